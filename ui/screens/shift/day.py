"""The running shift on the window: its figures, cash in and out, counts, the X and the Z report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from posdesk.desk.action import Action
from posdesk.desk.actions.close_shift import Closed, CloseShift
from posdesk.desk.actions.count_drawer import CountDrawer, Counted
from posdesk.desk.actions.move_cash import MoveCash
from posdesk.desk.actions.print_outage_pad import PrintOutagePad
from posdesk.desk.actions.read_shift import ReadShift
from posdesk.desk.lookups.missing_money import AskCallScript, AskMissingMoney, MissingMoney
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.lookups.shift import AskShift, ShiftView
from posdesk.desk.pictures import picture_of
from posdesk.documents.paper import Paper
from posdesk.till.cash_moves import PAID_IN, PAID_OUT
from posdesk.wording import translate
from ui import formats
from ui.errands import Answer, Errands
from ui.main_window import MainWindow
from ui.saying import Saying
from ui.screens.shift.count_panels import CountPanel, FoundPanel
from ui.screens.shift.count_sheet import CountSheet
from ui.screens.shift.day_sheet import COUNT, GAPS, PAD, SLIPS, X_REPORT, DayPanel, DaySheet
from ui.screens.shift.missing import MissingPanel, MissingSheet
from ui.screens.shift.move_panel import MovePanel
from ui.screens.shift.paper_page import WIDE, PaperPanel, PaperSheet
from ui.wording import refusal

ENTRY = "shift"
DAY, COUNTING, FOUND, PAPER = "shift/day", "shift/count", "shift/found", "shift/paper"
MISSING = "shift/missing"
MOVES = {PAID_IN: "shift/in", PAID_OUT: "shift/out"}


class DayScreen(QObject):
    """`left` goes back to the ticket; `posted` tells a paper to print, `kicked` a drawer to open.

    `count_begins` asks for the drawer to be opened, written down as every opening; `closed` tells
    that the shift is over, `ended` that its clerk goes home, `next_shift` that another begins.
    `page` is a paper to print that no book keeps.
    """

    left = Signal()
    posted = Signal()
    kicked = Signal()
    count_begins = Signal()
    closed = Signal()
    ended = Signal()
    next_shift = Signal()
    said = Signal(object)
    page = Signal(object)

    def __init__(self, window: MainWindow, work: Errands) -> None:
        super().__init__(window)
        self.window, self.work = window, work
        currency = work.desk.shop.currency
        self._currency = currency
        self._draft = work.draft()
        self._closes = self._is_closed = False
        self._found: Counted | None = None
        self.sheet, self.panel = DaySheet(), DayPanel()
        self.moves = {way: MovePanel(way, currency) for way in MOVES}
        self.count, self.count_panel = CountSheet(currency), CountPanel(currency)
        self.found = FoundPanel(currency)
        self.paper, self.paper_panel = PaperSheet(), PaperPanel()
        self.missing, self.missing_panel = MissingSheet(currency), MissingPanel()
        window.add_page(DAY, self.sheet, self.panel, ENTRY)
        for way, page in MOVES.items():
            window.add_page(page, self.sheet, self.moves[way], ENTRY)
        window.add_page(COUNTING, self.count, self.count_panel, ENTRY)
        window.add_page(FOUND, self.count, self.found, ENTRY)
        window.add_page(PAPER, self.paper, self.paper_panel, ENTRY)
        window.add_page(MISSING, self.missing, self.missing_panel, ENTRY)
        self._wire()

    def _wire(self) -> None:
        self.panel.wanted.connect(self._want)
        self.panel.closing.connect(lambda: self._begin_count(closes=True))
        for panel in self.moves.values():
            panel.accepted.connect(self._move)
            panel.back.clicked.connect(self.step_back)
        self.count.changed.connect(lambda: self.count_panel.show_total(self.count.total))
        self.count.done.connect(self._counted)
        self.count_panel.accepted.connect(self._counted)
        self.count_panel.back.clicked.connect(self.step_back)
        self.found.accepted.connect(self._go_on)
        self.found.again.connect(lambda: self._begin_count(closes=self._closes))
        self.found.back.clicked.connect(self.step_back)
        self.paper_panel.accepted.connect(self._end)
        self.paper_panel.other.connect(self.next_shift)
        self.paper_panel.gaps.connect(self._look_for_gaps)
        self.missing_panel.script.connect(self._call_script)
        self.missing_panel.back.connect(self.step_back)
        for part in (self.sheet, self.panel, *self.moves.values(), self.count, self.count_panel,
                     self.found, self.paper, self.paper_panel, self.missing,
                     self.missing_panel):  # fmt: skip
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back, whatever field of these pages has the focus."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
            return True
        return super().eventFilter(watched, event)

    @property
    def shows_close(self) -> bool:
        """Whether the Z report of the shift just closed is being looked at."""
        return self._is_closed and self.window.shown_page in (PAPER, MISSING)

    def show(self) -> None:
        """Read the shift and show its page."""
        self._is_closed = False
        self.work.ask(AskShift(), self._show)

    def step_back(self) -> None:
        """Esc: to the shift's page, and from there to the ticket; nothing is lost."""
        if self._is_closed and self.window.shown_page == MISSING:
            self.window.show_page(PAPER)
            self.paper_panel.primary.setFocus()
        elif self.shows_close:
            self._end()
        elif self.window.shown_page == DAY:
            self.left.emit()
        else:
            self.show()

    def _show(self, view: ShiftView | None) -> None:
        if view is None:
            self.next_shift.emit()
            return
        self.sheet.show_shift(view, self._currency)
        self.window.show_page(DAY)
        self.panel.begin(view)

    def _want(self, what: str) -> None:
        if what in MOVES:
            self._draft.begin()
            self.window.show_page(MOVES[what])
            self.moves[what].begin()
        elif what == COUNT:
            self._begin_count(closes=False)
        elif what == X_REPORT:
            self._print(ReadShift(self._draft.id_of(X_REPORT)), self._read)
        elif what == PAD:
            self._print(PrintOutagePad(self._draft.id_of(PAD), SLIPS), self._pad_made)
        elif what == GAPS:
            self._look_for_gaps()

    def _print(self, act: Action[Answer], home: Callable[[Answer], None]) -> None:
        self.work.do(act, home, self._not_read)

    # --- gaps and slips ----------------------------------------------------------------------

    def _pad_made(self, numbers: tuple[str, ...]) -> None:
        words = translate("Shift", "{first} to {last}: for payments while the system is down.")
        told = words.format(first=numbers[0], last=numbers[-1])
        self.said.emit(Saying(told, translate("Shift", "Printing")))
        self.posted.emit()

    def _look_for_gaps(self) -> None:
        question = AskMissingMoney(self.work.desk.station().at.day)
        self.work.ask(question, self._show_gaps, newest=MISSING)

    def _show_gaps(self, found: MissingMoney) -> None:
        self.missing.show_missing(found)
        self.window.show_page(MISSING)
        self.missing_panel.begin(found)

    def _tell_gaps(self, found: MissingMoney) -> None:
        """After a close: what does not agree may be a payment that nobody wrote down."""
        if self._is_closed:
            self.paper_panel.gap.setVisible(not found.agrees)

    def _call_script(self) -> None:
        question = AskCallScript(self.work.desk.station().at.day)
        self.work.ask(question, self._print_script)

    def _print_script(self, paper: Paper | None) -> None:
        if paper is not None:
            self.page.emit(paper)
            words = translate("Missing", "What to say goes to the printer.")
            self.said.emit(Saying(words, translate("Shift", "Printing")))

    # --- cash in and out ---------------------------------------------------------------------

    def _move(self, code: str, minor: int) -> None:
        self.work.do(MoveCash(self._draft.id_of("move"), code, minor), self._moved, self._not_moved)

    def _moved(self, minor: int) -> None:
        self.kicked.emit()
        words = translate("Shift", "{amount} moved; the drawer is open.")
        amount = formats.amount(minor, self._currency)
        self.said.emit(Saying(words.format(amount=amount), translate("Shift", "Written down")))
        self.show()

    def _not_moved(self, trouble: Exception) -> None:
        for panel in self.moves.values():
            panel.say(refusal(trouble)[0])

    # --- the count ---------------------------------------------------------------------------

    def _begin_count(self, *, closes: bool) -> None:
        self._closes = closes
        self._draft.begin()
        self.window.show_page(COUNTING)
        self.count_panel.begin()
        self.count.begin()
        self.count_begins.emit()

    def _counted(self) -> None:
        unread = self.count.unread
        if unread is not None:
            self.count_panel.say(
                translate("Shift", "This is no number of pieces. Nothing was written down."), "bad"
            )
            unread.setFocus()
        elif self.count.is_blank:
            self.count_panel.say(
                translate("Shift", "Type what is in the drawer; 0 if it is empty."), "warn"
            )
            self.count.fields[0].setFocus()
        else:
            act = CountDrawer(self._draft.id_of(COUNT), self.count.count, on_paper=not self._closes)
            self.work.do(act, self._show_found, self._not_counted)

    def _not_counted(self, trouble: Exception) -> None:
        self.count_panel.say(refusal(trouble)[0], "warn")

    def _show_found(self, found: Counted) -> None:
        self._found = found
        self.count.lock(True)
        self.window.show_page(FOUND)
        self.found.begin(found, self._closes)
        if found.paper:
            self.posted.emit()

    def _go_on(self) -> None:
        if not self._closes or self._found is None:
            self.show()
            return
        operation = self._draft.id_of("close")
        act = CloseShift(operation, self.count.count, self._found.expected, self.found.reason)
        self.work.do(act, self._closed, self._not_closed)

    def _not_closed(self, trouble: Exception) -> None:
        self.found.say(refusal(trouble)[0], "warn")

    # --- papers ------------------------------------------------------------------------------

    def _closed(self, closed: Closed) -> None:
        self._is_closed = True
        words = translate("Shift", "{amount} goes to the safe. The Z report prints.")
        amount = formats.amount(closed.counted, self._currency)
        title = translate("Shift", "Shift {number} is closed").format(number=closed.shift)
        self._show_paper(translate("Shift", "Z report"), closed.paper)
        primary = translate("Shift", "Sign out")
        self.paper_panel.begin(title, words.format(amount=amount), primary, closed=True)
        self.said.emit(Saying(title, translate("Shift", "Closed")))
        self.posted.emit()
        self.closed.emit()
        self.work.ask(AskMissingMoney(self.work.desk.station().at.day), self._tell_gaps)

    def _read(self, number: str) -> None:
        title = translate("Shift", "X report")
        self._show_paper(title, number)
        words = translate("Shift", "The X report prints. The shift goes on.")
        self.paper_panel.begin(title, words, translate("Shift", "Done"), closed=False)
        self.posted.emit()

    def _not_read(self, trouble: Exception) -> None:
        self.panel.say(refusal(trouble)[0], "warn")

    def _show_paper(self, title: str, number: str) -> None:
        self.paper.begin(title, number)
        self.window.show_page(PAPER)
        self.work.ask(AskPaper(number), self._draw)

    def _draw(self, paper: Paper | None) -> None:
        if paper is not None:
            wide = WIDE
            self.work.away(lambda: picture_of(paper, wide), self.paper.show_picture, self._undrawn)

    def _undrawn(self, trouble: Exception) -> None:
        self.work.tell(trouble)

    def _end(self) -> None:
        if self._is_closed:
            self._is_closed = False
            self.ended.emit()
        else:
            self.show()
