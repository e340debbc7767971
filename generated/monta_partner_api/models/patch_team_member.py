"""PatchTeamMember."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    mapping as _mapping,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .team_member_role import TeamMemberRole, members as _team_member_role
from .team_wallet_charge_payment_type import (
    TeamWalletChargePaymentType,
    members as _team_wallet_charge_payment_type,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchTeamMember(_Model):
    """Changes to a team member. What you leave out stays as it is. Of the five rights that are true or
    false that is not certain, for their declared default is `false`: send those that shall stay true.
    Null clears a value where that makes sense."""

    charge_point_ids: _Sequence[int] | None | Unset = UNSET
    """Charge points that they may use; replaces the whole list."""
    role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str | None | Unset = UNSET
    """Role in the team."""
    price_group_id: int | None | Unset = UNSET
    """Price group of the member."""
    cost_group_id: int | None | Unset = UNSET
    """Price group for the costs of the member."""
    team_member_profile_id: int | None | Unset = UNSET
    """Team member profile to apply, a named set of rights."""
    can_configure_charge_points: bool | None | Unset = UNSET
    """Whether they may configure charge points."""
    can_pay_with_team_wallet: bool | None | Unset = UNSET
    """Whether they may pay for charges from the wallet of the team."""
    can_manage_team_wallet: bool | None | Unset = UNSET
    """Whether they may move money between the wallet of the team and its bank account, both ways."""
    can_request_sponsoring: bool | None | Unset = UNSET
    """Whether they may ask this team to sponsor their own charge point."""
    can_manage_team_members: bool | None | Unset = UNSET
    """Whether they may see and change the settings of other members."""
    team_wallet_charge_payment_type: (
        _models.TeamWalletChargePaymentType | _models.TeamWalletChargePaymentTypeValue | str | None | Unset
    ) = UNSET
    """Who can pay for charges with the wallet of the team."""
    can_pay_for_charges_country_ids: _Sequence[int] | None | Unset = UNSET
    """Countries in which they may pay for charges; replaces the whole list."""
    note: str | None | Unset = UNSET
    """Free text about the member."""
    partner_external_id: str | None | Unset = UNSET
    """Your own key for it; null removes it."""
    partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET
    """Any JSON of yours, kept as it is; null removes it."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchTeamMember:
        """Read the JSON object, under the API's names."""
        return decode_patch_team_member(_dict(data))

    _fields = (
        ("chargePointIds", "charge_point_ids", None),
        ("role", "role", _to_value),
        ("priceGroupId", "price_group_id", None),
        ("costGroupId", "cost_group_id", None),
        ("teamMemberProfileId", "team_member_profile_id", None),
        ("canConfigureChargePoints", "can_configure_charge_points", None),
        ("canPayWithTeamWallet", "can_pay_with_team_wallet", None),
        ("canManageTeamWallet", "can_manage_team_wallet", None),
        ("canRequestSponsoring", "can_request_sponsoring", None),
        ("canManageTeamMembers", "can_manage_team_members", None),
        ("teamWalletChargePaymentType", "team_wallet_charge_payment_type", _to_value),
        ("canPayForChargesCountryIds", "can_pay_for_charges_country_ids", None),
        ("note", "note", None),
        ("partnerExternalId", "partner_external_id", None),
        ("partnerCustomPayload", "partner_custom_payload", None),
    )
    _optional = {
        "chargePointIds": "charge_point_ids",
        "role": "role",
        "priceGroupId": "price_group_id",
        "costGroupId": "cost_group_id",
        "teamMemberProfileId": "team_member_profile_id",
        "canConfigureChargePoints": "can_configure_charge_points",
        "canPayWithTeamWallet": "can_pay_with_team_wallet",
        "canManageTeamWallet": "can_manage_team_wallet",
        "canRequestSponsoring": "can_request_sponsoring",
        "canManageTeamMembers": "can_manage_team_members",
        "teamWalletChargePaymentType": "team_wallet_charge_payment_type",
        "canPayForChargesCountryIds": "can_pay_for_charges_country_ids",
        "note": "note",
        "partnerExternalId": "partner_external_id",
        "partnerCustomPayload": "partner_custom_payload",
    }
    _rules = {
        "price_group_id": {"bits": 64},
        "cost_group_id": {"bits": 64},
        "team_member_profile_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "chargePointIds": None,
    "role": None,
    "priceGroupId": None,
    "costGroupId": None,
    "teamMemberProfileId": None,
    "canConfigureChargePoints": None,
    "canPayWithTeamWallet": None,
    "canManageTeamWallet": None,
    "canRequestSponsoring": None,
    "canManageTeamMembers": None,
    "teamWalletChargePaymentType": None,
    "canPayForChargesCountryIds": None,
    "note": None,
    "partnerExternalId": None,
    "partnerCustomPayload": None,
}


def decode_patch_team_member(d: _Any) -> PatchTeamMember:
    """Read the JSON object of a `PatchTeamMember`."""
    if len(d) != 15:
        return _odd(d, PatchTeamMember, _blank, decode_patch_team_member)
    o = _new(PatchTeamMember)
    try:
        v = d["chargePointIds"]
        o.charge_point_ids = (
            None
            if v is None
            else [
                x if x.__class__ is int else _item_scalar(x, d, "chargePointIds", "PatchTeamMember")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "chargePointIds", "PatchTeamMember")
        )
        v = d["role"]
        o.role = (
            None
            if v is None
            else _team_member_role[v]
            if v.__class__ is str and v in _team_member_role
            else _word(v, d, "role", "PatchTeamMember", TeamMemberRole)
        )
        v = d["priceGroupId"]
        o.price_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "priceGroupId", "PatchTeamMember")
        )
        v = d["costGroupId"]
        o.cost_group_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "costGroupId", "PatchTeamMember")
        )
        v = d["teamMemberProfileId"]
        o.team_member_profile_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "teamMemberProfileId", "PatchTeamMember")
        )
        v = d["canConfigureChargePoints"]
        o.can_configure_charge_points = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canConfigureChargePoints", "PatchTeamMember")
        )
        v = d["canPayWithTeamWallet"]
        o.can_pay_with_team_wallet = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canPayWithTeamWallet", "PatchTeamMember")
        )
        v = d["canManageTeamWallet"]
        o.can_manage_team_wallet = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canManageTeamWallet", "PatchTeamMember")
        )
        v = d["canRequestSponsoring"]
        o.can_request_sponsoring = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canRequestSponsoring", "PatchTeamMember")
        )
        v = d["canManageTeamMembers"]
        o.can_manage_team_members = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "canManageTeamMembers", "PatchTeamMember")
        )
        v = d["teamWalletChargePaymentType"]
        o.team_wallet_charge_payment_type = (
            None
            if v is None
            else _team_wallet_charge_payment_type[v]
            if v.__class__ is str and v in _team_wallet_charge_payment_type
            else _word(v, d, "teamWalletChargePaymentType", "PatchTeamMember", TeamWalletChargePaymentType)
        )
        v = d["canPayForChargesCountryIds"]
        o.can_pay_for_charges_country_ids = (
            None
            if v is None
            else [
                x
                if x.__class__ is int
                else _item_scalar(x, d, "canPayForChargesCountryIds", "PatchTeamMember")
                for x in v
            ]
            if v.__class__ is list
            else _array(v, d, "canPayForChargesCountryIds", "PatchTeamMember")
        )
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "PatchTeamMember")
        v = d["partnerExternalId"]
        o.partner_external_id = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "partnerExternalId", "PatchTeamMember")
        )
        v = d["partnerCustomPayload"]
        o.partner_custom_payload = (
            None
            if v is None
            else v
            if v.__class__ is dict
            else _mapping(v, d, "partnerCustomPayload", "PatchTeamMember")
        )
    except KeyError:
        return _odd(d, PatchTeamMember, _blank, decode_patch_team_member)
    o._rest = _COMPLETE
    return o
