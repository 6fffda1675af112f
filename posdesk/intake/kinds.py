"""What a row of an old till means: a sale, a credit, a gift, a stock note, a bad debt; of what.

The rules are those of the Online Retail set (UCI, doi 10.24432/C5BW33); a file without its letters
is read by the sign of its pieces.
"""

from __future__ import annotations

import re

SALE, CREDIT = "sale", "credit"
FREE, WRITE_OFF, BAD_DEBT = "zero_price", "stock_writeoff", "bad_debt"
CLASSES = (SALE, CREDIT, FREE, WRITE_OFF, BAD_DEBT)

GOODS, SERVICE, VOUCHER = "merch", "service", "voucher"
KINDS = (GOODS, SERVICE, VOUCHER)

# Codes that are words, not goods: postage, carriage, manual entries, discounts, samples, fees.
_SERVICES = frozenset(
    ("POST", "DOT", "C2", "C3", "M", "D", "S", "B", "BANK CHARGES", "AMAZONFEE", "CRUK")
)
_VOUCHER_START = "GIFT_"
_LETTERED = re.compile(r"([ACac])\d+", re.ASCII)


def class_of(invoice: str, quantity: int, price_milli: int) -> str:
    """The class of a row; `quantity` is not zero."""
    lettered = _LETTERED.fullmatch(invoice)
    if lettered:
        return CREDIT if lettered[1] in "Cc" else BAD_DEBT
    if price_milli == 0:
        return FREE if quantity > 0 else WRITE_OFF
    return SALE if quantity > 0 else CREDIT


def is_credit_note(invoice: str) -> bool:
    """Whether the number itself says that this is a credit: `C536383`."""
    return _LETTERED.fullmatch(invoice) is not None and invoice[0] in "Cc"


def kind_of(sku: str) -> str:
    """Goods, a service under a word for a code, or a gift voucher sold; case does not matter."""
    code = sku.upper()
    if code in _SERVICES:
        return SERVICE
    return VOUCHER if code.startswith(_VOUCHER_START) else GOODS
