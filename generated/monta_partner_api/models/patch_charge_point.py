"""PatchChargePoint."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
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
class PatchChargePoint(_Model):
    """Changes to a charge point. What you leave out stays as it is. Of `active` and `showOnMap` that is
    not certain, for their declared default is `true`: to keep one off, send `false` each time."""

    site_id: int | None | Unset = UNSET
    """The site where it stands."""
    name: str | None | Unset = UNSET
    """What drivers are to know it by."""
    max_kw: float | None | Unset = UNSET
    """The most power that it gives, in kW."""
    visibility: _models.Visibility | _models.VisibilityValue | str | None | Unset = UNSET
    """Who is to use it."""
    type: _models.ElectricCurrentType | _models.ElectricCurrentTypeValue | str | None | Unset = UNSET
    """The kind of current that it gives."""
    active: bool | None | Unset = UNSET
    """Whether it is active."""
    show_on_map: bool | None | Unset = UNSET
    """Whether the map of the app shows it. If not, its users can charge there all the same."""
    connector_ids: _Sequence[int] | None | Unset = UNSET
    """All of its connector types, in place of those it had; see `GET /charge-point-connectors`."""
    note: str | None | Unset = UNSET
    """A note for those who use it: how to get in, what to beware of. Null removes it."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null removes it."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, at most 1000 characters in all; null removes it. Keys such as
    `custom_roaming_evse_id` and `custom_roaming_name` override what roaming shows, and must be well
    formed."""
    meter_id: str | None | Unset = UNSET
    """The number of its meter."""
    roaming: bool | None | Unset = UNSET
    """Whether drivers can reach it through roaming. True calls for a roaming price group."""
    roaming_price_group_id: int | None | Unset = UNSET
    """Its price group of type roaming; must be sent when `roaming` is true and it has none yet."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchChargePoint:
        """Read the JSON object, under the API's names."""
        return decode_patch_charge_point(_dict(data))

    _fields = (
        ("siteId", "site_id", None),
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
        ("meterId", "meter_id", None),
        ("roaming", "roaming", None),
        ("roamingPriceGroupId", "roaming_price_group_id", None),
    )
    _optional = {
        "siteId": "site_id",
        "name": "name",
        "maxKw": "max_kw",
        "visibility": "visibility",
        "type": "type",
        "active": "active",
        "showOnMap": "show_on_map",
        "connectorIds": "connector_ids",
        "note": "note",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
        "meterId": "meter_id",
        "roaming": "roaming",
        "roamingPriceGroupId": "roaming_price_group_id",
    }
    _rules = {
        "site_id": {"bits": 64, "above": 0},
        "max_kw": {"above": 0},
        "roaming_price_group_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "siteId": None,
    "name": None,
    "maxKw": None,
    "visibility": None,
    "type": None,
    "active": None,
    "showOnMap": None,
    "connectorIds": None,
    "note": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "meterId": None,
    "roaming": None,
    "roamingPriceGroupId": None,
}


def decode_patch_charge_point(d: _Any) -> PatchChargePoint:
    """Read the JSON object of a `PatchChargePoint`."""
    if len(d) != 14:
        return _odd(d, PatchChargePoint, _blank, decode_patch_charge_point)
    o = _new(PatchChargePoint)
    try:
        v = d["siteId"]
        o.site_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "siteId", "PatchChargePoint")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "PatchChargePoint")
        v = d["maxKw"]
        o.max_kw = (
            v if v.__class__ is float else None if v is None else _number(v, d, "maxKw", "PatchChargePoint")
        )
        v = d["visibility"]
        o.visibility = (
            None
            if v is None
            else _visibility[v]
            if v.__class__ is str and v in _visibility
            else _word(v, d, "visibility", "PatchChargePoint", Visibility)
        )
        v = d["type"]
        o.type = (
            None
            if v is None
            else _electric_current_type[v]
            if v.__class__ is str and v in _electric_current_type
            else _word(v, d, "type", "PatchChargePoint", ElectricCurrentType)
        )
        v = d["active"]
        o.active = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "active", "PatchChargePoint")
        )
        v = d["showOnMap"]
        o.show_on_map = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "showOnMap", "PatchChargePoint")
        )
        v = d["connectorIds"]
        o.connector_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "connectorIds", "PatchChargePoint") for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "connectorIds", "PatchChargePoint")
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "PatchChargePoint")
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "PatchChargePoint")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "PatchChargePoint")
        )
        v = d["meterId"]
        o.meter_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "meterId", "PatchChargePoint")
        )
        v = d["roaming"]
        o.roaming = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "roaming", "PatchChargePoint")
        )
        v = d["roamingPriceGroupId"]
        o.roaming_price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "roamingPriceGroupId", "PatchChargePoint")
        )
    except KeyError:
        return _odd(d, PatchChargePoint, _blank, decode_patch_charge_point)
    o._rest = _COMPLETE
    return o
