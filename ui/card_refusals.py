"""Sentences for refusals about cards and their terminal: what was not done, and what to do now."""

from __future__ import annotations

from posdesk.wording import QT_TRANSLATE_NOOP

CARD_REFUSALS = {
    "call_not_approved": QT_TRANSLATE_NOOP(
        "Refusal",
        "The card has not paid that for this ticket. Nothing was booked: ask the terminal again.",
    ),
    "call_not_asked": QT_TRANSLATE_NOOP(
        "Refusal",
        "Money of {number} is on its way to a card, and nobody knows yet whether it came. Nothing "
        "was booked: ask the terminal first, on the page of cards.",
    ),
    "call_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "These books asked no terminal that. Nothing was changed."
    ),
    "card_not_declined": QT_TRANSLATE_NOOP(
        "Refusal",
        "That was paid already, or nobody knows yet whether the card took it. Nothing was paid.",
    ),
    "nothing_to_take_back": QT_TRANSLATE_NOOP(
        "Refusal", "That charge paid for goods, or is back already. Nothing was changed."
    ),
    "not_taken_twice": QT_TRANSLATE_NOOP(
        "Refusal", "That line repeats no payment of ours, or is back already. Nothing was paid."
    ),
    "cash_above_law": QT_TRANSLATE_NOOP(
        "Refusal",
        "So much may not change hands in cash in this country. Nothing was taken or paid: choose "
        "a card or a bank transfer, for all of it or for a part.",
    ),
    "not_an_acquirer": QT_TRANSLATE_NOOP(
        "Refusal",
        "An acquirer has a name and columns of 60 letters at most. Nothing was kept.",
    ),
    "more_charges": QT_TRANSLATE_NOOP(
        "Refusal",
        "Charges above the most that is paid so. Nothing was booked: the rest is a manager's "
        "promise on paper.",
    ),
}
