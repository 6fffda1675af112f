"""Serial numbers at the counter: asked for when a piece is scanned, and again before booking."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from posdesk.catalogue.barcode import Barcode, read_barcode
from posdesk.catalogue.traits import SerialUnreadable, serial_of
from posdesk.errors import Refusal
from posdesk.returns.draft import SerialNotHere
from posdesk.ticket.ticket import BACK, OUT, Spot, Ticket
from posdesk.wording import translate
from ui.saying import Saying, unchanged_words
from ui.screens.counter.asking import AskSerial
from ui.screens.counter.controller import Counter


class Serials:
    """Of one counter. A number nobody can read is left out with Enter: the piece counts as well."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._left_out: set[tuple[str, Spot]] = set()
        counter.added.connect(self._ask_soon)

    def took(self, text: str) -> bool:
        """Whether that scan is the number that is asked for; a barcode of goods is none."""
        asking = self._counter.asking
        if not isinstance(asking, AskSerial) or isinstance(read_barcode(text), Barcode):
            return False
        self.read(asking.spot, text)
        return True

    def found(self, text: str) -> bool:
        """Whether that scan is a piece of an open receipt: it is ticked, or said to be back."""
        counter = self._counter
        if not counter.ticket.returns:
            return False
        try:
            serial = serial_of(text)
            ticket = counter.ticket.with_serial(serial)
        except SerialUnreadable:
            return False
        except Refusal as refused:
            counter.say(unchanged_words(refused))
            return True
        if ticket is None:
            return False
        counter.asking = None
        counter.change(ticket)
        self._read(serial, ticket)
        return True

    def read(self, spot: Spot, text: str) -> None:
        """That number on a piece of the line; a foreign one takes its piece off the return."""
        counter = self._counter
        try:
            ticket = counter.ticket.read_serial(spot, text)
        except SerialNotHere as foreign:
            self._foreign(spot, foreign)
            return
        except Refusal as refused:
            counter.say(unchanged_words(refused))
            return
        counter.change(ticket)
        self._read(serial_of(text), ticket)
        if ticket.serials_wanted(spot):
            counter.ask(asked_of(ticket, spot))
        else:
            counter.ask(None)

    def leave_out(self, spot: Spot) -> None:
        """Nobody can read it: the counter goes on without."""
        self._left_out.add((self._counter.ticket.operation, spot))
        self._counter.ask(None)

    def wanted_first(self) -> bool:
        """Whether a number is still to be asked for before anything is booked."""
        counter = self._counter
        if counter.asking is not None or counter.payment is not None:
            return False
        for spot in _spots(counter.ticket):
            known = (counter.ticket.operation, spot) in self._left_out
            if not known and counter.ticket.serials_wanted(spot) > 0:
                counter.ask(asked_of(counter.ticket, spot))
                return True
        return False

    def _ask_soon(self) -> None:
        """Once the scan field has the focus again: the panel's own field takes it then."""
        QTimer.singleShot(0, self._counter, self._ask)

    def _ask(self) -> None:
        counter = self._counter
        spot = counter.ticket.spot
        if counter.asking is None and spot is not None and counter.ticket.serials_wanted(spot) > 0:
            counter.ask(asked_of(counter.ticket, spot))

    def _foreign(self, spot: Spot, foreign: SerialNotHere) -> None:
        counter = self._counter
        ticket = counter.ticket
        counter.asking = None
        counter.change(ticket.counting(spot, max(0, ticket.quantity_at(spot) - 1)))
        told = translate("Serial", "Serial number {serial} is not on this receipt.")
        way = translate(
            "Serial",
            "Sorry: this piece was not taken here. Look for its own receipt, or take it without "
            "one. All the rest goes on.",
        )
        text = told.format(serial=foreign.figures["serial"])
        counter.say(Saying(text, state="warn", detail=way))

    def _read(self, serial: str, ticket: Ticket) -> None:
        back = ticket.spot is not None and ticket.spot.way == BACK
        pill = translate("Serial", "Coming back") if back else translate("Serial", "Going out")
        text = translate("Serial", "Serial number {serial}").format(serial=serial)
        self._counter.say(Saying(text, pill))


def asked_of(ticket: Ticket, spot: Spot) -> AskSerial:
    """What is asked for the line at `spot`: its goods, how many numbers, and which are known."""
    wanted = ticket.serials_wanted(spot)
    if spot.way == OUT:
        line = ticket.basket.lines[spot.place]
        return AskSerial(spot, line.text or line.sku, wanted, line.serials)
    draft = ticket.returns[spot.receipt]
    sold = draft.standing.sale.line(spot.place)
    return AskSerial(spot, sold.text or sold.sku, wanted, draft.serials(spot.place))


def _spots(ticket: Ticket) -> list[Spot]:
    out = [Spot(OUT, place) for place in range(len(ticket.basket.lines))]
    back = [
        Spot(BACK, tick.line_no, receipt)
        for receipt, draft in enumerate(ticket.returns)
        for tick in draft.ticks
    ]
    return [*back, *out]
