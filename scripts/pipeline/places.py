"""How overlay, corrections and names point into any document of this API: by operation and place of use.

    get-charge 200                          the schema of the answer
    get-charges 200 data[].state            a field of the rows
    start-charge body priceLimit            a field of what is sent
    get-charges query:state                 a parameter
    get-charge-breakdown 200 fees[].metadata<kwh>    the alternative of a union that has the field `kwh`
                                            (`<kwh!>`: requires it; `<-kwh>`: has it not; `<meta.after>`: one level in;
                                            `<0>`: the first, where no fields tell it apart)

Component names of the vendor's (`PriceGroup_4`) move from one version to the next; these do not.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .schemas import Schema, reference, target, union_members, uses

if TYPE_CHECKING:
    from .documents import Document

_STEP = re.compile(r"(?P<name>[^.\[\]<>]+)|(?P<items>\[\])|<(?P<variant>[^>]+)>")


class Spot(NamedTuple):
    """Where a place leads: `container[key]` is the schema as it is written there."""

    container: Any
    key: Any
    parent: Schema | None
    """The object schema whose property this is, if it is one."""

    @property
    def schema(self) -> Schema:
        """The schema as it is written there."""
        found: Schema = self.container[self.key]
        return found

    def mark(self, **marks: Any) -> None:
        """Set keys beside what is written there; a bare reference becomes an allOf of it."""
        schema = self.schema
        if "$ref" in schema:
            schema["allOf"] = [{"$ref": schema.pop("$ref")}]
        schema.update(marks)


class Places:
    """The places of one document; rebuild it after the document's structure changed."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._uses: dict[tuple[str, str], list[Spot]] = {}
        for use in uses(document):
            spots = self._uses.setdefault((use.operation_id, use.place), [])
            spots.append(Spot(use.owner, use.key, None))

    def find(self, place: str) -> list[Spot]:
        """Every spot that a place leads to (several where it passes through a union); empty if there is none."""
        operation_id, where, path = split(place)
        spots = self._uses.get((operation_id, where), [])
        for step in _STEP.finditer(path):
            spots = [found for spot in spots for found in self._step(spot, step)]
        return spots

    def _step(self, spot: Spot, step: re.Match[str]) -> list[Spot]:
        schema = target(self.document, spot.schema)
        members = union_members(schema)
        if step["variant"]:
            found = [Spot(members, index, None) for index in range(len(members or ()))]
            if step["variant"].isdigit():
                return found[int(step["variant"]) :][:1]
            return [one for one in found if selects(step["variant"], self.keys(one.schema))]
        if members is not None:
            alternatives = [Spot(members, index, None) for index in range(len(members))]
            return [found for one in alternatives for found in self._step(one, step)]
        if step["items"]:
            return [Spot(schema, "items", None)] if "items" in schema else []
        properties = schema.get("properties", {})
        return [Spot(properties, step["name"], schema)] if step["name"] in properties else []

    def keys(self, schema: Schema) -> set[str]:
        """The fields of an object schema and of the objects in it (`meta.after`), the required ones also as `name!`."""
        resolved = target(self.document, schema)
        properties = resolved.get("properties", {})
        inner = {
            f"{name}.{sub}"
            for name, held in properties.items()
            for sub in target(self.document, held).get("properties", ())
        }
        return set(properties) | inner | {f"{name}!" for name in resolved.get("required", ())}

    def of_components(self, most: int = 3) -> dict[str, list[str]]:
        """The shortest places of use of each component, at most `most` each, in the document's order."""
        found: dict[str, list[str]] = {}
        order = [
            (f"{operation_id} {where}", spot) for (operation_id, where), spots in self._uses.items() for spot in spots
        ]
        level = [(place, spot.schema, frozenset[str]()) for place, spot in order]
        while level:
            following: list[tuple[str, Schema, frozenset[str]]] = []
            for place, schema, inside in level:
                name = reference(schema)
                if name is not None:
                    if name in inside:
                        continue
                    listed = found.setdefault(name, [])
                    if len(listed) >= most:
                        continue
                    listed.append(place)
                    inside |= {name}
                following += [(at, inner, inside) for at, inner in self._below(place, target(self.document, schema))]
            level = following
        return found

    def _below(self, place: str, schema: Schema) -> list[tuple[str, Schema]]:
        members = union_members(schema)
        joint = "" if place.count(" ") > 1 else " "
        if members is not None:
            marks = [self._variant_mark(members, index) for index in range(len(members))]
            return [(f"{place}{joint}{mark}", member) for mark, member in zip(marks, members, strict=True)]
        below = [(f"{place}{joint or '.'}{name}", inner) for name, inner in schema.get("properties", {}).items()]
        if isinstance(schema.get("items"), dict):
            below.append((f"{place}{joint}[]", schema["items"]))
        return below

    def _variant_mark(self, members: list[Schema], index: int) -> str:
        """`<key>` with the fewest keys that only this alternative has, or (`-key`) that only it has not."""
        own = self.keys(members[index])
        others = [self.keys(member) for at, member in enumerate(members) if at != index]
        marks = sorted(own, key=_plainest) + [f"-{key}" for key in sorted(set().union(*others) - own, key=_plainest)]
        for size in (1, 2, 3):
            for chosen in itertools.combinations(marks, size):
                if not any(selects(",".join(chosen), keys) for keys in others):
                    return f"<{','.join(chosen)}>"
        return f"<{index}>"


def _plainest(key: str) -> tuple[bool, bool, str]:
    return key.endswith("!"), "." in key, key


def selects(marks: str, keys: set[str]) -> bool:
    """Whether an alternative with these keys is the one that the marks between `<` and `>` mean."""
    return all((mark[1:] not in keys) if mark.startswith("-") else (mark in keys) for mark in marks.split(","))


def split(place: str) -> tuple[str, str, str]:
    """("get-charge", "200", "currency.decimals") of "get-charge 200 currency.decimals"."""
    parts = place.split(" ", 2)
    return parts[0], parts[1] if len(parts) > 1 else "", parts[2] if len(parts) > 2 else ""  # noqa: PLR2004
