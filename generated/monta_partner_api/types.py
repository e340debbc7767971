"""What models and arguments are made of: a value that is not there, words that may grow, and the base of all models."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar, Final, Literal, Self, TypeAlias, TypeVar


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "unset"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Not given, so not sent; `None` is sent as null. One object, also after copy and pickle; false in a condition."""


FileContent: TypeAlias = bytes | BinaryIO | tuple[str, bytes | BinaryIO] | tuple[str, bytes | BinaryIO, str]
"""A file to send: its bytes or an open binary file, with its name and content type if they matter."""


class OpenStrEnum(str, Enum):
    """Words that the API may add to: an unknown one becomes a value like a member, equal to its text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = value
        unknown._value_ = value
        return unknown

    def __str__(self) -> str:
        return str.__str__(self)


class OpenIntEnum(IntEnum):
    """Numbers that the API may add to: an unknown one becomes a value like a member, equal to the number."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        unknown = int.__new__(cls, value)
        unknown._name_ = str(value)
        unknown._value_ = value
        return unknown


Rest: TypeAlias = tuple[frozenset[str] | None, dict[str, Any] | None]
"""What a model knows beside its fields: the names on the wire that did not come, and the fields that nobody announced."""

BY_HAND: Final[Rest] = (None, None)
"""Of a model that was made by hand: None means absent."""
COMPLETE: Final[Rest] = (frozenset(), None)
"""Of a model for which every field came, and no other; and of one that is sent, where UNSET says what is absent."""
_REPR_FIELDS = 4
_REPR_LENGTH = 60


class Model:
    """The base of all models: comparison, representation and encoding, driven by the table of fields of each."""

    if not TYPE_CHECKING:  # the models have slots of their own
        __slots__ = ()

    _fields: ClassVar[tuple[tuple[str, str, Callable[[Any], Any] | None], ...]] = ()
    """(name on the wire, name in Python, encoder or None) of each field, in the document's order."""
    _secrets: ClassVar[frozenset[str]] = frozenset()
    """The fields (names in Python) that are shown nowhere."""
    _optional: ClassVar[dict[str, str]] = {}
    """Of a model that is sent: the fields that may be UNSET, name on the wire -> name in Python."""
    _rules: ClassVar[dict[str, dict[str, Any]]] = {}
    """Of a model that is sent: what its fields (names in Python) must keep to, see `checking.checked`."""
    _rest: Rest

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that the document does not know, as they came or as they shall be sent; a mapping to change."""
        absent, extra = self._rest
        if extra is None:
            extra = {}
            self._rest = (absent, extra)
        return extra

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, under the API's names: what is unset or did not come is left out, unknown fields are kept."""
        absent, extra = self._rest
        encoded: dict[str, Any] = {}
        for wire, name, encode in self._fields:
            value = getattr(self, name)
            if value is None:
                if absent is not None and wire not in absent:
                    encoded[wire] = None
            elif value is not UNSET:
                encoded[wire] = value if encode is None else encode(value)
        encoded.update(extra or {})
        return encoded

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or self.__class__ is not other.__class__:
            return NotImplemented
        return self._values() == other._values()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = []
        for _, name, _encode in self._fields:
            value = getattr(self, name)
            if value is None or value is UNSET or isinstance(value, (list, dict, Model)):
                continue
            text = "..." if name in self._secrets else repr(value)
            shown.append(f"{name}={text if len(text) <= _REPR_LENGTH else text[:_REPR_LENGTH] + '...'}")
            if len(shown) == _REPR_FIELDS:
                shown.append("...")
                break
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def _values(self) -> list[Any]:
        return [*(getattr(self, name) for _, name, _ in self._fields), self._rest[1] or {}]


_M = TypeVar("_M", bound=Model)


def body_of(model: type[_M], body: _M | Unset, fields: dict[str, Any]) -> _M:
    """The body of a call, which is given as its model or field by field.

    Raises:
        TypeError: both were given, or a field that the model does not have.
    """
    if isinstance(body, Unset):
        return model(**fields)
    if fields:
        raise TypeError(f"{', '.join(fields)}: give either the {model.__name__} or its fields")
    return body
