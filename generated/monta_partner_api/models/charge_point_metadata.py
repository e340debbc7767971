"""ChargePointMetadata."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    boolean as _boolean,
    number as _number,
    odd as _odd,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointMetadata(_Model):
    """What is known of the spot around a charge point: which vehicles fit, who may park, how to get in.
    Null means that nobody has said."""

    bus_compatible: bool | None = None
    """Buses fit."""
    motorcycle_compatible: bool | None = None
    """Motorcycles fit."""
    lorry_compatible: bool | None = None
    """Lorries fit."""
    lorry_with_dangerous_goods_compatible: bool | None = None
    """Lorries with dangerous goods may come."""
    lorry_with_trailer_compatible: bool | None = None
    """Lorries with a trailer fit."""
    personal_vehicle_compatible: bool | None = None
    """Cars fit."""
    personal_vehicle_with_trailer_compatible: bool | None = None
    """Cars with a trailer fit."""
    rigid_lory_compatible: bool | None = None
    """Rigid lorries fit. The name really has a single r."""
    van_compatible: bool | None = None
    """Vans fit."""
    vehicle_with_disability_permit_compatible: bool | None = None
    """Fit for vehicles with a disability permit."""
    additional_parking_fees_policy: bool | None = None
    """Parking costs extra."""
    building_tenants_only_policy: bool | None = None
    """Only tenants of the building may park."""
    customers_only_policy: bool | None = None
    """Only customers may park."""
    disability_permit_policy: bool | None = None
    """Parking calls for a disability permit."""
    ev_only_policy: bool | None = None
    """Only electric vehicles may park."""
    employees_only_policy: bool | None = None
    """Only employees may park."""
    overnight_parking_policy: bool | None = None
    """A rule on parking overnight applies."""
    parking_only_while_charging_policy: bool | None = None
    """Parking is for the time of the charge only."""
    reservation_policy: bool | None = None
    """Parking has to be reserved."""
    taxis_only_policy: bool | None = None
    """Only taxis may park."""
    floor_level: str | None = None
    """The floor, in words."""
    cable_length: float | None = None
    """Length of the cable, in cm."""
    behind_barrier_policy: bool | None = None
    """The spot lies behind a barrier."""
    hdv_parking_spot: _models.HdvParkingSpot | None = None
    """The parking spot for heavy vehicles."""
    dangerous_goods_allowed: bool | None = None
    """Vehicles with dangerous goods may come."""
    rigid_vehicles_allowed: bool | None = None
    """Rigid vehicles may come."""
    two_wheeled_station: bool | None = None
    """There is a spot for two-wheelers."""
    vehicle_accessibility: str | None = None
    """How vehicles and people get there, such as `wheelchair_accessible`."""
    height_restriction: bool | None = None
    """The height is limited."""
    reservation_required: bool | None = None
    """It has to be reserved."""
    overnight_parking_allowed: bool | None = None
    """Vehicles may stay overnight."""
    access_conditions: str | None = None
    """What one needs to get in, such as `permit_required`."""
    barrier: bool | None = None
    """There is a barrier."""
    charging_when_closed: bool | None = None
    """Charging is allowed while the site is closed."""
    trailer_pull_through: bool | None = None
    """Vehicles with a trailer can drive straight through."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> ChargePointMetadata:
        """Read the JSON object, under the API's names."""
        return decode_charge_point_metadata(_dict(data))

    _fields = (
        ("busCompatible", "bus_compatible", None),
        ("motorcycleCompatible", "motorcycle_compatible", None),
        ("lorryCompatible", "lorry_compatible", None),
        ("lorryWithDangerousGoodsCompatible", "lorry_with_dangerous_goods_compatible", None),
        ("lorryWithTrailerCompatible", "lorry_with_trailer_compatible", None),
        ("personalVehicleCompatible", "personal_vehicle_compatible", None),
        ("personalVehicleWithTrailerCompatible", "personal_vehicle_with_trailer_compatible", None),
        ("rigidLoryCompatible", "rigid_lory_compatible", None),
        ("vanCompatible", "van_compatible", None),
        ("vehicleWithDisabilityPermitCompatible", "vehicle_with_disability_permit_compatible", None),
        ("additionalParkingFeesPolicy", "additional_parking_fees_policy", None),
        ("buildingTenantsOnlyPolicy", "building_tenants_only_policy", None),
        ("customersOnlyPolicy", "customers_only_policy", None),
        ("disabilityPermitPolicy", "disability_permit_policy", None),
        ("evOnlyPolicy", "ev_only_policy", None),
        ("employeesOnlyPolicy", "employees_only_policy", None),
        ("overnightParkingPolicy", "overnight_parking_policy", None),
        ("parkingOnlyWhileChargingPolicy", "parking_only_while_charging_policy", None),
        ("reservationPolicy", "reservation_policy", None),
        ("taxisOnlyPolicy", "taxis_only_policy", None),
        ("floorLevel", "floor_level", None),
        ("cableLength", "cable_length", None),
        ("behindBarrierPolicy", "behind_barrier_policy", None),
        ("hdvParkingSpot", "hdv_parking_spot", _to_dict),
        ("dangerousGoodsAllowed", "dangerous_goods_allowed", None),
        ("rigidVehiclesAllowed", "rigid_vehicles_allowed", None),
        ("twoWheeledStation", "two_wheeled_station", None),
        ("vehicleAccessibility", "vehicle_accessibility", None),
        ("heightRestriction", "height_restriction", None),
        ("reservationRequired", "reservation_required", None),
        ("overnightParkingAllowed", "overnight_parking_allowed", None),
        ("accessConditions", "access_conditions", None),
        ("barrier", "barrier", None),
        ("chargingWhenClosed", "charging_when_closed", None),
        ("trailerPullThrough", "trailer_pull_through", None),
    )


_new = object.__new__
_blank = {
    "busCompatible": None,
    "motorcycleCompatible": None,
    "lorryCompatible": None,
    "lorryWithDangerousGoodsCompatible": None,
    "lorryWithTrailerCompatible": None,
    "personalVehicleCompatible": None,
    "personalVehicleWithTrailerCompatible": None,
    "rigidLoryCompatible": None,
    "vanCompatible": None,
    "vehicleWithDisabilityPermitCompatible": None,
    "additionalParkingFeesPolicy": None,
    "buildingTenantsOnlyPolicy": None,
    "customersOnlyPolicy": None,
    "disabilityPermitPolicy": None,
    "evOnlyPolicy": None,
    "employeesOnlyPolicy": None,
    "overnightParkingPolicy": None,
    "parkingOnlyWhileChargingPolicy": None,
    "reservationPolicy": None,
    "taxisOnlyPolicy": None,
    "floorLevel": None,
    "cableLength": None,
    "behindBarrierPolicy": None,
    "hdvParkingSpot": None,
    "dangerousGoodsAllowed": None,
    "rigidVehiclesAllowed": None,
    "twoWheeledStation": None,
    "vehicleAccessibility": None,
    "heightRestriction": None,
    "reservationRequired": None,
    "overnightParkingAllowed": None,
    "accessConditions": None,
    "barrier": None,
    "chargingWhenClosed": None,
    "trailerPullThrough": None,
}


def decode_charge_point_metadata(d: _Any) -> ChargePointMetadata:
    """Read the JSON object of a `ChargePointMetadata`."""
    if len(d) != 35:
        return _odd(d, ChargePointMetadata, _blank, decode_charge_point_metadata)
    o = _new(ChargePointMetadata)
    try:
        v = d["busCompatible"]
        o.bus_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "busCompatible", "ChargePointMetadata")
        )
        v = d["motorcycleCompatible"]
        o.motorcycle_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "motorcycleCompatible", "ChargePointMetadata")
        )
        v = d["lorryCompatible"]
        o.lorry_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "lorryCompatible", "ChargePointMetadata")
        )
        v = d["lorryWithDangerousGoodsCompatible"]
        o.lorry_with_dangerous_goods_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "lorryWithDangerousGoodsCompatible", "ChargePointMetadata")
        )
        v = d["lorryWithTrailerCompatible"]
        o.lorry_with_trailer_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "lorryWithTrailerCompatible", "ChargePointMetadata")
        )
        v = d["personalVehicleCompatible"]
        o.personal_vehicle_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "personalVehicleCompatible", "ChargePointMetadata")
        )
        v = d["personalVehicleWithTrailerCompatible"]
        o.personal_vehicle_with_trailer_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "personalVehicleWithTrailerCompatible", "ChargePointMetadata")
        )
        v = d["rigidLoryCompatible"]
        o.rigid_lory_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "rigidLoryCompatible", "ChargePointMetadata")
        )
        v = d["vanCompatible"]
        o.van_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "vanCompatible", "ChargePointMetadata")
        )
        v = d["vehicleWithDisabilityPermitCompatible"]
        o.vehicle_with_disability_permit_compatible = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "vehicleWithDisabilityPermitCompatible", "ChargePointMetadata")
        )
        v = d["additionalParkingFeesPolicy"]
        o.additional_parking_fees_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "additionalParkingFeesPolicy", "ChargePointMetadata")
        )
        v = d["buildingTenantsOnlyPolicy"]
        o.building_tenants_only_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "buildingTenantsOnlyPolicy", "ChargePointMetadata")
        )
        v = d["customersOnlyPolicy"]
        o.customers_only_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "customersOnlyPolicy", "ChargePointMetadata")
        )
        v = d["disabilityPermitPolicy"]
        o.disability_permit_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "disabilityPermitPolicy", "ChargePointMetadata")
        )
        v = d["evOnlyPolicy"]
        o.ev_only_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "evOnlyPolicy", "ChargePointMetadata")
        )
        v = d["employeesOnlyPolicy"]
        o.employees_only_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "employeesOnlyPolicy", "ChargePointMetadata")
        )
        v = d["overnightParkingPolicy"]
        o.overnight_parking_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "overnightParkingPolicy", "ChargePointMetadata")
        )
        v = d["parkingOnlyWhileChargingPolicy"]
        o.parking_only_while_charging_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "parkingOnlyWhileChargingPolicy", "ChargePointMetadata")
        )
        v = d["reservationPolicy"]
        o.reservation_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "reservationPolicy", "ChargePointMetadata")
        )
        v = d["taxisOnlyPolicy"]
        o.taxis_only_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "taxisOnlyPolicy", "ChargePointMetadata")
        )
        v = d["floorLevel"]
        o.floor_level = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "floorLevel", "ChargePointMetadata")
        )
        v = d["cableLength"]
        o.cable_length = (
            v
            if v.__class__ is float
            else None
            if v is None
            else _number(v, d, "cableLength", "ChargePointMetadata")
        )
        v = d["behindBarrierPolicy"]
        o.behind_barrier_policy = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "behindBarrierPolicy", "ChargePointMetadata")
        )
        v = d["hdvParkingSpot"]
        o.hdv_parking_spot = (
            None
            if v is None
            else _models.decode_hdv_parking_spot(v)
            if v.__class__ is dict
            else _record(v, d, "hdvParkingSpot", "ChargePointMetadata")
        )
        v = d["dangerousGoodsAllowed"]
        o.dangerous_goods_allowed = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "dangerousGoodsAllowed", "ChargePointMetadata")
        )
        v = d["rigidVehiclesAllowed"]
        o.rigid_vehicles_allowed = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "rigidVehiclesAllowed", "ChargePointMetadata")
        )
        v = d["twoWheeledStation"]
        o.two_wheeled_station = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "twoWheeledStation", "ChargePointMetadata")
        )
        v = d["vehicleAccessibility"]
        o.vehicle_accessibility = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "vehicleAccessibility", "ChargePointMetadata")
        )
        v = d["heightRestriction"]
        o.height_restriction = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "heightRestriction", "ChargePointMetadata")
        )
        v = d["reservationRequired"]
        o.reservation_required = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "reservationRequired", "ChargePointMetadata")
        )
        v = d["overnightParkingAllowed"]
        o.overnight_parking_allowed = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "overnightParkingAllowed", "ChargePointMetadata")
        )
        v = d["accessConditions"]
        o.access_conditions = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "accessConditions", "ChargePointMetadata")
        )
        v = d["barrier"]
        o.barrier = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "barrier", "ChargePointMetadata")
        )
        v = d["chargingWhenClosed"]
        o.charging_when_closed = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "chargingWhenClosed", "ChargePointMetadata")
        )
        v = d["trailerPullThrough"]
        o.trailer_pull_through = (
            v
            if v.__class__ is bool
            else None
            if v is None
            else _boolean(v, d, "trailerPullThrough", "ChargePointMetadata")
        )
    except KeyError:
        return _odd(d, ChargePointMetadata, _blank, decode_charge_point_metadata)
    o._rest = _COMPLETE
    return o
