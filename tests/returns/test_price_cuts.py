"""Which units had come back when money went back without goods, whatever two clocks say."""

from __future__ import annotations

from sold import priced, rung

from posdesk.returns.price_cuts import CameBack, Cut, placed

(MUGS,) = priced(rung(650, 3))


def test_what_units_brought_tells_whether_a_cut_came_before_them() -> None:
    full, lowered = CameBack(0, 1, 650, (5, 1)), CameBack(0, 1, 550, (5, 1))
    for clock in (1, 9):  # of the other till: before, or after
        assert placed(MUGS, [full], [Cut(300, (clock, 2))]) == [(1, 300)]
        assert placed(MUGS, [lowered], [Cut(300, (clock, 2))]) == [(0, 300)]


def test_each_of_several_finds_its_place() -> None:
    came = [CameBack(0, 1, 550, (2, 1)), CameBack(1, 2, 500, (4, 1))]
    cuts = [Cut(100, (3, 2)), Cut(300, (9, 2)), Cut(50, (9, 3))]
    assert placed(MUGS, came, [Cut(300, (9, 2)), Cut(100, (9, 3))]) == [(0, 300), (1, 100)]
    assert placed(MUGS, [], cuts) == [(0, 100), (0, 300), (0, 50)]


def test_where_units_brought_another_sum_the_clocks_tell() -> None:
    given = CameBack(0, 1, 10_00, (5, 1))  # too much, by mistake
    assert placed(MUGS, [given], [Cut(300, (9, 1))]) == [(1, 300)]
    assert placed(MUGS, [given], [Cut(300, (1, 1))]) == [(0, 300)]
