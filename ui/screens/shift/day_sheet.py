"""The shift's page: its figures on the sheet, what can be done with it in the panel."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.desk.lookups.shift import ShiftView
from posdesk.sales.tenders import PLAN, tender
from posdesk.till.cash_moves import PAID_IN, PAID_OUT, cash_move
from posdesk.till.other_money import other_money
from posdesk.till.reading import CARRIED, Beside, Reading
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.figures import FigureRow
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, SectionHead, Sheet

COUNT, X_REPORT, PAD, GAPS = "count", "x_report", "outage_pad", "gaps"
SLIPS = 10  # of a pad


class FigureRows(QWidget):
    """A column of figures, as many as there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FigureRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: list[tuple[str, str, str]]) -> None:
        """(words, figure, grey line) each."""
        while len(self._rows) < len(rows):
            row = FigureRow(ruled=True)
            row.setContentsMargins(0, 6, 0, 7)
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(rows))
            if place < len(rows):
                row.show_figure(*rows[place])


class DaySheet(Sheet):
    """What the shift has done so far. What the drawer should hold is not told: it is counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SectionHead()
        self.rows = FigureRows()
        self.body.addWidget(self.head)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)

    def show_shift(self, view: ShiftView, currency: str) -> None:
        """Paint it."""
        reading = view.reading
        title = translate("Shift", "Shift {number}").format(number=reading.shift.number)
        since = translate("Shift", "open since {when}")
        pill = translate("Shift", "left open") if view.left_open else ""
        when = formats.day_and_time(reading.shift.opened_at.local)
        self.head.show_head(title, since.format(when=when), pill, "warn")
        self.rows.show_rows(_figures(reading, currency))


class DayPanel(Panel):
    """`wanted(str)` tells paid_in, paid_out, count, x_report, outage_pad or gaps; `closing` the
    primary button."""

    wanted = Signal(str)
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Words(size=15, wrap=True)
        card = Card(translate("Shift", "The drawer"))
        card.body.setSpacing(8)
        card.body.addWidget(self.note)
        self.body.addWidget(card)
        self.buttons: dict[str, SideButton] = {}
        for name, icon, words in (
            (PAID_IN, "plus", translate("Shift", "Paid in")),
            (PAID_OUT, "minus", translate("Shift", "Paid out")),
            (COUNT, "coins", translate("Shift", "Spot count")),
            (X_REPORT, "file-text", translate("Shift", "X report")),
            (PAD, "printer", translate("Shift", "Outage pad: {count} slips").format(count=SLIPS)),
            (GAPS, "search", translate("Shift", "Does everything agree?")),
        ):
            button = SideButton(words, icon=icon)
            button.clicked.connect(lambda _=False, what=name: self.wanted.emit(what))
            self.buttons[name] = button
            self.body.addWidget(button)
        self.primary = PrimaryButton(translate("Shift", "Count and close the shift"))
        self.primary.clicked.connect(self.closing)
        self.foot.addWidget(self.primary)

    def begin(self, view: ShiftView) -> None:
        """Say how the shift stands; Enter begins the close."""
        words = translate("Shift", "Count first. What the books expect is told after the count.")
        if view.left_open:
            words = translate(
                "Shift", "Left open on {day}. Nothing is lost: count and close when it suits you."
            ).format(day=formats.day(view.reading.shift.opened_at.day))
        self.say(words)
        self.primary.setFocus()

    def say(self, words: str, tone: str = "ink") -> None:
        """Words in the card."""
        self.note.set_tone(tone)
        self.note.setText(words)


def _figures(reading: Reading, currency: str) -> list[tuple[str, str, str]]:
    def amount(minor: int) -> str:
        return formats.amount(minor, currency)

    sales = translate("Shift", "sales: {count}").format(count=formats.quantity(reading.sales))
    backs = translate("Shift", "returns: {count}").format(count=formats.quantity(reading.returns))
    left = {
        PLAN.code: translate("Shift", "Left on plans"),
        CARRIED: translate("Shift", "Brought back"),
    }
    off = {
        PLAN.code: translate("Shift", "Taken off plans"),
        CARRIED: translate("Shift", "Towards new goods"),
    }
    sold = _beside(sales, reading.taken, currency, left)
    back = _beside(backs, reading.given, currency, off)
    rows = [
        (translate("Shift", "Float"), amount(reading.shift.float_minor), ""),
        (translate("Shift", "Sold"), amount(reading.sold), sold),
        (translate("Shift", "Goods back"), amount(reading.returned), back),
        *[_other(each, currency) for each in reading.beside],
    ]
    for moved in reading.moves:
        move = cash_move(moved.code)
        words = translate("Shift", "Paid in: {name}")
        if move.way == PAID_OUT:
            words = translate("Shift", "Paid out: {name}")
        name = translate("CashMove", move.name)
        rows.append((words.format(name=name), amount(moved.minor), ""))
    opened = formats.quantity(reading.openings)
    rows.append((translate("Shift", "Drawer opened by hand"), opened, ""))
    return rows


def _other(beside: Beside, currency: str) -> tuple[str, str, str]:
    """Money that no goods brought: what it was, all of it, and how often on which tender."""
    name = translate("OtherMoney", other_money(beside.code).name)
    if beside.times:
        words = translate("Shift", "{name} ({times})")
        name = words.format(name=name, times=formats.quantity(beside.times))
    total = formats.amount(beside.total, currency)
    return name, total, _beside("", beside.told, currency)


def _beside(
    first: str,
    sums: tuple[tuple[str, int], ...],
    currency: str,
    apart: Mapping[str, str] | None = None,
) -> str:
    """By kind of tender; `apart` has the words of kinds that are no money."""
    parts = []
    for kind, minor in sums:
        words = (apart or {}).get(kind) or translate("Tender", tender(kind).name)
        parts.append(f"{words} {formats.amount(minor, currency)}")
    return formats.beside(first, *parts)
