"""The fields that came with version 2: plans and the smaller papers, and their short spellings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from posdesk.documents import code_form as form
from posdesk.documents.plain_cbor import Value
from posdesk.documents.plan_position import CUT_KINDS, PAID_KINDS, PlanPosition
from posdesk.identity import PAYMENT
from posdesk.instalments.schedule import FORTNIGHT, MONTH, WEEK, Due, due_days

# Field numbers, after those of `code_form`. Never reuse one.
F_PLAN, F_PRICE, F_DEPOSIT, F_SIGNED, F_DUES, F_PAYMENTS, F_CUTS, F_BALANCE = range(25, 33)
F_THIS, F_CUSTOMER, F_KEPT, F_WORDS, F_UNTIL, F_ANSWER = range(33, 39)

_HEAD = frozenset(range(form.F_FIRST_LINE)) - {form.F_OFFSET}
_LINES = frozenset((form.F_GOODS, form.F_AMOUNTS, form.F_TAXES))
_LINES_AT_WILL = frozenset((form.F_FIRST_LINE, form.F_COUNTS, form.F_LINE_TAXES))
_SLICES = frozenset((F_DUES, F_PAYMENTS, F_CUTS))
_POSITION = frozenset((F_PLAN, F_PRICE, F_SIGNED, F_BALANCE, form.F_TERMS))
_POSITION_AT_WILL = frozenset((F_DEPOSIT, F_CUSTOMER, F_KEPT)) | _SLICES
_COINS = frozenset((form.F_ROUNDING, form.F_CHANGE))

# What the first code of a type must have besides the head, and what it may have.
_MUST: dict[int, frozenset[int]] = {
    form.T_PAYMENT: _POSITION | {F_THIS, form.F_TENDERS},
    form.T_PLAN: (_POSITION - {F_PLAN}) | _LINES | {form.F_TENDERS},
    form.T_STATEMENT: frozenset(),
    form.T_CREDIT: frozenset((F_THIS,)),
    form.T_REFUSAL: frozenset((F_THIS, F_ANSWER)),
    form.T_DROP_OFF: frozenset((F_ANSWER,)),
    form.T_OUTAGE: frozenset(),
}
_MAY: dict[int, frozenset[int]] = {
    form.T_PAYMENT: _POSITION_AT_WILL | _COINS,
    form.T_PLAN: _POSITION_AT_WILL | _COINS | _LINES_AT_WILL | {form.F_RETURN_BY, form.F_TAX_ADDED},
    form.T_STATEMENT: frozenset((form.F_TENDERS, F_THIS, F_WORDS, F_ANSWER)),
    form.T_CREDIT: frozenset((form.F_TENDERS, form.F_ORIGINAL, F_CUSTOMER)),
    form.T_REFUSAL: frozenset((F_WORDS, F_UNTIL)),
    form.T_DROP_OFF: frozenset(
        (F_THIS, F_WORDS, F_UNTIL, F_CUSTOMER, form.F_TENDERS, form.F_ORIGINAL)
    ),
    form.T_OUTAGE: frozenset(),
}
_ABOUT_EITHER = frozenset((form.T_STATEMENT, form.T_REFUSAL))  # of a plan, or of a receipt

STEPS = {3: MONTH, 2: FORTNIGHT, 1: WEEK}
"""How far apart the parts of a run are; 0 is one part alone."""

MOST_DUES = 600
MOST_AMOUNT = 10**12
"""Minor units of any figure of a plan: a paper's sum of them is exact in every language."""

PAID_STEP = 8
"""A payment's day and kind are one figure: days after signing x 8 + kind."""

LONGEST_WORDS = 200


def fields_of(
    kind: int, first: bool, about_plan: bool, goods: bool = False
) -> tuple[frozenset[int], frozenset[int]]:
    """(must, may) of a code of that type, as its first or a further one.

    `goods`: it lists goods, which of papers about a plan a change that adds some may do as well.
    """
    may = frozenset((form.F_OFFSET,))
    added = _LINES if goods and kind == form.T_STATEMENT else frozenset[int]()
    if not first:
        if kind == form.T_PLAN:
            return _HEAD | _LINES | {form.F_PART}, may | _LINES_AT_WILL
        at_will = _LINES_AT_WILL if added else frozenset[int]()
        return _HEAD | {form.F_PART, F_SIGNED} | added, may | _SLICES | at_will
    must, may = _HEAD | _MUST[kind] | {form.F_LINK}, may | _MAY[kind]
    if added and about_plan:
        must, may = must | added, may | _LINES_AT_WILL
    if kind in _ABOUT_EITHER:
        must |= _POSITION if about_plan else {form.F_ORIGINAL}
        may |= _POSITION_AT_WILL if about_plan else frozenset()
    return must, may | ({form.F_PART} if F_PRICE in must else frozenset())


def entries(position: PlanPosition, till: int) -> list[tuple[int, list[Value]]]:
    """The position's lists, entry by entry: what counts most first, payments from the newest on."""
    dues: list[tuple[int, list[Value]]] = [
        (F_DUES, [*run]) for run in runs(position.dues, position.signed)
    ]
    signed = position.signed
    cuts: list[tuple[int, list[Value]]] = [
        (F_CUTS, [CUT_KINDS.index(cut.kind), cut.number, (cut.day - signed).days, cut.amount])
        for cut in position.cuts
    ]
    payments: list[tuple[int, list[Value]]] = []
    for paid in reversed(position.payments):
        number = form.number_form(paid.number, PAYMENT, till)
        day = (paid.day - signed).days * PAID_STEP + PAID_KINDS.index(paid.kind)
        payments.append((F_PAYMENTS, [number, day, paid.amount]))
    return dues + cuts + payments


def slices(position: PlanPosition, till: int) -> dict[int, Value]:
    """The position's lists whole, for a code that holds them all."""
    lists: dict[int, list[Value]] = {}
    for field, entry in entries(position, till):
        lists.setdefault(field, []).extend(entry)
    return {field: [*each] for field, each in lists.items()}


@lru_cache(maxsize=256)
def runs(dues: tuple[Due, ...], signed: date) -> tuple[tuple[int, int, int, int], ...]:
    """The schedule as (first day after signing, every, how many, amount), each as long as can be.

    `every`: 3 a month, 2 a fortnight, 1 a week, 0 one part alone.
    """
    found: list[tuple[int, int, int, int]] = []
    at = 0
    while at < len(dues):
        lengths = {step: _alike(dues[at:], every) for step, every in STEPS.items()}
        step = max(lengths, key=lambda each: lengths[each])
        count = lengths[step]
        day = (dues[at].day - signed).days
        found.append((day, step if count > 1 else 0, count, dues[at].amount))
        at += count
    return tuple(found)


def _alike(dues: Sequence[Due], every: str) -> int:
    """How many of the dues, from the first on, follow each other so and are of one amount."""
    if len(dues) > 1 and dues[1] != Due(due_days(dues[0].day, every, 2)[1], dues[0].amount):
        return 1  # as at nearly every other step: their later days need not be reckoned
    days = due_days(dues[0].day, every, len(dues))
    count = 0
    while count < len(dues) and dues[count] == Due(days[count], dues[0].amount):
        count += 1
    return count


def reference_form(reference: str) -> Value:
    """A reference of hex digits as its bytes, any other as text."""
    if reference == reference.lower():
        try:
            return bytes.fromhex(reference) if reference.isalnum() else reference
        except ValueError:
            pass
    return reference


def reference_of(value: Value) -> str | None:
    """The reference `reference_form` spelt so; None for what it would have spelt otherwise."""
    reference = value.hex() if isinstance(value, bytes) else value
    if not isinstance(reference, str) or not 0 < len(reference) <= LONGEST_WORDS:
        return None
    return reference if reference_form(reference) == value else None
