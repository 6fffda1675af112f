"""Goods coming back from one receipt: ticked lines and reasons, and what they are worth.

Preview and posting are this one computation: the lines shown are the lines that would be booked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from posdesk.catalogue.traits import BESIDE_GOODS, TAKEN, WARRANTY, serial_of
from posdesk.errors import Refusal
from posdesk.returns import beside, condition, unproved
from posdesk.returns.goods_return import ReturnLine
from posdesk.returns.reasons import CHANGED_MIND, GIFT, reason
from posdesk.returns.standing import Standing
from posdesk.sales.gift import Gift, may_come
from posdesk.values import dataclass


class NothingLeft(Refusal):
    """More units than are left; `figures`: line, asked, left, sold, returned (units)."""

    code = "nothing_left"


class SerialNotHere(Refusal):
    """That piece is another one than this line sold; `figures`: serial, text, line.

    The line alone is refused: the rest goes on, and the piece has the way without a receipt.
    """

    code = "serial_not_here"


class SerialBackBefore(Refusal):
    """The piece of that serial number came back before, or is ticked; `figures["serial"]`."""

    code = "serial_back_before"


@dataclass(frozen=True, slots=True)
class Tick:
    """`quantity` units of a sale line come back (thousandths when weighed), and why.

    `serials`: of those pieces whose number was read. A piece whose number nobody can read counts
    as one of the line's all the same. `state`: what becomes of them, where somebody said it.
    """

    line_no: int
    quantity: int
    reason: str = CHANGED_MIND.code
    serials: tuple[str, ...] = ()
    state: str = ""


@dataclass(frozen=True, slots=True)
class ReturnDraft:
    """What is ticked on a receipt as it stands, in the order of its lines.

    `gifts` are gift receipts over goods of it that were shown: then their goods alone may come
    back, for their holder, until the buyer shows the receipt itself (`for_holder`; MONEY 14).
    `lost`: what goes out for them is LOSS:lost_record: a warranty of ours that nobody registered,
    or goods left with us that we lost.
    """

    standing: Standing
    ticks: tuple[Tick, ...] = ()
    gifts: tuple[Gift, ...] = ()
    lost: bool = False

    @property
    def for_holder(self) -> bool:
        """Whether it goes to the holder of a gift receipt, and not the way it was paid."""
        return bool(self.gifts) and self.standing.most is not None

    @property
    def unproved(self) -> bool:
        """Whether nothing proves these goods: no receipt, no record."""
        return unproved.is_unproved(self.standing.sale)

    def with_gift(self, gift: Gift) -> ReturnDraft:
        """With the goods of that gift receipt too; shown twice, it stays as it is."""
        if any(each.number == gift.number for each in self.gifts):
            return self
        draft = replace(self, gifts=(*self.gifts, gift))
        return draft.limited() if self.for_holder else draft

    def with_buyer(self, standing: Standing) -> ReturnDraft:
        """The same ticks, with the buyer's own receipt shown: all of it may come back to them."""
        return replace(self, standing=replace(standing, most=None))

    def limited(self) -> ReturnDraft:
        """With the goods of its gift receipts alone: their holder is here, not the buyer."""
        return replace(self, standing=replace(self.standing, most=may_come(self.gifts)))

    def as_now(self, gifts: tuple[Gift, ...]) -> ReturnDraft:
        """With its gift receipts as they stand now; units gone meanwhile are unticked."""
        draft = replace(self, gifts=gifts)
        if not self.for_holder:
            return draft
        draft = draft.limited()
        for tick in self.ticks:
            left = max(draft.standing.left(tick.line_no), 0)
            if tick.quantity > left:
                draft = draft.with_quantity(tick.line_no, left)
        return draft

    @property
    def _usual(self) -> str:
        return GIFT.code if self.for_holder else CHANGED_MIND.code

    def ticked(self, line_no: int) -> int:
        """Units of that line that are ticked."""
        return next((tick.quantity for tick in self.ticks if tick.line_no == line_no), 0)

    def tick(self, line_no: int, quantity: int = 1) -> ReturnDraft:
        """With `quantity` units more of that line (NothingLeft when there are not so many)."""
        return self.with_quantity(line_no, self.ticked(line_no) + quantity)

    def tick_goods(
        self, sku: str, most: int = 1, price_milli: int | None = None
    ) -> ReturnDraft | None:
        """With up to `most` units more of these goods, on the first line that has any left.

        A line sold at `price_milli` comes first; letters' case does not count. A weighed line is
        ticked whole. None when no unit is left.
        """
        wanted = sku.casefold()
        fitting = [
            (line, left)
            for line in self.standing.sale.lines
            if line.sku.casefold() == wanted
            and (left := self.standing.left(line.no) - self.ticked(line.no)) > 0
        ]
        if not fitting:
            return None
        line, left = min(fitting, key=lambda each: each[0].price_milli != price_milli)
        return self.tick(line.no, left if line.weighed else min(left, most))

    def tick_serial(self, serial: str) -> ReturnDraft | None:
        """With the piece of that serial number; None when this receipt has none such.

        SerialBackBefore when it came back before or is ticked.
        """
        for line in self.standing.sale.lines:
            if serial in line.serials:
                if serial in self.serials(line.no) or serial not in self.standing.serials_left(
                    line.no
                ):
                    raise SerialBackBefore(serial=serial)
                unread = self.ticked(line.no) - len(self.serials(line.no))
                draft = self if unread > 0 else self.tick(line.no)
                return draft.with_serial(line.no, serial)
        return None

    def with_serial(self, line_no: int, serial: str) -> ReturnDraft:
        """With that serial number on a ticked piece of the line (SerialNotHere, -BackBefore)."""
        said, line = serial_of(serial), self.standing.sale.line(line_no)
        if said not in line.serials:
            raise SerialNotHere(serial=said, text=line.text or line.sku, line=line_no)
        present = next(tick for tick in self.ticks if tick.line_no == line_no)
        if said in present.serials or said not in self.standing.serials_left(line_no):
            raise SerialBackBefore(serial=said)
        others = tuple(tick for tick in self.ticks if tick.line_no != line_no)
        return self._with(others, replace(present, serials=(*present.serials, said)))

    def with_state(self, line_no: int, state: str) -> ReturnDraft:
        """With that state of the ticked goods of a line (`condition.STATES`)."""
        present = next(tick for tick in self.ticks if tick.line_no == line_no)
        kept = "" if state == condition.usual(present.reason) else state
        others = tuple(tick for tick in self.ticks if tick.line_no != line_no)
        return self._with(others, replace(present, state=kept))

    def state(self, line_no: int) -> str:
        """What becomes of the ticked goods of that line; empty where none are."""
        found = (tick for tick in self.ticks if tick.line_no == line_no)
        return next((tick.state or condition.usual(tick.reason) for tick in found), "")

    def serials(self, line_no: int) -> tuple[str, ...]:
        """Serial numbers read of the ticked pieces of that line."""
        return next((tick.serials for tick in self.ticks if tick.line_no == line_no), ())

    def tick_all(self) -> ReturnDraft:
        """With every unit of goods that is left; reasons given before stay."""
        known = {tick.line_no: tick for tick in self.ticks}
        ticks = (
            replace(known.get(line.no, Tick(line.no, 0, self._why(line.no))), quantity=left)
            for line in self.standing.sale.lines
            if line.kind != TAKEN and (left := self.standing.left(line.no)) > 0
        )
        return replace(self, ticks=tuple(ticks))

    def clear(self) -> ReturnDraft:
        """With nothing ticked."""
        return replace(self, ticks=())

    def with_quantity(self, line_no: int, quantity: int) -> ReturnDraft:
        """With exactly `quantity` units of that line; none takes the tick away."""
        if self.unproved and 0 < quantity <= unproved.MOST_PIECES:
            grown = unproved.grown(self.standing, quantity)  # as many as are brought
            self = replace(self, standing=grown)
        left = self.standing.left(line_no)
        if quantity > max(left, 0):
            raise NothingLeft(
                line=line_no,
                asked=quantity,
                left=max(left, 0),
                sold=self.standing.sale.line(line_no).quantity,
                returned=self.standing.returned.get(line_no, 0),
            )
        unticked = Tick(line_no, 0, self._why(line_no))
        present = next((tick for tick in self.ticks if tick.line_no == line_no), unticked)
        others = tuple(tick for tick in self.ticks if tick.line_no != line_no)
        read = present.serials[:quantity]
        return self._with(others, replace(present, quantity=quantity, serials=read))

    def _why(self, line_no: int, keyed: str = "") -> str:
        """The reason the customer confirmed for that line, else the one keyed, else the usual."""
        return self.standing.said.get(line_no, keyed or self._usual)

    def with_reason(self, line_no: int, code: str) -> ReturnDraft:
        """With that reason (a code of REASONS, else KeyError); an unticked line keeps none."""
        why = self._why(line_no, reason(code).code)
        present = next((tick for tick in self.ticks if tick.line_no == line_no), Tick(line_no, 0))
        tick = replace(present, reason=why)
        others = tuple(tick for tick in self.ticks if tick.line_no != line_no)
        return self._with(others, tick)

    def over(self, standing: Standing) -> ReturnDraft:
        """The same ticks over the receipt as it stands now (NothingLeft when units are gone)."""
        draft = ReturnDraft(standing, gifts=self.gifts, lost=self.lost)
        draft = draft.limited() if self.for_holder else draft
        for tick in self.ticks:
            draft.tick(tick.line_no, tick.quantity)
            if tick.serials:
                read = ReturnDraft(draft.standing, (replace(tick, serials=()),))
                for serial in tick.serials:
                    read = read.with_serial(tick.line_no, serial)
        if not standing.said:
            return replace(draft, ticks=self.ticks)
        ticks = (replace(tick, reason=draft._why(tick.line_no, tick.reason)) for tick in self.ticks)
        return replace(draft, ticks=tuple(ticks))

    def lines(self) -> tuple[ReturnLine, ...]:
        """What would be booked, line by line: units before and after, refund and tax inside."""
        return tuple(self._line(tick) for tick in self.ticks)

    @property
    def unplaced(self) -> tuple[tuple[int, int], ...]:
        """(line, pieces) of each ticked line that, as the old till says, may be back already."""
        told = self.standing.unplaced
        return tuple(
            (each.line_no, told[each.line_no]) for each in self.ticks if each.line_no in told
        )

    @property
    def total(self) -> int:
        """What the ticked goods are worth to the customer; minor units, before cash rounding."""
        return sum(self.standing.refund(tick.line_no, tick.quantity)[0] for tick in self.ticks)

    def _line(self, tick: Tick) -> ReturnLine:
        before = self.standing.returned.get(tick.line_no, 0)
        refund, tax = self.standing.refund(tick.line_no, tick.quantity)
        after = before + tick.quantity
        return ReturnLine(
            tick.line_no, before, after, refund, tax, tick.reason, tick.serials, tick.state
        )

    def _with(self, others: tuple[Tick, ...], tick: Tick) -> ReturnDraft:
        ticks = (*others, tick) if tick.quantity > 0 else others
        kinds = {line.no: line.kind for line in self.standing.sale.lines}
        if WARRANTY in kinds.values() and kinds[tick.line_no] != WARRANTY:
            ticks = self._and_cover(ticks, tick)
        if not BESIDE_GOODS.isdisjoint(kinds.values()):
            ticks = self._and_beside(ticks, kinds, tick)
        return replace(self, ticks=tuple(sorted(ticks, key=lambda each: each.line_no)))

    def _and_cover(self, ticks: tuple[Tick, ...], tick: Tick) -> tuple[Tick, ...]:
        """With the warranties that cover nothing any more once those goods are back."""
        due = beside.uncovered(self.standing, tick.line_no, tick.quantity, tick.serials)
        kept = [each for each in ticks if each.line_no not in due]
        return (*kept, *(Tick(no, units, tick.reason) for no, units in due.items() if units))

    def _and_beside(
        self, ticks: tuple[Tick, ...], kinds: Mapping[int, str], touched: Tick
    ) -> tuple[Tick, ...]:
        """With delivery and fees as the goods have it now (MONEY 27); more of them if wanted."""
        why = {each.line_no: (each.quantity, each.reason) for each in ticks}
        due = beside.due(self.standing, why)
        kept = [
            each
            for each in ticks
            if kinds[each.line_no] not in BESIDE_GOODS
            or (kinds[touched.line_no] in BESIDE_GOODS and each.line_no not in due)
        ]
        return (*kept, *(Tick(no, self.standing.left(no), code) for no, code in due.items()))


def of_gift(standing: Standing, gift: Gift) -> ReturnDraft:
    """The goods of a gift receipt over that receipt, for its holder."""
    return ReturnDraft(replace(standing, most=may_come((gift,))), gifts=(gift,))
