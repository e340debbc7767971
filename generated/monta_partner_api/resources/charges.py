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
        """List charges

        Charges at the charge points that the operator owns or, with `operatorRole` `payer`, charges that it
        paid for, page by page. One query serves at most 20,000 charges: narrow it by date when there are more.
        Which order the rows have is not stated, and pages shift when charges are added meanwhile, so drop
        repeats by `id`. To keep a copy up to date, ask with `fromUpdatedDate`. Also reaches the sub-operators
        of your organisation.

        Scopes: charge-transactions:read. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        One query serves at most 20000 rows; a client splits it by dates when there are more.

        Args:
            page: Which page, from 0.
            per_page: Rows a page, 1 to 100; 10 unless given.
            team_id: Only those of this team. With `operatorRole` `owner` the team owns the charge point, with
                `payer` it pays for the charge.
            operator_id: Only those of this operator; one that the credentials reach. Without it, `operatorRole` `payer`
                takes the default operator of the credentials, and is refused if there is none.
            charge_point_id: Only those at this charge point.
            site_id: Only those at charge points of this site.
            state: Only those that are in this state now. `paying`, `releasing` and `released` cannot be asked for.
            from_date: Only those created at this time or later (`createdAt`); UTC, whole seconds.
            to_date: Only those created at this time or earlier (`createdAt`); UTC, whole seconds.
            from_updated_date: Only those updated at this time or later (`updatedAt`); UTC, whole seconds.
            from_completed_date: Only those completed at this time or later (`completedAt`); UTC, whole seconds.
            to_completed_date: Only those completed at this time or earlier (`completedAt`); UTC, whole seconds.
            charge_auth_type: What the driver identified with; give `chargeAuthId` beside it.
            charge_auth_id: Only those authorised with this identifier; give `chargeAuthType` beside it. For `vehicleId`,
                leave out the leading `VID:`.
            partner_external_id: Only those with this key of yours; an empty text finds those without one.
            operator_role: `owner`, the default: charges at the operator's own charge points. `payer`: charges that the
                operator paid for, wherever they took place.

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
        """Get a charge

        One charge with everything that is known of it: times, energy, price, who pays. Its price is final once
        the state is `completed`. Also reaches the sub-operators of your organisation.

        Scopes: charge-transactions:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_id: The charge.

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
        """Update your own data on a charge

        Changes your key, your JSON and the payment session of a charge, nothing else. Keys that you leave out
        stay as they are, null clears. The payment session is replaced as a whole, so send all of it, for
        instance to add the amount after you captured the payment. Also reaches the sub-operators of your
        organisation.

        Scopes: charges:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_id: The charge to change.
            generic_payment_session: The payment outside Monta. It replaces the old one as a whole, so send every field of it.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

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
        """Update your own data on a charge

        Changes your key, your JSON and the payment session of a charge, nothing else. Keys that you leave out
        stay as they are, null clears. The payment session is replaced as a whole, so send all of it, for
        instance to add the amount after you captured the payment. Also reaches the sub-operators of your
        organisation.

        Scopes: charges:write. Twice is as once.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_id: The charge to change.
            generic_payment_session: The payment outside Monta. It replaces the old one as a whole, so send every field of it.
            partner_external_id: Your own key for it; null removes it.
            partner_custom_payload: Any JSON of yours, kept as it is; null removes it.

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
        """Get the price and cost breakdown of a charge

        Splits the price and the cost of a charge into hours, fees and adjustments, in minor units. Beta:
        amounts may differ slightly from one call to the next, and the answer may change its form. It replaces
        `priceBreakdown` and `costBreakdown` of the charge.

        Scopes: charges:read. Safe to repeat.
        Beta: may change.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_id: The charge.

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
        """Get the energy of a charge over time

        The energy of one charge, cut into equal periods. Works only for charges at a charge point that is
        connected to Monta itself, through OCPP.

        Scopes: charges:read. Safe to repeat.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_id: The charge.
            consumption_period_size_in_seconds: Length of a period, in seconds; 3600, one hour, unless given.

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
        """Start a reserved charge or restart a stopped one

        Starts a charge that `POST /charges` reserved, or resumes a stopped one. A GET that acts on hardware:
        keep it out of caches, prefetching and automatic retries. The answer comes before energy flows: read the
        charge until its state is `charging`. Also reaches the sub-operators of your organisation.

        Scopes: control-charging:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_id: The charge to start.

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
        """Start a charge or reserve one

        Tells the charge point to start, or with `reserveCharge` only keeps it for you until `GET
        /charges/{chargeId}/restart`. The answer comes before energy flows: read the charge again, or wait for
        the `charges` webhook, until its state is `charging`. Monta bills the wallet of the paying team;
        collecting from the driver is up to you. Never send it twice: if the answer is lost, list charges by the
        `partnerExternalId` that you gave. Charge points in the state `passive` can only be started on the spot.
        Also reaches the sub-operators of your organisation.

        Scopes: control-charging:write or control-public-charging:write. Never sent again once it may have run.

        Args:
            paying_team_id: The team whose wallet pays.
            charge_point_id: The charge point.
            reserve_charge: True: only keep the charge point; the charge is then `reserved` until `GET
                /charges/{chargeId}/restart` starts it. False or absent: start at once.
            kwh_limit: Stop at this energy, in kWh, 1 to 500. May stand beside other limits.
            soc_limit: Stop at this state of charge, in %, 1 to 100. May stand beside other limits.
            price_limit: Stop at this price, in major units of the charge point's currency; at least 1. May stand beside
                other limits.
            price_group_id: Charge at the prices of this price group instead of the one that would apply. Its type has to be
                `charge-point` or `team`, though `type` of a price group shows neither word.
            generic_payment_session: A payment outside Monta, at a payment terminal or kiosk, to link to the charge.
            partner_external_id: Your own key for it. Always set a unique one: it finds the charge again when the answer is lost.
            partner_custom_payload: Any JSON of yours, kept as it is.

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
        """Start a charge or reserve one

        Tells the charge point to start, or with `reserveCharge` only keeps it for you until `GET
        /charges/{chargeId}/restart`. The answer comes before energy flows: read the charge again, or wait for
        the `charges` webhook, until its state is `charging`. Monta bills the wallet of the paying team;
        collecting from the driver is up to you. Never send it twice: if the answer is lost, list charges by the
        `partnerExternalId` that you gave. Charge points in the state `passive` can only be started on the spot.
        Also reaches the sub-operators of your organisation.

        Scopes: control-charging:write or control-public-charging:write. Never sent again once it may have run.

        Args:
            paying_team_id: The team whose wallet pays.
            charge_point_id: The charge point.
            reserve_charge: True: only keep the charge point; the charge is then `reserved` until `GET
                /charges/{chargeId}/restart` starts it. False or absent: start at once.
            kwh_limit: Stop at this energy, in kWh, 1 to 500. May stand beside other limits.
            soc_limit: Stop at this state of charge, in %, 1 to 100. May stand beside other limits.
            price_limit: Stop at this price, in major units of the charge point's currency; at least 1. May stand beside
                other limits.
            price_group_id: Charge at the prices of this price group instead of the one that would apply. Its type has to be
                `charge-point` or `team`, though `type` of a price group shows neither word.
            generic_payment_session: A payment outside Monta, at a payment terminal or kiosk, to link to the charge.
            partner_external_id: Your own key for it. Always set a unique one: it finds the charge again when the answer is lost.
            partner_custom_payload: Any JSON of yours, kept as it is.

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
        """Stop a charge

        Tells the charge point to stop. A GET that acts on hardware: keep it out of caches, prefetching and
        automatic retries. Stopping takes time: the price is final only when the state is `completed`, so read
        the charge, or wait for the `charges` webhook, before you bill anybody. Also reaches the sub-operators
        of your organisation.

        Scopes: control-charging:write or control-public-charging:write. Never sent again once it may have run.
        A 404 may also mean that it is out of the credentials' reach.

        Args:
            charge_id: The charge to stop.

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
