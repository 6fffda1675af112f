"""The shop's pages under one rail entry; a new one is a module and its line in `_kinds`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.books_watch import BooksWatch
from ui.errands import Errands
from ui.main_window import MainWindow
from ui.saying import Saying
from ui.screens.shop.approvals import ApprovalsPage
from ui.screens.shop.calendar import CalendarPage
from ui.screens.shop.cards import CardsPage
from ui.screens.shop.charged import ChargedPage
from ui.screens.shop.customers import CustomersPage
from ui.screens.shop.goods import GoodsPage
from ui.screens.shop.offers import OffersPage
from ui.screens.shop.page import ENTRY, ShopPage
from ui.screens.shop.register import RegisterPage
from ui.screens.shop.settings import SettingsPage
from ui.screens.shop.staff import StaffPage
from ui.screens.shop.stock_work import StockWorkPage
from ui.screens.shop.trust import TrustPage


class Pages(Mapping[str, ShopPage]):
    """Each page by its name, in the order of the ways; made when it is first asked for."""

    def __init__(
        self, makes: Mapping[str, Callable[[], ShopPage]], join: Callable[[ShopPage], None]
    ) -> None:
        self._makes, self._join = makes, join
        self.made: dict[str, ShopPage] = {}

    def __getitem__(self, name: str) -> ShopPage:
        if name not in self.made:
            self.made[name] = page = self._makes[name]()
            self._join(page)
        return self.made[name]

    def __contains__(self, name: object) -> bool:
        return name in self._makes

    def __iter__(self) -> Iterator[str]:
        return iter(self._makes)

    def __len__(self) -> int:
        return len(self._makes)


class ShopScreen(QObject):
    """`show` shows the page shown last. The pages' signals are told as its own (see ShopPage)."""

    said = Signal(object)
    queued = Signal()
    left = Signal()
    printer_set = Signal()
    receipt = Signal(str)
    page = Signal(object)
    marked = Signal()

    def __init__(self, window: MainWindow, work: Errands, watch: BooksWatch) -> None:
        super().__init__(window)
        self.window = window
        kinds = _kinds(self, work, watch)
        self._ways = [(kind.NAME, kind.title()) for kind in kinds]
        self.pages = Pages({kind.NAME: make for kind, make in kinds.items()}, self._join)
        self._shown = next(iter(self.pages))
        self._work = work
        window.shown.connect(self._followed)

    def _join(self, page: ShopPage) -> None:
        """A page just made has the ways to the others, and a place in the window."""
        page.sheet.show_ways(self._ways, page.NAME)
        page.sheet.other.connect(self.show)
        page.said.connect(self.said)
        page.queued.connect(self.queued)
        page.left.connect(self.left)
        page.printer_set.connect(self.printer_set)
        page.receipt.connect(self.receipt)
        page.page.connect(self.page)
        page.marked.connect(self.marked)
        self.window.add_page(page.NAME, page.sheet, page.panel, ENTRY)

    def show(self, name: str = "") -> None:
        """The page of that name, or the one shown last; what was said of another one is gone."""
        if name and name != self.window.shown_page and self.window.shown_page in self.pages:
            self.said.emit(Saying(""))
        self._shown = name or self._shown
        page = self.pages[self._shown]
        self.window.show_page(self._shown)
        page.begin()
        QTimer.singleShot(0, page, self._take_focus)

    def scanned(self, text: str) -> bool:
        """Whether a scan was for the page shown."""
        page = self.pages.get(self.window.shown_page)
        return page is not None and page.scanned(text)

    @property
    def busy(self) -> bool:
        """Whether something typed is about to be looked up."""
        return any(page.busy for page in self.pages.made.values())

    def close(self) -> None:
        """The program ends."""
        for page in self.pages.made.values():
            page.close()

    def _followed(self) -> None:
        """Whatever page is shown while nobody is on duty: she who was has signed out."""
        if self._work.desk.duty.staff is None:
            for page in self.pages.made.values():
                page.forget()

    def _take_focus(self) -> None:
        """Keys go to the page: to a field of its own, or to its sheet."""
        page = self.pages[self._shown]
        if self.window.shown_page == self._shown and not _holds_focus(page):
            page.sheet.setFocus()


def _kinds(
    parent: QObject, work: Errands, watch: BooksWatch
) -> dict[type[ShopPage], Callable[[], ShopPage]]:
    """Every kind of page in the order of the ways to them, and what makes it."""
    return {
        TrustPage: lambda: TrustPage(work, watch, parent),
        CustomersPage: lambda: CustomersPage(work, parent),
        CalendarPage: lambda: CalendarPage(work, parent),
        StaffPage: lambda: StaffPage(work, parent),
        GoodsPage: lambda: GoodsPage(work, parent),
        StockWorkPage: lambda: StockWorkPage(work, parent),
        OffersPage: lambda: OffersPage(work, parent),
        RegisterPage: lambda: RegisterPage(work, parent),
        ApprovalsPage: lambda: ApprovalsPage(work, parent),
        ChargedPage: lambda: ChargedPage(work, parent),
        CardsPage: lambda: CardsPage(work, parent),
        SettingsPage: lambda: SettingsPage(work, parent),
    }


def _holds_focus(page: ShopPage) -> bool:
    focus = QApplication.focusWidget()
    if focus is None or page.sheet.holds_way(focus):
        return False
    return page.sheet.isAncestorOf(focus) or page.panel.isAncestorOf(focus)
