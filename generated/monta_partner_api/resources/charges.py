"""The operations of Charges."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Mapping as _Mapping
from decimal import Decimal as _Decimal
from typing import Any as _Any, overload as _overload

from .. import models as _models
from ..api import charges as _api
from ..client import Pages as _Pages, Sender as _Sender
from ..types import UNSET, Unset, body_of as _body_of


class Charges:
    """The operations of Charges."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        team_id: int | None = None,
        operator_id: int | None = None,
        charge_point_id: int | None = None,
        site_id: int | None = None,
        state: _models.ChargeStateFilter | _models.ChargeStateFilterValue | str | None = None,
        from_date: _datetime.datetime | None = None,
        to_date: _datetime.datetime | None = None,
        from_updated_date: _datetime.datetime | None = None,
        from_completed_date: _datetime.datetime | None = None,
        to_completed_date: _datetime.datetime | None = None,
        charge_auth_type: _models.ChargeAuthTokenType | _models.ChargeAuthTokenTypeValue | str | None = None,
        charge_auth_id: str | None = None,
        partner_external_id: str | None = None,
        operator_role: _models.OperatorRole | _models.OperatorRoleValue | str | None = None,
    ) -> _Pages[_models.Charge]:
        """GET /api/v1/charges

        Scopes: charge-transactions:read. Safe to repeat.
        Paged: at most 100 rows a page.
        One query serves at most 20000 rows; narrow it by dates.

        Args:
            page: (at least 0)
            per_page: (at least 1, at most 100)

        Returns:
            Awaited, one page; iterated with `async for`, every `Charge` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_charges.request(
                page=page,
                per_page=per_page,
                team_id=team_id,
                operator_id=operator_id,
                charge_point_id=charge_point_id,
                site_id=site_id,
                state=state,
                from_date=from_date,
                to_date=to_date,
                from_updated_date=from_updated_date,
                from_completed_date=from_completed_date,
                to_completed_date=to_completed_date,
                charge_auth_type=charge_auth_type,
                charge_auth_id=charge_auth_id,
                partner_external_id=partner_external_id,
                operator_role=operator_role,
            ),
            _api.get_charges.decode,
            _api.get_charges.items,
        )

    async def get(
        self,
        charge_id: int,
    ) -> _models.Charge:
        """GET /api/v1/charges/{chargeId}

        Scopes: charge-transactions:read. Safe to repeat.

        Returns:
            `Charge`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge.request(
                charge_id,
            ),
            _api.get_charge.decode,
        )

    @_overload
    async def update(
        self,
        charge_id: int,
        body: _models.PatchCharge,
    ) -> _models.Charge:
        """PATCH /api/v1/charges/{chargeId}

        Scopes: charges:write. Twice is as once.

        Returns:
            `Charge`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def update(
        self,
        charge_id: int,
        *,
        generic_payment_session: _models.PatchGenericPaymentSession | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.Charge: ...

    async def update(
        self, charge_id: int, body: _models.PatchCharge | Unset = UNSET, **fields: _Any
    ) -> _models.Charge:
        """PATCH /api/v1/charges/{chargeId}

        Scopes: charges:write. Twice is as once.

        Returns:
            `Charge`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.PatchCharge, body, fields)
        return await self._sender.send(
            _api.patch_charge.request(
                charge_id,
                given,
            ),
            _api.patch_charge.decode,
        )

    async def get_breakdown(
        self,
        charge_id: int,
    ) -> _models.ChargeBreakdown:
        """GET /api/v1/charges/{chargeId}/breakdown

        Scopes: charges:read. Safe to repeat.
        Beta: may change.

        Returns:
            `ChargeBreakdown`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_breakdown.request(
                charge_id,
            ),
            _api.get_charge_breakdown.decode,
        )

    async def get_kwh_consumption(
        self,
        charge_id: int,
        *,
        consumption_period_size_in_seconds: _models.ConsumptionPeriodSize
        | _models.ConsumptionPeriodSizeValue
        | int
        | None = None,
    ) -> _models.ChargeKwhConsumption:
        """GET /api/v1/charges/{chargeId}/kwh-consumption

        Scopes: charges:read. Safe to repeat.

        Returns:
            `ChargeKwhConsumption`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.get_charge_kwh_consumption.request(
                charge_id,
                consumption_period_size_in_seconds=consumption_period_size_in_seconds,
            ),
            _api.get_charge_kwh_consumption.decode,
        )

    async def restart(
        self,
        charge_id: int,
    ) -> _models.Charge:
        """GET /api/v1/charges/{chargeId}/restart

        Scopes: control-charging:write. Never sent again once it may have run.

        Returns:
            `Charge`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.restart_charge.request(
                charge_id,
            ),
            _api.restart_charge.decode,
        )

    @_overload
    async def start(
        self,
        body: _models.StartCharge,
    ) -> _models.Charge:
        """POST /api/v1/charges

        Scopes: control-charging:write or control-public-charging:write. Never sent again once it may have run.

        Args:
            kwh_limit: (at least 1, at most 500)
            soc_limit: (at least 1, at most 100)
            price_limit: (at least 1)
            price_group_id: (more than 0)

        Returns:
            `Charge`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """

    @_overload
    async def start(
        self,
        *,
        paying_team_id: int,
        charge_point_id: int,
        reserve_charge: bool | Unset = UNSET,
        kwh_limit: float | None | Unset = UNSET,
        soc_limit: float | None | Unset = UNSET,
        price_limit: _Decimal | int | float | None | Unset = UNSET,
        price_group_id: int | None | Unset = UNSET,
        generic_payment_session: _models.GenericPaymentSession | None | Unset = UNSET,
        partner_external_id: str | None | Unset = UNSET,
        partner_custom_payload: _Mapping[str, _Any] | None | Unset = UNSET,
    ) -> _models.Charge: ...

    async def start(self, body: _models.StartCharge | Unset = UNSET, **fields: _Any) -> _models.Charge:
        """POST /api/v1/charges

        Scopes: control-charging:write or control-public-charging:write. Never sent again once it may have run.

        Args:
            kwh_limit: (at least 1, at most 500)
            soc_limit: (at least 1, at most 100)
            price_limit: (at least 1)
            price_group_id: (more than 0)

        Returns:
            `Charge`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        given = _body_of(_models.StartCharge, body, fields)
        return await self._sender.send(
            _api.start_charge.request(
                given,
            ),
            _api.start_charge.decode,
        )

    async def stop(
        self,
        charge_id: int,
    ) -> _models.Charge:
        """GET /api/v1/charges/{chargeId}/stop

        Scopes: control-charging:write or control-public-charging:write. Never sent again once it may have run.

        Returns:
            `Charge`.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return await self._sender.send(
            _api.stop_charge.request(
                charge_id,
            ),
            _api.stop_charge.decode,
        )
