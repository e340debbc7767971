"""SignatureExplanation."""

from __future__ import annotations

from builtins import dict as _dict
from collections.abc import Mapping as _Mapping
from typing import Any as _Any

from attrs import define as _define, field as _field

from ..decoding import (
    MISSING as _MISSING,
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
class SignatureExplanation(_Model):
    """How a payload is signed, step by step. To debug your own check with, not to build on."""

    received_payload_string: str
    """The payload as it was signed: compact JSON."""
    received_payload_bytes: str
    """The same in bytes, as hex."""
    webhook_secret: str
    """The key; in the clear only with `includeSecrets`."""
    webhook_secret_bytes: str
    """The key in bytes, as hex; only with `includeSecrets`."""
    signature_algorithm: str
    """How it was signed: HMAC with SHA-1. The spelling is not documented."""
    signature: str
    """The signature in lower-case hex."""
    signature_with_prefix: str
    """The signature as it stands in `X-Monta-Signature`."""
    _rest: _Rest = _field(default=_BY_HAND, init=False)

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
_blank = {
    "receivedPayloadString": _MISSING,
    "receivedPayloadBytes": _MISSING,
    "webhookSecret": _MISSING,
    "webhookSecretBytes": _MISSING,
    "signatureAlgorithm": _MISSING,
    "signature": _MISSING,
    "signatureWithPrefix": _MISSING,
}


def decode_signature_explanation(d: _Any) -> SignatureExplanation:
    """Read the JSON object of a `SignatureExplanation`."""
    if len(d) != 7:
        return _odd(d, SignatureExplanation, _blank, decode_signature_explanation)
    o = _new(SignatureExplanation)
    try:
        v = d["receivedPayloadString"]
        o.received_payload_string = (
            v if v.__class__ is str else _text(v, d, "receivedPayloadString", "SignatureExplanation", True)
        )
        v = d["receivedPayloadBytes"]
        o.received_payload_bytes = (
            v if v.__class__ is str else _text(v, d, "receivedPayloadBytes", "SignatureExplanation", True)
        )
        v = d["webhookSecret"]
        o.webhook_secret = (
            v if v.__class__ is str else _text(v, d, "webhookSecret", "SignatureExplanation", True)
        )
        v = d["webhookSecretBytes"]
        o.webhook_secret_bytes = (
            v if v.__class__ is str else _text(v, d, "webhookSecretBytes", "SignatureExplanation", True)
        )
        v = d["signatureAlgorithm"]
        o.signature_algorithm = (
            v if v.__class__ is str else _text(v, d, "signatureAlgorithm", "SignatureExplanation", True)
        )
        v = d["signature"]
        o.signature = v if v.__class__ is str else _text(v, d, "signature", "SignatureExplanation", True)
        v = d["signatureWithPrefix"]
        o.signature_with_prefix = (
            v if v.__class__ is str else _text(v, d, "signatureWithPrefix", "SignatureExplanation", True)
        )
    except KeyError:
        return _odd(d, SignatureExplanation, _blank, decode_signature_explanation)
    o._rest = _COMPLETE
    return o
