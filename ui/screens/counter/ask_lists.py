"""Asking by a list: which goods, which ticket on hold, where the money goes; keys; the queue."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from posdesk.catalogue.product import Product
from posdesk.desk.actions.confirm_reason import ConfirmReason
from posdesk.desk.lookups.home import HeldTicket
from posdesk.desk.lookups.papers import AskPrintQueue, PrintTask
from posdesk.desk.lookups.receipts import AskTicket
from posdesk.ledger.evidence import INK
from posdesk.returns.reasons import REASONS, Reason
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.saying import Saying
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import PickGoods, PickHeld, PickReason, ShowKeys
from ui.screens.counter.controller import Counter
from ui.screens.counter.holding import Holding
from ui.screens.counter.scanning import Scanning
from ui.widgets.buttons import SideButton
from ui.widgets.key_sheet import KeySheet, PlanKeySheet, shown
from ui.widgets.lines import ONE_LINE, TWO_LINES, LinesView
from ui.widgets.sheets import Card
from ui.wording import refusal_of_fault


class ListPanel(AskPanel):
    """Rows to pick from by arrow and Enter, or by touch; the scan field keeps the focus."""

    has_fields = False

    def __init__(
        self,
        counter: Counter,
        title: str,
        columns: tuple[Column[Any], ...],
        *,
        row_height: int = TWO_LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(counter, title, parent)
        self.model: RowsModel[Any] = RowsModel(columns, self)
        self.view = LinesView(title, row_height=row_height, heads=False)
        self.view.setModel(self.model)
        self.view.pressed_cell.connect(self._press)
        self.card.body.addWidget(self.view)
        self.lead.hide()

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Fill the list; the first row is lit."""
        self.model.set_rows(rows)
        self.view.set_current_row(0 if rows else -1)
        self.scroll_by(0)

    @property
    def chosen(self) -> int:
        """The lit row."""
        return self.view.current_row

    def move_row(self, by: int) -> None:
        """Light the row above or below."""
        last = len(self.model.rows) - 1
        self.view.set_current_row(min(max(self.chosen + by, 0), last))
        if self.chosen >= 0:
            self.view.reveal(self.area, self.chosen)

    def _press(self, row: int, column: int) -> None:
        self.view.set_current_row(row)
        self.go()


class GoodsPanel(ListPanel):
    """The articles that fit what was typed."""

    def __init__(self, counter: Counter, scanning: Scanning) -> None:
        self._counter = counter
        columns: tuple[Column[Product], ...] = (
            Column("", Kind.WORDS, lambda product: Cell(product.text, product.sku)),
            Column("", Kind.MONEY, self._price, 90),
        )
        super().__init__(counter, translate("Ask", "Which one?"), columns)
        self._scanning = scanning
        self.primary.say(translate("Ask", "Put it on the ticket"))

    def _price(self, product: Product) -> Cell:
        if product.price_milli is None:
            return Cell("–", tone="soft")
        return Cell(formats.price(product.price_milli, self._counter.currency), strong=True)

    def begin(self, asking: PickGoods) -> None:
        """Show the candidates."""
        self.show_rows(asking.products)

    def go(self) -> None:
        """The lit article goes on the ticket."""
        if self.chosen >= 0:
            self._scanning.pick(self.chosen)


class HeldPanel(ListPanel):
    """Tickets on hold."""

    def __init__(self, counter: Counter, holding: Holding) -> None:
        columns: tuple[Column[HeldTicket], ...] = (
            Column(
                "", Kind.WORDS, lambda held: Cell(held.label, formats.day_and_time(held.at.local))
            ),
        )
        super().__init__(counter, translate("Ask", "Tickets on hold"), columns)
        self._holding = holding
        self.primary.say(translate("Ask", "Take it up"))

    def begin(self, asking: PickHeld) -> None:
        """Show them, the oldest first."""
        self.show_rows(asking.held)

    def go(self) -> None:
        """Take up the lit one."""
        if self.chosen >= 0:
            self._holding.take_up(self.model.rows[self.chosen].slot)


class ReasonPanel(ListPanel):
    """Why a line comes back, by touch; by keys it is the digit."""

    def __init__(self, counter: Counter) -> None:
        columns: tuple[Column[Reason], ...] = (
            Column("", Kind.COUNT, lambda reason: Cell(str(reason.digit), tone="soft"), 32),
            Column("", Kind.WORDS, lambda reason: Cell(translate("Reason", reason.name))),
            Column("", Kind.PILL, _whose, 64),
        )
        title = translate("Ask", "Why does it come back?")
        super().__init__(counter, title, columns, row_height=ONE_LINE)
        self.primary.say(translate("Ask", "That is why"))
        self._asking: PickReason | None = None
        self._draft = counter.work.draft()
        self.signed = SideButton(translate("Approval", "The customer has signed for it"))
        self.signed.clicked.connect(self.sign)
        self.body.insertWidget(self.body.indexOf(self.back), self.signed)

    def begin(self, asking: PickReason) -> None:
        """Show the reasons in the customer's words."""
        self._asking = asking
        self.show_rows(REASONS)

    def go(self) -> None:
        """The line has that reason."""
        if self.chosen >= 0 and self._asking is not None:
            self.counter.reason(REASONS[self.chosen].digit, self._asking.spot)

    def sign(self) -> None:
        """The customer confirmed it in ink: no later word of ours changes it (SE-086)."""
        asking, counter = self._asking, self.counter
        if self.chosen < 0 or asking is None:
            return
        sale = counter.ticket.returns[asking.spot.receipt].standing.sale.number
        why = REASONS[self.chosen].code
        operation = self._draft.id_of(sale, asking.spot.place, why)
        act = ConfirmReason(operation, sale, asking.spot.place, why, INK)

        def kept(_: str) -> None:
            counter.ask(None)
            counter.work.ask(AskTicket(counter.ticket), counter.change)
            words = translate("Approval", "Kept as the customer signed it. It stays so.")
            counter.say(Saying(words))

        counter.work.do(act, kept)


def _whose(reason: Reason) -> Cell:
    return Cell(translate("Ask", "ours"), state="warn") if reason.ours else Cell()


class KeysPanel(AskPanel):
    """The sheet of keys, from the key tables themselves: now, at other times, on a plan's page."""

    has_fields = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "Keys now"))
        self.lead.hide()
        self.now, self.later = KeySheet(), KeySheet()
        self.card.body.addWidget(self.now)
        others = Card(translate("Ask", "At other times"))
        others.body.addWidget(self.later)
        plans = Card(translate("Ask", "On the page of a plan"))
        plans.body.addWidget(PlanKeySheet())
        for card in (others, plans):
            self.body.insertWidget(self.body.indexOf(self.back), card)
        self.primary.hide()

    def begin(self, asking: ShowKeys) -> None:
        """Sort the keys by whether they mean something now."""
        self.now.show_only(asking.now)
        self.later.show_only([meaning for meaning in shown() if meaning not in asking.now])
        self.scroll_by(0)

    def move_row(self, by: int) -> None:
        """Up and Down read on."""
        self.scroll_by(by)


class QueuePanel(ListPanel):
    """The papers waiting for the printer, and what holds them up."""

    def __init__(self, counter: Counter) -> None:
        columns: tuple[Column[PrintTask], ...] = (Column("", Kind.WORDS, _task),)
        super().__init__(counter, translate("Ask", "Papers waiting"), columns)
        self.primary.say(translate("Ask", "Try the printer again"))

    def begin(self, asking: object) -> None:
        """Read the queue."""
        self.show_rows(())
        self.counter.work.ask(AskPrintQueue(), self.show_rows)

    def go(self) -> None:
        """Print what waits."""
        self.counter.ask(None)
        self.counter.print_waiting.emit()


def _task(task: PrintTask) -> Cell:
    why = refusal_of_fault(task.detail) if task.detail else translate("Ask", "waiting")
    return Cell(task.paper.number, why)
