"""What the generated decode functions call when a value is not what it usually is.

The API grows: words are added, fields come that nobody announced, and what was promised is missing or null. Nothing of
that is an error. Such a departure is reported once, to the logger `monta_partner_api.drift` and to every function in
`hooks`; the value is kept as well as it can be. Only text where an object or a list must be cannot be read at all:
`UndecodableError`, which knows the object it was found in.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple, TypeVar

from .errors import UndecodableError
from .types import UNSET, Model, OpenStrEnum

_T = TypeVar("_T")
_M = TypeVar("_M", bound=Model)
_Word = TypeVar("_Word", bound=OpenStrEnum)
_logger = logging.getLogger("monta_partner_api.drift")


class Drift(NamedTuple):
    """One kind of departure from the document, reported the first time it is met."""

    model: str
    """The model in which it was found."""
    field: str
    """The name of the field on the wire."""
    kind: str
    """`missing`, `null`, `empty`, `unknown value`, `unknown field` or `other type`."""
    found: str
    """What was there instead: a word of an enum, or the name of a JSON type. Never other content."""


hooks: list[Callable[[Drift], None]] = []
"""Called with each departure that was not met before in this process."""

_met: set[Drift] = set()
_most_kinds = 10_000


def report(drift: Drift) -> None:
    """Tell the logger and the hooks, the first time only."""
    if drift in _met or len(_met) >= _most_kinds:
        return
    _met.add(drift)
    _logger.info("%s.%s: %s (%s)", drift.model, drift.field, drift.kind, drift.found)
    for hook in tuple(hooks):
        hook(drift)


def forget() -> None:
    """Report everything anew, as at the start of the process."""
    _met.clear()


_json_types = {
    str: "text",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "list",
    dict: "object",
    type(None): "null",
}


def _departs(v: Any, wire: str, model: str, kind: str) -> None:
    report(Drift(model, wire, kind, _json_types.get(type(v), "other")))


class _Missing:
    """The type of `MISSING`."""


MISSING: Final = _Missing()
"""Stands, while an object is read, for a field that should have come and did not."""

NULL: Any = None
"""Null where the document has none: it reads as None all the same."""

_json_types[_Missing] = "nothing"


def _is_nothing(v: Any, wire: str, model: str, needed: bool) -> bool:
    """Whether there is no value: missing, null or, where text is not due, empty text."""
    if v is None or v is MISSING:
        if needed:
            _departs(v, wire, model, "null" if v is None else "missing")
        return True
    if v == "":
        _departs(v, wire, model, "empty")
        return True
    return False


def _plain(v: Any, wire: str, model: str, needed: bool, wanted: Callable[[Any], Any]) -> Any:
    """A value of another type: what it means if that is plain, else the value as it is."""
    if _is_nothing(v, wire, model, needed):
        return None
    _departs(v, wire, model, "other type")
    try:
        read = wanted(v)
    except (TypeError, ValueError, ArithmeticError):
        return v
    return v if read is None else read


def _as_it_is(_: Any) -> None:
    """Nothing better is known than the value itself."""


def text(v: Any, _: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A field that should be text and is not."""
    if v is None or v is MISSING:
        _is_nothing(v, wire, model, needed)
        return None
    _departs(v, wire, model, "other type")
    return v


def integer(v: Any, _: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A field that should be an integer and is not: 21.0 and "21" are."""
    return _plain(v, wire, model, needed, _whole)


def _whole(v: Any) -> int | None:
    if isinstance(v, bool) or (isinstance(v, float) and not v.is_integer()):
        return None
    return int(v)


def number(v: Any, _: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A field that should be a number and is no float: integers are, and so is the text of one."""
    try:
        return float(v) if v.__class__ is int else _plain(v, wire, model, needed, _real)
    except OverflowError:  # an integer of more than 308 digits
        return v


def _real(v: Any) -> float | None:
    return float(v) if isinstance(v, str) else None


def boolean(v: Any, _: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A field that should be true or false and is neither."""
    return _plain(v, wire, model, needed, {"true": True, "false": False, 1: True, 0: False}.get)


def as_money(v: Any) -> Decimal | None:
    """The amount that a JSON number says, digit by digit (to the 15 that a double keeps); None if it is no number."""
    kind = v.__class__
    if kind is float:
        return Decimal(repr(v))
    return Decimal(v) if kind is int or kind is str else None


def money(v: Any, _: Any, wire: str, model: str, needed: bool = False) -> Any:
    """An amount in major units."""
    if v.__class__ is float:
        return Decimal(repr(v))
    if v.__class__ is int:
        return Decimal(v)
    return _plain(v, wire, model, needed, as_money)


from_iso = datetime.fromisoformat


def as_instant(v: str) -> datetime:
    """ISO 8601 with 0 to 9 fractional digits (the last three are cut); without an offset it is UTC."""
    read = from_iso(v)
    return read if read.tzinfo is not None else read.replace(tzinfo=UTC)


def instant(v: Any, _: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A moment, always aware."""
    try:
        read = from_iso(v)
    except (TypeError, ValueError):
        return _plain(v, wire, model, needed, _as_it_is)
    return read if read.tzinfo is not None else read.replace(tzinfo=UTC)


def day(v: Any, _: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A day; a moment where a day is due is its day."""
    try:
        return date.fromisoformat(v)
    except (TypeError, ValueError):
        return _plain(v, wire, model, needed, lambda text: as_instant(text).date())


def word(v: Any, _: Any, wire: str, model: str, enum: type[_Word], needed: bool = False) -> Any:
    """A word that the document does not list: kept, as a value of the enum."""
    if v.__class__ is str and v:
        report(Drift(model, wire, "unknown value", v[:60]))
        return enum(v)
    return _plain(v, wire, model, needed, _as_it_is)


def record(v: Any, d: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A field that should be an object and is not."""
    if _is_nothing(v, wire, model, needed):
        return None
    raise UndecodableError(model, "an object", d, wire)


def array(v: Any, d: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A field that should be a list and is not."""
    if _is_nothing(v, wire, model, needed):
        return None
    raise UndecodableError(model, "a list", d, wire)


def mapping(v: Any, _: Any, wire: str, model: str, needed: bool = False) -> Any:
    """A field that should hold free-form JSON and holds no object: kept as it is."""
    return _plain(v, wire, model, needed, _as_it_is)


def odd(d: dict[str, Any], model: type[_M], blank: dict[str, Any], decode: Callable[[Any], _M]) -> _M:
    """An object that lacks fields of the document, or has others: read with the lacking ones filled in."""
    unknown = d.keys() - blank.keys()
    missing = blank.keys() - d.keys()
    filled = {**blank, **d}
    extra = {wire: filled.pop(wire) for wire in d if wire in unknown} if unknown else None
    for wire in unknown:
        _departs(d[wire], wire, model.__name__, "unknown field")
    try:
        read = decode(filled)
    except UndecodableError as error:
        error.was_in(filled, d)
        raise
    for name in (model._optional[wire] for wire in missing if wire in model._optional):
        setattr(read, name, UNSET)
    read._rest = (frozenset(missing - model._optional.keys()), extra)  # None of a field that is UNSET is sent
    return read


# -- items of lists ---------------------------------------------------------------------------------------------------


def _item(x: Any, wire: str, model: str) -> None:
    report(
        Drift(model, f"{wire}[]", "null" if x is None else "other type", _json_types.get(type(x), "other"))
    )


def records(
    v: list[Any], d: dict[str, Any], wire: str, model: str, decode: Callable[[Any], Any]
) -> list[Any]:
    """Objects, one by one: a comprehension would cost those who call this the speed of their locals."""
    made: list[Any] = []
    add = made.append
    for x in v:
        add(decode(x) if x.__class__ is dict else item_record(x, d, wire, model))
    return made


def item_record(x: Any, d: dict[str, Any], wire: str, model: str) -> Any:
    """An item that should be an object and is not."""
    if x is None or x == "":
        _item(x, wire, model)
        return None
    raise UndecodableError(model, "an object", d, wire, d[wire].index(x))


def item_scalar(x: Any, _: dict[str, Any], wire: str, model: str) -> Any:
    """An item of another type: kept as it is (an integer where a number is due is one)."""
    _item(x, wire, model)
    return x


def item_number(x: Any, d: dict[str, Any], wire: str, model: str) -> Any:
    """An item that should be a number and is no float."""
    return float(x) if x.__class__ is int else item_scalar(x, d, wire, model)


def item_word(x: Any, _: dict[str, Any], wire: str, model: str, enum: type[_Word]) -> Any:
    """A word of an enum, known or not."""
    if x.__class__ is not str:
        _item(x, wire, model)
        return x
    if x not in enum._value2member_map_:
        report(Drift(model, f"{wire}[]", "unknown value", x[:60]))
    return enum(x)


def item_money(x: Any, d: dict[str, Any], wire: str, model: str) -> Any:
    """An amount in major units."""
    try:
        read = as_money(x)
    except ArithmeticError:
        read = None
    return item_scalar(x, d, wire, model) if read is None else read


def item_instant(x: Any, d: dict[str, Any], wire: str, model: str) -> Any:
    """A moment, always aware."""
    try:
        return as_instant(x)
    except (TypeError, ValueError):
        return item_scalar(x, d, wire, model)


def item_day(x: Any, d: dict[str, Any], wire: str, model: str) -> Any:
    """A day."""
    try:
        return date.fromisoformat(x)
    except (TypeError, ValueError):
        return item_scalar(x, d, wire, model)


# -- whole objects and answers ----------------------------------------------------------------------------------------


def has(d: dict[str, Any], *wires: str) -> bool:
    """Whether one of an alternative's own fields came with a value; empty text is none, as it may read as null."""
    return any(d.get(wire) not in (None, "") for wire in wires)


def names(d: dict[str, Any], *wires: str) -> bool:
    """Whether one of an alternative's own fields came, if only as null."""
    return any(wire in d for wire in wires)


def tag(d: dict[str, Any], *path: str) -> object:
    """The value that tells alternatives apart."""
    found: Any = d
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    return found if isinstance(found, str) else None


unions: dict[Any, Callable[[dict[str, Any]], Any]] = {}
"""The function that reads an object of alternatives, by their union; of those that were imported."""


def unknown_variant(d: dict[str, Any], union: str) -> dict[str, Any]:
    """None of the alternatives: kept as it came."""
    report(Drift(union, "", "unknown value", "object"))
    return d


def answer(data: Any, decode: Callable[[dict[str, Any]], _T], model: str) -> _T:
    """An answer that is one object; an empty one reads as None."""
    if data.__class__ is dict:
        return decode(data)
    if data is None or data == "":
        report(Drift(model, "", "missing", "null"))
        return None  # type: ignore[return-value] # nothing came where something was promised; it did succeed
    raise UndecodableError(model, "an object", data)


def rows(data: Any, decode: Callable[[dict[str, Any]], _T], model: str) -> list[_T]:
    """An answer that is a list of objects; an empty one reads as no rows."""
    if data is None or data == "":
        report(Drift(model, "", "missing", "null"))
        return []
    if data.__class__ is not list:
        raise UndecodableError(model, "a list", data)
    return [
        decode(each) if each.__class__ is dict else _row(each, data, index, model)
        for index, each in enumerate(data)
    ]


def _row(each: Any, data: list[Any], index: int, model: str) -> Any:
    if each is None or each == "":
        _item(each, "", model)
        return None
    raise UndecodableError(model, "an object", data, index)


def free_rows(data: Any, model: str) -> list[dict[str, Any]]:
    """An answer that is a list of objects of which nothing is known."""
    return rows(data, lambda each: each, model)


def nothing(data: Any) -> None:
    """An answer without a body, whatever came."""
