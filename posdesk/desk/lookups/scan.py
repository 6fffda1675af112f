"""What was scanned or typed, looked up: a receipt of ours, goods, candidates, or why nothing."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date

from posdesk.card_numbers import holds_card_number
from posdesk.catalogue.barcode import BadBarcode, Barcode, Wrong, read_barcode
from posdesk.catalogue.in_store import InStore, MisreadValue, interpret
from posdesk.catalogue.in_store_schemes import HOUSE_SCHEMES
from posdesk.catalogue.product import Product
from posdesk.desk.action import Station
from posdesk.desk.lookups.members import MemberFound, by_member
from posdesk.desk.lookups.offer_answers import KitFound, OfferShown, by_offer
from posdesk.desk.lookups.paper_answers import (
    CreditFound,
    GiftBeyond,
    GiftFound,
    LeftFound,
    OutageFound,
    PaperFound,
    PaperLost,
    ParcelFound,
    PlanFound,
    PromiseFound,
    PromotionFound,
    QuoteFound,
    ReceiptFound,
    WarrantyFound,
)
from posdesk.desk.lookups.receipts import by_number
from posdesk.documents.test_code import arrived_whole, is_test_code
from posdesk.money import currency
from posdesk.sales.basket import BasketLine
from posdesk.store.books import Books
from posdesk.ticket.scan import Goods, PaperNumber, SearchWords, SignedCode, classify
from posdesk.values import dataclass

CANDIDATES = 12
MOST = 999_999  # pieces in one go; more is a slip of the hand


@dataclass(frozen=True, slots=True)
class GoodsFound:
    """One article, ready to go out (or to tick a line coming back).

    `beside` is the bottle or the crate that goes with each piece, as the books know it.
    """

    line: BasketLine
    beside: BasketLine | None = None


@dataclass(frozen=True, slots=True)
class PriceWanted:
    """An article without a price: the counter asks for one before it goes out."""

    product: Product
    quantity: int


@dataclass(frozen=True, slots=True)
class Candidates:
    """Several articles fit the words; the clerk picks one."""

    words: str
    quantity: int
    products: tuple[Product, ...]


@dataclass(frozen=True, slots=True)
class NothingFound:
    """No article fits; it may be sold as an open line with words and a price."""

    words: str
    quantity: int


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Nothing was added, and why: `code` is worded by the faces, `figures` go into the sentence."""

    code: str
    figures: dict[str, object] = field(default_factory=dict)


Answer = (
    ReceiptFound
    | GoodsFound
    | PriceWanted
    | Candidates
    | NothingFound
    | NotTaken
    | PlanFound
    | CreditFound
    | OutageFound
    | PromiseFound
    | PaperLost
    | OfferShown
    | KitFound
    | MemberFound
    | GiftFound
    | GiftBeyond
    | QuoteFound
    | ParcelFound
    | LeftFound
    | WarrantyFound
    | PromotionFound
)


@dataclass(frozen=True, slots=True)
class AskScan:
    """Look up what came from the scanner (`scanned`) or from the keyboard."""

    text: str
    scanned: bool = False
    quantity: int = 1

    def find(self, books: Books, station: Station) -> Answer:
        """One answer; never raises for anything that can be scanned or typed."""
        answer = self._found(books, station)
        if isinstance(answer, NothingFound) and station.offers.known:
            return by_member(answer.words, books, station) or answer
        if isinstance(answer, GoodsFound) and answer.line.deposit:
            beside = books.goods.by_sku(answer.line.deposit, station.at.day)
            found = ready(beside, 1) if beside else None
            if isinstance(found, GoodsFound):
                return replace(answer, beside=found.line)
        return answer

    def _found(self, books: Books, station: Station) -> Answer:
        if is_test_code(self.text):
            return NotTaken("test_page" if arrived_whole(self.text) else "test_page_misread")
        scan = classify(self.text)
        quantity = self.quantity
        if isinstance(scan, Goods | SearchWords):
            quantity *= scan.quantity
            if quantity > MOST:
                return NotTaken("too_many", {"most": MOST})
            if station.offers.known:
                offered = by_offer(
                    scan.code if isinstance(scan, Goods) else scan.text, quantity, books, station
                )
                if offered is not None:
                    return offered
        if isinstance(scan, SignedCode):
            from posdesk.desk.lookups.papers_scanned import by_signed_code  # with all it proves

            return _paper(by_signed_code(scan.text, books, station))
        if isinstance(scan, PaperNumber):
            from posdesk.desk.lookups.papers_scanned import by_paper_number

            number = str(scan.number)
            found = by_paper_number(number, books, station)
            return _paper(by_number(number, books, station) if found is None else found)
        if isinstance(scan, Goods):
            return _goods(scan.code, quantity, books, station)
        if isinstance(scan, SearchWords):
            if holds_card_number(scan.text):
                return NotTaken("card_number")
            return _words(scan.text, quantity, books, station.at.day)
        return NotTaken("unreadable" if scan.length else "empty")


def _paper(found: PaperFound) -> Answer:
    return NotTaken(found) if isinstance(found, str) else found


def _goods(code: str, quantity: int, books: Books, station: Station) -> Answer:
    by_sku = books.goods.by_sku(code, station.at.day)
    if by_sku is not None:
        return ready(by_sku, quantity)
    imported = by_number(code, books, station)
    if not isinstance(imported, str):
        return imported
    barcode = read_barcode(code)
    if isinstance(barcode, Barcode):
        return _barcode(barcode, quantity, books, station) or _unknown(
            code, quantity, books, station.at.day
        )
    for maybe in barcode.maybe:
        found = _barcode(maybe, quantity, books, station)
        if found is not None:
            return found
    if holds_card_number(code, is_barcode_field=True):
        return NotTaken("card_number")
    return _misread(barcode) or _unknown(code, quantity, books, station.at.day)


def _barcode(barcode: Barcode, quantity: int, books: Books, station: Station) -> Answer | None:
    for each in (barcode, *barcode.also):
        product = books.goods.by_gtin(each.gtin14, station.at.day)
        if product is not None:
            return _with_elements(product, barcode, quantity, station)
    exponent = currency(station.shop.currency).exponent
    inside = interpret(barcode, HOUSE_SCHEMES, exponent)
    if isinstance(inside, MisreadValue):
        return NotTaken("label_misread", {"expected": inside.expected})
    if inside is None:
        return None
    product = books.goods.by_gtin(inside.catalogue_gtin14, station.at.day)
    product = product or books.goods.by_sku(inside.item_code, station.at.day)
    return None if product is None else _with_value(product, inside, quantity)


def _with_elements(product: Product, barcode: Barcode, quantity: int, station: Station) -> Answer:
    exponent = currency(station.shop.currency).exponent
    inside = InStore(
        product.sku, barcode.gtin14, barcode.price_minor(exponent), barcode.weight_thousandths
    )
    return _with_value(product, inside, quantity)


def _with_value(product: Product, inside: InStore, quantity: int) -> Answer:
    if inside.price_minor is not None:  # the label's price is for the pack, whatever it weighs
        packed = replace(product, price_milli=inside.price_minor * 1000, weighed=False)
        return ready(packed, quantity)
    if inside.weight_thousandths is not None and product.weighed:
        return ready(product, inside.weight_thousandths * quantity)
    return ready(product, (inside.pieces or 1) * quantity)


def ready(
    product: Product, quantity: int, *, price_milli: int | None = None
) -> GoodsFound | PriceWanted:
    """The article as a line going out; PriceWanted when nobody gave it a price.

    Of weighed goods `quantity` is thousandths; a bare one is a scan without a weight, and is 0.
    """
    price = product.price_milli if price_milli is None else price_milli
    if price is None:
        return PriceWanted(product, quantity)
    if product.weighed and quantity == 1:
        quantity = 0
    return GoodsFound(
        BasketLine(
            sku=product.sku,
            text=product.text,
            quantity=quantity,
            price_milli=price,
            tax_code=product.tax_code,
            weighed=product.weighed,
            kind=product.traits.kind,
            wants_serials=product.traits.serials,
            deposit=product.traits.deposit,
            return_days=product.traits.return_days,
            months=product.traits.months,
            terms=product.traits.terms,
        )
    )


def _words(words: str, quantity: int, books: Books, day: date) -> Answer:
    """Goods of just that code, or what fits."""
    exact = books.goods.by_sku(words, day)
    return _search(words, quantity, books, day) if exact is None else ready(exact, quantity)


def _unknown(code: str, quantity: int, books: Books, day: date) -> Answer:
    return _search(code, quantity, books, day)


def _search(words: str, quantity: int, books: Books, day: date) -> Answer:
    products = books.catalogue.search(words, day, CANDIDATES, barcodes=False)
    if products:
        return Candidates(words, quantity, products)
    return NothingFound(words, quantity)


def _misread(barcode: BadBarcode) -> NotTaken | None:
    if barcode.wrong is Wrong.CHECK_DIGIT:
        return NotTaken("check_digit", {"expected": barcode.expected})
    if barcode.wrong is Wrong.LENGTH and barcode.length >= 7:
        return NotTaken("barcode_length", {"length": barcode.length})
    if barcode.wrong in (Wrong.ELEMENTS, Wrong.NO_PRODUCT):
        return NotTaken("barcode_" + barcode.wrong.value)
    return None
