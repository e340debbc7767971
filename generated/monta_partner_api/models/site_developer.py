"""SiteDeveloper."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    odd as _odd,
    text as _text,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SiteDeveloper(_Model):
    """Who developed a site."""

    name: str | None = None
    """Name of the person or company."""
    email: str | None = None
    company_registration_number: str | None = None
    """Number in the register of companies, as text; null if not known."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "name": None,
    "email": None,
    "companyRegistrationNumber": None,
}


def decode_site_developer(d: _Any) -> SiteDeveloper:
    """Read the JSON object of a `SiteDeveloper`."""
    if len(d) != 3:
        return _odd(d, SiteDeveloper, _blank, decode_site_developer)
    o = _new(SiteDeveloper)
    try:
        v = d["name"]
        o.name = v if v.__class__ is str else None if v is None else _text(v, d, "name", "SiteDeveloper")
        v = d["email"]
        o.email = v if v.__class__ is str else None if v is None else _text(v, d, "email", "SiteDeveloper")
        v = d["companyRegistrationNumber"]
        o.company_registration_number = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "companyRegistrationNumber", "SiteDeveloper")
        )
    except KeyError:
        return _odd(d, SiteDeveloper, _blank, decode_site_developer)
    o._rest = _COMPLETE
    return o
