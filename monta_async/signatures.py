"""How the API signs what it posts to a webhook: HMAC-SHA1 over the body, which is JSON without white space."""

from __future__ import annotations

import hashlib
import hmac

__all__ = ("SIGNATURE_HEADER", "sign")

SIGNATURE_HEADER = "X-Monta-Signature"


def sign(secret: str, body: bytes) -> str:
    """The value of `X-Monta-Signature` for a body: `sha1=` and lower-case hex."""
    return "sha1=" + hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()
