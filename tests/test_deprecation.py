from __future__ import annotations

import logging
import warnings
from typing import Any

import httpx
import pytest
from fake_api import FakeApi
from monta_partner_api import OPERATIONS

from monta_async import Monta, MontaDeprecationWarning

SUNSET = "Sat, 01 Jan 2028 00:00:00 GMT"
ENDS = {"Deprecation": "true", "Sunset": SUNSET, "X-Api-Version-Hint": "use v1"}


def client_of(*answers: httpx.Response) -> tuple[Monta, FakeApi]:
    """A client, and an API that gives these answers, the last one again and again."""
    left = list(answers)
    api = FakeApi(lambda _: left.pop(0) if len(left) > 1 else left[0])
    return api.client(), api


def shown(caught: list[warnings.WarningMessage]) -> list[str]:
    """Their texts."""
    return [str(each.message) for each in caught]


async def test_a_deprecated_operation_is_warned_of_once(caplog: pytest.LogCaptureFixture) -> None:
    """Each operation that the document calls deprecated, once for a client and its views; it is logged too."""
    monta, api = client_of(httpx.Response(200, json={}))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with monta:
            for _ in range(2):
                await monta.authentication.me()
                await monta.with_options(max_retries=0).http.get("/api/v1/auth/me")
            await monta.charges.get(7)

    told = "authentication.me (get-auth-information) is deprecated, by the document of the API"
    assert [told] == shown(caught) == [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]
    assert [MontaDeprecationWarning] == [each.category for each in caught]
    assert 4 == api.calls["/api/v1/auth/me"]
    assert 3 == sum(operation.deprecated for operation in OPERATIONS.values())


async def test_python_shows_it_unless_told_otherwise() -> None:
    """With Python's own filters the reader sees it, which is not so for a DeprecationWarning out of a library."""
    monta, _ = client_of(httpx.Response(200, json={}, headers=ENDS))
    with warnings.catch_warnings(record=True) as caught:
        warnings.resetwarnings()
        for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
            warnings.simplefilter("ignore", category)
        async with monta:
            await monta.charges.get(7)
    assert 1 == len(caught)


@pytest.mark.parametrize(
    ("headers", "says"),
    [
        (ENDS, f"Deprecation: true; Sunset: {SUNSET}; X-Api-Version-Hint: use v1"),
        ({"Deprecation": "@1688169599"}, "Deprecation: @1688169599"),
        ({"Sunset": SUNSET}, f"Sunset: {SUNSET}"),
        ({"Sunset": "x" * 5000}, f"Sunset: {'x' * 100}"),
    ],
)
async def test_what_an_answer_says_is_warned_of_once_for_each_operation(headers: dict[str, str], says: str) -> None:
    """Good answers and bad ones; all paths that the document does not know count as one."""
    monta, _ = client_of(httpx.Response(404, headers=headers), httpx.Response(200, json={}, headers=headers))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with monta:
            with pytest.raises(Exception, match="404"):
                await monta.charges.get(7)
            for path in range(20):
                await monta.charges.get(path)
                await monta.request("GET", f"/api/v1/of-tomorrow/{path}")

    expected = ["charges.get (get-charge)", "a path that the document does not know"]
    assert [f"{name}: the API answers with {says}" for name in expected] == shown(caught)


@pytest.mark.parametrize("headers", [{}, {"Deprecation": "false"}, {"Deprecation": ""}, {"X-Api-Version-Hint": "v2"}])
async def test_what_announces_nothing_is_not_warned_of(headers: dict[str, str]) -> None:
    """The suite turns warnings into errors."""
    monta, _ = client_of(httpx.Response(200, json={}, headers=headers))
    async with monta:
        await monta.charges.get(7)


async def test_where_warnings_are_errors_nothing_is_lost(caplog: pytest.LogCaptureFixture) -> None:
    """A deprecated operation is not sent, each time; an answer that says so comes to its caller, and is in the log."""
    monta, api = client_of(httpx.Response(200, json={"id": 7}, headers=ENDS))
    with warnings.catch_warnings():
        warnings.simplefilter("error", MontaDeprecationWarning)
        async with monta:
            for _ in range(2):
                with pytest.raises(MontaDeprecationWarning):
                    await monta.authentication.me()
            started: Any = await monta.charges.start(charge_point_id=1, paying_team_id=2)

    assert 7 == started.id
    assert ["/api/v1/auth/token", "/api/v1/charges"] == [request.url.path for request in api.requests]
    assert "charges.start (start-charge): the API answers with Deprecation: true" in caplog.text
