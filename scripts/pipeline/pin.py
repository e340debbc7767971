"""Keep a newer document of the vendor's: in canonical form, with our prose wherever the element stands unchanged."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from .normalise import DIALECT, ERROR
from .schemas import Schema, components, operations, reference

if TYPE_CHECKING:
    from .documents import Document

PROSE = ("summary", "description", "title", "example", "examples", "externalDocs")
_OPERATION = """
    tags summary description operationId deprecated x-sunset x-stability-level x-required-scopes x-scopes-mode x-repeat
    x-paging x-window x-paired x-needs x-stability x-feature-flag x-rate parameters requestBody responses security
"""
_PARAMETER = "name in required deprecated description schema example"
_SCHEMA = """
    $ref allOf oneOf anyOf discriminator description type format pattern nullable deprecated enum default minimum
    exclusiveMinimum maximum exclusiveMaximum minLength maxLength minItems maxItems uniqueItems items required
    properties additionalProperties example
"""


def pin(canonical: Document, version: str, previous: Document) -> tuple[Document, list[str]]:
    """The document to keep, and what in it is still to be described.

    Args:
        canonical: the newer document, in canonical form.
        version: what it is called from now on.
        previous: the document kept so far, which has our prose.
    """
    new = _without_prose(canonical)
    todo: list[str] = []
    _describe_operations(new, previous, todo)
    _describe_components(new, previous, todo)
    tags = list(dict.fromkeys(tag for _, _, each in operations(new) for tag in each.get("tags", ())))
    described = {each["name"]: each for each in previous.get("tags", ())}
    result = {
        "openapi": DIALECT,
        "info": {**previous["info"], "version": version},
        "servers": previous["servers"],
        "tags": [described.get(tag, {"name": tag}) for tag in tags],
        "paths": {
            path: {
                method: _ordered(each, _OPERATION) if isinstance(each, dict) else each for method, each in item.items()
            }
            for path, item in new["paths"].items()
        },
        "components": {
            "securitySchemes": new["components"].get("securitySchemes", {}),
            "responses": _error_responses(new, previous),
            "schemas": {name: _schema(each) for name, each in sorted(components(new).items())},
        },
    }
    return result, todo


def _error_responses(new: Document, previous: Document) -> dict[str, Any]:
    ours = previous["components"].get("responses", {})
    return {name: ours.get(name, each) for name, each in sorted(new["components"].get("responses", {}).items())}


def _without_prose(node: Any, *, named: bool = False) -> Any:
    """A copy without prose; in `named` maps, the keys are names, not keywords."""
    if isinstance(node, dict):
        return {
            key: _without_prose(
                value, named=key in ("properties", "schemas", "paths", "responses", "mapping") and not named
            )
            for key, value in node.items()
            if named or key not in PROSE
        }
    return [_without_prose(value) for value in node] if isinstance(node, list) else node


# -- prose ------------------------------------------------------------------------------------------------------------


def _describe_operations(new: Document, previous: Document, todo: list[str]) -> None:
    known = {each["operationId"]: each for _, _, each in operations(previous)}
    for _, _, operation in operations(new):
        operation_id = operation["operationId"]
        old = known.get(operation_id, {})
        if not old:
            todo.append(f"operation {operation_id}")
        _take(operation, old)
        described = {(each["in"], each["name"]): each for each in old.get("parameters", ())}
        for parameter in operation.get("parameters", ()):
            ours = described.get((parameter["in"], parameter["name"]))
            if ours is None or _shape(ours.get("schema", {})) != _shape(parameter.get("schema", {})):
                todo.append(f"parameter {operation_id} {parameter['name']}")
            _take(parameter, ours or {})
        for status, response in operation["responses"].items():
            if "$ref" not in response:
                ours = old.get("responses", {}).get(status, {})
                content = response.pop("content", None)
                response["description"] = ours.get("description", "Success.")
                if content is not None:
                    response["content"] = content
                _take_examples(response, ours)
        if "requestBody" in operation:
            _take(operation["requestBody"], old.get("requestBody", {}))
            _take_examples(operation["requestBody"], old.get("requestBody", {}))


def _describe_components(new: Document, previous: Document, todo: list[str]) -> None:
    known = components(previous)
    for name, schema in components(new).items():
        old = known.get(name, {})
        if name == ERROR:
            schema.update(copy.deepcopy(old))
            continue
        if not old:
            todo.append(f"component {name}")
        words = [word for word in schema.get("enum", ()) if old and word not in old.get("enum", ())]
        todo += [f"word {name} {word}" for word in words]
        _take(schema, old)
        for wire, field in schema.get("properties", {}).items():
            ours = old.get("properties", {}).get(wire)
            if old and (ours is None or _shape(ours) != _shape(field)):
                todo.append(f"field {name}.{wire}")
            if ours is not None:
                _take(_describable(field, ours), ours)


def _describable(field: Schema, ours: Schema) -> Schema:
    """A bare reference has no place for prose: it becomes an allOf of it."""
    if "$ref" in field and any(key in ours for key in PROSE):
        field["allOf"] = [{"$ref": field.pop("$ref")}]
    return field


def _take(element: dict[str, Any], ours: dict[str, Any]) -> None:
    for key in PROSE:
        if key in ours:
            element[key] = copy.deepcopy(ours[key])


def _take_examples(holder: dict[str, Any], ours: dict[str, Any]) -> None:
    for kind, media in (holder.get("content") or {}).items():
        _take(media, (ours.get("content") or {}).get(kind, {}))


def _shape(schema: Schema) -> Any:
    """What a description speaks of: the type, not where it is written."""
    name = reference(schema)
    if name is not None:
        return name, bool(schema.get("nullable"))
    items = schema.get("items")
    inner = _shape(items) if isinstance(items, dict) else None
    return schema.get("type"), schema.get("format"), bool(schema.get("nullable")), inner


# -- order ------------------------------------------------------------------------------------------------------------


def _ordered(node: dict[str, Any], words: str) -> dict[str, Any]:
    order = words.split()
    result = {key: node[key] for key in [*order, *sorted(node.keys() - set(order))] if key in node}
    if words == _OPERATION and not result.get("parameters", True):
        del result["parameters"]
    if words == _OPERATION and "parameters" in result:
        result["parameters"] = [
            _ordered({**each, "schema": _schema(each.get("schema", {}))}, _PARAMETER) for each in result["parameters"]
        ]
    return result


def _schema(node: Schema) -> Schema:
    if set(node) == {"allOf"} and reference(node) is not None:
        return dict(node["allOf"][0])
    result = _ordered(node, _SCHEMA)
    if "properties" in result:
        result["properties"] = {name: _schema(each) for name, each in result["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(result.get(key), dict):
            result[key] = _schema(result[key])
    for key in ("allOf", "oneOf", "anyOf"):
        if key in result:
            result[key] = [_schema(each) for each in result[key]]
    return result
