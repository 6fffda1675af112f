"""A ticket as a quote: printed and signed, nothing is sold and nothing is booked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.desk import plan_papers, settling_choice
from posdesk.desk.action import OUTBOX, Station
from posdesk.documents import quote
from posdesk.documents.later_codes import codes_for_quote
from posdesk.identity import QUOTE
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.quote import NothingToQuote, check_day
from posdesk.store.books import Books
from posdesk.ticket.ticket import Ticket


@dataclass(frozen=True, slots=True)
class GiveQuote:
    """What goes out on `ticket`, at the prices shown, until that day."""

    operation: str
    ticket: Ticket
    until: date

    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The quote's number (QuoteDay, NothingToQuote)."""
        station.duty.acting()
        if not self.ticket.basket.lines:
            raise NothingToQuote()
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        check_day(self.until, station.at.day)
        lines = settling_choice.settled(self.ticket, station).going_out
        shop, till = station.shop, station.till
        slip = replace(plan_papers.new_slip(books, station, QUOTE), currency=shop.currency)
        signed = codes_for_quote(
            slip, lines, self.until, shop, till, books.journal.head().link, station.key,
            tax_included=station.taxes.included,
        )  # fmt: skip
        plan_papers.keep(books, quote.compose(slip, lines, self.until, shop, signed), signed)
        facts: dict[str, Fact] = {
            "who": station.duty.code, "quote": slip.number, "until": self.until.isoformat(),
            "minor": sum(line.paid for line in lines),
        }  # fmt: skip
        entry = JournalEntry("quote_given", "staff_act", shop.currency, facts=facts)
        books.journal.post(entry, station.at, self.operation)
        return slip.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The quote given first."""
        return str(facts["quote"])
