"""ChargePoint."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    mapping as _mapping,
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
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePoint(_Model):
    """ChargePoint."""

    id: int
    team_id: int
    partner_external_id: str | None = None
    partner_custom_payload: _dict[str, _Any] | None = None
    site_id: int | None = None
    operator: _models.Operator | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    active_at: _datetime.datetime | None = None
    serial_number: str | None = None
    name: str | None = None
    visibility: _models.Visibility
    max_kw_deprecated: float | None = None
    max_kw: float | None = None
    type: _models.ChargePointType | None = None
    note: str | None = None
    operator_note: str | None = None
    state: _models.ChargePointState | None = None
    location: _models.Location
    connectors: _list[_models.ChargePointConnector]
    deeplinks: _models.ChargePointDeeplinks | None = None
    last_meter_reading_kwh: float | None = None
    meter_id: str | None = None
    cable_plugged_in: bool
    charge_point_model_id: int | None = None
    brand_name: str | None = None
    model_name: str | None = None
    firmware_version: str | None = None
    integration_type: _models.ChargePointIntegrationType | None = None
    evse_id: str | None = None
    price_group_id: int | None = None
    cost_group_id: int | None = None
    roaming_price_group_id: int | None = None
    sponsored_price_group_id: int | None = None
    is_active: bool
    reservable: bool
    reservation_time: int | None = None
    sim_card: _models.SimCard | None = None
    roaming: bool
    last_connected_at: _datetime.datetime | None = None
    disconnected_at: _datetime.datetime | None = None
    occupied: bool | None = None
    protocol_data: _models.ChargePointProtocolData | None = None
    metadata: _models.ChargePointMetadata | None = None
    show_on_map: bool
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_charge_point(_dict(data))

    _fields = (
        ("id", "id", None),
        ("teamId", "team_id", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("siteId", "site_id", None),
        ("operator", "operator", _to_dict),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
        ("activeAt", "active_at", _to_instant),
        ("serialNumber", "serial_number", None),
        ("name", "name", None),
        ("visibility", "visibility", _to_value),
        ("maxKW", "max_kw_deprecated", None),
        ("maxKw", "max_kw", None),
        ("type", "type", _to_value),
        ("note", "note", None),
        ("operatorNote", "operator_note", None),
        ("state", "state", _to_value),
        ("location", "location", _to_dict),
        ("connectors", "connectors", _to_list(_to_dict)),
        ("deeplinks", "deeplinks", _to_dict),
        ("lastMeterReadingKwh", "last_meter_reading_kwh", None),
        ("meterId", "meter_id", None),
        ("cablePluggedIn", "cable_plugged_in", None),
        ("chargePointModelId", "charge_point_model_id", None),
        ("brandName", "brand_name", None),
        ("modelName", "model_name", None),
        ("firmwareVersion", "firmware_version", None),
        ("integrationType", "integration_type", _to_value),
        ("evseId", "evse_id", None),
        ("priceGroupId", "price_group_id", None),
        ("costGroupId", "cost_group_id", None),
        ("roamingPriceGroupId", "roaming_price_group_id", None),
        ("sponsoredPriceGroupId", "sponsored_price_group_id", None),
        ("isActive", "is_active", None),
        ("reservable", "reservable", None),
        ("reservationTime", "reservation_time", None),
        ("simCard", "sim_card", _to_dict),
        ("roaming", "roaming", None),
        ("lastConnectedAt", "last_connected_at", _to_instant),
        ("disconnectedAt", "disconnected_at", _to_instant),
        ("occupied", "occupied", None),
        ("protocolData", "protocol_data", _to_dict),
        ("metadata", "metadata", _to_dict),
        ("showOnMap", "show_on_map", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "teamId",
        "partnerExternalId",
        "partnerCustomPayload",
        "siteId",
        "operator",
        "createdAt",
        "updatedAt",
        "deletedAt",
        "activeAt",
        "serialNumber",
        "name",
        "visibility",
        "maxKW",
        "maxKw",
        "type",
        "note",
        "operatorNote",
        "state",
        "location",
        "connectors",
        "deeplinks",
        "lastMeterReadingKwh",
        "meterId",
        "cablePluggedIn",
        "chargePointModelId",
        "brandName",
        "modelName",
        "firmwareVersion",
        "integrationType",
        "evseId",
        "priceGroupId",
        "costGroupId",
        "roamingPriceGroupId",
        "sponsoredPriceGroupId",
        "isActive",
        "reservable",
        "reservationTime",
        "simCard",
        "roaming",
        "lastConnectedAt",
        "disconnectedAt",
        "occupied",
        "protocolData",
        "metadata",
        "showOnMap",
    )
)


def decode_charge_point(d: _Any) -> ChargePoint:
    """Read the JSON object of a `ChargePoint`."""
    o = _new(ChargePoint)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "ChargePoint", needed=True)
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "ChargePoint", needed=True)
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "ChargePoint")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        None
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "ChargePoint")
    )
    v = get("siteId")
    o.site_id = None if v is None else v if v.__class__ is int else _integer(d, "siteId", "ChargePoint")
    v = get("operator")
    o.operator = (
        None
        if v is None
        else decode_operator(v)
        if v.__class__ is dict
        else _record(d, "operator", "ChargePoint")
    )
    o.created_at = _instant(d, "createdAt", "ChargePoint", needed=True)
    o.updated_at = _instant(d, "updatedAt", "ChargePoint", needed=True)
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "ChargePoint")
    v = get("activeAt")
    o.active_at = None if v is None else _instant(d, "activeAt", "ChargePoint")
    v = get("serialNumber")
    o.serial_number = (
        None if v is None else v if v.__class__ is str else _text(d, "serialNumber", "ChargePoint")
    )
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "ChargePoint")
    v = get("visibility")
    o.visibility = (
        _visibility[v]
        if v.__class__ is str and v in _visibility
        else _word(d, "visibility", "ChargePoint", Visibility, needed=True)
    )
    v = get("maxKW")
    o.max_kw_deprecated = (
        None if v is None else v if v.__class__ is float else _number(d, "maxKW", "ChargePoint")
    )
    v = get("maxKw")
    o.max_kw = None if v is None else v if v.__class__ is float else _number(d, "maxKw", "ChargePoint")
    v = get("type")
    o.type = (
        None
        if v is None
        else _charge_point_type[v]
        if v.__class__ is str and v in _charge_point_type
        else _word(d, "type", "ChargePoint", ChargePointType)
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "ChargePoint")
    v = get("operatorNote")
    o.operator_note = (
        None if v is None else v if v.__class__ is str else _text(d, "operatorNote", "ChargePoint")
    )
    v = get("state")
    o.state = (
        None
        if v is None
        else _charge_point_state[v]
        if v.__class__ is str and v in _charge_point_state
        else _word(d, "state", "ChargePoint", ChargePointState)
    )
    v = get("location")
    o.location = (
        decode_location(v) if v.__class__ is dict else _record(d, "location", "ChargePoint", needed=True)
    )
    v = get("connectors")
    o.connectors = (
        [
            decode_charge_point_connector(x)
            if x.__class__ is dict
            else _item_record(x, d, "connectors", "ChargePoint")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "connectors", "ChargePoint", needed=True)
    )
    v = get("deeplinks")
    o.deeplinks = (
        None
        if v is None
        else decode_charge_point_deeplinks(v)
        if v.__class__ is dict
        else _record(d, "deeplinks", "ChargePoint")
    )
    v = get("lastMeterReadingKwh")
    o.last_meter_reading_kwh = (
        None if v is None else v if v.__class__ is float else _number(d, "lastMeterReadingKwh", "ChargePoint")
    )
    v = get("meterId")
    o.meter_id = None if v is None else v if v.__class__ is str else _text(d, "meterId", "ChargePoint")
    v = get("cablePluggedIn")
    o.cable_plugged_in = (
        v if v.__class__ is bool else _boolean(d, "cablePluggedIn", "ChargePoint", needed=True)
    )
    v = get("chargePointModelId")
    o.charge_point_model_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "chargePointModelId", "ChargePoint")
    )
    v = get("brandName")
    o.brand_name = None if v is None else v if v.__class__ is str else _text(d, "brandName", "ChargePoint")
    v = get("modelName")
    o.model_name = None if v is None else v if v.__class__ is str else _text(d, "modelName", "ChargePoint")
    v = get("firmwareVersion")
    o.firmware_version = (
        None if v is None else v if v.__class__ is str else _text(d, "firmwareVersion", "ChargePoint")
    )
    v = get("integrationType")
    o.integration_type = (
        None
        if v is None
        else _charge_point_integration_type[v]
        if v.__class__ is str and v in _charge_point_integration_type
        else _word(d, "integrationType", "ChargePoint", ChargePointIntegrationType)
    )
    v = get("evseId")
    o.evse_id = None if v is None else v if v.__class__ is str else _text(d, "evseId", "ChargePoint")
    v = get("priceGroupId")
    o.price_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "priceGroupId", "ChargePoint")
    )
    v = get("costGroupId")
    o.cost_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "costGroupId", "ChargePoint")
    )
    v = get("roamingPriceGroupId")
    o.roaming_price_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "roamingPriceGroupId", "ChargePoint")
    )
    v = get("sponsoredPriceGroupId")
    o.sponsored_price_group_id = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "sponsoredPriceGroupId", "ChargePoint")
    )
    v = get("isActive")
    o.is_active = v if v.__class__ is bool else _boolean(d, "isActive", "ChargePoint", needed=True)
    v = get("reservable")
    o.reservable = v if v.__class__ is bool else _boolean(d, "reservable", "ChargePoint", needed=True)
    v = get("reservationTime")
    o.reservation_time = (
        None if v is None else v if v.__class__ is int else _integer(d, "reservationTime", "ChargePoint")
    )
    v = get("simCard")
    o.sim_card = (
        None
        if v is None
        else decode_sim_card(v)
        if v.__class__ is dict
        else _record(d, "simCard", "ChargePoint")
    )
    v = get("roaming")
    o.roaming = v if v.__class__ is bool else _boolean(d, "roaming", "ChargePoint", needed=True)
    v = get("lastConnectedAt")
    o.last_connected_at = None if v is None else _instant(d, "lastConnectedAt", "ChargePoint")
    v = get("disconnectedAt")
    o.disconnected_at = None if v is None else _instant(d, "disconnectedAt", "ChargePoint")
    v = get("occupied")
    o.occupied = None if v is None else v if v.__class__ is bool else _boolean(d, "occupied", "ChargePoint")
    v = get("protocolData")
    o.protocol_data = (
        None
        if v is None
        else decode_charge_point_protocol_data(v)
        if v.__class__ is dict
        else _record(d, "protocolData", "ChargePoint")
    )
    v = get("metadata")
    o.metadata = (
        None
        if v is None
        else decode_charge_point_metadata(v)
        if v.__class__ is dict
        else _record(d, "metadata", "ChargePoint")
    )
    v = get("showOnMap")
    o.show_on_map = v if v.__class__ is bool else _boolean(d, "showOnMap", "ChargePoint", needed=True)
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePoint")
    return o


# Below the class, so that models may hold each other.
from .charge_point_connector import decode_charge_point_connector
from .charge_point_deeplinks import decode_charge_point_deeplinks
from .charge_point_integration_type import (
    ChargePointIntegrationType,
    members as _charge_point_integration_type,
)
from .charge_point_metadata import decode_charge_point_metadata
from .charge_point_protocol_data import decode_charge_point_protocol_data
from .charge_point_state import ChargePointState, members as _charge_point_state
from .charge_point_type import ChargePointType, members as _charge_point_type
from .location import decode_location
from .operator import decode_operator
from .sim_card import decode_sim_card
from .visibility import Visibility, members as _visibility
