"""What the QR on a paper says: writing it, reading it, and the sixteen letters people read aloud.

The form stands in `code_form`, `plan_form` and `later_form`; a sale or return is written by
`code_writing`, later papers by `plan_codes` and `later_codes`; all are read by `code_reading`, and
a sale or a plan is rebuilt from its codes by `rebuilding`.
"""

from __future__ import annotations

import hashlib

from posdesk.documents.code_form import (
    T_CREDIT,
    T_DROP_OFF,
    T_GIFT,
    T_OUTAGE,
    T_PAYMENT,
    T_PLAN,
    T_PROMOTION,
    T_QUOTE,
    T_REFUSAL,
    T_RETURN,
    T_SALE,
    T_STATEMENT,
    T_WARRANTY,
)
from posdesk.documents.code_reading import read_code
from posdesk.documents.code_writing import codes_for_return, codes_for_sale
from posdesk.documents.later_codes import (
    codes_for_gift,
    codes_for_promotion,
    codes_for_quote,
    codes_for_warranty,
)
from posdesk.documents.plan_codes import (
    codes_for_claim,
    codes_for_credit,
    codes_for_outage,
    codes_for_payment,
    codes_for_plan,
    codes_for_promise,
    codes_for_statement,
)
from posdesk.documents.plan_position import Moved, PlanPosition
from posdesk.documents.rebuilding import (
    CodesDiffer,
    CodesMissing,
    rebuild_added,
    rebuild_plan,
    rebuild_position,
    rebuild_sale,
)
from posdesk.documents.scanned import ScannedDocument, ScannedLine, ScannedTender
from posdesk.documents.seal import NotRead, from_text

__all__ = [
    "T_CREDIT",
    "T_DROP_OFF",
    "T_GIFT",
    "T_OUTAGE",
    "T_PAYMENT",
    "T_PLAN",
    "T_PROMOTION",
    "T_QUOTE",
    "T_REFUSAL",
    "T_RETURN",
    "T_SALE",
    "T_STATEMENT",
    "T_WARRANTY",
    "CodesDiffer",
    "CodesMissing",
    "Moved",
    "NotRead",
    "PlanPosition",
    "ScannedDocument",
    "ScannedLine",
    "ScannedTender",
    "check_code",
    "codes_for_claim",
    "codes_for_credit",
    "codes_for_gift",
    "codes_for_outage",
    "codes_for_payment",
    "codes_for_plan",
    "codes_for_promise",
    "codes_for_promotion",
    "codes_for_quote",
    "codes_for_return",
    "codes_for_sale",
    "codes_for_statement",
    "codes_for_warranty",
    "read_code",
    "rebuild_added",
    "rebuild_plan",
    "rebuild_position",
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
    letters = "".join([_CROCKFORD[bits >> shift & 31] for shift in range(75, -1, -5)])
    return f"{letters[:4]}-{letters[4:8]}-{letters[8:12]}-{letters[12:]}"
