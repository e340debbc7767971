"""Warnings of what the API is going to take away."""

from __future__ import annotations

import logging
import warnings

import httpx
from attrs import field, frozen
from monta_partner_api import Operation

__all__ = ("Deprecations", "MontaDeprecationWarning")

_log = logging.getLogger(__name__)
_SAYS = ("Deprecation", "Sunset", "X-Api-Version-Hint")
_LONGEST = 100
"""How much of a header is shown, in characters."""


class MontaDeprecationWarning(FutureWarning):
    """The API is going to take something away that you use.

    Python shows it unless told otherwise, as a FutureWarning: whoever runs the application has until then to change it.
    """


@frozen(eq=False)
class Deprecations:
    """Warns and logs once for each operation, for a client and its views.

    An operation that the document calls deprecated is warned of before it is sent; so `-W error` keeps it from being
    sent. What an answer says in `Deprecation` and `Sunset` is warned of when it is here; no answer is lost by that, not
    even where warnings are errors.
    """

    _warned: set[tuple[str | None, str]] = field(init=False, factory=set)

    def before(self, operation: Operation) -> None:
        """A call is about to be sent."""
        key = (operation.operation_id, "document")
        if operation.deprecated and key not in self._warned:
            text = f"{_name(operation)} is deprecated, by the document of the API"
            warnings.warn(text, MontaDeprecationWarning, stacklevel=2)
            self._warned.add(key)
            _log.warning(text)

    def after(self, operation: Operation | None, headers: httpx.Headers) -> None:
        """An answer is here; all paths that the document does not know count as one."""
        if "Deprecation" not in headers and "Sunset" not in headers:  # as nearly always, so this is quick
            return
        key = (operation.operation_id if operation else None, "answer")
        if key in self._warned or not _announces(headers):
            return
        says = "; ".join(f"{name}: {_shown(headers[name])}" for name in _SAYS if headers.get(name))
        text = f"{_name(operation)}: the API answers with {says}"
        self._warned.add(key)
        _log.warning(text)
        try:
            warnings.warn(text, MontaDeprecationWarning, stacklevel=2)
        except MontaDeprecationWarning:
            _log.debug("warnings are errors, but the answer is here and goes to its caller")


def _announces(headers: httpx.Headers) -> bool:
    said = headers.get("Deprecation", "").strip().lower()
    return said not in ("", "false", "?0") or bool(headers.get("Sunset"))


def _name(operation: Operation | None) -> str:
    if operation is None:
        return "a path that the document does not know"
    return f"{operation.resource}.{operation.method_name} ({operation.operation_id})"


def _shown(text: str) -> str:
    return "".join(character for character in text if character.isprintable())[:_LONGEST]
