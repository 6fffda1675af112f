"""The draft at the counter: any number of returns, a basket, one settlement (DESIGN 3).

An exchange is just both. A ticket is a value: each verb gives a new one, so undo is the one before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING

from posdesk.catalogue.traits import WARRANTY
from posdesk.errors import Refusal
from posdesk.returns.condition import next_state
from posdesk.returns.draft import ReturnDraft, of_gift
from posdesk.returns.reasons import REASONS
from posdesk.returns.standing import Standing, nothing_left
from posdesk.returns.taking import still_taken, with_fees
from posdesk.returns.wanted import Wanted
from posdesk.sales.basket import Basket, BasketLine, WeightWanted
from posdesk.sales.gift import Gift, GiftAllBack
from posdesk.values import dataclass

if TYPE_CHECKING:
    from posdesk.sales.promotion import Promotion

OUT, BACK = "out", "back"


class NothingToTurn(Refusal):
    """The last scanned line cannot go the other way: no open receipt has it."""

    code = "nothing_to_turn"


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of the ticket: OUT and its place in the basket, or BACK, receipt and line number."""

    way: str
    place: int
    receipt: int = 0


@dataclass(frozen=True, slots=True)
class Ticket:
    """What comes back, what goes out. `operation` is the id its posting will have, made once.

    `spot` is the line that was touched last: the digit of a reason, `+`, `-` and `/` act on it.
    `choice` is the tender the customer asked the money back on; empty goes by the receipt.
    `wanted`: amounts asked for on several tenders, in place of one `choice`.
    `member`: the reference of who collects points for it; `points` of hers pay for part of it, a
    `promotion` on paper takes some off.
    """

    operation: str
    basket: Basket = field(default_factory=Basket)
    returns: tuple[ReturnDraft, ...] = ()
    spot: Spot | None = None
    choice: str = ""
    wanted: tuple[Wanted, ...] = ()
    member: str = ""
    points: int = 0
    promotion: Promotion | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing scanned: no goods going out, no receipt open."""
        return not self.basket.lines and not self.returns

    @property
    def settles_nothing(self) -> bool:
        """Nothing to post yet: receipts may be open, but no line is ticked and none goes out."""
        return not self.basket.lines and not any(draft.ticks for draft in self.returns)

    def with_receipt(self, standing: Standing) -> Ticket:
        """With that receipt's lines as *may come back*; a receipt already open stays as it is.

        Where a gift receipt over its goods is open, the buyer is here: it goes back as it was paid.
        """
        if standing.all_back:
            raise nothing_left(standing)
        place = self.receipt_place(standing.sale.number)
        if place is not None and self.returns[place].for_holder:
            return self._in_place(place, self.returns[place].with_buyer(standing))
        if place is not None:
            return self
        return replace(self, returns=(*self.returns, ReturnDraft(standing)), spot=None)

    def with_gift(self, gift: Gift, standing: Standing) -> Ticket:
        """With the goods of that gift receipt as *may come back*; `standing`: how their receipt
        stands, whole (GiftAllBack where none of them can)."""
        place = self.receipt_place(gift.sale)
        if place is not None:
            return self._in_place(place, self.returns[place].with_gift(gift))
        draft = of_gift(standing, gift)
        if draft.standing.all_back:
            raise GiftAllBack(number=gift.number)
        return replace(self, returns=(*self.returns, draft), spot=None)

    def _in_place(self, place: int, draft: ReturnDraft) -> Ticket:
        drafts = (*self.returns[:place], draft, *self.returns[place + 1 :])
        return replace(self, returns=drafts, spot=None)

    def with_unproved(self, draft: ReturnDraft) -> Ticket:
        """With goods that nothing proves coming back; more of the same go on the same line."""
        (line,) = draft.standing.sale.lines
        for place, open_one in enumerate(self.returns):
            same = open_one.unproved and open_one.standing.sale.lines[0].sku == line.sku
            if same and line.sku and open_one.standing.sale.origin == draft.standing.sale.origin:
                return self.ticking(place, 1, draft.ticked(1))
        place = len(self.returns)
        return replace(self, returns=(*self.returns, draft), spot=Spot(BACK, 1, place))

    def receipt_place(self, number: str) -> int | None:
        """Where that receipt stands among the open ones, if it does."""
        for place, draft in enumerate(self.returns):
            if draft.standing.sale.number == number:
                return place
        return None

    def scanning(self, line: BasketLine, beside: BasketLine | None = None) -> Ticket:
        """Goods were scanned: ticked while an open receipt has units left, then they go out.

        One scan of weighed goods is one line of the receipt, whole: what a scale says less on the
        way back is the customer's (MONEY 13). Refusal when they go out and have no weight.
        `beside` is the bottle or the crate that goes the way of each piece, whichever that is.
        """
        left = pieces = 1 if line.weighed else line.quantity
        while left > 0 and (ticked := self._ticking(line, left)) is not None:
            self, units = ticked
            left -= units
        if left > 0:
            self = self.going_out(line if line.weighed else replace(line, quantity=left))
        if beside is None:
            return self
        spot, back = self.spot, pieces - left
        while back > 0 and (ticked := self._ticking(beside, back)) is not None:
            self, units = ticked
            back -= units
        if left > 0:
            self = self.going_out(replace(beside, quantity=left))
        return replace(self, spot=spot)

    def going_out(self, line: BasketLine) -> Ticket:
        """With that line going out, whatever receipts are open (Refusal: no weight)."""
        if line.weighed and line.quantity <= 0:
            raise WeightWanted(text=line.text)
        if line.kind == WARRANTY:
            basket, place = self.basket.covering(line, self._touched_out)
            return replace(self, basket=basket, spot=Spot(OUT, place))
        basket = self.basket.adding(line)
        place = len(basket.lines) - 1
        if len(basket.lines) == len(self.basket.lines):
            pairs = enumerate(zip(basket.lines, self.basket.lines, strict=True))
            place = next(at for at, (new, old) in pairs if new != old)
        return replace(self, basket=basket, spot=Spot(OUT, place))

    @property
    def _touched_out(self) -> int:
        """Place of the goods going out that were touched last, else of the last ones."""
        last, spot = len(self.basket.lines) - 1, self.spot
        return min(spot.place, last) if spot is not None and spot.way == OUT else last

    def with_serial(self, serial: str) -> Ticket | None:
        """The piece of that serial number ticked on the open receipt that sold it; else None."""
        for receipt, draft in enumerate(self.returns):
            ticked = draft.tick_serial(serial)
            if ticked is not None:
                line_no = next(each.line_no for each in ticked.ticks if serial in each.serials)
                return self._with_draft(receipt, ticked, Spot(BACK, line_no, receipt))
        return None

    def read_serial(self, spot: Spot, serial: str) -> Ticket:
        """That serial number on a piece of the line at `spot`, whichever way it goes (Refusal)."""
        if spot.way == BACK:
            draft = self.returns[spot.receipt].with_serial(spot.place, serial)
            return self._with_draft(spot.receipt, draft, spot)
        return replace(self, basket=self.basket.with_serial(spot.place, serial), spot=spot)

    def serials_wanted(self, spot: Spot) -> int:
        """Of how many pieces of the line at `spot` the serial number is still to be read."""
        if spot.way == BACK:
            draft = self.returns[spot.receipt]
            known = draft.standing.sale.line(spot.place).serials
            return draft.ticked(spot.place) - len(draft.serials(spot.place)) if known else 0
        line = self.basket.lines[spot.place]
        return line.quantity - len(line.serials) if line.wants_serials else 0

    def _ticking(self, line: BasketLine, most: int) -> tuple[Ticket, int] | None:
        """With up to `most` of those goods ticked on one line, and how many; None: none left."""
        for receipt, draft in enumerate(self.returns):
            ticked = draft.tick_goods(line.sku, most, line.price_milli) if line.sku else None
            if ticked is not None:
                line_no = _touched(draft, ticked, line.sku)
                weighed = draft.standing.sale.line(line_no).weighed
                units = 1 if weighed else ticked.ticked(line_no) - draft.ticked(line_no)
                return self._with_draft(receipt, ticked, Spot(BACK, line_no, receipt)), units
        return None

    def ticking(self, receipt: int, line_no: int, quantity: int = 1) -> Ticket:
        """With `quantity` more units of that receipt line coming back (Refusal: nothing left)."""
        draft = self.returns[receipt].tick(line_no, quantity)
        return self._with_draft(receipt, draft, Spot(BACK, line_no, receipt))

    def toggling(self, receipt: int, line_no: int) -> Ticket:
        """All units of that line coming back, or none of them when any was ticked."""
        draft = self.returns[receipt]
        ticked = any(tick.line_no == line_no for tick in draft.ticks)
        quantity = 0 if ticked else draft.standing.left(line_no)
        return self.counting(Spot(BACK, line_no, receipt), quantity)

    def all_back(self) -> Ticket:
        """All lines of all open receipts come back (Ctrl+A)."""
        drafts = tuple(draft.tick_all() for draft in self.returns)
        basket = still_taken(self.basket, drafts)
        return replace(self, basket=basket, returns=drafts, spot=None)

    def counting(self, spot: Spot, quantity: int) -> Ticket:
        """With exactly `quantity` on the line at `spot`; zero unticks it or takes it away."""
        if spot.way == BACK:
            draft = self.returns[spot.receipt].with_quantity(spot.place, quantity)
            return self._with_draft(spot.receipt, draft, spot)
        if self.basket.lines[spot.place].taken and quantity:
            return self  # what is taken off is as much as was agreed, or nothing
        basket = self.basket.counting(spot.place, quantity)
        gone = len(basket.lines) < len(self.basket.lines)
        return replace(self, basket=basket, spot=_last_out(basket) if gone else spot)._forgetting()

    def stepping(self, by: int) -> Ticket:
        """One more or one less on the line touched last (`+`, `-`)."""
        if self.spot is None:
            return self
        return self.counting(self.spot, max(0, self.quantity_at(self.spot) + by))

    def quantity_at(self, spot: Spot) -> int:
        """Units on the line at `spot` (thousandths when weighed)."""
        if spot.way == OUT:
            return self.basket.lines[spot.place].quantity
        ticks = self.returns[spot.receipt].ticks
        return sum(tick.quantity for tick in ticks if tick.line_no == spot.place)

    def reasoned(self, digit: int) -> Ticket:
        """With that reason on the line coming back touched last, or on all ticked lines."""
        code = next(reason.code for reason in REASONS if reason.digit == digit)
        if self.spot is not None and self.spot.way == BACK:
            draft = self.returns[self.spot.receipt].with_reason(self.spot.place, code)
            told = self._with_draft(self.spot.receipt, draft, self.spot)
            return told._with_fees(self.spot.receipt, (self.spot.place,))
        drafts = []
        for draft in self.returns:
            for tick in draft.ticks:
                draft = draft.with_reason(tick.line_no, code)
            drafts.append(draft)
        told = replace(self, basket=still_taken(self.basket, drafts), returns=tuple(drafts))
        for receipt, draft in enumerate(drafts):
            told = told._with_fees(receipt, [tick.line_no for tick in draft.ticks])
        return told

    def _with_fees(self, receipt: int, lines: Sequence[int]) -> Ticket:
        """With what the terms of those lines cost: somebody said why they come back.

        Where nobody said so nothing is taken off: the reason that stands there is a usual one.
        """
        return replace(self, basket=with_fees(self.basket, self.returns[receipt], lines))

    def conditioned(self) -> Ticket:
        """The next thing that may become of the goods coming back touched last (`=`)."""
        spot = self.spot
        if spot is None or spot.way != BACK or not self.quantity_at(spot):
            return self
        draft = self.returns[spot.receipt]
        state = next_state(draft.state(spot.place))
        return self._with_draft(spot.receipt, draft.with_state(spot.place, state), spot)

    def removing(self) -> Ticket:
        """Without the line touched last (Del)."""
        return self if self.spot is None else self.counting(self.spot, 0)

    def closing(self, receipt: int) -> Ticket:
        """Without that receipt and what was ticked on it."""
        drafts = self.returns[:receipt] + self.returns[receipt + 1 :]
        basket = still_taken(self.basket, drafts)
        return replace(self, basket=basket, returns=drafts, spot=None)._forgetting()

    def refreshed(self, standings: Mapping[str, Standing]) -> Ticket:
        """The same ticks over the receipts as they stand now (Refusal when units are gone)."""
        drafts = tuple(draft.over(standings[draft.standing.sale.number]) for draft in self.returns)
        return replace(self, returns=drafts)

    def _forgetting(self) -> Ticket:
        """Without the discount, and the choice of tender, of a customer whose goods are gone."""
        if self.basket.lines:
            return self
        return (
            replace(self, basket=Basket(), promotion=None)
            if self.returns
            else Ticket(self.operation)
        )

    def _with_draft(self, receipt: int, draft: ReturnDraft, spot: Spot) -> Ticket:
        drafts = (*self.returns[:receipt], draft, *self.returns[receipt + 1 :])
        basket = still_taken(self.basket, drafts)
        return replace(self, basket=basket, returns=drafts, spot=spot)


def turned(ticket: Ticket, line: BasketLine | None = None) -> Ticket:
    """The last scanned unit the other way round (`/`): a ticked one goes out, one going out ticks.

    Weighed goods turn whole. `line` is the article as it would go out today, for a ticked line.
    Refusal when neither can be.
    """
    spot = ticket.spot
    if spot is None:
        raise NothingToTurn()
    if spot.way == BACK:
        units = ticket.quantity_at(spot)
        if line is None or units < 1:
            raise NothingToTurn()
        if line.weighed:
            return ticket.counting(spot, 0).going_out(replace(line, quantity=units))
        return ticket.counting(spot, units - 1).going_out(line)
    rung = ticket.basket.lines[spot.place]
    ticked = ticket.counting(spot, 0 if rung.weighed else rung.quantity - 1)._ticking(rung, 1)
    if ticked is None:
        raise NothingToTurn()
    return ticked[0]


def _touched(before: ReturnDraft, after: ReturnDraft, sku: str) -> int:
    """The line of those goods: delivery and fees may have moved with it."""
    counts = {tick.line_no: tick.quantity for tick in before.ticks}
    return next(
        tick.line_no
        for tick in after.ticks
        if tick.quantity != counts.get(tick.line_no, 0)
        and after.standing.sale.line(tick.line_no).sku.casefold() == sku.casefold()
    )


def _last_out(basket: Basket) -> Spot | None:
    return Spot(OUT, len(basket.lines) - 1) if basket.lines else None
