"""PaymentTerminal."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PaymentTerminal(_Model):
    """PaymentTerminal."""

    id: str
    type: _models.PaymentTerminalType
    team_id: int
    charge_point_ids: _list[int]
    serial: str
    name: str
    is_connected: bool
    connected_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PaymentTerminal:
        """Read the JSON object, under the API's names."""
        return decode_payment_terminal(_dict(data))

    _fields = (
        ("id", "id", None),
        ("type", "type", _to_value),
        ("teamId", "team_id", None),
        ("chargePointIds", "charge_point_ids", None),
        ("serial", "serial", None),
        ("name", "name", None),
        ("isConnected", "is_connected", None),
        ("connectedAt", "connected_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "type",
        "teamId",
        "chargePointIds",
        "serial",
        "name",
        "isConnected",
        "connectedAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_payment_terminal(d: _Any) -> PaymentTerminal:
    """Read the JSON object of a `PaymentTerminal`."""
    o = _new(PaymentTerminal)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is str else _text(d, "id", "PaymentTerminal", needed=True)
    v = get("type")
    o.type = (
        _payment_terminal_type[v]
        if v.__class__ is str and v in _payment_terminal_type
        else _word(d, "type", "PaymentTerminal", PaymentTerminalType, needed=True)
    )
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "PaymentTerminal", needed=True)
    v = get("chargePointIds")
    o.charge_point_ids = (
        [x if x.__class__ is int else _item_scalar(x, d, "chargePointIds", "PaymentTerminal") for x in v]
        if v.__class__ is list
        else _array(d, "chargePointIds", "PaymentTerminal", needed=True)
    )
    v = get("serial")
    o.serial = v if v.__class__ is str else _text(d, "serial", "PaymentTerminal", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "PaymentTerminal", needed=True)
    v = get("isConnected")
    o.is_connected = v if v.__class__ is bool else _boolean(d, "isConnected", "PaymentTerminal", needed=True)
    v = get("connectedAt")
    o.connected_at = None if v is None else _instant(d, "connectedAt", "PaymentTerminal")
    o.created_at = _instant(d, "createdAt", "PaymentTerminal", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "PaymentTerminal")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "PaymentTerminal")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "PaymentTerminal")
    return o


# Below the class, so that models may hold each other.
from .payment_terminal_type import PaymentTerminalType, members as _payment_terminal_type
