"""CreateOrUpdateChargePointIntegration."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    boolean as _boolean,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateOrUpdateChargePointIntegration(_Model):
    """CreateOrUpdateChargePointIntegration."""

    charge_point_id: int
    charge_point_model_id: int
    serial_number: str
    connector_id: int | None | Unset = UNSET
    auto_connect: bool | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "chargePointId",
        "chargePointModelId",
        "serialNumber",
        "connectorId",
        "autoConnect",
    )
)


def decode_create_or_update_charge_point_integration(d: _Any) -> CreateOrUpdateChargePointIntegration:
    """Read the JSON object of a `CreateOrUpdateChargePointIntegration`."""
    o = _new(CreateOrUpdateChargePointIntegration)
    get = d.get
    v = get("chargePointId")
    o.charge_point_id = (
        v
        if v.__class__ is int
        else _integer(d, "chargePointId", "CreateOrUpdateChargePointIntegration", needed=True)
    )
    v = get("chargePointModelId")
    o.charge_point_model_id = (
        v
        if v.__class__ is int
        else _integer(d, "chargePointModelId", "CreateOrUpdateChargePointIntegration", needed=True)
    )
    v = get("serialNumber")
    o.serial_number = (
        v
        if v.__class__ is str
        else _text(d, "serialNumber", "CreateOrUpdateChargePointIntegration", needed=True)
    )
    v = get("connectorId")
    o.connector_id = (
        _absent(d, "connectorId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "connectorId", "CreateOrUpdateChargePointIntegration")
    )
    v = get("autoConnect")
    o.auto_connect = (
        _absent(d, "autoConnect")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "autoConnect", "CreateOrUpdateChargePointIntegration")
    )
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "CreateOrUpdateChargePointIntegration")[1]
    )
    return o


# Below the class, so that models may hold each other.
