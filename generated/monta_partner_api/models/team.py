"""Team."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    mapping as _mapping,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .team_payment_method import TeamPaymentMethod, members as _team_payment_method
from .team_type import TeamType, members as _team_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Team(_Model):
    """A group of people with one wallet."""

    id: int
    """Identifies the team."""
    name: str
    legal_email: str | None = None
    """Certified email address for legal matters; null if none."""
    external_id: str | None = None
    """A key for the team from outside Monta; yours is `partnerExternalId`. Null if none."""
    partner_external_id: str | None = None
    """Your own key for it; null if you set none."""
    partner_custom_payload: _dict[str, _Any] | None = None
    """Any JSON of yours, kept as it is."""
    join_code: str
    """Code with which people join the team; give it to those who should."""
    recipient_code: str | None = None
    """Code of the recipient of electronic invoices; null if none."""
    company_name: str | None = None
    """Name of the company behind the team; null if none."""
    tax_identification_number: str | None = None
    """Number of the team with the tax authority; null if none."""
    vat_number: str | None = None
    """VAT number; null if none."""
    company_registration_number: str | None = None
    """Number of the company in the public register; null if none."""
    operator: _models.Operator | None = None
    """The operator that it belongs to; null if none."""
    address: _models.TeamAddress
    """Where the team is."""
    currency: _models.CurrencySummary
    """The currency of the team, also of the money in its insight reports."""
    type: _models.TeamType
    """What kind of team it is."""
    category: _models.TeamCategory | None = None
    """The category of the team; null if none."""
    operator_id: int | None = None
    """Deprecated: use `operator`. It was to go on 1 April 2024 and is still sent."""
    user_id: int
    """The user who owns the team."""
    is_frozen: bool
    """Whether it is frozen: it can neither charge nor pay."""
    frozen_reason: str | None = None
    """Why it is frozen; null if nobody said or it is not frozen."""
    feature_group_id: int | None = None
    """The feature group assigned to it; null if none."""
    frozen_at: _datetime.datetime | None = None
    """When it was frozen, UTC; null while it is not."""
    blocked_at: _datetime.datetime | None = None
    """When it was blocked, UTC; null while it is not."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    payment_method: _models.TeamPaymentMethod
    """How the team pays."""
    invoice_request: _models.InvoiceRequest | None = None
    """Its request to pay by invoice. Only with `paymentMethod` `invoice`; null if there is none."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "name": _MISSING,
    "legalEmail": None,
    "externalId": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "joinCode": _MISSING,
    "recipientCode": None,
    "companyName": None,
    "taxIdentificationNumber": None,
    "vatNumber": None,
    "companyRegistrationNumber": None,
    "operator": None,
    "address": _MISSING,
    "currency": _MISSING,
    "type": _MISSING,
    "category": None,
    "operatorId": None,
    "userId": _MISSING,
    "isFrozen": _MISSING,
    "frozenReason": None,
    "featureGroupId": None,
    "frozenAt": None,
    "blockedAt": None,
    "createdAt": _MISSING,
    "updatedAt": _MISSING,
    "deletedAt": None,
    "paymentMethod": _MISSING,
    "invoiceRequest": None,
}


def decode_team(d: _Any) -> Team:
    """Read the JSON object of a `Team`."""
    if len(d) != 29:
        return _odd(d, Team, _blank, decode_team)
    o = _new(Team)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Team", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "Team", True)
        v = d["legalEmail"]
        o.legal_email = v if v.__class__ is str else None if v is None else _text(v, d, "legalEmail", "Team")
        v = d["externalId"]
        o.external_id = v if v.__class__ is str else None if v is None else _text(v, d, "externalId", "Team")
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "Team")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "Team")
        )
        v = d["joinCode"]
        o.join_code = v if v.__class__ is str else _text(v, d, "joinCode", "Team", True)
        v = d["recipientCode"]
        o.recipient_code = (
            v if v.__class__ is str else None if v is None else _text(v, d, "recipientCode", "Team")
        )
        v = d["companyName"]
        o.company_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "companyName", "Team")
        )
        v = d["taxIdentificationNumber"]
        o.tax_identification_number = (
            v if v.__class__ is str else None if v is None else _text(v, d, "taxIdentificationNumber", "Team")
        )
        v = d["vatNumber"]
        o.vat_number = v if v.__class__ is str else None if v is None else _text(v, d, "vatNumber", "Team")
        v = d["companyRegistrationNumber"]
        o.company_registration_number = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "companyRegistrationNumber", "Team")
        )
        v = d["operator"]
        o.operator = (
            None
            if v is None
            else _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "Team")
        )
        v = d["address"]
        o.address = (
            _models.decode_team_address(v) if v.__class__ is dict else _record(v, d, "address", "Team", True)
        )
        v = d["currency"]
        o.currency = (
            _models.decode_currency_summary(v)
            if v.__class__ is dict
            else _record(v, d, "currency", "Team", True)
        )
        v = d["type"]
        o.type = (
            _team_type[v]
            if v.__class__ is str and v in _team_type
            else _word(v, d, "type", "Team", TeamType, True)
        )
        v = d["category"]
        o.category = (
            None
            if v is None
            else _models.decode_team_category(v)
            if v.__class__ is dict
            else _record(v, d, "category", "Team")
        )
        v = d["operatorId"]
        o.operator_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "operatorId", "Team")
        )
        v = d["userId"]
        o.user_id = v if v.__class__ is int else _integer(v, d, "userId", "Team", True)
        v = d["isFrozen"]
        o.is_frozen = v if v.__class__ is bool else _boolean(v, d, "isFrozen", "Team", True)
        v = d["frozenReason"]
        o.frozen_reason = (
            v if v.__class__ is str else None if v is None else _text(v, d, "frozenReason", "Team")
        )
        v = d["featureGroupId"]
        o.feature_group_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "featureGroupId", "Team")
        )
        v = d["frozenAt"]
        try:
            o.frozen_at = (
                None if v is None else r if (r := _from_iso(v)).tzinfo else _instant(v, d, "frozenAt", "Team")
            )
        except (TypeError, ValueError):
            o.frozen_at = _instant(v, d, "frozenAt", "Team")
        v = d["blockedAt"]
        try:
            o.blocked_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "blockedAt", "Team")
            )
        except (TypeError, ValueError):
            o.blocked_at = _instant(v, d, "blockedAt", "Team")
        v = d["createdAt"]
        try:
            o.created_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Team", True)
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Team", True)
        v = d["updatedAt"]
        try:
            o.updated_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "updatedAt", "Team", True)
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "Team", True)
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "Team")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "Team")
        v = d["paymentMethod"]
        o.payment_method = (
            _team_payment_method[v]
            if v.__class__ is str and v in _team_payment_method
            else _word(v, d, "paymentMethod", "Team", TeamPaymentMethod, True)
        )
        v = d["invoiceRequest"]
        o.invoice_request = (
            None
            if v is None
            else _models.decode_invoice_request(v)
            if v.__class__ is dict
            else _record(v, d, "invoiceRequest", "Team")
        )
    except KeyError:
        return _odd(d, Team, _blank, decode_team)
    o._rest = _COMPLETE
    return o
