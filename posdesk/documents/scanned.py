"""What one signed code says, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.clock import Moment
from posdesk.documents.plan_position import PlanPosition
from posdesk.sales.sale import TaxTotal


@dataclass(frozen=True, slots=True)
class ScannedLine:
    """A line as the code gives it: sold, or come back. Amounts in minor units, tax included.

    `no` counts the lines of the paper from 1 over all its codes. On a return `sale_line` is the
    receipt's line, of which units `before` .. `before + quantity` came back. `words` are the stock
    code, or the goods' own words when they have none. `quantity` is thousandths when `weighed`.
    """

    no: int
    sku: str
    words: str
    quantity: int
    weighed: bool
    amount: int
    tax_code: str
    tax_rate: int
    tax: int
    sale_line: int = 0
    before: int = 0


@dataclass(frozen=True, slots=True)
class ScannedTender:
    """One way money came, or went back; `tender_no` names the sale's tender it went back on."""

    kind: str
    amount: int
    last4: str = ""
    tender_no: int = 0
    carried: bool = False


@dataclass(frozen=True, slots=True)
class ScannedDocument:
    """What one signed code says. `kind` is a document type of `code_form`.

    `plan` is the position a plan's paper says; of a further code its slice of the payments alone.
    `amount`: this payment, what was claimed, promised or given back, or what a credit slip is
    worth. `answer`, `words` and `until` are as the paper needs them (`plan_codes`); `customer` is
    the reference, never a name, or on a gift receipt its token. `serial` is a warranty's.

    `part` of `parts`: only the first has tenders, totals and terms; `taxes` of a further one name
    the rates, with zero amounts. A good seal proves what was sold, never that it has not come back
    since: the books say that.
    """

    kind: int
    shop_id: str
    till: int
    epoch: int
    number: str
    at: Moment
    currency: str
    lines: tuple[ScannedLine, ...]
    taxes: tuple[TaxTotal, ...]
    tenders: tuple[ScannedTender, ...]
    key_id: bytes
    part: int = 1
    parts: int = 1
    rounding: int = 0
    change: int = 0
    return_by: date | None = None
    tax_included: bool = True
    original: str = ""
    terms: bytes = b""
    link: bytes = b""
    plan: PlanPosition | None = None
    amount: int = 0
    customer: str = ""
    words: str = ""
    until: date | None = None
    answer: int = 0
    serial: str = ""
