"""WebhookEntryStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class WebhookEntryStatus(OpenStrEnum):
    """How far the delivery of an entry is. `failure` has been seen in place of `failed`.

    - `pending`: Still to be delivered, or to be tried again.
    - `completed`: Delivered.
    - `failed`: The delivery failed."""

    PENDING = "pending"
    COMPLETED = "completed"
    FAILED = "failed"
    FAILURE = "failure"


WebhookEntryStatusValue: TypeAlias = Literal[
    "pending",
    "completed",
    "failed",
    "failure",
]
"""The words themselves, where an argument takes them."""

members: dict[str, WebhookEntryStatus] = {member.value: member for member in WebhookEntryStatus}
