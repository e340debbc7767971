"""Importing costs next to nothing: every part is loaded when it is first asked for."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys

import monta_partner_api
import pytest
from monta_partner_api import api, models, resources

import monta_async

LAZY = [f"monta_partner_api{name}" for name in ("", ".models", ".resources", ".api")] + ["monta_async"]
API = [f"monta_partner_api.api.{name}" for name in ("charges", "sites", "tariffs", "webhooks")]


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after the code."""
    script = f"{code}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)  # noqa: S603 - our own code
    return set(json.loads(done.stdout))


def ours(loaded: set[str]) -> set[str]:
    """The loaded modules of the low-level client, without its name."""
    return {name.partition(".")[2] for name in loaded if name.startswith("monta_partner_api.")}


@pytest.mark.parametrize("package", ["monta_partner_api", "monta_async"])
def test_importing_a_package_loads_nothing_else(package: str) -> None:
    """Importing a package loads no model, resource or operation, and no httpx."""
    loaded = loaded_by(f"import {package}")
    assert {name for name in loaded if name.startswith(("monta_", "httpx", "anyio", "attr"))} == {package}


def test_a_model_loads_only_what_it_needs() -> None:
    """Asking for a model loads that model and what all models are made of, but neither httpx nor another model."""
    loaded = loaded_by("import monta_partner_api\nmonta_partner_api.models.Currency")
    assert {"models", "models.currency"} <= ours(loaded)
    assert ours(loaded) <= {"models", "models.currency", "decoding", "encoding", "errors", "types"}
    assert "httpx" not in loaded


def test_a_model_brings_the_models_it_holds() -> None:
    """A model that holds others loads them, and no others."""
    loaded = ours(loaded_by("from monta_partner_api.models import Wallet"))
    assert "models.wallet" in loaded
    assert "models.charge" not in loaded


def test_a_resource_loads_only_its_own() -> None:
    """A client loads the resource that is asked for, and the operation only when it is called."""
    loaded = ours(loaded_by("import monta_async\nmonta_async.Monta('id', 'secret').charges"))
    assert "resources.charges" in loaded
    assert not {name for name in loaded if name.startswith(("resources.", "api."))} - {
        "resources.charges",
        "api.charges",
        "api.authentication",
        "api.authentication.get_access_token_with_client_credentials",
        "api.authentication.get_access_token_with_refresh_token",
    }


@pytest.mark.parametrize("name", [*LAZY, *API])
def test_every_name_that_is_promised_is_there(name: str) -> None:
    """Each name in `__all__` resolves, stays the same object, and is what `dir()` shows."""
    module = importlib.import_module(name)
    assert len(set(module.__all__)) == len(module.__all__)
    for each in module.__all__:
        assert getattr(module, each) is getattr(module, each)
    assert sorted(dir(module)) == sorted(module.__all__)


@pytest.mark.parametrize("name", [*LAZY, *API])
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    """A name that a lazy module does not have raises AttributeError with the module and the name."""
    with pytest.raises(AttributeError, match=rf"'{name}' has no attribute 'Nonsense'"):
        _ = importlib.import_module(name).Nonsense


def test_star_imports_bring_everything_public() -> None:
    """`from ... import *` brings what `__all__` promises, from every lazy module."""
    for module in (monta_partner_api, monta_async, models, resources, api):
        names: dict[str, object] = {}
        exec(f"from {module.__name__} import *", names)  # noqa: S102 - the statement is what is tested
        assert set(module.__all__) <= set(names)


def test_an_operation_is_loaded_by_way_of_the_package() -> None:
    """`monta_partner_api.api` leads to every operation by attributes alone."""
    code = "import monta_partner_api as m\nassert m.api.charges.get_charge.request(4).path == '/api/v1/charges/4'"
    assert "api.charges.get_charge" in ours(loaded_by(code))
    assert api.charges.get_charge.request(4).path == "/api/v1/charges/4"
