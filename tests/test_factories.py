from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from importlib import resources
from typing import TYPE_CHECKING, Any

import pytest
from json_schema import Checker
from monta_partner_api import UNSET, decoding, models
from monta_partner_api.types import Model

from monta_async.testing import make
from monta_async.testing.document import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS: dict[str, Any] = json.loads(resources.files("monta_partner_api").joinpath("document.json").read_bytes())[
    "components"
]["schemas"]
CHECKER = Checker(SCHEMAS)
MODELS = [each for name in dir(models) if isinstance(each := getattr(models, name), type) and issubclass(each, Model)]


def check(made: Model) -> None:
    """Hold a model against the document."""
    CHECKER.check(made.to_dict(), {"$ref": f"#/components/schemas/{type(made).__name__}"})


@pytest.fixture
def drifts(monkeypatch: pytest.MonkeyPatch) -> list[decoding.Drift]:
    """What departs from the document while models are read, each time anew."""
    met: list[decoding.Drift] = []
    monkeypatch.setattr(decoding, "hooks", [met.append])
    decoding.forget()
    return met


def test_all_models_are_tried() -> None:
    """Every schema of an object is a model that is made here."""
    objects = {name for name, schema in SCHEMAS.items() if "properties" in schema} - {"Error"}

    assert objects == {each.__name__ for each in MODELS}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_model_is_valid_against_the_document(model: type[Model], drifts: list[decoding.Drift]) -> None:
    """Whatever the model, it is what the document allows, reads without a departure, and is the same each time."""
    made = make(model)

    assert type(made) is model
    check(made)
    assert [] == drifts
    assert made == make(model)
    assert made is not make(model)


@pytest.mark.parametrize("state", models.ChargeState)
def test_a_charge_has_what_its_state_has(state: models.ChargeState) -> None:
    """No end before it ended, no price before it is known; the last change is the last thing that happened."""
    charge = make(models.Charge, state=state)
    order = [charge.created_at, charge.started_at, charge.stopped_at, charge.released_at, charge.completed_at]
    known = [each for each in order if each is not None]
    reached = {"paying": 1, "reserved": 1, "scheduled": 1, "starting": 1, "charging": 2, "paused": 2, "stopping": 2}
    reached |= {"stopped": 3, "releasing": 3, "released": 4}

    check(charge)
    assert state is charge.state
    assert reached.get(state, 5) == len(known)
    assert known == sorted(known)
    assert known[-1] == charge.updated_at
    assert (charge.price is None) == (state not in ("completed", "other"))
    assert (charge.consumed_kwh is None) == (len(known) < 2)


def test_fields_are_changed_at_any_depth() -> None:
    """By a path of names, by a mapping, by a model, and in lists; everything else stays as it was."""
    began = datetime(2026, 3, 1, 8, tzinfo=UTC)
    charge = make(
        models.Charge,
        state="charging",
        price=Decimal("9.8125"),
        started_at=began,
        operator__name="Fjord",
        public_charge_point__location__coordinates__latitude=1.5,
        paying_team={"public_name": "Drivers"},
        currency=make(models.CurrencySummary, identifier="nok"),
        kwh_per_hour=[{"value": 3}, {"time": began, "value": 4.5}],
        partner_custom_payload={"anything": [1, None]},
    )
    usual = make(models.Charge, state="charging")

    check(charge)
    assert models.ChargeState.CHARGING is charge.state
    assert Decimal("9.8125") == charge.price
    assert began == charge.started_at
    assert charge.operator is not None
    assert usual.operator is not None
    assert ("Fjord", usual.operator.identifier) == (charge.operator.name, charge.operator.identifier)
    place = charge.public_charge_point.location
    assert place is not None
    assert place.coordinates is not None
    assert (1.5, 12.592) == (place.coordinates.latitude, place.coordinates.longitude)
    assert charge.paying_team is not None
    assert "Drivers" == charge.paying_team.public_name
    assert charge.currency is not None
    assert "nok" == charge.currency.identifier
    assert charge.kwh_per_hour is not None
    assert [3, 4.5] == [each.value for each in charge.kwh_per_hour]
    assert {"anything": [1, None]} == charge.partner_custom_payload
    assert usual.public_charge_point != charge.public_charge_point
    assert usual.charge_auth == charge.charge_auth


def paths(name: str, above: tuple[str, ...] = ()) -> Iterator[list[tuple[str, str]]]:
    """Every path of a model, with the names on the wire, through whatever a field may hold, and once through each."""
    for wire, python, _ in getattr(models, name)._fields:
        yield [(python, wire)]
        for inner in alternatives(SCHEMAS[name]["properties"][wire]):
            if "properties" in SCHEMAS[inner] and inner not in (name, *above):
                yield from ([(python, wire), *rest] for rest in paths(inner, (name, *above)))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_path_can_be_given(model: type[Model]) -> None:
    """Whatever stands at whatever depth can be left out by its path, names that end in `_` included."""
    for path in paths(model.__name__):
        holder: Any = make(model, **{"__".join(python for python, _ in path): UNSET}).to_dict()
        for _, wire in path[:-1]:
            holder = holder[wire]
        assert path[-1][1] not in holder, path


def test_a_path_goes_through_a_name_that_ends_in_an_underscore() -> None:
    """`from_` is a field, so the `id` within it is `from___id`; `to` is none, and has two."""
    made = make(models.WalletTransaction, from___id=7, to__id=8).to_dict()

    assert (made["from"]["id"], made["to"]["id"]) == (7, 8)


def test_lists_hold_models_and_mappings() -> None:
    """A page is made of rows of either kind, and what follows from a state follows within it, too."""
    page = make(models.ChargePage, data=[{"id": 1, "state": "charging"}, make(models.Charge, id=2)])

    check(page)
    assert [(1, "charging", None), (2, "completed", Decimal("61.9"))] == [
        (each.id, each.state, each.price) for each in page.data
    ]


def test_one_of_several_models_is_chosen_by_its_fields() -> None:
    """Where the document has alternatives, the one that has the fields is meant; a model says which by itself."""
    link = make(models.CreateDeeplink, destination={"url": "https://a.example"})
    resource = make(models.CreateDeeplink, destination=make(models.DestinationResource))
    transaction = make(models.WalletTransaction, metadata=make(models.ChargeMetadata))

    assert isinstance(link.destination, models.DestinationLink)
    assert isinstance(resource.destination, models.DestinationResource)
    assert isinstance(transaction.metadata, models.ChargeMetadata)
    for each in (link, resource, transaction):
        check(each)


def test_null_and_nothing() -> None:
    """None is null, or nothing where the document has no null; UNSET is nothing, also where something must be."""
    charge = make(models.Charge, note=None, user=None, site_id=UNSET, created_at=UNSET)

    assert [None] * 4 == [charge.note, charge.user, charge.site_id, charge.created_at]
    assert charge.to_dict()["note"] is None
    assert not {"user", "siteId", "createdAt"} & charge.to_dict().keys()
    assert {"name": None} == make(models.PatchSite, name=None, **only_unset(models.PatchSite, "name")).to_dict()


def only_unset(model: type[Model], *but: str) -> dict[str, Any]:
    """All fields left out, but for some."""
    return {name: UNSET for _, name, _ in model._fields if name not in but}


def test_a_new_word_is_taken() -> None:
    """What the API may add tomorrow can be tested for today."""
    assert "dreaming" == make(models.Charge, state="dreaming").state


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"stat": 1}, "Charge has no field 'stat'; did you mean 'state'"),
        ({"humanReadableId": "x"}, "did you mean 'human_readable_id'"),
        ({"operator__nam": 1}, "Operator has no field 'nam'; did you mean 'name'"),
        ({"operator": {"nom": 1}}, "Operator has no field 'nom'"),
        ({"kwh_per_hour": [{"kwh": 1}]}, "KwhPerTime has no field 'kwh'"),
        ({"operator": {}, "operator__name": "x"}, "Charge.operator is given twice"),
        ({"id": "x"}, "Charge.id cannot be 'x'"),
        ({"id__x": 1}, "Charge.id cannot be"),
        ({"consumed_kwh": True}, "Charge.consumed_kwh cannot be True"),
        ({"created_at": 3}, "Charge.created_at cannot be 3"),
        ({"kwh_per_hour": 3}, "Charge.kwh_per_hour cannot be 3"),
        ({"kwh_per_hour": [3]}, "Charge.kwh_per_hour\\[0\\] cannot be 3"),
        ({"operator": "x"}, "Charge.operator cannot be 'x'"),
        ({"operator": make(models.Team)}, "Charge.operator cannot be a Team, but Operator"),
        ({"state": None}, "Charge cannot do without state"),
    ],
)
def test_what_cannot_be_is_refused(fields: dict[str, Any], told: str) -> None:
    """A name or a value that a model cannot have is a TypeError that says which, and what was meant."""
    with pytest.raises(TypeError, match=told):
        make(models.Charge, **fields)
