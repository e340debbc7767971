"""What jobs need of whoever sends for them, beside sending."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol, cast

from monta_partner_api.client import Sender

__all__ = ("JobSender", "job_sender")


class JobSender(Sender, Protocol):
    """Whoever sends requests for jobs."""

    def now(self) -> datetime:
        """The time by the server's clock, as far as it is known."""
        ...

    def in_background(self) -> JobSender:
        """The same, leaving a reserve of the rate limit to others and waiting for it without end."""
        ...


def job_sender(sender: Sender) -> JobSender:
    """The sender of a resource of `Monta`, whose class in the generated code promises less."""
    return cast("JobSender", sender)
