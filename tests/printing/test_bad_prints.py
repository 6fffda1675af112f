"""The two codes a counter lives on, printed badly two hundred times (RELIABILITY G9).

A few here, all of them by night.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable

import pytest
from documents.paper_samples import KEY, LINK, SHOP, TILL, a_sale, many_lines
from documents.plan_samples import paid_parts, payment_codes, position
from PIL import Image
from printing.bad_prints import photographed, read, spotted

from posdesk.documents.codes import codes_for_sale
from posdesk.documents.paper import Paper, QrCode
from posdesk.printing import qr
from posdesk.printing.raster import dots
from posdesk.printing.roll import roll_of
from posdesk.sales.sale import TenderLeg

PRINTS = int(os.environ.get("POSDESK_PRINTS", "3"))
CODES = {
    "instalment receipt, 12 payments": payment_codes(position(paid=paid_parts(12)))[0],
    "sale of 20 lines": codes_for_sale(
        a_sale(many_lines(20), [TenderLeg("card", 3_450, last4="4242")]), SHOP, TILL, LINK, KEY
    )[0],
}
Spoiling = Callable[[Image.Image, random.Random], Image.Image]


def as_printed(page: Image.Image, chance: random.Random) -> Image.Image:
    return page


@pytest.mark.timeout(0)
@pytest.mark.parametrize("spoil", [as_printed, spotted])
@pytest.mark.parametrize("name", CODES)
def test_it_is_read_however_badly_it_is_printed(name: str, spoil: Spoiling) -> None:
    code = CODES[name]
    chance = random.Random(f"{name} {spoil.__name__}")
    paper = Paper("x", "1", (QrCode(code),))  # nothing beside it: the spots spare its three corners
    pages = [next(iter(dots(paper, roll_of(mm)))) for mm in (80, 58)]
    lost = []
    for print_no in range(PRINTS):
        printed = spoil(pages[print_no % 2], chance)
        if read(photographed(printed, chance)) != [code]:
            lost.append(print_no)
    print(
        f"measured: {name}, {qr.version(code)}-M, {spoil.__name__}: {PRINTS - len(lost)} of "
        f"{PRINTS} read"
    )
    assert lost == []
