"""The rows of both lists, as columns."""

from __future__ import annotations

from posdesk.desk.lookups.journal import Entry
from posdesk.desk.lookups.past_sales import PastSale
from posdesk.sales.tenders import TENDERS
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.screens.books.words import kind_words
from ui.screens.counter.say import tender_name

_TENDERS = {kind.code for kind in TENDERS}


def _paid_by(sale: PastSale) -> str:
    known = [tender_name(kind, last4) for kind, last4 in sale.tenders if kind in _TENDERS]
    return ", ".join(known) or translate("Books", "brought along")


def _sale(sale: PastSale) -> Cell:
    when = formats.day_and_time(sale.at.local)
    return Cell(sale.number, formats.beside(when, _paid_by(sale)))


def _came_back(sale: PastSale) -> Cell:
    if not sale.given_back:
        return Cell()
    if sale.given_back >= sale.paid:
        return Cell(translate("Books", "all came back"), state="warn")
    back = formats.amount(sale.given_back, sale.currency)
    return Cell(translate("Books", "{amount} back").format(amount=back), state="warn")


def _paid(sale: PastSale) -> Cell:
    return Cell(formats.amount(sale.paid, sale.currency), strong=True)


SALE_COLUMNS: tuple[Column[PastSale], ...] = (
    Column("", Kind.WORDS, _sale),
    Column("", Kind.PILL, _came_back, 170, 150),
    Column("", Kind.MONEY, _paid, 120, 100),
)


def _entry(entry: Entry) -> Cell:
    when = formats.day_and_time(entry.at.local)
    return Cell(kind_words(entry.kind), formats.beside(when, who_words(entry), _papers(entry)))


def who_words(entry: Entry) -> str:
    """Who did it, by the code papers show; empty for the program itself."""
    return translate("Books", "staff {code}").format(code=entry.who) if entry.who else ""


def seal_words(entry: Entry) -> tuple[str, str]:
    """Whether the seal holds: words and state."""
    if entry.whole:
        return translate("Books", "sealed"), "ok"
    return translate("Books", "does not agree"), "bad"


def _papers(entry: Entry) -> str:
    return ", ".join(entry.papers)


def _seal(entry: Entry) -> Cell:
    words, state = seal_words(entry)
    return Cell(words, state=state)


def _moved(entry: Entry) -> Cell:
    debits = sum(posting.minor for posting in entry.postings if posting.minor > 0)
    return Cell(formats.amount(debits, entry.currency) if debits else "", strong=True)


ENTRY_COLUMNS: tuple[Column[Entry], ...] = (
    Column("", Kind.COUNT, lambda entry: Cell(f"{entry.seq}", tone="soft", small=True), 72, 60),
    Column("", Kind.WORDS, _entry),
    Column("", Kind.PILL, _seal, 140, 130),
    Column("", Kind.MONEY, _moved, 120, 100),
)
