"""Tariff."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    boolean as _boolean,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Tariff(_Model):
    """Tariff."""

    id: int
    external_id: str
    name: str
    description: str
    country_id: int
    country_area_id: int | None = None
    currency_id: int
    team_id: int | None = None
    operator_id: int | None = None
    prices_with_vat: bool
    zip_codes: _list[str]
    tariff_type: _models.TariffType
    active: bool
    time_zone: str
    area: str
    customer_type: _models.TariffCustomerType | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Tariff:
        """Read the JSON object, under the API's names."""
        return decode_tariff(_dict(data))

    _fields = (
        ("id", "id", None),
        ("externalId", "external_id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("countryId", "country_id", None),
        ("countryAreaId", "country_area_id", None),
        ("currencyId", "currency_id", None),
        ("teamId", "team_id", None),
        ("operatorId", "operator_id", None),
        ("pricesWithVat", "prices_with_vat", None),
        ("zipCodes", "zip_codes", None),
        ("tariffType", "tariff_type", _to_value),
        ("active", "active", None),
        ("timeZone", "time_zone", None),
        ("area", "area", None),
        ("customerType", "customer_type", _to_value),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "externalId",
        "name",
        "description",
        "countryId",
        "countryAreaId",
        "currencyId",
        "teamId",
        "operatorId",
        "pricesWithVat",
        "zipCodes",
        "tariffType",
        "active",
        "timeZone",
        "area",
        "customerType",
        "createdAt",
        "updatedAt",
    )
)


def decode_tariff(d: _Any) -> Tariff:
    """Read the JSON object of a `Tariff`."""
    o = _new(Tariff)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Tariff", needed=True)
    v = get("externalId")
    o.external_id = v if v.__class__ is str else _text(d, "externalId", "Tariff", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "Tariff", needed=True)
    v = get("description")
    o.description = v if v.__class__ is str else _text(d, "description", "Tariff", needed=True)
    v = get("countryId")
    o.country_id = v if v.__class__ is int else _integer(d, "countryId", "Tariff", needed=True)
    v = get("countryAreaId")
    o.country_area_id = (
        None if v is None else v if v.__class__ is int else _integer(d, "countryAreaId", "Tariff")
    )
    v = get("currencyId")
    o.currency_id = v if v.__class__ is int else _integer(d, "currencyId", "Tariff", needed=True)
    v = get("teamId")
    o.team_id = None if v is None else v if v.__class__ is int else _integer(d, "teamId", "Tariff")
    v = get("operatorId")
    o.operator_id = None if v is None else v if v.__class__ is int else _integer(d, "operatorId", "Tariff")
    v = get("pricesWithVat")
    o.prices_with_vat = v if v.__class__ is bool else _boolean(d, "pricesWithVat", "Tariff", needed=True)
    v = get("zipCodes")
    o.zip_codes = (
        [x if x.__class__ is str else _item_scalar(x, d, "zipCodes", "Tariff") for x in v]
        if v.__class__ is list
        else _array(d, "zipCodes", "Tariff", needed=True)
    )
    v = get("tariffType")
    o.tariff_type = (
        _tariff_type[v]
        if v.__class__ is str and v in _tariff_type
        else _word(d, "tariffType", "Tariff", TariffType, needed=True)
    )
    v = get("active")
    o.active = v if v.__class__ is bool else _boolean(d, "active", "Tariff", needed=True)
    v = get("timeZone")
    o.time_zone = v if v.__class__ is str else _text(d, "timeZone", "Tariff", needed=True)
    v = get("area")
    o.area = v if v.__class__ is str else _text(d, "area", "Tariff", needed=True)
    v = get("customerType")
    o.customer_type = (
        None
        if v is None
        else _tariff_customer_type[v]
        if v.__class__ is str and v in _tariff_customer_type
        else _word(d, "customerType", "Tariff", TariffCustomerType)
    )
    o.created_at = _instant(d, "createdAt", "Tariff", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "Tariff")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Tariff")
    return o


# Below the class, so that models may hold each other.
from .tariff_customer_type import TariffCustomerType, members as _tariff_customer_type
from .tariff_type import TariffType, members as _tariff_type
