"""What the signed terms of goods take off for a change of mind, and for that alone (PC-10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from posdesk.catalogue.terms import FEE_AMOUNT, FEE_PERCENT, FEES, fee_on, percent_words
from posdesk.catalogue.traits import TAKEN
from posdesk.money import round_div, share_between
from posdesk.returns.draft import ReturnDraft, Tick
from posdesk.returns.reasons import CHANGED_MIND, reason
from posdesk.sales.basket import Basket, BasketLine
from posdesk.sales.sale import TILL, SaleLine
from posdesk.sales.taken import TERM, Taken
from posdesk.wording import translate


def fee_of(draft: ReturnDraft, line_no: int) -> int:
    """What the terms printed at that line take off for the units ticked of it; minor units.

    Nothing but for a change of mind of who bought it, on a receipt whose terms these books hold
    (one taken in from its paper has none). Of the price without a tax that was added to it; shared
    over the units as their worth is, so that parts come to no more than the whole.
    """
    sale = draft.standing.sale
    tick = next((each for each in draft.ticks if each.line_no == line_no), None)
    if tick is None or not may_be_taken(draft, tick):
        return 0
    line = sale.line(line_no)
    worth = line.paid - draft.standing.cuts.get(line_no, 0)
    if worth <= 0:
        return 0
    tax = 0 if sale.tax_included else round_div(line.tax * worth, line.paid)
    whole = fee_on(line.terms, worth - tax, 1 if line.weighed else line.quantity)
    before = draft.standing.returned.get(line_no, 0)
    fee = share_between(whole, before, before + tick.quantity, line.quantity)
    return max(0, min(fee, draft.standing.refund(line_no, tick.quantity)[0]))


def may_be_taken(draft: ReturnDraft, tick: Tick) -> bool:
    """Whether anything may be taken off those goods by their terms at all."""
    hers = not draft.for_holder and not draft.unproved and not draft.standing.half
    changed = tick.reason == CHANGED_MIND.code
    return hers and changed and draft.standing.sale.origin == TILL


def with_fees(basket: Basket, draft: ReturnDraft, lines: Sequence[int]) -> Basket:
    """With what the terms of those lines take off, once each; without what they do not."""
    sale = draft.standing.sale
    kept = [
        each
        for each in basket.lines
        if not (_is_fee(each) and each.taken and _of(each.taken, sale.number, lines))
    ]
    for no in lines:
        fee = fee_of(draft, no)
        if fee:
            line = sale.line(no)
            words, taken = _fee_words(line, sale.number), Taken(sale.number, TERM, no)
            kept.append(taken_line(words, fee, taken))
    return replace(basket, lines=tuple(kept))


def still_taken(basket: Basket, drafts: Sequence[ReturnDraft]) -> Basket:
    """With what may still be taken off those goods: nothing of faulty ones, of fewer less."""
    if not any(line.taken for line in basket.lines):
        return basket
    by_number = {draft.standing.sale.number: draft for draft in drafts}
    kept = []
    for line in basket.lines:
        if line.taken is None:
            kept.append(line)
            continue
        draft = by_number.get(line.taken.sale)
        if draft is None or not _may_stay(line.taken, draft):
            continue
        if _is_fee(line):
            fee = fee_of(draft, line.taken.line)
            if not fee:
                continue
            line = replace(line, price_milli=fee * 1000)
        kept.append(line)
    return replace(basket, lines=tuple(kept))


def taken_line(text: str, amount: int, taken: Taken, tax_code: str = "") -> BasketLine:
    """`amount` minor units off, for `text`, as a line going out."""
    return BasketLine("", text, 1, amount * 1000, tax_code, kind=TAKEN, taken=taken)


def _is_fee(line: BasketLine) -> bool:
    return line.taken is not None and line.taken.is_term and not line.taken.seen


def _of(taken: Taken, number: str, lines: Sequence[int]) -> bool:
    return taken.sale == number and taken.line in lines


def _may_stay(taken: Taken, draft: ReturnDraft) -> bool:
    ticks = [each for each in draft.ticks if taken.line in (0, each.line_no)]
    if not ticks or any(reason(each.reason).ours for each in ticks):
        return False
    return not taken.is_term or all(may_be_taken(draft, each) for each in ticks)


def _fee_words(line: SaleLine, number: str) -> str:
    percents = [each.amount for each in line.terms if each.what == FEE_PERCENT]
    if len(percents) == 1 and not any(each.what == FEE_AMOUNT for each in line.terms):
        words = translate("Terms", "Restocking {percent} %, as on receipt {number}")
        return words.format(percent=percent_words(percents[0]), number=number)
    return translate("Terms", "Restocking, as on receipt {number}").format(number=number)


def has_fee(line: SaleLine) -> bool:
    """Whether its receipt says that a change of mind costs something."""
    return any(each.what in FEES for each in line.terms)
