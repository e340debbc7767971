"""Sets of whole numbers from 0 on, kept as the bits of one number: a million of them take an eighth of a megabyte."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_BLOCK = 1024


def of_range(begin: int, end: int) -> int:
    """Return the numbers from `begin` until before `end`; none when it ends before it begins."""
    return (1 << end) - (1 << begin) if begin < end else 0


def of(numbers: Iterable[int]) -> int:
    """Return the numbers that are given."""
    known = tuple(numbers)
    held = bytearray(max(known, default=-1) // 8 + 1)
    for number in known:
        held[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(held, "little")


def repeated(pattern: Iterable[bool], count: int) -> int:
    """Return those of the first `count` numbers for which a pattern says so that begins again at its end."""
    text = "".join("1" if each else "0" for each in pattern)
    width, bits = len(text), int(text[::-1] or "0", 2)
    while 0 < width < count:
        bits |= bits << width
        width *= 2
    return bits & of_range(0, count)


def greatest_first(bits: int, skip: int = 0) -> Iterator[int]:
    """Go over a set from its greatest number down, without the first `skip` ones."""
    # Block by block, as to take a bit out of a big number is to copy all of it.
    data = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    for begin in range((len(data) - 1) // _BLOCK * _BLOCK, -1, -_BLOCK):
        block = int.from_bytes(data[begin : begin + _BLOCK], "little")
        here = block.bit_count()
        if here <= skip:
            skip -= here
            continue
        text = f"{block:b}"
        greatest = begin * 8 + len(text) - 1
        at = text.find("1")
        while at >= 0:
            if skip:
                skip -= 1
            else:
                yield greatest - at
            at = text.find("1", at + 1)
