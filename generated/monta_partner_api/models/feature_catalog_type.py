"""FeatureCatalogType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class FeatureCatalogType(OpenStrEnum):
    """Whom a feature is for. Kinds may be added; they arrive as `unknown`.

    - `team`: Teams.
    - `unknown`: A kind that this version of the API does not know."""

    TEAM = "team"
    UNKNOWN = "unknown"


FeatureCatalogTypeValue: TypeAlias = Literal[
    "team",
    "unknown",
]
"""The words themselves, where an argument takes them."""

members: dict[str, FeatureCatalogType] = {member.value: member for member in FeatureCatalogType}
