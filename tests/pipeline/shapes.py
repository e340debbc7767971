"""For every rule of `normalise`: shapes before and after it."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

WORD = {"$ref": "#/components/schemas/Word"}
THING = {"$ref": "#/components/schemas/Thing"}
EITHER = {"$ref": "#/components/schemas/Either"}
BASE = {"$ref": "#/components/schemas/Base"}
ERROR = {"$ref": "#/components/schemas/Error"}
TEXT = {"type": "string"}
LONG = {"type": "integer", "format": "int64"}


def around(schemas: Json, operation: Json | None = None, **more: Any) -> Json:
    """Return a document with these components and one operation."""
    operation = {"operationId": "read", "responses": {}} | (operation or {})
    return {"openapi": "3.0.3", "paths": {"/it": {"get": operation}}, "components": {"schemas": schemas}, **more}


def holding(schema: Json) -> Json:
    """Return a document in which `schema` is a property, beside components to refer to."""
    return around(
        {
            "Holder": {"type": "object", "properties": {"value": schema}},
            "Word": {"type": "string", "enum": ["a", "b"]},
            "Thing": {"type": "object", "required": ["x"], "properties": {"x": TEXT}},
            "Base": {"type": "object", "properties": {"id": LONG}},
            "Either": {"oneOf": [THING, BASE]},
            "JsonNullable_String_": {"type": "object", "properties": {"present": {"type": "boolean"}}},
            "JsonNullable_Set_Long__": {"type": "object", "properties": {"present": {"type": "boolean"}}},
            "JsonNullable_JsonNode_": {"type": "object", "properties": {"present": {"type": "boolean"}}},
        },
        {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Holder"}}}}}},
    )


SCHEMAS: dict[str, list[tuple[Json, Json]]] = {
    "newer-dialect": [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": ["string", "integer"]}, {}),
        ({"type": ["null", "string", "integer"]}, {"nullable": True}),
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"anyOf": [THING, {"type": "null"}]}, {"anyOf": [THING], "nullable": True}),
        ({"oneOf": [THING, BASE, {"type": "null"}]}, {"oneOf": [THING, BASE], "nullable": True}),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"type": "string", "enum": ["a"], "nullable": True}),
        ({"type": "number", "exclusiveMinimum": 0}, {"type": "number", "minimum": 0, "exclusiveMinimum": True}),
        ({"type": "number", "exclusiveMaximum": 1.5}, {"type": "number", "maximum": 1.5, "exclusiveMaximum": True}),
        ({**THING, "description": "Why."}, {"allOf": [THING], "description": "Why."}),
        ({"type": "string", "examples": ["a", "b"]}, {"type": "string", "example": "a"}),
        ({"type": "string", "contentMediaType": "image/png"}, {"type": "string", "format": "binary"}),
        (
            {"type": "array", "items": {"type": ["integer", "null"]}},
            {"type": "array", "items": {"type": "integer", "nullable": True}},
        ),
    ],
    "lone-alternative": [
        ({"oneOf": [THING]}, {"allOf": [THING]}),
        ({"anyOf": [TEXT], "nullable": True}, {"allOf": [TEXT], "nullable": True}),
    ],
    "foreign-marks": [
        ({"type": "string", "x-enum-varnames": ["A"], "x-sunset": "soon"}, {"type": "string", "x-sunset": "soon"})
    ],
    "required-text": [
        ({"type": "string", "required": ["true"]}, TEXT),
        ({**LONG, "required": ["false"]}, LONG),
    ],
    "nothing-said": [
        (
            {
                "type": "number",
                "nullable": False,
                "deprecated": False,
                "exclusiveMinimum": False,
                "exclusiveMaximum": False,
            },
            {"type": "number"},
        ),
    ],
    "wrapper": [
        ({"$ref": "#/components/schemas/JsonNullable_String_"}, {"type": "string", "nullable": True}),
        ({"$ref": "#/components/schemas/JsonNullable_Set_Long__"}, {"type": "array", "items": LONG, "nullable": True}),
        (
            {"allOf": [{"$ref": "#/components/schemas/JsonNullable_JsonNode_"}, {}], "description": "Any."},
            {
                "allOf": [{"type": "object", "additionalProperties": True, "nullable": True}, {}],
                "description": "Any.",
            },
        ),
    ],
    "empty-member": [
        ({"allOf": [WORD, {}]}, {"allOf": [WORD]}),
        ({"allOf": [THING, {}], "nullable": True}, {"allOf": [THING], "nullable": True}),
        ({"allOf": [{}, EITHER], "description": "Why."}, {"allOf": [EITHER], "description": "Why."}),
        ({"allOf": [THING, {"nullable": True}]}, {"allOf": [THING], "nullable": True}),
        (
            {"allOf": [THING, {"description": "Why.", "example": 1}]},
            {"allOf": [THING], "description": "Why.", "example": 1},
        ),
        ({"allOf": [{}], "nullable": True}, {"nullable": True}),
    ],
    "restated-enum": [
        ({"allOf": [{"enum": ["b", "a"]}, WORD], "nullable": True}, {"allOf": [WORD], "nullable": True}),
        ({"allOf": [WORD, {"type": "string", "enum": ["a", "b"]}]}, {"allOf": [WORD]}),
    ],
    "inline-member": [
        (
            {"allOf": [{"type": "array", "items": WORD}], "default": "[]"},
            {"type": "array", "items": WORD, "default": "[]"},
        ),
        ({"allOf": [{"type": "string"}], "nullable": True}, {"type": "string", "nullable": True}),
    ],
    "text-default": [
        ({"type": "array", "items": WORD, "default": "[]"}, {"type": "array", "items": WORD}),
        ({"type": "array", "items": WORD, "default": []}, {"type": "array", "items": WORD}),
    ],
    "type-beside-reference": [
        ({"type": "string", "nullable": True, "allOf": [WORD]}, {"nullable": True, "allOf": [WORD]}),
        ({"type": "object", "allOf": [THING]}, {"allOf": [THING]}),
    ],
    "union-siblings": [
        ({"type": "object", "anyOf": [THING, BASE]}, {"anyOf": [THING, BASE]}),
        (
            {
                "type": "object",
                "required": ["x"],
                "properties": {"x": TEXT},
                "oneOf": [THING, BASE],
                "discriminator": {"propertyName": "x"},
            },
            {"oneOf": [THING, BASE], "discriminator": {"propertyName": "x"}},
        ),
    ],
    "boolean-enum": [({"type": "boolean", "enum": [True, False]}, {"type": "boolean"})],
    "inheritance": [
        (
            {"allOf": [BASE, {"properties": {"y": TEXT}, "required": ["y"]}], "nullable": True},
            {"type": "object", "required": ["y"], "properties": {"id": LONG, "y": TEXT}, "nullable": True},
        ),
        (
            {"allOf": [BASE], "required": ["id"]},
            {"type": "object", "required": ["id"], "properties": {"id": LONG}},
        ),
        (
            {"allOf": [THING], "properties": {"y": TEXT}},
            {"type": "object", "required": ["x"], "properties": {"x": TEXT, "y": TEXT}},
        ),
        (
            {"allOf": [BASE, {"type": "object", "properties": {"id": TEXT}}]},
            {"type": "object", "properties": {"id": TEXT}},
        ),
    ],
    "free-form": [
        (
            {"type": "object", "items": {"type": "object"}, "nullable": True},
            {"type": "object", "additionalProperties": True, "nullable": True},
        ),
        ({"type": "object"}, {"type": "object", "additionalProperties": True}),
        ({"type": "object", "properties": {}}, {"type": "object", "additionalProperties": True}),
        ({"type": "object", "additionalProperties": {}}, {"type": "object", "additionalProperties": True}),
    ],
    "plain-reference": [({"allOf": [THING]}, THING)],
}


def _body(schema: Json) -> Json:
    return {"description": "Said.", "content": {"application/json": {"schema": schema}}}


def _parameter(**parts: Any) -> Json:
    return {"name": "it", "in": "query", **parts}


UNIT: Json = {"Unit": {"type": "object", "additionalProperties": True}}
PAGEABLE: Json = {"x.Pageable": {"type": "object", "properties": {"number": LONG}}}
ERRORS: Json = {
    "type": "object",
    "properties": {
        **{
            name: {"type": "string", "nullable": True} for name in ("status", "message", "readableMessage", "errorCode")
        },
        "context": {"nullable": True},
    },
}
NOT_FOUND = {"$ref": "#/components/responses/NotFound"}
UNNAMED: Json = {
    "Holder": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["a"], "nullable": True}}}
}
NAMED: Json = {
    "Holder": {
        "type": "object",
        "properties": {"kind": {"allOf": [{"$ref": "#/components/schemas/Holder.kind"}], "nullable": True}},
    },
    "Holder.kind": {"type": "string", "enum": ["a"]},
}

DOCUMENTS: dict[str, list[tuple[Json, Json]]] = {
    "newer-dialect": [
        (around({}, openapi="3.1.0"), around({})),
        (around({}, openapi="3.1.1", webhooks={"charge": {}}, jsonSchemaDialect="x"), around({})),
    ],
    "pageable": [
        (
            around(
                PAGEABLE,
                {
                    "parameters": [
                        _parameter(schema={"$ref": "#/components/schemas/x.Pageable"}),
                        {"name": "page", "in": "query", "schema": LONG},
                    ]
                },
            ),
            around(
                PAGEABLE,
                {
                    "parameters": [
                        {"name": "size", "in": "query", "schema": {"type": "integer", "format": "int32"}},
                        {"name": "sort", "in": "query", "schema": TEXT},
                        {"name": "page", "in": "query", "schema": LONG},
                    ],
                },
            ),
        ),
    ],
    "no-content-body": [
        (
            around(UNIT, {"responses": {"204": _body({"$ref": "#/components/schemas/Unit"})}}),
            around(UNIT, {"responses": {"204": {"description": "Said."}}}),
        ),
    ],
    "shared-error": [
        (
            around({}, {"responses": {"404": _body({"type": "object", "properties": {"status": TEXT}})}}),
            around({"Error": ERRORS}, {"responses": {"404": NOT_FOUND}})
            | {"components": {"schemas": {"Error": ERRORS}, "responses": {"NotFound": _body(ERROR)}}},
        ),
    ],
    "parameter-prose": [
        (
            around(
                {},
                {
                    "parameters": [
                        _parameter(schema={**TEXT, "description": "Why.", "example": "a", "deprecated": True})
                    ]
                },
            ),
            around({}, {"parameters": [_parameter(schema=TEXT, description="Why.", example="a", deprecated=True)]}),
        ),
    ],
    "named-parts": [
        (around(UNNAMED), around(NAMED)),
        (
            around({}, {"parameters": [_parameter(schema={"type": "string", "enum": ["a"], "default": "a"})]}),
            around(
                {"read.it": {"type": "string", "enum": ["a"]}},
                {
                    "parameters": [
                        _parameter(schema={"allOf": [{"$ref": "#/components/schemas/read.it"}], "default": "a"})
                    ]
                },
            ),
        ),
        (
            around({"List": {"type": "array", "items": {"type": "object", "properties": {"x": TEXT}}}}),
            around(
                {
                    "List": {"type": "array", "items": {"$ref": "#/components/schemas/List_"}},
                    "List_": {"type": "object", "properties": {"x": TEXT}},
                },
            ),
        ),
    ],
    "alias": [
        (
            around(
                {"List": {"items": {"$ref": "#/components/schemas/Two"}}, "Thing": TEXT}
                | {"Two": {"$ref": "#/components/schemas/One"}, "One": {"allOf": [THING], "description": "Why."}},
            ),
            around({"List": {"items": THING}, "Thing": TEXT}),
        ),
    ],
    "unused-components": [
        (
            around(
                {"Lost": {"type": "object", "properties": {"other": THING}}, "Thing": TEXT, "Kept": TEXT},
                {"responses": {"200": _body({"$ref": "#/components/schemas/Kept"})}},
            ),
            around({"Kept": TEXT}, {"responses": {"200": _body({"$ref": "#/components/schemas/Kept"})}}),
        ),
    ],
}
