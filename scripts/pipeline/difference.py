"""What changed between two canonical documents, and for whom it breaks: who calls, who reads.

Someone who calls is broken by what is gone, what is needed now, and what is not taken any more. Someone who reads is
broken by a field that is gone, has another type, or may be missing or null now. Words that are added to an enumeration
break nobody: enumerations are open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from .schemas import Schema, components, operations, parameters, reached, reference, union_members

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .documents import Document
    from .names import Names

_BOUNDS = {
    "minimum": 1,
    "minLength": 1,
    "minItems": 1,
    "maximum": -1,
    "maxLength": -1,
    "maxItems": -1,
}
"""Which way a bound gets tighter: up or down."""


@attrs.frozen(order=True)
class Change:
    """One difference."""

    section: str
    """`Operations`, `Parameters`, `Fields`, `Words` or `Types`."""
    what: str
    breaks_callers: bool = False
    breaks_readers: bool = False


class _Side:
    """One of the two documents, and how its components are used."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.operations = {each["operationId"]: (path, method, each) for path, method, each in operations(document)}
        self.components = components(document)
        self.sent = reached(document, "body")
        self.read = reached(document, "2")


def differences(before: Document, after: Document, names: Names) -> list[Change]:
    """Every difference of the interface, prose aside; `names` knows both."""
    old, new = _Side(before), _Side(after)
    found = [*_operations(old, new, names), *_parameters(old, new)]
    for name in sorted(old.components.keys() & new.components.keys()):
        sent, read = name in old.sent | new.sent, name in old.read | new.read
        found += _component(name, old.components[name], new.components[name], sent=sent, read=read)
    gone, added = old.components.keys() - new.components.keys(), new.components.keys() - old.components.keys()
    found += [Change("Types", f"`{name}` removed", name in old.sent, name in old.read) for name in sorted(gone)]
    found += [Change("Types", f"`{name}` added") for name in sorted(added)]
    return found


def markdown(changes: Iterable[Change], before: str, after: str) -> str:
    """The changes for the changelog, by section; what breaks somebody first and marked."""
    lines = [f"The API moves from {before} to {after}.", ""]
    by_section: dict[str, list[Change]] = {}
    for change in changes:
        by_section.setdefault(change.section, []).append(change)
    for section in ("Operations", "Parameters", "Types", "Fields", "Words"):
        if section in by_section:
            lines += [f"**{section}**", ""]
            ordered = sorted(
                by_section[section], key=lambda one: (not (one.breaks_callers or one.breaks_readers), one.what)
            )
            lines += [f"- {change.what}{_mark(change)}" for change in ordered]
            lines.append("")
    if not by_section:
        lines += ["Nothing of the interface changed.", ""]
    return "\n".join(lines)


def _mark(change: Change) -> str:
    whom = [word for word, broken in (("callers", change.breaks_callers), ("readers", change.breaks_readers)) if broken]
    return f" (**breaks {' and '.join(whom)}**)" if whom else ""


def _operations(old: _Side, new: _Side, names: Names) -> list[Change]:
    found = []
    for operation_id in sorted(old.operations.keys() | new.operations.keys()):
        method = f"`{names.operations.get(operation_id, operation_id)}`"
        if operation_id not in new.operations:
            path, verb, _ = old.operations[operation_id]
            found.append(
                Change(
                    "Operations",
                    f"{method} removed (`{verb.upper()} {path}`)",
                    breaks_callers=True,
                    breaks_readers=True,
                )
            )
            continue
        path, verb, operation = new.operations[operation_id]
        if operation_id not in old.operations:
            found.append(Change("Operations", f"{method} added (`{verb.upper()} {path}`)"))
            continue
        was_path, was_verb, was = old.operations[operation_id]
        if (was_path, was_verb) != (path, verb):
            moved = f"{method} moved from `{was_verb.upper()} {was_path}` to `{verb.upper()} {path}`"
            found.append(Change("Operations", moved))
        if operation.get("deprecated") and not was.get("deprecated"):
            found.append(Change("Operations", f"{method} deprecated"))
        answers = [_answer(was), _answer(operation)]
        if answers[0] != answers[1]:
            found.append(
                Change("Operations", f"{method} answers {answers[1]} instead of {answers[0]}", breaks_readers=True)
            )
        bodies = [_sent_body(was), _sent_body(operation)]
        if bodies[0] != bodies[1]:
            found.append(
                Change("Operations", f"{method} takes {bodies[1]} instead of {bodies[0]}", breaks_callers=True)
            )
    return found


def _answer(operation: dict[str, Any]) -> str:
    for status, response in operation["responses"].items():
        if str(status).startswith("2"):
            for media in (response.get("content") or {}).values():
                return _said(media.get("schema", {}))
    return "nothing"


def _sent_body(operation: dict[str, Any]) -> str:
    for kind, media in (operation.get("requestBody", {}).get("content") or {}).items():
        form = "" if "json" in kind else f" as {kind}"
        return _said(media.get("schema", {})) + form
    return "nothing"


def _parameters(old: _Side, new: _Side) -> list[Change]:
    found = []
    for operation_id in sorted(old.operations.keys() & new.operations.keys()):
        sides = []
        for side in (old, new):
            path, _, operation = side.operations[operation_id]
            declared = parameters(side.document, path, operation)
            sides.append({each["name"]: each for each in declared if each["in"] != "path"})
        was, now = sides
        for name in sorted(was.keys() | now.keys()):
            where = f"`{operation_id}` parameter `{name}`"
            if name not in now:
                found.append(Change("Parameters", f"{where} removed", breaks_callers=True))
            elif name not in was:
                needed = bool(now[name].get("required"))
                found.append(Change("Parameters", f"{where} added{', required' if needed else ''}", needed))
            else:
                if now[name].get("required") and not was[name].get("required"):
                    found.append(Change("Parameters", f"{where} is required now", breaks_callers=True))
                found += _value(
                    where, "Parameters", was[name].get("schema", {}), now[name].get("schema", {}), sent=True
                )
    return found


def _component(name: str, old: Schema, new: Schema, *, sent: bool, read: bool) -> list[Change]:
    if "enum" in old or "enum" in new:
        return _words(name, old, new, sent=sent)
    if union_members(old) or union_members(new):
        return _alternatives(name, old, new)
    was, now = old.get("properties", {}), new.get("properties", {})
    found = []
    for wire in sorted(was.keys() | now.keys()):
        where = f"`{name}.{wire}`"
        needed = wire in new.get("required", ())
        if wire not in now:
            found.append(Change("Fields", f"{where} removed", sent, read))
        elif wire not in was:
            found.append(Change("Fields", f"{where} added{', required' if needed else ''}", sent and needed))
        else:
            found += _required(where, wire, old, new, sent=sent, read=read)
            found += _value(where, "Fields", was[wire], now[wire], sent=sent, read=read)
    return found


def _required(where: str, wire: str, old: Schema, new: Schema, *, sent: bool, read: bool) -> list[Change]:
    was, now = wire in old.get("required", ()), wire in new.get("required", ())
    if was == now:
        return []
    if now:
        return [Change("Fields", f"{where} is required now", breaks_callers=sent)]
    return [Change("Fields", f"{where} is not required any more", breaks_readers=read)]


def _value(
    where: str, section: str, old: Schema, new: Schema, *, sent: bool = False, read: bool = False
) -> list[Change]:
    found = []
    if _said(old) != _said(new):
        found.append(Change(section, f"{where} is {_said(new)} instead of {_said(old)}", sent, read))
    if bool(old.get("nullable")) != bool(new.get("nullable")):
        may = bool(new.get("nullable"))
        text = f"{where} may be null now" if may else f"{where} may not be null any more"
        found.append(Change(section, text, sent and not may, read and may))
    if new.get("deprecated") and not old.get("deprecated"):
        found.append(Change(section, f"{where} deprecated"))
    for bound, direction in _BOUNDS.items():
        if old.get(bound) != new.get(bound):
            tighter = new.get(bound) is not None and (
                old.get(bound) is None or (new[bound] - old[bound]) * direction > 0
            )
            text = f"{where}: {bound} {new.get(bound, 'gone')} instead of {old.get(bound, 'none')}"
            found.append(Change(section, text, sent and tighter))
    if old.get("pattern") != new.get("pattern"):
        found.append(Change(section, f"{where} has another pattern", sent))
    if old.get("default") != new.get("default"):
        text = f"{where} is {new.get('default', 'nothing')} unless given, instead of {old.get('default', 'nothing')}"
        found.append(Change(section, text, sent))
    return found


def _words(name: str, old: Schema, new: Schema, *, sent: bool) -> list[Change]:
    was, now = old.get("enum", []), new.get("enum", [])
    found = [Change("Words", f"`{name}`: `{word}` removed", sent) for word in was if word not in now]
    return found + [Change("Words", f"`{name}`: `{word}` added") for word in now if word not in was]


def _alternatives(name: str, old: Schema, new: Schema) -> list[Change]:
    was = [_said(one) for one in union_members(old) or ()]
    now = [_said(one) for one in union_members(new) or ()]
    found = [
        Change("Types", f"`{name}` may not be {one} any more", breaks_callers=True) for one in was if one not in now
    ]
    return found + [Change("Types", f"`{name}` may be {one} now") for one in now if one not in was]


def _said(schema: Schema) -> str:
    """A type in words."""
    name = reference(schema)
    if name is not None:
        return f"`{name}`"
    if schema.get("type") == "array":
        return f"a list of {_said(schema.get('items') or {})}"
    if union_members(schema):
        return " or ".join(_said(one) for one in union_members(schema) or ())
    form = schema.get("format")
    return f"{schema.get('type', 'anything')}{f' ({form})' if form else ''}"
