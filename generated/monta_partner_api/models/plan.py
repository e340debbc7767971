"""Plan."""

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
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
    word as _word,
)
from ..encoding import (
    to_dict as _to_dict,
    to_list as _to_list,
    to_value as _to_value,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Plan(_Model):
    """Plan."""

    id: int
    identifier: str
    name: str
    country_id: int | None = None
    description: str | None = None
    summary: str | None = None
    terms: str | None = None
    contract_url: str | None = None
    support_email: str | None = None
    applicable_for: _models.PlanApplicableFor
    active: bool
    application_audience: _models.PlanApplicationAudience
    visible_in_market_place: bool
    price_model: _models.PlanPriceModel
    prices: _list[_models.PlanPrice]
    prices_with_vat: bool
    service_type: _models.PlanServiceType
    service_config: _models.PlanServiceConfig
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "identifier",
        "name",
        "countryId",
        "description",
        "summary",
        "terms",
        "contractUrl",
        "supportEmail",
        "applicableFor",
        "active",
        "applicationAudience",
        "visibleInMarketPlace",
        "priceModel",
        "prices",
        "pricesWithVat",
        "serviceType",
        "serviceConfig",
    )
)


def decode_plan(d: _Any) -> Plan:
    """Read the JSON object of a `Plan`."""
    o = _new(Plan)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "Plan", needed=True)
    v = get("identifier")
    o.identifier = v if v.__class__ is str else _text(d, "identifier", "Plan", needed=True)
    v = get("name")
    o.name = v if v.__class__ is str else _text(d, "name", "Plan", needed=True)
    v = get("countryId")
    o.country_id = None if v is None else v if v.__class__ is int else _integer(d, "countryId", "Plan")
    v = get("description")
    o.description = None if v is None else v if v.__class__ is str else _text(d, "description", "Plan")
    v = get("summary")
    o.summary = None if v is None else v if v.__class__ is str else _text(d, "summary", "Plan")
    v = get("terms")
    o.terms = None if v is None else v if v.__class__ is str else _text(d, "terms", "Plan")
    v = get("contractUrl")
    o.contract_url = None if v is None else v if v.__class__ is str else _text(d, "contractUrl", "Plan")
    v = get("supportEmail")
    o.support_email = None if v is None else v if v.__class__ is str else _text(d, "supportEmail", "Plan")
    v = get("applicableFor")
    o.applicable_for = (
        _plan_applicable_for[v]
        if v.__class__ is str and v in _plan_applicable_for
        else _word(d, "applicableFor", "Plan", PlanApplicableFor, needed=True)
    )
    v = get("active")
    o.active = v if v.__class__ is bool else _boolean(d, "active", "Plan", needed=True)
    v = get("applicationAudience")
    o.application_audience = (
        _plan_application_audience[v]
        if v.__class__ is str and v in _plan_application_audience
        else _word(d, "applicationAudience", "Plan", PlanApplicationAudience, needed=True)
    )
    v = get("visibleInMarketPlace")
    o.visible_in_market_place = (
        v if v.__class__ is bool else _boolean(d, "visibleInMarketPlace", "Plan", needed=True)
    )
    v = get("priceModel")
    o.price_model = (
        _plan_price_model[v]
        if v.__class__ is str and v in _plan_price_model
        else _word(d, "priceModel", "Plan", PlanPriceModel, needed=True)
    )
    v = get("prices")
    o.prices = (
        [decode_plan_price(x) if x.__class__ is dict else _item_record(x, d, "prices", "Plan") for x in v]
        if v.__class__ is list
        else _array(d, "prices", "Plan", needed=True)
    )
    v = get("pricesWithVat")
    o.prices_with_vat = v if v.__class__ is bool else _boolean(d, "pricesWithVat", "Plan", needed=True)
    v = get("serviceType")
    o.service_type = (
        _plan_service_type[v]
        if v.__class__ is str and v in _plan_service_type
        else _word(d, "serviceType", "Plan", PlanServiceType, needed=True)
    )
    v = get("serviceConfig")
    o.service_config = (
        decode_plan_service_config(v)
        if v.__class__ is dict
        else _record(d, "serviceConfig", "Plan", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "Plan")
    return o


# Below the class, so that models may hold each other.
from .plan_applicable_for import PlanApplicableFor, members as _plan_applicable_for
from .plan_application_audience import PlanApplicationAudience, members as _plan_application_audience
from .plan_price import decode_plan_price
from .plan_price_model import PlanPriceModel, members as _plan_price_model
from .plan_service_config import decode_plan_service_config
from .plan_service_type import PlanServiceType, members as _plan_service_type
