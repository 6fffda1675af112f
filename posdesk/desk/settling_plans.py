"""Goods of a plan that come back: what is owed goes down first, then the schedule (MONEY 16)."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk import plan_papers
from posdesk.desk.action import Station
from posdesk.desk.plan_sheet import sheet
from posdesk.desk.settling_credits import ANYBODY
from posdesk.identity import CHANGE
from posdesk.instalments import change
from posdesk.instalments.change import ENDS_SOONER, PAYS_LESS
from posdesk.instalments.credit import RETURNED, following
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.chart import receivable
from posdesk.ledger.journal import Posting
from posdesk.returns import booking as returns_booking
from posdesk.returns.goods_return import GoodsReturn
from posdesk.returns.reasons import reason
from posdesk.sales.tenders import PLAN
from posdesk.store.books import Books

AFTER_A_CUT = (ENDS_SOONER, PAYS_LESS)


def off_owed(back: GoodsReturn) -> int:
    """What of a return goes off what is owed on the plan; minor units."""
    return sum(leg.amount for leg in back.legs if leg.kind == PLAN.code)


def cut(books: Books, station: Station, back: GoodsReturn, wish: str) -> PlanStanding:
    """The plan after goods of it came back, with a page that shows both figures.

    `wish` is hers: `ends_sooner` (as much each time, the last parts fall away) or `pays_less`.
    """
    assert wish in AFTER_A_CUT, wish
    books.plans.alone_with(back.sale)
    before = sheet(books, station, back.sale)
    off = off_owed(back)
    if not off:
        if before.credits or before.plan.deposit:
            ours = any(reason(line.reason).ours for line in back.lines)
            plan_papers.plan_statement(books, station, before, ours=ours)
        return before
    chain = (*before.credits, following(before.credits, RETURNED, back.number, back.at, off))
    after = replace(before, credits=chain)
    recut = change.pays_less if wish == PAYS_LESS else change.ends_sooner
    changed = recut(before, after.balance)
    books.plans.credit(before.plan.number, chain[-1])
    slip = plan_papers.new_slip(books, station, CHANGE)
    if wish == PAYS_LESS and after.balance:
        after = replace(after, dues=changed.dues)
    plan_papers.change_page(books, station, slip, changed, after)
    if wish == PAYS_LESS and after.balance:
        books.plans.change(before.plan.number, changed.dues, after.balance, slip.number)
    books.plans.paper(before.plan.number, slip.number)
    return after


def postings(back: GoodsReturn, till: int, owner: str) -> list[Posting]:
    """What a return of plan goods books: the plan's leg on what `owner` owes, others as always."""
    legs = returns_booking.postings(back, till, customer=ANYBODY)
    hers = receivable(ANYBODY)
    return [
        Posting(receivable(owner) if each.account == hers else each.account, each.minor)
        for each in legs
    ]
