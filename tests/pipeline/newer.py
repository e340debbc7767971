"""A made-up newer version of the API, as its vendor would export it: 30 operations more, 10 fewer, and changes.

It is the pinned document, moved on: written in OpenAPI 3.1, its components under other names with other numbers.
"""

from __future__ import annotations

import copy
import random
from typing import Any

from pipeline.schemas import components, operations, rename_components

Json = dict[str, Any]

VERSION = "2027-01-15"
REMOVED = (
    "get-auth-information",
    "get-charges-insights",
    "patch-transaction",
    "get-deeplinks",
    "post-deeplink",
    "get-deeplink",
    "patch-deeplink",
    "delete-deeplink",
    "get-prices-forecast",
    "get-signature-detail",
)
LONG = {"type": "integer", "format": "int64"}
TEXT = {"type": "string"}
BINARY = {"type": "string", "contentMediaType": "application/octet-stream"}


def newer(document: Json, seed: int = 1) -> Json:
    """The newer document, made from the pinned one."""
    made = copy.deepcopy(document)
    made["info"]["version"] = VERSION
    _remove(made)
    _change(made)
    _add(made)
    _shuffle(made, set(components(document)), random.Random(seed))  # noqa: S311 - reproducible, not secret
    made["openapi"] = "3.1.0"
    made["jsonSchemaDialect"] = "https://spec.openapis.org/oas/3.1/dialect/base"
    made["webhooks"] = {"charges": {"post": {"responses": {"200": {"description": "OK"}}}}}
    made["components"]["securitySchemes"]["PartnerApp"] = {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://auth.example/token", "scopes": {}}},
    }
    _newer_dialect(made)
    return made


def _remove(made: Json) -> None:
    for path, method, operation in list(operations(made)):
        if operation["operationId"] in REMOVED:
            del made["paths"][path][method]
    made["paths"] = {path: item for path, item in made["paths"].items() if item}


def _change(made: Json) -> None:
    """Renamed, widened, retyped, loosened and tightened: one of each."""
    schemas = components(made)
    site = schemas["Site"]["properties"]
    schemas["Site"]["properties"] = {("remark" if name == "note" else name): each for name, each in site.items()}
    schemas["ChargeState"]["enum"] += ["suspended-ev", "suspended-evse"]
    schemas["SponsoredChargePointPayoutType"]["enum"].remove("realtime")
    schemas["Wallet"]["properties"]["ownerType"] = dict(LONG)
    schemas["Team"]["required"].remove("joinCode")
    schemas["User"]["properties"]["id"]["nullable"] = True
    schemas["CreateSite"]["properties"]["name"]["minLength"] = 3
    schemas["CreateSite"]["properties"]["operatorId"] = dict(LONG)
    schemas["CreateSite"]["required"].append("operatorId")
    schemas["ChargePoint"]["properties"]["userId"] = LONG | {"nullable": True}
    listed = next(each for _, _, each in operations(made) if each["operationId"] == "get-users")
    listed["parameters"].append({"name": "fromUpdatedAt", "in": "query", "schema": TEXT | {"format": "date-time"}})
    listed["parameters"] = [each for each in listed["parameters"] if each["name"] != "phone"]


def _add(made: Json) -> None:
    """30 operations: cursor paging of a new kind, forms with files, a header, a new union, and a resource of many."""
    schemas = components(made)
    schemas["Cdr"] = {"type": "object", "required": ["id"], "properties": {"id": TEXT, "kwh": {"type": "number"}}}
    schemas["CdrMeta"] = {"type": "object", "properties": {"after": TEXT | {"nullable": True}}}
    schemas["CardPayment"] = {"type": "object", "required": ["cardLast4"], "properties": {"cardLast4": TEXT}}
    schemas["CashPayment"] = {"type": "object", "required": ["till"], "properties": {"till": TEXT}}
    either = {"oneOf": [{"$ref": "#/components/schemas/CardPayment"}, {"$ref": "#/components/schemas/CashPayment"}]}
    limit = {"name": "limit", "in": "query", "schema": LONG | {"minimum": 1, "maximum": 50}}
    cursor = {"name": "cursor", "in": "query", "schema": TEXT}
    page = {
        "type": "object",
        "required": ["data", "meta"],
        "properties": {
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Cdr"}},
            "meta": {"$ref": "#/components/schemas/CdrMeta"},
        },
    }
    csv = {"type": "object", "required": ["file"], "properties": {"file": BINARY, "teamId": dict(LONG)}}
    image = {"type": "object", "required": ["image"], "properties": {"image": BINARY, "alt": TEXT}}
    key = {"name": "Idempotency-Key", "in": "header", "schema": TEXT}
    paths = made["paths"]
    paths["/api/v1/cdrs"] = {"get": _operation("get-cdrs", "Cdrs", page, [cursor, limit], "Needs `cdrs:read`.")}
    paths["/api/v1/charge-points/import"] = {
        "post": _operation("import-charge-points", "Charge Points", None, body=csv, media="multipart/form-data")
    }
    site = {"name": "siteId", "in": "path", "required": True, "schema": dict(LONG)}
    paths["/api/v1/sites/{siteId}/image"] = {
        "put": _operation("put-site-image", "Sites", None, [site], body=image, media="multipart/form-data")
    }
    paths["/api/v1/payments"] = {"post": _operation("create-payment", "Payments", either, [key], body=either)}
    for number in range(13):
        name = f"amenity-kind-{number}"
        one = {"name": "id", "in": "path", "required": True, "schema": dict(LONG)}
        kind = {"type": "object", "required": ["id"], "properties": {"id": dict(LONG), f"level{number}": TEXT}}
        paths[f"/api/v1/{name}s"] = {"get": _operation(f"get-{name}s", f"Amenity kind {number}", _listed(kind))}
        paths[f"/api/v1/{name}s/{{id}}"] = {"get": _operation(f"get-{name}", f"Amenity kind {number}", kind, [one])}


def _listed(kind: Json) -> Json:
    return {"type": "array", "items": kind}


def _operation(
    operation_id: str,
    tag: str,
    answer: Json | None,
    parameters: list[Json] | None = None,
    description: str = "",
    *,
    body: Json | None = None,
    media: str = "application/json",
) -> Json:
    made: Json = {"operationId": operation_id, "tags": [tag], "description": description}
    made["parameters"] = copy.deepcopy(parameters or [])
    if body is not None:
        made["requestBody"] = {"required": True, "content": {media: {"schema": copy.deepcopy(body)}}}
    content = {"content": {"application/json": {"schema": copy.deepcopy(answer)}}} if answer else {}
    made["responses"] = {"200" if answer else "204": {"description": "OK", **content}}
    made["security"] = [{"PartnerApp": []}]
    return made


def _shuffle(made: Json, standing: set[str], dice: random.Random) -> None:
    """Other names and numbers for every component: what stands cannot be found by them any more."""
    names = list(components(made))
    numbers = list(range(len(names)))
    dice.shuffle(numbers)
    renamed = {
        name: f"{'ServerObject' if name in standing else name + 'Dto'}_{number}"
        for name, number in zip(names, numbers, strict=True)
    }
    rename_components(made, lambda name: renamed.get(name, name))
    schemas = list(components(made).items())
    dice.shuffle(schemas)
    made["components"]["schemas"] = dict(schemas)


def _newer_dialect(node: Any) -> None:
    """Null as a type, and bounds as numbers, where 3.0 has marks."""
    if isinstance(node, list):
        for each in node:
            _newer_dialect(each)
    if not isinstance(node, dict):
        return
    if node.get("nullable") is True:
        if isinstance(node.get("type"), str):
            node["type"] = [node["type"], "null"]
            del node["nullable"]
        elif "allOf" in node:
            node["anyOf"] = [*node.pop("allOf"), {"type": "null"}]
            del node["nullable"]
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if node.get(exclusive) is True:
            node[exclusive] = node.pop(bound)
    for each in list(node.values()):
        _newer_dialect(each)
