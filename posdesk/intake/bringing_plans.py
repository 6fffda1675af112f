"""Bringing customers, plans and credits of another program into the books: preview, then all of it.

A row that cannot be read is told and left out. A row that would be worse for its customer than her
paper is never made: `read_brought` takes the better figure, and the act itself refuses the file.
"""

from __future__ import annotations

from pathlib import Path

from posdesk.desk.actions.import_plans import ImportPlans, PlansBrought
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.brought import AskBrought
from posdesk.documents.figures import Figures
from posdesk.intake.brought_file import BroughtFile, read_brought
from posdesk.money import currency
from posdesk.wording import translate

MOST_SHOWN = 20


def look(desk: Desk, path: Path) -> BroughtFile:
    """What there is to bring along out of that file; nothing is booked (NotTaken: no table)."""
    found = read_brought(path, currency(desk.shop.currency).exponent, {})
    leave_out_known(desk, found)
    return found


def leave_out_known(desk: Desk, found: BroughtFile) -> None:
    """Take out what an earlier import brought: no plan is owed twice."""
    here = desk.ask(AskBrought((*found.plans, *found.credits, *found.people)))
    found.plans = [each for each in found.plans if each not in here]
    found.credits = [each for each in found.credits if each not in here]
    found.people = [each for each in found.people if each not in here]
    found.before = len(here)


def act_of(found: BroughtFile, operation: str) -> ImportPlans:
    """The act that books it all."""
    files = (found.digest,) if found.digest else ()
    return ImportPlans(
        operation, tuple(found.plans), tuple(found.credits), tuple(found.people),
        tuple(found.settled), files,
    )  # fmt: skip


def in_words(
    found: BroughtFile, done: PlansBrought | None, code: str, *, dry_run: bool
) -> list[str]:
    """Rows by what became of them, both totals, every difference and every reason; as lines."""
    said = [*found.notices, _count(found.rows, translate("Intake", "rows read"))]
    taken = translate("Intake", "to be booked") if dry_run else translate("Intake", "booked")
    for count, words in (
        (found.taken, taken),
        (found.before, translate("Intake", "in the books already")),
        (found.blank, translate("Intake", "empty")),
        (len(found.refused), translate("Intake", "not taken")),
    ):
        said += [_count(count, words)] if count else []
    said += _totals(found, code)
    said += [
        f"  {each.row}: {each.trouble.words}" for each in found.refused[:MOST_SHOWN]
    ]  # fmt: skip
    if found.refused:
        said.insert(-min(len(found.refused), MOST_SHOWN), translate("Intake", "Not booked (row):"))
    if dry_run:
        said.append(translate("Intake", "This was a dry run. Nothing was booked."))
    elif done is None:
        said.append(translate("Intake", "Nothing was booked: there is nothing new in it."))
    else:
        words = translate("Intake", "Booked. The signed report is {number}.")
        said.append(words.format(number=done.report))
    return said


def as_json(found: BroughtFile, done: PlansBrought | None, *, dry_run: bool) -> dict[str, object]:
    """The same for a program; amounts in minor units."""
    return {
        "booked": done is not None, "dry_run": dry_run, "report": done.report if done else "",
        "rows": {"read": found.rows, "good": found.taken, "blank": found.blank,
                 "refused": len(found.refused), "before": found.before},
        "customers": found.customers, "plans": len(found.plans), "credits": len(found.credits),
        "owed": {"old_books": found.owed[0], "here": found.owed[1]},
        "left": {"old_books": found.left[0], "here": found.left[1]},
        "differences": [{"number": each.number, "old_books": each.theirs, "here": each.ours}
                        for each in found.differences],
        "refused": [{"row": each.row, "reason": each.trouble.code, "words": each.trouble.words}
                    for each in found.refused],
    }  # fmt: skip


def _totals(found: BroughtFile, code: str) -> list[str]:
    money = Figures(code)
    row = translate("Intake", "{what}: {theirs} in the old books, {ours} here")
    said = []
    for what, count, (theirs, ours) in (
        (translate("Intake", "owed on plans"), len(found.plans), found.owed),
        (translate("Intake", "left on credits"), len(found.credits), found.left),
    ):
        if theirs or ours:
            figures = {"theirs": money.amount(theirs), "ours": money.amount(ours)}
            said.append(_count(count, row.format(what=what, **figures)))
    differ = len(found.differences)
    if differ:
        words = translate("Intake", "stand otherwise here, each the better way for the customer")
        said.append(_count(differ, words))
    return said


def _count(count: int, words: str) -> str:
    return f"{count:>11,}  {words}"
