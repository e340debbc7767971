"""The fixed things of the world, all invented: the operator, charge point models, places and people."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from monta_async.simulator.randomness import Draws

OPERATOR_ID = 42
OPERATOR: dict[str, Any] = {
    "id": OPERATOR_ID,
    "name": "Fjord Charge",
    "identifier": "fjord-charge",
    "partnerId": None,
    "vatNumber": None,
}
SUB_OPERATOR: dict[str, Any] = {
    "id": 43,
    "name": "Fjord Homes",
    "identifier": "fjord-homes",
    "partnerId": None,
    "vatNumber": None,
}
ROAMING_OPERATOR: dict[str, Any] = {
    "id": 77,
    "name": "Lyng Mobility",
    "identifier": "lyng-mobility",
    "partnerId": None,
    "vatNumber": None,
}
"""Another company, with which roaming is agreed: drivers may charge at its public charge points."""
CURRENCY: dict[str, Any] = {"identifier": "dkk", "name": "Danish krone", "decimals": 2}
CLIENT_ID = "demo-client"
CLIENT_SECRET = "demo-secret"  # noqa: S105 - published in the documentation; it opens nothing but a simulator


@dataclass(frozen=True, slots=True)
class Model:
    """A charge point model."""

    model_id: int
    brand: str
    name: str
    current: str
    """`ac` or `dc`, as the API says it."""
    max_kw: int
    connector: dict[str, Any]


_TYPE_2 = {"id": 1, "identifier": "type-2", "name": "Type 2"}
_CCS = {"id": 2, "identifier": "ccs", "name": "CCS"}

MODELS = (
    Model(11, "Birk", "Birk 11", "ac", 11, _TYPE_2),
    Model(12, "Birk", "Birk 22", "ac", 22, _TYPE_2),
    Model(21, "Lynild", "Lynild 150", "dc", 150, _CCS),
    Model(13, "Rolig", "Rolig Home", "ac", 11, _TYPE_2),
)


@dataclass(frozen=True, slots=True)
class City:
    """A city, with the coordinates of its middle."""

    name: str
    zip_code: str
    latitude: float
    longitude: float


CITIES = (
    City("København", "2100", 55.7096, 12.5768),
    City("Aarhus", "8000", 56.1572, 10.2107),
    City("Odense", "5000", 55.3959, 10.3883),
    City("Aalborg", "9000", 57.0480, 9.9187),
    City("Esbjerg", "6700", 55.4670, 8.4520),
    City("Kolding", "6000", 55.4904, 9.4722),
)
PLACES = ("Havn", "Station", "Rådhus", "Stadion", "Bibliotek")
STREETS = ("Havnegade", "Søndergade", "Østervej", "Parkallé", "Møllevej")
TEAMS = ("Fjord Charge HQ", "Skovby Housing", "Harbour Parking", "Vestby Fleet", "Ådalen Stores")
DRIVERS = (
    "Alma Holm",
    "Bo Kjær",
    "Carla Møller",
    "David Ravn",
    "Elin Skov",
    "Frode Lund",
    "Greta Bæk",
    "Hugo Dahl",
    "Ida Krogh",
    "Jonas Toft",
    "Karla Friis",
    "Laust Borg",
)
BATTERIES_KWH = (40, 52, 58, 64, 77)
FAILURES = (
    "The charge point did not answer in time",
    "The cable was not locked",
    "The vehicle refused to charge",
)


def model_of_site(seed: int, site: int) -> Model:
    """Return the model of all charge points at a site; a few sites in a row have every model between them."""
    return MODELS[(seed + site) % len(MODELS)]


def price_group_id(site: int) -> int:
    """Return the id of the price group of all charge points at a site of the world's beginning."""
    return 501 + site


@lru_cache(maxsize=1024)
def site_prices(seed: int, site: int) -> tuple[Decimal, Decimal]:
    """Return what a driver pays and what the owner pays for a kWh at a site, in major units."""
    draws = Draws(seed, "site", site)
    cheapest = 425 if model_of_site(seed, site).current == "dc" else 275
    price = Decimal(cheapest + 5 * draws.below("price", 21)) / 100
    cost = Decimal(draws.between("cost", 105, 165)) / 100
    return price, cost
