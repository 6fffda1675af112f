"""The X report of a shift that goes on. The drawer is not on it, for it is counted blind."""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.documents import letterhead, shift_figures
from posdesk.documents.figures import Figures
from posdesk.documents.paper import Block, Paper
from posdesk.ledger.chain import Head
from posdesk.settings import Shop
from posdesk.till.reading import Reading
from posdesk.wording import translate

KIND = "x_report"


def compose(number: str, at: Moment, clerk: str, reading: Reading, head: Head, shop: Shop) -> Paper:
    """The paper, read by `clerk` at that moment."""
    money = Figures(shop.currency)
    title = translate("Paper", "X REPORT")
    blocks: list[Block] = [
        *letterhead.head(shop),
        *letterhead.title(title, number, at, reading.shift.till, clerk),
        *shift_figures.opened(reading),
        *shift_figures.takings(reading, money),
        *shift_figures.happenings(reading, money),
        *shift_figures.perpetual(reading, money),
        *shift_figures.chain_head(head),
        *shift_figures.end(),
    ]
    return Paper(KIND, number, tuple(blocks))
