"""Whether JSON is what a schema of an OpenAPI 3.0 document allows."""

from __future__ import annotations

import copy
from typing import Any

import jsonschema

Json = dict[str, Any]


def check(value: Any, schema: Json, components: Json) -> None:
    """Raise `jsonschema.ValidationError` if a value is not what a schema allows."""
    root = {"components": {"schemas": as_json_schema(copy.deepcopy(components))}}
    made = as_json_schema(copy.deepcopy(schema))
    jsonschema.validate(value, {"allOf": [made], **root}, format_checker=jsonschema.FormatChecker())


def as_json_schema(node: Any) -> Any:
    """OpenAPI 3.0 -> JSON Schema: null as an alternative, exclusive bounds as numbers."""
    if isinstance(node, list):
        return [as_json_schema(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {key: as_json_schema(value) for key, value in node.items() if key not in ("nullable", "example")}
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if made.get(exclusive) is True:
            made[exclusive] = made.pop(bound)
    return {"anyOf": [made, {"type": "null"}]} if node.get("nullable") is True else made
