"""The pinned document, its overlay, its corrections and its names."""

from __future__ import annotations

import copy
import keyword
import random
import re
from typing import Any

import pytest
from openapi_spec_validator import validate
from pipeline import documents, generate, names, normalise, overlay
from pipeline.__main__ import newest
from pipeline.names import Names
from pipeline.places import Places
from pipeline.schemas import components, every_schema, operations, parameters, reference, rename_components

Json = dict[str, Any]
PINNED = newest()


@pytest.fixture(scope="module")
def document() -> Json:
    """Return the pinned document; not to be changed."""
    return documents.load(PINNED)


@pytest.fixture(scope="module")
def pinned() -> Json:
    """Return the pinned document as it is generated from; not to be changed."""
    canonical, _ = generate.canonical(documents.load(PINNED), Names.read())
    return generate.correct(canonical)[0]


def marked(document: Json, mark: str) -> dict[str, Any]:
    """Return this mark of every operation that has it."""
    return {each["operationId"]: each[mark] for _, _, each in operations(document) if mark in each}


# The document


def test_the_document_is_valid_openapi(document: Json) -> None:
    """A validator that knows nothing of us finds nothing wrong."""
    validate(document)


def test_the_document_is_the_whole_api(document: Json) -> None:
    """Nothing of the interface got lost: its paths, its operations, its tags, each with an id of its own."""
    found = [each for _, _, each in operations(document)]
    assert len(document["paths"]) == 129
    assert len({each["operationId"] for each in found}) == len(found) == 188
    assert all(len(each["tags"]) == 1 for each in found)
    assert {each["tags"][0] for each in found} == {tag["name"] for tag in document["tags"]}
    assert len(document["tags"]) == 49
    assert document["info"]["version"] == "2024-01-18"


def test_the_document_is_in_canonical_form(document: Json) -> None:
    """No rule finds anything to do, and applying overlay and names changes nothing: the committed file says it all."""
    normalised, hits = normalise.normalise(document)
    assert {name for name, count in hits.items() if count} == set()
    assert normalised == document
    canonical, _ = generate.canonical(document, Names.read())
    assert documents.dump(canonical) == documents.dump(document)


def test_the_file_is_written_as_we_write_it(document: Json) -> None:
    """The file is what `dump` writes, to the byte: no difference ever comes from layout."""
    text = PINNED.read_text(encoding="utf-8")
    assert text == documents.dump(document)
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")


def test_components_have_names_of_their_own(document: Json) -> None:
    """No component is named for its server's code or numbered, and every component is used."""
    odd = re.compile(r"Dto|_\d+$|JsonNullable|OffsetBasedResponse|[^A-Za-z0-9]")
    assert [name for name in components(document) if odd.search(name)] == []
    text = documents.dump(document)
    assert [name for name in components(document) if f'"#/components/schemas/{name}"' not in text] == []


def test_nothing_is_said_by_empty_members(document: Json) -> None:
    """No `allOf` has an empty member, and none has more than the one reference that marks stand beside."""
    for schema in every_schema(document):
        for key in ("allOf", "oneOf", "anyOf"):
            assert {} not in schema.get(key, [])
        assert len(schema.get("allOf", [{}])) == 1


# Overlay and corrections


def test_every_operation_is_in_the_overlay(document: Json) -> None:
    """Each operation has its entry, and each entry its operation, in a form that is known."""
    found = overlay.read("overlay.yaml")["operations"]
    assert found.keys() == {each["operationId"] for _, _, each in operations(document)}
    for name, facts in found.items():
        assert {"scopes", "repeat"} <= facts.keys() <= overlay.OPERATION_MARKS.keys(), name
        assert facts["repeat"] in ("read", "idempotent", "never"), name
        assert all(re.fullmatch(r"[a-z-]+(:[a-z]+)?", scope) for scope in facts["scopes"]), name


def test_what_acts_on_hardware_is_never_repeated(document: Json) -> None:
    """The GETs that stop and restart a charge are not reads, nor is any other call that switches something."""
    repeat = marked(document, "x-repeat")
    assert repeat["stop-charge"] == repeat["restart-charge"] == repeat["start-charge"] == "never"
    verbs = re.compile(r"/(stop|restart|start|reboot|unlock\w*|reset)$")
    acting = {each["operationId"] for path, _, each in operations(document) if verbs.search(path)}
    assert {"stop-charge", "restart-charge"} <= acting
    assert {name for name in acting if repeat[name] == "read"} == set()


def test_only_reads_are_reads(document: Json) -> None:
    """A read is a GET (but for the POST that only explains a signature), and a GET is a read (but for those two)."""
    methods = {each["operationId"]: method for _, method, each in operations(document)}
    repeat = marked(document, "x-repeat")
    assert repeat.keys() == methods.keys()
    assert {name for name, how in repeat.items() if how == "read" and methods[name] != "get"} == {
        "get-signature-detail"
    }
    assert {name for name, how in repeat.items() if how != "read" and methods[name] == "get"} == {
        "stop-charge",
        "restart-charge",
    }


def test_every_parameter_of_the_overlay_is_there(document: Json) -> None:
    """Windows, pairs and needs speak of query parameters that the operation has."""
    for path, _, each in operations(document):
        known = {parameter["name"] for parameter in parameters(document, path, each)}
        window, needs = each.get("x-window", {}), each.get("x-needs", {})
        spoken = {window[key] for key in ("from", "to") if key in window} | needs.keys() | set(needs.values())
        assert spoken | {name for pair in each.get("x-paired", ()) for name in pair} <= known, each["operationId"]


def test_every_entry_matches_something(document: Json) -> None:
    """No entry of overlay or corrections has lost what it was for."""
    canonical, unmatched = generate.canonical(document, Names.read())
    _, uncorrected = generate.correct(canonical)
    assert unmatched + uncorrected == []


def test_every_correction_says_why_and_whence() -> None:
    """Whoever contradicts the document gives the reason, the source, and something to do."""
    changes = {"set", "values", "fields", "optional", "example"}
    for correction in overlay.read("corrections.yaml"):
        assert len(correction["why"].split()) > 3, correction["at"]
        assert correction["source"].strip(), correction["at"]
        assert correction.keys() & changes, correction["at"]
        assert correction.keys() <= {"at", "why", "source"} | changes, correction["at"]


def test_every_correction_changes_something(document: Json) -> None:
    """A correction that the document has caught up with can go."""
    for correction in overlay.read("corrections.yaml"):
        corrected = copy.deepcopy(document)
        overlay.apply_corrections(corrected, [correction])
        assert corrected != document, correction["at"]


# Names


def test_everything_of_the_pinned_document_has_a_name(pinned: Json) -> None:
    """Every tag, operation, class, field and parameter is in names.toml, and generating adds nothing."""
    known = Names.read()
    named = copy.deepcopy(known)
    names.extend(named, pinned)
    assert named == known
    assert {operation["operationId"] for _, _, operation in operations(pinned)} <= known.operations.keys()
    assert {operation["tags"][0] for _, _, operation in operations(pinned)} <= known.resources.keys()
    assert components(pinned).keys() - {"Error"} <= known.classes.keys()


def test_every_entry_is_of_the_pinned_document(pinned: Json) -> None:
    """Each operation, class, field and tag of names.toml is there, and every place leads to its class."""
    known = Names.read()
    places = Places(generate.canonical(documents.load(PINNED), known)[0])  # corrections may take a class out of use
    found = list(operations(pinned))
    assert known.operations.keys() == {operation["operationId"] for _, _, operation in found}
    assert known.modules.keys() <= known.operations.keys()
    assert known.resources.keys() == {operation["tags"][0] for _, _, operation in found}
    wires = {wire for schema in every_schema(pinned) for wire in schema.get("properties", {})}
    wires |= {each["name"] for path, _, operation in found for each in parameters(pinned, path, operation)}
    assert known.fields.keys() == wires
    for name, where in known.classes.items():
        assert where
        for place in where:
            assert next(reference(spot.schema) for spot in places.find(place)) == name, place


def test_the_names_of_the_pinned_document_can_be_used(pinned: Json) -> None:
    """Every name is a Python identifier, no two operations are one method, and only keywords end in an underscore."""
    known = Names.read()
    for name in [
        *known.resources.values(),
        *known.fields.values(),
        *(one.split(".")[1] for one in known.operations.values()),
    ]:
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.endswith("_") or keyword.iskeyword(name[:-1]) or name[:-1] in names.MODEL_MEMBERS
    assert len(set(known.operations.values())) == len(known.operations)
    assert known.fields["maxKw"] == "max_kw"
    assert known.fields["maxKW"] == "max_kw_deprecated"


@pytest.mark.parametrize("seed", range(3))
def test_renumbered_components_get_the_same_class_names(pinned: Json, seed: int) -> None:
    """Components under other names and numbers, in another order, come out as the same classes under the same names."""
    document = documents.load(PINNED)
    numbers = list(range(len(components(document))))
    random.Random(seed).shuffle(numbers)  # noqa: S311 - an order
    renumbered = dict(zip(components(document), (f"OffsetBasedResponse_{number}" for number in numbers), strict=True))
    rename_components(document, lambda name: name if name == "Error" else renumbered[name])
    for part in (document["paths"], components(document)):
        shuffled = random.Random(seed).sample(sorted(part), len(part))  # noqa: S311 - an order
        for key in shuffled:
            part[key] = part.pop(key)
    again, unmatched = generate.canonical(document, Names.read())
    assert unmatched == []
    assert components(generate.correct(again)[0]) == components(pinned)
