"""The table of operations and the modules of `monta_partner_api.api`, held against the document."""

from __future__ import annotations

import inspect
from typing import Any, get_args, get_type_hints

import pytest
from monta_partner_api import OPERATIONS, models

from examples import NAMES, RAW, answer_schema, modules

MODULES = modules()


def words(annotation: Any) -> set[Any]:
    """Every type that an annotation is made of."""
    return {annotation}.union(*map(words, get_args(annotation)))


def test_every_operation_of_the_document_is_there() -> None:
    """The table and the modules have all 188 operations of the document, and nothing else."""
    assert len(OPERATIONS) == 188
    assert set(OPERATIONS) == set(MODULES) == set(RAW)


@pytest.mark.parametrize("operation_id", sorted(RAW))
def test_an_operation_is_what_the_document_says(operation_id: str) -> None:
    """Method, path, scopes, repeatability, deprecation and stability of an operation are those of the document."""
    raw, operation = RAW[operation_id], OPERATIONS[operation_id]
    assert operation.operation_id == operation_id
    assert (operation.http_method, operation.path) == (raw["method"], raw["path"])
    assert operation.scopes == tuple(raw["x-required-scopes"])
    assert operation.scopes_any == (raw.get("x-scopes-mode") == "any")
    assert operation.repeat == raw["x-repeat"]
    assert operation.deprecated == raw.get("deprecated", False)
    assert operation.stability == (raw.get("x-stability") or raw.get("x-stability-level") or "stable")
    assert operation.feature_flag == raw.get("x-feature-flag", False)
    assert operation.fair_use == (raw.get("x-rate") == "fair-use")
    assert operation.paired == tuple(map(tuple, raw.get("x-paired", ())))
    assert operation.needs == tuple(raw.get("x-needs", {}).items())


@pytest.mark.parametrize("operation_id", sorted(RAW))
def test_paging_and_window_are_what_the_document_says(operation_id: str) -> None:
    """How a list is paged, and what one query serves at most, is what the document says."""
    raw, operation = RAW[operation_id], OPERATIONS[operation_id]
    paging, window = operation.paging, operation.window
    assert (paging is None) == ("x-paging" not in raw)
    if paging:
        assert paging.kind == raw["x-paging"]["kind"]
        assert paging.items == raw["x-paging"]["items"]
        assert paging.largest == raw["x-paging"].get("largest")
        assert paging.largest_cursor == raw["x-paging"].get("largest_cursor")
        assert paging.size == raw["x-paging"].get("size", "perPage")
    assert (window is None) == ("x-window" not in raw)
    if window:
        told = raw["x-window"]
        assert (window.days, window.rows) == (told.get("days"), told.get("rows"))
        assert (window.start, window.end) == (told.get("from"), told.get("to"))


@pytest.mark.parametrize("operation_id", sorted(RAW))
def test_a_module_has_the_functions_of_its_operation(operation_id: str) -> None:
    """A module has `request`, `decode` and `call` of the same arguments and answer, and `items` if it is paged."""
    module = MODULES[operation_id]
    asked, called = inspect.signature(module.request), inspect.signature(module.call)
    assert ["client", *asked.parameters] == list(called.parameters)
    assert inspect.iscoroutinefunction(module.call)
    assert get_type_hints(module.decode)["return"] == get_type_hints(module.call)["return"]
    assert hasattr(module, "items") == (OPERATIONS[operation_id].paging is not None)
    folder, _, _ = NAMES["operations"][operation_id].partition(".")
    assert module.__name__.split(".")[-2] == folder


@pytest.mark.parametrize("operation_id", sorted(RAW))
def test_an_answer_has_an_exact_type(operation_id: str) -> None:
    """No operation answers `Any`: a model, a list of models, or None where the document has no body."""
    answer = get_type_hints(MODULES[operation_id].call)["return"]
    if operation_id == "get-ocpp-config":
        assert answer == list[dict[str, Any]]
    elif operation_id == "get-charge-point-logs":
        assert answer == models.ChargePointLogPage
    else:
        assert Any not in words(answer)
    assert (answer is type(None)) == (answer_schema(operation_id) is None)


def test_operations_that_answer_nothing() -> None:
    """Exactly 27 operations return None."""
    answers = [get_type_hints(module.call)["return"] for module in MODULES.values()]
    assert answers.count(type(None)) == 27


def test_what_may_be_sent_again() -> None:
    """A GET has no effect, but stop and restart act on hardware; a POST is not repeated, with few exceptions."""
    repeats = {
        method: {each.operation_id: each.repeat for each in OPERATIONS.values() if each.http_method == method}
        for method in ("GET", "POST")
    }
    assert {key: repeat for key, repeat in repeats["GET"].items() if repeat != "read"} == {
        "stop-charge": "never",
        "restart-charge": "never",
    }
    assert {key: repeat for key, repeat in repeats["POST"].items() if repeat != "never"} == {
        "get-access-token-with-client-credentials": "idempotent",
        "block-charge-auth-token": "idempotent",
        "unblock-charge-auth-token": "idempotent",
        "freeze-team": "idempotent",
        "unfreeze-team": "idempotent",
        "get-signature-detail": "read",
    }


def test_the_table_cannot_be_changed() -> None:
    """Neither the table nor an operation in it can be changed."""
    with pytest.raises(TypeError):
        OPERATIONS["new"] = OPERATIONS["get-charge"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        OPERATIONS["stop-charge"].repeat = "read"  # type: ignore[misc]
