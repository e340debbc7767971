"""What a model has by its state, so that one in another state than the document's example holds together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ("as_in_life",)

_STAGES = (
    ("paying", "reserved", "scheduled", "starting"),
    ("charging", "paused", "stopping"),
    ("stopped", "releasing"),
    ("released",),
    ("completed",),
)
_FROM_STAGE: tuple[tuple[str, ...], ...] = (
    (),
    ("startedAt", "consumedKwh", "kwhPerHour", "kwhPerMaxResolution", "startMeterKwh", "soc"),
    ("stoppedAt", "fullyChargedAt", "endMeterKwh", "stopReason", "signedData"),
    ("releasedAt",),
    (
        "completedAt",
        "price",
        "cost",
        "priceBreakdown",
        "costBreakdown",
        "averagePricePerKwh",
        "averageCo2PerKwh",
        "averageRenewablePerKwh",
    ),
)
"""What a charge has from each stage on."""
_TIMES = ("createdAt", "startedAt", "stoppedAt", "releasedAt", "completedAt")


def as_in_life(name: str, example: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """An example without what a state, if one is given, does not have yet."""
    shown = dict(example)
    stage = next((place for place, states in enumerate(_STAGES) if given.get("state") in states), None)
    if name != "Charge" or stage is None:
        return shown
    for later in _FROM_STAGE[stage + 1 :]:
        shown |= dict.fromkeys(later)
    shown["updatedAt"] = max(shown[time] for time in _TIMES if shown.get(time))
    return shown
