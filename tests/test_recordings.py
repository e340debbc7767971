from __future__ import annotations

import copy
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
import record
from attrs import evolve
from monta_partner_api import OPERATIONS
from replaying import FOLDER, paths, replay, told_plainly
from simulated import signed_in
from simulator_calls import CALLS

from monta_async import Monta
from monta_async.simulator import Simulator, serve
from monta_async.testing import Recording, Replay, ReplayError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEVER_SHOWN = frozenset(
    """
    accessToken address1 address2 addressLabel certificate city clientId clientSecret companyName contactEmail
    displayName email evseId financeEmail firstName iccid imsi joinCode lastName latitude legalEmail licensePlate
    longitude meterId note operatorNote partnerExternalId phone publicName refreshToken serial serialNumber
    taxIdentificationNumber userEmail vatNumber vid vin webhookSecret webhookUrl zip zipCode
    """.split()  # noqa: SIM905 - names read best as a text
)
"""Fields of the simulated world that hold a secret, or say who or where somebody is."""
SHORTEST, LONG = 4, 8
"""Texts that are shorter may be anybody's; those that are not long may stand in others by chance."""


def test_every_operation_is_recorded() -> None:
    """There is a recording of each of the 188 operations, named for it, and of one answer that went well."""
    recorded = {path.stem: Recording.read(path) for path in (FOLDER / "operations").iterdir()}

    assert set(OPERATIONS) == set(recorded)
    for name, recording in recorded.items():
        (exchange,) = recording.exchanges
        assert exchange.operation == name
        assert 200 <= exchange.response["status"] < 300


def test_every_error_is_recorded() -> None:
    """There is a recording of every status that a call is refused with, named for it."""
    recorded = {
        path.stem: Recording.read(path).exchanges[0].response["status"] for path in (FOLDER / "errors").iterdir()
    }

    assert {int(name[:3]) for name in recorded} == {200, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504}
    assert all(int(name[:3]) == status for name, status in recorded.items())


def test_a_recording_says_where_it_comes_from() -> None:
    """Each file names its server, the moment, and the version and digest of the document."""
    for path in paths():
        provenance = Recording.read(path).provenance
        assert provenance["server"] == "simulator, seed 7"
        assert provenance["recorded"].startswith("2026-01-1")
        assert provenance["document"]["version"] == "2024-01-18"
        assert len(provenance["document"]["sha256"]) == 64


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore::monta_async.MontaDeprecationWarning")
@pytest.mark.parametrize("path", paths(), ids=lambda path: f"{path.parent.name}/{path.stem}")
async def test_what_is_sent_and_read_is_what_was_recorded(path: Path) -> None:
    """Every request leaves through its method as it stands in the recording, and every answer is read without loss."""
    with told_plainly(path):
        await replay(Recording.read(path))


@pytest.mark.anyio
@pytest.mark.parametrize("name", sorted(record.STORIES))
async def test_a_story_goes_as_it_went(name: str) -> None:
    """The calls that a story was recorded with make the same requests again, tokens and all, and no others."""

    async def pass_time(**_: float) -> None:
        """Time is in the recording."""

    path = FOLDER / "stories" / f"{name}.json"
    with told_plainly(path):
        async with Replay(path) as answers, answers.client() as monta:
            await record.STORIES[name](monta, pass_time)


@pytest.mark.anyio
async def test_a_changed_request_shows() -> None:
    """A method that sends something else than was recorded fails, with the lines that differ."""
    recording = Recording.read(FOLDER / "operations" / "get-charges.json")

    with pytest.raises(ReplayError) as failed:
        await replay(_with(recording, "request", "query", "fromDate", "2026-01-01T01:00:00+01:00"))

    assert "not in the recording: GET /api/v1/charges\n--- recorded\n+++ now\n" in str(failed.value)
    assert '\n-    "fromDate": "2026-01-01T01:00:00+01:00",\n' in str(failed.value)
    assert '\n+    "fromDate": "2026-01-01T00:00:00Z",\n' in str(failed.value)


@pytest.mark.anyio
async def test_a_changed_model_shows() -> None:
    """A model that reads another value than was recorded fails, with the lines that differ."""
    recording = Recording.read(FOLDER / "operations" / "get-charge.json")

    with pytest.raises(AssertionError) as failed:
        await replay(_with(recording, "response", "body", "startedAt", "2026-01-16T12:00:00+01:00"))

    assert '\n-  "startedAt": "2026-01-16T12:00:00+01:00"' in str(failed.value)
    assert '\n+  "startedAt": "2026-01-16T11:00:00Z"' in str(failed.value)


@pytest.mark.anyio
async def test_a_field_that_a_model_does_not_have_shows() -> None:
    """A field that was recorded and that the model would only carry along fails, by its name."""
    recording = Recording.read(FOLDER / "operations" / "get-charge.json")

    with pytest.raises(AssertionError, match=r"do not have what was recorded\n  Charge\.consumedWh: unknown field"):
        await replay(_with(recording, "response", "body", "consumedWh", 21_000))


@pytest.mark.anyio
async def test_a_difference_is_told_without_the_way_there() -> None:
    """Whoever changes something reads the name of the file and the lines that differ, and no traceback."""
    path = FOLDER / "operations" / "get-charges.json"

    with pytest.raises(pytest.fail.Exception) as failed, told_plainly(path):
        await replay(_with(Recording.read(path), "request", "query", "fromDate", "2026-01-01T01:00:00+01:00"))

    assert str(failed.value).startswith("tests/recordings/operations/get-charges.json: not in the recording: GET")
    assert '\n-    "fromDate": "2026-01-01T01:00:00+01:00",\n' in str(failed.value)
    assert not failed.value.pytrace


def _with(recording: Recording, side: str, part: str, name: str, value: Any) -> Recording:
    """The same recording, with one field of its first exchange changed."""
    (first, *rest) = recording.exchanges
    changed = copy.deepcopy(getattr(first, side))
    changed[part][name] = value
    return evolve(recording, exchanges=[evolve(first, **{side: changed}), *rest])


async def test_recordings_are_made_again_to_the_same_bytes(tmp_path: Path) -> None:
    """Recording twice gives the same files, byte for byte; and what is kept is what is recorded now."""
    some = ("get-charges", "get-team", "start-charge", "create-tariff", "get-wallet-transactions")

    for turn in ("first", "second"):
        await record.record_operations(tmp_path / turn / "operations", some)
        await record.record_errors(tmp_path / turn / "errors")
        await record.record_stories(tmp_path / turn / "stories")

    first = {path.relative_to(tmp_path / "first"): path for path in (tmp_path / "first").rglob("*.json")}
    assert len(first) == len(some) + 2 + 13 + 4
    for name, path in first.items():
        assert path.read_bytes() == (tmp_path / "second" / name).read_bytes(), name
        kept = Recording.read(FOLDER / name).exchanges
        assert Recording.read(path).exchanges == kept, f"{name} is not what is recorded now: nox -s record"


async def test_no_recording_shows_a_secret_or_who_or_where_somebody_is() -> None:
    """Of all that is sent and answered, no text or coordinate in such a field stands in any file."""
    simulator = Simulator(seed=7, rate_limit=None, traffic=False)
    simulator.advance(86_400)
    held = {"demo-client", "demo-secret", "limited-client", "limited-secret"}
    async with signed_in(simulator) as client:
        held.add(client.headers["Authorization"].removeprefix("Bearer "))
        for operation_id, called, body in CALLS:
            given = {} if body is None else {"json": body}
            answer = await client.request(OPERATIONS[operation_id].http_method, called, **given)
            held.update(_personal(body))
            held.update(_personal(answer.json() if answer.content else None))
    assert len(held) > 60

    for path in paths():
        content = path.read_text(encoding="utf-8")
        assert not [text for text in held if f'"{text}"' in content or (len(text) >= LONG and text in content)], (
            path.name
        )


def _personal(value: Any, name: str = "") -> Iterator[str]:
    """Every text of a field that is never shown."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _personal(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from _personal(each, name)
    elif name in NEVER_SHOWN and isinstance(value, float):
        yield f'": {value}'
    elif name in NEVER_SHOWN and isinstance(value, str) and len(value) >= SHORTEST:
        yield value


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Simulator, str]]:
    """A server that the environment has credentials of."""
    simulator = Simulator(rate_limit=None, traffic=False)
    with serve(simulator) as base_url:
        for name, value in (("CLIENT_ID", "demo-client"), ("CLIENT_SECRET", "demo-secret"), ("BASE_URL", base_url)):
            monkeypatch.setenv(f"MONTA_{name}", value)
        yield simulator, base_url


@pytest.mark.filterwarnings("ignore::monta_async.MontaDeprecationWarning")
async def test_a_server_is_only_read(tmp_path: Path, server: tuple[Simulator, str]) -> None:
    """From a server with credentials, only what reads is called; an id that a list shows leads to its entity."""
    _, base_url = server

    await record.run(tmp_path, writes=False)

    folder = tmp_path / "servers" / "127.0.0.1"
    made = [exchange for path in folder.rglob("*.json") for exchange in Recording.read(path).exchanges]
    assert {"get-charges", "get-charge", "get-site", "get-charge-breakdown"} <= {each.operation for each in made}
    assert not {each.operation for each in made} & {"stop-charge", "restart-charge"}
    assert {each.request["method"] for each in made if "/auth/" not in each.request["path"]} == {"GET"}
    assert Recording.read(folder / "operations" / "get-charge.json").provenance["server"] == base_url


@pytest.mark.filterwarnings("ignore::monta_async.MontaDeprecationWarning")
async def test_a_server_is_written_to_if_told_so(tmp_path: Path, server: tuple[Simulator, str]) -> None:
    """With `writes`, a charge runs to its end and webhooks are set up; settings that are there are left alone."""
    simulator, _ = server

    async def pass_time(**spans: float) -> None:
        simulator.advance(timedelta(**spans).total_seconds())

    await record.record_server(tmp_path, writes=True, pass_time=pass_time)
    async with Monta.from_env() as monta:
        await monta.webhooks.update_config(
            webhook_url="https://receiver.test", webhook_secret="a-secret-of-ours", event_types=["charges"]
        )
    left_out = await record.record_server(tmp_path / "again", writes=True, pass_time=pass_time)

    charge = Recording.read(tmp_path / "stories" / "start-to-completed.json").exchanges
    assert [each.response["body"]["state"] for each in charge if each.operation == "get-charge"][-1] == "completed"
    assert (tmp_path / "stories" / "webhook-set-up.json").exists()
    assert "webhook-set-up: these credentials have webhook settings" in left_out
    assert not (tmp_path / "again" / "stories" / "webhook-set-up.json").exists()
