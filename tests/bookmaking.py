"""Books for tests: a shop, its key, and sales and returns put into them by hand."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.clock import Moment
from posdesk.identity import BACK, SALE, new_operation_id
from posdesk.keys import make_key
from posdesk.ledger.journal import JournalEntry, Posting
from posdesk.returns.goods_return import GoodsReturn, RefundLeg, ReturnLine
from posdesk.sales.sale import Sale, SaleLine, TenderLeg
from posdesk.settings import Shop
from posdesk.store.books import Books
from posdesk.store.engine import BooksFile

AT = Moment.at(2026, 11, 22, 10)
KEY = make_key(bytes(32))
SHOP = Shop("00112233aabbccdd", "Kettle & Co", "GBP", address=("1 High Street",), tax_id="GB1")
TAXES = TaxScheme(True, "line", (TaxRate("S", "standard", 20_000), TaxRate("Z", "zero", 0)))


def server_url(owner: str, database: str | None, role: str | None = None) -> str:
    """The owner's URL with another database, or another role."""
    parts = urlsplit(owner)
    host = parts.netloc if role is None else f"{role}:@"
    path = parts.path if database is None else f"/{database}"
    return urlunsplit((parts.scheme, host, path, parts.query, ""))


def a_line(no: int, quantity: int = 1, each: int = 510, sku: str = "KETTLE") -> SaleLine:
    """A line at 20 % included."""
    paid = quantity * each
    tax = round(paid / 6)
    return SaleLine(
        no, sku, "Kettle", quantity, False, each * 1000, paid, 0, paid, "S", 20_000, tax
    )


def a_sale(number: str, *lines: SaleLine, at: Moment = AT, last4: str = "") -> Sale:
    """A sale paid in full: in cash, or by the card ending `last4`."""
    lines = lines or (a_line(1, 3),)
    total = sum(line.paid for line in lines)
    leg = TenderLeg("card", total, last4=last4) if last4 else TenderLeg("cash", total, total)
    return Sale(number, 1, at, "GBP", lines, (leg,), at.after(days=60).day, clerk="01")


def sale_entry(sale: Sale) -> JournalEntry:
    """What a sale books."""
    tax = sum(line.tax for line in sale.lines)
    paid = sale.tenders[0]
    account = "CARD:clearing" if paid.kind == "card" else "CASH:1"
    return JournalEntry(
        kind="sale",
        cause="customer_choice",
        currency="GBP",
        postings=(
            Posting(account, sale.total),
            Posting("SALES", tax - sale.total),
            Posting("TAX", -tax),
        ),
        facts={"sold": sale.number},
    )


def put_sale(books: Books, *lines: SaleLine, at: Moment = AT, last4: str = "") -> Sale:
    """Everything a sale puts on the shelves, and its seal."""
    sale = a_sale(str(books.numbers.next(SALE)), *lines, at=at, last4=last4)
    books.sales.add(sale)
    books.documents.add(
        sale.number, "sale_receipt", ("PD1TOKEN",), b"a paper of " + sale.number.encode()
    )
    books.outbox.add(sale.number, 0, True)
    books.journal.post(sale_entry(sale), at, new_operation_id(at))
    return sale


def sell(file: BooksFile, *lines: SaleLine, at: Moment = AT, last4: str = "") -> Sale:
    """One sale as one unit of work."""
    with file.write() as books:
        return put_sale(books, *lines, at=at, last4=last4)


def a_return(
    number: str, sale: Sale, line: int, before: int, after: int, at: Moment = AT
) -> GoodsReturn:
    """Units of one line back, in cash."""
    sold = sale.line(line)
    refund = sold.paid * after // sold.quantity - sold.paid * before // sold.quantity
    tax = sold.tax * after // sold.quantity - sold.tax * before // sold.quantity
    back = ReturnLine(line, before, after, refund, tax, "changed_mind")
    leg = RefundLeg("cash", refund, tender_no=1)
    return GoodsReturn(number, sale.number, 1, at, "GBP", (back,), (leg,), clerk="01")


def return_entry(back: GoodsReturn) -> JournalEntry:
    """What a return books."""
    tax = sum(line.tax for line in back.lines)
    return JournalEntry(
        kind="return",
        cause="customer_choice",
        currency="GBP",
        postings=(
            Posting("RETURNS", back.total - tax),
            Posting("TAX", tax),
            Posting("CASH:1", -back.total),
        ),
        facts={"back": back.number},
    )


def put_return(
    books: Books, sale: Sale, line: int, before: int, after: int, at: Moment = AT
) -> GoodsReturn:
    """Everything a return puts on the shelves, and its seal."""
    back = a_return(str(books.numbers.next(BACK)), sale, line, before, after, at)
    books.returns.add(back)
    books.documents.add(back.number, "return_slip", ("PD1BACK",), b"a slip")
    books.outbox.add(back.number, 0, True)
    books.journal.post(return_entry(back), at, new_operation_id(at))
    return back


def give_back(file: BooksFile, sale: Sale, line: int, before: int, after: int) -> GoodsReturn:
    """One return as one unit of work."""
    with file.write() as books:
        return put_return(books, sale, line, before, after)
