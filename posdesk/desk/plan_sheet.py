"""A plan as the desk knows it: rows and account held against its signed papers (I3, I16)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.documents.codes import (
    Moved,
    PlanPosition,
    ScannedDocument,
    rebuild_plan,
    rebuild_position,
)
from posdesk.documents.plan_fold import Folded, fold, read_paper, whole_paper
from posdesk.documents.plan_position import position_of
from posdesk.errors import Refusal
from posdesk.instalments.credit import CORRECTED, Credit, following
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.store.books import Books
from posdesk.store.shelves.plans import weighed
from posdesk.wording import translate


class PlanUnknown(Refusal):
    """These books hold no plan of that number; `figures["plan"]`."""

    code = "plan_unknown"


class BalanceMoved(Refusal):
    """The plan stands otherwise than it was shown; `figures`: shown, now (minor units)."""

    code = "balance_moved"


def sheet(
    books: Books, station: Station, number: str, *, every_paper: bool = False
) -> PlanStanding:
    """How the plan stands; PlanUnknown. Read it after `books.plans.alone_with(number)` to act.

    Rows, her account and the fold of the signed papers say the same; where they do not, the plan is
    in doubt and the figure better for the customer counts: nobody can be asked for money by it
    until it is settled, and a payment can be taken. `every_paper`: the older ones are read too.
    """
    return _gone_back(books, _sheet(books, station, number, every_paper=every_paper))


def _gone_back(books: Books, standing: PlanStanding) -> PlanStanding:
    """Of a plan that ended because its goods came back nothing is kept for anybody any more."""
    if standing.released or not standing.is_settled:
        return standing
    goods = books.sales.standing(standing.plan.number)
    return replace(standing, released=True) if goods is not None and goods.all_back else standing


def _sheet(books: Books, station: Station, number: str, *, every_paper: bool) -> PlanStanding:
    rows = books.plans.get(number)
    # what was booked in its place, where rows lack
    number = rows.plan.number if rows else books.remains.last(number)
    papers = papers_of(books, station, number, every=every_paper)
    if rows is None:
        if papers is None:
            raise PlanUnknown(plan=number)
        told = on_paper(papers.parts, papers.position)
        return by_account(books, replace(told, doubt=True))
    if papers is None:
        return by_account(books, replace(rows, doubt=True))
    said, kept = papers.position, position_of(rows)
    if _agree(said, kept):
        agreed = papers.whole and not rows.doubt
        return rows if agreed else by_account(books, replace(rows, doubt=True))
    better = rows if said.balance > kept.balance else on_paper(papers.parts, said)
    better = replace(better, dues=_later(said, kept), credits=_onto(better.credits, rows.credits))
    released = rows.released or not said.kept
    return by_account(books, replace(better, doubt=True, released=released))


def newest(books: Books, station: Station, number: str) -> PlanStanding:
    """How the plan stands by its newest paper, where rows and account say the same; else `sheet`.

    Quick, for the pay step: one question. Its goods are one line of words, not what was sold.
    """
    kept = books.plans.newest(number)
    read = read_paper(kept.tokens, station.ring) if kept is not None else None
    parts, said = read or ((), None)
    if kept is None or said is None or len(parts) > 1 or said.number != number:
        return sheet(books, station, number)
    standing = on_paper(parts, said=said)
    chain = standing.credits
    moved = chain[-1].after if chain else 0
    rows = (kept.owed, kept.moved, kept.customer, kept.dues, kept.agrees)
    if (said.balance, moved, said.customer, weighed(said.dues), True) != rows:
        return sheet(books, station, number)
    return replace(standing, released=kept.released)


def as_shown(standing: PlanStanding, balance: int) -> None:
    """BalanceMoved when another figure was on the screen."""
    if standing.balance != balance:
        raise BalanceMoved(shown=balance, now=standing.balance)


def papers_of(books: Books, station: Station, number: str, *, every: bool = False) -> Folded | None:
    """What the signed papers of that plan say together; None: there is none."""
    papers = books.plans.papers(number)
    return fold(number, papers, books.documents.tokens, station.ring, every=every)


def read_all(texts: tuple[str, ...], station: Station) -> tuple[ScannedDocument, ...] | None:
    """The codes of one paper, every one of them good and in its place; None where not."""
    return whole_paper(texts, station.ring)


def on_paper(
    parts: tuple[ScannedDocument, ...],
    position: PlanPosition | None = None,
    *,
    said: PlanPosition | None = None,
) -> PlanStanding:
    """The plan as one of its papers proves it, with nothing else to go by (SE-002).

    `position`: what other papers say besides; `said`: what these say, where it is known.
    """
    said = said or rebuild_position(parts)
    position = position or said
    words = translate("Plan", "Goods on plan {number}").format(number=position.number)
    plan = rebuild_plan(parts, words, said)
    found = PlanStanding(plan, position.dues, credits_of(position), released=not position.kept)
    return _lowered(found, position.balance)


def credits_of(position: PlanPosition) -> tuple[Credit, ...]:
    """What moved on a plan, as a paper lists it, in a chain of its own."""
    chain: tuple[Credit, ...] = ()
    for moved in sorted((*position.payments, *position.cuts), key=lambda each: each.day):
        chain = (*chain, following(chain, moved.kind, moved.number, noon(moved), moved.amount))
    return chain


def noon(moved: Moved) -> Moment:
    """The day on a paper as a moment."""
    return Moment.at(moved.day.year, moved.day.month, moved.day.day, 12)


def by_account(books: Books, standing: PlanStanding) -> PlanStanding:
    """A plan in doubt with no more owed on it than her account has left for it."""
    gap = books.plans.above_account(standing.plan.customer)
    owed = books.plans.owed(standing.plan.number)
    return _lowered(standing, max(0, owed - gap)) if gap > 0 else standing


def _lowered(standing: PlanStanding, balance: int) -> PlanStanding:
    """The same with no more than that owed: what is above it counts as a mistake of ours."""
    less = standing.balance - balance
    if less <= 0:
        return standing
    number, chain = standing.plan.number, standing.credits
    chain = (following((), CORRECTED, number, standing.plan.at, less), *chain)
    return replace(standing, credits=_onto(chain, standing.credits))


def _agree(said: PlanPosition, kept: PlanPosition) -> bool:
    figures = ("price", "deposit", "paid", "cut", "balance", "customer")
    return said.open_dues() == kept.open_dues() and all(
        getattr(said, name) == getattr(kept, name) for name in figures
    )


def _later(said: PlanPosition, kept: PlanPosition) -> tuple[Due, ...]:
    """The dues signed for; the rows' where nothing falls due earlier by them."""
    days = [due.day for due in (*said.dues, *kept.dues)]
    later = all(_due_by(kept.dues, day) <= _due_by(said.dues, day) for day in days)
    return kept.dues if later and kept.dues else said.dues


def _due_by(dues: tuple[Due, ...], day: date) -> int:
    return sum(due.amount for due in dues if due.day <= day)


def _onto(chain: tuple[Credit, ...], rows: tuple[Credit, ...]) -> tuple[Credit, ...]:
    """That chain, ending where the rows' does: what is credited next follows them."""
    end = rows[-1].after if rows else 0
    moved = end - sum(abs(credit.amount) for credit in chain)
    found: list[Credit] = []
    for credit in chain:
        after = moved + abs(credit.amount)
        found.append(replace(credit, before=moved, after=after))
        moved = after
    return tuple(found)
