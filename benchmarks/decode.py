"""Decoding a page of 100 full charges: our models beside those of the stock generator, as ratios of one run.

python benchmarks/decode.py            # medians of interleaved rounds
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import statistics
import sys
import tempfile
import time
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from monta_partner_api import client as ours
from monta_partner_api.api.charges import get_charges
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from monta_async.decoding import read_answer

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 21
REPEATS = 5
DOCUMENT = Path(ours.__file__).parent / "document.json"


def page_of_charges() -> bytes:
    """100 charges in which every field of the document is filled; lists have two items, the energy curve twelve."""
    schemas = json.loads(DOCUMENT.read_text(encoding="utf-8"))["components"]["schemas"]

    def fill(schema: dict[str, Any], index: int) -> Any:  # noqa: PLR0911 - a case a line
        if "$ref" in schema:
            return fill(schemas[schema["$ref"].rsplit("/", 1)[-1]], index)
        if "allOf" in schema:
            return fill(schema["allOf"][0], index)
        if "enum" in schema:
            return schema["enum"][index % len(schema["enum"])]
        if schema.get("type") == "object":
            return {name: fill(each, index) for name, each in schema.get("properties", {}).items()}
        if schema.get("type") == "array":
            return [fill(schema["items"], index + at) for at in range(2)]
        if schema.get("type") == "string":
            moment = f"2026-01-{1 + index % 28:02}T12:{index % 60:02}:00Z"
            return moment if schema.get("format") == "date-time" else f"text {index}"
        if schema.get("type") == "number":
            return index / 8 + 0.37
        return index % 2 == 0 if schema.get("type") == "boolean" else 740450594557638974 + index

    rows = [fill({"$ref": "Charge"}, index) for index in range(100)]
    for row in rows:
        row["kwhPerHour"] = row["kwhPerHour"] * 6
    meta = {"itemCount": 100, "currentPage": 0, "perPage": 100, "totalPageCount": 1, "totalItemCount": 100}
    return json.dumps({"data": rows, "meta": meta}).encode()


def stock(folder: Path) -> Callable[[Any], Any]:
    """The stock generator's decoder of the same page, from the same corrected document."""
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    for item in document["paths"].values():
        for operation in item.values():
            operation["responses"] = {
                code: each for code, each in operation["responses"].items() if code.startswith("2")
            }
    config = Config.from_sources(
        ConfigFile(post_hooks=[]),
        MetaType.NONE,
        document_source=DOCUMENT,
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / "stock_client",
    )
    data = GeneratorData.from_dict(document, config=config)
    assert isinstance(data, GeneratorData), data
    with contextlib.redirect_stdout(io.StringIO()):
        Project(openapi=data, config=config).build()
    sys.path.insert(0, str(folder))
    from_dict: Callable[[Any], Any] = import_module("stock_client.models.charge_page").ChargePage.from_dict
    return from_dict


def main() -> None:
    """Measure and print."""
    content = page_of_charges()
    parsed = json.loads(content)
    response = httpx.Response(200, content=content)
    with tempfile.TemporaryDirectory() as folder:
        stock_from_dict = stock(Path(folder))
        contenders: dict[str, Callable[[], Any]] = {
            "json.loads": lambda: json.loads(content),
            "stock: json.loads + from_dict": lambda: stock_from_dict(json.loads(content)),
            "stock: from_dict alone": lambda: stock_from_dict(parsed),
            "ours: bytes -> ChargePage": lambda: ours.read(response, get_charges.decode),
            "ours: decode alone": lambda: ours.read(response, get_charges.decode, lambda _: parsed),
        }
        with contextlib.suppress(ImportError):
            contenders["orjson.loads"] = partial(import_module("orjson").loads, content)
        if find_spec("msgspec") is not None:
            contenders["ours with speed: bytes -> ChargePage"] = lambda: read_answer(response, get_charges.decode)
        times = measure(contenders)
    whole, alone = times["stock: json.loads + from_dict"], times["stock: from_dict alone"]
    print(f"100 charges, {len(content)} bytes, {ROUNDS} rounds of {REPEATS}")
    for name, spent in times.items():
        print(f"{name:<42}{spent * 1e6:>9.0f} us")
    print(f"in all, standard library: {whole / times['ours: bytes -> ChargePage']:.1f} times stock")
    print(f"without the JSON parse:   {alone / times['ours: decode alone']:.1f} times stock")
    if "ours with speed: bytes -> ChargePage" in times:
        print(f"in all, with speed:       {whole / times['ours with speed: bytes -> ChargePage']:.1f} times stock")


def measure(contenders: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """The median time of each, in interleaved rounds of several repeats, garbage collection as in life."""
    spent: dict[str, list[float]] = {name: [] for name in contenders}
    for function in contenders.values():
        function()
    gc.collect()
    gc.freeze()
    for _ in range(ROUNDS):
        for name, function in contenders.items():
            begin = time.perf_counter()
            for _ in range(REPEATS):
                function()
            spent[name].append((time.perf_counter() - begin) / REPEATS)
    return {name: statistics.median(each) for name, each in spent.items()}


if __name__ == "__main__":
    main()
