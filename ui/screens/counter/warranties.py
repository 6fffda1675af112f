"""A warranty's paper at the counter: its goods come back, are mended, or their worth is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posdesk.errors import Refusal
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unchanged_words, unposted_words
from ui.screens.counter.asking import ShowWarranty
from ui.screens.counter.controller import Counter

if TYPE_CHECKING:
    from posdesk.desk.actions.honour_warranty import WarrantyHonoured


class Warranties(QObject):
    """What is done with those that are scanned at one counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        self._drafted = counter.work.draft()
        self._sent = False

    def bring_back(self, asking: ShowWarranty) -> None:
        """Its goods come back as faulty, on the receipt they stand on."""
        from posdesk.ticket.warranties import with_warranty

        counter, found = self._counter, asking.found
        if found.standing is None:
            return
        try:
            ticket = with_warranty(counter.ticket, found.cover, found.standing)
        except Refusal as refused:
            counter.say(unchanged_words(refused))
            return
        counter.asking = None
        counter.change(ticket)
        words = translate("Counter", "Covered. Enter gives it back; scan new goods to exchange it.")
        counter.say(Saying(words, translate("Counter", "Warranty"), "ok", found.cover.number))

    def mend(self, asking: ShowWarranty) -> None:
        """They are taken in, on a signed word."""
        from posdesk.desk.actions.honour_warranty import MEND

        self._honour(asking, MEND)

    def give_worth(self, asking: ShowWarranty, worth: int) -> None:
        """Store credit for what they are worth: our books lost their receipt."""
        from posdesk.desk.actions.honour_warranty import WORTH

        self._honour(asking, WORTH, worth)

    def _honour(self, asking: ShowWarranty, way: str, worth: int = 0) -> None:
        from posdesk.desk.actions.honour_warranty import HonourWarranty

        if self._sent:
            return
        self._sent = True
        text = asking.found.text
        act = HonourWarranty(self._drafted.id_of(text, way, worth), text, way, worth)
        self._counter.work.do(act, self._done, self._not_done)

    def _done(self, done: WarrantyHonoured) -> None:
        counter = self._counter
        self._sent = False
        self._drafted.begin()
        counter.asking = None
        counter.print_waiting.emit()
        counter.changed.emit()
        words = translate("Counter", "Taken in to be mended. The slip prints.")
        if done.amount:
            amount = formats.amount(done.amount, counter.currency)
            given = translate("Counter", "{amount} as store credit. The slip prints.")
            words = given.format(amount=amount)
        counter.say(Saying(words, translate("Counter", "Warranty"), "ok", done.slip))
        counter.refresh_home()

    def _not_done(self, trouble: Exception) -> None:
        self._sent = False
        self._counter.say(unposted_words(trouble))
