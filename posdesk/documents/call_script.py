"""What to say on the telephone when our books lack something of a customer's: sorry comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from posdesk.documents import figures, letterhead
from posdesk.documents.figures import Figures
from posdesk.documents.paper import LARGE, SMALL, Block, Gap, Pair, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "call_script"


@dataclass(frozen=True, slots=True)
class MayBeOwed:
    """A customer who may be owed a posting: about which paper, of which day, how much at most.

    `customer` is the reference, by which the shop finds whom to call; minor units.
    """

    paper: str
    day: date
    amount: int
    customer: str = ""


def compose(
    slip: Slip, found: Sequence[MayBeOwed], shop: Shop, *, more: int = 0, copy: int = 0
) -> Paper:
    """The script for the shop. `more`: how many are not listed. It asks nobody for anything."""
    money = Figures(slip.currency)
    blocks: list[Block] = [
        *letterhead.head(shop),
        *letterhead.title(
            translate("Paper", "CALL, SORRY FIRST"), slip.number, slip.at, slip.till, slip.clerk
        ),
        *_say(),
        Rule(),
        Words(translate("Paper", "May be owed a posting by us"), bold=True),
    ]
    for each in found:
        name = f"{printable(each.paper)} · {figures.day(each.day)}"
        blocks.append(Pair(name, money.amount(each.amount)))
        if each.customer:
            who = translate("Paper", "customer {reference}")
            blocks.append(Words("  " + who.format(reference=printable(each.customer)), size=SMALL))
    if more:
        words = translate("Paper", "and {count} more in the program").format(count=f"{more:,}")
        blocks.append(Words(words, size=SMALL))
    blocks += [Rule(), *_never()]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _say() -> list[Block]:
    lines = (
        translate("Paper", "“I am sorry to trouble you. We are calling about a mistake of ours.”"),
        translate(
            "Paper", "“We may not have written down a payment you made. Did you pay us then?”"
        ),
        translate(
            "Paper", "“Thank you. It counts from that day, and you need not come in for it.”"
        ),
        translate("Paper", "“We send you a signed slip with how you stand. Sorry again.”"),
    )
    return [block for line in lines for block in (Words(line, size=LARGE), Gap())]


def _never() -> list[Block]:
    lines = (
        translate(
            "Paper", "Ask for no money and no paper. Whatever the answer, thank the customer."
        ),
        translate("Paper", "A gap is the shop's until it is proved otherwise."),
    )
    return [Words(line, size=SMALL) for line in lines]
