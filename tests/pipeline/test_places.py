from __future__ import annotations

from typing import Any

import pytest
from pipeline import documents, generate, names
from pipeline.places import Places, Spot, selects, split
from pipeline.schemas import reference
from raw import raw

DOCUMENT = documents.parse(
    """
    paths:
      /api/v1/things/{thingId}:
        parameters:
        - {name: thingId, in: path, schema: {title: of the path}}
        put:
          operationId: put-thing
          parameters:
          - {name: state, in: query, schema: {$ref: '#/components/schemas/State'}}
          - {$ref: '#/components/parameters/Shared'}
          requestBody: {$ref: '#/components/requestBodies/Shared'}
          responses:
            200: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            201: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}
            404: {content: {application/json: {schema: {title: of the error}}}}
    components:
      parameters: {Shared: {name: shared, in: query, schema: {title: shared}}}
      requestBodies: {Shared: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
      schemas:
        State: {enum: [a]}
        Thing:
          properties:
            name: {title: a name}
            parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
            fee: {nullable: true, allOf: [{$ref: '#/components/schemas/Fee'}]}
            grid: {type: array, items: {type: array, items: {title: a cell}}}
        Part: {properties: {size: {title: a size}, whole: {$ref: '#/components/schemas/Thing'}}}
        Fee:
          oneOf:
          - {$ref: '#/components/schemas/PerKwh'}
          - {$ref: '#/components/schemas/PerHour'}
          - {$ref: '#/components/schemas/Flat'}
          - {$ref: '#/components/schemas/Sum'}
        PerKwh: {required: [kwh], properties: {kwh: {title: must}, price: {title: per kWh}}}
        PerHour: {properties: {kwh: {title: may}, price: {title: per hour}, note: {}}}
        Flat: {properties: {price: {title: flat}, meta: {properties: {after: {title: after}}}}}
        Sum: {properties: {price: {title: sum}, meta: {properties: {page: {title: page}}}}}
    """,
    "it",
)


def titles(place: str) -> list[str]:
    """Return the titles of the schemas that a place leads to."""
    return [spot.schema["title"] for spot in Places(DOCUMENT).find(place)]


@pytest.mark.parametrize(
    ("place", "parts"),
    [
        ("get-charge", ("get-charge", "", "")),
        ("get-charge 200", ("get-charge", "200", "")),
        ("get-charges query:state", ("get-charges", "query:state", "")),
        ("get-charge 200 currency.decimals", ("get-charge", "200", "currency.decimals")),
    ],
)
def test_a_place_has_three_parts(place: str, parts: tuple[str, str, str]) -> None:
    """A place is an operation, where it uses a schema, and the way from there."""
    assert split(place) == parts


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("put-thing 200 name", ["a name"]),
        ("put-thing body name", ["a name"]),
        ("put-thing 200 parts[].size", ["a size"]),
        ("put-thing 201 [].name", ["a name"]),
        ("put-thing 200 grid[][]", ["a cell"]),
        ("put-thing 200 parts[].whole.parts[].size", ["a size"]),
        ("put-thing query:shared", ["shared"]),
        ("put-thing path:thingId", ["of the path"]),
    ],
)
def test_a_place_leads_through_references_items_and_parameters(place: str, found: list[str]) -> None:
    """Answers, bodies and parameters are followed to the field, whichever component it is in."""
    assert titles(place) == found


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("put-thing 200 fee<kwh>.price", ["per kWh", "per hour"]),
        ("put-thing 200 fee<kwh!>.price", ["per kWh"]),
        ("put-thing 200 fee<kwh,-kwh!>.price", ["per hour"]),
        ("put-thing 200 fee<note>.price", ["per hour"]),
        ("put-thing 200 fee<-kwh>.price", ["flat", "sum"]),
        ("put-thing 200 fee<meta.after>.price", ["flat"]),
        ("put-thing 200 fee<-kwh,-meta.after>.price", ["sum"]),
        ("put-thing 200 fee<meta.page>.meta.page", ["page"]),
        ("put-thing 200 fee<1>.price", ["per hour"]),
    ],
)
def test_marks_select_an_alternative(place: str, found: list[str]) -> None:
    """`<key>` has it, `<key!>` requires it, `<-key>` has it not, `<key.sub>` has it a level in, `<1>` is the second."""
    assert titles(place) == found


def test_a_field_of_a_union_is_that_of_every_alternative() -> None:
    """Without a mark, a place goes on through all the alternatives that have the field."""
    assert titles("put-thing 200 fee.price") == ["per kWh", "per hour", "flat", "sum"]
    assert titles("put-thing 200 fee.kwh") == ["must", "may"]


@pytest.mark.parametrize(
    "place",
    [
        "delete-thing 200",
        "put-thing 204",
        "put-thing 404",
        "put-thing query:other",
        "put-thing 200 nothing",
        "put-thing 200 name[]",
        "put-thing 200 parts.size",
        "put-thing 200 fee<other>",
        "put-thing 200 fee<9>",
        "put-thing 200 name<kwh>",
    ],
)
def test_a_place_that_is_not_there_leads_nowhere(place: str) -> None:
    """A place that the document does not have, or that is of an error body, is nothing, not an error."""
    assert Places(DOCUMENT).find(place) == []


def test_a_mark_stands_beside_a_reference() -> None:
    """Marking a use of a component does not mark the component, and keeps what stood beside it."""
    holder: dict[str, Any] = {
        "bare": {"$ref": "#/components/schemas/State"},
        "beside": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/State"}]},
    }
    for key in holder:
        Spot(holder, key, None).mark(**{"x-money": "major"})
    assert holder["bare"] == {"allOf": [{"$ref": "#/components/schemas/State"}], "x-money": "major"}
    assert holder["beside"] == {"nullable": True, **holder["bare"]}
    assert {reference(each) for each in holder.values()} == {"State"}


@pytest.mark.parametrize(
    ("marks", "selected"),
    [
        ("a", True),
        ("b", False),
        ("-b", True),
        ("-a", False),
        ("a,c.d", True),
        ("a!", False),
        ("c!", True),
        ("a,-c", False),
    ],
)
def test_all_marks_have_to_hold(marks: str, selected: bool) -> None:  # noqa: FBT001 - the expectation
    """Marks separated by commas select only together."""
    assert selects(marks, {"a", "c", "c!", "c.d"}) is selected


def test_the_places_told_of_a_component_lead_back_to_it() -> None:
    """Every place that is remembered of a component leads to it again, through unions and recursion as well."""
    canonical, _ = generate.canonical(raw(), names.Names())
    for document in (DOCUMENT, canonical):
        places = Places(document)
        told = places.of_components()
        assert told.keys() == document["components"]["schemas"].keys() - {"Error"}
        for component, where in told.items():
            assert 1 <= len(where) <= 3
            for place in where:
                assert next(reference(spot.schema) for spot in places.find(place)) == component, place


def test_the_shortest_places_are_told() -> None:
    """A component is remembered where it is met first, not by way of what holds it."""
    told = Places(DOCUMENT).of_components()
    assert told["Thing"] == ["put-thing 200", "put-thing body", "put-thing 201 []"]
    assert told["PerKwh"][0] == "put-thing 200 fee<kwh!>"
    assert told["Sum"][0] == "put-thing 200 fee<meta.page>"
