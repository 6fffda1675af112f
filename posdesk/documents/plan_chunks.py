"""A plan's position in one code where it fits, else in further ones.

The first code says all that counts alone: balance, schedule, cuts, the newest payments. Further
ones list the older payments, and goods that a change adds.
"""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.documents import code_form as form
from posdesk.documents.code_lines import (
    FIRST_CODE,
    FURTHER_CODE,
    LINES_A_CODE,
    Row,
    fitting,
    tax_columns,
    with_lines,
)
from posdesk.documents.plain_cbor import Value
from posdesk.documents.plan_form import F_SIGNED, entries
from posdesk.documents.plan_position import PlanPosition
from posdesk.documents.seal import seal, text_length, to_text
from posdesk.keys import TillKey
from posdesk.sales.sale import TaxTotal

_MANY_PARTS = 999
Facts = dict[int, Value]


def position_codes(
    head: Facts,
    first: Facts,
    position: PlanPosition,
    till: int,
    key: TillKey,
    goods: tuple[Sequence[Row], Sequence[TaxTotal]] = ((), ()),
) -> tuple[str, ...]:
    """The signed texts of one paper: `head` stands in every code, `first` in the first alone.

    `goods`: lines that a change adds, and their tax by rate.
    """
    lists = entries(position, till)
    opening = {**head, **first}
    rows, taxes = goods
    totals, rates = tax_columns(taxes)
    with_goods = with_lines({**opening, form.F_TAXES: totals}, rows, 1) if rows else opening
    whole = _with(with_goods, lists)
    if text_length(whole) <= FIRST_CODE and len(rows) <= LINES_A_CODE:
        return (to_text(seal(whole, key)),)
    following = {**head, F_SIGNED: first[F_SIGNED]}
    pages = _pages(opening, following, lists)
    pages += _goods_pages({**following, form.F_TAXES: rates}, rows)
    for place, facts in enumerate(pages, start=1):
        facts[form.F_PART] = [place, len(pages)]
    if len(pages) == 1:  # hardly more than fits: one code, larger than most
        del pages[0][form.F_PART]
    return tuple(to_text(seal(facts, key)) for facts in pages)


def _pages(opening: Facts, following: Facts, lists: list[tuple[int, list[Value]]]) -> list[Facts]:
    pages = [_with({**opening, form.F_PART: [_MANY_PARTS, _MANY_PARTS]}, [])]
    held, cap = 0, FIRST_CODE
    for entry in lists:
        longer = _with(pages[-1], [entry])
        if text_length(longer) > cap and (held or len(pages) == 1):
            longer = _with({**following, form.F_PART: [_MANY_PARTS, _MANY_PARTS]}, [entry])
            pages.append(longer)
            held, cap = 1, FURTHER_CODE
        else:
            pages[-1] = longer
            held += 1
    return pages


def _goods_pages(base: Facts, rows: Sequence[Row]) -> list[Facts]:
    """Codes of goods alone, each as full as may be."""
    base = {**base, form.F_PART: [_MANY_PARTS, _MANY_PARTS]}
    pages: list[Facts] = []
    done = 0
    while done < len(rows):
        left = rows[done : done + LINES_A_CODE]
        many = max(1, fitting(base, left, done + 1, FURTHER_CODE))
        pages.append(with_lines(base, left[:many], done + 1))
        done += many
    return pages


def _with(facts: Facts, lists: list[tuple[int, list[Value]]]) -> Facts:
    """`facts` with entries put at the end of their lists."""
    made = dict(facts)
    for field, entry in lists:
        before = made.get(field, [])
        assert isinstance(before, list)
        made[field] = [*before, *entry]
    return made
