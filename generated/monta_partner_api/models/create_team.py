"""CreateTeam."""

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
class CreateTeam(_Model):
    """CreateTeam."""

    user_id: int | None | Unset = UNSET
    user_email: str | None | Unset = UNSET
    operator_id: int | None | Unset = UNSET
    name: str
    contact_email: str
    type: _models.TeamType
    address: _models.AddressInput
    company_name: str | None | Unset = UNSET
    vat_number: str | None | Unset = UNSET
    company_registration_number: str | None | Unset = UNSET
    finance_email: str | None | Unset = UNSET
    partner_external_id: str | None | Unset = UNSET
    partner_custom_payload: _dict[str, _Any] | None | Unset = UNSET
    payment_method: _models.CreatableTeamPaymentMethod | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTeam:
        """Read the JSON object, under the API's names."""
        return decode_create_team(_dict(data))

    _fields = (
        ("userId", "user_id", None),
        ("userEmail", "user_email", None),
        ("operatorId", "operator_id", None),
        ("name", "name", None),
        ("contactEmail", "contact_email", None),
        ("type", "type", _to_value),
        ("address", "address", _to_dict),
        ("companyName", "company_name", None),
        ("vatNumber", "vat_number", None),
        ("companyRegistrationNumber", "company_registration_number", None),
        ("financeEmail", "finance_email", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
        ("paymentMethod", "payment_method", _to_value),
    )


_new = object.__new__
_known = frozenset(
    (
        "userId",
        "userEmail",
        "operatorId",
        "name",
        "contactEmail",
        "type",
        "address",
        "companyName",
        "vatNumber",
        "companyRegistrationNumber",
        "financeEmail",
        "partnerExternalId",
        "partnerCustomPayload",
        "paymentMethod",
    )
)


def decode_create_team(d: _Any) -> CreateTeam:
    """Read the JSON object of a `CreateTeam`."""
    o = _new(CreateTeam)
    get = d.get
    v = get("userId")
    o.user_id = (
        _absent(d, "userId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "userId", "CreateTeam")
    )
    v = get("userEmail")
    o.user_email = (
        _absent(d, "userEmail")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "userEmail", "CreateTeam")
    )
    v = get("operatorId")
    o.operator_id = (
        _absent(d, "operatorId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "operatorId", "CreateTeam")
    )
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "CreateTeam", needed=True)
    v = get("contactEmail")
    o.contact_email = v if v.__class__ is str else _text(d, "contactEmail", "CreateTeam", needed=True)
    v = get("type")
    o.type = (
        _team_type[v]
        if v.__class__ is str and v in _team_type
        else _word(d, "type", "CreateTeam", TeamType, needed=True)
    )
    v = get("address")
    o.address = (
        decode_address_input(v) if v.__class__ is dict else _record(d, "address", "CreateTeam", needed=True)
    )
    v = get("companyName")
    o.company_name = (
        _absent(d, "companyName")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "companyName", "CreateTeam")
    )
    v = get("vatNumber")
    o.vat_number = (
        _absent(d, "vatNumber")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "vatNumber", "CreateTeam")
    )
    v = get("companyRegistrationNumber")
    o.company_registration_number = (
        _absent(d, "companyRegistrationNumber")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "companyRegistrationNumber", "CreateTeam")
    )
    v = get("financeEmail")
    o.finance_email = (
        _absent(d, "financeEmail")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "financeEmail", "CreateTeam")
    )
    v = get("partnerExternalId")
    o.partner_external_id = (
        _absent(d, "partnerExternalId")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "partnerExternalId", "CreateTeam")
    )
    v = get("partnerCustomPayload")
    o.partner_custom_payload = (
        _absent(d, "partnerCustomPayload")
        if v is None
        else v
        if v.__class__ is dict
        else _mapping(d, "partnerCustomPayload", "CreateTeam")
    )
    v = get("paymentMethod")
    o.payment_method = (
        _absent(d, "paymentMethod")
        if v is None
        else _creatable_team_payment_method[v]
        if v.__class__ is str and v in _creatable_team_payment_method
        else _word(d, "paymentMethod", "CreateTeam", CreatableTeamPaymentMethod)
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateTeam")[1]
    return o


# Below the class, so that models may hold each other.
from .address_input import decode_address_input
from .creatable_team_payment_method import (
    CreatableTeamPaymentMethod,
    members as _creatable_team_payment_method,
)
from .team_type import TeamType, members as _team_type
