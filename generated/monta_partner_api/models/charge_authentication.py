"""ChargeAuthentication."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .charge_authentication_type import ChargeAuthenticationType, members as _charge_authentication_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargeAuthentication(_Model):
    """What the driver identified with to start a charge."""

    type: _models.ChargeAuthenticationType
    """RFID tag, vehicle id or app."""
    id: str
    """Identifier of the means, such as the number of the RFID tag."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargeAuthentication:
        """Read the JSON object, under the API's names."""
        return decode_charge_authentication(_dict(data))

    _fields = (
        ("type", "type", _to_value),
        ("id", "id", None),
        ("partnerExternalId", "partner_external_id", None),
    )


_new = object.__new__
_blank = {
    "type": _MISSING,
    "id": _MISSING,
    "partnerExternalId": None,
}


def decode_charge_authentication(d: _Any) -> ChargeAuthentication:
    """Read the JSON object of a `ChargeAuthentication`."""
    if len(d) != 3:
        return _odd(d, ChargeAuthentication, _blank, decode_charge_authentication)
    o = _new(ChargeAuthentication)
    try:
        v = d["type"]
        o.type = (
            _charge_authentication_type[v]
            if v.__class__ is str and v in _charge_authentication_type
            else _word(v, d, "type", "ChargeAuthentication", ChargeAuthenticationType, True)
        )
        v = d["id"]
        o.id = v if v.__class__ is str else _text(v, d, "id", "ChargeAuthentication", True)
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "ChargeAuthentication")
        )
    except KeyError:
        return _odd(d, ChargeAuthentication, _blank, decode_charge_authentication)
    o._rest = _COMPLETE
    return o
