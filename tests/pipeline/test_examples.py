"""The examples of the document: valid, read without a complaint, and of one small world."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from json_schema import Checker
from monta_partner_api import decoding, models
from pipeline import documents
from pipeline.__main__ import newest
from pipeline.schemas import follow, operations, parameters, reference

Json = dict[str, Any]
DOCUMENT = documents.load(newest())
CORRECTED = documents.load(Path(models.__file__).parents[1] / "document.json")
SCHEMAS: Json = DOCUMENT["components"]["schemas"]
OPERATIONS = {each["operationId"]: each for _, _, each in operations(DOCUMENT)}


def bodies() -> list[Any]:
    """(checker, document, media) of every JSON body that is sent or answered, and of every parameter."""
    found = []
    for kind, document in (("pinned", DOCUMENT), ("corrected", CORRECTED)):
        checker = Checker(document["components"]["schemas"])
        for path, _, operation in operations(document):
            name = operation["operationId"]
            holders = {"body": operation.get("requestBody", {}), **operation["responses"]}
            for place, holder in holders.items():
                media = (follow(document, holder).get("content") or {}).values()
                found += [pytest.param(checker, document, each, id=f"{kind} {name} {place}") for each in media]
            for each in parameters(document, path, operation):
                found.append(pytest.param(checker, document, each, id=f"{kind} {name} {each['name']}"))
    return found


@pytest.mark.parametrize(("checker", "document", "holder"), bodies())
def test_every_example_is_valid(checker: Checker, document: Json, holder: Json) -> None:
    """Each parameter, request body and answer has an example that its schema allows, before and after corrections."""
    schemas = document["components"]["schemas"]
    example = holder["example"] if "example" in holder else schemas[str(reference(holder["schema"]))]["example"]
    checker.check(example, holder["schema"])


@pytest.mark.parametrize(
    "name", sorted(name for name, each in SCHEMAS.items() if "example" in each and name != "Error")
)
def test_an_example_is_read_without_a_complaint(name: str) -> None:
    """The generated model takes it as it is: no drift, and the same JSON again."""
    seen: list[decoding.Drift] = []
    decoding.forget()
    decoding.hooks.append(seen.append)
    try:
        module = "".join(f"_{each.lower()}" if each.isupper() else each for each in name).lstrip("_")
        read = getattr(models, f"decode_{module}")(copy.deepcopy(SCHEMAS[name]["example"]))
    finally:
        decoding.hooks.remove(seen.append)
        decoding.forget()

    written = read.to_dict() if hasattr(read, "to_dict") else read
    assert SCHEMAS[name]["example"] == json.loads(json.dumps(written))
    assert not [each for each in seen if each.kind != "missing"]


def test_the_examples_are_of_one_world() -> None:
    """The same charge, charge point, site, team and operator, wherever they are told of."""
    charge = SCHEMAS["Charge"]["example"]
    point = SCHEMAS["ChargePoint"]["example"]

    assert 740450594557638974 == charge["id"] == SCHEMAS["ChargePage"]["example"]["data"][0]["id"]
    assert 21 == charge["chargePointId"] == point["id"] == SCHEMAS["StartCharge"]["example"]["chargePointId"]
    assert 7 == charge["siteId"] == point["siteId"] == SCHEMAS["Site"]["example"]["id"]
    assert 3 == point["teamId"] == SCHEMAS["Team"]["example"]["id"]
    assert 42 == charge["operator"]["id"] == SCHEMAS["Operator"]["example"]["id"]


@pytest.mark.parametrize("operation_id", sorted(OPERATIONS))
def test_every_operation_is_described(operation_id: str) -> None:
    """A summary under 80 characters, a description and scopes."""
    operation = OPERATIONS[operation_id]

    assert 0 < len(operation["summary"]) < 80
    assert not operation["summary"].endswith(".")
    assert operation["description"].endswith((".", ")", "`"))
    assert isinstance(operation["x-required-scopes"], list)


def test_every_component_and_every_word_is_described() -> None:
    """Components say what they are, enumerations what each of their words means."""
    for name, schema in SCHEMAS.items():
        assert schema.get("description"), name
        for word in schema.get("enum", ()):
            assert f"- `{word}`: " in schema["description"], (name, word)
