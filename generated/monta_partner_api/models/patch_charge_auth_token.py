"""PatchChargeAuthToken."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_second as _to_second,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchChargeAuthToken(_Model):
    """PatchChargeAuthToken."""

    team_id: int | None | Unset = UNSET
    user_id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    monta_network: bool | None | Unset = UNSET
    roaming_network: bool | None | Unset = UNSET
    operator_network: bool | None | Unset = UNSET
    active_until: _datetime.datetime | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchChargeAuthToken:
        """Read the JSON object, under the API's names."""
        return decode_patch_charge_auth_token(_dict(data))

    _fields = (
        ("teamId", "team_id", None),
        ("userId", "user_id", None),
        ("name", "name", None),
        ("montaNetwork", "monta_network", None),
        ("roamingNetwork", "roaming_network", None),
        ("operatorNetwork", "operator_network", None),
        ("activeUntil", "active_until", _to_second),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "teamId",
        "userId",
        "name",
        "montaNetwork",
        "roamingNetwork",
        "operatorNetwork",
        "activeUntil",
        "partnerExternalId",
        "partnerCustomPayload",
    )
)


def decode_patch_charge_auth_token(d: _Any) -> PatchChargeAuthToken:
    """Read the JSON object of a `PatchChargeAuthToken`."""
    o = _new(PatchChargeAuthToken)
    get = d.get
    v = get("teamId")
    o.team_id = (
        _absent(d, "teamId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "teamId", "PatchChargeAuthToken")
    )
    v = get("userId")
    o.user_id = (
        _absent(d, "userId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "userId", "PatchChargeAuthToken")
    )
    v = get("name")
    o.name = (
        _absent(d, "name")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "name", "PatchChargeAuthToken")
    )
    v = get("montaNetwork")
    o.monta_network = (
        _absent(d, "montaNetwork")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "montaNetwork", "PatchChargeAuthToken")
    )
    v = get("roamingNetwork")
    o.roaming_network = (
        _absent(d, "roamingNetwork")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "roamingNetwork", "PatchChargeAuthToken")
    )
    v = get("operatorNetwork")
    o.operator_network = (
        _absent(d, "operatorNetwork")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "operatorNetwork", "PatchChargeAuthToken")
    )
    v = get("activeUntil")
    o.active_until = (
        _absent(d, "activeUntil") if v is None else _instant(d, "activeUntil", "PatchChargeAuthToken")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "PatchChargeAuthToken")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "PatchChargeAuthToken")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "PatchChargeAuthToken")[1]
    return o


# Below the class, so that models may hold each other.
