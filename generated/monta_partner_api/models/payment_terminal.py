"""PaymentTerminal."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .payment_terminal_type import PaymentTerminalType, members as _payment_terminal_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PaymentTerminal(_Model):
    """A device at which drivers pay for charges."""

    id: str
    """Identifies the terminal. Text, not a number."""
    type: _models.PaymentTerminalType
    """The make of the terminal."""
    team_id: int
    """The team that owns the terminal."""
    charge_point_ids: _list[int]
    """The charge points for which it takes payment."""
    serial: str
    """Serial number of the device."""
    name: str
    """Name that the merchant gave it; "No Name" if none was given."""
    is_connected: bool
    """Whether it is connected at present."""
    connected_at: _datetime.datetime | None = None
    """When it connected; null if not known."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "type": _MISSING,
    "teamId": _MISSING,
    "chargePointIds": _MISSING,
    "serial": _MISSING,
    "name": _MISSING,
    "isConnected": _MISSING,
    "connectedAt": None,
    "createdAt": _MISSING,
    "updatedAt": None,
    "deletedAt": None,
}


def decode_payment_terminal(d: _Any) -> PaymentTerminal:
    """Read the JSON object of a `PaymentTerminal`."""
    if len(d) != 11:
        return _odd(d, PaymentTerminal, _blank, decode_payment_terminal)
    o = _new(PaymentTerminal)
    try:
        v = d["id"]
        o.id = v if v.__class__ is str else _text(v, d, "id", "PaymentTerminal", True)
        v = d["type"]
        o.type = (
            _payment_terminal_type[v]
            if v.__class__ is str and v in _payment_terminal_type
            else _word(v, d, "type", "PaymentTerminal", PaymentTerminalType, True)
        )
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "PaymentTerminal", True)
        v = d["chargePointIds"]
        o.charge_point_ids = (
            [x if x.__class__ is int else _item_scalar(x, d, "chargePointIds", "PaymentTerminal") for x in v]
            if v.__class__ is list
            else _array(v, d, "chargePointIds", "PaymentTerminal", True)
        )
        v = d["serial"]
        o.serial = v if v.__class__ is str else _text(v, d, "serial", "PaymentTerminal", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "PaymentTerminal", True)
        v = d["isConnected"]
        o.is_connected = v if v.__class__ is bool else _boolean(v, d, "isConnected", "PaymentTerminal", True)
        v = d["connectedAt"]
        try:
            o.connected_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "connectedAt", "PaymentTerminal")
            )
        except (TypeError, ValueError):
            o.connected_at = _instant(v, d, "connectedAt", "PaymentTerminal")
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "PaymentTerminal", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "PaymentTerminal", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "PaymentTerminal")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "PaymentTerminal")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "PaymentTerminal")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "PaymentTerminal")
    except KeyError:
        return _odd(d, PaymentTerminal, _blank, decode_payment_terminal)
    o._rest = _COMPLETE
    return o
