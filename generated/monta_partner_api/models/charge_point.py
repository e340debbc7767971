"""ChargePoint."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
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
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charge_point_integration_type import (
    ChargePointIntegrationType,
    members as _charge_point_integration_type,
)
from .charge_point_state import ChargePointState, members as _charge_point_state
from .charge_point_type import ChargePointType, members as _charge_point_type
from .visibility import Visibility, members as _visibility


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePoint(_Model):
    """A place where one vehicle charges, with its state, its location and its price groups. What is not
    known or not set is null."""

    id: int
    """Identifies the charge point."""
    team_id: int
    """The team that owns it."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    partner_custom_payload: _dict[str, _Any] | None = None
    """Any JSON of yours, kept as it is."""
    site_id: int | None = None
    """The site where it stands; null if it belongs to none."""
    operator: _models.Operator | None = None
    """The operator that runs it."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    active_at: _datetime.datetime | None = None
    """When it was last activated; null if it never was."""
    serial_number: str | None = None
    """The serial number that its maker gave it."""
    name: str | None = None
    """What drivers know it by."""
    visibility: _models.Visibility
    """Who can use it."""
    max_kw_deprecated: float | None = None
    """Deprecated: use `maxKw`. It was to go on 1 April 2024 and is still sent."""
    max_kw: float | None = None
    """The most power that it gives, in kW."""
    type: _models.ChargePointType | None = None
    """The kind of current that it gives."""
    note: str | None = None
    """A note of the owner's, also set in Monta's portal; often how to get there or in."""
    operator_note: str | None = None
    """A note of the operator's, also set in Monta's portal."""
    state: _models.ChargePointState | None = None
    """What it is doing."""
    location: _models.Location
    """Where it stands."""
    connectors: _list[_models.ChargePointConnector]
    """The types of plug and socket that it has."""
    deeplinks: _models.ChargePointDeeplinks | None = None
    """Links that open it for charging in Monta's app or on the web. Missing from some answers."""
    last_meter_reading_kwh: float | None = None
    """The last reading of its meter, in kWh."""
    meter_id: str | None = None
    """The number of its meter."""
    cable_plugged_in: bool
    """Whether a cable is plugged in."""
    charge_point_model_id: int | None = None
    """Its model; see `GET /charge-point-models`."""
    brand_name: str | None = None
    """Who made it."""
    model_name: str | None = None
    """What the maker calls the model."""
    firmware_version: str | None = None
    """The firmware that runs on it now."""
    integration_type: _models.ChargePointIntegrationType | None = None
    """How it is integrated with Monta; null when it has no integration."""
    evse_id: str | None = None
    """Its EVSE id, as roaming knows it; missing for a private charge point."""
    price_group_id: int | None = None
    """Its public price group."""
    cost_group_id: int | None = None
    """Its price group of type cost."""
    roaming_price_group_id: int | None = None
    """Its price group of type roaming."""
    sponsored_price_group_id: int | None = None
    """Its price group of type sponsored."""
    is_active: bool
    """Whether it is active, which means that its set-up in Monta is complete."""
    reservable: bool
    """Whether a driver can reserve it."""
    reservation_time: int | None = None
    """How long it can be reserved at most, in minutes; null if it cannot be reserved."""
    sim_card: _models.SimCard | None = None
    """The SIM card in it."""
    roaming: bool
    """Whether drivers can reach it through roaming."""
    last_connected_at: _datetime.datetime | None = None
    """When it was last reported to be connected."""
    disconnected_at: _datetime.datetime | None = None
    """When it was last reported to be disconnected."""
    occupied: bool | None = None
    """Whether a vehicle stands there. So far only a charge point sensor can tell."""
    protocol_data: _models.ChargePointProtocolData | None = None
    """What the protocol reports, so far only for OCPP. Missing from some answers."""
    metadata: _models.ChargePointMetadata | None = None
    """What else is known of the spot: vehicles that fit, parking rules, access."""
    show_on_map: bool
    """Whether Monta's map shows it."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "teamId": _MISSING,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "siteId": None,
    "operator": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "deletedAt": None,
    "activeAt": None,
    "serialNumber": None,
    "name": None,
    "visibility": _MISSING,
    "maxKW": None,
    "maxKw": None,
    "type": None,
    "note": None,
    "operatorNote": None,
    "state": None,
    "location": _MISSING,
    "connectors": _MISSING,
    "deeplinks": None,
    "lastMeterReadingKwh": None,
    "meterId": None,
    "cablePluggedIn": _MISSING,
    "chargePointModelId": None,
    "brandName": None,
    "modelName": None,
    "firmwareVersion": None,
    "integrationType": None,
    "evseId": None,
    "priceGroupId": None,
    "costGroupId": None,
    "roamingPriceGroupId": None,
    "sponsoredPriceGroupId": None,
    "isActive": _MISSING,
    "reservable": _MISSING,
    "reservationTime": None,
    "simCard": None,
    "roaming": _MISSING,
    "lastConnectedAt": None,
    "disconnectedAt": None,
    "occupied": None,
    "protocolData": None,
    "metadata": None,
    "showOnMap": _MISSING,
}


def decode_charge_point(d: _Any) -> ChargePoint:
    """Read the JSON object of a `ChargePoint`."""
    if len(d) != 46:
        return _odd(d, ChargePoint, _blank, decode_charge_point)
    o = _new(ChargePoint)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "ChargePoint", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "ChargePoint", True)
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "ChargePoint")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "ChargePoint")
        )
        v = d["siteId"]
        o.site_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "siteId", "ChargePoint")
        )
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "ChargePoint")
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "ChargePoint", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "ChargePoint", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "ChargePoint", True)
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "ChargePoint", True)
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "ChargePoint")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "ChargePoint")
        v = d["activeAt"]
        try:
            o.active_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "activeAt", "ChargePoint")
            )
        except (TypeError, ValueError):
            o.active_at = _instant(v, d, "activeAt", "ChargePoint")
        v = d["serialNumber"]
        o.serial_number = (
            v if v.__class__ is str else None if v is None else _text(v, d, "serialNumber", "ChargePoint")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "ChargePoint")
        v = d["visibility"]
        o.visibility = (
            _visibility[v]
            if v.__class__ is str and v in _visibility
            else _word(v, d, "visibility", "ChargePoint", Visibility, True)
        )
        v = d["maxKW"]
        o.max_kw_deprecated = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxKW", "ChargePoint")
        )
        v = d["maxKw"]
        o.max_kw = v if v.__class__ is float else None if v is None else _number(v, d, "maxKw", "ChargePoint")
        v = d["type"]
        o.type = (
            None
            if v is None
            else _charge_point_type[v]
            if v.__class__ is str and v in _charge_point_type
            else _word(v, d, "type", "ChargePoint", ChargePointType)
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "ChargePoint")
        v = d["operatorNote"]
        o.operator_note = (
            v if v.__class__ is str else None if v is None else _text(v, d, "operatorNote", "ChargePoint")
        )
        v = d["state"]
        o.state = (
            None
            if v is None
            else _charge_point_state[v]
            if v.__class__ is str and v in _charge_point_state
            else _word(v, d, "state", "ChargePoint", ChargePointState)
        )
        v = d["location"]
        o.location = (
            _models.decode_location(v)
            if v.__class__ is dict
            else _record(v, d, "location", "ChargePoint", True)
        )
        v = d["connectors"]
        o.connectors = (
            _records(v, d, "connectors", "ChargePoint", _models.decode_charge_point_connector)
            if v.__class__ is list
            else _array(v, d, "connectors", "ChargePoint", True)
        )
        v = d["deeplinks"]
        o.deeplinks = (
            None
            if v is None
            else _models.decode_charge_point_deeplinks(v)
            if v.__class__ is dict
            else _record(v, d, "deeplinks", "ChargePoint")
        )
        v = d["lastMeterReadingKwh"]
        o.last_meter_reading_kwh = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "lastMeterReadingKwh", "ChargePoint")
        )
        v = d["meterId"]
        o.meter_id = v if v.__class__ is str else None if v is None else _text(v, d, "meterId", "ChargePoint")
        v = d["cablePluggedIn"]
        o.cable_plugged_in = (
            v if v.__class__ is bool else _boolean(v, d, "cablePluggedIn", "ChargePoint", True)
        )
        v = d["chargePointModelId"]
        o.charge_point_model_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "chargePointModelId", "ChargePoint")
        )
        v = d["brandName"]
        o.brand_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "brandName", "ChargePoint")
        )
        v = d["modelName"]
        o.model_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "modelName", "ChargePoint")
        )
        v = d["firmwareVersion"]
        o.firmware_version = (
            v if v.__class__ is str else None if v is None else _text(v, d, "firmwareVersion", "ChargePoint")
        )
        v = d["integrationType"]
        o.integration_type = (
            None
            if v is None
            else _charge_point_integration_type[v]
            if v.__class__ is str and v in _charge_point_integration_type
            else _word(v, d, "integrationType", "ChargePoint", ChargePointIntegrationType)
        )
        v = d["evseId"]
        o.evse_id = v if v.__class__ is str else None if v is None else _text(v, d, "evseId", "ChargePoint")
        v = d["priceGroupId"]
        o.price_group_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "priceGroupId", "ChargePoint")
        )
        v = d["costGroupId"]
        o.cost_group_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "costGroupId", "ChargePoint")
        )
        v = d["roamingPriceGroupId"]
        o.roaming_price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "roamingPriceGroupId", "ChargePoint")
        )
        v = d["sponsoredPriceGroupId"]
        o.sponsored_price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "sponsoredPriceGroupId", "ChargePoint")
        )
        v = d["isActive"]
        o.is_active = v if v.__class__ is bool else _boolean(v, d, "isActive", "ChargePoint", True)
        v = d["reservable"]
        o.reservable = v if v.__class__ is bool else _boolean(v, d, "reservable", "ChargePoint", True)
        v = d["reservationTime"]
        o.reservation_time = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "reservationTime", "ChargePoint")
        )
        v = d["simCard"]
        o.sim_card = (
            None
            if v is None
            else _models.decode_sim_card(v)
            if v.__class__ is dict
            else _record(v, d, "simCard", "ChargePoint")
        )
        v = d["roaming"]
        o.roaming = v if v.__class__ is bool else _boolean(v, d, "roaming", "ChargePoint", True)
        v = d["lastConnectedAt"]
        try:
            o.last_connected_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "lastConnectedAt", "ChargePoint")
            )
        except (TypeError, ValueError):
            o.last_connected_at = _instant(v, d, "lastConnectedAt", "ChargePoint")
        v = d["disconnectedAt"]
        try:
            o.disconnected_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "disconnectedAt", "ChargePoint")
            )
        except (TypeError, ValueError):
            o.disconnected_at = _instant(v, d, "disconnectedAt", "ChargePoint")
        v = d["occupied"]
        o.occupied = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "occupied", "ChargePoint")
        )
        v = d["protocolData"]
        o.protocol_data = (
            None
            if v is None
            else _models.decode_charge_point_protocol_data(v)
            if v.__class__ is dict
            else _record(v, d, "protocolData", "ChargePoint")
        )
        v = d["metadata"]
        o.metadata = (
            None
            if v is None
            else _models.decode_charge_point_metadata(v)
            if v.__class__ is dict
            else _record(v, d, "metadata", "ChargePoint")
        )
        v = d["showOnMap"]
        o.show_on_map = v if v.__class__ is bool else _boolean(v, d, "showOnMap", "ChargePoint", True)
    except KeyError:
        return _odd(d, ChargePoint, _blank, decode_charge_point)
    o._rest = _COMPLETE
    return o
