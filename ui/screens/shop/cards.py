"""Cards: what nobody knows yet, what was taken for nothing or twice, and what was settled."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from posdesk.desk.actions.answer_card import AnswerCard
from posdesk.desk.actions.read_settlement import BackTwice, GiveBackTwice, ReadSettlement
from posdesk.desk.actions.set_terminal import SetTerminal
from posdesk.desk.card_desk import CardDesk, card_desk
from posdesk.desk.lookups.settlement import AskSettlement
from posdesk.desk.lookups.terminal import AskCardMatters, CardMatters
from posdesk.devices.terminals import terminal_of
from posdesk.errors import Fault
from posdesk.intake.settlement import SettlementFile
from posdesk.till.card_call import CardCall
from posdesk.till.settlement import Matched, TakenTwice
from posdesk.till.terminal import APPROVED, DECLINED, Answer
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.models.rows import RowsModel
from ui.saying import Saying
from ui.screens.shop.acquirer_file import AcquirerFile, ColumnsPanel
from ui.screens.shop.cards_panel import CardsPanel
from ui.screens.shop.cards_rows import DECLINED as NOT_TAKEN
from ui.screens.shop.cards_rows import IDLE, OPEN, TWICE, CardRow, columns, rows_of
from ui.screens.shop.page import ShopPage, refused_words
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.labels import Words
from ui.widgets.lines import TWO_LINES, LinesView
from ui.widgets.sheets import SectionHead, Sheet
from ui.work import Work

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardsPage(ShopPage):
    """One list. Enter does what the button says; Y and N say what the terminal's own slip says."""

    NAME = "shop/cards"
    OWN_KEYS = (Qt.Key.Key_F8, Qt.Key.Key_F9)

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.parts, self.columns = CardsPanel(work.desk.shop.currency), ColumnsPanel()
        self.panels = OneOf(self.parts, self.columns)
        super().__init__(self.panels, parent)
        self._work, self._draft = work, work.draft()
        self._wire = Work(self)  # a terminal keeps nobody waiting
        self.matters, self.settled = CardMatters((), (), (), {}, may=False), Matched()
        self.rows: RowsModel[CardRow] = RowsModel(columns(work.desk.shop.currency), self)
        self.head = SectionHead()
        self.view = LinesView(translate("Shop", "Cards"), row_height=TWO_LINES, heads=False)
        self.view.setModel(self.rows)
        self.view.pressed_cell.connect(lambda row, _: self.light(row))
        self.matched = Words(size=13, tone="soft", wrap=True)
        sheet = Sheet()
        for part in (self.head, self.view, self.matched):
            sheet.body.addWidget(part)
        sheet.body.addStretch(1)
        self.sheet.fill(sheet)
        self.parts.primary.clicked.connect(self.do_it)
        self.parts.kept.connect(self.keep_terminal)
        self.parts.file.connect(self.choose_file)
        self.parts.by_hand.connect(self.say_by_hand)
        self.file = AcquirerFile(work, self.columns, self)
        self.file.read.connect(self._file_read)
        self.file.wrong.connect(self._trouble)
        self.file.asks.connect(lambda: self.panels.show_panel(self.columns))
        self.columns.back.connect(lambda: self.panels.show_panel(self.parts))

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Cards")

    def begin(self) -> None:
        """As it stands."""
        self._work.ask(AskCardMatters(), self._matters, newest="shop-cards")
        self._work.ask(AskSettlement(), self._settlement, newest="shop-settled")

    def forget(self) -> None:
        """Nothing is left standing for whoever comes next."""
        self.panels.show_panel(self.parts)
        self._matters(CardMatters((), (), (), {}, may=False))

    def step_back(self) -> None:
        """Esc: from the columns to the list."""
        if self.panels.shows(self.parts):
            super().step_back()
        else:
            self.panels.show_panel(self.parts)

    def close(self) -> None:
        """A terminal that is being asked comes to its end."""
        self._wire.finish(1_000)

    # --- what is shown -----------------------------------------------------------------------

    def _matters(self, found: CardMatters) -> None:
        self.matters = found
        self.parts.show_terminal(found.terminal, may=found.may)
        self._show()

    def _settlement(self, found: Matched) -> None:
        self.settled = found
        self._show()

    def _show(self) -> None:
        self.rows.set_rows(rows_of(self.matters, self.settled))
        count = len(self.rows.rows)
        self.head.show_head(
            translate("Cards", "To look at"), formats.quantity(count) if count else ""
        )
        self.view.setVisible(bool(count))
        matched = translate("Cards", "Settled and in our books alike: {count}.")
        nothing = translate("Cards", "Nothing about cards waits for anybody.")
        told = [] if count else [nothing]
        if self.settled.pairs:
            told.append(matched.format(count=formats.quantity(len(self.settled.pairs))))
        self.matched.setText(" ".join(told))
        self.light(0)

    def light(self, at: int) -> None:
        """Light that row, and say what can be done with it."""
        at = min(max(at, 0), len(self.rows.rows) - 1)
        self.view.set_current_row(at)
        row = self.row
        if row is None:
            self.parts.show_row("", "")
            return
        told, verb = _about(row.kind)
        self.parts.show_row(told, verb, charges=row.kind == TWICE, hand=row.kind == OPEN)

    @property
    def row(self) -> CardRow | None:
        """The lit one."""
        at = self.view.current_row
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    # --- what is done ------------------------------------------------------------------------

    def pressed(self, event: QKeyEvent) -> bool:
        """Arrows, Enter, Y, N; F8 keeps the terminal, F9 reads a file."""
        if not self.panels.shows(self.parts):
            enters = Qt.Key(event.key()) in _RETURNS
            if enters:
                self.columns.enter()
            return enters
        key, typing = Qt.Key(event.key()), isinstance(QApplication.focusWidget(), QLineEdit)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.light(self.view.current_row + (1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_F8:
            self.keep_terminal()
        elif key == Qt.Key.Key_F9:
            self.choose_file()
        elif key in _RETURNS and not event.isAutoRepeat():
            self.do_it()
        elif not typing and event.text().upper() in ("Y", "N"):
            self.say_by_hand(event.text().upper() == "Y")
        else:
            return False
        return True

    def do_it(self) -> None:
        """Ask about it, take it back, or give it back."""
        row = self.row
        if row is None:
            return
        if row.kind == TWICE:
            self._give_back(row)
        elif row.kind in (OPEN, IDLE):
            cards = self._cards()
            call = row.about
            if cards is None or not isinstance(call, CardCall):
                words = translate("Cards", "This till has no terminal on a wire: see its own slip.")
                self.said.emit(Saying(words, translate("Cards", "Look there"), "warn"))
            elif row.kind == OPEN and call.till != self._work.desk.station().till.number:
                words = translate("Cards", "Till {till} asked it: sign in there, or see its slip.")
                pill = translate("Cards", "Look there")
                self.said.emit(Saying(words.format(till=call.till), pill, "warn"))
            elif row.kind == OPEN:
                self._wire.run(lambda: cards.ask(call), self._known, self._trouble)
            else:
                self._wire.run(lambda: cards.reverse(call.call.key), self._known, self._trouble)

    def say_by_hand(self, moved: bool) -> None:
        """The terminal's own slip or list says what became of it."""
        row = self.row
        if row is None or row.kind != OPEN or not isinstance(row.about, CardCall):
            return
        key = row.about.call.key
        answer = Answer(APPROVED if moved else DECLINED, row.about.call.last4)
        act = AnswerCard(self._draft.id_of(key, moved), key, answer)
        self._work.do(act, self._known, self._trouble)

    def keep_terminal(self) -> None:
        """Use the terminal as it is set here, once one can be made of it."""
        settings = self.parts.settings
        try:
            terminal_of(settings)
        except Fault as wrong:
            field = self.parts.places.get(wrong.detail)
            if field is not None:
                field.say(translate("Cards", "Type the terminal's address and port."), wrong=True)
            return
        act = SetTerminal(settings, self._draft.id_of(str(sorted(settings.items()))))
        self._work.do(act, self._kept, self._trouble)

    def choose_file(self) -> None:
        """The acquirer's file, as CSV or xlsx."""
        words = translate("Cards", "The acquirer's settlement file")
        name, _ = QFileDialog.getOpenFileName(self.sheet, words, "", "*.csv *.txt *.xlsx")
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Read it off this thread, then into the books."""
        self.file.open(path)

    def _file_read(self, found: SettlementFile) -> None:
        self.panels.show_panel(self.parts)
        act = ReadSettlement(self._draft.id_of(found.name, len(found.lines)), found.lines)
        left_out = len(found.troubles)

        def home(new: int) -> None:
            words = translate("Cards", "{file}: {new} new lines, {left} left out.")
            told = words.format(file=found.name, new=new, left=left_out)
            state = "warn" if left_out else "ok"
            detail = found.troubles[0][1] if found.troubles else ""
            self.said.emit(Saying(told, translate("Cards", "Read"), state, detail))
            self.begin()

        self._work.do(act, home, self._trouble)

    def _give_back(self, row: CardRow) -> None:
        twice = row.about
        typed = self.parts.charges.field.text().strip()
        charges = self.parts.charges.minor if typed else 0
        if not isinstance(twice, TakenTwice) or charges is None:
            return
        wired = self._cards() is not None
        act = GiveBackTwice(
            self._draft.id_of(twice.line.id, charges), twice.line.id, charges, wired
        )
        self._work.do(act, self._back, self._trouble)

    def _back(self, done: BackTwice) -> None:
        amount = formats.amount(done.minor, self._work.desk.shop.currency)
        words = translate("Cards", "{amount} goes back to the card today. The slip is printing.")
        pill = translate("Cards", "Given back")
        self.said.emit(Saying(words.format(amount=amount), pill, "ok"))
        self.queued.emit()
        cards = self._cards()
        if done.call and cards is not None:
            self._wire.run(lambda: cards.pay_back(done.slip), lambda _: self.begin(), self._trouble)
        self.parts.charges.set_minor(None)
        self.begin()

    def _cards(self) -> CardDesk | None:
        try:
            return card_desk(self._work.desk, self.matters.terminal, terminal_of)
        except Fault:
            return None

    def _known(self, call: CardCall) -> None:
        words = translate("Cards", "It is known now.")
        state = "ok"
        if call.is_open:
            words, state = translate("Cards", "The terminal still does not say."), "warn"
        self.said.emit(Saying(words, translate("Cards", "Asked"), state))
        self.begin()

    def _kept(self, _: None) -> None:
        words = translate("Cards", "From the next sign-in on this till asks that terminal.")
        self.said.emit(Saying(words, translate("Shop", "Kept"), "ok"))
        self.begin()

    def _trouble(self, trouble: Exception) -> None:
        self.said.emit(refused_words(trouble))
        self.begin()


def _about(kind: str) -> tuple[str, str]:
    """What a row of that kind means, and what Enter does."""
    if kind == OPEN:
        return (
            translate(
                "Cards",
                "Nobody knows whether the money moved. Ask the terminal, or read its own slip.",
            ),
            translate("Cards", "Ask the terminal"),
        )
    if kind == IDLE:
        return (
            translate("Cards", "A card paid this and no goods went out for it."),
            translate("Cards", "Give it back to the card"),
        )
    if kind == TWICE:
        return (
            translate(
                "Cards",
                "The acquirer took this a second time. It goes back today; charges that the "
                "customer's bank made are the shop's, up to 50.00.",
            ),
            translate("Cards", "Give it back to the card"),
        )
    if kind == NOT_TAKEN:
        return (
            translate("Cards", "The counter asks which way instead when somebody signs in."), ""
        )  # fmt: skip
    return translate("Cards", "For the shop's own look: nobody owes anything by it."), ""
