"""The operations of AFIR Charge Points."""

from __future__ import annotations

from .. import models as _models
from ..api import afir_charge_points as _api
from ..client import Pages as _Pages, Sender as _Sender


class AfirChargePoints:
    """The operations of AFIR Charge Points."""

    __slots__ = ("_sender",)

    def __init__(self, sender: _Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        country_id: int | None = None,
        per_page: int | None = None,
        after: int | None = None,
        before: int | None = None,
    ) -> _Pages[_models.AfirChargePoint]:
        """List charge points with their AFIR data

        Beta. Charge points with the data that the EU rules on public charging (AFIR) ask for, walked with
        cursors. Free credentials for this data alone exist; they allow 100 requests in 10 minutes. Monta by now
        deprecates it in favour of a DATEX II operation of its Public API, which takes other credentials and a
        two-letter country code.

        Scopes: none. Safe to repeat.
        Paged: at most 100 rows a page, which a client asks for unless told otherwise.
        Beta: may change.

        Args:
            country_id: Only those in this country, from `GET /countries`.
            per_page: Rows a page, 1 to 100; 100 unless given.
            after: Only charge points after this one: the next page. Take `meta.after`, which is text there and a
                whole number here.
            before: Only charge points before this one: the previous page. Take `meta.before`, which is text there
                and a whole number here.

        Returns:
            Awaited, one page; iterated with `async for`, every `AfirChargePoint` of every page.

        Raises:
            InvalidArgumentError: an argument breaks a rule of the document; nothing was sent.
        """
        return self._sender.pages(
            _api.get_afir_charge_points.request(
                country_id=country_id,
                per_page=per_page,
                after=after,
                before=before,
            ),
            _api.get_afir_charge_points.decode,
            _api.get_afir_charge_points.items,
        )
