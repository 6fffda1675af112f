"""What the QR on a paper says: writing it, reading it, and the sixteen letters people read aloud.

The form stands in `code_form`; a sale or return is written by `code_writing`, read by
`code_reading`, and a sale is rebuilt from its codes by `rebuilding`.
"""

from __future__ import annotations

import hashlib

from posdesk.documents.code_form import T_RETURN, T_SALE
from posdesk.documents.code_reading import read_code
from posdesk.documents.code_writing import codes_for_return, codes_for_sale
from posdesk.documents.rebuilding import CodesDiffer, CodesMissing, rebuild_sale
from posdesk.documents.scanned import ScannedDocument, ScannedLine, ScannedTender
from posdesk.documents.seal import NotRead, from_text

__all__ = [
    "T_RETURN",
    "T_SALE",
    "CodesDiffer",
    "CodesMissing",
    "NotRead",
    "ScannedDocument",
    "ScannedLine",
    "ScannedTender",
    "check_code",
    "codes_for_return",
    "codes_for_sale",
    "read_code",
    "rebuild_sale",
]

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def check_code(text: str) -> str:
    """`7KQ4-M2XD-9RTB-0HVE`: the first 80 bits of SHA-256 of the envelope, in Crockford's base 32.

    With a journal it finds the record without a scanner. ValueError for what is not a code.
    """
    body = from_text(text)
    if body is None:
        raise ValueError("not a code")
    bits = int.from_bytes(hashlib.sha256(body).digest()[:10], "big")
    letters = "".join(_CROCKFORD[bits >> shift & 31] for shift in range(75, -1, -5))
    return "-".join(letters[place : place + 4] for place in range(0, 16, 4))
