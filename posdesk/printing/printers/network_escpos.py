"""A thermal printer on the network: raw bytes to port 9100."""

from __future__ import annotations

import contextlib
import re
import socket
from collections.abc import Iterator, Mapping

from posdesk.documents.paper import Paper
from posdesk.printing.escpos import kick
from posdesk.printing.printer import PRINTER_MISSET, PRINTER_OFFLINE, PrinterFault
from posdesk.printing.thermal import Ask, Thermal, thermal_from, trouble

PORT = 9100
_CONNECT_S, _SEND_S = 3.0, 10.0
_ANSWER_S = 0.4
_SETTLE_S = 0.25
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?")


class NetworkEscpos:
    """One printer at one address. A connection a paper, so that nobody else is kept waiting.

    A printer that answers `DLE EOT` is asked before and after; the second answer confirms the
    paper. From one that never answers, an open line after the last byte has to do.
    """

    name = "network_escpos"

    def __init__(self, host: str, port: int, thermal: Thermal) -> None:
        self.host = host
        self.port = port
        self.thermal = thermal

    def print(self, paper: Paper, copy: int = 0) -> None:
        """Print once. Raises PrinterFault; `reached` once the first byte was given to the line."""
        self._deliver(self.thermal.job(paper, copy))

    def kick_drawer(self) -> None:
        """Open the drawer that hangs on this printer. Raises PrinterFault."""
        if self.thermal.drawer:
            self._deliver(kick())

    def _deliver(self, job: bytes) -> None:
        with self._line() as line:
            ask = _asking(line)
            code, answers = trouble(ask)
            if code:
                raise PrinterFault(code, self._where())
            try:
                line.settimeout(_SEND_S)
                line.sendall(job)
                self._confirm(line, ask if answers else None)
            except OSError as lost:
                raise PrinterFault(
                    PRINTER_OFFLINE, f"{self._where()}: {lost}", reached=True
                ) from lost

    def _confirm(self, line: socket.socket, ask: Ask | None) -> None:
        """Raises OSError when the line was dropped, PrinterFault when the printer complains."""
        if ask is not None:
            code, answers = trouble(ask)
            if code or not answers:
                raise PrinterFault(code or PRINTER_OFFLINE, self._where(), reached=True)
        elif _said(line, _SETTLE_S) == b"":
            raise ConnectionAbortedError("the printer hung up before we did")
        line.shutdown(socket.SHUT_WR)
        _said(line, _SETTLE_S)

    @contextlib.contextmanager
    def _line(self) -> Iterator[socket.socket]:
        try:
            line = socket.create_connection((self.host, self.port), timeout=_CONNECT_S)
        except OSError as away:
            raise PrinterFault(PRINTER_OFFLINE, f"{self._where()}: {away}") from away
        with line:
            yield line

    def _where(self) -> str:
        return f"{self.host} port {self.port}"


def _said(line: socket.socket, seconds: float) -> bytes | None:
    """What the printer says within so long: b"" for hanging up, None for silence."""
    line.settimeout(seconds)
    try:
        return line.recv(64)
    except TimeoutError:
        return None


def _asking(line: socket.socket) -> Ask:
    """Questions over this line. A line that drops is silence here; the sending finds out."""

    def ask(question: bytes) -> int | None:
        try:
            line.settimeout(_ANSWER_S)
            line.sendall(question)
            said = _said(line, _ANSWER_S)
        except OSError:
            return None
        return said[-1] if said else None

    return ask


def from_settings(settings: Mapping[str, str]) -> NetworkEscpos:
    """Needs `host`, a name or address; takes port, width_mm, dots, code_pages, cut."""
    host, port = settings.get("host", ""), settings.get("port", str(PORT))
    if not _HOST.fullmatch(host):
        raise PrinterFault(PRINTER_MISSET, "host")
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 65_536):
        raise PrinterFault(PRINTER_MISSET, "port")
    return NetworkEscpos(host, int(port), thermal_from(settings))
