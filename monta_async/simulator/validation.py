"""Whether a request is what the document allows: path, query and body, with the ranges of int32 and int64."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from monta_async.simulator.document import Document, Parameter, Schema
from monta_async.simulator.times import read_utc_text

_INTEGER = re.compile(r"-?[0-9]{1,19}")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_LARGEST = sys.float_info.max
_DEEPEST = 100
_BITS = {"int32": 32, "int64": 64}
_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": (int, float),
    "number": (int, float),
}


def read_json(content: bytes) -> Any:
    """Return the value of a JSON text; what is taken can always be written again as JSON in UTF-8.

    Raises:
        ValueError: it is no JSON, holds NaN, Infinity, a number that no double holds or half a surrogate pair, is not
            in UTF-8, or is more than 100 levels deep.
    """
    try:
        value = json.loads(content.decode())
        _check_writable(value, _DEEPEST)
    except (ValueError, RecursionError):
        msg = (
            f"the body must be JSON in UTF-8, with finite numbers and whole characters, {_DEEPEST} levels deep at most"
        )
        raise ValueError(msg) from None
    return value


def _check_writable(value: Any, levels: int) -> None:
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, int | float) and not _is_finite(value):
        raise ValueError
    elif isinstance(value, dict | list):
        if levels == 0:
            raise ValueError
        if isinstance(value, dict):
            _check_writable(list(value), levels)
            value = list(value.values())
        for each in value:
            _check_writable(each, levels - 1)


def _is_finite(value: float) -> bool:
    """Tell whether a double holds a number; of int too, where math.isfinite overflows."""
    return abs(value) <= _LARGEST


def read_whole(text: str) -> int | None:
    """Return the whole number that a text stands for; None when it is none, or has more digits than 64 bits hold."""
    return int(text) if _INTEGER.fullmatch(text) else None


class Validator:
    """Holds values against the schemas of a document; every complaint names the place and the rule."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def complaints(self, value: Any, schema: Schema, place: str) -> Iterator[str]:
        """Return what is wrong with a JSON value; nothing when it is as it should be."""
        schema = self._document.resolve(schema)
        if value is None:
            if not schema.get("nullable") and any(key in schema for key in ("type", "allOf", "oneOf", "anyOf")):
                yield f"{place} must not be null"
            return
        yield from self._of_combinations(value, schema, place)
        expected = schema.get("type")
        if expected is not None and not _is_of_type(value, expected):
            yield f"{place} must be of type {expected}"
            return
        if "enum" in schema and value not in schema["enum"]:
            yield f"{place} must be one of {', '.join(map(str, schema['enum']))}"
        if isinstance(value, str):
            yield from _of_text(value, schema, place)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _of_number(value, schema, place)
        elif isinstance(value, list):
            yield from self._of_list(value, schema, place)
        elif isinstance(value, dict):
            yield from self._of_object(value, schema, place)

    def _of_combinations(self, value: Any, schema: Schema, place: str) -> Iterator[str]:
        for each in schema.get("allOf", ()):
            yield from self.complaints(value, each, place)
        for combination in ("oneOf", "anyOf"):
            options = schema.get(combination)
            if options and all(next(self.complaints(value, each, place), None) for each in options):
                yield f"{place} is none of the forms that it may have"

    def _of_list(self, value: list[Any], schema: Schema, place: str) -> Iterator[str]:
        if len(value) < schema.get("minItems", 0) or len(value) > schema.get("maxItems", len(value)):
            yield f"{place} must have {schema.get('minItems', 0)} to {schema.get('maxItems', 'any number of')} items"
        for index, item in enumerate(value):
            yield from self.complaints(item, schema.get("items", {}), f"{place}[{index}]")

    def _of_object(self, value: dict[str, Any], schema: Schema, place: str) -> Iterator[str]:
        for name in schema.get("required", ()):
            if name not in value:
                yield f"{place}.{name} is missing"
        known = schema.get("properties", {})
        others = schema.get("additionalProperties", True)
        for name, item in value.items():
            if name in known:
                yield from self.complaints(item, known[name], f"{place}.{name}")
            elif isinstance(others, dict):
                yield from self.complaints(item, others, f"{place}.{name}")
            elif others is False:
                yield f"{place}.{name} is not known"

    def read(self, parameter: Parameter, text: str) -> tuple[Any, str | None]:
        """Return the value that the text of a parameter stands for, and what is wrong with it if anything is."""
        schema = self._document.resolve(parameter.schema)
        place = f"the {'id' if parameter.where == 'path' else 'parameter'} {parameter.name}"
        base = schema
        for part in schema.get("allOf", ()):
            base = self._document.resolve(part)
        value: Any = text
        match base.get("type"):
            case "integer":
                value = read_whole(text)
                if value is None:
                    return None, f"{place} must be a whole number of at most 64 bits"
            case "number":
                if _NUMBER.fullmatch(text) is None:
                    return None, f"{place} must be a number"
                value = float(text)
            case "boolean":
                if text not in ("true", "false"):
                    return None, f"{place} must be true or false"
                value = text == "true"
            case _:
                pass
        return value, next(self.complaints(value, base, place), None)


def _is_of_type(value: Any, expected: str) -> bool:
    if isinstance(value, bool):
        return expected == "boolean"
    if expected == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES[expected])


def _of_text(value: str, schema: Schema, place: str) -> Iterator[str]:
    if len(value) < schema.get("minLength", 0) or len(value) > schema.get("maxLength", len(value)):
        yield f"{place} must have {schema.get('minLength', 0)} to {schema.get('maxLength', 'any number of')} characters"
    if "pattern" in schema and _compiled(schema["pattern"]).search(value) is None:
        yield f"{place} must match {schema['pattern']}"
    form = schema.get("format")
    if form is not None and not _has_form(value, form):
        yield f"{place} must be a valid {form}"


def _has_form(value: str, form: str) -> bool:
    try:
        match form:
            case "date-time":
                if _MOMENT.fullmatch(value) is None:
                    return False
                read_utc_text(value)
            case "date":
                if _DAY.fullmatch(value) is None:
                    return False
                date.fromisoformat(value)
            case "email":
                return _EMAIL.fullmatch(value) is not None
            case _:
                pass
    except ValueError:
        return False
    return True


def _of_number(value: float, schema: Schema, place: str) -> Iterator[str]:
    if not _is_finite(value):
        yield f"{place} must be a finite number"
        return
    bits = _BITS.get(schema.get("format", ""))
    if bits is not None and not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
        yield f"{place} must fit {bits} bits"
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and (value < low or (schema.get("exclusiveMinimum") is True and value == low)):
        yield f"{place} must be {'more than' if schema.get('exclusiveMinimum') else 'at least'} {low}"
    if high is not None and (value > high or (schema.get("exclusiveMaximum") is True and value == high)):
        yield f"{place} must be {'less than' if schema.get('exclusiveMaximum') else 'at most'} {high}"


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _may_be_null(schema: Schema) -> bool:
    """Tell whether the word null means null; where text is expected it means itself."""
    return bool(schema.get("nullable")) and schema.get("type") in ("integer", "number", "boolean")


def first_complaint(
    validator: Validator, parameters: tuple[Parameter, ...], given: Mapping[str, str]
) -> tuple[dict[str, Any], str | None]:
    """Read the parameters that a request gives; return their values, and the first thing that is wrong."""
    values: dict[str, Any] = {}
    for parameter in parameters:
        text = given.get(parameter.name)
        if text == "null" and _may_be_null(parameter.schema):
            continue
        if text is None:
            if parameter.required:
                return values, f"the parameter {parameter.name} is missing"
            continue
        values[parameter.name], wrong = validator.read(parameter, text)
        if wrong is not None:
            return values, wrong
    return values, None
