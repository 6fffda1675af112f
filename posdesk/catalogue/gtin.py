"""GTIN, the number of a product: its prefixes, its short form, and figures carried beside it."""

from __future__ import annotations

from enum import Enum

from posdesk.check_digits import gs1_holds

LENGTHS = (8, 12, 13, 14)


class Special(Enum):
    """Numbers that are not one product all over the world, by GS1 prefix of the 13-digit form."""

    RESTRICTED_CIRCULATION = "restricted_circulation"  # in-store; price or weight may be inside
    RESTRICTED_8 = "restricted_8"  # EAN-8 that each shop may give out as it likes
    COUPON = "coupon"
    ISBN = "isbn"
    ISSN = "issn"
    REFUND_RECEIPT = "refund_receipt"  # a bottle machine's slip, worth money to its bearer


def special_of(gtin14: str) -> Special | None:
    """What GS1 keeps the prefix for; None for general goods. EAN-8 is told by its form instead.

    A number of 14 digits that does not begin with 0 is a case of goods, and never special.
    """
    if not gtin14.startswith("0"):
        return None
    prefix = int(gtin14[1:4])
    if prefix in range(20, 30) or prefix in range(40, 50) or prefix in range(200, 300):
        return Special.RESTRICTED_CIRCULATION
    if prefix in range(50, 60) or prefix in range(981, 985) or prefix in range(990, 1000):
        return Special.COUPON
    named = {977: Special.ISSN, 978: Special.ISBN, 979: Special.ISBN, 980: Special.REFUND_RECEIPT}
    return named.get(prefix)


def expand_upc_e(digits: str) -> str | None:
    """The UPC-A (12 digits) that an 8-digit UPC-E is short for; None when it is none."""
    number_system, body, last = digits[0], digits[1:7], digits[7]
    if number_system not in "01":
        return None
    if body[5] in "012":
        long = body[:2] + body[5] + "0000" + body[2:5]
    elif body[5] == "3":
        long = body[:3] + "00000" + body[3:5]
    elif body[5] == "4":
        long = body[:4] + "00000" + body[4]
    else:
        long = body[:5] + "0000" + body[5]
    whole = number_system + long + last
    return whole if gs1_holds(whole) else None


def scaled(value: int, decimals: int, wanted: int) -> int | None:
    """`value` with `decimals` decimals as a whole number of `wanted` decimals; None when finer."""
    if decimals <= wanted:
        return int(value * 10 ** (wanted - decimals))
    whole, finer = divmod(value, 10 ** (decimals - wanted))
    return None if finer else whole


def as_printed(gtin14: str) -> str:
    """The number as it stands below its bars: of 8, 12, 13 or 14 digits."""
    bare = len(gtin14.lstrip("0"))
    length = next((each for each in LENGTHS if bare <= each), 14)
    return gtin14[14 - length :]
