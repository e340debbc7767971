"""Plan."""

from __future__ import annotations

from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    MISSING as _MISSING,
    array as _array,
    boolean as _boolean,
    integer as _integer,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)
from .plan_applicable_for import PlanApplicableFor, members as _plan_applicable_for
from .plan_application_audience import PlanApplicationAudience, members as _plan_application_audience
from .plan_price_model import PlanPriceModel, members as _plan_price_model
from .plan_service_type import PlanServiceType, members as _plan_service_type


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Plan(_Model):
    """An offer of an operator that teams subscribe to, for themselves or for their charge points."""

    id: int
    """Identifies the plan."""
    identifier: str
    """Its short name, which no other plan has."""
    name: str
    """Its name for people."""
    country_id: int | None = None
    """The country where it is offered; null if everywhere."""
    description: str | None = None
    """What one gets."""
    summary: str | None = None
    """The same in a few words."""
    terms: str | None = None
    """The terms, as text."""
    contract_url: str | None = None
    """Where a blank contract is, which the customer can fill in right after subscribing; null if there is
    none."""
    support_email: str | None = None
    """Email address where customers find help; null if there is none."""
    applicable_for: _models.PlanApplicableFor
    """What one subscribes for, teams or charge points."""
    active: bool
    """Whether it is active; one can subscribe to active plans only."""
    application_audience: _models.PlanApplicationAudience
    """Whose app shows it."""
    visible_in_market_place: bool
    """Whether the market place shows it."""
    price_model: _models.PlanPriceModel
    """Whether the price holds once or for every charge point."""
    prices: _list[_models.PlanPrice]
    """The prices in force, each with its currency."""
    prices_with_vat: bool
    """Whether `prices` contain VAT; true by default."""
    service_type: _models.PlanServiceType
    """What kind of service it is; decides what `serviceConfig` holds."""
    service_config: _models.PlanServiceConfig
    """The fees or payouts that the plan sets."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> Plan:
        """Read the JSON object, under the API's names."""
        return decode_plan(_dict(data))

    _fields = (
        ("id", "id", None),
        ("identifier", "identifier", None),
        ("name", "name", None),
        ("countryId", "country_id", None),
        ("description", "description", None),
        ("summary", "summary", None),
        ("terms", "terms", None),
        ("contractUrl", "contract_url", None),
        ("supportEmail", "support_email", None),
        ("applicableFor", "applicable_for", _to_value),
        ("active", "active", None),
        ("applicationAudience", "application_audience", _to_value),
        ("visibleInMarketPlace", "visible_in_market_place", None),
        ("priceModel", "price_model", _to_value),
        ("prices", "prices", _to_list(_to_dict)),
        ("pricesWithVat", "prices_with_vat", None),
        ("serviceType", "service_type", _to_value),
        ("serviceConfig", "service_config", _to_dict),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "identifier": _MISSING,
    "name": _MISSING,
    "countryId": None,
    "description": None,
    "summary": None,
    "terms": None,
    "contractUrl": None,
    "supportEmail": None,
    "applicableFor": _MISSING,
    "active": _MISSING,
    "applicationAudience": _MISSING,
    "visibleInMarketPlace": _MISSING,
    "priceModel": _MISSING,
    "prices": _MISSING,
    "pricesWithVat": _MISSING,
    "serviceType": _MISSING,
    "serviceConfig": _MISSING,
}


def decode_plan(d: _Any) -> Plan:
    """Read the JSON object of a `Plan`."""
    if len(d) != 18:
        return _odd(d, Plan, _blank, decode_plan)
    o = _new(Plan)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "Plan", True)
        v = d["identifier"]
        o.identifier = v if v.__class__ is str else _text(v, d, "identifier", "Plan", True)
        v = d["name"]
        o.name = v if v.__class__ is str else _text(v, d, "name", "Plan", True)
        v = d["countryId"]
        o.country_id = v if v.__class__ is int else None if v is None else _integer(v, d, "countryId", "Plan")
        v = d["description"]
        o.description = v if v.__class__ is str else None if v is None else _text(v, d, "description", "Plan")
        v = d["summary"]
        o.summary = v if v.__class__ is str else None if v is None else _text(v, d, "summary", "Plan")
        v = d["terms"]
        o.terms = v if v.__class__ is str else None if v is None else _text(v, d, "terms", "Plan")
        v = d["contractUrl"]
        o.contract_url = (
            v if v.__class__ is str else None if v is None else _text(v, d, "contractUrl", "Plan")
        )
        v = d["supportEmail"]
        o.support_email = (
            v if v.__class__ is str else None if v is None else _text(v, d, "supportEmail", "Plan")
        )
        v = d["applicableFor"]
        o.applicable_for = (
            _plan_applicable_for[v]
            if v.__class__ is str and v in _plan_applicable_for
            else _word(v, d, "applicableFor", "Plan", PlanApplicableFor, True)
        )
        v = d["active"]
        o.active = v if v.__class__ is bool else _boolean(v, d, "active", "Plan", True)
        v = d["applicationAudience"]
        o.application_audience = (
            _plan_application_audience[v]
            if v.__class__ is str and v in _plan_application_audience
            else _word(v, d, "applicationAudience", "Plan", PlanApplicationAudience, True)
        )
        v = d["visibleInMarketPlace"]
        o.visible_in_market_place = (
            v if v.__class__ is bool else _boolean(v, d, "visibleInMarketPlace", "Plan", True)
        )
        v = d["priceModel"]
        o.price_model = (
            _plan_price_model[v]
            if v.__class__ is str and v in _plan_price_model
            else _word(v, d, "priceModel", "Plan", PlanPriceModel, True)
        )
        v = d["prices"]
        o.prices = (
            _records(v, d, "prices", "Plan", _models.decode_plan_price)
            if v.__class__ is list
            else _array(v, d, "prices", "Plan", True)
        )
        v = d["pricesWithVat"]
        o.prices_with_vat = v if v.__class__ is bool else _boolean(v, d, "pricesWithVat", "Plan", True)
        v = d["serviceType"]
        o.service_type = (
            _plan_service_type[v]
            if v.__class__ is str and v in _plan_service_type
            else _word(v, d, "serviceType", "Plan", PlanServiceType, True)
        )
        v = d["serviceConfig"]
        o.service_config = (
            _models.decode_plan_service_config(v)
            if v.__class__ is dict
            else _record(v, d, "serviceConfig", "Plan", True)
        )
    except KeyError:
        return _odd(d, Plan, _blank, decode_plan)
    o._rest = _COMPLETE
    return o
