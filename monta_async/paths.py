"""Which operation a request is, where nobody said so."""

from __future__ import annotations

import re

import httpx
from monta_partner_api import OPERATIONS, Operation
from monta_partner_api.client import EXTENSION

__all__ = ("known_operation", "operation_of")

_PATHS: dict[tuple[str, int], list[tuple[re.Pattern[str], str]]] = {}


def operation_of(request: httpx.Request) -> Operation | None:
    """The operation that a request is: the one that it names, else told by method and path, and named from then on."""
    if EXTENSION not in request.extensions:
        request.extensions = {**request.extensions, EXTENSION: known_operation(request)}
    operation: Operation | None = request.extensions[EXTENSION]
    return operation


def known_operation(request: httpx.Request) -> Operation | None:
    """The operation that a request is, told by method and path."""
    if not _PATHS:
        for operation_id, each in OPERATIONS.items():
            pattern = re.compile(
                "/".join("[^/]+" if part[:1] == "{" else re.escape(part) for part in each.path.split("/"))
            )
            key = (each.http_method, each.path.count("/"))
            _PATHS.setdefault(key, []).append((pattern, operation_id))
        for patterns in _PATHS.values():
            patterns.sort(key=lambda pair: pair[0].pattern.count("[^/]+"))
    path = request.url.path
    for pattern, operation_id in _PATHS.get((request.method, path.count("/")), ()):
        if pattern.fullmatch(path):
            return OPERATIONS[operation_id]
    return None
