"""Money: wallets, the transactions between them, monthly settlements and the invoices of them.

A completed charge makes two transactions: the paying team pays the operator, and the operator passes the price on to
the team that owns the charge point, less a fee of 5 %. For a charge at a charge point of another operator it goes to
that operator, who has no wallet here. At the end of each month every wallet is settled with the bank,
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

from monta_async.simulator.bill import minor_amount, net_and_vat, price
from monta_async.simulator.bitsets import greatest_first
from monta_async.simulator.catalog import CURRENCY, OPERATOR_ID, ROAMING_OPERATOR
from monta_async.simulator.conditions import completed
from monta_async.simulator.document import Document
from monta_async.simulator.past import ROUND
from monta_async.simulator.pricing import MONEY
from monta_async.simulator.sessions import Session
from monta_async.simulator.tables import Row
from monta_async.simulator.times import to_seconds, utc_text
from monta_async.simulator.world import World

FLOAT = Decimal("500.00")
"""What every wallet begins a month with."""
FIRST_WALLET = 5001
_FIRST_OF_CHARGES = 30_000_000_000
_FIRST_SETTLEMENT = 10_000_000_000
_MONTH_STEP = 100_000
_FEE_PERCENT = 5
_HUNDRED = 100
_CENT = Decimal("0.01")
_BANK = "WALLET_BANK_ACCOUNT"


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
        }
    )


class Ledger:
    """Works out what has moved between wallets; only what is not a charge is kept."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._closed: dict[int, dict[int | None, Decimal]] = {}
        self._wallets: dict[tuple[str, int], int] = {}
        self._owed: defaultdict[tuple[int, int, int], Decimal] = defaultdict(Decimal)
        self.first_month = month_of(world.start) - 1

    @cached_property
    def operator_wallet(self) -> int:
        """The wallet of the operator through which all charges are paid."""
        wallet = self.wallet_of("operator", OPERATOR_ID)
        assert wallet is not None
        return wallet

    def wallet_of(self, kind: str, owner_id: int) -> int | None:
        """Return the wallet of a team or an operator, or None when there is no such owner."""
        wallets = self.world.tables["wallets"].rows
        if len(self._wallets) < len(wallets):
            self._wallets = {(row["ownerType"], row["ownerId"]): int(row["id"]) for row in wallets.values()}
        return self._wallets.get((kind, owner_id))

    def id_of(self, index: int, part: int) -> int:
        """Return the id of a transaction of a charge."""
        return _FIRST_OF_CHARGES + 2 * index + part

    def of_charge(self, index: int, part: int) -> Row:
        """Return a transaction of a completed charge: 0 is what the payer pays, 1 is what the owner gets."""
        session = self.world.charges.session(index)
        ends, due = self._due(index, part)
        elsewhere = {"toType": "operator", "to": ROAMING_OPERATOR} if part and session.external else {}
        return {
            **self._moved(ends, due, session.completed),
            **elsewhere,
            "id": self.id_of(index, part),
            "referenceId": str(self.world.charges.id_of(index)),
            "referenceType": "CHARGE",
            "group": "charge",
            "kind": "charge-payout" if part else "charge" if session.sponsor is None else "charge-sponsored",
            "metadata": {
                "id": self.world.charges.id_of(index),
                "kwh": session.energy(self.world.now) / 1000,
                "type": "charge-metadata",
            },
        }

    def parts_of(self, index: int) -> tuple[int, ...]:
        """Return which transactions a charge makes: the owner of the charge point may be paid once a month instead."""
        kept = self.world.charges.kept.get(index)
        return (0,) if kept is not None and kept.paid_monthly else (0, 1)

    def owe(self, session: Session) -> None:
        """Note what a charge point's owner is to get at the end of the month, once for all charges of a sponsorship."""
        assert session.sponsorship is not None
        month = month_of(session.completed)
        key = month, session.sponsorship, session.team
        if key not in self._owed:
            self.world.agenda.at(month_start(month + 1) - 1, lambda: self._pay_out(key))
        self._owed[key] += self._due(session.index, 1)[1]

    def _pay_out(self, key: tuple[int, int, int]) -> None:
        _, sponsorship, team = key
        ends = self.operator_wallet, self.wallet_of("team", team)
        reference = {"referenceId": str(sponsorship), "referenceType": "OTHER"}
        self.move(ends, self._owed.pop(key), **reference, group="charge", kind="sponsored-payout")

    def _due(self, index: int, part: int) -> tuple[tuple[int | None, int | None], Decimal]:
        """Return between which wallets a transaction of a charge moves how much."""
        session = self.world.charges.session(index)
        due = price(self.world, session)
        if not part:
            return (self.wallet_of("team", session.payer), self.operator_wallet), due
        due -= MONEY.quantize(due * _FEE_PERCENT / _HUNDRED, _CENT)
        return (self.operator_wallet, self.wallet_of("team", session.team)), due

    def settlement(self, month: int, wallet_id: int) -> Row:
        """Return the transaction that settles a month of a wallet with the bank."""
        net = self.moved_in(month).get(wallet_id, Decimal(0))
        deposits = net < 0
        return {
            **self._moved((None, wallet_id) if deposits else (wallet_id, None), abs(net), month_start(month + 1)),
            **self.stub(month, wallet_id),
            "group": "deposit" if deposits else "withdraw",
            "kind": "settlement",
        }

    def stub(self, month: int, wallet_id: int) -> Row:
        """Return what is known of a settlement before the month is added up."""
        created = utc_text(month_start(month + 1))
        known = {"createdAt": created, "referenceId": str(wallet_id), "referenceType": _BANK, "state": "complete"}
        return known | {"id": _FIRST_SETTLEMENT + month * _MONTH_STEP + wallet_id - FIRST_WALLET}

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

    def kept_in(self, month: int) -> Iterator[Row]:
        """Go over what moved in a month for other reasons than charges."""
        first, last = utc_text(month_start(month)), utc_text(month_start(month + 1))
        return (row for row in self.world.tables["wallet-transactions"] if first <= row["createdAt"] < last)

    def moved_in(self, month: int) -> dict[int | None, Decimal]:
        """Return what each wallet gained in a month, or lost; a month that is over is worked out once."""
        if month in self._closed:
            return self._closed[month]
        gained: defaultdict[int | None, Decimal] = defaultdict(Decimal)
        for row in self.kept_in(month):
            moved = Decimal(str(row["toAmount"]))
            gained[row["fromWalletId"]] -= moved
            gained[row["toWalletId"]] += moved
        within = [completed(self.world, month_start(month), month_start(month + 1) - 1)]
        for session in self.world.charges.among_kept(within):
            for part in self.parts_of(session.index):
                (payer, payee), moved = self._due(session.index, part)
                gained[payer] -= moved
                gained[payee] += moved
        for (payer, payee), moved in self._of_past(self.world.charges.in_past(within)):
            gained[payer] -= moved
            gained[payee] += moved
        if month < month_of(self.world.now):
            self._closed[month] = gained
        return gained

    def _of_past(self, charges: int) -> Iterator[tuple[tuple[int | None, int | None], Decimal]]:
        """Return between which wallets charges of the past have moved how much, all in all."""
        sizes, past = self.world.sizes, self.world.charges.past
        terms = [past.terms(site) for site in range(sizes.sites)]
        payers = past.payers()
        paid, passed_on = [0] * sizes.teams, [0] * sizes.sites
        # A million of them may be asked for at once, so this counts in minor units, and makes nothing on the way.
        for index in greatest_first(charges):
            number, site = index % ROUND, index % sizes.charge_points % sizes.sites
            due = minor_amount(terms[site].energies[number], terms[site].price)
            paid[payers[number]] += due
            passed_on[site] += due - (due * _FEE_PERCENT + 50) // 100
        for team, minor in enumerate(paid):
            yield (self.wallet_of("team", sizes.first_team + team), self.operator_wallet), Decimal(minor) / _HUNDRED
        for site, minor in enumerate(passed_on):
            owner = self.wallet_of("team", sizes.first_team + site % sizes.teams)
            yield (self.operator_wallet, owner), Decimal(minor) / _HUNDRED

    def balance(self, wallet_id: int) -> Decimal:
        """Return what is in a wallet."""
        return FLOAT + self.moved_in(month_of(self.world.now)).get(wallet_id, Decimal(0))

    def settled_months(self) -> range:
        """Return the months that are over and in which something may have moved."""
        return range(self.first_month + 1, month_of(self.world.now))

    def closed_months(self) -> range:
        """Return the months that have an invoice: those that are settled, and the one before all of them."""
        return range(self.first_month, month_of(self.world.now))

    def find(self, number: int) -> Row | None:
        """Return the transaction with this id, or None when there is none."""
        kept = self.world.tables["wallet-transactions"].rows.get(number)
        if kept is not None:
            return kept
        index, part = divmod(number - _FIRST_OF_CHARGES, 2)
        if (
            0 <= index < self.world.charges.count
            and part in self.parts_of(index)
            and self.world.charges.state(index) == "completed"
        ):
            return self.of_charge(index, part)
        month, position = divmod(number - _FIRST_SETTLEMENT, _MONTH_STEP)
        wallet = self.world.tables["wallets"].rows.get(FIRST_WALLET + position)
        if month in self.settled_months() and wallet is not None:
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
