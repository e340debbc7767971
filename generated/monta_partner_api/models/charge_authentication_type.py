"""ChargeAuthenticationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargeAuthenticationType(OpenStrEnum):
    """By what means a driver identified.

    - `vehicleId`: The vehicle identified itself.
    - `rfid`: An RFID card or tag.
    - `app`: An app."""

    VEHICLE_ID = "vehicleId"
    RFID = "rfid"
    APP = "app"


ChargeAuthenticationTypeValue: TypeAlias = Literal[
    "vehicleId",
    "rfid",
    "app",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargeAuthenticationType] = {member.value: member for member in ChargeAuthenticationType}
