"""A letter of the shop to a customer: its own words, which name no sum and take no right away.

What is owed stands on statements and reminders alone, made from the books and signed (I17).
"""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import letterhead
from posdesk.documents.no_sums import checked_free_text
from posdesk.documents.paper import Gap, Paper, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "customer_letter"


def compose(slip: Slip, words: Sequence[str], shop: Shop, copy: int = 0) -> Paper:
    """The letter. AmountInWords and RightHidden for words a shop may not write to anybody."""
    checked_free_text(words, shop.currency)
    title = translate("Paper", "A LETTER")
    blocks = [
        *letterhead.head(shop),
        *letterhead.title(title, slip.number, slip.at, slip.till, slip.clerk),
        *(block for each in words for block in (Words(printable(each)), Gap())),
        *letterhead.foot(shop, ()),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)
