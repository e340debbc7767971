"""ParkingType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class ParkingType(OpenStrEnum):
    """What kind of parking a site is.

    - `notDefined`: Not set.
    - `alongHighway`: Beside a highway.
    - `onDriveway`: On a driveway.
    - `onStreet`: On a street.
    - `parkingGarage`: In a parking garage.
    - `privateParkingArea`: On a private parking area.
    - `publicParkingArea`: On a public parking area.
    - `publicParkingGarage`: In a public parking garage. Monta's own name for this value is underground
    garage."""

    NOT_DEFINED = "notDefined"
    ALONG_HIGHWAY = "alongHighway"
    ON_DRIVEWAY = "onDriveway"
    ON_STREET = "onStreet"
    PARKING_GARAGE = "parkingGarage"
    PRIVATE_PARKING_AREA = "privateParkingArea"
    PUBLIC_PARKING_AREA = "publicParkingArea"
    PUBLIC_PARKING_GARAGE = "publicParkingGarage"


ParkingTypeValue: TypeAlias = Literal[
    "notDefined",
    "alongHighway",
    "onDriveway",
    "onStreet",
    "parkingGarage",
    "privateParkingArea",
    "publicParkingArea",
    "publicParkingGarage",
]
"""The words themselves, where an argument takes them."""

members: dict[str, ParkingType] = {member.value: member for member in ParkingType}
