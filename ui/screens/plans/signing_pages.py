"""A plan being signed, on the window: the form, the agreement, her window; keys of all three."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from posdesk.desk.actions.sign_plan import Signed
from posdesk.sales.tenders import CARD
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket
from posdesk.till.card_call import CardCall
from posdesk.wording import translate
from ui import formats
from ui.actions import key_name
from ui.errands import Errands
from ui.main_window import MainWindow
from ui.saying import Saying
from ui.screens.counter.card_calls import CardCalls
from ui.screens.counter.charge import Charge, Purse
from ui.screens.plans import shown
from ui.screens.plans.by_wire import taken_by
from ui.screens.plans.hers import Hers
from ui.screens.plans.sign_form import SignSheet
from ui.screens.plans.sign_panel import INK_KEY, AgreementSheet, SignPanel
from ui.screens.plans.signing import FORM, PREVIEW, WINDOW, PlanSigning

SIGN, AGREEMENT = "plans/sign", "plans/agreement"


class SigningPages(QObject):
    """`signed(Signed)`: the plan is in the books; `left`: Esc from the form; `page(Paper)`: a page
    to be signed in ink, for the printer."""

    signed = Signal(object)
    said = Signal(object)
    left = Signal()
    page = Signal(object)

    def __init__(
        self, window: MainWindow, work: Errands, hers: Hers, entry: str, cards: CardCalls
    ) -> None:
        super().__init__(window)
        self.window, self.hers, self._currency = window, hers, work.desk.shop.currency
        self.signing = PlanSigning(work, self)
        self._cards, self.charge = cards, Charge(cards, work.draft(), self)
        self.signing.dropped.connect(cards.give_back)
        self.form, self.agreement = SignSheet(self.signing), AgreementSheet(self.signing)
        self.side = SignPanel(self.signing)
        self.form.wired = lambda: self.charge.connected
        self.charge.changed.connect(self._asking)
        window.add_page(SIGN, self.form, self.side, entry)
        window.add_page(AGREEMENT, self.agreement, self.side, entry)
        self.signing.changed.connect(self._show)
        self.signing.said.connect(self.said)
        self.signing.signed.connect(self._signed)
        self.signing.page.connect(self.page)
        self.side.key.connect(self.key)
        # queued: the Enter of the last field has ended before the page is another
        self.form.go.connect(self._form_done, Qt.ConnectionType.QueuedConnection)
        for part in (self.form, self.agreement, self.side):
            part.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether a plan is being signed on the window."""
        return self.window.shown_page in (SIGN, AGREEMENT)

    def begin(self, ticket: Ticket, settlement: Settlement) -> None:
        """The goods of the ticket on a plan: the form."""
        self.window.show_page(SIGN)
        told = translate("Plans", "Whose plan is it? Enter goes from field to field.")
        self.said.emit(Saying(told, translate("Plans", "On a plan")))
        self.signing.begin(ticket, settlement)
        self.form.begin()
        QTimer.singleShot(0, self.form, self.form.take_focus)

    def scanned(self, text: str) -> bool:
        """The page signed in ink; other papers and goods are as ever."""
        return self.is_shown and self.signing.scanned(text)

    def key(self, name: str) -> bool:
        """A key of the form and of the agreement; True when it meant something."""
        signing = self.signing
        if name == "Esc":
            if not signing.back():
                signing.drop_card()
                self.left.emit()
        elif name == "Enter" and signing.step == FORM:
            self._to_agreement()
        elif name == "Enter" and signing.step == PREVIEW:
            signing.show_window()
        elif name == INK_KEY and signing.step == PREVIEW:
            signing.print_page()
            told = translate("Plans", "Once the page is signed, scan the code at its foot.")
            self.said.emit(Saying(told, translate("Plans", "Page printed")))
        elif name in ("Up", "Down") and signing.step != FORM:
            bar = self.agreement.area.verticalScrollBar()
            bar.setValue(bar.value() + (120 if name == "Down" else -120))
        else:
            return False
        return True

    @Slot()
    def _form_done(self) -> None:
        self.key("Enter")

    def _to_agreement(self) -> None:
        signing, form = self.signing, self.form
        if signing.customer is None:
            form.who.pick()
        elif signing.trouble:
            self.said.emit(Saying(signing.trouble, "", "warn"))
        elif self.charge.connected:
            self._by_wire()
        elif not (signing.card_is_asked and form.card.wrong()):
            signing.show_agreement()

    # --- the deposit by the terminal's wire --------------------------------------------------

    def _by_wire(self) -> None:
        """The card pays the deposit before the agreement is shown; one that was asked for another
        deposit gets its money back."""
        signing = self.signing
        if signing.by != CARD.code or signing.card_is_asked:
            signing.drop_card()
        if not signing.card_is_asked:
            signing.show_agreement()
            return
        assert signing.deposit
        purse = Purse(signing.ticket.operation, self._wanted, self._taken)
        self.charge.ask(purse, signing.deposit)

    def _asking(self) -> None:
        if self.is_shown and self.charge.waiting:
            told = translate("Ask", "The customer holds the card to the terminal.")
            self.said.emit(Saying(told, translate("Ask", "The terminal is asked")))

    def _wanted(self, call: CardCall) -> bool:
        signing = self.signing
        same = signing.ticket.operation == call.about and signing.step == FORM and self.is_shown
        return same and signing.card_is_asked and signing.deposit == call.call.minor

    def _taken(self, call: CardCall) -> None:
        self.signing.put_card(call.call.minor, taken_by(call))
        self.signing.show_agreement()

    def _show(self) -> None:
        if not self.is_shown:
            return
        signing = self.signing
        page = SIGN if signing.step == FORM else AGREEMENT
        if self.window.shown_page != page:
            self.window.show_page(page)
            if page == SIGN:
                self.form.begin()
            else:
                self.agreement.area.ensureVisible(0, 0)
                told = translate(
                    "Plans", "Read it together. Enter shows the customer's own window."
                )
                self.said.emit(Saying(told, translate("Plans", "The agreement")))
                QTimer.singleShot(0, self.side, self.side.setFocus)
        if signing.step == WINDOW and not signing.posting and not self.hers.is_open:

            def agreed() -> None:
                signing.confirm("window", self.hers.drawing)

            self.hers.ask(shown.of_plan(signing), agreed, self._closed)
            told = translate(
                "Plans", "The customer reads and signs. Esc goes back; nothing is booked."
            )
            self.said.emit(Saying(told, translate("Plans", "The agreement")))
        elif signing.step != WINDOW:
            self.hers.hide()

    def _closed(self) -> None:
        """Her window was closed: nothing is signed."""
        if self.signing.step == WINDOW:
            self.signing.back()

    def _signed(self, signed: Signed) -> None:
        self.hers.thank()
        self.signed.emit(signed)
        text = translate("Plans", "{amount} in parts. The agreement prints, for the customer.")
        told = text.format(amount=formats.amount(signed.financed, self._currency))
        if signed.change:
            back = translate("Plans", "Give {change} back.")
            change = formats.amount(signed.change, self._currency)
            told = f"{told} {back.format(change=change)}"
        self.said.emit(Saying(told, translate("Plans", "Signed"), "ok", signed.plan))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys reach the page whatever field of it has the focus."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if not pressed or not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return super().eventFilter(watched, event)
        name = key_name(event)
        if name == "Enter" and isinstance(QApplication.focusWidget(), QLineEdit):
            return True  # the field has told it already
        return self.key(name)
