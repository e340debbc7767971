"""The operations of Nested teams."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import nested_teams as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class NestedTeams:
    """The operations of Nested teams."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        state: _models.NestedTeamState | _models.NestedTeamStateValue | str | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.NestedTeam]:
        """GET /api/v1/nested-teams

        Scopes: team-members:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `NestedTeam` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_nested_teams.request(
                page=page,
                per_page=per_page,
                state=state,
                include_deleted=include_deleted,
            ),
            _api.get_nested_teams.decode,
            _api.get_nested_teams.items,
        )

    async def get(
        self,
        relation_id: int,
    ) -> _models.NestedTeam:
        """GET /api/v1/nested-teams/{relationId}

        Scopes: team-members:read. Safe to repeat.

        Args:
            relation_id: (more than 0)

        Returns:
            `NestedTeam`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_nested_team.request(
                relation_id,
            ),
            _api.get_nested_team.decode,
        )

    @_overload
    async def update(
        self,
        relation_id: int,
        body: _models.PatchNestedTeam,
    ) -> _models.NestedTeam:
        """PATCH /api/v1/nested-teams/{relationId}

        Scopes: team-members:write. Twice is as once.

        Args:
            relation_id: (more than 0)
            note: (at most 255 characters)

        Returns:
            `NestedTeam`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        relation_id: int,
        *,
        price_group_id: int | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        selected_charge_point_ids: _Sequence[int] | None | Unset = UNSET,
    ) -> _models.NestedTeam: ...

    async def update(
        self, relation_id: int, body: _models.PatchNestedTeam | Unset = UNSET, **fields: _Any
    ) -> _models.NestedTeam:
        """PATCH /api/v1/nested-teams/{relationId}

        Scopes: team-members:write. Twice is as once.

        Args:
            relation_id: (more than 0)
            note: (at most 255 characters)

        Returns:
            `NestedTeam`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchNestedTeam, body, fields)
        return await self._sender.send(
            _api.update_nested_team.request(
                relation_id,
                given,
            ),
            _api.update_nested_team.decode,
        )

    async def delete(
        self,
        relation_id: int,
    ) -> None:
        """DELETE /api/v1/nested-teams/{relationId}

        Scopes: team-members:delete. Twice is as once.

        Args:
            relation_id: (more than 0)

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_nested_team.request(
                relation_id,
            ),
            _api.delete_nested_team.decode,
        )

    async def accept_invite(
        self,
        relation_id: int,
    ) -> _models.NestedTeam:
        """POST /api/v1/nested-teams/{relationId}/accept-invite

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            relation_id: (more than 0)

        Returns:
            `NestedTeam`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.accept_invite.request(
                relation_id,
            ),
            _api.accept_invite.decode,
        )

    @_overload
    async def invite(
        self,
        body: _models.NestedTeamInvite,
    ) -> _models.NestedTeam:
        """POST /api/v1/nested-teams/invite

        Scopes: team-members:write. Never sent again once it may have run.

        Returns:
            `NestedTeam`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def invite(
        self,
        *,
        parent_team_id: int,
        nested_team_id: int,
        price_group_id: int,
        access: _models.NestedTeamAccess | _models.NestedTeamAccessValue | str,
        selected_charge_point_ids: _Sequence[int] | None | Unset = UNSET,
        selected_site_ids: _Sequence[int] | None | Unset = UNSET,
    ) -> _models.NestedTeam: ...

    async def invite(
        self, body: _models.NestedTeamInvite | Unset = UNSET, **fields: _Any
    ) -> _models.NestedTeam:
        """POST /api/v1/nested-teams/invite

        Scopes: team-members:write. Never sent again once it may have run.

        Returns:
            `NestedTeam`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.NestedTeamInvite, body, fields)
        return await self._sender.send(
            _api.invite.request(
                given,
            ),
            _api.invite.decode,
        )

    async def reject_invite(
        self,
        relation_id: int,
    ) -> _models.NestedTeam:
        """POST /api/v1/nested-teams/{relationId}/reject-invite

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            relation_id: (more than 0)

        Returns:
            `NestedTeam`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.reject_invite.request(
                relation_id,
            ),
            _api.reject_invite.decode,
        )
