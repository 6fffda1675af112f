"""Rows of the page of cards: what waits for somebody first, then what the acquirer settled."""

from __future__ import annotations

from posdesk.desk.lookups.terminal import CardMatters
from posdesk.till.card_call import CardCall
from posdesk.till.settlement import Matched
from posdesk.till.terminal import CHARGE
from posdesk.values import dataclass
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.screens.counter.say import tender_name

OPEN, IDLE, TWICE, DECLINED, THEIRS, OURS = (
    "open", "idle", "twice", "declined", "theirs", "ours",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CardRow:
    """One thing: what `kind` it is, in words, how much (minor units), and what it is about."""

    kind: str
    words: str
    detail: str
    minor: int
    about: object = None


def rows_of(matters: CardMatters, settled: Matched) -> tuple[CardRow, ...]:
    """Everything, what can be done something about first."""
    twice = translate("Cards", "Taken twice: {card}")
    theirs = translate("Cards", "Only the acquirer has it: {card}")
    ours = translate("Cards", "Not settled yet: {card}")
    return (
        *(_call(OPEN, translate("Cards", "Not known yet: {card}"), row) for row in matters.open),
        *(_call(IDLE, translate("Cards", "Paid for nothing: {card}"), row) for row in matters.idle),
        *(
            CardRow(
                TWICE, twice.format(card=tender_name("card", each.line.last4)),
                formats.beside(formats.day(each.line.day), each.paid.paper), each.line.minor, each,
            )
            for each in settled.twice
        ),
        *(
            _call(DECLINED, translate("Cards", "Not taken back: {card}"), row)
            for row in matters.declined
        ),
        *(
            CardRow(
                THEIRS, theirs.format(card=tender_name("card", line.last4)),
                formats.beside(formats.day(line.day), line.approval), line.minor,
            )
            for line in settled.theirs
        ),
        *(
            CardRow(
                OURS, ours.format(card=tender_name("card", our.last4)),
                formats.beside(formats.day(our.day), our.paper), our.minor,
            )
            for our in settled.ours
        ),
    )  # fmt: skip


def columns(currency: str) -> tuple[Column[CardRow], ...]:
    """Words with a grey line, and the amount."""

    def amount(row: CardRow) -> Cell:
        return Cell(formats.amount(row.minor, currency))

    return (
        Column("", Kind.WORDS, lambda row: Cell(row.words, row.detail)),
        Column("", Kind.MONEY, amount, 110, 90),
    )


def _call(kind: str, words: str, call: CardCall) -> CardRow:
    card = call.answer.last4 if call.answer and call.answer.last4 else call.call.last4
    asked = translate("Cards", "to pay") if call.call.kind == CHARGE else translate("Cards", "back")
    told = formats.beside(formats.day_and_time(call.at.local), asked, call.sale)
    return CardRow(kind, words.format(card=tender_name("card", card)), told, call.call.minor, call)
