"""The operations of Team Members."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import team_members as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class TeamMembers:
    """The operations of Team Members."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        team_id: int | None = None,
        include_deleted: bool | None = None,
        role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str | None = None,
        state: _models.TeamMemberState | _models.TeamMemberStateValue | str | None = None,
        user_id: int | None = None,
        email: str | None = None,
        phone: str | None = None,
        partner_external_team_id: str | None = None,
        partner_external_id: str | None = None,
    ) -> _Pages[_models.TeamMember]:
        """List team members

        Members of the teams that the credentials reach, whatever their state: invited and rejected people are
        listed too unless you filter by `state`. Somebody who has no user account yet has no `userId`.

        Scopes: team-members:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            team_id: Only those of this team.
            include_deleted: Deleted ones too; they have `deletedAt`.
            role: Only those with this role.
            state: Only those in this state.
            user_id: Only memberships of this user.
            email: Only members with this email address.
            phone: Only members with this phone number, written with a plus and the country code.
            partner_external_team_id: Only members of the team that has this key of yours as its `partnerExternalId`.
            partner_external_id: Only those with this key of yours; an empty text finds those without one.

        Returns:
            Awaited, one page; iterated with `async for`, every `TeamMember` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_team_members.request(
                page=page,
                per_page=per_page,
                team_id=team_id,
                include_deleted=include_deleted,
                role=role,
                state=state,
                user_id=user_id,
                email=email,
                phone=phone,
                partner_external_team_id=partner_external_team_id,
                partner_external_id=partner_external_id,
            ),
            _api.get_team_members.decode,
            _api.get_team_members.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.TeamMember:
        """Get a team member

        One member with their role, their rights and the state of their invitation.

        Scopes: team-members:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member; not the id of the user.

        Returns:
            `TeamMember`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_team_member.request(
                id,
            ),
            _api.get_team_member.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateTeamMember,
    ) -> _models.TeamMember:
        """Invite somebody to a team

        Invites a person by `userId`, `email` or `phone`: give one of the three, not several. A person without a
        user account can be invited too; their `userId` stays null until they have one. The member stays in the
        state `invited` until the person accepts.

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            team_id: The team to join.
            user_id: The user to invite; give neither `email` nor `phone` beside it.
            email: Address of the person to invite; give neither `userId` nor `phone` beside it.
            phone: Phone number of the person to invite, with a plus and the country code; give neither `userId`
                nor `email` beside it.
            role: Role in the team.
            price_group_id: Price group of the member; the default one of the team unless given.
            cost_group_id: Price group for the costs of the member.
            team_member_profile_id: Team member profile to apply, a named set of rights.
            can_configure_charge_points: Whether they may configure charge points.
            can_pay_with_team_wallet: Whether they may pay for charges from the wallet of the team.
            can_request_sponsoring: Whether they may ask this team to sponsor their own charge point.
            can_manage_team_members: Whether they may see and change the settings of other members.
            team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team; `none` unless given.
            can_manage_team_wallet: Whether they may move money between the wallet of the team and its bank account, both ways.
            can_pay_for_charges_country_ids: Countries in which they may pay for charges.
            note: Free text about the member.
            charge_point_ids: Charge points that they may use.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

        Returns:
            `TeamMember`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        team_id: int | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str,
        price_group_id: int | None | Unset = UNSET,
        cost_group_id: int | None | Unset = UNSET,
        team_member_profile_id: int | None | Unset = UNSET,
        can_configure_charge_points: bool | Unset = UNSET,
        can_pay_with_team_wallet: bool | Unset = UNSET,
        can_request_sponsoring: bool | Unset = UNSET,
        can_manage_team_members: bool | Unset = UNSET,
        team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType
        | _models.TeamWalletChargePaymentTypeValue
        | str
        | None
        | Unset = UNSET,
        can_manage_team_wallet: bool | Unset = UNSET,
        can_pay_for_charges_country_ids: _Sequence[int] | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        charge_point_ids: _Sequence[int] | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.TeamMember: ...

    async def create(
        self, body: _models.CreateTeamMember | Unset = UNSET, **fields: _Any
    ) -> _models.TeamMember:
        """Invite somebody to a team

        Invites a person by `userId`, `email` or `phone`: give one of the three, not several. A person without a
        user account can be invited too; their `userId` stays null until they have one. The member stays in the
        state `invited` until the person accepts.

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            team_id: The team to join.
            user_id: The user to invite; give neither `email` nor `phone` beside it.
            email: Address of the person to invite; give neither `userId` nor `phone` beside it.
            phone: Phone number of the person to invite, with a plus and the country code; give neither `userId`
                nor `email` beside it.
            role: Role in the team.
            price_group_id: Price group of the member; the default one of the team unless given.
            cost_group_id: Price group for the costs of the member.
            team_member_profile_id: Team member profile to apply, a named set of rights.
            can_configure_charge_points: Whether they may configure charge points.
            can_pay_with_team_wallet: Whether they may pay for charges from the wallet of the team.
            can_request_sponsoring: Whether they may ask this team to sponsor their own charge point.
            can_manage_team_members: Whether they may see and change the settings of other members.
            team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team; `none` unless given.
            can_manage_team_wallet: Whether they may move money between the wallet of the team and its bank account, both ways.
            can_pay_for_charges_country_ids: Countries in which they may pay for charges.
            note: Free text about the member.
            charge_point_ids: Charge points that they may use.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.

        Returns:
            `TeamMember`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateTeamMember, body, fields)
        return await self._sender.send(
            _api.post_team_member.request(
                given,
            ),
            _api.post_team_member.decode,
        )

    @_overload
    async def update(
        self,
        id: int,
        body: _models.PatchTeamMember,
    ) -> _models.TeamMember:
        """Update a team member

        Changes the role, rights, price groups or charge points of a member. What you leave out stays as it is.

        Scopes: team-members:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member; not the id of the user.
            charge_point_ids: Charge points that they may use; replaces the whole list.
            role: Role in the team.
            price_group_id: Price group of the member.
            cost_group_id: Price group for the costs of the member.
            team_member_profile_id: Team member profile to apply, a named set of rights.
            can_configure_charge_points: Whether they may configure charge points.
            can_pay_with_team_wallet: Whether they may pay for charges from the wallet of the team.
            can_manage_team_wallet: Whether they may move money between the wallet of the team and its bank account, both ways.
            can_request_sponsoring: Whether they may ask this team to sponsor their own charge point.
            can_manage_team_members: Whether they may see and change the settings of other members.
            team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team.
            can_pay_for_charges_country_ids: Countries in which they may pay for charges; replaces the whole list.
            note: Free text about the member.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

        Returns:
            `TeamMember`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        id: int,
        *,
        charge_point_ids: _Sequence[int] | None | Unset = UNSET,
        role: _models.TeamMemberRole | _models.TeamMemberRoleValue | str | None | Unset = UNSET,
        price_group_id: int | None | Unset = UNSET,
        cost_group_id: int | None | Unset = UNSET,
        team_member_profile_id: int | None | Unset = UNSET,
        can_configure_charge_points: bool | None | Unset = UNSET,
        can_pay_with_team_wallet: bool | None | Unset = UNSET,
        can_manage_team_wallet: bool | None | Unset = UNSET,
        can_request_sponsoring: bool | None | Unset = UNSET,
        can_manage_team_members: bool | None | Unset = UNSET,
        team_wallet_charge_payment_type: _models.TeamWalletChargePaymentType
        | _models.TeamWalletChargePaymentTypeValue
        | str
        | None
        | Unset = UNSET,
        can_pay_for_charges_country_ids: _Sequence[int] | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.TeamMember: ...

    async def update(
        self, id: int, body: _models.PatchTeamMember | Unset = UNSET, **fields: _Any
    ) -> _models.TeamMember:
        """Update a team member

        Changes the role, rights, price groups or charge points of a member. What you leave out stays as it is.

        Scopes: team-members:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member; not the id of the user.
            charge_point_ids: Charge points that they may use; replaces the whole list.
            role: Role in the team.
            price_group_id: Price group of the member.
            cost_group_id: Price group for the costs of the member.
            team_member_profile_id: Team member profile to apply, a named set of rights.
            can_configure_charge_points: Whether they may configure charge points.
            can_pay_with_team_wallet: Whether they may pay for charges from the wallet of the team.
            can_manage_team_wallet: Whether they may move money between the wallet of the team and its bank account, both ways.
            can_request_sponsoring: Whether they may ask this team to sponsor their own charge point.
            can_manage_team_members: Whether they may see and change the settings of other members.
            team_wallet_charge_payment_type: Who can pay for charges with the wallet of the team.
            can_pay_for_charges_country_ids: Countries in which they may pay for charges; replaces the whole list.
            note: Free text about the member.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

        Returns:
            `TeamMember`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchTeamMember, body, fields)
        return await self._sender.send(
            _api.patch_team_member.request(
                id,
                given,
            ),
            _api.patch_team_member.decode,
        )

    async def delete(
        self,
        id: int,
    ) -> None:
        """Delete a team member

        Takes the member out of the team. They can still be listed with `includeDeleted`.

        Scopes: team-members:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member; not the id of the user.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_team_member.request(
                id,
            ),
            _api.delete_team_member.decode,
        )

    async def accept(
        self,
        id: int,
    ) -> _models.TeamMember:
        """Accept a request to join a team

        Lets in somebody who asked to join the team: a member in the state `requested`. Takes no body.

        Scopes: team-members:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member who asked to join.

        Returns:
            `TeamMember`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.accept_team_member_join_request.request(
                id,
            ),
            _api.accept_team_member_join_request.decode,
        )

    async def resend_invite(
        self,
        id: int,
    ) -> _models.TeamMember:
        """Resend the invitation of a team member

        Sends the invitation once more and restarts the time until it expires. Takes no body. Every call sends
        another message, so do not repeat it blindly.

        Scopes: team-members:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team member who was invited.

        Returns:
            `TeamMember`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.resend_team_member_invite.request(
                id,
            ),
            _api.resend_team_member_invite.decode,
        )
