"""PatchCharge."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    mapping as _mapping,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchCharge(_Model):
    """What to change on a charge. Keys that you leave out stay as they are, null clears."""

    generic_payment_session: _models.PatchGenericPaymentSession | None | Unset = UNSET
    """The payment outside Monta. It replaces the old one as a whole, so send every field of it."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null removes it."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is; null removes it."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchCharge:
        """Read the JSON object, under the API's names."""
        return decode_patch_charge(_dict(data))

    _fields = (
        ("genericPaymentSession", "generic_payment_session", _to_dict),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "genericPaymentSession": "generic_payment_session",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }


_new = object.__new__
_blank = {
    "genericPaymentSession": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_patch_charge(d: _Any) -> PatchCharge:
    """Read the JSON object of a `PatchCharge`."""
    if len(d) != 3:
        return _odd(d, PatchCharge, _blank, decode_patch_charge)
    o = _new(PatchCharge)
    try:
        v = d["genericPaymentSession"]
        o.generic_payment_session = (
            None
            if v is None
            else _models.decode_patch_generic_payment_session(v)
            if v.__class__ is dict
            else _record(v, d, "genericPaymentSession", "PatchCharge")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "PatchCharge")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "PatchCharge")
        )
    except KeyError:
        return _odd(d, PatchCharge, _blank, decode_patch_charge)
    o._rest = _COMPLETE
    return o
