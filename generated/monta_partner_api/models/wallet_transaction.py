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
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    money as _money,
    number as _number,
    odd as _odd,
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
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .wallet_transaction_group import WalletTransactionGroup, members as _wallet_transaction_group
from .wallet_transaction_reference_type import (
    WalletTransactionReferenceType,
    members as _wallet_transaction_reference_type,
)
from .wallet_transaction_state import WalletTransactionState, members as _wallet_transaction_state


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class WalletTransaction(_Model):
    """Money that moved, or is to move, from one team or operator to another. Amounts are in major units;
    the two ends may have different currencies."""

    id: int
    """Identifies the wallet transaction."""
    from_amount: _Decimal
    """What was sent, VAT included, in major units of `fromCurrency`."""
    from_sub_amount: _Decimal
    """What was sent, without VAT, in major units of `fromCurrency`."""
    from_vat_amount: _Decimal
    """VAT in what was sent, in major units of `fromCurrency`."""
    from_currency: _models.CurrencySummary
    """Currency of the amounts sent."""
    from_type: str | None = None
    """What `from` is: `team` or `operator`; null if it is neither."""
    from_: _models.TeamOrOperator | None = None
    """Who sent; a team or an operator, as `fromType` says."""
    from_wallet_id: int | None = None
    """The wallet that paid; null if the money came from no wallet, such as from a card."""
    to_amount: _Decimal
    """What was received, VAT included, in major units of `toCurrency`."""
    to_sub_amount: _Decimal
    """What was received, without VAT, in major units of `toCurrency`."""
    to_vat_amount: _Decimal
    """VAT in what was received, in major units of `toCurrency`."""
    to_currency: _models.CurrencySummary
    """Currency of the amounts received."""
    to_type: str | None = None
    """What `to` is: `team` or `operator`; null if it is neither."""
    to: _models.TeamOrOperator | None = None
    """Who received; a team or an operator, as `toType` says."""
    to_wallet_id: int | None = None
    """The wallet that received; null if the money went to no wallet, such as to a bank account."""
    exchange_rate: float
    """Rate used to convert between the two currencies; 1 where they are the same."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    completed_at: _datetime.datetime | None = None
    """When the money had moved; null while it has not."""
    reference_id: str | None = None
    """Id of the thing it was for, as text, such as the id of a charge; `referenceType` says what kind of
    thing."""
    reference_type: _models.WalletTransactionReferenceType | None = None
    """Kind of the thing it was for; null if there is none."""
    group: _models.WalletTransactionGroup
    """Broad kind of transaction; `kind` is finer."""
    kind: str
    """Fine kind of transaction, such as `charge-sponsored`. An open list: kinds will be added."""
    vat_percentage: float
    """VAT rate within the amounts, in %."""
    state: _models.WalletTransactionState
    """How far the transaction has come."""
    note: str | None = None
    """Note that somebody entered; null if nobody did."""
    partner_external_id: str | None = None
    """Deprecated: always null."""
    partner_custom_payload: _dict[str, _Any] | None = None
    """Deprecated: always null."""
    metadata: _models.WalletTransactionMetadata | None = None
    """More about the charge or tax refund that it was for; null if there is nothing more."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "fromAmount": _MISSING,
    "fromSubAmount": _MISSING,
    "fromVatAmount": _MISSING,
    "fromCurrency": _MISSING,
    "fromType": None,
    "from": None,
    "fromWalletId": None,
    "toAmount": _MISSING,
    "toSubAmount": _MISSING,
    "toVatAmount": _MISSING,
    "toCurrency": _MISSING,
    "toType": None,
    "to": None,
    "toWalletId": None,
    "exchangeRate": _MISSING,
    "createdAt": _MISSING,
    "updatedAt": None,
    "completedAt": None,
    "referenceId": None,
    "referenceType": None,
    "group": _MISSING,
    "kind": _MISSING,
    "vatPercentage": _MISSING,
    "state": _MISSING,
    "note": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "metadata": None,
}


def decode_wallet_transaction(d: _Any) -> WalletTransaction:
    """Read the JSON object of a `WalletTransaction`."""
    if len(d) != 29:
        return _odd(d, WalletTransaction, _blank, decode_wallet_transaction)
    o = _new(WalletTransaction)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "WalletTransaction", True)
        v = d["fromAmount"]
        o.from_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "fromAmount", "WalletTransaction", True)
        )
        v = d["fromSubAmount"]
        o.from_sub_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "fromSubAmount", "WalletTransaction", True)
        )
        v = d["fromVatAmount"]
        o.from_vat_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "fromVatAmount", "WalletTransaction", True)
        )
        v = d["fromCurrency"]
        o.from_currency = (
            _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "fromCurrency", "WalletTransaction", True)
        )
        v = d["fromType"]
        o.from_type = (
            v if v.__class__ is str else None if v is None else _text(v, d, "fromType", "WalletTransaction")
        )
        v = d["from"]
        o.from_ = (
            None
            if v is None
            else _models.decode_team_or_operator(v)
            if v.__class__ is dict
            else _record(v, d, "from", "WalletTransaction")
        )
        v = d["fromWalletId"]
        o.from_wallet_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "fromWalletId", "WalletTransaction")
        )
        v = d["toAmount"]
        o.to_amount = (
            _Decimal(repr(v)) if v.__class__ is float else _money(v, d, "toAmount", "WalletTransaction", True)
        )
        v = d["toSubAmount"]
        o.to_sub_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "toSubAmount", "WalletTransaction", True)
        )
        v = d["toVatAmount"]
        o.to_vat_amount = (
            _Decimal(repr(v))
            if v.__class__ is float
            else _money(v, d, "toVatAmount", "WalletTransaction", True)
        )
        v = d["toCurrency"]
        o.to_currency = (
            _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "toCurrency", "WalletTransaction", True)
        )
        v = d["toType"]
        o.to_type = (
            v if v.__class__ is str else None if v is None else _text(v, d, "toType", "WalletTransaction")
        )
        v = d["to"]
        o.to = (
            None
            if v is None
            else _models.decode_team_or_operator(v)
            if v.__class__ is dict
            else _record(v, d, "to", "WalletTransaction")
        )
        v = d["toWalletId"]
        o.to_wallet_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "toWalletId", "WalletTransaction")
        )
        v = d["exchangeRate"]
        o.exchange_rate = (
            v if v.__class__ is float else _number(v, d, "exchangeRate", "WalletTransaction", True)
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "WalletTransaction", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "WalletTransaction", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "WalletTransaction")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "WalletTransaction")
        v = d["completedAt"]
        try:
            o.completed_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "completedAt", "WalletTransaction")
            )
        except (TypeError, ValueError):
            o.completed_at = _instant(v, d, "completedAt", "WalletTransaction")
        v = d["referenceId"]
        o.reference_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "referenceId", "WalletTransaction")
        )
        v = d["referenceType"]
        o.reference_type = (
            None
            if v is None
            else _wallet_transaction_reference_type[v]
            if v.__class__ is str and v in _wallet_transaction_reference_type
            else _word(v, d, "referenceType", "WalletTransaction", WalletTransactionReferenceType)
        )
        v = d["group"]
        o.group = (
            _wallet_transaction_group[v]
            if v.__class__ is str and v in _wallet_transaction_group
            else _word(v, d, "group", "WalletTransaction", WalletTransactionGroup, True)
        )
        v = d["kind"]
        o.kind = v if v.__class__ is str else _text(v, d, "kind", "WalletTransaction", True)
        v = d["vatPercentage"]
        o.vat_percentage = (
            v if v.__class__ is float else _number(v, d, "vatPercentage", "WalletTransaction", True)
        )
        v = d["state"]
        o.state = (
            _wallet_transaction_state[v]
            if v.__class__ is str and v in _wallet_transaction_state
            else _word(v, d, "state", "WalletTransaction", WalletTransactionState, True)
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "WalletTransaction")
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "WalletTransaction")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "WalletTransaction")
        )
        v = d["metadata"]
        o.metadata = (
            None
            if v is None
            else _models.decode_wallet_transaction_metadata(v)
            if v.__class__ is dict
            else _record(v, d, "metadata", "WalletTransaction")
        )
    except KeyError:
        return _odd(d, WalletTransaction, _blank, decode_wallet_transaction)
    o._rest = _COMPLETE
    return o
