"""What the templates need to know of the operations and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from . import expressions
from .documents import DocumentError
from .model_views import ModelViews
from .names import Names, pascal_case
from .schemas import components, follow, operations, parameters, reference, union_members
from .views import MULTIPART, Argument, Body, Operation, Resource, Type, text

if TYPE_CHECKING:
    from .documents import Document


class Views(ModelViews):
    """All of a corrected document, as the templates see it."""

    def __init__(self, document: Document, names: Names) -> None:
        super().__init__(document, names)
        self.operations = sorted(
            (self._operation(path, method, each) for path, method, each in operations(document)),
            key=lambda one: one.operation_id,
        )
        self.resources = self._resources()
        self.operation_of = {(one.resource, one.module): one for one in self.operations}

    def _operation(self, path: str, method: str, raw: dict[str, Any]) -> Operation:
        operation_id = raw["operationId"]
        declared = parameters(self.document, path, raw)
        arguments = [self._argument(each, raw.get("x-paging")) for each in declared]
        order = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
        in_path = {str(one.wire.get_untrusted_value()): one for one in arguments if one.place == "path"}
        expression = expressions.path_expression(path, in_path)
        checks = self._checks(raw, {each["name"] for each in declared})
        call_checks = self._call_checks(raw, {each["name"] for each in declared})
        body = self._body(raw)
        paging = raw.get("x-paging")
        try:
            returns, decode, answer = self._answer(raw)
            item, items = self._rows(answer, paging) if paging and answer else (None, None)
        except DocumentError as error:
            raise DocumentError(f"operation {operation_id}: {error}") from None
        return Operation(
            operation_id=operation_id,
            module=self.names.module(operation_id),
            resource=self.names.resource(operation_id),
            method=self.names.method(operation_id),
            http_method=method.upper(),
            path=path,
            path_expression=expression,
            summary=text(raw.get("summary")),
            description=text(raw.get("description")),
            path_arguments=[in_path[wire] for wire in order],
            query_arguments=sorted(
                (one for one in arguments if one.place == "query"), key=lambda one: not one.required
            ),
            header_arguments=[one for one in arguments if one.place == "header"],
            body=body,
            returns=returns,
            decode=decode,
            item=item,
            items=items,
            scopes=list(raw.get("x-required-scopes", ())),
            scopes_any=raw.get("x-scopes-mode") == "any",
            repeat=raw.get("x-repeat", "read" if method == "get" else "never"),
            paging=paging,
            window=raw.get("x-window"),
            paired=raw.get("x-paired", []),
            needs=raw.get("x-needs", {}),
            deprecated=bool(raw.get("deprecated")),
            stability=raw.get("x-stability") or raw.get("x-stability-level") or "stable",
            feature_flag=bool(raw.get("x-feature-flag")),
            fair_use=raw.get("x-rate") == "fair-use",
            may_be_hidden=bool(order) and "404" in raw["responses"],
            helpers=expressions.helpers(
                decode,
                " ".join(
                    [expression, *(one.encode for one in arguments), *checks, *call_checks, body.encode if body else ""]
                ),
            ),
            checks=checks,
            call_checks=call_checks,
            rules={
                **{
                    self.names.fields[each["name"]]: expressions.in_words(
                        expressions.rule_of(expressions.bounded(each, paging))
                    )
                    for each in declared
                },
                **self._body_rules(body),
            },
        )

    def _argument(self, raw: dict[str, Any], paging: dict[str, Any] | None) -> Argument:
        schema = expressions.bounded(raw, paging)
        kind = self.type(schema)
        required = bool(raw.get("required")) or raw["in"] == "path"
        name = self.names.fields[raw["name"]]
        return Argument(
            UntrustedString(raw["name"]),
            name,
            kind,
            raw["in"],
            required,
            kind.accepted if required else f"{kind.accepted} | None",
            expressions.path_value(schema, name)
            if raw["in"] == "path"
            else expressions.query_value(kind, expressions.checked(schema, name), name),
            text(raw.get("description")),
        )

    def _body(self, raw: dict[str, Any]) -> Body | None:
        if "requestBody" not in raw:
            return None
        holder = follow(self.document, raw["requestBody"])
        for media, content in sorted(holder["content"].items(), key=lambda pair: "json" not in pair[0]):
            if "json" in media or media == MULTIPART:
                kind = self.type(content.get("schema", {}))
                model = self.models.get(kind.component or "") if kind.kind == "model" else None
                encoder = expressions.encode(kind, sent=True)
                encode = "body" if encoder == "None" else f"{encoder}(body)"
                encode = "_checked_body(body).to_dict()" if model else encode
                return Body(
                    kind.annotation if model else kind.accepted,
                    model,
                    bool(holder.get("required")),
                    encode,
                    media == MULTIPART,
                )
        return None

    def _body_rules(self, body: Body | None) -> dict[str, str]:
        if body is None or body.model is None:
            return {}
        properties = components(self.document)[body.model.name]["properties"]
        return {
            self.names.fields[wire]: expressions.in_words(expressions.rule_of(each))
            for wire, each in properties.items()
        }

    def _checks(self, raw: dict[str, Any], declared: set[str]) -> list[str]:
        named = {wire: self.names.fields[wire] for wire in declared}
        checks = [
            f"_together({', '.join(f'{named[wire]}={named[wire]}' for wire in wires)})"
            for wires in raw.get("x-paired", ())
            if declared.issuperset(wires)
        ]
        checks += [
            f"_only_with({named[wire]}={named[wire]}, {named[other]}={named[other]})"
            for wire, other in raw.get("x-needs", {}).items()
            if declared.issuperset((wire, other))
        ]
        window = raw.get("x-window") or {}
        if window.get("days") and declared.issuperset((window.get("from"), window.get("to"))):
            start, end = named[window["from"]], named[window["to"]]
            checks.append(f"_within({start}, {end}, ({start!r}, {end!r}))")
        return checks

    def _call_checks(self, raw: dict[str, Any], declared: set[str]) -> list[str]:
        """What only a single call must keep to: a layer may make several of it."""
        window = raw.get("x-window") or {}
        if not window.get("days") or not declared.issuperset((window.get("from"), window.get("to"))):
            return []
        start, end = self.names.fields[window["from"]], self.names.fields[window["to"]]
        return [f"_within({start}, {end}, ({start!r}, {end!r}), {int(window['days'])})"]

    def _answer(self, raw: dict[str, Any]) -> tuple[str, str, Type | None]:
        for status, response in raw["responses"].items():
            if not str(status).startswith("2"):
                continue
            for media, content in (follow(self.document, response).get("content") or {}).items():
                if "json" in media:
                    kind = self.type(content.get("schema", {}))
                    return kind.annotation, expressions.decode_answer(kind), kind
        return "None", "_nothing(data)", None

    def _rows(self, answer: Type, paging: dict[str, Any]) -> tuple[str, str]:
        """The annotation of one row, and the expression that gets the rows of `page`."""
        if answer.kind == "list" and answer.inner is not None:
            return answer.inner.annotation, "page"
        owner = answer.component or ""
        guard = ""
        if self.kinds.get(owner) == "union":
            guard = " if not isinstance(page, _dict) else []"  # a page of a kind that nobody knows
            owner = str(reference((union_members(components(self.document)[owner]) or [])[0]))
        properties = components(self.document).get(owner, {}).get("properties", {})
        if paging["items"] not in properties:
            raise DocumentError(f"no page: the answer has no field {paging['items']!r}")
        rows = self.type(properties[paging["items"]])
        inner = rows.inner.annotation if rows.inner else "_Any"
        return inner, f"page.{self.names.fields[paging['items']]}{guard}"

    def _resources(self) -> list[Resource]:
        found: dict[str, tuple[str, list[Operation]]] = {}
        tags = {each["operationId"]: (each.get("tags") or ["default"])[0] for _, _, each in operations(self.document)}
        for operation in self.operations:
            found.setdefault(operation.resource, (tags[operation.operation_id], []))[1].append(operation)
        return [
            Resource(name, pascal_case(name), UntrustedString(tag), sorted(each, key=_standard_first))
            for name, (tag, each) in sorted(found.items())
        ]


def _standard_first(operation: Operation) -> tuple[int, str]:
    order = ("list", "get", "create", "update", "delete")
    return (order.index(operation.method) if operation.method in order else len(order)), operation.method
