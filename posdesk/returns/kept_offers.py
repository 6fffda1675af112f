"""What offers still give on goods that are kept although what they asked for came back.

Nobody is charged it (MONEY 11): it is only told to whoever runs the shop.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from posdesk.catalogue.traits import GOODS
from posdesk.money import share_between
from posdesk.returns.standing import Standing

if TYPE_CHECKING:
    from posdesk.sales.offers.offer import Offer


def given_on_kept(standing: Standing, offers: Sequence[Offer]) -> int:
    """Minor units that `offers` gave on units still out beyond what those alone would get."""
    from posdesk.sales.offers.grouping import Rung  # where a shop has offers
    from posdesk.sales.offers.sharing import shared_out

    kept, rungs = 0, []
    for line in standing.sale.lines:
        given, left = sum(share.amount for share in line.offers), standing.left(line.no)
        if left <= 0:
            continue
        back = line.quantity - left
        kept += share_between(given, back, line.quantity, line.quantity)
        before = line.listed - line.discount + given
        rungs.append(
            Rung(
                line.sku,
                pieces=1 if line.weighed else left,
                left=share_between(before, back, line.quantity, line.quantity),
                single=line.weighed,
                apart=line.kind != GOODS,
            )
        )
    codes = {share.code for line in standing.sale.lines for share in line.offers}
    gave = [each for each in offers if each.code in codes]
    anew = sum(share.amount for shares in shared_out(rungs, gave, codes) for share in shares)
    return max(kept - anew, 0)
