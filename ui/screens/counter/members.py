"""Who collects points at the counter: named or numbered; points spent, or added if forgotten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posdesk.desk.lookups.members import AskPointsMissing, MemberFound
from posdesk.ticket.ticket import Ticket
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unposted_words
from ui.screens.counter.controller import Counter

if TYPE_CHECKING:
    from posdesk.desk.actions.add_points import PointsAdded


class Members(QObject):
    """The one of this ticket, and what one key does with the points."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        self._found: MemberFound | None = None
        self._missing = ("", 0)  # a receipt that is open, and its points that were forgotten
        self._draft, self._sent = counter.work.draft(), False

    @property
    def may_act(self) -> bool:
        """Whether the key of points means something now."""
        ticket, found = self._counter.ticket, self._found
        if self._counter.asking is not None or found is None or ticket.member != found.reference:
            return False
        if ticket.basket.lines:
            return bool(found.worth and found.balance)
        return bool(self._missing[1]) and ticket.receipt_place(self._missing[0]) is not None

    def found(self, answer: MemberFound) -> None:
        """She collects points for the goods going out; else the open receipt may lack some."""
        counter, ticket = self._counter, self._counter.ticket
        counter.asking = None
        self._found, self._missing = answer, ("", 0)
        if ticket.is_empty:
            self._say(translate("Points", "{name}: points {points}. Scan the goods first."))
            counter.changed.emit()
            return
        counter.change(replace(ticket, member=answer.reference, points=0))
        if ticket.basket.lines:
            detail = translate("Points", "Ctrl+O pays with them.") if self.may_act else ""
            self._say(translate("Points", "{name} collects points, and has {points}."), detail)
            return
        number = ticket.returns[-1].standing.sale.number
        counter.work.ask(AskPointsMissing(number), lambda points: self._lacks(number, points))

    def act(self) -> None:
        """The points pay, or pay no more; those that were forgotten are added."""
        counter, ticket, found = self._counter, self._counter.ticket, self._found
        if not self.may_act or counter.posting or found is None:
            return
        if not ticket.basket.lines:
            self._add(found)
            return
        before = counter.settlement.out_total
        counter.change(replace(ticket, points=0 if ticket.points else found.balance))
        off = before - counter.settlement.out_total
        told = translate("Points", "Points pay {amount}.")
        if off <= 0:
            told = translate("Points", "No points are spent.")
        self._say(told.replace("{amount}", formats.amount(max(off, 0), counter.currency)))

    def _lacks(self, number: str, points: int) -> None:
        self._missing = (number, points)
        told = translate("Points", "No points are missing on {number}. {name} has {points}.")
        detail = ""
        if points:
            told = translate("Points", "We forgot points of {name} on {number}: {missing}.")
            detail = translate("Points", "Ctrl+O adds them.")
        told = told.replace("{missing}", formats.quantity(points)).replace("{number}", number)
        self._say(told, detail, "warn" if points else "ok")
        self._counter.changed.emit()

    def _add(self, found: MemberFound) -> None:
        from posdesk.desk.actions.add_points import AddPoints

        number, points = self._missing
        operation = self._draft.id_of(number, found.reference)

        def done(added: PointsAdded) -> None:
            self._sent, self._missing = False, ("", 0)
            counter = self._counter
            counter.print_waiting.emit()
            counter.change(Ticket("") if counter.ticket.settles_nothing else counter.ticket)
            told = translate("Points", "Points added: {missing}. {name} has {balance}.")
            told = told.replace("{missing}", formats.quantity(added.points))
            self._say(told.replace("{balance}", formats.quantity(added.balance)))
            counter.refresh_home()

        def not_done(trouble: Exception) -> None:
            self._sent = False
            self._counter.say(unposted_words(trouble))

        if not self._sent:
            self._sent = True
            act = AddPoints(operation, number, found.reference, points)
            self._counter.work.do(act, done, not_done)

    def _say(self, told: str, detail: str = "", state: str = "ok") -> None:
        assert self._found is not None
        points = formats.quantity(self._found.balance)
        words = told.replace("{name}", self._found.name).replace("{points}", points)
        self._counter.say(Saying(words, translate("Points", "Points"), state, detail))
