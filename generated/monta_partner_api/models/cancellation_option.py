"""CancellationOption."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class CancellationOption(OpenStrEnum):
    """When the cancellation of a subscription takes effect.

    - `cancel-immediately`: At once.
    - `cancel-at-end-of-billing-period`: When the current billing period ends; the subscription runs
    until then."""

    CANCEL_IMMEDIATELY = "cancel-immediately"
    CANCEL_AT_END_OF_BILLING_PERIOD = "cancel-at-end-of-billing-period"


CancellationOptionValue: TypeAlias = Literal[
    "cancel-immediately",
    "cancel-at-end-of-billing-period",
]
"""The words themselves, where an argument takes them."""

members: dict[str, CancellationOption] = {member.value: member for member in CancellationOption}
