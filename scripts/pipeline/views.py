"""What the templates need to know of a model, an enum, a union, an operation, a resource: typed, decided, escaped.

Text from the document reaches a template only as `UntrustedString` (the generator's filters escape it) or as a name
that `names` has checked. Expressions of Python are built here, from names and from literals made with `repr`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs
from openapi_python_client.schema.untrusted_string import UntrustedString

from .documents import DocumentError
from .names import Names, module_of, pascal_case, snake_case
from .normalise import ERROR
from .schemas import (
    Schema,
    children,
    components,
    follow,
    operations,
    parameters,
    reference,
    target,
    union_members,
    uses,
)

if TYPE_CHECKING:
    from .documents import Document

MODELS = "_models"
MULTIPART = "multipart/form-data"
_REPEAT = {
    "read": "Safe to repeat.",
    "idempotent": "Twice is as once.",
    "never": "Never sent again once it may have run.",
}
_MOMENTS = {
    "date-time": ("instant", "_datetime.datetime"),
    "date": ("day", "_datetime.date"),
}
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@attrs.frozen
class Type:
    """A schema at its place of use: what kind of value it is, and the annotation of it in Python."""

    kind: str
    """string integer number money boolean instant day enum model union list map any."""
    annotation: str
    accepted: str
    """The annotation of an argument: wider than what is read (any text for an enum, int or Decimal for money)."""
    nullable: bool
    component: str | None = None
    inner: Type | None = None
    module: str | None = None


@attrs.frozen
class Field:
    """One property of a model."""

    wire: UntrustedString
    name: str
    type: Type
    required: bool
    """Whether it has to be given (sent) or is always there (read)."""
    annotation: str
    accepted: str
    """The annotation of the keyword argument by which it is given."""
    default: str | None
    secret: bool
    deprecated: bool
    description: UntrustedString | None
    decode: str
    """The expression that reads it from `v`, the value, found in `d`."""
    encode: str


@attrs.frozen
class Model:
    """A component that is an object."""

    name: str
    module: str
    fields: list[Field]
    sent: bool
    description: UntrustedString | None
    imports: list[tuple[str, list[str]]]
    """(module, names) of the enums that decoding needs; other models are loaded when one of them comes."""
    helpers: dict[str, list[str]]
    secrets: list[str]
    rules: dict[str, str]
    """What fields must keep to when it is sent: name -> a dict, as an expression."""


@attrs.frozen
class Enum:
    """A component that is a set of words or numbers."""

    name: str
    module: str
    base: str
    members: list[tuple[str, UntrustedString | int]]
    description: UntrustedString | None


@attrs.frozen
class Variant:
    """One alternative of a union and the test, on the mapping `d`, that chooses it."""

    model: str
    module: str
    test: str
    mark: str | None
    """The weaker test of an alternative that is told by its fields: they came, if only as null."""


@attrs.frozen
class Union:
    """A component that is one of several models."""

    name: str
    module: str
    variants: list[Variant]
    description: UntrustedString | None


@attrs.frozen
class Argument:
    """One parameter of an operation."""

    wire: UntrustedString
    name: str
    type: Type
    place: str
    required: bool
    annotation: str
    encode: str
    description: UntrustedString | None


@attrs.frozen
class Body:
    """What an operation sends."""

    annotation: str
    model: Model | None
    required: bool
    encode: str
    multipart: bool


@attrs.frozen
class Operation:
    """One operation."""

    operation_id: str
    module: str
    resource: str
    method: str
    http_method: str
    path: str
    path_expression: str
    summary: UntrustedString | None
    description: UntrustedString | None
    path_arguments: list[Argument]
    query_arguments: list[Argument]
    header_arguments: list[Argument]
    body: Body | None
    returns: str
    decode: str
    item: str | None
    items: str | None
    scopes: list[str]
    scopes_any: bool
    repeat: str
    paging: dict[str, Any] | None
    window: dict[str, Any] | None
    paired: list[list[str]]
    needs: dict[str, str]
    deprecated: bool
    stability: str
    feature_flag: bool
    fair_use: bool
    helpers: dict[str, list[str]]
    checks: list[str]
    """Statements that look at several arguments at once."""

    rules: dict[str, str]
    """What arguments must keep to, in words."""

    @property
    def named_arguments(self) -> list[Argument]:
        """The arguments that are given by keyword, those that must be first."""
        return sorted((*self.query_arguments, *self.header_arguments), key=lambda one: not one.required)

    @property
    def notes(self) -> list[str]:
        """What the document and the overlay know of the operation beside its prose."""
        joint = " or " if self.scopes_any else ", "
        found = [f"Scopes: {joint.join(self.scopes) or 'none'}. {_REPEAT[self.repeat]}"]
        if self.paging and self.paging["kind"] != "none":
            found.append(f"Paged: at most {self.paging.get('largest', 100)} rows a page.")
        if self.window and self.window.get("days"):
            found.append(f"One call serves at most {self.window['days']} days.")
        if self.window and self.window.get("rows"):
            found.append(f"One query serves at most {self.window['rows']} rows; narrow it by dates.")
        if self.fair_use:
            found.append("Outside the quota, under the fair-use policy.")
        if self.feature_flag:
            found.append("Has to be switched on for the partner.")
        if self.stability != "stable":
            found.append(f"{self.stability.capitalize()}: may change.")
        if self.deprecated:
            found.append("Deprecated.")
        return found

    @property
    def result(self) -> str:
        """What a method returns, in words."""
        row = (self.item or "").removeprefix(f"{MODELS}.")
        if self.items:
            return f"Awaited, one page; iterated with `async for`, every `{row}` of every page."
        return "Nothing." if self.returns == "None" else f"`{self.returns.replace(f'{MODELS}.', '').replace('_', '')}`."

    @property
    def body_fields(self) -> list[Field]:
        """The fields of the body, where it is a model."""
        return self.body.model.fields if self.body and self.body.model else []


@attrs.frozen
class Resource:
    """A tag: the class that holds its operations."""

    name: str
    class_name: str
    tag: UntrustedString
    operations: list[Operation]


class Views:
    """All of a corrected document, as the templates see it."""

    def __init__(self, document: Document, names: Names) -> None:
        self.document = document
        self.names = names
        self.kinds = {
            name: self._component_kind(name, schema) for name, schema in components(document).items() if name != ERROR
        }
        self.sent = self._reached("body")
        self.read = self._reached("2")
        self.enums = {name: self._enum(name) for name, kind in self.kinds.items() if kind == "enum"}
        self.models = {name: self._model(name) for name, kind in self.kinds.items() if kind == "model"}
        self.unions = {name: self._union(name) for name, kind in self.kinds.items() if kind == "union"}
        self.operations = sorted(
            (self._operation(path, method, each) for path, method, each in operations(document)),
            key=lambda one: one.operation_id,
        )
        self.resources = self._resources()
        self.operation_of = {(one.resource, one.module): one for one in self.operations}

    # -- types --------------------------------------------------------------------------------------------------------

    def type(self, schema: Schema) -> Type:
        """The type of a schema at its place of use."""
        nullable = bool(schema.get("nullable"))
        name = reference(schema)
        if name is not None:
            kind = self.kinds.get(name)
            if kind is None:
                raise DocumentError(f"component {name}: a body of errors, and of an answer or a request at once")
            if kind in ("enum", "model", "union"):
                nullable = nullable or bool(components(self.document)[name].get("nullable"))
                annotation = f"{MODELS}.{name}"
                accepted = annotation
                if kind == "enum":
                    plain = SCALARS[components(self.document)[name].get("type", "string")]
                    accepted = f"{annotation} | {MODELS}.{name}Value | {plain}"
                return Type(kind, annotation, accepted, nullable, name, module=module_of(name))
            inner = self.type(components(self.document)[name])
            return attrs.evolve(inner, nullable=nullable or inner.nullable)
        return self._plain_type(schema, nullable=nullable)

    def _plain_type(self, schema: Schema, *, nullable: bool) -> Type:
        word, written = schema.get("type"), schema.get("format")
        if schema.get("x-money") == "major":
            return Type("money", "_Decimal", "_Decimal | int | float", nullable)
        if schema.get("x-list"):
            return Type("commas", "str", "str | _Iterable[int]", nullable)
        if word == "string" and written == "binary":
            return Type("file", "_FileContent", "_FileContent", nullable)
        if word == "string" and written in _MOMENTS:
            kind, annotation = _MOMENTS[written]
            return Type(kind, annotation, annotation, nullable)
        if word in SCALARS:
            return Type(word, SCALARS[word], SCALARS[word], nullable)
        return self._holding_type(schema, nullable=nullable)

    def _holding_type(self, schema: Schema, *, nullable: bool) -> Type:
        word, extra = schema.get("type"), schema.get("additionalProperties")
        if word == "array":
            inner = self.type(schema.get("items") or {})
            null = " | None" if inner.nullable else ""
            return Type(
                "list", f"_list[{inner.annotation}{null}]", f"_Sequence[{inner.accepted}{null}]", nullable, inner=inner
            )
        if word != "object":
            return Type("any", "_Any", "_Any", nullable=True)
        if not isinstance(extra, dict):
            return Type("map", "_dict[str, _Any]", "_Mapping[str, _Any]", nullable)
        inner = self.type(extra)
        return Type("map", f"_dict[str, {inner.annotation}]", f"_Mapping[str, {inner.accepted}]", nullable, inner=inner)

    def _component_kind(self, name: str, schema: Schema) -> str:
        if "enum" in schema:
            return "enum"
        named = [components(self.document).get(reference(one) or "", {}) for one in union_members(schema) or ()]
        members = ["properties" in one for one in named]
        if any(members) and not all(members):
            raise DocumentError(f"component {name}: objects and other values as alternatives cannot be told apart")
        if members:
            return "union" if all(members) else "plain"
        return "model" if schema.get("properties") else "plain"

    def _reached(self, place: str) -> set[str]:
        """The components that occur in request bodies, or in answers."""
        found: set[str] = set()
        todo = [use.schema for use in uses(self.document) if use.place.startswith(place)]
        while todo:
            schema = todo.pop()
            name = reference(schema)
            if name is not None:
                if name in found:
                    continue
                found.add(name)
                todo.append(components(self.document)[name])
            todo += [container[key] for container, key in children(schema) if isinstance(container[key], dict)]
        return found

    # -- models -------------------------------------------------------------------------------------------------------

    def _model(self, name: str) -> Model:
        schema = components(self.document)[name]
        sent = name in self.sent
        listed = set(schema.get("required", ()))
        fields = [self._field(name, wire, each, listed, sent=sent) for wire, each in schema["properties"].items()]
        imports: dict[str, list[str]] = {}
        for module, needed in sorted({pair for one in fields for pair in self._imports(one.type)}):
            if module != module_of(name):
                imports.setdefault(module, []).append(needed)
        return Model(
            name,
            module_of(name),
            fields,
            sent,
            _text(schema.get("description")),
            sorted(imports.items()),
            helpers(" ".join(one.decode for one in fields) + " _odd(", " ".join(one.encode for one in fields)),
            sorted(one.name for one in fields if one.secret),
            self._rules(schema) if sent else {},
        )

    def _field(self, model: str, wire: str, schema: Schema, listed: set[str], *, sent: bool) -> Field:
        kind = self.type(schema)
        required = wire in listed or bool(schema.get("x-always-sent") and not sent)
        if sent:
            annotation = kind.annotation + (" | None" if kind.nullable else "") + ("" if required else " | Unset")
            default = None if required else "UNSET"
        else:
            required = required and not kind.nullable
            annotation = kind.annotation if required else f"{kind.annotation} | None"
            default = None if required else "None"
        accepted = kind.accepted + (" | None" if kind.nullable else "") + ("" if required else " | Unset")
        if sent and model not in self.read:
            annotation = accepted  # nothing is ever read into it, so it may say what it takes
        if kind.kind == "any":
            annotation = accepted = "_Any"
        return Field(
            UntrustedString(wire),
            self.names.fields[wire],
            kind,
            required,
            annotation,
            accepted,
            default,
            bool(schema.get("x-secret")),
            bool(schema.get("deprecated")),
            _text(schema.get("description")),
            self._decode(kind, f"{model!r}", wire, required=required, sent=sent),
            self._encode(kind, sent=sent),
        )

    def _imports(self, kind: Type) -> list[tuple[str, str]]:
        if kind.inner is not None:
            return self._imports(kind.inner)
        if kind.kind == "enum":
            return [(str(kind.module), str(kind.component)), (str(kind.module), f"members as _{kind.module}")]
        return []

    def _decode(self, kind: Type, model: str, wire: str, *, required: bool, sent: bool) -> str:
        """The expression that reads `v`, the value found under `wire` in `d`."""
        needed = required and not kind.nullable
        plain = _decode_plain(kind, f"d, {wire!r}, {model}", ", True" if needed else "")
        null = "_NULL" if sent and not kind.nullable else "None"
        return plain if needed or kind.kind in ("any", "file") else f"{null} if v is None else {plain}"

    def _encode(self, kind: Type, *, sent: bool) -> str:
        """The function that turns a value into JSON; `None` where the value is JSON already."""
        if kind.kind in ("model", "union"):
            return "_to_dict"
        if kind.kind == "instant":
            return "_to_second" if sent else "_to_instant"
        if kind.kind in ("day", "money", "enum"):
            return {"day": "_to_day", "money": "_to_number", "enum": "_to_value"}[kind.kind]
        if kind.kind == "number" and sent:
            return "_to_number"
        if kind.kind in ("list", "map") and kind.inner is not None:
            inner = self._encode(kind.inner, sent=sent)
            return "None" if inner == "None" else f"_to_{kind.kind}({inner})"
        return "None"

    def _enum(self, name: str) -> Enum:
        schema = components(self.document)[name]
        members: dict[str, Any] = {}
        for index, value in enumerate(schema["enum"]):
            word = snake_case(str(value)).upper() or f"VALUE_{index}"
            word = f"VALUE_{word}" if word[0].isdigit() else word
            while word in members:
                word += "_"
            members[word] = value
        numbers = schema.get("type") == "integer"
        return Enum(
            name,
            module_of(name),
            "OpenIntEnum" if numbers else "OpenStrEnum",
            [(word, int(value) if numbers else UntrustedString(str(value))) for word, value in members.items()],
            _text(schema.get("description")),
        )

    # -- unions -------------------------------------------------------------------------------------------------------

    def _union(self, name: str) -> Union:
        schema = components(self.document)[name]
        members = [str(reference(member)) for member in union_members(schema) or ()]
        tag = self._tag(members)
        tests = [self._by_tag(member, members, tag) if tag else self._by_fields(member, members) for member in members]
        return Union(
            name,
            module_of(name),
            [
                Variant(member, module_of(member), test, None if tag else test.replace("_has(", "_names(", 1))
                for member, test in zip(members, tests, strict=True)
            ],
            _text(schema.get("description")),
        )

    def _tag(self, members: list[str]) -> tuple[str, ...] | None:
        """The path to the field that every alternative narrows to values of its own."""
        schemas = [components(self.document)[member] for member in members]
        candidates: list[tuple[str, ...]] = []
        for wire, held in schemas[0].get("properties", {}).items():
            candidates.append((wire,))
            candidates += [(wire, sub) for sub in target(self.document, held).get("properties", {})]
        for path in candidates:
            if all(self._narrowed(schema, path) for schema in schemas):
                return path
        return None

    def _narrowed(self, schema: Schema, path: tuple[str, ...]) -> list[str]:
        held: Schema = schema
        for step in path:
            held = target(self.document, held).get("properties", {}).get(step, {})
        return list(held.get("enum", ())) if "enum" in held else []

    def _by_tag(self, member: str, members: list[str], tag: tuple[str, ...]) -> str:
        schema = components(self.document)[member]
        values = self._narrowed(schema, tag)
        get = f"_tag(d, {', '.join(map(repr, tag))})"
        test = f"{get} == {values[0]!r}" if len(values) == 1 else f"{get} in {tuple(values)!r}"
        rivals = [
            one
            for one in members
            if one != member and set(values) & set(self._narrowed(components(self.document)[one], tag))
        ]
        return f"{test} and {self._by_fields(member, [member, *rivals])}" if rivals else test

    def _by_fields(self, member: str, members: list[str]) -> str:
        """A test on fields: those it alone requires, else those it alone has."""
        own = components(self.document)[member]
        others = [components(self.document)[one] for one in members if one != member]
        elsewhere = set().union(*(one.get("properties", {}) for one in others))
        alone = [wire for wire in own["properties"] if wire not in elsewhere]
        required = [wire for wire in own.get("required", ()) if wire in alone]
        return f"_has(d, {', '.join(map(repr, required or alone))})"

    # -- operations ---------------------------------------------------------------------------------------------------

    def _operation(self, path: str, method: str, raw: dict[str, Any]) -> Operation:
        operation_id = raw["operationId"]
        declared = parameters(self.document, path, raw)
        arguments = [self._argument(each, raw.get("x-paging")) for each in declared]
        order = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
        in_path = {str(one.wire.get_untrusted_value()): one for one in arguments if one.place == "path"}
        expression = _path_expression(path, in_path)
        checks = self._checks(raw, {each["name"] for each in declared})
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
            summary=_text(raw.get("summary")),
            description=_text(raw.get("description")),
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
            helpers=helpers(
                decode, " ".join([expression, *(one.encode for one in arguments), *checks, body.encode if body else ""])
            ),
            checks=checks,
            rules={
                **{self.names.fields[each["name"]]: _in_words(_rule(_bounded(each, paging))) for each in declared},
                **self._body_rules(body),
            },
        )

    def _argument(self, raw: dict[str, Any], paging: dict[str, Any] | None) -> Argument:
        schema = _bounded(raw, paging)
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
            _path_value(schema, name) if raw["in"] == "path" else _query_value(kind, _checked(schema, name), name),
            _text(raw.get("description")),
        )

    def _body(self, raw: dict[str, Any]) -> Body | None:
        if "requestBody" not in raw:
            return None
        holder = follow(self.document, raw["requestBody"])
        for media, content in sorted(holder["content"].items(), key=lambda pair: "json" not in pair[0]):
            if "json" in media or media == MULTIPART:
                kind = self.type(content.get("schema", {}))
                model = self.models.get(kind.component or "") if kind.kind == "model" else None
                encoder = self._encode(kind, sent=True)
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
        return {self.names.fields[wire]: _in_words(_rule(each)) for wire, each in properties.items()}

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
            checks.append(f"_within({start}, {end}, ({start!r}, {end!r}), {int(window['days'])})")
        return checks

    def _rules(self, schema: Schema) -> dict[str, str]:
        found = {self.names.fields[wire]: _rule(each) for wire, each in schema["properties"].items()}
        return {
            name: "{" + ", ".join(f"{key!r}: {value}" for key, value in rule.items()) + "}"
            for name, rule in found.items()
            if rule
        }

    def _answer(self, raw: dict[str, Any]) -> tuple[str, str, Type | None]:
        for status, response in raw["responses"].items():
            if not str(status).startswith("2"):
                continue
            for media, content in (follow(self.document, response).get("content") or {}).items():
                if "json" in media:
                    kind = self.type(content.get("schema", {}))
                    return kind.annotation, _decode_answer(kind), kind
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


def _text(value: object) -> UntrustedString | None:
    return UntrustedString(value) if isinstance(value, str) and value.strip() else None


def _path_expression(path: str, arguments: dict[str, Argument]) -> str:
    """An f-string; a sum where a value has text in it that no f-string of Python 3.11 can hold."""
    values = {part: arguments[part[1:-1]].encode for part in path.split("/") if part.startswith("{")}
    if any(set(value) & set('"\\{}#') for value in values.values()):
        return " + ".join(f'"/" + {values[part]}' if part in values else f'"/{part}"' for part in path.split("/")[1:])
    text = "".join(f"/{{{values[part]}}}" if part in values else f"/{part}" for part in path.split("/")[1:])
    return f'f"{text}"' if values else f'"{text}"'


_DECODE: dict[str, str] = {
    "string": "v if v.__class__ is str else _text(v, {where}{needed})",
    "integer": "v if v.__class__ is int else _integer(v, {where}{needed})",
    "number": "v if v.__class__ is float else _number(v, {where}{needed})",
    "boolean": "v if v.__class__ is bool else _boolean(v, {where}{needed})",
    "money": "_Decimal(repr(v)) if v.__class__ is float else _money(v, {where}{needed})",
    "instant": "_instant(v, {where}{needed})",
    "day": "_day(v, {where}{needed})",
    "enum": "_{module}[v] if v.__class__ is str and v in _{module} else _word(v, {where}, {component}{needed})",
    "model": "_models.decode_{module}(v) if v.__class__ is dict else _record(v, {where}{needed})",
    "union": "_models.decode_{module}(v) if v.__class__ is dict else _record(v, {where}{needed})",
    "map": "v if v.__class__ is dict else _mapping(v, {where}{needed})",
    "file": "v",
    "any": "v",
}
_DECODE_ITEM: dict[str, str] = {
    "string": "x if x.__class__ is str else _item_scalar(x, {where})",
    "integer": "x if x.__class__ is int else _item_scalar(x, {where})",
    "number": "x if x.__class__ is float else _item_number(x, {where})",
    "boolean": "x if x.__class__ is bool else _item_scalar(x, {where})",
    "money": "_item_money(x, {where})",
    "instant": "_item_instant(x, {where})",
    "day": "_item_day(x, {where})",
    "enum": "_item_word(x, {where}, {component})",
    "model": "_models.decode_{module}(x) if x.__class__ is dict else _item_record(x, {where})",
    "union": "_models.decode_{module}(x) if x.__class__ is dict else _item_record(x, {where})",
}


def _decode_plain(kind: Type, where: str, needed: str) -> str:
    if kind.kind == "list" and kind.inner is not None:
        inner = _DECODE_ITEM.get(kind.inner.kind)
        filled = inner and inner.format(where=where, module=kind.inner.module, component=kind.inner.component)
        held = f"[{filled} for x in v]" if filled else "v"
        return f"{held} if v.__class__ is list else _array(v, {where}{needed})"
    return _DECODE[kind.kind].format(where=where, needed=needed, module=kind.module, component=kind.component)


def helpers(decoding: str, encoding: str) -> dict[str, list[str]]:
    """The functions of `decoding` and `encoding` that expressions call, to be imported."""
    return {
        "decoding": sorted(set(re.findall(r"\b_([a-z]\w*)(?=\(|$)", decoding)) - {"quote"}),
        "checking": sorted(set(re.findall(r"\b_(checked_body|checked|together|only_with|within)\(", encoding))),
        "encoding": sorted(set(re.findall(r"\b_(to_\w+|quote)\b", encoding))),
    }


def _decode_answer(kind: Type) -> str:
    """The expression that reads `data`, a whole answer."""
    if kind.kind in ("model", "union"):
        return f'_answer(data, {MODELS}.decode_{kind.module}, "{kind.component}")'
    if kind.kind == "list" and kind.inner is not None and kind.inner.kind in ("model", "union"):
        return f'_rows(data, {MODELS}.decode_{kind.inner.module}, "{kind.inner.component}")'
    if kind.kind == "list":
        return '_free_rows(data, "list")'
    raise DocumentError(f"an answer of kind {kind.kind} cannot be read")


_RULES = {
    "minLength": "shortest",
    "maxLength": "longest",
    "minItems": "fewest",
    "maxItems": "most",
    "pattern": "pattern",
}


def _bounded(raw: dict[str, Any], paging: dict[str, Any] | None) -> Schema:
    """A parameter's schema, with the bounds of pages that the document leaves to prose."""
    schema: Schema = raw.get("schema", {})
    if paging and raw["in"] == "query" and raw["name"] in ("page", "perPage", "size"):
        bounds: Schema = {"minimum": 0} if raw["name"] == "page" else {"minimum": 1}
        largest = paging.get("largest_cursor") or paging.get("largest")
        if largest and raw["name"] != "page":
            bounds["maximum"] = largest
        return {**bounds, **schema}
    return schema


def _rule(schema: Schema) -> dict[str, str]:
    """What a value must keep to: arguments of `checking.checked`, as expressions."""
    rule: dict[str, str] = {}
    if schema.get("type") == "integer" and "x-money" not in schema:
        rule["bits"] = "32" if schema.get("format") == "int32" else "64"
    for bound, exclusive, plain, strict in (
        ("minimum", "exclusiveMinimum", "minimum", "above"),
        ("maximum", "exclusiveMaximum", "maximum", "below"),
    ):
        if isinstance(schema.get(bound), (int, float)):
            rule[strict if schema.get(exclusive) else plain] = repr(schema[bound])
    for key, name in _RULES.items():
        if key in schema and key != "pattern":
            rule[name] = repr(int(schema[key]))
    if "pattern" in schema and _can_be_checked(str(schema["pattern"])):
        rule["pattern"] = repr(str(schema["pattern"]))
    return rule


_WORDS = {
    "minimum": "at least {}",
    "above": "more than {}",
    "maximum": "at most {}",
    "below": "less than {}",
    "shortest": "at least {} characters",
    "longest": "at most {} characters",
    "fewest": "at least {} items",
    "most": "at most {} items",
    "pattern": "matches {}",
}


def _in_words(rule: dict[str, str]) -> str:
    """`at least 1, at most 100`; nothing for a rule that only says that it is an integer."""
    return ", ".join(_WORDS[name].format(value) for name, value in rule.items() if name in _WORDS)


def _can_be_checked(pattern: str) -> bool:
    """Whether Python reads a pattern; the server checks the others."""
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def _checked(schema: Schema, name: str) -> str:
    rule = _rule(schema)
    if not rule:
        return name
    return f"_checked({name}, {name!r}, {', '.join(f'{key}={value}' for key, value in rule.items())})"


def _path_value(schema: Schema, name: str) -> str:
    return f"_quote({_checked(schema, name)})"


def _query_value(kind: Type, value: str, name: str) -> str:
    """The expression that turns an argument into what a query string takes."""
    encoders = {"money": "_to_text", "enum": "_to_value", "commas": "_to_commas"}
    if kind.kind in ("instant", "day"):
        return f"_to_{'second' if kind.kind == 'instant' else 'day'}({value}, {name!r})"
    return f"{encoders[kind.kind]}({value})" if kind.kind in encoders else value
