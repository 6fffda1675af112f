"""The payment of a plan: this amount, paid with what, and what the receipt will say afterwards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.actions.take_instalment import AS_CREDIT, BACK
from posdesk.sales.tenders import CARD, CASH, CHEQUE, TRANSFER
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.counter.decision import RowList
from ui.screens.counter.say import tender_name
from ui.screens.plans import words
from ui.screens.plans.controller import HONOURED, PAYING, SAID, TAKEN, PlanDesk
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.figures import BigFigure, FigureRow
from ui.widgets.labels import Words
from ui.widgets.number_pad import NumberPad
from ui.widgets.sheets import Card, PressCard
from ui.widgets.side_by_side import SideBySide

TENDERS = {CASH.code: "C", CARD.code: "K", TRANSFER.code: "T", CHEQUE.code: "Q"}
SEVERAL, OTHER, BACK_KEY, CREDIT_KEY = "M", "O", "B", "S"
RARE = (TRANSFER.code, CHEQUE.code)  # shown once Other is pressed
BUTTON_LEAST = 108  # px at 100 % that a tender needs


class PayPanel(Panel):
    """Paints the controller; `key(str)` tells a button by the key that does the same."""

    key = Signal(str)
    typed = Signal(str)  # a key of the number pad

    def __init__(self, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.card = PressCard(translate("Plans", "This payment"))
        self.figure = BigFigure()
        self.line = Words(size=13, tone="soft", wrap=True)
        self.legs = RowList()
        for part in (self.figure, self.line, self.legs):
            self.card.body.addWidget(part)
        self.card.pressed.connect(self._turn_pad)
        self.above = self._above()
        self.with_ = self._tenders()
        self.afterwards, self.rows, self.owe = self._afterwards()
        self.pad = NumberPad(side=44)
        self.pad.pressed.connect(self.typed)
        self.pad.hide()
        self.primary = PrimaryButton()
        self.primary.clicked.connect(lambda: self.key.emit("Enter"))
        for widget in (self.card, self.above, self.with_, self.pad, self.afterwards):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        desk.changed.connect(self.show_plan)

    def _button(self, text: str, key: str, *, checkable: bool = False) -> SideButton:
        button = SideButton(text, key, checkable=checkable)
        button.clicked.connect(lambda: self.key.emit(key))
        return button

    def _above(self) -> Card:
        card = Card(translate("Plans", "Above the balance"))
        card.body.setSpacing(8)
        self.back = self._button(translate("Plans", "Give it back"), BACK_KEY, checkable=True)
        self.credit = self._button(translate("Plans", "Keep as credit"), CREDIT_KEY, checkable=True)
        card.body.addWidget(self.back)
        card.body.addWidget(self.credit)
        return card

    def _tenders(self) -> Card:
        card = Card(translate("Plans", "Paid with"))
        self.tenders = {
            kind: self._button(tender_name(kind, ""), key, checkable=True)
            for kind, key in TENDERS.items()
        }
        self.several = self._button(translate("Plans", "Several"), SEVERAL, checkable=True)
        self.other = self._button(translate("Plans", "Other"), OTHER)
        common = [button for kind, button in self.tenders.items() if kind not in RARE]
        rare = [self.tenders[kind] for kind in RARE]
        buttons = [*common, self.several, self.other, *rare]
        grid = SideBySide(buttons, 2, least=BUTTON_LEAST)
        grid.set_gaps(8, 8)
        card.body.addWidget(grid)
        card.body.setContentsMargins(14, 17, 14, 17)
        card.head.setContentsMargins(6, 0, 6, 4)
        return card

    def _afterwards(self) -> tuple[Card, list[FigureRow], Words]:
        card = Card(translate("Plans", "Afterwards the receipt says"))
        rows = [FigureRow(tight=True), FigureRow(strong=True, tight=True), FigureRow(tight=True)]
        owe = Words(size=13, tone="soft", wrap=True)
        for part in (*rows, owe):
            card.body.addWidget(part)
        return card, rows, owe

    # --- painting ----------------------------------------------------------------------------

    def show_plan(self) -> None:
        """The payment as it would be taken, or what was taken."""
        desk = self._desk
        if desk.page is None:
            return
        owed, paying = desk.page.standing.balance, desk.state == PAYING
        self.card.set_pressable(bool(owed))
        self._show_figure()
        self.with_.setVisible(bool(owed) and paying)
        self.above.setVisible(bool(desk.above) and paying)
        self.back.setChecked(desk.over == BACK)
        self.credit.setChecked(desk.over == AS_CREDIT)
        above = formats.amount(desk.above, desk.currency)
        self.above.show_head(translate("Plans", "Above the balance"), above)
        for kind, button in self.tenders.items():
            button.setChecked(desk.kind == kind)
        for kind in RARE:
            self.tenders[kind].setVisible(desk.rare or desk.kind == kind)
        self.several.setChecked(desk.several)
        if not owed or not paying:
            self.pad.hide()
            self.afterwards.show()
        self._show_after()
        self.primary.say(self._words())
        self.primary.setEnabled(not desk.posting)

    def _show_figure(self) -> None:
        desk = self._desk
        assert desk.page is not None
        currency, page = desk.currency, desk.page
        title = translate("Plans", "This payment")
        amount, line = desk.amount, words.due_line(page.standing, page.today)
        if desk.state == TAKEN and desk.taken is not None:
            title, amount = translate("Plans", "Taken"), desk.taken.amount
            line = desk.taken.number
            if desk.taken.change:
                back = translate("Plans", "{number} · give {change} back")
                change = formats.amount(desk.taken.change, currency)
                line = back.format(number=desk.taken.number, change=change)
        elif desk.state in (HONOURED, SAID):
            title, amount = translate("Plans", "Still owed"), page.standing.balance
            line = words.next_line(page.standing, currency)
        elif desk.handed:
            title, amount = translate("Plans", "Still to be handed over"), desk.left
        self.card.show_head(title)
        self.figure.show_amount(formats.amount(amount, currency), currency)
        self.line.setText(line)
        self.legs.show_rows(
            [
                (tender_name(leg.kind, leg.last4), formats.amount(leg.amount, currency), "")
                for leg in desk.handed
            ]
        )

    def _show_after(self) -> None:
        desk = self._desk
        assert desk.page is not None
        paying = desk.state == PAYING and desk.page.standing.balance
        after, currency = desk.after if paying else desk.page.standing, desk.currency
        says = translate("Plans", "Afterwards the receipt says")
        self.afterwards.show_head(says if paying else translate("Plans", "As it stands"))
        told = (
            (translate("Plans", "Paid so far"), formats.amount(after.paid, currency), ""),
            (translate("Plans", "Balance"), formats.amount(after.balance, currency), ""),
            words.next_row(after.next_due(), currency),
        )
        for row, part in zip(self.rows, told, strict=True):
            row.show_figure(*part)
        owe = translate("Plans", "You owe no more than this.")
        if not after.balance:
            owe = translate("Plans", "You owe nothing.")
        self.owe.setText(owe)

    def _words(self) -> str:
        desk = self._desk
        assert desk.page is not None
        if desk.state == HONOURED:
            return translate("Plans", "Print the slip")
        if desk.state in (TAKEN, SAID) or not desk.page.standing.balance:
            return translate("Plans", "Done")
        amount = desk.cash if desk.kind == CASH.code else desk.by_other
        figure = formats.amount(amount, desk.currency)
        if desk.needs_card:
            return translate("Plans", "{amount} by card").format(amount=figure)
        return translate("Plans", "Take {amount}, print receipt").format(amount=figure)

    def _turn_pad(self) -> None:
        self.pad.setVisible(self.pad.isHidden())
        self.afterwards.setVisible(self.pad.isHidden())
