"""Drives the built program, not the source: it sells, prints, takes back, and its books are whole.

python3 installer/smoke.py PROGRAM      such as dist/posdesk/posdesk, or /usr/bin/posdesk
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE_S = 300
_KEPT_APART = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
_OF_PYTHON = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")


def drive(program: Path) -> int:
    """0 when every step did what it should; the step that did not is named."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="posdesk-smoke-") as place:
        day = Path(place) / "day"
        books = str(day / "shop.books")
        steps = (
            ("says its version", ["--version"], "posdesk "),
            ("plays a counter day", ["--counter-day", str(day)], "scans"),
            ("finds its own books whole", ["verify", books], "whole"),
            ("hands out the keys", ["export-keys", str(day / "keys"), "--books", books], ""),
            ("backs up what was sold", ["backup", "--books", books], ""),
        )  # fmt: skip
        for name, words, wanted in steps:
            done = _run(program, words, Path(place))
            if done.returncode or wanted not in done.stdout:
                print(
                    f"The built program no longer {name}:\n{done.stdout}{done.stderr}",
                    file=sys.stderr,
                )
                return 1
            print(f"built program: {name}")
        papers = list((day / "receipts").glob("*.pdf"))
        if not papers or not all(each.read_bytes().startswith(b"%PDF") for each in papers):
            print(f"No receipts were printed: {papers}", file=sys.stderr)
            return 1
    print(f"built program: {len(papers)} papers printed; {time.monotonic() - began:.0f} s in all")
    return 0


def _run(program: Path, words: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in _OF_PYTHON}
    env |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    env |= {
        name: str(home / name.lower())
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    }
    command = [str(program), *words]
    return subprocess.run(
        command, env=env, cwd=home, capture_output=True, text=True, check=False, timeout=PATIENCE_S
    )


if __name__ == "__main__":
    sys.exit(drive(Path(sys.argv[1]).absolute()))
