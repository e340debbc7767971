"""Read an OpenAPI document of this API from a file or a URL, or refuse it with one clear line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import yaml

Document = dict[str, Any]

API_ROOT = "/api/v1/"
KNOWN_OPERATIONS = frozenset({"get-charges", "get-charge", "get-access-token-with-client-credentials"})
"""Operations without which a document is not of this API: the token call and the core of what the SDK is for."""

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class DocumentError(Exception):
    """The document cannot be used; the message is one line that says why."""


class _TextDatesLoader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """YAML without dates: `version: 2024-01-18` is the text of a version, not a day."""


_TextDatesLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _TextDatesLoader.yaml_implicit_resolvers.items()
}


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
        document = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, Loader=_TextDatesLoader)  # noqa: S506 - a safe loader
    except json.JSONDecodeError as error:
        raise DocumentError(f"{name}: not a complete JSON document (line {error.lineno}: {error.msg})") from None
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = "" if line is None else f" (line {line + 1})"
        raise DocumentError(f"{name}: neither JSON nor YAML{where}") from None
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
        operation.get("operationId")
        for path, item in paths.items()
        if path.startswith(API_ROOT) and isinstance(item, dict)
        for method, operation in item.items()
        if method in HTTP_METHODS and isinstance(operation, dict)
    }
    missing = sorted(KNOWN_OPERATIONS - found_ids)
    if missing:
        raise DocumentError(f"{name}: not the Monta Partner API (no operation {', '.join(missing)})")
    for pointer in _dangling(document):
        raise DocumentError(f"{name}: not a complete OpenAPI document ({pointer} points at nothing)")


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


def _dangling(document: Document) -> list[str]:
    """Local references that lead nowhere: the usual mark of a document that was cut off."""
    found: list[str] = []
    todo: list[Any] = [document]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            pointer = node.get("$ref")
            if isinstance(pointer, str) and pointer.startswith("#/") and not _leads_somewhere(document, pointer):
                found.append(pointer)
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
    return sorted(set(found))


def _leads_somewhere(document: Document, pointer: str) -> bool:
    node: Any = document
    for part in pointer[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or key not in node:
            return False
        node = node[key]
    return True
