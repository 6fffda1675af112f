"""What waits for a count, and what suppliers and carriers owe us: doubts first, still open ones."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posdesk.desk.actions.answer_our_claim import AnswerOurClaim
from posdesk.desk.actions.check_scale import CheckScale
from posdesk.desk.actions.count_stock import Counted, CountStock
from posdesk.desk.actions.goods_acts import KEEPERS
from posdesk.desk.lookups.stock import AskStockWork, OpenDoubt, Overweighed, StockWork
from posdesk.returns.our_claim import ACCEPTED, PAID, REFUSED, OurClaim
from posdesk.till.scale import ScaleCheck
from posdesk.wording import translate
from ui.errands import Errands
from ui.main_window import Panel
from ui.models.rows import RowsModel
from ui.screens.shop import claim_panel, stock_rows, stock_words
from ui.screens.shop.claim_panel import ClaimPanel
from ui.screens.shop.count_panel import CountPanel
from ui.screens.shop.page import ShopPage, paper_of, refused_words
from ui.screens.shop.scale_panel import ScalePanel
from ui.screens.shop.staff_panels import OneOf
from ui.screens.shop.stock_rows import Row
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.lines import LinesView
from ui.widgets.sheets import Card, EmptyState, scrolling
from ui.wording import refusal

NEWEST = "shop-stock-work"
COUNT_KEY, SCALE_KEY, NO_KEY = "F6", "F4", "F3"
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowPanel(Panel):
    """The row lit. `count`, `answer`, `no` and `receipt` tell what is wanted."""

    count = Signal()
    answer = Signal()
    no = Signal()
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
        self.answering = SideButton("", COUNT_KEY)
        self.refusing = SideButton(translate("Stock", "They said no"), NO_KEY)
        self.primary = PrimaryButton(translate("Stock", "Open the receipt"))
        self.weighing = SideButton(translate("Stock", "Check the scale"), SCALE_KEY)
        self.scales = Words(size=13, tone="soft", wrap=True)
        for part in (
            self.card, self.counting, self.answering, self.refusing, self.weighing, self.scales,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.answering.clicked.connect(self.answer)
        self.refusing.clicked.connect(self.no)
        self.weighing.clicked.connect(self.scale)
        self.foot.addWidget(self.primary)
        self.counting.clicked.connect(self.count)
        self.primary.clicked.connect(self.receipt)

    def show_row(self, row: Row | None, *, leads: bool = False) -> None:
        """What is known of it, and what may be done; `leads`: by who answers claims too."""
        claim = row if isinstance(row, OurClaim) and row.is_open and leads else None
        self.answering.setVisible(claim is not None)
        self.refusing.setVisible(claim is not None)
        if claim is not None:
            self.answering.setText(claim_panel.next_words(claim))
        self.card.setVisible(row is not None)
        doubt = row if isinstance(row, OpenDoubt) else None
        self.counting.setVisible(doubt is not None and doubt.is_open)
        self.primary.setVisible(row is not None)
        if isinstance(row, OpenDoubt):
            self.card.show_head(row.text)
            self.words.setText(stock_rows.doubt_words(row))
            self.detail.setText("\n".join(stock_rows.counts(row)))
        elif isinstance(row, Overweighed):
            self.card.show_head(row.sale.text)
            self.words.setText(stock_rows.weighed_words(row, self._currency))
            self.detail.setText(
                translate("Stock", "Pay it back to whoever comes: F8 on the receipt.")
            )
        elif row is not None:
            self.card.show_head(row.text or row.sku)
            self.words.setText(claim_panel.words_of(row, self._currency))
            self.detail.setText("")


class StockWorkPage(ShopPage):
    """A list; the arrows light a row, F6 counts for a doubt or answers a claim, Enter opens it."""

    NAME = "shop/stock-work"
    OWN_KEYS = (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F6)

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.card, self.counting = RowPanel(work.desk.shop.currency), CountPanel()
        self.weighing, self.claiming = ScalePanel(), ClaimPanel(work.desk.shop.currency)
        self.panels = OneOf(self.card, self.counting, self.weighing, self.claiming)
        super().__init__(self.panels, parent)
        self._work = work
        self._draft = work.draft()
        self.model: RowsModel[Row] = RowsModel(stock_rows.columns(work.desk.shop.currency), self)
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
        self.card.answer.connect(self.want_answer)
        self.card.no.connect(self.refuse)
        self.claiming.go.connect(self._answered)
        self.claiming.back.connect(self.rest)

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
            self.want_answer()
        elif key == Qt.Key.Key_F3:
            self.refuse()
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
        self.card.show_row(self.row, leads=self._leads)

    def want_count(self) -> None:
        """Count for the doubt lit."""
        row = self.row
        if isinstance(row, OpenDoubt) and row.is_open:
            self._draft.begin()
            self.panels.show_panel(self.counting)
            self.counting.begin(row.text, row.level, weighed=row.weighed)

    @property
    def _leads(self) -> bool:
        staff = self._work.desk.duty.staff
        return staff is not None and staff.role in KEEPERS

    @property
    def _claim(self) -> OurClaim | None:
        """The claim lit, where it waits for an answer that somebody here may book."""
        row = self.row
        return row if isinstance(row, OurClaim) and row.is_open and self._leads else None

    def want_answer(self) -> None:
        """What they said yes to, or paid, of the claim lit."""
        if (claim := self._claim) is not None:
            self._draft.begin()
            self.panels.show_panel(self.claiming)
            self.claiming.begin(claim)

    def refuse(self) -> None:
        """They said no to the claim lit, or to the rest of it."""
        if (claim := self._claim) is not None:
            self._draft.begin()
            self._answer(claim, REFUSED, 0)

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

    def _answered(self, minor: int) -> None:
        if (claim := self._claim) is not None:
            self._answer(claim, PAID if claim.accepted else ACCEPTED, minor)

    def _answer(self, claim: OurClaim, what: str, minor: int) -> None:
        operation = self._draft.id_of("claim", f"{claim.number} {what} {minor}")
        act = AnswerOurClaim(operation, claim.number, what, minor)

        def done(answered: OurClaim) -> None:
            self.said.emit(claim_panel.said(answered, what, self._work.desk.shop.currency))
            QTimer.singleShot(0, self, self.rest)

        self._work.do(act, done, partial(self._refused, self.claiming))

    def _weighed(self, weight: int, shown: int) -> None:
        act = CheckScale(self._draft.id_of("scale", f"{weight} {shown}"), weight, shown)

        def done(check: ScaleCheck) -> None:
            self.said.emit(stock_words.weighed(check))
            QTimer.singleShot(0, self, self.rest)

        self._work.do(act, done, partial(self._refused, self.weighing))

    def _refused(self, panel: CountPanel | ScalePanel | ClaimPanel, trouble: Exception) -> None:
        panel.say(refusal(trouble)[0])
        self.said.emit(refused_words(trouble))

    def _show(self, work: StockWork) -> None:
        rows: tuple[Any, ...] = (*work.doubts, *work.overweighed, *work.claims)
        self.model.set_rows(rows)
        self.view.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.card.scales.setText(stock_words.scales(work.checked))
        self.light(max(self.view.current_row, 0) if rows else -1)
