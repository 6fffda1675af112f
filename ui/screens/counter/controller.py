"""The counter's controller: holds the draft and what it waits for; no widgets.

Screens read its values on `changed` and paint them. Scans are looked up off the GUI thread, in the
order they came; each answer makes a new ticket from the one that is there when it comes home.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.approvals.approval import ApprovalWanted
from posdesk.catalogue.tax import TaxScheme
from posdesk.desk import settling_choice
from posdesk.desk.action import Station
from posdesk.desk.lookups.home import AskHome, Home
from posdesk.desk.lookups.receipts import AskTicket
from posdesk.errors import Refusal
from posdesk.ledger.evidence import WINDOW
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Payment
from posdesk.ticket.keeping import Amid
from posdesk.ticket.settlement import TO_PAY, Settlement
from posdesk.ticket.ticket import BACK, Spot, Ticket
from ui.actions import KeyState
from ui.errands import Errands
from ui.saying import Saying, unchanged_words, unposted_words
from ui.screens.counter import told
from ui.screens.counter.asking import Asking, CardBack
from ui.screens.counter.lit_line import beside
from ui.screens.counter.safe_keeping import SafeKeeping

if TYPE_CHECKING:
    from posdesk.desk.actions.settle_ticket import Settled
    from ui.screens.counter.card_calls import CardCalls

STEPS_KEPT = 200


class Counter(QObject):
    """One ticket at a time, its history, the pay step, and what is asked before going on."""

    changed = Signal()
    added = Signal()  # goods were scanned or typed
    begun = Signal()
    asked_for = Signal()  # Enter, while a scan is on its way
    said = Signal(object)
    settled = Signal(object)
    home_changed = Signal()
    print_waiting = Signal()
    credit_chosen = Signal()  # by the customer, whose own word on it is wanted before it is booked
    approval_wanted = Signal(object)  # Enter is above the limit: a second person
    proved = Signal(str)  # a badge, while a second person is wanted
    paper_found = Signal(object)  # of a plan, a credit, or one the books have lost

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.ticket = Ticket("")
        self.settlement = Settlement((), (), 0)
        self.cards: CardCalls | None = None
        self.payment: Payment | None = None
        self.asking: Asking | None = None
        self.last: Settled | None = None
        self.confirmed = ""  # how the customer confirmed credit instead of money
        self.on_plan = self.approval = ""  # the wish about a plan's parts; a second person's yes
        self.home: Home | None = None
        self.times: int | None = None
        self.station: Station | None = None
        self.safe, self.days = SafeKeeping(work), work.draft()  # what one key marks of a day
        self._history: list[Ticket] = []
        self.gift, self._posting, self.pending = "", False, 0  # scans that are being looked up

    @property
    def taxes(self) -> TaxScheme:
        """The shop's taxes, as read when the desk was opened."""
        assert self.station is not None
        return self.station.taxes

    @property
    def currency(self) -> str:
        """ISO code of the shop's currency; empty before the desk is open."""
        return self.station.shop.currency if self.station else ""

    def key_state(self, typing: bool) -> KeyState:
        """Where the counter stands for the key table; `typing`: text in the field, or F1."""
        if self.payment is not None:
            return KeyState.PAY_TYPING if typing else KeyState.PAY
        if typing:
            return KeyState.TYPING
        if self.ticket.is_empty:
            return KeyState.HOME
        spot = self.ticket.spot
        return KeyState.BACK if spot is None or spot.way == BACK else KeyState.OUT

    # --- the draft ---------------------------------------------------------------------------

    def begin(self, station: Station) -> None:
        """Somebody is at the counter: take up the ticket that was left, and show home."""
        self.station = station
        self.safe.here = station.duty.code
        self.begun.emit()
        self.refresh_home()

    def change(self, ticket: Ticket, *, keep: bool = True) -> None:
        """Put another draft in place: recompute its figure, keep it safe, tell the screens.

        Nothing changes while an act is on its way: what is booked is what was shown.
        """
        if self._posting:
            return
        if ticket.is_empty and self.safe.cards:
            self.say(told.card_has_paid(self.safe.cards, self.currency))
            return
        if not ticket.operation and not ticket.is_empty:
            ticket = replace(ticket, operation=self.work.new_operation())
        if ticket != self.ticket:
            self._history = [*self._history[-STEPS_KEPT:], self.ticket]
        self._show(ticket)
        if keep:
            self.safe.keep(self.ticket)

    def put(self, ticket: Ticket) -> None:
        """Another ticket comes on the counter; what was before it cannot be undone from here."""
        self._history = []
        self._show(ticket)

    def _show(self, ticket: Ticket) -> None:
        self.ticket = ticket
        self.payment = None
        self.last = None if not ticket.is_empty else self.last
        assert self.station is not None
        self.confirmed, self.settlement = "", settling_choice.settled(ticket, self.station)
        self.changed.emit()

    def trying(self, verb: Callable[[], Ticket]) -> bool:
        """Change the draft by a verb that may refuse; a refusal is said and changes nothing."""
        try:
            ticket = verb()
        except Refusal as refused:
            self.say(unchanged_words(refused))
            return False
        self.change(ticket)
        return True

    def undo(self) -> None:
        """The draft before the last change."""
        if self.can_undo:
            self._show(self._history.pop())
            self.safe.keep(self.ticket)
            self.say(told.undone())

    def add(self, line: BasketLine, beside: BasketLine | None = None) -> None:
        """Goods were found: they tick a line coming back, or go out, and which way is said."""
        self.asking = None
        if self.trying(lambda: self.ticket.scanning(line, beside)):
            self.say(told.went_out(self.ticket, line.sku, line.text))
            self.added.emit()

    def toggle(self, spot: Spot) -> None:
        """A line coming back was pressed; a line going out becomes the current one."""
        if spot.way == BACK:
            if self.trying(lambda: self.ticket.toggling(spot.receipt, spot.place)):
                self.say(told.toggled(self.ticket, spot))
        else:
            self.change(replace(self.ticket, spot=spot), keep=False)

    def move(self, by: int) -> None:
        """The line above or below becomes the current one."""
        self._show(replace(self.ticket, spot=beside(self.ticket, by)))

    def reason(self, digit: int, spot: Spot | None = None) -> None:
        """Why the line at `spot` (else the one touched last) comes back."""
        self.asking = None
        ticket = replace(self.ticket, spot=spot) if spot else self.ticket
        self.trying(lambda: ticket.reasoned(digit))

    def all_back(self) -> None:
        """All that is left on the open receipts comes back."""
        if self.ticket.returns:
            self.change(self.ticket.all_back())
            self.say(told.all_back())

    def confirm(self, shown: Settlement) -> None:
        """The customer said yes on her own window to what was shown there."""
        if shown == self.settlement and not self._posting:
            self.confirmed = WINDOW
            self._post()

    @property
    def can_undo(self) -> bool:
        """Whether there is a draft before this one; an empty one is none while a card has paid."""
        before = [] if self._posting else self._history[-1:]
        return any(not (each.is_empty and self.safe.cards) for each in before)

    def come_back(self) -> None:
        """F2: back to the ticket from whatever is asked."""
        self.asking = None
        self.leave_pay_step()

    def leave_pay_step(self) -> None:
        """Back from the pay step to the ticket; what was typed there is forgotten."""
        if not self._posting:
            self.payment = None
            self.safe.terminal(None, self.ticket, None)
        self.changed.emit()

    def ask(self, asking: Asking | None) -> None:
        """Ask something in the panel, or stop asking."""
        self.safe.terminal(asking, self.ticket, self.payment)
        self.asking = asking
        self.changed.emit()

    def say(self, saying: Saying) -> None:
        """Speak in the message bar."""
        self.said.emit(saying)

    def step_back(self) -> None:
        """Esc: close what is asked, leave the pay step, clear the ticket (Ctrl+Z undoes it)."""
        if self.asking is not None:
            self.ask(None)
        elif self._posting:
            return
        elif self.payment is not None and self.safe.cards:
            self.ask(CardBack(self.safe.cards))
        elif self.payment is not None:
            self.leave_pay_step()
        elif not self.ticket.is_empty:
            self.change(Ticket(""))
            if not self.safe.cards:
                self.say(Saying.cleared())
        elif self.last is not None:
            self.last = None
            self.changed.emit()

    def go(self) -> None:
        """Enter: settle what is even or to give back, open the pay step, take the payment."""
        if self._posting or self.looking_up() or self.ticket.settles_nothing:
            return
        assert self.station is not None
        step = self.station.shop.cash_step
        if not self.safe.fits(self.settlement, step):
            self.ask(CardBack(self.safe.cards))
            self.say(told.card_has_paid(self.safe.cards, self.currency))
        elif self.settlement.way != TO_PAY:
            self._post()
        elif self.payment is None:
            self.payment = self.safe.payment(self.settlement.net, step)
            self.changed.emit()
            if self.safe.cards:
                self.say(told.card_has_paid(self.safe.cards, self.currency))
        else:
            self.pay_cash(None)

    def pay_cash(self, handed: int | None) -> None:
        """Cash handed over, minor units; None is exactly what is due. Posts when all is paid."""
        self._paid(lambda payment: told.lawful(payment.taking_cash(handed), self.station))

    def pay_card(self, amount: int, last4: str, approval: str, call: str = "") -> None:
        """A card took `amount` at its terminal; `call` is the key of one on a wire."""
        self._paid(lambda payment: payment.taking_card(amount, last4, approval, call))

    def _paid(self, take: Callable[[Payment], Payment]) -> None:
        if self._posting or self.looking_up():
            return
        assert self.payment is not None
        try:
            self.payment = take(self.payment)
        except Refusal as refused:
            self.say(told.not_taken(refused, self.currency))
            return
        self.asking = None
        if self.payment.left or Amid(handed=self.payment.handed).cards:
            self.safe.keep(self.ticket, self.payment)
        if self.payment.left == 0:
            self._post()
        else:
            self.changed.emit()

    def looking_up(self) -> bool:
        """Whether a scan is still on its way to the ticket; it is said, and Enter waits."""
        if self.pending:
            self.say(Saying.looking_up())
            self.asked_for.emit()
        return bool(self.pending)

    def _post(self) -> None:
        from posdesk.desk.actions.settle_ticket import SettleTicket  # with every paper it makes

        credits = self.safe.spent(self.settlement.net)
        if (self.settlement.hers or credits) and not self.confirmed:
            return self.credit_chosen.emit()
        self._posting = True
        self.changed.emit()
        action = SettleTicket(self.ticket, self.payment, self.settlement.net, credits)
        action = replace(action, confirmed=self.confirmed, on_plan=self.on_plan or action.on_plan)
        wired = bool(self.cards and self.cards.connected)
        action = replace(action, approval=self.approval, by_terminal=wired)
        self.work.do(action, self._posted, self._not_posted)

    @property
    def posting(self) -> bool:
        """Whether an act is on its way to the books."""
        return self._posting

    def _posted(self, settled: Settled) -> None:
        self._posting = False
        self.put(Ticket(""))
        self.last, self.on_plan = settled, ""
        self.safe.drop_cards(self.ticket)
        self.settled.emit(settled)
        self.changed.emit()
        self.say(told.booked(settled, self.currency))
        self.refresh_home()

    def gone_on_plan(self) -> None:
        """The ticket was signed as a plan: the counter is free for the next one."""
        self.put(Ticket(""))
        self.safe.drop_cards(self.ticket)
        self.refresh_home()

    def _not_posted(self, trouble: Exception) -> None:
        self._posting = False
        if isinstance(trouble, ApprovalWanted):
            self.approval_wanted.emit(trouble)
            return
        self.say(unposted_words(trouble))
        self.changed.emit()
        if isinstance(trouble, Refusal):  # receipts or taxes moved on: show them as they are now
            self.work.ask(AskTicket(self.ticket), self._read_again)

    def _read_again(self, ticket: Ticket) -> None:
        before, self.station = self.station, self.work.desk.station()
        kept = before and (before.taxes, before.offers)
        anew = ticket != self.ticket or kept != (self.station.taxes, self.station.offers)
        if anew and ticket.operation == self.ticket.operation:
            self.change(ticket)

    def refresh_home(self) -> None:
        """Read today's figures again."""
        self.work.ask(AskHome(), self._home)

    def _home(self, home: Home) -> None:
        self.home = home
        if self.station is not None and self.station.duty.staff is not None:
            self.station = self.work.desk.station()  # taxes and words may have changed since
        self.home_changed.emit()
