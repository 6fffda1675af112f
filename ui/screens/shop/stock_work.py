"""What waits for a count, and what suppliers and carriers owe us: doubts first, still open ones."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posdesk.catalogue.stock import OurClaim
from posdesk.desk.actions.check_scale import CheckScale
from posdesk.desk.actions.count_stock import Counted, CountStock
from posdesk.desk.lookups.stock import AskStockWork, OpenDoubt, Overweighed, StockWork
from posdesk.till.scale import ScaleCheck
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.main_window import Panel
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.screens.shop import stock_words
from ui.screens.shop.count_panel import CountPanel
from ui.screens.shop.page import ShopPage, paper_of, refused_words
from ui.screens.shop.scale_panel import ScalePanel
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.lines import LinesView
from ui.widgets.sheets import Card, EmptyState, scrolling
from ui.wording import refusal

Row = OpenDoubt | OurClaim | Overweighed
NEWEST = "shop-stock-work"
COUNT_KEY, SCALE_KEY = "F6", "F4"
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowPanel(Panel):
    """The row lit. `count` and `receipt` tell what is wanted."""

    count = Signal()
    scale = Signal()
    receipt = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.card = Card()
        self.words = Words(size=15, wrap=True)
        self.detail = Words(size=13, tone="soft", wrap=True)
        self.card.body.addWidget(self.words)
        self.card.body.addWidget(self.detail)
        self.counting = SideButton(translate("Stock", "Count them"), COUNT_KEY)
        self.primary = PrimaryButton(translate("Stock", "Open the receipt"))
        self.weighing = SideButton(translate("Stock", "Check the scale"), SCALE_KEY)
        self.scales = Words(size=13, tone="soft", wrap=True)
        for part in (self.card, self.counting, self.weighing, self.scales):
            self.body.addWidget(part)
        self.weighing.clicked.connect(self.scale)
        self.foot.addWidget(self.primary)
        self.counting.clicked.connect(self.count)
        self.primary.clicked.connect(self.receipt)

    def show_row(self, row: Row | None) -> None:
        """What is known of it, and what may be done."""
        self.card.setVisible(row is not None)
        doubt = row if isinstance(row, OpenDoubt) else None
        self.counting.setVisible(doubt is not None and doubt.is_open)
        self.primary.setVisible(row is not None)
        if isinstance(row, OpenDoubt):
            self.card.show_head(row.text)
            self.words.setText(_doubt_words(row))
            self.detail.setText("\n".join(_counts(row)))
        elif isinstance(row, Overweighed):
            self.card.show_head(row.sale.text)
            self.words.setText(_weighed_words(row, self._currency))
            self.detail.setText(
                translate("Stock", "Pay it back to whoever comes: F8 on the receipt.")
            )
        elif row is not None:
            self.card.show_head(row.text or row.sku)
            self.words.setText(_claim_words(row))
            self.detail.setText(translate("Stock", "The customer was paid at once."))


class StockWorkPage(ShopPage):
    """A list; the arrows light a row, F6 counts for a doubt, Enter opens the receipt."""

    NAME = "shop/stock-work"
    OWN_KEYS = (Qt.Key.Key_F4, Qt.Key.Key_F6)

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.card, self.counting = RowPanel(work.desk.shop.currency), CountPanel()
        self.weighing = ScalePanel()
        self.panels = OneOf(self.card, self.counting, self.weighing)
        super().__init__(self.panels, parent)
        self._work = work
        self._draft = work.draft()
        self.model: RowsModel[Row] = RowsModel(_columns(work.desk.shop.currency), self)
        self.view = LinesView(self.title(), fit=False, heads=False)
        self.view.setModel(self.model)
        self.view.pressed_cell.connect(lambda row, _: self.light(row))
        self.empty = EmptyState(
            "check",
            translate("Stock", "Nothing waits for a count."),
            translate("Stock", "What a customer misses is noted with F8 on the receipt."),
        )
        # both scroll: with large text they have what height is left
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.nothing = scrolling()
        self.nothing.setWidget(self.empty)
        self.sheet.fill(paper_of(self.view, self.nothing))
        self.card.count.connect(self.want_count)
        self.card.receipt.connect(self.open_receipt)
        self.counting.go.connect(self._counted)
        self.counting.back.connect(self.rest)
        self.card.scale.connect(self.want_scale)
        self.weighing.go.connect(self._weighed)
        self.weighing.back.connect(self.rest)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Counts")

    def begin(self) -> None:
        """The rows as they stand now."""
        if self.panels.shows(self.card):
            self._work.ask(AskStockWork(), self._show, newest=NEWEST)

    def step_back(self) -> None:
        """Esc leaves the count, then the page."""
        if self.panels.shows(self.card):
            self.left.emit()
        else:
            self.rest()

    def pressed(self, event: QKeyEvent) -> bool:
        """Arrows, F6 and Enter."""
        key = Qt.Key(event.key())
        if not self.panels.shows(self.card):
            return False
        if key in _ARROWS:
            self.light(self.view.current_row + _ARROWS[key])
        elif key == Qt.Key.Key_F6:
            self.want_count()
        elif key == Qt.Key.Key_F4:
            self.want_scale()
        elif key in _RETURNS:
            self.open_receipt()
        else:
            return False
        return True

    @property
    def row(self) -> Row | None:
        """The row lit."""
        at = self.view.current_row
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def light(self, at: int) -> None:
        """Light that row."""
        last = len(self.model.rows) - 1
        self.view.set_current_row(min(max(at, 0), last))
        self.card.show_row(self.row)

    def want_count(self) -> None:
        """Count for the doubt lit."""
        row = self.row
        if isinstance(row, OpenDoubt) and row.is_open:
            self._draft.begin()
            self.panels.show_panel(self.counting)
            self.counting.begin(row.text, row.level, weighed=row.weighed)

    def want_scale(self) -> None:
        """A test weight on the scale of this till."""
        self._draft.begin()
        self.panels.show_panel(self.weighing)
        self.weighing.begin()

    def open_receipt(self) -> None:
        """The receipt, or the slip, the row is about."""
        row = self.row
        if isinstance(row, OpenDoubt):
            self.receipt.emit(row.doubt.sale)
        elif isinstance(row, Overweighed):
            self.receipt.emit(row.sale.sale)
        elif row is not None:
            self.receipt.emit(row.document)

    def rest(self) -> None:
        """The list again, as it stands now."""
        self.panels.show_panel(self.card)
        self.begin()
        self.sheet.setFocus()

    def _counted(self, units: int) -> None:
        row = self.row
        assert isinstance(row, OpenDoubt)
        number = row.doubt.number
        act = CountStock(self._draft.id_of("count", number), row.sku, units, number)

        def done(counted: Counted) -> None:
            self.said.emit(stock_words.counted(counted, row.text, weighed=row.weighed))
            QTimer.singleShot(0, self, self.rest)  # the Enter that kept it is over by then

        self._work.do(act, done, partial(self._refused, self.counting))

    def _weighed(self, weight: int, shown: int) -> None:
        act = CheckScale(self._draft.id_of("scale", f"{weight} {shown}"), weight, shown)

        def done(check: ScaleCheck) -> None:
            self.said.emit(stock_words.weighed(check))
            QTimer.singleShot(0, self, self.rest)

        self._work.do(act, done, partial(self._refused, self.weighing))

    def _refused(self, panel: CountPanel | ScalePanel, trouble: Exception) -> None:
        panel.say(refusal(trouble)[0])
        self.said.emit(refused_words(trouble))

    def _show(self, work: StockWork) -> None:
        rows: tuple[Any, ...] = (*work.doubts, *work.overweighed, *work.claims)
        self.model.set_rows(rows)
        self.view.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.card.scales.setText(stock_words.scales(work.checked))
        self.light(max(self.view.current_row, 0) if rows else -1)


def _columns(currency: str) -> tuple[Column[Row], ...]:
    def goods(row: Row) -> Cell:
        if isinstance(row, OpenDoubt):
            day = formats.day_and_time(row.doubt.at.local)
            return Cell(row.text, formats.beside(row.doubt.sale, day), strong=row.is_open)
        if isinstance(row, Overweighed):
            sale = row.sale
            day = formats.day_and_time(sale.at.local)
            weight = formats.quantity(sale.quantity, True)
            return Cell(sale.text, formats.beside(sale.sale, weight, day), strong=not row.back)
        return Cell(row.text or row.sku, formats.beside(row.document, _against(row)))

    def stands(row: Row) -> Cell:
        if isinstance(row, OurClaim):
            return Cell(formats.amount(row.amount, currency), state="plain")
        if isinstance(row, Overweighed):
            much = formats.amount(row.over, currency)
            owed = translate("Stock", "weighed {amount} too dear").format(amount=much)
            back = translate("Stock", "paid back")
            return Cell(back, state="ok") if row.back else Cell(owed, state="warn")
        if not row.is_open:
            return Cell(translate("Stock", "paid back"), state="ok")
        if row.counts:
            return Cell(translate("Stock", "counted: answer now"), state="warn")
        return Cell(translate("Stock", "count tonight"), state="warn")

    return (Column("", Kind.WORDS, goods), Column("", Kind.PILL, stands, 190))


def _against(claim: OurClaim) -> str:
    named = {
        "supplier": translate("Stock", "the supplier owes us"),
        "carrier": translate("Stock", "the carrier owes us"),
    }
    return named[claim.against]


def _doubt_words(row: OpenDoubt) -> str:
    told = translate(
        "Stock", "On receipt {number}, and not in the bag: {count}. Noted by {code} on {day}."
    )
    return told.format(
        number=row.doubt.sale, count=formats.quantity(row.doubt.units, row.weighed),
        code=row.doubt.clerk, day=formats.day_and_time(row.doubt.at.local),
    )  # fmt: skip


def _counts(row: OpenDoubt) -> list[str]:
    told = translate("Stock", "counted {count} on {day}")
    found = [
        told.format(
            count=formats.quantity(each.counted, row.weighed),
            day=formats.day_and_time(each.at.local),
        )
        for each in row.counts
    ]
    if row.is_open:
        found.append(
            translate(
                "Stock",
                "Answer before the customer comes. Where the count is over, or nobody can tell, "
                "pay it back: F8 on the receipt.",
            )
        )
    return found


def _weighed_words(row: Overweighed, currency: str) -> str:
    told = translate("Stock", "Weighed since the last good check. Too much was taken: {amount}.")
    return told.format(amount=formats.amount(row.over, currency))


def _claim_words(claim: OurClaim) -> str:
    told = translate("Stock", "{who}: {count}, from return {number}.")
    return told.format(who=_against(claim), count=f"{claim.quantity:,}", number=claim.document)
