"""It costs less elsewhere: the difference goes back within the shop's own days (DESIGN, issue 11).

No mistake of anybody, and no return: the price of what stays with the customer is lowered, so that
it brings what was paid in the end when it comes back one day. Who asks how much is written down.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from posdesk.card_numbers import holds_card_number
from posdesk.desk import righting
from posdesk.desk.action import Station
from posdesk.documents.our_mistake_slip import Righted
from posdesk.errors import Refusal
from posdesk.money import extend
from posdesk.plain_text import clean
from posdesk.returns.standing import Standing
from posdesk.sales.sale import NOT_PAID_HERE
from posdesk.wording import translate

_LONGEST = 60


class MatchPassed(Refusal):
    """The days in which the shop matches a price are over, or it matches none; `figures`: days."""

    code = "match_passed"


class MatchNotLess(Refusal):
    """What they ask is no less than what was paid; `figures["amount"]` minor units a piece."""

    code = "match_not_less"


class MatchUnnamed(Refusal):
    """Who asks so little is to be written down."""

    code = "match_unnamed"


@dataclass(frozen=True, slots=True)
class Match:
    """The refund, and what its slip says: who asks how much."""

    found: righting.PriceBack
    told: Righted
    where: str


def match_back(
    station: Station, standing: Standing, number: str, line: int, theirs: int, choice: str,
    where: str,
) -> Match:  # fmt: skip
    """The refund of line `line`, of which others (`where`) ask `theirs` minor units for one."""
    sale = standing.sale
    if not may_match(station, standing):
        raise MatchPassed(days=station.shop.policy.match_days)
    named = " ".join(clean(where, _LONGEST).split())
    if not named or holds_card_number(named, is_barcode_field=False):
        raise MatchUnnamed()
    due = due_on(standing, line, theirs)
    if due <= 0:
        raise MatchNotLess(amount=theirs)
    found = righting.price_back(station, standing, number, due, line, choice)
    worth = standing.refund(line, standing.left(line))[0]
    words = translate("Paper", "{goods}, as at {where}")
    told = Righted(words.format(goods=sale.line(line).text, where=named), worth, worth - due)
    return Match(found, told, named)


def may_match(station: Station, standing: Standing) -> bool:
    """Whether the shop still matches prices for that receipt: its days, on goods paid here."""
    days, sale = station.shop.policy.match_days, standing.sale
    last = sale.at.day + timedelta(days=days)
    return bool(days) and station.at.day <= last and sale.origin not in NOT_PAID_HERE


def due_on(standing: Standing, line: int, theirs: int) -> int:
    """What is due on the units of that line still with the customer; 0 where it is no less."""
    if not 0 < line <= len(standing.sale.lines) or theirs < 0:
        return 0
    sold, left = standing.sale.line(line), standing.left(line)
    if left <= 0:
        return 0
    worth = standing.refund(line, left)[0]
    return max(0, worth - extend(theirs * 1000, left, weighed=sold.weighed))
