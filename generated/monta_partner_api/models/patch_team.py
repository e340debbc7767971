"""PatchTeam."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    integer as _integer,
    mapping as _mapping,
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .creatable_team_payment_method import (
    CreatableTeamPaymentMethod,
    members as _creatable_team_payment_method,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchTeam(_Model):
    """Changes to a team. What you leave out stays as it is."""

    user_id: int | None | Unset = UNSET
    """The user who is to own the team. If you do not know it, send `userEmail`."""
    user_email: str | None | Unset = UNSET
    """Email address of the user who is to own the team, in place of `userId`."""
    finance_email: str | None | Unset = UNSET
    """Email address for matters of money; needed to pay by `invoice`."""
    name: str | None | Unset = UNSET
    """Name of the team."""
    contact_email: str | None | Unset = UNSET
    """Email address at which the team is reached."""
    address: _models.AddressInput | None | Unset = UNSET
    """Where the team is. Send the whole address; a country under sanctions is refused."""
    company_name: str | None | Unset = UNSET
    """Name of the company behind the team."""
    vat_number: str | None | Unset = UNSET
    """VAT number; needed to pay by `invoice`."""
    company_registration_number: str | None | Unset = UNSET
    """Number of the company in the public register."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null removes it."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is; null removes it."""
    payment_method: (
        _models.CreatableTeamPaymentMethod | _models.CreatableTeamPaymentMethodValue | str | None | Unset
    ) = UNSET
    """How the team is to pay."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchTeam:
        """Read the JSON object, under the API's names."""
        return decode_patch_team(_dict(data))

    _fields = (
        ("userId", "user_id", None),
        ("userEmail", "user_email", None),
        ("financeEmail", "finance_email", None),
        ("name", "name", None),
        ("contactEmail", "contact_email", None),
        ("address", "address", _to_dict),
        ("companyName", "company_name", None),
        ("vatNumber", "vat_number", None),
        ("companyRegistrationNumber", "company_registration_number", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("paymentMethod", "payment_method", _to_value),
    )
    _optional = {
        "userId": "user_id",
        "userEmail": "user_email",
        "financeEmail": "finance_email",
        "name": "name",
        "contactEmail": "contact_email",
        "address": "address",
        "companyName": "company_name",
        "vatNumber": "vat_number",
        "companyRegistrationNumber": "company_registration_number",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
        "paymentMethod": "payment_method",
    }
    _rules = {
        "user_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "userId": None,
    "userEmail": None,
    "financeEmail": None,
    "name": None,
    "contactEmail": None,
    "address": None,
    "companyName": None,
    "vatNumber": None,
    "companyRegistrationNumber": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "paymentMethod": None,
}


def decode_patch_team(d: _Any) -> PatchTeam:
    """Read the JSON object of a `PatchTeam`."""
    if len(d) != 12:
        return _odd(d, PatchTeam, _blank, decode_patch_team)
    o = _new(PatchTeam)
    try:
        v = d["userId"]
        o.user_id = v if v.__class__ is int else None if v is None else _integer(v, d, "userId", "PatchTeam")
        v = d["userEmail"]
        o.user_email = (
            v if v.__class__ is str else None if v is None else _text(v, d, "userEmail", "PatchTeam")
        )
        v = d["financeEmail"]
        o.finance_email = (
            v if v.__class__ is str else None if v is None else _text(v, d, "financeEmail", "PatchTeam")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "PatchTeam")
        v = d["contactEmail"]
        o.contact_email = (
            v if v.__class__ is str else None if v is None else _text(v, d, "contactEmail", "PatchTeam")
        )
        v = d["address"]
        o.address = (
            None
            if v is None
            else _models.decode_address_input(v)
            if v.__class__ is dict
            else _record(v, d, "address", "PatchTeam")
        )
        v = d["companyName"]
        o.company_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "companyName", "PatchTeam")
        )
        v = d["vatNumber"]
        o.vat_number = (
            v if v.__class__ is str else None if v is None else _text(v, d, "vatNumber", "PatchTeam")
        )
        v = d["companyRegistrationNumber"]
        o.company_registration_number = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "companyRegistrationNumber", "PatchTeam")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "PatchTeam")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "PatchTeam")
        )
        v = d["paymentMethod"]
        o.payment_method = (
            None
            if v is None
            else _creatable_team_payment_method[v]
            if v.__class__ is str and v in _creatable_team_payment_method
            else _word(v, d, "paymentMethod", "PatchTeam", CreatableTeamPaymentMethod)
        )
    except KeyError:
        return _odd(d, PatchTeam, _blank, decode_patch_team)
    o._rest = _COMPLETE
    return o
