"""The till's signing key and the shop's archive of public keys (Ed25519, RFC 8032).

A key id is the first 8 bytes of the COSE key thumbprint (RFC 9679, SHA-256). The private half lies
beside the books, mode 0600, as PKCS#8; public keys are kept for ever: verification never retires.
"""

from __future__ import annotations

import base64
import contextlib
import errno
import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from posdesk.errors import Fault
from posdesk.values import dataclass

_PEM = b"-----BEGIN PRIVATE KEY----- -----END PRIVATE KEY-----"
_BEGINNING = re.compile("([A-Z][0-9]+)-([0-9]{6,15})-[0-9]")  # S2-000120-4: S2, 000120
_PKCS8 = bytes.fromhex("302e020100300506032b657004220420")  # of an Ed25519 key (RFC 8410, 7)


def key_id(public: bytes) -> bytes:
    """The 8-byte id of a raw 32-byte Ed25519 public key (RFC 9679 over {kty, crv, x})."""
    return hashlib.sha256(cbor2.dumps({1: 1, -1: 6, -2: public}, canonical=True)).digest()[:8]


@dataclass(frozen=True, slots=True)
class TillKey:
    """The signing half. Never printed, logged or put in a payload."""

    _private: Ed25519PrivateKey
    public: bytes
    id: bytes

    def sign(self, message: bytes) -> bytes:
        """The 64-byte signature of `message`."""
        return self._private.sign(message)


def _from_private(private: Ed25519PrivateKey) -> TillKey:
    raw = private.public_key().public_bytes_raw()
    return TillKey(private, raw, key_id(raw))


def make_key(seed: bytes | None = None) -> TillKey:
    """A new key; a 32-byte `seed` makes the same one again, for tests."""
    if seed is None:
        return _from_private(Ed25519PrivateKey.generate())
    return _from_private(Ed25519PrivateKey.from_private_bytes(seed))


def keep_key(key: TillKey, path: Path) -> None:
    """Write the private half to a new file only its owner can read; never over an existing one."""
    from cryptography.hazmat.primitives import serialization  # when a key is made

    pem = key._private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    making = path.with_name(path.name + ".making")  # half a key would look like somebody's own
    making.unlink(missing_ok=True)
    try:
        handle = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        os.replace(making, path)
    except OSError:
        with contextlib.suppress(OSError):
            making.unlink(missing_ok=True)
        raise


def load_key(path: Path) -> TillKey:
    """The key kept at `path`; Fault key_missing, key_unreadable or disk_unread says why not."""
    try:
        private = _read(path.read_bytes())
    except FileNotFoundError as missing:
        raise Fault("key_missing", str(path)) from missing
    except (OSError, ValueError, TypeError) as wrong:
        if isinstance(wrong, OSError) and wrong.errno == errno.EIO:
            raise Fault("disk_unread", str(path)) from wrong
        raise Fault("key_unreadable", str(path)) from wrong
    if not isinstance(private, Ed25519PrivateKey):
        raise Fault("key_unreadable", str(path))
    return _from_private(private)


def _read(pem: bytes) -> object:
    """As `keep_key` writes it, or any other that cryptography can read (ValueError, TypeError)."""
    lines = pem.split()
    if len(lines) == 7 and lines[:3] + lines[4:] == _PEM.split():
        der = base64.b64decode(lines[3], validate=True)
        if der.startswith(_PKCS8) and len(der) == len(_PKCS8) + 32:
            return Ed25519PrivateKey.from_private_bytes(der[len(_PKCS8) :])
    from cryptography.hazmat.primitives import serialization  # a tenth of a start: not for our own

    return serialization.load_pem_private_key(pem, password=None)


class KeyRing:
    """The archive of public keys: key id -> raw public key.

    `ends`, of each key that was revoked: the last running number that counts, by what a number
    begins with ({"S2": 120}); numbers that begin with anything else count nothing.
    """

    def __init__(
        self, publics: Iterable[bytes] = (), ends: Mapping[bytes, Mapping[str, int]] | None = None
    ) -> None:
        self._keys: dict[bytes, bytes] = {key_id(public): public for public in publics}
        self.ends: Mapping[bytes, Mapping[str, int]] = ends or {}
        self._loaded: dict[bytes, Ed25519PublicKey] = {}

    @property
    def publics(self) -> Mapping[bytes, bytes]:
        """Every public key by its id."""
        return self._keys

    def knows(self, kid: bytes) -> bool:
        """Whether a key of that id is in the archive."""
        return kid in self._keys

    def counts(self, kid: bytes, number: str) -> bool:
        """Whether that key's signature proves a paper of that number: False after a revoked key's
        end (RELIABILITY 1.5)."""
        if (ends := self.ends.get(kid)) is None:
            return True
        read = _BEGINNING.fullmatch(number)
        return read is not None and int(read[2]) <= ends.get(read[1], 0)

    def verify(self, kid: bytes, signature: bytes, message: bytes) -> bool:
        """Whether `signature` over `message` is by the key `kid`; False for an unknown key."""
        public = self._loaded.get(kid)
        if public is None:
            raw = self._keys.get(kid)
            if raw is None:
                return False
            public = self._loaded[kid] = Ed25519PublicKey.from_public_bytes(raw)
        try:
            public.verify(signature, message)
        except InvalidSignature:
            return False
        return True
