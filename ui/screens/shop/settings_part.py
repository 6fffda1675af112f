"""What every part of the settings page is: fields on the sheet, cards in the panel, one act."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.desk.action import Action
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.shop_settings import ShopSet
from posdesk.wording import translate
from ui.widgets.field import Field
from ui.widgets.labels import Words


class SettingsPart(QWidget):
    """One part. `typed` tells that the draft differs from before, `go` that Enter was pressed.

    `column` holds its fields, `side` what stands beside them in the panel.
    """

    NAME = ""

    typed = Signal()
    go = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.now: ShopSet | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.side = QWidget()
        self.cards = QVBoxLayout(self.side)
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.cards.setSpacing(12)

    @staticmethod
    @abstractmethod
    def title() -> str:
        """What the part is called."""

    def tell(self, words: str) -> None:
        """A grey sentence in the column."""
        self.column.addWidget(Words(words, 13, tone="soft", wrap=True))

    def show_now(self, now: ShopSet) -> None:
        """The settings as they are; a draft that is being typed stays."""
        draft = self.changed and now.may
        self.now = now
        if not draft:
            self.fill(now)
        for field in self.fields:
            field.edit.setReadOnly(not now.may)

    def drop(self) -> None:
        """Back to what is kept."""
        if self.now is not None:
            self.fill(self.now)

    # --- what a part brings ------------------------------------------------------------------

    @property
    def fields(self) -> Sequence[Field]:
        """Its fields, in reading order."""
        return ()

    @property
    def changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return False

    def fill(self, now: ShopSet) -> None:
        """Put what is kept into the fields."""

    def act(self, operation: str) -> Action[object] | None:
        """What Enter does with the draft; None once the part has said what is missing."""
        return None

    def refused(self, trouble: Exception) -> None:
        """Mark the field that a refusal is about."""

    def kept_words(self) -> str:
        """What is said once it is kept."""
        return translate("Settings", "From now on.")

    @property
    def primary(self) -> str:
        """What Enter does, in words."""
        return translate("Settings", "Keep this")

    def take_focus(self) -> None:
        """The first field, with all of it selected."""
        if self.fields:
            edit = self.fields[0].edit
            edit.setFocus()
            edit.selectAll()
