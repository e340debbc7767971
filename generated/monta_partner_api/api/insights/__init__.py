"""The operations of `insights`. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        get_insights_charges_charge_auth_token_report as get_insights_charges_charge_auth_token_report,
        get_insights_charges_charger_report as get_insights_charges_charger_report,
        get_insights_charges_driver_member_costs_report as get_insights_charges_driver_member_costs_report,
        get_insights_charges_driver_report as get_insights_charges_driver_report,
    )

__all__ = (
    "get_insights_charges_charge_auth_token_report",
    "get_insights_charges_charger_report",
    "get_insights_charges_driver_member_costs_report",
    "get_insights_charges_driver_report",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]
