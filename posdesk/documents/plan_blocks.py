"""What the papers of a plan have in common: how it stands, what comes next, and our word on it."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import figures, letterhead
from posdesk.documents.drawn import mark_of
from posdesk.documents.figures import Figures
from posdesk.documents.paper import (
    CENTRE,
    HUGE,
    SMALL,
    Block,
    Gap,
    Pair,
    Rule,
    Signature,
    Words,
)
from posdesk.documents.plan_position import PlanPosition
from posdesk.instalments.schedule import Due
from posdesk.plain_text import printable
from posdesk.sales.sale import SaleLine
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_CUTS = {
    "returned": QT_TRANSLATE_NOOP("Paper", "goods back, {number}"),
    "lowered": QT_TRANSLATE_NOOP("Paper", "price lowered, {number}"),
    "forgiven": QT_TRANSLATE_NOOP("Paper", "left to you, {number}"),
    "added": QT_TRANSLATE_NOOP("Paper", "goods added, {number}"),
    "corrected": QT_TRANSLATE_NOOP("Paper", "put right, {number}"),
}
_PAID = {
    "paid": "{day} · {number}",
    "honoured": QT_TRANSLATE_NOOP("Paper", "{day} · {number}, by your paper"),
    "claimed": QT_TRANSLATE_NOOP("Paper", "{day} · {number}, by your word"),
    "outage": QT_TRANSLATE_NOOP("Paper", "{day} · {number}, by outage slip"),
    "taken_back": QT_TRANSLATE_NOOP("Paper", "{day} · {number}, taken back by the bank"),
    "handed_back": QT_TRANSLATE_NOOP("Paper", "{day} · {number}, handed back to you"),
}


LINE, LEAST_LINE = 31, 12  # cells of a line to write on, its word counted: 32 on the narrow roll


def sorry() -> list[Block]:
    """The first words of a paper when the cause is ours."""
    words = translate("Paper", "We are sorry. This was our mistake, and it costs you nothing.")
    return [Words(words, CENTRE, bold=True), Rule()]


def about_plan(position: PlanPosition) -> list[Block]:
    """Which agreement, of what day, for whom (a reference, never a name)."""
    words = translate("Paper", "agreement {number} of {day}").format(
        number=printable(position.number), day=figures.day(position.signed)
    )
    return [Words(words, size=SMALL), *customer(position), Gap()]


def customer(position: PlanPosition) -> list[Block]:
    """The customer's reference."""
    if not position.customer:
        return []
    who = translate("Paper", "customer {reference}")
    return [Words(who.format(reference=printable(position.customer)), size=SMALL)]


def goods(lines: Sequence[SaleLine], money: Figures, *, tax_included: bool = True) -> list[Block]:
    """What is on the plan, a row a line; where the shop adds tax, the figure before tax."""
    blocks: list[Block] = []
    for line in lines:
        figure = line.paid if tax_included else line.paid - line.tax
        blocks.append(Pair(letterhead.goods_words(line), money.amount(figure)))
        if line.weighed or line.quantity != 1:
            units = figures.quantity(line.quantity, line.weighed)
            each = money.unit_price(line.price_milli)
            blocks.append(Words(f"  {units} × {each}", size=SMALL))
    return blocks


def how_it_stands(position: PlanPosition, money: Figures) -> list[Block]:
    """Price, deposit, every cut and payment, the total paid, the balance: nothing is left out."""
    blocks: list[Block] = [Pair(translate("Paper", "Price"), money.amount(position.price))]
    for cut in position.cuts:
        words = translate("Paper", _CUTS[cut.kind]).format(number=printable(cut.number))
        blocks.append(Pair(words, money.amount(-cut.amount)))
    if position.deposit:
        blocks.append(Pair(translate("Paper", "Deposit"), money.amount(position.deposit), SMALL))
    for paid in position.payments:
        words = translate("Paper", _PAID[paid.kind]).format(
            day=figures.day(paid.day), number=printable(paid.number)
        )
        blocks.append(Pair(words, money.amount(paid.amount), SMALL))
    paid_so_far = translate("Paper", "Paid so far")
    return [*blocks, Pair(paid_so_far, money.amount(position.paid), bold=True)]


def balance(position: PlanPosition, money: Figures) -> list[Block]:
    """What is left to pay, and that nobody may ask for more: on every paper that names a debt."""
    words = translate("Paper", "Balance {currency}").format(currency=money.code)
    return [
        Rule(),
        Pair(words, money.amount(position.balance), HUGE, bold=True),
        Words(no_more() if position.balance else nothing_more(), CENTRE, bold=True),
    ]


def no_more() -> str:
    """The sentence that goes with every amount owed (PROMISE I17)."""
    return translate("Paper", "You owe no more than this.")


def nothing_more() -> str:
    """The same where all is paid."""
    return translate("Paper", "You owe nothing more.")


def what_comes_next(position: PlanPosition, money: Figures) -> list[Block]:
    """The next day and amount; or that all is paid."""
    dues = position.open_dues()
    if not dues:
        return [Words(translate("Paper", "All is paid. Thank you."), CENTRE, bold=True)]
    if position.doubt:
        return in_doubt()
    words = translate("Paper", "Next, on {day}").format(day=figures.day(dues[0].day))
    blocks: list[Block] = [Pair(words, money.amount(dues[0].amount), bold=True)]
    if len(dues) > 1:
        last = translate("Paper", "then {count} more, the last on {day}").format(
            count=len(dues) - 1, day=figures.day(dues[-1].day)
        )
        blocks.append(Words(last, size=SMALL))
    return blocks


def in_doubt() -> list[Block]:
    """In place of any day and amount while books and papers disagree (I16)."""
    words = translate(
        "Paper", "We are putting our records of this plan in order. Until then nothing falls due."
    )
    return [Words(words)]


def schedule(dues: Sequence[Due], money: Figures) -> list[Block]:
    """Every part with its day."""
    return [
        Pair(f"{no:>2}.  {figures.day(due.day)}", money.amount(due.amount), SMALL)
        for no, due in enumerate(dues, start=1)
    ]


def where_the_goods_are(position: PlanPosition) -> list[Block]:
    """For goods kept until they are paid."""
    if not position.kept:
        return []
    if not position.balance:
        return [Words(translate("Paper", "Your goods are paid and ready for you."), CENTRE)]
    return [Words(translate("Paper", "We keep your goods for you."), CENTRE, SMALL)]


def our_word() -> list[Block]:
    """Why to keep this paper."""
    words = translate(
        "Paper",
        "This paper is our word: it proves every payment on it, even if our records are lost.",
    )
    return [Gap(), Words(words, CENTRE, SMALL)]


def signature_line(drawn: bytes = b"") -> list[Block]:
    """Where the customer signs in ink; her name is written by hand and kept nowhere.

    `drawn`: she signed on her own window already (bytes of `drawn`), and here it will stand.
    """
    if drawn:
        words = translate("Paper", "Signed at the counter, on the customer's own screen:")
        return [Gap(), Words(words, size=SMALL), Signature(mark_of(drawn)), Rule()]
    name, sign = translate("Paper", "Name"), translate("Paper", "Signature")
    lines = [f"{word} {'.' * max(LEAST_LINE, LINE - len(word))}" for word in (name, sign)]
    return [Gap(2), Words(lines[0]), Gap(2), Words(lines[1]), Gap()]
