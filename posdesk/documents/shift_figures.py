"""What the papers of a shift have in common: its figures, its totals for ever, the chain's head."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.documents import figures, letterhead
from posdesk.documents.figures import Figures
from posdesk.documents.paper import SMALL, Block, Gap, Pair, Rule, Words
from posdesk.ledger.chain import Head
from posdesk.plain_text import printable
from posdesk.sales.tenders import PLAN
from posdesk.till.cash_moves import PAID_IN, cash_move
from posdesk.till.differences import difference
from posdesk.till.drawer_count import DrawerCount
from posdesk.till.other_money import other_money
from posdesk.till.reading import CARRIED, Beside, Moved, Reading
from posdesk.wording import translate

_GROUP = 4  # signs of a link between two blanks


def opened(reading: Reading) -> list[Block]:
    """Which shift, since when, opened by whom (a number, never a name)."""
    shift = reading.shift
    words = translate("Paper", "Shift {number}").format(number=shift.number)
    since = translate("Paper", "opened {when} by clerk {clerk}")
    since = since.format(
        when=figures.weekday_and_time(shift.opened_at), clerk=printable(shift.opened_by)
    )
    return [Words(words, bold=True), Words(since, size=SMALL), Rule()]


def takings(reading: Reading, money: Figures) -> list[Block]:
    """Sold, taken back, other money, by tender; tax, rounding, and cash paid in and out."""
    sold = translate("Paper", "Sold {currency}").format(currency=money.code)
    blocks: list[Block] = [
        Pair(sold, money.amount(reading.sold), bold=True),
        *_count(translate("Paper", "  sales: {count}"), reading.sales),
        *_cards(reading.cards, money),
        *_tenders(reading.taken, money, _taken_words()),
        Pair(translate("Paper", "Goods back"), money.amount(reading.returned), bold=True),
        *_count(translate("Paper", "  returns: {count}"), reading.returns),
        *_tenders(reading.given, money, _given_words()),
        *[block for each in reading.beside for block in _beside(each, money)],
        Rule(),
        Pair(translate("Paper", "Tax, less tax given back"), money.amount(reading.tax)),
    ]
    if reading.rounding:
        words = translate("Paper", "Rounded for cash")
        blocks.append(Pair(words, money.amount(reading.rounding)))
    words = translate("Paper", "Float at the opening")
    blocks.append(Pair(words, money.amount(reading.shift.float_minor)))
    return [*blocks, *[_moved(each, money) for each in reading.moves]]


def _cards(sold: int, money: Figures) -> list[Block]:
    """What of the sales is credit that was bought: owed, and no turnover."""
    if not sold:
        return []
    words = translate("Paper", "  Gift cards in it, owed as credit")
    return [Pair(words, money.amount(sold), SMALL)]


def happenings(reading: Reading, money: Figures) -> list[Block]:
    """What a shop asks about when a drawer differs (RELIABILITY 4.6): none of it names a person."""
    pending = reading.pending
    rows = (
        (translate("Paper", "Drawer opened by hand"), reading.openings),
        (translate("Paper", "Counts of the drawer"), reading.counts),
        (translate("Paper", "Acts the books refused"), reading.attempts),
        (translate("Paper", "Papers not printed yet"), pending.waiting),
    )
    blocks: list[Block] = [Pair(words, f"{count:,}", SMALL) for words, count in rows]
    if pending.restarts:
        words = translate("Paper", "Starts of the program meanwhile")
        blocks.append(Pair(words, f"{pending.restarts:,}", SMALL))
    if pending.card_paid:
        words = translate("Paper", "Paid by card, not booked yet")
        blocks.append(Pair(words, money.amount(pending.card_paid), SMALL))
    if pending.card_asked:
        words = translate("Paper", "Card terminal: answer not known")
        blocks.append(Pair(words, money.amount(pending.card_asked), SMALL))
    return blocks


def perpetual(reading: Reading, money: Figures) -> list[Block]:
    """Totals that never go back to nothing, of sales and of returns."""
    ever = reading.perpetual
    return [
        Rule(),
        Words(translate("Paper", "Since the books began, at this till"), size=SMALL, bold=True),
        Pair(translate("Paper", "Shifts closed"), f"{ever.closings:,}", SMALL),
        Pair(translate("Paper", "All sales"), money.amount(ever.sold), SMALL),
        Pair(translate("Paper", "All returns"), money.amount(ever.returned), SMALL),
    ]


def chain_head(head: Head) -> list[Block]:
    """Where the journal stood: whoever keeps this paper can hold the books against it."""
    words = translate("Paper", "Head of the journal: epoch {epoch}, entry {seq}")
    link = head.link.hex().upper()
    groups = " ".join(link[at : at + _GROUP] for at in range(0, len(link), _GROUP))
    return [
        Rule(),
        Words(words.format(epoch=head.epoch, seq=f"{head.seq:,}"), size=SMALL),
        Words(groups, size=SMALL),
    ]


def counted(count: DrawerCount, expected: int, money: Figures, reason: str = "") -> list[Block]:
    """The count by coin and note, what was expected, whose the difference is, what may be why."""
    words = translate("Paper", "Counted {currency}").format(currency=money.code)
    blocks: list[Block] = [
        Pair(f"  {pieces:,} × {money.amount(face)}", money.amount(face * pieces), SMALL)
        for face, pieces in count.pieces
    ]
    if count.other:
        other = translate("Paper", "  Anything else")
        blocks.append(Pair(other, money.amount(count.other), SMALL))
    blocks.append(Pair(words, money.amount(count.total), bold=True))
    blocks.append(Pair(translate("Paper", "Expected"), money.amount(expected)))
    blocks += _difference(count.total - expected, money)
    if reason:
        why = translate("Paper", "Perhaps: {reason}")
        name = translate("Difference", difference(reason).name)
        blocks.append(Words(why.format(reason=name), size=SMALL))
    return blocks


def drawer(reading: Reading, money: Figures) -> list[Block]:
    """How what is expected comes about. Only for a paper after the count: it is counted blind."""
    sums = reading.drawer
    rows = (
        (translate("Paper", "Float"), sums.float_minor),
        (translate("Paper", "Cash taken"), sums.taken),
        (translate("Paper", "Cash given"), -sums.given),
        (translate("Paper", "Cash paid in"), sums.paid_in),
        (translate("Paper", "Cash paid out"), -sums.paid_out),
    )
    moved = [row for at, row in enumerate(rows) if row[1] or not at]
    title = translate("Paper", "The drawer by the books")
    return [
        Words(title, size=SMALL, bold=True),
        *[Pair(f"  {words}", money.amount(minor), SMALL) for words, minor in moved],
        Pair(f"  {translate('Paper', 'Expected')}", money.amount(sums.total), SMALL),
        Rule(),
    ]


def end() -> list[Block]:
    """The line below every paper of the shop's own."""
    return [Gap(), Rule(dashed=False)]


def _difference(minor: int, money: Figures) -> list[Block]:
    if not minor:
        return [Pair(translate("Paper", "Difference"), money.amount(0), bold=True)]
    if minor < 0:
        words = translate("Paper", "Short")
        whose = translate("Paper", "The shop bears it. It is nobody's debt.")
    else:
        words = translate("Paper", "Over")
        whose = translate("Paper", "The shop keeps it for whoever it belongs to.")
    return [Pair(words, money.amount(abs(minor)), bold=True), Words(whose, size=SMALL)]


def _taken_words() -> dict[str, str]:
    """What paid for sales and is no money."""
    return {
        PLAN.code: translate("Paper", "Left on plans"),
        CARRIED: translate("Paper", "Brought back"),
    }


def _given_words() -> dict[str, str]:
    """What goods that came back were worth and was not paid out."""
    return {
        PLAN.code: translate("Paper", "Taken off plans"),
        CARRIED: translate("Paper", "Towards new goods"),
    }


def _tenders(
    sums: tuple[tuple[str, int], ...], money: Figures, apart: Mapping[str, str] | None = None
) -> list[Block]:
    """By kind of tender; `apart` has the words of kinds that are no money, told last."""
    words = apart or {}
    last_apart = sorted(sums, key=lambda each: each[0] in words)
    told = [
        (words.get(kind) or letterhead.tender_words(kind, ""), minor) for kind, minor in last_apart
    ]
    return [Pair(f"  {name}", money.amount(minor), SMALL) for name, minor in told]


def _beside(beside: Beside, money: Figures) -> list[Block]:
    name = translate("OtherMoney", other_money(beside.code).name)
    if beside.times:
        words = translate("Paper", "{name} ({times})")
        name = words.format(name=name, times=f"{beside.times:,}")
    total = Pair(name, money.amount(beside.total), bold=True)
    return [total, *_tenders(beside.told, money)]


def _count(words: str, count: int) -> list[Block]:
    return [Words(words.format(count=f"{count:,}"), size=SMALL)]


def _moved(moved: Moved, money: Figures) -> Block:
    move = cash_move(moved.code)
    name = translate("CashMove", move.name)
    words = translate("Paper", "Paid in ({times}): {name}")
    if move.way != PAID_IN:
        words = translate("Paper", "Paid out ({times}): {name}")
    return Pair(words.format(times=moved.times, name=name), money.amount(moved.minor))
