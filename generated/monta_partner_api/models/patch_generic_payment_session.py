"""PatchGenericPaymentSession."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    money as _money,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchGenericPaymentSession(_Model):
    """PatchGenericPaymentSession."""

    provider: str
    external_id: str
    partner_external_id: str | None | Unset = UNSET
    card_brand: str | None | Unset = UNSET
    card_last4: str | None | Unset = UNSET
    amount: _Decimal | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchGenericPaymentSession:
        """Read the JSON object, under the API's names."""
        return decode_patch_generic_payment_session(_dict(data))

    _fields = (
        ("provider", "provider", None),
        ("externalId", "external_id", None),
        ("partnerExternalId", "partner_external_id", None),
        ("cardBrand", "card_brand", None),
        ("cardLast4", "card_last4", None),
        ("amount", "amount", _to_number),
    )


_new = object.__new__
_known = frozenset(
    (
        "provider",
        "externalId",
        "partnerExternalId",
        "cardBrand",
        "cardLast4",
        "amount",
    )
)


def decode_patch_generic_payment_session(d: _Any) -> PatchGenericPaymentSession:
    """Read the JSON object of a `PatchGenericPaymentSession`."""
    o = _new(PatchGenericPaymentSession)
    get = d.get
    v = get("provider")
    o.provider = v if v.__class__ is str else _text(d, "provider", "PatchGenericPaymentSession", needed=True)
    v = get("externalId")
    o.external_id = (
        v if v.__class__ is str else _text(d, "externalId", "PatchGenericPaymentSession", needed=True)
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "PatchGenericPaymentSession")
    )
    v = get("cardBrand")
    o.card_brand = (
        _absent(d, "cardBrand")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "cardBrand", "PatchGenericPaymentSession")
    )
    v = get("cardLast4")
    o.card_last4 = (
        _absent(d, "cardLast4")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "cardLast4", "PatchGenericPaymentSession")
    )
    v = get("amount")
    o.amount = _absent(d, "amount") if v is None else _money(d, "amount", "PatchGenericPaymentSession")
    o.additional_properties = (
        {} if d.keys() <= _known else _odd_keys(d, _known, "PatchGenericPaymentSession")[1]
    )
    return o


# Below the class, so that models may hold each other.
