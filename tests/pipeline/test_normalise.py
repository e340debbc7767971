from __future__ import annotations

import copy
from typing import Any

import pytest
from pipeline import normalise
from pipeline.documents import DocumentError
from raw import raw
from shapes import DOCUMENTS, SCHEMAS, around, holding
from twin import twin

PAIRS = {
    name: [*((holding(one), holding(two)) for one, two in SCHEMAS.get(name, ())), *DOCUMENTS.get(name, ())]
    for name in SCHEMAS | DOCUMENTS
}
CASES = [
    pytest.param(name, before, after, id=f"{name}-{index}")
    for name, pairs in PAIRS.items()
    for index, (before, after) in enumerate(pairs)
]
RULES = {rule.name: rule for rule in normalise.RULES}


@pytest.mark.parametrize(("name", "before", "after"), CASES)
def test_a_rule_turns_its_shape_into_the_canonical_one(
    name: str, before: dict[str, Any], after: dict[str, Any]
) -> None:
    """Each rule alone makes of a raw shape what one would have written, and counts that it did."""
    document = copy.deepcopy(before)
    assert RULES[name].apply(document) > 0
    assert document == after


@pytest.mark.parametrize(("name", "before", "after"), CASES)
def test_a_rule_applied_again_changes_nothing(name: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Each rule leaves alone what it has made."""
    document = copy.deepcopy(after)
    assert RULES[name].apply(document) == 0
    assert document == after


def test_every_rule_is_in_the_table() -> None:
    """A rule that nobody has written down shapes for does not pass."""
    assert {rule.name for rule in normalise.RULES} == set(PAIRS)
    assert len(RULES) == len(normalise.RULES)


@pytest.mark.parametrize("rule", normalise.RULES, ids=lambda rule: rule.name)
def test_a_rule_says_why_it_is_there(rule: normalise.Rule) -> None:
    """Each rule has a reason, in words, and a name that is not that reason."""
    assert len(rule.reason.split()) > 3


@pytest.mark.parametrize("rule", normalise.RULES, ids=lambda rule: rule.name)
def test_a_rule_leaves_canonical_form_as_it_is(rule: normalise.Rule) -> None:
    """No rule finds anything to do in a document that was written by hand in canonical form."""
    document = twin()
    assert rule.apply(document) == 0
    assert document == twin()


def test_every_rule_is_needed_for_the_raw_document() -> None:
    """The raw document of these tests holds every shape that there is a rule for."""
    _, hits = normalise.normalise(raw())
    assert [name for name, count in hits.items() if not count] == []


def test_the_rules_together_reach_a_fixed_point() -> None:
    """Normalising what was normalised changes nothing and counts nothing."""
    once, _ = normalise.normalise(raw())
    twice, hits = normalise.normalise(once)
    assert twice == once
    assert set(hits.values()) == {0}


def test_the_argument_stays_as_it_is() -> None:
    """Normalising makes a new document and leaves the given one alone."""
    document = raw()
    normalise.normalise(document)
    assert document == raw()


NULL = {"type": "null"}
WORD, THING, BASE = ({"$ref": f"#/components/schemas/{name}"} for name in ("Word", "Thing", "Base"))


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ({"anyOf": [{"type": "string"}, NULL]}, {"type": "string", "nullable": True}),
        (
            {"anyOf": [WORD, NULL], "description": "Why."},
            {"allOf": [WORD, {}], "nullable": True, "description": "Why."},
        ),
        ({"oneOf": [THING, NULL]}, {"allOf": [THING], "nullable": True}),
        ({"anyOf": [THING, BASE, NULL]}, {"anyOf": [THING, BASE], "nullable": True}),
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"type": "string", "enum": ["a"], "nullable": True}),
        ({"type": ["array", "null"], "items": THING}, {"type": "array", "items": THING, "nullable": True}),
        ({**THING, "deprecated": True}, {"allOf": [THING], "deprecated": True}),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 0, "exclusiveMinimum": True}),
    ],
)
def test_both_dialects_come_out_alike(newer: dict[str, Any], older: dict[str, Any]) -> None:
    """A schema of OpenAPI 3.1 has the canonical form that the same schema of 3.0 has, and that form is stable."""
    one, _ = normalise.normalise(holding(newer) | {"openapi": "3.1.0"})
    two, _ = normalise.normalise(holding(older))
    assert one == two
    assert normalise.normalise(one)[0] == one


@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": [THING, BASE]},
        {"allOf": [THING], "nullable": True},
        {"type": "object", "additionalProperties": THING},
        {"type": "integer", "format": "int64", "nullable": True},
    ],
)
def test_what_says_something_is_kept(schema: dict[str, Any]) -> None:
    """Alternatives, null beside a reference, maps of objects and formats are no noise."""
    document, _ = normalise.normalise(holding(schema))
    held = document["components"]["schemas"]["Holder"]["properties"]["value"]
    named = document["components"]["schemas"].get("Holder.value")
    assert (named or held) == schema


def test_a_different_enum_is_not_taken_for_the_same() -> None:
    """An enum beside a reference that has other words than the referred one is not dropped."""
    document = holding({"allOf": [{"enum": ["a", "c"]}, WORD]})
    assert RULES["restated-enum"].apply(document) == 0


def test_an_unknown_wrapper_is_refused_by_name() -> None:
    """A wrapper around something that is not known is an error, not a guess."""
    wrapper = {"type": "object", "properties": {"present": {"type": "boolean"}}}
    holder = {"type": "object", "properties": {"at": {"$ref": "#/components/schemas/JsonNullable_Moment_"}}}
    with pytest.raises(DocumentError, match="JsonNullable_Moment_"):
        normalise.normalise(around({"Holder": holder, "JsonNullable_Moment_": wrapper}))


def test_a_number_that_is_an_identifier_keeps_its_format() -> None:
    """A `number` with the format of a long stays visible as such, for a correction to make an integer of it."""
    document, _ = normalise.normalise(raw())
    assert document["components"]["schemas"]["ChargeDto"]["properties"]["id"] == {"type": "number", "format": "int64"}
