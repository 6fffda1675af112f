"""The library that stands between a program and its disk: compiled here, lent by LD_PRELOAD."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
_SHM = Path("/dev/shm")


def missing() -> str:
    """Why there is no such library on this machine; empty where it can be made."""
    if not sys.platform.startswith("linux"):
        return "LD_PRELOAD is Linux's"
    return "" if shutil.which("cc") else "no C compiler here (cc): crash images are not tried"


needs_spy = pytest.mark.skipif(bool(missing()), reason=missing() or "there is one")


@cache
def compiled() -> Path:
    """The library, made once a run."""
    library = quick_folder("spy") / "disk_spy.so"
    source = str(HERE / "disk_spy.c")
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O2", "-o", str(library), source, "-ldl"], check=True
    )
    return library


@cache
def _session() -> Path:
    import atexit
    import tempfile

    below = _SHM if os.access(_SHM, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="posdesk-faults-", dir=below)).resolve()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def quick_folder(name: str) -> Path:
    """A folder of that name in memory where there is such a place; gone when the run ends."""
    folder = _session() / name
    folder.mkdir(exist_ok=True)
    return folder


def watched(script: str, *words: str, root: Path, log: Path | None = None) -> list[str]:
    """Run a script of this folder under the spy, to its end; the lines it said."""
    done = subprocess.run(
        [sys.executable, str(HERE / script), *words],
        env=environment(root, log),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{script} {words} ended with {done.returncode}:\n{done.stderr}"
    return done.stdout.splitlines()


def environment(root: Path | None = None, log: Path | None = None) -> dict[str, str]:
    """What a script of this folder is started with; under the spy when a root is named."""
    paths = os.pathsep.join((str(HERE.parents[1]), str(HERE.parent)))
    asked = {**os.environ, "PYTHONPATH": paths}
    if root is not None:
        asked |= {"LD_PRELOAD": str(compiled()), "SPY_ROOT": str(root)}
    if log is not None:
        asked["SPY_LOG"] = str(log)
    return asked
