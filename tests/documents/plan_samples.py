"""Plans and what goes with them as samples: rings of 1,920.00 in twelve parts, and others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from documents.paper_samples import KEY, LINK, SHOP, TILL, a_line, a_sale

from posdesk.clock import Moment
from posdesk.documents.codes import (
    Moved,
    PlanPosition,
    codes_for_payment,
    codes_for_plan,
)
from posdesk.documents.slip import Slip
from posdesk.identity import Number
from posdesk.instalments.schedule import MONTH, Due, schedule
from posdesk.sales.sale import Sale, SaleLine, TenderLeg

SIGNED = date(2026, 2, 14)
SIGNED_AT = Moment.at(2026, 2, 14, 11, 30)
TERMS = bytes(range(32))
CUSTOMER = "5e0c7a91d2"
RINGS = a_line(1, "Two rings, gold", 192_000, 2, sku="RING-750")


def number(letter: str, running: int, till: int = 1) -> str:
    return str(Number(letter, till, running))


def plan_sale(
    lines: Sequence[SaleLine] = (RINGS,), deposit: int = 0, currency: str = "GBP"
) -> Sale:
    """A sale whose number is the plan's: a deposit in cash, the rest financed."""
    total = sum(line.paid for line in lines)
    legs = [TenderLeg("cash", deposit, deposit)] if deposit else []
    sale = a_sale(lines, [*legs, TenderLeg("plan", total - deposit)], currency=currency)
    return replace(sale, number=number("P", 1), at=SIGNED_AT)


def position(
    price: int = 192_000,
    deposit: int = 0,
    count: int = 12,
    paid: Sequence[Moved] = (),
    cuts: Sequence[Moved] = (),
    *,
    first: date = date(2026, 3, 1),
    every: str = MONTH,
    dues: tuple[Due, ...] | None = None,
    kept: bool = False,
) -> PlanPosition:
    """How such a plan stands; the balance is what the figures make of it."""
    cut = sum(part.amount for part in cuts)
    if dues is None:
        dues = schedule(price - deposit - cut, count, first, every)
    balance = price - deposit - cut - sum(part.amount for part in paid)
    return PlanPosition(
        number("P", 1),
        price,
        deposit,
        SIGNED,
        dues,
        tuple(paid),
        tuple(cuts),
        balance,
        TERMS[:8],
        kept,
        CUSTOMER,
    )


def paid_parts(count: int, amount: int = 16_000, first_number: int = 120) -> list[Moved]:
    """So many payments of that amount, one a month from 1 March 2026, at till 1."""
    return [
        Moved(
            "paid",
            number("R", first_number + 41 * place),
            date(2026 + (place + 2) // 12, (place + 2) % 12 + 1, 1),
            amount,
        )
        for place in range(count)
    ]


PAID_AT = Moment.at(2026, 6, 1, 10, 20)


def slip(letter: str, running: int, at: Moment = PAID_AT) -> Slip:
    return Slip(number(letter, running), at, "GBP", 1, "7")


def plan_codes(sale: Sale, how: PlanPosition) -> tuple[str, ...]:
    return codes_for_plan(sale, how, SHOP, TILL, LINK, KEY)


def payment_codes(how: PlanPosition, amount: int = 16_000) -> tuple[str, ...]:
    legs = [TenderLeg("card", amount, last4="4242")]
    last = how.payments[-1].number if how.payments else number("R", 1)
    own = replace(slip("R", 1), number=last)
    return codes_for_payment(own, how, amount, legs, SHOP, TILL, LINK, KEY)
