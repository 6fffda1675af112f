"""A card terminal on the network that speaks ZVT. Not proved against any maker's terminal."""

from __future__ import annotations

import contextlib
import socket
import threading

from posdesk.till.terminal import DECLINED, UNKNOWN, Answer, Call
from posdesk.till.zvt import frames, talk
from posdesk.till.zvt.frames import Frame, NoFrame

PORT = 20_007
CONNECT_S, ANSWER_S, CUSTOMER_S = 5, 10, 180  # seconds
_OK = Frame(frames.POSITIVE).to_bytes()
_PASSED_ON = (frames.MEANWHILE, frames.PRINT_LINE, frames.PRINT_BLOCK)


class ZvtTerminal:
    """One connection a call: a terminal that was switched off is there again with the next one.

    ZVT has no keys. What became of a call is told by the terminal's last status: its amount, and a
    trace number above the last one known when it was made (`Call.after`).
    """

    name = "zvt"

    def __init__(
        self, host: str, port: int = PORT, password: str = "000000", wait_s: int = CUSTOMER_S
    ) -> None:
        self._where, self._password, self._wait = (host, port), password, wait_s
        self._alone = threading.Lock()

    def call(self, call: Call) -> Answer:
        """DECLINED where it was never sent; UNKNOWN from the moment it may have arrived."""
        sent = False
        with self._alone:
            try:
                with _Wire(self._where) as wire:
                    wire.done(talk.registration(self._password, call.currency), ANSWER_S)
                    request = talk.request(call, self._password)
                    sent = True
                    status = wire.done(request, self._wait)
            except talk.CurrencyNotTaken:
                return Answer(DECLINED, said="currency")
            except (OSError, NoFrame):
                return Answer(UNKNOWN) if sent else Answer(DECLINED, said="not reached")
        return status.answer if status else Answer(UNKNOWN)

    def status(self, call: Call) -> Answer:
        """Its last receipt once more; UNKNOWN while it is away."""
        with self._alone:
            try:
                with _Wire(self._where) as wire:
                    wire.done(talk.registration(self._password, call.currency), ANSWER_S)
                    status = wire.done(talk.repeat(self._password), ANSWER_S)
            except (OSError, NoFrame, talk.CurrencyNotTaken):
                return Answer(UNKNOWN)
        return talk.told_of(status, call)


class _Wire:
    """A connection, and one exchange at a time on it."""

    def __init__(self, where: tuple[str, int]) -> None:
        self._socket = socket.create_connection(where, CONNECT_S)

    def __enter__(self) -> _Wire:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._socket.close()

    def done(self, request: Frame, wait_s: int) -> talk.Status | None:
        """Send it and hear all of it: the status, if one came, until it is completed or broken off.

        NoFrame where it was refused, or broken off before a status.
        """
        self._socket.sendall(request.to_bytes())
        first = self._read(ANSWER_S)
        if not first.is_positive:
            return talk.Status(first.command[1]) if first.is_negative else _wrong(first)
        status: talk.Status | None = None
        while True:
            frame = self._read(wait_s)
            self._socket.sendall(_OK)
            if frame.command == frames.STATUS:
                status = talk.read_status(frame)
            elif frame.command == frames.COMPLETION:
                return status
            elif frame.command == frames.ABORT:
                return status or talk.Status(frame.data[0] if frame.data else 0xFF)
            elif frame.command not in _PASSED_ON:
                continue  # a message this till has no use for; it was answered

    def _read(self, wait_s: int) -> Frame:
        self._socket.settimeout(wait_s)
        head = self._exactly(3)
        head += self._exactly(frames.head_size(head) - 3)
        return Frame(head[:2], self._exactly(frames.data_size(head)))

    def _exactly(self, size: int) -> bytes:
        parts = b""
        while len(parts) < size:
            part = self._socket.recv(size - len(parts))
            if not part:
                raise OSError("the terminal hung up")
            parts += part
        return parts


def _wrong(frame: Frame) -> talk.Status:
    raise NoFrame(frame.command.hex())
