from __future__ import annotations

import copy
import keyword
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from pipeline import generate, names
from pipeline.documents import DocumentError
from pipeline.names import Names
from pipeline.schemas import components
from raw import raw
from twin import twin

if TYPE_CHECKING:
    import random
    from pathlib import Path

Json = dict[str, Any]
WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=6)


def entries(known: Names) -> set[tuple[str, str, str]]:
    """Return every entry of a table of names."""
    tables: dict[str, dict[str, Any]] = attrs.asdict(known)
    return {(table, key, str(value)) for table, held in tables.items() for key, value in held.items()}


# Words


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("id", "id"),
        ("siteId", "site_id"),
        ("averageCo2PerKwh", "average_co2_per_kwh"),
        ("maxKW", "max_kw"),
        ("maxKw", "max_kw"),
        ("cardLast4", "card_last4"),
        ("evseId", "evse_id"),
        ("kwhPerMaxResolution", "kwh_per_max_resolution"),
        ("operatorURL", "operator_url"),
        ("HTTPCode", "http_code"),
        ("get-invoice_1", "get_invoice_1"),
        ("getPriceGroup", "get_price_group"),
        ("error_code", "error_code"),
        ("meta.after", "meta_after"),
        ("@type", "type"),
        ("$id", "id"),
        ("Charge Points", "charge_points"),
    ],
)
def test_words_are_split_where_a_reader_would(wire: str, name: str) -> None:
    """Names on the wire become snake_case; digits stay with their word and capitals stay together."""
    assert names.snake_case(wire) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("charge_points", "ChargePoints"),
        ("ChargePoint", "ChargePoint"),
        ("Gate.visibility", "GateVisibility"),
        ("a-b", "AB"),
    ],
)
def test_classes_are_pascal_case(words: str, name: str) -> None:
    """Words are capitalised and joined; what is capitalised already stays."""
    assert names.pascal_case(words) == name


@pytest.mark.parametrize("word", keyword.kwlist)
def test_keywords_get_an_underscore(word: str) -> None:
    """What Python reserves is followed by an underscore."""
    assert names.identifier(word) == f"{word}_"


@pytest.mark.parametrize("word", ["list", "type", "id", "field", "filter", "format", "match", "str", "input", "self"])
def test_what_is_no_keyword_stays(word: str) -> None:
    """Builtins, soft keywords and names of habit are good names."""
    assert names.identifier(word) == word


# The file


def test_the_file_is_what_would_be_written() -> None:
    """Reading names.toml and writing it again gives the same bytes."""
    assert Names.read().text() == names.NAMES.read_text(encoding="utf-8")


def test_without_a_file_nothing_is_named(tmp_path: Path) -> None:
    """A table that does not exist is empty, and reads back as empty."""
    assert Names.read(tmp_path / "none.toml") == Names()
    (tmp_path / "names.toml").write_text(Names().text(), encoding="utf-8")
    assert Names.read(tmp_path / "names.toml") == Names()


@given(
    st.builds(
        Names,
        fields=st.dictionaries(WORDS, WORDS, max_size=3),
        classes=st.dictionaries(WORDS, st.lists(WORDS, max_size=3), max_size=3),
    ),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
def test_every_table_reads_back(tmp_path: Path, known: Names) -> None:
    """Whatever the names are, the file says them."""
    path = tmp_path / "names.toml"
    path.write_text(known.text(), encoding="utf-8", newline="\n")
    assert Names.read(path) == known


# What is new


def test_the_raw_document_gets_the_names_that_stand() -> None:
    """Operations and classes that names.toml knows keep their names, and nothing that stands is changed."""
    known = Names.read()
    document, _ = generate.canonical(raw(), known)
    named = copy.deepcopy(known)
    names.extend(named, document)
    assert entries(named) > entries(known)
    assert named.operations["get-charge"] == "charges.get"
    assert named.operations["get-invoice"] == "invoices.list"
    assert named.operations["get-invoice_1"] == "invoices.get"
    assert {"Charge", "ChargePage", "Invoice", "InvoicePage", "PageMeta", "WalletTransaction"} <= components(
        document
    ).keys()
    assert not any(name.endswith(("Dto", "_1", "_2")) for name in components(document))


@given(st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_what_stands_is_never_changed(rng: random.Random) -> None:
    """Whichever part of a document came first, and in whichever order the rest comes, given names stay."""
    document, _ = generate.canonical(twin(), Names())
    paths = list(document["paths"].items())
    rng.shuffle(paths)
    first = copy.deepcopy(document) | {"paths": dict(paths[: len(paths) // 2])}
    known = Names()
    names.extend(known, first)
    before = entries(known)
    schemas = rng.sample(sorted(components(document)), len(components(document)))
    document["components"]["schemas"] = {name: components(document)[name] for name in schemas}
    document["paths"] = dict(paths)
    for _ in range(2):
        names.extend(known, document)
        assert before <= entries(known)
        before = entries(known)


@pytest.mark.parametrize(
    ("method", "path", "operation_id", "name"),
    [
        ("get", "/api/v1/gates", "get-gates", "gates.list"),
        ("post", "/api/v1/gates", "create-gate", "gates.create"),
        ("get", "/api/v1/gates/{gateId}", "get-gate", "gates.get"),
        ("patch", "/api/v1/gates/{gateId}", "patch-gate", "gates.update"),
        ("put", "/api/v1/gates/{gateId}", "put-gate", "gates.update"),
        ("delete", "/api/v1/gates/{gateId}", "delete-gate", "gates.delete"),
        ("post", "/api/v1/gates/{gateId}/open", "open-gate", "gates.open"),
        ("post", "/api/v1/gates/{gateId}/import", "import-gate", "gates.import_"),
        ("get", "/api/v1/gates/{gateId}/log", "get-gate-log", "gates.get_gate_log"),
    ],
)
def test_a_new_operation_is_named_for_what_it_does(method: str, path: str, operation_id: str, name: str) -> None:
    """A new operation is list, get, create, update, delete, or the verb of its path, or what its id says."""
    document = {"paths": {path: {method: {"operationId": operation_id, "tags": ["Gates (beta)"], "responses": {}}}}}
    known = Names()
    names.extend(known, document)
    assert known.resources == {"Gates (beta)": "gates"}
    assert known.operations == {operation_id: name}


def _sized(fields: Json) -> Json:
    return {"paths": {}, "components": {"schemas": {"Gate": {"type": "object", "properties": fields}}}}


@pytest.mark.parametrize("order", [["maxKW", "maxKw"], ["maxKw", "maxKW"]])
def test_the_deprecated_one_of_two_fields_says_so(order: list[str]) -> None:
    """Of two fields that would get one name, the deprecated one is called so, in either order."""
    known = Names()
    names.extend(known, _sized({wire: {"deprecated": True} if wire == "maxKW" else {} for wire in order}))
    assert known.fields == {"maxKw": "max_kw", "maxKW": "max_kw_deprecated"}


@pytest.mark.parametrize("order", [["maxKW", "maxKw"], ["maxKw", "maxKW"]])
def test_a_field_that_stands_keeps_its_name_beside_a_new_one(order: list[str]) -> None:
    """A new field that would get the name of a standing one gets another, even if that one is deprecated now."""
    known = Names(fields={"maxKw": "max_kw"})
    names.extend(known, _sized({wire: {"deprecated": True} if wire == "maxKw" else {} for wire in order}))
    assert known.fields == {"maxKw": "max_kw", "maxKW": "max_kw_2"}


def test_a_class_that_stands_keeps_its_name_beside_a_new_one() -> None:
    """A new component of the name of a standing class gets another name, though it is met first."""
    document = twin()
    extra = {"type": "object", "properties": {"seconds": {"type": "integer"}}}
    document["components"]["schemas"] = {"Charge_2": extra} | components(document)
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Charge_2"}}}
    operation = {
        "operationId": "a-timer",
        "tags": ["Timers"],
        "responses": {"200": {"description": "", "content": content}},
    }
    document["paths"] = {"/api/v1/timer": {"get": operation}} | document["paths"]
    again, _ = generate.canonical(document, Names.read())
    assert "state" in components(again)["Charge"]["properties"]
    assert components(again)["ATimerCharge"] == extra


def test_two_things_of_one_name_that_cannot_be_told_apart_are_refused() -> None:
    """Rather than lose one of two different components, nothing is generated; the line names them."""
    schemas = {
        f"Gate_{number}": {"type": "object", "properties": {f"x{number}": {"type": "string"}}} for number in (1, 2, 3)
    }
    parts: Json = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    content = {"application/json": {"schema": {"type": "object", "properties": parts}}}
    document = twin()
    document["paths"]["/api/v1/gates"] = {
        "get": {
            "operationId": "get-gates",
            "tags": ["Gates"],
            "responses": {"200": {"description": "", "content": content}},
        },
    }
    document["components"]["schemas"] |= schemas
    with pytest.raises(DocumentError, match="two different things are called Gate"):
        generate.canonical(document, Names.read())
