"""InstallerJob."""

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
    from_iso as _from_iso,
    instant as _instant,
    integer as _integer,
    odd as _odd,
    record as _record,
    records as _records,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import (
    BY_HAND as _BY_HAND,
    COMPLETE as _COMPLETE,
    Model as _Model,
    Rest as _Rest,
)


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InstallerJob(_Model):
    """A job for an installer to put charge points of a site into service."""

    id: int
    """Identifies the installer job."""
    site_id: int
    """The site where the work is done."""
    operator: _models.Operator
    """The operator that the job belongs to."""
    team_id: int
    """The team that the job belongs to."""
    description: str | None = None
    """What the installer has to know; the installer sees it."""
    public_link: str
    """Web page of the job for the installer. Whoever has the link can open it."""
    charge_point_count: int
    """How many charge points belong to the job."""
    charge_point_active_count: int
    """How many of them are active, so finished."""
    email: str | None = None
    """Address of the installer who has the job; null if none was given."""
    tasks: _list[_models.InstallerJobTask]
    """One task for each charge point."""
    completed_at: _datetime.datetime | None = None
    """When the job was finished; null while it is not."""
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    """When it was deleted; null while it is not."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> InstallerJob:
        """Read the JSON object, under the API's names."""
        return decode_installer_job(_dict(data))

    _fields = (
        ("id", "id", None),
        ("siteId", "site_id", None),
        ("operator", "operator", _to_dict),
        ("teamId", "team_id", None),
        ("description", "description", None),
        ("publicLink", "public_link", None),
        ("chargePointCount", "charge_point_count", None),
        ("chargePointActiveCount", "charge_point_active_count", None),
        ("email", "email", None),
        ("tasks", "tasks", _to_list(_to_dict)),
        ("completedAt", "completed_at", _to_instant),
        ("createdAt", "created_at", _to_instant),
        ("updatedAt", "updated_at", _to_instant),
        ("deletedAt", "deleted_at", _to_instant),
    )


_new = object.__new__
_blank = {
    "id": _MISSING,
    "siteId": _MISSING,
    "operator": _MISSING,
    "teamId": _MISSING,
    "description": None,
    "publicLink": _MISSING,
    "chargePointCount": _MISSING,
    "chargePointActiveCount": _MISSING,
    "email": None,
    "tasks": _MISSING,
    "completedAt": None,
    "createdAt": _MISSING,
    "updatedAt": None,
    "deletedAt": None,
}


def decode_installer_job(d: _Any) -> InstallerJob:
    """Read the JSON object of a `InstallerJob`."""
    if len(d) != 14:
        return _odd(d, InstallerJob, _blank, decode_installer_job)
    o = _new(InstallerJob)
    try:
        v = d["id"]
        o.id = v if v.__class__ is int else _integer(v, d, "id", "InstallerJob", True)
        v = d["siteId"]
        o.site_id = v if v.__class__ is int else _integer(v, d, "siteId", "InstallerJob", True)
        v = d["operator"]
        o.operator = (
            _models.decode_operator(v)
            if v.__class__ is dict
            else _record(v, d, "operator", "InstallerJob", True)
        )
        v = d["teamId"]
        o.team_id = v if v.__class__ is int else _integer(v, d, "teamId", "InstallerJob", True)
        v = d["description"]
        o.description = (
            v if v.__class__ is str else None if v is None else _text(v, d, "description", "InstallerJob")
        )
        v = d["publicLink"]
        o.public_link = v if v.__class__ is str else _text(v, d, "publicLink", "InstallerJob", True)
        v = d["chargePointCount"]
        o.charge_point_count = (
            v if v.__class__ is int else _integer(v, d, "chargePointCount", "InstallerJob", True)
        )
        v = d["chargePointActiveCount"]
        o.charge_point_active_count = (
            v if v.__class__ is int else _integer(v, d, "chargePointActiveCount", "InstallerJob", True)
        )
        v = d["email"]
        o.email = v if v.__class__ is str else None if v is None else _text(v, d, "email", "InstallerJob")
        v = d["tasks"]
        o.tasks = (
            _records(v, d, "tasks", "InstallerJob", _models.decode_installer_job_task)
            if v.__class__ is list
            else _array(v, d, "tasks", "InstallerJob", True)
        )
        v = d["completedAt"]
        try:
            o.completed_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "completedAt", "InstallerJob")
            )
        except (TypeError, ValueError):
            o.completed_at = _instant(v, d, "completedAt", "InstallerJob")
        v = d["createdAt"]
        try:
            o.created_at = (
                r if (r := _from_iso(v)).tzinfo else _instant(v, d, "createdAt", "InstallerJob", True)
            )
        except (TypeError, ValueError):
            o.created_at = _instant(v, d, "createdAt", "InstallerJob", True)
        v = d["updatedAt"]
        try:
            o.updated_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "updatedAt", "InstallerJob")
            )
        except (TypeError, ValueError):
            o.updated_at = _instant(v, d, "updatedAt", "InstallerJob")
        v = d["deletedAt"]
        try:
            o.deleted_at = (
                None
                if v is None
                else r
                if (r := _from_iso(v)).tzinfo
                else _instant(v, d, "deletedAt", "InstallerJob")
            )
        except (TypeError, ValueError):
            o.deleted_at = _instant(v, d, "deletedAt", "InstallerJob")
    except KeyError:
        return _odd(d, InstallerJob, _blank, decode_installer_job)
    o._rest = _COMPLETE
    return o
