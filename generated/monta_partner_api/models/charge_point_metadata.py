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
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ChargePointMetadata(_Model):
    """ChargePointMetadata."""

    bus_compatible: bool | None = None
    motorcycle_compatible: bool | None = None
    lorry_compatible: bool | None = None
    lorry_with_dangerous_goods_compatible: bool | None = None
    lorry_with_trailer_compatible: bool | None = None
    personal_vehicle_compatible: bool | None = None
    personal_vehicle_with_trailer_compatible: bool | None = None
    rigid_lory_compatible: bool | None = None
    van_compatible: bool | None = None
    vehicle_with_disability_permit_compatible: bool | None = None
    additional_parking_fees_policy: bool | None = None
    building_tenants_only_policy: bool | None = None
    customers_only_policy: bool | None = None
    disability_permit_policy: bool | None = None
    ev_only_policy: bool | None = None
    employees_only_policy: bool | None = None
    overnight_parking_policy: bool | None = None
    parking_only_while_charging_policy: bool | None = None
    reservation_policy: bool | None = None
    taxis_only_policy: bool | None = None
    floor_level: str | None = None
    cable_length: float | None = None
    behind_barrier_policy: bool | None = None
    hdv_parking_spot: _models.HdvParkingSpot | None = None
    dangerous_goods_allowed: bool | None = None
    rigid_vehicles_allowed: bool | None = None
    two_wheeled_station: bool | None = None
    vehicle_accessibility: str | None = None
    height_restriction: bool | None = None
    reservation_required: bool | None = None
    overnight_parking_allowed: bool | None = None
    access_conditions: str | None = None
    barrier: bool | None = None
    charging_when_closed: bool | None = None
    trailer_pull_through: bool | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "busCompatible",
        "motorcycleCompatible",
        "lorryCompatible",
        "lorryWithDangerousGoodsCompatible",
        "lorryWithTrailerCompatible",
        "personalVehicleCompatible",
        "personalVehicleWithTrailerCompatible",
        "rigidLoryCompatible",
        "vanCompatible",
        "vehicleWithDisabilityPermitCompatible",
        "additionalParkingFeesPolicy",
        "buildingTenantsOnlyPolicy",
        "customersOnlyPolicy",
        "disabilityPermitPolicy",
        "evOnlyPolicy",
        "employeesOnlyPolicy",
        "overnightParkingPolicy",
        "parkingOnlyWhileChargingPolicy",
        "reservationPolicy",
        "taxisOnlyPolicy",
        "floorLevel",
        "cableLength",
        "behindBarrierPolicy",
        "hdvParkingSpot",
        "dangerousGoodsAllowed",
        "rigidVehiclesAllowed",
        "twoWheeledStation",
        "vehicleAccessibility",
        "heightRestriction",
        "reservationRequired",
        "overnightParkingAllowed",
        "accessConditions",
        "barrier",
        "chargingWhenClosed",
        "trailerPullThrough",
    )
)


def decode_charge_point_metadata(d: _Any) -> ChargePointMetadata:
    """Read the JSON object of a `ChargePointMetadata`."""
    o = _new(ChargePointMetadata)
    get = d.get
    v = get("busCompatible")
    o.bus_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "busCompatible", "ChargePointMetadata")
    )
    v = get("motorcycleCompatible")
    o.motorcycle_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "motorcycleCompatible", "ChargePointMetadata")
    )
    v = get("lorryCompatible")
    o.lorry_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "lorryCompatible", "ChargePointMetadata")
    )
    v = get("lorryWithDangerousGoodsCompatible")
    o.lorry_with_dangerous_goods_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "lorryWithDangerousGoodsCompatible", "ChargePointMetadata")
    )
    v = get("lorryWithTrailerCompatible")
    o.lorry_with_trailer_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "lorryWithTrailerCompatible", "ChargePointMetadata")
    )
    v = get("personalVehicleCompatible")
    o.personal_vehicle_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "personalVehicleCompatible", "ChargePointMetadata")
    )
    v = get("personalVehicleWithTrailerCompatible")
    o.personal_vehicle_with_trailer_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "personalVehicleWithTrailerCompatible", "ChargePointMetadata")
    )
    v = get("rigidLoryCompatible")
    o.rigid_lory_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "rigidLoryCompatible", "ChargePointMetadata")
    )
    v = get("vanCompatible")
    o.van_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "vanCompatible", "ChargePointMetadata")
    )
    v = get("vehicleWithDisabilityPermitCompatible")
    o.vehicle_with_disability_permit_compatible = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "vehicleWithDisabilityPermitCompatible", "ChargePointMetadata")
    )
    v = get("additionalParkingFeesPolicy")
    o.additional_parking_fees_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "additionalParkingFeesPolicy", "ChargePointMetadata")
    )
    v = get("buildingTenantsOnlyPolicy")
    o.building_tenants_only_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "buildingTenantsOnlyPolicy", "ChargePointMetadata")
    )
    v = get("customersOnlyPolicy")
    o.customers_only_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "customersOnlyPolicy", "ChargePointMetadata")
    )
    v = get("disabilityPermitPolicy")
    o.disability_permit_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "disabilityPermitPolicy", "ChargePointMetadata")
    )
    v = get("evOnlyPolicy")
    o.ev_only_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "evOnlyPolicy", "ChargePointMetadata")
    )
    v = get("employeesOnlyPolicy")
    o.employees_only_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "employeesOnlyPolicy", "ChargePointMetadata")
    )
    v = get("overnightParkingPolicy")
    o.overnight_parking_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "overnightParkingPolicy", "ChargePointMetadata")
    )
    v = get("parkingOnlyWhileChargingPolicy")
    o.parking_only_while_charging_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "parkingOnlyWhileChargingPolicy", "ChargePointMetadata")
    )
    v = get("reservationPolicy")
    o.reservation_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "reservationPolicy", "ChargePointMetadata")
    )
    v = get("taxisOnlyPolicy")
    o.taxis_only_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "taxisOnlyPolicy", "ChargePointMetadata")
    )
    v = get("floorLevel")
    o.floor_level = (
        None if v is None else v if v.__class__ is str else _text(d, "floorLevel", "ChargePointMetadata")
    )
    v = get("cableLength")
    o.cable_length = (
        None if v is None else v if v.__class__ is float else _number(d, "cableLength", "ChargePointMetadata")
    )
    v = get("behindBarrierPolicy")
    o.behind_barrier_policy = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "behindBarrierPolicy", "ChargePointMetadata")
    )
    v = get("hdvParkingSpot")
    o.hdv_parking_spot = (
        None
        if v is None
        else decode_hdv_parking_spot(v)
        if v.__class__ is dict
        else _record(d, "hdvParkingSpot", "ChargePointMetadata")
    )
    v = get("dangerousGoodsAllowed")
    o.dangerous_goods_allowed = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "dangerousGoodsAllowed", "ChargePointMetadata")
    )
    v = get("rigidVehiclesAllowed")
    o.rigid_vehicles_allowed = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "rigidVehiclesAllowed", "ChargePointMetadata")
    )
    v = get("twoWheeledStation")
    o.two_wheeled_station = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "twoWheeledStation", "ChargePointMetadata")
    )
    v = get("vehicleAccessibility")
    o.vehicle_accessibility = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "vehicleAccessibility", "ChargePointMetadata")
    )
    v = get("heightRestriction")
    o.height_restriction = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "heightRestriction", "ChargePointMetadata")
    )
    v = get("reservationRequired")
    o.reservation_required = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "reservationRequired", "ChargePointMetadata")
    )
    v = get("overnightParkingAllowed")
    o.overnight_parking_allowed = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "overnightParkingAllowed", "ChargePointMetadata")
    )
    v = get("accessConditions")
    o.access_conditions = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "accessConditions", "ChargePointMetadata")
    )
    v = get("barrier")
    o.barrier = (
        None if v is None else v if v.__class__ is bool else _boolean(d, "barrier", "ChargePointMetadata")
    )
    v = get("chargingWhenClosed")
    o.charging_when_closed = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "chargingWhenClosed", "ChargePointMetadata")
    )
    v = get("trailerPullThrough")
    o.trailer_pull_through = (
        None
        if v is None
        else v
        if v.__class__ is bool
        else _boolean(d, "trailerPullThrough", "ChargePointMetadata")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "ChargePointMetadata")
    return o


# Below the class, so that models may hold each other.
from .hdv_parking_spot import decode_hdv_parking_spot
