"""An act that would put a mistake of the shop on a customer: rolled back, written down, refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from desk.shops import FLOAT
from desk.tills import Till

from posdesk.desk.action import HELD, Station
from posdesk.desk.actions.open_drawer import OpenDrawer
from posdesk.errors import Refusal, RuleZ
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.store import guarding
from posdesk.store.books import Books

ANA = "a1f0"


@dataclass(frozen=True)
class PassTheShortageOn:
    """A shortage of the drawer, charged to a customer."""

    operation: str
    topics = frozenset({HELD})

    def perform(self, books: Books, station: Station) -> None:
        """Leave a trace outside the journal too, to see it taken away again."""
        books.held.put("trace", b"", "", station.at)
        charge = (Posting(f"RECV:{ANA}", 1_000), Posting("LOSS:till_short", -1_000))
        entry = JournalEntry("adjustment", "staff_error", "GBP", charge)
        books.journal.post(entry, station.at, self.operation)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked: it is never done."""


@dataclass(frozen=True)
class TooMuch:
    """An act another rule refuses."""

    operation: str
    topics = frozenset({HELD})

    def perform(self, books: Books, station: Station) -> None:
        """Leave a trace, then be refused."""
        books.held.put("trace", b"", "", station.at)
        raise Refusal(asked=1)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> None:
        """Never asked."""


def traces(till: Till) -> list[str]:
    """What is kept beside the journal."""
    with till.file.read() as books:
        return [row.slot for row in books.held.all()]


def test_the_attempt_is_refused_and_nothing_of_it_stays_but_that_it_was_tried(
    either_till: Till,
) -> None:
    """PROMISE I19: who, what, which amount, against whom; 0 changed rows beside it."""
    till = either_till
    with pytest.raises(RuleZ):
        till.desk.do(PassTheShortageOn("charge"))
    assert traces(till) == []
    assert till.balance(f"RECV:{ANA}") == 0 and till.balance("CASH:1") == FLOAT
    assert till.kinds() == ["books_opened", "shift_opened", "attempt"]
    attempt = till.content(till.entries()[-1].operation)
    facts = attempt["facts"]
    assert isinstance(facts, dict)
    assert (facts["act"], facts["who"]) == ("PassTheShortageOn", "7")
    assert facts["figures"]["rule"] == "facing"
    assert facts["figures"]["account"] == f"RECV:{ANA}"
    assert attempt["postings"] == []


def test_every_attempt_is_written_down_and_the_operation_stays_unused(till: Till) -> None:
    for _ in range(3):
        with pytest.raises(RuleZ):
            till.desk.do(PassTheShortageOn("charge"))
    assert till.kinds()[2:] == ["attempt"] * 3
    till.desk.do(OpenDrawer("charge"))
    assert till.kinds()[-1] == "drawer_opened"


def test_an_attempt_with_nobody_signed_in_names_nobody(till: Till) -> None:
    till.desk.sign_in(None)
    with pytest.raises(RuleZ):
        till.desk.do(PassTheShortageOn("charge"))
    facts = till.content(till.entries()[-1].operation)["facts"]
    assert isinstance(facts, dict) and facts["who"] == ""


def test_what_only_the_database_refuses_is_written_down_as_well(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A forgotten code path: neither the matrix nor the rule of positions was asked."""
    monkeypatch.setattr(guarding, "guard", lambda unit, entry: None)
    with pytest.raises(RuleZ):
        till.desk.do(PassTheShortageOn("charge"))
    assert traces(till) == []
    assert till.kinds()[2:] == ["attempt"]


def test_any_other_refusal_leaves_no_trace_at_all(till: Till) -> None:
    with pytest.raises(Refusal):
        till.desk.do(TooMuch("much"))
    assert traces(till) == []
    assert till.kinds() == ["books_opened", "shift_opened"]


def test_selling_goes_on_after_an_attempt(till: Till) -> None:
    with pytest.raises(RuleZ):
        till.desk.do(PassTheShortageOn("charge"))
    assert till.take_back(till.sell("MUG")).figure == 650
