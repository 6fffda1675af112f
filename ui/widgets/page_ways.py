"""The ways between pages that belong together, beside the name of the one shown."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets import paint
from ui.widgets.buttons import HIGH, LOW, SideButton
from ui.widgets.labels import Words
from ui.widgets.turned_rows import TurnedRows

GAP = 8
ACROSS = 2  # side by side where one row has not the room
MANY = 5  # from so many on, each row holds as many as it has room for
ANY = 1 << 20  # px: the room of a row on a page not shown yet, which must ask for no height
LOW_FROM = 2  # more rows than that would take the page's own room: their buttons are lower
MOST = 228  # px: what many rows may take of a page, three of the largest text


class PageWays(QWidget):
    """A row with the title leading; in less room the row alone, then two by two, or, where they
    are many, row upon row.

    The way that is lit says what the title says; a title that says more is kept by `keep_title`,
    above the ways. `turned`: rows that take more than MOST are turned over by a button beside them.
    """

    def __init__(
        self,
        title: str = "",
        *,
        keep_title: bool = False,
        turned: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Words(title, 20, 600, wrap=keep_title)
        self.buttons: tuple[SideButton, ...] = ()
        self._keep, self._turns = keep_title, turned
        self._turned: TurnedRows | None = None  # most pages have the room and never need it
        self._laid: tuple[tuple[int, ...], int, bool, bool, bool] = ((), 0, False, False, False)
        self._rows: list[QHBoxLayout] = []
        self._placed = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title.setParent(self)
        self.title.hide()

    def show_ways(self, buttons: Sequence[SideButton]) -> None:
        """These, in reading order."""
        self.buttons = tuple(buttons)
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again what a row holds."""
        super().resizeEvent(event)
        self._placed = True
        self._share()

    def showEvent(self, event: QShowEvent) -> None:
        """The way that is lit is seen."""
        super().showEvent(event)
        self._reveal()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def _share(self) -> None:
        if not self.buttons:
            return
        count = len(self.buttons)
        room = self.width() if self._placed else ANY
        wide = [button.sizeHint().width() for button in self.buttons]
        title = self.title.text()
        beside = bool(title) and self._title_width() + sum(wide) + GAP * (count + 1) <= room
        fits = beside or count * (max(wide) + GAP) - GAP <= room
        across = count if fits else ACROSS
        if not fits and max(map(_least, self.buttons)) > (room - GAP) // ACROSS:
            across = 1
        columns = [max(wide[at::across]) for at in range(across)]
        natural = beside or (ACROSS <= across < count and sum(columns) + GAP * (across - 1) <= room)
        filled = _filled(wide, room) if count >= MANY and not fits else ()
        over = self._turns and _high(len(filled)) > MOST
        if over:
            filled = _filled(wide, room - self._rows_turned().beside)
        laid = (filled, across, beside, natural, over)
        if laid != self._laid:
            self._laid = laid
            self._clear()
            if over:
                self._lay_turned(filled)
            elif filled:
                self._lay_rows(filled)
            else:
                self._lay_out(across, beside, natural)

    def _title_width(self) -> int:
        return self.title.fontMetrics().horizontalAdvance(self.title.text()) + GAP

    def _clear(self) -> None:
        grid = self._grid
        if self._turned is not None:
            grid.removeWidget(self._turned)
            self._turned.hide()
        for part in (self.title, *self.buttons):
            grid.removeWidget(part)
        for row in self._rows:
            while row.count():
                row.takeAt(0)
            holder = row.parent()
            assert isinstance(holder, QGridLayout)
            holder.removeItem(row)
            row.deleteLater()
        self._rows = []
        for column in range(len(self.buttons) + 1):
            self._grid.setColumnStretch(column, 0)

    def _lay_rows(self, filled: tuple[int, ...]) -> None:
        """Row upon row, each holding what it has room for; low when they are more than two."""
        above = bool(self.title.text()) and self._keep
        if above:
            self._grid.addWidget(self.title, 0, 0)
        self.title.setVisible(above)
        self._add_rows(self._grid, filled, int(above))

    def _lay_turned(self, filled: tuple[int, ...]) -> None:
        """The same rows where they leave the page too little: some are seen, the lit one first."""
        turned = self._rows_turned()
        self.title.hide()
        self._grid.addWidget(turned, 0, 0)
        self._add_rows(turned.rows, filled, 0)
        turned.show()
        self._reveal()

    def _add_rows(self, holder: QGridLayout, filled: tuple[int, ...], first: int) -> None:
        ways = iter(self.buttons)
        for at, many in enumerate(filled, first):
            row = QHBoxLayout()
            row.setSpacing(GAP)
            holder.addLayout(row, at, 0)
            for button in islice(ways, many):
                button.set_low(len(filled) > LOW_FROM)
                row.addWidget(button)
            self._rows.append(row)

    def _rows_turned(self) -> TurnedRows:
        if self._turned is None:
            self._turned = TurnedRows(MOST, GAP, self)
            self._turned.hide()
        return self._turned

    def _reveal(self) -> None:
        lit = next((button for button in self.buttons if button.isChecked()), None)
        if self._turned is not None and lit is not None:
            self._turned.light(lit)

    def _lay_out(self, across: int, beside: bool, natural: bool) -> None:
        above = bool(self.title.text()) and self._keep and not beside
        if beside:
            self._grid.addWidget(self.title, 0, 0)
        elif above:
            self._grid.addWidget(self.title, 0, 0, 1, across)
        self.title.setVisible(beside or above)
        for at, button in enumerate(self.buttons):
            button.set_low(False)
            self._grid.addWidget(button, int(above) + at // across, int(beside) + at % across)
        for column in range(len(self.buttons) + 1):
            equal = not natural and column < across
            self._grid.setColumnStretch(column, int(column == 0 if beside else equal))


def _filled(wide: list[int], room: int) -> tuple[int, ...]:
    """How many stand in each row when every row takes what it has room for."""
    rows, taken = [0], 0
    for each in wide:
        if rows[-1] and taken + each > room:
            rows.append(0)
            taken = 0
        rows[-1] += 1
        taken += each + GAP
    return tuple(rows)


def _high(rows: int) -> int:
    """Pixels of so many rows, low ones."""
    return rows * (max(HIGH, theme.current().px(LOW)) + GAP) - GAP


def _least(button: SideButton) -> int:
    """Its width when its words are broken: the longest of them is never shortened."""
    look = theme.current()
    font = look.font(15, 500)
    words = button.words.split() or [""]
    rest = button.sizeHint().width() - paint.text_width(button.words, font)
    return rest + max(paint.text_width(word, font) for word in words)
