from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from newer import REMOVED, VERSION, newer
from openapi_spec_validator import validate
from pipeline import __main__ as command, documents, generate, names as naming

ROOT = Path(__file__).resolve().parents[2]
CHANGES = (
    """
- `authentication.me` removed (`GET /api/v1/auth/me`) (**breaks callers and readers**)
- `charges_insights.get` removed (`GET /api/v1/charges/insights`) (**breaks callers and readers**)
- `deeplinks.create` removed (`POST /api/v1/deeplinks`) (**breaks callers and readers**)
- `deeplinks.delete` removed (`DELETE /api/v1/deeplinks/{deeplinkId}`) (**breaks callers and readers**)
- `deeplinks.get` removed (`GET /api/v1/deeplinks/{deeplinkId}`) (**breaks callers and readers**)
- `deeplinks.list` removed (`GET /api/v1/deeplinks`) (**breaks callers and readers**)
- `deeplinks.update` removed (`PATCH /api/v1/deeplinks/{deeplinkId}`) (**breaks callers and readers**)
- `price_forecasts.get` removed (`GET /api/v1/prices/forecast`) (**breaks callers and readers**)
- `wallet_transactions.update` removed (`PATCH /api/v1/wallet-transactions/{transactionId}`) (**break both**)
- `webhooks.get_signature_detail` removed (`POST /api/v1/webhooks/get-signature-detail`) (**break both**)
- `cdrs.list` added (`GET /api/v1/cdrs`)
- `charge_points.import_` added (`POST /api/v1/charge-points/import`)
- `payments.create` added (`POST /api/v1/payments`)
- `sites.put_site_image` added (`PUT /api/v1/sites/{siteId}/image`)
- `get-users` parameter `phone` removed (**breaks callers**)
- `get-users` parameter `fromUpdatedAt` added
- `ChargePoint.userId` added
- `CreateSite.name`: minLength 3 instead of 1 (**breaks callers**)
- `CreateSite.operatorId` added, required (**breaks callers**)
- `Site.note` removed (**breaks readers**)
- `Site.remark` added
- `Team.joinCode` is not required any more (**breaks readers**)
- `User.id` may be null now (**breaks readers**)
- `Wallet.ownerType` is integer (int64) instead of string (**breaks readers**)
- `ChargeState`: `suspended-ev` added
- `ChargeState`: `suspended-evse` added
- `SponsoredChargePointPayoutType`: `realtime` removed (**breaks callers**)
""".strip()
    .replace("**break both**", "**breaks callers and readers**")
    .splitlines()
)


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the newer document was pinned and generated."""
    folder = tmp_path_factory.mktemp("moved")
    document = folder / "export.json"
    document.write_text(json.dumps(newer(documents.load(command.newest()))), encoding="utf-8")
    assert 0 == command.main(["--pin", VERSION, "--document", str(document), "--output", str(folder)])
    assert 0 == command.main(["--document", str(document), "--output", str(folder / "generated")])
    return folder


def test_the_report_lists_exactly_what_changed(moved: Path) -> None:
    """Each change once, marked for whom it breaks, and nothing else: no renamed component, no moved number."""
    report = (moved / "changelog.d" / f"api-{VERSION}.changed.md").read_text(encoding="utf-8")
    listed = [line for line in report.splitlines() if line.startswith("- ")]
    kinds = [line for line in listed if "amenity_kind_" in line]
    types = [
        line for line in listed if line.endswith(("` added", "` removed", "removed (**breaks callers and readers**)"))
    ]

    assert 26 == len(kinds)
    others = [line for line in listed if line not in kinds and not _of_whole_types(line)]
    assert sorted(CHANGES) == sorted(others)
    assert {"- `Cdr` added", "- `CardPayment` added"} <= set(types)


def _of_whole_types(line: str) -> bool:
    """A line of the section of types: one name alone, added or removed."""
    return line.count("`") == 2 and line.split("`")[1][0].isupper() and "." not in line.split("`")[1]


def test_names_of_what_stands_do_not_move(moved: Path) -> None:
    """Not by one character: the table of names only grew, and the generated signatures are the same."""
    before, after = naming.Names.read(), naming.Names.read(moved / "openapi" / "names.toml")
    for table in ("resources", "operations", "modules", "classes", "fields"):
        old, new = getattr(before, table), getattr(after, table)
        assert old == {key: new[key] for key in old}
    assert 30 == len(after.operations) - len(before.operations)

    was, now = ROOT / "generated", moved / "generated"
    gone = {f"{before.resource(one)}/{before.module(one)}.py" for one in REMOVED}
    for path in sorted((was / "monta_partner_api" / "api").glob("*/*.py")):
        relative = path.relative_to(was)
        if "/".join(relative.parts[-2:]) in gone or path.name == "__init__.py":
            continue
        assert (now / relative).exists() or relative.parts[2] in {"deeplinks", "charges_insights", "price_forecasts"}
        if path.name not in {"get_users.py", "get_auth_information.py"}:
            assert _code(path) == _code(now / relative), relative


def _code(path: Path) -> str:
    return ast.dump(ast.parse(path.read_text(encoding="utf-8"))) if path.exists() else "gone"


def test_what_is_kept_is_canonical_and_has_our_words(moved: Path) -> None:
    """The kept document is valid OpenAPI 3.0.3, a fixed point, and says what we say of what stands."""
    kept = documents.load(moved / "openapi" / f"monta-{VERSION}.json")
    again, unmatched = generate.canonical(kept, naming.Names.read(moved / "openapi" / "names.toml"))
    ours = documents.load(command.newest())

    validate(kept)
    assert kept == again
    assert unmatched  # what was removed is named
    assert (VERSION, "3.0.3") == (kept["info"]["version"], kept["openapi"])
    stands = kept["paths"]["/api/v1/charges/{chargeId}"]["get"]
    was = ours["paths"]["/api/v1/charges/{chargeId}"]["get"]
    assert was == stands
    assert ours["components"]["schemas"]["Charge"] == kept["components"]["schemas"]["Charge"]


def test_what_is_new_is_listed_for_describing(moved: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """New operations, parameters, components, fields and words are named; what stands is not."""
    document = str(moved / "export.json")
    command.main(["--pin", VERSION, "--document", document, "--output", str(tmp_path)])
    printed = capsys.readouterr().out
    listed = [line[2:] for line in printed[printed.index("To describe") :].splitlines()[1:]]

    assert {
        "operation get-cdrs",
        "parameter get-users fromUpdatedAt",
        "component Cdr",
        "field ChargePoint.userId",
        "field Site.remark",
        "field Wallet.ownerType",
        "word ChargeState suspended-ev",
    } <= set(listed)
    assert not [entry for entry in listed if "get-charges" in entry or entry.startswith("field Charge.")]


def test_the_new_operations_work(moved: Path) -> None:
    """Forms with files, a header, a cursor of another name, a new union: sent and read by the generated client."""
    code = """
import httpx, anyio
from monta_partner_api import OPERATIONS, models, resources
from monta_partner_api.api.cdrs import get_cdrs
from monta_partner_api.api.charge_points import import_charge_points
from monta_partner_api.api.payments import create_payment

seen = []
def answer(request):
    seen.append(request)
    body = {"data": [{"id": "a"}], "meta": {"after": None}} if request.method == "GET" else {"till": "3"}
    return httpx.Response(200, json=body)

async def main():
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="http://x.test") as client:
        assert (await get_cdrs.call(client, cursor="z", limit=5)).data[0].id == "a"
        rows = ("rows.csv", b"a;b", "text/csv")
        await import_charge_points.call(client, models.ImportChargePointsBody(file=rows, team_id=3))
        paid = await create_payment.call(client, models.CashPayment(till="3"), idempotency_key="k1")
        assert type(paid) is models.CashPayment

anyio.run(main)
listed, form, paid = seen
assert dict(listed.url.params) == {"cursor": "z", "limit": "5"}
assert form.headers["Content-Type"].startswith("multipart/form-data; boundary=")
assert b'filename="rows.csv"' in form.content and b"a;b" in form.content and b'name="teamId"' in form.content
assert paid.headers["Idempotency-Key"] == "k1" and paid.content == b'{"till":"3"}'
paging = OPERATIONS["get-cdrs"].paging
assert (paging.kind, paging.cursor, paging.size, paging.largest) == ("cursor", "cursor", "limit", 50)
assert OPERATIONS["get-cdrs"].scopes == ("cdrs:read",) and OPERATIONS["create-payment"].repeat == "never"
"""
    _python(["-c", code], moved)


def test_the_tests_of_the_layer_pass_against_it(moved: Path) -> None:
    """The hand-written layer does not notice."""
    tests = [str(ROOT / "tests" / name) for name in ("test_client.py", "test_pagination.py")]
    _python(["-m", "pytest", "-q", "-p", "no:cacheprovider", *tests], moved)


def _python(arguments: list[str], moved: Path) -> None:
    environment: dict[str, Any] = {**os.environ, "PYTHONPATH": str(moved / "generated")}
    done = subprocess.run(  # noqa: S603 - our own tests
        [sys.executable, *arguments], capture_output=True, text=True, check=False, env=environment, cwd=ROOT
    )
    assert 0 == done.returncode, done.stdout[-2000:] + done.stderr[-2000:]


def test_pinning_the_same_interface_changes_nothing(tmp_path: Path) -> None:
    """The pinned document, pinned again, is the same to the byte, and the report says that nothing changed."""
    pinned = command.newest()
    version = pinned.stem.removeprefix("monta-")

    assert 0 == command.main(["--pin", version, "--document", str(pinned), "--output", str(tmp_path)])

    assert pinned.read_bytes() == (tmp_path / "openapi" / pinned.name).read_bytes()
    report = (tmp_path / "changelog.d" / f"api-{version}.changed.md").read_text(encoding="utf-8")
    assert "Nothing of the interface changed." in report


def test_pinning_needs_a_version_and_a_document(capsys: pytest.CaptureFixture[str]) -> None:
    """Otherwise one clear line."""
    assert 2 == command.main(["--pin", "../evil", "--document", "x.json"])
    assert 2 == command.main(["--pin", "2027-01-15"])
    assert "--pin needs a version" in capsys.readouterr().err
