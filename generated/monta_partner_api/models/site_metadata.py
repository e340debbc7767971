"""SiteMetadata."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SiteMetadata(_Model):
    """SiteMetadata."""

    atm: bool | None = None
    digital_charge_price_display: bool | None = None
    driver_lounge: bool | None = None
    fuel_station: bool | None = None
    parking_area: bool | None = None
    power_supply: bool | None = None
    shower: bool | None = None
    vending_machine: bool | None = None
    washing_machine: bool | None = None
    wifi: bool | None = None
    toilets: int | None = None
    cafe: bool | None = None
    food_delivery: bool | None = None
    hotel: bool | None = None
    mall: bool | None = None
    museum: bool | None = None
    park: bool | None = None
    outdoor_gym: bool | None = None
    recreation_area: bool | None = None
    restaurant: bool | None = None
    supermarket: bool | None = None
    airport: bool | None = None
    bike_sharing: bool | None = None
    bus_stop: bool | None = None
    carpool_parking: bool | None = None
    metro_station: bool | None = None
    taxi_stand: bool | None = None
    tram_stop: bool | None = None
    secure_truck_parking: bool | None = None
    truck_dealership: bool | None = None
    truck_parking: bool | None = None
    truck_repair: bool | None = None
    truck_wash: bool | None = None
    access_controlled_area: bool | None = None
    camera_surveillance: bool | None = None
    entry_gate: bool | None = None
    exit_gate: bool | None = None
    flood_lighting: bool | None = None
    guard: bool | None = None
    license_plate_recognition: bool | None = None
    pedestrian_turnstiles: bool | None = None
    perimeter_fence: bool | None = None
    energy_mix: _models.EnergyMix | None = None
    pictures: _list[str] | None = None
    site_developer: _models.SiteDeveloper | None = None
    cafe_address: _models.Address | None = None
    food_delivery_address: _models.Address | None = None
    hotel_address: _models.Address | None = None
    mall_address: _models.Address | None = None
    museum_address: _models.Address | None = None
    park_address: _models.Address | None = None
    outdoor_gym_address: _models.Address | None = None
    recreation_area_address: _models.Address | None = None
    restaurant_address: _models.Address | None = None
    supermarket_address: _models.Address | None = None
    parking_type: _models.ParkingType | None = None
    roofed: bool | None = None
    lighting: bool | None = None
    opening_date: str | None = None
    opening_hours: _models.OpeningHours | None = None
    total_parking_spaces: int | None = None
    total_accessible_space: int | None = None
    truck_only: bool | None = None
    trailer_parking: bool | None = None
    facilities: str | None = None
    venue_with_accessibility: bool | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SiteMetadata:
        """Read the JSON object, under the API's names."""
        return decode_site_metadata(_dict(data))

    _fields = (
        ("atm", "atm", None),
        ("digitalChargePriceDisplay", "digital_charge_price_display", None),
        ("driverLounge", "driver_lounge", None),
        ("fuelStation", "fuel_station", None),
        ("parkingArea", "parking_area", None),
        ("powerSupply", "power_supply", None),
        ("shower", "shower", None),
        ("vendingMachine", "vending_machine", None),
        ("washingMachine", "washing_machine", None),
        ("wifi", "wifi", None),
        ("toilets", "toilets", None),
        ("cafe", "cafe", None),
        ("foodDelivery", "food_delivery", None),
        ("hotel", "hotel", None),
        ("mall", "mall", None),
        ("museum", "museum", None),
        ("park", "park", None),
        ("outdoorGym", "outdoor_gym", None),
        ("recreationArea", "recreation_area", None),
        ("restaurant", "restaurant", None),
        ("supermarket", "supermarket", None),
        ("airport", "airport", None),
        ("bikeSharing", "bike_sharing", None),
        ("busStop", "bus_stop", None),
        ("carpoolParking", "carpool_parking", None),
        ("metroStation", "metro_station", None),
        ("taxiStand", "taxi_stand", None),
        ("tramStop", "tram_stop", None),
        ("secureTruckParking", "secure_truck_parking", None),
        ("truckDealership", "truck_dealership", None),
        ("truckParking", "truck_parking", None),
        ("truckRepair", "truck_repair", None),
        ("truckWash", "truck_wash", None),
        ("accessControlledArea", "access_controlled_area", None),
        ("cameraSurveillance", "camera_surveillance", None),
        ("entryGate", "entry_gate", None),
        ("exitGate", "exit_gate", None),
        ("floodLighting", "flood_lighting", None),
        ("guard", "guard", None),
        ("licensePlateRecognition", "license_plate_recognition", None),
        ("pedestrianTurnstiles", "pedestrian_turnstiles", None),
        ("perimeterFence", "perimeter_fence", None),
        ("energyMix", "energy_mix", _to_dict),
        ("pictures", "pictures", None),
        ("siteDeveloper", "site_developer", _to_dict),
        ("cafeAddress", "cafe_address", _to_dict),
        ("foodDeliveryAddress", "food_delivery_address", _to_dict),
        ("hotelAddress", "hotel_address", _to_dict),
        ("mallAddress", "mall_address", _to_dict),
        ("museumAddress", "museum_address", _to_dict),
        ("parkAddress", "park_address", _to_dict),
        ("outdoorGymAddress", "outdoor_gym_address", _to_dict),
        ("recreationAreaAddress", "recreation_area_address", _to_dict),
        ("restaurantAddress", "restaurant_address", _to_dict),
        ("supermarketAddress", "supermarket_address", _to_dict),
        ("parkingType", "parking_type", _to_value),
        ("roofed", "roofed", None),
        ("lighting", "lighting", None),
        ("openingDate", "opening_date", None),
        ("openingHours", "opening_hours", _to_dict),
        ("totalParkingSpaces", "total_parking_spaces", None),
        ("totalAccessibleSpace", "total_accessible_space", None),
        ("truckOnly", "truck_only", None),
        ("trailerParking", "trailer_parking", None),
        ("facilities", "facilities", None),
        ("venueWithAccessibility", "venue_with_accessibility", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "atm",
        "digitalChargePriceDisplay",
        "driverLounge",
        "fuelStation",
        "parkingArea",
        "powerSupply",
        "shower",
        "vendingMachine",
        "washingMachine",
        "wifi",
        "toilets",
        "cafe",
        "foodDelivery",
        "hotel",
        "mall",
        "museum",
        "park",
        "outdoorGym",
        "recreationArea",
        "restaurant",
        "supermarket",
        "airport",
        "bikeSharing",
        "busStop",
        "carpoolParking",
        "metroStation",
        "taxiStand",
        "tramStop",
        "secureTruckParking",
        "truckDealership",
        "truckParking",
        "truckRepair",
        "truckWash",
        "accessControlledArea",
        "cameraSurveillance",
        "entryGate",
        "exitGate",
        "floodLighting",
        "guard",
        "licensePlateRecognition",
        "pedestrianTurnstiles",
        "perimeterFence",
        "energyMix",
        "pictures",
        "siteDeveloper",
        "cafeAddress",
        "foodDeliveryAddress",
        "hotelAddress",
        "mallAddress",
        "museumAddress",
        "parkAddress",
        "outdoorGymAddress",
        "recreationAreaAddress",
        "restaurantAddress",
        "supermarketAddress",
        "parkingType",
        "roofed",
        "lighting",
        "openingDate",
        "openingHours",
        "totalParkingSpaces",
        "totalAccessibleSpace",
        "truckOnly",
        "trailerParking",
        "facilities",
        "venueWithAccessibility",
    )
)


def decode_site_metadata(d: _Any) -> SiteMetadata:
    """Read the JSON object of a `SiteMetadata`."""
    o = _new(SiteMetadata)
    get = d.get
    v = get("atm")
    o.atm = None if v is None else v if v.__class__ is bool else _boolean(d, "atm", "SiteMetadata")
    v = get("digitalChargePriceDisplay")
    o.digital_charge_price_display = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "digitalChargePriceDisplay", "SiteMetadata")
    )
    v = get("driverLounge")
    o.driver_lounge = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "driverLounge", "SiteMetadata")
    )
    v = get("fuelStation")
    o.fuel_station = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "fuelStation", "SiteMetadata")
    )
    v = get("parkingArea")
    o.parking_area = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "parkingArea", "SiteMetadata")
    )
    v = get("powerSupply")
    o.power_supply = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "powerSupply", "SiteMetadata")
    )
    v = get("shower")
    o.shower = None if v is None else v if v.__class__ is bool else _boolean(d, "shower", "SiteMetadata")
    v = get("vendingMachine")
    o.vending_machine = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "vendingMachine", "SiteMetadata")
    )
    v = get("washingMachine")
    o.washing_machine = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "washingMachine", "SiteMetadata")
    )
    v = get("wifi")
    o.wifi = None if v is None else v if v.__class__ is bool else _boolean(d, "wifi", "SiteMetadata")
    v = get("toilets")
    o.toilets = None if v is None else v if v.__class__ is int else _integer(d, "toilets", "SiteMetadata")
    v = get("cafe")
    o.cafe = None if v is None else v if v.__class__ is bool else _boolean(d, "cafe", "SiteMetadata")
    v = get("foodDelivery")
    o.food_delivery = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "foodDelivery", "SiteMetadata")
    )
    v = get("hotel")
    o.hotel = None if v is None else v if v.__class__ is bool else _boolean(d, "hotel", "SiteMetadata")
    v = get("mall")
    o.mall = None if v is None else v if v.__class__ is bool else _boolean(d, "mall", "SiteMetadata")
    v = get("museum")
    o.museum = None if v is None else v if v.__class__ is bool else _boolean(d, "museum", "SiteMetadata")
    v = get("park")
    o.park = None if v is None else v if v.__class__ is bool else _boolean(d, "park", "SiteMetadata")
    v = get("outdoorGym")
    o.outdoor_gym = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "outdoorGym", "SiteMetadata")
    )
    v = get("recreationArea")
    o.recreation_area = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "recreationArea", "SiteMetadata")
    )
    v = get("restaurant")
    o.restaurant = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "restaurant", "SiteMetadata")
    )
    v = get("supermarket")
    o.supermarket = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "supermarket", "SiteMetadata")
    )
    v = get("airport")
    o.airport = None if v is None else v if v.__class__ is bool else _boolean(d, "airport", "SiteMetadata")
    v = get("bikeSharing")
    o.bike_sharing = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "bikeSharing", "SiteMetadata")
    )
    v = get("busStop")
    o.bus_stop = None if v is None else v if v.__class__ is bool else _boolean(d, "busStop", "SiteMetadata")
    v = get("carpoolParking")
    o.carpool_parking = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "carpoolParking", "SiteMetadata")
    )
    v = get("metroStation")
    o.metro_station = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "metroStation", "SiteMetadata")
    )
    v = get("taxiStand")
    o.taxi_stand = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "taxiStand", "SiteMetadata")
    )
    v = get("tramStop")
    o.tram_stop = None if v is None else v if v.__class__ is bool else _boolean(d, "tramStop", "SiteMetadata")
    v = get("secureTruckParking")
    o.secure_truck_parking = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "secureTruckParking", "SiteMetadata")
    )
    v = get("truckDealership")
    o.truck_dealership = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "truckDealership", "SiteMetadata")
    )
    v = get("truckParking")
    o.truck_parking = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "truckParking", "SiteMetadata")
    )
    v = get("truckRepair")
    o.truck_repair = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "truckRepair", "SiteMetadata")
    )
    v = get("truckWash")
    o.truck_wash = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "truckWash", "SiteMetadata")
    )
    v = get("accessControlledArea")
    o.access_controlled_area = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "accessControlledArea", "SiteMetadata")
    )
    v = get("cameraSurveillance")
    o.camera_surveillance = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "cameraSurveillance", "SiteMetadata")
    )
    v = get("entryGate")
    o.entry_gate = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "entryGate", "SiteMetadata")
    )
    v = get("exitGate")
    o.exit_gate = None if v is None else v if v.__class__ is bool else _boolean(d, "exitGate", "SiteMetadata")
    v = get("floodLighting")
    o.flood_lighting = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "floodLighting", "SiteMetadata")
    )
    v = get("guard")
    o.guard = None if v is None else v if v.__class__ is bool else _boolean(d, "guard", "SiteMetadata")
    v = get("licensePlateRecognition")
    o.license_plate_recognition = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "licensePlateRecognition", "SiteMetadata")
    )
    v = get("pedestrianTurnstiles")
    o.pedestrian_turnstiles = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "pedestrianTurnstiles", "SiteMetadata")
    )
    v = get("perimeterFence")
    o.perimeter_fence = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "perimeterFence", "SiteMetadata")
    )
    v = get("energyMix")
    o.energy_mix = (
        None
        if v is None
        else decode_energy_mix(v)
        if v.__class__ is dict
        else _record(d, "energyMix", "SiteMetadata")
    )
    v = get("pictures")
    o.pictures = (
        None
        if v is None
        else [x if x.__class__ is str else _item_scalar(x, d, "pictures", "SiteMetadata") for x in v]
        if v.__class__ is list
        else _array(d, "pictures", "SiteMetadata")
    )
    v = get("siteDeveloper")
    o.site_developer = (
        None
        if v is None
        else decode_site_developer(v)
        if v.__class__ is dict
        else _record(d, "siteDeveloper", "SiteMetadata")
    )
    v = get("cafeAddress")
    o.cafe_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "cafeAddress", "SiteMetadata")
    )
    v = get("foodDeliveryAddress")
    o.food_delivery_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "foodDeliveryAddress", "SiteMetadata")
    )
    v = get("hotelAddress")
    o.hotel_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "hotelAddress", "SiteMetadata")
    )
    v = get("mallAddress")
    o.mall_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "mallAddress", "SiteMetadata")
    )
    v = get("museumAddress")
    o.museum_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "museumAddress", "SiteMetadata")
    )
    v = get("parkAddress")
    o.park_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "parkAddress", "SiteMetadata")
    )
    v = get("outdoorGymAddress")
    o.outdoor_gym_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "outdoorGymAddress", "SiteMetadata")
    )
    v = get("recreationAreaAddress")
    o.recreation_area_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "recreationAreaAddress", "SiteMetadata")
    )
    v = get("restaurantAddress")
    o.restaurant_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "restaurantAddress", "SiteMetadata")
    )
    v = get("supermarketAddress")
    o.supermarket_address = (
        None
        if v is None
        else decode_address(v)
        if v.__class__ is dict
        else _record(d, "supermarketAddress", "SiteMetadata")
    )
    v = get("parkingType")
    o.parking_type = (
        None
        if v is None
        else _parking_type[v]
        if v.__class__ is str and v in _parking_type
        else _word(d, "parkingType", "SiteMetadata", ParkingType)
    )
    v = get("roofed")
    o.roofed = None if v is None else v if v.__class__ is bool else _boolean(d, "roofed", "SiteMetadata")
    v = get("lighting")
    o.lighting = None if v is None else v if v.__class__ is bool else _boolean(d, "lighting", "SiteMetadata")
    v = get("openingDate")
    o.opening_date = (
        None if v is None else v if v.__class__ is str else _text(d, "openingDate", "SiteMetadata")
    )
    v = get("openingHours")
    o.opening_hours = (
        None
        if v is None
        else decode_opening_hours(v)
        if v.__class__ is dict
        else _record(d, "openingHours", "SiteMetadata")
    )
    v = get("totalParkingSpaces")
    o.total_parking_spaces = (
        None if v is None else v if v.__class__ is int else _integer(d, "totalParkingSpaces", "SiteMetadata")
    )
    v = get("totalAccessibleSpace")
    o.total_accessible_space = (
        None
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "totalAccessibleSpace", "SiteMetadata")
    )
    v = get("truckOnly")
    o.truck_only = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "truckOnly", "SiteMetadata")
    )
    v = get("trailerParking")
    o.trailer_parking = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "trailerParking", "SiteMetadata")
    )
    v = get("facilities")
    o.facilities = None if v is None else v if v.__class__ is str else _text(d, "facilities", "SiteMetadata")
    v = get("venueWithAccessibility")
    o.venue_with_accessibility = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "venueWithAccessibility", "SiteMetadata")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SiteMetadata")
    return o


# Below the class, so that models may hold each other.
from .address import decode_address
from .energy_mix import decode_energy_mix
from .opening_hours import decode_opening_hours
from .parking_type import ParkingType, members as _parking_type
from .site_developer import decode_site_developer
