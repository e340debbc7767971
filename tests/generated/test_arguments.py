"""How values of Python leave: in a query, in a path, in a body."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import httpx
import pytest
from monta_partner_api import UNSET, InvalidArgumentError, Request
from monta_partner_api.api.charge_point_statistics import get_charge_point_statistics
from monta_partner_api.api.charge_points import get_charge_point_map, get_ocpp_config
from monta_partner_api.api.charges import (
    get_charge_kwh_consumption,
    get_charges,
    patch_charge,
    start_charge,
    stop_charge,
)
from monta_partner_api.api.insights import get_insights_charges_charger_report
from monta_partner_api.api.subscriptions import approve_subscription
from monta_partner_api.models import (
    ApproveSubscription,
    ChargeStateFilter,
    ConsumptionPeriodSize,
    CreateSite,
    PatchCharge,
    PatchGenericPaymentSession,
    StartCharge,
    WebhookConfig,
)

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


def query(request: Request) -> dict[str, str]:
    """The query of a request as a server reads it."""
    sent = request.to_httpx(httpx.AsyncClient(base_url="http://127.0.0.1"))
    return dict(httpx.QueryParams(sent.url.query).multi_items())


def body(request: Request) -> str:
    """The body of a request as it leaves."""
    return request.to_httpx(httpx.AsyncClient(base_url="http://127.0.0.1")).content.decode()


# In a query


def test_nothing_leaves_that_was_not_given() -> None:
    """A parameter that is not given, or given as None, is not sent, not even with the API's default."""
    assert query(get_charges.request()) == {}
    assert query(get_charges.request(page=None, operator_role=None)) == {}
    assert "?" not in str(get_charges.request().to_httpx(httpx.AsyncClient(base_url="http://127.0.0.1")).url)


def test_empty_text_zero_and_false_leave() -> None:
    """Empty text (charges without an external id), page 0 and false are values."""
    assert query(get_charges.request(partner_external_id="", page=0)) == {"partnerExternalId": "", "page": "0"}


@pytest.mark.parametrize(
    "moment",
    [
        NOON,
        NOON.replace(microsecond=999_999),
        datetime(2026, 1, 15, 17, 30, tzinfo=timezone(timedelta(hours=5, minutes=30))),
        datetime(2026, 1, 15, 0, tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_moments_leave_in_utc_to_the_second(moment: datetime) -> None:
    """An aware datetime of any zone leaves in UTC, to the second, with a Z."""
    assert query(get_charges.request(from_date=moment)) == {"fromDate": "2026-01-15T12:00:00Z"}


def test_naive_moments_are_refused() -> None:
    """A datetime without a time zone raises ValueError, in a query and in a body, before there is a request."""
    assert issubclass(InvalidArgumentError, ValueError)
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(InvalidArgumentError, match="time zone"):
        get_charges.request(to_completed_date=naive)
    approval = ApproveSubscription(next_purchase_at=naive)
    with pytest.raises(InvalidArgumentError, match="time zone"):
        approve_subscription.request(7, approval)


def test_days_leave_as_days() -> None:
    """A date leaves as YYYY-MM-DD; a datetime, whose day depends on the zone, is refused."""
    asked = get_charge_point_statistics.request
    days = {"from_date": date(2026, 1, 1), "to_date": date(2026, 1, 31)}
    assert {"2026-01-01", "2026-01-31"} <= set(query(asked(charge_point_id=7, **days)).values())
    with pytest.raises(InvalidArgumentError, match=r"(from|to)_date"):
        asked(charge_point_id=7, from_date=NOON, to_date=NOON)


@pytest.mark.parametrize(
    ("ids", "text"),
    [([3, 5], "3,5"), ((7,), "7"), (iter(range(3)), "0,1,2"), (dict.fromkeys([9, 8]), "9,8"), ("3,5", "3,5")],
)
def test_several_ids_leave_separated_by_commas(ids: Any, text: str) -> None:
    """Any iterable of numbers leaves as one text separated by commas; such a text leaves as it is."""
    request = get_insights_charges_charger_report.request(from_date=NOON, to_date=NOON, team_id=1, charge_point_ids=ids)
    assert query(request)["chargePointIds"] == text


@pytest.mark.parametrize("state", [ChargeStateFilter.CHARGING, "charging", ChargeStateFilter("charging")])
def test_words_leave_as_words(state: ChargeStateFilter | str) -> None:
    """A member of an enum, its word and a value read from the API leave alike."""
    assert query(get_charges.request(state=state)) == {"state": "charging"}


def test_unknown_words_leave() -> None:
    """A word that the document does not list leaves, as text and as a value that was read."""
    assert query(get_charges.request(state="levitating")) == {"state": "levitating"}
    assert query(get_charges.request(state=ChargeStateFilter("levitating"))) == {"state": "levitating"}


def test_numbers_of_an_enum_leave_as_numbers() -> None:
    """A member of an enum of numbers, its number and an unknown number leave as numbers."""
    smallest = next(iter(ConsumptionPeriodSize))
    for given in (smallest, smallest.value):
        request = get_charge_kwh_consumption.request(7, consumption_period_size_in_seconds=given)
        assert query(request) == {"consumptionPeriodSizeInSeconds": str(int(smallest))}
    request = get_charge_kwh_consumption.request(7, consumption_period_size_in_seconds=ConsumptionPeriodSize(77))
    assert query(request) == {"consumptionPeriodSizeInSeconds": "77"}


def test_text_in_a_query_is_escaped() -> None:
    """Text that means something in a URL arrives as it was given."""
    text = "a&b=c d+e/\u00fc#?%41"
    assert query(get_charges.request(partner_external_id=text)) == {"partnerExternalId": text}


def test_coordinates_leave_with_their_digits() -> None:
    """Coordinates leave as decimal numbers, negative ones and small ones too."""
    edges = {"top_latitude": 55.6761, "bottom_latitude": -0.5, "left_longitude": -12.5683, "right_longitude": 0.0}
    request = get_charge_point_map.request(
        **edges, center_latitude=55, center_longitude=12.25, zoom=3, include_busy=True, include_all_operators=False
    )
    sent = query(request)
    assert {key: float(sent[key]) for key in ("topLatitude", "bottomLatitude", "leftLongitude", "rightLongitude")} == {
        "topLatitude": 55.6761,
        "bottomLatitude": -0.5,
        "leftLongitude": -12.5683,
        "rightLongitude": 0.0,
    }
    assert (sent["includeBusy"], sent["includeAllOperators"]) == ("true", "false")


# In a path


@pytest.mark.parametrize(
    ("given", "path"),
    [("a/b", "a%2Fb"), ("..x", "..x"), ("a b?c#d", "a%20b%3Fc%23d"), ("%2F", "%252F"), ("\u00fc", "%C3%BC")],
)
def test_parts_of_a_path_are_quoted(given: str, path: str) -> None:
    """A part of a path stays one part, whatever it holds, also in the request that httpx makes."""
    request = get_ocpp_config.request(given)
    assert request.path == f"/api/v1/charge-points/{path}/ocpp-config"
    sent = request.to_httpx(httpx.AsyncClient(base_url="http://127.0.0.1/prefix"))
    assert sent.url.raw_path.decode() == f"/prefix/api/v1/charge-points/{path}/ocpp-config"


@pytest.mark.parametrize("given", ["", ".", ".."])
def test_a_part_that_would_call_another_path_is_refused(given: str) -> None:
    """Nothing, and the dots that a server resolves, are a ValueError: they would call another operation."""
    with pytest.raises(InvalidArgumentError, match="part of a path"):
        get_ocpp_config.request(given)


def test_identifiers_keep_their_digits_in_a_path() -> None:
    """A charge is stopped by all 18 digits of its id."""
    assert stop_charge.request(740450594557638974).path == "/api/v1/charges/740450594557638974/stop"


# In a body


def test_unset_is_not_sent_and_none_is_null() -> None:
    """Absent leaves a field alone, null clears it: UNSET is not sent, None is sent as null."""
    assert body(patch_charge.request(7, PatchCharge())) == "{}"
    assert body(patch_charge.request(7, PatchCharge(partner_external_id=UNSET))) == "{}"
    assert body(patch_charge.request(7, PatchCharge(partner_external_id=None))) == '{"partnerExternalId":null}'
    assert body(patch_charge.request(7, PatchCharge(partner_external_id=""))) == '{"partnerExternalId":""}'


def amount_of(amount: Any) -> Request:
    """A request with an amount of money."""
    session = PatchGenericPaymentSession(provider="terminal", external_id="x-1", amount=amount)
    return patch_charge.request(7, PatchCharge(generic_payment_session=session))


@pytest.mark.parametrize(
    "digits",
    ["0", "12.5", "-0.01", "0.1", "9.8125", "1234567890.123456789", "0.1234567890123456789", "9007199254740993"],
)
def test_amounts_leave_with_the_same_digits(digits: str) -> None:
    """A Decimal leaves as a JSON number, no text, that says the same to the last digit."""
    sent = json.loads(body(amount_of(Decimal(digits))), parse_float=Decimal)["genericPaymentSession"]["amount"]
    assert not isinstance(sent, str)
    assert Decimal(sent) == Decimal(digits)


@pytest.mark.parametrize("amount", [5, 12.5, Decimal("1E+2"), Decimal("12.500")])
def test_amounts_may_be_any_number(amount: Any) -> None:
    """An amount may be given as int, float or Decimal of any form; what leaves is the number."""
    assert json.loads(body(amount_of(amount)))["genericPaymentSession"]["amount"] == amount


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("-Infinity"), float("inf"), float("nan")])
def test_what_is_no_number_is_refused(amount: Any) -> None:
    """An amount that JSON has no number for is a ValueError, as a field and inside free-form JSON."""
    with pytest.raises(ValueError, match=r"number|JSON compliant"):
        body(amount_of(amount))
    with pytest.raises(ValueError, match=r"number|JSON compliant"):
        body(start_charge.request(StartCharge(paying_team_id=1, charge_point_id=2, price_limit=amount)))
    with pytest.raises(ValueError, match=r"number|JSON compliant"):
        body(patch_charge.request(7, PatchCharge(partner_custom_payload={"amount": amount})))


def test_free_form_json_leaves_as_it_is() -> None:
    """A payload of one's own leaves as given: nested, with null, text of any script, and Decimal."""
    payload = {"a": [1, None, {"b": Decimal("0.30")}], "\u00fc": "\U0001f50c", "when": (1, 2)}
    sent = json.loads(body(patch_charge.request(7, PatchCharge(partner_custom_payload=payload))))
    assert sent == {"partnerCustomPayload": {"a": [1, None, {"b": 0.3}], "\u00fc": "\U0001f50c", "when": [1, 2]}}


def test_null_is_sent_for_a_field_that_had_not_come() -> None:
    """A field of a model that was read without it is sent as null once it is set to None."""
    config = WebhookConfig.from_dict({"webhookUrl": "https://example.com", "webhookSecret": "s" * 16, "eventTypes": []})
    assert config.team_ids is UNSET
    assert "teamIds" not in config.to_dict()
    config.team_ids = None
    assert config.to_dict()["teamIds"] is None


def test_models_may_hold_models_or_mappings() -> None:
    """An object inside a body may be given as its model or as JSON under the API's names."""
    session = PatchGenericPaymentSession(provider="terminal", external_id="x-1")
    as_model = patch_charge.request(7, PatchCharge(generic_payment_session=session))
    as_mapping = PatchCharge(generic_payment_session={"provider": "terminal", "externalId": "x-1"})  # type: ignore[arg-type]
    assert json.loads(body(as_model)) == json.loads(body(patch_charge.request(7, as_mapping)))


def test_fields_that_nobody_announced_can_be_sent() -> None:
    """A field that the document does not know yet is sent by way of `additional_properties`."""
    patch = PatchCharge()
    patch.additional_properties["brandNew"] = [1]
    assert body(patch_charge.request(7, patch)) == '{"brandNew":[1]}'


def test_a_required_field_is_asked_for() -> None:
    """A model that is sent cannot be made without what it needs, nor with what it does not have."""
    with pytest.raises(TypeError, match="charge_point_id"):
        StartCharge(paying_team_id=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="nonsense"):
        CreateSite(nonsense=1)  # type: ignore[call-arg]


def test_next_page_of_a_request() -> None:
    """A request with other parameters is another request; the first one stays as it is."""
    first = get_charges.request(site_id=7)
    assert query(first.with_params(page=1)) == {"siteId": "7", "page": "1"}
    assert query(first) == {"siteId": "7"}
