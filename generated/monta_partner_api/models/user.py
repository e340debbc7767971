"""User."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class User(_Model):
    """A person who uses Monta. What is not known is null."""

    id: int
    """Identifies the user."""
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    legal_email: str | None = None
    """Certified email address for legal matters."""
    phone: str | None = None
    """With the country code."""
    profile_image_url: str | None = None
    """Where the picture is."""
    address: _models.Address | None = None
    """Postal address."""
    language: str | None = None
    """The language that the user prefers, as a code."""
    terms_read_at: _datetime.datetime | None = None
    """When the terms were read; null before."""
    tax_identification_number: str | None = None
    """The person's own tax number."""
    vat_number: str | None = None
    """VAT number of the user's company."""
    recipient_code: str | None = None
    """Code of the recipient of electronic invoices."""
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    email_verified_at: _datetime.datetime | None = None
    """When the email address was confirmed; null before."""
    phone_verified_at: _datetime.datetime | None = None
    """When the phone number was confirmed; null before."""
    marketing_emails_accepted_at: _datetime.datetime | None = None
    """When the user agreed to marketing by email; null if that never happened."""
    default_team_id: int | None = None
    """The team that is taken for the user unless another is named."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> User:
        """Read the JSON object, under the API's names."""
        return decode_user(_dict(data))

    _fields = (
        ("id", "id", None),
        ("firstName", "first_name", None),
        ("lastName", "last_name", None),
        ("email", "email", None),
        ("legalEmail", "legal_email", None),
        ("phone", "phone", None),
        ("profileImageUrl", "profile_image_url", None),
        ("address", "address", _to_dict),
        ("language", "language", None),
        ("termsReadAt", "terms_read_at", _to_instant),
        ("taxIdentificationNumber", "tax_identification_number", None),
        ("vatNumber", "vat_number", None),
        ("recipientCode", "recipient_code", None),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
        ("emailVerifiedAt", "email_verified_at", _to_instant),
        ("phoneVerifiedAt", "phone_verified_at", _to_instant),
        ("marketingEmailsAcceptedAt", "marketing_emails_accepted_at", _to_instant),
        ("defaultTeamId", "default_team_id", None),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "firstName": None,
    "lastName": None,
    "email": None,
    "legalEmail": None,
    "phone": None,
    "profileImageUrl": None,
    "address": None,
    "language": None,
    "termsReadAt": None,
    "taxIdentificationNumber": None,
    "vatNumber": None,
    "recipientCode": None,
    "createdAt": None,
    "updatedAt": None,
    "deletedAt": None,
    "emailVerifiedAt": None,
    "phoneVerifiedAt": None,
    "marketingEmailsAcceptedAt": None,
    "defaultTeamId": None,
}


def decode_user(d: _Any) -> User:
    """Read the JSON object of a `User`."""
    if len(d) != 20:
        return _odd(d, User, _blank, decode_user)
    o = _new(User)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "User", True)
        v = d["firstName"]
        o.first_name = v if v.__class__ is str else None if v is None else _text(v, d, "firstName", "User")
        v = d["lastName"]
        o.last_name = v if v.__class__ is str else None if v is None else _text(v, d, "lastName", "User")
        v = d["email"]
        o.email = v if v.__class__ is str else None if v is None else _text(v, d, "email", "User")
        v = d["legalEmail"]
        o.legal_email = v if v.__class__ is str else None if v is None else _text(v, d, "legalEmail", "User")
        v = d["phone"]
        o.phone = v if v.__class__ is str else None if v is None else _text(v, d, "phone", "User")
        v = d["profileImageUrl"]
        o.profile_image_url = (
            v if v.__class__ is str else None if v is None else _text(v, d, "profileImageUrl", "User")
        )
        v = d["address"]
        o.address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "address", "User")
        )
        v = d["language"]
        o.language = v if v.__class__ is str else None if v is None else _text(v, d, "language", "User")
        v = d["termsReadAt"]
        try:
            o.terms_read_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "termsReadAt", "User")
            )
        except (TypeError, ValueError):
            o.terms_read_at = _instant(v, d, "termsReadAt", "User")
        v = d["taxIdentificationNumber"]
        o.tax_identification_number = (
            v if v.__class__ is str else None if v is None else _text(v, d, "taxIdentificationNumber", "User")
        )
        v = d["vatNumber"]
        o.vat_number = v if v.__class__ is str else None if v is None else _text(v, d, "vatNumber", "User")
        v = d["recipientCode"]
        o.recipient_code = (
            v if v.__class__ is str else None if v is None else _text(v, d, "recipientCode", "User")
        )
        v = d["createdAt"]
        try:
            o.created_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "createdAt", "User")
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "User")
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "User")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "User")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "User")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "User")
        v = d["emailVerifiedAt"]
        try:
            o.email_verified_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "emailVerifiedAt", "User")
            )
        except (TypeError, ValueError):
            o.email_verified_at = _instant(v, d, "emailVerifiedAt", "User")
        v = d["phoneVerifiedAt"]
        try:
            o.phone_verified_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "phoneVerifiedAt", "User")
            )
        except (TypeError, ValueError):
            o.phone_verified_at = _instant(v, d, "phoneVerifiedAt", "User")
        v = d["marketingEmailsAcceptedAt"]
        try:
            o.marketing_emails_accepted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "marketingEmailsAcceptedAt", "User")
            )
        except (TypeError, ValueError):
            o.marketing_emails_accepted_at = _instant(v, d, "marketingEmailsAcceptedAt", "User")
        v = d["defaultTeamId"]
        o.default_team_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "defaultTeamId", "User")
        )
    except KeyError:
        return _odd(d, User, _blank, decode_user)
    o._rest = _COMPLETE
    return o
