"""A thermal printer behind the system's own queue: `lp` of CUPS, on Linux and macOS.

The system takes the paper over and keeps trying by itself, so "printed" here means handed over.
Tried on stand-ins for `lp` and `lpstat` only, never on a queue.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence

from posdesk.documents.paper import Paper
from posdesk.printing.escpos import kick
from posdesk.printing.printer import (
    PRINTER_MISSET,
    PRINTER_OFFLINE,
    PRINTER_REFUSED,
    PrinterFault,
)
from posdesk.printing.thermal import Thermal, thermal_from

_PATIENCE_S = 10.0
_QUEUE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}")


def queues() -> tuple[str, ...]:
    """The queues of this machine, to choose from. Raises PrinterFault when there is no CUPS."""
    return tuple(name for name in _run(["lpstat", "-e"]).split() if _QUEUE.fullmatch(name))


class SystemQueue:
    """One queue by name; it is sent raw bytes."""

    name = "system_queue"

    def __init__(self, queue: str, thermal: Thermal) -> None:
        self.queue = queue
        self.thermal = thermal

    def print(self, paper: Paper, copy: int = 0) -> None:
        """Hand the paper to the queue. PrinterFault: no such queue, stopped, or not taken."""
        self._hand_over(self.thermal.job(paper, copy))

    def kick_drawer(self) -> None:
        """Hand the kick to the queue: it comes in its turn. Raises PrinterFault."""
        if self.thermal.drawer:
            self._hand_over(kick())

    def _hand_over(self, job: bytes) -> None:
        if self.queue not in queues():
            raise PrinterFault(PRINTER_OFFLINE, f"no queue {self.queue}")
        if " disabled " in _run(["lpstat", "-p", self.queue]):
            raise PrinterFault(PRINTER_OFFLINE, f"{self.queue} is stopped")
        _run(["lp", "-d", self.queue, "-o", "raw", "-s"], job)


def _run(command: Sequence[str], job: bytes = b"") -> str:
    """What the command says, in English; a list of words, never a shell."""
    plain = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(
            command, input=job, capture_output=True, timeout=_PATIENCE_S, env=plain, check=True
        )
    except FileNotFoundError as missing:
        raise PrinterFault(PRINTER_OFFLINE, f"{command[0]} is not installed") from missing
    except subprocess.TimeoutExpired as slow:
        raise PrinterFault(PRINTER_OFFLINE, f"{command[0]} is silent", reached=bool(job)) from slow
    except subprocess.CalledProcessError as refused:
        said = refused.stderr.decode(errors="replace").strip()
        raise PrinterFault(PRINTER_REFUSED, f"{command[0]}: {said}") from refused
    return done.stdout.decode(errors="replace")


def from_settings(settings: Mapping[str, str]) -> SystemQueue:
    """Needs `queue`, one of `queues()`; takes width_mm, dots, code_pages, cut."""
    queue = settings.get("queue", "")
    if not _QUEUE.fullmatch(queue):
        raise PrinterFault(PRINTER_MISSET, "queue")
    return SystemQueue(queue, thermal_from(settings))
