"""What was charged beside goods and goes by their fate: delivery, tips, fees (MONEY 27, SE-102)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posdesk.catalogue.traits import BESIDE_GOODS, GOES_WITH_GOODS
from posdesk.returns.reasons import reason
from posdesk.returns.standing import Standing
from posdesk.sales import cover


def due(standing: Standing, ticked: Mapping[int, tuple[int, str]]) -> dict[int, str]:
    """Lines beside the goods that come back with what is ticked, and the reason they have.

    `ticked`: units and reason of each line. A fault or a mistake of ours brings them back with the
    first goods; a change of mind with the last of them. What came back before is not there any
    more.
    """
    lines = standing.sale.lines
    open_beside = [
        line.no for line in lines if line.kind in BESIDE_GOODS and standing.left(line.no) > 0
    ]
    if not open_beside:
        return {}
    goods = [line.no for line in lines if line.kind not in GOES_WITH_GOODS]
    ours = [ticked[no][1] for no in goods if no in ticked and reason(ticked[no][1]).ours]
    if ours:
        return dict.fromkeys(open_beside, ours[0])
    coming = [no for no in goods if no in ticked]
    whole = all(standing.left(no) <= ticked.get(no, (0, ""))[0] for no in goods)
    return dict.fromkeys(open_beside, ticked[coming[0]][1]) if coming and whole else {}


def uncovered(
    standing: Standing, goods_no: int, units: int, serials: Sequence[str]
) -> dict[int, int]:
    """Units of each warranty over that line that cover nothing any more once `units` of it more are
    back, `serials` among them: they come back with it, and bring what was paid for them."""
    lines = standing.sale.lines
    warranties = cover.over(lines, goods_no - 1)
    if not warranties:
        return {}
    line = lines[goods_no - 1]
    left = standing.left(goods_no) - units
    kept = cover.pieces(line) if line.weighed and left > 0 else max(left, 0)
    gone = {*standing.serials_back.get(goods_no, ()), *serials}
    due, first = {}, 0
    for at in warranties:
        sold = lines[at].quantity
        named = line.serials[first : first + sold]
        first += sold
        still = [each for each in named if each not in gone]
        some = len(still) + sold - len(named)  # pieces without a number are those that stay
        after = min(some, kept)
        kept -= after
        due[lines[at].no] = max(standing.left(lines[at].no) - after, 0)
    return due
