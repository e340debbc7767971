from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from monta_partner_api import InvalidArgumentError, models
from monta_partner_api.api import (
    audit_log,
    charge_auth_tokens,
    charge_point_statistics,
    charge_points,
    charges,
    feature_groups,
    insights,
    sites,
    webhooks,
)

if TYPE_CHECKING:
    from collections.abc import Callable

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def start(**fields: Any) -> object:
    """The call that starts a charge."""
    return charges.start_charge.request(models.StartCharge(charge_point_id=21, paying_team_id=3, **fields))


def hook(**fields: Any) -> object:
    """The call that sets the webhook."""
    config = {"webhook_url": "https://x.test", "webhook_secret": "s" * 16, "event_types": []} | fields
    return webhooks.update_webhook_config.request(models.WebhookConfig(**config))


@pytest.mark.parametrize(
    ("call", "argument", "rule"),
    [
        (lambda: charges.get_charges.request(per_page=101), "per_page", "must be at most 100, not 101"),
        (lambda: charges.get_charges.request(per_page=0), "per_page", "must be at least 1, not 0"),
        (lambda: charges.get_charges.request(page=-1), "page", "must be at least 0, not -1"),
        (lambda: audit_log.search_audit_log.request(per_page=10_001), "per_page", "must be at most 10000, not 10001"),
        (lambda: charge_points.get_charge_point_logs.request(1, per_page=1001), "per_page", "at most 1000, not 1001"),
        (lambda: charges.get_charge.request(None), "charge_id", "must be an integer, not NoneType"),  # type: ignore[arg-type]
        (lambda: charges.get_charge.request("abc"), "charge_id", "must be an integer, not str"),  # type: ignore[arg-type]
        (lambda: charges.get_charge.request(charge_id=True), "charge_id", "must be an integer, not bool"),
        (lambda: charges.get_charge.request(2**63), "charge_id", "must fit into 64 bits"),
        (lambda: charges.get_charges.request(charge_auth_id="1"), "charge_auth_type", "together with charge_auth_id"),
        (lambda: audit_log.search_audit_log.request(entity_id="1"), "entity_type", "must be given when entity_id is"),
        (lambda: start(kwh_limit=501), "kwh_limit", "must be at most 500, not 501"),
        (lambda: start(soc_limit=0.5), "soc_limit", "must be at least 1, not 0.5"),
        (lambda: start(price_limit=Decimal("0.99")), "price_limit", "must be at least 1, not 0.99"),
        (lambda: start(price_limit=Decimal("NaN")), "price_limit", "must be a number"),
        (lambda: start(price_group_id=0), "price_group_id", "must be more than 0, not 0"),
        (lambda: hook(webhook_secret="short"), "webhook_secret", "must have at least 16 characters, not 5"),
        (lambda: hook(webhook_url="https://x.test/" + "y" * 191), "webhook_url", "must have at most 191 characters"),
        (lambda: hook(webhook_url="http://x.test"), "webhook_url", "must match https://"),
        (
            lambda: charge_auth_tokens.create_charge_auth_token.request(
                models.CreateChargeAuthToken(team_id=1, identifier="VID:1", type=models.ChargeAuthTokenType.VEHICLE_ID)
            ),
            "identifier",
            "must match",
        ),
        (
            lambda: feature_groups.apply_feature_group_relation.request(
                1, models.FeatureGroupRelation(relation_type=models.FeatureGroupRelationType.TEAM, ids=[])
            ),
            "ids",
            "must have at least 1 items, not 0",
        ),
        (
            lambda: sites.post_site.request(
                models.CreateSite(
                    team_id=1,
                    name="x",
                    visibility=models.Visibility.PUBLIC,
                    address=models.AddressInput(address1="", city="c", zip_code="1", country_id=1),
                )
            ),
            "address1",
            "must have at least 1 characters, not 0",
        ),
    ],
)
def test_what_breaks_a_rule_is_refused_before_a_call(call: Callable[[], object], argument: str, rule: str) -> None:
    """Bounds, lengths, patterns, sizes of integers, what belongs together: a typed error with argument and rule."""
    with pytest.raises(InvalidArgumentError) as caught:
        call()

    assert argument == caught.value.argument
    assert rule in str(caught.value)
    assert str(caught.value).startswith(argument)


def test_what_keeps_to_the_rules_passes() -> None:
    """The bounds themselves are allowed, and so is the text of an id as it comes in webhooks."""
    assert 100 == charges.get_charges.request(per_page=100, page=0).params["perPage"]
    assert charges.get_charge.request("740450594557638974").path.endswith("/740450594557638974")  # type: ignore[arg-type]
    start(kwh_limit=500, soc_limit=1, price_limit=1)
    hook(webhook_secret="s" * 191)
    charges.get_charges.request(charge_auth_type="rfid", charge_auth_id="")


async def test_ranges_are_no_longer_than_one_call_serves() -> None:
    """31 days for statistics and insights, as days or as moments, of one call: a layer makes several; none backwards."""
    by_site, report = charge_point_statistics.get_site_statistics, insights.get_insights_charges_charger_report
    by_site.request(site_id=1, from_date=date(2026, 1, 1), to_date=date(2026, 12, 31))
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    transport = httpx.MockTransport(answer)
    async with httpx.AsyncClient(base_url="https://api.test", transport=transport) as client:
        await by_site.call(client, site_id=1, from_date=date(2026, 1, 1), to_date=date(2026, 2, 1))
        await report.call(client, team_id=1, from_date=NOON, to_date=NOON + timedelta(days=31))

        with pytest.raises(InvalidArgumentError, match="to_date must be at most 31 days after from_date"):
            await by_site.call(client, site_id=1, from_date=date(2026, 1, 1), to_date=date(2026, 2, 2))
        with pytest.raises(InvalidArgumentError, match="to_date must be at most 31 days after from_date"):
            await report.call(client, team_id=1, from_date=NOON, to_date=NOON + timedelta(days=31, seconds=1))
    with pytest.raises(InvalidArgumentError, match="to_date must not be before from_date"):
        report.request(team_id=1, from_date=NOON, to_date=NOON - timedelta(seconds=1))
    assert 2 == len(sent)


def test_moments_without_a_time_zone_are_refused_by_name() -> None:
    """A naive datetime is an argument error, wherever it is given."""
    naive = NOON.replace(tzinfo=None)

    with pytest.raises(InvalidArgumentError, match="from_date must have a time zone"):
        charges.get_charges.request(from_date=naive)
    with pytest.raises(InvalidArgumentError, match="from_date must have a time zone"):
        insights.get_insights_charges_charger_report.request(team_id=1, from_date=naive, to_date=naive)
    with pytest.raises(InvalidArgumentError, match="from_date must be a date"):
        charge_point_statistics.get_site_statistics.request(site_id=1, from_date=NOON, to_date=NOON)
