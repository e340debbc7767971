"""The shapes of the vendor's export -> canonical form: what one would have written by hand, saying the same.

Every rule has a name and a reason and is tested by itself. Together they reach a fixed point: canonical form is left
as it is, so the pinned document and the vendor's raw file go through the same steps and come out alike.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .documents import Document, DocumentError
from .schemas import (
    COMPONENT,
    UNION_KEYS,
    Schema,
    children,
    components,
    drop_unused,
    every_schema,
    follow,
    operations,
    reference,
    rename_components,
    target,
    union_members,
    uses,
)

if TYPE_CHECKING:
    from collections.abc import Callable

DIALECT = "3.0.3"
ERROR = "Error"
KEPT_MARKS = frozenset({"x-sunset", "x-stability-level"})
"""Extensions of the vendor's that state a fact; the others repeat or describe."""
OUR_MARKS = frozenset(
    {"x-required-scopes", "x-scopes-mode", "x-repeat", "x-paging", "x-window", "x-paired", "x-needs", "x-stability"}
    | {"x-feature-flag", "x-rate", "x-money", "x-always-sent", "x-list", "x-secret"},
)
MARKS = {"nullable", "description", "deprecated", "example", "default", "title"} | KEPT_MARKS | OUR_MARKS
"""What stands beside a reference: it is of the place of use, not of what is referred to."""
ERROR_FIELDS = ("status", "message", "readableMessage", "errorCode", "context")
ERROR_RESPONSES = {"400": "BadRequest", "401": "Unauthorized", "403": "Forbidden", "404": "NotFound"}
PAGE_PARAMETERS: tuple[tuple[str, Schema], ...] = (
    ("page", {"type": "integer", "format": "int32"}),
    ("size", {"type": "integer", "format": "int32"}),
    ("sort", {"type": "string"}),
)
WRAPPED_VALUES: dict[str, Schema] = {
    "String": {"type": "string"},
    "Long": {"type": "integer", "format": "int64"},
    "Integer": {"type": "integer", "format": "int32"},
    "Boolean": {"type": "boolean"},
    "Double": {"type": "number", "format": "double"},
    "BigDecimal": {"type": "number"},
    "JsonNode": {"type": "object", "additionalProperties": True},
}


class Rule(NamedTuple):
    """One normalisation: what it is called, why it is needed, and how it is done (returning how often)."""

    name: str
    reason: str
    apply: Callable[[Document], int]


def normalise(document: Document) -> tuple[Document, dict[str, int]]:
    """The canonical form of a document, and how often each rule was needed. The argument stays as it is."""
    result = copy.deepcopy(document)
    hits = {rule.name: rule.apply(result) for rule in RULES}
    return result, hits


# -- rules that look at one schema ------------------------------------------------------------------------------------


def _each(change: Callable[[Schema, Document], bool]) -> Callable[[Document], int]:
    def apply(document: Document) -> int:
        return sum(change(schema, document) for schema in list(every_schema(document)))

    return apply


def _newer_dialect(schema: Schema, _: Document) -> bool:
    before = dict(schema)
    _null_as_mark(schema)
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    if isinstance(schema.get("examples"), list) and schema["examples"]:
        schema["example"] = schema.pop("examples")[0]
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), (int, float)) and not isinstance(schema[exclusive], bool):
            schema[bound], schema[exclusive] = schema[exclusive], True
    if schema.get("type") == "string" and "contentMediaType" in schema:
        del schema["contentMediaType"]
        schema["format"] = "binary"
    if "$ref" in schema and len(schema) > 1:
        schema["allOf"] = [{"$ref": schema.pop("$ref")}]
    return schema != before


def _newer_dialects(document: Document) -> int:
    hits = _each(_newer_dialect)(document)
    if not str(document.get("openapi", DIALECT)).startswith("3.0"):
        document["openapi"] = DIALECT
        for key in ("webhooks", "jsonSchemaDialect"):  # 3.0 has neither
            document.pop(key, None)
        hits += 1
    return hits


def _null_as_mark(schema: Schema) -> None:
    """Null as a type, an enum value or an alternative becomes `nullable`."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        others = [kind for kind in kinds if kind != "null"]
        if len(others) == 1:
            schema["type"] = others[0]
        else:
            del schema["type"]
        schema.update({"nullable": True} if "null" in kinds else {})
    if isinstance(schema.get("enum"), list) and None in schema["enum"]:
        schema["enum"] = [value for value in schema["enum"] if value is not None]
        schema["nullable"] = True
    for key in UNION_KEYS:
        members = schema.get(key)
        if isinstance(members, list) and {"type": "null"} in members:
            schema[key] = [member for member in members if member != {"type": "null"}]
            schema["nullable"] = True


def _foreign_marks(schema: Schema, _: Document) -> bool:
    foreign = [key for key in schema if key.startswith("x-") and key not in KEPT_MARKS | OUR_MARKS]
    for key in foreign:
        del schema[key]
    return bool(foreign)


def _required_text(schema: Schema, _: Document) -> bool:
    if isinstance(schema.get("required"), list) and set(schema["required"]) <= {"true", "false"}:
        del schema["required"]
        return True
    return False


def _nothing_said(schema: Schema, _: Document) -> bool:
    said = [
        key for key in ("nullable", "deprecated", "exclusiveMinimum", "exclusiveMaximum") if schema.get(key) is False
    ]
    for key in said:
        del schema[key]
    return bool(said)


def _empty_member(schema: Schema, _: Document) -> bool:
    """What says nothing of the value, or only marks it, is no member; its marks stand beside."""
    members = schema.get("allOf")
    if not isinstance(members, list):
        return False
    kept = [member for member in members if not set(member) <= MARKS]
    if len(kept) == len(members):
        return False
    for member in members:
        if member not in kept:
            schema.update({key: value for key, value in member.items() if key not in schema})
    schema["allOf"] = kept
    if not kept:
        del schema["allOf"]
    return True


def _restated_enum(schema: Schema, document: Document) -> bool:
    members = schema.get("allOf") or []
    restated = [member for member in members if "enum" in member and "$ref" not in member]
    referred = [member for member in members if "$ref" in member]
    if len(restated) != 1 or len(referred) != 1 or len(members) != 2:  # noqa: PLR2004 - the pair
        return False
    if sorted(map(str, restated[0]["enum"])) != sorted(map(str, target(document, referred[0]).get("enum", []))):
        return False
    schema["allOf"] = referred
    return True


def _inline_member(schema: Schema, _: Document) -> bool:
    members = schema.get("allOf") or []
    if len(members) != 1 or "$ref" in members[0]:
        return False
    del schema["allOf"]
    for key, value in members[0].items():
        schema.setdefault(key, value)
    return True


def _text_default(schema: Schema, _: Document) -> bool:
    if schema.get("type") == "array" and isinstance(schema.get("default"), str):
        del schema["default"]
        return True
    if schema.get("type") == "array" and schema.get("default") == []:
        del schema["default"]
        return True
    return False


def _type_beside_reference(schema: Schema, _: Document) -> bool:
    if "type" in schema and "$ref" not in schema and reference(schema) is not None:
        del schema["type"]
        return True
    return False


def _lone_alternative(schema: Schema, _: Document) -> bool:
    for key in UNION_KEYS:
        if isinstance(schema.get(key), list) and len(schema[key]) == 1:
            schema["allOf"] = schema.pop(key)
            return True
    return False


def _union_siblings(schema: Schema, _: Document) -> bool:
    if union_members(schema) is None:
        return False
    siblings = [key for key in ("type", "properties", "required") if key in schema]
    for key in siblings:
        del schema[key]
    return bool(siblings)


def _boolean_enum(schema: Schema, _: Document) -> bool:
    if schema.get("type") == "boolean" and "enum" in schema:
        del schema["enum"]
        return True
    return False


def _free_form(schema: Schema, _: Document) -> bool:
    if schema.get("type") != "object" or schema.get("properties"):
        return False
    if any(key in schema for key in ("allOf", *UNION_KEYS)):
        return False
    extra = schema.get("additionalProperties")
    if "items" not in schema and extra is True:
        return False
    if isinstance(extra, dict) and extra and "items" not in schema:
        return False
    schema.pop("items", None)
    schema.pop("properties", None)
    schema["additionalProperties"] = True
    return True


def _inheritance(schema: Schema, document: Document) -> bool:
    members = schema.get("allOf") or []
    inherits = len(members) > 1 or (len(members) == 1 and not {"properties", "required"}.isdisjoint(schema))
    if not inherits:
        return False
    parts = [target(document, member) for member in members]
    if any(part is schema for part in parts):
        name = next((name for name, each in components(document).items() if each is schema), "a schema")
        raise DocumentError(f"component {name} inherits from itself")
    if any(union_members(part) or part.get("type", "object") != "object" for part in parts):
        return False
    merged: Schema = {"type": "object"}
    properties: dict[str, Schema] = {}
    required: list[str] = []
    for part in parts:
        _inheritance(part, document)
    for part in [*parts, schema]:
        properties.update(copy.deepcopy(part.get("properties", {})))
        required += [name for name in part.get("required", []) if name not in required]
    own = {key: value for key, value in schema.items() if key not in ("allOf", "properties", "required", "type")}
    schema.clear()
    schema.update(merged)
    if required:
        schema["required"] = required
    schema["properties"] = properties
    schema.update(own)
    return True


# -- rules that look at operations ------------------------------------------------------------------------------------


def _no_content_body(document: Document) -> int:
    hits = 0
    for _, _, operation in operations(document):
        response = operation["responses"].get("204")
        if response and "content" in follow(document, response):
            operation["responses"]["204"] = {"description": follow(document, response).get("description", "")}
            hits += 1
    return hits


def _shared_error(document: Document) -> int:
    hits = 0
    responses = document["components"].setdefault("responses", {})
    for _, _, operation in operations(document):
        for status, response in operation["responses"].items():
            name = ERROR_RESPONSES.get(str(status))
            if name is None:
                continue
            shared = {
                "description": responses.get(name, follow(document, response)).get("description", ""),
                "content": {"application/json": {"schema": {"$ref": COMPONENT + ERROR}}},
            }
            if response == {"$ref": f"#/components/responses/{name}"} and responses[name] == shared:
                continue
            operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}
            responses[name] = shared
            components(document).setdefault(ERROR, _error_schema())
            hits += 1
    return hits


def _error_schema() -> Schema:
    properties: dict[str, Schema] = {name: {"type": "string", "nullable": True} for name in ERROR_FIELDS}
    properties["context"] = {"nullable": True}
    return {"type": "object", "properties": properties}


def _pageable(document: Document) -> int:
    hits = 0
    for _, _, operation in operations(document):
        kept: list[dict[str, Any]] = []
        for parameter in operation.get("parameters", []):
            if (reference(parameter.get("schema", {})) or "").split(".")[-1] != "Pageable":
                kept.append(parameter)
                continue
            hits += 1
            known = {each.get("name") for each in operation["parameters"]}
            kept += [
                {"name": name, "in": "query", "schema": dict(schema)}
                for name, schema in PAGE_PARAMETERS
                if name not in known
            ]
        if "parameters" in operation:
            operation["parameters"] = kept
    return hits


def _wrapper(schema: Schema, document: Document) -> bool:
    name = reference(schema)
    if name is None or not name.startswith("JsonNullable_"):
        return False
    if set(components(document)[name].get("properties", {})) != {"present"}:
        return False
    inner = name.removeprefix("JsonNullable_").strip("_")
    collection = re.fullmatch(r"(?:Set|List)_(\w+?)_*", inner)
    word = collection[1] if collection else inner
    if word not in WRAPPED_VALUES:
        raise DocumentError(f"cannot tell what {name} wraps")
    value = copy.deepcopy(WRAPPED_VALUES[word])
    own = {key: entry for key, entry in schema.items() if key not in ("allOf", "$ref")}
    schema.clear()
    schema.update({"type": "array", "items": value} if collection else value)
    schema.update(own | {"nullable": True})
    return True


def _parameter_prose(document: Document) -> int:
    """A parameter's description and example stand beside its schema, not inside it."""
    hits = 0
    for path, _, operation in operations(document):
        for parameter in [*operation.get("parameters", []), *document["paths"][path].get("parameters", [])]:
            for key in ("description", "example", "deprecated"):
                schema = parameter.get("schema", {})
                if key in schema:
                    parameter.setdefault(key, schema[key])
                    del schema[key]
                    hits += 1
    return hits


def _named_parts(document: Document) -> int:
    """Inline enums, objects and unions become components; the name is provisional: `Parent.property`."""
    hits = 0
    named = components(document)

    def hoist(container: Any, key: Any, name: str) -> None:
        nonlocal hits
        schema = container[key]
        if reference(schema) is not None:
            return
        is_part = (
            ("enum" in schema and schema.get("type") != "boolean") or schema.get("properties") or union_members(schema)
        )
        if not is_part:
            walk(schema, name)
            return
        hits += 1
        while name in named:
            name += "_"
        marks = {mark: schema.pop(mark) for mark in list(schema) if mark in MARKS}
        named[name] = schema
        walk(schema, name)
        pointer = {"$ref": COMPONENT + name}
        container[key] = {"allOf": [pointer], **marks} if marks else pointer

    def walk(schema: Schema, name: str) -> None:
        for container, key in list(children(schema)):
            if isinstance(container[key], dict):
                hoist(container, key, f"{name}.{key}" if isinstance(key, str) and container is not schema else name)

    for name, schema in list(named.items()):
        walk(schema, name)
    for use in list(uses(document)):
        words = "answer" if use.place.isdecimal() else use.place.split(":")[-1]
        hoist(use.owner, use.key, f"{use.operation_id}.{words}")
    return hits


def _plain_reference(schema: Schema, _: Document) -> bool:
    """An allOf of one reference and nothing beside it is that reference."""
    if set(schema) == {"allOf"} and reference(schema) is not None:
        schema["$ref"] = schema.pop("allOf")[0]["$ref"]
        return True
    return False


def _alias(document: Document) -> int:
    """What refers to a component that is only another one refers to that other one."""
    aliases: dict[str, str] = {}
    for name, schema in components(document).items():
        to = reference(schema)
        if to is not None and set(schema) <= MARKS - {"nullable"} | {"$ref", "allOf"}:
            aliases[name] = to
    for name in aliases:
        del components(document)[name]

    def meant(name: str) -> str:
        seen: set[str] = set()
        while name in aliases and name not in seen:
            seen.add(name)
            name = aliases[name]
        if name in seen:
            raise DocumentError(f"component {name} is only itself")
        return name

    rename_components(document, meant)
    return len(aliases)


RULES: tuple[Rule, ...] = (
    Rule("newer-dialect", "OpenAPI 3.1 says null as a type; one form below", _newer_dialects),
    Rule("lone-alternative", "a union of one is that one", _each(_lone_alternative)),
    Rule("foreign-marks", "names and notes for other generators", _each(_foreign_marks)),
    Rule(
        "required-text",
        "`required: [true]` on a value is not JSON Schema; the parent's list says the same",
        _each(_required_text),
    ),
    Rule("nothing-said", "`nullable: false` and the like are the default", _each(_nothing_said)),
    Rule("wrapper", "the server's JsonNullable wrapper is the value or null on the wire", _each(_wrapper)),
    Rule("empty-member", "`allOf: [X, {}]` makes generators lose X", _each(_empty_member)),
    Rule("restated-enum", "`allOf: [enum, $ref to the same enum]`", _each(_restated_enum)),
    Rule("inline-member", "an allOf of one inline schema is that schema", _each(_inline_member)),
    Rule("text-default", 'an array whose default is the text "[]"', _each(_text_default)),
    Rule(
        "type-beside-reference", "a type beside a reference hides that null is allowed", _each(_type_beside_reference)
    ),
    Rule("union-siblings", "type and properties beside alternatives only repeat them", _each(_union_siblings)),
    Rule("boolean-enum", "true and false are what a boolean is", _each(_boolean_enum)),
    Rule("pageable", "a page request object is three query parameters on the wire", _pageable),
    Rule("inheritance", "allOf of objects is one object with all their fields", _each(_inheritance)),
    Rule("free-form", "an object of which nothing is said holds anything", _each(_free_form)),
    Rule("no-content-body", "204 has no body, whatever is declared", _no_content_body),
    Rule("shared-error", "one error body, not one an operation and status", _shared_error),
    Rule("parameter-prose", "prose of a parameter stands at the parameter", _parameter_prose),
    Rule("named-parts", "inline enums, objects and unions need a name of their own", _named_parts),
    Rule("plain-reference", "an allOf of one reference is the reference", _each(_plain_reference)),
    Rule("alias", "a component that is only another one is that one", _alias),
    Rule("unused-components", "nothing refers to them", lambda document: len(drop_unused(document))),
)
