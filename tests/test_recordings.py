from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from monta_partner_api import OPERATIONS
from replaying import FOLDER, paths, replay

from monta_async.testing.recording import Recording

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio


def test_every_operation_is_recorded() -> None:
    """There is a recording of each of the 188 operations, named for it, and of one answer that went well."""
    recorded = {path.stem: Recording.read(path) for path in (FOLDER / "operations").iterdir()}

    assert set(OPERATIONS) == set(recorded)
    for name, recording in recorded.items():
        (exchange,) = recording.exchanges
        assert exchange.operation == name
        assert 200 <= exchange.response["status"] < 300


@pytest.mark.filterwarnings("ignore::monta_async.MontaDeprecationWarning")
@pytest.mark.parametrize("path", paths(), ids=lambda path: f"{path.parent.name}/{path.stem}")
async def test_what_is_sent_and_read_is_what_was_recorded(path: Path) -> None:
    """Every request leaves through its method as it stands in the recording, and every answer is read without loss."""
    await replay(Recording.read(path))
