"""The line that fits all of it first; then what usually comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from posdesk.clock import Moment
from posdesk.returns.search import ranking
from posdesk.returns.search.ranking import Facts, Found, rank
from posdesk.returns.search.remembered import Remembered, SoldLine, Thing

MUG = Thing("MUG", 2, 6_500_00)
SOLD = SoldLine(
    "S1", 1, "MUG", "Mug", 2, False, 6_500_00, 13_00, 0, Moment.at(2026, 10, 12, 12), 52_99, "eva"
)


def ranked(asked: Remembered, *lines: SoldLine, facts: Facts | None = None) -> list[str]:
    return [each.receipt for each in rank(asked, lines, facts or Facts())]


def codes(found: Found, *, against: bool = False) -> set[str]:
    return {why.code for why in found.why if why.against is against}


def test_what_fits_more_clues_stands_first() -> None:
    asked = Remembered(MUG, day=date(2026, 10, 12), back_on=date(2026, 11, 1))
    lines = (
        replace(SOLD, receipt="too few", quantity=1),
        replace(SOLD, receipt="other price", price_milli=5_500_00),
        replace(SOLD, receipt="other day", at=Moment.at(2026, 10, 13, 12)),
        SOLD,
    )
    assert ranked(asked, *lines)[0] == "S1"


def test_what_is_back_already_stands_behind() -> None:
    asked = Remembered(MUG, back_on=date(2026, 11, 1))
    back = replace(SOLD, receipt="back", back=2, at=Moment.at(2026, 10, 30, 12))
    assert ranked(asked, back, SOLD) == ["S1", "back"]
    found = rank(asked, [back], Facts())[0]
    assert ranking.BACK_BEFORE in codes(found, against=True)


def test_the_newest_of_equals_stands_first() -> None:
    asked = Remembered(MUG, back_on=date(2026, 11, 1))
    older = replace(SOLD, receipt="older", at=Moment.at(2026, 9, 1, 12))
    assert ranked(asked, older, SOLD) == ["S1", "older"]


def test_card_serial_and_customer_are_told() -> None:
    asked = Remembered(MUG, last4="4242", who="Eva", serial="X1")
    facts = Facts(by_card=("S1",), by_serial=(("S1", 1),), of_customer=("S1",))
    other = replace(SOLD, receipt="other")
    first, second = rank(asked, [other, SOLD], facts)
    assert first.receipt == "S1"
    assert {ranking.CARD, ranking.SERIAL, ranking.WHO} <= codes(first)
    assert {ranking.CARD, ranking.SERIAL, ranking.WHO} <= codes(second, against=True)


def test_other_goods_of_the_visit_decide() -> None:
    asked = Remembered(MUG, back_on=date(2026, 11, 1), visit=(Thing("TEA", 1),))
    newer = replace(SOLD, receipt="newer", customer="tom", at=Moment.at(2026, 10, 30, 12))
    tea = replace(SOLD, sku="TEA", line=2)
    found = rank(asked, [newer, SOLD], Facts(), [(Thing("TEA", 1), [tea])])
    assert found[0].receipt == "S1"
    assert ranking.VISIT in codes(found[0])


def test_an_amount_is_a_total_a_line_or_a_price() -> None:
    for amount in (52_99, 13_00, 6_50):
        told = rank(Remembered(MUG, amount=amount), [SOLD], Facts())[0]
        assert not codes(told, against=True)
