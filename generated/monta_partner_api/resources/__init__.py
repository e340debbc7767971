"""The resources of the API, a class a tag. Each is loaded when it is first asked for."""

from __future__ import annotations

import sys as _sys
from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

from ..client import Sender

if TYPE_CHECKING:
    from .. import resources as _resources
    from .afir_charge_points import AfirChargePoints as AfirChargePoints
    from .audit_log import AuditLog as AuditLog
    from .authentication import Authentication as Authentication
    from .charge_auth_tokens import ChargeAuthTokens as ChargeAuthTokens
    from .charge_point_brands import ChargePointBrands as ChargePointBrands
    from .charge_point_connectors import ChargePointConnectors as ChargePointConnectors
    from .charge_point_integrations import ChargePointIntegrations as ChargePointIntegrations
    from .charge_point_models import ChargePointModels as ChargePointModels
    from .charge_point_sensors import ChargePointSensors as ChargePointSensors
    from .charge_point_statistics import ChargePointStatistics as ChargePointStatistics
    from .charge_points import ChargePoints as ChargePoints
    from .charges import Charges as Charges
    from .charges_insights import ChargesInsights as ChargesInsights
    from .charging_rules import ChargingRules as ChargingRules
    from .consumers import Consumers as Consumers
    from .countries import Countries as Countries
    from .country_areas import CountryAreas as CountryAreas
    from .currencies import Currencies as Currencies
    from .deeplinks import Deeplinks as Deeplinks
    from .feature_groups import FeatureGroups as FeatureGroups
    from .insights import Insights as Insights
    from .installer_jobs import InstallerJobs as InstallerJobs
    from .invoices import Invoices as Invoices
    from .nested_teams import NestedTeams as NestedTeams
    from .operators import Operators as Operators
    from .payment_terminals import PaymentTerminals as PaymentTerminals
    from .plans import Plans as Plans
    from .price_forecasts import PriceForecasts as PriceForecasts
    from .price_group_tags import PriceGroupTags as PriceGroupTags
    from .price_groups import PriceGroups as PriceGroups
    from .promotion_codes import PromotionCodes as PromotionCodes
    from .receipts import Receipts as Receipts
    from .report_reasons import ReportReasons as ReportReasons
    from .reports import Reports as Reports
    from .sites import Sites as Sites
    from .sponsored_charge_points import SponsoredChargePoints as SponsoredChargePoints
    from .subscription_purchases import SubscriptionPurchases as SubscriptionPurchases
    from .subscriptions import Subscriptions as Subscriptions
    from .tariff_period_groups import TariffPeriodGroups as TariffPeriodGroups
    from .tariff_recurring_periods import TariffRecurringPeriods as TariffRecurringPeriods
    from .tariffs import Tariffs as Tariffs
    from .team_member_profiles import TeamMemberProfiles as TeamMemberProfiles
    from .team_members import TeamMembers as TeamMembers
    from .teams import Teams as Teams
    from .users import Users as Users
    from .vehicles import Vehicles as Vehicles
    from .wallet_transactions import WalletTransactions as WalletTransactions
    from .wallets import Wallets as Wallets
    from .webhooks import Webhooks as Webhooks
else:
    _resources = _sys.modules[__name__]

_modules = {
    "AfirChargePoints": "afir_charge_points",
    "AuditLog": "audit_log",
    "Authentication": "authentication",
    "ChargeAuthTokens": "charge_auth_tokens",
    "ChargePointBrands": "charge_point_brands",
    "ChargePointConnectors": "charge_point_connectors",
    "ChargePointIntegrations": "charge_point_integrations",
    "ChargePointModels": "charge_point_models",
    "ChargePointSensors": "charge_point_sensors",
    "ChargePointStatistics": "charge_point_statistics",
    "ChargePoints": "charge_points",
    "Charges": "charges",
    "ChargesInsights": "charges_insights",
    "ChargingRules": "charging_rules",
    "Consumers": "consumers",
    "Countries": "countries",
    "CountryAreas": "country_areas",
    "Currencies": "currencies",
    "Deeplinks": "deeplinks",
    "FeatureGroups": "feature_groups",
    "Insights": "insights",
    "InstallerJobs": "installer_jobs",
    "Invoices": "invoices",
    "NestedTeams": "nested_teams",
    "Operators": "operators",
    "PaymentTerminals": "payment_terminals",
    "Plans": "plans",
    "PriceForecasts": "price_forecasts",
    "PriceGroupTags": "price_group_tags",
    "PriceGroups": "price_groups",
    "PromotionCodes": "promotion_codes",
    "Receipts": "receipts",
    "ReportReasons": "report_reasons",
    "Reports": "reports",
    "Sites": "sites",
    "SponsoredChargePoints": "sponsored_charge_points",
    "SubscriptionPurchases": "subscription_purchases",
    "Subscriptions": "subscriptions",
    "TariffPeriodGroups": "tariff_period_groups",
    "TariffRecurringPeriods": "tariff_recurring_periods",
    "Tariffs": "tariffs",
    "TeamMemberProfiles": "team_member_profiles",
    "TeamMembers": "team_members",
    "Teams": "teams",
    "Users": "users",
    "Vehicles": "vehicles",
    "WalletTransactions": "wallet_transactions",
    "Wallets": "wallets",
    "Webhooks": "webhooks",
}

__all__ = (
    "AfirChargePoints",
    "AuditLog",
    "Authentication",
    "ChargeAuthTokens",
    "ChargePointBrands",
    "ChargePointConnectors",
    "ChargePointIntegrations",
    "ChargePointModels",
    "ChargePointSensors",
    "ChargePointStatistics",
    "ChargePoints",
    "Charges",
    "ChargesInsights",
    "ChargingRules",
    "Consumers",
    "Countries",
    "CountryAreas",
    "Currencies",
    "Deeplinks",
    "FeatureGroups",
    "Insights",
    "InstallerJobs",
    "Invoices",
    "NestedTeams",
    "Operators",
    "PaymentTerminals",
    "Plans",
    "PriceForecasts",
    "PriceGroupTags",
    "PriceGroups",
    "PromotionCodes",
    "Receipts",
    "ReportReasons",
    "Reports",
    "Resources",
    "Sites",
    "SponsoredChargePoints",
    "SubscriptionPurchases",
    "Subscriptions",
    "TariffPeriodGroups",
    "TariffRecurringPeriods",
    "Tariffs",
    "TeamMemberProfiles",
    "TeamMembers",
    "Teams",
    "Users",
    "Vehicles",
    "WalletTransactions",
    "Wallets",
    "Webhooks",
)


class Resources:
    """Everything that sends requests gets one property a tag by inheriting from this."""

    __slots__ = ()

    _sender: Sender

    @property
    def afir_charge_points(self) -> _resources.AfirChargePoints:
        """The operations of AFIR Charge Points."""
        return _resources.AfirChargePoints(self._sender)

    @property
    def audit_log(self) -> _resources.AuditLog:
        """The operations of Audit Log."""
        return _resources.AuditLog(self._sender)

    @property
    def authentication(self) -> _resources.Authentication:
        """The operations of Authentication."""
        return _resources.Authentication(self._sender)

    @property
    def charge_auth_tokens(self) -> _resources.ChargeAuthTokens:
        """The operations of Charge Auth Tokens."""
        return _resources.ChargeAuthTokens(self._sender)

    @property
    def charge_point_brands(self) -> _resources.ChargePointBrands:
        """The operations of Charge Point Brands."""
        return _resources.ChargePointBrands(self._sender)

    @property
    def charge_point_connectors(self) -> _resources.ChargePointConnectors:
        """The operations of Charge Point Connectors."""
        return _resources.ChargePointConnectors(self._sender)

    @property
    def charge_point_integrations(self) -> _resources.ChargePointIntegrations:
        """The operations of Charge Point Integrations."""
        return _resources.ChargePointIntegrations(self._sender)

    @property
    def charge_point_models(self) -> _resources.ChargePointModels:
        """The operations of Charge Point Models."""
        return _resources.ChargePointModels(self._sender)

    @property
    def charge_point_sensors(self) -> _resources.ChargePointSensors:
        """The operations of Charge Points Sensors."""
        return _resources.ChargePointSensors(self._sender)

    @property
    def charge_point_statistics(self) -> _resources.ChargePointStatistics:
        """The operations of Charge Point Statistics."""
        return _resources.ChargePointStatistics(self._sender)

    @property
    def charge_points(self) -> _resources.ChargePoints:
        """The operations of Charge Points."""
        return _resources.ChargePoints(self._sender)

    @property
    def charges(self) -> _resources.Charges:
        """The operations of Charges."""
        return _resources.Charges(self._sender)

    @property
    def charges_insights(self) -> _resources.ChargesInsights:
        """The operations of Charges Insights."""
        return _resources.ChargesInsights(self._sender)

    @property
    def charging_rules(self) -> _resources.ChargingRules:
        """The operations of Charge Points Charging Rules."""
        return _resources.ChargingRules(self._sender)

    @property
    def consumers(self) -> _resources.Consumers:
        """The operations of Consumer."""
        return _resources.Consumers(self._sender)

    @property
    def countries(self) -> _resources.Countries:
        """The operations of Countries."""
        return _resources.Countries(self._sender)

    @property
    def country_areas(self) -> _resources.CountryAreas:
        """The operations of Country Areas."""
        return _resources.CountryAreas(self._sender)

    @property
    def currencies(self) -> _resources.Currencies:
        """The operations of Currencies."""
        return _resources.Currencies(self._sender)

    @property
    def deeplinks(self) -> _resources.Deeplinks:
        """The operations of Deeplinks."""
        return _resources.Deeplinks(self._sender)

    @property
    def feature_groups(self) -> _resources.FeatureGroups:
        """The operations of Feature Groups."""
        return _resources.FeatureGroups(self._sender)

    @property
    def insights(self) -> _resources.Insights:
        """The operations of Insights."""
        return _resources.Insights(self._sender)

    @property
    def installer_jobs(self) -> _resources.InstallerJobs:
        """The operations of Installer Jobs."""
        return _resources.InstallerJobs(self._sender)

    @property
    def invoices(self) -> _resources.Invoices:
        """The operations of Invoices."""
        return _resources.Invoices(self._sender)

    @property
    def nested_teams(self) -> _resources.NestedTeams:
        """The operations of Nested teams."""
        return _resources.NestedTeams(self._sender)

    @property
    def operators(self) -> _resources.Operators:
        """The operations of Operators."""
        return _resources.Operators(self._sender)

    @property
    def payment_terminals(self) -> _resources.PaymentTerminals:
        """The operations of Payment Terminals."""
        return _resources.PaymentTerminals(self._sender)

    @property
    def plans(self) -> _resources.Plans:
        """The operations of Plans."""
        return _resources.Plans(self._sender)

    @property
    def price_forecasts(self) -> _resources.PriceForecasts:
        """The operations of Prices Forecast."""
        return _resources.PriceForecasts(self._sender)

    @property
    def price_group_tags(self) -> _resources.PriceGroupTags:
        """The operations of Price Groups Tags."""
        return _resources.PriceGroupTags(self._sender)

    @property
    def price_groups(self) -> _resources.PriceGroups:
        """The operations of Price Groups."""
        return _resources.PriceGroups(self._sender)

    @property
    def promotion_codes(self) -> _resources.PromotionCodes:
        """The operations of Promotion Codes."""
        return _resources.PromotionCodes(self._sender)

    @property
    def receipts(self) -> _resources.Receipts:
        """The operations of Receipts."""
        return _resources.Receipts(self._sender)

    @property
    def report_reasons(self) -> _resources.ReportReasons:
        """The operations of Report Reasons."""
        return _resources.ReportReasons(self._sender)

    @property
    def reports(self) -> _resources.Reports:
        """The operations of Reports."""
        return _resources.Reports(self._sender)

    @property
    def sites(self) -> _resources.Sites:
        """The operations of Sites."""
        return _resources.Sites(self._sender)

    @property
    def sponsored_charge_points(self) -> _resources.SponsoredChargePoints:
        """The operations of Sponsored Charge Points."""
        return _resources.SponsoredChargePoints(self._sender)

    @property
    def subscription_purchases(self) -> _resources.SubscriptionPurchases:
        """The operations of Subscription Purchases."""
        return _resources.SubscriptionPurchases(self._sender)

    @property
    def subscriptions(self) -> _resources.Subscriptions:
        """The operations of Subscriptions."""
        return _resources.Subscriptions(self._sender)

    @property
    def tariff_period_groups(self) -> _resources.TariffPeriodGroups:
        """The operations of Tariff Period Groups."""
        return _resources.TariffPeriodGroups(self._sender)

    @property
    def tariff_recurring_periods(self) -> _resources.TariffRecurringPeriods:
        """The operations of Tariff Recurring Periods."""
        return _resources.TariffRecurringPeriods(self._sender)

    @property
    def tariffs(self) -> _resources.Tariffs:
        """The operations of Tariff."""
        return _resources.Tariffs(self._sender)

    @property
    def team_member_profiles(self) -> _resources.TeamMemberProfiles:
        """The operations of Team Member Profiles (Member Groups)."""
        return _resources.TeamMemberProfiles(self._sender)

    @property
    def team_members(self) -> _resources.TeamMembers:
        """The operations of Team Members."""
        return _resources.TeamMembers(self._sender)

    @property
    def teams(self) -> _resources.Teams:
        """The operations of Teams."""
        return _resources.Teams(self._sender)

    @property
    def users(self) -> _resources.Users:
        """The operations of Users."""
        return _resources.Users(self._sender)

    @property
    def vehicles(self) -> _resources.Vehicles:
        """The operations of Vehicles."""
        return _resources.Vehicles(self._sender)

    @property
    def wallet_transactions(self) -> _resources.WalletTransactions:
        """The operations of Wallet Transactions."""
        return _resources.WalletTransactions(self._sender)

    @property
    def wallets(self) -> _resources.Wallets:
        """The operations of Wallets."""
        return _resources.Wallets(self._sender)

    @property
    def webhooks(self) -> _resources.Webhooks:
        """The operations of Webhooks."""
        return _resources.Webhooks(self._sender)


def __getattr__(name: str) -> Any:
    module = _modules.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]
