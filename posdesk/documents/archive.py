"""The archive of public keys as a file anyone may have, and the verifier that goes with it."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from posdesk import assets
from posdesk.keys import KeyRing, key_id
from posdesk.settings import Shop

KEY_FILE = "keys.json"
VERIFIER_FILES = ("verify_receipt.py", "verify_receipt.html", "README.txt")
_PUBLIC = 32


def export_keys(ring: KeyRing, shop: Shop) -> str:
    """Every public key of the shop as JSON: a JWK set (RFC 7517, 8037) with the shop's name.

    A revoked key has `revoked` besides: the last number that counts, by how numbers begin.
    """
    keys = [_row(kid, public, ring.ends.get(kid)) for kid, public in ring.publics.items()]
    whole = {"shop": {"id": shop.shop_id, "name": shop.name}, "keys": keys}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def read_keys(text: str) -> KeyRing:
    """The archive that `export_keys` wrote; ValueError says what in it is none of ours."""
    try:
        rows = json.loads(text)["keys"]
        publics = [base64.urlsafe_b64decode(row["x"] + "=") for row in rows]
        named = [row["kid"] for row in rows]
        ends = {
            bytes.fromhex(row["kid"]): _ends(row["revoked"]) for row in rows if "revoked" in row
        }
    except (ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise ValueError("not a key file") from wrong
    for public, kid in zip(publics, named, strict=True):
        if len(public) != _PUBLIC or key_id(public).hex() != kid:
            raise ValueError(f"key {kid} is not what its id says")
    return KeyRing(publics, ends)


def export_verifier(folder: Path, ring: KeyRing, shop: Shop) -> tuple[Path, ...]:
    """Put the stand-alone verifier and the keys into `folder` (made when absent).

    With this folder and a paper, a receipt is checked without the program, the books or a network.
    """
    folder.mkdir(parents=True, exist_ok=True)
    keys = folder / KEY_FILE
    keys.write_text(export_keys(ring, shop), encoding="utf-8")
    copies = [
        Path(shutil.copyfile(assets.path(f"verifier/{name}"), folder / name))
        for name in VERIFIER_FILES
    ]
    return (keys, *copies)


def _row(kid: bytes, public: bytes, ends: Mapping[str, int] | None) -> dict[str, object]:
    row: dict[str, object] = {"kty": "OKP", "crv": "Ed25519", "kid": kid.hex()}
    row["x"] = _base64url(public)
    return row if ends is None else {**row, "revoked": dict(sorted(ends.items()))}


def _ends(said: Mapping[str, object]) -> dict[str, int]:
    ends = {start: last for start, last in said.items() if type(last) is int and last >= 0}
    if len(ends) < len(said):
        raise ValueError("whole numbers were expected")
    return ends


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode("ascii").rstrip("=")
