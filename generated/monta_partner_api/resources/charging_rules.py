"""The operations of Charge Points Charging Rules."""

from __future__ import annotations

from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import charging_rules as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class ChargingRules:
    """The operations of Charge Points Charging Rules."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        charge_point_id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> _Pages[_models.ChargingRule]:
        """List the charging rules of a charge point

        Rules that decide when charges at this charge point draw energy. Also reaches the sub-operators of your
        organisation.

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point.
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.

        Returns:
            Awaited, one page; iterated with `async for`, every `ChargingRule` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charge_point_charging_rules.request(
                charge_point_id,
                page=page,
                per_page=per_page,
            ),
            _api.get_charge_point_charging_rules.decode,
            _api.get_charge_point_charging_rules.items,
        )

    async def get(
        self,
        charge_point_id: int,
        charging_rule_id: int,
    ) -> _models.ChargingRule:
        """Get a charging rule

        One rule of a charge point with its settings. A 404 may also mean that the rule belongs to another
        charge point or that the credentials do not reach this one. Also reaches the sub-operators of your
        organisation.

        Scopes: charge-points:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point that has the rule.
            charging_rule_id: The charging rule.

        Returns:
            `ChargingRule`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_point_charging_rule.request(
                charge_point_id,
                charging_rule_id,
            ),
            _api.get_charge_point_charging_rule.decode,
        )

    @_overload
    async def create(
        self,
        charge_point_id: int,
        body: _models.CreateChargingRule,
    ) -> _models.ChargingRule:
        """Create a charging rule

        Adds a rule to a charge point in the name of a user, `creatorUserId`. `settings` has to fit `type`, and
        the charge point has to support that type: see `supportedChargingRuleTypes` of a rule it already has.
        Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point that the rule is for.
            name: Name for people.
            type: What the rule does; one that the charge point supports.
            is_active: Whether the rule is in force from now on.
            is_sponsored: Whether charges under this rule are sponsored.
            creator_user_id: The user in whose name you create the rule.
            vehicle_id: The vehicle that the rule is for; leave it out or null for none in particular.
            settings: Times and limits, shaped by `type`. Has to be sent; null where the type has none.

        Returns:
            `ChargingRule`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def create(
        self,
        charge_point_id: int,
        *,
        name: str,
        type: _models.ChargingRuleType | _models.ChargingRuleTypeValue | str,
        is_active: bool,
        is_sponsored: bool,
        creator_user_id: int,
        vehicle_id: int | None | Unset = UNSET,
        settings: _models.ChargingRuleSettings | None,
    ) -> _models.ChargingRule: ...

    async def create(
        self, charge_point_id: int, body: _models.CreateChargingRule | Unset = UNSET, **fields: _Any
    ) -> _models.ChargingRule:
        """Create a charging rule

        Adds a rule to a charge point in the name of a user, `creatorUserId`. `settings` has to fit `type`, and
        the charge point has to support that type: see `supportedChargingRuleTypes` of a rule it already has.
        Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point that the rule is for.
            name: Name for people.
            type: What the rule does; one that the charge point supports.
            is_active: Whether the rule is in force from now on.
            is_sponsored: Whether charges under this rule are sponsored.
            creator_user_id: The user in whose name you create the rule.
            vehicle_id: The vehicle that the rule is for; leave it out or null for none in particular.
            settings: Times and limits, shaped by `type`. Has to be sent; null where the type has none.

        Returns:
            `ChargingRule`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.CreateChargingRule, body, fields)
        return await self._sender.send(
            _api.post_charge_point_charging_rule.request(
                charge_point_id,
                given,
            ),
            _api.post_charge_point_charging_rule.decode,
        )

    @_overload
    async def update(
        self,
        charge_point_id: int,
        charging_rule_id: int,
        body: _models.UpdateChargingRule,
    ) -> _models.ChargingRule:
        """Replace a charging rule

        Replaces the whole rule: send every field, also those that stay the same. The user who created the rule
        cannot be changed. A 404 may also mean that the rule belongs to another charge point. Also reaches the
        sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point that has the rule.
            charging_rule_id: The charging rule to replace.
            name: Name for people.
            type: What the rule does; one that the charge point supports.
            is_active: Whether the rule is in force.
            is_sponsored: Whether charges under this rule are sponsored.
            vehicle_id: The vehicle that the rule is for; leave it out or null for none in particular.
            settings: Times and limits, shaped by `type`. Has to be sent; null where the type has none.

        Returns:
            `ChargingRule`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        charge_point_id: int,
        charging_rule_id: int,
        *,
        name: str,
        type: _models.ChargingRuleType | _models.ChargingRuleTypeValue | str,
        is_active: bool,
        is_sponsored: bool,
        vehicle_id: int | None | Unset = UNSET,
        settings: _models.ChargingRuleSettings | None,
    ) -> _models.ChargingRule: ...

    async def update(
        self,
        charge_point_id: int,
        charging_rule_id: int,
        body: _models.UpdateChargingRule | Unset = UNSET,
        **fields: _Any,
    ) -> _models.ChargingRule:
        """Replace a charging rule

        Replaces the whole rule: send every field, also those that stay the same. The user who created the rule
        cannot be changed. A 404 may also mean that the rule belongs to another charge point. Also reaches the
        sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point that has the rule.
            charging_rule_id: The charging rule to replace.
            name: Name for people.
            type: What the rule does; one that the charge point supports.
            is_active: Whether the rule is in force.
            is_sponsored: Whether charges under this rule are sponsored.
            vehicle_id: The vehicle that the rule is for; leave it out or null for none in particular.
            settings: Times and limits, shaped by `type`. Has to be sent; null where the type has none.

        Returns:
            `ChargingRule`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.UpdateChargingRule, body, fields)
        return await self._sender.send(
            _api.put_charge_point_charging_rule.request(
                charge_point_id,
                charging_rule_id,
                given,
            ),
            _api.put_charge_point_charging_rule.decode,
        )

    async def delete(
        self,
        charge_point_id: int,
        charging_rule_id: int,
    ) -> None:
        """Delete a charging rule

        Removes a rule from a charge point. To keep a rule for later, replace it with `isActive` false instead.
        Also reaches the sub-operators of your organisation.

        Scopes: charge-points:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_point_id: The charge point that has the rule.
            charging_rule_id: The charging rule to delete.

        Returns:
            Nothing.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.delete_charge_point_charging_rule.request(
                charge_point_id,
                charging_rule_id,
            ),
            _api.delete_charge_point_charging_rule.decode,
        )
