from __future__ import annotations

from typing import Any

import pytest
from pipeline import documents, generate, names, overlay
from raw import raw

Json = dict[str, Any]

_TEXT = """
paths:
  /api/v1/bills:
    get:
      operationId: get-bills
      parameters: [{name: ids, in: query, schema: {type: string}}]
      responses:
        200: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Bill'}}}}}
    post:
      operationId: post-bill
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Bill'}}}}
      responses: {204: {description: Done}}
components:
  schemas:
    Bill:
      type: object
      required: [id, state, key]
      properties:
        id: {type: number, format: int64}
        key: {type: string}
        total: {type: number}
        state: {$ref: '#/components/schemas/State'}
        detail: {nullable: true, allOf: [{$ref: '#/components/schemas/Detail'}]}
    State: {type: string, enum: [open, paid]}
    Kind: {type: string, enum: [hour, energy, energy-extra, other]}
    Detail: {oneOf: [{$ref: '#/components/schemas/Hour'}, {$ref: '#/components/schemas/Energy'}, {$ref: '#/components/schemas/Extra'}]}
    Hour: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, hours: {type: number}, price: {type: number}}}
    Energy:
      type: object
      required: [kind]
      properties: {kind: {$ref: '#/components/schemas/Kind'}, kwh: {type: number}, price: {type: number, nullable: true}}
    Extra: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, percent: {type: number}}}
"""  # noqa: E501 - one component a line


@pytest.fixture
def document() -> Json:
    """Return a document of bills with three kinds of detail."""
    return documents.parse(_TEXT, "it")


def properties(document: Json, component: str) -> Json:
    """Return the properties of a component."""
    found: Json = document["components"]["schemas"][component]["properties"]
    return found


# The overlay


def test_money_ends_at_its_field_in_every_alternative(document: Json) -> None:
    """A mark through a union is set on the field of each alternative that has it, and nowhere else."""
    overlay.apply_overlay(
        document, {"money": {"major": ["get-bills 200 [].total"], "minor": ["get-bills 200 [].detail.price"]}}
    )
    assert properties(document, "Bill")["total"] == {"type": "number", "x-money": "major"}
    assert properties(document, "Hour")["price"] == {"type": "number", "x-money": "minor"}
    assert properties(document, "Energy")["price"] == {"type": "number", "nullable": True, "x-money": "minor"}
    assert str(document).count("x-money") == 3


def test_always_sent_leaves_out_what_may_be_null(document: Json) -> None:
    """A field that one alternative declares nullable is always sent by the others only."""
    overlay.apply_overlay(document, {"always_sent": ["get-bills 200 [].detail.price", "get-bills 200 [].id"]})
    assert properties(document, "Hour")["price"]["x-always-sent"] is True
    assert properties(document, "Bill")["id"]["x-always-sent"] is True
    assert "x-always-sent" not in properties(document, "Energy")["price"]


def test_lists_and_secrets_are_marked(document: Json) -> None:
    """Text that is a list, and text that is nobody's business, say so."""
    unmatched = overlay.apply_overlay(document, {"lists": ["get-bills query:ids"], "secrets": ["post-bill body key"]})
    parameter = document["paths"]["/api/v1/bills"]["get"]["parameters"][0]
    assert parameter["schema"] == {"type": "string", "x-list": True}
    assert properties(document, "Bill")["key"] == {"type": "string", "x-secret": True}
    assert unmatched == []


def test_a_mark_does_not_reach_the_component_that_is_used(document: Json) -> None:
    """A mark on a field that refers to a component stands at the field."""
    overlay.apply_overlay(document, {"secrets": ["get-bills 200 [].state"]})
    assert properties(document, "Bill")["state"] == {
        "allOf": [{"$ref": "#/components/schemas/State"}],
        "x-secret": True,
    }
    assert document["components"]["schemas"]["State"] == {"type": "string", "enum": ["open", "paid"]}


def test_operations_get_their_facts(document: Json) -> None:
    """Each fact of an operation becomes the mark that the pipeline reads, and is a copy."""
    facts = {
        "scopes": ["bills:read"],
        "repeat": "never",
        "paging": {"kind": "none", "items": ""},
        "needs": {"ids": "ids"},
    }
    overlay.apply_overlay(document, {"operations": {"get-bills": facts}})
    operation = document["paths"]["/api/v1/bills"]["get"]
    marks = {key: value for key, value in operation.items() if key.startswith("x-")}
    assert marks == {
        "x-required-scopes": ["bills:read"],
        "x-repeat": "never",
        "x-paging": {"kind": "none", "items": ""},
        "x-needs": {"ids": "ids"},
    }
    assert marks["x-required-scopes"] is not facts["scopes"]


def test_facts_of_parameters_that_are_gone_are_left_out(document: Json) -> None:
    """What the overlay says of a parameter that the operation does not have is listed, and becomes no code."""
    facts = {
        "paired": [["ids", "from"], ["ids", "ids"]],
        "needs": {"ids": "kind", "from": "ids"},
        "window": {"days": 30, "from": "from", "to": "ids"},
    }
    assert overlay.apply_overlay(document, {"operations": {"get-bills": facts}}) == [
        "operations: get-bills: parameter from",
        "operations: get-bills: parameter kind",
    ]
    operation = document["paths"]["/api/v1/bills"]["get"]
    assert operation["x-paired"] == [["ids", "ids"]]
    assert operation["x-needs"] == {}
    assert operation["x-window"] == {"days": 30, "to": "ids"}


def test_a_union_is_told_apart_by_its_tag(document: Json) -> None:
    """Each alternative's tag is narrowed to its own words; the mapping has the words of one alternative only."""
    values = {"hour": ["hours"], "energy": ["kwh"], "energy-extra": ["kwh", "percent"]}
    unmatched = overlay.apply_overlay(
        document, {"unions": {"get-bills 200 [].detail": {"tag": "kind", "values": values}}}
    )
    assert unmatched == []
    kind = {"allOf": [{"$ref": "#/components/schemas/Kind"}]}
    assert properties(document, "Hour")["kind"] == kind | {"enum": ["hour"]}
    assert properties(document, "Energy")["kind"] == kind | {"enum": ["energy", "energy-extra"]}
    assert properties(document, "Extra")["kind"] == kind | {"enum": ["energy-extra"]}
    assert document["components"]["schemas"]["Detail"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"hour": "#/components/schemas/Hour", "energy": "#/components/schemas/Energy"},
    }


def test_two_alternatives_of_one_word_require_what_tells_them_apart(document: Json) -> None:
    """Where a word stands for two alternatives, the fields that select them become required, beside what was."""
    values = {"energy-extra": ["kwh", "percent"]}
    overlay.apply_overlay(document, {"unions": {"get-bills 200 [].detail": {"tag": "kind", "values": values}}})
    schemas = document["components"]["schemas"]
    assert schemas["Energy"]["required"] == ["kind", "kwh"]
    assert schemas["Extra"]["required"] == ["percent"]
    assert "required" not in schemas["Hour"]


@pytest.mark.parametrize(
    ("entries", "listed"),
    [
        ({"money": {"major": ["get-bills 200 [].sum"]}}, "money.major: get-bills 200 [].sum"),
        ({"money": {"minor": ["get-bills 404 x"]}}, "money.minor: get-bills 404 x"),
        ({"always_sent": ["put-bill 200 id"]}, "always_sent: put-bill 200 id"),
        ({"lists": ["get-bills query:none"]}, "lists: get-bills query:none"),
        ({"secrets": ["get-bills 200 [].none"]}, "secrets: get-bills 200 [].none"),
        ({"operations": {"drop-bills": {"repeat": "never"}}}, "operations: drop-bills"),
        ({"unions": {"get-bills 200 [].total": {"tag": "kind", "values": {}}}}, "unions: get-bills 200 [].total"),
        (
            {"unions": {"get-bills 200 [].detail": {"tag": "kind", "values": {"hour": ["minutes"]}}}},
            "unions: get-bills 200 [].detail: hour: minutes",
        ),
        (
            {"unions": {"get-bills 200 [].detail": {"tag": "sort", "values": {"hour": ["hours"]}}}},
            "unions: get-bills 200 [].detail: Hour: sort",
        ),
    ],
)
def test_an_entry_that_matches_nothing_is_listed(document: Json, entries: Json, listed: str) -> None:
    """What the document does not have is told, by section and place, and changes nothing of the rest."""
    before = {name: list(properties(document, name)) for name in ("Bill", "Hour", "Energy", "Extra")}
    assert overlay.apply_overlay(document, entries) == [listed]
    assert {name: list(properties(document, name)) for name in before} == before


def test_the_overlay_of_the_api_applies_to_a_raw_document() -> None:
    """Marks find their places whatever the components of the raw document are called."""
    document, _ = generate.canonical(raw(), names.Names.read())
    assert properties(document, "WalletTransaction")["fromAmount"]["x-money"] == "major"
    assert properties(document, "Token")["accessToken"]["x-secret"] is True
    assert properties(document, "TaxRefundMetadata")["type"]["enum"] == ["tax-refund-metadata"]
    assert properties(document, "ChargePointLogCursorPageMeta")["paginationType"]["enum"] == ["cursor"]
    assert document["paths"]["/api/v1/charges/{chargeId}"]["get"]["x-required-scopes"] == ["charge-transactions:read"]


# Corrections


def test_a_correction_sets_and_removes_keys(document: Json) -> None:
    """`set` sets keys of the schema at the place, and null takes one away."""
    correction = {"at": "get-bills 200 [].id", "set": {"type": "integer", "format": None}}
    assert overlay.apply_corrections(document, [correction]) == []
    assert properties(document, "Bill")["id"] == {"type": "integer"}


def test_a_correction_replaces_a_reference(document: Json) -> None:
    """`set` can put a plain type in the place of a component, which stays for its other uses."""
    correction = {"at": "get-bills 200 [].state", "set": {"$ref": None, "type": "string"}}
    overlay.apply_corrections(document, [correction])
    assert properties(document, "Bill")["state"] == {"type": "string"}
    assert "State" in document["components"]["schemas"]


def test_a_correction_adds_values_once(document: Json) -> None:
    """`values` extends the enum behind the place by what it does not have yet."""
    correction = {"at": "get-bills 200 [].state", "values": ["paid", "late"]}
    for _ in range(2):
        assert overlay.apply_corrections(document, [correction]) == []
        assert document["components"]["schemas"]["State"]["enum"] == ["open", "paid", "late"]


def test_a_correction_adds_fields_that_are_not_there(document: Json) -> None:
    """`fields` adds properties, and leaves one that the document has by now as the document has it."""
    correction = {"at": "get-bills 200 []", "fields": {"late": {"type": "boolean"}, "total": {"type": "string"}}}
    assert overlay.apply_corrections(document, [correction]) == []
    assert properties(document, "Bill")["late"] == {"type": "boolean"}
    assert properties(document, "Bill")["total"] == {"type": "number"}


def test_a_correction_makes_fields_optional(document: Json) -> None:
    """`optional` takes names out of `required`, which goes when it is empty."""
    overlay.apply_corrections(document, [{"at": "get-bills 200 []", "optional": ["id", "total"]}])
    assert document["components"]["schemas"]["Bill"]["required"] == ["state", "key"]
    overlay.apply_corrections(document, [{"at": "get-bills 200 []", "optional": ["state", "key"]}])
    assert "required" not in document["components"]["schemas"]["Bill"]


def test_a_correction_of_several_places_holds_at_each(document: Json) -> None:
    """`at` may be a list; what matches nothing is listed, the rest is corrected."""
    correction = {"at": ["get-bills query:ids", "get-bills query:none", "post-bill body total"], "set": {"title": "x"}}
    assert overlay.apply_corrections(document, [correction]) == ["corrections: get-bills query:none"]
    assert properties(document, "Bill")["total"]["title"] == "x"
    assert document["paths"]["/api/v1/bills"]["get"]["parameters"][0]["schema"]["title"] == "x"


@pytest.mark.parametrize(
    ("correction", "kind"),
    [({"values": ["late"]}, "values"), ({"fields": {"late": {"type": "boolean"}}}, "fields")],
)
def test_a_correction_of_another_kind_of_schema_is_listed(document: Json, correction: Json, kind: str) -> None:
    """Words for what is no enum any more, and fields for what is no object, match nothing and break nothing."""
    assert overlay.apply_corrections(document, [{"at": "get-bills 200 [].total"} | correction]) == [
        f"corrections: get-bills 200 [].total: {kind}",
    ]
    assert properties(document, "Bill")["total"] == {"type": "number"}
