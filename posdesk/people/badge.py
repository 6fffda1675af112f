"""Which scanned texts can be somebody's badge: nothing that lies on a counter anyway."""

from __future__ import annotations

import re

from posdesk.card_numbers import holds_card_number
from posdesk.check_digits import gs1_check_digit
from posdesk.identity import read_number

LEAST, MOST = 8, 64
_BADGE = re.compile(r"[A-Za-z0-9+=._-]{8,64}")
_GOODS = (8, 12, 13, 14)  # digits of a barcode on goods


def can_be_badge(text: str) -> bool:
    """Eight letters or digits at least; no barcode of goods, no receipt number, no card number.

    What fails is never looked up, and a stray scan of a mug is no guess at a badge.
    """
    if not _BADGE.fullmatch(text) or len(set(text)) < 3:
        return False
    if text.isdigit() and len(text) in _GOODS and gs1_check_digit(text[:-1]) == text[-1]:
        return False
    return read_number(text) is None and not holds_card_number(text)
