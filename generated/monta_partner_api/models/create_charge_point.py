"""CreateChargePoint."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    mapping as _mapping,
    number as _number,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .electric_current_type import ElectricCurrentType, members as _electric_current_type
from .visibility import Visibility, members as _visibility


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateChargePoint(_Model):
    """A charge point to be created."""

    team_id: int
    """The team that is to own it."""
    site_id: int
    """The site where it stands."""
    charge_point_model_id: int
    """Its model; see `GET /charge-point-models`."""
    name: str
    """What drivers are to know it by."""
    max_kw: float
    """The most power that it gives, in kW."""
    visibility: _models.Visibility | _models.VisibilityValue | str
    """Who is to use it."""
    type: _models.ElectricCurrentType | _models.ElectricCurrentTypeValue | str
    """The kind of current that it gives."""
    active: bool | None | Unset = UNSET
    """Whether it is active; true unless given."""
    show_on_map: bool | None | Unset = UNSET
    """Whether the map of the app shows it; true unless given. If not, its users can charge there all the
    same."""
    connector_ids: _Sequence[int] | None | Unset = UNSET
    """Its connector types, see `GET /charge-point-connectors`; those of the model unless given."""
    note: str | None | Unset = UNSET
    """A note for those who use it: how to get in, what to beware of."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null if you set none."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_create_charge_point(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("siteId", "site_id", None),
        ("chargePointModelId", "charge_point_model_id", None),
        ("name", "name", None),
        ("maxKw", "max_kw", _to_number),
        ("visibility", "visibility", _to_value),
        ("type", "type", _to_value),
        ("active", "active", None),
        ("showOnMap", "show_on_map", None),
        ("connectorIds", "connector_ids", None),
        ("note", "note", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "active": "active",
        "showOnMap": "show_on_map",
        "connectorIds": "connector_ids",
        "note": "note",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "team_id": {"bits": 64, "above": 0},
        "site_id": {"bits": 64, "above": 0},
        "charge_point_model_id": {"bits": 64, "above": 0},
        "name": {"shortest": 1},
        "max_kw": {"above": 0},
    }


_new = object.__new__
_blank = {
    "teamId": _MISSING,
    "siteId": _MISSING,
    "chargePointModelId": _MISSING,
    "name": _MISSING,
    "maxKw": _MISSING,
    "visibility": _MISSING,
    "type": _MISSING,
    "active": None,
    "showOnMap": None,
    "connectorIds": None,
    "note": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_create_charge_point(d: _Any) -> CreateChargePoint:
    """Read the JSON object of a `CreateChargePoint`."""
    if len(d) != 13:
        return _odd(d, CreateChargePoint, _blank, decode_create_charge_point)
    o = _new(CreateChargePoint)
    try:
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "CreateChargePoint", True)
        v = d["siteId"]
        o.site_id = v if v.__class__ is int else _integer(v, d, "siteId", "CreateChargePoint", True)
        v = d["chargePointModelId"]
        o.charge_point_model_id = (
            v if v.__class__ is int else _integer(v, d, "chargePointModelId", "CreateChargePoint", True)
        )
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "CreateChargePoint", True)
        v = d["maxKw"]
        o.max_kw = v if v.__class__ is float else _number(v, d, "maxKw", "CreateChargePoint", True)
        v = d["visibility"]
        o.visibility = (
            _visibility[v]
            if v.__class__ is str and v in _visibility
            else _word(v, d, "visibility", "CreateChargePoint", Visibility, True)
        )
        v = d["type"]
        o.type = (
            _electric_current_type[v]
            if v.__class__ is str and v in _electric_current_type
            else _word(v, d, "type", "CreateChargePoint", ElectricCurrentType, True)
        )
        v = d["active"]
        o.active = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "active", "CreateChargePoint")
        )
        v = d["showOnMap"]
        o.show_on_map = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "showOnMap", "CreateChargePoint")
        )
        v = d["connectorIds"]
        o.connector_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "connectorIds", "CreateChargePoint")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "connectorIds", "CreateChargePoint")
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "CreateChargePoint")
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "CreateChargePoint")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "CreateChargePoint")
        )
    except KeyError:
        return _odd(d, CreateChargePoint, _blank, decode_create_charge_point)
    o._rest = _COMPLETE
    return o
