"""ChargeAuthTokenType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargeAuthTokenType(OpenStrEnum):
    """What a charge auth token is.

    - `rfid`: An RFID card or tag.
    - `vehicleId`: A vehicle that identifies itself."""

    RFID = "rfid"
    VEHICLE_ID = "vehicleId"


ChargeAuthTokenTypeValue: TypeAlias = Literal[
    "rfid",
    "vehicleId",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargeAuthTokenType] = {member.value: member for member in ChargeAuthTokenType}
