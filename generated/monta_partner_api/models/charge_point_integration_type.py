"""ChargePointIntegrationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ChargePointIntegrationType(OpenStrEnum):
    """How a charge point is connected to Monta. Types may be added; they arrive as `other`.

    - `oicp`: Over OICP.
    - `ocpi`: Over OCPI.
    - `ocpp`: Over OCPP.
    - `other`: A type that this version of the API does not know."""

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
