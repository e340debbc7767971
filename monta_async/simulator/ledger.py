"""Money: wallets, the transactions between them, monthly settlements and the invoices of them.

A completed charge makes two transactions: the paying team pays the operator, and the operator passes the price on to
the team that owns the charge point, less a fee of 5 %. At the end of each month every wallet is settled with the bank,
back to the amount it began with, and an invoice says what was settled. So a balance is that amount plus what has moved
this month, and the books of any month can be checked by themselves. VAT is 25 % and within the price.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

from monta_async.simulator.catalog import CURRENCY, OPERATOR_ID
from monta_async.simulator.charges import net_and_vat, price
from monta_async.simulator.document import Document
from monta_async.simulator.pricing import MONEY
from monta_async.simulator.tables import Row
from monta_async.simulator.times import to_seconds, utc_text
from monta_async.simulator.world import World

FLOAT = Decimal("500.00")
"""What every wallet begins a month with."""
FIRST_WALLET = 5001
_FIRST_OF_CHARGES = 30_000_000_000
_FIRST_SETTLEMENT = 10_000_000_000
_MONTH_STEP = 100_000
_FEE = Decimal("0.05")
_CENT = Decimal("0.01")


def month_of(moment: int) -> int:
    """Return the number of the month in which a moment lies."""
    day = datetime.fromtimestamp(moment, UTC)
    return day.year * 12 + day.month - 1


def month_start(month: int) -> int:
    """Return the moment at which a month begins."""
    return to_seconds(datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC))


def lay_wallets(world: World, _document: Document) -> None:
    """Give every operator and team a wallet, also those teams that are created later."""
    for operator in world.tables["operators"]:
        _open(world, "operator", operator["id"])
    for team in world.tables["teams"]:
        _open(world, "team", team["id"])

    def open_for_new(name: str, row: Row, event: str) -> None:
        if (name, event) == ("teams", "created"):
            _open(world, "team", row["id"])

    world.listeners.append(open_for_new)


def _open(world: World, kind: str, owner_id: int) -> None:
    world.tables["wallets"].lay(
        {
            "ownerType": kind,
            "ownerId": owner_id,
            "currencyId": 1,
            "countryId": 1,
            "balance": None,
            "_teamId": owner_id if kind == "team" else None,
        }
    )


class Ledger:
    """Works out what has moved between wallets; only what is not a charge is kept."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._closed: dict[int, dict[int, Decimal]] = {}
        self.first_month = month_of(world.start) - 1

    @cached_property
    def operator_wallet(self) -> int:
        """The wallet of the operator through which all charges are paid."""
        wallet = self.wallet_of("operator", OPERATOR_ID)
        assert wallet is not None
        return wallet

    def wallet_of(self, kind: str, owner_id: int) -> int | None:
        """Return the wallet of a team or an operator, or None when there is no such owner."""
        for row in self.world.tables["wallets"]:
            if (row["ownerType"], row["ownerId"]) == (kind, owner_id):
                return int(row["id"])
        return None

    def of_charge(self, index: int, part: int) -> Row:
        """Return a transaction of a completed charge: 0 is what the payer pays, 1 is what the owner gets."""
        session = self.world.charges.session(index)
        due = price(self.world, session)
        if part:
            due -= MONEY.quantize(due * _FEE, _CENT)
        payer, owner = self.wallet_of("team", session.payer), self.wallet_of("team", session.team)
        ends = (self.operator_wallet, owner) if part else (payer, self.operator_wallet)
        return {
            **self._moved(ends, due, session.completed),
            "id": _FIRST_OF_CHARGES + 2 * index + part,
            "referenceId": str(self.world.charges.id_of(index)),
            "referenceType": "CHARGE",
            "group": "charge",
            "kind": "charge-payout" if part else "charge",
            "metadata": {
                "id": self.world.charges.id_of(index),
                "kwh": session.energy(self.world.now) / 1000,
                "type": "charge-metadata",
            },
            "_teamIds": (session.team,) if part else (session.payer,),
        }

    def settlement(self, month: int, wallet_id: int) -> Row:
        """Return the transaction that settles a month of a wallet with the bank."""
        net = self.moved_in(month).get(wallet_id, Decimal(0))
        deposits = net < 0
        return {
            **self._moved((None, wallet_id) if deposits else (wallet_id, None), abs(net), month_start(month + 1)),
            "id": _FIRST_SETTLEMENT + month * _MONTH_STEP + wallet_id - FIRST_WALLET,
            "referenceId": str(wallet_id),
            "referenceType": "WALLET_BANK_ACCOUNT",
            "group": "deposit" if deposits else "withdraw",
            "kind": "settlement",
        }

    def _moved(self, ends: tuple[int | None, int | None], gross: Decimal, moment: int) -> Row:
        net, vat = net_and_vat(gross)
        amounts = {"Amount": gross, "SubAmount": net, "VatAmount": vat}
        row: Row = {}
        for side, wallet_id in zip(("from", "to"), ends, strict=True):
            kind, owner = self._owner(wallet_id)
            row |= {f"{side}{name}": float(value) for name, value in amounts.items()}
            row |= {f"{side}Currency": CURRENCY, f"{side}Type": kind, side: owner, f"{side}WalletId": wallet_id}
        done = utc_text(moment)
        return row | {
            "exchangeRate": 1.0,
            "createdAt": done,
            "updatedAt": done,
            "completedAt": done,
            "vatPercentage": 25.0,
            "state": "complete",
            "note": None,
            "partnerExternalId": None,
            "partnerCustomPayload": None,
            "metadata": None,
        }

    def _owner(self, wallet_id: int | None) -> tuple[str, Row | None]:
        if wallet_id is None:
            return "bank", None
        wallet = self.world.tables["wallets"].rows[wallet_id]
        if wallet["ownerType"] == "operator":
            return "operator", self.world.tables["operators"].rows[wallet["ownerId"]]
        team = self.world.tables["teams"].rows[wallet["ownerId"]]
        return "team", {
            "id": team["id"],
            "publicName": team["name"],
            "operatorId": team["operatorId"] or OPERATOR_ID,
            "partnerExternalId": team["partnerExternalId"],
        }

    def move(self, ends: tuple[int | None, int | None], gross: Decimal, **fields: Any) -> Row:
        """Move money now, and keep the transaction."""
        row = self._moved(ends, MONEY.quantize(gross, _CENT), self.world.now) | fields
        return self.world.tables["wallet-transactions"].add(row)

    def completed_between(self, first: int, last: int) -> Iterator[int]:
        """Go over the charges completed from one moment until before another."""
        world = self.world
        for index in world.charges.between(first - 2 * world.session_limit - 10_000, last):
            kept = world.charges.kept.get(index)
            if kept is None and world.charges.created_at(index) + world.session_limit < first:
                continue
            completed = world.charges.session(index).completed
            if first <= completed < last and completed <= world.now:
                yield index
        for index, session in world.charges.kept.items():
            # What was restarted late may be completed long after it was created.
            if session.created < first - 2 * world.session_limit - 10_000 and first <= session.completed < min(
                last, world.now + 1
            ):
                yield index

    def transactions_of_month(self, month: int) -> Iterator[Row]:
        """Go over what moved in a month, without its settlement."""
        first, last = month_start(month), month_start(month + 1)
        for row in self.world.tables["wallet-transactions"]:
            if utc_text(first) <= row["createdAt"] < utc_text(last):
                yield row
        for index in self.completed_between(first, last):
            yield self.of_charge(index, 0)
            yield self.of_charge(index, 1)

    def moved_in(self, month: int) -> dict[int, Decimal]:
        """Return what each wallet gained in a month, or lost; a month that is over is worked out once."""
        if month in self._closed:
            return self._closed[month]
        gained: defaultdict[int, Decimal] = defaultdict(Decimal)
        for row in self.transactions_of_month(month):
            moved = Decimal(str(row["toAmount"]))
            if row["fromWalletId"] is not None:
                gained[row["fromWalletId"]] -= moved
            if row["toWalletId"] is not None:
                gained[row["toWalletId"]] += moved
        if month < month_of(self.world.now):
            self._closed[month] = gained
        return gained

    def balance(self, wallet_id: int) -> Decimal:
        """Return what is in a wallet."""
        return FLOAT + self.moved_in(month_of(self.world.now)).get(wallet_id, Decimal(0))

    def closed_months(self) -> range:
        """Return the months that are settled."""
        return range(self.first_month, month_of(self.world.now))

    def find(self, number: int) -> Row | None:
        """Return the transaction with this id, or None when there is none."""
        kept = self.world.tables["wallet-transactions"].rows.get(number)
        if kept is not None:
            return kept
        index, part = divmod(number - _FIRST_OF_CHARGES, 2)
        if 0 <= index < self.world.charges.count and self.world.charges.state(index) == "completed":
            return self.of_charge(index, part)
        month, position = divmod(number - _FIRST_SETTLEMENT, _MONTH_STEP)
        wallet = self.world.tables["wallets"].rows.get(FIRST_WALLET + position)
        if month in self.closed_months() and wallet is not None and self.moved_in(month).get(FIRST_WALLET + position):
            return self.settlement(month, FIRST_WALLET + position)
        return None


def credit_promotion(world: World, promotion: Row, team_id: int) -> None:
    """Give a team the credit of a promotion code, from the wallet of the operator."""
    ledger = world.ledger
    ledger.move(
        (ledger.operator_wallet, ledger.wallet_of("team", team_id)),
        Decimal(str(promotion["amount"])),
        referenceId=str(promotion["id"]),
        referenceType="PROMO_CODE_USE",
        group="other",
        kind="promotion-code",
    )
