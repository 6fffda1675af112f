"""Card calls inside other acts: refunds asked for with the return that promises them, charges used.

RELIABILITY 2.4: what is asked of the terminal is in the books before it is asked, with a key of
ours. A charge pays for one paper; a refund is asked for once a leg of a slip.
"""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.desk.action import Station
from posdesk.errors import Refusal
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales.payment import Handed
from posdesk.sales.tenders import CARD
from posdesk.store.books import Books
from posdesk.till.terminal import CHARGE, REFUND, Call

PAID = "paid"


class CallNotApproved(Refusal):
    """A card that was to pay has not paid that amount, or pays for something else;
    `figures["amount"]`."""

    code = "call_not_approved"


class CallNotAsked(Refusal):
    """The terminal has not been asked yet what became of an earlier call for that receipt;
    `figures["number"]`."""

    code = "call_not_asked"


def look(books: Books, sales: Iterable[str]) -> None:
    """CallNotAsked where a refund of those receipts was begun and nobody asked what came of it."""
    for number in sales:
        if any(call.answer is None for call in books.cards.of_sale(number)):
            raise CallNotAsked(number=number)


def use(books: Books, handed: Iterable[Handed], document: str) -> None:
    """Cards taken by the terminal pay for that paper: each once, and the amount it approved."""
    taken = [each for each in handed if each.call]
    if not taken:
        return
    books.cards.alone_with(*(each.call for each in taken))
    for each in taken:
        call = books.cards.get(each.call)
        approved = call is not None and call.is_approved and call.call.kind == CHARGE
        if call is None or not approved or call.used or call.call.minor != each.amount:
            raise CallNotApproved(amount=each.amount)
        if any(
            other.is_reversal and not other.is_declined for other in books.cards.about(each.call)
        ):
            raise CallNotApproved(amount=each.amount)
        books.cards.use(each.call, PAID, document)


def ask_back(
    books: Books, station: Station, backs: Iterable[GoodsReturn], operation: str
) -> tuple[str, ...]:
    """Every card leg of those returns as a refund to be asked for, under keys of this operation."""
    keys: list[str] = []
    for back in backs:
        for place, leg in enumerate(back.legs, start=1):
            if leg.kind == CARD.code and leg.amount and not leg.carried:
                key = f"{operation}-{len(keys) + 1}"
                till = station.till.number
                after = books.cards.last_reference(till)
                call = Call(key, REFUND, leg.amount, back.currency, leg.last4, after=after)
                books.cards.request(call, till, back.number, place, back.sale, station.at)
                keys.append(key)
    return tuple(keys)
