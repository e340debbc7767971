"""Receipts and invoices as PDF, read by an independent reader."""

from __future__ import annotations

import io
from typing import Any

import httpx
import pytest
from pypdf import PdfReader
from simulated import good, refused, signed_in

from monta_async import Monta
from monta_async.simulator import Simulator, serve
from monta_async.simulator.pdf import receipt_pdf

FEES = {
    "teamId": 102,
    "name": "With fees",
    "type": "public",
    "masterPrice": {"type": "kwh", "endAtFullyCharged": False, "vat": True, "price": 3.2},
    "fees": [
        {"type": "starting", "endAtFullyCharged": False, "vat": True, "price": 4.5},
        {"type": "idle", "endAtFullyCharged": False, "vat": True, "price": 0.5},
    ],
}


def text_of(content: bytes) -> list[str]:
    """The lines of the only page, as a reader sees them that forgives nothing."""
    reader = PdfReader(io.BytesIO(content), strict=True)
    (page,) = reader.pages
    return [line.strip() for line in page.extract_text().splitlines() if line.strip()]


def expected(receipt: dict[str, Any]) -> list[str]:
    """The lines and the sums of a receipt, as they are to be read."""
    lines = []
    for entry in receipt["entries"]:
        lines.append(f"{entry['title']} {entry['amount']:.2f}")
        lines += [entry["subTitle"]] if entry["subTitle"] else []
        lines.append(f"without VAT {entry['subAmount']:.2f}")
    return [*lines, f"Total {receipt['totalAmount']:.2f}", f"VAT within the total {receipt['vat']:.2f}"]


async def test_a_receipt_has_a_pdf_that_says_the_same() -> None:
    """`pdfUrl` leads to the simulator itself: a page with each line and sum of the JSON, without a token."""
    simulator = Simulator(traffic=False)
    async with signed_in(simulator) as client:
        await good(client, "PUT", "/price-groups/502", FEES)
        point = (await good(client, "GET", "/charge-points?state=available"))["data"][0]
        body = {"chargePointId": point["id"], "payingTeamId": 101, "priceGroupId": 502, "kwhLimit": 8}
        charge = await good(client, "POST", "/charges", body)
        simulator.advance(24 * 3600)
        receipt = await good(client, "GET", f"/receipts/by-charge/{charge['id']}")
        del client.headers["Authorization"]
        first, second = [await client.get(receipt["pdfUrl"]) for _ in range(2)]
    assert receipt["pdfUrl"] == f"http://simulator/_simulator/receipts/{receipt['id']}.pdf"
    assert (first.status_code, first.headers["Content-Type"]) == (200, "application/pdf")
    assert first.content == second.content
    lines = text_of(first.content)
    assert lines[0] == f"Receipt {receipt['id']}"
    assert len(receipt["entries"]) >= 3
    assert lines[3:] == expected(receipt)


async def test_an_invoice_has_a_pdf_that_says_the_same() -> None:
    """Of a list and by id alike, the address leads to the statement and what is to be paid."""
    simulator = Simulator(charges=2000)
    async with signed_in(simulator) as client:
        listed = (await good(client, "GET", "/invoices?walletId=5003"))["data"]
        invoice = next(row for row in listed if row["totalStatement"])
        assert await good(client, "GET", f"/invoices/{invoice['id']}") == invoice
        answer = await client.get(invoice["pdfUrl"])
    lines = text_of(answer.content)
    assert lines[0] == f"Invoice {invoice['id']}"
    assert "Wallet 5003" in lines[3]
    assert lines[-2:] == [
        f"Statement {invoice['totalStatement']:.2f}",
        f"Payable balance {invoice['totalPayableBalance']:.2f}",
    ]


async def test_the_address_is_that_of_the_request_over_loopback() -> None:
    """A served simulator names its own host and port, so that what the client returns can be downloaded."""
    with serve(Simulator(traffic=False)) as url:
        async with Monta("demo-client", "demo-secret", base_url=url) as monta:
            charge = (await monta.charges.list(state="completed")).items[0]
            receipt = await monta.receipts.get_by_charge(charge.id)
        assert receipt.pdf_url is not None
        assert receipt.pdf_url.startswith(f"{url}/_simulator/receipts/")
        async with httpx.AsyncClient() as person:
            answer = await person.get(receipt.pdf_url)
    assert f"Total {receipt.total_amount:.2f}" in text_of(answer.content)


@pytest.mark.parametrize(
    "path", ["receipts/7.pdf", "receipts/50000000999.pdf", "receipts/9999999999999999999.pdf", "invoices/7.pdf"]
)
async def test_an_unknown_paper_is_not_found(path: str) -> None:
    """An id that no receipt or invoice has is 404; and so is that of a charge which is not completed."""
    simulator = Simulator()
    book = simulator.world.charges
    going_on = next(index for index in range(book.seeded) if book.state(index) != "completed")
    async with signed_in(simulator) as client:
        for each in (path, f"receipts/{50_000_000_001 + going_on}.pdf"):
            refused(await client.get(f"http://simulator/_simulator/{each}"), 404, "RESOURCE_NOT_FOUND")
        refused(await client.post(f"http://simulator/_simulator/{path}"), 405, "METHOD_NOT_ALLOWED")


def test_a_page_holds_any_text_and_any_number_of_lines() -> None:
    """Brackets and Danish letters are written as they are, what the typeface has not as a question mark."""
    entry = {"title": "Strøm (nat) \\ €", "subTitle": "充電", "amount": 1234.5, "subAmount": -0.5}
    receipt = {
        "id": 1,
        "createdAt": "2026-01-15T12:00:00Z",
        "entries": [entry] * 100,
        "totalAmount": 123450.0,
        "vat": 24690.0,
        "currency": {"identifier": "dkk"},
    }
    lines = text_of(receipt_pdf(receipt))
    assert lines[3:6] == ["Strøm (nat) \\ € 1234.50", "??", "without VAT -0.50"]
    assert lines[-2] == "Total 123450.00"
    assert len(lines) == 3 + 300 + 2
