"""What every operator shares and no operation changes: countries, currencies, models, operators, feature groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from monta_async.simulator.call import Call
from monta_async.simulator.catalog import CURRENCY, MODELS, OPERATOR, SUB_OPERATOR
from monta_async.simulator.document import Document
from monta_async.simulator.kinds import Handler, Kind
from monta_async.simulator.paging import page_of
from monta_async.simulator.tables import Row
from monta_async.simulator.world import World

_SINCE = "2022-06-01T00:00:00Z"
_COUNTRIES = (
    (1, "Denmark", "DK", False),
    (2, "Sweden", "SE", False),
    (3, "Norway", "NO", False),
    (4, "Germany", "DE", False),
    (5, "Netherlands", "NL", False),
    (6, "United Kingdom", "GB", False),
    (7, "France", "FR", False),
    (8, "Iceland", "IS", False),
    (9, "North Korea", "KP", True),
)
_AREAS = (
    (1, 1, "DK1", "10YDK-1--------W", "bidding-area"),
    (2, 1, "DK2", "10YDK-2--------M", "bidding-area"),
    (3, 1, "Energinet", None, "tso"),
    (4, 1, "Radius", None, "dso"),
    (5, 2, "SE4", "10Y1001A1001A47J", "bidding-area"),
    (6, 4, "DE-LU", "10Y1001A1001A82H", "bidding-area"),
)
_CURRENCIES = (
    (1, CURRENCY["identifier"], CURRENCY["name"], 2),
    (2, "eur", "Euro", 2),
    (3, "sek", "Swedish krona", 2),
    (4, "nok", "Norwegian krone", 2),
    (5, "gbp", "Pound sterling", 2),
    (6, "isk", "Icelandic krona", 0),
)
_FEATURES = ((("team", "smart-charging"), "on"), (("team", "nested-teams"), "on"), (("team", "invoicing"), "off"))


def _rows(name: str, made: Callable[[World], Iterable[Row]]) -> Callable[[World, Document], None]:
    """Return what puts rows into a table."""

    def lay(world: World, _document: Document) -> None:
        for row in made(world):
            world.tables[name].lay(row)

    return lay


def _brands() -> list[str]:
    return sorted({model.brand for model in MODELS})


def _models(_world: World) -> Iterable[Row]:
    for model in MODELS:
        yield {
            "id": model.model_id,
            "identifier": model.name.lower().replace(" ", "-"),
            "name": model.name,
            "brand": {"id": _brands().index(model.brand) + 1, "name": model.brand},
            "features": [
                {"key": "remote-start", "description": "Starts from afar", "requirements": None, "enabled": True},
                {
                    "key": "smart-charge",
                    "description": None,
                    "requirements": "OCPP 1.6",
                    "enabled": model.current == "ac",
                },
            ],
            "createdAt": _SINCE,
            "updatedAt": _SINCE,
        }


def _connectors(_world: World) -> Iterable[Row]:
    yield from {model.connector["id"]: model.connector for model in MODELS}.values()
    yield {"id": 3, "identifier": "chademo", "name": "CHAdeMO"}


def _of_brand(_world: World, row: Row, value: Any) -> bool:
    return bool(row["brand"]["id"] == value)


def _configurations(call: Call) -> Any:
    group = call.row("feature-groups", call.path["featureGroupId"])
    rows = [
        {
            "id": group["id"] * 10 + position,
            "featureCatalog": {"type": feature[0], "name": feature[1]},
            "featureConfiguration": setting,
        }
        for position, (feature, setting) in enumerate(_FEATURES)
    ]
    return page_of(call, rows)


def _relate(group_of: Callable[[Row, int], int | None]) -> Handler:
    """Return what gives teams a feature group, or takes it away: all of them or none."""

    def answer(call: Call) -> None:
        group = call.row("feature-groups", call.path["featureGroupId"])
        teams = [call.row("teams", team_id) for team_id in call.body["ids"]]
        for team in teams:
            call.world.tables["teams"].update(team, {"featureGroupId": group_of(team, group["id"])})

    return answer


def _without(team: Row, group_id: int) -> int | None:
    return None if team["featureGroupId"] == group_id else team["featureGroupId"]


KINDS = (
    Kind("/operators", "Operator", 42, lay=_rows("operators", lambda _: (OPERATOR, SUB_OPERATOR))),
    Kind(
        "/countries",
        "Country",
        1,
        lay=_rows(
            "countries",
            lambda _: ({"id": a, "name": b, "alpha2Code": c, "sanctioned": d} for a, b, c, d in _COUNTRIES),
        ),
    ),
    Kind(
        "/country-areas",
        "CountryArea",
        1,
        lay=_rows(
            "country-areas",
            lambda _: ({"id": a, "countryId": b, "name": c, "externalId": d, "level": e} for a, b, c, d, e in _AREAS),
        ),
    ),
    Kind(
        "/currencies",
        "Currency",
        1,
        lay=_rows(
            "currencies",
            lambda _: ({"id": a, "identifier": b, "name": c, "decimals": d} for a, b, c, d in _CURRENCIES),
        ),
    ),
    Kind(
        "/charge-point-brands",
        "ChargePointBrand",
        1,
        lay=_rows(
            "charge-point-brands",
            lambda _: (
                {"id": at, "identifier": name.lower(), "name": name, "createdAt": _SINCE, "updatedAt": _SINCE}
                for at, name in enumerate(_brands(), start=1)
            ),
        ),
    ),
    Kind(
        "/charge-point-models",
        "ChargePointModel",
        11,
        lay=_rows("charge-point-models", _models),
        filters={"brandId": _of_brand},
    ),
    Kind("/charge-point-connectors", "ChargePointConnector", 1, lay=_rows("charge-point-connectors", _connectors)),
    Kind(
        "/feature-groups",
        "FeatureGroup",
        1,
        lay=_rows("feature-groups", lambda _: ({"id": 1, "name": "Standard"}, {"id": 2, "name": "Fleet"})),
    ),
)
HANDLERS: dict[str, Handler] = {
    "get-feature-group-configurations": _configurations,
    "apply-feature-group-relation": _relate(lambda _, group_id: group_id),
    "remove-feature-group-relation": _relate(_without),
}
