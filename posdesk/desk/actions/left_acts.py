"""Goods of a receipt stay with us: kept and handed over later, or left for repair; and go home.

No money moves. A window waits while they are here and begins, or goes on, when they go home.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import plan_papers
from posdesk.desk.action import OUTBOX, SALES, Station
from posdesk.desk.actions.settle_ticket import ReceiptUnknown
from posdesk.documents import codes, handed_over
from posdesk.documents.handed_over import HomeLine
from posdesk.documents.plan_codes import DROP_OFF, GOODS
from posdesk.errors import Refusal
from posdesk.identity import PROMISE, STATEMENT
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.left_here import (
    KEPT,
    REPAIR,
    REPAIRED_IN,
    Left,
    NothingToLeave,
    gone_home,
    leaving,
)
from posdesk.returns.standing import Standing
from posdesk.returns.window import window_of
from posdesk.store.books import Books
from posdesk.wording import translate

TOPICS = frozenset({SALES, OUTBOX})


class NothingLeftHere(Refusal):
    """That slip is for no goods that are with us, or they went home; `figures["number"]`."""

    code = "nothing_left_here"


@dataclass(frozen=True, slots=True)
class LeaveGoods:
    """Units of receipt `sale`, (line, units) each, stay here: `why` is KEPT or REPAIR.

    `until`: when they are ready; a repair without a day is promised in REPAIRED_IN.
    """

    operation: str
    sale: str
    lines: tuple[tuple[int, int], ...]
    why: str
    until: date | None = None

    topics = TOPICS

    def perform(self, books: Books, station: Station) -> str:
        """The slip's number; ReceiptUnknown, NothingToLeave, MoreThanWithThem."""
        station.duty.acting()
        if self.why not in (KEPT, REPAIR):
            raise NothingToLeave()
        books.sales.alone_with(self.sale)
        standing = _standing(books, self.sale)
        wanted: dict[int, int] = {}
        for line, units in self.lines:
            wanted[line] = wanted.get(line, 0) + units
        named = leaving(wanted, standing, books.left_here.of_sale(self.sale))
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        until = self.until
        if until is None and self.why == REPAIR:
            until = station.at.day + REPAIRED_IN
        slip = plan_papers.new_slip(books, station, PROMISE)
        left = Left(slip.number, self.sale, self.why, named, station.at, until)
        about = GOODS if self.why == KEPT else DROP_OFF
        plan_papers.promise(
            books, station, slip, about, amount=0, goods=goods_of(left, standing), until=until,
            customer="", original=self.sale,
        )  # fmt: skip
        books.left_here.add(left, station.duty.code)
        told: list[Fact] = [list(each) for each in named]
        facts: dict[str, Fact] = {
            "who": station.duty.code, "slip": slip.number, "sale": self.sale, "why": self.why,
            "lines": told, "until": until.isoformat() if until else "",
        }  # fmt: skip
        _post(books, station, "goods_left", self.operation, facts)
        return slip.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The slip given first."""
        return str(facts["slip"])


@dataclass(frozen=True, slots=True)
class HandBackGoods:
    """What the slip `number` is for goes home, with a paper that says the last days from now on."""

    operation: str
    number: str

    topics = TOPICS

    def perform(self, books: Books, station: Station) -> str:
        """The paper's number; NothingLeftHere."""
        station.duty.acting()
        books.left_here.alone_with(self.number)
        left = books.left_here.get(self.number)
        if left is None or left.back is not None:
            raise NothingLeftHere(number=self.number)
        books.sales.alone_with(left.sale)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        slip = plan_papers.new_slip(books, station, STATEMENT)
        home = replace(left, back=station.at)
        others = [each for each in books.left_here.of_sale(left.sale) if each.number != left.number]
        now = _standing(books, left.sale)
        after = replace(now, days=gone_home(home, others, now.days))
        lasts = window_of(after, station.shop, station.our_days)
        lines = [
            HomeLine(_named(line, units, after), lasts.get(line)) for line, units in left.lines
        ]  # fmt: skip
        day = max((each.until for each in lines if each.until is not None), default=None)
        signed = codes.codes_for_statement(
            slip, None, station.shop, station.till, books.journal.head().link, station.key,
            original=left.sale, words=handed_over.SAID, until=day,
        )  # fmt: skip
        away = (station.at.day - left.at.day).days if left.why == REPAIR else None
        paper = handed_over.compose(slip, left.sale, lines, station.shop, signed, repaired=away)
        plan_papers.keep(books, paper, signed)
        books.left_here.home(left, slip.number, station.at, station.duty.code)
        facts: dict[str, Fact] = {
            "who": station.duty.code, "slip": left.number, "sale": left.sale,
            "paper": slip.number, "until": day.isoformat() if day else "",
        }  # fmt: skip
        _post(books, station, "goods_home", self.operation, facts)
        return slip.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The paper given first."""
        return str(facts["paper"])


def goods_of(left: Left, standing: Standing) -> str:
    """The goods of a slip in words."""
    return ", ".join(_named(line, units, standing) for line, units in left.lines)


def _named(no: int, units: int, standing: Standing) -> str:
    line = next((each for each in standing.sale.lines if each.no == no), None)
    if line is None:  # our books lost it: whose it is stands on the slip all the same
        return translate("Paper", "Goods of receipt {number}").format(number=standing.sale.number)
    text = line.text or line.sku
    return text if units == 1 or line.weighed else f"{units} × {text}"


def _standing(books: Books, sale: str) -> Standing:
    standing = books.sales.standing(sale)
    if standing is None:
        raise ReceiptUnknown(number=sale)
    return standing


def _post(
    books: Books, station: Station, kind: str, operation: str, facts: dict[str, Fact]
) -> None:
    entry = JournalEntry(kind, "customer_choice", station.shop.currency, facts=facts)
    books.journal.post(entry, station.at, operation)
