"""Which transactions there are, newest first: those of charges of the past are counted as sets, and made when shown.

Of those that were created at the same second the one with the higher id comes first. A charge is paid when it is
completed, which is not quite the order of charges; but as no charge of the past takes longer than the limit, it is told
by their creation which ones a page may need, and only those are worked out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from monta_async.simulator import conditions
from monta_async.simulator.bill import totals
from monta_async.simulator.bitsets import greatest_first, of, of_range
from monta_async.simulator.book import Condition
from monta_async.simulator.ledger import Ledger
from monta_async.simulator.tables import Row, shown
from monta_async.simulator.times import read_utc_text
from monta_async.simulator.validation import read_whole
from monta_async.simulator.world import World

_TIMES = ("createdAt", "updatedAt", "completedAt")
_OF_ONE = ("id", "referenceId")
_OBJECTS = ("from", "to", "fromCurrency", "toCurrency", "metadata")
_OF_EVERY_CHARGE = {"referenceType": "CHARGE", "group": "charge", "state": "complete"}


class Entry(NamedTuple):
    """A transaction that can be made; a greater one is newer."""

    moment: int
    number: int
    make: Callable[[], Row]


@dataclass(slots=True)
class _Group:
    """Transactions that are equal in a field: of charges of the past their indexes, payments and payouts apart."""

    past: tuple[list[int], list[int]] = field(default_factory=lambda: ([], []))
    others: list[Entry] = field(default_factory=list)


class Transactions:
    """Transactions, newest first."""

    def __init__(self, world: World, past: Sequence[int], others: Iterable[Entry]) -> None:
        """Put together transactions.

        Args:
            world: where.
            past: the charges of the past whose payment is among them, and those whose payout is.
            others: all others.
        """
        self._world = world
        self._past = past
        self._others = sorted(others, key=_age)

    def __len__(self) -> int:
        return sum(each.bit_count() for each in self._past) + len(self._others)

    def page(self, begin: int, count: int) -> list[Row]:
        """Return some of the transactions, from the one at a position on."""
        end = min(begin + count, len(self))
        if begin >= end:
            return []
        limit = self._world.session_limit
        newest, oldest = self._begun(begin) + limit, self._begun(end - 1)
        near = list(self._paid(oldest - limit, newest))
        before = self._count_begun(newest + 1) + sum(each.moment > newest for each in near)
        first, last = self._others_since(newest + 1), self._others_since(oldest)
        page = sorted([*(each for each in near if each.moment <= newest), *self._others[first:last]], key=_age)
        return [each.make() for each in page[begin - before : end - before]]

    def sorted_page(self, order: str, begin: int, count: int) -> list[Row]:
        """Return some of the transactions in another order: `field`, `field,asc` or `field,desc`.

        What is equal comes newest first, as does everything by a field that is not there, or is an object.
        """
        name, _, direction = order.partition(",")
        falling = direction.lower() == "desc"
        example = next(iter(self.page(0, 1)), {})
        if name in _TIMES and not falling:
            end = max(0, len(self) - begin)
            return self.page(max(0, end - count), min(end, count))[::-1]
        if name in _TIMES or name in _OBJECTS or name not in example:
            return self.page(begin, count)
        groups = self._groups(name)
        rows: list[Row] = []
        for value in sorted(groups, reverse=falling):
            group = groups[value]
            size = sum(map(len, group.past)) + len(group.others)
            if begin < size:
                alike = Transactions(self._world, [of(indexes) for indexes in group.past], group.others)
                rows += alike.page(begin, count - len(rows))
                if len(rows) == count:
                    break
            begin = max(0, begin - size)
        return rows

    def _groups(self, name: str) -> dict[tuple[bool, Any], _Group]:
        """Split the transactions by the value of a field; None is the last."""
        groups: defaultdict[tuple[bool, Any], _Group] = defaultdict(_Group)
        for entry in self._others:
            value = entry.make()[name]
            groups[value is None, value].others.append(entry)
        values: dict[Any, Any] = {}
        for part, charges in enumerate(self._past):
            for index in greatest_first(charges):
                # A field is read once of all that are alike in what it says.
                alike = part, self._what_tells(name, index)
                if alike not in values:
                    values[alike] = self._world.ledger.of_charge(index, part)[name]
                groups[values[alike] is None, values[alike]].past[part].append(index)
        return groups

    def _what_tells(self, name: str, index: int) -> Any:
        """Return what of a charge of the past decides a field of its transactions."""
        if name in _OF_ONE:
            return index
        if name.endswith("Amount"):
            return totals(self._world, index).price
        past, sizes = self._world.charges.past, self._world.sizes
        return past.traits(index).payer, past.site(index) % sizes.teams

    def _begun(self, position: int) -> int:
        """Return when what is at a position was begun, if charges were paid when they are created."""
        earliest = min([self._world.start, *(each.moment for each in self._others[-1:])])
        moments = range(earliest, self._world.now + 2)
        later = bisect_left(moments, x=True, key=lambda moment: self._count_begun(moment) <= position)
        return moments[later - 1]

    def _count_begun(self, moment: int) -> int:
        """Count what was begun at a moment or later."""
        begin = self._world.charges.past.since(moment)
        return sum((each >> begin).bit_count() for each in self._past) + self._others_since(moment)

    def _others_since(self, moment: int) -> int:
        return bisect_left(self._others, -moment + 1, key=lambda each: -each.moment)

    def _paid(self, first: int, last: int) -> Iterable[Entry]:
        """Go over the transactions of the charges of the past that were created from one moment to another."""
        past = self._world.charges.past
        within = of_range(past.since(first), past.since(last + 1))
        for part, charges in enumerate(self._past):
            for index in greatest_first(charges & within):
                yield _of_charge(self._world.ledger, index, part, past.moments(index).completed)


def _age(entry: Entry) -> tuple[int, int]:
    return -entry.moment, -entry.number


def _of_charge(ledger: Ledger, index: int, part: int, completed: int) -> Entry:
    return Entry(completed, ledger.id_of(index, part), lambda: shown(ledger.of_charge(index, part)))


def transactions(
    ledger: Ledger,
    mine: Collection[int],
    first: int | None,
    last: int | None,
    fields: Mapping[str, Any],
    *,
    settled: bool = True,
) -> Transactions:
    """Find transactions.

    Args:
        ledger: where.
        mine: the wallets, one of which they move from or to.
        first: the first moment of their creation; None has no bound.
        last: the last moment of their creation; None has no bound.
        fields: what `referenceId`, `referenceType`, `state` and `group` are, as far as it matters.
        settled: whether settlements with the bank are among them.
    """
    others: list[Entry] = []

    def note(row: Row, make: Callable[[], Row]) -> None:
        moment = read_utc_text(row["createdAt"])
        within = (first is None or first <= moment) and (last is None or moment <= last)
        if within and all(row[name] == value for name, value in fields.items() if name in row):
            others.append(Entry(moment, row["id"], make))

    for row in ledger.world.tables["wallet-transactions"]:
        if row["fromWalletId"] in mine or row["toWalletId"] in mine:
            note(row, partial(shown, row))
    for month in ledger.settled_months() if settled else ():
        for wallet_id in mine:
            # A month is added up only where the group has to be known.
            known = (ledger.settlement if "group" in fields else ledger.stub)(month, wallet_id)
            note(known, partial(_settlement, ledger, month, wallet_id))
    of_past = []
    for part, wanted in enumerate(_of_charges(ledger, mine, fields)):
        met = [*wanted, conditions.completed(ledger.world, first, last)]
        of_past.append(ledger.world.charges.in_past(met))
        others += [
            _of_charge(ledger, session.index, part, session.completed)
            for session in ledger.world.charges.among_kept(met)
            if part in ledger.parts_of(session.index)
        ]
    return Transactions(ledger.world, of_past, others)


def _settlement(ledger: Ledger, month: int, wallet_id: int) -> Row:
    return shown(ledger.settlement(month, wallet_id))


def _of_charges(ledger: Ledger, mine: Collection[int], fields: Mapping[str, Any]) -> Iterator[list[Condition]]:
    """Go over what charges have to be, the completed ones, for their payment and for their payout."""
    world = ledger.world
    if any(fields.get(name, value) != value for name, value in _OF_EVERY_CHARGE.items()):
        return
    known: list[Condition] = []
    if "referenceId" in fields:
        known.append(conditions.just(world, _index(world, fields["referenceId"])))
    if ledger.operator_wallet in mine:
        yield from (known, known)
        return
    teams = {row["ownerId"] for row in world.tables["wallets"] if row["ownerType"] == "team" and row["id"] in mine}
    for of_team in (conditions.paid_by, conditions.owned_by):
        yield [*known, of_team(world, teams.__contains__)]


def _index(world: World, charge_id: str) -> int | None:
    number = read_whole(charge_id)
    return None if number is None or str(number) != charge_id else world.charges.index_of(number)
