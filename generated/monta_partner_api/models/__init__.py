"""The models of the API. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .additional_pricing import (
        AdditionalPricing as AdditionalPricing,
        decode_additional_pricing as decode_additional_pricing,
    )
    from .additional_pricing_type import (
        AdditionalPricingType as AdditionalPricingType,
        AdditionalPricingTypeValue as AdditionalPricingTypeValue,
    )
    from .address import Address as Address, decode_address as decode_address
    from .address_input import AddressInput as AddressInput, decode_address_input as decode_address_input
    from .afir_charge_point import (
        AfirChargePoint as AfirChargePoint,
        decode_afir_charge_point as decode_afir_charge_point,
    )
    from .afir_charge_point_page import (
        AfirChargePointPage as AfirChargePointPage,
        decode_afir_charge_point_page as decode_afir_charge_point_page,
    )
    from .afir_opening_hours import (
        AfirOpeningHours as AfirOpeningHours,
        decode_afir_opening_hours as decode_afir_opening_hours,
    )
    from .afir_opening_hours_entry import (
        AfirOpeningHoursEntry as AfirOpeningHoursEntry,
        decode_afir_opening_hours_entry as decode_afir_opening_hours_entry,
    )
    from .afir_opening_hours_schedule import (
        AfirOpeningHoursSchedule as AfirOpeningHoursSchedule,
        decode_afir_opening_hours_schedule as decode_afir_opening_hours_schedule,
    )
    from .apply_price_group import (
        ApplyPriceGroup as ApplyPriceGroup,
        decode_apply_price_group as decode_apply_price_group,
    )
    from .approve_subscription import (
        ApproveSubscription as ApproveSubscription,
        decode_approve_subscription as decode_approve_subscription,
    )
    from .audit_event import AuditEvent as AuditEvent, decode_audit_event as decode_audit_event
    from .audit_event_page import (
        AuditEventPage as AuditEventPage,
        decode_audit_event_page as decode_audit_event_page,
    )
    from .breakdown import Breakdown as Breakdown, decode_breakdown as decode_breakdown
    from .breakdown_component import (
        BreakdownComponent as BreakdownComponent,
        decode_breakdown_component as decode_breakdown_component,
    )
    from .breakdown_component_metadata import (
        BreakdownComponentMetadata as BreakdownComponentMetadata,
        decode_breakdown_component_metadata as decode_breakdown_component_metadata,
    )
    from .breakdown_component_metadata_type import (
        BreakdownComponentMetadataType as BreakdownComponentMetadataType,
        BreakdownComponentMetadataTypeValue as BreakdownComponentMetadataTypeValue,
    )
    from .breakdown_component_type import (
        BreakdownComponentType as BreakdownComponentType,
        BreakdownComponentTypeValue as BreakdownComponentTypeValue,
    )
    from .breakdown_summary import (
        BreakdownSummary as BreakdownSummary,
        decode_breakdown_summary as decode_breakdown_summary,
    )
    from .cancellation_option import (
        CancellationOption as CancellationOption,
        CancellationOptionValue as CancellationOptionValue,
    )
    from .charge import Charge as Charge, decode_charge as decode_charge
    from .charge_auth_token import (
        ChargeAuthToken as ChargeAuthToken,
        decode_charge_auth_token as decode_charge_auth_token,
    )
    from .charge_auth_token_page import (
        ChargeAuthTokenPage as ChargeAuthTokenPage,
        decode_charge_auth_token_page as decode_charge_auth_token_page,
    )
    from .charge_auth_token_report import (
        ChargeAuthTokenReport as ChargeAuthTokenReport,
        decode_charge_auth_token_report as decode_charge_auth_token_report,
    )
    from .charge_auth_token_report_consumption import (
        ChargeAuthTokenReportConsumption as ChargeAuthTokenReportConsumption,
        decode_charge_auth_token_report_consumption as decode_charge_auth_token_report_consumption,
    )
    from .charge_auth_token_report_page import (
        ChargeAuthTokenReportPage as ChargeAuthTokenReportPage,
        decode_charge_auth_token_report_page as decode_charge_auth_token_report_page,
    )
    from .charge_auth_token_type import (
        ChargeAuthTokenType as ChargeAuthTokenType,
        ChargeAuthTokenTypeValue as ChargeAuthTokenTypeValue,
    )
    from .charge_authentication import (
        ChargeAuthentication as ChargeAuthentication,
        decode_charge_authentication as decode_charge_authentication,
    )
    from .charge_authentication_type import (
        ChargeAuthenticationType as ChargeAuthenticationType,
        ChargeAuthenticationTypeValue as ChargeAuthenticationTypeValue,
    )
    from .charge_breakdown import (
        ChargeBreakdown as ChargeBreakdown,
        decode_charge_breakdown as decode_charge_breakdown,
    )
    from .charge_cost import ChargeCost as ChargeCost, decode_charge_cost as decode_charge_cost
    from .charge_kwh_consumption import (
        ChargeKwhConsumption as ChargeKwhConsumption,
        decode_charge_kwh_consumption as decode_charge_kwh_consumption,
    )
    from .charge_metadata import (
        ChargeMetadata as ChargeMetadata,
        decode_charge_metadata as decode_charge_metadata,
    )
    from .charge_page import ChargePage as ChargePage, decode_charge_page as decode_charge_page
    from .charge_payment_method import (
        ChargePaymentMethod as ChargePaymentMethod,
        ChargePaymentMethodValue as ChargePaymentMethodValue,
    )
    from .charge_point import ChargePoint as ChargePoint, decode_charge_point as decode_charge_point
    from .charge_point_brand import (
        ChargePointBrand as ChargePointBrand,
        decode_charge_point_brand as decode_charge_point_brand,
    )
    from .charge_point_brand_page import (
        ChargePointBrandPage as ChargePointBrandPage,
        decode_charge_point_brand_page as decode_charge_point_brand_page,
    )
    from .charge_point_connector import (
        ChargePointConnector as ChargePointConnector,
        decode_charge_point_connector as decode_charge_point_connector,
    )
    from .charge_point_connector_page import (
        ChargePointConnectorPage as ChargePointConnectorPage,
        decode_charge_point_connector_page as decode_charge_point_connector_page,
    )
    from .charge_point_deeplinks import (
        ChargePointDeeplinks as ChargePointDeeplinks,
        decode_charge_point_deeplinks as decode_charge_point_deeplinks,
    )
    from .charge_point_integration import (
        ChargePointIntegration as ChargePointIntegration,
        decode_charge_point_integration as decode_charge_point_integration,
    )
    from .charge_point_integration_page import (
        ChargePointIntegrationPage as ChargePointIntegrationPage,
        decode_charge_point_integration_page as decode_charge_point_integration_page,
    )
    from .charge_point_integration_state import (
        ChargePointIntegrationState as ChargePointIntegrationState,
        ChargePointIntegrationStateValue as ChargePointIntegrationStateValue,
    )
    from .charge_point_integration_type import (
        ChargePointIntegrationType as ChargePointIntegrationType,
        ChargePointIntegrationTypeValue as ChargePointIntegrationTypeValue,
    )
    from .charge_point_log import (
        ChargePointLog as ChargePointLog,
        decode_charge_point_log as decode_charge_point_log,
    )
    from .charge_point_log_cursor_page import (
        ChargePointLogCursorPage as ChargePointLogCursorPage,
        decode_charge_point_log_cursor_page as decode_charge_point_log_cursor_page,
    )
    from .charge_point_log_cursor_page_meta import (
        ChargePointLogCursorPageMeta as ChargePointLogCursorPageMeta,
        decode_charge_point_log_cursor_page_meta as decode_charge_point_log_cursor_page_meta,
    )
    from .charge_point_log_offset_page import (
        ChargePointLogOffsetPage as ChargePointLogOffsetPage,
        decode_charge_point_log_offset_page as decode_charge_point_log_offset_page,
    )
    from .charge_point_log_offset_page_meta import (
        ChargePointLogOffsetPageMeta as ChargePointLogOffsetPageMeta,
        decode_charge_point_log_offset_page_meta as decode_charge_point_log_offset_page_meta,
    )
    from .charge_point_log_page import (
        ChargePointLogPage as ChargePointLogPage,
        decode_charge_point_log_page as decode_charge_point_log_page,
    )
    from .charge_point_metadata import (
        ChargePointMetadata as ChargePointMetadata,
        decode_charge_point_metadata as decode_charge_point_metadata,
    )
    from .charge_point_model import (
        ChargePointModel as ChargePointModel,
        decode_charge_point_model as decode_charge_point_model,
    )
    from .charge_point_model_brand import (
        ChargePointModelBrand as ChargePointModelBrand,
        decode_charge_point_model_brand as decode_charge_point_model_brand,
    )
    from .charge_point_model_feature import (
        ChargePointModelFeature as ChargePointModelFeature,
        decode_charge_point_model_feature as decode_charge_point_model_feature,
    )
    from .charge_point_model_page import (
        ChargePointModelPage as ChargePointModelPage,
        decode_charge_point_model_page as decode_charge_point_model_page,
    )
    from .charge_point_ocpp import (
        ChargePointOcpp as ChargePointOcpp,
        decode_charge_point_ocpp as decode_charge_point_ocpp,
    )
    from .charge_point_ocpp_status import (
        ChargePointOcppStatus as ChargePointOcppStatus,
        ChargePointOcppStatusValue as ChargePointOcppStatusValue,
    )
    from .charge_point_page import (
        ChargePointPage as ChargePointPage,
        decode_charge_point_page as decode_charge_point_page,
    )
    from .charge_point_protocol_data import (
        ChargePointProtocolData as ChargePointProtocolData,
        decode_charge_point_protocol_data as decode_charge_point_protocol_data,
    )
    from .charge_point_sensor import (
        ChargePointSensor as ChargePointSensor,
        decode_charge_point_sensor as decode_charge_point_sensor,
    )
    from .charge_point_sensor_page import (
        ChargePointSensorPage as ChargePointSensorPage,
        decode_charge_point_sensor_page as decode_charge_point_sensor_page,
    )
    from .charge_point_sensor_type import (
        ChargePointSensorType as ChargePointSensorType,
        ChargePointSensorTypeValue as ChargePointSensorTypeValue,
    )
    from .charge_point_state import (
        ChargePointState as ChargePointState,
        ChargePointStateValue as ChargePointStateValue,
    )
    from .charge_point_statistics import (
        ChargePointStatistics as ChargePointStatistics,
        decode_charge_point_statistics as decode_charge_point_statistics,
    )
    from .charge_point_type import (
        ChargePointType as ChargePointType,
        ChargePointTypeValue as ChargePointTypeValue,
    )
    from .charge_price import ChargePrice as ChargePrice, decode_charge_price as decode_charge_price
    from .charge_protocol_data import (
        ChargeProtocolData as ChargeProtocolData,
        decode_charge_protocol_data as decode_charge_protocol_data,
    )
    from .charge_state import ChargeState as ChargeState, ChargeStateValue as ChargeStateValue
    from .charge_state_filter import (
        ChargeStateFilter as ChargeStateFilter,
        ChargeStateFilterValue as ChargeStateFilterValue,
    )
    from .charge_type import ChargeType as ChargeType, ChargeTypeValue as ChargeTypeValue
    from .charger_report import ChargerReport as ChargerReport, decode_charger_report as decode_charger_report
    from .charger_report_consumption import (
        ChargerReportConsumption as ChargerReportConsumption,
        decode_charger_report_consumption as decode_charger_report_consumption,
    )
    from .charger_report_page import (
        ChargerReportPage as ChargerReportPage,
        decode_charger_report_page as decode_charger_report_page,
    )
    from .charges_insight import (
        ChargesInsight as ChargesInsight,
        decode_charges_insight as decode_charges_insight,
    )
    from .charges_insight_entry import (
        ChargesInsightEntry as ChargesInsightEntry,
        decode_charges_insight_entry as decode_charges_insight_entry,
    )
    from .charges_insight_entry_type import (
        ChargesInsightEntryType as ChargesInsightEntryType,
        ChargesInsightEntryTypeValue as ChargesInsightEntryTypeValue,
    )
    from .charges_insight_summary import (
        ChargesInsightSummary as ChargesInsightSummary,
        decode_charges_insight_summary as decode_charges_insight_summary,
    )
    from .charges_insight_type import (
        ChargesInsightType as ChargesInsightType,
        ChargesInsightTypeValue as ChargesInsightTypeValue,
    )
    from .charging_rule import ChargingRule as ChargingRule, decode_charging_rule as decode_charging_rule
    from .charging_rule_page import (
        ChargingRulePage as ChargingRulePage,
        decode_charging_rule_page as decode_charging_rule_page,
    )
    from .charging_rule_scheduled_settings import (
        ChargingRuleScheduledSettings as ChargingRuleScheduledSettings,
        decode_charging_rule_scheduled_settings as decode_charging_rule_scheduled_settings,
    )
    from .charging_rule_settings import (
        ChargingRuleSettings as ChargingRuleSettings,
        decode_charging_rule_settings as decode_charging_rule_settings,
    )
    from .charging_rule_smart_charge_settings import (
        ChargingRuleSmartChargeSettings as ChargingRuleSmartChargeSettings,
        decode_charging_rule_smart_charge_settings as decode_charging_rule_smart_charge_settings,
    )
    from .charging_rule_type import (
        ChargingRuleType as ChargingRuleType,
        ChargingRuleTypeValue as ChargingRuleTypeValue,
    )
    from .clear_charging_profile import (
        ClearChargingProfile as ClearChargingProfile,
        decode_clear_charging_profile as decode_clear_charging_profile,
    )
    from .clear_charging_profile_confirmation import (
        ClearChargingProfileConfirmation as ClearChargingProfileConfirmation,
        decode_clear_charging_profile_confirmation as decode_clear_charging_profile_confirmation,
    )
    from .client_credentials import (
        ClientCredentials as ClientCredentials,
        decode_client_credentials as decode_client_credentials,
    )
    from .consumer import Consumer as Consumer, decode_consumer as decode_consumer
    from .consumption_period_size import (
        ConsumptionPeriodSize as ConsumptionPeriodSize,
        ConsumptionPeriodSizeValue as ConsumptionPeriodSizeValue,
    )
    from .coordinates import Coordinates as Coordinates, decode_coordinates as decode_coordinates
    from .country import Country as Country, decode_country as decode_country
    from .country_area import CountryArea as CountryArea, decode_country_area as decode_country_area
    from .country_area_level import (
        CountryAreaLevel as CountryAreaLevel,
        CountryAreaLevelValue as CountryAreaLevelValue,
    )
    from .country_area_page import (
        CountryAreaPage as CountryAreaPage,
        decode_country_area_page as decode_country_area_page,
    )
    from .country_page import CountryPage as CountryPage, decode_country_page as decode_country_page
    from .creatable_team_payment_method import (
        CreatableTeamPaymentMethod as CreatableTeamPaymentMethod,
        CreatableTeamPaymentMethodValue as CreatableTeamPaymentMethodValue,
    )
    from .create_additional_pricing import (
        CreateAdditionalPricing as CreateAdditionalPricing,
        decode_create_additional_pricing as decode_create_additional_pricing,
    )
    from .create_charge_auth_token import (
        CreateChargeAuthToken as CreateChargeAuthToken,
        decode_create_charge_auth_token as decode_create_charge_auth_token,
    )
    from .create_charge_point import (
        CreateChargePoint as CreateChargePoint,
        decode_create_charge_point as decode_create_charge_point,
    )
    from .create_charge_point_ocpp_config import (
        CreateChargePointOcppConfig as CreateChargePointOcppConfig,
        decode_create_charge_point_ocpp_config as decode_create_charge_point_ocpp_config,
    )
    from .create_charge_point_sensor import (
        CreateChargePointSensor as CreateChargePointSensor,
        decode_create_charge_point_sensor as decode_create_charge_point_sensor,
    )
    from .create_charging_rule import (
        CreateChargingRule as CreateChargingRule,
        decode_create_charging_rule as decode_create_charging_rule,
    )
    from .create_deeplink import (
        CreateDeeplink as CreateDeeplink,
        decode_create_deeplink as decode_create_deeplink,
    )
    from .create_installer_job import (
        CreateInstallerJob as CreateInstallerJob,
        decode_create_installer_job as decode_create_installer_job,
    )
    from .create_or_update_charge_point_integration import (
        CreateOrUpdateChargePointIntegration as CreateOrUpdateChargePointIntegration,
        decode_create_or_update_charge_point_integration as decode_create_or_update_charge_point_integration,
    )
    from .create_or_update_price_group import (
        CreateOrUpdatePriceGroup as CreateOrUpdatePriceGroup,
        decode_create_or_update_price_group as decode_create_or_update_price_group,
    )
    from .create_or_update_pricing import (
        CreateOrUpdatePricing as CreateOrUpdatePricing,
        decode_create_or_update_pricing as decode_create_or_update_pricing,
    )
    from .create_price_group_tag import (
        CreatePriceGroupTag as CreatePriceGroupTag,
        decode_create_price_group_tag as decode_create_price_group_tag,
    )
    from .create_site import CreateSite as CreateSite, decode_create_site as decode_create_site
    from .create_sponsored_charge_point import (
        CreateSponsoredChargePoint as CreateSponsoredChargePoint,
        decode_create_sponsored_charge_point as decode_create_sponsored_charge_point,
    )
    from .create_subscription import (
        CreateSubscription as CreateSubscription,
        decode_create_subscription as decode_create_subscription,
    )
    from .create_tariff import CreateTariff as CreateTariff, decode_create_tariff as decode_create_tariff
    from .create_tariff_period_group import (
        CreateTariffPeriodGroup as CreateTariffPeriodGroup,
        decode_create_tariff_period_group as decode_create_tariff_period_group,
    )
    from .create_tariff_prices import (
        CreateTariffPrices as CreateTariffPrices,
        decode_create_tariff_prices as decode_create_tariff_prices,
    )
    from .create_tariff_recurring_period import (
        CreateTariffRecurringPeriod as CreateTariffRecurringPeriod,
        decode_create_tariff_recurring_period as decode_create_tariff_recurring_period,
    )
    from .create_team import CreateTeam as CreateTeam, decode_create_team as decode_create_team
    from .create_team_member import (
        CreateTeamMember as CreateTeamMember,
        decode_create_team_member as decode_create_team_member,
    )
    from .create_team_member_profile import (
        CreateTeamMemberProfile as CreateTeamMemberProfile,
        decode_create_team_member_profile as decode_create_team_member_profile,
    )
    from .create_user import CreateUser as CreateUser, decode_create_user as decode_create_user
    from .currency import Currency as Currency, decode_currency as decode_currency
    from .currency_page import CurrencyPage as CurrencyPage, decode_currency_page as decode_currency_page
    from .currency_summary import (
        CurrencySummary as CurrencySummary,
        decode_currency_summary as decode_currency_summary,
    )
    from .cursor_page_meta import (
        CursorPageMeta as CursorPageMeta,
        decode_cursor_page_meta as decode_cursor_page_meta,
    )
    from .custom_headers import CustomHeaders as CustomHeaders, decode_custom_headers as decode_custom_headers
    from .daily_performance import (
        DailyPerformance as DailyPerformance,
        decode_daily_performance as decode_daily_performance,
    )
    from .day_of_week import DayOfWeek as DayOfWeek, DayOfWeekValue as DayOfWeekValue
    from .deeplink import Deeplink as Deeplink, decode_deeplink as decode_deeplink
    from .deeplink_destination import (
        DeeplinkDestination as DeeplinkDestination,
        decode_deeplink_destination as decode_deeplink_destination,
    )
    from .deeplink_page import DeeplinkPage as DeeplinkPage, decode_deeplink_page as decode_deeplink_page
    from .default_component_metadata import (
        DefaultComponentMetadata as DefaultComponentMetadata,
        decode_default_component_metadata as decode_default_component_metadata,
    )
    from .destination_link import (
        DestinationLink as DestinationLink,
        decode_destination_link as decode_destination_link,
    )
    from .destination_resource import (
        DestinationResource as DestinationResource,
        decode_destination_resource as decode_destination_resource,
    )
    from .destination_type import (
        DestinationType as DestinationType,
        DestinationTypeValue as DestinationTypeValue,
    )
    from .detailed_breakdown import (
        DetailedBreakdown as DetailedBreakdown,
        decode_detailed_breakdown as decode_detailed_breakdown,
    )
    from .driver_member_costs_report import (
        DriverMemberCostsReport as DriverMemberCostsReport,
        decode_driver_member_costs_report as decode_driver_member_costs_report,
    )
    from .driver_member_costs_report_consumption import (
        DriverMemberCostsReportConsumption as DriverMemberCostsReportConsumption,
        decode_driver_member_costs_report_consumption as decode_driver_member_costs_report_consumption,
    )
    from .driver_member_costs_report_country import (
        DriverMemberCostsReportCountry as DriverMemberCostsReportCountry,
        decode_driver_member_costs_report_country as decode_driver_member_costs_report_country,
    )
    from .driver_member_costs_report_page import (
        DriverMemberCostsReportPage as DriverMemberCostsReportPage,
        decode_driver_member_costs_report_page as decode_driver_member_costs_report_page,
    )
    from .driver_report import DriverReport as DriverReport, decode_driver_report as decode_driver_report
    from .driver_report_consumption import (
        DriverReportConsumption as DriverReportConsumption,
        decode_driver_report_consumption as decode_driver_report_consumption,
    )
    from .driver_report_dates_filtered_by import (
        DriverReportDatesFilteredBy as DriverReportDatesFilteredBy,
        DriverReportDatesFilteredByValue as DriverReportDatesFilteredByValue,
    )
    from .driver_report_page import (
        DriverReportPage as DriverReportPage,
        decode_driver_report_page as decode_driver_report_page,
    )
    from .duration_fee_component_metadata import (
        DurationFeeComponentMetadata as DurationFeeComponentMetadata,
        decode_duration_fee_component_metadata as decode_duration_fee_component_metadata,
    )
    from .electric_current_type import (
        ElectricCurrentType as ElectricCurrentType,
        ElectricCurrentTypeValue as ElectricCurrentTypeValue,
    )
    from .energy_mix import EnergyMix as EnergyMix, decode_energy_mix as decode_energy_mix
    from .energy_source import EnergySource as EnergySource, decode_energy_source as decode_energy_source
    from .energy_source_category import (
        EnergySourceCategory as EnergySourceCategory,
        EnergySourceCategoryValue as EnergySourceCategoryValue,
    )
    from .entity_event_type import (
        EntityEventType as EntityEventType,
        EntityEventTypeValue as EntityEventTypeValue,
    )
    from .environmental_impact import (
        EnvironmentalImpact as EnvironmentalImpact,
        decode_environmental_impact as decode_environmental_impact,
    )
    from .environmental_impact_category import (
        EnvironmentalImpactCategory as EnvironmentalImpactCategory,
        EnvironmentalImpactCategoryValue as EnvironmentalImpactCategoryValue,
    )
    from .exceptional_hours import (
        ExceptionalHours as ExceptionalHours,
        decode_exceptional_hours as decode_exceptional_hours,
    )
    from .exempt_state import ExemptState as ExemptState, decode_exempt_state as decode_exempt_state
    from .feature_catalog import (
        FeatureCatalog as FeatureCatalog,
        decode_feature_catalog as decode_feature_catalog,
    )
    from .feature_catalog_type import (
        FeatureCatalogType as FeatureCatalogType,
        FeatureCatalogTypeValue as FeatureCatalogTypeValue,
    )
    from .feature_configuration_type import (
        FeatureConfigurationType as FeatureConfigurationType,
        FeatureConfigurationTypeValue as FeatureConfigurationTypeValue,
    )
    from .feature_group import FeatureGroup as FeatureGroup, decode_feature_group as decode_feature_group
    from .feature_group_configuration import (
        FeatureGroupConfiguration as FeatureGroupConfiguration,
        decode_feature_group_configuration as decode_feature_group_configuration,
    )
    from .feature_group_configuration_page import (
        FeatureGroupConfigurationPage as FeatureGroupConfigurationPage,
        decode_feature_group_configuration_page as decode_feature_group_configuration_page,
    )
    from .feature_group_page import (
        FeatureGroupPage as FeatureGroupPage,
        decode_feature_group_page as decode_feature_group_page,
    )
    from .feature_group_relation import (
        FeatureGroupRelation as FeatureGroupRelation,
        decode_feature_group_relation as decode_feature_group_relation,
    )
    from .feature_group_relation_type import (
        FeatureGroupRelationType as FeatureGroupRelationType,
        FeatureGroupRelationTypeValue as FeatureGroupRelationTypeValue,
    )
    from .freeze_team import FreezeTeam as FreezeTeam, decode_freeze_team as decode_freeze_team
    from .full_tariff import FullTariff as FullTariff, decode_full_tariff as decode_full_tariff
    from .generic_payment_session import (
        GenericPaymentSession as GenericPaymentSession,
        decode_generic_payment_session as decode_generic_payment_session,
    )
    from .hdv_parking_spot import (
        HdvParkingSpot as HdvParkingSpot,
        decode_hdv_parking_spot as decode_hdv_parking_spot,
    )
    from .idle_fee_component_metadata import (
        IdleFeeComponentMetadata as IdleFeeComponentMetadata,
        decode_idle_fee_component_metadata as decode_idle_fee_component_metadata,
    )
    from .installer_job import InstallerJob as InstallerJob, decode_installer_job as decode_installer_job
    from .installer_job_page import (
        InstallerJobPage as InstallerJobPage,
        decode_installer_job_page as decode_installer_job_page,
    )
    from .installer_job_task import (
        InstallerJobTask as InstallerJobTask,
        decode_installer_job_task as decode_installer_job_task,
    )
    from .inviting_user import InvitingUser as InvitingUser, decode_inviting_user as decode_inviting_user
    from .invoice import Invoice as Invoice, decode_invoice as decode_invoice
    from .invoice_page import InvoicePage as InvoicePage, decode_invoice_page as decode_invoice_page
    from .invoice_request import (
        InvoiceRequest as InvoiceRequest,
        decode_invoice_request as decode_invoice_request,
    )
    from .invoice_request_status import (
        InvoiceRequestStatus as InvoiceRequestStatus,
        InvoiceRequestStatusValue as InvoiceRequestStatusValue,
    )
    from .invoice_status import InvoiceStatus as InvoiceStatus, InvoiceStatusValue as InvoiceStatusValue
    from .kwh_consumption import (
        KwhConsumption as KwhConsumption,
        decode_kwh_consumption as decode_kwh_consumption,
    )
    from .kwh_per_time import KwhPerTime as KwhPerTime, decode_kwh_per_time as decode_kwh_per_time
    from .location import Location as Location, decode_location as decode_location
    from .map_charge_point import (
        MapChargePoint as MapChargePoint,
        decode_map_charge_point as decode_map_charge_point,
    )
    from .map_charge_point_state import (
        MapChargePointState as MapChargePointState,
        MapChargePointStateValue as MapChargePointStateValue,
    )
    from .map_cluster import MapCluster as MapCluster, decode_map_cluster as decode_map_cluster
    from .map_result import MapResult as MapResult, decode_map_result as decode_map_result
    from .map_site import MapSite as MapSite, decode_map_site as decode_map_site
    from .money import Money as Money, decode_money as decode_money
    from .money_currency import MoneyCurrency as MoneyCurrency, decode_money_currency as decode_money_currency
    from .nested_team import NestedTeam as NestedTeam, decode_nested_team as decode_nested_team
    from .nested_team_access import (
        NestedTeamAccess as NestedTeamAccess,
        NestedTeamAccessValue as NestedTeamAccessValue,
    )
    from .nested_team_invite import (
        NestedTeamInvite as NestedTeamInvite,
        decode_nested_team_invite as decode_nested_team_invite,
    )
    from .nested_team_page import (
        NestedTeamPage as NestedTeamPage,
        decode_nested_team_page as decode_nested_team_page,
    )
    from .nested_team_price_group import (
        NestedTeamPriceGroup as NestedTeamPriceGroup,
        decode_nested_team_price_group as decode_nested_team_price_group,
    )
    from .nested_team_state import (
        NestedTeamState as NestedTeamState,
        NestedTeamStateValue as NestedTeamStateValue,
    )
    from .nested_team_user_role import (
        NestedTeamUserRole as NestedTeamUserRole,
        NestedTeamUserRoleValue as NestedTeamUserRoleValue,
    )
    from .ocpi_charge_protocol_data import (
        OcpiChargeProtocolData as OcpiChargeProtocolData,
        decode_ocpi_charge_protocol_data as decode_ocpi_charge_protocol_data,
    )
    from .oicp_charge_protocol_data import (
        OicpChargeProtocolData as OicpChargeProtocolData,
        decode_oicp_charge_protocol_data as decode_oicp_charge_protocol_data,
    )
    from .opening_hours import OpeningHours as OpeningHours, decode_opening_hours as decode_opening_hours
    from .opening_times import OpeningTimes as OpeningTimes, decode_opening_times as decode_opening_times
    from .operator import Operator as Operator, decode_operator as decode_operator
    from .operator_adjustment_transaction import (
        OperatorAdjustmentTransaction as OperatorAdjustmentTransaction,
        decode_operator_adjustment_transaction as decode_operator_adjustment_transaction,
    )
    from .operator_page import OperatorPage as OperatorPage, decode_operator_page as decode_operator_page
    from .operator_role import OperatorRole as OperatorRole, OperatorRoleValue as OperatorRoleValue
    from .page_meta import PageMeta as PageMeta, decode_page_meta as decode_page_meta
    from .pageable import Pageable as Pageable, decode_pageable as decode_pageable
    from .pageable_mode import PageableMode as PageableMode, PageableModeValue as PageableModeValue
    from .pagination_type import PaginationType as PaginationType, PaginationTypeValue as PaginationTypeValue
    from .parking_type import ParkingType as ParkingType, ParkingTypeValue as ParkingTypeValue
    from .patch_charge import PatchCharge as PatchCharge, decode_patch_charge as decode_patch_charge
    from .patch_charge_auth_token import (
        PatchChargeAuthToken as PatchChargeAuthToken,
        decode_patch_charge_auth_token as decode_patch_charge_auth_token,
    )
    from .patch_charge_point import (
        PatchChargePoint as PatchChargePoint,
        decode_patch_charge_point as decode_patch_charge_point,
    )
    from .patch_charge_point_sensor import (
        PatchChargePointSensor as PatchChargePointSensor,
        decode_patch_charge_point_sensor as decode_patch_charge_point_sensor,
    )
    from .patch_deeplink import PatchDeeplink as PatchDeeplink, decode_patch_deeplink as decode_patch_deeplink
    from .patch_generic_payment_session import (
        PatchGenericPaymentSession as PatchGenericPaymentSession,
        decode_patch_generic_payment_session as decode_patch_generic_payment_session,
    )
    from .patch_nested_team import (
        PatchNestedTeam as PatchNestedTeam,
        decode_patch_nested_team as decode_patch_nested_team,
    )
    from .patch_price_group_tag import (
        PatchPriceGroupTag as PatchPriceGroupTag,
        decode_patch_price_group_tag as decode_patch_price_group_tag,
    )
    from .patch_site import PatchSite as PatchSite, decode_patch_site as decode_patch_site
    from .patch_sponsored_charge_point import (
        PatchSponsoredChargePoint as PatchSponsoredChargePoint,
        decode_patch_sponsored_charge_point as decode_patch_sponsored_charge_point,
    )
    from .patch_team import PatchTeam as PatchTeam, decode_patch_team as decode_patch_team
    from .patch_team_member import (
        PatchTeamMember as PatchTeamMember,
        decode_patch_team_member as decode_patch_team_member,
    )
    from .patch_team_member_profile import (
        PatchTeamMemberProfile as PatchTeamMemberProfile,
        decode_patch_team_member_profile as decode_patch_team_member_profile,
    )
    from .patch_wallet_transaction import (
        PatchWalletTransaction as PatchWalletTransaction,
        decode_patch_wallet_transaction as decode_patch_wallet_transaction,
    )
    from .paying_team import PayingTeam as PayingTeam, decode_paying_team as decode_paying_team
    from .payment_terminal import (
        PaymentTerminal as PaymentTerminal,
        decode_payment_terminal as decode_payment_terminal,
    )
    from .payment_terminal_page import (
        PaymentTerminalPage as PaymentTerminalPage,
        decode_payment_terminal_page as decode_payment_terminal_page,
    )
    from .payment_terminal_type import (
        PaymentTerminalType as PaymentTerminalType,
        PaymentTerminalTypeValue as PaymentTerminalTypeValue,
    )
    from .performance_period import (
        PerformancePeriod as PerformancePeriod,
        decode_performance_period as decode_performance_period,
    )
    from .plan import Plan as Plan, decode_plan as decode_plan
    from .plan_applicable_for import (
        PlanApplicableFor as PlanApplicableFor,
        PlanApplicableForValue as PlanApplicableForValue,
    )
    from .plan_application_audience import (
        PlanApplicationAudience as PlanApplicationAudience,
        PlanApplicationAudienceValue as PlanApplicationAudienceValue,
    )
    from .plan_fee_application_scope import (
        PlanFeeApplicationScope as PlanFeeApplicationScope,
        PlanFeeApplicationScopeValue as PlanFeeApplicationScopeValue,
    )
    from .plan_page import PlanPage as PlanPage, decode_plan_page as decode_plan_page
    from .plan_price import PlanPrice as PlanPrice, decode_plan_price as decode_plan_price
    from .plan_price_model import PlanPriceModel as PlanPriceModel, PlanPriceModelValue as PlanPriceModelValue
    from .plan_service_config import (
        PlanServiceConfig as PlanServiceConfig,
        decode_plan_service_config as decode_plan_service_config,
    )
    from .plan_service_config_custom import (
        PlanServiceConfigCustom as PlanServiceConfigCustom,
        decode_plan_service_config_custom as decode_plan_service_config_custom,
    )
    from .plan_service_config_tax_refund import (
        PlanServiceConfigTaxRefund as PlanServiceConfigTaxRefund,
        decode_plan_service_config_tax_refund as decode_plan_service_config_tax_refund,
    )
    from .plan_service_type import (
        PlanServiceType as PlanServiceType,
        PlanServiceTypeValue as PlanServiceTypeValue,
    )
    from .price_group import PriceGroup as PriceGroup, decode_price_group as decode_price_group
    from .price_group_applied_to import (
        PriceGroupAppliedTo as PriceGroupAppliedTo,
        decode_price_group_applied_to as decode_price_group_applied_to,
    )
    from .price_group_page import (
        PriceGroupPage as PriceGroupPage,
        decode_price_group_page as decode_price_group_page,
    )
    from .price_group_tag import (
        PriceGroupTag as PriceGroupTag,
        decode_price_group_tag as decode_price_group_tag,
    )
    from .price_group_tag_page import (
        PriceGroupTagPage as PriceGroupTagPage,
        decode_price_group_tag_page as decode_price_group_tag_page,
    )
    from .price_group_type import PriceGroupType as PriceGroupType, PriceGroupTypeValue as PriceGroupTypeValue
    from .price_specification import (
        PriceSpecification as PriceSpecification,
        decode_price_specification as decode_price_specification,
    )
    from .price_specification_entry import (
        PriceSpecificationEntry as PriceSpecificationEntry,
        decode_price_specification_entry as decode_price_specification_entry,
    )
    from .prices_forecast import (
        PricesForecast as PricesForecast,
        decode_prices_forecast as decode_prices_forecast,
    )
    from .prices_forecast_entry import (
        PricesForecastEntry as PricesForecastEntry,
        decode_prices_forecast_entry as decode_prices_forecast_entry,
    )
    from .pricing import Pricing as Pricing, decode_pricing as decode_pricing
    from .pricing_interval import (
        PricingInterval as PricingInterval,
        PricingIntervalValue as PricingIntervalValue,
    )
    from .pricing_type import PricingType as PricingType, PricingTypeValue as PricingTypeValue
    from .promotion_code import PromotionCode as PromotionCode, decode_promotion_code as decode_promotion_code
    from .promotion_code_page import (
        PromotionCodePage as PromotionCodePage,
        decode_promotion_code_page as decode_promotion_code_page,
    )
    from .promotion_code_redemption import (
        PromotionCodeRedemption as PromotionCodeRedemption,
        decode_promotion_code_redemption as decode_promotion_code_redemption,
    )
    from .promotion_code_status import (
        PromotionCodeStatus as PromotionCodeStatus,
        PromotionCodeStatusValue as PromotionCodeStatusValue,
    )
    from .promotion_code_type import (
        PromotionCodeType as PromotionCodeType,
        PromotionCodeTypeValue as PromotionCodeTypeValue,
    )
    from .public_charge_point import (
        PublicChargePoint as PublicChargePoint,
        decode_public_charge_point as decode_public_charge_point,
    )
    from .public_team import PublicTeam as PublicTeam, decode_public_team as decode_public_team
    from .public_user import PublicUser as PublicUser, decode_public_user as decode_public_user
    from .receipt import Receipt as Receipt, decode_receipt as decode_receipt
    from .receipt_entry import ReceiptEntry as ReceiptEntry, decode_receipt_entry as decode_receipt_entry
    from .redeem_promotion_code import (
        RedeemPromotionCode as RedeemPromotionCode,
        decode_redeem_promotion_code as decode_redeem_promotion_code,
    )
    from .refresh_token import RefreshToken as RefreshToken, decode_refresh_token as decode_refresh_token
    from .report import Report as Report, decode_report as decode_report
    from .report_page import ReportPage as ReportPage, decode_report_page as decode_report_page
    from .report_priority import ReportPriority as ReportPriority, ReportPriorityValue as ReportPriorityValue
    from .report_reason import ReportReason as ReportReason, decode_report_reason as decode_report_reason
    from .report_reason_page import (
        ReportReasonPage as ReportReasonPage,
        decode_report_reason_page as decode_report_reason_page,
    )
    from .report_state import ReportState as ReportState, ReportStateValue as ReportStateValue
    from .scheduled_site_hours import (
        ScheduledSiteHours as ScheduledSiteHours,
        decode_scheduled_site_hours as decode_scheduled_site_hours,
    )
    from .set_charging_profile import (
        SetChargingProfile as SetChargingProfile,
        decode_set_charging_profile as decode_set_charging_profile,
    )
    from .set_charging_profile_confirmation import (
        SetChargingProfileConfirmation as SetChargingProfileConfirmation,
        decode_set_charging_profile_confirmation as decode_set_charging_profile_confirmation,
    )
    from .signature_explanation import (
        SignatureExplanation as SignatureExplanation,
        decode_signature_explanation as decode_signature_explanation,
    )
    from .signed_data import SignedData as SignedData, decode_signed_data as decode_signed_data
    from .signed_data_format import (
        SignedDataFormat as SignedDataFormat,
        SignedDataFormatValue as SignedDataFormatValue,
    )
    from .sim_card import SimCard as SimCard, decode_sim_card as decode_sim_card
    from .site import Site as Site, decode_site as decode_site
    from .site_developer import SiteDeveloper as SiteDeveloper, decode_site_developer as decode_site_developer
    from .site_metadata import SiteMetadata as SiteMetadata, decode_site_metadata as decode_site_metadata
    from .site_page import SitePage as SitePage, decode_site_page as decode_site_page
    from .site_statistics import (
        SiteStatistics as SiteStatistics,
        decode_site_statistics as decode_site_statistics,
    )
    from .sort import Sort as Sort, decode_sort as decode_sort
    from .sort_direction import SortDirection as SortDirection, SortDirectionValue as SortDirectionValue
    from .sort_order import SortOrder as SortOrder, decode_sort_order as decode_sort_order
    from .sponsor_team import SponsorTeam as SponsorTeam, decode_sponsor_team as decode_sponsor_team
    from .sponsored_charge_point import (
        SponsoredChargePoint as SponsoredChargePoint,
        decode_sponsored_charge_point as decode_sponsored_charge_point,
    )
    from .sponsored_charge_point_cost_changes_review import (
        SponsoredChargePointCostChangesReview as SponsoredChargePointCostChangesReview,
        decode_sponsored_charge_point_cost_changes_review as decode_sponsored_charge_point_cost_changes_review,
    )
    from .sponsored_charge_point_data import (
        SponsoredChargePointData as SponsoredChargePointData,
        decode_sponsored_charge_point_data as decode_sponsored_charge_point_data,
    )
    from .sponsored_charge_point_page import (
        SponsoredChargePointPage as SponsoredChargePointPage,
        decode_sponsored_charge_point_page as decode_sponsored_charge_point_page,
    )
    from .sponsored_charge_point_payout_type import (
        SponsoredChargePointPayoutType as SponsoredChargePointPayoutType,
        SponsoredChargePointPayoutTypeValue as SponsoredChargePointPayoutTypeValue,
    )
    from .spot_price_additional_percentage_component_metadata import (
        SpotPriceAdditionalPercentageComponentMetadata as SpotPriceAdditionalPercentageComponentMetadata,
        decode_spot_price_additional_percentage_component_metadata as decode_spot_price_additional_percentage_component_metadata,
    )
    from .spot_price_additional_price_component_metadata import (
        SpotPriceAdditionalPriceComponentMetadata as SpotPriceAdditionalPriceComponentMetadata,
        decode_spot_price_additional_price_component_metadata as decode_spot_price_additional_price_component_metadata,
    )
    from .spot_price_component_metadata import (
        SpotPriceComponentMetadata as SpotPriceComponentMetadata,
        decode_spot_price_component_metadata as decode_spot_price_component_metadata,
    )
    from .start_charge import StartCharge as StartCharge, decode_start_charge as decode_start_charge
    from .state_of_charge import (
        StateOfCharge as StateOfCharge,
        decode_state_of_charge as decode_state_of_charge,
    )
    from .state_of_charge_source import (
        StateOfChargeSource as StateOfChargeSource,
        StateOfChargeSourceValue as StateOfChargeSourceValue,
    )
    from .state_period import StatePeriod as StatePeriod, decode_state_period as decode_state_period
    from .subscription import Subscription as Subscription, decode_subscription as decode_subscription
    from .subscription_customer_type import (
        SubscriptionCustomerType as SubscriptionCustomerType,
        SubscriptionCustomerTypeValue as SubscriptionCustomerTypeValue,
    )
    from .subscription_fee_application_scope import (
        SubscriptionFeeApplicationScope as SubscriptionFeeApplicationScope,
        SubscriptionFeeApplicationScopeValue as SubscriptionFeeApplicationScopeValue,
    )
    from .subscription_page import (
        SubscriptionPage as SubscriptionPage,
        decode_subscription_page as decode_subscription_page,
    )
    from .subscription_purchase import (
        SubscriptionPurchase as SubscriptionPurchase,
        decode_subscription_purchase as decode_subscription_purchase,
    )
    from .subscription_purchase_page import (
        SubscriptionPurchasePage as SubscriptionPurchasePage,
        decode_subscription_purchase_page as decode_subscription_purchase_page,
    )
    from .subscription_purchase_type import (
        SubscriptionPurchaseType as SubscriptionPurchaseType,
        SubscriptionPurchaseTypeValue as SubscriptionPurchaseTypeValue,
    )
    from .subscription_service_config import (
        SubscriptionServiceConfig as SubscriptionServiceConfig,
        decode_subscription_service_config as decode_subscription_service_config,
    )
    from .subscription_service_config_custom import (
        SubscriptionServiceConfigCustom as SubscriptionServiceConfigCustom,
        decode_subscription_service_config_custom as decode_subscription_service_config_custom,
    )
    from .subscription_service_config_tax_refund import (
        SubscriptionServiceConfigTaxRefund as SubscriptionServiceConfigTaxRefund,
        decode_subscription_service_config_tax_refund as decode_subscription_service_config_tax_refund,
    )
    from .subscription_state import (
        SubscriptionState as SubscriptionState,
        SubscriptionStateValue as SubscriptionStateValue,
    )
    from .tariff import Tariff as Tariff, decode_tariff as decode_tariff
    from .tariff_component_metadata import (
        TariffComponentMetadata as TariffComponentMetadata,
        decode_tariff_component_metadata as decode_tariff_component_metadata,
    )
    from .tariff_customer_type import (
        TariffCustomerType as TariffCustomerType,
        TariffCustomerTypeValue as TariffCustomerTypeValue,
    )
    from .tariff_period_group import (
        TariffPeriodGroup as TariffPeriodGroup,
        decode_tariff_period_group as decode_tariff_period_group,
    )
    from .tariff_price import TariffPrice as TariffPrice, decode_tariff_price as decode_tariff_price
    from .tariff_recurring_period import (
        TariffRecurringPeriod as TariffRecurringPeriod,
        decode_tariff_recurring_period as decode_tariff_recurring_period,
    )
    from .tariff_recurring_period_page import (
        TariffRecurringPeriodPage as TariffRecurringPeriodPage,
        decode_tariff_recurring_period_page as decode_tariff_recurring_period_page,
    )
    from .tariff_type import TariffType as TariffType, TariffTypeValue as TariffTypeValue
    from .tax_refund_metadata import (
        TaxRefundMetadata as TaxRefundMetadata,
        decode_tax_refund_metadata as decode_tax_refund_metadata,
    )
    from .team import Team as Team, decode_team as decode_team
    from .team_address import TeamAddress as TeamAddress, decode_team_address as decode_team_address
    from .team_category import TeamCategory as TeamCategory, decode_team_category as decode_team_category
    from .team_member import TeamMember as TeamMember, decode_team_member as decode_team_member
    from .team_member_access import (
        TeamMemberAccess as TeamMemberAccess,
        TeamMemberAccessValue as TeamMemberAccessValue,
    )
    from .team_member_page import (
        TeamMemberPage as TeamMemberPage,
        decode_team_member_page as decode_team_member_page,
    )
    from .team_member_profile import (
        TeamMemberProfile as TeamMemberProfile,
        decode_team_member_profile as decode_team_member_profile,
    )
    from .team_member_profile_page import (
        TeamMemberProfilePage as TeamMemberProfilePage,
        decode_team_member_profile_page as decode_team_member_profile_page,
    )
    from .team_member_role import TeamMemberRole as TeamMemberRole, TeamMemberRoleValue as TeamMemberRoleValue
    from .team_member_state import (
        TeamMemberState as TeamMemberState,
        TeamMemberStateValue as TeamMemberStateValue,
    )
    from .team_member_summary import (
        TeamMemberSummary as TeamMemberSummary,
        decode_team_member_summary as decode_team_member_summary,
    )
    from .team_or_operator import (
        TeamOrOperator as TeamOrOperator,
        decode_team_or_operator as decode_team_or_operator,
    )
    from .team_page import TeamPage as TeamPage, decode_team_page as decode_team_page
    from .team_payment_method import (
        TeamPaymentMethod as TeamPaymentMethod,
        TeamPaymentMethodValue as TeamPaymentMethodValue,
    )
    from .team_type import TeamType as TeamType, TeamTypeValue as TeamTypeValue
    from .team_wallet_charge_payment_type import (
        TeamWalletChargePaymentType as TeamWalletChargePaymentType,
        TeamWalletChargePaymentTypeValue as TeamWalletChargePaymentTypeValue,
    )
    from .token import Token as Token, decode_token as decode_token
    from .update_charging_rule import (
        UpdateChargingRule as UpdateChargingRule,
        decode_update_charging_rule as decode_update_charging_rule,
    )
    from .update_tariff import UpdateTariff as UpdateTariff, decode_update_tariff as decode_update_tariff
    from .update_tariff_period_group import (
        UpdateTariffPeriodGroup as UpdateTariffPeriodGroup,
        decode_update_tariff_period_group as decode_update_tariff_period_group,
    )
    from .update_tariff_recurring_period import (
        UpdateTariffRecurringPeriod as UpdateTariffRecurringPeriod,
        decode_update_tariff_recurring_period as decode_update_tariff_recurring_period,
    )
    from .user import User as User, decode_user as decode_user
    from .user_page import UserPage as UserPage, decode_user_page as decode_user_page
    from .vehicle import Vehicle as Vehicle, decode_vehicle as decode_vehicle
    from .vehicle_charge_state import (
        VehicleChargeState as VehicleChargeState,
        decode_vehicle_charge_state as decode_vehicle_charge_state,
    )
    from .vehicle_integration import (
        VehicleIntegration as VehicleIntegration,
        decode_vehicle_integration as decode_vehicle_integration,
    )
    from .vehicle_location import (
        VehicleLocation as VehicleLocation,
        decode_vehicle_location as decode_vehicle_location,
    )
    from .vehicle_owner_type import (
        VehicleOwnerType as VehicleOwnerType,
        VehicleOwnerTypeValue as VehicleOwnerTypeValue,
    )
    from .vehicle_page import VehiclePage as VehiclePage, decode_vehicle_page as decode_vehicle_page
    from .visibility import Visibility as Visibility, VisibilityValue as VisibilityValue
    from .wallet import Wallet as Wallet, decode_wallet as decode_wallet
    from .wallet_balance import WalletBalance as WalletBalance, decode_wallet_balance as decode_wallet_balance
    from .wallet_page import WalletPage as WalletPage, decode_wallet_page as decode_wallet_page
    from .wallet_transaction import (
        WalletTransaction as WalletTransaction,
        decode_wallet_transaction as decode_wallet_transaction,
    )
    from .wallet_transaction_group import (
        WalletTransactionGroup as WalletTransactionGroup,
        WalletTransactionGroupValue as WalletTransactionGroupValue,
    )
    from .wallet_transaction_metadata import (
        WalletTransactionMetadata as WalletTransactionMetadata,
        decode_wallet_transaction_metadata as decode_wallet_transaction_metadata,
    )
    from .wallet_transaction_metadata_type import (
        WalletTransactionMetadataType as WalletTransactionMetadataType,
        WalletTransactionMetadataTypeValue as WalletTransactionMetadataTypeValue,
    )
    from .wallet_transaction_page import (
        WalletTransactionPage as WalletTransactionPage,
        decode_wallet_transaction_page as decode_wallet_transaction_page,
    )
    from .wallet_transaction_reference_type import (
        WalletTransactionReferenceType as WalletTransactionReferenceType,
        WalletTransactionReferenceTypeValue as WalletTransactionReferenceTypeValue,
    )
    from .wallet_transaction_state import (
        WalletTransactionState as WalletTransactionState,
        WalletTransactionStateValue as WalletTransactionStateValue,
    )
    from .webhook_config import WebhookConfig as WebhookConfig, decode_webhook_config as decode_webhook_config
    from .webhook_entity_type import (
        WebhookEntityType as WebhookEntityType,
        WebhookEntityTypeValue as WebhookEntityTypeValue,
    )
    from .webhook_entry import WebhookEntry as WebhookEntry, decode_webhook_entry as decode_webhook_entry
    from .webhook_entry_error import (
        WebhookEntryError as WebhookEntryError,
        decode_webhook_entry_error as decode_webhook_entry_error,
    )
    from .webhook_entry_page import (
        WebhookEntryPage as WebhookEntryPage,
        decode_webhook_entry_page as decode_webhook_entry_page,
    )
    from .webhook_entry_payload import (
        WebhookEntryPayload as WebhookEntryPayload,
        decode_webhook_entry_payload as decode_webhook_entry_payload,
    )
    from .webhook_entry_status import (
        WebhookEntryStatus as WebhookEntryStatus,
        WebhookEntryStatusValue as WebhookEntryStatusValue,
    )
    from .webhook_event_type import (
        WebhookEventType as WebhookEventType,
        WebhookEventTypeValue as WebhookEventTypeValue,
    )

_modules = {
    "AdditionalPricing": "additional_pricing",
    "decode_additional_pricing": "additional_pricing",
    "AdditionalPricingType": "additional_pricing_type",
    "AdditionalPricingTypeValue": "additional_pricing_type",
    "Address": "address",
    "decode_address": "address",
    "AddressInput": "address_input",
    "decode_address_input": "address_input",
    "AfirChargePoint": "afir_charge_point",
    "decode_afir_charge_point": "afir_charge_point",
    "AfirChargePointPage": "afir_charge_point_page",
    "decode_afir_charge_point_page": "afir_charge_point_page",
    "AfirOpeningHours": "afir_opening_hours",
    "decode_afir_opening_hours": "afir_opening_hours",
    "AfirOpeningHoursEntry": "afir_opening_hours_entry",
    "decode_afir_opening_hours_entry": "afir_opening_hours_entry",
    "AfirOpeningHoursSchedule": "afir_opening_hours_schedule",
    "decode_afir_opening_hours_schedule": "afir_opening_hours_schedule",
    "ApplyPriceGroup": "apply_price_group",
    "decode_apply_price_group": "apply_price_group",
    "ApproveSubscription": "approve_subscription",
    "decode_approve_subscription": "approve_subscription",
    "AuditEvent": "audit_event",
    "decode_audit_event": "audit_event",
    "AuditEventPage": "audit_event_page",
    "decode_audit_event_page": "audit_event_page",
    "Breakdown": "breakdown",
    "decode_breakdown": "breakdown",
    "BreakdownComponent": "breakdown_component",
    "decode_breakdown_component": "breakdown_component",
    "BreakdownComponentMetadata": "breakdown_component_metadata",
    "decode_breakdown_component_metadata": "breakdown_component_metadata",
    "BreakdownComponentMetadataType": "breakdown_component_metadata_type",
    "BreakdownComponentMetadataTypeValue": "breakdown_component_metadata_type",
    "BreakdownComponentType": "breakdown_component_type",
    "BreakdownComponentTypeValue": "breakdown_component_type",
    "BreakdownSummary": "breakdown_summary",
    "decode_breakdown_summary": "breakdown_summary",
    "CancellationOption": "cancellation_option",
    "CancellationOptionValue": "cancellation_option",
    "Charge": "charge",
    "decode_charge": "charge",
    "ChargeAuthToken": "charge_auth_token",
    "decode_charge_auth_token": "charge_auth_token",
    "ChargeAuthTokenPage": "charge_auth_token_page",
    "decode_charge_auth_token_page": "charge_auth_token_page",
    "ChargeAuthTokenReport": "charge_auth_token_report",
    "decode_charge_auth_token_report": "charge_auth_token_report",
    "ChargeAuthTokenReportConsumption": "charge_auth_token_report_consumption",
    "decode_charge_auth_token_report_consumption": "charge_auth_token_report_consumption",
    "ChargeAuthTokenReportPage": "charge_auth_token_report_page",
    "decode_charge_auth_token_report_page": "charge_auth_token_report_page",
    "ChargeAuthTokenType": "charge_auth_token_type",
    "ChargeAuthTokenTypeValue": "charge_auth_token_type",
    "ChargeAuthentication": "charge_authentication",
    "decode_charge_authentication": "charge_authentication",
    "ChargeAuthenticationType": "charge_authentication_type",
    "ChargeAuthenticationTypeValue": "charge_authentication_type",
    "ChargeBreakdown": "charge_breakdown",
    "decode_charge_breakdown": "charge_breakdown",
    "ChargeCost": "charge_cost",
    "decode_charge_cost": "charge_cost",
    "ChargeKwhConsumption": "charge_kwh_consumption",
    "decode_charge_kwh_consumption": "charge_kwh_consumption",
    "ChargeMetadata": "charge_metadata",
    "decode_charge_metadata": "charge_metadata",
    "ChargePage": "charge_page",
    "decode_charge_page": "charge_page",
    "ChargePaymentMethod": "charge_payment_method",
    "ChargePaymentMethodValue": "charge_payment_method",
    "ChargePoint": "charge_point",
    "decode_charge_point": "charge_point",
    "ChargePointBrand": "charge_point_brand",
    "decode_charge_point_brand": "charge_point_brand",
    "ChargePointBrandPage": "charge_point_brand_page",
    "decode_charge_point_brand_page": "charge_point_brand_page",
    "ChargePointConnector": "charge_point_connector",
    "decode_charge_point_connector": "charge_point_connector",
    "ChargePointConnectorPage": "charge_point_connector_page",
    "decode_charge_point_connector_page": "charge_point_connector_page",
    "ChargePointDeeplinks": "charge_point_deeplinks",
    "decode_charge_point_deeplinks": "charge_point_deeplinks",
    "ChargePointIntegration": "charge_point_integration",
    "decode_charge_point_integration": "charge_point_integration",
    "ChargePointIntegrationPage": "charge_point_integration_page",
    "decode_charge_point_integration_page": "charge_point_integration_page",
    "ChargePointIntegrationState": "charge_point_integration_state",
    "ChargePointIntegrationStateValue": "charge_point_integration_state",
    "ChargePointIntegrationType": "charge_point_integration_type",
    "ChargePointIntegrationTypeValue": "charge_point_integration_type",
    "ChargePointLog": "charge_point_log",
    "decode_charge_point_log": "charge_point_log",
    "ChargePointLogCursorPage": "charge_point_log_cursor_page",
    "decode_charge_point_log_cursor_page": "charge_point_log_cursor_page",
    "ChargePointLogCursorPageMeta": "charge_point_log_cursor_page_meta",
    "decode_charge_point_log_cursor_page_meta": "charge_point_log_cursor_page_meta",
    "ChargePointLogOffsetPage": "charge_point_log_offset_page",
    "decode_charge_point_log_offset_page": "charge_point_log_offset_page",
    "ChargePointLogOffsetPageMeta": "charge_point_log_offset_page_meta",
    "decode_charge_point_log_offset_page_meta": "charge_point_log_offset_page_meta",
    "ChargePointLogPage": "charge_point_log_page",
    "decode_charge_point_log_page": "charge_point_log_page",
    "ChargePointMetadata": "charge_point_metadata",
    "decode_charge_point_metadata": "charge_point_metadata",
    "ChargePointModel": "charge_point_model",
    "decode_charge_point_model": "charge_point_model",
    "ChargePointModelBrand": "charge_point_model_brand",
    "decode_charge_point_model_brand": "charge_point_model_brand",
    "ChargePointModelFeature": "charge_point_model_feature",
    "decode_charge_point_model_feature": "charge_point_model_feature",
    "ChargePointModelPage": "charge_point_model_page",
    "decode_charge_point_model_page": "charge_point_model_page",
    "ChargePointOcpp": "charge_point_ocpp",
    "decode_charge_point_ocpp": "charge_point_ocpp",
    "ChargePointOcppStatus": "charge_point_ocpp_status",
    "ChargePointOcppStatusValue": "charge_point_ocpp_status",
    "ChargePointPage": "charge_point_page",
    "decode_charge_point_page": "charge_point_page",
    "ChargePointProtocolData": "charge_point_protocol_data",
    "decode_charge_point_protocol_data": "charge_point_protocol_data",
    "ChargePointSensor": "charge_point_sensor",
    "decode_charge_point_sensor": "charge_point_sensor",
    "ChargePointSensorPage": "charge_point_sensor_page",
    "decode_charge_point_sensor_page": "charge_point_sensor_page",
    "ChargePointSensorType": "charge_point_sensor_type",
    "ChargePointSensorTypeValue": "charge_point_sensor_type",
    "ChargePointState": "charge_point_state",
    "ChargePointStateValue": "charge_point_state",
    "ChargePointStatistics": "charge_point_statistics",
    "decode_charge_point_statistics": "charge_point_statistics",
    "ChargePointType": "charge_point_type",
    "ChargePointTypeValue": "charge_point_type",
    "ChargePrice": "charge_price",
    "decode_charge_price": "charge_price",
    "ChargeProtocolData": "charge_protocol_data",
    "decode_charge_protocol_data": "charge_protocol_data",
    "ChargeState": "charge_state",
    "ChargeStateValue": "charge_state",
    "ChargeStateFilter": "charge_state_filter",
    "ChargeStateFilterValue": "charge_state_filter",
    "ChargeType": "charge_type",
    "ChargeTypeValue": "charge_type",
    "ChargerReport": "charger_report",
    "decode_charger_report": "charger_report",
    "ChargerReportConsumption": "charger_report_consumption",
    "decode_charger_report_consumption": "charger_report_consumption",
    "ChargerReportPage": "charger_report_page",
    "decode_charger_report_page": "charger_report_page",
    "ChargesInsight": "charges_insight",
    "decode_charges_insight": "charges_insight",
    "ChargesInsightEntry": "charges_insight_entry",
    "decode_charges_insight_entry": "charges_insight_entry",
    "ChargesInsightEntryType": "charges_insight_entry_type",
    "ChargesInsightEntryTypeValue": "charges_insight_entry_type",
    "ChargesInsightSummary": "charges_insight_summary",
    "decode_charges_insight_summary": "charges_insight_summary",
    "ChargesInsightType": "charges_insight_type",
    "ChargesInsightTypeValue": "charges_insight_type",
    "ChargingRule": "charging_rule",
    "decode_charging_rule": "charging_rule",
    "ChargingRulePage": "charging_rule_page",
    "decode_charging_rule_page": "charging_rule_page",
    "ChargingRuleScheduledSettings": "charging_rule_scheduled_settings",
    "decode_charging_rule_scheduled_settings": "charging_rule_scheduled_settings",
    "ChargingRuleSettings": "charging_rule_settings",
    "decode_charging_rule_settings": "charging_rule_settings",
    "ChargingRuleSmartChargeSettings": "charging_rule_smart_charge_settings",
    "decode_charging_rule_smart_charge_settings": "charging_rule_smart_charge_settings",
    "ChargingRuleType": "charging_rule_type",
    "ChargingRuleTypeValue": "charging_rule_type",
    "ClearChargingProfile": "clear_charging_profile",
    "decode_clear_charging_profile": "clear_charging_profile",
    "ClearChargingProfileConfirmation": "clear_charging_profile_confirmation",
    "decode_clear_charging_profile_confirmation": "clear_charging_profile_confirmation",
    "ClientCredentials": "client_credentials",
    "decode_client_credentials": "client_credentials",
    "Consumer": "consumer",
    "decode_consumer": "consumer",
    "ConsumptionPeriodSize": "consumption_period_size",
    "ConsumptionPeriodSizeValue": "consumption_period_size",
    "Coordinates": "coordinates",
    "decode_coordinates": "coordinates",
    "Country": "country",
    "decode_country": "country",
    "CountryArea": "country_area",
    "decode_country_area": "country_area",
    "CountryAreaLevel": "country_area_level",
    "CountryAreaLevelValue": "country_area_level",
    "CountryAreaPage": "country_area_page",
    "decode_country_area_page": "country_area_page",
    "CountryPage": "country_page",
    "decode_country_page": "country_page",
    "CreatableTeamPaymentMethod": "creatable_team_payment_method",
    "CreatableTeamPaymentMethodValue": "creatable_team_payment_method",
    "CreateAdditionalPricing": "create_additional_pricing",
    "decode_create_additional_pricing": "create_additional_pricing",
    "CreateChargeAuthToken": "create_charge_auth_token",
    "decode_create_charge_auth_token": "create_charge_auth_token",
    "CreateChargePoint": "create_charge_point",
    "decode_create_charge_point": "create_charge_point",
    "CreateChargePointOcppConfig": "create_charge_point_ocpp_config",
    "decode_create_charge_point_ocpp_config": "create_charge_point_ocpp_config",
    "CreateChargePointSensor": "create_charge_point_sensor",
    "decode_create_charge_point_sensor": "create_charge_point_sensor",
    "CreateChargingRule": "create_charging_rule",
    "decode_create_charging_rule": "create_charging_rule",
    "CreateDeeplink": "create_deeplink",
    "decode_create_deeplink": "create_deeplink",
    "CreateInstallerJob": "create_installer_job",
    "decode_create_installer_job": "create_installer_job",
    "CreateOrUpdateChargePointIntegration": "create_or_update_charge_point_integration",
    "decode_create_or_update_charge_point_integration": "create_or_update_charge_point_integration",
    "CreateOrUpdatePriceGroup": "create_or_update_price_group",
    "decode_create_or_update_price_group": "create_or_update_price_group",
    "CreateOrUpdatePricing": "create_or_update_pricing",
    "decode_create_or_update_pricing": "create_or_update_pricing",
    "CreatePriceGroupTag": "create_price_group_tag",
    "decode_create_price_group_tag": "create_price_group_tag",
    "CreateSite": "create_site",
    "decode_create_site": "create_site",
    "CreateSponsoredChargePoint": "create_sponsored_charge_point",
    "decode_create_sponsored_charge_point": "create_sponsored_charge_point",
    "CreateSubscription": "create_subscription",
    "decode_create_subscription": "create_subscription",
    "CreateTariff": "create_tariff",
    "decode_create_tariff": "create_tariff",
    "CreateTariffPeriodGroup": "create_tariff_period_group",
    "decode_create_tariff_period_group": "create_tariff_period_group",
    "CreateTariffPrices": "create_tariff_prices",
    "decode_create_tariff_prices": "create_tariff_prices",
    "CreateTariffRecurringPeriod": "create_tariff_recurring_period",
    "decode_create_tariff_recurring_period": "create_tariff_recurring_period",
    "CreateTeam": "create_team",
    "decode_create_team": "create_team",
    "CreateTeamMember": "create_team_member",
    "decode_create_team_member": "create_team_member",
    "CreateTeamMemberProfile": "create_team_member_profile",
    "decode_create_team_member_profile": "create_team_member_profile",
    "CreateUser": "create_user",
    "decode_create_user": "create_user",
    "Currency": "currency",
    "decode_currency": "currency",
    "CurrencyPage": "currency_page",
    "decode_currency_page": "currency_page",
    "CurrencySummary": "currency_summary",
    "decode_currency_summary": "currency_summary",
    "CursorPageMeta": "cursor_page_meta",
    "decode_cursor_page_meta": "cursor_page_meta",
    "CustomHeaders": "custom_headers",
    "decode_custom_headers": "custom_headers",
    "DailyPerformance": "daily_performance",
    "decode_daily_performance": "daily_performance",
    "DayOfWeek": "day_of_week",
    "DayOfWeekValue": "day_of_week",
    "Deeplink": "deeplink",
    "decode_deeplink": "deeplink",
    "DeeplinkDestination": "deeplink_destination",
    "decode_deeplink_destination": "deeplink_destination",
    "DeeplinkPage": "deeplink_page",
    "decode_deeplink_page": "deeplink_page",
    "DefaultComponentMetadata": "default_component_metadata",
    "decode_default_component_metadata": "default_component_metadata",
    "DestinationLink": "destination_link",
    "decode_destination_link": "destination_link",
    "DestinationResource": "destination_resource",
    "decode_destination_resource": "destination_resource",
    "DestinationType": "destination_type",
    "DestinationTypeValue": "destination_type",
    "DetailedBreakdown": "detailed_breakdown",
    "decode_detailed_breakdown": "detailed_breakdown",
    "DriverMemberCostsReport": "driver_member_costs_report",
    "decode_driver_member_costs_report": "driver_member_costs_report",
    "DriverMemberCostsReportConsumption": "driver_member_costs_report_consumption",
    "decode_driver_member_costs_report_consumption": "driver_member_costs_report_consumption",
    "DriverMemberCostsReportCountry": "driver_member_costs_report_country",
    "decode_driver_member_costs_report_country": "driver_member_costs_report_country",
    "DriverMemberCostsReportPage": "driver_member_costs_report_page",
    "decode_driver_member_costs_report_page": "driver_member_costs_report_page",
    "DriverReport": "driver_report",
    "decode_driver_report": "driver_report",
    "DriverReportConsumption": "driver_report_consumption",
    "decode_driver_report_consumption": "driver_report_consumption",
    "DriverReportDatesFilteredBy": "driver_report_dates_filtered_by",
    "DriverReportDatesFilteredByValue": "driver_report_dates_filtered_by",
    "DriverReportPage": "driver_report_page",
    "decode_driver_report_page": "driver_report_page",
    "DurationFeeComponentMetadata": "duration_fee_component_metadata",
    "decode_duration_fee_component_metadata": "duration_fee_component_metadata",
    "ElectricCurrentType": "electric_current_type",
    "ElectricCurrentTypeValue": "electric_current_type",
    "EnergyMix": "energy_mix",
    "decode_energy_mix": "energy_mix",
    "EnergySource": "energy_source",
    "decode_energy_source": "energy_source",
    "EnergySourceCategory": "energy_source_category",
    "EnergySourceCategoryValue": "energy_source_category",
    "EntityEventType": "entity_event_type",
    "EntityEventTypeValue": "entity_event_type",
    "EnvironmentalImpact": "environmental_impact",
    "decode_environmental_impact": "environmental_impact",
    "EnvironmentalImpactCategory": "environmental_impact_category",
    "EnvironmentalImpactCategoryValue": "environmental_impact_category",
    "ExceptionalHours": "exceptional_hours",
    "decode_exceptional_hours": "exceptional_hours",
    "ExemptState": "exempt_state",
    "decode_exempt_state": "exempt_state",
    "FeatureCatalog": "feature_catalog",
    "decode_feature_catalog": "feature_catalog",
    "FeatureCatalogType": "feature_catalog_type",
    "FeatureCatalogTypeValue": "feature_catalog_type",
    "FeatureConfigurationType": "feature_configuration_type",
    "FeatureConfigurationTypeValue": "feature_configuration_type",
    "FeatureGroup": "feature_group",
    "decode_feature_group": "feature_group",
    "FeatureGroupConfiguration": "feature_group_configuration",
    "decode_feature_group_configuration": "feature_group_configuration",
    "FeatureGroupConfigurationPage": "feature_group_configuration_page",
    "decode_feature_group_configuration_page": "feature_group_configuration_page",
    "FeatureGroupPage": "feature_group_page",
    "decode_feature_group_page": "feature_group_page",
    "FeatureGroupRelation": "feature_group_relation",
    "decode_feature_group_relation": "feature_group_relation",
    "FeatureGroupRelationType": "feature_group_relation_type",
    "FeatureGroupRelationTypeValue": "feature_group_relation_type",
    "FreezeTeam": "freeze_team",
    "decode_freeze_team": "freeze_team",
    "FullTariff": "full_tariff",
    "decode_full_tariff": "full_tariff",
    "GenericPaymentSession": "generic_payment_session",
    "decode_generic_payment_session": "generic_payment_session",
    "HdvParkingSpot": "hdv_parking_spot",
    "decode_hdv_parking_spot": "hdv_parking_spot",
    "IdleFeeComponentMetadata": "idle_fee_component_metadata",
    "decode_idle_fee_component_metadata": "idle_fee_component_metadata",
    "InstallerJob": "installer_job",
    "decode_installer_job": "installer_job",
    "InstallerJobPage": "installer_job_page",
    "decode_installer_job_page": "installer_job_page",
    "InstallerJobTask": "installer_job_task",
    "decode_installer_job_task": "installer_job_task",
    "InvitingUser": "inviting_user",
    "decode_inviting_user": "inviting_user",
    "Invoice": "invoice",
    "decode_invoice": "invoice",
    "InvoicePage": "invoice_page",
    "decode_invoice_page": "invoice_page",
    "InvoiceRequest": "invoice_request",
    "decode_invoice_request": "invoice_request",
    "InvoiceRequestStatus": "invoice_request_status",
    "InvoiceRequestStatusValue": "invoice_request_status",
    "InvoiceStatus": "invoice_status",
    "InvoiceStatusValue": "invoice_status",
    "KwhConsumption": "kwh_consumption",
    "decode_kwh_consumption": "kwh_consumption",
    "KwhPerTime": "kwh_per_time",
    "decode_kwh_per_time": "kwh_per_time",
    "Location": "location",
    "decode_location": "location",
    "MapChargePoint": "map_charge_point",
    "decode_map_charge_point": "map_charge_point",
    "MapChargePointState": "map_charge_point_state",
    "MapChargePointStateValue": "map_charge_point_state",
    "MapCluster": "map_cluster",
    "decode_map_cluster": "map_cluster",
    "MapResult": "map_result",
    "decode_map_result": "map_result",
    "MapSite": "map_site",
    "decode_map_site": "map_site",
    "Money": "money",
    "decode_money": "money",
    "MoneyCurrency": "money_currency",
    "decode_money_currency": "money_currency",
    "NestedTeam": "nested_team",
    "decode_nested_team": "nested_team",
    "NestedTeamAccess": "nested_team_access",
    "NestedTeamAccessValue": "nested_team_access",
    "NestedTeamInvite": "nested_team_invite",
    "decode_nested_team_invite": "nested_team_invite",
    "NestedTeamPage": "nested_team_page",
    "decode_nested_team_page": "nested_team_page",
    "NestedTeamPriceGroup": "nested_team_price_group",
    "decode_nested_team_price_group": "nested_team_price_group",
    "NestedTeamState": "nested_team_state",
    "NestedTeamStateValue": "nested_team_state",
    "NestedTeamUserRole": "nested_team_user_role",
    "NestedTeamUserRoleValue": "nested_team_user_role",
    "OcpiChargeProtocolData": "ocpi_charge_protocol_data",
    "decode_ocpi_charge_protocol_data": "ocpi_charge_protocol_data",
    "OicpChargeProtocolData": "oicp_charge_protocol_data",
    "decode_oicp_charge_protocol_data": "oicp_charge_protocol_data",
    "OpeningHours": "opening_hours",
    "decode_opening_hours": "opening_hours",
    "OpeningTimes": "opening_times",
    "decode_opening_times": "opening_times",
    "Operator": "operator",
    "decode_operator": "operator",
    "OperatorAdjustmentTransaction": "operator_adjustment_transaction",
    "decode_operator_adjustment_transaction": "operator_adjustment_transaction",
    "OperatorPage": "operator_page",
    "decode_operator_page": "operator_page",
    "OperatorRole": "operator_role",
    "OperatorRoleValue": "operator_role",
    "PageMeta": "page_meta",
    "decode_page_meta": "page_meta",
    "Pageable": "pageable",
    "decode_pageable": "pageable",
    "PageableMode": "pageable_mode",
    "PageableModeValue": "pageable_mode",
    "PaginationType": "pagination_type",
    "PaginationTypeValue": "pagination_type",
    "ParkingType": "parking_type",
    "ParkingTypeValue": "parking_type",
    "PatchCharge": "patch_charge",
    "decode_patch_charge": "patch_charge",
    "PatchChargeAuthToken": "patch_charge_auth_token",
    "decode_patch_charge_auth_token": "patch_charge_auth_token",
    "PatchChargePoint": "patch_charge_point",
    "decode_patch_charge_point": "patch_charge_point",
    "PatchChargePointSensor": "patch_charge_point_sensor",
    "decode_patch_charge_point_sensor": "patch_charge_point_sensor",
    "PatchDeeplink": "patch_deeplink",
    "decode_patch_deeplink": "patch_deeplink",
    "PatchGenericPaymentSession": "patch_generic_payment_session",
    "decode_patch_generic_payment_session": "patch_generic_payment_session",
    "PatchNestedTeam": "patch_nested_team",
    "decode_patch_nested_team": "patch_nested_team",
    "PatchPriceGroupTag": "patch_price_group_tag",
    "decode_patch_price_group_tag": "patch_price_group_tag",
    "PatchSite": "patch_site",
    "decode_patch_site": "patch_site",
    "PatchSponsoredChargePoint": "patch_sponsored_charge_point",
    "decode_patch_sponsored_charge_point": "patch_sponsored_charge_point",
    "PatchTeam": "patch_team",
    "decode_patch_team": "patch_team",
    "PatchTeamMember": "patch_team_member",
    "decode_patch_team_member": "patch_team_member",
    "PatchTeamMemberProfile": "patch_team_member_profile",
    "decode_patch_team_member_profile": "patch_team_member_profile",
    "PatchWalletTransaction": "patch_wallet_transaction",
    "decode_patch_wallet_transaction": "patch_wallet_transaction",
    "PayingTeam": "paying_team",
    "decode_paying_team": "paying_team",
    "PaymentTerminal": "payment_terminal",
    "decode_payment_terminal": "payment_terminal",
    "PaymentTerminalPage": "payment_terminal_page",
    "decode_payment_terminal_page": "payment_terminal_page",
    "PaymentTerminalType": "payment_terminal_type",
    "PaymentTerminalTypeValue": "payment_terminal_type",
    "PerformancePeriod": "performance_period",
    "decode_performance_period": "performance_period",
    "Plan": "plan",
    "decode_plan": "plan",
    "PlanApplicableFor": "plan_applicable_for",
    "PlanApplicableForValue": "plan_applicable_for",
    "PlanApplicationAudience": "plan_application_audience",
    "PlanApplicationAudienceValue": "plan_application_audience",
    "PlanFeeApplicationScope": "plan_fee_application_scope",
    "PlanFeeApplicationScopeValue": "plan_fee_application_scope",
    "PlanPage": "plan_page",
    "decode_plan_page": "plan_page",
    "PlanPrice": "plan_price",
    "decode_plan_price": "plan_price",
    "PlanPriceModel": "plan_price_model",
    "PlanPriceModelValue": "plan_price_model",
    "PlanServiceConfig": "plan_service_config",
    "decode_plan_service_config": "plan_service_config",
    "PlanServiceConfigCustom": "plan_service_config_custom",
    "decode_plan_service_config_custom": "plan_service_config_custom",
    "PlanServiceConfigTaxRefund": "plan_service_config_tax_refund",
    "decode_plan_service_config_tax_refund": "plan_service_config_tax_refund",
    "PlanServiceType": "plan_service_type",
    "PlanServiceTypeValue": "plan_service_type",
    "PriceGroup": "price_group",
    "decode_price_group": "price_group",
    "PriceGroupAppliedTo": "price_group_applied_to",
    "decode_price_group_applied_to": "price_group_applied_to",
    "PriceGroupPage": "price_group_page",
    "decode_price_group_page": "price_group_page",
    "PriceGroupTag": "price_group_tag",
    "decode_price_group_tag": "price_group_tag",
    "PriceGroupTagPage": "price_group_tag_page",
    "decode_price_group_tag_page": "price_group_tag_page",
    "PriceGroupType": "price_group_type",
    "PriceGroupTypeValue": "price_group_type",
    "PriceSpecification": "price_specification",
    "decode_price_specification": "price_specification",
    "PriceSpecificationEntry": "price_specification_entry",
    "decode_price_specification_entry": "price_specification_entry",
    "PricesForecast": "prices_forecast",
    "decode_prices_forecast": "prices_forecast",
    "PricesForecastEntry": "prices_forecast_entry",
    "decode_prices_forecast_entry": "prices_forecast_entry",
    "Pricing": "pricing",
    "decode_pricing": "pricing",
    "PricingInterval": "pricing_interval",
    "PricingIntervalValue": "pricing_interval",
    "PricingType": "pricing_type",
    "PricingTypeValue": "pricing_type",
    "PromotionCode": "promotion_code",
    "decode_promotion_code": "promotion_code",
    "PromotionCodePage": "promotion_code_page",
    "decode_promotion_code_page": "promotion_code_page",
    "PromotionCodeRedemption": "promotion_code_redemption",
    "decode_promotion_code_redemption": "promotion_code_redemption",
    "PromotionCodeStatus": "promotion_code_status",
    "PromotionCodeStatusValue": "promotion_code_status",
    "PromotionCodeType": "promotion_code_type",
    "PromotionCodeTypeValue": "promotion_code_type",
    "PublicChargePoint": "public_charge_point",
    "decode_public_charge_point": "public_charge_point",
    "PublicTeam": "public_team",
    "decode_public_team": "public_team",
    "PublicUser": "public_user",
    "decode_public_user": "public_user",
    "Receipt": "receipt",
    "decode_receipt": "receipt",
    "ReceiptEntry": "receipt_entry",
    "decode_receipt_entry": "receipt_entry",
    "RedeemPromotionCode": "redeem_promotion_code",
    "decode_redeem_promotion_code": "redeem_promotion_code",
    "RefreshToken": "refresh_token",
    "decode_refresh_token": "refresh_token",
    "Report": "report",
    "decode_report": "report",
    "ReportPage": "report_page",
    "decode_report_page": "report_page",
    "ReportPriority": "report_priority",
    "ReportPriorityValue": "report_priority",
    "ReportReason": "report_reason",
    "decode_report_reason": "report_reason",
    "ReportReasonPage": "report_reason_page",
    "decode_report_reason_page": "report_reason_page",
    "ReportState": "report_state",
    "ReportStateValue": "report_state",
    "ScheduledSiteHours": "scheduled_site_hours",
    "decode_scheduled_site_hours": "scheduled_site_hours",
    "SetChargingProfile": "set_charging_profile",
    "decode_set_charging_profile": "set_charging_profile",
    "SetChargingProfileConfirmation": "set_charging_profile_confirmation",
    "decode_set_charging_profile_confirmation": "set_charging_profile_confirmation",
    "SignatureExplanation": "signature_explanation",
    "decode_signature_explanation": "signature_explanation",
    "SignedData": "signed_data",
    "decode_signed_data": "signed_data",
    "SignedDataFormat": "signed_data_format",
    "SignedDataFormatValue": "signed_data_format",
    "SimCard": "sim_card",
    "decode_sim_card": "sim_card",
    "Site": "site",
    "decode_site": "site",
    "SiteDeveloper": "site_developer",
    "decode_site_developer": "site_developer",
    "SiteMetadata": "site_metadata",
    "decode_site_metadata": "site_metadata",
    "SitePage": "site_page",
    "decode_site_page": "site_page",
    "SiteStatistics": "site_statistics",
    "decode_site_statistics": "site_statistics",
    "Sort": "sort",
    "decode_sort": "sort",
    "SortDirection": "sort_direction",
    "SortDirectionValue": "sort_direction",
    "SortOrder": "sort_order",
    "decode_sort_order": "sort_order",
    "SponsorTeam": "sponsor_team",
    "decode_sponsor_team": "sponsor_team",
    "SponsoredChargePoint": "sponsored_charge_point",
    "decode_sponsored_charge_point": "sponsored_charge_point",
    "SponsoredChargePointCostChangesReview": "sponsored_charge_point_cost_changes_review",
    "decode_sponsored_charge_point_cost_changes_review": "sponsored_charge_point_cost_changes_review",
    "SponsoredChargePointData": "sponsored_charge_point_data",
    "decode_sponsored_charge_point_data": "sponsored_charge_point_data",
    "SponsoredChargePointPage": "sponsored_charge_point_page",
    "decode_sponsored_charge_point_page": "sponsored_charge_point_page",
    "SponsoredChargePointPayoutType": "sponsored_charge_point_payout_type",
    "SponsoredChargePointPayoutTypeValue": "sponsored_charge_point_payout_type",
    "SpotPriceAdditionalPercentageComponentMetadata": "spot_price_additional_percentage_component_metadata",
    "decode_spot_price_additional_percentage_component_metadata": "spot_price_additional_percentage_component_metadata",
    "SpotPriceAdditionalPriceComponentMetadata": "spot_price_additional_price_component_metadata",
    "decode_spot_price_additional_price_component_metadata": "spot_price_additional_price_component_metadata",
    "SpotPriceComponentMetadata": "spot_price_component_metadata",
    "decode_spot_price_component_metadata": "spot_price_component_metadata",
    "StartCharge": "start_charge",
    "decode_start_charge": "start_charge",
    "StateOfCharge": "state_of_charge",
    "decode_state_of_charge": "state_of_charge",
    "StateOfChargeSource": "state_of_charge_source",
    "StateOfChargeSourceValue": "state_of_charge_source",
    "StatePeriod": "state_period",
    "decode_state_period": "state_period",
    "Subscription": "subscription",
    "decode_subscription": "subscription",
    "SubscriptionCustomerType": "subscription_customer_type",
    "SubscriptionCustomerTypeValue": "subscription_customer_type",
    "SubscriptionFeeApplicationScope": "subscription_fee_application_scope",
    "SubscriptionFeeApplicationScopeValue": "subscription_fee_application_scope",
    "SubscriptionPage": "subscription_page",
    "decode_subscription_page": "subscription_page",
    "SubscriptionPurchase": "subscription_purchase",
    "decode_subscription_purchase": "subscription_purchase",
    "SubscriptionPurchasePage": "subscription_purchase_page",
    "decode_subscription_purchase_page": "subscription_purchase_page",
    "SubscriptionPurchaseType": "subscription_purchase_type",
    "SubscriptionPurchaseTypeValue": "subscription_purchase_type",
    "SubscriptionServiceConfig": "subscription_service_config",
    "decode_subscription_service_config": "subscription_service_config",
    "SubscriptionServiceConfigCustom": "subscription_service_config_custom",
    "decode_subscription_service_config_custom": "subscription_service_config_custom",
    "SubscriptionServiceConfigTaxRefund": "subscription_service_config_tax_refund",
    "decode_subscription_service_config_tax_refund": "subscription_service_config_tax_refund",
    "SubscriptionState": "subscription_state",
    "SubscriptionStateValue": "subscription_state",
    "Tariff": "tariff",
    "decode_tariff": "tariff",
    "TariffComponentMetadata": "tariff_component_metadata",
    "decode_tariff_component_metadata": "tariff_component_metadata",
    "TariffCustomerType": "tariff_customer_type",
    "TariffCustomerTypeValue": "tariff_customer_type",
    "TariffPeriodGroup": "tariff_period_group",
    "decode_tariff_period_group": "tariff_period_group",
    "TariffPrice": "tariff_price",
    "decode_tariff_price": "tariff_price",
    "TariffRecurringPeriod": "tariff_recurring_period",
    "decode_tariff_recurring_period": "tariff_recurring_period",
    "TariffRecurringPeriodPage": "tariff_recurring_period_page",
    "decode_tariff_recurring_period_page": "tariff_recurring_period_page",
    "TariffType": "tariff_type",
    "TariffTypeValue": "tariff_type",
    "TaxRefundMetadata": "tax_refund_metadata",
    "decode_tax_refund_metadata": "tax_refund_metadata",
    "Team": "team",
    "decode_team": "team",
    "TeamAddress": "team_address",
    "decode_team_address": "team_address",
    "TeamCategory": "team_category",
    "decode_team_category": "team_category",
    "TeamMember": "team_member",
    "decode_team_member": "team_member",
    "TeamMemberAccess": "team_member_access",
    "TeamMemberAccessValue": "team_member_access",
    "TeamMemberPage": "team_member_page",
    "decode_team_member_page": "team_member_page",
    "TeamMemberProfile": "team_member_profile",
    "decode_team_member_profile": "team_member_profile",
    "TeamMemberProfilePage": "team_member_profile_page",
    "decode_team_member_profile_page": "team_member_profile_page",
    "TeamMemberRole": "team_member_role",
    "TeamMemberRoleValue": "team_member_role",
    "TeamMemberState": "team_member_state",
    "TeamMemberStateValue": "team_member_state",
    "TeamMemberSummary": "team_member_summary",
    "decode_team_member_summary": "team_member_summary",
    "TeamOrOperator": "team_or_operator",
    "decode_team_or_operator": "team_or_operator",
    "TeamPage": "team_page",
    "decode_team_page": "team_page",
    "TeamPaymentMethod": "team_payment_method",
    "TeamPaymentMethodValue": "team_payment_method",
    "TeamType": "team_type",
    "TeamTypeValue": "team_type",
    "TeamWalletChargePaymentType": "team_wallet_charge_payment_type",
    "TeamWalletChargePaymentTypeValue": "team_wallet_charge_payment_type",
    "Token": "token",
    "decode_token": "token",
    "UpdateChargingRule": "update_charging_rule",
    "decode_update_charging_rule": "update_charging_rule",
    "UpdateTariff": "update_tariff",
    "decode_update_tariff": "update_tariff",
    "UpdateTariffPeriodGroup": "update_tariff_period_group",
    "decode_update_tariff_period_group": "update_tariff_period_group",
    "UpdateTariffRecurringPeriod": "update_tariff_recurring_period",
    "decode_update_tariff_recurring_period": "update_tariff_recurring_period",
    "User": "user",
    "decode_user": "user",
    "UserPage": "user_page",
    "decode_user_page": "user_page",
    "Vehicle": "vehicle",
    "decode_vehicle": "vehicle",
    "VehicleChargeState": "vehicle_charge_state",
    "decode_vehicle_charge_state": "vehicle_charge_state",
    "VehicleIntegration": "vehicle_integration",
    "decode_vehicle_integration": "vehicle_integration",
    "VehicleLocation": "vehicle_location",
    "decode_vehicle_location": "vehicle_location",
    "VehicleOwnerType": "vehicle_owner_type",
    "VehicleOwnerTypeValue": "vehicle_owner_type",
    "VehiclePage": "vehicle_page",
    "decode_vehicle_page": "vehicle_page",
    "Visibility": "visibility",
    "VisibilityValue": "visibility",
    "Wallet": "wallet",
    "decode_wallet": "wallet",
    "WalletBalance": "wallet_balance",
    "decode_wallet_balance": "wallet_balance",
    "WalletPage": "wallet_page",
    "decode_wallet_page": "wallet_page",
    "WalletTransaction": "wallet_transaction",
    "decode_wallet_transaction": "wallet_transaction",
    "WalletTransactionGroup": "wallet_transaction_group",
    "WalletTransactionGroupValue": "wallet_transaction_group",
    "WalletTransactionMetadata": "wallet_transaction_metadata",
    "decode_wallet_transaction_metadata": "wallet_transaction_metadata",
    "WalletTransactionMetadataType": "wallet_transaction_metadata_type",
    "WalletTransactionMetadataTypeValue": "wallet_transaction_metadata_type",
    "WalletTransactionPage": "wallet_transaction_page",
    "decode_wallet_transaction_page": "wallet_transaction_page",
    "WalletTransactionReferenceType": "wallet_transaction_reference_type",
    "WalletTransactionReferenceTypeValue": "wallet_transaction_reference_type",
    "WalletTransactionState": "wallet_transaction_state",
    "WalletTransactionStateValue": "wallet_transaction_state",
    "WebhookConfig": "webhook_config",
    "decode_webhook_config": "webhook_config",
    "WebhookEntityType": "webhook_entity_type",
    "WebhookEntityTypeValue": "webhook_entity_type",
    "WebhookEntry": "webhook_entry",
    "decode_webhook_entry": "webhook_entry",
    "WebhookEntryError": "webhook_entry_error",
    "decode_webhook_entry_error": "webhook_entry_error",
    "WebhookEntryPage": "webhook_entry_page",
    "decode_webhook_entry_page": "webhook_entry_page",
    "WebhookEntryPayload": "webhook_entry_payload",
    "decode_webhook_entry_payload": "webhook_entry_payload",
    "WebhookEntryStatus": "webhook_entry_status",
    "WebhookEntryStatusValue": "webhook_entry_status",
    "WebhookEventType": "webhook_event_type",
    "WebhookEventTypeValue": "webhook_event_type",
}

__all__ = (
    "AdditionalPricing",
    "AdditionalPricingType",
    "AdditionalPricingTypeValue",
    "Address",
    "AddressInput",
    "AfirChargePoint",
    "AfirChargePointPage",
    "AfirOpeningHours",
    "AfirOpeningHoursEntry",
    "AfirOpeningHoursSchedule",
    "ApplyPriceGroup",
    "ApproveSubscription",
    "AuditEvent",
    "AuditEventPage",
    "Breakdown",
    "BreakdownComponent",
    "BreakdownComponentMetadata",
    "BreakdownComponentMetadataType",
    "BreakdownComponentMetadataTypeValue",
    "BreakdownComponentType",
    "BreakdownComponentTypeValue",
    "BreakdownSummary",
    "CancellationOption",
    "CancellationOptionValue",
    "Charge",
    "ChargeAuthToken",
    "ChargeAuthTokenPage",
    "ChargeAuthTokenReport",
    "ChargeAuthTokenReportConsumption",
    "ChargeAuthTokenReportPage",
    "ChargeAuthTokenType",
    "ChargeAuthTokenTypeValue",
    "ChargeAuthentication",
    "ChargeAuthenticationType",
    "ChargeAuthenticationTypeValue",
    "ChargeBreakdown",
    "ChargeCost",
    "ChargeKwhConsumption",
    "ChargeMetadata",
    "ChargePage",
    "ChargePaymentMethod",
    "ChargePaymentMethodValue",
    "ChargePoint",
    "ChargePointBrand",
    "ChargePointBrandPage",
    "ChargePointConnector",
    "ChargePointConnectorPage",
    "ChargePointDeeplinks",
    "ChargePointIntegration",
    "ChargePointIntegrationPage",
    "ChargePointIntegrationState",
    "ChargePointIntegrationStateValue",
    "ChargePointIntegrationType",
    "ChargePointIntegrationTypeValue",
    "ChargePointLog",
    "ChargePointLogCursorPage",
    "ChargePointLogCursorPageMeta",
    "ChargePointLogOffsetPage",
    "ChargePointLogOffsetPageMeta",
    "ChargePointLogPage",
    "ChargePointMetadata",
    "ChargePointModel",
    "ChargePointModelBrand",
    "ChargePointModelFeature",
    "ChargePointModelPage",
    "ChargePointOcpp",
    "ChargePointOcppStatus",
    "ChargePointOcppStatusValue",
    "ChargePointPage",
    "ChargePointProtocolData",
    "ChargePointSensor",
    "ChargePointSensorPage",
    "ChargePointSensorType",
    "ChargePointSensorTypeValue",
    "ChargePointState",
    "ChargePointStateValue",
    "ChargePointStatistics",
    "ChargePointType",
    "ChargePointTypeValue",
    "ChargePrice",
    "ChargeProtocolData",
    "ChargeState",
    "ChargeStateFilter",
    "ChargeStateFilterValue",
    "ChargeStateValue",
    "ChargeType",
    "ChargeTypeValue",
    "ChargerReport",
    "ChargerReportConsumption",
    "ChargerReportPage",
    "ChargesInsight",
    "ChargesInsightEntry",
    "ChargesInsightEntryType",
    "ChargesInsightEntryTypeValue",
    "ChargesInsightSummary",
    "ChargesInsightType",
    "ChargesInsightTypeValue",
    "ChargingRule",
    "ChargingRulePage",
    "ChargingRuleScheduledSettings",
    "ChargingRuleSettings",
    "ChargingRuleSmartChargeSettings",
    "ChargingRuleType",
    "ChargingRuleTypeValue",
    "ClearChargingProfile",
    "ClearChargingProfileConfirmation",
    "ClientCredentials",
    "Consumer",
    "ConsumptionPeriodSize",
    "ConsumptionPeriodSizeValue",
    "Coordinates",
    "Country",
    "CountryArea",
    "CountryAreaLevel",
    "CountryAreaLevelValue",
    "CountryAreaPage",
    "CountryPage",
    "CreatableTeamPaymentMethod",
    "CreatableTeamPaymentMethodValue",
    "CreateAdditionalPricing",
    "CreateChargeAuthToken",
    "CreateChargePoint",
    "CreateChargePointOcppConfig",
    "CreateChargePointSensor",
    "CreateChargingRule",
    "CreateDeeplink",
    "CreateInstallerJob",
    "CreateOrUpdateChargePointIntegration",
    "CreateOrUpdatePriceGroup",
    "CreateOrUpdatePricing",
    "CreatePriceGroupTag",
    "CreateSite",
    "CreateSponsoredChargePoint",
    "CreateSubscription",
    "CreateTariff",
    "CreateTariffPeriodGroup",
    "CreateTariffPrices",
    "CreateTariffRecurringPeriod",
    "CreateTeam",
    "CreateTeamMember",
    "CreateTeamMemberProfile",
    "CreateUser",
    "Currency",
    "CurrencyPage",
    "CurrencySummary",
    "CursorPageMeta",
    "CustomHeaders",
    "DailyPerformance",
    "DayOfWeek",
    "DayOfWeekValue",
    "Deeplink",
    "DeeplinkDestination",
    "DeeplinkPage",
    "DefaultComponentMetadata",
    "DestinationLink",
    "DestinationResource",
    "DestinationType",
    "DestinationTypeValue",
    "DetailedBreakdown",
    "DriverMemberCostsReport",
    "DriverMemberCostsReportConsumption",
    "DriverMemberCostsReportCountry",
    "DriverMemberCostsReportPage",
    "DriverReport",
    "DriverReportConsumption",
    "DriverReportDatesFilteredBy",
    "DriverReportDatesFilteredByValue",
    "DriverReportPage",
    "DurationFeeComponentMetadata",
    "ElectricCurrentType",
    "ElectricCurrentTypeValue",
    "EnergyMix",
    "EnergySource",
    "EnergySourceCategory",
    "EnergySourceCategoryValue",
    "EntityEventType",
    "EntityEventTypeValue",
    "EnvironmentalImpact",
    "EnvironmentalImpactCategory",
    "EnvironmentalImpactCategoryValue",
    "ExceptionalHours",
    "ExemptState",
    "FeatureCatalog",
    "FeatureCatalogType",
    "FeatureCatalogTypeValue",
    "FeatureConfigurationType",
    "FeatureConfigurationTypeValue",
    "FeatureGroup",
    "FeatureGroupConfiguration",
    "FeatureGroupConfigurationPage",
    "FeatureGroupPage",
    "FeatureGroupRelation",
    "FeatureGroupRelationType",
    "FeatureGroupRelationTypeValue",
    "FreezeTeam",
    "FullTariff",
    "GenericPaymentSession",
    "HdvParkingSpot",
    "IdleFeeComponentMetadata",
    "InstallerJob",
    "InstallerJobPage",
    "InstallerJobTask",
    "InvitingUser",
    "Invoice",
    "InvoicePage",
    "InvoiceRequest",
    "InvoiceRequestStatus",
    "InvoiceRequestStatusValue",
    "InvoiceStatus",
    "InvoiceStatusValue",
    "KwhConsumption",
    "KwhPerTime",
    "Location",
    "MapChargePoint",
    "MapChargePointState",
    "MapChargePointStateValue",
    "MapCluster",
    "MapResult",
    "MapSite",
    "Money",
    "MoneyCurrency",
    "NestedTeam",
    "NestedTeamAccess",
    "NestedTeamAccessValue",
    "NestedTeamInvite",
    "NestedTeamPage",
    "NestedTeamPriceGroup",
    "NestedTeamState",
    "NestedTeamStateValue",
    "NestedTeamUserRole",
    "NestedTeamUserRoleValue",
    "OcpiChargeProtocolData",
    "OicpChargeProtocolData",
    "OpeningHours",
    "OpeningTimes",
    "Operator",
    "OperatorAdjustmentTransaction",
    "OperatorPage",
    "OperatorRole",
    "OperatorRoleValue",
    "PageMeta",
    "Pageable",
    "PageableMode",
    "PageableModeValue",
    "PaginationType",
    "PaginationTypeValue",
    "ParkingType",
    "ParkingTypeValue",
    "PatchCharge",
    "PatchChargeAuthToken",
    "PatchChargePoint",
    "PatchChargePointSensor",
    "PatchDeeplink",
    "PatchGenericPaymentSession",
    "PatchNestedTeam",
    "PatchPriceGroupTag",
    "PatchSite",
    "PatchSponsoredChargePoint",
    "PatchTeam",
    "PatchTeamMember",
    "PatchTeamMemberProfile",
    "PatchWalletTransaction",
    "PayingTeam",
    "PaymentTerminal",
    "PaymentTerminalPage",
    "PaymentTerminalType",
    "PaymentTerminalTypeValue",
    "PerformancePeriod",
    "Plan",
    "PlanApplicableFor",
    "PlanApplicableForValue",
    "PlanApplicationAudience",
    "PlanApplicationAudienceValue",
    "PlanFeeApplicationScope",
    "PlanFeeApplicationScopeValue",
    "PlanPage",
    "PlanPrice",
    "PlanPriceModel",
    "PlanPriceModelValue",
    "PlanServiceConfig",
    "PlanServiceConfigCustom",
    "PlanServiceConfigTaxRefund",
    "PlanServiceType",
    "PlanServiceTypeValue",
    "PriceGroup",
    "PriceGroupAppliedTo",
    "PriceGroupPage",
    "PriceGroupTag",
    "PriceGroupTagPage",
    "PriceGroupType",
    "PriceGroupTypeValue",
    "PriceSpecification",
    "PriceSpecificationEntry",
    "PricesForecast",
    "PricesForecastEntry",
    "Pricing",
    "PricingInterval",
    "PricingIntervalValue",
    "PricingType",
    "PricingTypeValue",
    "PromotionCode",
    "PromotionCodePage",
    "PromotionCodeRedemption",
    "PromotionCodeStatus",
    "PromotionCodeStatusValue",
    "PromotionCodeType",
    "PromotionCodeTypeValue",
    "PublicChargePoint",
    "PublicTeam",
    "PublicUser",
    "Receipt",
    "ReceiptEntry",
    "RedeemPromotionCode",
    "RefreshToken",
    "Report",
    "ReportPage",
    "ReportPriority",
    "ReportPriorityValue",
    "ReportReason",
    "ReportReasonPage",
    "ReportState",
    "ReportStateValue",
    "ScheduledSiteHours",
    "SetChargingProfile",
    "SetChargingProfileConfirmation",
    "SignatureExplanation",
    "SignedData",
    "SignedDataFormat",
    "SignedDataFormatValue",
    "SimCard",
    "Site",
    "SiteDeveloper",
    "SiteMetadata",
    "SitePage",
    "SiteStatistics",
    "Sort",
    "SortDirection",
    "SortDirectionValue",
    "SortOrder",
    "SponsorTeam",
    "SponsoredChargePoint",
    "SponsoredChargePointCostChangesReview",
    "SponsoredChargePointData",
    "SponsoredChargePointPage",
    "SponsoredChargePointPayoutType",
    "SponsoredChargePointPayoutTypeValue",
    "SpotPriceAdditionalPercentageComponentMetadata",
    "SpotPriceAdditionalPriceComponentMetadata",
    "SpotPriceComponentMetadata",
    "StartCharge",
    "StateOfCharge",
    "StateOfChargeSource",
    "StateOfChargeSourceValue",
    "StatePeriod",
    "Subscription",
    "SubscriptionCustomerType",
    "SubscriptionCustomerTypeValue",
    "SubscriptionFeeApplicationScope",
    "SubscriptionFeeApplicationScopeValue",
    "SubscriptionPage",
    "SubscriptionPurchase",
    "SubscriptionPurchasePage",
    "SubscriptionPurchaseType",
    "SubscriptionPurchaseTypeValue",
    "SubscriptionServiceConfig",
    "SubscriptionServiceConfigCustom",
    "SubscriptionServiceConfigTaxRefund",
    "SubscriptionState",
    "SubscriptionStateValue",
    "Tariff",
    "TariffComponentMetadata",
    "TariffCustomerType",
    "TariffCustomerTypeValue",
    "TariffPeriodGroup",
    "TariffPrice",
    "TariffRecurringPeriod",
    "TariffRecurringPeriodPage",
    "TariffType",
    "TariffTypeValue",
    "TaxRefundMetadata",
    "Team",
    "TeamAddress",
    "TeamCategory",
    "TeamMember",
    "TeamMemberAccess",
    "TeamMemberAccessValue",
    "TeamMemberPage",
    "TeamMemberProfile",
    "TeamMemberProfilePage",
    "TeamMemberRole",
    "TeamMemberRoleValue",
    "TeamMemberState",
    "TeamMemberStateValue",
    "TeamMemberSummary",
    "TeamOrOperator",
    "TeamPage",
    "TeamPaymentMethod",
    "TeamPaymentMethodValue",
    "TeamType",
    "TeamTypeValue",
    "TeamWalletChargePaymentType",
    "TeamWalletChargePaymentTypeValue",
    "Token",
    "UpdateChargingRule",
    "UpdateTariff",
    "UpdateTariffPeriodGroup",
    "UpdateTariffRecurringPeriod",
    "User",
    "UserPage",
    "Vehicle",
    "VehicleChargeState",
    "VehicleIntegration",
    "VehicleLocation",
    "VehicleOwnerType",
    "VehicleOwnerTypeValue",
    "VehiclePage",
    "Visibility",
    "VisibilityValue",
    "Wallet",
    "WalletBalance",
    "WalletPage",
    "WalletTransaction",
    "WalletTransactionGroup",
    "WalletTransactionGroupValue",
    "WalletTransactionMetadata",
    "WalletTransactionMetadataType",
    "WalletTransactionMetadataTypeValue",
    "WalletTransactionPage",
    "WalletTransactionReferenceType",
    "WalletTransactionReferenceTypeValue",
    "WalletTransactionState",
    "WalletTransactionStateValue",
    "WebhookConfig",
    "WebhookEntityType",
    "WebhookEntityTypeValue",
    "WebhookEntry",
    "WebhookEntryError",
    "WebhookEntryPage",
    "WebhookEntryPayload",
    "WebhookEntryStatus",
    "WebhookEntryStatusValue",
    "WebhookEventType",
    "WebhookEventTypeValue",
)


def __getattr__(name: str) -> Any:
    module = _modules.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__]
