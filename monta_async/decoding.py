"""How JSON is parsed: by orjson where the extra `speed` is installed, else by the standard library; same results."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

_fast_loads: Callable[[bytes], Any]
try:
    from orjson import loads as _fast_loads
except ImportError:
    _fast_loads = json.loads

__all__ = ("loads",)


def loads(content: bytes) -> Any:
    """Parse JSON.

    Raises:
        ValueError: it is none.
    """
    try:
        return _fast_loads(content)
    except ValueError:
        # The standard library has the last word: it takes NaN, and integers of any length, which orjson does not.
        return json.loads(content)
