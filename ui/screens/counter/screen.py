"""The counter on the window: which page shows, what each key does, what the field is for now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from posdesk.ticket.ways import ways
from posdesk.wording import translate
from ui import formats, plan_keys
from ui.actions import Meaning, meaning
from ui.main_window import MainWindow
from ui.saying import Saying
from ui.screens.counter import told
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.ask_panels import AskPanels
from ui.screens.counter.asking import (
    CardPayment,
    GivePromise,
    PickReason,
    ShowLook,
    ShowPaper,
    ShowQueue,
    WhereTo,
)
from ui.screens.counter.becoming import line_verbs
from ui.screens.counter.controller import Counter
from ui.screens.counter.decision import DecisionPanel
from ui.screens.counter.discounts import ask_discount
from ui.screens.counter.holding import Holding
from ui.screens.counter.home import HomeSheet
from ui.screens.counter.home_panel import HomePanel
from ui.screens.counter.look_ahead import LookAhead
from ui.screens.counter.means_now import NO_RECEIPT, allow_now, sheet_of_keys, way_words
from ui.screens.counter.pay_page import PAY, PayPage
from ui.screens.counter.printing_again import print_again
from ui.screens.counter.say import field_words
from ui.screens.counter.scanning import Scanning
from ui.screens.counter.shop_days import card_machine, shop_shut
from ui.screens.counter.ticket_sheet import TicketSheet
from ui.screens.counter.whole_sale import may_undo, undo
from ui.widgets.number_pad import BACK, ENTER

HOME, TICKET = "home", "ticket"


class CounterScreen(QObject):
    """Binds one counter to the window: paints on its changes, turns keys into its verbs."""

    sign_out = Signal()
    open_picture = Signal()
    plans_wanted = Signal()
    plan_wanted = Signal()  # the ticket in the pay step is to be paid in parts

    def __init__(self, window: MainWindow, counter: Counter) -> None:
        super().__init__(window)
        self.window = window
        self.counter = counter
        self.scanning = Scanning(counter)
        self.holding = Holding(counter)
        self.home_sheet = HomeSheet(counter)
        self.home_panel = HomePanel(counter)
        self.ticket_sheet = TicketSheet(counter)
        self.decision = DecisionPanel(counter)
        self.pay = PayPage(window, counter, self.ticket_sheet, TICKET)
        self.asks = AskPanels(counter, self.scanning, self.holding, self._add_panel)
        window.add_page(HOME, self.home_sheet, self.home_panel, TICKET)
        window.add_page(TICKET, self.ticket_sheet, self.decision, TICKET)
        self._verbs = self._meanings()
        self._paying = False
        self._way_words = ""  # grey in the field, once a way in was chosen
        self.ahead = LookAhead(counter, self.scanning, window.field)
        self._wire()

    def _add_panel(self, name: str, panel: AskPanel) -> None:
        for base, sheet in ((HOME, self.home_sheet), (TICKET, self.ticket_sheet)):
            self.window.add_page(f"{base}/{name}", panel.sheet or sheet, panel, TICKET)

    def _wire(self) -> None:
        window, counter = self.window, self.counter
        window.field.changed.connect(self._typed)
        self.ahead.said.connect(self._say)
        self.ahead.silent.connect(lambda: window.say(""))
        window.actions_table.fired.connect(self._fired)
        window.message.undo.pressed.connect(lambda: undo(counter))
        window.message.keys.pressed.connect(self._keys_pressed)
        window.message.look.pressed.connect(lambda: counter.ask(ShowLook()))
        for panel in (self.home_panel, self.decision):
            panel.pressed.connect(self.act)
        self.home_panel.sheet_opened.connect(lambda file: self._say(told.sheet_opened(file)))
        self.home_sheet.way.connect(self._way)
        self.home_sheet.paper_pressed.connect(lambda paper: counter.ask(ShowPaper(paper)))
        self.ticket_sheet.pressed.connect(counter.toggle)
        self.ticket_sheet.why_pressed.connect(
            lambda row: counter.ask(PickReason(row.spot, row.text))
        )
        self.pay.pressed, self.pay.pad = self.act, self._pad
        counter.changed.connect(self.show)
        counter.said.connect(self._say)
        counter.credit_chosen.connect(self._credit_chosen)

    # --- painting ----------------------------------------------------------------------------

    def show(self) -> None:
        """Show the page for where the counter stands; offer the keys that mean something there."""
        counter, window = self.counter, self.window
        if counter.work.desk.duty.staff is None:
            return  # an answer that comes home after signing out waits for whoever is next
        if self._paying and counter.payment is None:
            window.field.empty()  # an amount half typed is no search
        self._paying = counter.payment is not None
        base = HOME if counter.ticket.is_empty else TICKET
        asked = self.asks.name_of(counter.asking)
        if asked:
            window.show_page(f"{base}/{asked}")
        elif counter.payment is not None:
            self.pay.show()
        else:
            window.show_page(base)
        window.field.set_placeholder(field_words(counter.payment, window.field, self._way_words))
        window.message.undo.setVisible(may_undo(counter))
        allow_now(window.actions_table, counter, self.asks.righting)
        if not self.asks.wants_focus(counter.asking):
            window.take_focus_home()

    @property
    def is_shown(self) -> bool:
        """Whether one of the counter's own pages stands on the window."""
        return self.window.shown_page.partition("/")[0] in (HOME, TICKET, PAY)

    def _say(self, saying: Saying) -> None:
        self.window.say(saying.text, detail=saying.detail, pill=saying.pill, state=saying.state)

    # --- keys --------------------------------------------------------------------------------

    def key(self, name: str) -> bool:
        """One key by its name; True when it meant something else than text."""
        typing = self.window.field.typing
        if name == " " and not typing:
            return True  # nothing begins with a blank
        if not self.is_shown and (len(name) == 1 or name[0] != "F"):
            self.show()  # from another page: what a key does is seen before it is done
            return len(name) > 1
        if not typing and (self.asks.righting.pressed(name) or self.scanning.gifts.pressed(name)):
            return True
        state = self.counter.key_state(typing)
        wanted = meaning(state, name)
        if wanted is None or wanted is Meaning.TYPE:
            return False
        if wanted is Meaning.WAY:
            return self._way(int(name))
        if wanted is Meaning.REASON:
            return self._reason(int(name))
        return self.act(wanted)

    def _fired(self, name: str) -> None:
        self.act(Meaning(name))

    def act(self, wanted: Meaning) -> bool:
        """Do what a key or a button asks for."""
        verb = self._verbs.get(wanted)
        if verb is None:
            return False
        verb()
        return True

    def _meanings(self) -> dict[Meaning, Callable[[], object]]:
        counter = self.counter
        return {
            Meaning.OPEN_FIELD: self._open_field,
            Meaning.TICKET: counter.come_back,
            Meaning.PLANS: self.plans_wanted.emit,
            Meaning.ON_PLAN: self.plan_wanted.emit,
            Meaning.HOLD: self.holding.hold,
            Meaning.PRINT_AGAIN: lambda: print_again(counter),
            Meaning.WHERE: self._where,
            Meaning.CARD_DOWN: lambda: card_machine(counter),
            Meaning.SHUT: lambda: shop_shut(counter),
            Meaning.GIFT: self.scanning.gifts.begin,
            Meaning.PROMISE: lambda: counter.ask(GivePromise()),
            Meaning.OUR_MISTAKE: self.asks.righting.begin,
            Meaning.OFFER_OWED: self.asks.righting.pay_offers,
            Meaning.SIGN_OUT: self.sign_out.emit,
            Meaning.MANAGER: self.asks.manager,
            Meaning.SHOW_KEYS: self._keys,
            Meaning.QUEUE: lambda: counter.ask(ShowQueue()),
            Meaning.ALL_BACK: counter.all_back,
            Meaning.UNDO: lambda: undo(counter),
            Meaning.STEP_BACK: self._step_back,
            Meaning.TURN: self.scanning.turn,
            **line_verbs(counter),
            Meaning.LINE_UP: lambda: self._move(-1),
            Meaning.LINE_DOWN: lambda: self._move(1),
            Meaning.DISCOUNT: lambda: ask_discount(counter),
            Meaning.CASH: self._cash,
            Meaning.CARD: self._card,
            Meaning.GO: self._go,
            Meaning.READ: self._read,
        }

    # --- verbs -------------------------------------------------------------------------------

    def _open_field(self) -> None:
        if not self.is_shown:
            self.show()
        self.window.field.open()

    def _go(self) -> None:
        if self.counter.asking is not None:
            self.asks.go()
        elif self.counter.payment is not None:
            self._cash()
        elif not self.scanning.serials.wanted_first():
            self.counter.go()

    def _cash(self) -> None:
        typed = self.window.field.take()
        handed = self._amount(typed) if typed else None
        if handed is not None or not typed:
            from ui.screens.counter.second_look import take_cash

            take_cash(self.counter, handed)

    def _card(self) -> None:
        payment = self.counter.payment
        assert payment is not None
        typed = self.window.field.take()
        amount = self._amount(typed) if typed else payment.left
        if amount is not None:
            self.counter.ask(CardPayment(min(amount, payment.left)))

    def _amount(self, typed: str) -> int | None:
        reading = formats.read_amount(typed, self.counter.currency)
        if reading.value is None:
            text = translate("Counter", "“{typed}” is not an amount. Nothing was taken.")
            self._say(Saying(text.format(typed=typed), state="warn"))
            self.window.field.type_text(typed)
        return reading.value

    def _read(self) -> None:
        text = self.window.field.take()
        self.ahead.pause.stop()
        picked = self.asks.go if self.ahead.shows(text) else None
        self.scanning.typed(text, picked, by_way=bool(self._way_words))

    def _step_back(self) -> None:
        self._way_words, self.scanning.finding.active = "", False
        if self.window.field.typing:
            self.window.field.empty()
            self.ahead.forget()
            self.counter.ask(None if self.ahead.picking else self.counter.asking)
        else:
            self.counter.step_back()

    def _move(self, by: int) -> None:
        counter = self.counter
        if counter.asking is not None:
            self.asks.move(by)
        elif not counter.ticket.is_empty:
            counter.move(by)
        elif not self.window.field.typing and counter.home is not None and counter.home.latest:
            counter.ask(ShowPaper(counter.home.latest[0]))

    def _way(self, place: int) -> bool:
        self.counter.asking = None
        self.scanning.choose(place, looks=place == NO_RECEIPT)
        if verb := {3: self.plans_wanted.emit, 4: self.open_picture.emit}.get(place):
            verb()
            return True
        text, self._way_words = way_words(place)
        self.window.field.open()
        self.show()
        self._say(Saying(text))
        return True

    def _where(self) -> None:
        if (station := self.counter.station) is not None and self.counter.settlement.movable:
            shown = self.counter.settlement
            self.counter.ask(WhereTo(ways(shown, station.cash_limit)))

    def _credit_chosen(self) -> None:
        from ui.screens.counter.credit_chosen import CreditChosen  # with the customer's window

        CreditChosen.at(self.counter, self.window).ask()

    def _keys_pressed(self) -> None:
        """The button; a plan's page shows its own."""
        if self.window.shown_page != plan_keys.PAGE:
            self.act(Meaning.SHOW_KEYS)

    def _keys(self) -> None:
        state = self.counter.key_state(self.window.field.typing)
        self.counter.ask(sheet_of_keys(self.window.actions_table, state))

    def _reason(self, digit: int) -> bool:
        """The digit of a reason: for the line asked about, or the one touched last."""
        counter = self.counter
        asking = counter.asking
        if isinstance(asking, PickReason):
            counter.reason(digit, asking.spot)
        elif any(draft.ticks for draft in counter.ticket.returns):
            counter.reason(digit)
        else:
            return False
        return True

    def _pad(self, name: str) -> None:
        field = self.window.field
        if name == ENTER:
            self._go()
        elif name == BACK:
            field.backspace()
            self._typed(field.text())
        else:
            field.type_text(name)

    # --- typing ------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if not self.is_shown:
            return  # another page has lent itself the field
        if self.counter.payment is not None:
            reading = formats.read_amount(text, self.counter.currency)
            self.pay.panel.show_typed(reading.value)
            return
        self.ahead.typed(text)

    @property
    def looking_ahead(self) -> bool:
        """Whether words typed so far are about to be looked up."""
        return self.ahead.pause.isActive()

    def scanned(self, text: str) -> None:
        """A scanner's burst, from any screen."""
        if self.counter.payment is not None and not self.counter.posting:
            self.counter.leave_pay_step()
        self.ahead.pause.stop()
        self.window.field.empty()
        self.scanning.scan(text)

    def read_picture(self, path: Path) -> None:
        """A picture or PDF was dropped or opened: its codes are read as scans."""
        self.scanning.read_picture(path)
