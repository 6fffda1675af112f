"""A ticket as bytes, for holding it and for finding it again after a crash.

Receipts are kept by number and read afresh: what came back meanwhile is known when it resumes.
"""

from __future__ import annotations

from collections.abc import Callable

import cbor2

from posdesk.returns.draft import ReturnDraft
from posdesk.returns.standing import Standing
from posdesk.sales.basket import Basket, BasketLine, Discount
from posdesk.ticket.ticket import Ticket

_FORM = 1


def to_bytes(ticket: Ticket) -> bytes:
    """The ticket's lines, ticks and choice, without the books behind them."""
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
                    [[tick.line_no, tick.quantity, tick.reason] for tick in draft.ticks],
                ]
                for draft in ticket.returns
            ],
        ]
    )


def from_bytes(body: bytes, standing: Callable[[str], Standing | None]) -> Ticket:
    """The ticket again over the receipts as they stand; units gone meanwhile are unticked."""
    form, operation, choice, discount, lines, receipts = cbor2.loads(body)
    assert form == _FORM, form
    drafts = []
    for number, ticks in receipts:
        stands = standing(number)
        if stands is None:
            continue
        draft = ReturnDraft(stands)
        for line_no, quantity, reason in ticks:
            draft = _ticked(draft, line_no, quantity, reason)
        drafts.append(draft)
    basket = Basket(tuple(_line_again(line) for line in lines), _discount_again(discount))
    return Ticket(operation, basket, tuple(drafts), choice=choice)


def _ticked(draft: ReturnDraft, line_no: int, quantity: int, reason: str) -> ReturnDraft:
    left = min(quantity, draft.standing.left(line_no))
    return draft.tick(line_no, left).with_reason(line_no, reason) if left > 0 else draft


def _discount(discount: Discount | None) -> list[int] | None:
    return [discount.percent, discount.amount] if discount else None


def _discount_again(kept: list[int] | None) -> Discount | None:
    return Discount(*kept) if kept else None


def _line(line: BasketLine) -> list[object]:
    return [
        line.sku, line.text, line.quantity, line.price_milli, line.tax_code, line.weighed,
        _discount(line.discount), line.amount_fixed,
    ]  # fmt: skip


def _line_again(kept: list[object]) -> BasketLine:
    sku, text, quantity, price, tax_code, weighed, discount, fixed = kept
    assert isinstance(quantity, int)
    assert isinstance(price, int)
    assert discount is None or isinstance(discount, list)
    assert fixed is None or isinstance(fixed, int)
    return BasketLine(
        str(sku), str(text), quantity, price, str(tax_code), bool(weighed),
        _discount_again(discount), fixed,
    )  # fmt: skip
