"""The paper of a spot count: what was in the drawer, and what the books expected. Nothing moves."""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.documents import letterhead, shift_figures
from posdesk.documents.figures import Figures
from posdesk.documents.paper import SMALL, Block, Paper, Rule, Words
from posdesk.ledger.chain import Head
from posdesk.settings import Shop
from posdesk.till.drawer_count import DrawerCount
from posdesk.till.shift import Shift
from posdesk.wording import translate

KIND = "drawer_count"


def compose(
    number: str,
    at: Moment,
    clerk: str,
    shift: Shift,
    count: DrawerCount,
    expected: int,
    head: Head,
    shop: Shop,
) -> Paper:
    """The paper of a count in a running shift."""
    title = translate("Paper", "DRAWER COUNT")
    words = translate("Paper", "Shift {number} goes on. Nothing was booked.")
    blocks: list[Block] = [
        *letterhead.head(shop),
        *letterhead.title(title, number, at, shift.till, clerk),
        Words(words.format(number=shift.number), size=SMALL),
        Rule(),
        *shift_figures.counted(count, expected, Figures(shop.currency)),
        *shift_figures.chain_head(head),
        *shift_figures.end(),
    ]
    return Paper(KIND, number, tuple(blocks))
