"""What was charged beside goods and goes by their fate: delivery, tips, fees (MONEY 27, SE-102)."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.catalogue.traits import BESIDE_GOODS
from posdesk.returns.reasons import reason
from posdesk.returns.standing import Standing


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
    goods = [line.no for line in lines if line.kind not in BESIDE_GOODS]
    ours = [ticked[no][1] for no in goods if no in ticked and reason(ticked[no][1]).ours]
    if ours:
        return dict.fromkeys(open_beside, ours[0])
    coming = [no for no in goods if no in ticked]
    whole = all(standing.left(no) <= ticked.get(no, (0, ""))[0] for no in goods)
    return dict.fromkeys(open_beside, ticked[coming[0]][1]) if coming and whole else {}
