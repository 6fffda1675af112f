"""What we owe a customer on a slip: spent as she likes, in parts, and never less by our doing.

I9, MONEY 25: no expiry, no fee, no shrinking; only its bearer spends it, cashes it or changes the
slip for a new one. Like goods coming back, each use goes from a state to the next, so that two
tills at once cannot both spend it (OSP-GC-05).
"""

from __future__ import annotations

from dataclasses import replace

from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.values import dataclass


class NotEnoughCredit(Refusal):
    """More than is free on the slip; nothing is taken. `figures`: amount, left (minor units)."""

    code = "not_enough_credit"


class OtherCurrency(Refusal):
    """A credit is spent in its own currency only; `figures`: currency, credit."""

    code = "other_currency"


class CreditReplaced(Refusal):
    """This slip was changed for another at the customer's wish; `figures`: number, by."""

    code = "credit_replaced"


class CreditMoved(Refusal):
    """Something was spent of it since it was looked at; `figures`: before, spent (minor units)."""

    code = "credit_moved"


class CardsOnly(Refusal):
    """Nothing but gift cards is left of that receipt: each is worth what its own slip says."""

    code = "cards_only"


class TooManyCards(Refusal):
    """More gift cards of a line than anybody hands over at once; `figures["most"]`."""

    code = "too_many_cards"


@dataclass(frozen=True, slots=True)
class CreditUse:
    """Minor units `before`..`after` of a credit were spent (unique credit, before)."""

    credit: str
    before: int
    after: int

    @property
    def amount(self) -> int:
        """What was spent, minor units."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class StoreCredit:
    """A credit slip `number` (letter C) for whoever bears the reference `bearer`; minor units.

    `given` when it was handed out, `left` now, `held` of it by a ticket that is open (lapses with
    it). `replaced_by` names the slip that took its place.
    """

    number: str
    bearer: str
    given: int
    left: int
    currency: str
    at: Moment = Moment(0)
    held: int = 0
    replaced_by: str = ""

    @property
    def spent(self) -> int:
        """What was spent of it so far."""
        return self.given - self.left

    @property
    def free(self) -> int:
        """What may be spent now."""
        return max(0, self.left - self.held)

    def use(self, amount: int, currency: str) -> CreditUse:
        """The use that spends `amount` of it; refused whole when it cannot."""
        self._may(amount, currency)
        return CreditUse(self.number, self.spent, self.spent + amount)

    def after(self, use: CreditUse) -> StoreCredit:
        """This credit once `use` is booked; CreditMoved when it was made from another state."""
        if use.before != self.spent:
            raise CreditMoved(before=use.before, spent=self.spent)
        return replace(self, left=self.left - use.amount)

    def holding(self, amount: int, currency: str) -> StoreCredit:
        """With `amount` more put aside for a ticket."""
        self._may(amount, currency)
        return replace(self, held=self.held + amount)

    def taking_held(self, amount: int, held: int) -> StoreCredit:
        """With `amount` spent of the `held` put aside before; the rest of it is free again."""
        if not 0 < amount <= held <= self.held:
            raise NotEnoughCredit(amount=amount, left=min(held, self.held))
        return replace(self, left=self.left - amount, held=self.held - held)

    def replaced(self, number: str, at: Moment) -> tuple[StoreCredit, StoreCredit]:
        """This slip, worth nothing now, and the new one worth all that was left of it."""
        if self.replaced_by:
            raise CreditReplaced(number=self.number, by=self.replaced_by)
        new = StoreCredit(number, self.bearer, self.left, self.left, self.currency, at)
        return replace(self, left=0, held=0, replaced_by=number), new

    def _may(self, amount: int, currency: str) -> None:
        if self.replaced_by:
            raise CreditReplaced(number=self.number, by=self.replaced_by)
        if currency != self.currency:
            raise OtherCurrency(currency=currency, credit=self.currency)
        if not 0 < amount <= self.free:
            raise NotEnoughCredit(amount=amount, left=self.free)


def oldest_first(credits: tuple[StoreCredit, ...]) -> tuple[StoreCredit, ...]:
    """The order in which a customer's slips are used up."""
    return tuple(sorted(credits, key=lambda credit: (credit.at, credit.number)))
