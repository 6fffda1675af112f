"""How a receipt stands: what was sold, and what of it came back so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from posdesk.catalogue.traits import VOUCHER
from posdesk.errors import Refusal
from posdesk.money import round_div, share_between
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.values import dataclass


class ReceiptAllBack(Refusal):
    """Everything on that receipt came back before; `figures["number"]` names it."""

    code = "receipt_all_back"


@dataclass(frozen=True, slots=True)
class LineDays:
    """When a line was `handed` over where that was not with the sale; `waits`: it is still here.

    `away`: days it was with us for repair, which are no days of its window; `repaired`: when it
    came home last.
    """

    handed: date | None = None
    waits: bool = False
    away: int = 0
    repaired: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A sale and its returns so far.

    `returned`: units back per line number (thousandths when weighed). `refunded`: minor units back
    per tender number (from 1), and under 0 what went another way than it was paid. `cuts`: minor
    units paid back on a line without goods, which lower the worth of every unit of it (MONEY 21).
    `late_cuts`: those of them made when some units were back already, in order, each with the units
    back before it: they lower the worth of the others alone.
    `short`: minor units that units already back should have brought and did not; they come with
    the next unit (SOL-REF-09). Too much given back is nobody's debt and not kept here (MONEY 20).
    `unplaced`: pieces of a line's goods that an old system took back of this customer without
    naming a receipt, per line number: told at the counter, and never held against anybody.
    `rounded`: minor units that coins added to what came back so far (below zero: kept back).
    For a sale on a plan, minor units too: `owed` is what is still owed now, `payments` all that was
    paid since signing, in that order (their tender numbers follow the sale's own; one taken back by
    a bank stays with nothing applied, one of unknown tender counts as cash), and `forgiven` what
    coins could not pay of the last one.
    `serials_back`: serial numbers of each line that came back.
    `most`: of a paper that stands for some of its goods, units of each line that may come back with
    it; None where it stands for all of them.
    `half`: rows of the sale are lost, so that its paper says more than the books (PROMISE I3).
    `days`: what is to be known of a line's window, by line number; 0: of all lines.
    `said`: why a line comes back, as the customer confirmed it: it stays so (SE-086).
    """

    sale: Sale
    returned: Mapping[int, int] = field(default_factory=dict)
    refunded: Mapping[int, int] = field(default_factory=dict)
    cuts: Mapping[int, int] = field(default_factory=dict)
    late_cuts: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    short: Mapping[int, int] = field(default_factory=dict)
    unplaced: Mapping[int, int] = field(default_factory=dict)
    rounded: int = 0
    owed: int = 0
    payments: tuple[TenderLeg, ...] = ()
    forgiven: int = 0
    half: bool = False
    serials_back: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    most: Mapping[int, int] | None = None
    days: Mapping[int, LineDays] = field(default_factory=dict)
    said: Mapping[int, str] = field(default_factory=dict)

    def days_of(self, line_no: int) -> LineDays:
        """What is known of the days of that line."""
        return self.days.get(line_no) or self.days.get(0) or LineDays()

    def serials_left(self, line_no: int) -> tuple[str, ...]:
        """Serial numbers of that line still with the customer."""
        back = self.serials_back.get(line_no, ())
        return tuple(each for each in self.sale.line(line_no).serials if each not in back)

    def left(self, line_no: int) -> int:
        """Units of that line still with the customer, that may come back with this paper."""
        line = self.sale.line(line_no)
        if line.kind == VOUCHER:  # what it is worth is on its own slip, with whoever has that
            return 0
        left = line.quantity - self.returned.get(line_no, 0)
        return left if self.most is None else min(left, self.most.get(line_no, 0))

    @property
    def all_back(self) -> bool:
        """Whether nothing is left to come back."""
        return all(self.left(line.no) <= 0 for line in self.sale.lines)

    def refund(self, line_no: int, quantity: int) -> tuple[int, int]:
        """What the next `quantity` units of that line bring, and the tax inside; minor units.

        Cumulative (MONEY 2, 4): whatever the order and the parts, all of a line brings exactly
        what was paid for it, and its tax exactly what was charged.
        """
        line = self.sale.line(line_no)
        before = self.returned.get(line_no, 0)
        after = before + quantity
        short = self.short.get(line_no, 0)
        late = self.late_cuts.get(line_no, ())
        worth = line.paid - self.cuts.get(line_no, 0) + sum(cut for _, cut in late)
        tax = line.tax
        if worth != line.paid:
            tax = round_div(line.tax * worth, line.paid)
        start = 0
        for back, cut in late:  # what was left to come back then, less that
            rest = back - start, line.quantity - start, line.quantity - start
            worth = share_between(worth, *rest) - cut
            tax = max(0, share_between(tax, *rest) - round_div(line.tax * cut, line.paid))
            start = back
        span = before - start, after - start, line.quantity - start
        refund = share_between(worth, *span) + short
        tax = share_between(tax, *span)
        return refund, tax + (round_div(line.tax * short, line.paid) if short else 0)

    @property
    def worth_left(self) -> int:
        """What everything still with the customer would bring; minor units."""
        lefts = ((line.no, self.left(line.no)) for line in self.sale.lines)
        return sum(self.refund(no, left)[0] for no, left in lefts if left > 0)


def nothing_left(standing: Standing) -> Refusal:
    """Why nothing can come back: ReceiptAllBack, or CardsOnly where gift cards are on it."""
    if standing.sale.cards:
        from posdesk.sales.store_credit import CardsOnly  # of receipts that have any

        return CardsOnly(number=standing.sale.number)
    return ReceiptAllBack(number=standing.sale.number)
