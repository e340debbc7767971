from __future__ import annotations

import json
from importlib import import_module

import pytest

from monta_async import decoding


@pytest.mark.parametrize(
    "content",
    [
        b'{"id": 740450594557638974, "price": 9.8125, "name": "K\xc3\xb8benhavn", "n": [null, true, -0, 1.5e300]}',
        b"[1e400, NaN, -Infinity]",
        b'"\\ud800 lone surrogate"',
        b"18446744073709551615",
        b'{"same": 1, "same": 2}',
    ],
)
@pytest.mark.parametrize("parser", ["orjson", "json"])
def test_json_reads_the_same_with_and_without_the_extra(
    content: bytes, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With orjson or with the standard library: the same values, whatever a server writes."""
    monkeypatch.setattr(decoding, "_fast_loads", import_module(parser).loads)

    assert repr(json.loads(content)) == repr(decoding.loads(content))


@pytest.mark.parametrize("content", [b"<html>", b"{", b"\xff\xfe\xfd", b"[1,]"])
@pytest.mark.parametrize("parser", ["orjson", "json"])
def test_what_is_no_json_is_a_value_error(content: bytes, parser: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both refuse the same with the same kind of exception."""
    monkeypatch.setattr(decoding, "_fast_loads", import_module(parser).loads)

    with pytest.raises(ValueError):  # noqa: PT011 - the message is the parser's own
        decoding.loads(content)
