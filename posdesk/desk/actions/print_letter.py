"""A letter to a customer in the shop's own words: it names no sum and hides no right (SE-128)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers
from posdesk.desk.action import OUTBOX, Station
from posdesk.desk.actions.customer_acts import known
from posdesk.desk.actions.print_reminder import allowed_words
from posdesk.documents import customer_letter
from posdesk.errors import Refusal, RuleZ
from posdesk.identity import REMINDER
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.store.books import Books

MOST_LINES = 40


class LetterEmpty(Refusal):
    """A letter has words, up to `figures["most"]` lines of them."""

    code = "letter_empty"


@dataclass(frozen=True, slots=True)
class PrintLetter:
    """Print `words`, a line each, for the customer of that reference.

    `picture`: the name of a picture that was put in; a demand could stand on it unread, so that no
    letter takes one. RuleZ (I17), and written down, where words name a sum or hide a right.
    """

    operation: str
    customer: str
    words: tuple[str, ...]
    picture: str = ""

    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> str:
        """The letter's number; LetterEmpty, CustomerUnknown."""
        station.duty.acting()
        if self.picture:
            raise RuleZ(rule="I17", words="picture")
        allowed_words(self.words, station.shop.currency)
        if not any(each.strip() for each in self.words) or len(self.words) > MOST_LINES:
            raise LetterEmpty(most=MOST_LINES)
        known(books, self.customer)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        slip = plan_papers.new_slip(books, station, REMINDER)
        plan_papers.keep(books, customer_letter.compose(slip, self.words, station.shop), ())
        entry = JournalEntry(
            "letter_printed", "staff_act", station.shop.currency,
            facts={"who": station.duty.code, "slip": slip.number, "customer": self.customer},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return slip.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The letter printed first."""
        return str(facts["slip"])
