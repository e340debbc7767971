"""SponsoredChargePointPayoutType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SponsoredChargePointPayoutType(OpenStrEnum):
    """SponsoredChargePointPayoutType."""

    END_OF_MONTH = "end-of-month"
    REALTIME = "realtime"
    OTHER = "other"


SponsoredChargePointPayoutTypeValue: TypeAlias = Literal[
    "end-of-month",
    "realtime",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, SponsoredChargePointPayoutType] = {
    member.value: member for member in SponsoredChargePointPayoutType
}
