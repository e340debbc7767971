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
        """GET /api/v1/team-member-profiles

        Scopes: team-members:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/team-member-profiles/{id}

        Scopes: team-members:read. Safe to repeat.

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
        """POST /api/v1/team-member-profiles

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)

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
        """POST /api/v1/team-member-profiles

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            team_id: (more than 0)

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
        """PATCH /api/v1/team-member-profiles/{id}

        Scopes: team-members:write. Twice is as once.

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
        """PATCH /api/v1/team-member-profiles/{id}

        Scopes: team-members:write. Twice is as once.

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
        """DELETE /api/v1/team-member-profiles/{id}

        Scopes: team-members:delete. Twice is as once.

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
