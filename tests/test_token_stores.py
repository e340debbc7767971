from __future__ import annotations

import asyncio
import json
import logging
import os
import stat
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
import trio.testing
from hypothesis import given, settings, strategies
from rotating_api import REFRESH, SECRET, RotatingApi

from monta_async import ConfigurationError, FileTokenStore, Monta, ServerError, StoredToken
from monta_async.tokens import TokenSource

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from monta_async import TokenStore

both_backends = pytest.mark.parametrize("backend", ["asyncio", "trio"])
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
HOME = "https://api.test/"
OTHER = StoredToken("another-id", HOME, "t-of-another", MOMENT, "r-of-another", MOMENT)


class Server:
    """What a server for caches has: bytes, and a lock."""

    def __init__(self) -> None:
        self.content: bytes | None = None
        self.locked: anyio.Event | None = None


class Shelf:
    """A store on such a server; each of its methods takes `step`."""

    def __init__(self, server: Server, step: Callable[[], Awaitable[None]] = anyio.lowlevel.checkpoint) -> None:
        self.server = server
        self.step = step

    async def load(self) -> StoredToken | None:
        """Get."""
        await self.step()
        return StoredToken.from_json(self.server.content) if self.server.content else None

    async def save(self, token: StoredToken) -> None:
        """Set."""
        await self.step()
        self.server.content = token.to_json()
        await self.step()

    async def acquire(self, wait: float) -> bool:
        """Lock."""
        await self.step()
        with anyio.move_on_after(wait):
            while self.server.locked is not None:
                await self.server.locked.wait()
        if self.server.locked is not None:
            return False
        self.server.locked = anyio.Event()
        return True

    async def release(self) -> None:
        """Unlock."""
        await self.step()
        assert self.server.locked is not None
        self.server.locked.set()
        self.server.locked = None


def source(
    api: RotatingApi, store: TokenStore, *, ahead: timedelta = timedelta(0), client_id: str = "an-id"
) -> TokenSource:
    """What asks an API for tokens as one of several processes, by a clock of its own."""
    return TokenSource(client_id, "a-secret", base_url=HOME, store=store, now=lambda: api.moment + ahead)


def by_secret_and_by_refresh_token(api: RotatingApi) -> tuple[int, int]:
    """How many token calls of each kind there were."""
    return api.calls[SECRET], api.calls[REFRESH]


@pytest.fixture(params=["file", "server"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., TokenStore]:
    """Makes stores; those of one name share what they keep."""
    servers: defaultdict[str, Server] = defaultdict(Server)

    def make(name: str = "token") -> TokenStore:
        return FileTokenStore(tmp_path / name) if request.param == "file" else Shelf(servers[name])

    return make


async def test_one_token_serves_all_processes(make_store: Callable[..., TokenStore]) -> None:
    """Whoever comes second finds the token, and whoever comes first after its end renews it for all."""
    api = RotatingApi()
    sources = [source(api, make_store()) for _ in range(4)]

    assert {"t1"} == {await each.bearer(api) for each in sources}
    api.moment += timedelta(hours=1)
    assert {"t2"} == {await each.bearer(api) for each in sources}
    assert (1, 1) == by_secret_and_by_refresh_token(api)


async def test_a_token_that_another_process_renewed_is_looked_up(make_store: Callable[..., TokenStore]) -> None:
    """A 401 for the old one costs no token call, if the store has the new one; else it costs one."""
    api = RotatingApi()
    one, two = source(api, make_store()), source(api, make_store())
    await two.bearer(api)
    assert "t2" == await one.bearer(api, refused=await one.bearer(api))

    assert "t2" == await two.bearer(api, refused="t1")
    assert (1, 1) == by_secret_and_by_refresh_token(api)
    assert "t3" == await two.bearer(api, refused="t2")
    assert {"r1": 1, "r2": 1} == api.presented


async def test_machines_with_differing_clocks_share_tokens(make_store: Callable[..., TokenStore]) -> None:
    """For days, whoever calls: every call has a token that the API takes, and no refresh token is sent twice."""
    api = RotatingApi()
    sources = [source(api, make_store(), ahead=timedelta(hours=hours)) for hours in (0, 1, -1, 30)]

    for step in range(300):
        tokens = sources[step * step % 7 % 4]
        token = await tokens.bearer(api)
        if not api.accepts(token):
            token = await tokens.bearer(api, refused=token)
        assert api.accepts(token)
        api.moment += timedelta(minutes=step % 23)

    assert 1 == api.calls[SECRET]
    assert 1 == max(api.presented.values())
    assert len(api.presented) > 40


async def test_a_token_of_another_process_ends_by_the_clock_of_the_api(make_store: Callable[..., TokenStore]) -> None:
    """A machine that knows how far its clock is ahead does not take a new token for an old one."""
    api = RotatingApi()
    one, two = source(api, make_store()), source(api, make_store(), ahead=timedelta(hours=2))
    await two.bearer(api)
    api.moment += timedelta(hours=1)

    assert "t2" == await one.bearer(api)
    assert "t2" == await two.bearer(api)
    assert (1, 1) == by_secret_and_by_refresh_token(api)


@both_backends
def test_a_thousand_cold_calls_of_four_sources_make_one_token_request(
    make_store: Callable[..., TokenStore], backend: str
) -> None:
    """Within a source they wait for its leader, and the leaders for the lease."""
    api = RotatingApi()
    sources = [source(api, make_store()) for _ in range(4)]
    given: Counter[str] = Counter()

    async def call(tokens: TokenSource) -> None:
        given[await tokens.bearer(api)] += 1

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for count in range(1000):
                tasks.start_soon(call, sources[count % 4])

    anyio.run(main, backend=backend)

    assert {"t1": 1000} == given
    assert (1, 0) == by_secret_and_by_refresh_token(api)


def test_a_second_event_loop_uses_the_same_store(make_store: Callable[..., TokenStore]) -> None:
    """Stores and sources bind to no loop."""
    api = RotatingApi()
    tokens = source(api, make_store())

    for number, backend in enumerate(("asyncio", "trio", "asyncio"), 1):
        assert f"t{number}" == anyio.run(tokens.bearer, api, backend=backend)
        api.moment += timedelta(hours=1)
    assert (1, 2) == by_secret_and_by_refresh_token(api)


async def test_nobody_waits_for_another_process_while_the_old_token_is_good(
    make_store: Callable[..., TokenStore],
) -> None:
    """Near its end it serves on while another process renews, and what that has stored is taken up soon after."""
    api = RotatingApi()
    one, two, store = source(api, make_store()), source(api, make_store()), make_store()
    await one.bearer(api)
    await two.bearer(api)
    api.moment += timedelta(minutes=59, seconds=30)
    await store.acquire(0.0)

    assert {"t1"} == {await one.bearer(api) for _ in range(5)}
    await store.release()
    assert "t2" == await two.bearer(api)
    assert "t1" == await one.bearer(api)
    api.moment += timedelta(seconds=5)
    assert "t2" == await one.bearer(api)
    assert (1, 1) == by_secret_and_by_refresh_token(api)


async def test_a_token_near_its_end_serves_a_new_process_while_it_cannot_be_renewed(tmp_path: Path) -> None:
    """What is found in the store is worth as much as what was got by oneself."""
    api = RotatingApi()
    await source(api, FileTokenStore(tmp_path / "token")).bearer(api)
    api.moment += timedelta(minutes=59, seconds=30)
    api.down = True
    tokens = source(api, FileTokenStore(tmp_path / "token"))

    assert {"t1"} == {await tokens.bearer(api) for _ in range(3)}
    api.moment += timedelta(seconds=30)
    with pytest.raises(ServerError):
        await tokens.bearer(api)
    api.down = False
    assert "t2" == await tokens.bearer(api)


async def test_a_process_that_is_stuck_holds_nobody_up_for_ever(tmp_path: Path) -> None:
    """After a minute the others renew by id and secret: the refresh token may be under way already."""
    api = RotatingApi()
    waited = 0.0

    async def sleep(seconds: float) -> None:
        nonlocal waited
        waited += seconds
        await anyio.lowlevel.checkpoint()

    tokens = source(api, FileTokenStore(tmp_path / "token", sleep=sleep))
    await tokens.bearer(api)
    stuck = FileTokenStore(tmp_path / "token")
    assert await stuck.acquire(0.0)
    api.moment += timedelta(hours=1)

    assert "t2" == await tokens.bearer(api)
    assert (2, 0) == by_secret_and_by_refresh_token(api)
    assert 60 <= waited < 61
    assert "t2" == await source(api, stuck).bearer(api)


def test_another_process_may_take_its_time() -> None:
    """As long as a renewal may take, those who have no token wait for the one that comes."""
    api, server = RotatingApi(), Server()
    slow = Shelf(server)

    async def renew() -> None:
        await slow.acquire(0.0)
        await anyio.sleep(45)
        await slow.save(StoredToken("an-id", HOME, "t-slow", api.moment + timedelta(hours=1), "", api.moment))
        await slow.release()

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(renew)
            await anyio.wait_all_tasks_blocked()
            assert "t-slow" == await source(api, Shelf(server)).bearer(api)

    anyio.run(main, backend="trio", backend_options={"clock": trio.testing.MockClock(autojump_threshold=0)})

    assert (0, 0) == by_secret_and_by_refresh_token(api)


async def test_a_pair_that_could_not_be_stored_outlives_a_cancelled_leader() -> None:
    """It is kept before the lease is given back."""
    api = RotatingApi()
    store = Broken("save", _fail)
    whole = store.release
    tokens = source(api, store)

    async def release() -> None:
        leader.cancel()
        await whole()

    store.release = release
    leader = asyncio.get_running_loop().create_task(tokens.bearer(api))
    with pytest.raises(asyncio.CancelledError):
        await leader

    assert "t1" == await tokens.bearer(api)
    assert (1, 0) == by_secret_and_by_refresh_token(api)


@both_backends
def test_a_pair_is_stored_before_anybody_uses_it(backend: str) -> None:
    """While it is being stored, the others get the old token as long as that is good, and else wait."""
    api, server = RotatingApi(), Server()
    events: list[str] = []
    asked = anyio.Event()

    class Slow(Shelf):
        async def save(self, token: StoredToken) -> None:
            asked.set()
            await anyio.wait_all_tasks_blocked()
            await super().save(token)
            events.append(f"{token.access_token} is stored")

    tokens = source(api, Slow(server))

    async def use() -> None:
        events.append(await tokens.bearer(api))

    async def main() -> None:
        nonlocal asked
        for passes in (timedelta(0), timedelta(minutes=59, seconds=30), timedelta(hours=1)):
            asked = anyio.Event()
            api.moment += passes
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(use)
                await asked.wait()
                tasks.start_soon(use)

    anyio.run(main, backend=backend)

    assert ["t1 is stored", "t1", "t1", "t1", "t2 is stored", "t2", "t3 is stored", "t3", "t3"] == events


class Broken:
    """A store of which one method does something else first."""

    def __init__(self, name: str, fault: Callable[[], Awaitable[None]]) -> None:
        shelf = Shelf(Server())
        self.load, self.save, self.acquire, self.release = shelf.load, shelf.save, shelf.acquire, shelf.release
        whole = getattr(self, name)

        async def broken(*arguments: Any) -> Any:
            await fault()
            return await whole(*arguments)

        setattr(self, name, broken)


async def _fail() -> None:
    raise LookupError("a-secret is what this text shows")


@pytest.mark.parametrize("fault", [_fail, anyio.sleep_forever])
@pytest.mark.parametrize("name", ["load", "save", "acquire", "release"])
def test_calls_go_on_without_their_store(
    name: str, fault: Callable[[], Awaitable[None]], caplog: pytest.LogCaptureFixture
) -> None:
    """A store that fails or hangs costs a warning without its text, and some seconds, but no call."""
    api = RotatingApi()
    tokens = source(api, Broken(name, fault))
    got: list[str] = []

    async def main() -> None:
        for _ in range(3):
            got.append(await tokens.bearer(api))
            api.moment += timedelta(hours=1)

    anyio.run(main, backend="trio", backend_options={"clock": trio.testing.MockClock(autojump_threshold=0)})

    assert ["t1", "t2", "t3"] == got
    assert max(api.presented.values(), default=0) <= 1
    assert {"WARNING"} == {record.levelname for record in caplog.records}
    assert {True} == {"the stored token could not be" in record.message for record in caplog.records}
    assert "a-secret" not in caplog.text


async def test_a_pair_that_could_not_be_stored_is_not_given_up_for_an_older_one(tmp_path: Path) -> None:
    """It is used, and the next renewal starts from it; what another process has stored meanwhile still counts."""
    api = RotatingApi()
    one, two = (source(api, FileTokenStore(tmp_path / "token")) for _ in range(2))
    await one.bearer(api)
    (tmp_path / "token.new").mkdir()
    api.moment += timedelta(hours=1)

    assert "t2" == await one.bearer(api)
    (tmp_path / "token.new").rmdir()
    assert "t3" == await one.bearer(api, refused="t2")
    assert "t3" == await two.bearer(api)
    assert (1, 2) == by_secret_and_by_refresh_token(api)


async def test_a_store_that_saves_and_says_otherwise_brings_no_refused_token_back() -> None:
    """An answer that is lost is no failure; what is found then is our own, and was refused."""

    class Unsure(Shelf):
        async def save(self, token: StoredToken) -> None:
            await super().save(token)
            raise TimeoutError

    api = RotatingApi()
    tokens = source(api, Unsure(Server()))

    assert "t1" == await tokens.bearer(api)
    assert "t2" == await tokens.bearer(api, refused="t1")


async def test_a_token_of_other_credentials_is_replaced(
    make_store: Callable[..., TokenStore], caplog: pytest.LogCaptureFixture
) -> None:
    """Neither another consumer's token nor one of another environment is sent; both are told of."""
    api = RotatingApi()
    await make_store().save(OTHER)

    assert "t1" == await source(api, make_store()).bearer(api)
    assert "t1" == await source(api, make_store()).bearer(api)
    assert "t2" == await source(api, make_store(), client_id="a-third").bearer(api)
    assert 2 == caplog.text.count("is a token of other credentials")
    assert "of-another" not in caplog.text


@pytest.mark.parametrize("backend", ["asyncio", "trio", "asyncio, by task.cancel()"])
@pytest.mark.parametrize("begins", ["cold", "over"])
def test_a_cancelled_leader_harms_nobody(make_store: Callable[..., TokenStore], backend: str, begins: str) -> None:
    """Wherever it is cancelled, the others of its process and another process get a token, and the lease is free."""
    point = 0
    while _cancel_leader_at(point := point + 1, make_store, backend, begins):
        assert point < 100
    assert point > 2


def _cancel_leader_at(  # noqa: C901 - the leader, its followers and their cancellation see the same names
    point: int, make_store: Callable[..., TokenStore], backend: str, begins: str
) -> bool:
    """Whether the leader had so many points at which it could be cancelled."""
    api = RotatingApi()
    store = make_store(str(point))
    tokens, other = source(api, store), source(api, make_store(str(point)))
    got: list[str] = []
    cancel: Callable[[], object] | None = None
    passed = 0

    async def step() -> None:
        nonlocal passed
        if cancel is not None:
            passed += 1
            if passed == point:
                cancel()
        await anyio.lowlevel.checkpoint()

    async def lead() -> None:
        nonlocal cancel
        with anyio.CancelScope() as scope:
            cancel = scope.cancel
            await tokens.bearer(api)

    async def lead_in_a_task() -> None:
        nonlocal cancel
        task = asyncio.get_running_loop().create_task(tokens.bearer(api))
        cancel = task.cancel
        await asyncio.wait([task])
        assert task.cancelled() is (passed >= point)

    async def follow() -> None:
        got.append(await tokens.bearer(api))

    async def main() -> None:
        nonlocal cancel
        if begins == "over":
            await tokens.bearer(api)
            api.moment += timedelta(hours=1)
        api.arrive = step
        if isinstance(store, Shelf):
            store.step = step
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(lead if backend in ("asyncio", "trio") else lead_in_a_task)
            while cancel is None:
                await anyio.lowlevel.checkpoint()
            for _ in range(5):
                tasks.start_soon(follow)
        got.append(await other.bearer(api))
        assert await store.acquire(0.0)
        await store.release()

    anyio.run(main, backend=backend.partition(",")[0])

    assert 6 == len(got)
    assert 1 == len(set(got))
    assert api.accepts(got[0])
    return passed >= point


@pytest.mark.parametrize("content", [
    b"", b"\0" * 400, b"\xff\xfe", b"no JSON", b"7", b"null", b"[1]", b"{}", b'{"version": 1}', b"[" * 60_000,
    b'{"version": 1' + b" " * 200_000 + b"}",
])  # fmt: skip
async def test_a_file_that_holds_no_token_is_reported_and_replaced(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever is in it: one warning that shows nothing of it, and a new token in its place."""
    path = tmp_path / "token"
    path.touch(0o600)
    path.write_bytes(content)
    api = RotatingApi()

    assert "t1" == await source(api, FileTokenStore(path)).bearer(api)
    assert "t1" == await source(api, FileTokenStore(path)).bearer(api)
    assert [f"{path}: it holds no token; it will be replaced"] == [
        record.message.partition("OSError: ")[2] for record in caplog.records
    ]


@pytest.mark.parametrize("change", [
    {"version": 2}, {"version": None}, {"access_token": ""}, {"access_token": 7}, {"access_token": "t\r\nHost: x"},
    {"access_token": "\ud800"}, {"refresh_token": "\ud800"}, {"refresh_token": None}, {"access_ends": "soon"},
    {"access_ends": "2026-01-01T00:00:00"}, {"refresh_ends": 7}, {"refresh_ends": "2026-01-01"}, {"more": 1},
    {"client_id": None}, {"base_url": ["https://api.test/"]},
])  # fmt: skip
async def test_a_file_with_another_kind_of_token_is_replaced(tmp_path: Path, change: dict[str, Any]) -> None:
    """A token that cannot be sent, or that another version wrote, is not."""
    api = RotatingApi()
    path = tmp_path / "token"
    await source(api, FileTokenStore(path)).bearer(api)
    path.write_text(json.dumps(json.loads(path.read_text()) | change))

    assert "t2" == await source(api, FileTokenStore(path)).bearer(api)
    assert "t2" == await source(api, FileTokenStore(path)).bearer(api)


KINDS = ["a link", "a pipe", "a file that others may read", "a file that others may write"]
if os.geteuid() == 0:  # nobody else can give a file away, or read one of another user
    KINDS.append("a file of another user")


@pytest.mark.parametrize("kind", KINDS)
async def test_a_file_that_others_may_have_made_is_not_used(
    tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is told of and replaced; what a link leads to stays as it is, and no pipe is waited for."""
    api = RotatingApi()
    path = tmp_path / "token"
    await source(api, FileTokenStore(path)).bearer(api)
    if kind == "a link":
        path.rename(tmp_path / "elsewhere")
        path.symlink_to(tmp_path / "elsewhere")
    elif kind == "a pipe":
        path.unlink()
        os.mkfifo(path, 0o600)
    elif "another" in kind:
        os.chown(path, 12345, -1)
    else:
        path.chmod(0o640 if "read" in kind else 0o620)

    assert "t2" == await source(api, FileTokenStore(path)).bearer(api)
    assert stat.S_IFREG | 0o600 == path.lstat().st_mode
    assert "the stored token could not be read: OSError" in caplog.text
    assert kind != "a link" or b'"t1"' in (tmp_path / "elsewhere").read_bytes()


async def test_a_folder_that_is_gone_takes_no_call_with_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The client goes on by itself, and says so."""
    api = RotatingApi()
    folder = tmp_path / "cache"
    folder.mkdir()
    tokens = source(api, FileTokenStore(folder / "token"))
    await tokens.bearer(api)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    api.moment += timedelta(hours=1)

    assert "t2" == await tokens.bearer(api)
    assert "could not be saved: FileNotFoundError" in caplog.text


def test_a_path_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    """At once, and with the path, not at the first call."""
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "missing" / "token", tmp_path / "file" / "token", "/"):
        with pytest.raises(ConfigurationError, match=f"cannot be written: {path}"):
            FileTokenStore(path)


def test_a_path_may_start_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`~` is what it is in a shell, and a change of folder later changes nothing."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    stores = [FileTokenStore("~/token"), FileTokenStore("token")]
    monkeypatch.chdir("/")

    anyio.run(stores[0].save, OTHER)

    assert [OTHER, OTHER] == [anyio.run(store.load) for store in stores]
    assert (tmp_path / "token").exists()


def test_windows_is_refused() -> None:
    """It has neither the modes nor the lock; the error says what to do."""
    code = "import sys, monta_async.client; sys.platform = 'win32'; from monta_async import FileTokenStore as F; F('x')"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603

    assert "ConfigurationError: a token file needs a POSIX system: give a TokenStore of your own" in done.stderr


def test_a_store_is_for_id_and_secret(tmp_path: Path) -> None:
    """A token that is given has its owner; and a client makes one with its store."""
    store = FileTokenStore(tmp_path / "token")
    with pytest.raises(ConfigurationError, match="token_store"):
        Monta(token="a-token", token_store=store)

    async def main() -> None:
        api = RotatingApi()
        api.moment = datetime.now(UTC)
        for _ in range(2):
            async with Monta("an-id", "a-secret", base_url=HOME, token_store=store, transport=api) as monta:
                assert 7 == (await monta.charges.get(7)).id
        assert {SECRET: 1, "/api/v1/charges/7": 2} == api.calls

    anyio.run(main)


@both_backends
def test_a_lock_is_had_by_one(tmp_path: Path, backend: str) -> None:
    """Also within a process; whoever is cancelled while it waits, has none and leaves none."""
    one, two, three = (FileTokenStore(tmp_path / "token") for _ in range(3))

    async def main() -> None:
        assert await one.acquire(0.0)
        assert not await two.acquire(0.0)
        with anyio.CancelScope() as scope:
            scope.cancel()
            await two.acquire(60.0)
        await one.release()
        assert scope.cancelled_caught
        assert await three.acquire(0.0)
        await two.release()
        assert not await one.acquire(0.0)
        await three.release()

    async def fork() -> None:
        assert await one.acquire(0.0)
        assert one._held is not None
        copy = os.dup(one._held)  # as a child has it that is forked meanwhile
        await one.release()
        assert await two.acquire(0.0)
        await two.release()
        os.close(copy)

    opened = set(Path("/dev/fd").iterdir())
    anyio.run(main, backend=backend)
    anyio.run(fork, backend=backend)
    assert opened == set(Path("/dev/fd").iterdir())


@settings(deadline=None)
@given(strategies.builds(
    StoredToken,
    client_id=strategies.text(),
    base_url=strategies.text(),
    access_token=strategies.text("abc-012", min_size=1),
    refresh_token=strategies.text("abc-012"),
    access_ends=strategies.datetimes(timezones=strategies.sampled_from([UTC, timezone(timedelta(hours=-7))])),
    refresh_ends=strategies.datetimes(timezones=strategies.just(UTC)),
))  # fmt: skip
def test_a_stored_token_comes_back_as_it_was(token: StoredToken) -> None:
    """Through JSON; and its representation shows neither token."""
    assert token == StoredToken.from_json(token.to_json())
    assert "access_token" not in repr(token)
    assert "refresh_token" not in repr(token)


@settings(deadline=None)
@given(strategies.binary() | strategies.text() | strategies.recursive(
    strategies.none() | strategies.booleans() | strategies.floats() | strategies.text() | strategies.integers(),
    lambda some: strategies.lists(some) | strategies.dictionaries(
        strategies.sampled_from(["version", "client_id", "access_token", "access_ends"]) | strategies.text(), some
    ),
).map(json.dumps))  # fmt: skip
def test_whatever_else_is_no_token(content: bytes | str) -> None:
    """One kind of error, whatever it is."""
    with pytest.raises(ValueError, match="it holds no token"):
        StoredToken.from_json(content)


async def test_the_log_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A store that stays broken does not fill the log; once it has worked, it is told of again."""
    caplog.set_level(logging.DEBUG, "monta_async")
    api = RotatingApi()
    tokens = source(api, FileTokenStore(tmp_path / "token"))
    for breaks in (True, False, True):
        if breaks:
            (tmp_path / "token.new").mkdir()
        else:
            (tmp_path / "token.new").rmdir()
        for _ in range(3):
            await tokens.bearer(api)
            api.moment += timedelta(hours=1)

    assert 2 == len(caplog.records)


def test_a_transport_error_is_what_it_is_without_a_store(tmp_path: Path) -> None:
    """The lease is free after a renewal that failed."""

    def refuse(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    api = RotatingApi()
    store = FileTokenStore(tmp_path / "token")

    async def main() -> None:
        with pytest.raises(Exception, match="refused"):
            await source(api, store).bearer(httpx.MockTransport(refuse))
        assert "t1" == await source(api, store).bearer(api)

    anyio.run(main)
