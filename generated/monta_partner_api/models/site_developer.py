"""SiteDeveloper."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SiteDeveloper(_Model):
    """SiteDeveloper."""

    name: str | None = None
    email: str | None = None
    company_registration_number: str | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SiteDeveloper:
        """Read the JSON object, under the API's names."""
        return decode_site_developer(_dict(data))

    _fields = (
        ("name", "name", None),
        ("email", "email", None),
        ("companyRegistrationNumber", "company_registration_number", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "name",
        "email",
        "companyRegistrationNumber",
    )
)


def decode_site_developer(d: _Any) -> SiteDeveloper:
    """Read the JSON object of a `SiteDeveloper`."""
    o = _new(SiteDeveloper)
    get = d.get
    v = get("name")
    o.name = None if v is None else v if v.__class__ is str else _text(d, "name", "SiteDeveloper")
    v = get("email")
    o.email = None if v is None else v if v.__class__ is str else _text(d, "email", "SiteDeveloper")
    v = get("companyRegistrationNumber")
    o.company_registration_number = (
        None
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "companyRegistrationNumber", "SiteDeveloper")
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SiteDeveloper")
    return o


# Below the class, so that models may hold each other.
