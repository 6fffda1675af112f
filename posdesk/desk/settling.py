"""What a settled ticket posts: goods back and goods out, plans and credits of their owners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posdesk.desk import settling_plans
from posdesk.desk.settling_credits import ANYBODY
from posdesk.ledger.journal import Posting
from posdesk.returns import booking as returns_booking
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales import booking as sales_booking
from posdesk.sales.sale import Sale
from posdesk.sales.tenders import PLAN
from posdesk.store.books import Books
from posdesk.ticket.settlement import Settlement


def owners(books: Books, settlement: Settlement) -> dict[str, str]:
    """Whose plan each receipt of a plan is: its number and her reference."""
    found = {}
    for coming in settlement.coming:
        sale = coming.draft.standing.sale
        if any(leg.kind == PLAN.code for leg in sale.tenders):
            plan = books.plans.get(sale.number)
            found[sale.number] = plan.plan.customer if plan else ""
    return found


def legs(
    till: int, sale: Sale | None, backs: Sequence[GoodsReturn], whose: Mapping[str, str]
) -> tuple[Posting, ...]:
    """All that moves, one posting an account; store credit is nobody's yet."""
    posted: list[Posting] = []
    for back in backs:
        owner = whose.get(back.sale, "")
        if owner:
            posted += settling_plans.postings(back, till, owner)
        else:
            posted += returns_booking.postings(back, till, customer=ANYBODY)
    if sale:
        posted += sales_booking.postings(sale, till, ANYBODY)
    return sales_booking.summed((each.account, each.minor) for each in posted)
