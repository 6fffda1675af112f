"""A thermal printer on a USB port, as Linux shows it: a device file that takes bytes.

Tried on pseudo-terminals only, never on a printer. Windows and macOS have no such files: there,
use the network port, or the system's own queue.
"""

from __future__ import annotations

import os
import re
import select
import stat
from collections.abc import Mapping
from pathlib import Path

from posdesk.documents.paper import Paper
from posdesk.printing.escpos import kick
from posdesk.printing.printer import PAPER_OUT, PRINTER_MISSET, PRINTER_OFFLINE, PrinterFault
from posdesk.printing.thermal import Ask, Thermal, thermal_from, trouble

_PATIENCE_S, _ANSWER_S = 10.0, 0.4
_DEVICE = re.compile(r"/dev/(usb/)?lp[0-9]{1,2}")


def devices() -> tuple[str, ...]:
    """The printer files of this machine, to choose from."""
    found = [*Path("/dev/usb").glob("lp*"), *Path("/dev").glob("lp*")]
    return tuple(sorted(str(path) for path in found if _DEVICE.fullmatch(str(path))))


class UsbEscpos:
    """One device file, opened for each paper."""

    name = "usb_escpos"

    def __init__(self, device: str, thermal: Thermal) -> None:
        self.device = device
        self.thermal = thermal

    def print(self, paper: Paper, copy: int = 0) -> None:
        """Print once. Raises PrinterFault; `reached` once the device took a byte."""
        self._deliver(self.thermal.job(paper, copy))

    def kick_drawer(self) -> None:
        """Open the drawer that hangs on this printer. Raises PrinterFault."""
        if self.thermal.drawer:
            self._deliver(kick())

    def _deliver(self, job: bytes) -> None:
        port = self._opened()
        try:
            code, answers = trouble(_asking(port))
            if code:
                raise PrinterFault(code, self.device)
            self._send(port, job)
            code, still = trouble(_asking(port)) if answers else ("", True)
            if code or not still:
                raise PrinterFault(code or PRINTER_OFFLINE, self.device, reached=True)
        finally:
            os.close(port)

    def _opened(self) -> int:
        try:
            port = os.open(self.device, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as away:
            raise PrinterFault(PRINTER_OFFLINE, f"{self.device}: {away.strerror}") from away
        if not stat.S_ISCHR(os.fstat(port).st_mode):
            os.close(port)
            raise PrinterFault(PRINTER_MISSET, "device")
        return port

    def _send(self, port: int, job: bytes) -> None:
        """A printer without paper takes no more bytes: then patience runs out."""
        sent = 0
        while sent < len(job):
            _, ready, _ = select.select([], [port], [], _PATIENCE_S)
            if not ready:
                raise PrinterFault(PAPER_OUT, f"{self.device}: takes no more", reached=sent > 0)
            try:
                sent += os.write(port, job[sent : sent + 4096])
            except OSError as lost:
                detail = f"{self.device}: {lost.strerror}"
                raise PrinterFault(PRINTER_OFFLINE, detail, reached=sent > 0) from lost


def _asking(port: int) -> Ask:
    def ask(question: bytes) -> int | None:
        try:
            os.write(port, question)
            ready, _, _ = select.select([port], [], [], _ANSWER_S)
            said = os.read(port, 64) if ready else b""
        except OSError:
            return None
        return said[-1] if said else None

    return ask


def from_settings(settings: Mapping[str, str]) -> UsbEscpos:
    """Needs `device`, one of `devices()`; takes width_mm, dots, code_pages, cut."""
    device = settings.get("device", "")
    if not _DEVICE.fullmatch(device):
        raise PrinterFault(PRINTER_MISSET, "device")
    return UsbEscpos(device, thermal_from(settings))
