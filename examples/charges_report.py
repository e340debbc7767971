"""The main job in one file: every charge of an operator, a few in detail, a table with totals.

With MONTA_CLIENT_ID and MONTA_CLIENT_SECRET in the environment it reports on your charges; without them it starts the
simulator on a free port of this machine and reports on its charges.

    python examples/charges_report.py
"""

from __future__ import annotations

import os
from collections import defaultdict
from contextlib import ExitStack
from decimal import Decimal

import anyio
from monta_partner_api.models import Charge

from monta_async import Monta

SHOWN = 8


async def main() -> None:
    """Connect, fetch, print."""
    with ExitStack() as stack:
        async with client(stack) as monta:
            me = await monta.consumers.me()
            print(f"Connected to {monta.base_url} as {me.name} (operator {me.operator_id}).\n")
            charges = [charge async for charge in monta.charges.list(per_page=100)]
            newest = sorted(charges, key=lambda charge: charge.created_at, reverse=True)[:SHOWN]
            detailed = await details(monta, newest)
    print_table(detailed)
    print_totals(charges)


def client(stack: ExitStack) -> Monta:
    """Your credentials if there are any, else the simulator's."""
    if os.environ.get("MONTA_CLIENT_ID"):
        return Monta.from_env()
    from monta_async.simulator import Simulator, serve  # noqa: PLC0415 - an extra that only this way needs

    return Monta("demo-client", "demo-secret", base_url=stack.enter_context(serve(Simulator(seed=7))))


async def details(monta: Monta, charges: list[Charge]) -> list[tuple[Charge, str]]:
    """Each charge read by itself, with the name of its charge point: side by side, not one after the other."""
    found: dict[int, tuple[Charge, str]] = {}

    async def read(charge_id: int, charge_point_id: int) -> None:
        charge = await monta.charges.get(charge_id)
        charge_point = await monta.charge_points.get(charge_point_id)
        found[charge_id] = (charge, charge_point.name or str(charge_point.id))

    async with anyio.create_task_group() as tasks:
        for charge in charges:
            tasks.start_soon(read, charge.id, charge.charge_point_id)
    return [found[charge.id] for charge in charges]


def print_table(rows: list[tuple[Charge, str]]) -> None:
    """One line a charge."""
    print(f"{'charge':<20}{'charge point':<22}{'started (UTC)':<18}{'state':<12}{'kWh':>9}{'price':>11}")
    for charge, name in rows:
        started = f"{charge.started_at:%Y-%m-%d %H:%M}" if charge.started_at else "-"
        kwh = f"{charge.consumed_kwh:.3f}" if charge.consumed_kwh is not None else "-"
        price = f"{charge.price:.2f}" if charge.price is not None else "-"
        print(f"{charge.id:<20}{name[:20]:<22}{started:<18}{charge.state:<12}{kwh:>9}{price:>11}")


def print_totals(charges: list[Charge]) -> None:
    """How many, how much energy, and the money of each currency: amounts are Decimal, so they add up to the cent."""
    kwh = sum(charge.consumed_kwh or 0.0 for charge in charges)
    money: defaultdict[str, Decimal] = defaultdict(Decimal)
    for charge in charges:
        if charge.price is not None and charge.currency is not None:
            money[charge.currency.identifier.upper()] += charge.price
    amounts = ", ".join(f"{amount:.2f} {currency}" for currency, amount in sorted(money.items()))
    print(f"\n{len(charges)} charges, {kwh:.3f} kWh, {amounts}")


if __name__ == "__main__":
    anyio.run(main)
