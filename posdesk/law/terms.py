"""Which terms of goods the law of a place lets a shop agree with a customer.

Where no law is known, none: that is the best for the customer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from posdesk.catalogue.terms import FEES, KEPT_OUT, WORN, Term
from posdesk.catalogue.traits import DELIVERY, GOODS
from posdesk.instalments.places import place_of
from posdesk.law.packs import figure
from posdesk.sales.sale import SaleLine
from posdesk.settings import Shop


def subject_of(what: str) -> str:
    """The subject of the row that allows it."""
    if what in FEES:
        return "restocking_fee"
    return "worn_deduction" if what == WORN else f"keeps_out_{what}"


def may_be_agreed(what: str, place: str, day: date) -> bool:
    """Whether a shop there may have that term on its receipts that day."""
    known = what in KEPT_OUT or what in FEES or what == WORN
    return known and bool(figure(place, subject_of(what), day))


def on_receipt(
    lines: Sequence[SaleLine], own: Sequence[tuple[Term, ...]], shop: Shop, day: date
) -> tuple[SaleLine, ...]:
    """The lines with the terms that their receipt says at them; `own`: of each line's article.

    None where the shop's rules hang nowhere (LAW US-4): nobody could know them before paying.
    Goods that are sent carry that worn ones may bring less, where the shop says so (PC-09).
    """
    sent = shop.policy.worn and any(line.kind == DELIVERY for line in lines)
    if not shop.policy.posted or not (sent or any(own)):
        return tuple(lines)
    place = place_of(shop.country, shop.currency)
    said = []
    for line, terms in zip(lines, own, strict=True):
        if sent and line.kind == GOODS:
            terms = (*terms, Term(WORN))
        holds = tuple(each for each in terms if may_be_agreed(each.what, place, day))
        said.append(replace(line, terms=holds) if holds else line)
    return tuple(said)
