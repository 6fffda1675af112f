"""Goods going out: the sale half of a ticket. A draft is a value; each verb gives a new one."""

from __future__ import annotations

from dataclasses import replace

from posdesk.catalogue.terms import Term
from posdesk.catalogue.traits import GOODS, WARRANTY, serial_of
from posdesk.errors import Refusal
from posdesk.sales import cover
from posdesk.sales.taken import Taken
from posdesk.values import dataclass


class NotForSale(Refusal):
    """Fewer than one of it, or a price below nothing; `figures["text"]` names the goods."""

    code = "not_for_sale"


class WeightWanted(Refusal):
    """Sold by weight, and nobody said what it weighs; `figures["text"]` names the goods."""

    code = "weight_wanted"


class SerialTwice(Refusal):
    """That serial number stands on the ticket already; `figures["serial"]`."""

    code = "serial_twice"


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
    `sku` is empty for an open line (goods not in the catalogue). `kind` and `serials` as on the
    line of a sale; `wants_serials`: the counter asks for one of each piece. `deposit`: the
    article of the bottle or crate that goes with each piece. `return_days`: its own days to come
    back, where the article has any. `quote`: the quote whose price it has. `months`: how long a
    warranty lasts, over the goods it stands behind. `terms`: those of the article. `taken`: no
    goods at all, but what is taken off goods coming back.
    """

    sku: str
    text: str
    quantity: int
    price_milli: int
    tax_code: str
    weighed: bool = False
    discount: Discount | None = None
    amount_fixed: int | None = None
    kind: str = GOODS
    serials: tuple[str, ...] = ()
    wants_serials: bool = False
    deposit: str = ""
    return_days: int | None = None
    quote: str = ""
    months: int = 0
    terms: tuple[Term, ...] = ()
    taken: Taken | None = None

    @property
    def is_for_sale(self) -> bool:
        """Whether it takes nothing off another line's price: one unit or more, at nothing or more.

        Else it would be a discount that no return of that other line takes into account.
        """
        return self.quantity > 0 and self.price_milli >= 0 and (self.amount_fixed or 0) >= 0


@dataclass(frozen=True, slots=True)
class Basket:
    """The lines going out, in the order they were rung, and a discount over all of them.

    `shown`: codes of offers whose coupon or card the customer has shown.
    """

    lines: tuple[BasketLine, ...] = ()
    discount: Discount | None = None
    shown: tuple[str, ...] = ()

    def adding(self, line: BasketLine) -> Basket:
        """With one line more; the same goods at the same price join the line that is there.

        NotForSale when it is less than nothing.
        """
        if not line.is_for_sale:
            raise NotForSale(text=line.text)
        for place, present in enumerate(self.lines):
            if line.weighed or line.amount_fixed is not None or not line.sku:
                break
            if present.sku != line.sku or line.kind == WARRANTY:
                continue
            if replace(present, quantity=line.quantity, serials=line.serials) == line:
                return self.with_quantity(place, present.quantity + line.quantity)
        return replace(self, lines=(*self.lines, line))

    def covering(self, line: BasketLine, place: int) -> tuple[Basket, int]:
        """With a warranty over the goods at `place`, right behind them, and where it stands; the
        same again joins it.

        WarrantyAlone, WarrantyTwice: no goods there, or each piece of them has one.
        """
        goods = cover.goods_of(self.lines, place) if place < len(self.lines) else None
        if goods is None:
            raise cover.WarrantyAlone(text=line.text)
        behind = cover.over(self.lines, goods)
        same = [at for at in behind if replace(self.lines[at], quantity=line.quantity) == line]
        at = same[0] if same else (behind[-1] if behind else goods) + 1
        if same:
            basket = self.with_quantity(at, self.lines[at].quantity + line.quantity)
        else:
            basket = replace(self, lines=(*self.lines[:at], line, *self.lines[at:]))
        cover.check(basket.lines)
        return basket, at

    def counting(self, place: int, quantity: int) -> Basket:
        """With `quantity` on the line at `place`, and as many fewer or more of its deposit; no
        warranty stays without its piece."""
        line = self.lines[place]
        if line.kind == WARRANTY:
            basket = self.with_quantity(place, quantity)
            cover.check(basket.lines)
            return basket
        more = max(quantity, 0) - line.quantity
        basket = self
        for at in reversed(cover.over(self.lines, place)):
            left = 1 if line.weighed and quantity > 0 else max(quantity, 0)
            basket = basket.with_quantity(at, min(basket.lines[at].quantity, left))
        basket = basket.with_quantity(place, quantity)
        for at, each in enumerate(basket.lines):
            if line.deposit and each.sku.casefold() == line.deposit.casefold():
                return basket.with_quantity(at, each.quantity + more)
        return basket

    def with_quantity(self, place: int, quantity: int) -> Basket:
        """With `quantity` on the line at `place` (from 0); zero takes the line away."""
        if quantity <= 0:
            return self.without(place)
        line = self.lines[place]
        return self._with(place, replace(line, quantity=quantity, serials=line.serials[:quantity]))

    def with_serial(self, place: int, serial: str) -> Basket:
        """With that serial number on the line at `place` (SerialTwice, SerialUnreadable)."""
        line, said = self.lines[place], serial_of(serial)
        if any(said in each.serials for each in self.lines):
            raise SerialTwice(serial=said)
        return self._with(place, replace(line, serials=(*line.serials, said)))

    def with_line_discount(self, place: int, discount: Discount | None) -> Basket:
        """With that discount on the line at `place`; None takes it away."""
        return self._with(place, replace(self.lines[place], discount=discount))

    def showing(self, offer: str) -> Basket:
        """With the coupon or card of that offer shown; twice is once."""
        return self if offer in self.shown else replace(self, shown=(*self.shown, offer))

    def without(self, place: int) -> Basket:
        """Without the line at `place`."""
        return replace(self, lines=self.lines[:place] + self.lines[place + 1 :])

    def _with(self, place: int, line: BasketLine) -> Basket:
        return replace(self, lines=(*self.lines[:place], line, *self.lines[place + 1 :]))
