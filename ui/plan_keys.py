"""The keys of a plan's page and of the form that signs one: data for the sheets of keys (`?`)."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from posdesk.wording import QT_TRANSLATE_NOOP


class PlanKey(NamedTuple):
    """These keys, and what they do."""

    keys: tuple[str, ...]
    words: str


DIGITS = ("0", "9")  # from the first to the last
PLAN_KEYS = (
    PlanKey(DIGITS, QT_TRANSLATE_NOOP("PlanKeys", "Another amount than what is due next")),
    PlanKey(("Enter",), QT_TRANSLATE_NOOP("PlanKeys", "Do what the large button says")),
    PlanKey(("C", "K"), QT_TRANSLATE_NOOP("PlanKeys", "Paid in cash, by card")),
    PlanKey(("O",), QT_TRANSLATE_NOOP("PlanKeys", "Show the other ways of paying")),
    PlanKey(("T", "Q"), QT_TRANSLATE_NOOP("PlanKeys", "Paid by bank transfer, by cheque")),
    PlanKey(("M",), QT_TRANSLATE_NOOP("PlanKeys", "Paid in several ways")),
    PlanKey(
        ("B", "S"), QT_TRANSLATE_NOOP("PlanKeys", "Above the balance: give it back, keep as credit")
    ),
    PlanKey(("F6",), QT_TRANSLATE_NOOP("PlanKeys", "Print a statement")),
    PlanKey(("F8",), QT_TRANSLATE_NOOP("PlanKeys", "No paper, but paid")),
    PlanKey(("A",), QT_TRANSLATE_NOOP("PlanKeys", "Change it: dates, goods, our mistakes")),
    PlanKey(("H",), QT_TRANSLATE_NOOP("PlanKeys", "Hand over goods that were kept")),
    PlanKey(("W",), QT_TRANSLATE_NOOP("PlanKeys", "Answer what the customer says was paid")),
    PlanKey(("P",), QT_TRANSLATE_NOOP("PlanKeys", "Print a receipt again: Up and Down choose it")),
    PlanKey(("I",), QT_TRANSLATE_NOOP("PlanKeys", "While signing: on paper, in ink")),
    PlanKey(("Esc",), QT_TRANSLATE_NOOP("PlanKeys", "One step back, nothing is lost")),
)
SHOW = "?"
PAGE = "plans/plan"


def words_of(row: PlanKey) -> str:
    """What they do, in the language of the screen."""
    return QCoreApplication.translate("PlanKeys", row.words)
