"""F8: which receipt a mistake of ours is about, what it was, and what came of putting it right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posdesk.desk.lookups.receipts import AskTicket
from posdesk.ticket.ticket import OUT, Ticket
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unposted_words
from ui.screens.counter.asking import PickMistake, PutItRight, ShowPaper
from ui.screens.counter.controller import Counter
from ui.screens.counter.members import Members
from ui.screens.counter.offers_at_hand import owed_on
from ui.screens.counter.say import tender_name

if TYPE_CHECKING:
    from posdesk.desk.actions.put_right import PutRight, Righted
    from posdesk.desk.lookups.righting import Rightable
    from posdesk.returns.forgotten import Forgotten

SALE_PAPER = "sale_receipt"


class Righting(QObject):
    """One counter's mistakes put right, from an open receipt or a past sale looked at."""

    def __init__(self, counter: Counter, members: Members) -> None:
        super().__init__(counter)
        self._counter, self.members = counter, members
        self._sent = False
        self._drafted = counter.work.draft()

    @property
    def number(self) -> str:
        """The receipt that F8 would be about now; empty for none."""
        counter = self._counter
        if isinstance(counter.asking, ShowPaper):
            paper = counter.asking.paper
            return paper.detail or (paper.number if paper.kind == SALE_PAPER else "")
        if counter.payment is not None or not counter.ticket.returns:
            return ""
        spot = counter.ticket.spot
        drafts = counter.ticket.returns
        there = spot is not None and spot.receipt < len(drafts)
        draft = drafts[spot.receipt] if spot is not None and there else drafts[-1]
        return "" if draft.unproved else draft.standing.sale.number

    def begin(self) -> None:
        """F8: ask what it was; of a line going out it is the price on its shelf."""
        if self.of_shelf and not self._counter.posting:
            from ui.screens.counter.shelf_panel import ask_shelf

            ask_shelf(self._counter)
            return
        from posdesk.desk.lookups.righting import AskRightable

        if self.number and not self._counter.posting:
            question = AskRightable(self.number)
            self._counter.work.ask(question, self._found, newest="mistake")

    @property
    def of_shelf(self) -> bool:
        """Whether F8 is about the line going out that was touched last: it is not paid yet."""
        counter = self._counter
        spot = counter.ticket.spot
        if counter.asking is not None or counter.payment is not None or spot is None:
            return False
        lines = counter.ticket.basket.lines
        return (
            spot.way == OUT and spot.place < len(lines) and (lines[spot.place].amount_fixed is None)
        )

    @property
    def owed(self) -> Forgotten | None:
        """What offers of its day are owed on the receipt open, if any."""
        counter = self._counter
        if counter.asking is not None or counter.station is None or not self.number:
            return None
        place = counter.ticket.receipt_place(self.number)
        return None if place is None else owed_on(counter, place)

    def pay_offers(self) -> None:
        """The offers forgotten on the receipt open are paid back the way it was paid, at once.

        Where none were, the key is about points.
        """
        from posdesk.desk.actions.put_right import PutRight

        owed, counter = self.owed, self._counter
        if owed is None or counter.posting:
            self.members.act()
            return
        operation = self._drafted.id_of(owed.number, str(owed.amount))
        cause = "coupon" if owed.shown else "promotion"
        act = PutRight(operation, owed.number, cause, owed.amount, by_offers=True, shown=owed.shown)
        ticket = counter.ticket
        counter.ticket = replace(ticket, basket=replace(ticket.basket, shown=()))
        self.put(act, lambda _: counter.refresh_home())

    def pressed(self, name: str) -> bool:
        """The digit of a mistake, while the list of them is shown."""
        asking = self._counter.asking
        if not isinstance(asking, PickMistake):
            return False
        digits = [row.digit for row in asking.found.causes]
        if name in digits:
            self.choose(digits.index(name))
        return name in digits

    def choose(self, place: int) -> None:
        """That one on the list."""
        asking = self._counter.asking
        assert isinstance(asking, PickMistake)
        spot = self._counter.ticket.spot
        lit = spot.place if spot is not None and spot.way == "back" else 0
        self._counter.ask(PutItRight(asking.found, asking.found.causes[place], lit))

    def put(self, act: PutRight, refused: Callable[[Exception], None]) -> None:
        """Do it; pressed twice is once."""
        if self._sent:
            return
        self._sent = True

        def done(righted: Righted) -> None:
            self._sent = False
            self._done(righted)

        def not_done(trouble: Exception) -> None:
            self._sent = False
            self._counter.say(unposted_words(trouble))
            refused(trouble)

        self._counter.work.do(act, done, not_done)

    def _found(self, found: Rightable | None) -> None:
        if found is not None:
            self._counter.ask(PickMistake(found))

    def _done(self, righted: Righted) -> None:
        counter = self._counter
        counter.asking = None
        counter.print_waiting.emit()
        if counter.ticket.settles_nothing:
            counter.change(Ticket(""))  # the receipt was opened for this alone
        else:
            counter.work.ask(AskTicket(counter.ticket), counter.change)
        counter.changed.emit()
        counter.say(_told(righted, counter.currency))
        counter.refresh_home()


def _told(righted: Righted, currency: str) -> Saying:
    pill = translate("Mistake", "Put right")
    prints = translate("Mistake", "Slip {number} prints.").format(number=righted.slip)
    if not righted.back:
        words = translate("Mistake", "Nothing is asked of the customer. It is the shop's.")
        return Saying(words, pill, "ok", prints)
    legs = ", ".join(
        f"{formats.amount(minor, currency)} {tender_name(kind, '')}" for kind, minor in righted.legs
    )
    words = translate("Mistake", "Given back: {legs}.").format(legs=legs)
    return Saying(words, pill, "ok", prints)
