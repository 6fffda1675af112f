"""What every line of a basket costs: discounts and tax spread over the lines, fixed for ever.

Rules in one place: a line is rounded once and never per unit (MONEY 3); the ticket's discount and
tax rounded once per receipt are shared by largest remainder (MONEY 1, vectors README 1 and 3), so
that every line, and every unit of it, knows what was paid for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.catalogue.tax import RECEIPT, TaxRate, TaxScheme
from posdesk.catalogue.traits import GOODS, VOUCHER
from posdesk.money import allocate, extend, round_div
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.offers.offer import Offer, Share
from posdesk.sales.sale import SaleLine

_HUNDRED_PERCENT = 10_000
_UNTAXED = TaxRate("", "", 0)


def price(
    basket: Basket, taxes: TaxScheme, *, exempt: bool = False, offers: Sequence[Offer] = ()
) -> tuple[SaleLine, ...]:
    """The lines as they would be sold, amounts in minor units, numbered from 1.

    `exempt`: the customer owes no tax here and pays the price without it (SOL-TAX-10). `offers`:
    those in force; they count on what a line's own discount leaves, the ticket's on what they do.
    """
    lines = basket.lines
    if not lines:
        return ()
    rates = {code: taxes.rate(code) for code in {line.tax_code for line in lines}}
    of = [_UNTAXED if _is_money(line) else rates[line.tax_code] for line in lines]
    pieces = [1 if line.weighed else line.quantity for line in lines]
    listed = [_listed(line) for line in lines]
    if exempt and taxes.included:
        listed = [
            amount - sum(taxes.taxes(rate, amount, count))
            for amount, rate, count in zip(listed, of, pieces, strict=True)
        ]
    own = [
        _off(line.discount, amount) if line.discount and line.kind != VOUCHER else 0
        for line, amount in zip(lines, listed, strict=True)
    ]
    shares = _shares(basket, listed, own, offers) if offers else [()] * len(lines)
    discounts = _discounts(basket, listed, own, shares)
    goods = [amount - off for amount, off in zip(listed, discounts, strict=True)]
    tax = [0] * len(lines) if exempt else _taxes(taxes, of, goods, pieces)
    on_top = [0] * len(lines) if taxes.included else tax
    sold = [
        SaleLine(
            no=place + 1,
            sku=line.sku,
            text=line.text,
            quantity=line.quantity,
            weighed=line.weighed,
            price_milli=line.price_milli,
            listed=listed[place],
            discount=discounts[place],
            paid=goods[place] + on_top[place],
            tax_code=of[place].code,
            tax_rate=0 if exempt else of[place].rate,
            tax=tax[place],
            kind=line.kind,
            serials=line.serials,
            offers=shares[place],
        )
        for place, line in enumerate(lines)
    ]
    return tuple(sold)


def _is_money(line: BasketLine) -> bool:
    """A gift card is taxed when it is spent (a multi-purpose voucher: Dir. 2006/112/EC art. 30b),
    and what signed terms take off is no sale."""
    return line.kind == VOUCHER or bool(line.taken and line.taken.is_term)


def _listed(line: BasketLine) -> int:
    if line.amount_fixed is not None:
        return line.amount_fixed
    return extend(line.price_milli, line.quantity, weighed=line.weighed)


def _off(discount: Discount | None, amount: int) -> int:
    """What `discount` takes off `amount`: never more than is there (MED-TOT-03 is not copied)."""
    if discount is None:
        return 0
    percent = round_div(amount * discount.percent, _HUNDRED_PERCENT) if discount.percent else 0
    return max(0, min(percent + discount.amount, amount))


def _shares(
    basket: Basket, listed: Sequence[int], own: Sequence[int], offers: Sequence[Offer]
) -> list[tuple[Share, ...]]:
    from posdesk.sales.offers.grouping import Rung  # where the shop has offers
    from posdesk.sales.offers.sharing import shared_out

    rungs = [
        Rung(
            line.sku,
            pieces=1 if line.weighed or line.amount_fixed is not None else line.quantity,
            left=amount - off,
            single=line.weighed or line.amount_fixed is not None,
            apart=line.kind != GOODS,
        )
        for line, amount, off in zip(basket.lines, listed, own, strict=True)
    ]
    return shared_out(rungs, offers, basket.shown)


def _discounts(
    basket: Basket,
    listed: Sequence[int],
    own: Sequence[int],
    shares: Sequence[tuple[Share, ...]],
) -> list[int]:
    """A line's own discount, its offers', and its share of the ticket's."""
    off = [
        mine + sum([share.amount for share in theirs]) if theirs else mine
        for mine, theirs in zip(own, shares, strict=True)
    ]
    if basket.discount is None:
        return off
    left = [
        0 if line.kind == VOUCHER else amount - less
        for line, amount, less in zip(basket.lines, listed, off, strict=True)
    ]
    tickets = allocate(_off(basket.discount, sum(left)), left)
    return [less + share for less, share in zip(off, tickets, strict=True)]


def _taxes(
    taxes: TaxScheme, of: Sequence[TaxRate], goods: Sequence[int], pieces: Sequence[int]
) -> list[int]:
    if taxes.round_at != RECEIPT:
        return [
            sum(taxes.taxes(rate, amount, count))
            for rate, amount, count in zip(of, goods, pieces, strict=True)
        ]
    tax = [0] * len(goods)
    for rate in dict.fromkeys(of):
        places = [place for place, each in enumerate(of) if each is rate]
        charges, bases = [0] * len(places), [goods[place] for place in places]
        if rate.per_piece:
            charges = [taxes.charge(rate, goods[place], pieces[place]) for place in places]
            pairs = zip(places, charges, strict=True)
            bases = [taxes.base(rate, goods[place], charge) for place, charge in pairs]
        shares = allocate(sum(taxes.percentages(rate, sum(bases))), bases)
        for place, share, charge in zip(places, shares, charges, strict=True):
            tax[place] = share + charge
    return tax
