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
    array as _array,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    mapping as _mapping,
    money as _money,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
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
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Charge(_Model):
    """Charge."""

    id: int
    human_readable_id: str
    user: _models.PublicUser | None = None
    team_member: _models.TeamMemberSummary | None = None
    type: _models.ChargeType
    charge_point_id: int
    public_charge_point: _models.PublicChargePoint
    sponsored_charge_point_id: int | None = None
    price_group_id: int
    cost_price_group_id: int | None = None
    member_cost_price_group_id: int | None = None
    site_id: int | None = None
    promotion_code_id: int | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    cable_plugged_in_at: _datetime.datetime | None = None
    started_at: _datetime.datetime | None = None
    stopped_at: _datetime.datetime | None = None
    fully_charged_at: _datetime.datetime | None = None
    released_at: _datetime.datetime | None = None
    failed_at: _datetime.datetime | None = None
    timeout_at: _datetime.datetime | None = None
    completed_at: _datetime.datetime | None = None
    state: _models.ChargeState
    start_source: str | None = None
    consumed_kwh: float | None = None
    kwh_limit: float | None = None
    kwh_per_hour: _list[_models.KwhPerTime] | None = None
    kwh_per_max_resolution: _list[_models.KwhPerTime] | None = None
    cost_breakdown: _list[_models.ChargeCost] | None = None
    price_breakdown: _list[_models.ChargePrice] | None = None
    start_meter_kwh: float | None = None
    end_meter_kwh: float | None = None
    price: _Decimal | None = None
    price_limit: _Decimal | None = None
    cost: _Decimal | None = None
    average_price_per_kwh: _Decimal | None = None
    average_co2_per_kwh: float | None = None
    average_renewable_per_kwh: float | None = None
    failure_reason: str | None = None
    stop_reason: str | None = None
    payment_method: _models.ChargePaymentMethod | None = None
    note: str | None = None
    currency: _models.CurrencySummary | None = None
    paying_team: _models.PayingTeam | None = None
    sponsor_team: _models.SponsorTeam | None = None
    operator: _models.Operator | None = None
    charge_auth: _models.ChargeAuthentication | None = None
    soc: _models.StateOfCharge | None = None
    soc_limit: float | None = None
    generic_payment_session: _models.GenericPaymentSession | None = None
    partner_external_id: str | None = None
    smart_charge_id: int | None = None
    partner_custom_payload: _dict[str, _Any] | None = None
    charge_point_kw: float | None = None
    signed_data: _models.SignedData | None = None
    emaid_provider_id: str | None = None
    vehicle_id: int | None = None
    vid: str | None = None
    protocol_data: _models.ChargeProtocolData | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "humanReadableId",
        "user",
        "teamMember",
        "type",
        "chargePointId",
        "publicChargePoint",
        "sponsoredChargePointId",
        "priceGroupId",
        "costPriceGroupId",
        "memberCostPriceGroupId",
        "siteId",
        "promotionCodeId",
        "createdAt",
        "updatedAt",
        "cablePluggedInAt",
        "startedAt",
        "stoppedAt",
        "fullyChargedAt",
        "releasedAt",
        "failedAt",
        "timeoutAt",
        "completedAt",
        "state",
        "startSource",
        "consumedKwh",
        "kwhLimit",
        "kwhPerHour",
        "kwhPerMaxResolution",
        "costBreakdown",
        "priceBreakdown",
        "startMeterKwh",
        "endMeterKwh",
        "price",
        "priceLimit",
        "cost",
        "averagePricePerKwh",
        "averageCo2PerKwh",
        "averageRenewablePerKwh",
        "failureReason",
        "stopReason",
        "paymentMethod",
        "note",
        "currency",
        "payingTeam",
        "sponsorTeam",
        "operator",
        "chargeAuth",
        "soc",
        "socLimit",
        "genericPaymentSession",
        "partnerExternalId",
        "smartChargeId",
        "partnerCustomPayload",
        "chargePointKw",
        "signedData",
        "emaidProviderId",
        "vehicleId",
        "vid",
        "protocolData",
    )
)


def decode_charge(d: _Any) -> Charge:
    """Read the JSON object of a `Charge`."""
    o = _new(Charge)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Charge", needed=True)
    v = get("humanReadableId")
    o.human_readable_id = v if v.__class__ is str else _text(d, "humanReadableId", "Charge", needed=True)
    v = get("user")
    o.user = (
        None if v is None else decode_public_user(v) if v.__class__ is dict else _record(d, "user", "Charge")
    )
    v = get("teamMember")
    o.team_member = (
        None
        if v is None
        else decode_team_member_summary(v)
        if v.__class__ is dict
        else _record(d, "teamMember", "Charge")
    )
    v = get("type")
    o.type = (
        _charge_type[v]
        if v.__class__ is str and v in _charge_type
        else _word(d, "type", "Charge", ChargeType, needed=True)
    )
    v = get("chargePointId")
    o.charge_point_id = v if v.__class__ is int else _integer(d, "chargePointId", "Charge", needed=True)
    v = get("publicChargePoint")
    o.public_charge_point = (
        decode_public_charge_point(v)
        if v.__class__ is dict
        else _record(d, "publicChargePoint", "Charge", needed=True)
    )
    v = get("sponsoredChargePointId")
    o.sponsored_charge_point_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "sponsoredChargePointId", "Charge")
    )
    v = get("priceGroupId")
    o.price_group_id = v if v.__class__ is int else _integer(d, "priceGroupId", "Charge", needed=True)
    v = get("costPriceGroupId")
    o.cost_price_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "costPriceGroupId", "Charge")
    )
    v = get("memberCostPriceGroupId")
    o.member_cost_price_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "memberCostPriceGroupId", "Charge")
    )
    v = get("siteId")
    o.site_id = None if v is None else v if v.__class__ is int else _integer(d, "siteId", "Charge")
    v = get("promotionCodeId")
    o.promotion_code_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "promotionCodeId", "Charge")
    )
    o.created_at = _instant(d, "createdAt", "Charge", needed=True)
    o.updated_at = _instant(d, "updatedAt", "Charge", needed=True)
    v = get("cablePluggedInAt")
    o.cable_plugged_in_at = None if v is None else _instant(d, "cablePluggedInAt", "Charge")
    v = get("startedAt")
    o.started_at = None if v is None else _instant(d, "startedAt", "Charge")
    v = get("stoppedAt")
    o.stopped_at = None if v is None else _instant(d, "stoppedAt", "Charge")
    v = get("fullyChargedAt")
    o.fully_charged_at = None if v is None else _instant(d, "fullyChargedAt", "Charge")
    v = get("releasedAt")
    o.released_at = None if v is None else _instant(d, "releasedAt", "Charge")
    v = get("failedAt")
    o.failed_at = None if v is None else _instant(d, "failedAt", "Charge")
    v = get("timeoutAt")
    o.timeout_at = None if v is None else _instant(d, "timeoutAt", "Charge")
    v = get("completedAt")
    o.completed_at = None if v is None else _instant(d, "completedAt", "Charge")
    v = get("state")
    o.state = (
        _charge_state[v]
        if v.__class__ is str and v in _charge_state
        else _word(d, "state", "Charge", ChargeState, needed=True)
    )
    v = get("startSource")
    o.start_source = None if v is None else v if v.__class__ is str else _text(d, "startSource", "Charge")
    v = get("consumedKwh")
    o.consumed_kwh = None if v is None else v if v.__class__ is float else _number(d, "consumedKwh", "Charge")
    v = get("kwhLimit")
    o.kwh_limit = None if v is None else v if v.__class__ is float else _number(d, "kwhLimit", "Charge")
    v = get("kwhPerHour")
    o.kwh_per_hour = (
        None
        if v is None
        else [
            decode_kwh_per_time(x) if x.__class__ is dict else _item_record(x, d, "kwhPerHour", "Charge")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "kwhPerHour", "Charge")
    )
    v = get("kwhPerMaxResolution")
    o.kwh_per_max_resolution = (
        None
        if v is None
        else [
            decode_kwh_per_time(x)
            if x.__class__ is dict
            else _item_record(x, d, "kwhPerMaxResolution", "Charge")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "kwhPerMaxResolution", "Charge")
    )
    v = get("costBreakdown")
    o.cost_breakdown = (
        None
        if v is None
        else [
            decode_charge_cost(x) if x.__class__ is dict else _item_record(x, d, "costBreakdown", "Charge")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "costBreakdown", "Charge")
    )
    v = get("priceBreakdown")
    o.price_breakdown = (
        None
        if v is None
        else [
            decode_charge_price(x) if x.__class__ is dict else _item_record(x, d, "priceBreakdown", "Charge")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "priceBreakdown", "Charge")
    )
    v = get("startMeterKwh")
    o.start_meter_kwh = (
        None if v is None else v if v.__class__ is float else _number(d, "startMeterKwh", "Charge")
    )
    v = get("endMeterKwh")
    o.end_meter_kwh = (
        None if v is None else v if v.__class__ is float else _number(d, "endMeterKwh", "Charge")
    )
    v = get("price")
    o.price = None if v is None else _money(d, "price", "Charge")
    v = get("priceLimit")
    o.price_limit = None if v is None else _money(d, "priceLimit", "Charge")
    v = get("cost")
    o.cost = None if v is None else _money(d, "cost", "Charge")
    v = get("averagePricePerKwh")
    o.average_price_per_kwh = None if v is None else _money(d, "averagePricePerKwh", "Charge")
    v = get("averageCo2PerKwh")
    o.average_co2_per_kwh = (
        None if v is None else v if v.__class__ is float else _number(d, "averageCo2PerKwh", "Charge")
    )
    v = get("averageRenewablePerKwh")
    o.average_renewable_per_kwh = (
        None if v is None else v if v.__class__ is float else _number(d, "averageRenewablePerKwh", "Charge")
    )
    v = get("failureReason")
    o.failure_reason = None if v is None else v if v.__class__ is str else _text(d, "failureReason", "Charge")
    v = get("stopReason")
    o.stop_reason = None if v is None else v if v.__class__ is str else _text(d, "stopReason", "Charge")
    v = get("paymentMethod")
    o.payment_method = (
        None
        if v is None
        else _charge_payment_method[v]
        if v.__class__ is str and v in _charge_payment_method
        else _word(d, "paymentMethod", "Charge", ChargePaymentMethod)
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "Charge")
    v = get("currency")
    o.currency = (
        None
        if v is None
        else decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "currency", "Charge")
    )
    v = get("payingTeam")
    o.paying_team = (
        None
        if v is None
        else decode_paying_team(v)
        if v.__class__ is dict
        else _record(d, "payingTeam", "Charge")
    )
    v = get("sponsorTeam")
    o.sponsor_team = (
        None
        if v is None
        else decode_sponsor_team(v)
        if v.__class__ is dict
        else _record(d, "sponsorTeam", "Charge")
    )
    v = get("operator")
    o.operator = (
        None if v is None else decode_operator(v) if v.__class__ is dict else _record(d, "operator", "Charge")
    )
    v = get("chargeAuth")
    o.charge_auth = (
        None
        if v is None
        else decode_charge_authentication(v)
        if v.__class__ is dict
        else _record(d, "chargeAuth", "Charge")
    )
    v = get("soc")
    o.soc = (
        None
        if v is None
        else decode_state_of_charge(v)
        if v.__class__ is dict
        else _record(d, "soc", "Charge")
    )
    v = get("socLimit")
    o.soc_limit = None if v is None else v if v.__class__ is float else _number(d, "socLimit", "Charge")
    v = get("genericPaymentSession")
    o.generic_payment_session = (
        None
        if v is None
        else decode_generic_payment_session(v)
        if v.__class__ is dict
        else _record(d, "genericPaymentSession", "Charge")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "Charge")
    )
    v = get("smartChargeId")
    o.smart_charge_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "smartChargeId", "Charge")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        None if v is None else v if v.__class__ is dict else _mapping(d, "partnerCustomPayload", "Charge")
    )
    v = get("chargePointKw")
    o.charge_point_kw = (
        None if v is None else v if v.__class__ is float else _number(d, "chargePointKw", "Charge")
    )
    v = get("signedData")
    o.signed_data = (
        None
        if v is None
        else decode_signed_data(v)
        if v.__class__ is dict
        else _record(d, "signedData", "Charge")
    )
    v = get("emaidProviderId")
    o.emaid_provider_id = (
        None if v is None else v if v.__class__ is str else _text(d, "emaidProviderId", "Charge")
    )
    v = get("vehicleId")
    o.vehicle_id = None if v is None else v if v.__class__ is int else _integer(d, "vehicleId", "Charge")
    v = get("vid")
    o.vid = None if v is None else v if v.__class__ is str else _text(d, "vid", "Charge")
    v = get("protocolData")
    o.protocol_data = (
        None
        if v is None
        else decode_charge_protocol_data(v)
        if v.__class__ is dict
        else _record(d, "protocolData", "Charge")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Charge")
    return o


# Below the class, so that models may hold each other.
from .charge_authentication import decode_charge_authentication
from .charge_cost import decode_charge_cost
from .charge_payment_method import ChargePaymentMethod, members as _charge_payment_method
from .charge_price import decode_charge_price
from .charge_protocol_data import decode_charge_protocol_data
from .charge_state import ChargeState, members as _charge_state
from .charge_type import ChargeType, members as _charge_type
from .currency_summary import decode_currency_summary
from .generic_payment_session import decode_generic_payment_session
from .kwh_per_time import decode_kwh_per_time
from .operator import decode_operator
from .paying_team import decode_paying_team
from .public_charge_point import decode_public_charge_point
from .public_user import decode_public_user
from .signed_data import decode_signed_data
from .sponsor_team import decode_sponsor_team
from .state_of_charge import decode_state_of_charge
from .team_member_summary import decode_team_member_summary
