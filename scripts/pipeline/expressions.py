"""The expressions of Python that the templates put in: how a value is read, written and checked.

They are built from names that `names` has checked and from literals made with `repr`, never from text as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .documents import DocumentError
from .views import MODELS, Argument, Type

if TYPE_CHECKING:
    from .schemas import Schema


def path_expression(path: str, arguments: dict[str, Argument]) -> str:
    """An f-string; a sum where a value has text in it that no f-string of Python 3.11 can hold."""
    values = {part: arguments[part[1:-1]].encode for part in path.split("/") if part.startswith("{")}
    if any(set(value) & set('"\\{}#') for value in values.values()):
        return " + ".join(f'"/" + {values[part]}' if part in values else f'"/{part}"' for part in path.split("/")[1:])
    text = "".join(f"/{{{values[part]}}}" if part in values else f"/{part}" for part in path.split("/")[1:])
    return f'f"{text}"' if values else f'"{text}"'


_DECODE: dict[str, str] = {
    "string": "v if v.__class__ is str else _text(v, {where}{needed})",
    "integer": "v if v.__class__ is int else _integer(v, {where}{needed})",
    "number": "v if v.__class__ is float else _number(v, {where}{needed})",
    "boolean": "v if v.__class__ is bool else _boolean(v, {where}{needed})",
    "money": "_Decimal(repr(v)) if v.__class__ is float else _money(v, {where}{needed})",
    "instant": "r if (r := _from_iso(v)).tzinfo else _instant(v, {where}{needed})",
    "day": "_day(v, {where}{needed})",
    "enum": "_{module}[v] if v.__class__ is str and v in _{module} else _word(v, {where}, {component}{needed})",
    "model": "_models.decode_{module}(v) if v.__class__ is dict else _record(v, {where}{needed})",
    "union": "_models.decode_{module}(v) if v.__class__ is dict else _record(v, {where}{needed})",
    "map": "v if v.__class__ is dict else _mapping(v, {where}{needed})",
    "file": "v",
    "any": "v",
}
_DECODE_ITEM: dict[str, str] = {
    "string": "x if x.__class__ is str else _item_scalar(x, {where})",
    "integer": "x if x.__class__ is int else _item_scalar(x, {where})",
    "number": "x if x.__class__ is float else _item_number(x, {where})",
    "boolean": "x if x.__class__ is bool else _item_scalar(x, {where})",
    "money": "_item_money(x, {where})",
    "instant": "_item_instant(x, {where})",
    "day": "_item_day(x, {where})",
    "enum": "_item_word(x, {where}, {component})",
}


def _decode_plain(kind: Type, where: str, needed: str) -> str:
    if kind.kind == "list" and kind.inner is not None:
        inner = _DECODE_ITEM.get(kind.inner.kind)
        filled = inner and inner.format(where=where, component=kind.inner.component)
        held = f"[{filled} for x in v]" if filled else "v"
        if kind.inner.kind in ("model", "union"):
            held = f"_records(v, {where}, _models.decode_{kind.inner.module})"
        return f"{held} if v.__class__ is list else _array(v, {where}{needed})"
    return _DECODE[kind.kind].format(where=where, needed=needed, module=kind.module, component=kind.component)


def decode(kind: Type, model: str, wire: str, *, required: bool, sent: bool) -> str:
    """The expression that reads `v`, the value found under `wire` in `d`."""
    needed = required and not kind.nullable
    plain = _decode_plain(kind, f"d, {wire!r}, {model}", ", True" if needed else "")
    if needed or kind.kind in ("any", "file"):
        return plain
    null = "_NULL" if sent and not kind.nullable else "None"
    if kind.kind in ("string", "integer", "number", "boolean", "money"):
        usual, odd = plain.rsplit(" else ", 1)
        return f"{usual} else {null} if v is None else {odd}"
    return f"{null} if v is None else {plain}"


def decode_odd(kind: Type, model: str, wire: str, *, required: bool) -> str | None:
    """The expression that reads a `v` on which the usual one raises TypeError or ValueError, where one does."""
    if kind.kind != "instant":
        return None
    return f"_instant(v, d, {wire!r}, {model}{', True' if required and not kind.nullable else ''})"


def encode(kind: Type, *, sent: bool) -> str:
    """The function that turns a value into JSON; `None` where the value is JSON already."""
    if kind.kind in ("model", "union"):
        return "_to_dict"
    if kind.kind == "instant":
        return "_to_second" if sent else "_to_instant"
    if kind.kind in ("day", "money", "enum"):
        return {"day": "_to_day", "money": "_to_number", "enum": "_to_value"}[kind.kind]
    if kind.kind == "number" and sent:
        return "_to_number"
    if kind.kind in ("list", "map") and kind.inner is not None:
        inner = encode(kind.inner, sent=sent)
        return "None" if inner == "None" else f"_to_{kind.kind}({inner})"
    return "None"


def helpers(decoding: str, encoding: str) -> dict[str, list[str]]:
    """The functions of `decoding` and `encoding` that expressions call, to be imported."""
    return {
        "decoding": sorted(set(re.findall(r"\b_([a-z]\w*)(?=\(|$)", decoding)) - {"quote"}),
        "checking": sorted(set(re.findall(r"\b_(checked_body|checked|together|only_with|within)\(", encoding))),
        "encoding": sorted(set(re.findall(r"\b_(to_\w+|quote)\b", encoding))),
    }


def decode_answer(kind: Type) -> str:
    """The expression that reads `data`, a whole answer."""
    if kind.kind in ("model", "union"):
        return f'_answer(data, {MODELS}.decode_{kind.module}, "{kind.component}")'
    if kind.kind == "list" and kind.inner is not None and kind.inner.kind in ("model", "union"):
        return f'_rows(data, {MODELS}.decode_{kind.inner.module}, "{kind.inner.component}")'
    if kind.kind == "list":
        return '_free_rows(data, "list")'
    raise DocumentError(f"an answer of kind {kind.kind} cannot be read")


_RULES = {
    "minLength": "shortest",
    "maxLength": "longest",
    "minItems": "fewest",
    "maxItems": "most",
    "pattern": "pattern",
}


def bounded(raw: dict[str, Any], paging: dict[str, Any] | None) -> Schema:
    """A parameter's schema, with the bounds of pages that the document leaves to prose."""
    schema: Schema = raw.get("schema", {})
    if paging and raw["in"] == "query" and raw["name"] in ("page", "perPage", "size"):
        bounds: Schema = {"minimum": 0} if raw["name"] == "page" else {"minimum": 1}
        largest = paging.get("largest_cursor") or paging.get("largest")
        if largest and raw["name"] != "page":
            bounds["maximum"] = largest
        return {**bounds, **schema}
    return schema


def rule_of(schema: Schema) -> dict[str, str]:
    """What a value must keep to: arguments of `checking.checked`, as expressions."""
    rule: dict[str, str] = {}
    if schema.get("type") == "integer" and "x-money" not in schema:
        rule["bits"] = "32" if schema.get("format") == "int32" else "64"
    for bound, exclusive, plain, strict in (
        ("minimum", "exclusiveMinimum", "minimum", "above"),
        ("maximum", "exclusiveMaximum", "maximum", "below"),
    ):
        if isinstance(schema.get(bound), (int, float)):
            rule[strict if schema.get(exclusive) else plain] = repr(schema[bound])
    for key, name in _RULES.items():
        if key in schema and key != "pattern":
            rule[name] = repr(int(schema[key]))
    if "pattern" in schema and _can_be_checked(str(schema["pattern"])):
        rule["pattern"] = repr(str(schema["pattern"]))
    return rule


_WORDS = {
    "minimum": "at least {}",
    "above": "more than {}",
    "maximum": "at most {}",
    "below": "less than {}",
    "shortest": "at least {} characters",
    "longest": "at most {} characters",
    "fewest": "at least {} items",
    "most": "at most {} items",
    "pattern": "matches {}",
}


def in_words(rule: dict[str, str]) -> str:
    """`at least 1, at most 100`; nothing for a rule that only says that it is an integer."""
    return ", ".join(_WORDS[name].format(value) for name, value in rule.items() if name in _WORDS)


def _can_be_checked(pattern: str) -> bool:
    """Whether Python reads a pattern; the server checks the others."""
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def checked(schema: Schema, name: str) -> str:
    """The expression of an argument that is held against its rule, if there is one."""
    rule = rule_of(schema)
    if not rule:
        return name
    return f"_checked({name}, {name!r}, {', '.join(f'{key}={value}' for key, value in rule.items())})"


def path_value(schema: Schema, name: str) -> str:
    """The expression that turns an argument into a part of a path."""
    return f"_quote({checked(schema, name)})"


def query_value(kind: Type, value: str, name: str) -> str:
    """The expression that turns an argument into what a query string takes."""
    encoders = {"money": "_to_text", "enum": "_to_value", "commas": "_to_commas"}
    if kind.kind in ("instant", "day"):
        return f"_to_{'second' if kind.kind == 'instant' else 'day'}({value}, {name!r})"
    return f"{encoders[kind.kind]}({value})" if kind.kind in encoders else value
