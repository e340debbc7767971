"""SignatureExplanation."""

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
class SignatureExplanation(_Model):
    """SignatureExplanation."""

    received_payload_string: str
    received_payload_bytes: str
    webhook_secret: str
    webhook_secret_bytes: str
    signature_algorithm: str
    signature: str
    signature_with_prefix: str
    additional_properties: _dict[str, _Any] = _field(factory=_dict)
    """Fields that the document does not know, as they came or as they shall be sent."""
    _absent: frozenset[str] | None = _field(default=None, init=False)

    @classmethod
    def from_dict(cls, data: _Mapping[str, _Any]) -> SignatureExplanation:
        """Read the JSON object, under the API's names."""
        return decode_signature_explanation(_dict(data))

    _fields = (
        ("receivedPayloadString", "received_payload_string", None),
        ("receivedPayloadBytes", "received_payload_bytes", None),
        ("webhookSecret", "webhook_secret", None),
        ("webhookSecretBytes", "webhook_secret_bytes", None),
        ("signatureAlgorithm", "signature_algorithm", None),
        ("signature", "signature", None),
        ("signatureWithPrefix", "signature_with_prefix", None),
    )
    _secrets = frozenset(
        (
            "webhook_secret",
            "webhook_secret_bytes",
        )
    )


_new = object.__new__
_known = frozenset(
    (
        "receivedPayloadString",
        "receivedPayloadBytes",
        "webhookSecret",
        "webhookSecretBytes",
        "signatureAlgorithm",
        "signature",
        "signatureWithPrefix",
    )
)


def decode_signature_explanation(d: _Any) -> SignatureExplanation:
    """Read the JSON object of a `SignatureExplanation`."""
    o = _new(SignatureExplanation)
    get = d.get
    v = get("receivedPayloadString")
    o.received_payload_string = (
        v if v.__class__ is str else _text(d, "receivedPayloadString", "SignatureExplanation", needed=True)
    )
    v = get("receivedPayloadBytes")
    o.received_payload_bytes = (
        v if v.__class__ is str else _text(d, "receivedPayloadBytes", "SignatureExplanation", needed=True)
    )
    v = get("webhookSecret")
    o.webhook_secret = (
        v if v.__class__ is str else _text(d, "webhookSecret", "SignatureExplanation", needed=True)
    )
    v = get("webhookSecretBytes")
    o.webhook_secret_bytes = (
        v if v.__class__ is str else _text(d, "webhookSecretBytes", "SignatureExplanation", needed=True)
    )
    v = get("signatureAlgorithm")
    o.signature_algorithm = (
        v if v.__class__ is str else _text(d, "signatureAlgorithm", "SignatureExplanation", needed=True)
    )
    v = get("signature")
    o.signature = v if v.__class__ is str else _text(d, "signature", "SignatureExplanation", needed=True)
    v = get("signatureWithPrefix")
    o.signature_with_prefix = (
        v if v.__class__ is str else _text(d, "signatureWithPrefix", "SignatureExplanation", needed=True)
    )
    if d.keys() == _known:
        o._absent, o.additional_properties = _NOTHING, {}
    else:
        o._absent, o.additional_properties = _odd_keys(d, _known, "SignatureExplanation")
    return o


# Below the class, so that models may hold each other.
