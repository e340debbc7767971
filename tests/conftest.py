"""Which of the two plugins for asynchronous tests runs which test."""

from __future__ import annotations

import inspect

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makeitem(collector: pytest.Module | pytest.Class, name: str, obj: object) -> None:
    """Tests that are not marked for anyio are pytest-asyncio's; in its mode `auto` it would run the others, too."""
    test = getattr(obj, "hypothesis", None)
    if inspect.iscoroutinefunction(obj if test is None else test.inner_test) and collector.istestfunction(obj, name):
        marks = [*getattr(obj, "pytestmark", ()), *collector.iter_markers()]
        if not any(mark.name == "anyio" for mark in marks):
            pytest.mark.asyncio(obj)
