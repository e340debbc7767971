from __future__ import annotations

import asyncio

import pytest
import sniffio

pytestmark = pytest.mark.anyio


@pytest.fixture
async def library() -> str:
    """What runs an asynchronous fixture."""
    return sniffio.current_async_library()


def runs_on_asyncio() -> bool:
    """Whether an event loop of asyncio runs this."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def test_a_test_runs_on_its_backend(anyio_backend_name: str) -> None:
    """What is marked for anyio runs on trio when it says trio, whatever other plugin runs the rest."""
    assert sniffio.current_async_library() == anyio_backend_name
    assert runs_on_asyncio() == (anyio_backend_name == "asyncio")


async def test_a_fixture_runs_where_its_test_does(library: str, anyio_backend_name: str) -> None:
    """An asynchronous fixture and its test share a backend."""
    assert library == sniffio.current_async_library() == anyio_backend_name
    assert runs_on_asyncio() == (anyio_backend_name == "asyncio")
