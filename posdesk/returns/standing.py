"""How a receipt stands: what was sold, and what of it came back so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from posdesk.sales.sale import Sale


@dataclass(frozen=True, slots=True)
class Standing:
    """A sale and its returns so far.

    `returned`: units back per line number (thousandths when weighed). `refunded`: minor units back
    per tender number (from 1). `cuts`: minor units paid back on a line without goods, which lower
    the worth of every unit of it (MONEY 21).
    """

    sale: Sale
    returned: Mapping[int, int] = field(default_factory=dict)
    refunded: Mapping[int, int] = field(default_factory=dict)
    cuts: Mapping[int, int] = field(default_factory=dict)

    def left(self, line_no: int) -> int:
        """Units of that line still with the customer."""
        return self.sale.line(line_no).quantity - self.returned.get(line_no, 0)

    @property
    def all_back(self) -> bool:
        """Whether nothing is left to come back."""
        return all(self.left(line.no) <= 0 for line in self.sale.lines)
