"""What one shift did, read from the books: the figures of the X and the Z report."""

from __future__ import annotations

from posdesk.sales.tenders import CASH
from posdesk.till.cash_moves import PAID_IN, cash_move
from posdesk.till.other_money import OUT, other_money
from posdesk.till.shift import Shift
from posdesk.values import dataclass

CARRIED = "carried"  # no tender: goods that came back and paid for new ones on the same ticket


@dataclass(frozen=True, slots=True)
class Moved:
    """Cash moved for one source or purpose (`code` of `cash_moves`): how often, minor units."""

    code: str
    times: int
    minor: int


@dataclass(frozen=True, slots=True)
class Beside:
    """Money that no goods brought, for one row of `other_money` (`code`): how often, by tender.

    `sums` are (kind of tender, minor units), above zero where money came in. `times` is 0 where the
    row counts no acts.
    """

    code: str
    times: int
    sums: tuple[tuple[str, int], ...]

    @property
    def told(self) -> tuple[tuple[str, int], ...]:
        """The sums as they are told: without a sign where the row's own words say the way."""
        sign = -1 if other_money(self.code).way == OUT else 1
        return tuple((kind, sign * minor) for kind, minor in self.sums)

    @property
    def total(self) -> int:
        """All of it as it is told, minor units."""
        return sum(minor for _, minor in self.told)


@dataclass(frozen=True, slots=True)
class DrawerSums:
    """What moved the cash of a drawer, minor units, none below zero but by a correction."""

    float_minor: int
    taken: int
    given: int
    paid_in: int
    paid_out: int

    @property
    def total(self) -> int:
        """What the drawer should hold."""
        return self.float_minor + self.taken - self.given + self.paid_in - self.paid_out


@dataclass(frozen=True, slots=True)
class Perpetual:
    """Sums that never go back to nothing: closed shifts, all sold, all taken back, minor units."""

    closings: int = 0
    sold: int = 0
    returned: int = 0

    def after(self, sold: int, returned: int) -> Perpetual:
        """These sums with a shift's figures counted in; the number of closings stays."""
        return Perpetual(self.closings, self.sold + sold, self.returned + returned)


@dataclass(frozen=True, slots=True)
class Pending:
    """What is told beside the figures when a drawer differs, though the ledger does not hold it.

    `waiting` papers are not printed yet; `restarts`: how often the program was started anew during
    the shift; `card_paid`: minor units cards have paid for a ticket that is not booked;
    `card_asked`: minor units shown for the card terminal, whose answer nobody knows.
    """

    waiting: int = 0
    restarts: int = 0
    card_paid: int = 0
    card_asked: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """A shift so far. Amounts in minor units; sales and returns with tax, before cash rounding.

    `taken` and `given` are by kind of tender, of sales and of returns; the kind `plan` is no money
    but what stays owed, and CARRIED what an exchange set against each other. `beside` is the money
    of everything else. `perpetual` counts this shift in. `added`: what of `sold` are goods added to
    plans that were running. `cards`: what of it was paid for gift cards, which is owed and no
    turnover.
    """

    shift: Shift
    sales: int
    sold: int
    returns: int
    returned: int
    tax: int
    rounding: int
    taken: tuple[tuple[str, int], ...]
    given: tuple[tuple[str, int], ...]
    moves: tuple[Moved, ...]
    openings: int
    counts: int
    attempts: int
    pending: Pending
    perpetual: Perpetual
    beside: tuple[Beside, ...] = ()
    added: int = 0
    cards: int = 0

    @property
    def drawer(self) -> DrawerSums:
        """The drawer's cash by what moved it. No page tells it before the drawer is counted."""
        beside = [minor for each in self.beside for kind, minor in each.sums if kind == CASH.code]
        came = sum(minor for minor in beside if minor > 0)
        ways = [(cash_move(each.code).way == PAID_IN, each.minor) for each in self.moves]
        return DrawerSums(
            self.shift.float_minor,
            dict(self.taken).get(CASH.code, 0) + came,
            dict(self.given).get(CASH.code, 0) + came - sum(beside),
            sum(minor for goes_in, minor in ways if goes_in),
            sum(minor for goes_in, minor in ways if not goes_in),
        )
