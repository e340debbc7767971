"""CreateTeam."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
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
from .team_type import TeamType, members as _team_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTeam(_Model):
    """A team to create."""

    user_id: int | None | Unset = UNSET
    """The user who is to own the team. If you do not know it, send `userEmail`."""
    user_email: str | None | Unset = UNSET
    """Email address of the user who is to own the team, in place of `userId`."""
    operator_id: int | None | Unset = UNSET
    """The operator to put it under; the default operator of the credentials unless given. If that is not
    possible, the request is refused."""
    name: str
    """Name of the team, not empty."""
    contact_email: str
    """Email address at which the team is reached."""
    type: _models.TeamType | _models.TeamTypeValue | str
    """What kind of team it is."""
    address: _models.AddressInput
    """Where the team is. Send a valid address; a country under sanctions is refused."""
    company_name: str | None | Unset = UNSET
    """Name of the company behind the team."""
    vat_number: str | None | Unset = UNSET
    """VAT number; needed to pay by `invoice`."""
    company_registration_number: str | None | Unset = UNSET
    """Number of the company in the public register."""
    finance_email: str | None | Unset = UNSET
    """Email address for matters of money; needed to pay by `invoice`."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null if you set none."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is."""
    payment_method: (
        _models.CreatableTeamPaymentMethod | _models.CreatableTeamPaymentMethodValue | str | None | Unset
    ) = UNSET
    """How the team is to pay; `source` unless given."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

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
    _optional = {
        "userId": "user_id",
        "userEmail": "user_email",
        "operatorId": "operator_id",
        "companyName": "company_name",
        "vatNumber": "vat_number",
        "companyRegistrationNumber": "company_registration_number",
        "financeEmail": "finance_email",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
        "paymentMethod": "payment_method",
    }
    _rules = {
        "user_id": {"bits": 64},
        "operator_id": {"bits": 64, "above": 0},
        "name": {"shortest": 1},
    }


_new = object.__new__
_blank = {
    "userId": None,
    "userEmail": None,
    "operatorId": None,
    "name": _MISSING,
    "contactEmail": _MISSING,
    "type": _MISSING,
    "address": _MISSING,
    "companyName": None,
    "vatNumber": None,
    "companyRegistrationNumber": None,
    "financeEmail": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
    "paymentMethod": None,
}


def decode_create_team(d: _Any) -> CreateTeam:
    """Read the JSON object of a `CreateTeam`."""
    if len(d) != 14:
        return _odd(d, CreateTeam, _blank, decode_create_team)
    o = _new(CreateTeam)
    try:
        v = d["userId"]
        o.user_id = v if v.__class__ is int else None if v is None else _integer(v, d, "userId", "CreateTeam")
        v = d["userEmail"]
        o.user_email = (
            v if v.__class__ is str else None if v is None else _text(v, d, "userEmail", "CreateTeam")
        )
        v = d["operatorId"]
        o.operator_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "operatorId", "CreateTeam")
        )
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "CreateTeam", True)
        v = d["contactEmail"]
        o.contact_email = v if v.__class__ is str else _text(v, d, "contactEmail", "CreateTeam", True)
        v = d["type"]
        o.type = (
            _team_type[v]
            if v.__class__ is str and v in _team_type
            else _word(v, d, "type", "CreateTeam", TeamType, True)
        )
        v = d["address"]
        o.address = (
            _models.decode_address_input(v)
            if v.__class__ is dict
            else _record(v, d, "address", "CreateTeam", True)
        )
        v = d["companyName"]
        o.company_name = (
            v if v.__class__ is str else None if v is None else _text(v, d, "companyName", "CreateTeam")
        )
        v = d["vatNumber"]
        o.vat_number = (
            v if v.__class__ is str else None if v is None else _text(v, d, "vatNumber", "CreateTeam")
        )
        v = d["companyRegistrationNumber"]
        o.company_registration_number = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "companyRegistrationNumber", "CreateTeam")
        )
        v = d["financeEmail"]
        o.finance_email = (
            v if v.__class__ is str else None if v is None else _text(v, d, "financeEmail", "CreateTeam")
        )
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v if v.__class__ is str else None if v is None else _text(v, d, "partnerExternalId", "CreateTeam")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "CreateTeam")
        )
        v = d["paymentMethod"]
        o.payment_method = (
            None
            if v is None
            else _creatable_team_payment_method[v]
            if v.__class__ is str and v in _creatable_team_payment_method
            else _word(v, d, "paymentMethod", "CreateTeam", CreatableTeamPaymentMethod)
        )
    except KeyError:
        return _odd(d, CreateTeam, _blank, decode_create_team)
    o._rest = _COMPLETE
    return o
