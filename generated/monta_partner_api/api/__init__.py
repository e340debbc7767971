"""The functions of every operation, a package a tag, a module an operation. Each is loaded when it is first asked for.

Each module has `request(...)`, which makes the call as a plain value, `decode(data)`, which reads the answer, and
`call(client, ...)`, which does both with any `httpx.AsyncClient`.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        afir_charge_points as afir_charge_points,
        audit_log as audit_log,
        authentication as authentication,
        charge_auth_tokens as charge_auth_tokens,
        charge_point_brands as charge_point_brands,
        charge_point_connectors as charge_point_connectors,
        charge_point_integrations as charge_point_integrations,
        charge_point_models as charge_point_models,
        charge_point_sensors as charge_point_sensors,
        charge_point_statistics as charge_point_statistics,
        charge_points as charge_points,
        charges as charges,
        charges_insights as charges_insights,
        charging_rules as charging_rules,
        consumers as consumers,
        countries as countries,
        country_areas as country_areas,
        currencies as currencies,
        deeplinks as deeplinks,
        feature_groups as feature_groups,
        insights as insights,
        installer_jobs as installer_jobs,
        invoices as invoices,
        nested_teams as nested_teams,
        operators as operators,
        payment_terminals as payment_terminals,
        plans as plans,
        price_forecasts as price_forecasts,
        price_group_tags as price_group_tags,
        price_groups as price_groups,
        promotion_codes as promotion_codes,
        receipts as receipts,
        report_reasons as report_reasons,
        reports as reports,
        sites as sites,
        sponsored_charge_points as sponsored_charge_points,
        subscription_purchases as subscription_purchases,
        subscriptions as subscriptions,
        tariff_period_groups as tariff_period_groups,
        tariff_recurring_periods as tariff_recurring_periods,
        tariffs as tariffs,
        team_member_profiles as team_member_profiles,
        team_members as team_members,
        teams as teams,
        users as users,
        vehicles as vehicles,
        wallet_transactions as wallet_transactions,
        wallets as wallets,
        webhooks as webhooks,
    )

__all__ = (
    "afir_charge_points",
    "audit_log",
    "authentication",
    "charge_auth_tokens",
    "charge_point_brands",
    "charge_point_connectors",
    "charge_point_integrations",
    "charge_point_models",
    "charge_point_sensors",
    "charge_point_statistics",
    "charge_points",
    "charges",
    "charges_insights",
    "charging_rules",
    "consumers",
    "countries",
    "country_areas",
    "currencies",
    "deeplinks",
    "feature_groups",
    "insights",
    "installer_jobs",
    "invoices",
    "nested_teams",
    "operators",
    "payment_terminals",
    "plans",
    "price_forecasts",
    "price_group_tags",
    "price_groups",
    "promotion_codes",
    "receipts",
    "report_reasons",
    "reports",
    "sites",
    "sponsored_charge_points",
    "subscription_purchases",
    "subscriptions",
    "tariff_period_groups",
    "tariff_recurring_periods",
    "tariffs",
    "team_member_profiles",
    "team_members",
    "teams",
    "users",
    "vehicles",
    "wallet_transactions",
    "wallets",
    "webhooks",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return [*__all__]
