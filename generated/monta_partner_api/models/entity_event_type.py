"""EntityEventType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import OpenStrEnum


class EntityEventType(OpenStrEnum):
    """What happened. Those that begin with `monta:ocpp:` come from the OCPP connection of a charge point.

    - `created`: It is new.
    - `updated`: It has changed.
    - `deleted`: It is gone; the payload may be null.
    - `scanned`: It was scanned, by the word; not documented further.
    - `monta:ocpp:OcppRequestResponse`: An OCPP request was answered.
    - `monta:ocpp:ChargePointConnected`: The charge point has connected.
    - `monta:ocpp:ChargePointDisconnected`: The charge point has lost its connection.
    - `monta:ocpp:OcppProtocolError`: An OCPP message broke the protocol.
    - `monta:ocpp:OcppRequestTimeout`: An OCPP request was not answered in time."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"
    SCANNED = "scanned"
    MONTA_OCPP_OCPP_REQUEST_RESPONSE = "monta:ocpp:OcppRequestResponse"
    MONTA_OCPP_CHARGE_POINT_CONNECTED = "monta:ocpp:ChargePointConnected"
    MONTA_OCPP_CHARGE_POINT_DISCONNECTED = "monta:ocpp:ChargePointDisconnected"
    MONTA_OCPP_OCPP_PROTOCOL_ERROR = "monta:ocpp:OcppProtocolError"
    MONTA_OCPP_OCPP_REQUEST_TIMEOUT = "monta:ocpp:OcppRequestTimeout"


EntityEventTypeValue: TypeAlias = Literal[
    "created",
    "updated",
    "deleted",
    "scanned",
    "monta:ocpp:OcppRequestResponse",
    "monta:ocpp:ChargePointConnected",
    "monta:ocpp:ChargePointDisconnected",
    "monta:ocpp:OcppProtocolError",
    "monta:ocpp:OcppRequestTimeout",
]
"""The words themselves, where an argument takes them."""

members: dict[str, EntityEventType] = {member.value: member for member in EntityEventType}
