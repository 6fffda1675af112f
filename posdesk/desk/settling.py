"""What a settled ticket posts: goods back and goods out, plans and credits of their owners."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from posdesk.desk import settling_plans
from posdesk.desk.settling_credits import ANYBODY
from posdesk.ledger.journal import Posting
from posdesk.returns import booking as returns_booking
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales import booking as sales_booking
from posdesk.sales.sale import NEVER_OURS, Sale
from posdesk.sales.tenders import PLAN, TENDERS
from posdesk.store.books import Books
from posdesk.ticket.settlement import Settlement

_DRAWER = frozenset(kind.code for kind in TENDERS if kind.opens_drawer)


def owners(books: Books, settlement: Settlement) -> dict[str, str]:
    """Whose plan each receipt of a plan is: its number and her reference."""
    found = {}
    for coming in settlement.coming:
        sale = coming.draft.standing.sale
        if any(leg.kind == PLAN.code for leg in sale.tenders):
            plan = books.plans.get(sale.number)
            found[sale.number] = plan.plan.customer if plan else ""
    return found


def kindness(backs: Sequence[GoodsReturn], settlement: Settlement) -> frozenset[str]:
    """Returns of goods that were never sold here."""
    pairs = zip(backs, settlement.coming, strict=True)
    return frozenset(
        back.number for back, coming in pairs if coming.draft.standing.sale.origin == NEVER_OURS
    )


def legs(
    till: int,
    sale: Sale | None,
    backs: Sequence[GoodsReturn],
    whose: Mapping[str, str],
    kindness: Collection[str] = (),
) -> tuple[Posting, ...]:
    """All that moves, one posting an account; store credit is nobody's yet. `kindness`: returns of
    goods never sold here."""
    posted: list[Posting] = []
    for back in backs:
        owner = whose.get(back.sale, "")
        if owner:
            posted += settling_plans.postings(back, till, owner)
        elif back.number in kindness:
            posted += returns_booking.kindness_postings(back, till, customer=ANYBODY)
        else:
            posted += returns_booking.postings(back, till, customer=ANYBODY)
    if sale:
        posted += sales_booking.postings(sale, till, ANYBODY)
    return sales_booking.summed((each.account, each.minor) for each in posted)


def opens_drawer(sale: Sale | None, backs: Sequence[GoodsReturn]) -> bool:
    """Whether anything goes into the drawer or out of it: even a sale that coins round to nothing.

    The change of a note still comes out of it.
    """
    paid = [leg.kind for leg in (sale.tenders if sale else ()) if not leg.carried]
    given = [leg.kind for back in backs for leg in back.legs if leg.amount and not leg.carried]
    return not _DRAWER.isdisjoint(paid + given)
