"""Card numbers typed or scanned where none belongs are refused before anything is kept.

RELIABILITY 4.4, PCI DSS 4.0.1 3.3 and 3.4. A number counts when it has 13 to 19 digits, closes by
Luhn's rule and begins like a card of a known scheme; blanks, dashes, dots, invisible letters and
digits of other scripts do not hide it. Magnetic-stripe tracks count whatever their digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import cache
from itertools import chain

from posdesk.check_digits import gs1_holds, luhn_holds
from posdesk.values import dataclass

_ANY_LENGTH = (13, 14, 15, 16, 17, 18, 19)
_DINERS = (14, 16, 17, 18, 19)  # never 15: those are satellite telephones
_LONG = (16, 17, 18, 19)

# First digits (from, to) and lengths in use by scheme: ISO/IEC 7812 issuer ranges, as published by
# the schemes. Numbers beginning with 0, 1, 7 or 35 are parcels, airlines' accounts and telephones.
_SCHEMES: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("4", "4", (13, 16, 18, 19)),  # Visa
    ("51", "55", (16,)),  # Mastercard
    ("2221", "2720", (16,)),  # Mastercard
    ("34", "34", (15,)),  # American Express
    ("37", "37", (15,)),  # American Express
    ("300", "305", _DINERS),  # Diners Club
    ("3095", "3095", _DINERS),
    ("36", "36", _DINERS),
    ("38", "39", _DINERS),
    ("3528", "3589", _LONG),  # JCB
    ("5018", "5018", _ANY_LENGTH),  # Maestro, old lengths
    ("5020", "5020", _ANY_LENGTH),
    ("5038", "5038", _ANY_LENGTH),
    ("5893", "5893", _ANY_LENGTH),
    ("6304", "6304", _ANY_LENGTH),
    ("6759", "6763", _ANY_LENGTH),
    ("50", "50", _LONG),  # Maestro, Dankort, RuPay, Elo, Verve
    ("56", "58", _LONG),  # Maestro
    ("60", "60", (16, 19)),  # Discover, RuPay, Hipercard
    ("62", "65", _LONG),  # UnionPay, Maestro, Discover, Troy
    ("67", "67", _LONG),  # Maestro, girocard
    ("81", "82", _LONG),  # UnionPay, RuPay
    ("2200", "2204", _LONG),  # Mir
    ("8600", "8600", (16,)),  # Uzcard
    ("9704", "9704", (16, 19)),  # Napas
    ("9792", "9792", (16,)),  # Troy
    ("9860", "9860", (16,)),  # Humo
)

_TRACKS = re.compile(r"%?[Bb][ ]?\d{12,19}\^[^^\n]{0,40}\^?[\d ]*\??|;?\d{12,19}[=]\d{4,}\??")
_JOINTS = 3  # characters that may stand between two groups of digits
_DIGITS = b"0123456789"
_FEWEST = 12  # digits: the shortest track; a number alone has thirteen
_AIM = re.compile(r"\s*\][A-Za-z][0-9A-Za-z]")
_ELEMENT_HEAD = re.compile(r"\s*\x1d?\(?01\)?([0-9]{14})")
_AFTER = 40  # expiry date and security code stand this near, and go from a log with the number


@dataclass(slots=True)
class _Group:
    """Digits that stand together, with their places in the text. `joint`: what came before."""

    joint: str
    digits: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def add(self, digits: str, place: int) -> None:
        self.digits += digits
        self.places += [place] * len(digits)


def holds_card_number(text: str, is_barcode_field: bool = False) -> bool:
    """Whether a payment card's number, or its magnetic stripe, stands anywhere in `text`.

    In a barcode field a sound EAN, UPC or GTIN is goods, unless its 14 digits are a Diners Club
    number too: look a scan up in the catalogue first, and ask here when it is unknown.
    """
    if text.isascii() and _has_few_digits(text):
        return False  # nearly all of what a shop writes ends here
    if is_barcode_field:
        text = _AIM.sub("", text, count=1) if _AIM.match(text) else text
        if _is_goods(text):
            return False
        head = _ELEMENT_HEAD.match(text)
        if head and gs1_holds(head[1]):
            text = text[head.end() :]
    return next(_found(text), None) is not None or bool(_TRACKS.search(_plain(text)))


def _has_few_digits(plain: str) -> bool:
    few = len(plain) < _FEWEST
    return few or len(plain) - len(plain.encode("ascii").translate(None, delete=_DIGITS)) < _FEWEST


def holds_split_card_number(values: Iterable[str]) -> bool:
    """Whether the fields of one form spell a card number alone or together, from either end.

    Give it the fields people type words in, and what a terminal's slip says; never the amount.
    """
    filled = [value for value in values if value.strip()]
    return any(holds_card_number(" ".join(order)) for order in (filled, filled[::-1]))


def without_card_numbers(text: str) -> str:
    """`text` for a log: of a card number the last four digits stay, of what follows it none."""
    letters = list(_TRACKS.sub("[card]", text))
    text = "".join(letters)
    for places in list(_found(text)):
        for place in places[:-4]:
            letters[place] = "*"
        for place in range(places[-1] + 1, min(places[-1] + 1 + _AFTER, len(letters))):
            if letters[place].isnumeric():
                letters[place] = "*"
    return "".join(letters)


def is_card_number(digits: str) -> bool:
    """Whether these ASCII digits, all of them, are a card number by length, beginning and Luhn."""
    known = 13 <= len(digits) <= 19 and len(digits) in _card_lengths(digits[:4])
    return known and luhn_holds(digits)


@cache
def _card_lengths(beginning: str) -> frozenset[int]:
    """How many digits a card number has that begins with these four."""
    fitting = (lengths for low, high, lengths in _SCHEMES if low <= beginning[: len(low)] <= high)
    return frozenset(chain.from_iterable(fitting))


def _is_goods(text: str) -> bool:
    plain = text.isascii() and text.isdigit()
    digits = text if plain else "".join(_plain(text).split()).replace("-", "")
    if not (digits.isascii() and digits.isdigit() and gs1_holds(digits)):
        return False
    return len(digits) in (8, 12, 13) or (len(digits) == 14 and not is_card_number(digits))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _found(text: str) -> Iterator[list[int]]:
    """Places of the digits of each card number in `text`."""
    if sum(letter.isnumeric() for letter in text) < 7:  # some letters stand for two digits
        return
    for groups in _chains(text):
        start = 0
        while start < len(groups):
            taken, places = _longest_card(groups, start)
            if places:
                yield places
            start += max(taken, 1)


def _longest_card(groups: list[_Group], start: int) -> tuple[int, list[int]]:
    """How many groups from `start` make a card number, and where its digits stand."""
    window = _joined_alike(groups, start)
    digits = "".join(digit for group in window for digit in group.digits)
    length = len(digits)
    while window and length >= 13 and digits[0] not in "017":
        if is_card_number(digits[:length]) and not _is_telephone(window[0], length):
            return len(window), [place for group in window for place in group.places]
        length -= len(window.pop().digits)
    return _head_of(groups[start])


def _joined_alike(groups: list[_Group], start: int) -> list[_Group]:
    """The groups from `start` joined in one way, with no more digits than a card has."""
    window: list[_Group] = []
    total = 0
    for group in groups[start : start + 19]:
        total += len(group.digits)
        if total > 19 or (len(window) > 1 and group.joint != window[1].joint):
            break
        window.append(group)
    return window


def _head_of(group: _Group) -> tuple[int, list[int]]:
    """A card number with more digits glued on behind, or zeros in front."""
    digits = "".join(group.digits)
    bare = digits.lstrip("0")
    places = group.places[len(digits) - len(bare) :]
    for length in (19, 16, 15):
        if len(digits) > length and is_card_number(bare[:length]):
            return 1, places[:length]
    return 0, []


def _is_telephone(first: _Group, length: int) -> bool:
    """`+49 151 12345678` has thirteen digits and begins with 4; no card is written with a plus."""
    return "+" in first.joint and length <= 14


def _chains(text: str) -> Iterator[list[_Group]]:
    """Groups of digits with at most a few separators between them, a chain at a time."""
    groups: list[_Group] = []
    between = ""
    glued = False
    aim = _AIM.match(text)  # its last digit is no part of what was scanned
    begin = aim.end() if aim else 0
    for place, letter in enumerate(text[begin:], start=begin):
        digits = _digits_of(letter)
        if digits and glued:
            groups[-1].add(digits, place)
        elif digits:
            groups.append(_Group(_joint(between)))
            groups[-1].add(digits, place)
            between, glued = "", True
        elif _is_invisible(letter):
            continue
        else:
            between, glued = between + letter, False
            if not _separates(letter) or len(between) > _JOINTS:
                yield groups
                groups, between = [], between[-1]
    yield groups


def _digits_of(letter: str) -> str:
    """The ASCII digits a letter stands for, in whatever script or circle; empty for others."""
    if letter in "0123456789":
        return letter
    if not letter.isnumeric():
        return ""
    plain = _plain(letter)
    values = [unicodedata.decimal(digit, -1) for digit in plain]
    return "".join(map(str, values)) if -1 not in values else ""


def _is_invisible(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category in ("Cf", "Mn", "Me") or (category == "Cc" and not letter.isspace())


def _separates(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter)[0] in "PSZ"


def _joint(between: str) -> str:
    """What joins two groups: blanks and dashes count alike, other marks as themselves."""
    return "".join(sorted({mark for mark in between if not _is_blank_or_dash(mark)}))


def _is_blank_or_dash(mark: str) -> bool:
    return mark.isspace() or mark == "\u2212" or unicodedata.category(mark) == "Pd"
