"""The resources: a class a tag, a method an operation, under the names that are kept in the table of names."""

from __future__ import annotations

import inspect
import pkgutil

import pytest
from monta_partner_api import OPERATIONS, api, resources

from examples import DOCUMENT, FIELDS, NAMES, RAW, modules, resolve
from monta_async import Monta

OPERATION_NAMES: dict[str, str] = NAMES["operations"]
TAGS: dict[str, str] = NAMES["resources"]


def test_a_class_for_every_tag() -> None:
    """Each of the 49 tags has a class, a package of functions and a property of the client, all of one name."""
    tags = {raw["tags"][0] for raw in RAW.values()}
    assert len(tags) == len(set(TAGS.values())) == 49
    assert tags == set(TAGS)
    assert {each["name"] for each in DOCUMENT["tags"]} >= tags
    assert {each.name for each in pkgutil.iter_modules(api.__path__)} == set(TAGS.values())
    monta = Monta("id", "secret")
    for name in TAGS.values():
        resource = getattr(monta, name)
        assert isinstance(resource, getattr(resources, name.title().replace("_", "")))


@pytest.mark.parametrize("operation_id", sorted(RAW))
def test_a_method_for_every_operation(operation_id: str) -> None:
    """An operation is the method that the table of names says, of the resource of its tag."""
    resource, _, method = OPERATION_NAMES[operation_id].partition(".")
    operation = OPERATIONS[operation_id]
    assert (operation.resource, operation.method_name) == (resource, method)
    assert TAGS[RAW[operation_id]["tags"][0]] == resource
    bound = getattr(getattr(Monta("id", "secret"), resource), method)
    assert inspect.iscoroutinefunction(bound) == (operation.paging is None)
    doc = inspect.getdoc(bound)
    assert doc
    assert (RAW[operation_id].get("summary") or f"{operation.http_method} {operation.path}") in doc


def test_the_methods_of_a_resource_are_its_operations() -> None:
    """A resource has no public method that is no operation, and no two operations share one."""
    for name in TAGS.values():
        public = {each for each in dir(getattr(resources, name.title().replace("_", ""))) if not each.startswith("_")}
        assert public == {one.method_name for one in OPERATIONS.values() if one.resource == name}
    assert len(set(OPERATION_NAMES.values())) == len(RAW)


@pytest.mark.parametrize("operation_id", sorted(RAW))
def test_arguments_are_named_for_the_document(operation_id: str) -> None:
    """The arguments of a method are the parameters of the document and the body, in snake_case as the table has it."""
    raw = RAW[operation_id]
    in_path = [FIELDS[each["name"]] for each in raw.get("parameters", ()) if each["in"] == "path"]
    in_query = [FIELDS[each["name"]] for each in raw.get("parameters", ()) if each["in"] == "query"]
    asked = inspect.signature(modules()[operation_id].request).parameters
    body = ["body"] if "requestBody" in raw else []
    assert sorted(asked) == sorted([*in_path, *in_query, *body])
    assert [name for name in asked if asked[name].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD] == [*in_path, *body]
    required = {FIELDS[each["name"]] for each in raw.get("parameters", ()) if each.get("required")}
    assert {name for name in asked if asked[name].default is inspect.Parameter.empty} == required | set(body)


def test_the_resources_of_a_client_that_nobody_uses_cost_nothing() -> None:
    """Asking for a resource sends nothing and opens nothing."""
    monta = Monta("id", "secret", base_url="http://127.0.0.1:1")
    assert monta.charges.list() is not None
    assert monta._http is None


def test_names_of_fields_are_those_of_the_document() -> None:
    """Every property of every component is named in the table, and the names of one component differ."""
    for schema in DOCUMENT["components"]["schemas"].values():
        wires = list(resolve(schema).get("properties", ()))
        assert len({FIELDS[wire] for wire in wires}) == len(wires)


def test_names_that_users_rely_on() -> None:
    """Standard methods have standard names, and what acts on hardware has the verb of the operation."""
    assert OPERATION_NAMES["get-charges"] == "charges.list"
    assert OPERATION_NAMES["get-charge"] == "charges.get"
    assert OPERATION_NAMES["patch-charge"] == "charges.update"
    assert OPERATION_NAMES["post-site"] == "sites.create"
    assert OPERATION_NAMES["delete-site"] == "sites.delete"
    assert OPERATION_NAMES["start-charge"] == "charges.start"
    assert OPERATION_NAMES["stop-charge"] == "charges.stop"
    assert OPERATION_NAMES["restart-charge"] == "charges.restart"
    assert OPERATION_NAMES["reboot-charge-point"] == "charge_points.reboot"
    assert OPERATION_NAMES["unlock-charge-point"] == "charge_points.unlock"
