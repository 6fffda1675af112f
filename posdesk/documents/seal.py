"""Signing a paper's facts, and opening them again with the public keys alone.

The envelope is COSE_Sign1 (RFC 9052) with Ed25519 (algorithm -19), key id in the protected header,
deterministic CBOR. It goes without the COSE tag: the letters PD1 in front already say what follows,
a byte less prints smaller, and with one form only there is one way to read it. As text it is PD1
and base32 without padding: a QR code packs it tightly, and no letter of it is a key that presses a
button (ECOSYSTEM 4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from posdesk.documents.letters import from_letters, to_letters
from posdesk.documents.plain_cbor import Value, decode, encode, sound
from posdesk.keys import KeyRing, TillKey

PREFIX = "PD1"
LONGEST = 4_096
"""Characters of text, or bytes, that are looked at; anything longer is not one of our codes."""

Facts = Mapping[int, Value]

# array(4), protected header of 13 bytes {1: -19, 4: ...}, then the head of the 8-byte key id
_HEAD = bytes.fromhex("844da201320448")
_UNPROTECTED = b"\xa0"
_SIGNATURE_HEAD = b"\x58\x40"
_KID, _SIGNATURE = 8, 64
_TO_SIGN = b"\x84\x6aSignature1" + _HEAD[1:]  # array(4), then the text and the protected header
_AROUND = len(_HEAD) + _KID + len(_UNPROTECTED) + len(_SIGNATURE_HEAD) + _SIGNATURE


class NotRead(StrEnum):
    """Why a code was not read. Faces word it; none of these is the customer's doing."""

    UNREADABLE = "unreadable"
    NOT_OUR_KEY = "not_our_key"
    ALTERED = "altered"
    NOT_UNDERSTOOD = "not_understood"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Sealed:
    """Facts whose signature is good, the id of the key it is by, and the bytes they came in."""

    facts: Facts
    key_id: bytes
    body: bytes


def seal(facts: Facts, key: TillKey, payload: bytes = b"") -> bytes:
    """The signed envelope around `facts` (keys are whole numbers from zero).

    `payload`: their bytes, where `payload_of` made them before.
    """
    assert sound(dict(facts)), "facts a code cannot hold"
    payload = payload or payload_of(facts)
    return _envelope(key.id, payload, key.sign(_to_sign(key.id, payload)))


def payload_of(facts: Facts) -> bytes:
    """The bytes that are signed for `facts`: canonical CBOR, the same for equal facts."""
    return encode(dict(facts))


def text_length(facts: Facts) -> int:
    """How many characters the signed text of `facts` will have."""
    return length_around(payload_of(facts))


def length_around(payload: bytes) -> int:
    """The same, where the bytes of the facts are made already."""
    whole = _AROUND + len(_bytes_head(len(payload))) + len(payload)
    return len(PREFIX) + -(-whole * 8 // 5)


def to_text(body: bytes) -> str:
    """An envelope as the text in a QR code: A to Z and 2 to 7 after PD1."""
    return PREFIX + to_letters(body)


def from_text(text: str) -> bytes | None:
    """The envelope in that text, small letters allowed; None when it is not exactly one."""
    bare = text.strip(" \t\r\n")
    if len(bare) > LONGEST or not bare.isascii():
        return None
    bare = bare.upper()
    if not bare.startswith(PREFIX):
        return None
    letters = bare[len(PREFIX) :]
    body = from_letters(letters)
    if body is None:
        return None
    rest = body[len(body) - len(body) % 5 :]  # five bytes have one spelling, fewer have several
    return body if letters.endswith(to_letters(rest)) else None


def open_seal(token: str | bytes, ring: KeyRing) -> Sealed | NotRead:
    """The facts in `token`, text or envelope, if they are as a key of `ring` signed them.

    In this order: the form of the envelope, the key, the signature, and only then what the facts
    say (RELIABILITY 1.5). Nothing inside is decoded before the signature is found good.
    """
    body = from_text(token) if isinstance(token, str) else token
    parts = _taken_apart(body) if body is not None and len(body) <= LONGEST else None
    if body is None or parts is None:
        return NotRead.UNREADABLE
    kid, payload, signature = parts
    if not ring.knows(kid):
        return NotRead.NOT_OUR_KEY
    if not ring.verify(kid, signature, _to_sign(kid, payload)):
        return NotRead.ALTERED
    facts = decode(payload)
    return Sealed(facts, kid, body) if isinstance(facts, dict) else NotRead.UNREADABLE


def _bytes_head(length: int) -> bytes:
    """The head of a byte string of that length, shortest form (lengths below 65,536)."""
    if length < 24:
        return bytes([0x40 + length])
    return bytes([0x58, length]) if length < 256 else b"\x59" + length.to_bytes(2, "big")


def _envelope(kid: bytes, payload: bytes, signature: bytes) -> bytes:
    content = _bytes_head(len(payload)) + payload
    return _HEAD + kid + _UNPROTECTED + content + _SIGNATURE_HEAD + signature


def _taken_apart(body: bytes) -> tuple[bytes, bytes, bytes] | None:
    """Key id, payload and signature; None unless putting them together gives the same bytes."""
    start = len(_HEAD) + _KID + len(_UNPROTECTED)
    kid, signature = body[len(_HEAD) : len(_HEAD) + _KID], body[-_SIGNATURE:]
    content = body[start : -_SIGNATURE - len(_SIGNATURE_HEAD)]
    for head in (1, 2, 3):
        payload = content[head:]
        if _envelope(kid, payload, signature) == body:
            return kid, payload, signature
    return None


def _to_sign(kid: bytes, payload: bytes) -> bytes:
    """The Sig_structure of RFC 9052 4.4, with no external data."""
    return _TO_SIGN + kid + b"\x40" + _bytes_head(len(payload)) + payload
