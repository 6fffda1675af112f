"""The fields that came with version 3: gift receipts, quotes, warranties, promotional credit."""

from __future__ import annotations

from posdesk.documents import code_form as form
from posdesk.documents.plan_form import F_CUSTOMER, F_THIS, F_UNTIL, F_WORDS

# Field numbers, after those of `plan_form`. Never reuse one.
F_PIECES, F_OF_LINES, F_SERIAL = 39, 40, 41

MOST_SERIAL = 200

_HEAD = frozenset(range(form.F_FIRST_LINE)) - {form.F_OFFSET}
_LINES = frozenset((form.F_GOODS, form.F_AMOUNTS, form.F_TAXES))
_LINES_AT_WILL = frozenset((form.F_FIRST_LINE, form.F_COUNTS, form.F_LINE_TAXES))
_NAMED = frozenset((form.F_GOODS, F_OF_LINES, form.F_ORIGINAL))  # goods of a receipt, no amounts

# What the first code of a type must have besides head and link, and what it may have.
_MUST: dict[int, frozenset[int]] = {
    form.T_GIFT: _NAMED | {F_CUSTOMER},
    form.T_QUOTE: _LINES | {F_UNTIL},
    form.T_WARRANTY: _NAMED | {F_UNTIL},
    form.T_PROMOTION: frozenset((F_THIS, F_CUSTOMER)),
}
_MAY: dict[int, frozenset[int]] = {
    form.T_GIFT: frozenset((form.F_RETURN_BY, F_PIECES)),
    form.T_QUOTE: _LINES_AT_WILL | {form.F_TAX_ADDED, form.F_PART, F_CUSTOMER, F_WORDS},
    form.T_WARRANTY: frozenset((F_THIS, F_CUSTOMER, F_WORDS, F_PIECES, F_SERIAL)),
    form.T_PROMOTION: frozenset((F_WORDS, F_UNTIL)),
}


def fields_of(kind: int, first: bool) -> tuple[frozenset[int], frozenset[int]]:
    """(must, may) of a code of that type; only a quote has further ones, which list goods."""
    if first:
        return _HEAD | _MUST[kind] | {form.F_LINK}, _MAY[kind] | {form.F_OFFSET}
    lines = _LINES if kind == form.T_QUOTE else frozenset[int]()
    return _HEAD | lines | {form.F_PART}, _LINES_AT_WILL | {form.F_OFFSET}
