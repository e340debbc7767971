"""InstallerJobTask."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    instant as _instant,
    integer as _integer,
    odd_keys as _odd_keys,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InstallerJobTask(_Model):
    """InstallerJobTask."""

    id: int
    installer_job_id: int
    charge_point_id: int
    serial_number: str | None = None
    connector: int
    note: str | None = None
    installer_note: str | None = None
    active_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> InstallerJobTask:
        """Read the JSON object, under the API's names."""
        return decode_installer_job_task(_dict(data))

    _fields = (
        ("id", "id", None),
        ("installerJobId", "installer_job_id", None),
        ("chargePointId", "charge_point_id", None),
        ("serialNumber", "serial_number", None),
        ("connector", "connector", None),
        ("note", "note", None),
        ("installerNote", "installer_note", None),
        ("activeAt", "active_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_known = frozenset(
    (
        "id",
        "installerJobId",
        "chargePointId",
        "serialNumber",
        "connector",
        "note",
        "installerNote",
        "activeAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_installer_job_task(d: _Any) -> InstallerJobTask:
    """Read the JSON object of a `InstallerJobTask`."""
    o = _new(InstallerJobTask)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "InstallerJobTask", needed=True)
    v = get("installerJobId")
    o.installer_job_id = (
        v if v.__class__ is int else _integer(d, "installerJobId", "InstallerJobTask", needed=True)
    )
    v = get("chargePointId")
    o.charge_point_id = (
        v if v.__class__ is int else _integer(d, "chargePointId", "InstallerJobTask", needed=True)
    )
    v = get("serialNumber")
    o.serial_number = (
        None if v is None else v if v.__class__ is str else _text(d, "serialNumber", "InstallerJobTask")
    )
    v = get("connector")
    o.connector = v if v.__class__ is int else _integer(d, "connector", "InstallerJobTask", needed=True)
    v = get("note")
    o.note = None if v is None else v if v.__class__ is str else _text(d, "note", "InstallerJobTask")
    v = get("installerNote")
    o.installer_note = (
        None if v is None else v if v.__class__ is str else _text(d, "installerNote", "InstallerJobTask")
    )
    v = get("activeAt")
    o.active_at = None if v is None else _instant(d, "activeAt", "InstallerJobTask")
    o.created_at = _instant(d, "createdAt", "InstallerJobTask", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "InstallerJobTask")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "InstallerJobTask")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "InstallerJobTask")
    return o


# Below the class, so that models may hold each other.
