"""Sentences of the ticket's sheet: how it was paid, days left, and the words to say."""

from __future__ import annotations

from posdesk.sales.tenders import CHEQUE, PLAN, tender
from posdesk.wording import translate
from ui.screens.counter.rows import ReceiptRows
from ui.widgets.scan_field import ScanField


def field_words(payment: object | None, field: ScanField, way: str) -> str:
    """What the field is for now, in grey; empty for the usual. `way`: the way in chosen, if any."""
    if payment is not None:
        return translate("Counter", "Cash handed over")
    return way if field.opened else ""


def tender_name(kind: str, last4: str) -> str:
    """`Cash`, or `Card ending 4242`."""
    name = translate("Tender", tender(kind).name)
    return (
        translate("Ticket", "{tender} ending {last4}").format(tender=name, last4=last4)
        if last4
        else name
    )


def back_name(kind: str, last4: str) -> str:
    """The way money goes back: what came as a cheque goes as a transfer."""
    if kind == CHEQUE.code:
        return translate("Ticket", "as a transfer, for the cheque")
    return tender_name(kind, last4)


def paid_by(kind: str, last4: str) -> str:
    """`paid in cash`, `paid by card ending 4242`: each a phrase of its own in every language."""
    if kind == "cash":
        return translate("Ticket", "paid in cash")
    if kind == "card" and last4:
        return translate("Ticket", "paid by card ending {last4}").format(last4=last4)
    if kind == "card":
        return translate("Ticket", "paid by card")
    if kind == PLAN.code:
        return translate("Ticket", "on a plan")
    return translate("Ticket", "paid: {tender}").format(tender=tender_name(kind, last4))


def days_left(days: int | None) -> tuple[str, str]:
    """The pill of a receipt's window and its state: after its last day we still take it back."""
    if days is None:
        return "", "ok"
    if days > 1:
        return translate("Ticket", "{days} days left").format(days=days), "ok"
    if days == 1:
        return translate("Ticket", "1 day left"), "ok"
    if days == 0:
        return translate("Ticket", "last day today"), "warn"
    return translate("Ticket", "past its day · taken back all the same"), "warn"


def sentence(receipts: tuple[ReceiptRows, ...]) -> str:
    """What to say when the fault is ours: sorry first, then the solution; else nothing."""
    ours = [row for receipt in receipts for row in receipt.rows if row.ticked and row.ours]
    if not ours:
        return ""
    if len(ours) > 1:
        return translate(
            "Ticket",
            "“I'm sorry, that should not have happened. "
            "Your money comes back now; would new ones help today?”",
        )
    return translate(
        "Ticket",
        "“I'm sorry about the {goods}, that should not have happened. "
        "Your money comes back now; would a new one help today?”",
    ).format(goods=_within(ours[0].text))


def _within(name: str) -> str:
    """A name in the middle of a sentence: `Mug, blue` becomes `mug, blue`, `USB cable` stays."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def unplaced(pieces: int) -> str:
    """What the old till took back of these goods without saying of which receipt."""
    words = translate(
        "Ticket", "The old till shows {count} of these back, and not of which receipt."
    )
    return words.format(count=pieces)
