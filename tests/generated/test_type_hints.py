"""Annotations can be resolved at run time: frameworks and documentation tools do it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING, Any, get_overloads, get_type_hints

import attrs
import monta_partner_api
import pytest
from monta_partner_api import models

import monta_async

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


def walk(package: ModuleType, *leaves: str) -> Iterator[ModuleType]:
    """A package and every module below it, except the optional parts."""
    yield package
    for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not any(each.name.startswith(f"{package.__name__}.{leaf}") for leaf in leaves):
            yield importlib.import_module(each.name)


def annotated(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """Everything public that a module defines and that has annotations, methods and overloads included."""
    for name, value in list(vars(module).items()):  # to resolve one may load another
        if name.startswith("_") or getattr(value, "__module__", None) != module.__name__:
            continue
        if inspect.isfunction(value):
            yield name, value
        elif inspect.isclass(value):
            yield name, value
            for attribute, held in vars(value).items():
                function = getattr(held, "fget", None) or getattr(held, "__func__", None) or held
                if inspect.isfunction(function) and function.__module__ == module.__name__:
                    yield f"{name}.{attribute}", function
                    yield from ((f"{name}.{attribute}", each) for each in get_overloads(function))


@pytest.mark.parametrize("package", [monta_partner_api, monta_async], ids=lambda package: package.__name__)
def test_every_annotation_resolves(package: ModuleType) -> None:
    """`typing.get_type_hints()` works on every public class, function and method, without a namespace being given."""
    failed, seen = [], 0
    for module in walk(package, "simulator"):
        for name, value in annotated(module):
            seen += 1
            try:
                get_type_hints(value)
            except NameError as error:
                failed.append(f"{module.__name__}.{name}: {error}")
    assert not failed
    assert seen > 20


def test_fields_of_models_resolve_to_their_classes() -> None:
    """The fields of a model resolve to the very classes that `models` has, by way of attrs as well."""
    fields = {each.name: each.type for each in attrs.fields(attrs.resolve_types(models.Charge))}
    assert fields["state"] is models.ChargeState
    assert fields["currency"] == models.CurrencySummary | None
    assert get_type_hints(models.Charge)["kwh_per_hour"] == list[models.KwhPerTime] | None
