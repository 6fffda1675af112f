"""Barcodes of goods: what was scanned or typed becomes one 14-digit number, or a reason why not.

EAN-8, UPC-A, EAN-13 and GTIN-14 are one number padded with zeros on the left to 14 digits, so that
every form finds the same product. Rules: GS1 General Specifications 1.4, 2.1, 7.9; ISO/IEC 15424.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum

from posdesk.catalogue.gs1_elements import (
    Elements,
    decimal_element,
    looks_like_elements,
    read_elements,
    read_link,
)
from posdesk.catalogue.gtin import LENGTHS, Special, expand_upc_e, scaled, special_of
from posdesk.check_digits import gs1_check_digit, gs1_holds
from posdesk.values import dataclass

_LONGEST = 2_000  # a GS1 DataMatrix is shorter; more is not a barcode, and is not looked at
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_AIM_ELEMENTS = ("]C1", "]e0", "]e1", "]d2", "]Q3", "]J1")


class Form(Enum):
    """How the number was written when it reached us."""

    EAN_8 = "EAN-8"
    UPC_E = "UPC-E"
    UPC_A = "UPC-A"
    EAN_13 = "EAN-13"
    GTIN_14 = "GTIN-14"
    ELEMENTS = "GS1 element string"
    LINK = "GS1 Digital Link"


class Wrong(Enum):
    """Why a text is not taken for a barcode."""

    NOT_A_BARCODE = "not_a_barcode"  # other letters, nothing, or far too much: a search, perhaps
    LENGTH = "length"  # digits, but not 8, 12, 13 or 14 of them
    CHECK_DIGIT = "check_digit"  # misread or mistyped; `expected` is the digit that would fit
    ELEMENTS = "elements"  # an element string that breaks its own rules
    NO_PRODUCT = "no_product"  # a sound element string about something else: a parcel, a place


@dataclass(frozen=True, slots=True)
class Barcode:
    """A sound barcode; equal `gtin14` means the same product, whichever form was scanned.

    `also`: other numbers the same digits can stand for (eight digits may be EAN-8 or UPC-E). Look
    them up when the catalogue does not know `gtin14`.
    """

    gtin14: str
    form: Form
    special: Special | None = None
    elements: Elements = ()
    also: tuple[Barcode, ...] = ()

    def element(self, ai: str) -> str | None:
        """Value of a GS1 identifier: 10 batch, 21 serial, 15 best before, 17 expiry (YYMMDD)."""
        return dict(self.elements).get(ai)

    @property
    def weight_thousandths(self) -> int | None:
        """Net weight of 310x in thousandths of a kilogram; what is finer is cut off."""
        return _thousandths(decimal_element(self.elements, "310"))

    def price_minor(self, exponent: int) -> int | None:
        """Price of 392x in minor units of a currency with `exponent` decimals.

        None when none is given, or when it is finer than the currency.
        """
        found = decimal_element(self.elements, "392")
        return None if found is None else scaled(*found, exponent)


@dataclass(frozen=True, slots=True)
class BadBarcode:
    """Why nothing was read. `expected`: the check digit that would fit. `length`: digits seen.

    `maybe`: goods these digits would mean if the scanner dropped or shortened something: UPC-E sent
    short, zeros lost in a spreadsheet, an element string without AIM identifier, an add-on. Take
    one only if the catalogue knows it, and it alone. The text itself is not kept.
    """

    wrong: Wrong
    expected: str = ""
    length: int = 0
    maybe: tuple[Barcode, ...] = ()


def plain_gtin14(text: str) -> str:
    """The 14 digits of a sound EAN-13 or UPC-A of bare digits, as nearly every list of goods has
    them; empty for anything else, which `read_barcode` reads."""
    bare = len(text) in (12, 13) and text.isascii() and text.isdigit() and text.strip("0")
    return text.zfill(14) if bare and gs1_holds(text) else ""


def read_barcode(text: str) -> Barcode | BadBarcode:
    """Reads one scan or one typed number. Never raises, and never opens what it reads."""
    if len(text) > _LONGEST:
        return BadBarcode(Wrong.NOT_A_BARCODE)
    aim, bare = split_aim(text)
    if aim in _AIM_ELEMENTS or looks_like_elements(bare):
        return _from_elements(bare)
    if bare[:8].lower().startswith(("http://", "https://")):
        link = read_link(bare)
        return _about_goods(link, Form.LINK) if link else BadBarcode(Wrong.NOT_A_BARCODE)
    digits = _digits_of(bare)
    if digits is None or not digits.strip("0"):
        return BadBarcode(Wrong.NOT_A_BARCODE, maybe=tuple(_headed_by_gtin(bare)))
    if aim == "]E3" and len(digits) in (15, 18):
        digits = digits[:13]  # the add-on is an issue number or a price in another currency
    return _from_digits(digits, aim)


def split_aim(text: str) -> tuple[str, str]:
    """AIM symbology identifier (`]E0`, or empty) and the rest without blanks and line ends."""
    bare = text.strip(" \t\r\n\x00\u00a0\u3000\ufeff")
    found = _AIM.match(bare)
    return (found.group(), bare[3:].strip(" ")) if found else ("", bare)


def _from_digits(digits: str, aim: str) -> Barcode | BadBarcode:
    length = len(digits)
    maybe = tuple(_otherwise(digits)) if aim != "]E4" else ()
    if length not in LENGTHS or (aim == "]E4" and length != 8):
        return BadBarcode(Wrong.LENGTH, length=length, maybe=maybe)
    short = [other for other in maybe if other.form is Form.UPC_E]
    if aim == "]E0" and short:
        return short[0]  # EAN-8 has its own identifier
    if not gs1_holds(digits):
        expected = gs1_check_digit(digits[:-1])
        return BadBarcode(Wrong.CHECK_DIGIT, expected=expected, length=length, maybe=maybe)
    return _sound(digits, also=maybe)


def _sound(digits: str, also: tuple[Barcode, ...] = ()) -> Barcode:
    """A number whose length and check digit are right."""
    gtin14 = digits.zfill(14)
    if len(digits) == 8:
        special = Special.RESTRICTED_8 if digits[0] in "02" else None
        return Barcode(gtin14, Form.EAN_8, special, also=also)
    form = {12: Form.UPC_A, 13: Form.EAN_13, 14: Form.GTIN_14}[len(digits)]
    return Barcode(gtin14, form, special_of(gtin14), also=also)


def _otherwise(digits: str) -> Iterator[Barcode]:
    """What else these digits are, if the scanner or a spreadsheet changed their number."""
    length = len(digits)
    if length in (6, 7, 8):
        eight = digits if length == 8 else "0" + digits
        if length == 6:  # neither number system nor check digit was sent
            eight = next((eight + last for last in "0123456789" if expand_upc_e(eight + last)), "")
        upc = expand_upc_e(eight) if eight else None
        if upc and upc.strip("0"):
            yield Barcode(upc.zfill(14), Form.UPC_E, special_of(upc.zfill(14)))
    if length in (9, 10, 11) and gs1_holds(digits):
        yield _sound(digits.zfill(12))
    if length in (15, 18) and gs1_holds(digits[:13]):
        yield _sound(digits[:13])
    yield from _headed_by_gtin(digits)


def _headed_by_gtin(text: str) -> Iterator[Barcode]:
    """An element string sent without its AIM identifier."""
    if len(text) >= 16 and text.startswith("01") and not looks_like_elements(text):
        read = _from_elements(text)
        if isinstance(read, Barcode):
            yield read


def _from_elements(text: str) -> Barcode | BadBarcode:
    elements = read_elements(text)
    if elements is None:
        return BadBarcode(Wrong.ELEMENTS)
    return _about_goods(elements, Form.ELEMENTS)


def _about_goods(elements: Elements, form: Form) -> Barcode | BadBarcode:
    gtin14 = dict(elements).get("01")
    if gtin14 is None or not gtin14.strip("0"):
        return BadBarcode(Wrong.NO_PRODUCT)
    if not gs1_holds(gtin14):
        expected = gs1_check_digit(gtin14[:-1])
        return BadBarcode(Wrong.CHECK_DIGIT, expected=expected, length=len(gtin14))
    return Barcode(gtin14, form, special_of(gtin14), elements)


def _digits_of(text: str) -> str | None:
    """ASCII digits of a number in any script, without blanks and hyphens; None if there is more."""
    if text.isascii() and text.isdigit():
        return text
    kept = [
        letter for letter in text.strip("\x1d") if letter not in " -\u00a0\u2010\u2011\u2012\u2013"
    ]
    digits = [unicodedata.decimal(letter, -1) for letter in kept]
    return "".join(map(str, digits)) if digits and -1 not in digits else None


def _thousandths(found: tuple[int, int] | None) -> int | None:
    if found is None:
        return None
    value, decimals = found
    return value * 1_000 // int(10**decimals)
