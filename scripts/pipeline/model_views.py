"""What the templates need to know of the components: types, models, enums, and unions with how they are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from openapi_python_client.schema.untrusted_string import UntrustedString

from . import expressions
from .documents import DocumentError
from .names import Names, module_of, snake_case
from .normalise import ERROR
from .schemas import Schema, components, reached, reference, target, union_members
from .views import MODELS, Enum, Field, Model, Type, Union, Variant, text

if TYPE_CHECKING:
    from .documents import Document

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_MOMENTS = {
    "date-time": ("instant", "_datetime.datetime"),
    "date": ("day", "_datetime.date"),
}


class ModelViews:
    """The components of a corrected document, as the templates see them."""

    def __init__(self, document: Document, names: Names) -> None:
        self.document = document
        self.names = names
        self.kinds = {
            name: self._component_kind(name, schema) for name, schema in components(document).items() if name != ERROR
        }
        self.sent = reached(document, "body")
        self.read = reached(document, "2")
        self.enums = {name: self._enum(name) for name, kind in self.kinds.items() if kind == "enum"}
        self.models = {name: self._model(name) for name, kind in self.kinds.items() if kind == "model"}
        self.unions = {name: self._union(name) for name, kind in self.kinds.items() if kind == "union"}

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
            text(schema.get("description")),
            sorted(imports.items()),
            expressions.helpers(
                " ".join(one.decode for one in fields) + " _odd(", " ".join(one.encode for one in fields)
            ),
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
            text(schema.get("description")),
            expressions.decode(kind, f"{model!r}", wire, required=required, sent=sent),
            expressions.decode_odd(kind, f"{model!r}", wire, required=required),
            expressions.encode(kind, sent=sent),
        )

    def _imports(self, kind: Type) -> list[tuple[str, str]]:
        if kind.inner is not None:
            return self._imports(kind.inner)
        if kind.kind == "enum":
            return [(str(kind.module), str(kind.component)), (str(kind.module), f"members as _{kind.module}")]
        return []

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
            text(schema.get("description")),
        )

    def _rules(self, schema: Schema) -> dict[str, str]:
        found = {self.names.fields[wire]: expressions.rule_of(each) for wire, each in schema["properties"].items()}
        return {
            name: "{" + ", ".join(f"{key!r}: {value}" for key, value in rule.items()) + "}"
            for name, rule in found.items()
            if rule
        }

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
            text(schema.get("description")),
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
