"""DeeplinkDestination."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import (
    has as _has,
    names as _names,
    unions as _unions,
    unknown_variant as _unknown_variant,
)
from .destination_link import DestinationLink, decode_destination_link
from .destination_resource import DestinationResource, decode_destination_resource

DeeplinkDestination: TypeAlias = DestinationLink | DestinationResource | dict[str, Any]
"""Where a deeplink leads: with `LINK` it has a `url`, with `RESOURCE` a `resourceType` and a `resourceId`."""


def decode_deeplink_destination(d: dict[str, Any]) -> DeeplinkDestination:
    """Read the JSON object of whichever alternative it is."""
    if _has(d, "url"):
        return decode_destination_link(d)
    if _has(d, "resourceType", "resourceId"):
        return decode_destination_resource(d)
    if _names(d, "url"):
        return decode_destination_link(d)
    if _names(d, "resourceType", "resourceId"):
        return decode_destination_resource(d)
    return _unknown_variant(d, "DeeplinkDestination")


_unions[DeeplinkDestination] = decode_deeplink_destination
