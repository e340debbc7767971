"""InstallerJobTask."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    text as _text,
)
from ..encoding import (
    to_instant as _to_instant,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InstallerJobTask(_Model):
    """One charge point that an installer job covers."""

    id: int
    """Identifies the task."""
    installer_job_id: int
    """The installer job it belongs to."""
    charge_point_id: int
    """The charge point that is installed."""
    serial_number: str | None = None
    """Serial number on the hardware; null if it is not known."""
    connector: int
    """Which connector of the charge point, by its number."""
    note: str | None = None
    """Note for the installer."""
    installer_note: str | None = None
    """Note that the installer left during the work."""
    active_at: _datetime.datetime | None = None
    """When the charge point became active; null while it is not."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "id": _MISSING,
    "installerJobId": _MISSING,
    "chargePointId": _MISSING,
    "serialNumber": None,
    "connector": _MISSING,
    "note": None,
    "installerNote": None,
    "activeAt": None,
    "createdAt": _MISSING,
    "updatedAt": None,
    "deletedAt": None,
}


def decode_installer_job_task(d: _Any) -> InstallerJobTask:
    """Read the JSON object of a `InstallerJobTask`."""
    if len(d) != 11:
        return _odd(d, InstallerJobTask, _blank, decode_installer_job_task)
    o = _new(InstallerJobTask)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "InstallerJobTask", True)
        v = d["installerJobId"]
        o.installer_job_id = (
            v if v.__class__ is int else _integer(v, d, "installerJobId", "InstallerJobTask", True)
        )
        v = d["chargePointId"]
        o.charge_point_id = (
            v if v.__class__ is int else _integer(v, d, "chargePointId", "InstallerJobTask", True)
        )
        v = d["serialNumber"]
        o.serial_number = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "serialNumber", "InstallerJobTask")
        )
        v = d["connector"]
        o.connector = v if v.__class__ is int else _integer(v, d, "connector", "InstallerJobTask", True)
        v = d["note"]
        o.note = v if v.__class__ is str else None if v is None else _text(v, d, "note", "InstallerJobTask")
        v = d["installerNote"]
        o.installer_note = (
            v
            if v.__class__ is str
            else None
            if v is None
            else _text(v, d, "installerNote", "InstallerJobTask")
        )
        v = d["activeAt"]
        try:
            o.active_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "activeAt", "InstallerJobTask")
            )
        except (TypeError, ValueError):
            o.active_at = _instant(v, d, "activeAt", "InstallerJobTask")
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "InstallerJobTask", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "InstallerJobTask", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "InstallerJobTask")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "InstallerJobTask")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "InstallerJobTask")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "InstallerJobTask")
    except KeyError:
        return _odd(d, InstallerJobTask, _blank, decode_installer_job_task)
    o._rest = _COMPLETE
    return o
