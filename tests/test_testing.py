from __future__ import annotations

import hashlib
import hmac
import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib import resources
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from fake_api import TOKEN
from json_schema import Checker
from monta_partner_api import models
from starlette.requests import Request
from starlette.responses import Response

import monta_async.testing
from monta_async import (
    Monta,
    OutcomeUnknownError,
    PermissionDeniedError,
    Polling,
    RateBudget,
    RateLimitedError,
    ServerError,
)
from monta_async.simulator import Credential
from monta_async.testing import CallLog, FakeClock, SimulatedMonta, make, sign_webhook, webhook_batch

on_both = pytest.mark.parametrize("backend", ["asyncio", "trio"])
SECRET = "a-secret-of-some-length"
SCHEMAS: dict[str, Any] = json.loads(resources.files("monta_partner_api").joinpath("document.json").read_bytes())[
    "components"
]["schemas"]


def test_all_is_what_is_exported() -> None:
    """Every name of `__all__` is there, sorted, and nothing else is announced."""
    names = monta_async.testing.__all__

    assert sorted(names, key=lambda name: (not name[0].isupper(), name)) == list(names)
    assert set(names) == set(monta_async.testing._modules)
    assert sorted(names) == dir(monta_async.testing)
    for name in names:
        assert getattr(monta_async.testing, name) is not None
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = monta_async.testing.no_such_name


def test_nothing_but_the_plugin_needs_pytest() -> None:
    """The kit works without pytest, and all but the simulated API without what only the simulator needs."""
    code = """
import sys
class Without:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in banned:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Without())
banned = ("pytest", "respx", "starlette", "uvicorn", "fastapi")
from monta_async.testing import CallLog, FakeClock, make, sign_webhook, webhook_batch
from monta_partner_api.models import Charge
sign_webhook(webhook_batch(make(Charge)), "secret")
banned = ("pytest", "respx")
from monta_async.testing import SimulatedMonta
SimulatedMonta()
"""

    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own words


# -- what was called --------------------------------------------------------------------------------------------------


def answered(request: httpx.Request) -> httpx.Response:
    """A token, or an empty object."""
    return httpx.Response(200, json=TOKEN if request.url.path.startswith("/api/v1/auth/") else {"data": []})


def logged() -> tuple[Monta, CallLog]:
    """A client, and what it calls."""
    log = CallLog(httpx.MockTransport(answered))
    return Monta("an-id", "a-secret", base_url="https://api.test", transport=log), log


async def test_calls_are_found_by_operation_and_by_method() -> None:
    """By either name, however often unless it is said; the calls themselves come back, token calls are none."""
    monta, log = logged()
    await monta.charges.get(7)
    await monta.charges.get(8)

    (call,) = log.assert_called("get-charge", charge_id=7)
    assert "/api/v1/charges/7" == call.request.url.path
    assert 200 == call.status
    assert log.calls == log.assert_called("charges.get")
    log.assert_called("charges.get", times=2)
    log.assert_called("charges.get", times=0, charge_id=9)
    log.assert_called("charges.list", times=0)


async def test_calls_are_found_by_what_they_were_called_with() -> None:
    """Arguments are compared as what they mean, be it in the path, the query or the body, under either name."""
    monta, log = logged()
    began = datetime(2026, 1, 15, 12, tzinfo=UTC)
    await monta.charges.list(from_date=began, state="completed", partner_external_id="")
    await monta.charges.start(
        charge_point_id=2003, paying_team_id=101, price_limit=Decimal("9.50"), partner_custom_payload={"a": None}
    )
    await monta.sites.update(301, name=None, visibility="public")
    await monta.charge_points.list(site_id=301, include_deleted=True)
    await monta.tariffs.create_prices(1, start=date(2026, 1, 1), end=date(2026, 1, 14))

    log.assert_called("get-charges", from_date=began, state=models.ChargeState.COMPLETED, partner_external_id="")
    log.assert_called("get-charges", from_date=began.astimezone(None))
    log.assert_called("get-charges", times=0, from_date=began + timedelta(seconds=1))
    log.assert_called("start-charge", chargePointId=2003, price_limit=9.5, partner_custom_payload={"a": None})
    log.assert_called("start-charge", price_limit=Decimal("9.5"))
    log.assert_called("start-charge", times=0, kwh_limit=None)
    log.assert_called("patch-site", name=None, visibility=models.Visibility.PUBLIC)
    log.assert_called("get-charge-points", site_id=301, include_deleted=True)
    log.assert_called("get-charge-points", times=0, site_id="30")
    log.assert_called("create-tariff-prices", start=date(2026, 1, 1))


async def test_a_failed_assertion_lists_what_was_called() -> None:
    """It says what was expected, how often it was called instead, and every call with what was sent."""
    monta, log = logged()
    with pytest.raises(AssertionError) as none:
        log.assert_called("stop-charge")
    await monta.charges.stop(7)
    await monta.sites.create(
        team_id=101, name="Harbour", address=make(models.AddressInput), visibility="public", partner_external_id="s-1"
    )

    with pytest.raises(AssertionError) as failed:
        log.assert_called("charges.stop", times=2, charge_id=7)

    assert "stop-charge was not called.\nNothing was called." == str(none.value)
    first, second, *lines = str(failed.value).splitlines()
    assert "stop-charge with charge_id=7 was called once, not 2 times." == first
    assert "Called were:" == second
    assert "  stop-charge: GET /api/v1/charges/7/stop -> 200" == lines[0]
    assert lines[1].startswith('  post-site: POST /api/v1/sites {"teamId":101,"name":"Harbour"')
    assert len(lines[1]) < 200


def test_an_operation_that_is_not_there_is_no_passing_assertion() -> None:
    """A word that names nothing is refused, and what may be meant is named."""
    _, log = logged()

    with pytest.raises(ValueError, match=r"'charges\.strat'; there is charges\.start"):
        log.assert_called("charges.strat", times=0)


async def test_a_call_without_an_answer_is_called() -> None:
    """What fails on the way has been called, too, each time that it is sent."""

    def broken(request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/api/v1/auth/"):
            return httpx.Response(200, json=TOKEN)
        raise httpx.ReadError("gone")

    log = CallLog(httpx.MockTransport(broken))
    async with Monta("an-id", "a-secret", base_url="https://api.test", transport=log, max_retries=0) as monta:
        with pytest.raises(OutcomeUnknownError):
            await monta.charges.stop(7)

    (call,) = log.assert_called("charges.stop", times=1)
    assert call.status is None
    assert str(call).endswith("-> no answer")


# -- the simulated API ------------------------------------------------------------------------------------------------


@on_both
def test_a_charge_from_start_to_payment(backend: str) -> None:
    """A ready client, a world that stands still until it is told, and what was called; in any event loop."""
    monta = SimulatedMonta()

    async def sell() -> models.Charge:
        point = (await monta.client.charge_points.list(state="available")).items[0]
        charge = await monta.client.charges.start(charge_point_id=point.id, paying_team_id=101, kwh_limit=5)
        assert "starting" == (await monta.client.charges.get(charge.id)).state
        monta.advance(24 * 3600)
        return await monta.client.charges.get(charge.id)

    charges = [anyio.run(sell, backend=backend) for _ in range(2)]

    assert [("completed", 5.0)] * 2 == [(each.state, each.consumed_kwh) for each in charges]
    monta.assert_called("start-charge", times=2, kwh_limit=5, paying_team_id=101)
    monta.assert_called("charges.get", times=2, charge_id=charges[0].id)
    assert 8 == len(monta.calls)


@on_both
def test_jobs_that_wait_move_the_time(backend: str) -> None:
    """What polls by the clock sees a charge through in no time, and is not told that it got stuck."""

    async def sell() -> str:
        monta = SimulatedMonta()
        monta.advance(3 * 3600)
        poll = Polling(sleep=monta.clock.sleep)
        start = models.StartCharge(charge_point_id=2003, paying_team_id=101, kwh_limit=1)
        charge = await monta.client.charges.start_and_wait(start, timeout=None, poll=poll)
        charge = await monta.client.charges.wait_until(charge, "completed", timeout=None, poll=poll)
        return str(charge.state)

    assert "completed" == anyio.run(sell, backend=backend)


async def test_the_same_world_each_time() -> None:
    """Two simulated APIs answer alike, whatever the time; what a test asks for makes another world."""
    worlds = [SimulatedMonta(), SimulatedMonta(), SimulatedMonta(seed=3, charge_points=2, charges=1)]

    first, second, third = [(await each.client.charge_points.list()).items for each in worlds]

    assert first == second
    assert 2 == len(third)
    assert datetime(2026, 1, 15, 12, tzinfo=UTC) == worlds[0].clock.now()


async def test_faults_and_retries_take_no_time() -> None:
    """A fault is named as a call is; what may be repeated is, each time a call; what may not is raised."""
    monta = SimulatedMonta()
    monta.fault("charges.list", times=2, status=503)
    monta.fault("stop-charge", times=1, status=500)

    page = await monta.client.charges.list()
    with pytest.raises(ServerError):
        await monta.client.charges.stop(page.items[0].id)

    assert [503, 503, 200] == [call.status for call in monta.assert_called("get-charges", times=3)]
    monta.assert_called("stop-charge", times=1)
    with pytest.raises(ValueError, match=r"no operation 'charges\.strat'"):
        monta.fault("charges.strat")


async def test_a_token_that_is_over_is_no_call_more() -> None:
    """The client renews it by itself: tests of what was called do not depend on how much time passed."""
    monta = SimulatedMonta()
    await monta.client.sites.get(301)
    monta.advance(48 * 3600)
    await monta.client.sites.get(301)

    assert [200, 200] == [call.status for call in monta.calls]


async def test_the_rate_limit_goes_by_the_same_time() -> None:
    """What is spent is refused beforehand, as in life, until time has passed; a background call lets it pass."""
    monta = SimulatedMonta(rate_limit=20)
    for _ in range(20):
        await monta.client.sites.get(301)
    with pytest.raises(RateLimitedError):
        await monta.client.sites.get(301)

    await monta.client.with_options(background=True).sites.get(301)

    assert monta.clock.now() - datetime(2026, 1, 15, 12, tzinfo=UTC) >= timedelta(seconds=600)
    monta.assert_called("sites.get", times=21)


async def test_other_credentials_and_clients() -> None:
    """Another client of the same world may do less, and what it calls is seen, too."""
    monta = SimulatedMonta()
    reader = monta.client_of("read-client", "read-secret")
    with pytest.raises(PermissionDeniedError):
        await reader.charges.stop(1)
    own = SimulatedMonta(credentials=[Credential("mine", "my-secret", team_ids=(102,))])

    assert ["stop-charge"] == [each.operation.operation_id for each in monta.calls if each.operation]
    assert [102] == (await own.client.consumers.me()).team_ids


async def test_webhooks_reach_an_app() -> None:
    """An ASGI app gets what the world tells of, signed, as it becomes due."""
    posted: list[Request] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        posted.append(request := Request(scope, receive))
        await request.body()
        await Response(status_code=204)(scope, receive, send)

    monta = SimulatedMonta()
    await monta.client.webhooks.update_config(
        webhook_url="https://backend.example/monta", webhook_secret=SECRET, event_types=["sites"]
    )
    await monta.client.sites.update(301, name="Harbour")
    assert [] == await monta.deliver_webhooks(app)
    monta.advance(2)

    (delivery,) = await monta.deliver_webhooks(app)

    assert 204 == delivery.status
    (request,) = posted
    body = await request.body()
    assert "/monta" == request.url.path
    assert request.headers["X-Monta-Signature"] == sign_webhook(body, SECRET).headers["X-Monta-Signature"]
    assert "Harbour" == json.loads(body)["entries"][0]["payload"]["name"]


# -- webhooks ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [{"foo": "bar"}, b'{"foo":"bar"}'])
def test_a_signature_is_that_of_the_documentation(body: Any) -> None:
    """`sha1=` and the HMAC-SHA1 of the minified body, as in the API's own example."""
    webhook = sign_webhook(body, "top-secret")

    assert b'{"foo":"bar"}' == webhook.content
    assert "sha1=ff401a885877ab7e4665f9e045f9ee2d5876fdb9" == webhook.headers["X-Monta-Signature"]


def test_a_body_of_bytes_is_signed_as_it_is() -> None:
    """What a proxy has reformatted, or no JSON at all, can be posted as well."""
    webhook = sign_webhook(b'{"foo": "bar"}', "top-secret")

    assert (b'{"foo": "bar"}', "sha1=d7f7fb0093470143a57bc39a3d9f0bb61fa67131") == (
        webhook.content,
        webhook.headers["X-Monta-Signature"],
    )


def test_a_batch_tells_of_models() -> None:
    """Models become entries that say they were updated; entries stay; how many wait and when it was sent is told."""
    at = datetime(2026, 5, 1, 10, 0, 0, 123_000, tzinfo=UTC)
    charge, point = make(models.Charge, state="charging"), make(models.ChargePoint)
    gone = make(models.WebhookEntryPayload, entity_type="site", entity_id="301", event_type="deleted", payload=None)

    batch = webhook_batch(charge, point, gone, pending=7, at=at)

    for entry in batch["entries"]:
        Checker(SCHEMAS).check(entry, {"$ref": "#/components/schemas/WebhookEntryPayload"})
    first, second, third = batch["entries"]
    assert ("charge", str(charge.id), "updated") == (first["entityType"], first["entityId"], first["eventType"])
    assert charge == models.Charge.from_dict(first["payload"])
    assert at == datetime.fromisoformat(first["eventTime"])
    assert "charge-point" == second["entityType"]
    assert ("deleted", None) == (third["eventType"], third["payload"])
    assert (7, 1_777_629_600_123) == (batch["pending"], batch["timestamp"])
    content = sign_webhook(batch, SECRET).content
    assert batch == json.loads(content)
    assert hmac.new(SECRET.encode(), content, hashlib.sha1).hexdigest() in str(sign_webhook(batch, SECRET).headers)


def test_what_no_webhook_tells_of_is_refused() -> None:
    """A model without an entity type is a TypeError, a moment without time zone a ValueError."""
    with pytest.raises(TypeError, match="no webhook tells of a Currency"):
        webhook_batch(make(models.Currency))
    with pytest.raises(ValueError, match="time zone"):
        webhook_batch(at=datetime(2026, 1, 1))  # noqa: DTZ001 - that is what is refused


# -- the clock --------------------------------------------------------------------------------------------------------


@on_both
def test_sleepers_wake_in_the_order_of_time(backend: str) -> None:
    """Each sees the time at which it was to wake, whoever went to sleep first, and none of it takes time."""
    clock, woken = FakeClock(), []

    async def sleep(name: str, *naps: float) -> None:
        for nap in naps:
            await clock.sleep(nap)
            woken.append((name, clock.monotonic()))

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(sleep, "late", 600)
            tasks.start_soon(sleep, "often", 100, 200, 500)
            tasks.start_soon(sleep, "at once", 0)

    anyio.run(main, backend=backend)

    assert [("at once", 0), ("often", 100), ("often", 300), ("late", 600), ("often", 800)] == woken


@on_both
def test_a_sleeper_that_is_cancelled_holds_nobody_up(backend: str) -> None:
    """Time does not pass for it, and the others wake as if it had never slept."""
    clock = FakeClock()

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(clock.sleep, 5)
            await anyio.lowlevel.checkpoint()
            tasks.cancel_scope.cancel()
        assert 0 == clock.monotonic()
        await clock.sleep(7)

    anyio.run(main, backend=backend)

    assert 7 == clock.monotonic()


def test_time_passes_when_it_is_told_to() -> None:
    """By any fraction, forwards, from any moment; whoever wants to hears of it."""
    heard: list[float] = []
    clock = FakeClock(datetime(2026, 6, 1, tzinfo=UTC), on_advance=heard.append)
    clock.advance(0.25)
    clock.advance(60)

    assert datetime(2026, 6, 1, 0, 1, 0, 250_000, tzinfo=UTC) == clock.now()
    assert 60.25 == clock.monotonic()
    assert [0.25, 60] == heard
    with pytest.raises(ValueError, match="forwards"):
        clock.advance(-1)
    with pytest.raises(ValueError, match="time zone"):
        FakeClock(datetime(2026, 6, 1))  # noqa: DTZ001 - that is what is refused


@on_both
def test_a_budget_waits_by_it(backend: str) -> None:
    """More calls than a window allows pass one window after the other, without a wait."""
    clock = FakeClock()
    budget = RateBudget(10, 600, clock=clock.monotonic, sleep=clock.sleep)

    async def call() -> None:
        async with budget.slot(background=True) as slot:
            slot.learn(200, httpx.Headers())

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(25):
                tasks.start_soon(call)

    anyio.run(main, backend=backend)

    assert 1200 == clock.monotonic()


async def test_shared_answers_live_by_it() -> None:
    """Reference data is asked for anew once its life is over by this clock."""
    monta, clock = SimulatedMonta(), FakeClock()
    shared = monta.client.sharing(lifetime=60, clock=clock.monotonic)
    for seconds in (0, 59, 1):
        clock.advance(seconds)
        await shared.countries.list()

    monta.assert_called("countries.list", times=2)
