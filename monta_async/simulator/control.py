"""What a person, or a program in another language, uses to look at a running simulator and to drive it.

Beside the API there are `GET /` (a page), `GET /openapi.json` (the document that requests are held against), and below
`/_simulator/`: `GET state`, `POST advance` with `{"seconds": 60}`, `GET`, `POST` and `DELETE` of `faults`, each with
the fields of `Fault`, or for a script with `operation` and `script`, a list of faults and nulls; `receipts/{id}.pdf`
and `invoices/{id}.pdf` are where `pdfUrl` leads. None of it needs a token; it is meant for the machine that the
simulator runs on.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from functools import partial
from http import HTTPStatus
from importlib import resources
from typing import TYPE_CHECKING, Any

from attrs import asdict
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from monta_async.simulator.bill import price
from monta_async.simulator.charge_calls import receipt_of_id
from monta_async.simulator.charges import kwh_per
from monta_async.simulator.errors import bad_request, method_not_allowed
from monta_async.simulator.money_calls import invoice_of_id
from monta_async.simulator.pdf import invoice_pdf, receipt_pdf
from monta_async.simulator.points import state_of
from monta_async.simulator.tables import Row, is_deleted
from monta_async.simulator.times import utc_text
from monta_async.simulator.validation import read_json

if TYPE_CHECKING:
    from monta_async.simulator.app import Simulator

_MOST_POINTS = 400
_MOST_CHARGES = 60
_NEXT_CALLS = 5
_LONGEST_STEP = 31 * 86_400
_MINUTES = 300


async def answer(simulator: Simulator, request: Request, path: str) -> Response | None:
    """Answer a request that is none of the API; None when it is one of the API.

    Raises:
        ApiError: the request is for this area, and wrong.
    """
    paper = _PAPER.fullmatch(path)
    methods = _ROUTES.get(path) if paper is None else {"GET": partial(_paper, paper[1], int(paper[2]))}
    if methods is None:
        return None
    respond = methods.get(request.method)
    if respond is None:
        raise method_not_allowed(sorted(methods))
    return await respond(simulator, request)


async def _page(_simulator: Simulator, _request: Request) -> Response:
    page = resources.files("monta_async.simulator").joinpath("page.html").read_text("utf-8")
    return HTMLResponse(page, headers={"Content-Security-Policy": _POLICY})


async def _document(simulator: Simulator, _request: Request) -> Response:
    return JSONResponse(simulator.document.content)


async def _look(simulator: Simulator, _request: Request) -> Response:
    with simulator.lock:
        return JSONResponse(_state(simulator))


async def _advance(simulator: Simulator, request: Request) -> Response:
    seconds = (await _json(request)).get("seconds")
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not 0 <= seconds <= _LONGEST_STEP:
        msg = f"seconds must be from 0 to {_LONGEST_STEP}"
        raise bad_request(msg)
    try:
        simulator.advance(seconds)
    except ValueError as error:
        raise bad_request(str(error)) from None
    return JSONResponse({"now": simulator.world.now_text})


async def _list_faults(simulator: Simulator, _request: Request) -> Response:
    return JSONResponse(simulator.faults.waiting())


async def _add_fault(simulator: Simulator, request: Request) -> Response:
    try:
        simulator.faults.read(await _json(request))
    except ValueError as error:
        raise bad_request(str(error)) from None
    return JSONResponse(simulator.faults.waiting(), status_code=HTTPStatus.CREATED)


async def _clear_faults(simulator: Simulator, _request: Request) -> Response:
    simulator.faults.clear()
    return Response(status_code=HTTPStatus.NO_CONTENT)


async def _paper(kind: str, number: int, simulator: Simulator, _request: Request) -> Response:
    with simulator.lock:
        if kind == "receipts":
            content = receipt_pdf(receipt_of_id(simulator.world, number))
        else:
            content = invoice_pdf(invoice_of_id(simulator.world, number))
    return Response(content, media_type="application/pdf")


_PAPER = re.compile(r"/_simulator/(receipts|invoices)/([0-9]{1,19})\.pdf")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'"


async def _json(request: Request) -> dict[str, Any]:
    # A page of another site can send a form without asking, but not JSON.
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        msg = "the content type must be application/json"
        raise bad_request(msg)
    try:
        body = read_json(await request.body())
    except ValueError as error:
        raise bad_request(str(error)) from None
    if not isinstance(body, dict):
        msg = "the body must be a JSON object"
        raise bad_request(msg)
    return body


def _state(simulator: Simulator) -> Row:
    world = simulator.world
    every = [row for row in world.tables["charge-points"] if not is_deleted(row)]
    points = every[:_MOST_POINTS]
    sites = world.tables["sites"].rows
    counts: dict[str, int] = {}
    running: list[Row] = []
    going_on = 0
    shown: list[Row] = []
    for row in points:
        state = state_of(world, row)
        counts[state] = counts.get(state, 0) + 1
        site = sites.get(row["siteId"], {"name": "-"})["name"]
        shown.append({"id": row["id"], "name": row["name"], "state": state, "site": site, "kw": row["maxKw"]})
        session = world.charges.latest_of(row["id"])
        if session is None or session.is_over(world.now):
            continue
        going_on += 1
        if going_on <= _MOST_CHARGES:
            running.append(
                {
                    "id": str(world.charges.id_of(session.index)),
                    "point": row["name"],
                    "state": session.state(world.now),
                    "kwh": session.energy(world.now) / 1000,
                    "price": float(price(world, session)),
                    "since": utc_text(session.created),
                    "curve": [each["value"] for each in kwh_per(session, world.now, _MINUTES)],
                }
            )
    webhooks = world.webhooks
    return {
        "now": world.now_text,
        "speed": simulator.speed,
        "charges": world.charges.count,
        "completed": world.charges.completed(),
        "counts": counts,
        "points": shown,
        "pointsInAll": len(every),
        "running": running,
        "runningInAll": going_on,
        "requests": list(reversed(simulator.requests)),
        "webhooks": [
            {"at": utc_text(each.at), "url": each.url, "events": each.events, "status": each.status}
            for each in reversed(webhooks.sent)
        ],
        "waiting": sum(len(webhooks.waiting(client_id)) for client_id in webhooks.subscribers),
        "faults": [asdict(fault) | {"left": left} for fault, left in simulator.faults.left],
        "scripts": [
            {"operation": each, "left": len(calls), "calls": [call and asdict(call) for call in calls[:_NEXT_CALLS]]}
            for each, calls in simulator.faults.scripts.items()
        ],
    }


_ROUTES: dict[str, dict[str, Callable[[Simulator, Request], Awaitable[Response]]]] = {
    "/": {"GET": _page},
    "/openapi.json": {"GET": _document},
    "/_simulator/state": {"GET": _look},
    "/_simulator/advance": {"POST": _advance},
    "/_simulator/faults": {"GET": _list_faults, "POST": _add_fault, "DELETE": _clear_faults},
}
