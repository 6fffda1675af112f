"""A card on the terminal's wire that is to pay, for a ticket or for a plan: asked for once.

Where nobody knows whether it paid, the same call is asked about again; where what it was to pay for
is gone, the terminal takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.till.card_call import CardCall
from posdesk.values import dataclass
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying

if TYPE_CHECKING:
    from ui.errands import Draft
    from ui.screens.counter.card_calls import CardCalls


@dataclass(frozen=True, slots=True)
class Purse:
    """What a card pays for: `about` names it, for the books too; `wants` says whether it still
    waits for that call, `takes` books it. `known` are calls that pay for it already."""

    about: str
    wants: Callable[[CardCall], bool]
    takes: Callable[[CardCall], None]
    known: Collection[str] = ()


class Charge(QObject):
    """`changed` tells that a call was begun or has ended."""

    changed = Signal()

    def __init__(self, calls: CardCalls, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self._calls, self._draft = calls, draft
        self._purse: Purse | None = None
        self.waiting = 0  # minor units that a card is being asked for
        self.unknown: CardCall | None = None  # a card that was to pay, and nobody knows

    @property
    def connected(self) -> bool:
        """Whether this till has a terminal on a wire."""
        return self._calls.connected

    def knows(self, about: str) -> bool:
        """Whether no call for that is still without an outcome."""
        return self.unknown is None or self.unknown.about != about

    def ask(self, purse: Purse, amount: int) -> None:
        """The terminal asks the customer for `amount` minor units; once more: what became of it."""
        cards, unknown = self._calls.desk, self.unknown
        if cards is None or self.waiting:
            return
        self.waiting, self._purse = amount, purse
        self.changed.emit()
        if unknown is not None and unknown.about == purse.about:
            self._calls.run(lambda: cards.ask(unknown), self._charged, self._trouble)
            return
        key = self._draft.id_of(purse.about, amount)  # after a fault it is the same call
        self._calls.run(
            lambda: cards.charge(key, purse.about, amount, purse.known),
            self._charged,
            self._trouble,
        )

    def _charged(self, call: CardCall) -> None:
        purse, amount = self._purse, formats.amount(call.call.minor, call.call.currency)
        assert purse is not None
        self.waiting, self.unknown = 0, call if call.is_open else None
        self._draft.answered(call.call.key)
        if call.is_open:
            words = translate(
                "Cards", "The terminal does not answer: nobody knows yet whether the card paid."
            )
            self._calls.tell(Saying(words, translate("Cards", "Ask again"), "warn"))
        elif call.is_declined:
            words = translate("Cards", "The card did not pay {amount}. Nothing was taken.")
            told = words.format(amount=amount)
            self._calls.tell(Saying(told, translate("Cards", "Not paid"), "warn"))
        elif purse.about == call.about and purse.wants(call):
            purse.takes(call)
        else:
            self._calls.give_back(call.call.key, call.call.minor)
        self.changed.emit()

    def _trouble(self, trouble: Exception) -> None:
        self.waiting = 0
        self._calls.wrong(trouble)
        self.changed.emit()


def wire_words(charge: Charge, about: str, amount: str) -> tuple[str, str]:
    """What stands above the figure, and on the button."""
    if charge.waiting:
        told = translate("Ask", "The customer holds the card to the terminal.")
        return told, translate("Ask", "The terminal is asked")
    if charge.knows(about):
        asks = translate("Ask", "Ask the terminal for {amount}").format(amount=amount)
        return translate("Ask", "For the terminal:"), asks
    told = translate(
        "Ask",
        "Nobody knows yet whether the card paid. Ask the terminal again, or take the "
        "money another way: what a card paid for nothing goes back to it.",
    )
    return told, translate("Ask", "Ask the terminal again")
