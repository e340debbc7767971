from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from fake_api import FakeApi
from hypothesis import HealthCheck, given, settings, strategies as st
from monta_partner_api import OPERATIONS

from monta_async import Monta
from monta_async.testing import Recording, RecordingTransport, Replay, ReplayError
from monta_async.testing.scrubbing import NUMBERS, WORDS, Scrubber, kept_headers
from monta_async.testing.shapes import Shape, document

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

pytestmark = pytest.mark.anyio

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
PLANTED = "Planted-4711@secret"
REFERENCE = {"identifier", "name"}
"""Fields that show of a country, a currency, a brand, a model or a connector."""
SITE = {
    "id": 712345,
    "name": "Harbour 5",
    "active": True,
    "createdAt": "2026-01-15T12:00:00Z",
    "chargePointCount": 7,
    "visibility": "public",
    "partnerExternalId": "key-of-theirs",
    "location": {"coordinates": {"latitude": 55.676, "longitude": 12.568}},
    "brandNew": {"whoever": "Karl"},
}


def site(request: httpx.Request) -> httpx.Response:
    """One site, with what must not be kept in its headers, too."""
    headers = {"Set-Cookie": "session=1", "X-Request-Id": "abc", "RateLimit-Remaining": "7", "Retry-After": "5"}
    return httpx.Response(200, json=SITE, headers=headers)


def files_in(folder: Path) -> list[Path]:
    """Every file below a folder, hidden ones too."""
    return [each for each in folder.rglob("*") if each.is_file()]


def recorder(api: FakeApi, path: Path, **options: Any) -> RecordingTransport:
    """A recorder of an API of a few lines."""
    return RecordingTransport(httpx.MockTransport(api.handle), path, now=lambda: NOON, **options)


def client(transport: httpx.AsyncBaseTransport) -> Monta:
    """A client of secrets."""
    return Monta("the-client-id", "the-client-secret", base_url="https://api.test", transport=transport)


async def test_a_story_is_one_file_that_hangs_together(tmp_path: Path) -> None:
    """Every exchange is kept in its order, ids stand for ids throughout, and what is harmless stands as it came."""
    path = tmp_path / "site.json"

    async with recorder(FakeApi(site), path) as transport, client(transport) as monta:
        assert (await monta.sites.get(712345)).name == "Harbour 5"
        await monta.sites.update(712345, name="Harbour 5", partner_external_id="mine")

    text = path.read_text(encoding="utf-8")
    for secret in ("the-client", "access-1", "refresh-1", "Harbour", "712345", "55.676", "Karl", "session", "theirs"):
        assert secret not in text
    recording = Recording.read(path)
    assert recording.provenance["server"] == "another server"
    assert recording.provenance["recorded"] == "2026-01-15T12:00:00Z"
    token, got, patched = recording.exchanges
    assert (token.operation, got.operation, patched.operation) == (
        "get-access-token-with-client-credentials",
        "get-site",
        "patch-site",
    )
    assert got.request["path"] == patched.request["path"] == "/api/v1/sites/100000"
    assert got.response["headers"] == {
        "ratelimit-remaining": "7",
        "retry-after": "5",
        "content-type": "application/json",
    }
    assert patched.request["body"] == {"name": "name-1", "partnerExternalId": "partner-external-id-2"}
    assert got.response["body"] == {
        "id": 100000,
        "name": "name-1",
        "active": True,
        "createdAt": "2026-01-15T12:00:00Z",
        "chargePointCount": 7,
        "visibility": "public",
        "partnerExternalId": "partner-external-id-1",
        "location": {"coordinates": {"latitude": 10.001, "longitude": 10.002}},
        "field-1": {"field-2": "field-2-1"},
    }


async def test_what_is_kept_on_request_stands_as_it_is(tmp_path: Path) -> None:
    """Values that the author of a recording calls harmless are kept, so that the code under test may send them."""
    path = tmp_path / "site.json"

    async with recorder(FakeApi(site), path, keep=["Harbour 5", 712345]) as transport, client(transport) as monta:
        await monta.sites.get(712345)

    async with Replay(path) as replay, replay.client() as monta:
        assert (await monta.sites.get(712345)).name == "Harbour 5"


async def test_a_folder_gets_a_file_an_answer(tmp_path: Path) -> None:
    """Each answer is a file of its own, named for its operation, and counted where there are several."""
    async with recorder(FakeApi(site), tmp_path / "new") as transport, client(transport) as monta:
        await monta.sites.get(1)
        await monta.sites.get(2)
        await monta.request("GET", "/api/v1/sites/1/what-is-new")

    assert {"get-access-token-with-client-credentials.json", "get-site.json", "get-site-2.json", "unknown.json"} == {
        path.name for path in (tmp_path / "new").iterdir()
    }
    (unknown,) = Recording.read(tmp_path / "new" / "unknown.json").exchanges
    assert (unknown.operation, unknown.request["path"]) == (None, "/api/v1/sites/1/text-1")


async def test_what_is_no_json_is_kept_as_a_stand_in(tmp_path: Path) -> None:
    """The page of a proxy leaves its status and content type, and none of its text."""
    api = FakeApi(lambda _: httpx.Response(502, text="<p>for Karl</p>", headers={"Content-Type": "text/html"}))

    async with recorder(api, tmp_path / "page.json") as transport:
        async with client(transport) as monta:
            answer = await httpx.AsyncClient(transport=transport).get(f"{monta.base_url}/api/v1/sites")
        assert answer.text == "<p>for Karl</p>"

    (exchange,) = Recording.read(tmp_path / "page.json").exchanges
    assert exchange.response == {"status": 502, "headers": {"content-type": "text/html"}, "text": "text-1"}


@pytest.mark.parametrize("name", ["story.json", "folder"])
async def test_a_failure_leaves_no_file(tmp_path: Path, name: str) -> None:
    """A request without an answer leaves nothing, and a story that ends by an exception not even what was before."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("cut", request=request)

    async def go() -> None:
        async with RecordingTransport(httpx.MockTransport(fail), tmp_path / name) as transport:
            await httpx.AsyncClient(transport=transport).get("https://api.test/api/v1/sites")

    with pytest.raises(httpx.ReadError):
        await go()

    assert not files_in(tmp_path)


async def test_a_story_without_a_block_is_refused(tmp_path: Path) -> None:
    """A recorder that only its client would close writes no story, and says so before anything is sent."""
    api = FakeApi(site)

    with pytest.raises(RuntimeError, match=r"story\.json is written at the end of a block that was not begun"):
        async with client(recorder(api, tmp_path / "story.json")) as monta:
            await monta.sites.get(1)

    assert not api.requests


async def test_a_story_that_fails_leaves_the_file_of_before(tmp_path: Path) -> None:
    """What was recorded earlier stands until a story has gone to its end."""
    path = tmp_path / "site.json"
    path.write_text("earlier", encoding="utf-8")

    async def go() -> None:
        async with recorder(FakeApi(site), path) as transport, client(transport) as monta:
            await monta.sites.get(1)
            raise LookupError

    with pytest.raises(LookupError):
        await go()

    assert path.read_text(encoding="utf-8") == "earlier"
    assert files_in(tmp_path) == [path]


class Slow(httpx.AsyncByteStream):
    """An answer that begins, and does not end."""

    def __init__(self) -> None:
        self.begun = anyio.Event()
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"id": '
        self.begun.set()
        await anyio.sleep_forever()

    async def aclose(self) -> None:
        """Note it."""
        self.closed = True


@pytest.mark.parametrize("name", ["story.json", "folder"])
async def test_a_cancelled_request_leaves_nothing(tmp_path: Path, name: str) -> None:
    """Cancelled in the middle of an answer, an exchange is not kept, its connection is closed, and the rest is kept."""
    slow = Slow()
    answers = {"/api/v1/sites/1": httpx.Response(200, stream=slow), "/api/v1/sites/2": httpx.Response(200, json=SITE)}

    async with RecordingTransport(
        httpx.MockTransport(lambda request: answers[request.url.path]), tmp_path / name
    ) as transport:
        bare = httpx.AsyncClient(transport=transport, base_url="https://api.test/api/v1")
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(bare.get, "/sites/1")
            await slow.begun.wait()
            tasks.cancel_scope.cancel()
        await bare.get("/sites/2")

    assert slow.closed
    (path,) = files_in(tmp_path)
    (exchange,) = Recording.read(path).exchanges
    assert exchange.request["path"] == "/api/v1/sites/1"  # the first id of one digit
    assert exchange.response["body"]["id"] == 100000


async def test_an_exchange_that_began_first_stands_first(tmp_path: Path) -> None:
    """The order is that of the requests, whichever answer comes first: a recording does not depend on chance."""
    second = anyio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("teams"):
            await second.wait()
        else:
            second.set()
        return httpx.Response(200, json={"data": []})

    async with RecordingTransport(httpx.MockTransport(answer), tmp_path / "both.json") as transport:
        bare = httpx.AsyncClient(transport=transport, base_url="https://api.test/api/v1")
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(bare.get, "/teams")
            await anyio.wait_all_tasks_blocked()
            tasks.start_soon(bare.get, "/sites")

    assert [each.operation for each in Recording.read(tmp_path / "both.json").exchanges] == ["get-teams", "get-sites"]


async def test_a_slash_within_an_id_is_no_other_operation(tmp_path: Path) -> None:
    """A quoted slash, with which a path looks like another operation's, hides nothing and breaks nothing."""
    async with recorder(FakeApi(site), tmp_path / "slash.json") as transport:
        await httpx.AsyncClient(transport=transport).get("https://api.test/api/v1/charge-points/Karl%2Flogs")

    (exchange,) = Recording.read(tmp_path / "slash.json").exchanges
    assert exchange.request["path"] == "/api/v1/charge-points/text-1"


@pytest.fixture
async def recorded(tmp_path: Path) -> Path:
    """Two sites, read and recorded."""
    path = tmp_path / "sites.json"
    async with (
        recorder(FakeApi(site), path, keep=[7, 8]) as transport,
        Monta(token="some-token", base_url="https://api.test", transport=transport) as monta,
    ):
        await monta.sites.get(7)
        await monta.sites.get(8)
    return path


async def test_what_is_not_asked_for_is_told(recorded: Path) -> None:
    """A request of the recording that nobody made fails the block, by name."""
    with pytest.raises(ReplayError, match=r"not asked for:\n  GET /api/v1/sites/8$"):
        async with Replay(recorded) as replay, replay.client() as monta:
            await monta.sites.get(7)


async def read_sites(replay: Replay, *site_ids: int, tolerant: bool = False) -> None:
    """Read these sites from a recording; with `tolerant`, let its complaints be."""
    async with replay, replay.client() as monta:
        for site_id in site_ids:
            try:
                await monta.sites.get(site_id)
            except ReplayError:
                if not tolerant:
                    raise


@pytest.mark.parametrize("tolerant", [False, True])
async def test_what_is_not_recorded_fails(recorded: Path, *, tolerant: bool) -> None:
    """A request that is not in the recording fails there, and at the end if the code under test has let it pass."""
    with pytest.raises(ReplayError, match="not in the recording: GET /api/v1/sites/9\neverything in it has been asked"):
        await read_sites(Replay(recorded), 7, 8, 9, tolerant=tolerant)


async def test_what_was_asked_once_is_answered_once(recorded: Path) -> None:
    """An answer is given as often as it was recorded; the nearest that is left is shown beside what was asked for."""
    await read_sites(Replay(recorded), 8, 7)

    with pytest.raises(ReplayError) as failed:
        await read_sites(Replay(recorded), 7, 7)

    assert '\n-  "path": "/api/v1/sites/8",\n+  "path": "/api/v1/sites/7",\n' in str(failed.value)


async def test_an_error_of_the_test_is_the_error(recorded: Path) -> None:
    """A test that fails by itself is not told of the requests that it did not come to."""
    with pytest.raises(LookupError):
        async with Replay(recorded):
            raise LookupError


async def test_a_secret_is_in_no_difference(tmp_path: Path) -> None:
    """A token call that differs does not show the secret that the test has."""
    path = tmp_path / "site.json"
    async with recorder(FakeApi(site), path) as transport, client(transport) as monta:
        await monta.sites.get(1)

    with pytest.raises(ReplayError) as failed:
        async with Replay(path) as replay, replay.client(client_id="another", client_secret="very-secret") as monta:
            await monta.sites.get(1)

    assert '"clientSecret": "***"' in str(failed.value)
    assert "very-secret" not in str(failed.value)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"provenance": {}, "exchanges": [{"what": 1}]}'])
def test_a_file_that_is_no_recording_is_refused(tmp_path: Path, content: str) -> None:
    """What is no recording is a ValueError that names the file."""
    (tmp_path / "x.json").write_text(content, encoding="utf-8")

    with pytest.raises(ValueError, match=r"x\.json is no recording"):
        Replay(tmp_path / "x.json")


NAMES = st.sampled_from(sorted(document().fields)) | st.just(f"X-{PLANTED}") | st.just(PLANTED)
JSON = st.recursive(
    st.sampled_from(
        [PLANTED, f"https://{PLANTED}.test/", f"{PLANTED} Street 5", "Karlsen", 4711471147, 47.114711, None, True]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=12,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(OPERATIONS)), JSON, st.sampled_from([200, 404, 500]))
def test_whatever_is_planted_is_replaced(operation_id: str, body: Any, status: int) -> None:
    """No text and no number that could say who somebody is gets into a recording, in whatever field it stands."""
    operation, scrubber = OPERATIONS[operation_id], Scrubber()

    sent = scrubber.sent(body, operation)
    answered = scrubber.answered(body, operation, status)
    query = scrubber.query([(PLANTED, PLANTED), ("email", PLANTED), ("search", PLANTED)], operation)
    holes = operation.path.split("/")
    path = scrubber.path(
        "/".join(PLANTED.replace("@", "%40") if hole[:1] == "{" else hole for hole in holes), operation
    )

    assert "4711@" not in json.dumps([sent, answered, query])
    assert "4711" not in path
    assert _like(sent) == _like(answered) == _like(body)
    leaves = [*_leaves([sent, answered])]
    assert {name for name, value in leaves if value in (4711471147, 47.114711)} <= NUMBERS
    assert {name for name, value in leaves if value == "Karlsen"} <= WORDS | REFERENCE


def _leaves(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every text and number, with the field that it stands in."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _leaves(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from _leaves(each, name)
    else:
        yield name, value


def _like(value: Any) -> Any:
    """What kinds of values there are, in which order."""
    if isinstance(value, dict):
        return [_like(each) for each in value.values()]
    return [_like(each) for each in value] if isinstance(value, list) else type(value)


@given(st.lists(st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False), unique=True))
def test_stand_ins_are_as_many_as_values(numbers: list[Any]) -> None:
    """Two ids never become one, the same one gets the same, and an id has as many digits as long as these last."""
    made = Scrubber().value([*numbers, *numbers], Shape())

    first, again = made[: len(numbers)], made[len(numbers) :]
    assert first == again
    assert len({(type(each), each) for each in first}) == len({(type(each), each) for each in numbers})


def test_headers_are_kept_by_name() -> None:
    """Of the headers, only what says how to read the answer and when to come again is kept."""
    headers = {
        "Authorization": "Bearer secret",
        "Cookie": "a=b",
        "Content-Type": "application/json",
        "RateLimit-Remaining": "7",
        "Deprecation": "true",
        "X-Anything": PLANTED,
    }

    assert kept_headers(headers) == {
        "content-type": "application/json",
        "ratelimit-remaining": "7",
        "deprecation": "true",
    }


@pytest.mark.parametrize(
    ("name", "kept", "left_out"),
    [
        ("Allow", ["GET", "GET, POST"], ["GET, HANS"]),
        ("Content-Type", ["text/html; charset=utf-8"], ["application/json; name=hans", "hans/json"]),
        ("Date", ["Thu, 15 Jan 2026 12:00:00 GMT"], ["s3cr3t", "Thu, 15 Jan 2026 12:00:00 GMT hans"]),
        ("Deprecation", ["true", "@1767225600"], ["hans"]),
        ("Monta-Version", ["v1", "2024-01-18"], ["hans", "v1-hans"]),
        ("RateLimit-Policy", ["Quota", "Fair-Use"], ["Hans"]),
        ("RateLimit-Remaining", ["7"], ["Hans", "4111111111111111"]),
        ("RateLimit-Hans", [], ["7"]),
        ("Retry-After", ["5", "Thu, 15 Jan 2026 12:00:00 GMT"], ["s3cr3t"]),
        ("Sunset", ["Sat, 01 Jan 2028 00:00:00 GMT"], ["hans"]),
        ("X-Api-Version-Hint", ["v1"], ["hans"]),
    ],
)
def test_headers_are_kept_in_the_form_that_they_have(name: str, kept: list[str], left_out: list[str]) -> None:
    """Whatever else somebody writes into a header that is known does not get into a recording."""
    for value in kept:
        assert kept_headers({name: value}) == {name.lower(): value}
    for value in left_out:
        assert not kept_headers({name: value})


@pytest.mark.parametrize(
    ("component", "field", "kept", "replaced"),
    [
        ("Error", "errorCode", ["RESOURCE_NOT_FOUND", "UNKNOWN"], ["Hans", "hans", "HANS HANSEN"]),
        ("Error", "status", ["NOT_FOUND"], ["Hans"]),
        ("User", "language", ["da", "en-GB", "pt_BR"], ["Hans", "hans"]),
        ("Country", "alpha2Code", ["DK", "dk"], ["Hans"]),
        ("AuditEvent", "entityType", ["ChargePoint", "charge-point"], ["Hans"]),
        ("AuditEvent", "action", ["CREATE"], ["Hans"]),
        ("SortOrder", "property", ["createdAt"], ["Hans", "hans"]),
        ("Consumer", "scopes", [["all:delete", "charge-points:read"]], [["Hans:read"]]),
        ("SetChargingProfileConfirmation", "status", ["Accepted"], ["Hans"]),
        ("WalletTransaction", "kind", ["charge-sponsored"], ["Hans"]),
        ("WalletTransaction", "fromAmount", [12.5, -3, 999_999_999], [4111111111111111, -4512345678.5]),
        ("Charge", "consumedKwh", [11.458], [4111111111111111]),
    ],
)
def test_fields_are_kept_in_the_form_that_they_have(
    component: str, field: str, kept: list[Any], replaced: list[Any]
) -> None:
    """A word of the API or an amount stays, and a name or the number of a card in the same field does not."""
    for value in [*kept, *replaced]:
        shown = Scrubber().value({field: value}, document().component(component))[field]
        assert (shown == value) == (value in kept), value


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("https://partner-api.monta.com", "https://partner-api.monta.com"),
        ("https://partner-api.sandbox.monta.com", "https://partner-api.sandbox.monta.com"),
        ("http://127.0.0.1:8400", "http://127.0.0.1:8400"),
        ("http://localhost:8400", "http://localhost:8400"),
        ("http://[::1]:8400", "http://[::1]:8400"),
        ("https://hans-hansen.private.example", "another server"),
        ("https://partner-api.monta.com.hans.example", "another server"),
    ],
)
async def test_only_known_servers_are_named(tmp_path: Path, url: str, named: str) -> None:
    """Where it was recorded is told of Monta's servers and of this machine; another name may be somebody's."""
    async with recorder(FakeApi(site), tmp_path / "site.json") as transport:
        await httpx.AsyncClient(transport=transport).get(f"{url}/api/v1/sites/1", headers={"Authorization": "Bearer x"})

    assert Recording.read(tmp_path / "site.json").provenance["server"] == named
    assert ("hans" in (tmp_path / "site.json").read_text(encoding="utf-8")) is False


def test_recording_needs_no_extra() -> None:
    """A recorder loads neither respx, which a replay needs, nor pytest, nor the simulator."""
    code = (
        "import sys; from monta_async.testing import RecordingTransport;"
        "print(sorted({'pytest', 'respx', 'starlette', 'uvicorn'} & {*sys.modules}))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603

    assert "[]" == done.stdout.strip()
