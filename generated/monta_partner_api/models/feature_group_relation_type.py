"""FeatureGroupRelationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class FeatureGroupRelationType(OpenStrEnum):
    """What a feature group can be applied to.

    - `team`: Teams."""

    TEAM = "team"


FeatureGroupRelationTypeValue: TypeAlias = Literal["team",]
"""The words themselves, where an argument takes them."""

members: dict[str, FeatureGroupRelationType] = {member.value: member for member in FeatureGroupRelationType}
