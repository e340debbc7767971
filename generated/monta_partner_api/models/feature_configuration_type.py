"""FeatureConfigurationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class FeatureConfigurationType(OpenStrEnum):
    """FeatureConfigurationType."""

    ON = "on"
    OFF = "off"
    HIDDEN = "hidden"
    UNKNOWN = "unknown"


FeatureConfigurationTypeValue: TypeAlias = Literal[
    "on",
    "off",
    "hidden",
    "unknown",
]
"""The words themselves, where an argument takes them."""

members: dict[str, FeatureConfigurationType] = {member.value: member for member in FeatureConfigurationType}
