"""UpdateTariff."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    absent as _absent,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    odd_keys as _odd_keys,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class UpdateTariff(_Model):
    """UpdateTariff."""

    external_id: str
    name: str
    description: str
    country_id: int
    country_area_id: int | None | Unset = UNSET
    currency_id: int
    team_id: int | None | Unset = UNSET
    prices_with_vat: bool
    zip_codes: _list[str] | None | Unset = UNSET
    tariff_type: _models.TariffType | None | Unset = UNSET
    active: bool
    time_zone: str
    area: str
    customer_type: _models.TariffCustomerType | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> UpdateTariff:
        """Read the JSON object, under the API's names."""
        return decode_update_tariff(_dict(data))

    _fields = (
        ("externalId", "external_id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("countryId", "country_id", None),
        ("countryAreaId", "country_area_id", None),
        ("currencyId", "currency_id", None),
        ("teamId", "team_id", None),
        ("pricesWithVat", "prices_with_vat", None),
        ("zipCodes", "zip_codes", None),
        ("tariffType", "tariff_type", _to_value),
        ("active", "active", None),
        ("timeZone", "time_zone", None),
        ("area", "area", None),
        ("customerType", "customer_type", _to_value),
    )


_new = object.__new__
_known = frozenset(
    (
        "externalId",
        "name",
        "description",
        "countryId",
        "countryAreaId",
        "currencyId",
        "teamId",
        "pricesWithVat",
        "zipCodes",
        "tariffType",
        "active",
        "timeZone",
        "area",
        "customerType",
    )
)


def decode_update_tariff(d: _Any) -> UpdateTariff:
    """Read the JSON object of a `UpdateTariff`."""
    o = _new(UpdateTariff)
    get = d.get
    v = get("externalId")
    o.external_id = v if v.__class__ is str else _text(d, "externalId", "UpdateTariff", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "UpdateTariff", needed=True)
    v = get("description")
    o.description = v if v.__class__ is str else _text(d, "description", "UpdateTariff", needed=True)
    v = get("countryId")
    o.country_id = v if v.__class__ is int else _integer(d, "countryId", "UpdateTariff", needed=True)
    v = get("countryAreaId")
    o.country_area_id = (
        _absent(d, "countryAreaId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "countryAreaId", "UpdateTariff")
    )
    v = get("currencyId")
    o.currency_id = v if v.__class__ is int else _integer(d, "currencyId", "UpdateTariff", needed=True)
    v = get("teamId")
    o.team_id = (
        _absent(d, "teamId")
        if v is None
        else v
        if v.__class__ is int
        else _integer(d, "teamId", "UpdateTariff")
    )
    v = get("pricesWithVat")
    o.prices_with_vat = (
        v if v.__class__ is bool else _boolean(d, "pricesWithVat", "UpdateTariff", needed=True)
    )
    v = get("zipCodes")
    o.zip_codes = (
        _absent(d, "zipCodes")
        if v is None
        else [x if x.__class__ is str else _item_scalar(x, d, "zipCodes", "UpdateTariff") for x in v]
        if v.__class__ is list
        else _array(d, "zipCodes", "UpdateTariff")
    )
    v = get("tariffType")
    o.tariff_type = (
        _absent(d, "tariffType")
        if v is None
        else _tariff_type[v]
        if v.__class__ is str and v in _tariff_type
        else _word(d, "tariffType", "UpdateTariff", TariffType)
    )
    v = get("active")
    o.active = v if v.__class__ is bool else _boolean(d, "active", "UpdateTariff", needed=True)
    v = get("timeZone")
    o.time_zone = v if v.__class__ is str else _text(d, "timeZone", "UpdateTariff", needed=True)
    v = get("area")
    o.area = v if v.__class__ is str else _text(d, "area", "UpdateTariff", needed=True)
    v = get("customerType")
    o.customer_type = (
        _absent(d, "customerType")
        if v is None
        else _tariff_customer_type[v]
        if v.__class__ is str and v in _tariff_customer_type
        else _word(d, "customerType", "UpdateTariff", TariffCustomerType)
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "UpdateTariff")[1]
    return o


# Below the class, so that models may hold each other.
from .tariff_customer_type import TariffCustomerType, members as _tariff_customer_type
from .tariff_type import TariffType, members as _tariff_type
