"""What is written into the codes of version 3: gifts, quotes, warranties, promotional credit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from posdesk.documents import code_form as form
from posdesk.documents import plan_form
from posdesk.documents.code_lines import FIRST_CODE, signed_codes
from posdesk.documents.code_writing import goods_rows, head_of
from posdesk.documents.later_form import F_OF_LINES, F_PIECES, F_SERIAL, MOST_SERIAL
from posdesk.documents.plain_cbor import Value
from posdesk.documents.plan_form import F_CUSTOMER, F_THIS, F_UNTIL, F_WORDS
from posdesk.documents.seal import seal, text_length, to_text
from posdesk.documents.slip import Slip
from posdesk.keys import TillKey
from posdesk.sales.sale import Sale, SaleLine
from posdesk.settings import Shop, Till


def codes_for_gift(
    slip: Slip,
    sale: Sale,
    lines: Sequence[SaleLine],
    token: str,
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
) -> tuple[str, ...]:
    """The one code of a gift receipt: the goods, whose receipt they stand on, and no price.

    `lines` are lines of `sale` with the units that are the gift; `token` is who bears it.
    """
    facts = _gift(slip, sale, lines, token, shop, till)
    return (to_text(seal({**facts, form.F_LINK: link[:8]}, key)),)


def gift_chunks(
    slip: Slip, sale: Sale, lines: Sequence[SaleLine], token: str, shop: Shop, till: Till
) -> tuple[tuple[SaleLine, ...], ...]:
    """The lines in runs that each fit one code: so many gift receipts they take."""
    chunks: list[tuple[SaleLine, ...]] = []
    rest = tuple(lines)
    while rest:
        many = len(rest)
        while many > 1 and _length(_gift(slip, sale, rest[:many], token, shop, till)) > FIRST_CODE:
            many -= 1
        chunks.append(rest[:many])
        rest = rest[many:]
    return tuple(chunks)


def codes_for_quote(
    slip: Slip,
    lines: Sequence[SaleLine],
    until: date,
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
    *,
    tax_included: bool = True,
    customer: str = "",
    words: str = "",
) -> tuple[str, ...]:
    """The codes of a quote: goods at prices that bind us until that day."""
    rows, taxes = goods_rows(lines)
    first: dict[int, Value] = {F_UNTIL: (until - form.DAY_ONE).days, form.F_LINK: link[:8]}
    if not tax_included:
        first[form.F_TAX_ADDED] = True
    _at_will(first, 0, customer, words)
    head = head_of(form.T_QUOTE, slip.number, slip.at, slip.currency, shop, till)
    return signed_codes(head, first, rows, taxes, key)


def codes_for_warranty(
    slip: Slip,
    original: str,
    lines: Sequence[SaleLine],
    until: date,
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
    *,
    paid: int = 0,
    serial: str = "",
    customer: str = "",
    words: str = "",
) -> tuple[str, ...]:
    """The code of a warranty's own paper: the goods of the receipt `original` it covers, and until
    when; `paid` minor units for it. `lines` fit one code: a warranty covers few goods.
    """
    first: dict[int, Value] = {
        **_goods(lines),
        form.F_ORIGINAL: original,
        F_UNTIL: (until - form.DAY_ONE).days,
        form.F_LINK: link[:8],
    }
    _at_will(first, paid, customer, words)
    if serial:
        first[F_SERIAL] = _bounded(serial, MOST_SERIAL)
    head = head_of(form.T_WARRANTY, slip.number, slip.at, slip.currency, shop, till)
    return (to_text(seal({**head, **first}, key)),)


def codes_for_promotion(
    slip: Slip,
    left: int,
    bearer: str,
    until: date | None,
    shop: Shop,
    till: Till,
    link: bytes,
    key: TillKey,
) -> tuple[str, ...]:
    """The code of promotional credit: never paid for, so that it alone may have a last day."""
    first: dict[int, Value] = {form.F_LINK: link[:8]}
    _at_will(first, left, bearer, "")
    if until is not None:
        first[F_UNTIL] = (until - form.DAY_ONE).days
    head = head_of(form.T_PROMOTION, slip.number, slip.at, slip.currency, shop, till)
    return (to_text(seal({**head, **first}, key)),)


def _gift(
    slip: Slip, sale: Sale, lines: Sequence[SaleLine], token: str, shop: Shop, till: Till
) -> dict[int, Value]:
    facts = head_of(form.T_GIFT, slip.number, slip.at, slip.currency, shop, till)
    facts |= _goods(lines)
    facts[form.F_ORIGINAL] = sale.number
    if sale.return_by is not None:
        facts[form.F_RETURN_BY] = (sale.return_by - form.DAY_ONE).days
    _at_will(facts, 0, token, "")
    return facts


def _goods(lines: Sequence[SaleLine]) -> dict[int, Value]:
    """Goods, which lines of the receipt they are, and how many; no amounts."""
    facts: dict[int, Value] = {
        form.F_GOODS: [form.goods_form(line.sku, line.text) for line in lines],
        F_OF_LINES: [line.no for line in lines],
    }
    pieces: list[Value] = [-line.quantity if line.weighed else line.quantity for line in lines]
    if pieces != [1] * len(lines):
        facts[F_PIECES] = pieces
    return facts


def _length(facts: dict[int, Value]) -> int:
    return text_length({**facts, form.F_LINK: bytes(8)})


def _at_will(facts: dict[int, Value], amount: int, customer: str, words: str) -> None:
    if amount:
        facts[F_THIS] = amount
    if customer:
        facts[F_CUSTOMER] = plan_form.reference_form(customer)
    if words:
        facts[F_WORDS] = _bounded(words, plan_form.LONGEST_WORDS)


def _bounded(words: str, most: int) -> str:
    return words.encode("utf-8", "replace").decode()[:most]
