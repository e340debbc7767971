"""Consumer."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Consumer(_Model):
    """The credentials in use, and what they reach."""

    name: str
    """The name of these credentials."""
    operator_id: int
    """The operator that they belong to."""
    operator_ids: _list[int]
    """The operators that they reach; if empty, every operator below their own."""
    team_ids: _list[int]
    """The teams that they reach; if empty, every team of the operator."""
    client_id: str
    """The id that they sign in with."""
    rate_limit: int
    """How many calls they may make in every `rateLimitIntervalInSeconds`."""
    rate_limit_interval_in_seconds: int
    """Length of the quota's window, in seconds. Windows are fixed: a new one starts when the last has run
    out."""
    scopes: _list[str]
    """What they may do. Today's scopes read `entity:permission`, such as `charge-points:read`."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Consumer:
        """Read the JSON object, under the API's names."""
        return decode_consumer(_dict(data))

    _fields = (
        ("name", "name", None),
        ("operatorId", "operator_id", None),
        ("operatorIds", "operator_ids", None),
        ("teamIds", "team_ids", None),
        ("clientId", "client_id", None),
        ("rateLimit", "rate_limit", None),
        ("rateLimitIntervalInSeconds", "rate_limit_interval_in_seconds", None),
        ("scopes", "scopes", None),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "name": _MISSING,
    "operatorId": _MISSING,
    "operatorIds": _MISSING,
    "teamIds": _MISSING,
    "clientId": _MISSING,
    "rateLimit": _MISSING,
    "rateLimitIntervalInSeconds": _MISSING,
    "scopes": _MISSING,
    "createdAt": _MISSING,
    "updatedAt": None,
}


def decode_consumer(d: _Any) -> Consumer:
    """Read the JSON object of a `Consumer`."""
    if len(d) != 10:
        return _odd(d, Consumer, _blank, decode_consumer)
    o = _new(Consumer)
    try:
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "Consumer", True)
        v = d["operatorId"]
        o.operator_id = v if v.__class__ is int else _integer(v, d, "operatorId", "Consumer", True)
        v = d["operatorIds"]
        o.operator_ids = (
            [x if x.__class__ is int else _item_scalar(x, d, "operatorIds", "Consumer") for x in v]
            if v.__class__ is list
            else _array(v, d, "operatorIds", "Consumer", True)
        )
        v = d["teamIds"]
        o.team_ids = (
            [x if x.__class__ is int else _item_scalar(x, d, "teamIds", "Consumer") for x in v]
            if v.__class__ is list
            else _array(v, d, "teamIds", "Consumer", True)
        )
        v = d["clientId"]
        o.client_id = v if v.__class__ is str else _text(v, d, "clientId", "Consumer", True)
        v = d["rateLimit"]
        o.rate_limit = v if v.__class__ is int else _integer(v, d, "rateLimit", "Consumer", True)
        v = d["rateLimitIntervalInSeconds"]
        o.rate_limit_interval_in_seconds = (
            v if v.__class__ is int else _integer(v, d, "rateLimitIntervalInSeconds", "Consumer", True)
        )
        v = d["scopes"]
        o.scopes = (
            [x if x.__class__ is str else _item_scalar(x, d, "scopes", "Consumer") for x in v]
            if v.__class__ is list
            else _array(v, d, "scopes", "Consumer", True)
        )
        v = d["createdAt"]
        try:
            o.created_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Consumer", True)
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Consumer", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "Consumer")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "Consumer")
    except KeyError:
        return _odd(d, Consumer, _blank, decode_consumer)
    o._rest = _COMPLETE
    return o
