"""Below the figure: what else can be done with the ticket, each by its key or by touch."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from posdesk.ticket.ticket import Ticket
from posdesk.wording import translate
from ui.actions import Meaning
from ui.widgets.buttons import SideButton

ACROSS = 2


class TicketTools(QWidget):
    """Two side by side, and only what means something on this ticket."""

    pressed = Signal(object)  # a Meaning

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1)
        all_back = translate("Decision", "All of it comes back")
        self.all_back = self._button(all_back, "Ctrl A", Meaning.ALL_BACK)
        self.mistake = self._button(translate("Decision", "Our mistake"), "F8", Meaning.OUR_MISTAKE)
        owed = translate("Decision", "Pay the forgotten offer")
        self.owed = self._button(owed, "Ctrl O", Meaning.OFFER_OWED)
        points = translate("Decision", "Pay with points")
        self.points = self._button(points, "Ctrl O", Meaning.OFFER_OWED)
        self.fewer = self._button(translate("Decision", "One less"), "-", Meaning.LESS)
        self.more = self._button(translate("Decision", "One more"), "+", Meaning.MORE)
        self.turn = self._button(translate("Decision", "Other way"), "/", Meaning.TURN)
        self.discount = self._button(translate("Decision", "Discount"), "%", Meaning.DISCOUNT)
        self.hold = self._button(translate("Decision", "Hold"), "F5", Meaning.HOLD)
        self.clear = self._button(translate("Decision", "Clear"), "Esc", Meaning.STEP_BACK)
        self._laid: tuple[SideButton, ...] = ()

    def show_ticket(
        self, ticket: Ticket, *, offer_owed: bool = False, points: bool = False
    ) -> None:
        """Show what means something now; `offer_owed`: an offer was forgotten on a receipt,
        `points`: they may pay."""
        here, receipts = ticket.spot is not None, bool(ticket.returns)
        shown = (
            (self.owed, offer_owed),
            (self.points, points and not offer_owed),
            (self.all_back, receipts and ticket.settles_nothing),
            (self.mistake, receipts or (here and bool(ticket.basket.lines))),
            (self.fewer, here),
            (self.more, here),
            (self.turn, here and receipts),
            (self.discount, bool(ticket.basket.lines)),
            (self.hold, True),
            (self.clear, True),
        )
        for button, means_something in shown:
            button.setVisible(means_something)
        self._lay(tuple(button for button, means_something in shown if means_something))

    def _lay(self, buttons: tuple[SideButton, ...]) -> None:
        """In their order; one that finds no partner takes the whole row."""
        if buttons == self._laid:
            return
        self._laid = buttons
        for button in buttons:
            self._grid.removeWidget(button)
        alone = self._alone(buttons)
        row = column = 0
        for button in buttons:
            wide = ACROSS if button in alone else 1
            self._grid.addWidget(button, row, column, 1, wide)
            column += wide
            if column == ACROSS:
                row, column = row + 1, 0

    def _alone(self, buttons: tuple[SideButton, ...]) -> tuple[SideButton, ...]:
        one_of_two = [button for button in (self.turn, self.discount) if button in buttons]
        alone = one_of_two if len(one_of_two) == 1 else []
        return (self.owed, self.points, self.all_back, self.mistake, *alone)

    def _button(self, words: str, key: str, meaning: Meaning) -> SideButton:
        button = SideButton(words, key, parent=self)
        button.clicked.connect(partial(self._tell, meaning))
        return button

    def _tell(self, meaning: Meaning, _checked: bool = False) -> None:
        self.pressed.emit(meaning)
