"""What comes out: the same package from a raw document and from its canonical twin."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import openapi_python_client
import pytest
from making import PACKAGE, REPOSITORY, make, run
from pipeline import generate
from pipeline.documents import DocumentError, dump
from pipeline.names import Names
from pipeline.schemas import every_schema
from raw import raw
from twin import twin

Json = dict[str, Any]
VERSION = "0.29.1"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the folders with the packages of the raw document, of its twin, and of its twin in OpenAPI 3.1."""
    folders = {name: tmp_path_factory.mktemp(name) for name in ("raw", "twin", "newer")}
    for folder, document in zip(folders.values(), (raw(), twin(), in_newer_dialect(twin())), strict=True):
        make(document, folder)
    return folders


def in_newer_dialect(document: Json) -> Json:
    """Write a document of OpenAPI 3.0 as one of 3.1 says it."""
    for schema in list(every_schema(document)):
        if schema.get("exclusiveMinimum"):
            schema["exclusiveMinimum"] = schema.pop("minimum")
        if schema.pop("nullable", False):
            if "allOf" in schema:
                schema["anyOf"] = [*schema.pop("allOf"), {"type": "null"}]
            elif "type" in schema:
                schema["type"] = [schema["type"], "null"]
            else:
                schema["type"] = "null"
    return document | {"openapi": "3.1.0"}


def without_prose(source: str) -> str:
    """Return what Python code does, without its docstrings."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            strings = [each for each in body if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)]
            body[:] = [each for each in body if each not in strings] or [ast.Pass()]
    return ast.dump(tree)


def code(folder: Path) -> dict[str, str]:
    """Return what every module of a package does."""
    package = folder / PACKAGE
    return {
        path.relative_to(package).as_posix(): without_prose(path.read_text(encoding="utf-8"))
        for path in sorted(package.rglob("*.py"))
    }


LOOK = """
import inspect, json
import PACKAGE as package
from PACKAGE import models, resources
from PACKAGE.api.charges import get_charge, get_charges
from PACKAGE.api.charge_points import get_charge_point_logs, patch_charge_point
from PACKAGE.api.invoices import get_invoices as get_invoice, get_invoice as get_invoice_1
from PACKAGE.api.parking_lots import get_parking_gates_1
from PACKAGE.api.subscriptions import delete_subscription

def signatures(owner):
    return {name: str(inspect.signature(member)) for name, member in inspect.getmembers(owner, inspect.isfunction)}

charge = {
    "id": 740450594557638974, "state": "new-word", "currency": {"identifier": "dkk"}, "paymentMethod": None,
    "soc": {"percentage": 41}, "signedData": "OCMF", "maxKW": 11.5, "maxKw": 11, "note": [1], "rules": ["ac"],
    "partnerCustomPayload": {"a": [1]}, "roaming": True, "createdAt": "2024-01-18T10:00:00Z", "other": 1,
}
page = get_charges.decode({"data": [charge], "meta": {"itemCount": 1}})
row = page.data[0]
body = models.PatchChargePoint(note=None, connector_ids=[1, 2])
logs = get_charge_point_logs.decode({"data": [{"text": "a"}], "meta": {"after": "x", "paginationType": "cursor"}})
gates = get_parking_gates_1.decode([{"id": 1, "opening": {"code": "1"}}, {"id": 2, "opening": {"key": "k"}}])
refund = models.WalletTransaction.from_dict(
    {"id": 1, "fromAmount": 0.1, "metadata": {"type": "tax-refund-metadata"}},
)
print(json.dumps([
    sorted(package.OPERATIONS), list(models.__all__), list(resources.__all__),
    {name: signatures(getattr(resources, name)) for name in resources.__all__},
    {name: signatures(getattr(models, name)) for name in ("Charge", "PatchChargePoint", "GateEntry")},
    row.to_dict() == charge, row.id, row.state.value, repr(row.created_at), row.additional_properties, row.max_kw,
    row.max_kw_deprecated, body.to_dict(), get_charges.request(state="charging", per_page=5).params,
    get_charge.request(7).path, get_invoice.request(size=2, sort="a").params, get_invoice_1.request(3).path,
    str(delete_subscription.decode(None)), type(logs).__name__, [type(each.opening).__name__ for each in gates],
    type(refund.metadata).__name__, str(refund.from_amount), "s3cret" in repr(models.Token(access_token="s3cret")),
]))
""".replace("PACKAGE", PACKAGE)


def test_a_raw_document_gives_the_package_of_its_twin(made: dict[str, Path]) -> None:
    """The vendor's shapes leave no trace: the same modules, classes, signatures and code as from canonical form."""
    assert code(made["raw"]) == code(made["twin"])
    said = [
        json.loads((made[name] / PACKAGE / "document.json").read_text(encoding="utf-8")) for name in ("raw", "twin")
    ]
    assert said[0] == said[1]


def test_openapi_3_1_gives_the_package_of_its_twin(made: dict[str, Path]) -> None:
    """A document in the newer dialect gives the same code."""
    assert code(made["newer"]) == code(made["twin"])


def test_both_packages_behave_alike(made: dict[str, Path]) -> None:
    """Both packages show the same names and signatures, read and write the same, and do it right."""
    said = run(made["raw"], LOOK)
    assert said == run(made["twin"], LOOK)
    operations, models, resources, _, _, *facts = json.loads(said)
    assert {"get-charge", "get-parking-gates_1"} <= set(operations)
    assert {"Charge", "ChargePage", "PageMeta", "GateEntry", "GateEntryVisibility"} <= set(models)
    assert "Error" not in models
    assert {"Charges", "ParkingLots", "Resources"} <= set(resources)
    assert facts[0] is True
    assert facts[1:7] == [
        740450594557638974,
        "new-word",
        "datetime.datetime(2024, 1, 18, 10, 0, tzinfo=datetime.timezone.utc)",
        {"other": 1},
        11,
        11.5,
    ]
    assert facts[7:14] == [
        {"note": None, "connectorIds": [1, 2]},
        {"state": "charging", "perPage": 5},
        "/api/v1/charges/7",
        {"size": 2, "sort": "a"},
        "/api/v1/invoices/3",
        "None",
        "ChargePointLogCursorPage",
    ]
    assert facts[14:] == [["GateCode", "GateKey"], "TaxRefundMetadata", "0.1", False]


def test_canonical_form_is_what_one_would_have_written() -> None:
    """The raw document in canonical form says what its hand-written twin says, and says it for good."""
    known = Names.read()
    one, _ = generate.canonical(raw(), known)
    two, _ = generate.canonical(twin(), known)
    assert one == two
    assert dump(generate.canonical(one, known)[0]) == dump(one)


def test_operations_keep_the_names_that_were_given(made: dict[str, Path]) -> None:
    """Operations in names.toml have their resource and method there, and new ones the names by rule."""
    known = Names.read().operations
    look = f"""
import json, {PACKAGE} as package
print(json.dumps([[each.operation_id, each.resource, each.method_name] for each in package.OPERATIONS.values()]))
"""
    found = {each: f"{resource}.{method}" for each, resource, method in json.loads(run(made["raw"], look))}
    new = found.keys() - known.keys()
    assert new == {"get-parking-gates_1"}
    assert found["get-parking-gates_1"] == "parking_lots.get_parking_gates_1"
    assert {each: found[each] for each in found.keys() - new} == {each: known[each] for each in found.keys() - new}


def test_the_package_is_complete(made: dict[str, Path]) -> None:
    """A package has its marker of types, its document, and nothing of the generator's own project files."""
    package = made["raw"] / PACKAGE
    names = {path.name for path in package.iterdir() if path.name != "__pycache__"}
    assert {"py.typed", "document.json", "__init__.py", "models", "api", "resources"} <= names
    assert not names & {"README.md", "pyproject.toml", ".gitignore", "setup.py"}


# The templates


TEMPLATES = sorted((REPOSITORY / "openapi" / "templates").iterdir())
UPSTREAM = Path(openapi_python_client.__file__).parent / "templates"
OVERRIDES = re.compile(r"{# Overrides (\S+) of openapi-python-client (\S+), sha256 ([0-9a-f]{64})\. #}\n")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_says_what_it_overrides(template: Path) -> None:
    """An override names the file, version and digest of what it replaces, as they are in the installed generator."""
    head = template.read_text(encoding="utf-8").splitlines(keepends=True)[0]
    upstream = UPSTREAM / template.name
    if not upstream.exists():
        assert head == "{# Ours alone: rendered by scripts/pipeline/generate.py. #}\n"
        return
    found = OVERRIDES.fullmatch(head)
    assert found is not None
    assert found[1] == template.name
    assert found[2] == VERSION
    assert found[3] == hashlib.sha256(upstream.read_bytes()).hexdigest()


def test_the_generator_is_pinned_exactly() -> None:
    """The version that the templates were written for is required and installed, exactly, and so is that of ruff."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [each for extra in project["optional-dependencies"].values() for each in extra]
    assert f"openapi-python-client=={VERSION}" in wanted
    assert generate.GENERATOR_VERSION == importlib.metadata.version("openapi-python-client") == VERSION
    assert f"ruff=={importlib.metadata.version('ruff')}" in wanted


def test_another_generator_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The templates would silently make something else with it."""
    monkeypatch.setattr(generate, "GENERATOR_VERSION", "0.0.1")
    with pytest.raises(DocumentError, match=rf"is {VERSION}; the templates need exactly 0\.0\.1"):
        generate.build({}, Names.read(), tmp_path)
