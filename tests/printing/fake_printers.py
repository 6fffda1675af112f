"""Printers that keep their paper: on a free port, or at the far end of a pseudo-terminal."""

from __future__ import annotations

import contextlib
import queue
import re
import socket
import threading
from collections.abc import Mapping
from types import TracebackType

FINE = {1: 0x12, 2: 0x12, 4: 0x12}
NO_PAPER = {1: 0x1A, 2: 0x32, 4: 0x72}
COVER_OPEN = {1: 0x1A, 2: 0x16, 4: 0x12}
SWITCHED_OFF_LINE = {1: 0x1A, 2: 0x12, 4: 0x12}
BROKEN = {1: 0x1A, 2: 0x52, 4: 0x12}
NEARLY_OUT = {1: 0x12, 2: 0x12, 4: 0x1E}
NONSENSE = {1: 0xFF, 2: 0xFF, 4: 0xFF}
SILENT: dict[int, int] = {}

QUESTION = re.compile(rb"\x10\x04([\x01-\x04])")


class TcpPrinter:
    """One connection after another; what came on each is kept in `papers`, questions left out.

    `answers` are its bytes to `DLE EOT n`; after the job begins, `later` instead where given.
    It hangs up after `hangs_up_after` bytes of a job.
    """

    def __init__(
        self,
        answers: Mapping[int, int] = FINE,
        later: Mapping[int, int] | None = None,
        hangs_up_after: int | None = None,
    ) -> None:
        self.answers = answers
        self.later = answers if later is None else later
        self.hangs_up_after = hangs_up_after
        self.papers: queue.Queue[bytes] = queue.Queue()
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> TcpPrinter:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join(5)

    def paper(self) -> bytes:
        """What the next connection brought, once it is over."""
        return self.papers.get(timeout=5)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._door.accept()
            except OSError:
                return
            with line:
                self.papers.put(self._listen(line))

    def _listen(self, line: socket.socket) -> bytes:
        job = b""
        with contextlib.suppress(OSError):
            while came := line.recv(self._greed(len(job))):
                job += self._answered(line, came, began=bool(job))
                if self.hangs_up_after is not None and len(job) >= self.hangs_up_after > 0:
                    return job
        return job

    def _greed(self, kept: int) -> int:
        if self.hangs_up_after is None or not kept:
            return 65_536 if self.hangs_up_after is None else max(3, self.hangs_up_after)
        return max(1, self.hangs_up_after - kept)

    def _answered(self, line: socket.socket, came: bytes, *, began: bool) -> bytes:
        """Answer the questions in what came; the rest of it."""
        rest = QUESTION.sub(b"", came)
        for question in QUESTION.finditer(came):
            answer = (self.later if began or rest else self.answers).get(question.group(1)[0])
            if answer is not None:
                line.sendall(bytes((answer,)))
        return rest


def nobody_listens() -> int:
    """A port that refuses."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port: int = door.getsockname()[1]
    return port
