"""What the templates need to know of a model, an enum, a union, an operation, a resource: typed, decided, escaped.

Text from the document reaches a template only as `UntrustedString` (the generator's filters escape it) or as a name
that `names` has checked. `model_views` and `operation_views` fill these in; `expressions` builds their Python.
"""

from __future__ import annotations

from typing import Any

import attrs
from openapi_python_client.schema.untrusted_string import UntrustedString

MODELS = "_models"
MULTIPART = "multipart/form-data"
_REPEAT = {
    "read": "Safe to repeat.",
    "idempotent": "Twice is as once.",
    "never": "Never sent again once it may have run.",
}


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
    decode_odd: str | None
    """The expression for a value on which that raises."""
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
    may_be_hidden: bool
    """Whether it is about one thing by its id, and may be answered with 404."""
    helpers: dict[str, list[str]]
    checks: list[str]
    call_checks: list[str]
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
            most = self.paging.get("largest", 100)
            found.append(f"Paged: at most {most} rows a page, which a client asks for unless told otherwise.")
        if self.window and self.window.get("days"):
            found.append(
                f"One call serves at most {self.window['days']} days; a client makes several of a longer range."
            )
        if self.window and self.window.get("rows"):
            found.append(
                f"One query serves at most {self.window['rows']} rows; a client splits it by dates when there are more."
            )
        if self.fair_use:
            found.append("Outside the quota, under the fair-use policy.")
        if self.feature_flag:
            found.append("Has to be switched on for the partner.")
        if self.stability != "stable":
            found.append(f"{self.stability.capitalize()}: may change.")
        if self.may_be_hidden:
            found.append("A 404 may also mean that it is out of the credentials' reach.")
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


def text(value: object) -> UntrustedString | None:
    """Prose of the document; nothing if there is none."""
    return UntrustedString(value) if isinstance(value, str) and value.strip() else None
