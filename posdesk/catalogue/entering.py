"""Goods as somebody types them in: read into a Product, or refused before anything is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from posdesk.card_numbers import holds_card_number
from posdesk.catalogue.barcode import BadBarcode, read_barcode
from posdesk.catalogue.in_store import in_store_number
from posdesk.catalogue.product import Product
from posdesk.catalogue.tax import TaxScheme
from posdesk.catalogue.terms import FEE_PERCENT, FEES, KEPT_OUT, MOST_FEE, MOST_PERCENT
from posdesk.catalogue.traits import (
    GOODS,
    KINDS,
    MOST_DAYS,
    MOST_MONTHS,
    PLAIN,
    WARRANTY,
    Traits,
)
from posdesk.errors import Refusal
from posdesk.plain_text import clean

MOST_PRICE_MILLI = 10**12  # a price above it is a slip of the hand: ten million pounds
_TEXT_LIMIT, _SKU_LIMIT = 200, 40
_BETWEEN_BARCODES = re.compile(r"[\s,;|]+")
_LARGE = 50  # percent


class GoodsUnnamed(Refusal):
    """Goods have a name: it stands on the receipt."""

    code = "goods_unnamed"


class CodeTooLong(Refusal):
    """A code of goods has at most `figures["most"]` signs."""

    code = "goods_code_too_long"


class BarcodeUnread(Refusal):
    """`figures["barcode"]` is no barcode of goods; `expected` is the check digit that would fit."""

    code = "goods_barcode_unread"


class TaxCodeUnknown(Refusal):
    """The shop has no tax of that code; `figures["code"]`."""

    code = "tax_code_unknown"


class PriceNotTaken(Refusal):
    """A price is above nothing and below what any shop asks."""

    code = "goods_price_not_taken"


class TraitsDoNotFit(Refusal):
    """Nothing has a serial number, a deposit and a weight at once; a delivery has none of them."""

    code = "goods_traits_do_not_fit"


class MonthsNotTaken(Refusal):
    """A warranty lasts 1 to `figures["most"]` months, and nothing else has any."""

    code = "goods_months_not_taken"


class DaysNotTaken(Refusal):
    """Days to come back are none or up to `figures["most"]`."""

    code = "goods_days_not_taken"


class CardNumberAmongGoods(Refusal):
    """A payment card's number stands where none belongs; it was thrown away."""

    code = "card_number"


@dataclass(frozen=True, slots=True)
class GoodsForm:
    """What was typed. `sku` empty: the program gives a code; `barcodes` empty: an in-store number.

    `price_milli` in thousandths of a minor unit, None: the till asks each time. `traits`: what
    the goods are beside a price.
    """

    sku: str
    text: str
    tax_code: str
    barcodes: str = ""
    price_milli: int | None = None
    weighed: bool = False
    traits: Traits = PLAIN


def read_form(form: GoodsForm, taxes: TaxScheme, had: str = "") -> Product:
    """The goods of the form, still without what the program gives (a Refusal says why not).

    `had` is the tax code they have: kept even when it is given to no more goods.
    """
    if holds_card_number(form.text) or holds_card_number(form.sku, is_barcode_field=True):
        raise CardNumberAmongGoods()
    text, sku = clean(form.text, _TEXT_LIMIT).strip(), " ".join(clean(form.sku).split())
    if not text:
        raise GoodsUnnamed()
    if len(sku) > _SKU_LIMIT:
        raise CodeTooLong(most=_SKU_LIMIT)
    known = {rate.code for rate in taxes.rates if not rate.retired or rate.code == had}
    if form.tax_code not in known:
        raise TaxCodeUnknown(code=form.tax_code)
    if form.price_milli is not None:
        check_price(form.price_milli)
    gtins = _gtins(form.barcodes)
    sku = sku or (gtins[0].lstrip("0") if gtins else "")
    traits = check_traits(form.traits, weighed=form.weighed)
    return Product(sku, text, form.price_milli, form.tax_code, gtins, form.weighed, traits)


def check_traits(traits: Traits, *, weighed: bool) -> Traits:
    """Those traits, where they go together (TraitsDoNotFit, DaysNotTaken)."""
    if traits.kind not in KINDS:
        raise TraitsDoNotFit()
    more = traits.serials or bool(traits.deposit)
    if (weighed and traits.kind != GOODS) or (more and (weighed or traits.kind != GOODS)):
        raise TraitsDoNotFit()
    if traits.return_days is not None and not 0 < traits.return_days <= MOST_DAYS:
        raise DaysNotTaken(most=MOST_DAYS)
    if (traits.kind == WARRANTY) != bool(traits.months) or not 0 <= traits.months <= MOST_MONTHS:
        raise MonthsNotTaken(most=MOST_MONTHS)
    if not _terms_fit(traits):
        raise TraitsDoNotFit()
    return replace(traits, deposit=" ".join(clean(traits.deposit, _SKU_LIMIT).split()))


def _terms_fit(traits: Traits) -> bool:
    """Terms are of goods, and no fee is more than half of a price or less than nothing."""
    known = all(each.what in FEES or each.what in KEPT_OUT for each in traits.terms)
    fees = [each for each in traits.terms if each.what in FEES]
    fair = all(
        0 < each.amount <= (MOST_PERCENT if each.what == FEE_PERCENT else MOST_FEE) for each in fees
    )
    return known and fair and len(fees) <= 1 and (traits.kind == GOODS or not traits.terms)


def check_price(milli: int) -> None:
    """PriceNotTaken for nothing, less than nothing, or more than anything costs."""
    if not 0 < milli <= MOST_PRICE_MILLI:
        raise PriceNotTaken()


def new_code(articles: int, taken: Callable[[str], bool]) -> str:
    """A code nobody uses yet, `N00123`: short enough for the number on its label to tell it."""
    running = articles + 1
    while taken(f"N{running:05d}"):
        running += 1
    return f"N{running:05d}"


def own_number(sku: str, taken: Callable[[str], bool]) -> str:
    """The in-store number (14 digits) for goods without a barcode; other goods keep theirs."""
    turn = 0
    while taken(gtin := in_store_number(sku, turn).zfill(14)):
        turn += 1
    return gtin


def percent_changed(before: int | None, after: int) -> int:
    """By how many whole percent a price goes up or down; 0 where there was none."""
    return abs(after - before) * 100 // before if before else 0


def is_large(before: int | None, after: int) -> bool:
    """Whether a price changes by more than half (RELIABILITY 4.2)."""
    return bool(before) and abs(after - (before or 0)) * 100 > _LARGE * (before or 0)


def _gtins(typed: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for each in _BETWEEN_BARCODES.split(typed[:500]):
        if not each:
            continue
        if holds_card_number(each, is_barcode_field=True):
            raise CardNumberAmongGoods()
        read = read_barcode(each)
        if isinstance(read, BadBarcode):
            raise BarcodeUnread(barcode=clean(each, 20), expected=read.expected)
        found[read.gtin14] = None
    return tuple(found)
