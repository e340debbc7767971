"""Apply overlay.yaml (what a document cannot say) and corrections.yaml (where reality contradicts it) to a document."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from .places import Places, Spot, selects
from .schemas import COMPONENT, components, operations, parameters, reference, target, union_members

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .documents import Document

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"

OPERATION_MARKS = {
    "scopes": "x-required-scopes",
    "scopes_mode": "x-scopes-mode",
    "repeat": "x-repeat",
    "paging": "x-paging",
    "window": "x-window",
    "paired": "x-paired",
    "needs": "x-needs",
    "stability": "x-stability",
    "feature_flag": "x-feature-flag",
    "rate": "x-rate",
}


def read(name: str, folder: Path = OPENAPI) -> Any:
    """The content of one of the YAML files beside the document."""
    return yaml.safe_load((folder / name).read_text(encoding="utf-8"))


def apply_overlay(document: Document, overlay: dict[str, Any]) -> list[str]:
    """Set every mark of the overlay (all but the names) in place; the entries that match nothing."""
    return [
        *_mark_unions(document, overlay.get("unions", {})),
        *_mark_operations(document, overlay.get("operations", {})),
        *_mark(document, overlay.get("money", {}).get("major", ()), "money.major", **{"x-money": "major"}),
        *_mark(document, overlay.get("money", {}).get("minor", ()), "money.minor", **{"x-money": "minor"}),
        *_mark(document, overlay.get("always_sent", ()), "always_sent", **{"x-always-sent": True}),
        *_mark(document, overlay.get("lists", ()), "lists", **{"x-list": True}),
        *_mark(document, overlay.get("secrets", ()), "secrets", **{"x-secret": True}),
    ]


def _mark_operations(document: Document, entries: dict[str, dict[str, Any]]) -> list[str]:
    found = {operation["operationId"]: operation for _, _, operation in operations(document)}
    for operation_id, facts in entries.items():
        for word, value in facts.items():
            if operation_id in found:
                found[operation_id][OPERATION_MARKS[word]] = copy.deepcopy(value)
    for path, method, operation in operations(document):
        if operation["operationId"] not in entries:
            _infer(document, path, method, operation)
    unmatched = [f"operations: {operation_id}" for operation_id in entries if operation_id not in found]
    return unmatched + _leave_out_strangers(document)


def _leave_out_strangers(document: Document) -> list[str]:
    """Take out of the facts what speaks of a parameter that an operation does not have; those parameters."""
    left_out = []
    for path, _, operation in operations(document):
        paired, needs, window = (operation.get(mark) for mark in ("x-paired", "x-needs", "x-window"))
        spoken = {name for pair in [*(paired or ()), *(needs or {}).items()] for name in pair}
        spoken |= {window[end] for end in ("from", "to") if end in window} if window else set()
        strangers = spoken - {each["name"] for each in parameters(document, path, operation)}
        if strangers and paired:
            operation["x-paired"] = [pair for pair in paired if not strangers & {*pair}]
        if strangers and needs:
            operation["x-needs"] = {name: other for name, other in needs.items() if not strangers & {name, other}}
        if strangers and window:
            operation["x-window"] = {key: value for key, value in window.items() if value not in strangers}
        left_out += [f"operations: {operation['operationId']}: parameter {name}" for name in sorted(strangers)]
    return left_out


_SCOPE = re.compile(r"`?\b([a-z][a-z-]*:(?:read|write|delete))\b`?")


def _infer(document: Document, path: str, method: str, operation: dict[str, Any]) -> None:
    """What an operation that the overlay does not know yet is taken for: nothing that could do harm if it is wrong."""
    scopes = _SCOPE.findall(str(operation.get("description", "")))
    operation.setdefault("x-required-scopes", list(dict.fromkeys(scopes)))
    operation.setdefault("x-repeat", "read" if method == "get" else "never")
    paging = _infer_paging(document, path, operation) if method == "get" else None
    if paging is not None:
        operation.setdefault("x-paging", paging)


def _infer_paging(document: Document, path: str, operation: dict[str, Any]) -> dict[str, Any] | None:
    """The kind of a list, by the shape of its answer and the parameters that it takes."""
    places = Places(document)
    answers = places.find(f"{operation['operationId']} 200")
    schema = target(document, answers[0].schema) if answers else {}
    if schema.get("type") == "array":
        return {"kind": "none", "items": ""}
    properties = schema.get("properties", {})
    items = next((name for name in ("data", "content") if properties.get(name, {}).get("type") == "array"), None)
    if items is None:
        return None
    taken = {each["name"]: each.get("schema", {}) for each in parameters(document, path, operation)}
    largest = next(
        (taken[name]["maximum"] for name in ("perPage", "limit", "size") if "maximum" in taken.get(name, {})), 100
    )
    size = next((name for name in ("perPage", "limit", "size") if name in taken), "perPage")
    sized = {} if size == "perPage" else {"size": size}
    if items == "content":
        return {"kind": "page", "items": items, "largest": largest, **sized}
    meta = target(document, properties.get("meta", {})).get("properties", {})
    cursor = next((name for name in ("after", "cursor") if name in taken), None)
    if "after" in meta and cursor is not None:
        named = {} if cursor == "after" else {"cursor": cursor}
        return {"kind": "cursor", "items": items, "largest": largest, **named, **sized}
    return {"kind": "offset" if "page" in taken else "none", "items": items, "largest": largest, **sized}


def _mark(document: Document, entries: Iterable[str], section: str, **marks: Any) -> list[str]:
    places = Places(document)
    unmatched = []
    for place in entries:
        spots = places.find(place)
        for spot in spots:
            if not (spot.schema.get("nullable") and "x-always-sent" in marks):  # through a union, some may allow null
                spot.mark(**marks)
        if not spots:
            unmatched.append(f"{section}: {place}")
    return unmatched


def _mark_unions(document: Document, entries: dict[str, dict[str, Any]]) -> list[str]:
    """Narrow the field that tells the alternatives apart to each alternative's own values."""
    places = Places(document)
    unmatched = []
    for place, entry in entries.items():
        union = [target(document, spot.schema) for spot in places.find(place)]
        members = union_members(union[0]) if union else None
        if members is None:
            unmatched.append(f"unions: {place}")
            continue
        keys = {name: places.keys(member) for member in members if (name := reference(member)) is not None}
        meant = {
            value: [(marks, [name for name in keys if selects(marks, keys[name])]) for marks in wanted]
            for value, wanted in entry["values"].items()
        }
        unmatched += [
            f"unions: {place}: {value}: {marks}"
            for value, pairs in meant.items()
            for marks, found in pairs
            if not found
        ]
        unmatched += [
            f"unions: {place}: {name}: {entry['tag']}" for name in _tell_by_tag(document, entry["tag"], meant)
        ]
        if "." not in entry["tag"]:
            union[0]["discriminator"] = {"propertyName": entry["tag"], "mapping": _mapping(meant)}
    return unmatched


_Meant = dict[str, list[tuple[str, list[str]]]]
"""value -> (the marks that select an alternative, the alternatives that they select)."""


def _tell_by_tag(document: Document, tag: str, meant: _Meant) -> list[str]:
    """Narrow the tag of each alternative; the alternatives that have none."""
    words: dict[str, list[str]] = {}
    for value, pairs in meant.items():
        for marks, found in pairs:
            for name in found:
                words.setdefault(name, []).append(value)
                if len(pairs) > 1:
                    _require(document, name, marks.split(",")[0].rstrip("!"))
    return [name for name, values in words.items() if not _narrow(document, name, tag, values)]


def _mapping(meant: _Meant) -> dict[str, str]:
    """What a discriminator can say: every value that means one alternative only."""
    return {
        value: f"{COMPONENT}{pairs[0][1][0]}"
        for value, pairs in meant.items()
        if len(pairs) == 1 and len(pairs[0][1]) == 1
    }


def _narrow(document: Document, component: str, tag: str, values: list[str]) -> bool:
    *path, last = tag.split(".")
    schema = components(document)[component]
    for step in path:
        schema = target(document, schema.get("properties", {}).get(step, {}))
    properties = schema.get("properties", {})
    if last not in properties:
        return False
    name = reference(properties[last])
    if name is not None:
        properties[last] = {
            "allOf": [{"$ref": COMPONENT + name}],
            **{key: value for key, value in properties[last].items() if key not in ("$ref", "allOf")},
        }
    properties[last]["enum"] = values
    return True


def _require(document: Document, component: str, field: str) -> None:
    schema = components(document)[component]
    if field not in schema.get("required", ()):
        schema["required"] = sorted([*schema.get("required", ()), field])


# -- corrections ------------------------------------------------------------------------------------------------------


def apply_corrections(document: Document, corrections: list[dict[str, Any]]) -> list[str]:
    """Apply each correction in place; the places that match nothing.

    A correction is `{at: place or list of places, why, source}` and any of:
        set:       keys of the schema to set (null removes the key)
        example:   the example of a parameter, where another type needs another one
        values:    values to add to an enum
        fields:    properties to add to an object
        optional:  names to take out of `required`
    """
    unmatched = []
    for correction in corrections:
        for place in [correction["at"]] if isinstance(correction["at"], str) else correction["at"]:
            spots = Places(document).find(place)
            if not spots:
                unmatched.append(f"corrections: {place}")
            for spot in spots:
                unmatched += [f"corrections: {place}: {kind}" for kind in _correct(document, spot, correction)]
    return unmatched


def _correct(document: Document, spot: Spot, correction: dict[str, Any]) -> list[str]:
    """Apply a correction at one spot; what it says that has no place there."""
    for key, value in correction.get("set", {}).items():
        if value is None:
            spot.schema.pop(key, None)
        else:
            spot.schema[key] = copy.deepcopy(value)
    if "example" in correction:
        spot.container["example"] = copy.deepcopy(correction["example"])
    schema = target(document, spot.schema)
    words, properties = schema.get("enum", []), schema.get("properties", {})
    required = schema.get("required", [])
    words += [value for value in correction.get("values", ()) if value not in words]
    for name, added in correction.get("fields", {}).items():
        properties.setdefault(name, copy.deepcopy(added))
    required[:] = [name for name in required if name not in correction.get("optional", ())]
    if not required:
        schema.pop("required", None)
    return [
        kind for kind, key in (("values", "enum"), ("fields", "properties")) if kind in correction and key not in schema
    ]
