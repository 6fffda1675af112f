"""A plan as the desk knows it: its rows held against the newest signed paper about it (I3, I16)."""

from __future__ import annotations

from dataclasses import replace

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.documents.codes import (
    CodesDiffer,
    CodesMissing,
    Moved,
    NotRead,
    PlanPosition,
    ScannedDocument,
    read_code,
    rebuild_plan,
    rebuild_position,
)
from posdesk.documents.plan_position import position_of
from posdesk.errors import Refusal
from posdesk.instalments.credit import Credit, following
from posdesk.instalments.standing import PlanStanding
from posdesk.store.books import Books
from posdesk.wording import translate


class PlanUnknown(Refusal):
    """These books hold no plan of that number; `figures["plan"]`."""

    code = "plan_unknown"


class BalanceMoved(Refusal):
    """The plan stands otherwise than it was shown; `figures`: shown, now (minor units)."""

    code = "balance_moved"


def sheet(books: Books, station: Station, number: str) -> PlanStanding:
    """How the plan stands; PlanUnknown. Read it after `books.plans.alone_with(number)` to act.

    Where rows and papers do not say the same, the plan is in doubt and the figure better for the
    customer counts: nobody can be asked for money by it until it is settled.
    """
    rows = books.plans.get(number)
    papers = papers_of(books, station, number)
    if rows is None:
        if papers is None:
            raise PlanUnknown(plan=number)
        return replace(on_paper(papers), doubt=True)
    if papers is None:
        return replace(rows, doubt=True)
    said, kept = rebuild_position(papers), position_of(rows)
    if _agree(said, kept):
        return rows
    if said.balance >= kept.balance:
        return replace(rows, doubt=True)
    return replace(on_paper(papers), doubt=True, released=rows.released)


def newest(books: Books, station: Station, number: str) -> PlanStanding:
    """How the plan stands by its newest paper, where the rows come to the same; else `sheet`.

    Quick, for the pay step: one question. Its goods are one line of words, not what was sold.
    """
    kept = books.plans.newest(number)
    read = read_all(kept.tokens, station) if kept is not None else None
    said = read[0].plan if read else None
    if kept is None or read is None or said is None or len(read) > 1 or said.number != number:
        return sheet(books, station, number)
    standing = on_paper(read)
    chain = standing.credits
    moved = chain[-1].after if chain else 0
    if (said.balance, moved, said.customer) != (kept.owed, kept.moved, kept.customer):
        return sheet(books, station, number)
    return replace(standing, released=kept.released)


def as_shown(standing: PlanStanding, balance: int) -> None:
    """BalanceMoved when another figure was on the screen."""
    if standing.balance != balance:
        raise BalanceMoved(shown=balance, now=standing.balance)


def papers_of(books: Books, station: Station, number: str) -> tuple[ScannedDocument, ...] | None:
    """The codes of the newest paper of that plan that is whole and signed; None: there is none."""
    for paper in books.plans.papers(number):
        kept = books.documents.get(paper)
        read = read_all(kept.tokens, station) if kept is not None else None
        if read and read[0].plan is not None and read[0].plan.number == number:
            return read
    return None


def read_all(texts: tuple[str, ...], station: Station) -> tuple[ScannedDocument, ...] | None:
    """The codes of one paper, every one of them good and in its place; None where not."""
    parts = tuple(read_code(text, station.ring) for text in texts)
    read = tuple(part for part in parts if not isinstance(part, NotRead))
    if not read or len(read) < len(parts):
        return None
    if read[0].plan is None:
        return read
    try:
        rebuild_position(read)
    except (CodesMissing, CodesDiffer):
        return None
    return read


def on_paper(parts: tuple[ScannedDocument, ...]) -> PlanStanding:
    """The plan as one of its papers proves it, with nothing else to go by (SE-002)."""
    position = rebuild_position(parts)
    plan = rebuild_plan(parts, translate("Plan", "Goods on plan {number}").format(
        number=position.number
    ))  # fmt: skip
    return PlanStanding(plan, position.dues, credits_of(position), released=not position.kept)


def credits_of(position: PlanPosition) -> tuple[Credit, ...]:
    """What moved on a plan, as a paper lists it, in a chain of its own."""
    chain: tuple[Credit, ...] = ()
    for moved in sorted((*position.payments, *position.cuts), key=lambda each: each.day):
        chain = (*chain, following(chain, moved.kind, moved.number, noon(moved), moved.amount))
    return chain


def noon(moved: Moved) -> Moment:
    """The day on a paper as a moment."""
    return Moment.at(moved.day.year, moved.day.month, moved.day.day, 12)


def _agree(said: PlanPosition, kept: PlanPosition) -> bool:
    figures = ("price", "deposit", "paid", "cut", "balance", "customer")
    return said.open_dues() == kept.open_dues() and all(
        getattr(said, name) == getattr(kept, name) for name in figures
    )
