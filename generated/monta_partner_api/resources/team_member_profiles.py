"""The operations of Team Member Profiles (Member Groups)."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import team_member_profiles as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class TeamMemberProfiles:
    """The operations of Team Member Profiles (Member Groups)."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        team_id: int | None = None,
        name: str | None = None,
    ) -> _Pages[_models.TeamMemberProfile]:
        """List team member profiles

        Profiles, also called member groups: sets of rights and prices that team members are given in one go.

        Scopes: team-members:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            team_id: Only those of this team.
            name: Only those with this name.

        Returns:
            Awaited, one page; iterated with `async for`, every `TeamMemberProfile` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_team_member_profiles.request(
                page=page,
                per_page=per_page,
                team_id=team_id,
                name=name,
            ),
            _api.get_team_member_profiles.decode,
            _api.get_team_member_profiles.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.TeamMemberProfile:
        """Get a team member profile

        One profile (member group) with its rights and prices.

        Scopes: team-members:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member profile.

        Returns:
            `TeamMemberProfile`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_team_member_profile.request(
                id,
            ),
            _api.get_team_member_profile.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateTeamMemberProfile,
    ) -> _models.TeamMemberProfile:
        """Create a team member profile

        Creates a profile (member group) that can then be given to members of the team. A right that you leave
        out is not granted. After a lost answer, look in the list before you send it again.

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            team_id: The team that it is to belong to.
            role: The role of the members in the team.
            price_group_id: The price group by which the members pay. Without one, the default of the team.
            cost_group_id: The cost price group that goes with the profile.
            can_configure_charge_points: Members may change the settings of charge points; false unless given.
            can_pay_with_team_wallet: Members may pay for charges from the wallet of the team; false unless given.
            can_request_sponsoring: Members may ask the team to sponsor their own charge point; false unless given.
            can_manage_team_members: Members may see and change the settings of other members; false unless given.
            team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team.
            can_manage_team_wallet: Members may move money between the wallet of the team and its bank account, both ways; false
                unless given.
            can_pay_for_charges_country_ids: The countries, by id, in which members may pay for charges. What an empty list means is not
                documented.

        Returns:
            `TeamMemberProfile`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        team_id: int | Unset = UNSET,
        name: str,
        description: str,
        role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str,
        price_group_id: int | None | Unset = UNSET,
        cost_group_id: int | None | Unset = UNSET,
        can_configure_charge_points: bool | Unset = UNSET,
        can_pay_with_team_wallet: bool | Unset = UNSET,
        can_request_sponsoring: bool | Unset = UNSET,
        can_manage_team_members: bool | Unset = UNSET,
        team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType
        | _models.TeamWalletChargePaymentTypeValue
        | str,
        can_manage_team_wallet: bool | Unset = UNSET,
        can_pay_for_charges_country_ids: _Sequence[int],
    ) -> _models.TeamMemberProfile: ...

    async def create(
        self, body: _models.CreateTeamMemberProfile | Unset = UNSET, **fields: _Any
    ) -> _models.TeamMemberProfile:
        """Create a team member profile

        Creates a profile (member group) that can then be given to members of the team. A right that you leave
        out is not granted. After a lost answer, look in the list before you send it again.

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            team_id: The team that it is to belong to.
            role: The role of the members in the team.
            price_group_id: The price group by which the members pay. Without one, the default of the team.
            cost_group_id: The cost price group that goes with the profile.
            can_configure_charge_points: Members may change the settings of charge points; false unless given.
            can_pay_with_team_wallet: Members may pay for charges from the wallet of the team; false unless given.
            can_request_sponsoring: Members may ask the team to sponsor their own charge point; false unless given.
            can_manage_team_members: Members may see and change the settings of other members; false unless given.
            team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team.
            can_manage_team_wallet: Members may move money between the wallet of the team and its bank account, both ways; false
                unless given.
            can_pay_for_charges_country_ids: The countries, by id, in which members may pay for charges. What an empty list means is not
                documented.

        Returns:
            `TeamMemberProfile`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateTeamMemberProfile, body, fields)
        return await self._sender.send(
            _api.post_team_member_profile.request(
                given,
            ),
            _api.post_team_member_profile.decode,
        )

    @_overload
    async def update(
        self,
        id: int,
        body: _models.PatchTeamMemberProfile,
    ) -> _models.TeamMemberProfile:
        """Update a team member profile

        Changes a profile (member group). What you leave out stays as it is, but the five rights that are true
        or false have false as their default: send those that shall stay true.

        Scopes: team-members:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member profile.
            role: The role of the members in the team.
            price_group_id: The price group by which the members pay.
            cost_group_id: The cost price group that goes with the profile.
            can_pay_with_team_wallet: Members may pay for charges from the wallet of the team; default false.
            can_manage_team_wallet: Members may move money between the wallet of the team and its bank account; default false.
            can_request_sponsoring: Members may ask the team to sponsor their own charge point; default false.
            can_manage_team_members: Members may see and change the settings of other members; default false.
            team_wallet_charge_payment_type: For whom the wallet of the team may pay for charges.
            can_configure_charge_points: Members may change the settings of charge points; default false.
            can_pay_for_charges_country_ids: The countries, by id, in which members may pay for charges.

        Returns:
            `TeamMemberProfile`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        id: int,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str | None | Unset = UNSET,
        price_group_id: int | None | Unset = UNSET,
        cost_group_id: int | None | Unset = UNSET,
        can_pay_with_team_wallet: bool | None | Unset = UNSET,
        can_manage_team_wallet: bool | None | Unset = UNSET,
        can_request_sponsoring: bool | None | Unset = UNSET,
        can_manage_team_members: bool | None | Unset = UNSET,
        team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType
        | _models.TeamWalletChargePaymentTypeValue
        | str
        | None
        | Unset = UNSET,
        can_configure_charge_points: bool | None | Unset = UNSET,
        can_pay_for_charges_country_ids: _Sequence[int] | None | Unset = UNSET,
    ) -> _models.TeamMemberProfile: ...

    async def update(
        self, id: int, body: _models.PatchTeamMemberProfile | Unset = UNSET, **fields: _Any
    ) -> _models.TeamMemberProfile:
        """Update a team member profile

        Changes a profile (member group). What you leave out stays as it is, but the five rights that are true
        or false have false as their default: send those that shall stay true.

        Scopes: team-members:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member profile.
            role: The role of the members in the team.
            price_group_id: The price group by which the members pay.
            cost_group_id: The cost price group that goes with the profile.
            can_pay_with_team_wallet: Members may pay for charges from the wallet of the team; default false.
            can_manage_team_wallet: Members may move money between the wallet of the team and its bank account; default false.
            can_request_sponsoring: Members may ask the team to sponsor their own charge point; default false.
            can_manage_team_members: Members may see and change the settings of other members; default false.
            team_wallet_charge_payment_type: For whom the wallet of the team may pay for charges.
            can_configure_charge_points: Members may change the settings of charge points; default false.
            can_pay_for_charges_country_ids: The countries, by id, in which members may pay for charges.

        Returns:
            `TeamMemberProfile`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchTeamMemberProfile, body, fields)
        return await self._sender.send(
            _api.update_team_member_profile.request(
                id,
                given,
            ),
            _api.update_team_member_profile.decode,
        )

    async def delete(
        self,
        id: int,
    ) -> None:
        """Delete a team member profile

        Deletes the profile (member group). What becomes of the rights of its members is not documented: give
        them another one first.

        Scopes: team-members:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member profile.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_team_member_profile.request(
                id,
            ),
            _api.delete_team_member_profile.decode,
        )
