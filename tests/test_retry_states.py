"""Calls of every kind, one after the other, to an API that misbehaves as it likes: what is sent again, and when."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import trio
from attrs import frozen
from fake_api import TOKEN
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from trio.testing import MockClock

from monta_async import MontaError, OutcomeUnknownError, RetryPolicy
from monta_async.budget import RateBudget
from monta_async.connection import Connection
from monta_async.retry import RetryQuota
from monta_async.tokens import TokenSource
from monta_async.transport import PolicyTransport

CALLS = {
    "read": ("GET", "/api/v1/charges/7"),
    "idempotent": ("PUT", "/api/v1/of-tomorrow"),
    "never": ("GET", "/api/v1/charges/7/stop"),
}
REFUSED, PASSING = (401, 429), (408, 425, 500, 502, 503, 504)
FAULTS: list[int | type[httpx.TransportError]] = [
    *REFUSED,
    *(429, 429),
    *PASSING,
    *(200, 404, 520),
    *(httpx.ConnectError, httpx.ConnectTimeout, httpx.ReadError, httpx.ReadTimeout, httpx.RemoteProtocolError),
]
NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout)
BIT = 1e-6
"""What sums of floating-point numbers may be off."""


@frozen
class Answer:
    """What a try meets, after so many seconds; and how long the server asks to wait."""

    what: int | type[httpx.TransportError]
    after: float
    asks: int | None

    @property
    def never_sent(self) -> bool:
        """Whether the call never left."""
        return self.what in NEVER_SENT

    @property
    def may_have_run(self) -> bool:
        """Whether the call may have run, or did."""
        return not (self.never_sent or self.what in REFUSED)

    @property
    def may_pass(self) -> bool:
        """Whether the answer was lost, or may be better the next time."""
        return self.may_have_run and (self.what in PASSING or not isinstance(self.what, int))

    @property
    def asked(self) -> int | None:
        """How long the client can know that it shall wait."""
        return self.asks if isinstance(self.what, int) and self.what != httpx.codes.UNAUTHORIZED else None


ANSWERS = st.builds(
    Answer,
    st.sampled_from(FAULTS),
    st.sampled_from([0.0, 0.0, 0.1, 3.0]),
    st.sampled_from([None, None, None, 0, 1, 7, 60, 61, 10**6]),
)


class Retries(RuleBasedStateMachine):
    """One client, its quota, and calls to it."""

    def __init__(self) -> None:
        super().__init__()
        self.policy = RetryPolicy()
        self.quota = RetryQuota()
        self.paid = self.successes = 0

    @initialize(
        retries=st.integers(0, 4),
        first=st.sampled_from([0.0, 0.5, 3.0]),
        longest=st.sampled_from([1.0, 8.0]),
        patience=st.sampled_from([0.0, 7.0, 60.0]),
        deadline=st.sampled_from([None, None, 0.05, 5.0, 60.0]),
        capacity=st.sampled_from([0, 15, 40, 500]),
    )
    def client(self, capacity: int, **options: Any) -> None:
        """Made with these options."""
        self.policy = RetryPolicy(**options)
        self.quota = RetryQuota(capacity=capacity)

    @rule(
        repeat=st.sampled_from(list(CALLS)),
        answers=st.lists(ANSWERS, min_size=1, max_size=8),
        luck=st.sampled_from([0.0, 0.3, 1.0]),
    )
    def call(self, repeat: str, answers: list[Answer], luck: float) -> None:
        """One call, that meets these answers, and the last one for ever; and what has become of it."""
        met: list[Answer] = []
        waits: list[float] = []
        left = self.quota.left

        async def answer(request: httpx.Request) -> httpx.Response:
            if "/auth/" in request.url.path:
                return httpx.Response(200, json=TOKEN)
            now = answers[min(len(met), len(answers) - 1)]
            met.append(now)
            await anyio.sleep(now.after)
            if not isinstance(now.what, int):
                raise now.what("fault")
            headers = {} if now.asks is None else {"Retry-After": str(now.asks)}
            return httpx.Response(now.what, headers=headers, json={"id": 7} if now.what == 200 else {})

        async def sleep(seconds: float) -> None:
            waits.append(seconds)
            await anyio.sleep(seconds)

        async def main() -> tuple[httpx.Response | MontaError, float]:
            transport = PolicyTransport(
                Connection(None, httpx.MockTransport(answer)),
                TokenSource("an-id", "a-secret", base_url="https://api.test"),
                RetryPolicy(**{**_options(self.policy), "random": lambda: luck, "sleep": sleep}),
                self.quota,
                RateBudget(clock=trio.current_time),
            )
            async with httpx.AsyncClient(transport=transport, base_url="https://api.test") as http:
                began = trio.current_time()
                try:
                    outcome: httpx.Response | MontaError = await http.request(*CALLS[repeat])
                except MontaError as error:
                    outcome = error
                return outcome, trio.current_time() - began

        outcome, took = trio.run(main, clock=MockClock(autojump_threshold=0))
        late = self.policy.deadline is not None and took >= self.policy.deadline - BIT
        self._what_was_sent(repeat, met)
        self._what_was_waited(met, waits, luck, took)
        self._what_was_paid(met, left, outcome, late=late)
        self._what_is_told(repeat, met, outcome, late=late)
        if isinstance(outcome, MontaError) and not late:
            self._why_it_ended(repeat, met, luck, took)

    @invariant()
    def the_quota_is_within_its_bounds(self) -> None:
        """And it bounds what all calls together may send again."""
        quota = self.quota
        assert 0 <= quota.left <= quota.capacity
        assert self.paid * quota.cost <= quota.capacity + self.successes * quota.refund

    def _what_was_sent(self, repeat: str, met: list[Answer]) -> None:
        before = met[:-1]
        assert len(met) <= self.policy.retries + 1 + any(each.what == httpx.codes.UNAUTHORIZED for each in before)
        assert all(each.what != 200 for each in before)
        assert sum(each.what == httpx.codes.UNAUTHORIZED for each in before) <= 1
        for each in before:
            assert each.may_pass or not each.may_have_run
            assert not each.may_have_run or repeat != "never", "it may run twice"

    def _what_was_waited(self, met: list[Answer], waits: list[float], luck: float, took: float) -> None:
        assert len(met) - 1 <= len(waits) <= len(met)
        for tries, (each, wait) in enumerate(zip(met, waits, strict=False), 1):
            if each.what == httpx.codes.UNAUTHORIZED:
                assert wait == 0
            elif each.asked is not None:
                assert each.asked == wait <= self.policy.patience
            else:
                bound = min(self.policy.longest, self.policy.first * 2 ** (tries - 1))
                assert abs(wait - luck * bound) < BIT
        if self.policy.deadline is not None:
            assert max(took, sum(waits)) <= self.policy.deadline + BIT

    def _what_was_paid(self, met: list[Answer], left: int, outcome: httpx.Response | MontaError, *, late: bool) -> None:
        again = sum(each.what != httpx.codes.UNAUTHORIZED for each in met[:-1])
        success = isinstance(outcome, httpx.Response)
        self.paid += again
        self.successes += success
        paid = min(self.quota.capacity, left - again * self.quota.cost + success * self.quota.refund)
        # A wait may end with the deadline: then it is paid for, and nothing was sent.
        assert self.quota.left in ((paid, paid - self.quota.cost) if late else (paid,))

    def _what_is_told(
        self, repeat: str, met: list[Answer], outcome: httpx.Response | MontaError, *, late: bool
    ) -> None:
        if isinstance(outcome, httpx.Response):
            assert met[-1].what == 200
            return
        failures = [each for each in met if each.may_pass]
        assert len(met) == outcome.attempts
        assert outcome.may_have_executed or not failures
        if not late:
            assert failures or not outcome.may_have_executed
            lost = repeat == "never" and any(not isinstance(each.what, int) for each in failures)
            assert lost == isinstance(outcome, OutcomeUnknownError)

    def _why_it_ended(self, repeat: str, met: list[Answer], luck: float, took: float) -> None:
        *before, last = met
        policy, quota = self.policy, self.quota
        if last.what == httpx.codes.UNAUTHORIZED:
            assert any(each.what == httpx.codes.UNAUTHORIZED for each in before)
        elif last.never_sent or last.what == httpx.codes.TOO_MANY_REQUESTS or (repeat != "never" and last.may_pass):
            bound = min(policy.longest, policy.first * 2 ** (len(met) - 1))
            wait = luck * bound if last.asked is None else last.asked
            impatient = last.asked is not None and wait > policy.patience
            late = policy.deadline is not None and took + wait > policy.deadline - BIT
            assert impatient or late or len(met) > policy.retries or quota.left < quota.cost, "it gave up too early"


def _options(policy: RetryPolicy) -> dict[str, Any]:
    return {name: getattr(policy, name) for name in ("retries", "first", "longest", "patience", "deadline")}


TestRetries = Retries.TestCase
TestRetries.settings = settings(
    max_examples=100,
    stateful_step_count=10,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
