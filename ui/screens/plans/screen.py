"""The plans on the window: the list (F3), one plan and what is done with it, by keys and scans."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from posdesk.desk.actions.sign_plan import Signed
from posdesk.desk.honoured import CREDIT, PAYMENT, PLAN, SALE, Honoured
from posdesk.desk.lookups.paper_answers import PaperLost, PlanFound
from posdesk.desk.lookups.scan import Answer
from posdesk.sales.basket import Basket
from posdesk.sales.payment import Handed
from posdesk.sales.tenders import CASH
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket
from posdesk.wording import translate
from ui import formats, plan_keys
from ui.actions import key_name
from ui.errands import Errands
from ui.main_window import MainWindow, Panel
from ui.saying import Saying
from ui.screens.counter.card_calls import CardCalls
from ui.screens.plans import words
from ui.screens.plans.by_wire import ByWire
from ui.screens.plans.card_panel import CardPanel
from ui.screens.plans.controller import PAYING, SAID, PlanDesk
from ui.screens.plans.credit_pays import CreditPays
from ui.screens.plans.doing import Doing
from ui.screens.plans.hers import Hers
from ui.screens.plans.listing import PlanList
from ui.screens.plans.pay_panel import BACK_KEY, CREDIT_KEY, OTHER, SEVERAL, TENDERS, PayPanel
from ui.screens.plans.sheet import PlanSheet
from ui.screens.plans.signing_pages import SigningPages
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.number_pad import BACK as PAD_BACK
from ui.widgets.number_pad import ENTER as PAD_ENTER

ENTRY = LIST = "plans"
SHEET = plan_keys.PAGE
_FUNCTION_KEYS = {Qt.Key.Key_F6: "F6", Qt.Key.Key_F8: "F8"}
_FIGURES = frozenset("0123456789.,'٫٬٠١٢٣٤٥٦٧٨٩")
_NOTHING_HERE = ("Del", " ")
_MOVES = {"Up": -1, "Down": 1}
_KINDS = {key: kind for kind, key in TENDERS.items()}


class PlansScreen(QObject):
    """`left`: back to the ticket; `said` a Saying; `queued`: a paper waits for the printer;
    `receipt(str)`: that number is to be opened on the ticket; `booked`: the day's figures moved."""

    left = Signal()
    said = Signal(object)
    queued = Signal()
    booked = Signal()
    receipt = Signal(str)
    on_plan = Signal()  # the ticket is booked as a plan: the counter is free
    goods_back = Signal(str, str)  # the plan's receipt on the ticket, and what becomes of the parts
    page = Signal(object)  # a page to be signed in ink, for the printer

    def __init__(
        self, window: MainWindow, work: Errands, goods: Callable[[], Basket], cards: CardCalls
    ) -> None:
        super().__init__(window)
        self.window, self.work = window, work
        self.desk = PlanDesk(work, self)
        self.list = PlanList(work, self)
        self.sheet = PlanSheet(self.desk)
        self.by_wire = ByWire(self.desk, cards)
        self.pay, self.card = PayPanel(self.desk), CardPanel(self.by_wire.charge)
        self.hers = Hers(window)
        self.doing = Doing(self.desk, self.sheet, self.hers, goods)
        self.credit = CreditPays(self.desk, self.hers)
        self.panels = OneOf(self.pay, self.card, *self.doing.panels)
        window.add_page(LIST, self.list.sheet, self.list.panel, ENTRY)
        window.add_page(SHEET, self.sheet, self.panels, ENTRY)
        self.signing = SigningPages(window, work, self.hers, ENTRY, cards)
        self._wire()

    def _wire(self) -> None:
        desk = self.desk
        self.list.chosen.connect(desk.open)
        self.list.left.connect(self.left)
        desk.opened.connect(self._opened)
        desk.said.connect(self.said)
        desk.queued.connect(self.queued)
        desk.booked.connect(self.booked)
        desk.done.connect(self.left)
        desk.changed.connect(self._painted)
        self.pay.key.connect(self.key)
        self.pay.typed.connect(self._pad)
        self.card.paid.connect(self._card_paid)
        self.card.asked.connect(self.by_wire.ask)
        self.card.back.connect(self._rest)
        self.by_wire.paid.connect(self._paid)
        self.doing.wants.connect(self.panels.show_panel)
        self.doing.rested.connect(self._rest)
        self.doing.goods_back.connect(self.goods_back)
        self.doing.added.connect(self.on_plan)
        self.signing.said.connect(self.said)
        self.signing.left.connect(self.left)
        self.signing.page.connect(self.page)
        self.signing.signed.connect(self._signed)
        self.sheet.key.connect(self.key)
        for part in (self.window.field, self.sheet, self.panels):
            part.installEventFilter(self)
        self.window.field.changed.connect(self._typed)
        self.window.message.keys.pressed.connect(self._keys)

    def _keys(self) -> None:
        if self.is_open:
            self._rest()
            self.key(plan_keys.SHOW)

    # --- showing -----------------------------------------------------------------------------

    def show(self) -> None:
        """F3: the list, as the books stand now."""
        self.window.show_page(LIST)
        self.list.begin()
        QTimer.singleShot(0, self.list.sheet.seek, self.list.sheet.seek.setFocus)

    @property
    def is_open(self) -> bool:
        """Whether a plan stands on the window."""
        return self.window.shown_page == SHEET

    @property
    def busy(self) -> bool:
        """Whether something typed is about to be looked up."""
        return self.list.busy

    def _opened(self) -> None:
        self._rest()
        self.window.show_page(SHEET)
        self.window.field.empty()
        self._words()
        self.window.take_focus_home()

    def _rest(self) -> None:
        self.panels.show_panel(self.pay)
        self.window.take_focus_home()

    def _painted(self) -> None:
        if self.is_open:
            self._words()

    def _words(self) -> None:
        told = translate("Plans", "Amount, or scan a receipt")
        self.window.field.set_placeholder(told if self.desk.state == PAYING else "")

    # --- signing -----------------------------------------------------------------------------

    def sign(self, ticket: Ticket, settlement: Settlement) -> None:
        """The goods of the ticket on a plan: the form."""
        self.signing.begin(ticket, settlement)

    def scanned(self, text: str) -> bool:
        """A scan while a plan is signed: the page in ink; other papers and goods are as ever."""
        return self.signing.scanned(text)

    def _signed(self, signed: Signed) -> None:
        self.on_plan.emit()
        self.queued.emit()
        self.booked.emit()
        self.desk.open(signed.plan, state=SAID)

    # --- papers ------------------------------------------------------------------------------

    def found(self, answer: Answer) -> bool:
        """A scan of a paper that is about a plan, or that the books have lost; False: not ours."""
        if isinstance(answer, PlanFound):
            number = answer.standing.plan.number
            self.desk.open(number)
            told = translate("Plans", "from {number}.").format(number=number)
            self.said.emit(Saying(told, translate("Plans", "Plan found")))
            return True
        if isinstance(answer, PaperLost):
            self.desk.honour(answer.act, 1 if answer.is_plan else answer.parts, self._honoured)
            return True
        if self.is_open and (self.doing.ours.found(answer) or self.credit.found(answer)):
            return True
        saying = words.told_of(answer, self.work.desk.shop.currency)
        if saying is not None:
            self.said.emit(saying)
        return saying is not None

    def _honoured(self, done: Honoured) -> None:
        if done.what in (PAYMENT, PLAN) and done.plan:
            self.desk.was_honoured(done)
            return
        self.booked.emit()
        self.queued.emit()
        if done.what == SALE:
            self.receipt.emit(done.sale)
        pill = {SALE: translate("Plans", "Put right"), CREDIT: translate("Plans", "Credit counts")}
        told = words.sorry(done, self.work.desk.shop.currency)
        self.said.emit(Saying(told, pill.get(done.what, translate("Plans", "Put right")), "warn"))

    # --- keys --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the scan field mean the plan's own things while one is shown."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if not self.is_open:
            return super().eventFilter(watched, event)
        name = _FUNCTION_KEYS.get(Qt.Key(event.key()), "")
        if event.type() == QEvent.Type.ShortcutOverride and name:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        name = name or key_name(event)
        if watched is self.window.field:
            return not event.isAutoRepeat() and self.key(name)
        return bool(name) and name in ("Esc", "F6", "F8") and self.key(name)

    def key(self, name: str) -> bool:
        """One key by its name; True when it meant something here."""
        field = self.window.field
        if name and name in _FIGURES and self.panels.shows(self.pay):
            field.type_text(name)
            return True
        if name in _KINDS and self.panels.shows(self.pay) and self.desk.state == PAYING:
            self._tender(_KINDS[name])
            return True
        if name in _MOVES:
            self.sheet.light(_MOVES[name])
        if name in _NOTHING_HERE or name in _MOVES:
            return True
        if self.panels.shows(self.doing.change) and self.doing.key(name):
            return True
        verb = self._verbs().get(name)
        if verb is None:
            return self.panels.shows(self.pay) and self.doing.begin(name)
        verb()
        return True

    def _verbs(self) -> dict[str, Callable[[], None]]:
        return {
            "Enter": self._enter,
            "Esc": self._step_back,
            SEVERAL: self._several,
            OTHER: self.desk.turn_rare,
            BACK_KEY: lambda: self.desk.choose_over("back"),
            CREDIT_KEY: lambda: self.desk.choose_over("credit"),
        }

    def _enter(self) -> None:
        desk = self.desk
        if desk.page is None or desk.posting:
            return
        if self.panels.shows(self.card):
            self.card.go()
        elif self.window.field.text() and desk.several:
            self._tender(CASH.code)
        elif not self.window.field.text() or self._typed_amount() is not None:
            owed = desk.page.standing.balance
            if desk.state == PAYING and owed and desk.needs_card:
                if not desk.asks_first():
                    self._ask_card(desk.by_other)
            else:
                self.window.field.empty()
                desk.go()

    def _several(self) -> None:
        self.desk.begin_several()
        self.window.field.empty()  # the amount typed so far is the whole of it

    def _tender(self, kind: str) -> None:
        """A tender's key: of several it takes the amount typed; else Enter takes it all in it."""
        desk = self.desk
        part = self._typed_amount() if desk.several else None
        if not desk.several or part is None:
            desk.choose(kind)
            if kind == "card" and not desk.asks_first():
                self._ask_card(desk.by_other)
            return
        self.window.field.empty()
        if kind == "card":
            desk.choose(kind)
            self._ask_card(part)
        else:
            desk.hand(Handed(kind, part))

    def _ask_card(self, amount: int) -> None:
        if amount > 0:
            self.panels.show_panel(self.card)
            self.card.begin(amount, self.desk.currency, self.desk.number)

    def _card_paid(self, amount: int, last4: str, approval: str) -> None:
        self._paid(Handed("card", amount, last4, approval))

    def _paid(self, handed: Handed) -> None:
        self.window.field.empty()
        self._rest()
        self.desk.card_paid(handed)

    def _step_back(self) -> None:
        field, desk = self.window.field, self.desk
        if not self.panels.shows(self.pay):
            desk.choose(CASH.code)
            self._rest()
        elif field.text():
            field.empty()
            self._typed("")
        elif desk.handed:
            desk.drop_handed()
        else:
            self.show()

    # --- amounts -----------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        """While an amount is typed: what it would come to."""
        if not self.is_open or self.desk.page is None:
            return
        reading = formats.read_amount(text, self.desk.currency)
        if not self.desk.several:
            self.desk.type_amount(reading.value)

    def _typed_amount(self) -> int | None:
        field = self.window.field
        reading = formats.read_amount(field.text(), self.desk.currency)
        if field.text() and reading.value is None:
            text = translate("Counter", "“{typed}” is not an amount. Nothing was taken.")
            self.said.emit(Saying(text.format(typed=field.text()), state="warn"))
        return reading.value

    def _pad(self, name: str) -> None:
        field = self.window.field
        if name == PAD_ENTER:
            self._enter()
        elif name == PAD_BACK:
            field.backspace()
            self._typed(field.text())
        else:
            field.type_text(name)


__all__ = ["ENTRY", "LIST", "SHEET", "Panel", "PlansScreen"]
