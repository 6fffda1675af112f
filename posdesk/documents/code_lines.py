"""A paper's lines in the columns of its codes: one code when they fit, else further ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from posdesk.documents import code_form as form
from posdesk.documents.plain_cbor import Value
from posdesk.documents.seal import Facts, length_around, payload_of, seal, text_length, to_text
from posdesk.keys import TillKey
from posdesk.money import round_div
from posdesk.sales.sale import TaxTotal

FIRST_CODE = 656
"""Letters of a QR code of version 16, level M: 44.5 mm at 4 dots a module."""

FURTHER_CODE = 909
"""Letters of version 19, level M: 46.5 mm, the widest that still stands on a 58 mm roll."""

LINES_A_CODE = 50
_MANY_PARTS = 999


@dataclass(frozen=True, slots=True)
class Row:
    """One line as a code holds it; `span` is (sale line, units back before) on a return."""

    goods: Value
    amount: int
    units: int
    weighed: bool
    tax_place: int
    rate: int
    tax: int
    span: tuple[int, int] | None = None


def signed_codes(
    head: dict[int, Value],
    first: dict[int, Value],
    rows: Sequence[Row],
    taxes: Sequence[TaxTotal],
    key: TillKey,
) -> tuple[str, ...]:
    """The signed texts of one paper: `head` stands in every code, `first` in the first alone."""
    totals, rates = tax_columns(taxes)
    opening = {**head, **first, form.F_TAXES: totals}
    following = {**head, form.F_TAXES: rates}
    whole = with_lines(opening, rows, 1)
    payload = payload_of(whole)
    if len(rows) <= LINES_A_CODE and length_around(payload) <= FIRST_CODE:
        return (to_text(seal(whole, key, payload)),)
    chunks = _chunks(opening, following, rows)
    texts, done = [], 0
    for place, lines in enumerate(chunks, start=1):
        facts = with_lines(opening if place == 1 else following, lines, done + 1)
        if len(chunks) > 1:
            facts[form.F_PART] = [place, len(chunks)]
        texts.append(to_text(seal(facts, key)))
        done += len(lines)
    return tuple(texts)


def tax_columns(taxes: Sequence[TaxTotal]) -> tuple[list[Value], list[Value]]:
    """Tax by rate as the first code of a paper says it, and as further ones do."""
    totals: list[Value] = [[tax.code, tax.rate, tax.gross, tax.tax] for tax in taxes]
    return totals, [[tax.code, tax.rate] for tax in taxes]


def _chunks(
    opening: dict[int, Value], following: dict[int, Value], rows: Sequence[Row]
) -> list[Sequence[Row]]:
    """The rows in runs that fit their codes; the first may be empty, a further one never is."""
    chunks: list[Sequence[Row]] = []
    done = 0
    while done < len(rows) or not chunks:
        base, cap = (following, FURTHER_CODE) if chunks else (opening, FIRST_CODE)
        left = rows[done : done + LINES_A_CODE]
        many = fitting({**base, form.F_PART: [_MANY_PARTS, _MANY_PARTS]}, left, done + 1, cap)
        if chunks:
            many = max(many, 1)
        chunks.append(left[:many])
        done += many
    return chunks


def fitting(base: dict[int, Value], rows: Sequence[Row], first_line: int, cap: int) -> int:
    """How many of `rows`, from the front, a code of `cap` letters holds."""
    low, high = 0, len(rows)
    while low < high:
        middle = (low + high + 1) // 2
        if text_length(with_lines(base, rows[:middle], first_line)) <= cap:
            low = middle
        else:
            high = middle - 1
    return low


def with_lines(base: Facts, rows: Sequence[Row], first_line: int) -> dict[int, Value]:
    """`base` with the lines in columns: what, how much, how many at which tax.

    A count is units x number of tax rates + place of its rate, below zero when weighed; the column
    is left out when every line is one piece at the first rate. A line's tax stands beside it only
    where it is not what the rate makes of the amount (tax rounded once a receipt).
    """
    facts = dict(base)
    rates = facts[form.F_TAXES]
    assert isinstance(rates, list)
    facts[form.F_GOODS] = [row.goods for row in rows]
    facts[form.F_AMOUNTS] = [row.amount for row in rows]
    of = len(rates)
    counts: list[Value] = [_count(row, of) for row in rows]
    if counts != [of] * len(rows):
        facts[form.F_COUNTS] = counts
    other: dict[int, Value] = {
        place: row.tax
        for place, row in enumerate(rows)
        if row.tax != tax_inside(row.amount, row.rate)
    }
    if other:
        facts[form.F_LINE_TAXES] = other
    if first_line > 1:
        facts[form.F_FIRST_LINE] = first_line
    if rows and rows[0].span is not None:
        facts[form.F_SPANS] = [figure for row in rows for figure in row.span or ()]
    return facts


def _count(row: Row, rates: int) -> int:
    count = row.units * rates + row.tax_place
    return -count if row.weighed else count


def tax_inside(amount: int, rate: int) -> int:
    """The tax in an amount that includes it; `rate` in hundred-thousandths."""
    return round_div(amount * rate, 100_000 + rate)
