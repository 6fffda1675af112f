"""Frames of ZVT: class, instruction, length and data; figures packed two digits to a byte."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.values import dataclass

REGISTRATION, AUTHORISATION, REPEAT_RECEIPT = b"\x06\x00", b"\x06\x01", b"\x06\x20"
REVERSAL, REFUND, BREAK_OFF = b"\x06\x30", b"\x06\x31", b"\x06\xb0"
STATUS, MEANWHILE = b"\x04\x0f", b"\x04\xff"
COMPLETION, ABORT = b"\x06\x0f", b"\x06\x1e"
PRINT_LINE, PRINT_BLOCK = b"\x06\xd1", b"\x06\xd3"
POSITIVE, NEGATIVE = b"\x80\x00", b"\x84"
MOST = 65_535
_LONG = 0xFF


class NoFrame(Exception):
    """Bytes that are no frame, or a field that ends before its length says."""


@dataclass(frozen=True, slots=True)
class Frame:
    """`command` is class and instruction. `data` follows the length."""

    command: bytes
    data: bytes = b""

    def to_bytes(self) -> bytes:
        """As it goes on the wire: a length of one byte, or FF and two, the lower one first."""
        size = len(self.data)
        if size < _LONG:
            return self.command + bytes((size,)) + self.data
        return self.command + bytes((_LONG,)) + size.to_bytes(2, "little") + self.data

    @property
    def is_positive(self) -> bool:
        """80 00: understood."""
        return self.command == POSITIVE

    @property
    def is_negative(self) -> bool:
        """84 xx: not understood, or not now."""
        return self.command[:1] == NEGATIVE


def head_size(begun: bytes) -> int:
    """How many bytes of a frame have to be there before its length is known: 3, or 5."""
    return 5 if len(begun) > 2 and begun[2] == _LONG else 3


def data_size(head: bytes) -> int:
    """How long the data is, by a whole head."""
    return int.from_bytes(head[3:5], "little") if head[2] == _LONG else head[2]


def packed(figure: int, size: int) -> bytes:
    """`figure` in `size` bytes, two digits each (BCD)."""
    digits = str(figure).rjust(size * 2, "0")
    if figure < 0 or len(digits) > size * 2:
        raise NoFrame(f"{figure} in {size} bytes")
    return bytes.fromhex(digits)


def unpacked(data: bytes) -> int:
    """The figure in packed digits."""
    text = data.hex()
    if not text.isdigit():
        raise NoFrame(text)
    return int(text)


# Bitmaps: number -> how long, in bytes; LL and LLL have their length before them, TLV its own way.
LL, LLL, TLV = -2, -3, -1
SIZES: Mapping[int, int] = {
    0x01: 1, 0x02: 1, 0x03: 1, 0x04: 6, 0x05: 1, 0x06: TLV, 0x0B: 3, 0x0C: 3, 0x0D: 2, 0x0E: 2,
    0x17: 2, 0x19: 1, 0x22: LL, 0x23: LL, 0x24: LLL, 0x27: 1, 0x29: 4, 0x2A: 15, 0x2D: LL,
    0x2E: LLL, 0x37: 3, 0x3A: 2, 0x3B: 8, 0x3C: LLL, 0x3D: 3, 0x49: 2, 0x60: LLL, 0x87: 2,
    0x88: 3, 0x8A: 1, 0x8B: LL, 0x8C: 1, 0x92: LLL, 0x9A: LLL, 0xA0: 1, 0xA7: LL, 0xAA: 3,
    0xAF: LLL, 0xBA: 5, 0xD0: 1, 0xD1: LL, 0xD2: LLL, 0xD3: LLL, 0xE0: 1, 0xF0: TLV,
}  # fmt: skip
AMOUNT, TRACE, PAN, RESULT, CURRENCY, RECEIPT, APPROVAL = 0x04, 0x0B, 0x22, 0x27, 0x49, 0x87, 0x3B


def fields(data: bytes) -> dict[int, bytes]:
    """The bitmaps of a status, by number. What follows one that nobody knows is left out."""
    found: dict[int, bytes] = {}
    at = 0
    while at < len(data):
        number, at = data[at], at + 1
        kind = SIZES.get(number)
        if kind is None:
            break
        size, at = (kind, at) if kind >= 0 else _length(data, at, kind)
        if at + size > len(data):
            raise NoFrame(f"field {number:02x}")
        found[number] = data[at : at + size]
        at += size
    return found


def last4(masked: bytes) -> str:
    """The last four digits of a card number sent with its other digits masked by E."""
    digits = masked.hex().rstrip("f")[-4:]
    return digits if digits.isdigit() and len(digits) == 4 else ""


def _length(data: bytes, at: int, kind: int) -> tuple[int, int]:
    """How long a field of that kind is, and where it begins."""
    if kind == TLV:
        return _tlv_length(data, at)
    signs = data[at : at - kind]
    if len(signs) != -kind or any(each >> 4 != 0xF for each in signs):
        raise NoFrame("length")
    size = int("".join(str(each & 0xF) for each in signs))
    return size, at - kind


def _tlv_length(data: bytes, at: int) -> tuple[int, int]:
    if at >= len(data):
        raise NoFrame("length")
    first = data[at]
    if first < 0x80:
        return first, at + 1
    more = first & 0x7F
    if more not in (1, 2) or at + more >= len(data):
        raise NoFrame("length")
    return int.from_bytes(data[at + 1 : at + 1 + more], "big"), at + 1 + more
