"""Tickets on hold, and the one a crash or a sign-out left: put aside and taken up again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from posdesk.desk import settling_choice
from posdesk.desk.actions.hold_ticket import FindLeft, HoldTicket, Left, TakeUpTicket
from posdesk.ticket.settlement import TO_PAY
from posdesk.ticket.ticket import OUT, Spot, Ticket
from ui import formats
from ui.saying import Saying
from ui.screens.counter import told
from ui.screens.counter.asking import CardBack, CardPayment, PickHeld
from ui.screens.counter.controller import Counter


class Holding(QObject):
    """Holds and takes up tickets for one counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        counter.begun.connect(self.find_left)

    def hold(self) -> None:
        """Put the ticket on hold; with none on the counter, take up the one that is on hold."""
        counter = self._counter
        if counter.posting or counter.looking_up():
            return
        if counter.safe.cards:
            counter.say(told.card_has_paid(counter.safe.cards, counter.currency))
            return
        held = counter.home.held if counter.home is not None else ()
        if not counter.ticket.is_empty:
            counter.work.do(self._holding(counter.ticket), self._held)
        elif len(held) == 1:
            self.take_up(held[0].slot)
        elif held:
            counter.ask(PickHeld(held))
        else:
            counter.say(Saying.none_held())

    def take_up(self, slot: str) -> None:
        """Take that ticket up again."""
        self._counter.asking = None
        self._counter.work.do(TakeUpTicket(slot), self._resume)

    def find_left(self) -> None:
        """Somebody is at the counter: what was left on it is shown, whoever began it."""
        self._counter.work.do(FindLeft(), self._show_left)

    def _show_left(self, left: Left | None) -> None:
        counter = self._counter
        if left is None:
            return
        if left.ticket.operation == counter.ticket.operation:  # it was never gone
            counter.say(told.taken_up(left, counter.currency, cut_off=False))
        elif not counter.ticket.is_empty:
            self._resume(left.ticket)
        elif not left.ticket.is_empty or left.amid.cards:
            self._put(left)

    def _put(self, left: Left) -> None:
        counter, amid = self._counter, left.amid
        counter.put(_with_spot(left.ticket))
        counter.safe.take_up(left.ticket, amid)
        assert counter.station is not None
        step = counter.station.shop.cash_step
        if not counter.safe.fits(counter.settlement, step):
            counter.ask(CardBack(amid.cards))
        elif counter.settlement.way == TO_PAY and (amid.handed or amid.asked):
            counter.payment = amid.payment(counter.settlement.net, step)
            asked = min(amid.asked, counter.payment.left)
            counter.ask(CardPayment(asked) if asked else None)
        counter.say(told.taken_up(left, counter.currency, cut_off=True))
        counter.refresh_home()

    def _held(self, _: Any) -> None:
        self._counter.put(Ticket(""))
        self._counter.say(Saying.held())
        self._counter.refresh_home()

    def _resume(self, ticket: Ticket | None) -> None:
        counter = self._counter
        if ticket is not None and not ticket.is_empty and counter.ticket.is_empty:
            counter.put(_with_spot(ticket))
            counter.say(Saying.resumed())
        elif ticket is not None and ticket.operation != counter.ticket.operation:
            # Another was begun meanwhile: this one waits on.
            counter.work.do(self._holding(ticket), self._kept)
            counter.safe.keep(counter.ticket)
        counter.refresh_home()

    def _holding(self, ticket: Ticket) -> HoldTicket:
        """In the list it is called by its goods and its figure."""
        station = self._counter.station
        assert station is not None
        figure = settling_choice.settled(ticket, station).figure
        amount = formats.amount(figure, station.shop.currency)
        return HoldTicket(ticket, formats.beside(_label(ticket), amount))

    def _kept(self, _: Any) -> None:
        self._counter.refresh_home()


def _with_spot(ticket: Ticket) -> Ticket:
    """A ticket is kept without its current line: the last one going out is it again."""
    last = len(ticket.basket.lines) - 1
    return replace(ticket, spot=Spot(OUT, last)) if last >= 0 else ticket


def _label(ticket: Ticket) -> str:
    """Its goods, or its receipts."""
    lines = ticket.basket.lines
    if lines:
        return ", ".join(line.text for line in lines[:3])
    return ", ".join(draft.standing.sale.number for draft in ticket.returns[:3])
