"""The application: window first, the desk opened behind it, then who is at the till."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from posdesk.desk.actions.note_start import NoteStart
from posdesk.desk.desk import Desk
from posdesk.errors import Fault
from posdesk.people.staff import StaffMember
from posdesk.till.shift import Shift
from posdesk.wording import translate
from ui import theme
from ui.actions import Meaning
from ui.beginning import BOOKS, Beginning, Hands
from ui.books_watch import BooksWatch, PutBack
from ui.crash import Crash
from ui.errands import Errands
from ui.ink import Ink
from ui.main_window import MainWindow
from ui.pages import PLANS, Pages, Reach, add_entries, left_open
from ui.quiet import Quiet
from ui.receipt_files import ReceiptFiles
from ui.saying import refused_words
from ui.scanner import Scanner
from ui.screens.counter.asking import ShowDrawer
from ui.screens.counter.card_calls import CardCalls
from ui.screens.counter.controller import Counter
from ui.screens.counter.screen import TICKET, CounterScreen
from ui.screens.sign_in.controller import SignInScreen
from ui.work import Work

if TYPE_CHECKING:
    pass

PRINTER, DRAWER = "printer", "drawer"  # chips
SHEET = "to-scan"  # the demo shop's folder of papers to scan, beside its books


class Application(QObject):
    """One window and what stands behind it."""

    opened = Signal()
    look_chosen = Signal(bool, int)  # dark, text size in percent

    def __init__(self, hands: Hands, work: Work | None = None, ink: Work | None = None) -> None:
        super().__init__()
        self.hands = hands
        self.work = work or Work(self)
        self.ink_work = ink or Work(self)
        self.card_work = ink or Work(self)  # a terminal keeps nobody waiting, a printer neither
        self.ink: Ink | None = None
        self.crash = Crash(self)
        self.window = hands.window or MainWindow()
        self.receipt_files = ReceiptFiles(self.window)
        self.to_restore: PutBack | None = None  # what the next window begins with
        self.scanner = Scanner(self)
        self.desk: Desk | None = None
        self.counter: Counter | None = None
        self.screen: CounterScreen | None = None
        self.sign_in: SignInScreen | None = None
        self.quiet = Quiet(lambda: self.busy, self)
        self.quiet.came.connect(self._look_after)
        self.pages: Pages | None = None
        self.books_watch: BooksWatch | None = None
        self._greeted = False
        self._early = ""  # scanned while the books were being opened, the newest
        self.scanner.scanned.connect(self._scanned)
        self.scanner.overlong.connect(self._overlong)
        self.beginning = Beginning(hands, self.window, self.work)
        self.beginning.opened.connect(self._desk_open)
        self._wire()

    def _wire(self) -> None:
        window = self.window
        add_entries(window.rail)
        window.rail.chosen.connect(self._rail)
        for name, label in (
            (PRINTER, translate("Chips", "printer")),
            (DRAWER, translate("Chips", "drawer")),
            (BOOKS, translate("Chips", "books")),
        ):
            window.top.add_chip(name, label)
        window.top.chip(PRINTER).clicked.connect(self._queue)
        window.top.sign_out.connect(self.sign_out)
        self.receipt_files.came.connect(self.drop)
        window.top.chip(DRAWER).clicked.connect(self._ask_drawer)
        self.work.broke.connect(self.crash.keep)
        self.ink_work.broke.connect(self.crash.keep)
        self.card_work.broke.connect(self.crash.keep)
        self.crash.happened.connect(self._crashed)
        window.message.extra.pressed.connect(self.crash.copy)

    @property
    def busy(self) -> bool:
        """Whether an errand is under way, or keys are still held to tell a scan from a hand."""
        ahead = self.screen is not None and self.screen.looking_ahead
        ahead = ahead or (self.pages is not None and self.pages.busy)
        return bool(self.work.waiting or self.ink_work.waiting or self.scanner.holding or ahead)

    def repaint(self) -> None:
        """Paint the pages again, in the look that is on now."""
        if self.counter is not None and self.screen is not None and self.screen.is_shown:
            self.counter.changed.emit()
            self.counter.home_changed.emit()

    def start(self, backup: PutBack | None = None) -> None:
        """Show the window, then open the books behind it, or ask for some; or put a backup back."""
        self.window.show()
        self.window.activateWindow()
        if self.hands.books.exists() and backup is None:
            self._listen()
        self.beginning.begin(backup)

    def _listen(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.scanner.listen(app)

    # --- the books are open ------------------------------------------------------------------

    def _desk_open(self, desk: Desk) -> None:
        self.desk = desk
        errands = Errands(self.work, desk, self._trouble)
        errands.gone = self._gone
        chips = self.window.top
        run = self.hands.print_run(desk)
        self.ink = Ink(run, self.ink_work, chips.chip(PRINTER), chips.chip(DRAWER), self)
        self.counter = Counter(errands, self)
        self.counter.cards = CardCalls(self.counter, self.card_work)
        self.screen = CounterScreen(self.window, self.counter)
        hint = self._hint() if desk.shop.demo else ""
        self.sign_in = SignInScreen(self.window, errands, hint)
        self.books_watch = BooksWatch(desk, chips.chip(BOOKS), self)
        scan, credit = self.screen.scanned, self.screen.scanning.credits.found
        approving = self.screen.asks.approving
        reach = Reach(
            self.counter, self.ink, scan, self.open_drawer, self.sign_out, credit, approving
        )
        self.pages = Pages(self.window, errands, self.books_watch, self.crash, reach)
        sheet = self.hands.books.parent / SHEET / "sheet.pdf"
        if desk.shop.demo and sheet.exists():
            self.screen.home_panel.offer_sheet(sheet)
        self.window.field.set_key_reader(self.screen.key)
        self._listen()
        self.scanner.scanned.connect(self.quiet.disturb)
        self.scanner.scanned.connect(self.sign_in.scanned)
        self.sign_in.signed_in.connect(self._signed_in)
        self.pages.opened.connect(self._shift_opened)
        self.screen.sign_out.connect(self.sign_out)
        self.screen.home_panel.parcels_wanted.connect(self.pages.show_parcels)
        self.screen.plans_wanted.connect(lambda: self._rail(PLANS))
        self.screen.plan_wanted.connect(self.pages.sign_plan)
        self.screen.asks.drawer_wanted.connect(self.open_drawer)
        self.screen.asks.look_wanted.connect(self._dress)
        self.screen.open_picture.connect(self._choose_picture)
        self.counter.print_waiting.connect(self.ink.print_now)
        self.counter.settled.connect(self.ink.print_now)
        self.counter.cards.printed.connect(self.ink.print_now)
        self.ink.ended.connect(self.counter.refresh_home)
        self.ink.said.connect(self.counter.said)
        self.counter.home_changed.connect(self._show_place)
        self.books_watch.work.broke.connect(self.crash.keep)
        self.books_watch.said.connect(self.counter.said)
        self.pages.day_closed.connect(self.books_watch.back_up_quietly)
        self.books_watch.put_back.connect(self._put_back)
        till = translate("Top", "Till {till}").format(till=desk.station().till.number)
        self.window.top.show_place(till, desk.shop.name)
        self.window.say(translate("Start", "Ready."))
        self.sign_in.show()
        desk.owe(NoteStart())
        self.quiet.begin()
        if self._early:
            self.scanner.scanned.emit(self._early)
        self.opened.emit()

    def _look_after(self) -> None:
        """What no start waits for: this start is counted, and the chain checked."""
        assert self.books_watch
        self._do_owed()
        self.books_watch.check()

    def _do_owed(self) -> None:
        if self.desk is not None:
            self.work.run(self.desk.do_owed, _nothing, self._trouble)

    def _hint(self) -> str:
        words = translate("SignIn", "PINs are no secret here: {pins}.")
        return words.format(pins=self.hands.demo_hint)

    # --- who is here -------------------------------------------------------------------------

    def _signed_in(self, staff: StaffMember) -> None:
        assert self.counter and self.desk and self.screen
        self.screen.show()  # first: what the books say next may be that no shift is open
        self.window.say(translate("Start", "Ready."), detail=self.desk.shop.name)
        self._greeted = False
        self.counter.begin(self.desk.station())

    def _show_place(self) -> None:
        assert self.counter and self.desk and self.pages and self.ink
        home = self.counter.home
        if home is None:
            return
        till = translate("Top", "Till {till}").format(till=self.desk.station().till.number)
        words = translate("Top", "no shift")
        if home.shift:
            words = translate("Top", "shift {shift} · open").format(shift=home.shift.number)
        self.window.top.show_place(till, words)
        self.ink.show_queue(home.waiting, home.failed)
        if home.shift is None and self.desk.duty.staff is not None:
            if not self.pages.shows_close:
                self.pages.opening.show()
        else:
            self.ink.print_unless_resting(home.waiting)
            self._tell_left_open(home.shift)

    def _tell_left_open(self, shift: Shift | None) -> None:
        """Once a sign-in."""
        assert self.desk and self.counter
        told, self._greeted = self._greeted, self.desk.duty.staff is not None
        saying = left_open(shift, self.desk.station().at.day)
        if saying is not None and not told:
            self.counter.said.emit(saying)

    def _shift_opened(self, number: int) -> None:
        assert self.counter and self.screen
        opened = translate("Start", "Shift {number} is open.").format(number=number)
        self.window.say(opened, pill=translate("Start", "Open"))
        self.counter.refresh_home()
        self.screen.show()

    def sign_out(self) -> None:
        """F12: nobody is on duty; the ticket stays as it is."""
        if self.sign_in is not None and self.desk is not None and self.desk.duty.staff is not None:
            self.sign_in.show()
            words = translate("Start", "The ticket stays as it is.")
            self.window.say(words, pill=translate("Start", "Signed out"))

    def _gone(self) -> None:
        """She who was on duty has left the shop: another till's staff page says so."""
        if self.sign_in is not None:
            self.sign_in.show()
            words = translate("Start", "Somebody took you off the staff page. Sign in again.")
            pill = translate("Start", "Nothing was booked")
            self.window.say(words, pill=pill, state="warn")

    # --- scans, pictures, drops --------------------------------------------------------------

    def _scanned(self, text: str) -> None:
        if self.desk is None:
            self._early = text  # read as soon as somebody can be told what it was
        if self.screen is None or self.desk is None or self.desk.duty.staff is None:
            return
        if not (self.pages and self.pages.scanned(text)):
            self.screen.scanned(text)

    def _overlong(self, signs: int) -> None:
        words = translate("Start", "{count} signs came at once: no code of ours. Scan again.")
        self.window.say(
            words.format(count=signs), pill=translate("Start", "Nothing was added"), state="warn"
        )

    def _choose_picture(self) -> None:
        self.receipt_files.choose(self.hands.books.parent / SHEET)

    def drop(self, paths: list[Path]) -> None:
        """Read receipts from files, as if they had been scanned."""
        if self.screen is None or self.desk is None or self.desk.duty.staff is None:
            return
        for path in paths:
            self.screen.read_picture(path)

    def open_drawer(self) -> None:
        """Open the drawer by hand, if somebody is on duty."""
        if self.ink and self.counter and self.desk and self.desk.duty.staff is not None:
            self.ink.open_drawer(self.counter.work)

    def _ask_drawer(self) -> None:
        if self.counter and self.desk and self.desk.duty.staff is not None:
            self.counter.ask(ShowDrawer())

    def _dress(self, dark: bool, scale_percent: int) -> None:
        """Another look, at once and for the next start."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, theme.DARK if dark else theme.LIGHT, scale_percent / 100)
        self.repaint()
        self.look_chosen.emit(dark, scale_percent)

    def _queue(self) -> None:
        if self.screen is not None:
            self.screen.act(Meaning.QUEUE)

    def _rail(self, entry: str) -> None:
        if entry == TICKET:
            self._to_ticket()
        elif self.pages and self.desk and self.desk.duty.staff is not None:
            self._do_owed()  # what a page tells counts this start in
            self.pages.show(entry)

    def _to_ticket(self) -> None:
        if self.screen is not None:
            self.screen.act(Meaning.TICKET)

    # --- trouble -----------------------------------------------------------------------------

    def _trouble(self, trouble: Exception) -> None:
        saying = refused_words(trouble)
        if isinstance(trouble, Fault):
            self.window.top.chip(BOOKS).show_state("bad", saying.text)
        self.window.say(saying.text, detail=saying.detail, pill=saying.pill, state=saying.state)

    def _crashed(self, words: str) -> None:
        self.window.say(words, pill=translate("Start", "Our mistake"), state="bad")
        self.window.message.offer(translate("Start", "Copy details"))

    def _put_back(self, backup: PutBack) -> None:
        """Close: the next window has no desk, so nothing is booked while a backup comes back."""
        self.to_restore = backup
        self.window.close()

    def close(self) -> None:
        """Let running errands end, then close the books."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.scanner.be_deaf(app)
        if self.pages is not None:
            self.pages.close()
        self.quiet.stop()
        self.work.finish()
        if self.ink is not None:
            self.ink.stop()
        if self.books_watch is not None:
            self.books_watch.stop()
        if self.desk is not None:
            self.desk.close()


def _nothing(_: object) -> None:
    """Nobody waits for it."""
