"""Offers that were in force when a receipt was made, and are not on it: what is owed for them.

The lines are shared out again under the offers of their day, on what their own discounts left. A
better figure than the one charged is our mistake; whatever was paid back on the receipt since
counts towards it, so that nothing is paid back twice (MONEY 21, SE-047, SE-049).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from posdesk.catalogue.traits import GOODS
from posdesk.money import allocate, extend, round_div, share_between
from posdesk.returns.points import SPENT
from posdesk.returns.standing import Standing
from posdesk.sales import promotion
from posdesk.sales.offers.offer import Offer
from posdesk.sales.sale import IMPORTED, REBUILT, Sale, SaleLine
from posdesk.values import dataclass

if TYPE_CHECKING:
    from posdesk.sales.offers.grouping import Rung


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What is owed on a receipt: `names` of the offers, and (line, minor units) of each line.

    `shown`: codes of offers whose coupon or card is shown only now.
    """

    number: str
    names: tuple[str, ...]
    owed: tuple[tuple[int, int], ...]
    shown: tuple[str, ...] = ()

    @property
    def amount(self) -> int:
        """All of it, minor units."""
        return sum(minor for _, minor in self.owed)


def forgotten(
    standing: Standing, offers: Sequence[Offer], shown: tuple[str, ...] = ()
) -> Forgotten | None:
    """What is owed for `offers`, those of the day of sale; None: nothing.

    Only for units still with the customer: what came back was paid back in full.
    """
    sale = standing.sale
    if not offers or sale.origin == IMPORTED or standing.half:
        return None
    from posdesk.sales.offers.sharing import shared_out  # where a shop has offers

    given = [_given(sale, line) for line in sale.lines]
    codes = {share.code for line in sale.lines for share in line.offers} | set(shown)
    anew = shared_out(
        [_rung(line, off) for line, off in zip(sale.lines, given, strict=True)], offers, codes
    )
    more = [
        _with_tax(line, sum(share.amount for share in shares) - before)
        for line, shares, before in zip(sale.lines, anew, given, strict=True)
    ]
    cut = sum(standing.cuts.values())
    owed = _still(standing, more, sum(more) - cut)
    names = tuple(
        dict.fromkeys(
            share.name
            for line, shares in zip(sale.lines, anew, strict=True)
            for share in shares
            if share not in line.offers
        )
    )
    return Forgotten(sale.number, names, owed, shown) if owed else None


def _given(sale: Sale, line: SaleLine) -> int:
    """What offers gave on that line. A sale rebuilt from its paper does not say: then all that was
    taken off counts as theirs."""
    if sale.origin == REBUILT:
        return line.discount
    return sum(share.amount for share in line.offers if not _paid_so(share.code))


def _paid_so(code: str) -> bool:
    """Whether points or promotional credit took that off: it is no offer that was given."""
    return code == SPENT or promotion.is_one(code)


def _rung(line: SaleLine, given: int) -> Rung:
    from posdesk.sales.offers.grouping import Rung

    left = line.listed - line.discount + given
    plain = extend(line.price_milli, line.quantity, weighed=line.weighed)
    single = line.weighed or plain != line.listed
    pieces = 1 if single else line.quantity
    return Rung(line.sku, pieces, left, single=single, apart=line.kind != GOODS)


def _with_tax(line: SaleLine, minor: int) -> int:
    """What a customer paid for so much of the goods' price: where tax was added, with it."""
    goods = line.listed - line.discount
    return minor if goods in (0, line.paid) else round_div(minor * line.paid, goods)


def _still(standing: Standing, more: Sequence[int], whole: int) -> tuple[tuple[int, int], ...]:
    """`whole` over the lines that got too little, as far as their units are still out."""
    weights = [max(each, 0) for each in more]
    if whole <= 0 or not any(weights):
        return ()
    found = []
    for line, share in zip(standing.sale.lines, allocate(whole, weights), strict=True):
        back, left = standing.returned.get(line.no, 0), standing.left(line.no)
        if share and left > 0:
            out = share_between(share, back, line.quantity, line.quantity)
            out = min(out, standing.refund(line.no, left)[0])
            if out > 0:
                found.append((line.no, out))
    return tuple(found)
