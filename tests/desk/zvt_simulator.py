"""A terminal that speaks ZVT, for tests: made by hand from the public description, like the till's
side of it. It shows that both agree with one reading of that text, and nothing more."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass, field

from posdesk.till.zvt import frames
from posdesk.till.zvt.frames import Frame, fields, packed, unpacked

OK = Frame(frames.POSITIVE)


@dataclass
class Terminal:
    """`way`: approve, decline, hang_up (after the money moved), refuse (84), chatty (prints)."""

    way: str = "approve"
    moved: list[tuple[str, int]] = field(default_factory=list)
    heard: list[bytes] = field(default_factory=list)
    last: bytes = b""
    trace: int = 100

    def __post_init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Switched off."""
        self._server.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection:
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        try:
            while (frame := self._read(connection)) is not None:
                self.heard.append(frame.command)
                self._answer(connection, frame)
        except OSError:
            return

    def _answer(self, wire: socket.socket, frame: Frame) -> None:
        if frame.command == frames.REGISTRATION:
            self._send(wire, OK)
            self._tell(wire, Frame(frames.COMPLETION, b"\x19\x00"))
        elif self.way == "refuse":
            self._send(wire, Frame(b"\x84\x83"))
        elif frame.command == frames.REPEAT_RECEIPT:
            self._send(wire, OK)
            if self.last:
                self._tell(wire, Frame(frames.STATUS, self.last))
            self._tell(wire, Frame(frames.COMPLETION))
        else:
            self._send(wire, OK)
            self._pay(wire, frame)

    def _pay(self, wire: socket.socket, frame: Frame) -> None:
        if self.way == "chatty":
            self._tell(wire, Frame(frames.MEANWHILE, b"\x0a\x01"))
            self._tell(wire, Frame(frames.PRINT_LINE, b"\x00" + b"x" * 400))
        kind = {frames.AUTHORISATION: "charge", frames.REFUND: "refund"}
        named = kind.get(frame.command, "reversal")
        start = 0 if frame.command == frames.AUTHORISATION else 3
        minor = unpacked(fields(frame.data[start:]).get(frames.AMOUNT, b"\x00"))
        declined = self.way == "decline"
        self.trace += 1
        self.last = _status(0x6C if declined else 0, minor, self.trace)
        if not declined:
            self.moved.append((named, minor))
        if self.way == "hang_up":
            wire.shutdown(socket.SHUT_RDWR)
            raise OSError
        self._tell(wire, Frame(frames.STATUS, self.last))
        self._tell(wire, Frame(frames.ABORT, b"\x6c") if declined else Frame(frames.COMPLETION))

    def _tell(self, wire: socket.socket, frame: Frame) -> None:
        """Send it, and hear that it arrived."""
        self._send(wire, frame)
        heard = self._read(wire)
        assert heard is not None and heard.is_positive, heard

    @staticmethod
    def _send(wire: socket.socket, frame: Frame) -> None:
        wire.sendall(frame.to_bytes())

    @staticmethod
    def _read(wire: socket.socket) -> Frame | None:
        head = _exactly(wire, 3)
        if len(head) < 3:
            return None
        head += _exactly(wire, frames.head_size(head) - 3)
        return Frame(head[:2], _exactly(wire, frames.data_size(head)))


def _status(result: int, minor: int, trace: int) -> bytes:
    pan = bytes.fromhex("6799eeeeeeeeeeee4242")
    return (
        bytes((frames.RESULT, result, frames.AMOUNT)) + packed(minor, 6)
        + bytes((frames.TRACE,)) + packed(trace, 3) + bytes((frames.RECEIPT,)) + packed(trace, 2)
        + bytes((frames.PAN, 0xF1, 0xF0)) + pan + bytes((frames.APPROVAL,)) + b"081552\x00\x00"
        + b"\x06\x03\x1f\x10\x01"
    )  # fmt: skip


def _exactly(wire: socket.socket, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        part = wire.recv(size - len(parts))
        if not part:
            break
        parts += part
    return parts
