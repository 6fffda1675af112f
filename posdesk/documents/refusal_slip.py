"""The slip of a no: the reason from the closed list, what would change it, and how to ask again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import figures, letterhead
from posdesk.documents.paper import CENTRE, LARGE, SMALL, Block, Gap, Paper, Rule, Words
from posdesk.documents.slip import Slip
from posdesk.plain_text import printable
from posdesk.returns.refusals import Ground
from posdesk.settings import Shop
from posdesk.wording import translate

KIND = "refusal_slip"


def compose(
    slip: Slip,
    ground: Ground,
    shop: Shop,
    codes: Sequence[str],
    *,
    original: str = "",
    goods: Sequence[str] = (),
    words: str = "",
    last_day: date | None = None,
    terms: Sequence[str] = (),
    copy: int = 0,
) -> Paper:
    """The slip; `goods` of the receipt `original`, `words`: what was found. `last_day`: which day
    it was, where the day is the reason; `terms`: what the receipt says, where that is it. Nobody is
    named and nothing is asked for."""
    blocks = [
        *letterhead.head(shop),
        Words(
            translate("Paper", "Thank you for coming in. We are sorry to have no better answer."),
            CENTRE,
        ),
        Rule(),
        *letterhead.title(
            translate("Paper", "NOT TAKEN BACK TODAY"), slip.number, slip.at, slip.till, slip.clerk
        ),
        *_about(original, goods),
        Words(translate("Ground", ground.said), bold=True),
        *_found(words, last_day, terms),
        Rule(),
        Words(translate("Paper", "What would change it"), bold=True),
        Words(translate("Ground", ground.would)),
        Gap(),
        Words(translate("Paper", "How to ask again"), bold=True),
        Words(
            translate(
                "Paper",
                "Bring this slip: it is scanned, and the owner looks at everything anew and "
                "answers in writing. Your rights by law stay as they are.",
            )
        ),
        Gap(),
        Words(
            translate("Paper", "Nothing was charged. The goods and what you paid stay yours."),
            CENTRE,
            SMALL,
        ),
        *letterhead.first_code(codes),
        *letterhead.foot(shop, codes),
    ]
    return Paper(KIND, slip.number, tuple(blocks), copy)


def _about(original: str, goods: Sequence[str]) -> list[Block]:
    blocks: list[Block] = [Words(printable(each), size=LARGE) for each in goods]
    if original:
        about = translate("Paper", "about receipt {number}").format(number=printable(original))
        blocks.append(Words(about, size=SMALL))
    return [*blocks, Gap()]


def _found(words: str, last_day: date | None, terms: Sequence[str]) -> list[Block]:
    said = translate("Paper", "On the receipt: {words}")
    blocks: list[Block] = [Words(said.format(words=translate("Terms", each))) for each in terms]
    if last_day is not None:
        told = translate("Paper", "It was {day}.").format(day=figures.day(last_day))
        blocks.append(Words(told))
    if words:
        blocks.append(Words(translate("Paper", "What we saw: {words}").format(words=words)))
    return blocks
