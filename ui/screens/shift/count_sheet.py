"""The count: one field for each coin and note. What was expected is nowhere on this page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from posdesk.till.denominations import denominations
from posdesk.till.drawer_count import DrawerCount
from posdesk.wording import translate
from ui import formats, theme
from ui.widgets.field import keep_side, labelled
from ui.widgets.labels import Elided, SectionLabel, Words
from ui.widgets.sheets import SectionHead, Sheet

MOST_SIGNS = 7  # a drawer holds no ten million of one coin
FIELD, WORTH, APART = 96, 72, 24  # px at 100 %; the last two stay so at 200 %, for the words


class PiecesEdit(QLineEdit):
    """How many pieces of one face there are, or an amount for what no face is."""

    def __init__(self, face: int, currency: str, name: str) -> None:
        super().__init__()
        self.face, self._currency = face, currency
        self.setMaxLength(MOST_SIGNS if face else MOST_SIGNS + 8)
        self.setAccessibleName(name)
        self.setFont(theme.current().font(tabular=True))
        self.setMaximumWidth(theme.current().px(FIELD))
        keep_side(self, trailing=True)

    @property
    def value(self) -> int | None:
        """Pieces, or minor units where there is no face; None for what cannot be read."""
        if not self.text().strip():
            return 0
        if self.face:
            return formats.read_quantity(self.text()).value
        return formats.read_amount(self.text(), self._currency).value

    @property
    def worth(self) -> int | None:
        """Minor units of it."""
        value = self.value
        return None if value is None else value * (self.face or 1)


class CountSheet(Sheet):
    """`changed` tells every edit, `done` Enter in the last field."""

    changed = Signal()
    done = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.fields: list[PiecesEdit] = []
        head = SectionHead()
        head.show_head(
            translate("Shift", "Count the drawer"), translate("Shift", "pieces of each kind")
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(7, 1)
        self._grid.setColumnMinimumWidth(3, APART)
        for column in (2, 6):  # what the pieces are worth: no field moves when it appears
            self._grid.setColumnMinimumWidth(column, WORTH)
        listed = denominations(currency)
        self._group(0, translate("Shift", "Notes"), listed.notes)
        self._group(4, translate("Shift", "Coins"), listed.coins)
        other = translate("Shift", "Anything else, as an amount")
        self.body.addWidget(head)
        self.body.addSpacing(8)
        self.body.addLayout(self._grid)
        self.body.addSpacing(12)
        self.body.addWidget(labelled(other, self._field(0, other)))
        self.body.addStretch(1)

    def begin(self) -> None:
        """An empty count; the first field has the focus."""
        self.lock(False)
        for field in self.fields:
            field.clear()
        self.fields[0].setFocus()

    def lock(self, locked: bool) -> None:
        """What was counted is looked at and not changed."""
        for field in self.fields:
            field.setEnabled(not locked)

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been typed."""
        return not any(field.text().strip() for field in self.fields)

    @property
    def unread(self) -> PiecesEdit | None:
        """The first field that cannot be read."""
        return next((field for field in self.fields if field.value is None), None)

    @property
    def total(self) -> int:
        """What can be read of it, minor units."""
        return sum(field.worth or 0 for field in self.fields)

    @property
    def count(self) -> DrawerCount:
        """The count; ask `unread` first."""
        pieces = {field.face: field.value or 0 for field in self.fields if field.face}
        other = sum(field.value or 0 for field in self.fields if not field.face)
        return DrawerCount.of(pieces, other)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrows go from field to field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up):
                if not event.isAutoRepeat() or key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                    self._go(watched, key)
                return True
        return super().eventFilter(watched, event)

    def _go(self, from_field: QObject, key: int) -> None:
        place = next(at for at, field in enumerate(self.fields) if field is from_field)
        to = place + (-1 if key == Qt.Key.Key_Up else 1)
        if 0 <= to < len(self.fields):
            self.fields[to].setFocus()
            self.fields[to].selectAll()
        elif to > 0 and key != Qt.Key.Key_Down:
            self.done.emit()

    def _group(self, column: int, title: str, faces: tuple[int, ...]) -> None:
        self._grid.addWidget(SectionLabel(title), 0, column, 1, 3)
        for row, face in enumerate(faces, start=1):
            self._row(row, column, face, formats.amount(face, self._currency))

    def _row(self, row: int, column: int, face: int, name: str) -> None:
        worth = Elided(tone="soft", align="trailing", tabular=True)
        field = self._field(face, name, worth)
        label = Words(name, tabular=True, align="trailing")
        label.setBuddy(field)
        for place, part in enumerate((label, field, worth), start=column):
            self._grid.addWidget(part, row, place)

    def _field(self, face: int, name: str, worth: Words | None = None) -> PiecesEdit:
        field = PiecesEdit(face, self._currency, name)
        field.installEventFilter(self)
        field.textChanged.connect(lambda _: self._typed(field, worth))
        self.fields.append(field)
        return field

    def _typed(self, field: PiecesEdit, worth: Words | None) -> None:
        bad = "bad" if field.value is None else ""
        if field.property("state") != bad:
            field.setProperty("state", bad)
            theme.restyle(field)
        if worth is not None:
            minor = field.worth
            worth.setText(formats.amount(minor, self._currency) if minor else "")
        self.changed.emit()
