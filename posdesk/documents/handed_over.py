"""Goods went home that were with us: kept since they were sold, or left for repair.

It says the last day of each line as it is from now on: no earlier than it was (PROMISE I7).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from posdesk.documents import figures, letterhead
from posdesk.documents.paper import LARGE, SMALL, Block, Gap, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import translate

KIND, SAID = "handed_over", "handed_over"


@dataclass(frozen=True, slots=True)
class HomeLine:
    """Goods in words, and until when they may come back without a reason; None: no last day."""

    goods: str
    until: date | None


def compose(
    slip: Slip,
    original: str,
    lines: Sequence[HomeLine],
    shop: Shop,
    codes: Sequence[str],
    *,
    repaired: int | None = None,
    copy: int = 0,
) -> Paper:
    """The slip, about receipt `original`. `repaired`: the days a repair took, where it was one."""
    title = translate("Paper", "HANDED OVER")
    about = translate("Paper", "about receipt {number}").format(number=printable(original))
    blocks: list[Block] = [
        *letterhead.head(shop),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        Words(about, size=SMALL),
        Gap(),
    ]
    for line in lines:
        blocks += [Words(printable(line.goods), size=LARGE), Words(_until(line.until), bold=True)]
    blocks.append(Rule())
    if repaired is None:
        blocks.append(Words(translate("Paper", "Your days to bring it back begin today.")))
    else:
        words = translate("Paper", "Days with us for repair: {count}. They are yours to add.")
        blocks.append(Words(words.format(count=f"{repaired:,}")))
    faulty = translate("Paper", "Faulty or wrong goods have no last day.")
    blocks += [
        Words(faulty, size=SMALL),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _until(day: date | None) -> str:
    if day is None:
        return translate("Paper", "May come back: no last day.")
    return translate("Paper", "May come back until {day}.").format(day=figures.day(day))
