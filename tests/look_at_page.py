"""Look at the simulator's page in headless Chromium: it draws the world, and its buttons work; `nox -s page`.

python tests/look_at_page.py [picture.png]
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx

from monta_async.simulator import Simulator, serve

PRESSED = """
const press = text => [...document.querySelectorAll("button")].find(each => each.textContent === text).click();
"""
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1400,1250"]


def main() -> int:
    """Open the page, press a button of each kind, and hold what is drawn against the world."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        sys.stderr.write("there is no Chromium here\n")
        return 1
    simulator = Simulator(seed=7, charge_points=36, sites=6, charges_per_day=300)
    simulator.advance(7200)
    with serve(simulator) as url, httpx.Client(base_url=url) as client:
        credentials = {"clientId": "demo-client", "clientSecret": "demo-secret"}
        token = client.post("/api/v1/auth/token", json=credentials).json()["accessToken"]
        for path in ("sites", "charges", "charge-points/1"):
            client.get(f"/api/v1/{path}", headers={"Authorization": f"Bearer {token}"})
        drawn = run(browser, url, "--dump-dom").stdout
        state = client.get("/_simulator/state").json()
        assert drawn.count('class="point"') == len(state["points"]) == 36
        assert drawn.count("<rect") == sum(len(each["curve"]) for each in state["running"])
        assert "/charge-points/1" in drawn
        assert drawn.count("<option") > 188
        press(browser, url, "+1 h")
        press(browser, url, "503")
        after = client.get("/_simulator/state").json()
        assert after["now"][:13] != state["now"][:13], "the button +1 h did nothing"
        assert [fault["status"] for fault in after["faults"]] == [503], "the button 503 did nothing"
        press(browser, url, "No faults")
        assert client.get("/_simulator/faults").json() == []
        if len(sys.argv) > 1:
            run(browser, url, f"--screenshot={sys.argv[1]}")
    print("the page draws the world, and its buttons work")
    return 0


def run(browser: str, url: str, *flags: str) -> subprocess.CompletedProcess[str]:
    """Load an address and let its scripts run for a while."""
    with tempfile.TemporaryDirectory() as profile:
        command = [browser, *FLAGS, f"--user-data-dir={profile}", "--virtual-time-budget=3000", *flags, url]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)  # noqa: S603


def press(browser: str, url: str, text: str) -> None:
    """Press a button, by a page of our own that does nothing else: the page itself, and a script at its end."""
    page = httpx.get(url).text
    script = f"{PRESSED} setTimeout(() => press({json.dumps(text)}), 500);"
    with tempfile.TemporaryDirectory() as folder:
        changed = Path(folder) / "page.html"
        base = page.replace('"/_simulator/', f'"{url}/_simulator/').replace("`/_simulator/", f"`{url}/_simulator/")
        changed.write_text(base.replace("</script>", f"{script}</script>"), encoding="utf-8")
        run(browser, f"file://{changed}", "--disable-web-security", "--dump-dom")


if __name__ == "__main__":
    sys.exit(main())
