"""Team."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Team(_Model):
    """Team."""

    id: int
    name: str
    legal_email: str | None = None
    external_id: str | None = None
    partner_external_id: str | None = None
    partner_custom_payload: _dict[str, _Any] | None = None
    join_code: str
    recipient_code: str | None = None
    company_name: str | None = None
    tax_identification_number: str | None = None
    vat_number: str | None = None
    company_registration_number: str | None = None
    operator: _models.Operator | None = None
    address: _models.TeamAddress
    currency: _models.CurrencySummary
    type: _models.TeamType
    category: _models.TeamCategory | None = None
    operator_id: int | None = None
    user_id: int
    is_frozen: bool
    frozen_reason: str | None = None
    feature_group_id: int | None = None
    frozen_at: _datetime.datetime | None = None
    blocked_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    payment_method: _models.TeamPaymentMethod
    invoice_request: _models.InvoiceRequest | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Team:
        """Read the JSON object, under the API's names."""
        return decode_team(_dict(data))

    _fields = (
        ("id", "id", None),
        ("name", "name", None),
        ("legalEmail", "legal_email", None),
        ("externalId", "external_id", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("joinCode", "join_code", None),
        ("recipientCode", "recipient_code", None),
        ("companyName", "company_name", None),
        ("taxIdentificationNumber", "tax_identification_number", None),
        ("vatNumber", "vat_number", None),
        ("companyRegistrationNumber", "company_registration_number", None),
        ("operator", "operator", _to_dict),
        ("address", "address", _to_dict),
        ("currency", "currency", _to_dict),
        ("type", "type", _to_value),
        ("category", "category", _to_dict),
        ("operatorId", "operator_id", None),
        ("userId", "user_id", None),
        ("isFrozen", "is_frozen", None),
        ("frozenReason", "frozen_reason", None),
        ("featureGroupId", "feature_group_id", None),
        ("frozenAt", "frozen_at", _to_instant),
        ("blockedAt", "blocked_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
        ("paymentMethod", "payment_method", _to_value),
        ("invoiceRequest", "invoice_request", _to_dict),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "name",
        "legalEmail",
        "externalId",
        "partnerExternalId",
        "partnerCustomPayload",
        "joinCode",
        "recipientCode",
        "companyName",
        "taxIdentificationNumber",
        "vatNumber",
        "companyRegistrationNumber",
        "operator",
        "address",
        "currency",
        "type",
        "category",
        "operatorId",
        "userId",
        "isFrozen",
        "frozenReason",
        "featureGroupId",
        "frozenAt",
        "blockedAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
        "paymentMethod",
        "invoiceRequest",
    )
)


def decode_team(d: _Any) -> Team:
    """Read the JSON object of a `Team`."""
    o = _new(Team)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Team", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "Team", needed=True)
    v = get("legalEmail")
    o.legal_email = None if v is None else v if v.__class__ is str else _text(d, "legalEmail", "Team")
    v = get("externalId")
    o.external_id = None if v is None else v if v.__class__ is str else _text(d, "externalId", "Team")
    v = get("partnerExternalId")
    o.partner_external_id = (
        None if v is None else v if v.__class__ is str else _text(d, "partnerExternalId", "Team")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        None if v is None else v if v.__class__ is dict else _mapping(d, "partnerCustomPayload", "Team")
    )
    v = get("joinCode")
    o.join_code = v if v.__class__ is str else _text(d, "joinCode", "Team", needed=True)
    v = get("recipientCode")
    o.recipient_code = None if v is None else v if v.__class__ is str else _text(d, "recipientCode", "Team")
    v = get("companyName")
    o.company_name = None if v is None else v if v.__class__ is str else _text(d, "companyName", "Team")
    v = get("taxIdentificationNumber")
    o.tax_identification_number = (
        None if v is None else v if v.__class__ is str else _text(d, "taxIdentificationNumber", "Team")
    )
    v = get("vatNumber")
    o.vat_number = None if v is None else v if v.__class__ is str else _text(d, "vatNumber", "Team")
    v = get("companyRegistrationNumber")
    o.company_registration_number = (
        None if v is None else v if v.__class__ is str else _text(d, "companyRegistrationNumber", "Team")
    )
    v = get("operator")
    o.operator = (
        None if v is None else decode_operator(v) if v.__class__ is dict else _record(d, "operator", "Team")
    )
    v = get("address")
    o.address = decode_team_address(v) if v.__class__ is dict else _record(d, "address", "Team", needed=True)
    v = get("currency")
    o.currency = (
        decode_currency_summary(v) if v.__class__ is dict else _record(d, "currency", "Team", needed=True)
    )
    v = get("type")
    o.type = (
        _team_type[v]
        if v.__class__ is str and v in _team_type
        else _word(d, "type", "Team", TeamType, needed=True)
    )
    v = get("category")
    o.category = (
        None
        if v is None
        else decode_team_category(v)
        if v.__class__ is dict
        else _record(d, "category", "Team")
    )
    v = get("operatorId")
    o.operator_id = None if v is None else v if v.__class__ is int else _integer(d, "operatorId", "Team")
    v = get("userId")
    o.user_id = v if v.__class__ is int else _integer(d, "userId", "Team", needed=True)
    v = get("isFrozen")
    o.is_frozen = v if v.__class__ is bool else _boolean(d, "isFrozen", "Team", needed=True)
    v = get("frozenReason")
    o.frozen_reason = None if v is None else v if v.__class__ is str else _text(d, "frozenReason", "Team")
    v = get("featureGroupId")
    o.feature_group_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "featureGroupId", "Team")
    )
    v = get("frozenAt")
    o.frozen_at = None if v is None else _instant(d, "frozenAt", "Team")
    v = get("blockedAt")
    o.blocked_at = None if v is None else _instant(d, "blockedAt", "Team")
    o.created_at = _instant(d, "createdAt", "Team", needed=True)
    o.updated_at = _instant(d, "updatedAt", "Team", needed=True)
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "Team")
    v = get("paymentMethod")
    o.payment_method = (
        _team_payment_method[v]
        if v.__class__ is str and v in _team_payment_method
        else _word(d, "paymentMethod", "Team", TeamPaymentMethod, needed=True)
    )
    v = get("invoiceRequest")
    o.invoice_request = (
        None
        if v is None
        else decode_invoice_request(v)
        if v.__class__ is dict
        else _record(d, "invoiceRequest", "Team")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Team")
    return o


# Below the class, so that models may hold each other.
from .currency_summary import decode_currency_summary
from .invoice_request import decode_invoice_request
from .operator import decode_operator
from .team_address import decode_team_address
from .team_category import decode_team_category
from .team_payment_method import TeamPaymentMethod, members as _team_payment_method
from .team_type import TeamType, members as _team_type
