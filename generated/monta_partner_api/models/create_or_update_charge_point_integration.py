"""CreateOrUpdateChargePointIntegration."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateOrUpdateChargePointIntegration(_Model):
    """How to connect a charge point. It takes the place of the integration that the charge point has."""

    charge_point_id: int
    """The charge point to connect."""
    charge_point_model_id: int
    """The model of the hardware."""
    serial_number: str
    """Serial number of the hardware."""
    connector_id: int | None | Unset = UNSET
    """The connector of the hardware, counted from 1; null is 1."""
    auto_connect: bool | None | Unset = UNSET
    """True, as it is unless given, tries to connect now: the charge point must already point to Monta over
    OCPP (websocket). False only creates the integration, in state `pending`."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateOrUpdateChargePointIntegration:
        """Read the JSON object, under the API's names."""
        return decode_create_or_update_charge_point_integration(_dict(data))

    _fields = (
        ("chargePointId", "charge_point_id", None),
        ("chargePointModelId", "charge_point_model_id", None),
        ("serialNumber", "serial_number", None),
        ("connectorId", "connector_id", None),
        ("autoConnect", "auto_connect", None),
    )
    _optional = {
        "connectorId": "connector_id",
        "autoConnect": "auto_connect",
    }
    _rules = {
        "charge_point_id": {"bits": 64, "above": 0},
        "charge_point_model_id": {"bits": 64, "above": 0},
        "serial_number": {"shortest": 1},
        "connector_id": {"bits": 32, "above": 0},
    }


_new = object.__new__
_blank = {
    "chargePointId": _MISSING,
    "chargePointModelId": _MISSING,
    "serialNumber": _MISSING,
    "connectorId": None,
    "autoConnect": None,
}


def decode_create_or_update_charge_point_integration(d: _Any) -> CreateOrUpdateChargePointIntegration:
    """Read the JSON object of a `CreateOrUpdateChargePointIntegration`."""
    if len(d) != 5:
        return _odd(
            d, CreateOrUpdateChargePointIntegration, _blank, decode_create_or_update_charge_point_integration
        )
    o = _new(CreateOrUpdateChargePointIntegration)
    try:
        v = d["chargePointId"]
        o.charge_point_id = (
            v
            if v.__class__ is int
            else _integer(v, d, "chargePointId", "CreateOrUpdateChargePointIntegration", True)
        )
        v = d["chargePointModelId"]
        o.charge_point_model_id = (
            v
            if v.__class__ is int
            else _integer(v, d, "chargePointModelId", "CreateOrUpdateChargePointIntegration", True)
        )
        v = d["serialNumber"]
        o.serial_number = (
            v
            if v.__class__ is str
            else _text(v, d, "serialNumber", "CreateOrUpdateChargePointIntegration", True)
        )
        v = d["connectorId"]
        o.connector_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "connectorId", "CreateOrUpdateChargePointIntegration")
        )
        v = d["autoConnect"]
        o.auto_connect = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "autoConnect", "CreateOrUpdateChargePointIntegration")
        )
    except KeyError:
        return _odd(
            d, CreateOrUpdateChargePointIntegration, _blank, decode_create_or_update_charge_point_integration
        )
    o._rest = _COMPLETE
    return o
