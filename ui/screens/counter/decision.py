"""The decision panel of the ticket: one figure, where it goes, one primary button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.returns.points import worth
from posdesk.ticket.settlement import EVEN, GIVE_BACK, TO_PAY, Settlement
from posdesk.wording import translate
from ui import formats
from ui.actions import Meaning
from ui.main_window import Panel
from ui.screens.counter.controller import Counter
from ui.screens.counter.offers_at_hand import owed_on
from ui.screens.counter.say import back_name
from ui.screens.counter.tools import TicketTools
from ui.widgets.buttons import PrimaryButton
from ui.widgets.figures import BigFigure, FigureRow
from ui.widgets.sheets import Card, PressCard


class RowList(QWidget):
    """Rows of words and figures that come and go without moving what stands above them."""

    def __init__(self, *, ruled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ruled = ruled
        self._rows: list[FigureRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: list[tuple[str, str, str]]) -> None:
        """(words, figure, grey detail) for each row."""
        while len(self._rows) < len(rows):
            row = FigureRow(ruled=self._ruled)
            self._rows.append(row)
            self._column.addWidget(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(rows))
            if at < len(rows):
                row.show_figure(*rows[at])


class DecisionPanel(Panel):
    """What will be booked, in one figure, and Enter."""

    pressed = Signal(object)  # a Meaning

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self.card = Card(translate("Decision", "To pay"))
        self.figure = BigFigure()
        self.sums = RowList()
        self.card.body.addWidget(self.figure)
        self.card.body.addWidget(self.sums)
        self._may_choose = translate("Decision", "customer may choose")
        self.where = PressCard(translate("Decision", "Where it goes"))
        self.legs = RowList()
        self.where.body.addWidget(self.legs)
        self.tools = TicketTools()
        self.primary = PrimaryButton()
        self.body.addWidget(self.card)
        self.body.addWidget(self.where)
        self.body.addWidget(self.tools)
        self.foot.addWidget(self.primary)
        self.primary.clicked.connect(lambda: self.pressed.emit(Meaning.GO))
        self.where.pressed.connect(lambda: self.pressed.emit(Meaning.WHERE))
        self.tools.pressed.connect(self.pressed)
        counter.changed.connect(self.show_ticket)

    def _points_pay(self) -> bool:
        """Whether somebody's points may pay for what goes out."""
        ticket, station = self._counter.ticket, self._counter.station
        if not (ticket.member and ticket.basket.lines and station):
            return False
        return bool(worth(station.offered))

    def _offer_owed(self) -> bool:
        """Whether an offer was forgotten on a receipt that is open."""
        counter = self._counter
        receipts = range(len(counter.ticket.returns)) if counter.station else ()
        return any(owed_on(counter, place) is not None for place in receipts)

    def show_ticket(self) -> None:
        """Paint the figure as it would be booked."""
        counter = self._counter
        settlement, currency = counter.settlement, counter.currency
        if not currency:
            return
        head = {
            EVEN: translate("Decision", "Even"),
            TO_PAY: translate("Decision", "To pay"),
            GIVE_BACK: translate("Decision", "To give back"),
        }
        nothing = counter.ticket.settles_nothing
        self.card.show_head(
            translate("Decision", "Nothing ticked") if nothing else head[settlement.way]
        )
        self.figure.show_amount(formats.amount(settlement.figure, currency), currency)
        self.sums.show_rows(self._sums(settlement, currency))
        legs = settlement.paid_out if settlement.way == GIVE_BACK else ()
        self.where.setVisible(bool(legs))
        chosen = bool(counter.ticket.choice or counter.ticket.wanted)
        may_choose = settlement.way == GIVE_BACK and settlement.movable
        self.where.set_pressable(may_choose)
        if may_choose:
            told = translate("Decision", "customer chose") if chosen else self._may_choose
            self.where.show_head(translate("Decision", "Where it goes"), told, "F7")
        else:
            self.where.show_head(translate("Decision", "Where it goes"))
        self.legs.show_rows(
            [
                (back_name(leg.kind, leg.last4), formats.amount(leg.amount, currency), "")
                for leg in legs
            ]
        )
        self.tools.show_ticket(
            counter.ticket, offer_owed=self._offer_owed(), points=self._points_pay()
        )
        waiting = translate("Decision", "Scan what comes back")
        self.primary.say(waiting if nothing else self._words(settlement, currency))
        self.primary.setEnabled(not counter.posting and not nothing)

    @staticmethod
    def _sums(settlement: Settlement, currency: str) -> list[tuple[str, str, str]]:
        if not settlement.coming:
            count = len(settlement.going_out)
            taxes = sum(line.tax for line in settlement.going_out)
            words = translate("Decision", "Lines going out")
            tax = translate("Decision", "of which tax {tax}").format(
                tax=formats.amount(taxes, currency)
            )
            return [(words, str(count), tax)] if count else []
        back, out = settlement.back_total, settlement.out_total
        coming = translate("Decision", "Coming back")
        going = translate("Decision", "Going out")
        off = sum(each.off_owed for each in settlement.coming)
        owed = [(translate("Decision", "Off what is owed"), formats.amount(-off, currency), "")]
        if not settlement.going_out:
            return [(coming, formats.amount(back, currency), ""), *(owed if off else [])]
        if settlement.way == TO_PAY:  # the figure is what goes out less what comes back
            first, second = (going, out), (coming, -back)
        else:
            first, second = (coming, back), (going, -out)
        rows = [(words, formats.amount(sum_, currency), "") for words, sum_ in (first, second)]
        return rows + owed if off else rows

    @staticmethod
    def _words(settlement: Settlement, currency: str) -> str:
        figure = formats.amount(settlement.figure, currency)
        if settlement.way == TO_PAY:
            return translate("Decision", "Take {amount}").format(amount=figure)
        if settlement.way == EVEN:
            return translate("Decision", "Exchange, print slip")
        legs = settlement.paid_out
        if len(legs) == 1 and legs[0].last4:
            return translate("Decision", "Give back {amount} to card {last4}").format(
                amount=figure, last4=legs[0].last4
            )
        if len(legs) == 1 and legs[0].kind == "cash":
            return translate("Decision", "Give back {amount} in cash").format(amount=figure)
        if len(legs) == 1 and legs[0].kind == "store_credit":
            return translate("Decision", "Give {amount} as store credit").format(amount=figure)
        return translate("Decision", "Give back {amount}").format(amount=figure)
