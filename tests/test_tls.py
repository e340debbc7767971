from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from typing import TYPE_CHECKING, Any

import h2.config
import h2.connection
import h2.events
import httpx
import pytest
import trustme
from fake_api import TOKEN

from monta_async import APIConnectError, ConfigurationError, Monta

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

AUTHORITY = trustme.CA()
CHARGE = {"id": 7}


def body_of(path: str) -> bytes:
    """What the server answers."""
    return json.dumps(TOKEN if "/auth/" in path else CHARGE).encode()


async def speak_1(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """One answer in HTTP/1.1."""
    path = (await reader.readuntil(b"\r\n\r\n")).decode().split(" ")[1]
    body = body_of(path)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body)
    await writer.drain()


async def speak_2(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Any number of answers in HTTP/2."""
    speaker = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    speaker.initiate_connection()
    writer.write(speaker.data_to_send())
    while data := await reader.read(65536):
        for event in speaker.receive_data(data):
            if isinstance(event, h2.events.RequestReceived) and event.stream_id and event.headers:
                path = dict(event.headers)[b":path"].decode()
                speaker.send_headers(event.stream_id, [(":status", "200")])
                speaker.send_data(event.stream_id, body_of(path), end_stream=True)
        writer.write(speaker.data_to_send())
        await writer.drain()


@contextlib.asynccontextmanager
async def listening(*, http2: bool = False) -> AsyncIterator[str]:
    """A server with TLS on the loopback, whose certificate our authority has signed; its address."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    AUTHORITY.issue_cert("localhost").configure_cert(context)
    context.set_alpn_protocols(["h2", "http/1.1"] if http2 else ["http/1.1"])

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        chosen = writer.get_extra_info("ssl_object").selected_alpn_protocol()
        with contextlib.suppress(OSError):  # who trusts us not hangs up
            await (speak_2 if chosen == "h2" else speak_1)(reader, writer)
            writer.close()

    async with await asyncio.start_server(serve, "localhost", 0, ssl=context) as server:
        yield f"https://localhost:{server.sockets[0].getsockname()[1]}"


def client_of(base_url: str, **options: Any) -> Monta:
    """A client that tries once."""
    return Monta("an-id", "a-secret", base_url=base_url, max_retries=0, **options)


@pytest.fixture
def certificates(tmp_path: Path) -> Path:
    """A file with the certificate of our authority."""
    path = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(path))
    return path


@pytest.mark.parametrize("proxied", [False, True])
async def test_a_server_is_trusted_as_verify_says(
    certificates: Path, monkeypatch: pytest.MonkeyPatch, *, proxied: bool
) -> None:
    """By a context, or a file, with proxies in the environment and without; not by itself; False trusts everyone."""
    if proxied:
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("NO_PROXY", "localhost")
    context = ssl.create_default_context(cafile=certificates)
    async with listening() as base_url:
        for verify in (context, certificates, str(certificates), False):
            async with client_of(base_url, verify=verify) as monta:
                assert 7 == (await monta.charges.get(7)).id
        async with client_of(base_url) as monta:
            with pytest.raises(APIConnectError, match="CERTIFICATE_VERIFY_FAILED"):
                await monta.charges.get(7)


async def test_a_folder_of_certificates_that_has_none_trusts_nobody(tmp_path: Path) -> None:
    """A folder is taken for one."""
    async with listening() as base_url, client_of(base_url, verify=tmp_path) as monta:
        with pytest.raises(APIConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            await monta.charges.get(7)


def test_certificates_that_are_none_are_refused(tmp_path: Path) -> None:
    """A path that is not there, and a file of something else, when the client is made."""
    other = tmp_path / "other.pem"
    other.write_text("no certificate", encoding="utf-8")
    for verify in (tmp_path / "nowhere.pem", str(other), ""):
        with pytest.raises(ConfigurationError, match="verify names no certificates"):
            client_of("https://localhost", verify=verify)


@pytest.mark.parametrize(("ours", "theirs", "spoken"), [(True, True, 2), (True, False, 1), (False, True, 1)])
async def test_http_2_is_spoken_where_both_can(*, ours: bool, theirs: bool, spoken: int) -> None:
    """With `http2=True` and a server that offers it; else HTTP/1.1."""
    async with listening(http2=theirs) as base_url:
        context = httpx.create_ssl_context()
        AUTHORITY.configure_trust(context)
        async with client_of(base_url, verify=context, http2=ours) as monta:
            answers = [await monta.http.get("/api/v1/charges/7") for _ in range(3)]
    assert [f"HTTP/{spoken}" if spoken == 2 else "HTTP/1.1"] * 3 == [answer.http_version for answer in answers]
    assert [CHARGE] * 3 == [answer.json() for answer in answers]
