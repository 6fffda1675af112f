"""Sentences of the plans' pages. Nobody is blamed; where the mistake is ours, sorry is first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from posdesk.desk.actions.take_instalment import InstalmentTaken
from posdesk.desk.honoured import CREDIT, PAYMENT, PLAN, PROMISE, SALE, Honoured
from posdesk.desk.lookups.paper_answers import CreditFound, OutageFound, PromiseFound
from posdesk.desk.lookups.plan_pages import PlanListRow, PlanMove, PlanPage
from posdesk.instalments import credit
from posdesk.instalments.schedule import FORTNIGHT, MONTH, WEEK, Due
from posdesk.instalments.standing import PlanStanding
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying
from ui.screens.counter.say import tender_name


def goods_words(goods: Sequence[str]) -> str:
    """`Kettle 1.7 l`, or the first of them and how many more."""
    if not goods:
        return ""
    if len(goods) == 1:
        return goods[0]
    words = translate("Plans", "{goods} and {count} more")
    return words.format(goods=goods[0], count=len(goods) - 1)


def every_words(every: str) -> str:
    """How often a part falls due."""
    return {
        MONTH: translate("Plans", "Monthly"),
        FORTNIGHT: translate("Plans", "Fortnightly"),
        WEEK: translate("Plans", "Weekly"),
    }[every]


def parts_words(dues: Sequence[Due], currency: str) -> str:
    """`12 × 160.00`; where the last ones are a little more, both are told."""
    amounts = [due.amount for due in dues]
    if not amounts:
        return ""
    least, most = min(amounts), max(amounts)
    if least == most:
        return f"{len(amounts)} × {formats.amount(least, currency)}"
    if set(amounts) == {least, most}:
        few, many = amounts.count(most), amounts.count(least)
        first = f"{many} × {formats.amount(least, currency)}"
        return f"{first} + {few} × {formats.amount(most, currency)}"
    return translate("Plans", "{count} parts").format(count=len(amounts))


def part_label(due: Due, every: str) -> str:
    """What stands below a part: its month, or its day and month."""
    month = QLocale().standaloneMonthName(due.day.month, QLocale.FormatType.ShortFormat)
    return month if every == MONTH else f"{due.day.day} {month}"


def due_words(due: Due | None, currency: str) -> str:
    """`160.00 on 1 Jul 2026`."""
    if due is None:
        return translate("Plans", "nothing more")
    words = translate("Plans", "{amount} on {day}")
    return words.format(amount=formats.amount(due.amount, currency), day=formats.day(due.day))


def next_row(due: Due | None, currency: str) -> tuple[str, str, str]:
    """`Next ... 160.00`, its day below."""
    if due is None:
        return translate("Plans", "Next"), "–", translate("Plans", "nothing more")
    words = translate("Plans", "due {day}").format(day=formats.day(due.day))
    return translate("Plans", "Next"), formats.amount(due.amount, currency), words


def state_pill(page: PlanPage | PlanListRow) -> tuple[str, str]:
    """The state of a plan in a few words, and the state of the pill."""
    doubt = page.standing.doubt if isinstance(page, PlanPage) else page.doubt
    owed = page.standing.balance if isinstance(page, PlanPage) else page.owed
    currency = page.standing.plan.currency if isinstance(page, PlanPage) else page.currency
    if doubt:
        return translate("Plans", "we are looking into it"), "warn"
    if not owed:
        return translate("Plans", "all paid"), "ok"
    if page.late:
        words = translate("Plans", "{amount} still open")
        return words.format(amount=formats.amount(page.late, currency)), "warn"
    return translate("Plans", "up to date"), "ok"


def signed_words(page: PlanPage) -> str:
    """The grey line below the title: whose, when signed, in how many parts."""
    plan = page.standing.plan
    signed = translate("Plans", "signed {day}").format(day=formats.day(plan.at.day))
    name = page.customer.name if page.customer else ""
    free = translate("Plans", "no interest, no fees")
    kept = ""
    if plan.kept and not page.standing.released:
        kept = translate("Plans", "goods kept here")
    return formats.beside(name, signed, parts_words(plan.dues, plan.currency), free, kept)


def how_words(move: PlanMove) -> str:
    """How a move came about, in a word or two."""
    if move.legs:
        return ", ".join(tender_name(leg.kind, leg.last4) for leg in move.legs)
    named = {
        credit.PAID: translate("Plans", "paid"),
        credit.HONOURED: translate("Plans", "by its receipt"),
        credit.CLAIMED: translate("Plans", "as told"),
        credit.OUTAGE: translate("Plans", "outage slip"),
        credit.RETURNED: translate("Plans", "goods back"),
        credit.LOWERED: translate("Plans", "price lowered"),
        credit.FORGIVEN: translate("Plans", "less than a coin"),
        credit.CORRECTED: translate("Plans", "put right by us"),
        credit.ADDED: translate("Plans", "goods added"),
        credit.TAKEN_BACK: translate("Plans", "the bank took it back"),
        credit.HANDED_BACK: translate("Plans", "handed back"),
    }
    return named.get(move.kind, move.kind)


def due_line(standing: PlanStanding, today: date) -> str:
    """Below the figure: when it is due, and that another amount is welcome."""
    due = standing.next_due()
    if due is None:
        return translate("Plans", "Nothing is owed any more.")
    if due.day == today:
        words = translate("Plans", "due today · type another amount, early or over is fine")
        return words
    words = translate("Plans", "due {day} · type another amount, early or over is fine")
    return words.format(day=formats.day(due.day))


def next_line(standing: PlanStanding, currency: str) -> str:
    """Below what is still owed: the part that comes next, alone."""
    due = standing.next_due()
    if due is None:
        return translate("Plans", "Nothing is owed any more.")
    words = translate("Plans", "next: {amount} on {day}")
    return words.format(amount=formats.amount(due.amount, currency), day=formats.day(due.day))


def told_of(answer: object, currency: str) -> Saying | None:
    """What a scanned credit, promise or slip of the pad is worth; None for any other paper."""
    if isinstance(answer, CreditFound):
        left = formats.amount(answer.credit.left, currency)
        told = translate("Plans", "{number}: {amount} are left on it.")
        words = told.format(number=answer.credit.number, amount=left)
        return Saying(words, translate("Plans", "Store credit"))
    if isinstance(answer, PromiseFound):
        amount = formats.amount(answer.amount, currency)
        told = translate("Plans", "{number}: {amount}. Open its plan and scan the slip once more.")
        if answer.used:
            told = translate("Plans", "{number}: {amount} counted already.")
        words = told.format(number=answer.number, amount=amount)
        return Saying(words, translate("Plans", "Promise slip"))
    if isinstance(answer, OutageFound):
        told = translate(
            "Plans", "{number} is a slip of the pad. Open its plan and scan the slip once more."
        )
        if answer.keyed:
            told = translate("Plans", "{number}: {amount} counted already.")
        amount = formats.amount(answer.keyed, currency)
        words = told.format(number=answer.number, amount=amount)
        return Saying(words, translate("Plans", "Outage slip"))
    return None


def sorry(done: Honoured, currency: str) -> str:
    """What to say first where our books had lost something: sorry, then that it counts."""
    if done.what == PAYMENT:
        words = translate(
            "Plans",
            "“I'm sorry, our books had lost {amount} that you paid. It counts from this moment, "
            "and the slip says so.”",
        )
        return words.format(amount=formats.amount(done.amount, currency))
    sentences = {
        PLAN: translate(
            "Plans",
            "“I'm sorry, our books had lost your plan. It stands again as your paper says it, "
            "and the slip proves it.”",
        ),
        SALE: translate(
            "Plans",
            "“I'm sorry, our books had lost your receipt. It counts, and the slip says so.”",
        ),
        CREDIT: translate(
            "Plans",
            "“I'm sorry, our books had lost your credit. It is worth what your slip says.”",
        ),
        PROMISE: translate("Plans", "“I'm sorry, our books had lost that. It counts.”"),
    }
    return sentences[done.what]


def told_taken(taken: InstalmentTaken, currency: str) -> Saying:
    """A payment was taken: figures and papers."""
    figure = formats.amount(taken.amount, currency)
    text = translate("Plans", "{amount} paid.").format(amount=figure)
    if taken.change:
        back = translate("Plans", "{amount} paid, give {change} back.")
        text = back.format(amount=figure, change=formats.amount(taken.change, currency))
    elif taken.credit:
        kept = translate("Plans", "{amount} paid, {over} are kept as credit {number}.")
        over = formats.amount(taken.over, currency)
        text = kept.format(amount=figure, over=over, number=taken.credit)
    return Saying(text, translate("Saying", "Booked"), "ok", taken.number)


def is_it_meant(amount: str) -> Saying:
    """So much at once may be a slip of the hand (SE-058)."""
    text = translate(
        "Plans", "{amount} is more than three times what is due. Enter takes it all the "
        "same; or type another amount.",
    )  # fmt: skip
    return Saying(text.format(amount=amount), translate("Plans", "Is it meant?"), "warn")
