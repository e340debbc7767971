"""Tariffs, and changing one as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, TypeVar

from attrs import define, field
from monta_partner_api import Request, resources as _resources
from monta_partner_api.client import Pages, Sender
from monta_partner_api.models import FullTariff

from monta_async.errors import MontaError

__all__ = ("TariffEditor", "Tariffs")

_T = TypeVar("_T")


@define
class _Noting:
    """Sends for the resources of an editor, and notes whether anything was, or may have been, changed."""

    inner: Sender
    changed: bool = False

    async def send(self, request: Request, decode: Callable[[Any], _T]) -> _T:
        if request.operation.repeat == "read":
            return await self.inner.send(request, decode)
        try:
            answer = await self.inner.send(request, decode)
        except MontaError as error:
            self.changed = self.changed or error.may_have_executed
            raise
        self.changed = request.operation.method_name != "create_prices"
        return answer

    def pages(self, request: Request, decode: Callable[[Any], Any], items: Callable[[Any], Sequence[_T]]) -> Pages[_T]:
        return self.inner.pages(request, decode, items)


@define
class TariffEditor:
    """A tariff that is being changed: what is done through these resources is noticed."""

    tariff_id: int
    tariffs: _resources.Tariffs
    """For the tariff itself."""
    period_groups: _resources.TariffPeriodGroups
    """For its period groups."""
    recurring_periods: _resources.TariffRecurringPeriods
    """For their recurring periods."""
    prices: FullTariff | None = field(default=None, init=False)
    """After the block: the tariff with the prices that were created; None if nothing was changed."""


class Tariffs(_resources.Tariffs):
    """The operations of Tariff, and their jobs."""

    __slots__ = ()

    @asynccontextmanager
    async def editing(self, tariff_id: int, *, start: date, end: date) -> AsyncIterator[TariffEditor]:
        """Change a tariff and its parts, and then have its prices created, once.

        Without `POST /tariffs/{tariffId}/create-prices`, changes have no effect on prices. It is called when the block
        ends, if something was changed through the editor. If the block raises, it is not: prices of half a change are
        worse than those of before. The exception then has a note when something was changed already. Whether creating
        the prices of the same days again replaces them or doubles them is not known, so that a call whose answer is
        lost is not repeated.

        Args:
            tariff_id: the tariff; only this one and its parts may be changed in the block.
            start: the first day that gets prices.
            end: the day on which the range ends.

        Raises:
            ValueError: `start` is after `end`.
            MontaError: as `create_prices`.
        """
        if start > end:
            raise ValueError("start must not be after end")
        noting = _Noting(self._sender)
        editor = TariffEditor(
            tariff_id,
            _resources.Tariffs(noting),
            _resources.TariffPeriodGroups(noting),
            _resources.TariffRecurringPeriods(noting),
        )
        try:
            yield editor
        except BaseException as error:
            if noting.changed:
                error.add_note(f"tariff {tariff_id} was changed, and its prices were not created anew")
            raise
        if noting.changed:
            editor.prices = await self.create_prices(tariff_id, start=start, end=end)
