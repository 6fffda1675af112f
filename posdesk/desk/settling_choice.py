"""The customer's own choice of where the money goes: shown before, and kept as evidence (I9)."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.action import Station
from posdesk.desk.settling_points import with_points
from posdesk.errors import NoEvidence
from posdesk.identity import new_operation_id
from posdesk.ledger.causes import E1
from posdesk.ledger.evidence import WAYS, Evidence
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales.tenders import STORE_CREDIT
from posdesk.store.books import Books
from posdesk.ticket.settlement import Settlement, settle
from posdesk.ticket.ticket import Ticket


def settled(ticket: Ticket, station: Station) -> Settlement:
    """The figures of that ticket here and now: what is shown, and what is booked."""
    ticket, offers = with_points(ticket, station)
    if ticket.promotion is not None:
        from posdesk.desk.settling_promotions import with_promotion  # where one is shown

        ticket, offers = with_promotion(ticket, offers)
    return settle(
        ticket, station.taxes, station.shop.cash_step,
        cash_limit=station.cash_limit if ticket.returns else 0, offers=offers,
        blind_cash=station.shop.policy.blind_cash,
    )  # fmt: skip


def may_be_credit(settlement: Settlement, confirmed: str) -> None:
    """NoEvidence where money is to come back as credit and she did not confirm it (SE-095)."""
    chosen = settlement.credit_chosen
    if chosen and confirmed not in WAYS[E1]:
        raise NoEvidence(rule="I9", part="K", minor=chosen)


def keep(
    books: Books, station: Station, back: GoodsReturn, to_credit: Mapping[str, int], confirmed: str
) -> None:
    """Her word for the credit of that return, where she chose it; the slip has to be kept before.

    The whole of what she chose it for is on it: a credit is never worth less than the money.
    """
    legs = [leg for leg in back.legs if leg.kind == STORE_CREDIT.code and not leg.carried]
    if not any(leg.amount and not leg.tender_no for leg in legs):
        return
    for bearer, minor in to_credit.items():
        proof, shown = new_operation_id(station.at), {"before": 0, "after": minor}
        books.evidence.add(Evidence(proof, E1, confirmed, bearer, shown, back.number, station.at))
