"""What the stories share: books made once and copied, and a screen that is empty at first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shops() -> dict[object, Path]:
    """Books whose people have PINs, made once and copied."""
    return {}


@pytest.fixture(scope="session")
def shops_room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where they lie: a story's own folder goes with it."""
    return tmp_path_factory.mktemp("shops")


@pytest.fixture
def screen(qapp: object) -> Iterator[None]:
    """No window of one story stands in the way of the next."""
    from scenarios.windows.clerk import LEFT_OPEN

    yield
    for clerk in list(LEFT_OPEN):
        clerk.leave()
