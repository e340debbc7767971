from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest
from fake_api import FakeApi, one_page
from monta_partner_api.models import Charge, WalletTransaction

from monta_async.jobs.reconciling import settled

on_both = pytest.mark.parametrize("backend", ["asyncio", "trio"])
START, END = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)
KRONER = {"identifier": "dkk", "decimals": 2}
EUROS = {"identifier": "EUR", "decimals": 2}


def charge(number: int, price: Any, day: int = 10, **more: Any) -> dict[str, Any]:
    """A completed charge that team 5 pays."""
    when = (START + timedelta(days=day)).isoformat()
    team = {"id": 5, "publicName": "Fleet"}
    row = {"id": number, "state": "completed", "completedAt": when, "price": price, "currency": KRONER}
    return {**row, "payingTeam": team, **more}


def transaction(number: int, charge_id: object, amount: Any, day: int = 10, **more: Any) -> dict[str, Any]:
    """What team 5 paid to an operator for a charge."""
    return {
        "id": number,
        "fromAmount": amount,
        "fromCurrency": {**KRONER, "identifier": "DKK"},
        "fromType": "team",
        "from": {"id": 5, "publicName": "Fleet"},
        "toAmount": amount,
        "toCurrency": KRONER,
        "toType": "operator",
        "to": {"id": 1, "identifier": "op", "name": "Operator"},
        "createdAt": (START + timedelta(days=day)).isoformat(),
        "referenceType": "CHARGE",
        "referenceId": str(charge_id),
        "group": "charge",
        "kind": "charge",
        "state": "complete",
        **more,
    }


class Books:
    """Charges and wallet transactions, listed as the API does; `hidden` charges can only be asked for by id."""

    def __init__(
        self, charges: list[dict[str, Any]], moved: list[dict[str, Any]], hidden: tuple[int, ...] = ()
    ) -> None:
        self.charges, self.moved, self.hidden = charges, moved, hidden
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.api = FakeApi(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        params = dict(request.url.params)
        self.asked.append((request.url.path, params))
        if request.url.path == "/api/v1/charges":
            first, last = (datetime.fromisoformat(params[f"{end}CompletedDate"]) for end in ("from", "to"))
            rows = [row for row in self.charges if first <= datetime.fromisoformat(row["completedAt"]) <= last]
        elif request.url.path == "/api/v1/wallet-transactions":
            rows = [row for row in self.moved if params.get("referenceId", row["referenceId"]) == row["referenceId"]]
            if "fromDate" in params:
                first, last = (datetime.fromisoformat(params[f"{end}Date"]) for end in ("from", "to"))
                rows = [row for row in rows if first <= datetime.fromisoformat(row["createdAt"]) <= last]
        else:
            number = int(request.url.path.rpartition("/")[2])
            known = number in self.hidden or any(row["id"] == number for row in self.charges)
            return httpx.Response(200, json={"id": number}) if known else httpx.Response(404)
        page, size = int(params.get("page", 0)), int(params["perPage"])
        meta = {"currentPage": page, "perPage": size, "totalPageCount": -(-len(rows) // size)}
        return httpx.Response(200, json={"data": rows[page * size : (page + 1) * size], "meta": meta})


@on_both
def test_both_sides_are_complete(backend: str) -> None:
    """Every page of both lists; what is paid at another time is looked for; what belongs to others is no orphan."""
    charges = [charge(number, 10.5) for number in range(1, 251)]
    moved = [transaction(1000 + number, number, 10.5) for number in range(1, 250)]
    moved.append(transaction(2000, 250, 10.5, day=45))  # long after, and all the same its payment
    moved.append(transaction(2001, 900, 3.0))  # of a charge of another time
    moved.append(transaction(2002, 901, 4.0))  # of none at all
    moved.append(transaction(2003, "other", 4.0))
    moved.append(transaction(2004, 902, 4.0, day=32))  # of none, in the margin: the next month's business
    books = Books([*charges, charge(900, 3.0, day=40)], moved, hidden=(900,))

    async def main() -> Any:
        async with books.api.client() as monta:
            return await monta.charges.reconcile(START, END, operator_id=3)

    found = anyio.run(main, backend=backend)
    assert 250 == len(found.settlements)
    assert [] == found.mismatches
    assert [2002, 2003] == [each.id for each in found.orphans]
    assert {"DKK": (Decimal("2625.0"), Decimal("2625.0"))} == found.totals
    by_path: dict[str, int] = {}
    for path, _ in books.asked:
        by_path[path] = by_path.get(path, 0) + 1
    assert {"/api/v1/charges": 3, "/api/v1/wallet-transactions": 3 + 1} == {
        path: count for path, count in by_path.items() if not path.rpartition("/")[2].isdigit()
    }
    assert all(params["operatorId"] == "3" for _, params in books.asked if params)
    assert "2026-02-28T00:00:00Z" == books.asked[3][1]["fromDate"]


async def test_mismatches_are_listed() -> None:
    """Each with what does not fit, after it was looked at alone."""
    books = Books(
        [charge(1, 10), charge(2, 10), charge(3, 10), charge(4, None), charge(5, 10), charge(6, 0)],
        [
            transaction(20, 2, 9.99),
            transaction(30, 3, 10, state="pending"),
            transaction(40, 4, 1),
            transaction(50, 5, 10, fromCurrency=EUROS),
        ],
    )
    async with books.api.client() as monta:
        found = await monta.charges.reconcile(START, END)

    expected = {1: "no transaction", 2: "another amount", 3: "not complete", 4: "no price", 5: "another currency"}
    assert expected == {each.charge.id: each.problem for each in found.mismatches}
    assert [6] == [each.charge.id for each in found.settlements if each.problem is None]
    assert (Decimal(40), Decimal("10.99")) == found.totals["DKK"]


def judged(row: dict[str, Any], *moved: dict[str, Any]) -> tuple[Decimal, str | None]:
    """What was paid, and what does not fit."""
    found = settled(Charge.from_dict(row), [WalletTransaction.from_dict(each) for each in moved])
    return found.paid, found.problem


NOBODY: dict[str, Any] = {"from": None, "fromType": None}
OTHERS: dict[str, Any] = {"from": {"id": 6, "publicName": "G"}}
BACK: dict[str, Any] = {"fromType": "operator", "from": {"id": 1, "identifier": "op", "name": "O"}, "toType": "team"}


@pytest.mark.parametrize(
    ("moved", "paid", "problem"),
    [
        ([transaction(1, 7, 9.8125)], "9.8125", None),
        ([transaction(1, 7, 12), transaction(2, 7, 2.1875, **BACK, to={"id": 5, "publicName": "F"})], "9.8125", None),
        ([transaction(1, 7, 9.8125), transaction(2, 7, 9.8125, group="deposit")], "9.8125", None),
        ([transaction(1, 7, 9.8125), transaction(2, 7, 1.5, **(BACK | {"toType": "operator"}))], "9.8125", None),
        ([transaction(1, 7, 9.8125), transaction(2, 7, 9.8125, state="failed")], "9.8125", None),
        ([transaction(1, 7, 9.8125), transaction(2, 7, 9.8125)], "19.625", "another amount"),
        ([transaction(1, 7, 9.8125, **NOBODY)], "9.8125", None),
        ([transaction(1, 7, 3, **NOBODY)], "0", "another amount"),
        ([transaction(1, 7, 9.8125, **OTHERS)], "9.8125", None),
    ],
)
def test_what_was_paid(moved: list[dict[str, Any]], paid: str, problem: str | None) -> None:
    """What left the paying team less what came back, to the last digit, whatever else moved for the charge."""
    assert (Decimal(paid), problem) == judged(charge(7, 9.8125), *moved)


def test_money_without_currencies_is_compared_as_it_is() -> None:
    """Answers that lack the currencies, which are promised."""
    bare = transaction(1, 7, 9.8125, fromCurrency=None, toCurrency=None)
    assert (Decimal("9.8125"), None) == judged(charge(7, 9.8125, currency=None), bare)


@pytest.mark.parametrize(
    ("start", "end"),
    [(END, START), (START, START), (START.replace(tzinfo=None), END), (START, END.replace(tzinfo=None))],
)
async def test_a_time_that_is_none_is_refused(start: datetime, end: datetime) -> None:
    """Before anything is asked."""
    books = Books([], [])
    async with books.api.client() as monta:
        with pytest.raises(ValueError, match="start must be before end"):
            await monta.charges.reconcile(start, end)
    assert [] == books.asked


async def test_answers_that_lack_what_is_promised() -> None:
    """A transaction without amounts or a time is no crash."""
    bare = {"id": 1, "referenceType": "CHARGE", "referenceId": "8", "group": "charge", "state": "complete"}
    assert (Decimal(0), "another currency") == judged(charge(7, 10), bare)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/8"):
            return httpx.Response(404)
        return one_page([bare] if "wallet" in request.url.path else [])

    async with FakeApi(answer).client() as monta:
        assert [1] == [each.id for each in (await monta.charges.reconcile(START, END)).orphans]
