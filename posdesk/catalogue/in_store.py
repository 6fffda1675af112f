"""In-store numbers: codes a shop or its scale makes itself, often with price or weight inside.

They mean something in one shop only, so that their layout is a rule the shop sets up, not a fact.
Layouts by country stand in `in_store_schemes`; what the digits mean is here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from enum import Enum

from posdesk.catalogue.barcode import Barcode
from posdesk.catalogue.gtin import scaled
from posdesk.check_digits import gs1_check_digit
from posdesk.values import dataclass


class Kind(Enum):
    """What the value digits of a scheme say."""

    PRICE = "price"
    WEIGHT = "weight"
    PIECES = "pieces"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A layout of the 13-digit form: prefix, item, perhaps a verifier digit, value, check digit.

    `prefix` 02 is UPC-A of number system 2. `decimals` counts those of the value as printed: 2 for
    pence, 3 for grams in kilograms.
    """

    prefix: str
    item_digits: int
    kind: Kind = Kind.NONE
    value_digits: int = 0
    decimals: int = 0
    has_verifier: bool = False

    def __post_init__(self) -> None:
        length = len(self.prefix) + self.item_digits + self.has_verifier + self.value_digits
        if length != 12 or (self.kind is Kind.NONE) != (self.value_digits == 0):
            raise ValueError("a scheme lays out twelve digits and a check digit")
        if self.has_verifier and self.value_digits not in (4, 5):
            raise ValueError("verifier digits are defined over four or five digits")
        if not 0 <= self.decimals <= 3 or (self.kind is Kind.PIECES and self.decimals):
            raise ValueError("decimals go from 0 to 3, and pieces have none")


@dataclass(frozen=True, slots=True)
class InStore:
    """What an in-store number says. A value of zero counts as not given: the counter asks.

    `catalogue_gtin14` is the number with its value set to zero: look the product up under it.
    """

    item_code: str
    catalogue_gtin14: str
    price_minor: int | None = None
    weight_thousandths: int | None = None
    pieces: int | None = None


@dataclass(frozen=True, slots=True)
class MisreadValue:
    """The verifier digit does not fit price or weight: `expected` would. Nothing may be added.

    An empty `expected` means a price finer than the shop's currency: the scheme is set up wrongly.
    """

    expected: str = ""


def interpret(
    barcode: Barcode, schemes: Sequence[Scheme], exponent: int = 2
) -> InStore | MisreadValue | None:
    """Reads the number by the first scheme with its prefix; None when no scheme claims it.

    `exponent`: decimals of the shop's currency. `barcode` is sound already, so a misread value can
    only come from the label's own maker.
    """
    digits = barcode.gtin14[1:]
    fitting = (scheme for scheme in schemes if digits.startswith(scheme.prefix))
    scheme = next(fitting, None) if barcode.gtin14.startswith("0") else None
    if scheme is None:
        return None
    item_end = len(scheme.prefix) + scheme.item_digits
    item = digits[len(scheme.prefix) : item_end]
    if scheme.kind is Kind.NONE:
        return InStore(item, barcode.gtin14)
    value = digits[12 - scheme.value_digits : 12]
    if scheme.has_verifier and (expected := verifier_digit(value)) != digits[item_end]:
        return MisreadValue(expected)
    bare = digits[:item_end].ljust(12, "0")
    return _with_value(scheme, item, f"0{bare}{gs1_check_digit(bare)}", int(value), exponent)


def _with_value(
    scheme: Scheme, item: str, gtin14: str, value: int, exponent: int
) -> InStore | MisreadValue:
    if scheme.kind is Kind.WEIGHT:
        thousandths = scaled(value, scheme.decimals, 3)
        return InStore(item, gtin14, weight_thousandths=thousandths or None)
    if scheme.kind is Kind.PIECES:
        return InStore(item, gtin14, pieces=value or None)
    price = scaled(value, scheme.decimals, exponent)
    return MisreadValue() if price is None else InStore(item, gtin14, price_minor=price or None)


# Weighting factors of GS1 General Specifications 7.9.2: the figure for each digit 0 to 9.
_TWO_MINUS = (0, 2, 4, 6, 8, 9, 1, 3, 5, 7)
_THREE = (0, 3, 6, 9, 2, 5, 8, 1, 4, 7)
_FIVE_PLUS = (0, 5, 1, 6, 2, 7, 3, 8, 4, 9)
_FIVE_MINUS = (0, 5, 9, 4, 8, 3, 7, 2, 6, 1)


def verifier_digit(value: str) -> str:
    """The verifier of a price or weight of four or five digits: GS1 Gen. Specs. 7.9.3, 7.9.4."""
    if len(value) == 4:
        four = (_TWO_MINUS, _TWO_MINUS, _THREE, _FIVE_MINUS)
        return str(_weighed(value, four) * 3 % 10)
    five = (_FIVE_PLUS, _TWO_MINUS, _FIVE_MINUS, _FIVE_PLUS, _TWO_MINUS)
    return str(_FIVE_MINUS.index(-_weighed(value, five) % 10))


def _weighed(value: str, weights: Sequence[Sequence[int]]) -> int:
    return sum(weight[int(digit)] for digit, weight in zip(value, weights, strict=True))


# --- the shop's own fixed numbers, prefix 20, made from the stock code ---------------------------

HOUSE_NUMBERS = Scheme("20", 10)
_GOODS = re.compile(r"([0-9]{5})([A-Z]{0,3})")
_ENDINGS = 1 + 26 + 26**2 + 26**3  # no letter, one, two, three
_LETTERS = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./"  # of short words; the blank is the first
_SHORT = 6
_WORDS = 100_000 * (100_000 - _ENDINGS)  # numbers whose last five digits are no ending
_SHORT_WORDS = (int(len(_LETTERS) ** (_SHORT + 1)) - len(_LETTERS)) // (len(_LETTERS) - 1)


def in_store_number(stock_code: str, turn: int = 0) -> str:
    """The 13 digits printed on goods without a barcode; one code has one number, whatever its case.

    Five digits with up to three letters (85123A: 2085123 00001 and check digit) and words of up to
    six letters never collide, and `stock_code_of` reads them back. Longer words are spread by hash
    over 3.3 thousand million numbers: whoever enters goods keeps the numbers unique, and on a clash
    asks again with the next `turn`. Raises ValueError for an empty code.
    """
    code = " ".join(stock_code.upper().split())
    if not code:
        raise ValueError("a stock code is needed")
    goods = _GOODS.fullmatch(code)
    if goods and not turn:
        body = f"{goods[1]}{_rank(goods[2], 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'):05d}"
    else:
        body = _spread(_word_number(code, turn))
    return f"20{body}{gs1_check_digit('20' + body)}"


def stock_code_of(number: str) -> str | None:
    """The stock code, in capitals, inside a number of ours; None for hashed words and others'."""
    if len(number) != 13 or number != f"20{number[2:12]}{gs1_check_digit('20' + number[2:12])}":
        return None
    first, last = number[2:7], int(number[7:12])
    if last < _ENDINGS:
        return first + _unrank(last, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    word = int(first) * (100_000 - _ENDINGS) + last - _ENDINGS
    return _unrank(word + 1, _LETTERS) if word < _SHORT_WORDS else None


def _word_number(code: str, turn: int) -> int:
    if len(code) <= _SHORT and not turn and set(code) <= set(_LETTERS):
        return _rank(code, _LETTERS) - 1
    digest = hashlib.sha256(f"{code}\x00{turn}".encode("utf-8", "surrogatepass")).digest()
    return _SHORT_WORDS + int.from_bytes(digest[:16], "big") % (_WORDS - _SHORT_WORDS)


def _spread(word: int) -> str:
    first, last = divmod(word, 100_000 - _ENDINGS)
    return f"{first:05d}{_ENDINGS + last:05d}"


def _rank(word: str, letters: str) -> int:
    """Place of a word when all words over `letters` stand by length, then alphabet; '' is 0."""
    place = 0
    for letter in word:
        place = place * len(letters) + letters.index(letter) + 1
    return place


def _unrank(place: int, letters: str) -> str:
    word = ""
    while place:
        place, letter = divmod(place - 1, len(letters))
        word = letters[letter] + word
    return word
