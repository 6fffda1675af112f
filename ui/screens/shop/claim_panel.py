"""A claim on a supplier or a carrier: how it stands, and the amount of their answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.returns.our_claim import ACCEPTED, PAID, REFUSED, OurClaim
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.models.rows import Cell
from ui.saying import Saying
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.field import labelled
from ui.widgets.labels import Words
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.sheets import Card


class ClaimPanel(Panel):
    """How much did they say yes to, or pay? `go(minor)` tells it, `back` Esc."""

    go = Signal(object)
    back = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.card = Card()
        self.asked = Words(size=15, wrap=True)
        self.amount = MoneyEdit(translate("Stock", "Their answer"), currency)
        self.note = Words(size=13, tone="warn", wrap=True)
        self.card.body.setSpacing(10)
        self.card.body.addWidget(self.asked)
        self.card.body.addWidget(labelled(translate("Stock", "Amount"), self.amount))
        self.card.body.addWidget(self.note)
        back = SideButton(translate("Ask", "Back"), "Esc")
        back.clicked.connect(self.back)
        self.primary = PrimaryButton("")
        self.primary.clicked.connect(self.enter)
        self.amount.accepted.connect(lambda _: self.enter())
        self.body.addWidget(self.card)
        self.body.addWidget(back)
        self.foot.addWidget(self.primary)

    def begin(self, claim: OurClaim) -> None:
        """Ask for the answer that is next: what they owe stands there already."""
        self.card.show_head(claim.text or claim.sku)
        self.asked.setText(words_of(claim, self._currency))
        accepted = bool(claim.accepted)
        paid = translate("Stock", "They paid it to the bank")
        self.primary.setText(paid if accepted else translate("Stock", "They say yes to it"))
        self.amount.set_minor(claim.owed if accepted else claim.amount)
        self.say("")
        self.amount.setFocus()
        self.amount.field.selectAll()

    def say(self, words: str) -> None:
        """What is wrong; nothing was booked."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def enter(self) -> None:
        """The amount, once it can be read."""
        minor = self.amount.minor
        if minor is None:
            self.amount.setFocus()
        else:
            self.go.emit(minor)


def against(claim: OurClaim) -> str:
    """Who is asked."""
    named = {
        "supplier": translate("Stock", "claim on the supplier"),
        "carrier": translate("Stock", "claim on the carrier"),
    }
    return named[claim.against]


def words_of(claim: OurClaim, currency: str) -> str:
    """What was asked for, and what they said and paid so far."""
    asked = {
        "supplier": translate("Stock", "Asked of the supplier: {amount} for {count}, {number}."),
        "carrier": translate("Stock", "Asked of the carrier: {amount} for {count}, {number}."),
    }
    said = [
        asked[claim.against].format(
            count=f"{claim.quantity:,}", number=claim.document,
            amount=formats.amount(claim.amount, currency),
        )
    ]  # fmt: skip
    if claim.accepted:
        words = translate("Stock", "They said yes to {amount}.")
        said.append(words.format(amount=formats.amount(claim.accepted, currency)))
    if claim.paid:
        words = translate("Stock", "They paid {amount}.")
        said.append(words.format(amount=formats.amount(claim.paid, currency)))
    if claim.refused:
        said.append(translate("Stock", "They said no to the rest: the shop bears it."))
    said.append(translate("Stock", "The customer was paid at once."))
    return "\n".join(said)


def next_words(claim: OurClaim) -> str:
    """What the key of the answer does now."""
    if claim.accepted:
        return translate("Stock", "They paid")
    return translate("Stock", "They said yes")


def stands(claim: OurClaim, currency: str) -> Cell:
    """How it stands, in a word and a figure."""
    if claim.refused:
        return Cell(translate("Stock", "they said no"), state="plain")
    if not claim.is_open:
        return Cell(translate("Stock", "paid to us"), state="ok")
    much = formats.amount(claim.owed or claim.amount, currency)
    if claim.accepted:
        return Cell(translate("Stock", "{amount} accepted").format(amount=much), state="plain")
    return Cell(translate("Stock", "{amount} asked").format(amount=much), state="plain")


def said(claim: OurClaim, what: str, currency: str) -> Saying:
    """What was booked of their answer."""
    pill = translate("Stock", "Claim")
    if what == REFUSED:
        return Saying(translate("Stock", "They said no: nothing more is expected."), pill)
    told = {
        ACCEPTED: translate("Stock", "They said yes to {amount}."),
        PAID: translate("Stock", "Paid to the bank so far: {amount}."),
    }
    much = claim.accepted if what == ACCEPTED else claim.paid
    return Saying(told[what].format(amount=formats.amount(much, currency)), pill)
