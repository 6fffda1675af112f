"""Random sales under random offers, in every currency, given back in random parts.

Offers x taxes x tenders x rounding x currencies x parts: whatever was in force, what a customer
paid for a line comes back for it, to the unit. `python tests/offer_parts.py 1000000` does so many
parts by hand.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

from partitions import _RATES, _a_discount, _a_line, _paid, _some_carried, wrong_about
from sold import sale_of

from posdesk.catalogue.tax import LINE, RECEIPT, TaxScheme
from posdesk.money import CURRENCIES
from posdesk.sales.basket import Basket
from posdesk.sales.offers.offer import KINDS, KIT, OF_POINTS, TICKET, Offer
from posdesk.sales.pricing import price
from posdesk.sales.sale import Sale, SaleLine

_GOODS = tuple(f"sku-{no}" for no in range(1, 7))  # those that partitions sells


def an_offer(random: Random, no: int) -> Offer:
    """Any offer a page could keep."""
    kind = random.choice(KINDS[: -len(OF_POINTS)])
    count = random.randint(2, 4)
    parts = tuple(
        (sku, random.randint(1, 2)) for sku in random.sample(_GOODS, random.randint(1, 3))
    )
    by_percent = random.random() < 0.5
    return Offer(
        code=f"OFFER-{no}", name=f"Offer {no}", kind=kind,
        goods=() if random.random() < 0.4 else tuple(random.sample(_GOODS, random.randint(1, 4))),
        percent=random.choice((500, 1_000, 3_333, 5_000, 10_000)) if kind != TICKET or by_percent else 0,
        amount=random.choice((0, 1, 99, 999, 50_000)), count=count,
        free=random.randint(1, count - 1),
        over=random.choice((0, 1_000, 30_000)) if kind == TICKET else 0,
        most=random.choice((0, 0, 500)) if kind == TICKET else 0,
        parts=parts if kind == KIT else (),
        whom=random.choice(("", "", "", "coupon", "staff")),
    )  # fmt: skip


def a_sale(random: Random) -> tuple[Sale, int, Sequence[str]]:
    """A sale under offers, the smallest coin of its currency, and what its prices do wrong."""
    currency = random.choice(CURRENCIES)
    taxes = TaxScheme(random.random() < 0.6, random.choice((LINE, RECEIPT)), _RATES)
    lines = tuple(_a_line(random) for _ in range(random.randint(1, random.choice((2, 4, 9)))))
    offers = tuple(
        an_offer(random, no) for no in range(random.randint(1, random.choice((1, 3, 6))))
    )
    shown = tuple(each.code for each in offers if random.random() < 0.5)
    basket = Basket(lines, _a_discount(random) if random.random() < 0.3 else None, shown)
    priced = price(basket, taxes, offers=offers)
    due = sum(line.paid for line in priced)
    step = random.choice((1, currency.cash_step, 5, 100))
    carried = _some_carried(random, due)
    payment = _paid(random, due - sum(leg.applied for leg in carried), step)
    sale = sale_of(priced, carried + payment.legs(), rounding=payment.rounding)
    return sale, step, tuple(_mispriced(basket, priced, price(basket, taxes)))


def _mispriced(
    basket: Basket, priced: Sequence[SaleLine], without: Sequence[SaleLine]
) -> Iterator[str]:
    """Shares that are not what was taken off, or offers that make anything dearer."""
    for line, before in zip(priced, without, strict=True):
        given = sum(share.amount for share in line.offers)
        if not 0 <= given <= line.discount <= line.listed:
            yield f"line {line.no}: offers gave {given}, taken off {line.discount} of {line.listed}"
        if any(share.amount <= 0 for share in line.offers):
            yield f"line {line.no}: a share of nothing: {line.offers}"
        if basket.discount is None and line.discount != before.discount + given:
            yield f"line {line.no}: {line.discount} off is not {before.discount} and {given}"
    if sum(line.listed - line.discount for line in priced) > sum(
        line.listed - line.discount for line in without
    ):
        yield "offers made it dearer"


def wrong(random: Random, counted: Counter[str]) -> Iterator[str]:
    """What does not add up about one random sale; nothing if all does."""
    sale, step, mispriced = a_sale(random)
    counted["shares"] += sum(len(line.offers) for line in sale.lines)
    yield from mispriced
    yield from wrong_about(random, sale, step, counted)


def trial(parts: int) -> tuple[Counter[str], list[str]]:
    """Sales until so many parts came back: what was counted, and what was wrong, by its seed."""
    counted, off, seed = Counter[str](), list[str](), 0
    while counted["parts"] < parts:
        said = list(wrong(Random(seed), counted))
        if said:
            off.append(f"seed {seed}: {said[0]}")
        seed += 1
    counted["sales"] = seed
    return counted, off


def main(parts: int) -> int:
    """Try so many parts, say how many sales are off, and show the first few."""
    start = time.monotonic()
    counted, off = trial(parts)
    print(*off[:5], sep="\n")
    print(f"{dict(counted)}: {len(off)} off, {time.monotonic() - start:.0f} s")
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
