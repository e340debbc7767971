"""Receipts and invoices as PDF: one page with what the JSON says, in a typeface that every reader has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from monta_async.simulator.tables import Row

_WIDTH, _HEIGHT, _MARGIN = 595, 842, 56
_TITLE_SIZE, _SIZE = 18, 11
_DIGIT, _NARROW, _MINUS = 556, 278, 333
"""Widths in thousandths of the size, the same in Helvetica and Helvetica-Bold."""


class Line(NamedTuple):
    """A text at the left edge, and an amount at the right one."""

    text: str
    amount: float | None = None
    bold: bool = False


def receipt_pdf(receipt: Row) -> bytes:
    """Return the PDF of a receipt, given as the API shows it."""
    lines = [Line(f"Issued {_moment(receipt['createdAt'])}"), Line("")]
    for entry in receipt["entries"]:
        lines.append(Line(entry["title"], entry["amount"]))
        lines += [Line(f"    {entry['subTitle']}")] if entry["subTitle"] else []
        lines.append(Line(f"    without VAT {entry['subAmount']:.2f}"))
    lines += [Line(""), Line("Total", receipt["totalAmount"], bold=True), Line("VAT within the total", receipt["vat"])]
    return _pdf(f"Receipt {receipt['id']}", receipt["currency"]["identifier"], lines)


def invoice_pdf(invoice: Row) -> bytes:
    """Return the PDF of an invoice, given as the API shows it."""
    lines = [
        Line(f"Approved {_moment(invoice['approvedAt'])}, due {_moment(invoice['dueAt'])}"),
        Line(f"Wallet {invoice['walletId']}, {_moment(invoice['from'])} to {_moment(invoice['to'])}"),
        Line(f"Status: {invoice['status']}"),
        Line(""),
        Line("Statement", invoice["totalStatement"]),
        Line("Payable balance", invoice["totalPayableBalance"], bold=True),
    ]
    return _pdf(f"Invoice {invoice['id']}", invoice["currency"]["identifier"], lines)


def _moment(text: str) -> str:
    return f"{text[:10]} {text[11:19]} UTC"


def _pdf(title: str, currency: str, lines: Sequence[Line]) -> bytes:
    step = 2 * _SIZE
    # More lines than a sheet has make the sheet longer: there is one page, whatever is on it.
    height = max(_HEIGHT, 2 * _MARGIN + step * (len(lines) + 5))
    y = height - _MARGIN - _TITLE_SIZE
    drawn = [_text(title, _MARGIN, y, _TITLE_SIZE, bold=True)]
    y -= step
    drawn.append(_text(f"Amounts in {currency.upper()}. Made by the Monta simulator: no money has moved.", _MARGIN, y))
    for line in lines:
        y -= step
        drawn.append(_text(line.text, _MARGIN, y, bold=line.bold))
        if line.amount is not None:
            amount = f"{line.amount:.2f}"
            drawn.append(_text(amount, _WIDTH - _MARGIN - _width(amount), y, bold=line.bold))
    content = b"\n".join(drawn)
    fonts = "/Font << /F1 4 0 R /F2 5 0 R >>"
    helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica{} /Encoding /WinAnsiEncoding >>"
    return _file(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_WIDTH} {height}]".encode()
        + f" /Resources << {fonts} >> /Contents 6 0 R >>".encode(),
        helvetica.format("").encode(),
        helvetica.format("-Bold").encode(),
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content),
        b"<< /Title %b /Producer (Monta simulator) >>" % _string(title),
    )


def _text(text: str, x: float, y: float, size: int = _SIZE, *, bold: bool = False) -> bytes:
    font = "F2" if bold else "F1"
    return f"BT /{font} {size} Tf {x:.2f} {y:.2f} Td ".encode() + _string(text) + b" Tj ET"


def _string(text: str) -> bytes:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return b"(" + escaped.encode("cp1252", "replace") + b")"


def _width(amount: str) -> float:
    widths = {".": _NARROW, "-": _MINUS}
    return sum(widths.get(character, _DIGIT) for character in amount) * _SIZE / 1000


def _file(*objects: bytes) -> bytes:
    """Number the objects, the catalog first and the information last, and say at which byte each begins."""
    file = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"  # bytes above 127 early on tell that this is no text
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    size = len(objects) + 1
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<< /Size %d /Root 1 0 R /Info %d 0 R >>" % (size, len(objects))
    return file + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        trailer,
        len(file),
    )
