"""The operations of Charge Points Charging Rules."""

from __future__ import annotations

from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import charging_rules as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset


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

        Args:
            charge_point_id:
            page:
            per_page:
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

        Args:
            charge_point_id:
            charging_rule_id:
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

        Args:
            charge_point_id:
            name:
            type:
            is_active:
            is_sponsored:
            creator_user_id:
            vehicle_id:
            settings:
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

        Args:
            charge_point_id:
            name:
            type:
            is_active:
            is_sponsored:
            creator_user_id:
            vehicle_id:
            settings:
        """
        given = _models.CreateChargingRule(**fields) if fields or body is UNSET else body
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

        Args:
            charge_point_id:
            charging_rule_id:
            name:
            type:
            is_active:
            is_sponsored:
            vehicle_id:
            settings:
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

        Args:
            charge_point_id:
            charging_rule_id:
            name:
            type:
            is_active:
            is_sponsored:
            vehicle_id:
            settings:
        """
        given = _models.UpdateChargingRule(**fields) if fields or body is UNSET else body
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

        Args:
            charge_point_id:
            charging_rule_id:
        """
        return await self._sender.send(
            _api.delete_charge_point_charging_rule.request(
                charge_point_id,
                charging_rule_id,
            ),
            _api.delete_charge_point_charging_rule.decode,
        )
