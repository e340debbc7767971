"""PatchTeamMemberProfile."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PatchTeamMemberProfile(_Model):
    """PatchTeamMemberProfile."""

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    role: _models.TeamMemberRole | None | Unset = UNSET
    price_group_id: int | None | Unset = UNSET
    cost_group_id: int | None | Unset = UNSET
    can_pay_with_team_wallet: bool | None | Unset = UNSET
    can_manage_team_wallet: bool | None | Unset = UNSET
    can_request_sponsoring: bool | None | Unset = UNSET
    can_manage_team_members: bool | None | Unset = UNSET
    team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType | None | Unset = UNSET
    can_configure_charge_points: bool | None | Unset = UNSET
    can_pay_for_charges_country_ids: _list[int] | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> PatchTeamMemberProfile:
        """Read the JSON object, under the API's names."""
        return decode_patch_team_member_profile(_dict(data))

    _fields = (
        ("name", "name", None),
        ("description", "description", None),
        ("role", "role", _to_value),
        ("priceGroupId", "price_group_id", None),
        ("costGroupId", "cost_group_id", None),
        ("canPayWithTeamWallet", "can_pay_with_team_wallet", None),
        ("canManageTeamWallet", "can_manage_team_wallet", None),
        ("canRequestSponsoring", "can_request_sponsoring", None),
        ("canManageTeamMembers", "can_manage_team_members", None),
        ("teamWalletChargePaymentType", "team_wallet_charge_payment_type", _to_value),
        ("canConfigureChargePoints", "can_configure_charge_points", None),
        ("canPayForChargesCountryIds", "can_pay_for_charges_country_ids", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "name",
        "description",
        "role",
        "priceGroupId",
        "costGroupId",
        "canPayWithTeamWallet",
        "canManageTeamWallet",
        "canRequestSponsoring",
        "canManageTeamMembers",
        "teamWalletChargePaymentType",
        "canConfigureChargePoints",
        "canPayForChargesCountryIds",
    )
)


def decode_patch_team_member_profile(d: _Any) -> PatchTeamMemberProfile:
    """Read the JSON object of a `PatchTeamMemberProfile`."""
    o = _new(PatchTeamMemberProfile)
    get = d.get
    v = get("name")
    o.name = (
        _absent(d, "name")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "name", "PatchTeamMemberProfile")
    )
    v = get("description")
    o.description = (
        _absent(d, "description")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "description", "PatchTeamMemberProfile")
    )
    v = get("role")
    o.role = (
        _absent(d, "role")
        if v is None
        else _team_member_role[v]
        if v.__class__ is str and v in _team_member_role
        else _word(d, "role", "PatchTeamMemberProfile", TeamMemberRole)
    )
    v = get("priceGroupId")
    o.price_group_id = (
        _absent(d, "priceGroupId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "priceGroupId", "PatchTeamMemberProfile")
    )
    v = get("costGroupId")
    o.cost_group_id = (
        _absent(d, "costGroupId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "costGroupId", "PatchTeamMemberProfile")
    )
    v = get("canPayWithTeamWallet")
    o.can_pay_with_team_wallet = (
        _absent(d, "canPayWithTeamWallet")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canPayWithTeamWallet", "PatchTeamMemberProfile")
    )
    v = get("canManageTeamWallet")
    o.can_manage_team_wallet = (
        _absent(d, "canManageTeamWallet")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canManageTeamWallet", "PatchTeamMemberProfile")
    )
    v = get("canRequestSponsoring")
    o.can_request_sponsoring = (
        _absent(d, "canRequestSponsoring")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canRequestSponsoring", "PatchTeamMemberProfile")
    )
    v = get("canManageTeamMembers")
    o.can_manage_team_members = (
        _absent(d, "canManageTeamMembers")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canManageTeamMembers", "PatchTeamMemberProfile")
    )
    v = get("teamWalletChargePaymentType")
    o.team_wallet_charge_payment_type = (
        _absent(d, "teamWalletChargePaymentType")
        if v is None
        else _team_wallet_charge_payment_type[v]
        if v.__class__ is str and v in _team_wallet_charge_payment_type
        else _word(d, "teamWalletChargePaymentType", "PatchTeamMemberProfile", TeamWalletChargePaymentType)
    )
    v = get("canConfigureChargePoints")
    o.can_configure_charge_points = (
        _absent(d, "canConfigureChargePoints")
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "canConfigureChargePoints", "PatchTeamMemberProfile")
    )
    v = get("canPayForChargesCountryIds")
    o.can_pay_for_charges_country_ids = (
        _absent(d, "canPayForChargesCountryIds")
        if v is None
        else [
            x
            if x.__class__ is int
            else _item_scalar(x, d, "canPayForChargesCountryIds", "PatchTeamMemberProfile")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "canPayForChargesCountryIds", "PatchTeamMemberProfile")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "PatchTeamMemberProfile")[1]
    return o


# Below the class, so that models may hold each other.
from .team_member_role import TeamMemberRole, members as _team_member_role
from .team_wallet_charge_payment_type import (
    TeamWalletChargePaymentType,
    members as _team_wallet_charge_payment_type,
)
