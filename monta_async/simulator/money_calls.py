"""The operations of wallets, wallet transactions and invoices."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import CURRENCY
from monta_async.simulator.errors import bad_request, not_found
from monta_async.simulator.filters import ORDERS
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.ledger import FIRST_WALLET, Ledger, lay_wallets, month_start
from monta_async.simulator.paging import envelope, page_of, start_of, wanted
from monta_async.simulator.tables import Row, shown
from monta_async.simulator.times import utc_text
from monta_async.simulator.transactions import Transactions, transactions
from monta_async.simulator.world import World

_FIRST_INVOICE = 40_000_000_000
_MONTH_STEP = 100_000
_FIELDS = ("referenceId", "referenceType", "state", "group")
_DUE_DAYS = 14
_DAY = 86_400


def _wallets(call: Call) -> list[Row]:
    """Return the wallets that a call names by team or operator, of those in reach."""
    team, operator = call.query.get("teamId"), call.query.get("operatorId")
    return [
        row
        for row in call.world.tables["wallets"]
        if call.reaches("wallets", row)
        and (team is None or (row["ownerType"], row["ownerId"]) == ("team", team))
        and (operator is None or team is not None or (row["ownerType"], row["ownerId"]) == ("operator", operator))
    ]


def _list_wallets(call: Call) -> Any:
    if "teamId" not in call.query and "operatorId" not in call.query:
        msg = "teamId or operatorId is missing"
        raise bad_request(msg)
    return page_of(call, _wallets(call), shown)


def _get_wallet(call: Call) -> Row:
    row = call.row("wallets", call.path["walletId"])
    balance = {"amount": float(call.world.ledger.balance(row["id"])), "credit": 0.0}
    return shown({**row, "balance": balance})


# Transactions


def _list(call: Call) -> Row:
    ledger: Ledger = call.world.ledger
    query = call.query
    if "teamId" in query or call.credential.team_ids:
        mine = {row["id"] for row in _wallets(call)}
    else:
        wallet = ledger.wallet_of("operator", query.get("operatorId", call.default_operator))
        mine = set() if wallet is None else {wallet}
    fields = {name: query[name] for name in _FIELDS if name in query}
    return _page(call, transactions(ledger, mine, call.moment("fromDate"), call.moment("toDate"), fields))


def _get(call: Call) -> Row:
    row = call.world.ledger.find(call.path["transactionId"])
    if row is None or not call.reaches("wallet-transactions", row):
        msg = f"there is no transaction with the id {call.path['transactionId']}"
        raise not_found(msg)
    return shown(row)


def _adjust(call: Call) -> Row:
    body = call.body
    amount = body.get("amount")
    if amount is None or amount <= 0 or amount > 10**12:
        msg = "amount must be more than 0, and at most 10^12"
        raise bad_request(msg)
    row = call.world.ledger.move(
        (body["fromWalletId"], body["toWalletId"]),
        Decimal(str(amount)),
        note=body.get("note"),
        referenceId=None,
        referenceType=None,
        group="other",
        kind="operator-adjustment",
    )
    return shown(row)


# Invoices


def _invoice(world: World, wallet_id: int, month: int, base_url: str) -> Row:
    number = _FIRST_INVOICE + month * _MONTH_STEP + wallet_id - FIRST_WALLET
    net = world.ledger.moved_in(month).get(wallet_id, Decimal(0))
    ended = month_start(month + 1)
    return {
        "id": number,
        "walletId": wallet_id,
        "from": utc_text(month_start(month)),
        "to": utc_text(ended - 1),
        "approvedAt": utc_text(ended),
        "totalStatement": float(net),
        "totalPayableBalance": float(max(Decimal(0), -net)),
        "currency": {"id": 1, **CURRENCY},
        "status": "settled",
        "createdAt": utc_text(ended),
        "dueAt": utc_text(ended + _DUE_DAYS * _DAY),
        "pdfUrl": f"{base_url}/_simulator/invoices/{number}.pdf",
    }


def _invoices(call: Call) -> Any:
    wallet = call.row("wallets", call.query["walletId"])
    months = call.world.ledger.closed_months()[::-1]
    if "sort" not in call.query:
        return page_of(call, months, lambda month: _invoice(call.world, wallet["id"], month, call.base_url))
    rows = [_invoice(call.world, wallet["id"], month, call.base_url) for month in months]
    return page_of(call, ORDERS["sort"](rows, call.query["sort"]))


def _found(world: World, number: int, call: Call | None = None) -> tuple[Row, int]:
    month, position = divmod(number - _FIRST_INVOICE, _MONTH_STEP)
    wallet = world.tables["wallets"].get(FIRST_WALLET + position)
    hidden = wallet is not None and call is not None and not call.reaches("wallets", wallet)
    if wallet is None or hidden or month not in world.ledger.closed_months():
        msg = f"there is no invoice with the id {number}"
        raise not_found(msg)
    return wallet, month


def _get_invoice(call: Call) -> Row:
    wallet, month = _found(call.world, call.path["invoiceId"], call)
    return _invoice(call.world, wallet["id"], month, call.base_url)


def invoice_of_id(world: World, number: int) -> Row:
    """Return an invoice by its id, whoever asks; its PDF shows what is here.

    Raises:
        ApiError: there is none (404).
    """
    wallet, month = _found(world, number)
    return _invoice(world, wallet["id"], month, "")


def _of_invoice(call: Call) -> Any:
    wallet, month = _found(call.world, call.path["invoiceId"], call)
    begin, end = month_start(month), month_start(month + 1) - 1
    found = transactions(call.world.ledger, {wallet["id"]}, begin, end, {}, settled=False)
    return _page(call, found)


def _page(call: Call, found: Transactions) -> Row:
    page, per_page = wanted(call)
    begin, order = start_of(call), call.query.get("sort")
    rows = found.page(begin, per_page) if order is None else found.sorted_page(order, begin, per_page)
    return envelope(rows, page, per_page, len(found))


KINDS = (
    Kind("/wallets", "Wallet", FIRST_WALLET, lay=lay_wallets),
    Kind("/wallet-transactions", "WalletTransaction", 20_000_000_001, "wallet-transaction"),
)
HANDLERS: dict[str, Handler] = {
    "get-wallets": _list_wallets,
    "get-wallet": _get_wallet,
    "get-wallet-transactions": _list,
    "get-wallet-transaction": _get,
    "patch-transaction": _get,
    "post-operator-adjustment-transaction": _adjust,
    "get-invoice": _invoices,
    "get-invoice_1": _get_invoice,
    "get-wallet-transactions-invoice": _of_invoice,
}
