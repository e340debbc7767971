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
    """What there is at a site and around it. Null means not known, which is not the same as no."""

    atm: bool | None = None
    """Whether there is a cash machine."""
    digital_charge_price_display: bool | None = None
    """Whether a screen shows the price of charging."""
    driver_lounge: bool | None = None
    """Whether there is a lounge for drivers."""
    fuel_station: bool | None = None
    """Whether there is a fuel station."""
    parking_area: bool | None = None
    """Whether there is an area to park."""
    power_supply: bool | None = None
    """Whether there is a power supply."""
    shower: bool | None = None
    """Whether there is a shower."""
    vending_machine: bool | None = None
    """Whether there is a vending machine."""
    washing_machine: bool | None = None
    """Whether there is a washing machine."""
    wifi: bool | None = None
    """Whether there is Wi-Fi."""
    toilets: int | None = None
    """Number of toilets."""
    cafe: bool | None = None
    """Whether there is a café; where: `cafeAddress`."""
    food_delivery: bool | None = None
    """Whether food is delivered; from where: `foodDeliveryAddress`."""
    hotel: bool | None = None
    """Whether there is a hotel; where: `hotelAddress`."""
    mall: bool | None = None
    """Whether there is a shopping mall; where: `mallAddress`."""
    museum: bool | None = None
    """Whether there is a museum; where: `museumAddress`."""
    park: bool | None = None
    """Whether there is a park; where: `parkAddress`."""
    outdoor_gym: bool | None = None
    """Whether there is an outdoor gym; where: `outdoorGymAddress`."""
    recreation_area: bool | None = None
    """Whether there is a recreation area; where: `recreationAreaAddress`."""
    restaurant: bool | None = None
    """Whether there is a restaurant; where: `restaurantAddress`."""
    supermarket: bool | None = None
    """Whether there is a supermarket; where: `supermarketAddress`."""
    airport: bool | None = None
    """Whether an airport is near."""
    bike_sharing: bool | None = None
    """Whether there are shared bikes."""
    bus_stop: bool | None = None
    """Whether a bus stop is near."""
    carpool_parking: bool | None = None
    """Whether there is parking for carpools."""
    metro_station: bool | None = None
    """Whether a metro station is near."""
    taxi_stand: bool | None = None
    """Whether there is a taxi stand."""
    tram_stop: bool | None = None
    """Whether a tram stop is near."""
    secure_truck_parking: bool | None = None
    """Whether there is secure parking for trucks."""
    truck_dealership: bool | None = None
    """Whether there is a truck dealer."""
    truck_parking: bool | None = None
    """Whether trucks can park."""
    truck_repair: bool | None = None
    """Whether there is a repair shop for trucks."""
    truck_wash: bool | None = None
    """Whether there is a wash for trucks."""
    access_controlled_area: bool | None = None
    """Whether access to the area is controlled."""
    camera_surveillance: bool | None = None
    """Whether cameras watch the area."""
    entry_gate: bool | None = None
    """Whether there is a gate at the entry."""
    exit_gate: bool | None = None
    """Whether there is a gate at the exit."""
    flood_lighting: bool | None = None
    """Whether floodlights light the area."""
    guard: bool | None = None
    """Whether there is a guard."""
    license_plate_recognition: bool | None = None
    """Whether licence plates are read automatically."""
    pedestrian_turnstiles: bool | None = None
    """Whether people on foot pass turnstiles."""
    perimeter_fence: bool | None = None
    """Whether a fence surrounds the area."""
    energy_mix: _models.EnergyMix | None = None
    """Where its energy comes from."""
    pictures: _list[str] | None = None
    """Addresses of pictures of the site."""
    site_developer: _models.SiteDeveloper | None = None
    """Who developed the site."""
    cafe_address: _models.Address | None = None
    """Where the café is."""
    food_delivery_address: _models.Address | None = None
    """From where food is delivered."""
    hotel_address: _models.Address | None = None
    """Where the hotel is."""
    mall_address: _models.Address | None = None
    """Where the shopping mall is."""
    museum_address: _models.Address | None = None
    """Where the museum is."""
    park_address: _models.Address | None = None
    """Where the park is."""
    outdoor_gym_address: _models.Address | None = None
    """Where the outdoor gym is."""
    recreation_area_address: _models.Address | None = None
    """Where the recreation area is."""
    restaurant_address: _models.Address | None = None
    """Where the restaurant is."""
    supermarket_address: _models.Address | None = None
    """Where the supermarket is."""
    parking_type: _models.ParkingType | None = None
    """What kind of parking it is."""
    roofed: bool | None = None
    """Whether it has a roof."""
    lighting: bool | None = None
    """Whether there is lighting."""
    opening_date: str | None = None
    """The day on which the site opens or opened, as yyyy-MM-dd."""
    opening_hours: _models.OpeningHours | None = None
    """When the site is open."""
    total_parking_spaces: int | None = None
    """Number of parking spaces. Whether accessible ones are included is not stated."""
    total_accessible_space: int | None = None
    """How many parking spaces are accessible."""
    truck_only: bool | None = None
    """Whether only trucks may park: a yes or no, not a number of spaces."""
    trailer_parking: bool | None = None
    """Whether trailers can park."""
    facilities: str | None = None
    """What the parking offers, in words of no fixed list."""
    venue_with_accessibility: bool | None = None
    """Whether people with disabilities can reach and use it."""
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
        o.atm = v if v.__class__ is bool else None if v is None else _boolean(v, d, "atm", "SiteMetadata")
        v = d["digitalChargePriceDisplay"]
        o.digital_charge_price_display = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "digitalChargePriceDisplay", "SiteMetadata")
        )
        v = d["driverLounge"]
        o.driver_lounge = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "driverLounge", "SiteMetadata")
        )
        v = d["fuelStation"]
        o.fuel_station = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "fuelStation", "SiteMetadata")
        )
        v = d["parkingArea"]
        o.parking_area = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "parkingArea", "SiteMetadata")
        )
        v = d["powerSupply"]
        o.power_supply = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "powerSupply", "SiteMetadata")
        )
        v = d["shower"]
        o.shower = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "shower", "SiteMetadata")
        )
        v = d["vendingMachine"]
        o.vending_machine = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "vendingMachine", "SiteMetadata")
        )
        v = d["washingMachine"]
        o.washing_machine = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "washingMachine", "SiteMetadata")
        )
        v = d["wifi"]
        o.wifi = v if v.__class__ is bool else None if v is None else _boolean(v, d, "wifi", "SiteMetadata")
        v = d["toilets"]
        o.toilets = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "toilets", "SiteMetadata")
        )
        v = d["cafe"]
        o.cafe = v if v.__class__ is bool else None if v is None else _boolean(v, d, "cafe", "SiteMetadata")
        v = d["foodDelivery"]
        o.food_delivery = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "foodDelivery", "SiteMetadata")
        )
        v = d["hotel"]
        o.hotel = v if v.__class__ is bool else None if v is None else _boolean(v, d, "hotel", "SiteMetadata")
        v = d["mall"]
        o.mall = v if v.__class__ is bool else None if v is None else _boolean(v, d, "mall", "SiteMetadata")
        v = d["museum"]
        o.museum = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "museum", "SiteMetadata")
        )
        v = d["park"]
        o.park = v if v.__class__ is bool else None if v is None else _boolean(v, d, "park", "SiteMetadata")
        v = d["outdoorGym"]
        o.outdoor_gym = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "outdoorGym", "SiteMetadata")
        )
        v = d["recreationArea"]
        o.recreation_area = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "recreationArea", "SiteMetadata")
        )
        v = d["restaurant"]
        o.restaurant = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "restaurant", "SiteMetadata")
        )
        v = d["supermarket"]
        o.supermarket = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "supermarket", "SiteMetadata")
        )
        v = d["airport"]
        o.airport = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "airport", "SiteMetadata")
        )
        v = d["bikeSharing"]
        o.bike_sharing = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "bikeSharing", "SiteMetadata")
        )
        v = d["busStop"]
        o.bus_stop = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "busStop", "SiteMetadata")
        )
        v = d["carpoolParking"]
        o.carpool_parking = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "carpoolParking", "SiteMetadata")
        )
        v = d["metroStation"]
        o.metro_station = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "metroStation", "SiteMetadata")
        )
        v = d["taxiStand"]
        o.taxi_stand = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "taxiStand", "SiteMetadata")
        )
        v = d["tramStop"]
        o.tram_stop = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "tramStop", "SiteMetadata")
        )
        v = d["secureTruckParking"]
        o.secure_truck_parking = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "secureTruckParking", "SiteMetadata")
        )
        v = d["truckDealership"]
        o.truck_dealership = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "truckDealership", "SiteMetadata")
        )
        v = d["truckParking"]
        o.truck_parking = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "truckParking", "SiteMetadata")
        )
        v = d["truckRepair"]
        o.truck_repair = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "truckRepair", "SiteMetadata")
        )
        v = d["truckWash"]
        o.truck_wash = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "truckWash", "SiteMetadata")
        )
        v = d["accessControlledArea"]
        o.access_controlled_area = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "accessControlledArea", "SiteMetadata")
        )
        v = d["cameraSurveillance"]
        o.camera_surveillance = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "cameraSurveillance", "SiteMetadata")
        )
        v = d["entryGate"]
        o.entry_gate = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "entryGate", "SiteMetadata")
        )
        v = d["exitGate"]
        o.exit_gate = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "exitGate", "SiteMetadata")
        )
        v = d["floodLighting"]
        o.flood_lighting = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "floodLighting", "SiteMetadata")
        )
        v = d["guard"]
        o.guard = v if v.__class__ is bool else None if v is None else _boolean(v, d, "guard", "SiteMetadata")
        v = d["licensePlateRecognition"]
        o.license_plate_recognition = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "licensePlateRecognition", "SiteMetadata")
        )
        v = d["pedestrianTurnstiles"]
        o.pedestrian_turnstiles = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "pedestrianTurnstiles", "SiteMetadata")
        )
        v = d["perimeterFence"]
        o.perimeter_fence = (
            v
            if v.__class__ is bool
            else None
            if v is None
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
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "roofed", "SiteMetadata")
        )
        v = d["lighting"]
        o.lighting = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "lighting", "SiteMetadata")
        )
        v = d["openingDate"]
        o.opening_date = (
            v if v.__class__ is str else None if v is None else _text(v, d, "openingDate", "SiteMetadata")
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
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "totalParkingSpaces", "SiteMetadata")
        )
        v = d["totalAccessibleSpace"]
        o.total_accessible_space = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "totalAccessibleSpace", "SiteMetadata")
        )
        v = d["truckOnly"]
        o.truck_only = (
            v if v.__class__ is bool else None if v is None else _boolean(v, d, "truckOnly", "SiteMetadata")
        )
        v = d["trailerParking"]
        o.trailer_parking = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "trailerParking", "SiteMetadata")
        )
        v = d["facilities"]
        o.facilities = (
            v if v.__class__ is str else None if v is None else _text(v, d, "facilities", "SiteMetadata")
        )
        v = d["venueWithAccessibility"]
        o.venue_with_accessibility = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "venueWithAccessibility", "SiteMetadata")
        )
    except KeyError:
        return _odd(d, SiteMetadata, _blank, decode_site_metadata)
    o._rest = _COMPLETE
    return o
