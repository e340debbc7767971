"""FeatureConfigurationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class FeatureConfigurationType(OpenStrEnum):
    """How a feature is set. Values may be added.

    - `on`: The feature is on.
    - `off`: The feature is off.
    - `hidden`: The feature is not shown.
    - `unknown`: A setting that this version of the API has no word for."""

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
