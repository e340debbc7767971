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
        """GET /api/v1/charge-points/{chargePointId}/charging-rules

        Scopes: charge-points:read. Safe to repeat.
        Paged: at most 100 rows a page.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

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
        """GET /api/v1/charge-points/{chargePointId}/charging-rules/{chargingRuleId}

        Scopes: charge-points:read. Safe to repeat.

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
        """POST /api/v1/charge-points/{chargePointId}/charging-rules

        Scopes: charge-points:write. Never sent again once it may have run.

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
        """POST /api/v1/charge-points/{chargePointId}/charging-rules

        Scopes: charge-points:write. Never sent again once it may have run.

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
        """PUT /api/v1/charge-points/{chargePointId}/charging-rules/{chargingRuleId}

        Scopes: charge-points:write. Twice is as once.

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
        """PUT /api/v1/charge-points/{chargePointId}/charging-rules/{chargingRuleId}

        Scopes: charge-points:write. Twice is as once.

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
        """DELETE /api/v1/charge-points/{chargePointId}/charging-rules/{chargingRuleId}

        Scopes: charge-points:write. Twice is as once.

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
