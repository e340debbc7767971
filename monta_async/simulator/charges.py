"""Charges, as the API shows them: what each one took, hour by hour, and what it costs."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Any

from monta_async.simulator.catalog import (
    BATTERIES_KWH,
    CURRENCY,
    DRIVERS,
    FAILURES,
    OPERATOR,
    OPERATOR_ID,
    Model,
    model_of_site,
)
from monta_async.simulator.places import (
    charge_point_name,
    evse_id,
    location_of_site,
    price_group_id,
    site_prices,
    team_name,
)
from monta_async.simulator.timeline import Timeline, fails, last_change, state_of_charge, timeline
from monta_async.simulator.times import utc_text

if TYPE_CHECKING:
    from monta_async.simulator.randomness import Draws
    from monta_async.simulator.world import World

_HOUR = 3600
_QUARTER = 900
_MINOR_UNIT = Decimal("0.01")
# A context of our own: the program that embeds the simulator may have set its own precision.
_MONEY = Context(prec=28, rounding=ROUND_HALF_UP)
_START_SOURCES = ("api-ios", "api-android", "api-web", "server-api", "server-api")


def start_source(world: World, charge: int) -> str:
    """Return what started a charge; `server-api` is this API."""
    return world.draws("charge", charge).pick("start source", _START_SOURCES)


def partner_external_id(world: World, charge: int) -> str | None:
    """Return the id that the partner gave a charge: charges started through this API have one."""
    if start_source(world, charge) != "server-api":
        return None
    return f"order-{charge + 1:06d}"


def charge_body(world: World, charge: int) -> dict[str, Any]:
    """Return a charge as the API shows it."""
    draws = world.draws("charge", charge)
    site = world.site_of_charge_point(world.charge_point_of_charge(charge))
    model = model_of_site(world.seed, site)
    stages = timeline(world, charge)
    failed = fails(world, charge) and stages.started <= world.now
    driver = draws.below("driver", len(DRIVERS))
    paying_team = world.paying_team_of_charge(charge)
    partner_id = partner_external_id(world, charge)
    energy = _Energy(draws, model, stages, 0 if failed else world.now)

    def reached(moment: int) -> str | None:
        return utc_text(moment) if moment <= world.now and not failed else None

    return {
        "id": world.charges.id_of(charge),
        "humanReadableId": f"FC-{charge + 1:07d}",
        "user": {"id": 9001 + driver, "displayName": DRIVERS[driver]},
        "teamMember": None,
        "type": "operator",
        "chargePointId": world.charge_points.id_of(world.charge_point_of_charge(charge)),
        "publicChargePoint": _public_charge_point(world, world.charge_point_of_charge(charge)),
        "sponsoredChargePointId": None,
        "priceGroupId": price_group_id(site),
        "costPriceGroupId": None,
        "memberCostPriceGroupId": None,
        "siteId": world.sites.id_of(site),
        "promotionCodeId": None,
        "createdAt": utc_text(stages.created),
        "updatedAt": utc_text(last_change(world, charge)),
        "cablePluggedInAt": utc_text(stages.created),
        "startedAt": reached(stages.started),
        "stoppedAt": reached(stages.stopped),
        "fullyChargedAt": None,
        "releasedAt": reached(stages.released),
        "failedAt": utc_text(stages.started) if failed else None,
        "timeoutAt": None,
        "completedAt": reached(stages.completed),
        "state": state_of_charge(world, charge),
        "startSource": start_source(world, charge),
        "kwhLimit": None,
        **energy.fields(),
        "costBreakdown": [],
        "priceBreakdown": [],
        "startMeterKwh": None,
        "endMeterKwh": None,
        **_money(world, site, energy),
        "priceLimit": None,
        "averageCo2PerKwh": float(draws.between("co2", 40, 180)),
        "averageRenewablePerKwh": float(draws.between("renewable", 45, 98)),
        "failureReason": draws.pick("failure", FAILURES) if failed else None,
        "stopReason": draws.pick("stop", ("Remote", "EVDisconnected", "Local")) if energy.is_final else None,
        "note": None,
        "currency": CURRENCY,
        "payingTeam": {
            "id": world.teams.id_of(paying_team),
            "publicName": team_name(paying_team),
            "operatorId": OPERATOR_ID,
        },
        "sponsorTeam": None,
        "operator": OPERATOR,
        "chargeAuth": None if partner_id else _app_login(driver),
        "socLimit": None,
        "genericPaymentSession": None,
        "partnerExternalId": partner_id,
        "smartChargeId": None,
        "partnerCustomPayload": None,
        "chargePointKw": float(model.max_kw),
        "signedData": None,
        "emaidProviderId": "DKFJC",
        "vehicleId": None,
        "vid": None,
        "protocolData": {"oicp": None, "ocpi": None},
    }


class _Energy:
    """What a charge took until now, in Wh: evenly over its time, never more than fits into the battery."""

    def __init__(self, draws: Draws, model: Model, stages: Timeline, now: int) -> None:
        self._stages = stages
        self._until = max(stages.started, min(now, stages.stopped))
        self._reports_soc = model.current == "dc"
        self._battery_kwh = draws.pick("battery", BATTERIES_KWH)
        self._soc_on_arrival = draws.between("soc on arrival", 8, 55)
        watts = model.max_kw * 10 * draws.between("load", 35, 95)
        room = self._battery_kwh * 10 * (98 - self._soc_on_arrival)
        self._total = min(watts * (stages.stopped - stages.started) // _HOUR, room)
        self.consumed = self._by(self._until)
        self.is_final = now >= stages.stopped

    def fields(self) -> dict[str, Any]:
        """Return the fields of a charge that speak of energy."""
        soc = None
        if self._reports_soc and self.consumed:
            permille = self._soc_on_arrival * 10 + self.consumed // self._battery_kwh
            soc = {"percentage": permille / 10, "source": "vehicle"}
        return {
            "consumedKwh": self.consumed / 1000,
            "kwhPerHour": self._per(_HOUR),
            "kwhPerMaxResolution": self._per(_QUARTER),
            "soc": soc,
        }

    def _by(self, moment: int) -> int:
        """Return the energy taken by a moment that is not after now."""
        seconds = max(0, min(moment, self._until) - self._stages.started)
        return self._total * seconds // (self._stages.stopped - self._stages.started)

    def _per(self, width: int) -> list[dict[str, Any]]:
        """Return the energy taken in each stretch of `width` seconds; the stretches add up to all of it."""
        if self._until == self._stages.started:
            return []
        first = self._stages.started // width * width
        return [
            {"time": utc_text(begin), "value": (self._by(begin + width) - self._by(begin)) / 1000}
            for begin in range(first, self._until, width)
        ]


def _money(world: World, site: int, energy: _Energy) -> dict[str, Any]:
    """Return the fields of a charge that speak of money; there is no price before the charge has stopped."""
    if not energy.is_final:
        return {"price": None, "cost": None, "averagePricePerKwh": None, "paymentMethod": None}
    price, cost = site_prices(world, site)
    return {
        "price": _amount(energy.consumed, price),
        "cost": _amount(energy.consumed, cost),
        "averagePricePerKwh": float(price),
        "paymentMethod": "team-has-fund",
    }


def _amount(watt_hours: int, per_kwh: Decimal) -> float:
    """Return energy times price in major units, rounded to minor ones; a float only for the JSON encoder."""
    exact = _MONEY.multiply(_MONEY.divide(Decimal(watt_hours), Decimal(1000)), per_kwh)
    return float(_MONEY.quantize(exact, _MINOR_UNIT))


def _public_charge_point(world: World, charge_point: int) -> dict[str, Any]:
    site = world.site_of_charge_point(charge_point)
    model = model_of_site(world.seed, site)
    return {
        "id": world.charge_points.id_of(charge_point),
        "evseId": evse_id(world, charge_point),
        "name": charge_point_name(world, charge_point),
        "chargePointOperatorId": OPERATOR_ID,
        "chargePointOperatorName": OPERATOR["name"],
        "location": location_of_site(world, site),
        "maxKw": float(model.max_kw),
        "chargePointModelId": model.model_id,
        "brandName": model.brand,
        "modelName": model.name,
        "deletedAt": None,
    }


def _app_login(driver: int) -> dict[str, Any]:
    """Return how a driver is recognised who starts a charge in the app."""
    return {"type": "app", "id": str(9001 + driver), "partnerExternalId": None}
