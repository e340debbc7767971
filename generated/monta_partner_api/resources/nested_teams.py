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
        """List nested teams

        The relations between parent teams and the teams nested in them, open invitations included. Each row is
        a relation; its `id` is not that of a team.

        Scopes: team-members:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            state: Only those whose invitation is in this state.
            include_deleted: Deleted ones too; no field of a row tells them apart.

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
        """Get a nested team

        One relation between a parent team and a nested team. It is found by the id of the relation, not by that
        of either team.

        Scopes: team-members:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            relation_id: The relation: the `id` that nested teams have in their list.

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
        """Update a nested team

        Changes price group, note or selected charge points of the relation; what you leave out stays as it is.
        `access` and the selected sites are fixed by the invitation.

        Scopes: team-members:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            relation_id: The relation: the `id` that nested teams have in their list.
            price_group_id: The price group that is to apply to the nested team.
            note: A note of yours on the nested team, such as instructions or a warning. At most 255 characters.
            selected_charge_point_ids: Charge points that the nested team may use where `access` is `selected`.

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
        """Update a nested team

        Changes price group, note or selected charge points of the relation; what you leave out stays as it is.
        `access` and the selected sites are fixed by the invitation.

        Scopes: team-members:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            relation_id: The relation: the `id` that nested teams have in their list.
            price_group_id: The price group that is to apply to the nested team.
            note: A note of yours on the nested team, such as instructions or a warning. At most 255 characters.
            selected_charge_point_ids: Charge points that the nested team may use where `access` is `selected`.

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
        """Delete a nested team

        Deletes the relation between the two teams, not a team. It can still be listed with `includeDeleted`.

        Scopes: team-members:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            relation_id: The relation: the `id` that nested teams have in their list.

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
        """Accept the invitation of a nested team

        Accepts the invitation for the nested team, which may then use the charge points that the parent team
        opened to it. Takes no body.

        Scopes: team-members:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            relation_id: The relation: the `id` that nested teams have in their list.

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
        """Invite a team to become a nested team

        The parent team invites another team to use its charge points and sites, all or selected ones, at the
        prices of one price group. The nested team has to accept or reject; the `id` in the answer is what those
        two calls take.

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            parent_team_id: The team that invites and opens its charge points.
            nested_team_id: The team that is invited.
            price_group_id: The price group that is to apply to the nested team.
            access: Whether to open all charge points and sites, or selected ones.
            selected_charge_point_ids: Charge points to open, where `access` is `selected`.
            selected_site_ids: Sites to open, where `access` is `selected`. They can be set only here and are not shown later.

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
        """Invite a team to become a nested team

        The parent team invites another team to use its charge points and sites, all or selected ones, at the
        prices of one price group. The nested team has to accept or reject; the `id` in the answer is what those
        two calls take.

        Scopes: team-members:write. Never sent again once it may have run.

        Args:
            parent_team_id: The team that invites and opens its charge points.
            nested_team_id: The team that is invited.
            price_group_id: The price group that is to apply to the nested team.
            access: Whether to open all charge points and sites, or selected ones.
            selected_charge_point_ids: Charge points to open, where `access` is `selected`.
            selected_site_ids: Sites to open, where `access` is `selected`. They can be set only here and are not shown later.

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
        """Reject the invitation of a nested team

        Rejects the invitation for the nested team. Takes no body.

        Scopes: team-members:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            relation_id: The relation: the `id` that nested teams have in their list.

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
