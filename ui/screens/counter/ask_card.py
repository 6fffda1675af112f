"""The card: its amount for the terminal, what its slip says, and a card that is given back."""

from __future__ import annotations

from posdesk.wording import translate
from ui import formats
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import CardBack, CardPayment
from ui.screens.counter.charge import wire_words
from ui.screens.counter.controller import Counter
from ui.screens.counter.decision import RowList
from ui.screens.counter.say import tender_name
from ui.widgets.buttons import SideButton
from ui.widgets.card_fields import CardFields
from ui.widgets.figures import BigFigure


class CardPanel(AskPanel):
    """The terminal took the money: its approval code and the card's last four digits."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "Card"))
        self.lead.setText(translate("Ask", "For the terminal:"))
        self.figure = BigFigure()
        self.card.body.addWidget(self.figure)
        self.fields = CardFields()
        self.last4, self.approval = self.fields.last4, self.fields.approval
        self.card.body.addWidget(self.fields)
        self.card.body.setSpacing(8)
        self.add_pad()
        self.fields.entered.connect(self.go)
        self._amount = 0
        self._cards = counter.cards
        if self._cards is not None:
            self._cards.changed.connect(self._show)

    def begin(self, asking: CardPayment) -> None:
        """Show the amount for the terminal."""
        self._amount = asking.amount
        words = formats.amount(asking.amount, self.counter.currency)
        self.figure.show_amount(words, self.counter.currency)
        self.has_fields = not self._on_a_wire
        self.fields.begin()
        self._show()

    @property
    def _on_a_wire(self) -> bool:
        return self._cards is not None and self._cards.connected

    def _show(self) -> None:
        """What Enter does: the slip's figures are typed, or the terminal on a wire is asked."""
        amount = formats.amount(self._amount, self.counter.currency)
        self.fields.setVisible(not self._on_a_wire)
        self.pad.setVisible(not self._on_a_wire)
        if self._cards is None or not self._cards.connected:
            self.lead.setText(translate("Ask", "For the terminal:"))
            self.primary.say(translate("Ask", "The card paid {amount}").format(amount=amount))
            self.primary.setEnabled(True)
            return
        charge = self._cards.paying
        lead, does = wire_words(charge, self.counter.ticket.operation, amount)
        self.lead.setText(lead)
        self.primary.say(does)
        self.primary.setEnabled(not charge.waiting)

    def go(self) -> None:
        """The terminal approved it; a declined card is Esc, and nothing was taken."""
        if self._cards is not None and self._cards.connected:
            self._cards.charge(self._amount)
        elif not self.fields.wrong():
            self.counter.pay_card(self._amount, *self.fields.told)


class CardBackPanel(AskPanel):
    """Cards have paid and the pay step is to be left: they stay, or were given back first."""

    has_fields = False

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, translate("Ask", "Card not booked yet"))
        self.lead.setText(
            translate("Ask", "This has been paid for the ticket and is in no book yet:")
        )
        self.cards = RowList()
        self.card.body.addWidget(self.cards)
        self.given_back = SideButton(translate("Ask", "The terminal gave it back"), icon="undo-2")
        self.given_back.clicked.connect(self._given_back)
        self.body.insertWidget(self.body.indexOf(self.back), self.given_back)
        self.back.say(translate("Ask", "Stay in the pay step"))
        self.primary.say(translate("Ask", "Keep it, back to the ticket"))

    def begin(self, asking: CardBack) -> None:
        """Name each card."""
        self.back.setVisible(self.counter.payment is not None)
        currency = self.counter.currency
        self.cards.show_rows(
            [
                (tender_name(each.kind, each.last4), formats.amount(each.amount, currency), "")
                for each in asking.cards
            ]
        )

    def go(self) -> None:
        """The card stays with the ticket; its goods may be changed."""
        self.counter.come_back()

    def _given_back(self) -> None:
        self.counter.safe.drop_cards(self.counter.ticket)
        self.counter.come_back()
