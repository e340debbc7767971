"""Tariff."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    item_scalar as _item_scalar,
    odd as _odd,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_instant as _to_instant,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .tariff_customer_type import TariffCustomerType, members as _tariff_customer_type
from .tariff_type import TariffType, members as _tariff_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Tariff(_Model):
    """A scheme of prices that vary with time and place. Price groups build on it."""

    id: int
    """Identifies the tariff."""
    external_id: str
    """Key of the tariff outside Monta."""
    name: str
    description: str
    """What the tariff is, in a few words."""
    country_id: int
    """The country that it applies to."""
    country_area_id: int | None = None
    """The country area that it applies to; null if to none in particular."""
    currency_id: int
    """The currency of its prices."""
    team_id: int | None = None
    """The team that it is for; null if for none in particular."""
    operator_id: int | None = None
    """The operator that it belongs to; null if to none."""
    prices_with_vat: bool
    """True: its prices contain VAT. False: they do not."""
    zip_codes: _list[str]
    """The zip codes that it covers, each as text."""
    tariff_type: _models.TariffType
    """How its prices come about."""
    active: bool
    """Whether the tariff is in use."""
    time_zone: str
    """Time zone by IANA name. The hours of its recurring periods count in it."""
    area: str
    """The area it covers, in words for people."""
    customer_type: _models.TariffCustomerType | None = None
    """The class of customer that it is for; null if for none in particular."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "externalId": _MISSING,
    "name": _MISSING,
    "description": _MISSING,
    "countryId": _MISSING,
    "countryAreaId": None,
    "currencyId": _MISSING,
    "teamId": None,
    "operatorId": None,
    "pricesWithVat": _MISSING,
    "zipCodes": _MISSING,
    "tariffType": _MISSING,
    "active": _MISSING,
    "timeZone": _MISSING,
    "area": _MISSING,
    "customerType": None,
    "createdAt": _MISSING,
    "updatedAt": None,
}


def decode_tariff(d: _Any) -> Tariff:
    """Read the JSON object of a `Tariff`."""
    if len(d) != 18:
        return _odd(d, Tariff, _blank, decode_tariff)
    o = _new(Tariff)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Tariff", True)
        v = d["externalId"]
        o.external_id = v if v.__class__ is str else _text(v, d, "externalId", "Tariff", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "Tariff", True)
        v = d["description"]
        o.description = v if v.__class__ is str else _text(v, d, "description", "Tariff", True)
        v = d["countryId"]
        o.country_id = v if v.__class__ is int else _integer(v, d, "countryId", "Tariff", True)
        v = d["countryAreaId"]
        o.country_area_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "countryAreaId", "Tariff")
        )
        v = d["currencyId"]
        o.currency_id = v if v.__class__ is int else _integer(v, d, "currencyId", "Tariff", True)
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else None if v is None else _integer(v, d, "teamId", "Tariff")
        v = d["operatorId"]
        o.operator_id = (
            v if v.__class__ is int else None if v is None else _integer(v, d, "operatorId", "Tariff")
        )
        v = d["pricesWithVat"]
        o.prices_with_vat = v if v.__class__ is bool else _boolean(v, d, "pricesWithVat", "Tariff", True)
        v = d["zipCodes"]
        o.zip_codes = (
            [x if x.__class__ is str else _item_scalar(x, d, "zipCodes", "Tariff") for x in v]
            if v.__class__ is list
            else _array(v, d, "zipCodes", "Tariff", True)
        )
        v = d["tariffType"]
        o.tariff_type = (
            _tariff_type[v]
            if v.__class__ is str and v in _tariff_type
            else _word(v, d, "tariffType", "Tariff", TariffType, True)
        )
        v = d["active"]
        o.active = v if v.__class__ is bool else _boolean(v, d, "active", "Tariff", True)
        v = d["timeZone"]
        o.time_zone = v if v.__class__ is str else _text(v, d, "timeZone", "Tariff", True)
        v = d["area"]
        o.area = v if v.__class__ is str else _text(v, d, "area", "Tariff", True)
        v = d["customerType"]
        o.customer_type = (
            None
            if v is None
            else _tariff_customer_type[v]
            if v.__class__ is str and v in _tariff_customer_type
            else _word(v, d, "customerType", "Tariff", TariffCustomerType)
        )
        v = d["createdAt"]
        try:
            o.created_at = r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "Tariff", True)
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "Tariff", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "Tariff")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "Tariff")
    except KeyError:
        return _odd(d, Tariff, _blank, decode_tariff)
    o._rest = _COMPLETE
    return o
