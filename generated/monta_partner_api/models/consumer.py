"""Consumer."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    array as _array,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Consumer(_Model):
    """Consumer."""

    name: str
    operator_id: int
    operator_ids: _list[int]
    team_ids: _list[int]
    client_id: str
    rate_limit: int
    rate_limit_interval_in_seconds: int
    scopes: _list[str]
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "name",
        "operatorId",
        "operatorIds",
        "teamIds",
        "clientId",
        "rateLimit",
        "rateLimitIntervalInSeconds",
        "scopes",
        "createdAt",
        "updatedAt",
    )
)


def decode_consumer(d: _Any) -> Consumer:
    """Read the JSON object of a `Consumer`."""
    o = _new(Consumer)
    get = d.get
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "Consumer", needed=True)
    v = get("operatorId")
    o.operator_id = v if v.__class__ is int else _integer(d, "operatorId", "Consumer", needed=True)
    v = get("operatorIds")
    o.operator_ids = (
        [x if x.__class__ is int else _item_scalar(x, d, "operatorIds", "Consumer") for x in v]
        if v.__class__ is list
        else _array(d, "operatorIds", "Consumer", needed=True)
    )
    v = get("teamIds")
    o.team_ids = (
        [x if x.__class__ is int else _item_scalar(x, d, "teamIds", "Consumer") for x in v]
        if v.__class__ is list
        else _array(d, "teamIds", "Consumer", needed=True)
    )
    v = get("clientId")
    o.client_id = v if v.__class__ is str else _text(d, "clientId", "Consumer", needed=True)
    v = get("rateLimit")
    o.rate_limit = v if v.__class__ is int else _integer(d, "rateLimit", "Consumer", needed=True)
    v = get("rateLimitIntervalInSeconds")
    o.rate_limit_interval_in_seconds = (
        v if v.__class__ is int else _integer(d, "rateLimitIntervalInSeconds", "Consumer", needed=True)
    )
    v = get("scopes")
    o.scopes = (
        [x if x.__class__ is str else _item_scalar(x, d, "scopes", "Consumer") for x in v]
        if v.__class__ is list
        else _array(d, "scopes", "Consumer", needed=True)
    )
    o.created_at = _instant(d, "createdAt", "Consumer", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "Consumer")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Consumer")
    return o


# Below the class, so that models may hold each other.
