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
        """List teams

        The teams that the credentials reach, page by page. To follow changes, ask with `fromUpdatedAt` from
        time to time and add `includeDeleted`. Also reaches the sub-operators of your organisation.

        Scopes: teams:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            partner_external_id: Only those with this key of yours; an empty text finds those without one.
            operator_id: Only those of this operator; one that the credentials reach.
            feature_group_id: Only those to which this feature group is assigned.
            from_updated_at: Only those updated at this time or later (`updatedAt`); UTC, whole seconds.
            include_deleted: Deleted ones too; they have `deletedAt`.

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
        """Get a team

        One team with its owner, address, currency and payment method. Also reaches the sub-operators of your
        organisation.

        Scopes: teams:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team.

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
        """Create a team

        Creates a team, owned by the user that `userId` or, when you do not know that, `userEmail` names.
        Without `operatorId` the team goes to the default operator of the credentials; when that is not
        possible, the request is refused. `paymentMethod` `invoice` needs `vatNumber`, `financeEmail` and the
        approval of Monta's finance team. After a lost answer, look for the team by `partnerExternalId` before
        you create it again. Also reaches the sub-operators of your organisation.

        Scopes: teams:write. Never sent again once it may have run.

        Args:
            user_id: The user who is to own the team. If you do not know it, send `userEmail`.
            user_email: Email address of the user who is to own the team, in place of `userId`.
            operator_id: The operator to put it under; the default operator of the credentials unless given. If that is
                not possible, the request is refused.
            name: Name of the team, not empty.
            contact_email: Email address at which the team is reached.
            type: What kind of team it is.
            address: Where the team is. Send a valid address; a country under sanctions is refused.
            company_name: Name of the company behind the team.
            vat_number: VAT number; needed to pay by `invoice`.
            company_registration_number: Number of the company in the public register.
            finance_email: Email address for matters of money; needed to pay by `invoice`.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.
            payment_method: How the team is to pay; `source` unless given.

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
        """Create a team

        Creates a team, owned by the user that `userId` or, when you do not know that, `userEmail` names.
        Without `operatorId` the team goes to the default operator of the credentials; when that is not
        possible, the request is refused. `paymentMethod` `invoice` needs `vatNumber`, `financeEmail` and the
        approval of Monta's finance team. After a lost answer, look for the team by `partnerExternalId` before
        you create it again. Also reaches the sub-operators of your organisation.

        Scopes: teams:write. Never sent again once it may have run.

        Args:
            user_id: The user who is to own the team. If you do not know it, send `userEmail`.
            user_email: Email address of the user who is to own the team, in place of `userId`.
            operator_id: The operator to put it under; the default operator of the credentials unless given. If that is
                not possible, the request is refused.
            name: Name of the team, not empty.
            contact_email: Email address at which the team is reached.
            type: What kind of team it is.
            address: Where the team is. Send a valid address; a country under sanctions is refused.
            company_name: Name of the company behind the team.
            vat_number: VAT number; needed to pay by `invoice`.
            company_registration_number: Number of the company in the public register.
            finance_email: Email address for matters of money; needed to pay by `invoice`.
            partner_external_id: Your own key for it; null if you set none.
            partner_custom_payload: Any JSON of yours, kept as it is.
            payment_method: How the team is to pay; `source` unless given.

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
        """Update a team

        Changes a team. What you leave out stays as it is; null clears a value where that makes sense. An
        `address` is sent whole. Operator and `type` cannot be changed. A change to `paymentMethod` `invoice`
        needs `vatNumber`, `financeEmail` and the approval of Monta's finance team. Also reaches the
        sub-operators of your organisation.

        Scopes: teams:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team.
            user_id: The user who is to own the team. If you do not know it, send `userEmail`.
            user_email: Email address of the user who is to own the team, in place of `userId`.
            finance_email: Email address for matters of money; needed to pay by `invoice`.
            name: Name of the team.
            contact_email: Email address at which the team is reached.
            address: Where the team is. Send the whole address; a country under sanctions is refused.
            company_name: Name of the company behind the team.
            vat_number: VAT number; needed to pay by `invoice`.
            company_registration_number: Number of the company in the public register.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.
            payment_method: How the team is to pay.

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
        """Update a team

        Changes a team. What you leave out stays as it is; null clears a value where that makes sense. An
        `address` is sent whole. Operator and `type` cannot be changed. A change to `paymentMethod` `invoice`
        needs `vatNumber`, `financeEmail` and the approval of Monta's finance team. Also reaches the
        sub-operators of your organisation.

        Scopes: teams:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team.
            user_id: The user who is to own the team. If you do not know it, send `userEmail`.
            user_email: Email address of the user who is to own the team, in place of `userId`.
            finance_email: Email address for matters of money; needed to pay by `invoice`.
            name: Name of the team.
            contact_email: Email address at which the team is reached.
            address: Where the team is. Send the whole address; a country under sanctions is refused.
            company_name: Name of the company behind the team.
            vat_number: VAT number; needed to pay by `invoice`.
            company_registration_number: Number of the company in the public register.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.
            payment_method: How the team is to pay.

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
        """Delete a team

        Deletes a team. The list of teams still shows it with `includeDeleted`, marked by `deletedAt`. To stop a
        team only for a while, freeze it. Also reaches the sub-operators of your organisation.

        Scopes: teams:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team.

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
        """Freeze a team

        Freezes a team: it can neither charge nor pay until you unfreeze it. The body is required; send an empty
        object when you give no reason. Also reaches the sub-operators of your organisation.

        Scopes: teams:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team.
            reason: The reason, for people to read; shown as `frozenReason` of the team.

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
        """Freeze a team

        Freezes a team: it can neither charge nor pay until you unfreeze it. The body is required; send an empty
        object when you give no reason. Also reaches the sub-operators of your organisation.

        Scopes: teams:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team.
            reason: The reason, for people to read; shown as `frozenReason` of the team.

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
        """Unfreeze a team

        Lifts the freeze, so that the team can charge and pay again. Takes no body. Also reaches the
        sub-operators of your organisation.

        Scopes: teams:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The team.

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
