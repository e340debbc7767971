"""The operations of Teams."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Mapping as _Mapping
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import teams as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Teams:
    """The operations of Teams."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        partner_external_id: str | None = None,
        operator_id: int | None = None,
        feature_group_id: int | None = None,
        from_updated_at: _datetime.datetime | None = None,
        include_deleted: bool | None = None,
    ) -> _Pages[_models.Team]:
        """GET /api/v1/teams

        Scopes: teams:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `Team` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_teams.request(
                page=page,
                per_page=per_page,
                partner_external_id=partner_external_id,
                operator_id=operator_id,
                feature_group_id=feature_group_id,
                from_updated_at=from_updated_at,
                include_deleted=include_deleted,
            ),
            _api.get_teams.decode,
            _api.get_teams.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.Team:
        """GET /api/v1/teams/{id}

        Scopes: teams:read. Safe to repeat.

        Returns:
            `Team`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_team.request(
                id,
            ),
            _api.get_team.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateTeam,
    ) -> _models.Team:
        """POST /api/v1/teams

        Scopes: teams:write. Never sent again once it may have run.

        Args:
            operator_id: (more than 0)
            name: (at least 1 characters)

        Returns:
            `Team`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        user_id: int | None | Unset = UNSET,
        user_email: str | None | Unset = UNSET,
        operator_id: int | None | Unset = UNSET,
        name: str,
        contact_email: str,
        type: _models.TeamType | _models.TeamTypeValue | str,
        address: _models.AddressInput,
        company_name: str | None | Unset = UNSET,
        vat_number: str | None | Unset = UNSET,
        company_registration_number: str | None | Unset = UNSET,
        finance_email: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
        payment_method: _models.CreatableTeamPaymentMethod
        | _models.CreatableTeamPaymentMethodValue
        | str
        | None
        | Unset = UNSET,
    ) -> _models.Team: ...

    async def create(self, body: _models.CreateTeam | Unset = UNSET, **fields: _Any) -> _models.Team:
        """POST /api/v1/teams

        Scopes: teams:write. Never sent again once it may have run.

        Args:
            operator_id: (more than 0)
            name: (at least 1 characters)

        Returns:
            `Team`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateTeam, body, fields)
        return await self._sender.send(
            _api.post_team.request(
                given,
            ),
            _api.post_team.decode,
        )

    @_overload
    async def update(
        self,
        id: int,
        body: _models.PatchTeam,
    ) -> _models.Team:
        """PATCH /api/v1/teams/{id}

        Scopes: teams:write. Twice is as once.

        Returns:
            `Team`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        id: int,
        *,
        user_id: int | None | Unset = UNSET,
        user_email: str | None | Unset = UNSET,
        finance_email: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        address: _models.AddressInput | None | Unset = UNSET,
        company_name: str | None | Unset = UNSET,
        vat_number: str | None | Unset = UNSET,
        company_registration_number: str | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
        payment_method: _models.CreatableTeamPaymentMethod
        | _models.CreatableTeamPaymentMethodValue
        | str
        | None
        | Unset = UNSET,
    ) -> _models.Team: ...

    async def update(self, id: int, body: _models.PatchTeam | Unset = UNSET, **fields: _Any) -> _models.Team:
        """PATCH /api/v1/teams/{id}

        Scopes: teams:write. Twice is as once.

        Returns:
            `Team`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchTeam, body, fields)
        return await self._sender.send(
            _api.patch_team.request(
                id,
                given,
            ),
            _api.patch_team.decode,
        )

    async def delete(
        self,
        id: int,
    ) -> None:
        """DELETE /api/v1/teams/{id}

        Scopes: teams:delete. Twice is as once.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_team.request(
                id,
            ),
            _api.delete_team.decode,
        )

    @_overload
    async def freeze(
        self,
        id: int,
        body: _models.FreezeTeam,
    ) -> _models.Team:
        """POST /api/v1/teams/{id}/freeze

        Scopes: teams:write. Twice is as once.

        Returns:
            `Team`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def freeze(
        self,
        id: int,
        *,
        reason: str | None | Unset = UNSET,
    ) -> _models.Team: ...

    async def freeze(self, id: int, body: _models.FreezeTeam | Unset = UNSET, **fields: _Any) -> _models.Team:
        """POST /api/v1/teams/{id}/freeze

        Scopes: teams:write. Twice is as once.

        Returns:
            `Team`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.FreezeTeam, body, fields)
        return await self._sender.send(
            _api.freeze_team.request(
                id,
                given,
            ),
            _api.freeze_team.decode,
        )

    async def unfreeze(
        self,
        id: int,
    ) -> _models.Team:
        """POST /api/v1/teams/{id}/unfreeze

        Scopes: teams:write. Twice is as once.

        Returns:
            `Team`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.unfreeze_team.request(
                id,
            ),
            _api.unfreeze_team.decode,
        )
