"""PayingTeam."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PayingTeam(_Model):
    """The team that pays for a charge."""

    id: int
    """The team."""
    public_name: str
    """Name under which others see the team."""
    operator_id: int | None = None
    """The operator of the team."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PayingTeam:
        """Read the JSON object, under the API's names."""
        return decode_paying_team(_dict(data))

    _fields = (
        ("id", "id", None),
        ("publicName", "public_name", None),
        ("operatorId", "operator_id", None),
        ("partnerExternalId", "partner_external_id", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "publicName": _MISSING,
    "operatorId": None,
    "partnerExternalId": None,
}


def decode_paying_team(d: _Any) -> PayingTeam:
    """Read the JSON object of a `PayingTeam`."""
    if len(d) != 4:
        return _odd(d, PayingTeam, _blank, decode_paying_team)
    o = _new(PayingTeam)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "PayingTeam", True)
        v = d["publicName"]
        o.public_name = v if v.__class__ is str else _text(v, d, "publicName", "PayingTeam", True)
        v = d["operatorId"]
        o.operator_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "operatorId", "PayingTeam")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "PayingTeam")
        )
    except KeyError:
        return _odd(d, PayingTeam, _blank, decode_paying_team)
    o._rest = _COMPLETE
    return o
