"""The published cases of version 3: gifts, quotes, warranties, promotional credit; and refusals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from documents.paper_samples import UNTIL, a_line, a_sale, many_lines
from documents.plan_samples import number, slip
from documents.plan_vectors import BY, GOOD, STRANGE, Case, changed

from posdesk.documents.codes import (
    codes_for_claim,
    codes_for_gift,
    codes_for_promise,
    codes_for_promotion,
    codes_for_quote,
    codes_for_warranty,
)

KETTLE = a_line(1, "Kettle", 3_999, sku="05012345678900")
TOKEN = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
SALE = replace(a_sale([KETTLE, a_line(2, "Ribbon, red", 416, 347, weighed=True)]), return_by=UNTIL)


def a_gift() -> str:
    return codes_for_gift(slip("N", 1), SALE, SALE.lines[:1], TOKEN, *BY)[0]


def good_later() -> Iterator[Case]:
    yield GOOD, "a gift receipt: a kettle, no price", a_gift()
    yield (
        GOOD,
        "a gift receipt over weighed goods and two of three",
        codes_for_gift(
            slip("N", 2), replace(SALE, return_by=None),
            [replace(KETTLE, quantity=2), SALE.lines[1]], TOKEN, *BY,
        )[0],
    )  # fmt: skip
    odd = [a_line(1, "Plätzchen ohne Nummer", 300, sku=""), a_line(7, "Bell", 1, sku="BELL")]
    yield (
        GOOD,
        "a gift receipt over goods without a stock code",
        codes_for_gift(slip("N", 3), replace(SALE, return_by=None), odd, TOKEN, *BY)[0],
    )
    day = date(2026, 12, 24)
    quote = codes_for_quote(slip("E", 1), [KETTLE], day, *BY, words="for the kitchen")
    yield GOOD, "a quote until Christmas Eve", quote[0]
    added = [a_line(1, "Desk", 12_000, added=True)]
    own = codes_for_quote(slip("E", 2), added, day, *BY, tax_included=False, customer="5e0c7a91d2")
    yield GOOD, "a quote with tax added, for somebody known", own[0]
    long = codes_for_quote(slip("E", 3), many_lines(60), day, *BY)
    for place, code in enumerate(long, start=1):
        yield GOOD, f"part {place} of a quote over 60 lines", code
    yield (
        GOOD,
        "a warranty with a serial number",
        codes_for_warranty(
            slip("W", 1), SALE.number, [KETTLE], date(2029, 11, 22), *BY, paid=1_500,
            serial="SN-000-102", customer="5e0c7a91d2", words="parts and labour",
        )[0],
    )  # fmt: skip
    yield (
        GOOD,
        "a warranty that came with the goods",
        codes_for_warranty(slip("W", 2), SALE.number, [KETTLE], date(2027, 1, 1), *BY)[0],
    )
    yield (
        GOOD,
        "promotional credit with a last day",
        codes_for_promotion(slip("C", 7), 500, TOKEN, date(2026, 12, 31), *BY)[0],
    )
    yield (
        GOOD,
        "promotional credit without one",
        codes_for_promotion(slip("C", 8), 1, "ab", None, *BY)[0],
    )
    yield (
        GOOD,
        "a return refused, with its reason and how long it stays open",
        codes_for_claim(
            slip("Y", 1), None, 3_999, 2, *BY, original=SALE.number, words="worn",
            until=date(2026, 12, 22),
        )[0],
    )  # fmt: skip
    for about, why in ((4, "money"), (5, "goods")):
        yield (
            GOOD,
            f"a promise of {why} by a day",
            codes_for_promise(
                slip("G", 10 + about), about, *BY, amount=39_900, until=date(2026, 11, 24),
                original=SALE.number,
            )[0],
        )  # fmt: skip


def strange_later() -> Iterator[Case]:
    """Signed, canonical, and nothing version 3 would have written."""
    gift = a_gift()
    quote = codes_for_quote(slip("E", 1), [KETTLE], date(2026, 12, 24), *BY)[0]
    further = codes_for_quote(slip("E", 3), many_lines(60), date(2026, 12, 24), *BY)[1]
    warranty = codes_for_warranty(slip("W", 2), number("S", 9), [KETTLE], UNTIL, *BY)[0]
    promotion = codes_for_promotion(slip("C", 7), 500, TOKEN, UNTIL, *BY)[0]
    for why, other in (
        ("a gift of version 2", changed(gift, f0=2)),
        ("a credit of version 3", changed(promotion, f1=6)),
        ("training of version 3", changed(gift, f1=10)),
        ("a paper of a type after the last", changed(gift, f1=15)),
        ("a gift with amounts", changed(gift, f11=[3_999])),
        ("a gift with what it is worth", changed(gift, f33=3_999)),
        ("a gift with tax", changed(gift, f13=[["S", 20_000, 3_999, 667]])),
        ("a gift with how it was paid", changed(gift, f15=[[1, 3_999]])),
        ("a gift without its token", changed(gift, f34=None)),
        ("a gift of no receipt", changed(gift, f23=None)),
        ("a gift in two parts", changed(gift, f21=[1, 2])),
        ("a gift of nothing", changed(gift, f10=[], f40=[])),
        ("a gift that names one line twice", changed(gift, f10=[1, 1], f40=[1, 1])),
        ("a gift of line 0", changed(gift, f40=[0])),
        ("a gift of no piece", changed(gift, f39=[0])),
        ("a gift with pieces of two", changed(gift, f39=[1, 1])),
        ("a gift with goods that are yes", changed(gift, f10=[True])),
        ("a gift with a field after the last", changed(gift, f42=1)),
        ("a quote for ever", changed(quote, f37=None)),
        ("a quote that was paid", changed(quote, f15=[[1, 3_999]])),
        ("a quote without amounts", changed(quote, f11=None)),
        ("a further part of a quote with its day", changed(further, f37=20_000)),
        ("a warranty without an end", changed(warranty, f37=None)),
        ("a warranty of nothing", changed(warranty, f40=None)),
        ("a warranty with a serial number of nothing", changed(warranty, f41="")),
        ("a warranty with 201 letters of serial", changed(warranty, f41="9" * 201)),
        ("a warranty with a serial number in bytes", changed(warranty, f41=b"12")),
        ("promotional credit of nobody", changed(promotion, f34=None)),
        ("promotional credit of nothing", changed(promotion, f33=None)),
        ("promotional credit of a receipt", changed(promotion, f23="S1-000001-1")),
    ):
        yield STRANGE, why, other


def later_cases() -> list[Case]:
    return [*good_later(), *strange_later()]
