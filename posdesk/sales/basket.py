"""Goods going out: the sale half of a ticket. A draft is a value; each verb gives a new one."""

from __future__ import annotations

from dataclasses import replace

from posdesk.errors import Refusal
from posdesk.values import dataclass


class NotForSale(Refusal):
    """Fewer than one of it, or a price below nothing; `figures["text"]` names the goods."""

    code = "not_for_sale"


@dataclass(frozen=True, slots=True)
class Discount:
    """Off a line or the whole basket: `percent` in hundredths (15 % = 1500), or `amount` minor."""

    percent: int = 0
    amount: int = 0


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One line going out, with the price and tax code it would be sold at.

    `price_milli`: thousandths of a minor unit a piece (a kilogram when `weighed`). `amount_fixed`:
    the line's amount in minor units when its barcode carries it, instead of price x quantity.
    `sku` is empty for an open line (goods not in the catalogue).
    """

    sku: str
    text: str
    quantity: int
    price_milli: int
    tax_code: str
    weighed: bool = False
    discount: Discount | None = None
    amount_fixed: int | None = None

    @property
    def is_for_sale(self) -> bool:
        """Whether it takes nothing off another line's price: one unit or more, at nothing or more.

        Else it would be a discount that no return of that other line takes into account.
        """
        return self.quantity > 0 and self.price_milli >= 0 and (self.amount_fixed or 0) >= 0


@dataclass(frozen=True, slots=True)
class Basket:
    """The lines going out, in the order they were rung, and a discount over all of them."""

    lines: tuple[BasketLine, ...] = ()
    discount: Discount | None = None

    def adding(self, line: BasketLine) -> Basket:
        """With one line more; the same goods at the same price join the line that is there.

        NotForSale when it is less than nothing.
        """
        if not line.is_for_sale:
            raise NotForSale(text=line.text)
        for place, present in enumerate(self.lines):
            if line.weighed or line.amount_fixed is not None or not line.sku:
                break
            if present.sku != line.sku:
                continue
            if replace(present, quantity=line.quantity) == line:
                return self.with_quantity(place, present.quantity + line.quantity)
        return replace(self, lines=(*self.lines, line))

    def with_quantity(self, place: int, quantity: int) -> Basket:
        """With `quantity` on the line at `place` (from 0); zero takes the line away."""
        if quantity <= 0:
            return self.without(place)
        return self._with(place, replace(self.lines[place], quantity=quantity))

    def with_line_discount(self, place: int, discount: Discount | None) -> Basket:
        """With that discount on the line at `place`; None takes it away."""
        return self._with(place, replace(self.lines[place], discount=discount))

    def without(self, place: int) -> Basket:
        """Without the line at `place`."""
        return replace(self, lines=self.lines[:place] + self.lines[place + 1 :])

    def _with(self, place: int, line: BasketLine) -> Basket:
        return replace(self, lines=(*self.lines[:place], line, *self.lines[place + 1 :]))
