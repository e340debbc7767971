"""Models for tests, made from the examples that the document gives of them."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, TypeVar

from monta_partner_api import UNSET, models
from monta_partner_api.types import Model

from .document import Schema, alternatives, example_of, resolved, schemas
from .life import as_in_life

__all__ = ("make",)

_M = TypeVar("_M", bound=Model)
_JSON_TYPES: dict[str, type | tuple[type, ...]] = {
    "array": list,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "object": dict,
    "string": str,
}
_NUMBERS = ("integer", "number")


def make(model: type[_M], /, **fields: Any) -> _M:
    """A model as the API might send it, or as you might send it: the same fields give an equal one each time.

    Every field has the value of the document's example, but for those that are given. A `Charge` that is given a state
    has only what a charge in that state has: no price before it is known, no end before it ends.

    Fields go by their names in Python, at any depth: `make(Charge, operator__name="Fjord")` changes one field of a
    model within, and so does `make(Charge, operator={"name": "Fjord"})`, which fits lists too:
    `make(ChargePage, data=[{"state": "charging"}, {"state": "completed"}])`. A model that is given is taken as it is.
    `None` is null; where the document has no null, it leaves a field out, as `UNSET` does. A word that the document
    does not list is taken, as the API may send one; whether numbers and texts are within their ranges, nobody looks.

    Args:
        model: the class, such as `monta_partner_api.models.Charge`.
        **fields: what is to be otherwise than in the example.

    Raises:
        TypeError: a field is unknown, is given twice, or cannot hold such a value.
    """
    return model.from_dict(_object(model.__name__, example_of(model.__name__), fields))  # type: ignore[attr-defined, no-any-return] # each class has it


def _object(name: str, example: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON of a model: an example, with some fields changed."""
    properties = schemas()[name].get("properties", {})
    table = {python: (wire, encode) for wire, python, encode in _model(name)._fields}
    changed: dict[str, Any] = {}
    for python, value in _nested(name, fields).items():
        if python not in table:
            near = get_close_matches(str(python), table, 1)
            raise TypeError(f"{name} has no field {python!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
        wire, encode = table[python]
        where = f"{name}.{python}"
        if value is not None and value is not UNSET:
            value = _value(where, properties[wire], example.get(wire), _encoded(where, encode, value))  # noqa: PLW2901
        changed[wire] = value
    made: dict[str, Any] = {}
    for wire, value in (copy.deepcopy(as_in_life(name, example, changed)) | changed).items():
        schema = properties[wire]
        if value is None and not (schema.get("nullable") or resolved(schema).get("nullable")):
            if wire in schemas()[name].get("required", ()):
                raise TypeError(f"{name} cannot do without {wire}")
        elif value is not UNSET:
            made[wire] = value
    return made


def _nested(name: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields with those of models within, such as `operator__name`, put together."""
    whole: dict[str, Any] = {}
    parts: dict[str, dict[str, Any]] = {}
    for path, value in fields.items():
        first, rest = _parted(str(path))
        if rest:
            parts.setdefault(first, {})[rest] = value
        else:
            whole[first] = value
    twice = whole.keys() & parts.keys()
    if twice:
        raise TypeError(f"{name}.{min(twice)} is given twice: as a whole, and in part")
    return whole | parts


def _parted(path: str) -> tuple[str, str]:
    """The first name of a path, and the rest: `from___id` is the `id` of `from_`."""
    first, _, rest = re.sub("__(?!_)", "\0", path, count=1).partition("\0")
    return first, rest


def _value(where: str, schema: Schema, example: Any, value: Any) -> Any:
    """The JSON of what is given for a field."""
    if isinstance(value, Model):
        _check_model(where, schema, value)
        return value.to_dict()
    names = [each for each in alternatives(schema) if "properties" in schemas()[each]]
    if names and isinstance(value, Mapping):
        return _alternative(names, example, value)
    schema = resolved(schema)
    if schema.get("type") == "array" and isinstance(value, list | tuple):
        examples = example if isinstance(example, list) and example else [None]
        return [_value(f"{where}[{index}]", schema["items"], examples[0], each) for index, each in enumerate(value)]
    if isinstance(value, Decimal):
        value = float(value)  # one with more digits than the API's JSON keeps
    wanted = _JSON_TYPES.get(schema.get("type", ""), object)
    if names or not isinstance(value, wanted) or (isinstance(value, bool) and schema.get("type") in _NUMBERS):
        raise TypeError(f"{where} cannot be {value!r}")
    return copy.deepcopy(value)


def _alternative(names: list[str], example: Any, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON of a model within: of the one of several that has the fields, by preference the one of the example."""
    tops = {_parted(str(path))[0] for path in fields}
    able = [name for name in names if tops <= {python for _, python, _ in _model(name)._fields}] or names
    if isinstance(example, Mapping):
        for name in able:
            if example.keys() == {wire for wire, _, _ in _model(name)._fields} or len(names) == 1:
                return _object(name, example, fields)
    return _object(able[0], example_of(able[0]), fields)


def _check_model(where: str, schema: Schema, value: Model) -> None:
    names = alternatives(schema)
    if type(value).__name__ not in names:
        raise TypeError(f"{where} cannot be a {type(value).__name__}, but {' or '.join(names) or 'plain JSON'}")


def _encoded(where: str, encode: Callable[[Any], Any] | None, value: Any) -> Any:
    """A value as JSON has it, if it is no model and stands for none."""
    if encode is None or _holds_models(value):
        return value
    try:
        return encode(value)
    except (AttributeError, TypeError):
        raise TypeError(f"{where} cannot be {value!r}") from None


def _holds_models(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return any(map(_holds_models, value))
    return isinstance(value, Model | Mapping)


def _model(name: str) -> type[Model]:
    found: type[Model] = getattr(models, name)
    return found
