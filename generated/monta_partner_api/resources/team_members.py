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
        """GET /api/v1/team-members

        Scopes: team-members:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)
            user_id: (more than 0)
            phone: (matches '^\\\\+[1-9]\\\\d{1,14}$')

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
        """GET /api/v1/team-members/{id}

        Scopes: team-members:read. Safe to repeat.

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
        """POST /api/v1/team-members

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)
            user_id: (more than 0)
            phone: (matches '^\\\\+[1-9]\\\\d{1,14}$')

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
        """POST /api/v1/team-members

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)
            user_id: (more than 0)
            phone: (matches '^\\\\+[1-9]\\\\d{1,14}$')

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
        """PATCH /api/v1/team-members/{id}

        Scopes: team-members:write. Twice is as once.

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
        """PATCH /api/v1/team-members/{id}

        Scopes: team-members:write. Twice is as once.

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
        """DELETE /api/v1/team-members/{id}

        Scopes: team-members:delete. Twice is as once.

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
        """POST /api/v1/team-members/{id}/accept

        Scopes: team-members:write. Never sent again once it may have run.

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
        """POST /api/v1/team-members/{id}/resend-invite

        Scopes: team-members:write. Never sent again once it may have run.

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
