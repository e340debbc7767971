"""Random-looking values that depend on nothing but a seed and a name.

Every value is addressed (seed, kind of entity, index, field), so it does not matter in which order entities
are computed, and a field added later changes no other. They are the same on every machine and Python.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Draws:
    """The values drawn for one entity."""

    __slots__ = ("_prefix",)

    def __init__(self, seed: int, kind: str, index: int) -> None:
        """Address the entity number `index` of a `kind`, for example charge 12."""
        self._prefix = f"{seed}:{kind}:{index}:"

    def below(self, field: str, bound: int) -> int:
        """Return an integer from 0 to `bound - 1`."""
        digest = blake2b((self._prefix + field).encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") % bound

    def between(self, field: str, low: int, high: int) -> int:
        """Return an integer from `low` to `high`, both included."""
        return low + self.below(field, high - low + 1)

    def pick(self, field: str, choices: Sequence[T]) -> T:
        """Return one of `choices`."""
        return choices[self.below(field, len(choices))]

    def hexadecimal(self, field: str, digits: int) -> str:
        """Return `digits` (at most 16) upper-case hexadecimal digits."""
        return f"{self.below(field, 16**digits):0{digits}X}"
