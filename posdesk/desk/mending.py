"""Mending a plan by a paper that says more than the books: what is missing is booked as ours (I3).

Dr LOSS / Cr what she owes; above the balance it is her credit. Each payment a paper names is
honoured once, under its own number, whichever paper names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from posdesk.desk import plan_papers
from posdesk.desk.action import Station
from posdesk.desk.plan_sheet import noon
from posdesk.documents.plan_position import Moved, PlanPosition
from posdesk.documents.slip import Slip
from posdesk.identity import CREDIT
from posdesk.instalments import change
from posdesk.instalments.credit import ADDED, CORRECTED, HONOURED, following
from posdesk.instalments.honour import gap
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import TILL_OVER, loss, receivable
from posdesk.ledger.chart import credit as credit_account
from posdesk.ledger.journal import Posting
from posdesk.sales.booking import summed
from posdesk.sales.store_credit import StoreCredit
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Honoured as KeptOnce
from posdesk.store.shelves.honoured import Mistake

UNRECORDED, LOST_RECORD, MISPOST, OUTAGE = "unrecorded", "lost_record", "mispost", "outage"


@dataclass(frozen=True, slots=True)
class Missing:
    """A move of a plan the books lack. `account` is debited for it: a loss, or where the money is
    known to lie (a deposit held). `found` minor units of it are cash too many in a drawer."""

    moved: Moved
    account: str
    found: int = 0

    @property
    def legs(self) -> tuple[tuple[str, int], ...]:
        """What is debited: the drawer that was over first, then `account`."""
        return ((TILL_OVER, self.found), (self.account, self.moved.amount - self.found))


@dataclass(frozen=True, slots=True)
class Mended:
    """The plan `before` and `after`, what was honoured in all, what of it is above the balance and
    therefore her credit (minor units), the credit slip's number, and the postings."""

    before: PlanStanding
    after: PlanStanding
    missing: tuple[Missing, ...]
    over: int
    credit: str
    postings: tuple[Posting, ...]

    @property
    def amount(self) -> int:
        """All that was honoured."""
        return sum(each.moved.amount for each in self.missing)


def missing_of(
    books: Books, standing: PlanStanding, said: PlanPosition, slip: Slip
) -> tuple[tuple[Missing, ...], tuple[tuple[str, str], ...]]:
    """What that position of a verified paper has above the books, oldest first; and (payment,
    claim) of payments that were believed before, on her word alone."""
    done = {row.paper: row.amount for row in books.honoured.of_plan(standing.plan.number)}
    known = {credit.number for credit in standing.credits}
    money = [
        (each.number, each.day, each.amount)
        for each in said.payments
        if each.number in known or each.number not in done
    ]
    cuts = [each.number for each in (*said.cuts, *said.payments)]
    found = gap(standing, money, cuts, said.balance)
    lost = loss(UNRECORDED)
    missing = [
        Missing(Moved(HONOURED, each.number, each.day, each.amount), lost)
        for each in found.payments
    ]
    if found.rest:
        moved = Moved(CORRECTED, slip.number, slip.at.day, found.rest)
        missing.append(Missing(moved, loss(MISPOST)))
    return tuple(missing), found.believed


def mend(
    books: Books,
    station: Station,
    standing: PlanStanding,
    missing: Sequence[Missing],
    slip: Slip,
) -> Mended:
    """The plan with what was missing. Its rows follow by `put`, once its paper is kept."""
    chain, over, owed = standing.credits, 0, standing.balance
    legs: list[tuple[str, int]] = []
    for each in missing:
        part = min(each.moved.amount, owed)
        over += each.moved.amount - part
        owed -= part
        legs += each.legs
        if part:
            kind, number = each.moved.kind, each.moved.number
            chain = (*chain, following(chain, kind, number, noon(each.moved), part))
    customer = standing.plan.customer
    number = credit_for(books, station, customer, over, slip.number) if over else ""
    legs += [(receivable(customer), owed - standing.balance), (credit_account(customer), -over)]
    after = replace(standing, credits=chain)
    return Mended(standing, after, tuple(missing), over, number, summed(legs))


def put(
    books: Books,
    station: Station,
    mended: Mended,
    document: str,
    more: Sequence[tuple[str, int]] = (),
) -> None:
    """What was missing, as rows of this act; `document` is the slip handed over. `more`: what else
    the act loses, for the register."""
    plan = mended.before.plan
    for credit in mended.after.credits[len(mended.before.credits) :]:
        books.plans.credit(plan.number, credit)
    for each in mended.missing:
        moved = each.moved
        if moved.number != document and books.honoured.get(moved.number) is None:
            books.honoured.add(
                KeptOnce(
                    moved.number, moved.kind, plan.customer, moved.amount, document, plan.number
                )
            )
    books.plans.paper(plan.number, document)
    lost = [*(leg for each in mended.missing for leg in each.legs), *more]
    mistakes(books, station, document, lost)


def mistakes(
    books: Books, station: Station, paper: str, losses: Sequence[tuple[str, int]], case: str = ""
) -> None:
    """What our mistakes cost, for the owner's register: by account, till and shift, by nobody."""
    shift = books.shifts.current(station.till.number)
    sums: dict[str, int] = {}
    for account, minor in losses:
        if account.startswith("LOSS:") and minor > 0:
            sums[account] = sums.get(account, 0) + minor
    for place, (account, minor) in enumerate(sums.items(), 1):
        books.honoured.mistake(
            Mistake(
                f"{paper}/{place}", account.partition(":")[2], account, minor, station.till.number,
                shift.number if shift else 0, station.at, paper, case or paper,
            )
        )  # fmt: skip


def credit_for(
    books: Books, station: Station, bearer: str, amount: int, original: str, *, ours: bool = True
) -> str:
    """A store credit slip made and kept; its number. The entry credits CREDIT:bearer."""
    number = str(books.numbers.next(CREDIT))
    credit = StoreCredit(number, bearer, amount, amount, station.shop.currency, station.at)
    plan_papers.credit_slip(books, station, credit, original=original, ours=ours)
    books.credits.add(credit)
    return number


def later_dues(standing: PlanStanding, said: PlanPosition) -> tuple[Due, ...]:
    """The paper's dues where they are later than the books', for the same balance; else none."""
    dues = said.open_dues()
    if dues == standing.open_dues or sum(due.amount for due in dues) != standing.balance:
        return ()
    if not dues or change.agreed(standing, dues).worsens:
        return ()
    return dues


def without_raises(position: PlanPosition) -> PlanPosition:
    """A position without moves that raised its balance: what they undid, or added, is folded in.

    For a plan that is rebuilt: goods added are in its price, a payment a bank took back is none.
    """
    added = -sum(each.amount for each in position.cuts if each.kind == ADDED)
    back = -sum(each.amount for each in position.payments if each.amount < 0)
    payments: list[Moved] = []
    for each in reversed([each for each in position.payments if each.amount > 0]):
        off = min(back, each.amount)
        back -= off
        if each.amount > off:
            payments.insert(0, replace(each, amount=each.amount - off))
    cuts = tuple(each for each in position.cuts if each.kind != ADDED)
    return replace(position, price=position.price + added, payments=tuple(payments), cuts=cuts)
