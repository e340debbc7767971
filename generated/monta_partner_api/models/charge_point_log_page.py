"""ChargePointLogPage."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..decoding import (
    tag as _tag,
    unions as _unions,
    unknown_variant as _unknown_variant,
)
from .charge_point_log_cursor_page import ChargePointLogCursorPage, decode_charge_point_log_cursor_page
from .charge_point_log_offset_page import ChargePointLogOffsetPage, decode_charge_point_log_offset_page

ChargePointLogPage: TypeAlias = ChargePointLogOffsetPage | ChargePointLogCursorPage | dict[str, Any]
"""One page of log entries. Read `meta.paginationType` to know which kind it is."""


def decode_charge_point_log_page(d: dict[str, Any]) -> ChargePointLogPage:
    """Read the JSON object of whichever alternative it is."""
    if _tag(d, "meta", "paginationType") == "offset":
        return decode_charge_point_log_offset_page(d)
    if _tag(d, "meta", "paginationType") == "cursor":
        return decode_charge_point_log_cursor_page(d)
    return _unknown_variant(d, "ChargePointLogPage")


_unions[ChargePointLogPage] = decode_charge_point_log_page
