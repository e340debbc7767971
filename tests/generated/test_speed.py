"""Large answers with the extra `speed`: the same values, complaints and reports as without it, only sooner."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from monta_partner_api import decoding
from monta_partner_api.api.charges import get_charge, get_charges
from monta_partner_api.api.tariffs import get_all_tariffs
from monta_partner_api.client import LARGE, read
from monta_partner_api.models import ConsumptionPeriodSize
from monta_partner_api.types import Model

from examples import RAW, answer_schema, example, modules
from monta_async.decoding import _straight, read_answer
from test_properties import QUICK, values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ANSWERS = {key: schema for key in sorted(RAW) if (schema := answer_schema(key)) is not None}


@pytest.fixture(autouse=True)
def drifts() -> Iterator[list[decoding.Drift]]:
    """What is reported during the test."""
    seen: list[decoding.Drift] = []
    decoding.forget()
    decoding.hooks.append(seen.append)
    yield seen
    decoding.hooks.remove(seen.append)
    decoding.forget()


def large(content: bytes) -> httpx.Response:
    """An answer that is large for the space behind it."""
    return httpx.Response(200, content=content + b" " * LARGE)


def inside(value: Any) -> Any:
    """All there is in what was read, with its types."""
    if isinstance(value, Model):
        held = [inside(getattr(value, name)) for _, name, _ in value._fields]
        return type(value), held, value._rest
    if isinstance(value, list):
        return [inside(each) for each in value]
    return type(value), repr(value)  # NaN is not equal to itself


def outcome(reading: Callable[..., Any], content: bytes, decode: Callable[[Any], Any]) -> Any:
    """What comes of reading an answer: a value or an exception, and the reports."""
    seen: list[decoding.Drift] = []
    decoding.forget()
    decoding.hooks.append(seen.append)
    try:
        return inside(reading(large(content), decode)), seen
    except ValueError as error:
        return type(error), str(error), seen
    finally:
        decoding.hooks.remove(seen.append)


def test_msgspec_reads_the_answers_of_all_operations() -> None:
    """There is none that takes the slow way whatever it holds."""
    assert [key for key in ANSWERS if _straight(modules()[key].decode) is None] == []


def test_what_msgspec_cannot_read_is_left_to_the_others() -> None:
    """A document of the future may hold what is not known here: that is no error."""

    def numbered(_: Any) -> ConsumptionPeriodSize:
        return ConsumptionPeriodSize(15)

    def either(_: Any) -> int | str:
        return 7

    for decode in (numbered, either):
        assert _straight(decode) is None
        assert read_answer(large(b"{}"), decode) == decode({})


@pytest.mark.parametrize("hostile", [False, True], ids=["allowed", "hostile"])
@pytest.mark.parametrize("operation_id", ANSWERS)
def test_the_same_whichever_way_it_is_read(operation_id: str, hostile: bool) -> None:  # noqa: FBT001 - a parameter
    """Whatever an answer holds: the same models, types, exceptions and reports with msgspec and without."""
    decode = modules()[operation_id].decode

    @QUICK
    @given(values(ANSWERS[operation_id], hostile=hostile))
    def check(body: Any) -> None:
        content = json.dumps(body).encode()
        assert outcome(read_answer, content, decode) == outcome(read, content, decode)

    check()


@pytest.mark.parametrize("kind", [{}, {"nulls": True}], ids=["full", "nulls"])
@pytest.mark.parametrize("operation_id", ANSWERS)
def test_an_answer_to_the_letter_is_read_at_once(
    operation_id: str, kind: dict[str, bool], drifts: list[decoding.Drift]
) -> None:
    """An answer with every field is read by msgspec alone, and written as it came."""
    decode = modules()[operation_id].decode
    content = json.dumps(example(ANSWERS[operation_id], **kind)).encode()
    straight = _straight(decode)
    assert straight is not None
    assert inside(straight(content)) == inside(read(large(content), decode))
    assert drifts == []


CHARGE = json.dumps(example(ANSWERS["get-charge"])).encode()
PRICE, STARTED, HUMAN = b'"price": 9.8125', b'"startedAt": "2026-01-15T10:00:30Z"', b'"humanReadableId": "'


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        (PRICE, b'"price": 0.1'),
        (PRICE, b'"price": 5'),
        (PRICE, b'"price": 0.1000000000000000055511151231257827'),
        (PRICE, b'"price": 123456789012345678901234567890'),
        (PRICE, b'"price": 1e400'),
        (PRICE, b'"price": NaN'),
        (PRICE, b'"price": -0.0'),
        (PRICE, b'"price": "9.81"'),
        (PRICE, b'"price": true'),
        (PRICE, b'"price": 1.0, "price": 2.0'),
        (STARTED, b'"startedAt": "2026-01-15T10:00:30.059724728Z"'),
        (STARTED, b'"startedAt": "2026-01-15T10:00:30+02:00"'),
        (STARTED, b'"startedAt": "2026-01-15T10:00:30"'),
        (STARTED, b'"startedAt": "2026-01-15"'),
        (STARTED, b'"startedAt": ""'),
        (STARTED, b'"startedAt": 1768471230'),
        (HUMAN, b'"humanReadableId": "\\ud800'),
        (HUMAN, b'"humanReadableId": "\xff'),
        (HUMAN, b'"humanReadableId": "\x01'),
        (b'"id": ', b'"id": 1'),
        (b'"id": ', b'"id": 1.0e1'),
        (b'"state": "', b'"state": "un'),
        (b"{", b""),
        (b"{", b'{"brandNew": {}, '),
    ],
)
def test_numbers_moments_and_texts_that_parsers_differ_on(there: bytes, instead: bytes) -> None:
    """Digits, fractions, offsets, duplicate names and broken text come out the same."""
    assert there in CHARGE
    content = CHARGE.replace(there, instead, 1)
    assert outcome(read_answer, content, get_charge.decode) == outcome(read, content, get_charge.decode)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where msgspec is not installed, large answers are read all the same."""
    monkeypatch.setitem(sys.modules, "msgspec", None)
    _straight.cache_clear()
    content = json.dumps(example(ANSWERS["get-charges"])).encode()

    assert inside(read_answer(large(content), get_charges.decode)) == inside(read(large(content), get_charges.decode))
    assert _straight(get_charges.decode) is None
    _straight.cache_clear()


def test_small_answers_do_not_load_msgspec() -> None:
    """Whoever never gets a large answer does not pay for the import."""
    _straight.cache_clear()
    read_answer(httpx.Response(200, content=CHARGE), get_charge.decode)
    assert _straight.cache_info().misses == 0


@pytest.mark.parametrize("content", [b"", b"null", b'""', b"[]", b'[{"id": 1}]'])
def test_lists_that_are_short_of_something(content: bytes) -> None:
    """An answer that is a list may be empty, null, or lack fields."""
    decode = get_all_tariffs.decode
    assert outcome(read_answer, content, decode) == outcome(read, content, decode)
