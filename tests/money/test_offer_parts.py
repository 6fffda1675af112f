"""Offers x taxes x tenders x rounding x currencies x parts: 0 off by one.

`POSDESK_OFFER_PARTS=1000000` is the long trial; a hundredth of it otherwise.
"""

from __future__ import annotations

import os

from offer_parts import trial

PARTS = int(os.environ.get("POSDESK_OFFER_PARTS", "10000"))


def test_parts_of_sales_under_offers() -> None:
    counted, off = trial(PARTS)
    print(
        f"\nmeasured: {counted['parts']} parts of {counted['sales']} sales with "
        f"{counted['shares']} shares of offers, {len(off)} off"
    )
    assert off == []
    assert counted["shares"] > counted["sales"] // 4
