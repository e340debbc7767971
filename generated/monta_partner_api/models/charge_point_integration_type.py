"""ChargePointIntegrationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointIntegrationType(OpenStrEnum):
    """ChargePointIntegrationType."""

    OICP = "oicp"
    OCPI = "ocpi"
    OCPP = "ocpp"
    OTHER = "other"


ChargePointIntegrationTypeValue: TypeAlias = Literal[
    "oicp",
    "ocpi",
    "ocpp",
    "other",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ChargePointIntegrationType] = {
    member.value: member for member in ChargePointIntegrationType
}
