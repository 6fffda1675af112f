"""Seasons of returns: those that are set, each taken away by a press, and fields for one more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.policy import Season
from posdesk.wording import translate
from ui import formats
from ui.screens.shop.days import read_day
from ui.widgets.buttons import SideButton
from ui.widgets.field import Field
from ui.widgets.side_by_side import SideBySide


def season_words(season: Season) -> str:
    """`1 Nov 2026 – 24 Dec 2026: until 31 Jan 2027`."""
    words = translate("Settings", "Sold {since} – {until}: until {last}")
    return words.format(
        since=formats.day(season.since), until=formats.day(season.until),
        last=formats.day(season.back_until),
    )  # fmt: skip


class SeasonRows(QWidget):
    """What is typed is the whole of it: `typed` tells that something changed."""

    typed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[Season, ...] = ()
        self._gone: set[Season] = set()
        self._today = date(2000, 1, 1)
        hint = translate("Settings", "no season")
        self.since = Field(translate("Settings", "A season: sold from"), hint=hint, most=12)
        self.until = Field(translate("Settings", "Sold until"), hint=hint, most=12)
        self.last = Field(translate("Settings", "May come back until"), hint=hint, most=12)
        self._buttons: list[SideButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SideBySide(self.fields, across=3, least=150))
        column.addLayout(self._rows)
        for field in self.fields:
            field.changed.connect(self.typed)
            field.entered.connect(self.entered)

    @property
    def fields(self) -> tuple[Field, Field, Field]:
        """Of the season to be added."""
        return (self.since, self.until, self.last)

    @property
    def buttons(self) -> tuple[SideButton, ...]:
        """One a season that is set: pressed, it goes; pressed again, it stays."""
        return tuple(self._buttons)

    def fill(self, seasons: Sequence[Season], today: date, *, may: bool) -> None:
        """As they are kept."""
        self._kept, self._gone, self._today = tuple(seasons), set(), today
        for field in self.fields:
            field.edit.setText("")
        for old in self._buttons:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for season in self._kept:
            button = SideButton(season_words(season), checkable=True)
            button.setEnabled(may)
            button.clicked.connect(lambda _=False, each=season: self._turn(each))
            self._rows.addWidget(button)
            self._buttons.append(button)

    @property
    def changed(self) -> bool:
        """Whether it is another list than the one kept."""
        return bool(self._gone) or any(field.text for field in self.fields)

    @property
    def seasons(self) -> tuple[Season, ...] | None:
        """What it would be; None where a day is none, said at its field."""
        kept = tuple(each for each in self._kept if each not in self._gone)
        if not any(field.text for field in self.fields):
            return kept
        days = [self._day(field) for field in self.fields]
        if None in days:
            return None
        since, until, last = (day or self._today for day in days)
        return (*kept, Season(since, until, last))

    def say_wrong(self) -> None:
        """Mark the first field that is no day."""
        for field in self.fields:
            if self._day(field) is None:
                words = translate("Settings", "That is no day. Nothing was changed.")
                field.say(words, wrong=True)
                field.edit.setFocus()
                return

    def _day(self, field: Field) -> date | None:
        return read_day(field.text, self._today) if field.text.strip() else None

    def _turn(self, season: Season) -> None:
        self._gone ^= {season}
        for each, button in zip(self._kept, self.buttons, strict=True):
            gone = each in self._gone
            button.setChecked(gone)
            button.show_count(translate("Settings", "goes") if gone else "", "warn")
        self.typed.emit()
