"""Whether JSON is what a schema of an OpenAPI 3.0 document allows."""

from __future__ import annotations

import copy
from typing import Any

import jsonschema

Json = dict[str, Any]


class Checker:
    """Holds values against schemas that refer to these components."""

    def __init__(self, components: Json) -> None:
        self._components = {"components": {"schemas": as_json_schema(copy.deepcopy(components))}}

    def check(self, value: Any, schema: Json) -> None:
        """Raise `jsonschema.ValidationError` if a value is not what a schema allows."""
        root = {"allOf": [as_json_schema(copy.deepcopy(schema))], **self._components}
        jsonschema.Draft202012Validator(root, format_checker=jsonschema.FormatChecker()).validate(value)


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
