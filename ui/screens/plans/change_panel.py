"""What may be changed on a running plan: a menu by digits, and the day a part moves to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.instalments.schedule import Due
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shop.days import read_day
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

MOVE, SKIP, SOONER, LESS, ADD, TOO_MUCH, OURS, END = "1", "2", "3", "4", "5", "6", "7", "8"


class ChangePanel(Panel):
    """`key(str)` tells the digit pressed."""

    key = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Plans", "Change it"))
        told = translate("Plans", "Dates move later and parts are skipped as the customer likes.")
        self.card.body.addWidget(Words(told, tone="soft", wrap=True))
        self.body.addWidget(self.card)
        self.buttons = {
            MOVE: SideButton(translate("Plans", "Move a date"), MOVE),
            SKIP: SideButton(translate("Plans", "Skip the next part"), SKIP),
            SOONER: SideButton(translate("Plans", "Goods come back, it ends sooner"), SOONER),
            LESS: SideButton(translate("Plans", "Goods come back, each part less"), LESS),
            ADD: SideButton(translate("Plans", "Add the goods on the ticket"), ADD),
            TOO_MUCH: SideButton(translate("Plans", "A payment was wrong"), TOO_MUCH),
            OURS: SideButton(translate("Plans", "Our mistake"), OURS),
            END: SideButton(translate("Plans", "End it: all goods come back"), END),
        }
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, of=key: self.key.emit(of))
            self.body.addWidget(button)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(lambda: self.key.emit("Esc"))
        self.body.addWidget(back)

    def begin(self, *, owed: bool, goods: bool, paid: bool) -> None:
        """Show what means something: with nothing owed, goods may still come back."""
        for key in (MOVE, SKIP, LESS):
            self.buttons[key].setVisible(owed)
        self.buttons[ADD].setVisible(goods and owed)
        self.buttons[TOO_MUCH].setVisible(paid)


class MovePanel(Panel):
    """Which part, and to which later day. `go(day, to)` tells Enter."""

    go = Signal(object, object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(translate("Plans", "Move a date"))
        self.card.body.setSpacing(10)
        self.due = Chooser(translate("Plans", "Which part"))
        self.to = Field(translate("Plans", "To which later day"), most=20)
        self.card.body.addWidget(labelled(translate("Plans", "Which part"), self.due))
        self.card.body.addWidget(self.to)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Plans", "Move it, print the page"))
        self.primary.clicked.connect(self.enter)
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)
        self.to.entered.connect(self.enter)
        self.to.changed.connect(self._read)
        self._dues: tuple[Due, ...] = ()
        self._today = date(2000, 1, 1)

    def begin(self, dues: tuple[Due, ...], currency: str, today: date) -> None:
        """Ask; `dues` are those still open."""
        self._dues, self._today = dues, today
        pairs = []
        for at, due in enumerate(dues):
            amount = formats.amount(due.amount, currency)
            pairs.append((str(at), formats.beside(formats.day(due.day), amount)))
        self.due.offer(tuple(pairs))
        self.to.begin()
        told = translate("Plans", "As {sample}. Nothing else changes, and it costs nothing.")
        self.to.say(told.format(sample=dues[0].day.isoformat() if dues else today.isoformat()))

    def enter(self) -> None:
        """Once the day can be read."""
        to = read_day(self.to.text, self._today) if self.to.text else None
        if to is None:
            self._read("?")
            self.to.edit.setFocus()
        else:
            self.go.emit(self._dues[int(self.due.chosen)].day, to)

    def _read(self, text: str) -> None:
        day = read_day(text, self._today)
        if day is None:
            told = translate("Goods", "That names no day. Write it like {sample}.")
            self.to.say(told.format(sample=self._today.isoformat()), wrong=True)
        elif text.strip():
            self.to.say(formats.day(day))
