"""Puts a backup back, once and again; to be killed at any moment."""

from __future__ import annotations

import sys
from pathlib import Path

from bookmaking import AT, KEY

from posdesk.store.restore import restore

print("ready", flush=True)
restore(Path(sys.argv[1]), Path(sys.argv[2]), KEY, AT)
print("done", flush=True)
