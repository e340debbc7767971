"""One query for charges serves 20,000: what the simulator does beyond, and how the client reads all the same."""

from __future__ import annotations

from datetime import datetime

import httpx
from simulated import good, signed_in

from monta_async import Monta
from monta_async.simulator import Simulator


class Watched(httpx.ASGITransport):
    """Sends to a simulator, and keeps what was asked of the list of charges."""

    def __init__(self, simulator: Simulator) -> None:
        super().__init__(simulator)
        self.asked: list[httpx.QueryParams] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One answer."""
        if request.url.path.endswith("/charges"):
            self.asked.append(request.url.params)
        return await super().handle_async_request(request)

    def monta(self) -> Monta:
        """A client that sends with it."""
        return Monta("demo-client", "demo-secret", base_url="http://127.0.0.1", transport=self)


async def test_what_is_beyond_a_query_is_not_served() -> None:
    """The 20,000th charge is the last one, whatever the size of a page and with a filter too; `meta` counts all."""
    simulator = Simulator(charges=21_000, rate_limit=None)
    meta = {"itemCount": 0, "currentPage": 667, "perPage": 30, "totalPageCount": 700, "totalItemCount": 21_000}
    async with signed_in(simulator) as client:
        for path in ("/charges?", "/charges?operatorId=42&"):
            last, beyond = [await good(client, "GET", f"{path}page={page}&perPage=30") for page in (666, 667)]
            assert (len(last["data"]), beyond["data"], beyond["meta"]) == (20, [], meta)
            assert last["data"][-1]["humanReadableId"] == "FC-0001001"
        bound = last["data"][-1]["createdAt"]
        rest = await good(client, "GET", f"/charges?toDate={bound}&page=10&perPage=100")
    assert rest["data"][-1]["humanReadableId"] == "FC-0000001"


async def test_other_lists_go_as_deep_as_there_are_rows() -> None:
    """Only charges are limited: the first of more than 20,000 transactions can be had."""
    simulator = Simulator(charges=11_000, rate_limit=None)
    async with signed_in(simulator) as client:
        total = (await good(client, "GET", "/wallet-transactions?perPage=1"))["meta"]["totalItemCount"]
        last = await good(client, "GET", f"/wallet-transactions?perPage=1&page={total - 1}")
    assert total > 20_000
    assert len(last["data"]) == 1


async def test_the_client_reads_45_000_charges_of_a_range() -> None:
    """It divides the range into three, each of which a query serves: every charge comes once and in order."""
    simulator = Simulator(charges=45_000, rate_limit=None)
    transport = Watched(simulator)
    book = simulator.world.charges
    begin, end = datetime.fromisoformat("2023-01-01T00:00:00Z"), datetime.fromisoformat(simulator.world.now_text)
    async with transport.monta() as monta:
        ids = [charge.id async for charge in monta.charges.list(from_date=begin, to_date=end)]

    assert [book.id_of(index) for index in reversed(range(45_000))] == ids
    pages = [(each["fromDate"], each["toDate"]) for each in transport.asked if each.get("page", "0") != "0"]
    assert 3 == len({*pages})
    assert 450 < len(transport.asked) <= 458


async def test_the_client_reads_more_than_a_query_serves_without_dates() -> None:
    """A list that is not bound by dates is bound to parts of its time; only its newest end stays open."""
    simulator = Simulator(charges=20_500, rate_limit=None)
    transport = Watched(simulator)
    async with transport.monta() as monta:
        ids = [charge.id async for charge in monta.charges.list()]

    assert [simulator.world.charges.id_of(index) for index in reversed(range(20_500))] == ids
    assert 2 == len({(each.get("fromDate"), each.get("toDate")) for each in transport.asked[2:]})
    assert len(transport.asked) < 1.2 * 205
