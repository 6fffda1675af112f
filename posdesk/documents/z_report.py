"""The Z report: how a shift ended, what was counted, and the totals that never go back."""

from __future__ import annotations

from posdesk.documents import letterhead, shift_figures
from posdesk.documents.figures import Figures
from posdesk.documents.paper import Block, Paper, Rule
from posdesk.ledger.chain import Head
from posdesk.settings import Shop
from posdesk.till.drawer_count import DrawerCount
from posdesk.till.reading import Reading
from posdesk.till.shift import Closing
from posdesk.wording import translate

KIND = "z_report"


def compose(
    number: str,
    closing: Closing,
    count: DrawerCount,
    reading: Reading,
    head: Head,
    shop: Shop,
    reason: str = "",
) -> Paper:
    """The paper of that closing; `reading` has it counted among its perpetual totals.

    `reason`: a code of `differences`, where somebody knows what may lie behind the difference.
    """
    money = Figures(shop.currency)
    title = translate("Paper", "Z REPORT")
    blocks: list[Block] = [
        *letterhead.head(shop),
        *letterhead.title(title, number, closing.at, closing.till, closing.closed_by),
        *shift_figures.opened(reading),
        *shift_figures.takings(reading, money),
        Rule(),
        *shift_figures.drawer(reading, money),
        *shift_figures.counted(count, closing.expected, money, reason),
        Rule(),
        *shift_figures.happenings(reading, money),
        *shift_figures.perpetual(reading, money),
        *shift_figures.chain_head(head),
        *shift_figures.end(),
    ]
    return Paper(KIND, number, tuple(blocks))
