"""Cash into or out of the drawer without a sale, for a source or purpose of the closed list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.desk.action import DRAWER, Station
from posdesk.desk.actions.settle_ticket import may_act
from posdesk.desk.mending import mistakes
from posdesk.errors import Refusal
from posdesk.ledger.chart import cash
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.store.books import Books
from posdesk.till.cash_moves import PAID_IN, PAID_OUT, CashMove, cash_move


class NothingToMove(Refusal):
    """An amount above nothing is needed; `figures["minor"]` was typed."""

    code = "nothing_to_move"


class MoveUnknown(Refusal):
    """No source or purpose of that code is on the list; `figures["move"]`."""

    code = "move_unknown"


@dataclass(frozen=True, slots=True)
class MoveCash:
    """Move `minor` units between the drawer and what `move` (a code of `cash_moves`) names."""

    operation: str
    move: str
    minor: int

    topics = frozenset({DRAWER})

    def perform(self, books: Books, station: Station) -> int:
        """What moved, minor units. The drawer's kick follows outside the books."""
        may_act(books, station)
        move = _on_the_list(self.move)
        if self.minor <= 0:
            raise NothingToMove(minor=self.minor)
        till = station.till.number
        into_drawer = self.minor if move.way == PAID_IN else -self.minor
        entry = JournalEntry(
            kind=move.way,
            cause=move.cause,
            currency=station.shop.currency,
            postings=(Posting(cash(till), into_drawer), Posting(move.account, -into_drawer)),
            facts={
                "move": move.code,
                "minor": self.minor,
                "who": station.duty.code,
                "drawer": True,
            },
        )
        if move.way == PAID_OUT:
            mistakes(books, station, self.operation, [(move.account, self.minor)])
        books.journal.post(entry, station.at, self.operation)
        return self.minor

    def again(self, books: Books, facts: Mapping[str, Fact]) -> int:
        """What moved the first time."""
        return int(str(facts["minor"]))


def _on_the_list(code: str) -> CashMove:
    try:
        return cash_move(code)
    except KeyError as unknown:
        raise MoveUnknown(move=code) from unknown
