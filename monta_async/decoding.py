"""How answers are read: by the standard library, and large ones by msgspec where the extra `speed` put it.

msgspec reads JSON into structures, and checks on the way that every field of the document is there, none besides, and
each of its type. What passes can be filled into models without another look; what does not is read by the generated
functions, which know what to do with a departure. The structures, and the functions that fill models from them, are
made of the models' own annotations the first time they are needed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, reduce
from importlib.util import find_spec
from operator import or_
from types import GenericAlias, NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin

import httpx
from monta_partner_api.client import LARGE, read
from monta_partner_api.decoding import unions
from monta_partner_api.types import COMPLETE, Model, OpenStrEnum, Unset

__all__ = ("read_answer",)

_T = TypeVar("_T")
_Fill = Callable[[Any], Any]


def read_answer(response: httpx.Response, decode: Callable[[Any], _T]) -> _T:
    """The value that a successful answer holds; the same, whichever way it is read.

    Args:
        response: the answer, with its body.
        decode: the operation's own function.

    Raises:
        UndecodableError: text, a number or the like stands where an object or a list must be.
        ValueError: the body is no JSON.
    """
    straight = _straight(decode) if len(response.content) > LARGE else None
    if straight is not None:
        try:
            value: _T = read(response, lambda read_already: read_already, straight)
        except (ValueError, KeyError):
            pass
        else:
            return value
    return read(response, decode)


@cache
def _straight(decode: Callable[[Any], Any]) -> Callable[[bytes], Any] | None:
    """What reads the answers of an operation that are to the letter; None without msgspec, or if it cannot."""
    if find_spec("msgspec") is None:
        return None
    from msgspec.json import Decoder  # noqa: PLC0415 - slow to import, and few processes have large answers

    names: dict[str, Any] = {"utc": UTC}
    try:
        structure, filled = _way(eval(decode.__annotations__["return"], decode.__globals__), names)  # noqa: S307 - ours
    except (TypeError, RecursionError):  # a type that is not known here, or a model that holds itself
        return None
    parse = Decoder(structure).decode
    fill = _made("v", [f"return {filled}"], names)
    return lambda content: fill(parse(content))


@cache
def _twin(model: type[Model]) -> tuple[Any, _Fill]:
    """The structure that holds what a model holds, and the function that fills a model from one."""
    from msgspec import defstruct  # noqa: PLC0415 - see above

    names = {"new": object.__new__, "model": model, "complete": COMPLETE, "utc": UTC}
    fields: list[tuple[str, Any]] = []
    lines = ["o = new(model)"]
    for _, name, _ in model._fields:
        annotation = eval(model.__annotations__[name], vars(sys.modules[model.__module__]))  # noqa: S307 - ours
        structure, filled = _way(annotation, names)
        fields.append((name, structure))
        lines += [f"v = s.{name}", f"o.{name} = {filled}"] if filled != "v" else [f"o.{name} = s.{name}"]
    lines += ["o._rest = complete", "return o"]
    wires = {name: wire for wire, name, _ in model._fields}
    struct = defstruct(model.__name__, fields, rename=wires, forbid_unknown_fields=True, gc=False)
    return struct, _made("s", lines, names)


def _way(annotation: Any, names: dict[str, Any]) -> tuple[Any, str]:
    """How values of a type come: the type of msgspec, and the expression of what a model keeps of such a `v`.

    What the expression calls is put into `names`.

    Raises:
        TypeError: it is no type that is known here.
    """
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is UnionType and annotation not in unions:
        kind = reduce(or_, [each for each in arguments if each not in (NoneType, Unset)])
        if kind == annotation:
            raise TypeError(annotation)
        structure, filled = _way(kind, names)
        if NoneType not in arguments:
            return structure, filled
        return structure | None, filled if filled == "v" else f"None if v is None else {filled}"
    if origin is list:
        structure, filled = _way(arguments[0], names)
        return GenericAlias(list, structure), filled if filled == "v" else f"[{filled} for v in v]"
    if annotation in (int, float, str, bool, Any):
        return annotation, "v"
    if origin is dict:
        return dict, "v"
    structure, filled, used = _kept(annotation)
    name = f"n{len(names)}"
    names[name] = used
    return structure, filled.format(name)


def _kept(annotation: Any) -> tuple[Any, str, Any]:
    """The same of a type whose values are made into others, with what makes them."""
    if annotation is Decimal:
        return int | float, "{}(repr(v))", Decimal
    if annotation is datetime:
        return str, "r if (r := {}(v)).tzinfo else r.replace(tzinfo=utc)", datetime.fromisoformat
    if annotation is date:
        return str, "{}(v)", date.fromisoformat
    if annotation in unions:
        return dict, "{}(v)", unions[annotation]
    if issubclass(annotation, Model):
        structure, fill = _twin(annotation)
        return structure, "{}(v)", fill
    if issubclass(annotation, OpenStrEnum):
        return str, "{}[v]", {each.value: each for each in annotation}
    raise TypeError(annotation)


def _made(argument: str, lines: list[str], names: dict[str, Any]) -> _Fill:
    """A function of these lines, as attrs makes its methods; nothing of the document is in them but names of fields."""
    exec("\n    ".join([f"def fill({argument}):", *lines]), names)  # noqa: S102 - see above
    filled: _Fill = names["fill"]
    return filled
