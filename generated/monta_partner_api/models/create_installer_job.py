"""CreateInstallerJob."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..types import (
    COMPLETE as _COMPLETE,
    UNSET,
    Model as _Model,
    Rest as _Rest,
    Unset,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateInstallerJob(_Model):
    """A new job for an installer at a site."""

    site_id: int
    """The site where the work is to be done."""
    description: str | None | Unset = UNSET
    """What the installer has to know; the installer sees it."""
    email: str | None | Unset = UNSET
    """Address of the installer. If given, they get an email with the description; otherwise nobody is
    written to."""
    _rest: _Rest = _field(default=_COMPLETE, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateInstallerJob:
        """Read the JSON object, under the API's names."""
        return decode_create_installer_job(_dict(data))

    _fields = (
        ("siteId", "site_id", None),
        ("description", "description", None),
        ("email", "email", None),
    )
    _optional = {
        "description": "description",
        "email": "email",
    }
    _rules = {
        "site_id": {"bits": 64},
    }


_new = object.__new__
_blank = {
    "siteId": _MISSING,
    "description": None,
    "email": None,
}


def decode_create_installer_job(d: _Any) -> CreateInstallerJob:
    """Read the JSON object of a `CreateInstallerJob`."""
    if len(d) != 3:
        return _odd(d, CreateInstallerJob, _blank, decode_create_installer_job)
    o = _new(CreateInstallerJob)
    try:
        v = d["siteId"]
        o.site_id = v if v.__class__ is int else _integer(v, d, "siteId", "CreateInstallerJob", True)
        v = d["description"]
        o.description = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "description", "CreateInstallerJob")
        )
        v = d["email"]
        o.email = (
            v if v.__class__ is str else None if v is None else _text(v, d, "email", "CreateInstallerJob")
        )
    except KeyError:
        return _odd(d, CreateInstallerJob, _blank, decode_create_installer_job)
    o._rest = _COMPLETE
    return o
