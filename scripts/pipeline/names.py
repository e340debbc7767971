"""What every operation, class and field is called: names.toml first, then overlay.yaml, then the rules.

names.toml is the memory of the names that were given. It only grows: what stands in it never changes, so that code
written against one version of the API reads the same after the next.

    [resources]    tag of the document  -> attribute of the client
    [operations]   operationId          -> resource.method
    [modules]      operationId          -> module, where the operationId itself would mislead
    [classes]      class                -> places of use by which it is found again in any document
    [fields]       name on the wire     -> name in Python (fields, parameters; one name everywhere)
"""

from __future__ import annotations

import itertools
import json
import keyword
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from openapi_python_client.strings import ClassName, fix_reserved_words

from .documents import DocumentError
from .places import Places
from .schemas import components, every_schema, operations, parameters, reference, rename_components

if TYPE_CHECKING:
    from .documents import Document

NAMES = Path(__file__).resolve().parents[2] / "openapi" / "names.toml"

_WIRE_NAME = re.compile(r"(?!__.*__$)[A-Za-z_$@][A-Za-z0-9_$@.\-]*")
_TAG = re.compile(r"[A-Za-z][A-Za-z0-9 ()&/_-]*")
_OPERATION_ID = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_PATH = re.compile(r"(/([A-Za-z0-9_.~-]+|\{[A-Za-z][A-Za-z0-9_]*\}))+")
_HEADER = """\
# What every operation, class and field is called. Written by scripts/regenerate.sh, which only adds: a name that stands
# here stands for good. To choose a better name for something new, change it before it is released.
"""
LONGEST_NAME = 120
"""Longer ones would not do as the name of a file."""
MODEL_MEMBERS = frozenset({"from_dict", "to_dict", "additional_properties"})
"""What every model has: a field of that name gets a trailing underscore."""


@attrs.define
class Names:
    """The content of names.toml."""

    resources: dict[str, str] = attrs.field(factory=dict)
    operations: dict[str, str] = attrs.field(factory=dict)
    modules: dict[str, str] = attrs.field(factory=dict)
    classes: dict[str, list[str]] = attrs.field(factory=dict)
    fields: dict[str, str] = attrs.field(factory=dict)

    @classmethod
    def read(cls, path: Path = NAMES) -> Names:
        """Read names.toml; without the file, nothing is named yet."""
        return cls(**tomllib.loads(path.read_text(encoding="utf-8"))) if path.exists() else cls()

    def text(self) -> str:
        """The file's text, each table sorted."""
        lines = [_HEADER]
        for table in attrs.fields(Names):
            lines.append(f"[{table.name}]")
            entries: dict[str, Any] = getattr(self, table.name)
            lines += [f"{json.dumps(key)} = {json.dumps(entries[key])}" for key in sorted(entries)]
            lines.append("")
        return "\n".join(lines)

    def resource(self, operation_id: str) -> str:
        """The attribute of the client that holds an operation."""
        return self.operations[operation_id].split(".")[0]

    def method(self, operation_id: str) -> str:
        """The method that an operation is."""
        return self.operations[operation_id].split(".")[1]

    def module(self, operation_id: str) -> str:
        """The module that holds an operation's functions."""
        return self.modules.get(operation_id) or snake_case(operation_id)


# -- words ------------------------------------------------------------------------------------------------------------


def snake_case(name: str) -> str:
    """`averageCo2PerKwh` -> `average_co2_per_kwh`, `maxKW` -> `max_kw`, `get-charge` -> `get_charge`."""
    words = re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_")
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", words)
    words = re.sub(r"(?<=[A-Z])(?=[A-Z][a-z])", "_", words)
    return words.lower()


def pascal_case(name: str) -> str:
    """`charge_points` -> `ChargePoints`; words that are capitalised already stay."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", name) if word)


def module_of(class_name: str) -> str:
    """The module that holds a class, as the generator calls it: `Filter` is in `filter_`."""
    return fix_reserved_words(snake_case(class_name))


def identifier(name: str) -> str:
    """A name in Python: only keywords (and a leading digit) need an underscore."""
    if keyword.iskeyword(name):
        return f"{name}_"
    return name if name[:1].isalpha() else f"_{name}"


def refuse_hostile_names(document: Document) -> None:
    """Names become code, so they must look like names; prose may say anything, for it only ever becomes text.

    Raises:
        DocumentError: a tag, operationId, path, component or field that is no name.
    """
    for path, _, operation in operations(document):
        operation_id = operation.get("operationId", "")
        _check(_PATH, path, "path")
        _check(_OPERATION_ID, operation_id, f"operationId at {path}")
        for tag in operation.get("tags", ()):
            _check(_TAG, tag, f"tag of {operation_id}")
        for parameter in parameters(document, path, operation):
            _check(_WIRE_NAME, parameter["name"], f"parameter of {operation_id}")
    for name, schema in components(document).items():
        _check(_WIRE_NAME, name, "component")
        for field in schema.get("properties", {}):
            _check(_WIRE_NAME, field, f"field of {name}")
    for schema in every_schema(document):
        for field in schema.get("properties", {}):
            _check(_WIRE_NAME, field, "field")


def _check(pattern: re.Pattern[str], name: object, what: str) -> None:
    if not isinstance(name, str) or len(name) > LONGEST_NAME or not pattern.fullmatch(name):
        raise DocumentError(f"refused: {what} {str(name)[:60]!r} is no name")


# -- components -------------------------------------------------------------------------------------------------------


def name_components(document: Document, chosen: dict[str, str | list[str]], names: Names) -> list[str]:
    """Give every component its class name, in place, and merge those that are one thing; the unmatched entries.

    Raises:
        DocumentError: two different things would get one name.
    """
    places = Places(document)
    found: dict[str, str] = {}
    unmatched = []
    for name, where in chosen.items():
        for place in [where] if isinstance(where, str) else where:
            component = _component(places, place)
            if component is None:
                unmatched.append(f"names: {name}: {place}")
            else:
                found[component] = name
    for name, where in names.classes.items():
        for place in where:
            component = _component(places, place)
            if component is not None:
                found.setdefault(component, name)
    settled = set(found)
    shortest = places.of_components()
    for component in sorted(components(document), key=lambda one: (shortest.get(one, ["~"]), one)):
        _name_by_rule(document, component, found)
    _tell_apart(document, found, shortest, settled)
    _merge(document, found)
    return unmatched


def _component(places: Places, place: str) -> str | None:
    for spot in places.find(place):
        name = reference(spot.schema)
        if name is not None:
            return name
    return None


def _name_by_rule(document: Document, component: str, found: dict[str, str]) -> str:
    if component in found:
        return found[component]
    row = _row_of_page(document, component)
    if row is not None:
        found[component] = f"{_name_by_rule(document, row, found)}Page"
        return found[component]
    first, _, rest = component.partition(".")
    if rest and first in components(document):
        parts = [_name_by_rule(document, first, found), *rest.split(".")]
    else:
        parts = [_plain(part) for part in component.split(".")]
    name = ""
    for part in parts:
        word = pascal_case(_plain(part)) if name else pascal_case(part)
        name = word if word.startswith(name) else name + word
    found[component] = str(ClassName(name, ""))  # as the generator will have it
    return found[component]


def _plain(name: str) -> str:
    """A vendor's component name without what only its server's code needs."""
    return re.sub(r"_\d+$", "", name).removesuffix("Dto").removesuffix("_")


def _row_of_page(document: Document, component: str) -> str | None:
    properties = components(document)[component].get("properties", {})
    if set(properties) != {"data", "meta"} or properties["data"].get("type") != "array":
        return None
    return reference(properties["data"]["items"])


def _tell_apart(document: Document, found: dict[str, str], shortest: dict[str, list[str]], settled: set[str]) -> None:
    """Different things under one name: those named by rule, and the later ones, are named for where they are used."""
    taken: dict[str, str] = {}
    for component in sorted(found, key=lambda one: (one not in settled, shortest.get(one, ["~"]), one)):
        name = found[component]
        rival = taken.setdefault(name, component)
        if rival != component and not _same(document, rival, component, found):
            place = shortest.get(component, [component])[0]
            longer = pascal_case(snake_case(place.split(" ")[0])) + name
            if longer in taken:
                raise DocumentError(f"two different things are called {name}: {shortest.get(rival)} and {place}")
            found[component] = longer
            taken[longer] = component


def _same(document: Document, one: str, two: str, found: dict[str, str]) -> bool:
    return bool(_shape(components(document)[one], found) == _shape(components(document)[two], found))


def _shape(node: Any, found: dict[str, str]) -> Any:
    """A schema without its prose, references by new name, lists whose order says nothing sorted: what is compared."""
    if isinstance(node, dict):
        if "$ref" in node:
            name = node["$ref"].rsplit("/", 1)[-1]
            return {"$ref": found.get(name, name)}
        return {
            key: sorted(value, key=str)
            if key in ("enum", "required") and isinstance(value, list)
            else _shape(value, found)
            for key, value in node.items()
            if not (key in ("description", "example", "title") and not isinstance(value, dict))
        }
    if isinstance(node, list):
        return [_shape(value, found) for value in node]
    return node


def _merge(document: Document, found: dict[str, str]) -> None:
    """One component a name; the first one's prose and order stay."""
    first: dict[str, str] = {}
    for component in components(document):
        first.setdefault(found[component], component)
    document["components"]["schemas"] = {
        one: components(document)[one] for one in sorted(first.values(), key=lambda each: found[each])
    }
    rename_components(document, lambda name: found.get(name, name))


# -- what is remembered -----------------------------------------------------------------------------------------------


def extend(names: Names, document: Document) -> None:
    """Name what is new in a document by the rules, and remember it. What stands is not touched."""
    taken, standing = set(names.operations.values()), frozenset(names.fields)
    for path, method, operation in operations(document):
        operation_id = operation["operationId"]
        tag = (operation.get("tags") or ["default"])[0]
        resource = names.resources.setdefault(tag, identifier(snake_case(re.sub(r"\(.*?\)", "", tag))))
        if operation_id not in names.operations:
            name = _free(
                f"{resource}.{_method_name(path, method, operation)}", f"{resource}.{snake_case(operation_id)}", taken
            )
            names.operations[operation_id] = name
            taken.add(name)
        for parameter in parameters(document, path, operation):
            _extend_field(names, parameter["name"])
    for name, places in Places(document).of_components().items():
        names.classes.setdefault(name, places)
    for schema in components(document).values():
        properties = schema.get("properties", {})
        for field in properties:
            _extend_field(names, field)
        _part_fields(names, properties, standing)


def _extend_field(names: Names, wire: str) -> None:
    if wire not in names.fields:
        name = identifier(snake_case(wire) or "_")
        names.fields[wire] = f"{name}_" if name in MODEL_MEMBERS else name


def _part_fields(names: Names, properties: dict[str, Any], standing: frozenset[str]) -> None:
    """Two fields of one object that come to one name: the new one moves, the deprecated one before the other."""
    by_name: dict[str, str] = {}
    for wire in properties:
        name = names.fields[wire]
        movable = [one for one in (wire, by_name.get(name, wire)) if one not in standing]
        if name not in by_name or not movable:
            by_name.setdefault(name, wire)
            continue
        moved = next((one for one in movable if properties[one].get("deprecated")), movable[0])
        by_name[name] = by_name[name] if moved == wire else wire
        words = itertools.chain(["deprecated"] if properties[moved].get("deprecated") else [], itertools.count(2))
        names.fields[moved] = next(free for word in words if (free := f"{name}_{word}") not in by_name)
        by_name[names.fields[moved]] = moved


def _method_name(path: str, method: str, operation: dict[str, Any]) -> str:
    """list, get, create, update, delete; else the verb at the end of the path, or what the operationId says."""
    *_, before, last = ["", *path.strip("/").split("/")]
    on_item, collection = last.startswith("{"), len(path.removeprefix("/api/v1/").split("/")) == 1
    standard = {
        "get": "get" if on_item else "list",
        "post": "create",
        "delete": "delete",
        "patch": "update",
        "put": "update",
    }
    if method in standard and (collection or (on_item and method != "post" and not before.startswith("{"))):
        return standard[method]
    if method == "post":
        return identifier(snake_case(last))
    return identifier(snake_case(operation["operationId"]))


def _free(wished: str, otherwise: str, taken: set[str]) -> str:
    return otherwise if wished in taken else wished
