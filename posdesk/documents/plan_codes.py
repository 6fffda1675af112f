"""What is written into the codes of plan papers and of the smaller ones: version 2 of the form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import code_form as form
from posdesk.documents import plan_form
from posdesk.documents.code_lines import signed_codes
from posdesk.documents.code_writing import (
    goods_rows,
    head_of,
    sale_fields,
    sale_rows,
    tender_form,
)
from posdesk.documents.plain_cbor import Value
from posdesk.documents.plan_chunks import position_codes
from posdesk.documents.plan_form import (
    F_ANSWER,
    F_BALANCE,
    F_CUSTOMER,
    F_DEPOSIT,
    F_KEPT,
    F_PLAN,
    F_PRICE,
    F_SIGNED,
    F_THIS,
    F_UNTIL,
    F_WORDS,
)
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.seal import seal, to_text
from posdesk.documents.slip import Slip
from posdesk.identity import PLAN
from posdesk.keys import TillKey
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.sale import Sale, SaleLine, TenderLeg
from posdesk.settings import Shop, Till

ACCEPTED, REFUSED = 1, 2
"""The answer on a claim slip."""

DEPOSIT, TRADE_IN, DROP_OFF, MONEY, GOODS = 1, 2, 3, 4, 5
"""What a promise slip is about."""


def codes_for_plan(
    sale: Sale, position: PlanPosition, shop: Shop, till: Till, link: bytes, key: TillKey
) -> tuple[str, ...]:
    """The codes of an agreement: the whole sale (its number is the plan's) and the position."""
    head = head_of(form.T_PLAN, sale.number, sale.at, sale.currency, shop, till)
    first = {
        **sale_fields(sale, link),
        **_position_fields(position, till),
        **plan_form.slices(position, till.number),
    }
    del first[F_PLAN]
    return signed_codes(head, first, sale_rows(sale), sale.tax_totals, key)


def codes_for_payment(
    slip: Slip,
    position: PlanPosition,
    amount: int,
    tenders: Sequence[TenderLeg],
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
) -> tuple[str, ...]:
    """The codes of an instalment receipt; `amount` of this payment went to the plan."""
    first: dict[int, Value] = {
        F_THIS: amount,
        form.F_TENDERS: [tender_form(leg) for leg in tenders],
    }
    change = sum(leg.change for leg in tenders)
    if change:
        first[form.F_CHANGE] = change
    return _about(form.T_PAYMENT, slip, position, "", first, shop, till, link, key)


def codes_for_statement(
    slip: Slip,
    position: PlanPosition | None,
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
    *,
    original: str = "",
    amount: int = 0,
    tenders: Sequence[TenderLeg | RefundLeg] = (),
    words: str = "",
    answer: int = 0,
    goods: Sequence[SaleLine] = (),
    until: date | None = None,
) -> tuple[str, ...]:
    """The codes of a statement, a change, or an "our mistake" slip.

    Of a plan where there is a `position`, else of the receipt `original`. `amount`: what was given
    back, in `tenders`. `words`: a cause's code. `goods`: those a change adds to the plan. `until`:
    a day it promises.
    """
    first = _at_will(amount, tenders, words, answer, until)
    return _about(form.T_STATEMENT, slip, position, original, first, shop, till, link, key, goods)


def codes_for_claim(
    slip: Slip,
    position: PlanPosition | None,
    claimed: int,
    answer: int,
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
    *,
    original: str = "",
    words: str = "",
    until: date | None = None,
) -> tuple[str, ...]:
    """The codes of a claim slip: `answer` is ACCEPTED or REFUSED, `until` the day it stays open."""
    first = {**_at_will(0, (), words, answer, until), F_THIS: claimed}
    return _about(form.T_REFUSAL, slip, position, original, first, shop, till, link, key)


def codes_for_credit(
    slip: Slip, left: int, bearer: str, shop: Shop, till: Till, link: bytes, key: TillKey
) -> tuple[str, ...]:
    """The code of a store credit slip: `left` minor units for whoever bears `bearer`."""
    first: dict[int, Value] = {F_THIS: left, F_CUSTOMER: plan_form.reference_form(bearer)}
    return _alone(form.T_CREDIT, slip, first, shop, till, link, key)


def codes_for_promise(
    slip: Slip,
    about: int,
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
    *,
    amount: int = 0,
    words: str = "",
    until: date | None = None,
    customer: str = "",
    original: str = "",
    tenders: Sequence[TenderLeg | RefundLeg] = (),
) -> tuple[str, ...]:
    """The code of a promise slip: an `amount`, or goods in `words`, and by when."""
    first = _at_will(amount, tenders, words, about, until)
    if customer:
        first[F_CUSTOMER] = plan_form.reference_form(customer)
    if original:
        first[form.F_ORIGINAL] = original
    return _alone(form.T_DROP_OFF, slip, first, shop, till, link, key)


def codes_for_outage(
    slip: Slip, shop: Shop, till: Till, link: bytes, key: TillKey
) -> tuple[str, ...]:
    """The code of a slip printed ahead: whose it is and its serial; the rest is written by hand."""
    return _alone(form.T_OUTAGE, slip, {}, shop, till, link, key)


def _about(
    kind: int,
    slip: Slip,
    position: PlanPosition | None,
    original: str,
    first: dict[int, Value],
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
    goods: Sequence[SaleLine] = (),
) -> tuple[str, ...]:
    if position is None:
        return _alone(kind, slip, {**first, form.F_ORIGINAL: original}, shop, till, link, key)
    head = head_of(kind, slip.number, slip.at, slip.currency, shop, till)
    first = {**first, form.F_LINK: link[:8], **_position_fields(position, till)}
    return position_codes(head, first, position, till.number, key, goods_rows(goods))


def _alone(
    kind: int,
    slip: Slip,
    first: dict[int, Value],
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
) -> tuple[str, ...]:
    head = head_of(kind, slip.number, slip.at, slip.currency, shop, till)
    return (to_text(seal({**head, **first, form.F_LINK: link[:8]}, key)),)


def _position_fields(position: PlanPosition, till: Till) -> dict[int, Value]:
    """The position but for its lists."""
    assert position.adds_up, position
    fields: dict[int, Value] = {
        F_PLAN: form.number_form(position.number, PLAN, till.number),
        F_PRICE: position.price,
        F_SIGNED: (position.signed - form.DAY_ONE).days,
        F_BALANCE: position.balance,
        form.F_TERMS: position.terms[:8],
    }
    if position.deposit:
        fields[F_DEPOSIT] = position.deposit
    if position.kept:
        fields[F_KEPT] = True
    if position.customer:
        fields[F_CUSTOMER] = plan_form.reference_form(position.customer)
    return fields


def _at_will(
    amount: int,
    tenders: Sequence[TenderLeg | RefundLeg],
    words: str,
    answer: int,
    until: date | None = None,
) -> dict[int, Value]:
    fields: dict[int, Value] = {}
    if amount:
        fields[F_THIS] = amount
    if tenders:
        fields[form.F_TENDERS] = [tender_form(leg) for leg in tenders]
    if words:
        fields[F_WORDS] = words.encode("utf-8", "replace").decode()[: plan_form.LONGEST_WORDS]
    if answer:
        fields[F_ANSWER] = answer
    if until is not None:
        fields[F_UNTIL] = (until - form.DAY_ONE).days
    return fields
