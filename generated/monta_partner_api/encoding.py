"""From Python values to what the API takes: JSON for bodies, text for queries and paths."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import quote as _quote

from .errors import InvalidArgumentError
from .types import Model


def to_dict(value: Any) -> Any:
    """A model as a JSON object; a mapping as it is."""
    return value.to_dict() if isinstance(value, Model) else value


def to_instant(value: Any) -> Any:
    """A moment in UTC with the fraction that it has, ending in `Z`."""
    if not isinstance(value, datetime):
        return value
    text = _in_utc(value).isoformat()
    return text.removesuffix("+00:00") + "Z"


def to_second(value: Any, name: str | None = None) -> Any:
    """A moment in UTC, to the second, ending in `Z`.

    Raises:
        InvalidArgumentError: the datetime has no time zone.
    """
    if not isinstance(value, datetime):
        return value
    return _in_utc(value, name).isoformat(timespec="seconds").removesuffix("+00:00") + "Z"


def _in_utc(value: datetime, name: str | None = None) -> datetime:
    if value.utcoffset() is None:
        raise InvalidArgumentError(name, f"must have a time zone, which {value.isoformat()} has not")
    return value.astimezone(UTC)


def to_day(value: Any, name: str | None = None) -> Any:
    """A day as `YYYY-MM-DD`.

    Raises:
        InvalidArgumentError: a datetime, whose day depends on the time zone, was given.
    """
    if isinstance(value, datetime):
        raise InvalidArgumentError(name, f"must be a date; {value.isoformat()} is a moment")
    return value.isoformat() if isinstance(value, date) else value


def to_number(value: Any) -> Any:
    """An amount as a JSON number that says the same, digit by digit.

    Raises:
        InvalidArgumentError: it is not finite.
    """
    if isinstance(value, (Decimal, float)) and not math.isfinite(value):
        raise InvalidArgumentError(None, f"must be a finite number, not {value}")
    if not isinstance(value, Decimal):
        return value
    if value == value.to_integral_value() and abs(value) < 2**53:
        return int(value)
    plain = float(value)
    return plain if Decimal(repr(plain)) == value else value


def to_text(value: Any) -> str | int | float:
    """An amount as the text of a query."""
    number = to_number(value)
    return format(number, "f") if isinstance(number, Decimal) else number


def to_value(value: Any) -> Any:
    """The word or number of an enum."""
    return value.value if isinstance(value, Enum) else value


def to_commas(value: str | Iterable[int]) -> str:
    """Several numbers as one text, separated by commas."""
    return value if isinstance(value, str) else ",".join(map(str, value))


def to_list(encode: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The encoder of a list from that of its items."""
    return lambda values: [None if value is None else encode(value) for value in values]


def to_map(encode: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The encoder of a mapping from that of its values."""
    return lambda values: {key: None if value is None else encode(value) for key, value in values.items()}


def quote(value: object) -> str:
    """One segment of a path.

    Raises:
        InvalidArgumentError: it is empty, which would call another path.
    """
    text = _quote(str(to_value(value)), safe="")
    if text in ("", ".", ".."):
        raise InvalidArgumentError(None, f"must be part of a path, which {value!r} cannot be")
    return text


def to_parts(body: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The parts of a form: files as they are, texts as texts, everything else as JSON."""
    parts: list[tuple[str, Any]] = []
    for name, value in body.items():
        if isinstance(value, (bytes, tuple)) or hasattr(value, "read"):
            parts.append((name, value))
        elif isinstance(value, str):
            parts.append((name, (None, value)))
        else:
            parts.append((name, (None, dump(value), "application/json")))
    return parts


def dump(value: Any) -> bytes:
    """JSON as bytes; a Decimal with the digits that it has."""
    return _dump(value).encode()


def _dump(value: Any) -> str:
    if isinstance(value, Decimal):
        to_number(value)  # refuses what JSON has no number for
        return format(value, "f")
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{_dump(str(key))}:{_dump(each)}" for key, each in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(_dump, value)) + "]"
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
