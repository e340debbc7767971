"""ChargeAuthentication."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargeAuthentication(_Model):
    """ChargeAuthentication."""

    type: _models.ChargeAuthenticationType
    id: str
    partner_external_id: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "type",
        "id",
        "partnerExternalId",
    )
)


def decode_charge_authentication(d: _Any) -> ChargeAuthentication:
    """Read the JSON object of a `ChargeAuthentication`."""
    o = _new(ChargeAuthentication)
    get = d.get
    v = get("type")
    o.type = (
        _charge_authentication_type[v]
        if v.__class__ is str and v in _charge_authentication_type
        else _word(d, "type", "ChargeAuthentication", ChargeAuthenticationType, needed=True)
    )
    v = get("id")
    o.id = v if v.__class__ is str else _text(d, "id", "ChargeAuthentication", needed=True)
    v = get("partnerExternalId")
    o.partner_external_id = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "ChargeAuthentication")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargeAuthentication")
    return o


# Below the class, so that models may hold each other.
from .charge_authentication_type import ChargeAuthenticationType, members as _charge_authentication_type
