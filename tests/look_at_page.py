"""Look at the simulator's page in headless Chromium: it draws the world, and its buttons work; `nox -s page`.

python tests/look_at_page.py [picture.png] [--dark]
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import Any

import anyio
import httpx
from attrs import asdict, fields
from simulated import signed_in

from monta_async.simulator import Fault, Simulator, serve

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=6000"]
DARK = "--blink-settings=preferredColorScheme=0"
POINTS = 40
TIMES = {"+1 min": 60, "+15 min": 900, "+1 h": 3600, "+1 day": 86_400}
FAULTS: dict[str, dict[str, Any]] = {
    **{f"status {status}": {"status": status} for status in (401, 403, 404, 429, 500, 503)},
    "3 s late": {"latency": 3},
    "cut answer": {"cut": True},
    "lost answer": {"lost": True},
    "rows move by 2": {"shift": 2},
    "unknown words": {"unknown_words": True},
    "without state, createdAt": {"without": ["state", "createdAt"]},
    "with mood": {"extra": {"mood": "fine"}},
    "error with 200": {"envelope": True},
}
CHOICES: list[dict[str, Any]] = [
    {"operation": "", "probability": 1, "times": 1},
    {"operation": "start-charge", "probability": 0.5, "times": 5},
    {"operation": "get-charges", "probability": 0.1, "times": ""},
]
WEBHOOKS = {
    "webhookUrl": "https://backend.example/monta/webhooks",
    "webhookSecret": "a-secret-of-some-length",
    "eventTypes": ["charges", "charge-points"],
}


def main() -> int:
    """Open the page, press every button, hold what is drawn against the world, and take a picture if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("picture", nargs="?", help="where to write what the page looks like")
    parser.add_argument("--dark", action="store_true", help="the picture for those who prefer dark pages")
    parser.add_argument("--size", default="1400,1110", help="width and height of the picture (default: 1400,1110)")
    options = parser.parse_args()
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        sys.stderr.write("there is no Chromium here\n")
        return 1
    simulator = Simulator(seed=7, charge_points=POINTS, sites=6, charges_per_day=350)
    anyio.run(busy, simulator)
    with serve(simulator) as url, httpx.Client(base_url=url) as client:
        check_drawn(run(browser, url, "--dump-dom"), client.get("/_simulator/state").json())
        if options.picture:
            look = [f"--screenshot={options.picture}", f"--window-size={options.size}"]
            run(browser, url, *look, *([DARK] if options.dark else []))
            make_small(Path(options.picture))
        check_buttons(browser, url, client)
    print("the page draws the world, and its buttons work")
    return 0


async def busy(simulator: Simulator) -> None:
    """Two hours in which everything happens that the page can show."""
    answers = [200, 200, 503]

    def receive(_request: httpx.Request) -> httpx.Response:
        answers.append(answers.pop(0))
        return httpx.Response(answers[-1])

    async with (
        signed_in(simulator) as client,
        httpx.AsyncClient(transport=httpx.MockTransport(receive)) as sender,
    ):
        await client.put("/webhooks/config", json=WEBHOOKS)
        for _ in range(12):
            simulator.advance(600)
            await simulator.deliver_webhooks(sender)
        points = (await client.get("/charge-points?state=available&perPage=2")).json()["data"]
        for point, reserves in zip(points, (True, False), strict=True):
            body = {"chargePointId": point["id"], "payingTeamId": 101, "reserveCharge": reserves}
            await client.post("/charges", json=body)
        simulator.advance(200)
        await simulator.deliver_webhooks(sender)
        simulator.faults.script("get-sites", [Fault(lost=True), Fault(status=503), None, Fault(cut=True)])
        simulator.faults.add(Fault(operation="start-charge", status=503, times=5))
        simulator.faults.add(Fault(operation="get-charges", without=("state", "createdAt"), times=2))
        simulator.faults.add(Fault(probability=0.2, unknown_words=True))
        for path in ("charges?perPage=100", "wallet-transactions?perPage=50", "sites", "charge-points/1", "sites"):
            with suppress(httpx.TransportError):
                await client.get(f"/{path}")
        await client.post("/charges", json=body)
        await client.get(f"/charge-points/{points[0]['id']}")


def check_drawn(page: str, state: dict[str, Any]) -> None:
    """Everything of the state is in the page."""
    assert page.count('class="point"') == len(state["points"]) == POINTS
    for each in state["points"]:
        assert f'<b class="">{each["name"]}</b><span class="soft">{each["state"]}</span>' in page
    bars = [float(each) for each in re.findall(r'<rect[^>]* height="([0-9.]+)"', page)]
    high = [max(1, 24 * value / max(each["curve"])) for each in state["running"] for value in each["curve"]]
    assert high
    assert [round(each, 6) for each in bars] == [round(each, 6) for each in high]
    for each, row in zip(state["running"], rows(page, "running"), strict=True):
        assert row[:4] == [each["point"], each["state"], f"{each['kwh']:.3f}", f"{each['price']:.2f}"]
    for each, row in zip(state["requests"], rows(page, "requests"), strict=True):
        assert row[0] == each["at"][11:19]
        assert row[1].startswith(f"{each['method']} {each['path']}")
        assert row[2:] == [str(each["status"]), each["left"] or ""]
    assert {"lost answer", "status 503"} <= {row[1].partition(" /sites")[2] for row in rows(page, "requests")}
    assert len({each["status"] for each in state["webhooks"]}) > 1
    for each, row in zip(state["webhooks"], rows(page, "webhooks"), strict=True):
        assert row == [each["at"][11:19], each["url"], str(each["events"]), str(each["status"])]
    assert f"{state['waiting']} events wait" in page
    assert rows(page, "faults") == [
        ["a script", "get-sites: goes well; cut answer", "100 %", "2 calls"],
        ["status 503", "start-charge", "100 %", "4 times"],
        ["without state, createdAt", "get-charges", "100 %", "once"],
        ["unknown words", "every operation", "20 %", "no end"],
    ]


def check_buttons(browser: str, url: str, client: httpx.Client) -> None:
    """Each button does what it says, and the page says what it did."""
    assert {each.name for each in fields(Fault)} == {
        *CHOICES[0],
        *(name for fault in FAULTS.values() for name in fault),
    }
    before = client.get("/_simulator/state").json()
    chosen = [CHOICES[number % len(CHOICES)] for number in range(len(FAULTS))]
    page = press(browser, url, [("no faults", {}), *zip(FAULTS, chosen, strict=True), *((each, {}) for each in TIMES)])
    buttons = [unescape(each) for each in re.findall("<button[^>]*>([^<]*)</button>", page)]
    assert buttons == [*TIMES, *FAULTS, "no faults"], buttons
    assert page.count("<option") == 188 + 1 + 3 + 3
    after = client.get("/_simulator/state").json()
    passed = seconds(after["now"]) - seconds(before["now"])
    assert passed == sum(TIMES.values()), f"{passed} seconds have passed"
    for fault, row, name, choice in zip(after["faults"], rows(page, "faults"), FAULTS, chosen, strict=True):
        said = {"operation": choice["operation"] or None, "probability": choice["probability"]}
        times = choice["times"] or None
        expected = FAULTS[name] | said | {"times": times, "left": times}
        assert fault == asdict(Fault()) | {"without": []} | expected, f"the button {name} did something else"
        often = {None: "no end", 1: "once", 5: "5 times"}[times]
        assert row == [
            name,
            said["operation"] or "every operation",
            f"{choice['probability']:.0%}".replace("%", " %"),
            often,
        ]
    press(browser, url, [("no faults", {})])
    assert client.get("/_simulator/faults").json() == []


def seconds(text: str) -> float:
    """A moment as a number."""
    return datetime.fromisoformat(text).timestamp()


def rows(page: str, table: str) -> list[list[str]]:
    """The texts of the cells of a table of the page."""
    found = re.search(f'<tbody id="{table}">(.*?)</tbody>', page, re.DOTALL)
    assert found is not None
    return [
        [unescape(re.sub("<[^>]*>", "", cell)) for cell in re.findall("<td[^>]*>(.*?)</td>", row, re.DOTALL)]
        for row in re.findall("<tr[^>]*>(.*?)</tr>", found[1], re.DOTALL)
    ]


def run(browser: str, url: str, *flags: str) -> str:
    """Load an address and let its scripts run for a while; return what they drew, if that is asked for."""
    with tempfile.TemporaryDirectory() as profile:
        command = [browser, *FLAGS, f"--user-data-dir={profile}", *flags, url]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout  # noqa: S603


def press(browser: str, url: str, buttons: list[tuple[str, dict[str, Any]]]) -> str:
    """Choose and press, one after the other, in a copy of the page that has a script more; return what is drawn."""
    script = f"""
    const wait = () => new Promise(resolve => setTimeout(resolve, 100));
    setTimeout(async () => {{
      for (const [text, choices] of {json.dumps(buttons)}) {{
        for (const [id, value] of Object.entries(choices)) at(id).value = value;
        [...document.querySelectorAll("button")].find(each => each.textContent === text).click();
        await wait();
      }}
    }}, 500);
    """
    page = httpx.get(url).text
    with tempfile.TemporaryDirectory() as folder:
        changed = Path(folder) / "page.html"
        for begin in ('fetch("/', "fetch(`/"):
            page = page.replace(begin, f"{begin[:-1]}{url}/")
        changed.write_text(page.replace("</script>", f"{script}</script>"), encoding="utf-8")
        return run(browser, f"file://{changed}", "--disable-web-security", "--dump-dom")


def make_small(picture: Path) -> None:
    """Leave 256 colours, which is all that a picture of this page needs, if Pillow is here."""
    with suppress(ImportError):
        image = importlib.import_module("PIL.Image")
        with image.open(picture) as opened:
            few = opened.convert("RGB").quantize(method=image.Quantize.MAXCOVERAGE, dither=image.Dither.NONE)
        few.save(picture, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
