"""Arguments for every operation, made from the document, and what is due on the wire for them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
from monta_partner_api import models

from examples import BIG, FIELDS, RAW, Schema, body_schema, example, reference, resolve

if TYPE_CHECKING:
    from monta_partner_api.types import Model

COPENHAGEN = timezone(timedelta(hours=2), "CEST")


@attrs.frozen
class Call:
    """The arguments of one call, and the request that is due for them."""

    in_path: list[Any]
    body: Any
    """The model or the list that is sent; None if nothing is."""
    in_query: dict[str, Any]
    path: str
    params: dict[str, str]
    json: Any

    @property
    def positional(self) -> list[Any]:
        """What is given by position."""
        return [*self.in_path, *([] if self.body is None else [self.body])]


def plausible(operation_id: str, *, required_only: bool = False) -> Call:
    """A call with every argument that the operation takes, or only with those that it needs."""
    raw = RAW[operation_id]
    in_path: dict[str, tuple[Any, str]] = {}
    in_query: dict[str, tuple[Any, str]] = {}
    for each in raw.get("parameters", ()):
        if each["in"] == "path":
            in_path[each["name"]] = _argument(each["schema"])
        elif each.get("required") or not required_only:
            in_query[each["name"]] = _argument(each["schema"])
    sent = body_schema(operation_id)
    json = None if sent is None else example(sent, sparse=required_only)
    quoted = {wire: text.replace("/", "%2F").replace(" ", "%20") for wire, (_, text) in in_path.items()}
    return Call(
        [in_path[wire][0] for wire in re.findall(r"{(\w+)}", raw["path"])],
        _body(sent, json),
        {FIELDS[wire]: value for wire, (value, _) in in_query.items()},
        re.sub(r"{(\w+)}", lambda found: quoted[found[1]], raw["path"]),
        {wire: text for wire, (_, text) in in_query.items()},
        json,
    )


def _body(schema: Schema | None, json: Any) -> Any:
    name = reference(schema or {})
    return getattr(models, name).from_dict(json) if name else json


def fields_of(model: Model) -> dict[str, Any]:
    """The fields of a model that are sent, as keyword arguments."""
    return {FIELDS[wire]: getattr(model, FIELDS[wire]) for wire in model.to_dict()}


def _argument(schema: Schema) -> tuple[Any, str]:
    """A value in Python, and the text of it on the wire."""
    held = resolve(schema)
    if "enum" in held:
        return held["enum"][-1], str(held["enum"][-1])
    kind = held.get("format") if held.get("format") in _VALUES else held.get("type")
    if held.get("x-money") == "major" or held.get("x-list"):
        kind = "list" if held.get("x-list") else "money"
    if kind in _VALUES and not held.keys() & {"pattern", "maxLength"}:
        return _VALUES[kind]
    value = example(held)
    return value, str(value)


_VALUES: dict[str | None, tuple[Any, str]] = {
    "date-time": (datetime(2026, 1, 15, 12, 0, 30, 987654, tzinfo=COPENHAGEN), "2026-01-15T10:00:30Z"),
    "date": (date(2026, 1, 15), "2026-01-15"),
    "string": ("a/b c", "a/b c"),
    "boolean": (False, "false"),
    "money": (Decimal("9.8125"), "9.8125"),
    "list": ((3, 5, BIG), f"3,5,{BIG}"),
}
