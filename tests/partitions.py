"""Random sales, given back in random parts: whatever the parts, they sum to what was paid.

One generator for three uses: the suite (a few thousand seeds), Hypothesis (which shrinks what it
finds), and by hand over many more: `python tests/partitions.py 100000`.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

from sold import sale_of, taken_back

from posdesk.catalogue.tax import LINE, RECEIPT, TaxRate, TaxScheme
from posdesk.returns import booking as returns_booking
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.standing import Standing
from posdesk.rounding import MODES
from posdesk.sales import booking as sales_booking
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.payment import Payment
from posdesk.sales.pricing import price
from posdesk.sales.sale import Sale, TenderLeg

_RATES = (
    TaxRate("A", "Standard", 20_000),
    TaxRate("B", "Reduced", 5_000),
    TaxRate("C", "Federal and provincial", 14_975, parts=(5_000, 9_975)),
    TaxRate("D", "With a deposit", 19_000, per_piece=25, in_base=True),
    TaxRate("Z", "Zero", 0),
)
_STEPS = (1, 1, 1, 5, 10, 50, 100)


def a_sale(random: Random) -> tuple[Sale, int]:
    """A sale as a till could make it, and the smallest coin of its currency."""
    taxes = TaxScheme(random.random() < 0.6, random.choice((LINE, RECEIPT)), _RATES)
    lines = tuple(_a_line(random) for _ in range(random.randint(1, random.choice((2, 4, 9)))))
    basket = Basket(lines, _a_discount(random) if random.random() < 0.4 else None)
    priced = price(basket, taxes)
    due = sum(line.paid for line in priced)
    step = random.choice(_STEPS)
    carried = _some_carried(random, due)
    payment = _paid(random, due - sum(leg.applied for leg in carried), step)
    return sale_of(priced, carried + payment.legs(), rounding=payment.rounding), step


def _a_line(random: Random) -> BasketLine:
    weighed = random.random() < 0.15
    quantity = random.randint(1, 3_000 if weighed else random.choice((1, 3, 12)))
    price_milli = random.choice(
        (
            0,
            random.randint(1, 999),  # finer than the minor unit
            random.randint(1, 300) * 1000,
            random.randint(300, 9_999) * 1000,
            random.randint(10_000, 99_999_999),
        )
    )
    return BasketLine(
        sku=f"sku-{random.randint(1, 6)}",
        text="Goods",
        quantity=quantity,
        price_milli=price_milli,
        tax_code=random.choice(_RATES).code,
        weighed=weighed,
        discount=_a_discount(random) if random.random() < 0.25 else None,
        amount_fixed=random.randint(0, 5_000) if random.random() < 0.05 else None,
    )


def _a_discount(random: Random) -> Discount:
    if random.random() < 0.5:
        return Discount(percent=random.choice((500, 1_000, 1_250, 3_333, 10_000)))
    return Discount(amount=random.randint(1, random.choice((9, 999, 99_999))))


def _some_carried(random: Random, due: int) -> tuple[TenderLeg, ...]:
    if due < 2 or random.random() < 0.85:
        return ()
    return (TenderLeg("card", random.randint(1, due // 2), last4="0007", carried=True),)


def _paid(random: Random, due: int, step: int) -> Payment:
    payment = Payment.begin(due, step, random.choice(MODES))
    for card in range(random.choice((0, 0, 1, 2, 3))):
        if payment.left > 1:
            payment = payment.taking_card(random.randint(1, payment.left), f"000{card}")
    while not payment.is_paid:
        some = random.randint(1, 1 + 2 * payment.left_in_cash // step) * step
        payment = payment.taking_cash(random.choice((None, None, some)))
    return payment


def parts_of(random: Random, standing: Standing) -> ReturnDraft:
    """Some of what is left, at least one unit."""
    left = [line.no for line in standing.sale.lines if standing.left(line.no) > 0]
    draft = ReturnDraft(standing)
    for no in random.sample(left, random.randint(1, len(left))):
        most = standing.left(no)
        draft = draft.tick(no, random.choice((1, most, random.randint(1, most))))
    return draft


def wrong(random: Random) -> Iterator[str]:
    """What does not add up about one random sale given back in random parts; nothing if all does."""
    yield from wrong_about(random, *a_sale(random), Counter())


def wrong_about(random: Random, sale: Sale, step: int, counted: Counter[str]) -> Iterator[str]:
    """The same about that sale, paid in coins of `step`; its parts are counted."""
    standing = Standing(sale)
    refunds, taxes, rounding = Counter[int](), Counter[int](), 0
    books = Counter[str]()
    _post(books, sales_booking.postings(sale, 1))
    while not standing.all_back:
        draft = parts_of(random, standing)
        counted["parts"] += 1
        back, standing = taken_back(draft, step)
        for line in back.lines:
            refunds[line.sale_line] += line.refund
            taxes[line.sale_line] += line.tax
            if not 0 <= line.tax <= line.refund + 1:  # each is rounded by itself
                yield f"line {line.sale_line}: {line.refund} with tax {line.tax}"
        rounding += back.rounding
        if back.total + back.rounding != sum(leg.amount for leg in back.legs):
            yield f"legs {back.legs} do not make {back.total} and {back.rounding}"
        if any(leg.amount <= 0 or not leg.tender_no for leg in back.legs):
            yield f"a leg of nothing or on no tender: {back.legs}"
        if any(leg.kind == "cash" and leg.amount % step for leg in back.legs):
            yield f"no coins for {back.legs} in steps of {step}"
        _post(books, returns_booking.postings(back, 1))
    for line in sale.lines:
        if (refunds[line.no], taxes[line.no]) != (line.paid, line.tax):
            yield f"line {line.no}: {refunds[line.no]}, tax {taxes[line.no]} back of {line}"
    for no, leg in enumerate(sale.tenders, start=1):
        if standing.refunded.get(no, 0) != leg.applied:
            yield f"tender {no}: {standing.refunded.get(no, 0)} back of {leg}"
    if rounding != sale.rounding:
        yield f"rounding {rounding} back of {sale.rounding}"
    books["RETURNS"] += books.pop("SALES", 0)
    if any(books.values()):
        yield f"left in the books: {books}"


def _post(books: Counter[str], postings: tuple[sales_booking.Posting, ...]) -> None:
    for posting in postings:
        books[posting.account] += posting.minor


def main(cases: int) -> int:
    """Check so many seeds, say how many are off, and show the first few."""
    start = time.monotonic()
    off = 0
    for seed in range(cases):
        said = list(wrong(Random(seed)))
        off += bool(said)
        if said and off <= 5:
            print(f"seed {seed}:", *said, sep="\n  ")
    seconds = time.monotonic() - start
    print(f"{cases} sales given back in random parts: {off} off, {seconds:.0f} s")
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000))
