"""WebhookEventType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WebhookEventType(OpenStrEnum):
    """What a webhook can subscribe to. Plural, unlike the entity type within an entry.

    - `charges`: Charges, whenever energy, state, release or state of charge changes, so often during a
    charge; also those that the operator pays.
    - `charge-points`: Charge points.
    - `sites`: Sites.
    - `users`: Users.
    - `team-members`: Team members.
    - `teams`: Teams.
    - `installer-jobs`: Installer jobs.
    - `wallet-transactions`: Wallet transactions.
    - `price-groups`: Price groups.
    - `subscriptions`: Subscriptions.
    - `plans`: Plans.
    - `charge-auth-tokens`: Charge auth tokens.
    - `reports`: Reports of problems.
    - `ocpp-messages`: OCPP messages of charge points; a pilot.
    - `charge-points-protocol-updates`: Updates of the protocol of charge points, by the words; no
    entity type bears this name."""

    CHARGES = "charges"
    CHARGE_POINTS = "charge-points"
    SITES = "sites"
    USERS = "users"
    TEAM_MEMBERS = "team-members"
    TEAMS = "teams"
    INSTALLER_JOBS = "installer-jobs"
    WALLET_TRANSACTIONS = "wallet-transactions"
    PRICE_GROUPS = "price-groups"
    SUBSCRIPTIONS = "subscriptions"
    PLANS = "plans"
    CHARGE_AUTH_TOKENS = "charge-auth-tokens"
    REPORTS = "reports"
    OCPP_MESSAGES = "ocpp-messages"
    CHARGE_POINTS_PROTOCOL_UPDATES = "charge-points-protocol-updates"


WebhookEventTypeValue: TypeAlias = Literal[
    "charges",
    "charge-points",
    "sites",
    "users",
    "team-members",
    "teams",
    "installer-jobs",
    "wallet-transactions",
    "price-groups",
    "subscriptions",
    "plans",
    "charge-auth-tokens",
    "reports",
    "ocpp-messages",
    "charge-points-protocol-updates",
]
"""The words themselves, where an argument takes them."""

members: dict[str, WebhookEventType] = {member.value: member for member in WebhookEventType}
