"""What can be known to be wrong is refused before a call is made, with the rule that it breaks."""

from __future__ import annotations

import math
import re
from collections.abc import Sized
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from .errors import InvalidArgumentError
from .types import UNSET, Model

_M = TypeVar("_M", bound=Model)


def checked(
    value: Any,
    name: str,
    *,
    bits: int | None = None,
    minimum: float | None = None,
    above: float | None = None,
    maximum: float | None = None,
    below: float | None = None,
    shortest: int | None = None,
    longest: int | None = None,
    fewest: int | None = None,
    most: int | None = None,
    pattern: str | None = None,
) -> Any:
    """The value of an argument, if it keeps to the rules that the document has for it.

    Raises:
        InvalidArgumentError: it does not.
    """
    if bits is not None:
        value = _whole(value, name, bits)
    if not (minimum is above is maximum is below is None):
        _finite(value, name)
    if minimum is not None and value < minimum:
        raise InvalidArgumentError(name, f"must be at least {minimum}, not {value}")
    if above is not None and value <= above:
        raise InvalidArgumentError(name, f"must be more than {above}, not {value}")
    if maximum is not None and value > maximum:
        raise InvalidArgumentError(name, f"must be at most {maximum}, not {value}")
    if below is not None and value >= below:
        raise InvalidArgumentError(name, f"must be less than {below}, not {value}")
    _sized(value, name, "characters", shortest, longest)
    _sized(value, name, "items", fewest, most)
    if pattern is not None and isinstance(value, str) and re.search(pattern, value) is None:
        raise InvalidArgumentError(name, f"must match {pattern}")
    return value


def _whole(value: Any, name: str, bits: int) -> Any:
    """An integer that fits; the text of one, as ids come in webhooks, is one."""
    if isinstance(value, str) and value.isascii() and value.removeprefix("-").isdecimal():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidArgumentError(name, f"must be an integer, not {type(value).__name__}")
    if not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
        raise InvalidArgumentError(name, f"must fit into {bits} bits, which {value} does not")
    return value


def _finite(value: Any, name: str) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)) or not math.isfinite(value):
        raise InvalidArgumentError(name, f"must be a number, not {value!r}")


def _sized(value: Any, name: str, unit: str, least: int | None, most: int | None) -> None:
    if (least is None and most is None) or not isinstance(value, Sized):
        return
    if least is not None and len(value) < least:
        raise InvalidArgumentError(name, f"must have at least {least} {unit}, not {len(value)}")
    if most is not None and len(value) > most:
        raise InvalidArgumentError(name, f"must have at most {most} {unit}, not {len(value)}")


def checked_body(body: _M) -> _M:
    """A body, if every field of it and of the models in it keeps to the rules.

    Raises:
        InvalidArgumentError: one does not.
    """
    for _, name, _encode in body._fields:
        value = getattr(body, name)
        if value is None or value is UNSET:
            continue
        rule = body._rules.get(name)
        if rule is not None:
            checked(value, name, **rule)
        for inner in value if isinstance(value, (list, tuple)) else (value,):
            if isinstance(inner, Model):
                checked_body(inner)
    return body


def together(**arguments: Any) -> None:
    """Arguments that only mean something together.

    Raises:
        InvalidArgumentError: some are given and some are not.
    """
    missing = [name for name, value in arguments.items() if value is None]
    if missing and len(missing) < len(arguments):
        raise InvalidArgumentError(missing[0], f"must be given together with {_listed(arguments, missing)}")


def only_with(**arguments: Any) -> None:
    """An argument that means something only beside another: the first of the two beside the second.

    Raises:
        InvalidArgumentError: it is given without the other.
    """
    (first, value), (second, other) = arguments.items()
    if value is not None and other is None:
        raise InvalidArgumentError(second, f"must be given when {first} is")


def _listed(arguments: dict[str, Any], missing: list[str]) -> str:
    return " and ".join(name for name in arguments if name not in missing)


def within(start: Any, end: Any, names: tuple[str, str], days: int | None = None) -> None:
    """The two ends of a range of time, if it is one, and no longer than what one call may ask for.

    Raises:
        InvalidArgumentError: it is longer, or ends before it begins.
    """
    if not isinstance(start, date) or not isinstance(end, date):
        return
    if isinstance(start, datetime) is not isinstance(end, datetime):
        raise InvalidArgumentError(names[1], f"must be of the same type as {names[0]}")
    if isinstance(start, datetime) and (start.utcoffset() is None or end.utcoffset() is None):  # type: ignore[attr-defined]
        return  # refused when it is encoded
    if end < start:
        raise InvalidArgumentError(names[1], f"must not be before {names[0]}")
    if days is not None and end - start > timedelta(days=days):
        raise InvalidArgumentError(names[1], f"must be at most {days} days after {names[0]}")
