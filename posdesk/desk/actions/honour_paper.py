"""Honour a paper the books have lost, in whole or in part: at once, by nobody's leave (PROMISE I3).

A payment, a deposit, a sale, a credit, a whole plan: what the signature proves is booked, the gap
is the shop's loss, and a slip that begins with sorry is printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk.action import CREDITS, OUTBOX, PLANS, SALES, Station
from posdesk.desk.honoured import Honoured
from posdesk.desk.honoured_plans import honour
from posdesk.desk.honoured_slips import credit, kept_elsewhere, promise, sale
from posdesk.documents.codes import (
    T_CREDIT,
    T_DROP_OFF,
    T_SALE,
    CodesMissing,
    NotRead,
    ScannedDocument,
    read_code,
)
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.store.books import Books


class PaperNotOurs(Refusal):
    """The paper cannot be matched here: another shop's, or altered; `figures["why"]`."""

    code = "paper_not_ours"


class NothingToHonour(Refusal):
    """That paper says nothing that could be honoured by itself; `figures["number"]`."""

    code = "nothing_to_honour"


def operation_of(number: str, time: int = 1) -> str:
    """The id of the act: the same paper is the same act, whenever it is scanned, unless the books
    have lost again what was honoured the `time` before."""
    return f"paper {number}" if time == 1 else f"paper {number} {time}"


def honouring(books: Books, number: str, texts: tuple[str, ...]) -> HonourPaper:
    """The act for a paper of which something is lost now."""
    time = 1
    while books.journal.facts_of(operation_of(number, time)) is not None:
        time += 1
    return HonourPaper(number, texts, time=time)


@dataclass(frozen=True, slots=True)
class HonourPaper:
    """Book what the paper `number`, whose signed codes are `texts`, proves above the books.

    `plan`: the plan a deposit or trade-in slip is to count for; empty: it becomes store credit.
    """

    number: str
    texts: tuple[str, ...]
    plan: str = ""
    time: int = 1

    topics = frozenset({PLANS, SALES, CREDITS, OUTBOX})

    @property
    def operation(self) -> str:
        """One for each paper."""
        return operation_of(self.number, self.time)

    def perform(self, books: Books, station: Station) -> Honoured:
        """What was honoured: nothing (and nothing written) where the books hold all of it."""
        station.duty.acting()
        parts = self.read(books, station)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        first = parts[0]
        if first.plan is not None:
            return honour(books, station, parts, self.texts, self.operation)
        if first.kind == T_SALE:
            return sale(books, station, parts, self.texts, self.operation)
        if first.kind == T_CREDIT:
            return credit(books, station, first, self.texts, self.operation)
        if first.kind == T_DROP_OFF and first.amount and not kept_elsewhere(books, first):
            return promise(books, station, first, self.texts, self.plan, self.operation)
        raise NothingToHonour(number=self.number)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Honoured:
        """What was honoured the first time."""
        amount, balance = (int(str(facts[name])) for name in ("minor", "balance"))
        told = (str(facts[name]) for name in ("plan", "sale", "credit", "slip"))
        plan, sale, credit, slip = told
        return Honoured(self.number, str(facts["what"]), amount, balance, plan, sale, credit, slip)

    def read(self, books: Books, station: Station) -> tuple[ScannedDocument, ...]:
        """What its codes say, in their order; PaperNotOurs, CodesMissing."""
        parts: list[ScannedDocument] = []
        for text in self.texts:
            read = read_code(text, station.ring)
            if isinstance(read, NotRead):
                raise PaperNotOurs(why=read.value)
            ours = (station.shop.shop_id, station.shop.currency)
            if (read.shop_id, read.currency) != ours or read.number != self.number:
                raise PaperNotOurs(why="other_shop")
            parts.append(read)
        if not parts:
            raise PaperNotOurs(why="unreadable")
        if not all(books.tills.in_time(part.key_id, self.number) for part in parts):
            raise PaperNotOurs(why=NotRead.REVOKED.value)
        parts.sort(key=lambda part: part.part)
        if parts[0].part != 1 or len({part.part for part in parts}) < parts[0].parts:
            have = {part.part for part in parts}
            missing = tuple(k for k in range(1, parts[0].parts + 1) if k not in have)
            if parts[0].part != 1 or parts[0].kind == T_SALE:
                raise CodesMissing(missing=missing, parts=parts[0].parts)
        return tuple(parts)
