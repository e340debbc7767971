"""Answers that depart from the document: read all the same, kept as they came, reported once."""

from __future__ import annotations

import copy
import json
import logging
from typing import TYPE_CHECKING, Any

import pytest
from monta_partner_api import UndecodableError, decoding, models
from monta_partner_api.decoding import Drift
from monta_partner_api.models import Charge, ChargePage, StartCharge, Token, WebhookConfig

from examples import FIELDS, SCHEMAS, alternatives, copies, example, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

OBJECTS = sorted(name for name, schema in SCHEMAS.items() if schema.get("properties") and hasattr(models, name))
EVERY = pytest.mark.parametrize("name", OBJECTS)
ODD: tuple[Any, ...] = (None, "", "text", 7, -7.5, 1e300, 10**300, True, [], ["text", None, 7], {}, {"a": {"b": []}})


@pytest.fixture(autouse=True)
def seen() -> Iterator[list[Drift]]:
    """What is reported during the test; what was met before it is forgotten, and so is what it meets."""
    drifts: list[Drift] = []
    decoding.forget()
    decoding.hooks.append(drifts.append)
    yield drifts
    decoding.hooks.remove(drifts.append)
    decoding.forget()


def holds_more(name: str, wire: str) -> bool:
    """Whether a field holds objects or a list, so that text in its place cannot be read."""
    held = resolve(SCHEMAS[name]["properties"][wire])
    return bool(held.get("properties") or alternatives(held) or held.get("type") == "array")


@EVERY
def test_nothing_has_to_come(name: str, seen: list[Drift]) -> None:
    """An object of which nothing came is read, is empty when written, and is reported field by field, once."""
    for _ in range(2):
        one = getattr(models, name).from_dict({})
        assert one.to_dict() == {}
        assert getattr(models, name).from_dict(one.to_dict()) == one
    assert {each.kind for each in seen} <= {"missing"}
    assert len(set(seen)) == len(seen)
    required = set(SCHEMAS[name].get("required", ()))
    nullable = {wire for wire, held in SCHEMAS[name]["properties"].items() if held.get("nullable")}
    assert {each.field for each in seen if each.model == name} >= required - nullable - free_form(name)


def free_form(name: str) -> set[str]:
    """The fields of a model that may be any JSON."""
    return {wire for wire, held in SCHEMAS[name]["properties"].items() if not (resolve(held).keys() - {"description"})}


@EVERY
def test_everything_may_be_null(name: str, seen: list[Drift]) -> None:
    """An object whose every field is null is read, and written as it came."""
    body = dict.fromkeys(SCHEMAS[name]["properties"])
    one = getattr(models, name).from_dict(body)
    assert one.to_dict() == body
    assert {each.kind for each in seen} <= {"null"}
    assert all(getattr(one, FIELDS[wire]) is None for wire in body)


@EVERY
def test_everything_may_be_empty_text(name: str, seen: list[Drift]) -> None:
    """Empty text is kept where text is due; elsewhere it reads as null, and is reported."""
    schema = SCHEMAS[name]
    one = getattr(models, name).from_dict(dict.fromkeys(schema["properties"], ""))
    for wire, held in schema["properties"].items():
        text = resolve(held).get("type") == "string" and not {"enum", "format"} & resolve(held).keys()
        value = getattr(one, FIELDS[wire])
        assert value in (("",) if text else (None, ""))
        assert value == "" or Drift(name, wire, "empty", "text") in seen


@EVERY
def test_every_field_may_be_anything(name: str) -> None:
    """A field of another type is kept, shown, compared and copied; only objects and lists cannot be anything else."""
    model, body = getattr(models, name), example(SCHEMAS[name])
    for wire in SCHEMAS[name]["properties"]:
        for odd in ODD:
            try:
                one = model.from_dict({**body, wire: copy.deepcopy(odd)})
            except UndecodableError:
                assert holds_more(name, wire)
                assert odd not in (None, "")
                continue
            assert repr(one)
            assert (model.from_dict(one.to_dict()), *copies(one)) == (one, one, one, one)
            assert json.loads(json.dumps(one.to_dict())).keys() == body.keys()


@EVERY
def test_fields_that_nobody_announced_are_kept_and_reported_once(name: str, seen: list[Drift]) -> None:
    """A field that the document does not know is kept, written again, and reported the first time only."""
    body = example(SCHEMAS[name])
    for value in ({"deep": [1]}, {"deep": [2]}):
        one = getattr(models, name).from_dict({**body, "brandNew": value})
        assert one.additional_properties == {"brandNew": value}
        assert one.to_dict() == {**body, "brandNew": value}
    assert seen == [Drift(name, "brandNew", "unknown field", "object")]


@pytest.mark.parametrize(
    ("body", "drift"),
    [
        ({"state": "levitating"}, Drift("Charge", "state", "unknown value", "levitating")),
        ({"state": None}, Drift("Charge", "state", "null", "null")),
        ({"state": ""}, Drift("Charge", "state", "empty", "text")),
        ({"state": 7}, Drift("Charge", "state", "other type", "integer")),
        ({"id": "21"}, Drift("Charge", "id", "other type", "text")),
        ({"price": "1.20"}, Drift("Charge", "price", "other type", "text")),
        ({"createdAt": "yesterday"}, Drift("Charge", "createdAt", "other type", "text")),
        ({"kwhPerHour": [None]}, Drift("Charge", "kwhPerHour[]", "null", "null")),
        ({"brandNew": 1.5}, Drift("Charge", "brandNew", "unknown field", "number")),
    ],
)
def test_what_is_reported(body: dict[str, Any], drift: Drift, seen: list[Drift]) -> None:
    """A departure says the model, the field, what kind it is and what was there, once for any number of answers."""
    for _ in range(3):
        Charge.from_dict(body)
    assert seen.count(drift) == 1
    decoding.forget()
    Charge.from_dict(body)
    assert seen.count(drift) == 2


def test_missing_is_not_null(seen: list[Drift]) -> None:
    """A required field that did not come is reported as missing, and is not written."""
    charge = Charge.from_dict({"id": 7})
    assert any(each.field == "state" and each.kind == "missing" for each in seen)
    assert charge.state is None
    assert charge.to_dict() == {"id": 7}


def test_reports_go_to_the_log_too(caplog: pytest.LogCaptureFixture) -> None:
    """Every departure is a line of the logger `monta_partner_api.drift`, at level INFO."""
    with caplog.at_level(logging.INFO, logger="monta_partner_api.drift"):
        Charge.from_dict({**example(SCHEMAS["Charge"]), "state": "levitating"})
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("monta_partner_api.drift", "INFO")
    assert all(word in record.getMessage() for word in ("Charge", "state", "levitating"))


def test_a_hook_may_take_itself_off(seen: list[Drift]) -> None:
    """A hook that takes itself off while it is called is called no more, and the others still are."""
    calls: list[Drift] = []

    def once(drift: Drift) -> None:
        calls.append(drift)
        decoding.hooks.remove(once)

    decoding.hooks.insert(0, once)
    Charge.from_dict({"one": 1, "two": 2})
    assert len(calls) == 1
    assert len(seen) > 1


def test_plain_values_of_another_type_are_read_for_what_they_mean() -> None:
    """A whole number with a point, and numbers and booleans as text, are what they say; nonsense is kept."""
    numbers = Charge.from_dict({"id": 21.0, "chargePointId": "21", "consumedKwh": "3.5"})
    assert (numbers.id, numbers.charge_point_id, numbers.consumed_kwh) == (21, 21, 3.5)
    amounts = Charge.from_dict({"price": "1.20", "cost": "cheap"})
    assert [str(amounts.price), str(amounts.cost)] == ["1.20", "cheap"]
    assert StartCharge.from_dict({"reserveCharge": "true"}).reserve_charge is True
    assert Charge.from_dict({"consumedKwh": 10**400}).consumed_kwh == 10**400
    assert Charge.from_dict({"id": 21.5, "siteId": True}).to_dict() == {"id": 21.5, "siteId": True}


def test_moments_that_cannot_be_read_are_kept() -> None:
    """Text that is no moment stays the text that it is, and is written again."""
    token = Token.from_dict({"accessTokenExpirationDate": "soon"})
    assert token.to_dict() == {"accessTokenExpirationDate": "soon"}


def test_rows_that_are_null() -> None:
    """A row that is null stays in its place, and the rows around it are read."""
    charges = ChargePage.from_dict({"data": [{"id": 1}, None, {"id": 3}], "meta": None}).data
    assert [getattr(each, "id", None) for each in charges] == [1, None, 3]


def test_lists_of_other_things_are_kept() -> None:
    """Items of another type than the list has are kept as they are."""
    config = WebhookConfig.from_dict({"eventTypes": ["charges", None, 7], "teamIds": [1, "2", None]})
    assert config.event_types == ["charges", None, 7]
    assert config.team_ids == [1, "2", None]
    assert config.to_dict() == {"eventTypes": ["charges", None, 7], "teamIds": [1, "2", None]}
