"""What JSON values become: amounts, numbers, identifiers, moments, days, words."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from monta_partner_api import models
from monta_partner_api.api.charges import get_charge
from monta_partner_api.client import read
from monta_partner_api.models import Charge, ChargeState, Consumer, ConsumptionPeriodSize, WebhookConfig

from examples import FIELDS, RAW, SCHEMAS, Schema, copies, reference, resolve

if TYPE_CHECKING:
    from collections.abc import Callable


def places(wanted: Callable[[Schema], bool]) -> list[tuple[str, str]]:
    """(model, name on the wire) of every property that is wanted."""
    return sorted(
        (name, wire)
        for name, schema in SCHEMAS.items()
        if hasattr(models, name)
        for wire, held in schema.get("properties", {}).items()
        if wanted(held)
    )


def written_as(word: str) -> Callable[[Schema], bool]:
    """The test for text of one format."""
    return lambda held: held.get("type") == "string" and held.get("format") == word


MAJOR = places(lambda held: held.get("x-money") == "major")
MINOR = places(lambda held: held.get("x-money") == "minor")
NUMBERS = places(lambda held: held.get("type") == "number" and "x-money" not in held)
INTEGERS = places(lambda held: held.get("type") == "integer")
MOMENTS = places(written_as("date-time"))
DAYS = places(written_as("date"))
WORDS = places(lambda held: "enum" in resolve(held) and resolve(held).get("type", "string") == "string")


def field(name: str, wire: str, text: str) -> Any:
    """The value of a field for which this JSON came."""
    return getattr(getattr(models, name).from_dict({wire: json.loads(text)}), FIELDS[wire])


def test_money_is_marked_everywhere() -> None:
    """The document marks amounts in both units, and energy and power in none."""
    assert (len(MAJOR), len(MINOR)) == (73, 21)
    assert {("Charge", "price"), ("StartCharge", "priceLimit"), ("WalletBalance", "amount")} <= set(MAJOR)
    assert ("Charge", "consumedKwh") in NUMBERS


@pytest.mark.parametrize(("name", "wire"), MAJOR)
def test_amounts_in_major_units_are_decimal(name: str, wire: str) -> None:
    """An amount in major units is a Decimal that says what the JSON says, whole numbers and negative ones too."""
    for text in ("122.4", "9.8125", "0.1", "12", "0", "-13.77", "1e2", "0.30", "123456789012.25", "1e-7"):
        amount = field(name, wire, text)
        assert type(amount) is Decimal
        assert amount == Decimal(text)


@pytest.mark.parametrize(("name", "wire"), MINOR)
def test_amounts_in_minor_units_are_int(name: str, wire: str) -> None:
    """An amount in minor units is an int, never scaled."""
    for text in ("1200", "0", "-5", "1200.0"):
        amount = field(name, wire, text)
        assert type(amount) is int
        assert amount == Decimal(text)


@pytest.mark.parametrize(("name", "wire"), NUMBERS)
def test_other_numbers_are_float(name: str, wire: str) -> None:
    """Energy, power and the like are float, also when the JSON has a whole number."""
    for text in ("3.703", "7", "0", "-1.5", "1e-7"):
        number = field(name, wire, text)
        assert type(number) is float
        assert number == float(text)


@pytest.mark.parametrize(("name", "wire"), INTEGERS)
def test_integers_keep_all_digits(name: str, wire: str) -> None:
    """An integer is an int with all of its digits, whatever its size."""
    for text in ("740450594557638974", "9223372036854775807", "0", "-1"):
        number = field(name, wire, text)
        assert type(number) is int
        assert number == int(text)


def test_the_id_of_a_charge_keeps_all_digits_from_end_to_end() -> None:
    """The id of a charge, larger than what a float holds, comes and leaves digit by digit."""
    content = b'{"id": 740450594557638974, "price": 122.40}'
    charge = read(httpx.Response(200, content=content), get_charge.decode)
    assert charge.id == 740450594557638974
    assert get_charge.request(charge.id).path == "/api/v1/charges/740450594557638974"
    assert json.loads(json.dumps(charge.to_dict())) == {"id": 740450594557638974, "price": 122.4}


@pytest.mark.parametrize("digits", range(10))
def test_moments_have_any_number_of_fractional_digits(digits: int) -> None:
    """A moment with 0 to 9 fractional digits is read to the microsecond, aware and in UTC."""
    fraction = "123456789"[:digits]
    text = f"2026-01-15T10:00:30{'.' if digits else ''}{fraction}Z"
    due = datetime(2026, 1, 15, 10, 0, 30, int(fraction[:6].ljust(6, "0")), tzinfo=UTC)
    for name, wire in MOMENTS:
        moment = field(name, wire, json.dumps(text))
        assert moment == due
        assert moment.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("2026-01-15T12:00:30+02:00", datetime(2026, 1, 15, 10, 0, 30, tzinfo=UTC)),
        ("2026-01-15T10:00:30-0530", datetime(2026, 1, 15, 15, 30, 30, tzinfo=UTC)),
        ("2026-01-15T10:00:30", datetime(2026, 1, 15, 10, 0, 30, tzinfo=UTC)),
        ("2026-01-15 10:00:30.5", datetime(2026, 1, 15, 10, 0, 30, 500_000, tzinfo=UTC)),
        ("2026-01-15T10:00Z", datetime(2026, 1, 15, 10, tzinfo=UTC)),
        ("2026-01-15", datetime(2026, 1, 15, tzinfo=UTC)),
    ],
)
def test_moments_are_always_aware(text: str, due: datetime) -> None:
    """A moment is aware in whichever form of ISO 8601 it comes; without an offset it is UTC."""
    for name, wire in MOMENTS:
        moment = field(name, wire, json.dumps(text))
        assert moment == due
        assert moment.tzinfo is not None
    charge = Charge.from_dict({"createdAt": text})
    assert Charge.from_dict(charge.to_dict()) == charge


def test_moments_that_come_are_written_with_their_fraction() -> None:
    """A moment is written in UTC with a Z and the fraction that it came with."""
    for text in ("2026-01-15T10:00:30Z", "2026-01-15T10:00:30.123456Z"):
        assert Charge.from_dict({"createdAt": text}).to_dict() == {"createdAt": text}


@pytest.mark.parametrize(("name", "wire"), DAYS)
def test_days_are_dates(name: str, wire: str) -> None:
    """A day is a date; of a moment where a day is due, it is the day."""
    assert field(name, wire, '"2026-01-15"') == date(2026, 1, 15)
    assert field(name, wire, '"2026-01-15T10:00:30Z"') == date(2026, 1, 15)
    assert type(field(name, wire, '"2026-01-15T10:00:30Z"')) is date


# Words


@pytest.mark.parametrize(("name", "wire"), WORDS)
def test_words_are_members_of_their_enum(name: str, wire: str) -> None:
    """Each word of the document is read as the member of its enum, and written as the word."""
    held = SCHEMAS[name]["properties"][wire]
    enum = getattr(models, str(reference(held)))
    for word in held.get("enum") or resolve(held)["enum"]:
        one = getattr(models, name).from_dict({wire: word})
        assert getattr(one, FIELDS[wire]) is enum(word)
        assert enum(word) in list(enum)
        assert one.to_dict()[wire] == word


@pytest.mark.parametrize(("name", "wire"), WORDS)
def test_unknown_words_are_kept(name: str, wire: str) -> None:
    """A word that the document does not list is a value of the enum that equals its text, and is written as it came."""
    one = getattr(models, name).from_dict({wire: "brand-new word"})
    word = getattr(one, FIELDS[wire])
    assert word == "brand-new word"
    assert type(word) is getattr(models, str(reference(SCHEMAS[name]["properties"][wire])))
    assert type(one.to_dict()[wire]) is str
    assert one.to_dict()[wire] == "brand-new word"


def test_an_unknown_word_behaves_like_a_member() -> None:
    """An unknown word compares, hashes, prints, copies and pickles like a known one, and is no member."""
    new, known = ChargeState("levitating"), ChargeState.CHARGING
    for word, text in ((new, "levitating"), (known, "charging")):
        assert word == text
        assert hash(word) == hash(text)
        assert {text: 1}[word] == 1
        assert (str(word), f"{word}", f"{word:>12}", word.value) == (text, text, f"{text:>12}", text)
        assert json.dumps({"state": word}) == json.dumps({"state": text})
        for other in (ChargeState(text), *copies(word)):
            assert other == word
            assert isinstance(other, ChargeState)
    assert new != known
    assert new != ChargeState("swimming")
    assert [*ChargeState] == [member for member in ChargeState if member != new]
    assert "levitating" in repr(new)
    assert ChargeState("CHARGING") != ChargeState.CHARGING
    with pytest.raises(ValueError, match="7"):
        ChargeState(7)


def test_an_unknown_number_of_an_enum_behaves_like_a_member() -> None:
    """An unknown number of an enum of numbers is kept, and equals the number."""
    new = ConsumptionPeriodSize(77)
    assert new == 77
    assert hash(new) == hash(77)
    assert copies(new) == (new, new, new)
    assert json.dumps(new) == "77"
    assert isinstance(new, ConsumptionPeriodSize)


def test_unknown_words_in_a_list_are_kept() -> None:
    """Words in a list are read one by one: known ones are members, others are kept."""
    config = WebhookConfig.from_dict({"eventTypes": ["charges", "brand-new"]})
    assert config.event_types == ["charges", "brand-new"]
    assert {type(each) for each in config.event_types} == {models.WebhookEventType}
    assert config.to_dict()["eventTypes"] == ["charges", "brand-new"]


def test_scopes_of_a_consumer_are_any_text() -> None:
    """The scopes of a consumer are text, as today's keys have them."""
    assert Consumer.from_dict({"scopes": ["charge-points:read", "all:write"]}).scopes == [
        "charge-points:read",
        "all:write",
    ]


def test_no_operation_has_a_schema_without_a_model() -> None:
    """Every answer and body that is an object is a component with a class of its own."""
    for raw in RAW.values():
        body = raw.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        assert body is None or reference(body) or raw["operationId"] == "get-signature-detail"
