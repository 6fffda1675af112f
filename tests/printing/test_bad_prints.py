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
from posdesk.documents.paper import CENTRE, SMALL, Paper, QrCode, Words
from posdesk.printing import qr
from posdesk.printing.raster import dots
from posdesk.printing.roll import roll_of
from posdesk.sales.sale import TenderLeg

PRINTS = int(os.environ.get("POSDESK_PRINTS", "12"))
CODES = {
    "instalment receipt, 12 payments": payment_codes(position(paid=paid_parts(12)))[0],
    "sale of 20 lines": codes_for_sale(
        a_sale(many_lines(20), [TenderLeg("card", 3_450, last4="4242")]), SHOP, TILL, LINK, KEY
    )[0],
}
Spoiling = Callable[[Image.Image, random.Random], Image.Image]


def as_printed(page: Image.Image, chance: random.Random) -> Image.Image:
    return page


LOOKS = {as_printed: 1, spotted: 3}
"""How often the camera may look: with spots a hand moves and it looks again, as cameras do."""


@pytest.mark.timeout(0)
@pytest.mark.parametrize("spoil", LOOKS)
@pytest.mark.parametrize("name", CODES)
def test_it_is_read_however_badly_it_is_printed(name: str, spoil: Spoiling) -> None:
    code = CODES[name]
    chance = random.Random(f"{name} {spoil.__name__}")
    blocks = (QrCode(code), Words("check code 7KQ4-M2XD-9RTB-0HVE", CENTRE, SMALL))
    pages = [next(iter(dots(Paper("x", "1", blocks), roll_of(mm)))) for mm in (80, 58)]
    looks = []
    for print_no in range(PRINTS):
        printed = spoil(pages[print_no % 2], chance)
        frames = (photographed(printed, chance) for _ in range(LOOKS[spoil]))
        looks.append(next((n for n, frame in enumerate(frames, 1) if read(frame) == [code]), 0))
    print(
        f"measured: {name}, {qr.version(code)}-M, {spoil.__name__}: {PRINTS - looks.count(0)} of "
        f"{PRINTS} read, {looks.count(1)} at the first look"
    )
    assert 0 not in looks
