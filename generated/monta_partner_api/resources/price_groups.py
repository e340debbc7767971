"""The operations of Price Groups."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import price_groups as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class PriceGroups:
    """The operations of Price Groups."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        team_id: int,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.PriceGroup]:
        """List the price groups of a team

        The price groups of one team, each with its prices, its fees and all that it is applied to. Also reaches
        the sub-operators of your organisation.

        Scopes: price-groups:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.

        Args:
            team_id: The team whose price groups to list; it must be given.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

        Returns:
            Awaited, one page; iterated with `async for`, every `PriceGroup` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_price_groups.request(
                team_id=team_id,
                page=page,
                per_page=per_page,
            ),
            _api.get_price_groups.decode,
            _api.get_price_groups.items,
        )

    async def get(
        self,
        id: int,
    ) -> _models.PriceGroup:
        """Get a price group

        One price group with its master price, its fees and all that it is applied to. Also reaches the
        sub-operators of your organisation.

        Scopes: price-groups:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group.

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_price_group.request(
                id,
            ),
            _api.get_price_group.decode,
        )

    @_overload
    async def create(
        self,
        body: _models.CreateOrUpdatePriceGroup,
    ) -> None:
        """Create a price group

        Creates a price group with its master price and its fees. To make it count, apply it or make it the
        default. Amounts go in as major units and come back as minor units. After a lost answer, look for its
        name in the list before you send it again. Also reaches the sub-operators of your organisation.

        Scopes: price-groups:write. Never sent again once it may have run.

        Args:
            team_id: The team that it belongs to.
            type: Who pays by it, and for what.
            master_price: The main price, to which the fees are added; not negative.
            fees: What is added to the master price.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        *,
        team_id: int,
        name: str,
        type: _models.PriceGroupType | _models.PriceGroupTypeValue | str,
        master_price: _models.CreateOrUpdatePricing,
        fees: _Sequence[_models.CreateOrUpdatePricing] | None | Unset = UNSET,
    ) -> None: ...

    async def create(self, body: _models.CreateOrUpdatePriceGroup | Unset = UNSET, **fields: _Any) -> None:
        """Create a price group

        Creates a price group with its master price and its fees. To make it count, apply it or make it the
        default. Amounts go in as major units and come back as minor units. After a lost answer, look for its
        name in the list before you send it again. Also reaches the sub-operators of your organisation.

        Scopes: price-groups:write. Never sent again once it may have run.

        Args:
            team_id: The team that it belongs to.
            type: Who pays by it, and for what.
            master_price: The main price, to which the fees are added; not negative.
            fees: What is added to the master price.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateOrUpdatePriceGroup, body, fields)
        return await self._sender.send(
            _api.create_price_group.request(
                given,
            ),
            _api.create_price_group.decode,
        )

    @_overload
    async def update(
        self,
        id: int,
        body: _models.CreateOrUpdatePriceGroup,
    ) -> _models.PriceGroup:
        """Replace a price group

        Replaces the whole price group: send its name, type, master price and every fee that shall stay. What
        you read cannot be sent back as it is, for amounts are read in minor units and written in major units.
        Also reaches the sub-operators of your organisation.

        Scopes: price-groups:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group.
            team_id: The team that it belongs to.
            type: Who pays by it, and for what.
            master_price: The main price, to which the fees are added; not negative.
            fees: What is added to the master price.

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        id: int,
        *,
        team_id: int,
        name: str,
        type: _models.PriceGroupType | _models.PriceGroupTypeValue | str,
        master_price: _models.CreateOrUpdatePricing,
        fees: _Sequence[_models.CreateOrUpdatePricing] | None | Unset = UNSET,
    ) -> _models.PriceGroup: ...

    async def update(
        self, id: int, body: _models.CreateOrUpdatePriceGroup | Unset = UNSET, **fields: _Any
    ) -> _models.PriceGroup:
        """Replace a price group

        Replaces the whole price group: send its name, type, master price and every fee that shall stay. What
        you read cannot be sent back as it is, for amounts are read in minor units and written in major units.
        Also reaches the sub-operators of your organisation.

        Scopes: price-groups:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group.
            team_id: The team that it belongs to.
            type: Who pays by it, and for what.
            master_price: The main price, to which the fees are added; not negative.
            fees: What is added to the master price.

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateOrUpdatePriceGroup, body, fields)
        return await self._sender.send(
            _api.update_price_group.request(
                id,
                given,
            ),
            _api.update_price_group.decode,
        )

    async def delete(
        self,
        id: int,
    ) -> None:
        """Delete a price group

        Deletes the price group. Apply another one first wherever it is in use: what becomes of those places is
        not documented. Also reaches the sub-operators of your organisation.

        Scopes: price-groups:delete. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_price_group.request(
                id,
            ),
            _api.delete_price_group.decode,
        )

    @_overload
    async def apply(
        self,
        id: int,
        body: _models.ApplyPriceGroup,
    ) -> _models.PriceGroup:
        """Apply a price group

        Applies the price group to the charge points, sites and team members that you name. Whether it also
        leaves those that you do not name is not documented: read `appliedTo` in the answer. A price group of
        type `cost` is for charge points and sites only. Also reaches the sub-operators of your organisation.

        Scopes: price-groups:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group.
            selected_charge_point_ids: Charge points by id.
            selected_site_ids: Sites by id.
            selected_team_member_ids: Team members by id, not users.
            reset_cost: True also resets the costs; which ones is not documented.

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def apply(
        self,
        id: int,
        *,
        selected_charge_point_ids: _Sequence[int] | None | Unset = UNSET,
        selected_site_ids: _Sequence[int] | None | Unset = UNSET,
        selected_team_member_ids: _Sequence[int] | None | Unset = UNSET,
        reset_cost: bool | None | Unset = UNSET,
    ) -> _models.PriceGroup: ...

    async def apply(
        self, id: int, body: _models.ApplyPriceGroup | Unset = UNSET, **fields: _Any
    ) -> _models.PriceGroup:
        """Apply a price group

        Applies the price group to the charge points, sites and team members that you name. Whether it also
        leaves those that you do not name is not documented: read `appliedTo` in the answer. A price group of
        type `cost` is for charge points and sites only. Also reaches the sub-operators of your organisation.

        Scopes: price-groups:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group.
            selected_charge_point_ids: Charge points by id.
            selected_site_ids: Sites by id.
            selected_team_member_ids: Team members by id, not users.
            reset_cost: True also resets the costs; which ones is not documented.

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.ApplyPriceGroup, body, fields)
        return await self._sender.send(
            _api.apply_price_group.request(
                id,
                given,
            ),
            _api.apply_price_group.decode,
        )

    async def set_default(
        self,
        id: int,
    ) -> _models.PriceGroup:
        """Make a price group the default

        Makes it the default of its team for its type, in place of the former one. A public default is given to
        each new public charge point; a member default is suggested for new members and given to those who join
        by code. Takes no body. Also reaches the sub-operators of your organisation.

        Scopes: price-groups:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            id: The price group.

        Returns:
            `PriceGroup`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.set_default_price_group.request(
                id,
            ),
            _api.set_default_price_group.decode,
        )
