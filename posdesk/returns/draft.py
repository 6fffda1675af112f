"""Goods coming back from one receipt: ticked lines and reasons, and what they are worth.

Preview and posting are this one computation: the lines shown are the lines that would be booked.
"""

from __future__ import annotations

from dataclasses import replace

from posdesk.errors import Refusal
from posdesk.returns.goods_return import ReturnLine
from posdesk.returns.reasons import CHANGED_MIND, reason
from posdesk.returns.standing import Standing
from posdesk.values import dataclass


class NothingLeft(Refusal):
    """More units than are left; `figures`: line, asked, left, sold, returned (units)."""

    code = "nothing_left"


@dataclass(frozen=True, slots=True)
class Tick:
    """`quantity` units of a sale line come back (thousandths when weighed), and why."""

    line_no: int
    quantity: int
    reason: str = CHANGED_MIND.code


@dataclass(frozen=True, slots=True)
class ReturnDraft:
    """What is ticked on a receipt as it stands, in the order of its lines."""

    standing: Standing
    ticks: tuple[Tick, ...] = ()

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

    def tick_all(self) -> ReturnDraft:
        """With every unit that is left; reasons given before stay."""
        reasons = {tick.line_no: tick.reason for tick in self.ticks}
        ticks = (
            Tick(line.no, left, reasons.get(line.no, CHANGED_MIND.code))
            for line in self.standing.sale.lines
            if (left := self.standing.left(line.no)) > 0
        )
        return replace(self, ticks=tuple(ticks))

    def clear(self) -> ReturnDraft:
        """With nothing ticked."""
        return replace(self, ticks=())

    def with_quantity(self, line_no: int, quantity: int) -> ReturnDraft:
        """With exactly `quantity` units of that line; none takes the tick away."""
        left = self.standing.left(line_no)
        if quantity > max(left, 0):
            raise NothingLeft(
                line=line_no,
                asked=quantity,
                left=max(left, 0),
                sold=self.standing.sale.line(line_no).quantity,
                returned=self.standing.returned.get(line_no, 0),
            )
        present = next((tick for tick in self.ticks if tick.line_no == line_no), Tick(line_no, 0))
        others = tuple(tick for tick in self.ticks if tick.line_no != line_no)
        return self._with(others, replace(present, quantity=quantity))

    def with_reason(self, line_no: int, code: str) -> ReturnDraft:
        """With that reason (a code of REASONS, else KeyError); an unticked line keeps none."""
        tick = Tick(line_no, self.ticked(line_no), reason(code).code)
        others = tuple(tick for tick in self.ticks if tick.line_no != line_no)
        return self._with(others, tick)

    def over(self, standing: Standing) -> ReturnDraft:
        """The same ticks over the receipt as it stands now (NothingLeft when units are gone)."""
        draft = ReturnDraft(standing)
        for tick in self.ticks:
            draft = draft.tick(tick.line_no, tick.quantity).with_reason(tick.line_no, tick.reason)
        return draft

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
        return ReturnLine(tick.line_no, before, before + tick.quantity, refund, tax, tick.reason)

    def _with(self, others: tuple[Tick, ...], tick: Tick) -> ReturnDraft:
        ticks = (*others, tick) if tick.quantity > 0 else others
        return replace(self, ticks=tuple(sorted(ticks, key=lambda each: each.line_no)))
