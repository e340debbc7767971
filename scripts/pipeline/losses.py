"""What the package could not hold is an error that names it, before anything is written."""

from __future__ import annotations

import keyword
from collections import Counter
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import fix_reserved_words

from .documents import Document, DocumentError
from .names import identifier
from .schemas import follow, operations, parameters
from .views import MULTIPART

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .operation_views import Views
    from .views import Operation

OWN_ARGUMENTS = frozenset({"self", "client", "body", "params", "given", "fields", "headers", "request", "decode"})
"""Names that the generated functions use themselves."""
OWN_CLASSES = frozenset({"Any", "Literal", "Model", "OpenIntEnum", "OpenStrEnum", "TypeAlias", "UNSET", "Unset"})
"""Names that the modules of the models use themselves."""
PLAIN = frozenset({"string", "integer", "number", "boolean", "enum", "any"})
FORMATTED = frozenset({"instant", "day", "money", "commas"})
"""Kinds of values that an argument may have."""


def refuse_unreadable(document: Document) -> None:
    """Refuse what a generated function could not send or read.

    Raises:
        DocumentError: a parameter, body or answer would be lost.
    """
    for path, _, operation in operations(document):
        name = operation["operationId"]
        found = parameters(document, path, operation)
        wanted = Counter(part[1:-1] for part in path.split("/") if part.startswith("{"))
        if wanted != Counter(each["name"] for each in found if each["in"] == "path"):
            raise DocumentError(f"operation {name}: the parameters in {path} are not those that it declares")
        for each in found:
            if each["in"] not in ("path", "query", "header") or "schema" not in each:
                raise DocumentError(f"operation {name}: the {each['in']} parameter {each['name']} would be lost")
        bodies = {"the body": operation.get("requestBody")}
        bodies |= {f"the answer {code}": operation["responses"][code] for code in _successes(operation)}
        answers = [follow(document, body).get("content") for what, body in bodies.items() if what != "the body"]
        if len({repr(answer) for answer in answers if answer}) > 1:
            raise DocumentError(f"operation {name}: it has several answers, and all but one would be lost")
        for what, body in bodies.items():
            media = (follow(document, body) or {}).get("content") or {}
            if media and not any("json" in kind or (kind == MULTIPART and what == "the body") for kind in media):
                raise DocumentError(
                    f"operation {name}: {what} is {', '.join(media)}, which would be lost: only JSON is read"
                )


def _successes(operation: dict[str, Any]) -> list[str]:
    codes = [code for code in operation["responses"] if str(code).startswith("2")]
    if not codes and "content" in operation["responses"].get("default", {}):
        raise DocumentError(f"operation {operation['operationId']}: its answer is not said to be a success")
    return codes


def refuse_clashes(views: Views) -> None:
    """Refuse two things under one name, and names that the generated code uses itself.

    Raises:
        DocumentError: one of the two would be lost.
    """
    each = views.operations
    _unique("operationId", ((one.operation_id, one.http_method + " " + one.path) for one in each))
    _unique("module", ((f"{one.resource}.{one.module}", f"operation {one.operation_id}") for one in each))
    _unique("method", ((f"{one.resource}.{one.method}", f"operation {one.operation_id}") for one in each))
    for one in each:
        for name in (one.resource, one.module):
            if fix_reserved_words(name) != name:
                raise DocumentError(f"operation {one.operation_id}: {name!r} needs another name in names.toml")
    parts: list[Any] = [*views.models.values(), *views.enums.values(), *views.unions.values()]
    _unique("module", ((one.module, f"component {one.name}") for one in parts))
    words = [(f"{one}Value", f"enum {one}") for one in views.enums]
    _unique("name", [*((one.name, f"component {one.name}") for one in parts), *words])
    for one in parts:
        if keyword.iskeyword(one.module) or keyword.iskeyword(one.name) or one.name in OWN_CLASSES:
            raise DocumentError(f"component {one.name}: give it another name in overlay.yaml, this one is taken")
    for model in views.models.values():
        _unique(f"field of {model.name}", ((one.name, str(one.wire.get_untrusted_value())) for one in model.fields))
    for resource in views.resources:
        if resource.class_name == "Resources":
            raise DocumentError(f"tag {resource.tag.get_untrusted_value()}: give it another name in names.toml")
    for operation in each:
        _refuse_arguments(operation)


def _unique(what: str, pairs: Iterable[tuple[str, str]]) -> None:
    seen: dict[str, str] = {}
    for name, owner in pairs:
        if name in seen:
            raise DocumentError(
                f"{seen[name]} and {owner} would share the {what} {name}: one needs another in names.toml"
            )
        seen[name] = owner


def _refuse_arguments(operation: Operation) -> None:
    for one in (*operation.path_arguments, *operation.query_arguments):
        kind = (one.type.inner or one.type).kind
        if kind not in (PLAIN if one.type.inner else PLAIN | FORMATTED):
            raise DocumentError(f"operation {operation.operation_id}: argument {one.name} has no form outside of JSON")
    arguments = [one.name for one in (*operation.path_arguments, *operation.named_arguments)]
    for name in arguments:
        if not name.isidentifier() or identifier(name) != name or name in OWN_ARGUMENTS:
            raise DocumentError(f"operation {operation.operation_id}: give argument {name} another name in names.toml")
    owners = [(name, "a parameter") for name in arguments] + [(one.name, "a field") for one in operation.body_fields]
    owners += [("self", "the method"), ("body", "the method")] if operation.body_fields else []
    _unique(f"argument of {operation.operation_id}", owners)
