"""What schemathesis is told beside the document, in memory, so that its chains of calls lead somewhere.

The document does not say which answer shows the ids that a call takes. Here each is linked to the list that shows it,
to what makes one, and to what was just read, changed or deleted. And what is optional in a chain is left out where, at
random, it would only find nothing: a list that is filtered by a made-up id has no row to go on with. The other phases
send all of it.
"""

from __future__ import annotations

import re
from itertools import product
from typing import Any, NamedTuple

import schemathesis

_ID = re.compile(r"(?<=[a-z])Ids?$")
_OTHERWISE = {
    "chargePointIdentity": ("/api/v1/charge-point-integrations", "chargePointIdentity"),
    "connectorId": ("/api/v1/charge-point-connectors", "id"),
    "costGroupId": ("/api/v1/price-groups", "id"),
    "customerId": ("/api/v1/teams", "id"),
    "groupId": ("/api/v1/tariff-period-groups", "id"),
    "ids": ("/api/v1/teams", "id"),
    "integrationId": ("/api/v1/vehicles", "integrationId"),
}
"""Ids whose names do not say which list shows them, and in which field."""
_ONE_OF = {"get-charge-point-logs": "paginationType", "get-prices-forecast": "chargePointId", "get-wallets": "teamId"}
"""What these operations are not called without, though it is not marked as required."""


class Operation(NamedTuple):
    """What the document says of one."""

    method: str
    path: str
    described: dict[str, Any]

    @property
    def answer(self) -> dict[str, Any]:
        """What it answers when all is well."""
        responses = self.described["responses"]
        found: dict[str, Any] = responses[min(code for code in responses if code.startswith("2"))]
        return found

    def needed(self, where: str) -> list[str]:
        """The parameters in its path or query that a call needs."""
        also = _ONE_OF.get(self.described["operationId"])
        given = [each for each in self.described.get("parameters", ()) if each["in"] == where]
        return [each["name"] for each in given if each.get("required") or each["name"] == also]


class Links:
    """The links of a document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._components = document["components"]["schemas"]
        self.operations = [
            Operation(method, path, described)
            for path, methods in document["paths"].items()
            for method, described in methods.items()
        ]
        self._lists = {
            each.path: _singular(each.path.rpartition("/")[2])
            for each in self.operations
            if each.method == "get" and self._rows(each)[0]
        }
        """Paths of lists, and what they list."""

    def between(self, source: Operation, target: Operation) -> dict[str, Any] | None:
        """How to get from one operation, of a thing or a list of things, to the next; None if there is no way."""
        stem = _stem(source.path)
        if stem not in self._lists or not re.fullmatch(r"(/\{\w+})?", source.path.removeprefix(stem)):
            return None
        shown = self._shown(source, target)
        in_path = {name: self._found(source, target, name, shown) for name in target.needed("path")}
        if None in in_path.values():
            return None
        parameters = {f"path.{name}": found for name, found in in_path.items()}
        body: dict[str, Any] = {}
        if source.path in self._lists or source.path == _stem(target.path):
            in_query = {name: self._found(source, target, name, shown) for name in target.needed("query")}
            parameters |= {f"query.{name}": found for name, found in in_query.items() if found}
            for name, schema in self._fields(target).items():
                found = self._found(source, target, name, shown)
                if found:
                    body[name] = [found] if schema.get("type") == "array" else found
        if not parameters and not body:
            return None
        if source.method == "post" and (target.needed("query") or self._ids_needed(target)):
            return None  # with another id that is made up, as some are, what was made would seem not to be there
        # inferred: it may find no row, and takes any of several
        link = {"operationId": target.described["operationId"], "x-schemathesis": {"is_inferred": True}}
        return link | ({"parameters": parameters} if parameters else {}) | ({"requestBody": body} if body else {})

    def _found(self, source: Operation, target: Operation, name: str, shown: dict[tuple[str, str], str]) -> str | None:
        place = f"{{{name}}}"
        before = target.path.partition(place)[0]
        if place in target.path and source.path.startswith(before + place):
            return f"$request.path.{name}"
        wanted = self._wanted(name, before.rstrip("/") if place in target.path else "")
        return None if wanted is None else shown.get(wanted)

    def _wanted(self, name: str, before: str = "") -> tuple[str, str] | None:
        """The list that shows an id, and the field."""
        if name in _OTHERWISE:
            return _OTHERWISE[name]
        if before in self._lists:
            return before, "id"
        if not _ID.search(name):
            return None
        word = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", _ID.sub("", name)).lower()
        fitting = {row: path for path, row in self._lists.items() if f"-{word}".endswith(f"-{row}")}
        return (fitting[max(fitting, key=len)], "id") if fitting else None

    def _shown(self, source: Operation, target: Operation) -> dict[tuple[str, str], str]:
        """Which ids stand where in an answer: its own, and for the same kind of things what else they hang on."""
        same = _stem(source.path) == _stem(target.path)
        start, row = self._rows(source)
        stem = _stem(source.path)
        shown: dict[tuple[str, str], str] = {}
        for name, field in row.get("properties", {}).items():
            wanted = (stem, "id") if name == "id" else self._wanted(name)
            if wanted and (same or wanted[0] == stem) and self._resolved(field).get("type") != "array":
                shown.setdefault(wanted, f"$response.body#{start}/{name}")
        return shown

    def _rows(self, source: Operation) -> tuple[str, dict[str, Any]]:
        """Where the rows of an answer are, and what a row is; the answer itself if it has none."""
        schema = self._schema(source.answer.get("content", {}))
        if "items" in schema:
            return "/*", self._resolved(schema["items"])
        held = {name: self._resolved(schema.get("properties", {}).get(name, {})) for name in ("data", "content")}
        lists = [(f"/{name}/*", self._resolved(each["items"])) for name, each in held.items() if "items" in each]
        return lists[0] if lists else ("", schema)

    def thin_out(self, operation: Operation) -> None:
        """Leave out optional parameters, of bodies all but flags, words and numbers, and examples of another world."""
        given = operation.described.get("parameters", [])
        names = operation.needed("query")
        given[:] = [each for each in given if each["in"] != "query" or each["name"] in names]
        content = operation.described.get("requestBody", {}).get("content", {}).get("application/json", {})
        schema = self._schema({"application/json": content})
        if "properties" in schema:
            required = schema.get("required", ())
            fields = schema["properties"].items()
            kept = {name: each for name, each in fields if name in required or self._is_plain(name, each)}
            shown = ("example", "examples")
            content["schema"] = {key: each for key, each in schema.items() if key not in shown} | {"properties": kept}
            for name in shown:
                content.pop(name, None)

    def _is_plain(self, name: str, field: dict[str, Any]) -> bool:
        schema = self._resolved(field)
        return not _ID.search(name) and ("enum" in schema or schema.get("type") in ("boolean", "integer", "number"))

    def _ids_needed(self, target: Operation) -> list[str]:
        content = target.described.get("requestBody", {}).get("content", {})
        return [name for name in self._schema(content).get("required", ()) if self._wanted(name)]

    def _fields(self, target: Operation) -> dict[str, Any]:
        """The fields of a body."""
        content = target.described.get("requestBody", {}).get("content", {})
        found: dict[str, Any] = self._schema(content).get("properties", {})
        return found

    def _schema(self, content: dict[str, Any]) -> dict[str, Any]:
        return self._resolved(content.get("application/json", {}).get("schema", {}))

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self._components[schema["$ref"].rpartition("/")[2]]
        return schema


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _stem(path: str) -> str:
    """The list that a path belongs to."""
    return re.sub(r"/\{\w+}(/[a-z-]+)?$", "", path)


@schemathesis.hook
def before_load_schema(_: Any, raw_schema: dict[str, Any]) -> None:
    """Add the links to what was loaded, and leave out what only finds nothing at random."""
    links = Links(raw_schema)
    for source, target in product(links.operations, repeat=2):
        link = links.between(source, target)
        if link is not None:
            source.answer.setdefault("links", {})[link["operationId"]] = link
    for operation in links.operations:
        links.thin_out(operation)
