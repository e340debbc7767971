"""Answers that cannot be read: text where an object or a list must be. The exception says where."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from monta_partner_api import UndecodableError
from monta_partner_api.api.charge_points import get_ocpp_config
from monta_partner_api.api.charges import get_charge, get_charge_breakdown, get_charges
from monta_partner_api.api.deeplinks import get_deeplink
from monta_partner_api.api.tariffs import get_all_tariffs
from monta_partner_api.client import read
from monta_partner_api.models import Charge

from examples import RAW, answer_schema, copies, example, modules

if TYPE_CHECKING:
    from types import ModuleType

META = {"itemCount": 2, "currentPage": 0, "perPage": 10, "totalPageCount": 1, "totalItemCount": 2}


def failure(module: ModuleType, body: Any) -> UndecodableError:
    """The exception for an answer with this body."""
    with pytest.raises(UndecodableError) as caught:
        read(httpx.Response(200, content=json.dumps(body).encode()), module.decode)
    return caught.value


def charge(**fields: Any) -> dict[str, Any]:
    """A charge with these fields changed."""
    full: dict[str, Any] = example({"$ref": "#/components/schemas/Charge"})
    return {**full, **fields}


@pytest.mark.parametrize(
    ("module", "body", "path", "model", "expected"),
    [
        (get_charge, "text", "$", "Charge", "an object"),
        (get_charge, [], "$", "Charge", "an object"),
        (get_charge, 7, "$", "Charge", "an object"),
        (get_charge, charge(currency="DKK"), "$.currency", "Charge", "an object"),
        (get_charge, charge(currency=["DKK"]), "$.currency", "Charge", "an object"),
        (get_charge, {"currency": "DKK"}, "$.currency", "Charge", "an object"),
        (get_charge, charge(kwhPerHour={}), "$.kwhPerHour", "Charge", "a list"),
        (get_charge, charge(kwhPerHour=[{}, "x"]), "$.kwhPerHour[1]", "Charge", "an object"),
        (get_charge, charge(operator=7, brandNew=1), "$.operator", "Charge", "an object"),
        (get_charges, {"data": {}, "meta": META}, "$.data", "ChargePage", "a list"),
        (get_charges, {"data": [charge(), "x"], "meta": META}, "$.data[1]", "ChargePage", "an object"),
        (get_charges, {"data": [charge(), charge(currency="DKK")]}, "$.data[1].currency", "Charge", "an object"),
        (get_charges, {"data": [{"id": 1}, {"currency": 1.5}], "new": 1}, "$.data[1].currency", "Charge", "an object"),
        (get_charges, {"data": [], "meta": "none"}, "$.meta", "ChargePage", "an object"),
        (get_all_tariffs, {}, "$", "Tariff", "a list"),
        (get_all_tariffs, [{}, "x"], "$[1]", "Tariff", "an object"),
        (get_ocpp_config, [{}, 7], "$[1]", "list", "an object"),
        (get_deeplink, {"destination": "https://example.com"}, "$.destination", "Deeplink", "an object"),
        (
            get_charge_breakdown,
            {"priceBreakdown": {"fees": [{}, {"metadata": "x"}]}},
            "$.priceBreakdown.fees[1].metadata",
            "BreakdownComponent",
            "an object",
        ),
    ],
)
def test_where_an_answer_cannot_be_read(module: ModuleType, body: Any, path: str, model: str, expected: str) -> None:
    """The exception has the JSON path in the whole answer, the model and what it needs there."""
    error = failure(module, body)
    assert (error.path, error.model, error.expected) == (path, model, expected)
    assert str(error) == f"{path}: {model} needs {expected} here"


@pytest.mark.parametrize("operation_id", sorted(key for key in RAW if answer_schema(key) is not None))
def test_text_instead_of_an_answer(operation_id: str) -> None:
    """JSON text or a number instead of the whole answer cannot be read, whatever the operation."""
    for body in ("text", 7, True):
        assert failure(modules()[operation_id], body).path == "$"


@pytest.mark.parametrize("content", [b"<html>", b"{", b"\xff", b"OK"])
def test_an_answer_that_is_no_json(content: bytes) -> None:
    """An answer that is no JSON raises ValueError, and no UndecodableError."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the text is that of the parser
        read(httpx.Response(200, content=content), get_charge.decode)
    assert not isinstance(caught.value, UndecodableError)


def test_the_exception_can_be_copied_and_pickled() -> None:
    """The exception keeps its path and its text when it is copied or pickled."""
    error = failure(get_charges, {"data": [charge(currency="DKK")]})
    for other in copies(error):
        assert (str(other), other.path, other.model) == (str(error), error.path, error.model)


def test_the_exception_without_a_whole_answer() -> None:
    """A model that is read by itself names the field, as there is no answer to find it in."""
    with pytest.raises(UndecodableError, match=r"^currency: Charge needs an object here$"):
        Charge.from_dict({"currency": "DKK"})


def test_the_exception_holds_nothing_of_the_answer() -> None:
    """Once it is known where, the exception keeps no part of the answer alive."""
    error = failure(get_charge, charge(currency="private text"))
    assert "private text" not in repr(vars(error))


async def test_an_answer_that_cannot_be_read_from_call() -> None:
    """`call` raises the same exception, located."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"data": [charge(currency="DKK")]}))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        with pytest.raises(UndecodableError) as caught:
            await get_charges.call(client)
    assert caught.value.path == "$.data[0].currency"
