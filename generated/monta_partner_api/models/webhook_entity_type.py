"""WebhookEntityType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WebhookEntityType(OpenStrEnum):
    """What an event is about.

    - `charge`: A charge.
    - `charge-point`: A charge point.
    - `site`: A site.
    - `user`: A user.
    - `team`: A team.
    - `team-member`: A team member.
    - `installer-job`: An installer job.
    - `wallet-transaction`: A wallet transaction.
    - `price-group`: A price group.
    - `subscription`: A subscription.
    - `plan`: A plan.
    - `charge-auth-token`: A charge auth token.
    - `report`: A report of a problem.
    - `ocpp-messages`: OCPP messages of a charge point; the only one in the plural."""

    CHARGE = "charge"
    CHARGE_POINT = "charge-point"
    SITE = "site"
    USER = "user"
    TEAM = "team"
    TEAM_MEMBER = "team-member"
    INSTALLER_JOB = "installer-job"
    WALLET_TRANSACTION = "wallet-transaction"
    PRICE_GROUP = "price-group"
    SUBSCRIPTION = "subscription"
    PLAN = "plan"
    CHARGE_AUTH_TOKEN = "charge-auth-token"
    REPORT = "report"
    OCPP_MESSAGES = "ocpp-messages"


WebhookEntityTypeValue: TypeAlias = Literal[
    "charge",
    "charge-point",
    "site",
    "user",
    "team",
    "team-member",
    "installer-job",
    "wallet-transaction",
    "price-group",
    "subscription",
    "plan",
    "charge-auth-token",
    "report",
    "ocpp-messages",
]
"""The words themselves, where an argument takes them."""

members: dict[str, WebhookEntityType] = {member.value: member for member in WebhookEntityType}
