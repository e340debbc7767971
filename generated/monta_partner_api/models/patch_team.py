"""PatchTeam."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    integer as _integer,
    mapping as _mapping,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchTeam(_Model):
    """PatchTeam."""

    user_id: int | None | Unset = UNSET
    user_email: str | None | Unset = UNSET
    finance_email: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    contact_email: str | None | Unset = UNSET
    address: _models.AddressInput | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    vat_number: str | None | Unset = UNSET
    company_registration_number: str | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    payment_method: _models.CreatableTeamPaymentMethod | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

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


_new = object.__new__
_known = frozenset(
    (
        "userId",
        "userEmail",
        "financeEmail",
        "name",
        "contactEmail",
        "address",
        "companyName",
        "vatNumber",
        "companyRegistrationNumber",
        "partnerExternalId",
        "partnerCustomPayload",
        "paymentMethod",
    )
)


def decode_patch_team(d: _Any) -> PatchTeam:
    """Read the JSON object of a `PatchTeam`."""
    o = _new(PatchTeam)
    get = d.get
    v = get("userId")
    o.user_id = (
        _absent(d, "userId") if v is None else v if v.__class__ is int else _integer(d, "userId", "PatchTeam")
    )
    v = get("userEmail")
    o.user_email = (
        _absent(d, "userEmail")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "userEmail", "PatchTeam")
    )
    v = get("financeEmail")
    o.finance_email = (
        _absent(d, "financeEmail")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "financeEmail", "PatchTeam")
    )
    v = get("name")
    o.name = _absent(d, "name") if v is None else v if v.__class__ is str else _text(d, "name", "PatchTeam")
    v = get("contactEmail")
    o.contact_email = (
        _absent(d, "contactEmail")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "contactEmail", "PatchTeam")
    )
    v = get("address")
    o.address = (
        _absent(d, "address")
        if v is None
        else decode_address_input(v)
        if v.__class__ is dict
        else _record(d, "address", "PatchTeam")
    )
    v = get("companyName")
    o.company_name = (
        _absent(d, "companyName")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "companyName", "PatchTeam")
    )
    v = get("vatNumber")
    o.vat_number = (
        _absent(d, "vatNumber")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "vatNumber", "PatchTeam")
    )
    v = get("companyRegistrationNumber")
    o.company_registration_number = (
        _absent(d, "companyRegistrationNumber")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "companyRegistrationNumber", "PatchTeam")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "PatchTeam")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "PatchTeam")
    )
    v = get("paymentMethod")
    o.payment_method = (
        _absent(d, "paymentMethod")
        if v is None
        else _creatable_team_payment_method[v]
        if v.__class__ is str and v in _creatable_team_payment_method
        else _word(d, "paymentMethod", "PatchTeam", CreatableTeamPaymentMethod)
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "PatchTeam")[1]
    return o


# Below the class, so that models may hold each other.
from .address_input import decode_address_input
from .creatable_team_payment_method import (
    CreatableTeamPaymentMethod,
    members as _creatable_team_payment_method,
)
