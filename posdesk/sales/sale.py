"""A sale as sold: price, discount share and tax share of every line fixed for ever (MONEY 1)."""

from __future__ import annotations

from datetime import date

from posdesk.catalogue.terms import Term
from posdesk.catalogue.traits import GOODS, VOUCHER
from posdesk.clock import Moment
from posdesk.sales.offers.offer import Share
from posdesk.values import dataclass

TILL, IMPORTED, REBUILT = "till", "imported", "rebuilt"
UNPROVED, NEVER_OURS = "unproved", "never_ours"
NOT_PAID_HERE = (IMPORTED, UNPROVED, NEVER_OURS)
"""Origins of sales whose tenders are unknown: another program took the money, or nobody did."""


@dataclass(frozen=True, slots=True)
class SaleLine:
    """One line as sold; amounts in minor units of the sale's currency.

    `quantity`: pieces, or thousandths when `weighed`. `price_milli`: thousandths of a minor unit.
    `listed`: price x quantity before discounts (without tax where the shop adds it). `discount`:
    the line's own plus its share of the ticket's. `paid`: what the customer paid, tax included.
    `tax_rate`: hundred-thousandths, as charged; `tax`: the tax inside `paid`. `kind` says what it
    is (`posdesk.catalogue.traits`), `serials` which pieces, as far as somebody read them. A sale
    rebuilt from its paper has plain goods and no serials: better for the customer. `offers`: what
    of the discount each offer gave. `until`: its last day to come back without a reason, where it
    is another one than its receipt's. `slips`: papers of its own, as a warranty has one.
    `terms`: what its receipt says at it of a change of mind.
    """

    no: int
    sku: str
    text: str
    quantity: int
    weighed: bool
    price_milli: int
    listed: int
    discount: int
    paid: int
    tax_code: str
    tax_rate: int
    tax: int
    kind: str = GOODS
    serials: tuple[str, ...] = ()
    offers: tuple[Share, ...] = ()
    until: date | None = None
    slips: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class TenderLeg:
    """One way a sale was paid. `applied` is what counts for the sale (and caps refunds, MONEY 7).

    `handed` and `change` are cash over the counter; `last4`, `approval` and nothing else of a card
    are kept; `carried` marks value carried over from goods that came back on the same ticket, with
    the tender it was first paid with (MONEY 15).
    """

    kind: str
    applied: int
    handed: int = 0
    change: int = 0
    last4: str = ""
    approval: str = ""
    carried: bool = False


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """Tax of one rate on a sale: `gross` paid, of which `tax`; minor units."""

    code: str
    rate: int
    gross: int
    tax: int


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale as it stands on its receipt.

    sum(lines.paid) + rounding == sum(tenders.applied), except for imported sales, whose tenders
    are unknown. `origin` is REBUILT where the books lost the sale and its paper proved it.
    UNPROVED and NEVER_OURS stand for goods that came back and that nothing proves
    (posdesk.returns.unproved): nobody ever paid for those.
    `number` is `S1-000123-4`, or the old system's own number when imported.
    """

    number: str
    till: int
    at: Moment
    currency: str
    lines: tuple[SaleLine, ...]
    tenders: tuple[TenderLeg, ...]
    return_by: date | None
    tax_included: bool = True
    rounding: int = 0
    origin: str = TILL
    clerk: str = ""

    @property
    def total(self) -> int:
        """What the goods cost, tax included, before cash rounding; minor units."""
        return sum([line.paid for line in self.lines])

    @property
    def cards(self) -> int:
        """What of it was paid for gift cards: credit that is owed, and no turnover; minor units."""
        return sum([line.paid for line in self.lines if line.kind == VOUCHER])

    @property
    def tax_totals(self) -> tuple[TaxTotal, ...]:
        """Tax by rate, in the order the rates first appear."""
        sums: dict[tuple[str, int], list[int]] = {}
        for line in self.lines:
            key = line.tax_code, line.tax_rate
            if key not in sums:
                sums[key] = [0, 0]
            amounts = sums[key]
            amounts[0] += line.paid
            amounts[1] += line.tax
        return tuple([TaxTotal(*key, *amounts) for key, amounts in sums.items()])

    def line(self, no: int) -> SaleLine:
        """The line of that number (from 1)."""
        found = self.lines[no - 1]
        assert found.no == no, (found.no, no)
        return found
