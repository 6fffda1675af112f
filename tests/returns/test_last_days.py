"""Until when each line may come back: on the ticket, in the books and on paper (MONEY 23, I7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sold import priced, rung, sale_of

from posdesk.clock import Moment
from posdesk.documents.as_text import as_text
from posdesk.documents.sale_receipt import compose
from posdesk.policy import OurDays, ReturnPolicy, Season
from posdesk.returns.standing import LineDays, Standing
from posdesk.returns.window import dated, keeping, latest, printed_day, window_of
from posdesk.settings import Shop

SHOP = Shop("00112233aabbccdd", "Harbour Gifts", "GBP", return_days=30)
MARCH = date(2026, 3, 1)
NONE_OF_OURS = OurDays()
CHRISTMAS = Season(date(2026, 11, 1), date(2026, 12, 24), date(2027, 1, 31))


def sold(day: date, own: tuple[int | None, ...] = (None,), shop: Shop = SHOP) -> Standing:
    lines = priced(*(rung(650, sku=f"goods {place}") for place in range(len(own))))
    lines, until = dated(lines, own, shop, day)
    at = Moment.at(day.year, day.month, day.day, 12)
    return Standing(replace(sale_of(lines, ()), at=at, return_by=until))


def days(standing: Standing, shop: Shop = SHOP, ours: OurDays = NONE_OF_OURS) -> list[date | None]:
    return [*window_of(standing, shop, ours).values()]


def test_it_counts_from_the_hand_over() -> None:
    """Ordered 1 March, delivered 20 March, 30 days: until 19 April, not 31 March."""
    ordered = sold(MARCH)
    assert days(ordered) == [date(2026, 3, 31)]
    assert days(replace(ordered, days={0: LineDays(waits=True)})) == [None]
    there = replace(ordered, days={0: LineDays(handed=date(2026, 3, 20))})
    assert days(there) == [date(2026, 4, 19)]
    assert days(there, replace(SHOP, return_days=14)) == [date(2026, 4, 19)], "as printed"


def test_a_season_gives_its_day_and_none_less() -> None:
    shop = replace(SHOP, policy=ReturnPolicy(seasons=(CHRISTMAS,)))
    for day, last in (
        (date(2026, 10, 31), date(2026, 11, 30)), (date(2026, 11, 1), date(2027, 1, 31)),
        (date(2026, 12, 24), date(2027, 1, 31)), (date(2026, 12, 25), date(2027, 1, 24)),
    ):  # fmt: skip
        assert printed_day(shop, day) == last
    before = sold(date(2026, 11, 10))
    assert days(before) == [date(2026, 12, 10)]
    assert days(before, shop) == [date(2027, 1, 31)], "set after it was sold"
    dropped = replace(SHOP, policy=shop.policy.with_seasons((), date(2026, 11, 20)))
    assert days(before, dropped) == [date(2027, 1, 31)], "and dropped again"
    assert printed_day(dropped, date(2026, 11, 21)) == date(2026, 12, 21)
    assert dropped.policy.in_force == ()


def test_goods_with_days_of_their_own_say_so_at_their_line() -> None:
    standing = sold(MARCH, (None, 100, None))
    assert days(standing) == [date(2026, 3, 31), date(2026, 6, 9), date(2026, 3, 31)]
    assert standing.sale.return_by == date(2026, 6, 9), "a paper that outlives the books says more"
    text = as_text(compose(standing.sale, SHOP, ()))
    assert text.count("back until 31 Mar 2026") == 2
    assert text.count("back until 9 Jun 2026") == 1
    assert "until the day at its" in text
    assert latest(window_of(standing, SHOP, OurDays())) == date(2026, 6, 9)
    one = as_text(compose(sold(MARCH, (100, 100)).sale, SHOP, ()))
    assert "Bring anything back until 9 Jun 2026." in one and "back until 9 Jun" in one
    assert "until the day at its" not in one


def test_fewer_days_of_their_own_take_none_from_the_shops() -> None:
    assert days(sold(MARCH, (14,))) == [date(2026, 3, 31)]


def test_the_law_counts_where_nothing_is_posted() -> None:
    shop = replace(SHOP, return_days=14, currency="USD", country="US-NY")
    assert printed_day(shop, MARCH) == date(2026, 3, 31)
    assert printed_day(replace(shop, policy=ReturnPolicy(posted=True)), MARCH) == date(2026, 3, 15)
    old = replace(sold(MARCH, shop=replace(SHOP, return_days=14)))
    assert days(old, shop) == [date(2026, 3, 31)]
    moved = keeping(shop, replace(shop, country="GB"), date(2026, 3, 2))
    assert days(old, moved) == [date(2026, 3, 31)], "what the law gave it keeps"


def test_days_that_were_ours() -> None:
    """SE-084: the next open day; and days of an outage are given back."""
    standing = sold(date(2026, 7, 1))  # until 31 July
    last = date(2026, 7, 31)
    shut = OurDays(frozenset({last, date(2026, 8, 1)}))
    assert days(standing, ours=shut) == [date(2026, 8, 2)]
    three = OurDays(down=((date(2026, 7, 10), date(2026, 7, 12)),))
    assert days(standing, ours=three) == [date(2026, 8, 3)]
    twice = OurDays(down=(*three.down, (date(2026, 7, 12), date(2026, 7, 12))))
    assert days(standing, ours=twice) == [date(2026, 8, 3)], "a day is a day"
    at_end = OurDays(frozenset({date(2026, 8, 3)}), (*three.down, (date(2026, 8, 4),) * 2))
    assert days(standing, ours=at_end) == [date(2026, 8, 5)]
    assert days(standing, ours=OurDays(down=((last, None),))) == [None]
    assert days(standing, ours=OurDays(down=((date(2026, 8, 1), None),))) == [last]
