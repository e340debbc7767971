from __future__ import annotations

import pickle
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from fake_api import FakeApi

import monta_async
from monta_async import (
    AccessForbiddenError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    InvalidAccessTokenError,
    InvalidRequestError,
    MontaError,
    NotFoundError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ServerError,
    UnknownAPIError,
    errors,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

ME = "/api/v1/consumers/me"
KNOWN: list[tuple[int, str | None, type[APIStatusError]]] = [
    (400, "BAD_REQUEST", InvalidRequestError),
    (401, "INVALID_ACCESS_TOKEN", InvalidAccessTokenError),
    (403, "ACCESS_FORBIDDEN", AccessForbiddenError),
    (404, "RESOURCE_NOT_FOUND", ResourceNotFoundError),
    (200, "UNKNOWN", UnknownAPIError),
    (200, "RESOURCE_NOT_FOUND", ResourceNotFoundError),
    (418, "UNKNOWN", UnknownAPIError),
]
LITTLE: list[tuple[int, str | None, type[APIStatusError]]] = [
    (401, "CONSUMER_NOT_FOUND", AuthenticationError),  # the example of every 401
    (404, "BAD_REQUEST", NotFoundError),
    (500, "UNKNOWN", ServerError),
    (404, "OF_TOMORROW", NotFoundError),
    (404, None, NotFoundError),
    (400, "", BadRequestError),
]


async def failure_of(*answers: httpx.Response, calls: int = 1) -> APIStatusError:
    """What the last of some calls raises."""
    left = list(answers)
    api = FakeApi(lambda _: left.pop(0) if len(left) > 1 else left[0])
    async with api.client() as client:
        monta = client.with_options(max_retries=0)
        for _ in range(calls - 1):
            await monta.http.get(ME)
        with pytest.raises(APIStatusError) as caught:
            await monta.charges.get(7)
    return caught.value


@pytest.mark.parametrize(("status", "code", "kind"), [*KNOWN, *LITTLE])
async def test_a_known_code_has_a_class(status: int, code: str | None, kind: type[APIStatusError]) -> None:
    """Beneath the class of its status; a code that nobody knows, or that contradicts its status, has that class."""
    error = await failure_of(httpx.Response(status, json={"message": "no", "errorCode": code}))

    assert (kind, status, code or None) == (type(error), error.status, error.error_code)


def beneath(kind: type[MontaError]) -> Iterator[tuple[str, str]]:
    """Every class beneath one, each after the class that it is of."""
    for each in kind.__subclasses__():
        if each.__module__ == errors.__name__:
            yield kind.__name__, each.__name__
            yield from beneath(each)


def drawn() -> Iterator[tuple[str, str]]:
    """The same, by the drawing."""
    above: list[str] = []
    for branches, name in re.findall(r"^([│├└─ ]*)(\w+Error)\b", errors.__doc__ or "", re.MULTILINE):
        above[len(branches) // 4 :] = [name]
        if len(above) > 1:
            yield above[-2], name


def test_the_tree_is_as_drawn() -> None:
    """At the top of the module; every class is exported, and says what it is in one line."""
    assert sorted(beneath(MontaError)) == sorted(drawn())
    names = {"MontaError", *(name for _, name in drawn())}
    assert names == set(errors.__all__)
    assert names <= set(monta_async.__all__)
    for name in names:
        assert (getattr(errors, name).__doc__ or "").splitlines()[0].endswith(".")


FORBIDDEN = httpx.Response(403, json={"message": "no", "errorCode": "ACCESS_FORBIDDEN"})


async def test_a_403_says_what_is_needed_and_how_to_see_what_the_key_has() -> None:
    """As long as nobody has asked who the key is; no call is made for it."""
    error = await failure_of(FORBIDDEN)

    assert "get-charge: 403 ACCESS_FORBIDDEN: no (needs charge-transactions:read; consumers.me() says" in str(error)
    assert (("charge-transactions:read",), False, None) == (error.required_scopes, error.any_scope, error.key_scopes)


@pytest.mark.parametrize(
    ("scopes", "known", "told"),
    [
        (["map:read", "teams:write"], ("map:read", "teams:write"), "the key had map:read, teams:write when"),
        ([], (), "the key had none when"),
        (["map:read", 7, None], ("map:read",), "the key had map:read when"),
        ("all", None, "consumers.me() says"),
        (None, None, "consumers.me() says"),
    ],
)
async def test_a_403_says_what_the_key_had(scopes: Any, known: tuple[str, ...] | None, told: str) -> None:
    """Once the answer of `consumers.me()` has passed, whoever asked, on whatever view; it survives pickling."""
    error = await failure_of(httpx.Response(200, json={"scopes": scopes}), FORBIDDEN, calls=2)

    assert known == error.key_scopes
    assert f"(needs charge-transactions:read; {told}" in str(error)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (str(error), error.key_scopes) == (str(again), again.key_scopes)


async def test_a_403_knows_the_last_word_on_the_key() -> None:
    """Scopes can change without a new key."""
    me = [httpx.Response(200, json={"scopes": [scope]}) for scope in ("map:read", "teams:read")]

    assert ("teams:read",) == (await failure_of(*me, FORBIDDEN, calls=3)).key_scopes


async def test_a_403_where_one_scope_will_do() -> None:
    """The text says `or`."""
    async with FakeApi(lambda _: FORBIDDEN).client() as monta:
        with pytest.raises(PermissionDeniedError) as caught:
            await monta.charges.stop(7)
    assert caught.value.any_scope
    assert "needs control-charging:write or control-public-charging:write; " in str(caught.value)


async def test_a_403_where_no_scope_is_needed() -> None:
    """Another scope would not help, and is not spoken of."""
    async with FakeApi(lambda _: FORBIDDEN).client() as monta:
        with pytest.raises(AccessForbiddenError, match=r"getCountries: 403 ACCESS_FORBIDDEN: no$"):
            await monta.countries.list()


async def test_a_404_says_what_it_may_also_mean() -> None:
    """What is not within reach looks as if it did not exist."""
    error = await failure_of(httpx.Response(404, json={"message": "no charge", "errorCode": "RESOURCE_NOT_FOUND"}))

    assert str(error) == (
        "get-charge: 404 RESOURCE_NOT_FOUND: no charge "
        "(or it belongs to another operator, or to a team that the credentials do not reach)"
    )
