"""What every test stands on: no display, no home of its own, and no warning that goes unseen."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import tempfile
from collections.abc import Generator

import hypothesis
import pytest
import quick_pins

from posdesk.people import pin
from posdesk.store import reserve
from posdesk.store.mark import profile_marks

# Before the first import of Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

_MEMORY, _ROOM = "/dev/shm", 2 * 1024**3


def _in_memory() -> bool:
    """Whether the system has a disk in memory, and room on it: nobody pulls the plug here."""
    try:
        return os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM
    except OSError:
        return False


# Nobody's own shop is opened or written by a test.
_HOME = tempfile.mkdtemp(prefix="posdesk-tests-", dir=_MEMORY if _in_memory() else None)
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = os.path.join(_HOME, _name.lower())
# A bare machine has none, and Qt warns of it; without a place below it that is named after the
# server, the PostgreSQL of the tests keeps its lock where another user's may lie already.
os.environ["XDG_RUNTIME_DIR"] = os.path.join(_HOME, "run")
for _folder in ("", "python_PostgresServer"):
    os.mkdir(os.path.join(os.environ["XDG_RUNTIME_DIR"], _folder), 0o700)

# Hundreds of shops are made here: the room each keeps for a full disk is small, PINs are quick.
reserve.SIZE = 64 * 1024
pin._hasher = quick_pins.hasher

# The same cases each time, so that red means changed. `--hypothesis-profile=explore` looks further.
hypothesis.settings.register_profile("house", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=2000)
hypothesis.settings.load_profile("house")


class _Kept(logging.Handler):
    """Keeps what the program warns of while a test runs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """A warning in the log that a test did not ask for fails it."""
    kept = _Kept()
    logging.getLogger().addHandler(kept)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(kept)
    if kept.records and item.get_closest_marker("logs_expected") is None:
        said = "\n".join(f"{r.levelname} {r.name}: {r.getMessage()}" for r in kept.records)
        pytest.fail(f"logged without being asked for:\n{said}", pytrace=False)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """The tests' folders lie in memory too, gone with the run unless `--basetemp` names another
    place: books are flushed to the disk several times a sale."""
    if config.option.basetemp is None and _HOME.startswith(_MEMORY):
        config.option.basetemp = os.path.join(_HOME, "folders")


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """What is imported and collected stays to the end: it is not gone through for what is left
    over, neither meanwhile nor between the tests."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


_BEGUN_FIRST = ("tests/scenarios/", "tests/faults/", "tests/promise/", "tests/journeys/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take long come first, so that no core waits for one at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(_BEGUN_FIRST))


@pytest.fixture(autouse=True)
def _no_marks_of_another_test() -> None:
    """Many tests make a shop of the same id: books behind the profile's mark of it, left by the
    test before, would begin with an entry of their own."""
    shutil.rmtree(profile_marks(), ignore_errors=True)


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)
