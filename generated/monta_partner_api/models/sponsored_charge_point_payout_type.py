"""SponsoredChargePointPayoutType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class SponsoredChargePointPayoutType(OpenStrEnum):
    """When a sponsorship pays out. Values may be added: a new one comes as `other`.

    - `end-of-month`: Once a month, at its end.
    - `realtime`: As soon as a charge is complete.
    - `other`: A schedule that came later than this list."""

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
