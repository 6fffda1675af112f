"""A plan is paid by a card on the terminal's wire: as at the counter, in doubt and never twice."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from posdesk.sales.payment import Handed
from posdesk.sales.tenders import CARD
from posdesk.till.card_call import CardCall
from ui.screens.counter.card_calls import CardCalls
from ui.screens.counter.charge import Charge, Purse
from ui.screens.plans.controller import PAYING, PlanDesk


class ByWire(QObject):
    """`paid(Handed)`: the terminal took it for the plan on the page.

    The books keep the call under the plan's number: where the program ended before the payment was
    booked, the next card for that plan is the one that paid already.
    """

    paid = Signal(object)

    def __init__(self, desk: PlanDesk, cards: CardCalls) -> None:
        super().__init__(desk)
        self._desk, self._cards = desk, cards
        self.charge = Charge(cards, desk.work.draft(), self)
        desk.dropped.connect(self._dropped)

    def ask(self, amount: int) -> None:
        """The terminal asks the customer for `amount` minor units of the plan."""
        known = {each.call for each in self._desk.handed}
        purse = Purse(self._desk.number, self._wanted, self._taken, known)
        self.charge.ask(purse, amount)

    def _wanted(self, call: CardCall) -> bool:
        """Whether the payment it was asked for still waits."""
        desk = self._desk
        waits = desk.number == call.about and desk.state == PAYING and not desk.posting
        return waits and call.call.minor <= desk.by_other

    def _taken(self, call: CardCall) -> None:
        answer, minor = call.answer, call.call.minor
        assert answer is not None
        self.paid.emit(Handed(CARD.code, minor, answer.last4, answer.approval, call.call.key))

    def _dropped(self, handed: Handed) -> None:
        self._cards.give_back(handed.call, handed.amount)


def taken_by(call: CardCall) -> tuple[str, str, str]:
    """Digits, approval code and key, as a payment wants them."""
    assert call.answer is not None
    return call.answer.last4, call.answer.approval, call.call.key
