"""Jobs that take several calls, as methods beside the operations of a resource: `monta.charges.wait_until(...)`.

The classes here are those of `monta_partner_api.resources` with methods more, and none otherwise. Each is loaded when
it is first asked for.
"""

from __future__ import annotations

import sys as _sys
from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

from monta_partner_api.resources import Resources as _Resources

if TYPE_CHECKING:
    from monta_async import jobs as _jobs

    from .changes import Changes as Changes
    from .charge_points import ChargePoints as ChargePoints, Fault as Fault
    from .charges import Charges as Charges
    from .keyed import (
        ChargeAuthTokens as ChargeAuthTokens,
        ChargePointSensors as ChargePointSensors,
        PriceGroupTags as PriceGroupTags,
        Sites as Sites,
        TeamMembers as TeamMembers,
        Teams as Teams,
    )
    from .reconciling import Reconciliation as Reconciliation, Settlement as Settlement
    from .tariffs import TariffEditor as TariffEditor, Tariffs as Tariffs
    from .waiting import ChargeFeed as ChargeFeed, Polling as Polling
else:
    _jobs = _sys.modules[__name__]

__all__ = (
    "Changes",
    "ChargeAuthTokens",
    "ChargeFeed",
    "ChargePointSensors",
    "ChargePoints",
    "Charges",
    "Fault",
    "Jobs",
    "Polling",
    "PriceGroupTags",
    "Reconciliation",
    "Settlement",
    "Sites",
    "TariffEditor",
    "Tariffs",
    "TeamMembers",
    "Teams",
)

_modules = {
    "Changes": "changes",
    "ChargeAuthTokens": "keyed",
    "ChargeFeed": "waiting",
    "ChargePointSensors": "keyed",
    "ChargePoints": "charge_points",
    "Charges": "charges",
    "Fault": "charge_points",
    "Polling": "waiting",
    "PriceGroupTags": "keyed",
    "Reconciliation": "reconciling",
    "Settlement": "reconciling",
    "Sites": "keyed",
    "TariffEditor": "tariffs",
    "Tariffs": "tariffs",
    "TeamMembers": "keyed",
    "Teams": "keyed",
}


class Jobs(_Resources):
    """The resources, those that have jobs with their jobs."""

    __slots__ = ()

    @property
    def charge_auth_tokens(self) -> _jobs.ChargeAuthTokens:
        """The operations of Charge Auth Tokens, and their jobs."""
        return _jobs.ChargeAuthTokens(self._sender)

    @property
    def charge_point_sensors(self) -> _jobs.ChargePointSensors:
        """The operations of Charge Points Sensors, and their jobs."""
        return _jobs.ChargePointSensors(self._sender)

    @property
    def charge_points(self) -> _jobs.ChargePoints:
        """The operations of Charge Points, and their jobs."""
        return _jobs.ChargePoints(self._sender)

    @property
    def charges(self) -> _jobs.Charges:
        """The operations of Charges, and their jobs."""
        return _jobs.Charges(self._sender)

    @property
    def price_group_tags(self) -> _jobs.PriceGroupTags:
        """The operations of Price Groups Tags, and their jobs."""
        return _jobs.PriceGroupTags(self._sender)

    @property
    def sites(self) -> _jobs.Sites:
        """The operations of Sites, and their jobs."""
        return _jobs.Sites(self._sender)

    @property
    def tariffs(self) -> _jobs.Tariffs:
        """The operations of Tariff, and their jobs."""
        return _jobs.Tariffs(self._sender)

    @property
    def team_members(self) -> _jobs.TeamMembers:
        """The operations of Team Members, and their jobs."""
        return _jobs.TeamMembers(self._sender)

    @property
    def teams(self) -> _jobs.Teams:
        """The operations of Teams, and their jobs."""
        return _jobs.Teams(self._sender)


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is asked for."""
    module = _modules.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]
