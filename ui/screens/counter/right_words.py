"""Sentences of F8: sorry first, what was wrong, and what the button will do."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.desk.our_mistakes import (
    CHANGE,
    MATCH,
    NOTED,
    NOTHING_BACK,
    OFF_PLAN,
    TENDER,
    OurMistake,
)
from posdesk.documents.our_mistake_slip import WHAT_HAPPENED
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.tenders import PLAN
from posdesk.wording import translate
from ui import formats
from ui.screens.counter.say import back_name, tender_name


def sorry(cause: OurMistake | None) -> str:
    """What to say to the customer; None: nobody has said yet what it was."""
    if cause is not None and cause.does == MATCH:
        return translate("Mistake", "“I'm sorry you found it for less. We match it, right now.”")
    if cause is None or cause.code not in WHAT_HAPPENED:
        return translate("Mistake", "“I'm sorry, that was our mistake. I put it right now.”")
    words = translate("Mistake", "“I'm sorry, that was our mistake. {what}”")
    return words.format(what=translate("Paper", WHAT_HAPPENED[cause.code]))


def note(cause: OurMistake) -> str:
    """The quiet line below what is asked."""
    if cause.does == NOTHING_BACK:
        return translate(
            "Mistake", "Nothing is asked of the customer, now or later. The shop bears it."
        )
    if cause.does == TENDER:
        return translate("Mistake", "Nothing changes for the customer: the books are put right.")
    if cause.does == NOTED:
        return translate(
            "Mistake", "It waits on the page of counts, with day and name, until it is answered."
        )
    if cause.does == OFF_PLAN:
        return translate("Mistake", "The customer owes that much less. The shop bears it.")
    return translate("Mistake", "The goods stay with the customer. No approval is needed.")


def amount_asked(cause: OurMistake) -> str:
    """What the amount is."""
    asked = {
        "overcharge": translate("Mistake", "How much too much"),
        "promotion": translate("Mistake", "What the promotion was worth"),
        "coupon": translate("Mistake", "What the coupon was worth"),
        "shelf": translate("Mistake", "What the shelf says for one"),
        "price_match": translate("Mistake", "What they ask for one"),
        "undercharge": translate("Mistake", "How much too little"),
        "tax": translate("Mistake", "Tax that is missing"),
        "wrong_tender": translate("Mistake", "How much was booked wrongly"),
        "change_short": translate("Mistake", "How much change is missing"),
        "change_over": translate("Mistake", "How much too much was given"),
        "over_refund": translate("Mistake", "How much too much was given back"),
        "counterfeit": translate("Mistake", "What the note was to be worth"),
        "mispost": translate("Mistake", "How much comes off"),
    }
    return asked.get(cause.code, translate("Mistake", "How much"))


def does(cause: OurMistake, amount: int | None, tender: str, currency: str) -> str:
    """The button, where no refund is split."""
    if cause.does == NOTED:
        return translate("Mistake", "Note it: print the slip")
    if amount is None:
        return translate("Mistake", "Put it right")
    figure = formats.amount(amount, currency)
    if cause.does == CHANGE:
        return translate("Mistake", "Give back {amount} in cash").format(amount=figure)
    if cause.does == TENDER:
        words = translate("Mistake", "Book {amount} as {tender}")
        return words.format(amount=figure, tender=tender_name(tender, ""))
    if cause.does == OFF_PLAN:
        return translate("Mistake", "Take {amount} off the plan").format(amount=figure)
    return translate("Mistake", "{amount} is ours: print the slip").format(amount=figure)


def gives(legs: Sequence[RefundLeg], currency: str) -> str:
    """The button of a refund: `Give back 10.00 to card ending 4242`."""
    handed = [leg for leg in legs if leg.kind != PLAN.code]
    owed = sum(leg.amount for leg in legs if leg.kind == PLAN.code)
    if not handed:
        words = translate("Mistake", "Take {amount} off the plan")
        return words.format(amount=formats.amount(owed, currency))
    figure = formats.amount(sum(leg.amount for leg in handed), currency)
    if len(handed) > 1 or owed:
        return translate("Mistake", "Give back {amount}").format(amount=figure)
    leg = handed[0]
    if leg.kind == "cash":
        return translate("Mistake", "Give back {amount} in cash").format(amount=figure)
    if leg.last4:
        words = translate("Mistake", "Give back {amount} to card ending {last4}")
        return words.format(amount=figure, last4=leg.last4)
    words = translate("Mistake", "Give back {amount}: {tender}")
    return words.format(amount=figure, tender=back_name(leg.kind, ""))
