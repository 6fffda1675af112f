"""A warranty as its own signed paper says it, and what becomes of its goods now."""

from __future__ import annotations

from datetime import date

from posdesk.errors import Refusal
from posdesk.values import dataclass


class WarrantyGoodsBack(Refusal):
    """What it covers came back before, and what was paid for it with them; `figures["number"]`."""

    code = "warranty_goods_back"


@dataclass(frozen=True, slots=True)
class Cover:
    """The warranty `number` over `units` of `words` (`sku`), line `line` of the receipt `sale`.

    `paid` minor units for it. `registered`: our books hold its paper; where they do not, the
    paper alone counts all the same.
    """

    number: str
    sale: str
    line: int
    sku: str
    words: str
    units: int
    weighed: bool
    serial: str
    until: date
    paid: int
    registered: bool
