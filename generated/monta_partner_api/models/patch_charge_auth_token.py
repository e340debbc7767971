"""PatchChargeAuthToken."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_second as _to_second,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchChargeAuthToken(_Model):
    """Changes to a charge auth token. What you leave out stays as it is; of the three network flags that
    is not certain, so send them all."""

    team_id: int | None | Unset = UNSET
    """The team that it is to belong to."""
    user_id: int | None | Unset = UNSET
    """The user to tie it to; null ties it to none."""
    name: str | None | Unset = UNSET
    """Name for people to read; null removes it."""
    monta_network: bool | None | Unset = UNSET
    """Whether it works in the Monta network. The declared default is `true`: to keep it off, send `false`
    each time."""
    roaming_network: bool | None | Unset = UNSET
    """Whether it works in the roaming network. The declared default is `true`: to keep it off, send
    `false` each time."""
    operator_network: bool | None | Unset = UNSET
    """Whether it works on charge points of other teams of the same operator. The declared default is
    `true`: to keep it off, send `false` each time."""
    active_until: _datetime.datetime | None | Unset = UNSET
    """Until when it is active, UTC; null is without end. To stop it now, block it: blocking and unblocking
    have operations of their own."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null removes it."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is; null removes it."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "teamId": "team_id",
        "userId": "user_id",
        "name": "name",
        "montaNetwork": "monta_network",
        "roamingNetwork": "roaming_network",
        "operatorNetwork": "operator_network",
        "activeUntil": "active_until",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "team_id": {"bits": 64, "above": 0},
        "user_id": {"bits": 64, "above": 0},
    }


_new = object.__new__
_blank = {
    "teamId": None,
    "userId": None,
    "name": None,
    "montaNetwork": None,
    "roamingNetwork": None,
    "operatorNetwork": None,
    "activeUntil": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_patch_charge_auth_token(d: _Any) -> PatchChargeAuthToken:
    """Read the JSON object of a `PatchChargeAuthToken`."""
    if len(d) != 9:
        return _odd(d, PatchChargeAuthToken, _blank, decode_patch_charge_auth_token)
    o = _new(PatchChargeAuthToken)
    try:
        v = d["teamId"]
        o.team_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "teamId", "PatchChargeAuthToken")
        )
        v = d["userId"]
        o.user_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "userId", "PatchChargeAuthToken")
        )
        v = d["name"]
        o.name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "name", "PatchChargeAuthToken")
        )
        v = d["montaNetwork"]
        o.monta_network = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "montaNetwork", "PatchChargeAuthToken")
        )
        v = d["roamingNetwork"]
        o.roaming_network = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "roamingNetwork", "PatchChargeAuthToken")
        )
        v = d["operatorNetwork"]
        o.operator_network = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "operatorNetwork", "PatchChargeAuthToken")
        )
        v = d["activeUntil"]
        try:
            o.active_until = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "activeUntil", "PatchChargeAuthToken")
            )
        except (TypeError, ValueError):
            o.active_until = _instant(v, d, "activeUntil", "PatchChargeAuthToken")
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "PatchChargeAuthToken")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "PatchChargeAuthToken")
        )
    except KeyError:
        return _odd(d, PatchChargeAuthToken, _blank, decode_patch_charge_auth_token)
    o._rest = _COMPLETE
    return o
