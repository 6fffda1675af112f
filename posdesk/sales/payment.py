"""The pay step: what was handed over so far, what is still due, and the legs it becomes.

A draft like the others: each verb gives a new one. Only the cash leg is ever rounded (MONEY 8),
and what counts for the sale is what was applied, not what was handed over (MONEY 7).
"""

from __future__ import annotations

from dataclasses import replace

from posdesk.card_numbers import holds_split_card_number
from posdesk.errors import Refusal
from posdesk.rounding import HALF_AWAY_FROM_ZERO
from posdesk.sales.cash import cash_payable, change, quick_notes
from posdesk.sales.sale import TenderLeg
from posdesk.sales.tenders import AT_COUNTER, CARD, CASH
from posdesk.values import dataclass

_DIGITS_KEPT = 4
_KINDS = frozenset(kind.code for kind in AT_COUNTER)


class TooLittle(Refusal):
    """Nothing, or less, was handed over; `figures`: amount, due (minor units)."""

    code = "too_little"


class NotInCoins(Refusal):
    """No coins make up that amount of cash; `figures`: amount, step (minor units)."""

    code = "not_in_coins"


class CardTooMuch(Refusal):
    """More than is due was to go on a card, which gives no change; `figures`: amount, due."""

    code = "card_too_much"


class NotLast4(Refusal):
    """The card's last digits are not four digits."""

    code = "last4"


class CardNumberTyped(Refusal):
    """A whole card number stands where none belongs: it is dropped and never kept."""

    code = "card_number"


@dataclass(frozen=True, slots=True)
class Handed:
    """One tender handed over: `amount` minor units of `kind`, before any change. `call`: the key
    under which a terminal on a wire took it.
    """

    kind: str
    amount: int
    last4: str = ""
    approval: str = ""
    call: str = ""


def _is_last4(text: str) -> bool:
    return len(text) == _DIGITS_KEPT and text.isascii() and text.isdigit()


def _is_taken(handed: Handed) -> bool:
    """Whether it is a tender of this shop that tells no more of a card than four digits."""
    if handed.amount < 0 or handed.kind not in _KINDS:
        return False
    if not (handed.last4 or handed.approval):
        return True
    parted = holds_split_card_number((handed.last4, handed.approval))
    return not parted and (not handed.last4 or _is_last4(handed.last4))


@dataclass(frozen=True, slots=True)
class Payment:
    """`due` minor units to collect in coins of `step`, and what was handed over for them."""

    due: int
    step: int = 1
    mode: str = HALF_AWAY_FROM_ZERO
    handed: tuple[Handed, ...] = ()

    @classmethod
    def begin(cls, due: int, step: int, mode: str = HALF_AWAY_FROM_ZERO) -> Payment:
        """Nothing handed over yet; `mode` as in `posdesk.rounding`."""
        return cls(due, step, mode)

    def taking_cash(self, amount: int | None = None) -> Payment:
        """With `amount` handed over in cash; None is exactly what is due in coins.

        When all is paid already this changes nothing: Enter may be pressed twice.
        """
        if self.is_paid:
            return self
        if amount is None:
            amount = self.left_in_cash
        if amount < 0 or (amount == 0 and self.left_in_cash > 0):
            raise TooLittle(amount=amount, due=self.left_in_cash)
        if amount % self.step:
            raise NotInCoins(amount=amount, step=self.step)
        return self._with(Handed(CASH.code, amount))

    def taking_card(
        self, amount: int, last4: str = "", approval: str = "", call: str = ""
    ) -> Payment:
        """With `amount` taken by the terminal; of the card four digits at most are kept."""
        last4, approval = last4.strip(), approval.strip()
        if holds_split_card_number((last4, approval)):
            raise CardNumberTyped()
        if last4 and not _is_last4(last4):
            raise NotLast4()
        if amount <= 0:
            raise TooLittle(amount=amount, due=self.left)
        if amount > self.left:
            raise CardTooMuch(amount=amount, due=self.left)
        return self._with(Handed(CARD.code, amount, last4, approval, call))

    def without(self, place: int) -> Payment:
        """Without the tender at `place` (from 0) of `handed`."""
        return replace(self, handed=self.handed[:place] + self.handed[place + 1 :])

    def pays(self, due: int, step: int) -> bool:
        """Whether these tenders, each one the verbs above would take, pay `due` in such coins."""
        for each in self.handed:
            if not _is_taken(each):
                return False
        return self == Payment(due, step, handed=self.handed) and self.is_paid

    @property
    def left(self) -> int:
        """Still due to the penny, as a card would pay it; 0 when all is paid, rounding included."""
        return 0 if self._cash_is_enough else self._for_cash - self.cash_handed

    @property
    def left_in_cash(self) -> int:
        """Still due in coins."""
        return max(0, self._payable - self.cash_handed)

    @property
    def is_paid(self) -> bool:
        """Whether nothing is due any more."""
        return self.left == 0

    @property
    def cash_handed(self) -> int:
        """All cash handed over, change not yet taken off; minor units."""
        return sum(each.amount for each in self.handed if each.kind == CASH.code)

    @property
    def cash(self) -> int:
        """What of it stays in the drawer, change taken off."""
        return self.cash_handed - self.change

    @property
    def change(self) -> int:
        """What goes back in cash."""
        return change(self.cash_handed, self._payable) if self._has_cash else 0

    @property
    def rounding(self) -> int:
        """What coins add to the total (below zero: take off); stands on the cash leg alone."""
        return self._payable - self._for_cash if self._has_cash else 0

    def notes(self, currency: str) -> tuple[int, ...]:
        """Amounts likely to be handed over in cash for what is left, exact first."""
        return quick_notes(self.left_in_cash, currency)

    def legs(self) -> tuple[TenderLeg, ...]:
        """The tenders as the sale keeps them, cash as one leg; only when all is paid."""
        assert self.is_paid, self.left
        legs = []
        for each in self.handed:
            if each.kind != CASH.code:
                legs.append(
                    TenderLeg(each.kind, each.amount, last4=each.last4, approval=each.approval)
                )
            elif not any(leg.kind == CASH.code for leg in legs):
                legs.append(
                    TenderLeg(CASH.code, self._payable, handed=self.cash_handed, change=self.change)
                )
        return tuple(legs)

    @property
    def _for_cash(self) -> int:
        """What the cards leave for cash, to the penny."""
        return self.due - sum(each.amount for each in self.handed if each.kind != CASH.code)

    @property
    def _payable(self) -> int:
        return cash_payable(self._for_cash, self.step, self.mode)[0]

    @property
    def _has_cash(self) -> bool:
        return any(each.kind == CASH.code for each in self.handed)

    @property
    def _cash_is_enough(self) -> bool:
        return self._has_cash and self.cash_handed >= self._payable

    def _with(self, handed: Handed) -> Payment:
        return replace(self, handed=(*self.handed, handed))
