"""The ticket's sheet: receipts that may come back, goods going out, the words to say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.catalogue.traits import TAKEN
from posdesk.returns.condition import STATES
from posdesk.returns.reasons import reason
from posdesk.ticket.ticket import Spot
from posdesk.wording import translate
from ui import formats, term_words
from ui.models.rows import NO_TICK, Cell, Column, Kind, RowsModel
from ui.screens.counter import rows, say
from ui.screens.counter.becoming import becomes
from ui.screens.counter.controller import Counter
from ui.screens.counter.rows import BackRow, OutRow, ReceiptRows
from ui.widgets.labels import SectionLabel
from ui.widgets.lines import LinesView
from ui.widgets.sheets import SayBox, SectionHead, Sheet

TICK, EACH, PILL, STATE = 52, 110, 190, 140
BECOMES = 3  # the column of what becomes of the goods


def back_columns(currency: str) -> tuple[Column[BackRow], ...]:
    """Tick, goods, why, paid each, back."""
    return (
        Column("", Kind.TICK, _tick, TICK),
        Column(translate("Ticket", "goods"), Kind.WORDS, lambda row: _back_words(row, currency)),
        Column(translate("Ticket", "why"), Kind.PILL, _why, PILL, 150),
        Column(translate("Ticket", "then"), Kind.PILL, _becomes, STATE, 120),
        Column(
            translate("Ticket", "paid each"),
            Kind.MONEY,
            lambda row: Cell(
                formats.price(row.paid_each_milli, currency), tone="ink" if row.ticked else "soft"
            ),
            EACH,
            90,
        ),
        Column(
            translate("Ticket", "back"),
            Kind.MONEY,
            lambda row: Cell(
                formats.amount(row.refund, currency) if row.ticked else "–",
                tone="ink" if row.ticked else "soft",
                strong=bool(row.ticked),
            ),
            EACH,
            90,
        ),
    )


def out_columns(currency: str) -> tuple[Column[OutRow], ...]:
    """How many, goods, each, price."""
    return (
        Column("", Kind.COUNT, _pieces, TICK),
        Column(
            translate("Ticket", "goods"),
            Kind.WORDS,
            lambda row: Cell(
                row.line.text or row.line.sku, _out_detail(row, currency), strong=True
            ),
        ),
        Column(
            translate("Ticket", "each"),
            Kind.MONEY,
            lambda row: Cell(formats.price(row.line.price_milli, currency)),
            EACH,
            90,
        ),
        Column(
            translate("Ticket", "price"),
            Kind.MONEY,
            lambda row: Cell(formats.amount(row.line.paid, currency), strong=True),
            EACH,
            90,
        ),
    )


def _tick(row: BackRow) -> Cell:
    if row.left <= 0:
        return Cell(state=NO_TICK)
    state = "off" if not row.ticked else "on" if row.ticked >= row.left else "part"
    words = (
        translate("Ticket", "coming back") if row.ticked else translate("Ticket", "not coming back")
    )
    return Cell(state=state, spoken=words)


def _back_words(row: BackRow, currency: str) -> Cell:
    if row.left <= 0:
        return Cell(row.text, translate("Ticket", "all of it came back before"), "soft")
    ticked = formats.quantity(row.ticked, row.weighed)
    detail = translate("Ticket", "{ticked} of {left}").format(
        ticked=ticked, left=formats.quantity(row.left, row.weighed)
    )
    if row.left < row.sold:
        before = formats.quantity(row.sold - row.left, row.weighed)
        earlier = translate("Ticket", "{count} came back before").format(count=before)
        detail = formats.beside(detail, earlier)
    if row.until is not None and not (row.ticked and row.ours):
        until = translate("Ticket", "until {day}").format(day=formats.day(row.until))
        detail = formats.beside(detail, until)
    if row.serials:
        detail = formats.beside(detail, ", ".join(row.serials))
    if row.terms and not row.ours:
        detail = formats.beside(detail, *term_words.told(row.terms, currency))
    if row.ticked and row.unplaced:
        detail = formats.beside(detail, say.unplaced(row.unplaced))
    return Cell(row.text, detail, "ink" if row.ticked else "soft", strong=bool(row.ticked))


def _why(row: BackRow) -> Cell:
    if not row.ticked:
        return Cell()
    why = reason(row.reason)
    words = f"{why.digit} {translate('Reason', why.name)}"
    if row.ours:
        return Cell(formats.beside(words, translate("Ticket", "ours")), state="warn")
    return Cell(words, state="chosen")


def _becomes(row: BackRow) -> Cell:
    if not row.ticked or not row.state:
        return Cell()
    return Cell(translate("State", STATES[row.state]), state="plain")


def _pieces(row: OutRow) -> Cell:
    return Cell(formats.quantity(row.line.quantity, row.line.weighed))


def _named(row: OutRow) -> str:
    return row.line.text or row.line.sku


def _out_detail(row: OutRow, currency: str) -> str:
    line = row.line
    parts = [line.sku] if line.sku else [translate("Ticket", "open line")]
    if line.kind == TAKEN:
        parts = [translate("Ticket", "taken off what comes back")]
    if line.serials:
        parts.append(", ".join(line.serials))
    given = sum(share.amount for share in line.offers)
    if line.discount > given:
        off = formats.amount(line.discount - given, currency)
        parts.append(translate("Ticket", "{amount} off").format(amount=off))
    for share in line.offers:
        off = formats.amount(share.amount, currency)
        words = translate("Ticket", "{offer} {amount} off")
        parts.append(words.format(offer=share.name, amount=off))
    return formats.beside(*parts)


class ReceiptSection(QWidget):
    """One open receipt on the sheet."""

    pressed = Signal(object)
    why_pressed = Signal(object)
    state_pressed = Signal(object)

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SectionHead()
        self.model: RowsModel[BackRow] = RowsModel(back_columns(currency), self)
        self.view = LinesView(translate("Ticket", "Lines that may come back"))
        self.view.setModel(self.model)
        self.view.pressed_cell.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.view)

    def show_rows(self, receipt: ReceiptRows) -> None:
        """Paint that receipt."""
        facts = [receipt.number, formats.day(receipt.sold_at.day)]
        if receipt.till:
            facts.append(translate("Ticket", "till {till}").format(till=receipt.till))
        facts += [say.paid_by(kind, last4) for kind, last4 in receipt.paid_by]
        if receipt.imported:
            facts.append(translate("Ticket", "from the old till"))
        pill, state = say.days_left(receipt.days_left)
        if receipt.unproved:
            facts = [translate("Search", "without a receipt")]
        self.head.show_head(translate("Ticket", "Coming back"), formats.beside(*facts), pill, state)
        self.model.set_rows(receipt.rows)
        current = next((at for at, row in enumerate(receipt.rows) if row.current), -1)
        self.view.set_current_row(current)

    def _press(self, row: int, column: int) -> None:
        pressed = self.model.rows[row]
        if pressed.ticked and pressed.state and column == BECOMES:
            self.state_pressed.emit(pressed)
        elif pressed.ticked and self.model.columns[column].kind is Kind.PILL:
            self.why_pressed.emit(pressed)
        else:
            self.pressed.emit(pressed.spot)


class TicketSheet(Sheet):
    """The work: one paper-like sheet."""

    pressed = Signal(object)
    why_pressed = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._receipts: list[ReceiptSection] = []
        self._sections = QVBoxLayout()
        self._sections.setSpacing(0)
        self.out_head = SectionLabel(translate("Ticket", "Going out"))
        self.out_model: RowsModel[OutRow] = RowsModel(out_columns(""), self)
        self.out_view = LinesView(translate("Ticket", "Goods going out"))
        self.out_view.setModel(self.out_model)
        self.out_view.pressed_cell.connect(self._press_out)
        self.say_box = SayBox(translate("Ticket", "Say"))
        self.body.addLayout(self._sections)
        self.body.addWidget(self.out_head)
        self.body.addSpacing(4)
        self.body.addWidget(self.out_view)
        self.body.addSpacing(20)
        self.body.addWidget(self.say_box)
        self.body.addStretch(1)
        self._opened = False  # a receipt was opened by the last change
        self.area.verticalScrollBar().rangeChanged.connect(self._show_newest)
        counter.changed.connect(self.show_ticket)

    def show_ticket(self) -> None:
        """Paint the counter's ticket."""
        counter = self._counter
        if counter.station is None:
            return
        here = counter.station
        receipts = rows.receipts(counter.ticket, here.at.day, here.shop, here.our_days)
        grew = len(receipts) > len(self._receipts)
        self._fit_sections(len(receipts))
        for section, receipt in zip(self._receipts, receipts, strict=True):
            section.show_rows(receipt)
        out = rows.going_out(counter.ticket, counter.settlement)
        self.out_head.setVisible(bool(out))
        self.out_view.setVisible(bool(out))
        if self.out_model.columns != out_columns(counter.currency):
            self.out_model.columns = out_columns(counter.currency)
        self.out_model.set_rows(out)
        self.out_view.set_current_row(next((at for at, row in enumerate(out) if row.current), -1))
        self.say_box.say(say.sentence(receipts))
        self._reveal(out, receipts)
        self._opened = grew and counter.ticket.spot is None

    def rows_shown(self, receipt: int) -> tuple[BackRow, ...]:
        """The rows of the open receipt at that place."""
        return self._receipts[receipt].model.rows

    def _show_newest(self) -> None:
        """The receipt just opened, once it has its place: all of it, or at least its head."""
        if self._opened and self._receipts:
            newest = self._receipts[-1]
            self.area.ensureWidgetVisible(newest, 0, 0)
            self.area.ensureWidgetVisible(newest.head, 0, 8)

    def _reveal(self, out: tuple[OutRow, ...], receipts: tuple[ReceiptRows, ...]) -> None:
        for section, receipt in zip(self._receipts, receipts, strict=True):
            for at, row in enumerate(receipt.rows):
                if row.current:
                    section.view.reveal(self.area, at)
        for at, line in enumerate(out):
            if line.current:
                self.out_view.reveal(self.area, at)

    def _fit_sections(self, count: int) -> None:
        while len(self._receipts) < count:
            section = ReceiptSection(self._counter.currency)
            section.pressed.connect(self.pressed)
            section.why_pressed.connect(self.why_pressed)
            section.state_pressed.connect(lambda row: becomes(self._counter, row.spot))
            self._sections.addWidget(section)
            self._receipts.append(section)
        while len(self._receipts) > count:
            section = self._receipts.pop()
            self._sections.removeWidget(section)
            section.hide()
            section.deleteLater()

    def _press_out(self, row: int, column: int) -> None:
        spot: Spot = self.out_model.rows[row].spot
        self.pressed.emit(spot)
