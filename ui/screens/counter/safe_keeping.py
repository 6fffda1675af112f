"""The draft kept safe after every change: ticket, who began it, cards that have paid for it.

It is written off the GUI thread, so no key waits for it. A card that was approved stays with its
ticket until that is booked, or until the terminal has given the money back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posdesk.desk.actions.hold_ticket import KeepTicket
from posdesk.people.staff import AUDITOR
from posdesk.sales.payment import Handed, Payment
from posdesk.ticket.keeping import Amid
from posdesk.ticket.settlement import TO_PAY, Settlement
from posdesk.ticket.ticket import Ticket
from ui.errands import Errands
from ui.screens.counter.asking import Asking, CardPayment

if TYPE_CHECKING:
    from posdesk.desk.settling_credits import CreditSpent
    from posdesk.sales.store_credit import StoreCredit


class SafeKeeping:
    """Keeps the draft of one counter; `here` is the code of who is at it."""

    def __init__(self, work: Errands) -> None:
        self._work = work
        self.here = ""
        self._by = ""
        self._operation = ""
        self._asked = 0
        self.cards: tuple[Handed, ...] = ()
        self._credits: tuple[StoreCredit, ...] = ()
        self._paying = ""  # the ticket they pay for

    def keep(self, ticket: Ticket, payment: Payment | None = None, asked: int = 0) -> None:
        """Write it down; `asked` minor units are shown for the card terminal just now.

        What an auditor opens to look at is no draft: the one that was left stays as it was kept.
        """
        if ticket.operation != self._operation:
            self._operation, self._by = ticket.operation, self.here
        handed = payment.handed if payment is not None else self.cards
        self.cards = Amid(handed=handed).cards
        self._asked = asked
        amid = Amid(self._by, handed, asked)
        staff = self._work.desk.duty.staff
        if staff is not None and staff.role == AUDITOR:
            return
        self._work.do(KeepTicket(ticket, amid=amid), _nothing)

    def terminal(self, asking: Asking | None, ticket: Ticket, payment: Payment | None) -> None:
        """What is asked now: an amount for the terminal outlives a crash, and is let go of."""
        amount = asking.amount if isinstance(asking, CardPayment) else 0
        if amount != self._asked:
            self.keep(ticket, payment, amount)

    def take_up(self, ticket: Ticket, amid: Amid) -> None:
        """The ticket came back with what had been handed over for it."""
        self._operation, self._by, self._asked = ticket.operation, amid.by, amid.asked
        self.cards = amid.cards

    def payment(self, due: int, step: int) -> Payment:
        """The pay step as it begins, slips taken off: the cards that paid already have paid."""
        due -= sum(each.amount for each in self.spent(due))
        return Amid(handed=self.cards).payment(due, step)

    def pay_with(self, credit: StoreCredit, ticket: Ticket) -> None:
        """That slip is to pay for this ticket, as far as it goes; scanned twice it pays once."""
        others = self._credits if self._paying == ticket.operation else ()
        kept = tuple(each for each in others if each.number != credit.number)
        self._credits, self._paying = (*kept, credit), ticket.operation

    def spent(self, due: int) -> tuple[CreditSpent, ...]:
        """What each slip pays of `due`, in the order they were scanned."""
        if not self._credits or self._paying != self._operation:
            return ()
        from posdesk.desk.settling_credits import CreditSpent  # with every paper of a credit

        found, left = [], max(due, 0)
        for credit in self._credits:
            part = min(left, credit.free)
            left -= part
            if part:
                found.append(CreditSpent(credit.number, part))
        return tuple(found)

    def fits(self, settlement: Settlement, step: int) -> bool:
        """Whether that figure takes all that cards have paid; else it is given back before."""
        if not self.cards:
            return True
        due = settlement.net if settlement.way == TO_PAY else 0
        return Amid(handed=self.payment(due, step).handed).cards == self.cards

    def drop_cards(self, ticket: Ticket) -> None:
        """The terminal has given the money back, or it is booked."""
        self.cards = self._credits = ()
        self.keep(ticket)


def _nothing(_: Any) -> None:
    """Nothing to do when it comes home."""
