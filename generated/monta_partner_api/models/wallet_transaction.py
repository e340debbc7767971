"""WalletTransaction."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    money as _money,
    number as _number,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_number as _to_number,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WalletTransaction(_Model):
    """WalletTransaction."""

    id: int
    from_amount: _Decimal
    from_sub_amount: _Decimal
    from_vat_amount: _Decimal
    from_currency: _models.CurrencySummary
    from_type: str | None = None
    from_: _models.TeamOrOperator | None = None
    from_wallet_id: int | None = None
    to_amount: _Decimal
    to_sub_amount: _Decimal
    to_vat_amount: _Decimal
    to_currency: _models.CurrencySummary
    to_type: str | None = None
    to: _models.TeamOrOperator | None = None
    to_wallet_id: int | None = None
    exchange_rate: float
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    completed_at: _datetime.datetime | None = None
    reference_id: str | None = None
    reference_type: _models.WalletTransactionReferenceType | None = None
    group: _models.WalletTransactionGroup
    kind: str
    vat_percentage: float
    state: _models.WalletTransactionState
    note: str | None = None
    partner_external_id: str | None = None
    partner_custom_payload: _dict[str, _Any] | None = None
    metadata: _models.WalletTransactionMetadata | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> WalletTransaction:
        """Read the JSON object, under the API's names."""
        return decode_wallet_transaction(_dict(data))

    _fields = (
        ("id", "id", None),
        ("fromAmount", "from_amount", _to_number),
        ("fromSubAmount", "from_sub_amount", _to_number),
        ("fromVatAmount", "from_vat_amount", _to_number),
        ("fromCurrency", "from_currency", _to_dict),
        ("fromType", "from_type", None),
        ("from", "from_", _to_dict),
        ("fromWalletId", "from_wallet_id", None),
        ("toAmount", "to_amount", _to_number),
        ("toSubAmount", "to_sub_amount", _to_number),
        ("toVatAmount", "to_vat_amount", _to_number),
        ("toCurrency", "to_currency", _to_dict),
        ("toType", "to_type", None),
        ("to", "to", _to_dict),
        ("toWalletId", "to_wallet_id", None),
        ("exchangeRate", "exchange_rate", None),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("completedAt", "completed_at", _to_instant),
        ("referenceId", "reference_id", None),
        ("referenceType", "reference_type", _to_value),
        ("group", "group", _to_value),
        ("kind", "kind", None),
        ("vatPercentage", "vat_percentage", None),
        ("state", "state", _to_value),
        ("note", "note", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("metadata", "metadata", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "fromAmount",
        "fromSubAmount",
        "fromVatAmount",
        "fromCurrency",
        "fromType",
        "from",
        "fromWalletId",
        "toAmount",
        "toSubAmount",
        "toVatAmount",
        "toCurrency",
        "toType",
        "to",
        "toWalletId",
        "exchangeRate",
        "createdAt",
        "updatedAt",
        "completedAt",
        "referenceId",
        "referenceType",
        "group",
        "kind",
        "vatPercentage",
        "state",
        "note",
        "partnerExternalId",
        "partnerCustomPayload",
        "metadata",
    )
)


def decode_wallet_transaction(d: _Any) -> WalletTransaction:
    """Read the JSON object of a `WalletTransaction`."""
    o = _new(WalletTransaction)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "WalletTransaction", needed=True)
    o.from_amount = _money(d, "fromAmount", "WalletTransaction", needed=True)
    o.from_sub_amount = _money(d, "fromSubAmount", "WalletTransaction", needed=True)
    o.from_vat_amount = _money(d, "fromVatAmount", "WalletTransaction", needed=True)
    v = get("fromCurrency")
    o.from_currency = (
        decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "fromCurrency", "WalletTransaction", needed=True)
    )
    v = get("fromType")
    o.from_type = (
        None if v is None else v if v.__class__ is str else _text(d, "fromType", "WalletTransaction")
    )
    v = get("from")
    o.from_ = (
        None
        if v is None
        else decode_team_or_operator(v)
        if v.__class__ is dict
        else _record(d, "from", "WalletTransaction")
    )
    v = get("fromWalletId")
    o.from_wallet_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "fromWalletId", "WalletTransaction")
    )
    o.to_amount = _money(d, "toAmount", "WalletTransaction", needed=True)
    o.to_sub_amount = _money(d, "toSubAmount", "WalletTransaction", needed=True)
    o.to_vat_amount = _money(d, "toVatAmount", "WalletTransaction", needed=True)
    v = get("toCurrency")
    o.to_currency = (
        decode_currency_summary(v)
        if v.__class__ is dict
        else _record(d, "toCurrency", "WalletTransaction", needed=True)
    )
    v = get("toType")
    o.to_type = None if v is None else v if v.__class__ is str else _text(d, "toType", "WalletTransaction")
    v = get("to")
    o.to = (
        None
        if v is None
        else decode_team_or_operator(v)
        if v.__class__ is dict
        else _record(d, "to", "WalletTransaction")
    )
    v = get("toWalletId")
    o.to_wallet_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "toWalletId", "WalletTransaction")
    )
    v = get("exchangeRate")
    o.exchange_rate = (
        v if v.__class__ is float else _number(d, "exchangeRate", "WalletTransaction", needed=True)
    )
    o.created_at = _instant(d, "createdAt", "WalletTransaction", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "WalletTransaction")
    v = get("completedAt")
    o.completed_at = None if v is None else _instant(d, "completedAt", "WalletTransaction")
    v = get("referenceId")
    o.reference_id = (
        None if v is None else v if v.__class__ is str else _text(d, "referenceId", "WalletTransaction")
    )
    v = get("referenceType")
    o.reference_type = (
        None
        if v is None
        else _wallet_transaction_reference_type[v]
        if v.__class__ is str and v in _wallet_transaction_reference_type
        else _word(d, "referenceType", "WalletTransaction", WalletTransactionReferenceType)
    )
    v = get("group")
    o.group = (
        _wallet_transaction_group[v]
        if v.__class__ is str and v in _wallet_transaction_group
        else _word(d, "group", "WalletTransaction", WalletTransactionGroup, needed=True)
    )
    v = get("kind")
    o.kind = v if v.__class__ is str else _text(d, "kind", "WalletTransaction", needed=True)
    v = get("vatPercentage")
    o.vat_percentage = (
        v if v.__class__ is float else _number(d, "vatPercentage", "WalletTransaction", needed=True)
    )
    v = get("state")
    o.state = (
        _wallet_transaction_state[v]
        if v.__class__ is str and v in _wallet_transaction_state
        else _word(d, "state", "WalletTransaction", WalletTransactionState, needed=True)
    )
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "WalletTransaction")
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "WalletTransaction")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        None
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "WalletTransaction")
    )
    v = get("metadata")
    o.metadata = (
        None
        if v is None
        else decode_wallet_transaction_metadata(v)
        if v.__class__ is dict
        else _record(d, "metadata", "WalletTransaction")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "WalletTransaction")
    return o


# Below the class, so that models may hold each other.
from .currency_summary import decode_currency_summary
from .team_or_operator import decode_team_or_operator
from .wallet_transaction_group import WalletTransactionGroup, members as _wallet_transaction_group
from .wallet_transaction_metadata import decode_wallet_transaction_metadata
from .wallet_transaction_reference_type import (
    WalletTransactionReferenceType,
    members as _wallet_transaction_reference_type,
)
from .wallet_transaction_state import WalletTransactionState, members as _wallet_transaction_state
