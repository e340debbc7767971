"""InstallerJob."""

from __future__ import annotations

import datetime as _datetime
from builtins import dict as _dict, list as _list
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from .. import models as _models
from ..decoding import (
    array as _array,
    instant as _instant,
    integer as _integer,
    item_record as _item_record,
    odd_keys as _odd_keys,
    record as _record,
    text as _text,
)
from ..encoding import (
    to_dict as _to_dict,
    to_instant as _to_instant,
    to_list as _to_list,
)
from ..types import NOTHING as _NOTHING, Model as _Model


@_define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InstallerJob(_Model):
    """InstallerJob."""

    id: int
    site_id: int
    operator: _models.Operator
    team_id: int
    description: str | None = None
    public_link: str
    charge_point_count: int
    charge_point_active_count: int
    email: str | None = None
    tasks: _list[_models.InstallerJobTask]
    completed_at: _datetime.datetime | None = None
    created_at: _datetime.datetime
    updated_at: _datetime.datetime | None = None
    deleted_at: _datetime.datetime | None = None
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

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
_known = frozenset(
    (
        "id",
        "siteId",
        "operator",
        "teamId",
        "description",
        "publicLink",
        "chargePointCount",
        "chargePointActiveCount",
        "email",
        "tasks",
        "completedAt",
        "createdAt",
        "updatedAt",
        "deletedAt",
    )
)


def decode_installer_job(d: _Any) -> InstallerJob:
    """Read the JSON object of a `InstallerJob`."""
    o = _new(InstallerJob)
    get = d.get
    v = get("id")
    o.id = v if v.__class__ is int else _integer(d, "id", "InstallerJob", needed=True)
    v = get("siteId")
    o.site_id = v if v.__class__ is int else _integer(d, "siteId", "InstallerJob", needed=True)
    v = get("operator")
    o.operator = (
        decode_operator(v) if v.__class__ is dict else _record(d, "operator", "InstallerJob", needed=True)
    )
    v = get("teamId")
    o.team_id = v if v.__class__ is int else _integer(d, "teamId", "InstallerJob", needed=True)
    v = get("description")
    o.description = (
        None if v is None else v if v.__class__ is str else _text(d, "description", "InstallerJob")
    )
    v = get("publicLink")
    o.public_link = v if v.__class__ is str else _text(d, "publicLink", "InstallerJob", needed=True)
    v = get("chargePointCount")
    o.charge_point_count = (
        v if v.__class__ is int else _integer(d, "chargePointCount", "InstallerJob", needed=True)
    )
    v = get("chargePointActiveCount")
    o.charge_point_active_count = (
        v if v.__class__ is int else _integer(d, "chargePointActiveCount", "InstallerJob", needed=True)
    )
    v = get("email")
    o.email = None if v is None else v if v.__class__ is str else _text(d, "email", "InstallerJob")
    v = get("tasks")
    o.tasks = (
        [
            decode_installer_job_task(x)
            if x.__class__ is dict
            else _item_record(x, d, "tasks", "InstallerJob")
            for x in v
        ]
        if v.__class__ is list
        else _array(d, "tasks", "InstallerJob", needed=True)
    )
    v = get("completedAt")
    o.completed_at = None if v is None else _instant(d, "completedAt", "InstallerJob")
    o.created_at = _instant(d, "createdAt", "InstallerJob", needed=True)
    v = get("updatedAt")
    o.updated_at = None if v is None else _instant(d, "updatedAt", "InstallerJob")
    v = get("deletedAt")
    o.deleted_at = None if v is None else _instant(d, "deletedAt", "InstallerJob")
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "InstallerJob")
    return o


# Below the class, so that models may hold each other.
from .installer_job_task import decode_installer_job_task
from .operator import decode_operator
