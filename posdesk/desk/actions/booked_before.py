"""Is a draft that comes a second time the one that was booked under its operation?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posdesk.desk.settling_credits import CreditSpent, legs_of
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.returns.unproved import is_booked
from posdesk.sales.payment import Payment
from posdesk.store.books import Books
from posdesk.ticket.ticket import Ticket


class BookedOtherwise(Refusal):
    """That operation was booked with another draft or payment; `figures["numbers"]` its papers."""

    code = "booked_otherwise"


def check_same(
    ticket: Ticket,
    payment: Payment | None,
    net: int,
    books: Books,
    facts: Mapping[str, Fact],
    credits: Sequence[CreditSpent] = (),
) -> None:
    """BookedOtherwise when goods, units, reasons, tenders or figure are not those booked."""
    sold, returned = str(facts["sold"]), facts["returned"]
    assert isinstance(returned, list)
    backs = [str(number) for number in returned]
    same_goods = _going_out(ticket, payment, credits) == _sold(sold, books)
    if facts["net"] != net or not same_goods or _coming(ticket) != _back(backs, books):
        raise BookedOtherwise(numbers=", ".join((*backs, sold) if sold else backs))


def _going_out(ticket: Ticket, payment: Payment | None, credits: Sequence[CreditSpent]) -> object:
    lines = [(line.sku, line.text, line.quantity, line.price_milli) for line in ticket.basket.lines]
    paid = list(payment.legs()) if payment and payment.is_paid else []
    return lines, [*legs_of(credits), *paid]


def _sold(number: str, books: Books) -> object:
    standing = books.sales.standing(number) if number else None
    if standing is None:
        return [], []
    sale = standing.sale
    lines = [(line.sku, line.text, line.quantity, line.price_milli) for line in sale.lines]
    return lines, [leg for leg in sale.tenders if not leg.carried]


def _coming(ticket: Ticket) -> object:
    return [
        (
            _called(draft.standing.sale.number, draft.unproved),
            [(t.line_no, t.quantity, t.reason) for t in draft.ticks],
        )
        for draft in ticket.returns
        if draft.ticks
    ]


def _called(number: str, unproved: bool) -> str:
    """The receipt; goods that nothing proves got their number when they were booked."""
    return "" if unproved else number


def _back(numbers: list[str], books: Books) -> object:
    found = [books.returns.get(number) for number in numbers]
    return [
        (
            _called(back.sale, is_booked(back.sale)),
            [(line.sale_line, line.after - line.before, line.reason) for line in back.lines],
        )
        for back in found
        if back is not None
    ]
