"""CreateTariff."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    NULL as _NULL,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    item_scalar as _item_scalar,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_value as _to_value,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)
from .tariff_customer_type import TariffCustomerType, members as _tariff_customer_type
from .tariff_type import TariffType, members as _tariff_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateTariff(_Model):
    """A tariff to create, without its prices."""

    external_id: str
    """Key of the tariff outside Monta."""
    name: str
    description: str
    """What the tariff is, in a few words."""
    country_id: int
    """The country that it applies to, from `GET /countries`."""
    country_area_id: int | None | Unset = UNSET
    """The country area that it applies to, from `GET /country-areas`; absent or null: none in particular."""
    currency_id: int
    """The currency of its prices, from `GET /currencies`."""
    team_id: int | None | Unset = UNSET
    """The team that the tariff is for; absent or null: no team in particular."""
    prices_with_vat: bool
    """True: its prices contain VAT. False: they do not."""
    zip_codes: _Sequence[str]
    """The zip codes that it covers, each as text."""
    tariff_type: _models.TariffType | _models.TariffTypeValue | str | Unset = UNSET
    """How its prices come about."""
    active: bool | Unset = UNSET
    """Whether the tariff is in use. What holds when you leave it out is not stated, so send it."""
    time_zone: str
    """Time zone by IANA name. The hours of its recurring periods count in it."""
    area: str
    """The area it covers, in words for people."""
    customer_type: _models.TariffCustomerType | _models.TariffCustomerTypeValue | str | None | Unset = UNSET
    """The class of customer that it is for; absent or null: no class in particular."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateTariff:
        """Read the JSON object, under the API's names."""
        return decode_create_tariff(_dict(data))

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
    _optional = {
        "countryAreaId": "country_area_id",
        "teamId": "team_id",
        "tariffType": "tariff_type",
        "active": "active",
        "customerType": "customer_type",
    }
    _rules = {
        "country_id": {"bits": 64},
        "country_area_id": {"bits": 64},
        "currency_id": {"bits": 64},
        "team_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "externalId": _MISSING,
    "name": _MISSING,
    "description": _MISSING,
    "countryId": _MISSING,
    "countryAreaId": None,
    "currencyId": _MISSING,
    "teamId": None,
    "pricesWithVat": _MISSING,
    "zipCodes": _MISSING,
    "tariffType": None,
    "active": None,
    "timeZone": _MISSING,
    "area": _MISSING,
    "customerType": None,
}


def decode_create_tariff(d: _Any) -> CreateTariff:
    """Read the JSON object of a `CreateTariff`."""
    if len(d) != 14:
        return _odd(d, CreateTariff, _blank, decode_create_tariff)
    o = _new(CreateTariff)
    try:
        v = d["externalId"]
        o.external_id = v if v.__class__ is str else _text(v, d, "externalId", "CreateTariff", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "CreateTariff", True)
        v = d["description"]
        o.description = v if v.__class__ is str else _text(v, d, "description", "CreateTariff", True)
        v = d["countryId"]
        o.country_id = v if v.__class__ is int else _integer(v, d, "countryId", "CreateTariff", True)
        v = d["countryAreaId"]
        o.country_area_id = (
            v
            if v.__class__ is int
            else None
            if v is None
            else _integer(v, d, "countryAreaId", "CreateTariff")
        )
        v = d["currencyId"]
        o.currency_id = v if v.__class__ is int else _integer(v, d, "currencyId", "CreateTariff", True)
        v = d["teamId"]
        o.team_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "teamId", "CreateTariff")
        )
        v = d["pricesWithVat"]
        o.prices_with_vat = (
            v if v.__class__ is bool else _boolean(v, d, "pricesWithVat", "CreateTariff", True)
        )
        v = d["zipCodes"]
        o.zip_codes = (
            [x if x.__class__ is str else _item_scalar(x, d, "zipCodes", "CreateTariff") for x in v]
            if v.__class__ is list
            else _array(v, d, "zipCodes", "CreateTariff", True)
        )
        v = d["tariffType"]
        o.tariff_type = (
            _NULL
            if v is None
            else _tariff_type[v]
            if v.__class__ is str and v in _tariff_type
            else _word(v, d, "tariffType", "CreateTariff", TariffType)
        )
        v = d["active"]
        o.active = (
            v if v.__class__ is bool else _NULL if v is None else _boolean(v, d, "active", "CreateTariff")
        )
        v = d["timeZone"]
        o.time_zone = v if v.__class__ is str else _text(v, d, "timeZone", "CreateTariff", True)
        v = d["area"]
        o.area = v if v.__class__ is str else _text(v, d, "area", "CreateTariff", True)
        v = d["customerType"]
        o.customer_type = (
            None
            if v is None
            else _tariff_customer_type[v]
            if v.__class__ is str and v in _tariff_customer_type
            else _word(v, d, "customerType", "CreateTariff", TariffCustomerType)
        )
    except KeyError:
        return _odd(d, CreateTariff, _blank, decode_create_tariff)
    o._rest = _COMPLETE
    return o
