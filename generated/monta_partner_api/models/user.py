"""User."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class User(_Model):
    """User."""

    id: int
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    legal_email: str | None = None
    phone: str | None = None
    profile_image_url: str | None = None
    address: _models.Address | None = None
    language: str | None = None
    terms_read_at: _datetime.datetime | None = None
    tax_identification_number: str | None = None
    vat_number: str | None = None
    recipient_code: str | None = None
    created_at: _datetime.datetime | None = None
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    email_verified_at: _datetime.datetime | None = None
    phone_verified_at: _datetime.datetime | None = None
    marketing_emails_accepted_at: _datetime.datetime | None = None
    default_team_id: int | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "email",
        "legalEmail",
        "phone",
        "profileImageUrl",
        "address",
        "language",
        "termsReadAt",
        "taxIdentificationNumber",
        "vatNumber",
        "recipientCode",
        "createdAt",
        "updatedAt",
        "deletedAt",
        "emailVerifiedAt",
        "phoneVerifiedAt",
        "marketingEmailsAcceptedAt",
        "defaultTeamId",
    )
)


def decode_user(d: _Any) -> User:
    """Read the JSON object of a `User`."""
    o = _new(User)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "User", needed=True)
    v = get("firstName")
    o.first_name = None if v is None else v if v.__class__ is str else _text(d, "firstName", "User")
    v = get("lastName")
    o.last_name = None if v is None else v if v.__class__ is str else _text(d, "lastName", "User")
    v = get("email")
    o.email = None if v is None else v if v.__class__ is str else _text(d, "email", "User")
    v = get("legalEmail")
    o.legal_email = None if v is None else v if v.__class__ is str else _text(d, "legalEmail", "User")
    v = get("phone")
    o.phone = None if v is None else v if v.__class__ is str else _text(d, "phone", "User")
    v = get("profileImageUrl")
    o.profile_image_url = (
        None if v is None else v if v.__class__ is str else _text(d, "profileImageUrl", "User")
    )
    v = get("address")
    o.address = (
        None if v is None else decode_address(v) if v.__class__ is dict else _record(d, "address", "User")
    )
    v = get("language")
    o.language = None if v is None else v if v.__class__ is str else _text(d, "language", "User")
    v = get("termsReadAt")
    o.terms_read_at = None if v is None else _instant(d, "termsReadAt", "User")
    v = get("taxIdentificationNumber")
    o.tax_identification_number = (
        None if v is None else v if v.__class__ is str else _text(d, "taxIdentificationNumber", "User")
    )
    v = get("vatNumber")
    o.vat_number = None if v is None else v if v.__class__ is str else _text(d, "vatNumber", "User")
    v = get("recipientCode")
    o.recipient_code = None if v is None else v if v.__class__ is str else _text(d, "recipientCode", "User")
    v = get("createdAt")
    o.created_at = None if v is None else _instant(d, "createdAt", "User")
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "User")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "User")
    v = get("emailVerifiedAt")
    o.email_verified_at = None if v is None else _instant(d, "emailVerifiedAt", "User")
    v = get("phoneVerifiedAt")
    o.phone_verified_at = None if v is None else _instant(d, "phoneVerifiedAt", "User")
    v = get("marketingEmailsAcceptedAt")
    o.marketing_emails_accepted_at = None if v is None else _instant(d, "marketingEmailsAcceptedAt", "User")
    v = get("defaultTeamId")
    o.default_team_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "defaultTeamId", "User")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "User")
    return o


# Below the class, so that models may hold each other.
from .address import decode_address
