"""PatchGenericPaymentSession."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    money as _money,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_number as _to_number,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchGenericPaymentSession(_Model):
    """A payment outside Monta that replaces the one linked to a charge. What you leave out is lost."""

    provider: str
    """Who handles the payment."""
    external_id: str
    """Identifier that the provider gave to the payment. With the date it finds the receipt on
    receipt.monta.com."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null if you set none."""
    card_brand: str | None | Unset = UNSET
    """Brand of the card; null if none was used or known."""
    card_last4: str | None | Unset = UNSET
    """Last four digits of the card. With the date they find the receipt on receipt.monta.com."""
    amount: _Decimal | int | float | None | Unset = UNSET
    """Amount of the payment, in major units; null until it is known. A negative one is refused."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "partnerExternalId": "partner_external_id",
        "cardBrand": "card_brand",
        "cardLast4": "card_last4",
        "amount": "amount",
    }


_new = object.__new__
_blank = {
    "provider": _MISSING,
    "externalId": _MISSING,
    "partnerExternalId": None,
    "cardBrand": None,
    "cardLast4": None,
    "amount": None,
}


def decode_patch_generic_payment_session(d: _Any) -> PatchGenericPaymentSession:
    """Read the JSON object of a `PatchGenericPaymentSession`."""
    if len(d) != 6:
        return _odd(d, PatchGenericPaymentSession, _blank, decode_patch_generic_payment_session)
    o = _new(PatchGenericPaymentSession)
    try:
        v = d["provider"]
        o.provider = v if v.__class__ is str else _text(v, d, "provider", "PatchGenericPaymentSession", True)
        v = d["externalId"]
        o.external_id = (
            v if v.__class__ is str else _text(v, d, "externalId", "PatchGenericPaymentSession", True)
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "PatchGenericPaymentSession")
        )
        v = d["cardBrand"]
        o.card_brand = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "cardBrand", "PatchGenericPaymentSession")
        )
        v = d["cardLast4"]
        o.card_last4 = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "cardLast4", "PatchGenericPaymentSession")
        )
        v = d["amount"]
        o.amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else None
            if v is None
            else _money(v, d, "amount", "PatchGenericPaymentSession")
        )
    except KeyError:
        return _odd(d, PatchGenericPaymentSession, _blank, decode_patch_generic_payment_session)
    o._rest = _COMPLETE
    return o
