"""The label of a return by parcel: where it goes, and which return it is. No day stands on it.

Four inches by six on a label printer; on a roll it is a strip to stick on. Nothing on the outside
of a parcel says what is in it, or what it is worth.
"""

from __future__ import annotations

from posdesk.documents import figures
from posdesk.documents.paper import (
    CENTRE,
    HUGE,
    LARGE,
    NORMAL,
    SMALL,
    Block,
    Gap,
    Paper,
    QrCode,
    Rule,
    Words,
)
from posdesk.plain_text import printable
from posdesk.returns.parcel import Parcel
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "return_label"


def compose(parcel: Parcel, shop: Shop, *, ours: bool = False, copy: int = 0) -> Paper:
    """The label; `ours`: the fault is the shop's, so the postage is."""
    blocks: list[Block] = [
        Words(translate("Paper", "RETURN TO"), size=SMALL),
        Words(printable(shop.name), size=HUGE, bold=True),
        *[Words(printable(row), size=LARGE, bold=True) for row in shop.address],
        Gap(),
        Rule(dashed=False),
        QrCode(parcel.number),
        Words(parcel.number, CENTRE, HUGE, bold=True),
        Rule(dashed=False),
        Words(translate("Paper", "Stick this on the parcel. No other number is needed.")),
        Words(translate("Paper", "There is no last day: send it when it suits you.")),
        Words(
            translate("Paper", "Leave it with us, or keep the carrier's receipt: from then on it "
                      "is ours, also where it is lost.")
        ),
        *_postage(ours),
        Gap(),
        Words(_of(parcel), CENTRE, SMALL),
    ]  # fmt: skip
    return Paper(KIND, parcel.number, tuple(blocks), copy)


def _postage(ours: bool) -> list[Block]:
    if not ours:
        return []
    words = translate("Paper", "Sorry for the trouble: the postage is ours.")
    return [Words(words, size=NORMAL, bold=True)]


def _of(parcel: Parcel) -> str:
    words = translate("Paper", "Receipt {number} · announced {day}")
    return words.format(number=parcel.sale, day=figures.day(parcel.at.day))
