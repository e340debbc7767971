"""Read an OpenAPI document of this API from a file or a URL, or refuse it with one clear line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import yaml
from openapi_python_client.schema import OpenAPI
from pydantic import ValidationError

if TYPE_CHECKING:
    from yaml import SafeLoader as _SafeLoader
else:  # libyaml's is many times faster, where PyYAML was built with it
    _SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Document = dict[str, Any]

API_ROOT = "/api/v1/"
KNOWN_OPERATIONS = frozenset({"get-charges", "get-charge", "get-access-token-with-client-credentials"})
"""Operations without which a document is not of this API: the token call and the core of what the SDK is for."""

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
FREE = frozenset({"default", "example", "examples", "const"})
"""Keys that hold any value, which says nothing of the document."""
STRUCTURE = frozenset(
    {"paths", "components", "schemas", "parameters", "requestBody", "responses", "content", "schema", "tags", "allOf"}
    | {"oneOf", "anyOf", "properties", "items", "required", "enum", "type", "discriminator", "mapping", "$ref"},
)
"""Keys that hold a part of the document, which is not null."""


class DocumentError(Exception):
    """The document cannot be used; the message is one line that says why."""

    def __init__(self, message: str) -> None:
        printable = "".join(each if each.isprintable() else " " for each in message)
        super().__init__(" ".join(printable.split()))


class _JsonLoader(_SafeLoader):
    """YAML whose plain words mean what they would in JSON: `2024-01-18`, `no`, `12:30` and `010` are text."""


_JsonLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", "true|false|True|False|TRUE|FALSE", "tfTF"),
    ("null", "null|Null|NULL|~|", ["n", "N", "~", ""]),
    ("int", "-?(0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", "-0123456789"),
    ("merge", "<<", "<"),
):
    _JsonLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))


def load(source: str | Path) -> Document:
    """Read JSON or YAML from a path or an http(s) URL.

    Raises:
        DocumentError: it cannot be read, is cut off, is no OpenAPI 3, or is not of this API.
    """
    name = str(source)
    document = parse(_fetch(name) if name.startswith(("http://", "https://")) else _read(Path(source)), name)
    check(document, name)
    return document


def parse(text: str, name: str) -> Document:
    """Turn JSON or YAML text into a document; `name` is for messages."""
    try:
        document = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, Loader=_JsonLoader)  # noqa: S506 - a safe loader
        # One copy of what YAML shares, keys that are text (`200:`), and no half characters, which no file can hold.
        document = json.loads(json.dumps(document, ensure_ascii=False, allow_nan=False).encode(errors="replace"))
    except json.JSONDecodeError as error:
        raise DocumentError(f"{name}: not a complete JSON document (line {error.lineno}: {error.msg})") from None
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = "" if line is None else f" (line {line + 1})"
        raise DocumentError(f"{name}: neither JSON nor YAML{where}") from None
    except (TypeError, ValueError, RecursionError):
        raise DocumentError(f"{name}: holds what JSON cannot say (a cycle, no number, or too many levels)") from None
    if not isinstance(document, dict):
        raise DocumentError(f"{name}: no OpenAPI document (the top level is not an object)")
    return document


def check(document: Document, name: str) -> None:
    """Refuse what is no OpenAPI 3 document of this API."""
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        found = "Swagger 2" if "swagger" in document else "no `openapi` version"
        raise DocumentError(f"{name}: no OpenAPI 3 document ({found})")
    paths, info = document.get("paths"), document.get("info")
    if not isinstance(paths, dict) or not paths or not isinstance(info, dict) or not info.get("version"):
        raise DocumentError(f"{name}: not a complete OpenAPI document (`info.version` or `paths` is missing)")
    found_ids = {
        str(operation.get("operationId"))
        for path, item in paths.items()
        if path.startswith(API_ROOT) and isinstance(item, dict)
        for method, operation in item.items()
        if method in HTTP_METHODS and isinstance(operation, dict)
    }
    missing = sorted(KNOWN_OPERATIONS - found_ids)
    if missing:
        raise DocumentError(f"{name}: not the Monta Partner API (no operation {', '.join(missing)})")
    for hole in _holes(document):
        raise DocumentError(f"{name}: not a complete OpenAPI document ({hole})")
    try:
        OpenAPI.model_validate(document)
    except ValidationError as error:
        first = error.errors()[0]
        place = " ".join(map(str, first["loc"]))
        raise DocumentError(f"{name}: not a valid OpenAPI document (at {place}: {first['msg']})") from None


def dump(document: Document) -> str:
    """The text that is committed: two spaces, no escapes, one final newline."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8 text"
        raise DocumentError(f"{path}: cannot be read ({reason})") from None


def _fetch(url: str) -> str:
    try:
        response = httpx.get(url, timeout=30, follow_redirects=True)
        response.raise_for_status()
    except httpx.HTTPError as error:
        raise DocumentError(f"{url}: cannot be fetched ({error})") from None
    return response.text


def _holes(document: Document) -> list[str]:
    """References that lead nowhere in the document, and parts that are missing: the marks of one that was cut off."""
    found: set[str] = set()
    todo: list[tuple[str, Any]] = [("", document)]
    while todo:
        key, node = todo.pop()
        if isinstance(node, dict):
            pointer = node.get("$ref")
            if isinstance(pointer, str) and not _leads_somewhere(document, pointer):
                found.add(f"{pointer} points at nothing")
            todo.extend((each, held) for each, held in node.items() if each not in FREE or key == "properties")
        elif isinstance(node, list):
            todo.extend((key, held) for held in node if key != "enum")
        elif node is None and key in STRUCTURE:
            found.add(f"{key} is empty")
    return sorted(found)


def _leads_somewhere(document: Document, pointer: str) -> bool:
    node: Any = document
    if not pointer.startswith("#/"):
        return False
    for part in pointer[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or key not in node:
            return False
        node = node[key]
    return True
