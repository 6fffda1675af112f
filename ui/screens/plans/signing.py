"""A plan that is being signed: its draft, its schedule, and her own confirmation. No widgets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from posdesk.desk.actions.add_customer import AddCustomer
from posdesk.desk.actions.sign_plan import Signed, SignPlan
from posdesk.desk.lookups.customers import FindCustomers
from posdesk.desk.lookups.plan_draft import AskLawNotes, DraftAgreement, notices_of, page_code
from posdesk.desk.pictures import picture_of
from posdesk.documents.paper import Paper
from posdesk.errors import Refusal
from posdesk.instalments.law import LawNote
from posdesk.instalments.schedule import MONTH, Due, months_later, schedule
from posdesk.people.customer import Customer
from posdesk.sales.payment import Payment
from posdesk.sales.tenders import CARD, CASH
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket
from posdesk.wording import translate
from ui.errands import Errands
from ui.saying import refused_words

FORM, PREVIEW, WINDOW, INK = "form", "preview", "window", "ink"
USUAL_PARTS = 12
PAPER_PX = 576  # dots of an 80 mm roll
OFFERED = 6  # customers at once, as one types


class PlanSigning(QObject):
    """The draft of one plan. `changed` tells that it is another, `signed(Signed)` that it is one;
    `page(Paper)` carries the page to be signed in ink, for the printer."""

    changed = Signal()
    found = Signal(object)  # customers, as one types
    said = Signal(object)
    signed = Signal(object)
    page = Signal(object)
    dropped = Signal(str, object)  # key and minor units of a card that pays for nothing

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.ticket = Ticket("")
        self.price = 0
        self.step = FORM
        self.customer: Customer | None = None
        self.deposit: int | None = 0
        self.by = CASH.code
        self.card: tuple[str, ...] = ("", "")
        self.called = 0  # minor units that a terminal on a wire took already: `card` has its key
        self.count: int | None = USUAL_PARTS
        self.every = MONTH
        self.first: date | None = None
        self.kept = False
        self.notes: tuple[LawNote, ...] = ()
        self.picture = b""
        self.posting = False
        self._noted: tuple[object, ...] = ()
        self._adding = work.draft()

    # --- what stands -------------------------------------------------------------------------

    @property
    def currency(self) -> str:
        """ISO code."""
        return self.work.desk.shop.currency

    @property
    def today(self) -> date:
        """The day of signing."""
        return self.work.desk.station().at.day

    @property
    def financed(self) -> int:
        """What is left for later, minor units."""
        return self.price - (self.deposit or 0)

    @property
    def dues(self) -> tuple[Due, ...]:
        """The parts; empty while something keeps them from being made (see `trouble`)."""
        return self._dues()[0]

    @property
    def trouble(self) -> str:
        """Why there is no schedule yet, in a sentence; empty when there is one."""
        return self._dues()[1]

    def _dues(self) -> tuple[tuple[Due, ...], str]:
        if self.deposit is None:
            return (), translate("Plans", "Type the deposit as an amount, or nothing.")
        if self.financed <= 0:
            return (), translate("Plans", "The deposit pays all of it: take it as a sale.")
        if self.count is None:
            return (), translate("Plans", "How many parts? 2 to 60.")
        if self.first is None:
            return (), translate("Plans", "On which day is the first part due?")
        if self.first < self.today:
            return (), translate("Plans", "The first part cannot be due before today.")
        try:
            return schedule(self.financed, self.count, self.first, self.every), ""
        except Refusal:
            return (), translate("Plans", "How many parts? 2 to 60, and no part of nothing.")

    @property
    def ready(self) -> bool:
        """Whether the agreement can be shown."""
        return self.customer is not None and bool(self.dues)

    @property
    def act(self) -> SignPlan:
        """What Enter would send, but for her confirmation."""
        assert self.customer is not None
        deposit = None
        if self.deposit:
            deposit = Payment.begin(self.deposit, self.work.desk.shop.cash_step)
            if self.by == CARD.code:
                deposit = deposit.taking_card(self.deposit, *self.card)
            else:
                deposit = deposit.taking_cash()
        return SignPlan(
            self.ticket, self.customer.reference, self.price, self.dues, self.every, deposit,
            self.kept, notices=notices_of(self.notes),
        )  # fmt: skip

    # --- the draft ---------------------------------------------------------------------------

    def begin(self, ticket: Ticket, settlement: Settlement) -> None:
        """A plan for what goes out on that ticket; what was typed for the same one stays."""
        if ticket.operation != self.ticket.operation:
            self.drop_card()
            self.customer, self.deposit, self.count = None, 0, USUAL_PARTS
            self.every, self.kept, self.by, self.card = MONTH, False, CASH.code, ("", "")
            self.first = months_later(self.today, 1)
        self.ticket, self.price = ticket, settlement.out_total
        self.step, self.posting = FORM, False
        self._tell()

    def put(self, **values: object) -> None:
        """Other values of the draft, by their names."""
        for name, value in values.items():
            assert name in ("deposit", "count", "every", "first", "kept", "by", "card"), name
            setattr(self, name, value)
        self._tell()

    @property
    def card_is_asked(self) -> bool:
        """Whether a card is to pay the deposit that has not paid it by the terminal's wire yet."""
        return bool(self.deposit) and self.by == CARD.code and self.called != self.deposit

    def put_card(self, minor: int, card: tuple[str, str, str]) -> None:
        """The terminal on a wire took the deposit."""
        self.card, self.called = card, minor
        self.changed.emit()

    def drop_card(self) -> None:
        """What the terminal took is not the deposit any more."""
        if self.called:
            key, minor = self.card[2], self.called
            self.card, self.called = ("", ""), 0
            self.dropped.emit(key, minor)

    def find(self, typed: str) -> None:
        """Customers as one types."""
        self.work.ask(FindCustomers(typed, OFFERED), self.found.emit, newest="plan-customers")

    def choose(self, customer: Customer | None) -> None:
        """Whose plan it is."""
        self.customer = customer
        self._tell()

    def add(self, name: str, reach: str) -> None:
        """Somebody new: a name and one way to reach her."""
        if self.posting:
            return
        email = reach if "@" in reach else ""
        operation = self._adding.id_of(name, reach)
        act = AddCustomer(operation, name, "" if email else reach, email)
        self.work.do(act, self.choose, self._refused)

    def _tell(self) -> None:
        self.changed.emit()
        asked = (self.dues, self.kept)
        if self.dues and asked != self._noted:
            self._noted = asked
            self.work.ask(AskLawNotes(*asked), self._law, newest="plan-law")

    def _law(self, notes: tuple[LawNote, ...]) -> None:
        self.notes = notes
        self.changed.emit()

    # --- the agreement -----------------------------------------------------------------------

    def show_agreement(self) -> None:
        """The paper as it will be handed over."""
        if not self.ready:
            return
        try:
            question = DraftAgreement(self.act)
        except Refusal as refused:
            self._refused(refused)
            return
        self.step, self.picture = PREVIEW, b""
        self.changed.emit()
        self.work.ask(question, self._draw)

    def _draw(self, paper: Paper) -> None:
        self.work.away(lambda: picture_of(paper, PAPER_PX), self._drawn, self.work.tell)

    def _drawn(self, png: bytes) -> None:
        self.picture = png
        self.changed.emit()

    def show_window(self) -> None:
        """She reads the figures on a window of her own, and signs there."""
        self.step = WINDOW
        self.changed.emit()

    def print_page(self) -> None:
        """She signs on paper: the page is printed, and its code scanned once it is signed."""
        self.step = INK
        self.changed.emit()
        self.work.ask(DraftAgreement(self.act, to_sign=True), self.page.emit)

    def scanned(self, text: str) -> bool:
        """A page signed in ink was scanned; False when it is none."""
        if self.step != INK:
            return False
        if text.strip().upper() != page_code(self.act):
            return False
        self.confirm("ink")
        return True

    def back(self) -> bool:
        """One step back; False where the ticket is next."""
        if self.posting:
            return True
        before = {PREVIEW: FORM, WINDOW: PREVIEW, INK: PREVIEW}.get(self.step)
        if before is None:
            return False
        self.step = before
        self.changed.emit()
        return True

    # --- signing -----------------------------------------------------------------------------

    def confirm(self, way: str, drawn: bytes = b"") -> None:
        """She confirmed the figures herself: by her hand on her window (as `drawn`), or in ink."""
        if self.posting:
            return
        self.posting = True
        self.changed.emit()
        self.work.do(replace(self.act, confirmed=way, drawn=drawn), self._was_signed, self._refused)

    def _was_signed(self, signed: Signed) -> None:
        self.posting, self.called = False, 0
        self.ticket = Ticket("")
        self.signed.emit(signed)

    def _refused(self, trouble: Exception) -> None:
        self.posting = False
        self.said.emit(refused_words(trouble))
        if self.step != FORM:
            self.step = PREVIEW
        self.changed.emit()
