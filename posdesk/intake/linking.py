"""Which sale did a credit give back? Linked only where there is one answer; never more than left.

A credit names no sale. It belongs to an earlier line of the same customer and code, case ignored;
a sale of the same minute counts as earlier. Exactly one such line, and enough left of it: linked.
Anything else is a return without receipt, with the reason, and nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from posdesk.intake.kinds import GOODS, SALE
from posdesk.intake.old_sales import OldInvoice, OldLine
from posdesk.wording import QT_TRANSLATE_NOOP

# Why a credited line stays without a sale.
UNLINKED = {
    "service": QT_TRANSLATE_NOOP("Intake", "a fee, a discount or a manual entry, not goods"),
    "no_customer": QT_TRANSLATE_NOOP("Intake", "the credit names no customer"),
    "no_earlier_sale": QT_TRANSLATE_NOOP("Intake", "no earlier sale of these goods to them"),
    "several_lines": QT_TRANSLATE_NOOP("Intake", "several earlier lines fit"),
    "more_than_left": QT_TRANSLATE_NOOP("Intake", "more comes back than is left of the line"),
    "all_returned": QT_TRANSLATE_NOOP("Intake", "all of the line came back before"),
}


@dataclass(slots=True)
class EarlierLine:
    """A sale line goods may have come back from. `taken`: pieces back so far; `claimed` counts
    credits too that could not be linked because they exceed it, so that no later one is.
    """

    sale: str
    line: int
    quantity: int
    at: datetime
    taken: int = 0
    claimed: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A credited line and the pieces `before`..`after` of the sale line it gave back."""

    credit: OldLine
    sale: str
    line: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A credited line without a sale, and why (a code of UNLINKED).

    `claim`: the (sale, line) it exceeds, which is closed to later credits.
    """

    credit: OldLine
    reason: str
    claim: tuple[str, int] | None = None


@dataclass(slots=True)
class Links:
    """What linking found: every credited line is in one of the two."""

    linked: list[Link] = field(default_factory=list)
    unlinked: list[Unlinked] = field(default_factory=list)


Known = tuple[str, str, EarlierLine]  # customer, code, line: sold before, in the books already


def link_credits(invoices: Iterable[OldInvoice], known: Iterable[Known] = ()) -> Links:
    """Link the credits of `invoices` to their own sales and to those `known` from the books."""
    by_goods: dict[tuple[str, str], list[EarlierLine]] = {}
    for customer, code, earlier in known:
        by_goods.setdefault((customer, code.casefold()), []).append(earlier)
    credits: list[OldInvoice] = []
    for invoice in invoices:
        if invoice.credited:
            credits.append(invoice)
        for line, number in numbered(invoice.sold):
            if line.klass == SALE and line.kind == GOODS and line.customer:
                by_goods.setdefault((line.customer, line.sku.casefold()), []).append(
                    EarlierLine(invoice.number, number, line.quantity, line.at)
                )
    found = Links()
    for credit in in_order(credits):
        answer = _one_answer(credit, by_goods)
        if isinstance(answer, Link):
            found.linked.append(answer)
        else:
            found.unlinked.append(answer)
    return found


def in_order(credits: Iterable[OldInvoice]) -> Iterator[OldLine]:
    """Credited lines as they came back: credit by credit, in the file's order within a minute."""
    for invoice in sorted(credits, key=lambda each: each.at):
        yield from sorted(invoice.credited, key=lambda line: line.no)


def numbered(lines: Sequence[OldLine]) -> Iterator[tuple[OldLine, int]]:
    """Lines in the order of their old numbers, with their place from 1: the number in our books."""
    ordered = sorted(lines, key=lambda line: line.no)
    return zip(ordered, range(1, len(ordered) + 1), strict=True)


def _one_answer(
    credit: OldLine, by_goods: dict[tuple[str, str], list[EarlierLine]]
) -> Link | Unlinked:
    if credit.kind != GOODS:
        return Unlinked(credit, "service")
    if not credit.customer:
        return Unlinked(credit, "no_customer")
    lines = by_goods.get((credit.customer, credit.sku.casefold()), [])
    earlier = [line for line in lines if line.at <= credit.at]
    if not earlier:
        return Unlinked(credit, "no_earlier_sale")
    if len(earlier) > 1:
        return Unlinked(credit, "several_lines")
    (line,) = earlier
    pieces = -credit.quantity
    before, line.claimed = line.claimed, line.claimed + pieces
    if before >= line.quantity:
        return Unlinked(credit, "all_returned")
    if line.claimed > line.quantity:
        return Unlinked(credit, "more_than_left", (line.sale, line.line))
    line.taken += pieces
    return Link(credit, line.sale, line.line, line.taken - pieces, line.taken)
