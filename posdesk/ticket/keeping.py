"""A ticket as bytes, for holding it and for finding it again after a crash.

Receipts are kept by number and read afresh: what came back meanwhile is known when it resumes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import cbor2

from posdesk.catalogue.terms import said, terms_of
from posdesk.catalogue.traits import GOODS
from posdesk.clock import Moment
from posdesk.errors import Refusal
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.standing import Standing
from posdesk.returns.wanted import Wanted
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.sales.gift import Gift, GiftLine
from posdesk.sales.payment import Handed, Payment
from posdesk.sales.sale import Sale, SaleLine
from posdesk.sales.taken import Taken
from posdesk.sales.tenders import CARD
from posdesk.ticket.ticket import Ticket
from posdesk.values import dataclass

if TYPE_CHECKING:
    from posdesk.sales.promotion import Promotion

_FORM = 1
_PARTS = 6  # of the ticket itself


@dataclass(frozen=True, slots=True)
class Amid:
    """How far the ticket on the counter had come: who began it, what was handed over for it.

    `asked`: minor units that were shown for the card terminal, whose answer nobody knows yet.
    """

    by: str = ""
    handed: tuple[Handed, ...] = ()
    asked: int = 0

    @property
    def cards(self) -> tuple[Handed, ...]:
        """The cards that have paid: they are booked with this ticket, or paid back."""
        return tuple(each for each in self.handed if each.kind == CARD.code)

    def payment(self, due: int, step: int) -> Payment:
        """The pay step for `due` minor units, with what was handed over as far as it still fits.

        Cards first: they give no change, and have paid already.
        """
        payment = Payment.begin(due, step)
        for each in sorted(self.handed, key=lambda each: each.kind != CARD.code):
            try:
                if each.kind == CARD.code:
                    payment = payment.taking_card(each.amount, each.last4, each.approval, each.call)
                else:
                    payment = payment.taking_cash(each.amount)
            except Refusal:
                continue  # the ticket is another by now: the clerk is told of the card
        return payment


def to_bytes(ticket: Ticket, amid: Amid = Amid()) -> bytes:  # noqa: B008 - frozen
    """The ticket's lines, ticks and choice, without the books behind them; and how far it is."""
    return cbor2.dumps(
        [
            _FORM,
            ticket.operation,
            ticket.choice,
            _discount(ticket.basket.discount),
            [_line(line) for line in ticket.basket.lines],
            [
                [
                    draft.standing.sale.number,
                    [
                        [tick.line_no, tick.quantity, tick.reason, list(tick.serials), tick.state]
                        for tick in draft.ticks
                    ],
                    *_gifts(draft),
                ]
                for draft in ticket.returns
            ],
            [
                amid.by,
                [
                    [each.kind, each.amount, each.last4, each.approval, each.call]
                    for each in amid.handed
                ],
                amid.asked,
            ],
            [[each.kind, each.amount, each.last4] for each in ticket.wanted],
            list(ticket.basket.shown),
            [_unproved(draft.standing) for draft in ticket.returns if draft.unproved],
            [ticket.member, ticket.points],
            [draft.standing.sale.number for draft in ticket.returns if draft.lost],
            _promotion(ticket.promotion),
        ]
    )


def amid_of(body: bytes) -> Amid:
    """How far that ticket had come."""
    kept = cbor2.loads(body)[_PARTS:]
    if not kept:
        return Amid()  # kept by a program that did not write it down
    by, handed, asked = kept[0]
    return Amid(by, tuple(Handed(*each) for each in handed), asked)


def from_bytes(body: bytes, standing: Callable[[str], Standing | None]) -> Ticket:
    """The ticket again over the receipts as they stand; units gone meanwhile are unticked."""
    form, operation, choice, discount, lines, receipts = cbor2.loads(body)[:_PARTS]
    assert form == _FORM, form
    drafts, kept, lost = [], _unproved_again(body), _lost(body)
    for number, ticks, *gifts in receipts:
        stands = kept.get(number) or standing(number)
        if stands is None:
            continue
        draft = _with_gifts(ReturnDraft(stands, lost=number in lost), *gifts)
        for line_no, quantity, reason, *more in ticks:
            serials, state = more or ([], "")
            draft = _ticked(draft, line_no, quantity, reason, serials, state)
        drafts.append(draft)
    basket = Basket(
        tuple(_line_again(line) for line in lines), _discount_again(discount), _shown(body)
    )
    member, points = _member(body)
    return Ticket(
        operation, basket, tuple(drafts), choice=choice, wanted=_wanted(body),
        member=member, points=points, promotion=_promotion_again(body),
    )  # fmt: skip


def _unproved(standing: Standing) -> list[object]:
    """Goods that nothing proves are in no books: kept as they stand."""
    sale = standing.sale
    (line,) = sale.lines
    return [
        sale.number, sale.origin, sale.till, sale.at.ms, sale.at.offset_min, sale.currency,
        sale.tax_included, line.sku, line.text, line.quantity, line.price_milli, line.listed,
        line.paid, line.tax_code, line.tax_rate, line.tax,
    ]  # fmt: skip


def _unproved_again(body: bytes) -> dict[str, Standing]:
    """The same by their numbers; a program before this one knew none."""
    kept = cbor2.loads(body)[_PARTS + 3 :]
    found = {}
    for number, origin, till, ms, offset, currency, included, *line in kept[0] if kept else ():
        sku, text, quantity, price_milli, listed, paid, code, rate, tax = line
        sold = SaleLine(
            1, sku, text, quantity, False, price_milli, listed, 0, paid, code, rate, tax
        )  # fmt: skip
        found[number] = Standing(
            Sale(
                number, till, Moment(ms, offset), currency, (sold,), (), None, included,
                origin=origin,
            )
        )  # fmt: skip
    return found


def _gifts(draft: ReturnDraft) -> list[object]:
    """Whether its holder is here, and the gift receipts; nothing where none was shown."""
    gifts = [
        [each.number, each.sale, each.token, each.at.ms, each.at.offset_min,
         [[line.line, line.quantity, line.used] for line in each.lines]]
        for each in draft.gifts
    ]  # fmt: skip
    return [draft.for_holder, gifts] if gifts else []


def _with_gifts(
    draft: ReturnDraft, for_holder: bool = False, gifts: Sequence[Any] = ()
) -> ReturnDraft:
    shown = tuple(
        Gift(number, sale, token, Moment(ms, offset), tuple(GiftLine(*each) for each in lines))
        for number, sale, token, ms, offset, lines in gifts
    )
    draft = replace(draft, gifts=shown)
    return draft.limited() if for_holder else draft


def _shown(body: bytes) -> tuple[str, ...]:
    """Coupons and cards that were shown; a program before this one knew none."""
    kept = cbor2.loads(body)[_PARTS + 2 :]
    return tuple(kept[0]) if kept else ()


def _member(body: bytes) -> tuple[str, int]:
    """Who collects points, and how many are spent; a program before this one knew none."""
    kept = cbor2.loads(body)[_PARTS + 4 :]
    return (str(kept[0][0]), int(kept[0][1])) if kept else ("", 0)


def _lost(body: bytes) -> frozenset[str]:
    """Receipts whose goods we lost, or the warranty of; a program before this one knew none."""
    kept = cbor2.loads(body)[_PARTS + 5 :]
    return frozenset(kept[0]) if kept else frozenset()


def _promotion(shown: Promotion | None) -> list[object]:
    if shown is None:
        return []
    until = shown.until.isoformat() if shown.until else ""
    return [
        shown.number, shown.bearer, shown.given, until, shown.at.ms, shown.at.offset_min,
        shown.used, shown.text,
    ]  # fmt: skip


def _promotion_again(body: bytes) -> Promotion | None:
    """The slip of promotional credit; a program before this one knew none."""
    kept = cbor2.loads(body)[_PARTS + 6 :]
    if not kept or not kept[0]:
        return None
    from posdesk.sales.promotion import Promotion  # where one is shown

    number, bearer, given, until, ms, offset, used, text = kept[0]
    day = date.fromisoformat(until) if until else None
    return Promotion(number, bearer, given, day, Moment(ms, offset), used, text)


def _wanted(body: bytes) -> tuple[Wanted, ...]:
    """What was asked for on several tenders; a program before this one wrote none."""
    kept = cbor2.loads(body)[_PARTS + 1 :]
    return tuple(Wanted(*each) for each in kept[0]) if kept else ()


def _ticked(
    draft: ReturnDraft, line_no: int, quantity: int, reason: str, serials: list[str], state: str
) -> ReturnDraft:
    """The tick again, and the serial numbers that are still with the customer.

    Delivery and fees were ticked before: a line that is there already stays as it was kept.
    """
    left = min(quantity, draft.standing.left(line_no))
    if left <= 0:
        return draft
    draft = draft.with_quantity(line_no, left).with_reason(line_no, reason)
    still = draft.standing.serials_left(line_no)
    for serial in [each for each in serials if each in still][:left]:
        draft = draft.with_serial(line_no, serial)
    return draft.with_state(line_no, state) if state else draft


def _discount(discount: Discount | None) -> list[int] | None:
    return [discount.percent, discount.amount] if discount else None


def _discount_again(kept: list[int] | None) -> Discount | None:
    return Discount(*kept) if kept else None


def _line(line: BasketLine) -> list[object]:
    return [
        line.sku, line.text, line.quantity, line.price_milli, line.tax_code, line.weighed,
        _discount(line.discount), line.amount_fixed, line.kind, list(line.serials),
        line.wants_serials, line.deposit, line.return_days, line.quote, line.months,
        said(line.terms), _taken(line.taken),
    ]  # fmt: skip


def _taken(taken: Taken | None) -> list[object] | None:
    return [taken.sale, taken.cause, taken.line, taken.seen, taken.by] if taken else None


def _line_again(kept: list[object]) -> BasketLine:
    sku, text, quantity, price, tax_code, weighed, discount, fixed, *more = kept
    # What an older program did not keep.
    old: list[object] = [GOODS, [], False, "", None, "", 0, "", None]
    kind, serials, wants, deposit, days, quote, months, terms, taken = [*more, *old[len(more) :]]
    assert days is None or isinstance(days, int)
    assert isinstance(months, int)
    assert isinstance(serials, list)
    assert isinstance(quantity, int)
    assert isinstance(price, int)
    assert discount is None or isinstance(discount, list)
    assert fixed is None or isinstance(fixed, int)
    return BasketLine(
        str(sku), str(text), quantity, price, str(tax_code), bool(weighed),
        _discount_again(discount), fixed, str(kind), tuple(serials), bool(wants), str(deposit),
        days, str(quote), months, terms_of(str(terms)),
        Taken(*taken) if isinstance(taken, list) else None,
    )  # fmt: skip
