"""Charge."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    money as _money,
    number as _number,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charge_payment_method import ChargePaymentMethod, members as _charge_payment_method
from .charge_state import ChargeState, members as _charge_state
from .charge_type import ChargeType, members as _charge_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Charge(_Model):
    """One charging session, from its reservation or start to its payment. Once `state` is `completed`,
    times, energy and price are final. Amounts are in major units of `currency`, energy is in kWh."""

    id: int
    """Identifies the charge. Larger than 2^53: do not keep it as a float."""
    human_readable_id: str
    """A short identifier to show to people."""
    user: _models.PublicUser | None = None
    """The user who charged; may be missing."""
    team_member: _models.TeamMemberSummary | None = None
    """The team member who charged; null unless that is a member of the team of the charge point."""
    type: _models.ChargeType
    """What kind of charge it is."""
    charge_point_id: int
    """The charge point."""
    public_charge_point: _models.PublicChargePoint
    """What anybody may know of the charge point."""
    sponsored_charge_point_id: int | None = None
    """The sponsored charge point; null if the charge took place at none."""
    price_group_id: int
    """The price group that sets the price. It may have been changed since: what was paid stands in `price`
    and in the breakdown."""
    cost_price_group_id: int | None = None
    """The price group that sets the cost; null if there is none. It may have been changed since."""
    member_cost_price_group_id: int | None = None
    """The price group that sets what a member costs; null if there is none."""
    site_id: int | None = None
    """The site of the charge point; null if it stands at none."""
    promotion_code_id: int | None = None
    """The promotion code that was used; null if none was."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    cable_plugged_in_at: _datetime.datetime | None = None
    """When the cable was plugged in; null if that is not known."""
    started_at: _datetime.datetime | None = None
    """When it started; null before."""
    stopped_at: _datetime.datetime | None = None
    """When it stopped; null before."""
    fully_charged_at: _datetime.datetime | None = None
    """When the vehicle was full; null if it is not, or if that is not known."""
    released_at: _datetime.datetime | None = None
    """When the cable was unplugged; null before. To be trusted only where the charge point detects that
    properly."""
    failed_at: _datetime.datetime | None = None
    """When it failed; null if it did not."""
    timeout_at: _datetime.datetime | None = None
    """When it timed out; null if it did not."""
    completed_at: _datetime.datetime | None = None
    """When it was completed; null before."""
    state: _models.ChargeState
    """Where the charge is in its life."""
    start_source: str | None = None
    """What the charge was started with; `server-api` for one that was started through this API. The list
    grows: be ready for unknown values."""
    consumed_kwh: float | None = None
    """Energy delivered so far, in kWh; null until it is known."""
    kwh_limit: float | None = None
    """The charge stops at this energy, in kWh; null if no such limit was set."""
    kwh_per_hour: _list[_models.KwhPerTime] | None = None
    """Energy of each hour; may be missing."""
    kwh_per_max_resolution: _list[_models.KwhPerTime] | None = None
    """Energy of each of the shortest periods that there are, for instance of 15 minutes; may be missing."""
    cost_breakdown: _list[_models.ChargeCost] | None = None
    """Cost of each hour. Deprecated: use `GET /charges/{chargeId}/breakdown`. It was to go on 1 April 2024
    and may be missing."""
    price_breakdown: _list[_models.ChargePrice] | None = None
    """Price of each hour. Deprecated: use `GET /charges/{chargeId}/breakdown`. It was to go on 1 April
    2024 and may be missing."""
    start_meter_kwh: float | None = None
    """Reading of the meter before charging started, in kWh; null if it is not known."""
    end_meter_kwh: float | None = None
    """Reading of the meter at the end, in kWh; null before."""
    price: _Decimal | None = None
    """What the payer pays, in major units of `currency`; null until it is known. Final once the state is
    `completed`."""
    price_limit: _Decimal | None = None
    """The charge stops at this price, in major units of `currency`; null if no such limit was set."""
    cost: _Decimal | None = None
    """Cost that the charge caused, as opposed to its price, in major units of `currency`; null until it is
    known."""
    average_price_per_kwh: _Decimal | None = None
    """Average price of a kWh, in major units of `currency`."""
    average_co2_per_kwh: float | None = None
    """Average CO2 of a kWh. Its unit is not stated; amounts around 100 suggest grams."""
    average_renewable_per_kwh: float | None = None
    """Average share of renewable energy, in %."""
    failure_reason: str | None = None
    """Why it failed, in words; null if it did not."""
    stop_reason: str | None = None
    """Why it stopped, in words; null before."""
    payment_method: _models.ChargePaymentMethod | None = None
    """How the charge is paid; null if that is not known."""
    note: str | None = None
    """A note on the charge; null if there is none."""
    currency: _models.CurrencySummary | None = None
    """The currency of the amounts of this charge; null if it is not known."""
    paying_team: _models.PayingTeam | None = None
    """The team that pays; null if that is not known."""
    sponsor_team: _models.SponsorTeam | None = None
    """The team that sponsors the charge; null if none does."""
    operator: _models.Operator | None = None
    """The operator of the charge; null if there is none."""
    charge_auth: _models.ChargeAuthentication | None = None
    """What the driver identified with; null if that is not known."""
    soc: _models.StateOfCharge | None = None
    """State of charge of the vehicle; null if it is not known."""
    soc_limit: float | None = None
    """The charge stops at this state of charge, in %; null if no such limit was set."""
    generic_payment_session: _models.GenericPaymentSession | None = None
    """The payment, outside Monta, that this charge was paid with; null if there is none."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none. Always set a unique one: it finds the charge again when
    the answer to its start is lost."""
    smart_charge_id: int | None = None
    """The smart charge that this is; null if it is none."""
    partner_custom_payload: _dict[str, _Any] | None = None
    """Any JSON of yours, kept as it is."""
    charge_point_kw: float | None = None
    """Power of the charge point as recorded during the charge, in kW."""
    signed_data: _models.SignedData | None = None
    """Meter readings as the charge point signed them; null if it does not sign."""
    emaid_provider_id: str | None = None
    """The provider's part of the EMAID: its five leading characters. May be missing."""
    vehicle_id: int | None = None
    """The vehicle, see `GET /vehicles/{vehicleId}`; null if it is not known."""
    vid: str | None = None
    """The VID of the vehicle; null if the charge point did not report one."""
    protocol_data: _models.ChargeProtocolData | None = None
    """What roaming protocols, OICP or OCPI, add; may be missing."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Charge:
        """Read the JSON object, under the API's names."""
        return decode_charge(_dict(data))

    _fields = (
        ("id", "id", None),
        ("humanReadableId", "human_readable_id", None),
        ("user", "user", _to_dict),
        ("teamMember", "team_member", _to_dict),
        ("type", "type", _to_value),
        ("chargePointId", "charge_point_id", None),
        ("publicChargePoint", "public_charge_point", _to_dict),
        ("sponsoredChargePointId", "sponsored_charge_point_id", None),
        ("priceGroupId", "price_group_id", None),
        ("costPriceGroupId", "cost_price_group_id", None),
        ("memberCostPriceGroupId", "member_cost_price_group_id", None),
        ("siteId", "site_id", None),
        ("promotionCodeId", "promotion_code_id", None),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("cablePluggedInAt", "cable_plugged_in_at", _to_instant),
        ("startedAt", "started_at", _to_instant),
        ("stoppedAt", "stopped_at", _to_instant),
        ("fullyChargedAt", "fully_charged_at", _to_instant),
        ("releasedAt", "released_at", _to_instant),
        ("failedAt", "failed_at", _to_instant),
        ("timeoutAt", "timeout_at", _to_instant),
        ("completedAt", "completed_at", _to_instant),
        ("state", "state", _to_value),
        ("startSource", "start_source", None),
        ("consumedKwh", "consumed_kwh", None),
        ("kwhLimit", "kwh_limit", None),
        ("kwhPerHour", "kwh_per_hour", _to_list(_to_dict)),
        ("kwhPerMaxResolution", "kwh_per_max_resolution", _to_list(_to_dict)),
        ("costBreakdown", "cost_breakdown", _to_list(_to_dict)),
        ("priceBreakdown", "price_breakdown", _to_list(_to_dict)),
        ("startMeterKwh", "start_meter_kwh", None),
        ("endMeterKwh", "end_meter_kwh", None),
        ("price", "price", _to_number),
        ("priceLimit", "price_limit", _to_number),
        ("cost", "cost", _to_number),
        ("averagePricePerKwh", "average_price_per_kwh", _to_number),
        ("averageCo2PerKwh", "average_co2_per_kwh", None),
        ("averageRenewablePerKwh", "average_renewable_per_kwh", None),
        ("failureReason", "failure_reason", None),
        ("stopReason", "stop_reason", None),
        ("paymentMethod", "payment_method", _to_value),
        ("note", "note", None),
        ("currency", "currency", _to_dict),
        ("payingTeam", "paying_team", _to_dict),
        ("sponsorTeam", "sponsor_team", _to_dict),
        ("operator", "operator", _to_dict),
        ("chargeAuth", "charge_auth", _to_dict),
        ("soc", "soc", _to_dict),
        ("socLimit", "soc_limit", None),
        ("genericPaymentSession", "generic_payment_session", _to_dict),
        ("partnerExternalId", "partner_external_id", None),
        ("smartChargeId", "smart_charge_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("chargePointKw", "charge_point_kw", None),
        ("signedData", "signed_data", _to_dict),
        ("emaidProviderId", "emaid_provider_id", None),
        ("vehicleId", "vehicle_id", None),
        ("vid", "vid", None),
        ("protocolData", "protocol_data", _to_dict),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "humanReadableId": _MISSING,
    "user": None,
    "teamMember": None,
    "type": _MISSING,
    "chargePointId": _MISSING,
    "publicChargePoint": _MISSING,
    "sponsoredChargePointId": None,
    "priceGroupId": _MISSING,
    "costPriceGroupId": None,
    "memberCostPriceGroupId": None,
    "siteId": None,
    "promotionCodeId": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "cablePluggedInAt": None,
    "startedAt": None,
    "stoppedAt": None,
    "fullyChargedAt": None,
    "releasedAt": None,
    "failedAt": None,
    "timeoutAt": None,
    "completedAt": None,
    "state": _MISSING,
    "startSource": None,
    "consumedKwh": None,
    "kwhLimit": None,
    "kwhPerHour": None,
    "kwhPerMaxResolution": None,
    "costBreakdown": None,
    "priceBreakdown": None,
    "startMeterKwh": None,
    "endMeterKwh": None,
    "price": None,
    "priceLimit": None,
    "cost": None,
    "averagePricePerKwh": None,
    "averageCo2PerKwh": None,
    "averageRenewablePerKwh": None,
    "failureReason": None,
    "stopReason": None,
    "paymentMethod": None,
    "note": None,
    "currency": None,
    "payingTeam": None,
    "sponsorTeam": None,
    "operator": None,
    "chargeAuth": None,
    "soc": None,
    "socLimit": None,
    "genericPaymentSession": None,
    "partnerExternalId": None,
    "smartChargeId": None,
    "partnerCustomPayload": None,
    "chargePointKw": None,
    "signedData": None,
    "emaidProviderId": None,
    "vehicleId": None,
    "vid": None,
    "protocolData": None,
}


def decode_charge(d: _Any) -> Charge:
    """Read the JSON object of a `Charge`."""
    if len(d) != 60:
        return _odd(d, Charge, _blank, decode_charge)
    o = _new(Charge)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Charge", True)
        v = d["humanReadableId"]
        o.human_readable_id = v if v.__class__ is str else _text(v, d, "humanReadableId", "Charge", True)
        v = d["user"]
        o.user = (
            None
            if v is None
            else _models.decode_public_user(v)
            if v.__class__ is dict
            else _record(v, d, "user", "Charge")
        )
        v = d["teamMember"]
        o.team_member = (
            None
            if v is None
            else _models.decode_team_member_summary(v)
            if v.__class__ is dict
            else _record(v, d, "teamMember", "Charge")
        )
        v = d["type"]
        o.type = (
            _charge_type[v]
            if v.__class__ is str and v in _charge_type
            else _word(v, d, "type", "Charge", ChargeType, True)
        )
        v = d["chargePointId"]
        o.charge_point_id = v if v.__class__ is int else _integer(v, d, "chargePointId", "Charge", True)
        v = d["publicChargePoint"]
        o.public_charge_point = (
            _models.decode_public_charge_point(v)
            if v.__class__ is dict
            else _record(v, d, "publicChargePoint", "Charge", True)
        )
        v = d["sponsoredChargePointId"]
        o.sponsored_charge_point_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "sponsoredChargePointId", "Charge")
        )
        v = d["priceGroupId"]
        o.price_group_id = v if v.__class__ is int else _integer(v, d, "priceGroupId", "Charge", True)
        v = d["costPriceGroupId"]
        o.cost_price_group_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "costPriceGroupId", "Charge")
        )
        v = d["memberCostPriceGroupId"]
        o.member_cost_price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "memberCostPriceGroupId", "Charge")
        )
        v = d["siteId"]
        o.site_id = v if v.__class__ is int else None if v is None else _integer(v, d, "siteId", "Charge")
        v = d["promotionCodeId"]
        o.promotion_code_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "promotionCodeId", "Charge")
        )
        v = d["createdAt"]
        try:
            o.created_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Charge", True)
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Charge", True)
        v = d["updatedAt"]
        try:
            o.updated_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "Charge", True)
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "Charge", True)
        v = d["cablePluggedInAt"]
        try:
            o.cable_plugged_in_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "cablePluggedInAt", "Charge")
            )
        except (TypeError, ValueError):
            o.cable_plugged_in_at = _instant(v, d, "cablePluggedInAt", "Charge")
        v = d["startedAt"]
        try:
            o.started_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "startedAt", "Charge")
            )
        except (TypeError, ValueError):
            o.started_at = _instant(v, d, "startedAt", "Charge")
        v = d["stoppedAt"]
        try:
            o.stopped_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "stoppedAt", "Charge")
            )
        except (TypeError, ValueError):
            o.stopped_at = _instant(v, d, "stoppedAt", "Charge")
        v = d["fullyChargedAt"]
        try:
            o.fully_charged_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "fullyChargedAt", "Charge")
            )
        except (TypeError, ValueError):
            o.fully_charged_at = _instant(v, d, "fullyChargedAt", "Charge")
        v = d["releasedAt"]
        try:
            o.released_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "releasedAt", "Charge")
            )
        except (TypeError, ValueError):
            o.released_at = _instant(v, d, "releasedAt", "Charge")
        v = d["failedAt"]
        try:
            o.failed_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "failedAt", "Charge")
            )
        except (TypeError, ValueError):
            o.failed_at = _instant(v, d, "failedAt", "Charge")
        v = d["timeoutAt"]
        try:
            o.timeout_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "timeoutAt", "Charge")
            )
        except (TypeError, ValueError):
            o.timeout_at = _instant(v, d, "timeoutAt", "Charge")
        v = d["completedAt"]
        try:
            o.completed_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "completedAt", "Charge")
            )
        except (TypeError, ValueError):
            o.completed_at = _instant(v, d, "completedAt", "Charge")
        v = d["state"]
        o.state = (
            _charge_state[v]
            if v.__class__ is str and v in _charge_state
            else _word(v, d, "state", "Charge", ChargeState, True)
        )
        v = d["startSource"]
        o.start_source = (
            v if v.__class__ is str else None if v is None else _text(v, d, "startSource", "Charge")
        )
        v = d["consumedKwh"]
        o.consumed_kwh = (
            v if v.__class__ is float else None if v is None else _number(v, d, "consumedKwh", "Charge")
        )
        v = d["kwhLimit"]
        o.kwh_limit = (
            v if v.__class__ is float else None if v is None else _number(v, d, "kwhLimit", "Charge")
        )
        v = d["kwhPerHour"]
        o.kwh_per_hour = (
            None
            if v is None
            else _records(v, d, "kwhPerHour", "Charge", _models.decode_kwh_per_time)
            if v.__class__ is list
            else _array(v, d, "kwhPerHour", "Charge")
        )
        v = d["kwhPerMaxResolution"]
        o.kwh_per_max_resolution = (
            None
            if v is None
            else _records(v, d, "kwhPerMaxResolution", "Charge", _models.decode_kwh_per_time)
            if v.__class__ is list
            else _array(v, d, "kwhPerMaxResolution", "Charge")
        )
        v = d["costBreakdown"]
        o.cost_breakdown = (
            None
            if v is None
            else _records(v, d, "costBreakdown", "Charge", _models.decode_charge_cost)
            if v.__class__ is list
            else _array(v, d, "costBreakdown", "Charge")
        )
        v = d["priceBreakdown"]
        o.price_breakdown = (
            None
            if v is None
            else _records(v, d, "priceBreakdown", "Charge", _models.decode_charge_price)
            if v.__class__ is list
            else _array(v, d, "priceBreakdown", "Charge")
        )
        v = d["startMeterKwh"]
        o.start_meter_kwh = (
            v if v.__class__ is float else None if v is None else _number(v, d, "startMeterKwh", "Charge")
        )
        v = d["endMeterKwh"]
        o.end_meter_kwh = (
            v if v.__class__ is float else None if v is None else _number(v, d, "endMeterKwh", "Charge")
        )
        v = d["price"]
        o.price = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "price", "Charge")
        )
        v = d["priceLimit"]
        o.price_limit = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "priceLimit", "Charge")
        )
        v = d["cost"]
        o.cost = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "cost", "Charge")
        )
        v = d["averagePricePerKwh"]
        o.average_price_per_kwh = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "averagePricePerKwh", "Charge")
        )
        v = d["averageCo2PerKwh"]
        o.average_co2_per_kwh = (
            v if v.__class__ is float else None if v is None else _number(v, d, "averageCo2PerKwh", "Charge")
        )
        v = d["averageRenewablePerKwh"]
        o.average_renewable_per_kwh = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "averageRenewablePerKwh", "Charge")
        )
        v = d["failureReason"]
        o.failure_reason = (
            v if v.__class__ is str else None if v is None else _text(v, d, "failureReason", "Charge")
        )
        v = d["stopReason"]
        o.stop_reason = (
            v if v.__class__ is str else None if v is None else _text(v, d, "stopReason", "Charge")
        )
        v = d["paymentMethod"]
        o.payment_method = (
            None
            if v is None
            else _charge_payment_method[v]
            if v.__class__ is str and v in _charge_payment_method
            else _word(v, d, "paymentMethod", "Charge", ChargePaymentMethod)
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "Charge")
        v = d["currency"]
        o.currency = (
            None
            if v is None
            else _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "Charge")
        )
        v = d["payingTeam"]
        o.paying_team = (
            None
            if v is None
            else _models.decode_paying_team(v)
            if v.__class__ is dict
            else _record(v, d, "payingTeam", "Charge")
        )
        v = d["sponsorTeam"]
        o.sponsor_team = (
            None
            if v is None
            else _models.decode_sponsor_team(v)
            if v.__class__ is dict
            else _record(v, d, "sponsorTeam", "Charge")
        )
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "Charge")
        )
        v = d["chargeAuth"]
        o.charge_auth = (
            None
            if v is None
            else _models.decode_charge_authentication(v)
            if v.__class__ is dict
            else _record(v, d, "chargeAuth", "Charge")
        )
        v = d["soc"]
        o.soc = (
            None
            if v is None
            else _models.decode_state_of_charge(v)
            if v.__class__ is dict
            else _record(v, d, "soc", "Charge")
        )
        v = d["socLimit"]
        o.soc_limit = (
            v if v.__class__ is float else None if v is None else _number(v, d, "socLimit", "Charge")
        )
        v = d["genericPaymentSession"]
        o.generic_payment_session = (
            None
            if v is None
            else _models.decode_generic_payment_session(v)
            if v.__class__ is dict
            else _record(v, d, "genericPaymentSession", "Charge")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "Charge")
        )
        v = d["smartChargeId"]
        o.smart_charge_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "smartChargeId", "Charge")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "Charge")
        )
        v = d["chargePointKw"]
        o.charge_point_kw = (
            v if v.__class__ is float else None if v is None else _number(v, d, "chargePointKw", "Charge")
        )
        v = d["signedData"]
        o.signed_data = (
            None
            if v is None
            else _models.decode_signed_data(v)
            if v.__class__ is dict
            else _record(v, d, "signedData", "Charge")
        )
        v = d["emaidProviderId"]
        o.emaid_provider_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "emaidProviderId", "Charge")
        )
        v = d["vehicleId"]
        o.vehicle_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "vehicleId", "Charge")
        )
        v = d["vid"]
        o.vid = v if v.__class__ is str else None if v is None else _text(v, d, "vid", "Charge")
        v = d["protocolData"]
        o.protocol_data = (
            None
            if v is None
            else _models.decode_charge_protocol_data(v)
            if v.__class__ is dict
            else _record(v, d, "protocolData", "Charge")
        )
    except KeyError:
        return _odd(d, Charge, _blank, decode_charge)
    o._rest = _COMPLETE
    return o
