"""Charges beside the money that moved for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

from attrs import frozen
from monta_partner_api import resources as _resources
from monta_partner_api.client import Sender
from monta_partner_api.models import Charge, CurrencySummary, WalletTransaction

from monta_async.errors import NotFoundError
from monta_async.fanout import FanOut

__all__ = ("Problem", "Reconciliation", "Settlement", "reconcile", "settled")

Problem = Literal["no transaction", "not complete", "another currency", "another amount", "no price"]
"""What does not fit: nothing refers to the charge; something is pending, reserved or failed; the money moved in another
currency; it is more or less than the price; or money moved for a charge that has no price."""


@frozen
class Settlement:
    """One completed charge and the money that moved for it."""

    charge: Charge
    transactions: list[WalletTransaction]
    """All that refer to it: the payment, and what was passed on or came back."""
    paid: Decimal
    """What was paid for it, in major units of the currency of the charge; 0 where that cannot be told."""
    problem: Problem | None
    """What does not fit, if anything."""


@frozen
class Reconciliation:
    """The completed charges of a time, each with its transactions."""

    settlements: list[Settlement]
    """One a charge."""
    orphans: list[WalletTransaction]
    """Those of the time that refer to a charge which does not exist, or is out of the credentials' reach."""

    @property
    def mismatches(self) -> list[Settlement]:
        """The charges whose money does not fit."""
        return [each for each in self.settlements if each.problem is not None]

    @property
    def totals(self) -> dict[str, tuple[Decimal, Decimal]]:
        """By currency (in capitals; empty if none is known): the prices of the charges, and what was paid for them."""
        totals: dict[str, tuple[Decimal, Decimal]] = {}
        for each in self.settlements:
            price, paid = totals.get(_code(each.charge.currency), (Decimal(0), Decimal(0)))
            totals[_code(each.charge.currency)] = (price + (each.charge.price or 0), paid + each.paid)
        return totals


def settled(charge: Charge, transactions: Sequence[WalletTransaction]) -> Settlement:
    """A charge beside its transactions, judged.

    One charge makes several: to the wallet of whoever pays, from there to the operator, and on to Monta. What was paid
    is what left the paying team, less what came back to it, counted in complete transactions of group `charge` in the
    currency of the charge. Where none of them names the paying team as an end, one of exactly the price is enough.
    """
    price, currency = charge.price or Decimal(0), _code(charge.currency)
    team = charge.paying_team.id if charge.paying_team is not None else None
    done = [each for each in transactions if each.state == "complete" and each.group == "charge"]
    sent = [(each.from_amount, _code(each.from_currency)) for each in done if _is_team(each, "from_", team)]
    back = [(each.to_amount, _code(each.to_currency)) for each in done if _is_team(each, "to", team)]
    ends = sent or back
    if not ends:
        either = [(each.from_amount, _code(each.from_currency)) for each in done]
        either += [(each.to_amount, _code(each.to_currency)) for each in done]
        ends, sent = either, [end for end in either if end == (price, currency)][:1]
    paid = _sum(sent, currency) - _sum(back, currency)
    problem: Problem | None = None
    if not transactions:
        problem = "no transaction" if price else None
    elif price == paid:
        problem = None
    elif any(each.state != "complete" for each in transactions):
        problem = "not complete"
    elif any(code != currency for _, code in ends):
        problem = "another currency"
    else:
        problem = "another amount" if charge.price is not None else "no price"
    return Settlement(charge, list(transactions), paid, problem)


async def reconcile(
    sender: Sender,
    start: datetime,
    end: datetime,
    *,
    operator_id: int | None,
    team_id: int | None,
    margin: timedelta,
    limit: int,
) -> Reconciliation:
    """Charges and transactions of a time, put together; `Charges.reconcile` says how."""
    if start.tzinfo is None or end.tzinfo is None or start >= end:
        raise ValueError("start must be before end, and both must have a time zone")
    charges, wallet = _resources.Charges(sender), _resources.WalletTransactions(sender)
    completed = charges.list(
        state="completed",
        from_completed_date=start,
        to_completed_date=end,
        operator_id=operator_id,
        team_id=team_id,
        per_page=100,
    )
    found = {charge.id: charge async for charge in completed}
    moved: dict[str, dict[int, WalletTransaction]] = {}
    walk = wallet.list(
        reference_type="CHARGE",
        from_date=start - margin,
        to_date=end + margin,
        operator_id=operator_id,
        team_id=team_id,
        per_page=100,
    )
    async for each in walk:
        moved.setdefault(each.reference_id or "", {})[each.id] = each

    async def ask(charge: Charge) -> None:
        one = wallet.list(
            reference_type="CHARGE",
            reference_id=str(charge.id),
            operator_id=operator_id,
            team_id=team_id,
            per_page=100,
        )
        moved[str(charge.id)] = {each.id: each async for each in one}

    def judged() -> list[Settlement]:
        return [settled(charge, list(moved.get(str(charge.id), {}).values())) for charge in found.values()]

    await FanOut[None](ask, [each.charge for each in judged() if each.problem is not None], limit=limit)
    known = {str(charge_id) for charge_id in found}
    strange = {
        reference: within
        for reference, group in moved.items()
        if reference not in known and (within := [each for each in group.values() if _is_within(each, start, end)])
    }

    async def is_missing(reference: str) -> bool:
        try:
            await charges.get(int(reference))
        except (NotFoundError, ValueError):
            return True
        return False

    missing = await FanOut[bool](is_missing, list(strange), limit=limit)
    orphans = [each for gone, group in zip(missing, strange.values(), strict=True) if gone for each in group]
    return Reconciliation(judged(), orphans)


def _is_within(transaction: WalletTransaction, start: datetime, end: datetime) -> bool:
    when: datetime | None = transaction.created_at  # it may be missing, though the document promises it
    return when is None or start <= when <= end


def _is_team(transaction: WalletTransaction, end: Literal["from_", "to"], team: int | None) -> bool:
    """Whether a team is one end of a transaction."""
    kind = transaction.from_type if end == "from_" else transaction.to_type
    return team is not None and kind == "team" and getattr(getattr(transaction, end), "id", None) == team


def _sum(ends: Iterable[tuple[Decimal | None, str]], currency: str) -> Decimal:
    return sum((amount for amount, code in ends if amount is not None and code == currency), Decimal(0))


def _code(currency: CurrencySummary | None) -> str:
    """The letters of a currency, which come in lower and in upper case."""
    return ((currency.identifier if currency is not None else None) or "").upper()
