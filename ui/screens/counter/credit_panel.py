"""A store credit looked up: what is left, every use, and what can be done with it."""

from __future__ import annotations

from posdesk.desk.lookups.credits import CreditEvent
from posdesk.sales.tenders import CARD
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import ShowCredit
from ui.screens.counter.controller import Counter
from ui.screens.counter.credits import Credits
from ui.widgets.buttons import SideButton
from ui.widgets.figures import BigFigure
from ui.widgets.labels import Words
from ui.widgets.lines import ONE_LINE, LinesView


class CreditPanel(AskPanel):
    """Enter pays it out in cash, once the holder has agreed; a new slip is one press."""

    has_fields = False

    def __init__(self, counter: Counter, credits: Credits) -> None:
        super().__init__(counter, translate("Ask", "Store credit"))
        self._credits = credits
        self._asking: ShowCredit | None = None
        self.figure = BigFigure()
        columns: tuple[Column[CreditEvent], ...] = (
            Column("", Kind.WORDS, lambda row: Cell(row.document)),
            Column("", Kind.MONEY, self._amount, 100),
        )
        self.model: RowsModel[CreditEvent] = RowsModel(columns, self)
        self.view = LinesView(
            translate("Ask", "What was spent of it"), row_height=ONE_LINE, heads=False
        )
        self.view.setModel(self.model)
        self.note = Words(size=13, tone="soft", wrap=True)
        self.renew = SideButton(translate("Ask", "New slip in its place"), "", icon="copy")
        for part in (self.figure, self.view, self.note):
            self.card.body.addWidget(part)
        self.body.insertWidget(self.body.indexOf(self.back), self.renew)
        self.renew.clicked.connect(self._renew)

    def begin(self, asking: ShowCredit) -> None:
        """Show the slip as it stands."""
        self._asking = asking
        credit, currency = asking.page.credit, self.counter.currency
        self.card.show_head(translate("Ask", "Store credit"), credit.number)
        self.figure.show_amount(formats.amount(credit.left, currency), currency)
        given = translate("Ask", "{amount} given on {day}. It never expires.")
        if asking.page.bought is not None:
            given = translate("Ask", "A gift card over {amount}, sold on {day}. It never expires.")
        amount = formats.amount(credit.given, currency)
        self.lead.setText(given.format(amount=amount, day=formats.day(credit.at.day)))
        self.model.set_rows(asking.page.events)
        self.view.setVisible(bool(asking.page.events))
        by = translate("Ask", "Changed for {number}: that slip counts now.")
        pays = translate("Ask", "Scan goods first, and the slip pays for them.")
        spent = translate("Ask", "All of it is spent.")
        told = pays if credit.left > 0 else spent
        self.note.setText(by.format(number=credit.replaced_by) if credit.replaced_by else told)
        left = formats.amount(credit.left, currency)
        bought = asking.page.bought
        if bought is not None and bought.kind == CARD.code:
            words = translate("Ask", "Give back {amount} to card {digits}")
            self.primary.say(words.format(amount=left, digits=bought.last4))
        else:
            self.primary.say(translate("Ask", "Pay out {amount} in cash").format(amount=left))
        self.primary.setVisible(credit.left > 0)
        self.renew.setVisible(credit.left > 0)

    def go(self) -> None:
        """The customer's window asks."""
        if self._asking is not None and self._asking.page.credit.left:
            self._credits.pay_out(self._asking.page)

    def _renew(self) -> None:
        if self._asking is not None:
            self._credits.renew(self._asking.page.credit)

    def _amount(self, row: CreditEvent) -> Cell:
        return Cell(formats.amount(-row.amount, self.counter.currency))
