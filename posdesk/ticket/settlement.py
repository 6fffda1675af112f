"""The figure either way, and where the money goes: preview and post are this one computation."""

from __future__ import annotations

from posdesk.catalogue.tax import TaxScheme
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.goods_return import RefundLeg
from posdesk.returns.refund_split import split
from posdesk.sales.pricing import price
from posdesk.sales.sale import SaleLine, TenderLeg
from posdesk.sales.tenders import PLAN
from posdesk.ticket.ticket import Ticket
from posdesk.values import dataclass

EVEN, TO_PAY, GIVE_BACK = "even", "to_pay", "give_back"


@dataclass(frozen=True, slots=True)
class Coming:
    """One receipt's share of the settlement: its worth and every leg of it, minor units.

    `legs` marks as carried what is put towards the goods going out; `rounding` is the cash's.
    """

    draft: ReturnDraft
    total: int
    legs: tuple[RefundLeg, ...]
    rounding: int

    @property
    def off_owed(self) -> int:
        """What of it goes off a plan and changes no hands (MONEY 16)."""
        return sum(leg.amount for leg in self.legs if leg.kind == PLAN.code)


@dataclass(frozen=True, slots=True)
class Settlement:
    """What would be booked: goods out as priced, receipts coming back, and the figure between."""

    going_out: tuple[SaleLine, ...]
    coming: tuple[Coming, ...]
    net: int

    @property
    def out_total(self) -> int:
        """What the goods going out cost, tax included, minor units."""
        return sum(line.paid for line in self.going_out)

    @property
    def back_total(self) -> int:
        """What the goods coming back are worth, minor units."""
        return sum(coming.total for coming in self.coming)

    @property
    def way(self) -> str:
        """EVEN, TO_PAY or GIVE_BACK."""
        return EVEN if self.net == 0 else TO_PAY if self.net > 0 else GIVE_BACK

    @property
    def figure(self) -> int:
        """The one figure that matters, never below zero: what changes hands, in coins for cash."""
        return self.net if self.net >= 0 else sum(leg.amount for leg in self.paid_out)

    @property
    def paid_out(self) -> tuple[RefundLeg, ...]:
        """What is handed back, by tender; cash last, so the drawer opens once, at the end."""
        sums: dict[tuple[str, str], int] = {}
        for coming in self.coming:
            for leg in coming.legs:
                if not leg.carried and leg.kind != PLAN.code:
                    key = (leg.kind, leg.last4)
                    sums[key] = sums.get(key, 0) + leg.amount
        legs = [RefundLeg(kind, amount, last4) for (kind, last4), amount in sums.items() if amount]
        return tuple(sorted(legs, key=lambda leg: leg.kind == "cash"))

    @property
    def carried(self) -> tuple[TenderLeg, ...]:
        """What pays for goods going out with the value of goods coming back (MONEY 15)."""
        sums: dict[tuple[str, str], int] = {}
        for coming in self.coming:
            for leg in coming.legs:
                if leg.carried:
                    key = (leg.kind, leg.last4)
                    sums[key] = sums.get(key, 0) + leg.amount
        return tuple(
            TenderLeg(kind, amount, last4=last4, carried=True)
            for (kind, last4), amount in sums.items()
            if amount
        )


def settle(ticket: Ticket, taxes: TaxScheme, cash_step: int) -> Settlement:
    """The settlement of that ticket; amounts in minor units, `cash_step` the smallest cash."""
    going_out = price(ticket.basket, taxes)
    to_carry = sum(line.paid for line in going_out)
    net = to_carry
    coming = []
    for draft in ticket.returns:
        total = draft.total
        if draft.ticks:
            worth = total - min(total, draft.standing.owed)
            carry = min(to_carry, worth)
            to_carry -= carry
            coming.append(_coming(draft, total, carry, cash_step, ticket.choice))
            net -= worth
    return Settlement(going_out, tuple(coming), net)


def _coming(draft: ReturnDraft, total: int, carry: int, cash_step: int, choice: str) -> Coming:
    plan = split(draft.standing, total, cash_step, choice or None, carry)
    return Coming(draft, total, plan.legs, plan.rounding)
