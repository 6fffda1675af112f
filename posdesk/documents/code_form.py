"""The form of what a QR code says: field numbers, and the short spellings of goods and tenders.

One map from field number to value: version 1 for sales and returns, version 2 for every paper that
came later (its own fields stand in `plan_form`), version 3 for those that came with every way back
(`later_form`). Written out for other readers in resources/verifier/README.txt; the two must say
the same.
"""

from __future__ import annotations

import hashlib
from datetime import date

from posdesk.documents.plain_cbor import Value
from posdesk.identity import (
    BACK,
    CLAIM,
    CREDIT,
    GIFT,
    OUTAGE,
    PAYMENT,
    PLAN,
    PROMISE,
    QUOTE,
    SALE,
    STATEMENT,
    WARRANTY,
    Number,
    read_number,
)

VERSION, PLAN_VERSION, LATER_VERSION = 1, 2, 3
DAY_ONE = date(1970, 1, 1)
"""Days are counted from here."""

# Field numbers. Never reuse one; a field added later gets the next number and a new version.
F_VERSION, F_TYPE, F_SHOP, F_TILL, F_EPOCH, F_NUMBER, F_TIME, F_OFFSET, F_CURRENCY = range(9)
F_FIRST_LINE, F_GOODS, F_AMOUNTS, F_COUNTS, F_TAXES, F_LINE_TAXES, F_TENDERS = range(9, 16)
F_ROUNDING, F_CHANGE, F_RETURN_BY, F_TERMS, F_LINK, F_PART, F_TAX_ADDED = range(16, 23)
F_ORIGINAL, F_SPANS = 23, 24

_HEAD = frozenset(range(F_FIRST_LINE)) - {F_OFFSET}
_LINES = frozenset((F_GOODS, F_AMOUNTS, F_TAXES))
_LINES_AT_WILL = frozenset((F_FIRST_LINE, F_COUNTS, F_LINE_TAXES))
_FIRST = frozenset((F_TENDERS, F_TERMS, F_LINK))
_SALE_ONLY = frozenset((F_CHANGE, F_RETURN_BY, F_TAX_ADDED))

# Document types; training has no reader here: it is never scanned for money.
T_SALE, T_RETURN, T_PAYMENT, T_PLAN, T_STATEMENT, T_CREDIT = 1, 2, 3, 4, 5, 6
T_REFUSAL, T_DROP_OFF, T_OUTAGE, T_TRAINING = 7, 8, 9, 10
T_GIFT, T_QUOTE, T_WARRANTY, T_PROMOTION = 11, 12, 13, 14
LETTERS = {
    T_SALE: SALE, T_RETURN: BACK, T_PAYMENT: PAYMENT, T_PLAN: PLAN, T_STATEMENT: STATEMENT,
    T_CREDIT: CREDIT, T_REFUSAL: CLAIM, T_DROP_OFF: PROMISE, T_OUTAGE: OUTAGE,
    T_GIFT: GIFT, T_QUOTE: QUOTE, T_WARRANTY: WARRANTY, T_PROMOTION: CREDIT,
}  # fmt: skip

TENDER_KINDS = {1: "cash", 2: "card", 3: "store_credit"}
_KIND_NUMBERS = {kind: number for number, kind in TENDER_KINDS.items()}

WORDS_KEPT = 24
"""Letters kept of goods that have no stock code: the words are all there is to know them by."""

_SMALL = 2**32
_LONGEST_CODE = 40

# What the terms hash on a paper stands for: the sentences in full, kept for ever, never reworded.
TERMS = (
    "Goods on this receipt may be brought back until the day printed on it, for what was paid for "
    "them. Goods that are faulty, wrong or not as described may be brought back at any time.",
)


def version_of(kind: int) -> int:
    """The version of the form that a paper of that type is written in."""
    if kind in (T_SALE, T_RETURN):
        return VERSION
    return PLAN_VERSION if kind <= T_TRAINING else LATER_VERSION


def fields_of(kind: int, first: bool) -> tuple[frozenset[int], frozenset[int]]:
    """(must, may) of a code of a sale or a return: the first of a paper, or a further one."""
    must, may = _HEAD | _LINES, _LINES_AT_WILL | {F_OFFSET, F_PART}
    if first:
        must, may = must | _FIRST, may | {F_ROUNDING}
    if kind == T_RETURN:
        return must | ({F_ORIGINAL} if first else frozenset()), may | {F_SPANS}
    return must, may | (_SALE_ONLY if first else frozenset())


def terms_hash(terms: str = TERMS[-1]) -> bytes:
    """The first 8 bytes of SHA-256 of the terms a paper was given under."""
    return hashlib.sha256(terms.encode("utf-8")).digest()[:8]


def goods_form(sku: str, words: str) -> Value:
    """Goods in the fewest bytes: a number, digits packed behind a 1, text; or [words] when they
    have no stock code, or one too long to be one.

    The 1 in front of packed digits keeps leading zeros: a GTIN takes six bytes.
    """
    code = sku if sku.isascii() else sku.encode("utf-8", "replace").decode("utf-8")
    if not code or len(code) > _LONGEST_CODE:
        return [(words or sku).encode("utf-8", "replace").decode("utf-8")[:WORDS_KEPT]]
    if not (code.isascii() and code.isdigit()):
        return code
    number = int(code)
    if str(number) == code and number < _SMALL:
        return number
    packed = int("1" + code)
    return packed.to_bytes((packed.bit_length() + 7) // 8, "big")


def goods_of(form: Value) -> tuple[str, str] | None:
    """(sku, words) of a spelling made by `goods_form`; None for any other."""
    match form:
        case bool():
            pass
        case int() if 0 <= form < _SMALL:
            return str(form), str(form)
        case str() if form:
            return form, form
        case bytes() if 0 < len(form) <= 17 and form[0]:
            digits = str(int.from_bytes(form, "big"))
            if digits[0] == "1" and 1 < len(digits) <= _LONGEST_CODE + 1:
                return digits[1:], digits[1:]
        case [str() as words]:
            return "", words
    return None


def kind_form(kind: str) -> Value:
    """A tender's number, or its name when it has none."""
    return _KIND_NUMBERS.get(kind, kind)


def number_form(number: str, letter: str, till: int) -> Value:
    """A paper's own number as its running number; whole when it is not of that letter and till."""
    read = read_number(number)
    if read is not None and (read.letter, read.till, str(read)) == (letter, till, number):
        return read.running
    return number


def kind_of(form: Value) -> str | None:
    """The tender's name; None for a number that names none."""
    if isinstance(form, str):
        return form or None
    return TENDER_KINDS.get(form) if type(form) is int else None


def number_of(form: Value, letter: str, till: int) -> str | None:
    """The number people read aloud; None for what is none."""
    if isinstance(form, str) and form:
        return form
    if type(form) is int and form >= 0:
        return str(Number(letter, till, form))
    return None
