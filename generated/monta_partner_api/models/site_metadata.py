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
    odd as _odd,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .parking_type import ParkingType, members as _parking_type


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
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "atm": None,
    "digitalChargePriceDisplay": None,
    "driverLounge": None,
    "fuelStation": None,
    "parkingArea": None,
    "powerSupply": None,
    "shower": None,
    "vendingMachine": None,
    "washingMachine": None,
    "wifi": None,
    "toilets": None,
    "cafe": None,
    "foodDelivery": None,
    "hotel": None,
    "mall": None,
    "museum": None,
    "park": None,
    "outdoorGym": None,
    "recreationArea": None,
    "restaurant": None,
    "supermarket": None,
    "airport": None,
    "bikeSharing": None,
    "busStop": None,
    "carpoolParking": None,
    "metroStation": None,
    "taxiStand": None,
    "tramStop": None,
    "secureTruckParking": None,
    "truckDealership": None,
    "truckParking": None,
    "truckRepair": None,
    "truckWash": None,
    "accessControlledArea": None,
    "cameraSurveillance": None,
    "entryGate": None,
    "exitGate": None,
    "floodLighting": None,
    "guard": None,
    "licensePlateRecognition": None,
    "pedestrianTurnstiles": None,
    "perimeterFence": None,
    "energyMix": None,
    "pictures": None,
    "siteDeveloper": None,
    "cafeAddress": None,
    "foodDeliveryAddress": None,
    "hotelAddress": None,
    "mallAddress": None,
    "museumAddress": None,
    "parkAddress": None,
    "outdoorGymAddress": None,
    "recreationAreaAddress": None,
    "restaurantAddress": None,
    "supermarketAddress": None,
    "parkingType": None,
    "roofed": None,
    "lighting": None,
    "openingDate": None,
    "openingHours": None,
    "totalParkingSpaces": None,
    "totalAccessibleSpace": None,
    "truckOnly": None,
    "trailerParking": None,
    "facilities": None,
    "venueWithAccessibility": None,
}


def decode_site_metadata(d: _Any) -> SiteMetadata:
    """Read the JSON object of a `SiteMetadata`."""
    if len(d) != 66:
        return _odd(d, SiteMetadata, _blank, decode_site_metadata)
    o = _new(SiteMetadata)
    try:
        v = d["atm"]
        o.atm = None if v is None else v if v.__class__ is bool else _boolean(v, d, "atm", "SiteMetadata")
        v = d["digitalChargePriceDisplay"]
        o.digital_charge_price_display = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "digitalChargePriceDisplay", "SiteMetadata")
        )
        v = d["driverLounge"]
        o.driver_lounge = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "driverLounge", "SiteMetadata")
        )
        v = d["fuelStation"]
        o.fuel_station = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "fuelStation", "SiteMetadata")
        )
        v = d["parkingArea"]
        o.parking_area = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "parkingArea", "SiteMetadata")
        )
        v = d["powerSupply"]
        o.power_supply = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "powerSupply", "SiteMetadata")
        )
        v = d["shower"]
        o.shower = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "shower", "SiteMetadata")
        )
        v = d["vendingMachine"]
        o.vending_machine = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "vendingMachine", "SiteMetadata")
        )
        v = d["washingMachine"]
        o.washing_machine = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "washingMachine", "SiteMetadata")
        )
        v = d["wifi"]
        o.wifi = None if v is None else v if v.__class__ is bool else _boolean(v, d, "wifi", "SiteMetadata")
        v = d["toilets"]
        o.toilets = (
            None if v is None else v if v.__class__ is int else _integer(v, d, "toilets", "SiteMetadata")
        )
        v = d["cafe"]
        o.cafe = None if v is None else v if v.__class__ is bool else _boolean(v, d, "cafe", "SiteMetadata")
        v = d["foodDelivery"]
        o.food_delivery = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "foodDelivery", "SiteMetadata")
        )
        v = d["hotel"]
        o.hotel = None if v is None else v if v.__class__ is bool else _boolean(v, d, "hotel", "SiteMetadata")
        v = d["mall"]
        o.mall = None if v is None else v if v.__class__ is bool else _boolean(v, d, "mall", "SiteMetadata")
        v = d["museum"]
        o.museum = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "museum", "SiteMetadata")
        )
        v = d["park"]
        o.park = None if v is None else v if v.__class__ is bool else _boolean(v, d, "park", "SiteMetadata")
        v = d["outdoorGym"]
        o.outdoor_gym = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "outdoorGym", "SiteMetadata")
        )
        v = d["recreationArea"]
        o.recreation_area = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "recreationArea", "SiteMetadata")
        )
        v = d["restaurant"]
        o.restaurant = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "restaurant", "SiteMetadata")
        )
        v = d["supermarket"]
        o.supermarket = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "supermarket", "SiteMetadata")
        )
        v = d["airport"]
        o.airport = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "airport", "SiteMetadata")
        )
        v = d["bikeSharing"]
        o.bike_sharing = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "bikeSharing", "SiteMetadata")
        )
        v = d["busStop"]
        o.bus_stop = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "busStop", "SiteMetadata")
        )
        v = d["carpoolParking"]
        o.carpool_parking = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "carpoolParking", "SiteMetadata")
        )
        v = d["metroStation"]
        o.metro_station = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "metroStation", "SiteMetadata")
        )
        v = d["taxiStand"]
        o.taxi_stand = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "taxiStand", "SiteMetadata")
        )
        v = d["tramStop"]
        o.tram_stop = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "tramStop", "SiteMetadata")
        )
        v = d["secureTruckParking"]
        o.secure_truck_parking = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "secureTruckParking", "SiteMetadata")
        )
        v = d["truckDealership"]
        o.truck_dealership = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "truckDealership", "SiteMetadata")
        )
        v = d["truckParking"]
        o.truck_parking = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "truckParking", "SiteMetadata")
        )
        v = d["truckRepair"]
        o.truck_repair = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "truckRepair", "SiteMetadata")
        )
        v = d["truckWash"]
        o.truck_wash = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "truckWash", "SiteMetadata")
        )
        v = d["accessControlledArea"]
        o.access_controlled_area = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "accessControlledArea", "SiteMetadata")
        )
        v = d["cameraSurveillance"]
        o.camera_surveillance = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "cameraSurveillance", "SiteMetadata")
        )
        v = d["entryGate"]
        o.entry_gate = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "entryGate", "SiteMetadata")
        )
        v = d["exitGate"]
        o.exit_gate = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "exitGate", "SiteMetadata")
        )
        v = d["floodLighting"]
        o.flood_lighting = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "floodLighting", "SiteMetadata")
        )
        v = d["guard"]
        o.guard = None if v is None else v if v.__class__ is bool else _boolean(v, d, "guard", "SiteMetadata")
        v = d["licensePlateRecognition"]
        o.license_plate_recognition = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "licensePlateRecognition", "SiteMetadata")
        )
        v = d["pedestrianTurnstiles"]
        o.pedestrian_turnstiles = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "pedestrianTurnstiles", "SiteMetadata")
        )
        v = d["perimeterFence"]
        o.perimeter_fence = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "perimeterFence", "SiteMetadata")
        )
        v = d["energyMix"]
        o.energy_mix = (
            None
            if v is None
            else _models.decode_energy_mix(v)
            if v.__class__ is dict
            else _record(v, d, "energyMix", "SiteMetadata")
        )
        v = d["pictures"]
        o.pictures = (
            None
            if v is None
            else [x if x.__class__ is str else _item_scalar(x, d, "pictures", "SiteMetadata") for x in v]
            if v.__class__ is list
            else _array(v, d, "pictures", "SiteMetadata")
        )
        v = d["siteDeveloper"]
        o.site_developer = (
            None
            if v is None
            else _models.decode_site_developer(v)
            if v.__class__ is dict
            else _record(v, d, "siteDeveloper", "SiteMetadata")
        )
        v = d["cafeAddress"]
        o.cafe_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "cafeAddress", "SiteMetadata")
        )
        v = d["foodDeliveryAddress"]
        o.food_delivery_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "foodDeliveryAddress", "SiteMetadata")
        )
        v = d["hotelAddress"]
        o.hotel_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "hotelAddress", "SiteMetadata")
        )
        v = d["mallAddress"]
        o.mall_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "mallAddress", "SiteMetadata")
        )
        v = d["museumAddress"]
        o.museum_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "museumAddress", "SiteMetadata")
        )
        v = d["parkAddress"]
        o.park_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "parkAddress", "SiteMetadata")
        )
        v = d["outdoorGymAddress"]
        o.outdoor_gym_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "outdoorGymAddress", "SiteMetadata")
        )
        v = d["recreationAreaAddress"]
        o.recreation_area_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "recreationAreaAddress", "SiteMetadata")
        )
        v = d["restaurantAddress"]
        o.restaurant_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "restaurantAddress", "SiteMetadata")
        )
        v = d["supermarketAddress"]
        o.supermarket_address = (
            None
            if v is None
            else _models.decode_address(v)
            if v.__class__ is dict
            else _record(v, d, "supermarketAddress", "SiteMetadata")
        )
        v = d["parkingType"]
        o.parking_type = (
            None
            if v is None
            else _parking_type[v]
            if v.__class__ is str and v in _parking_type
            else _word(v, d, "parkingType", "SiteMetadata", ParkingType)
        )
        v = d["roofed"]
        o.roofed = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "roofed", "SiteMetadata")
        )
        v = d["lighting"]
        o.lighting = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "lighting", "SiteMetadata")
        )
        v = d["openingDate"]
        o.opening_date = (
            None if v is None else v if v.__class__ is str else _text(v, d, "openingDate", "SiteMetadata")
        )
        v = d["openingHours"]
        o.opening_hours = (
            None
            if v is None
            else _models.decode_opening_hours(v)
            if v.__class__ is dict
            else _record(v, d, "openingHours", "SiteMetadata")
        )
        v = d["totalParkingSpaces"]
        o.total_parking_spaces = (
            None
            if v is None
            else v
            if v.__class__ is int
            else _integer(v, d, "totalParkingSpaces", "SiteMetadata")
        )
        v = d["totalAccessibleSpace"]
        o.total_accessible_space = (
            None
            if v is None
            else v
            if v.__class__ is int
            else _integer(v, d, "totalAccessibleSpace", "SiteMetadata")
        )
        v = d["truckOnly"]
        o.truck_only = (
            None if v is None else v if v.__class__ is bool else _boolean(v, d, "truckOnly", "SiteMetadata")
        )
        v = d["trailerParking"]
        o.trailer_parking = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "trailerParking", "SiteMetadata")
        )
        v = d["facilities"]
        o.facilities = (
            None if v is None else v if v.__class__ is str else _text(v, d, "facilities", "SiteMetadata")
        )
        v = d["venueWithAccessibility"]
        o.venue_with_accessibility = (
            None
            if v is None
            else v
            if v.__class__ is bool
            else _boolean(v, d, "venueWithAccessibility", "SiteMetadata")
        )
    except KeyError:
        return _odd(d, SiteMetadata, _blank, decode_site_metadata)
    o._rest = _COMPLETE
    return o
