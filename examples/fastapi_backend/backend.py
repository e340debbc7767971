"""A backend that sells charging: it starts charges, tells how they go, and hears from Monta when they are paid.

Run it with `uvicorn backend:app`, and MONTA_CLIENT_ID, MONTA_CLIENT_SECRET and MONTA_WEBHOOK_SECRET in the environment.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Header, HTTPException, Request
from monta_partner_api.models import Charge
from pydantic import BaseModel

from monta_async import BadRequestError, Monta, MontaError, NotFoundError

TEAM_ID = 101
"""The team whose wallet pays."""


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """One client for as long as the app runs."""
    async with Monta.from_env() as monta:
        app.state.monta = monta
        yield


app = FastAPI(lifespan=lifespan)
receipts: dict[int, Decimal] = {}
"""What was paid for each charge; yours is a database."""


def get_monta(request: Request) -> Monta:
    """The client of the app; tests put another in its place."""
    monta: Monta = request.app.state.monta
    return monta


def webhook_secret() -> str:
    """What Monta signs with; tests put another in its place."""
    return os.environ["MONTA_WEBHOOK_SECRET"]


Client = Annotated[Monta, Depends(get_monta)]


class Sale(BaseModel):
    """What a driver buys."""

    charge_point_id: int
    kwh: float


class Session(BaseModel):
    """How a charge goes."""

    id: str  # larger than the numbers of JavaScript
    state: str
    kwh: float
    price: Decimal | None

    @classmethod
    def of(cls, charge: Charge) -> Session:
        """What a driver sees of a charge."""
        return cls(id=str(charge.id), state=charge.state, kwh=charge.consumed_kwh or 0.0, price=charge.price)


@app.post("/sessions", status_code=201)
async def start(sale: Sale, monta: Client) -> Session:
    """Start a charge."""
    try:
        charge = await monta.charges.start(
            charge_point_id=sale.charge_point_id, paying_team_id=TEAM_ID, kwh_limit=sale.kwh
        )
    except (BadRequestError, NotFoundError) as error:
        raise HTTPException(409, "this charge point cannot be used now") from error
    except MontaError as error:
        raise HTTPException(503, "it may have started" if error.may_have_executed else "try again") from error
    return Session.of(charge)


@app.get("/sessions/{charge_id}")
async def look(charge_id: int, monta: Client) -> Session:
    """Tell how a charge goes."""
    try:
        return Session.of(await monta.charges.get(charge_id))
    except NotFoundError as error:
        raise HTTPException(404) from error


@app.post("/monta", status_code=204)
async def hear(
    request: Request,
    secret: Annotated[str, Depends(webhook_secret)],
    x_monta_signature: Annotated[str, Header()] = "",
) -> None:
    """Take what Monta tells of charges: what was paid, once it is final. It may come twice, and out of order."""
    body = await request.body()
    ours = "sha1=" + hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()
    if not hmac.compare_digest(ours.encode(), x_monta_signature.encode()):
        raise HTTPException(401)
    batch: dict[str, Any] = await request.json()
    for entry in batch["entries"]:
        if entry["entityType"] == "charge" and entry["payload"]:
            charge = Charge.from_dict(entry["payload"])
            if charge.state == "completed" and charge.price is not None:
                receipts[charge.id] = charge.price
