"""CreateInstallerJob."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    absent as _absent,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..types import NOTHING as _NOTHING, UNSET, Model as _Model, Unset


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CreateInstallerJob(_Model):
    """CreateInstallerJob."""

    site_id: int
    description: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent = _NOTHING

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> CreateInstallerJob:
        """Read the JSON object, under the API's names."""
        return decode_create_installer_job(_dict(data))

    _fields = (
        ("siteId", "site_id", None),
        ("description", "description", None),
        ("email", "email", None),
    )


_new = object.__new__
_known = frozenset(
    (
        "siteId",
        "description",
        "email",
    )
)


def decode_create_installer_job(d: _Any) -> CreateInstallerJob:
    """Read the JSON object of a `CreateInstallerJob`."""
    o = _new(CreateInstallerJob)
    get = d.get
    v = get("siteId")
    o.site_id = v if v.__class__ is int else _integer(d, "siteId", "CreateInstallerJob", needed=True)
    v = get("description")
    o.description = (
        _absent(d, "description")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "description", "CreateInstallerJob")
    )
    v = get("email")
    o.email = (
        _absent(d, "email")
        if v is None
        else v
        if v.__class__ is str
        else _text(d, "email", "CreateInstallerJob")
    )
    o.additional_properties = {} if d.keys() <= _known else _odd_keys(d, _known, "CreateInstallerJob")[1]
    return o


# Below the class, so that models may hold each other.
