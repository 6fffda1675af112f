"""What a customer has and owes, part by part (PROMISE 1): D, T, K, L and O.

Two tellings of the same money are held side by side, the ledger's (`debt`, `credit`) and that of
her papers (`plans`, `slips`): what is worse in either is worse. The last return day and a
guarantee's end are sealed with each sale, so that no act can touch them; of the burden (B) nothing
is in the books.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from posdesk.ledger.chart import CUSTOMER_KINDS, customer_of, kind_of
from posdesk.ledger.journal import Posting


@dataclass(frozen=True, slots=True)
class PlanPart:
    """A plan: `owed` minor units, and what of it falls due when: (day as yyyymmdd, minor units).

    `released`: the goods are hers to have.
    """

    owed: int
    dues: tuple[tuple[int, int], ...] = ()
    released: bool = False

    def due_by(self, day: int) -> int:
        """What has fallen due up to and on that day, minor units."""
        return sum(amount for on, amount in self.dues if on <= day)

    def only_less_than(self, other: PlanPart) -> bool:
        """Whether the days are the same and no part is larger: most acts, and nothing worse."""
        if len(self.dues) != len(other.dues):
            return False
        pairs = zip(self.dues, other.dues, strict=True)
        return all(now[0] == then[0] and now[1] <= then[1] for now, then in pairs)

    @property
    def parts(self) -> int:
        """How many instalments are left."""
        return sum(1 for _, amount in self.dues if amount > 0)


@dataclass(frozen=True, slots=True)
class Position:
    """Minor units: `debt` (lower is better for the customer) and `credit` (higher is better).

    `plans` by number; `slips`: what is left on each credit slip; `lines`: what each line of a
    receipt would still bring, with what it brought in this act, by (receipt, line).
    """

    debt: int = 0
    credit: int = 0
    plans: Mapping[str, PlanPart] = field(default_factory=dict)
    slips: Mapping[str, int] = field(default_factory=dict)
    lines: Mapping[tuple[str, int], int] = field(default_factory=dict)

    def after(self, postings: Iterable[Posting], customer: str) -> Position:
        """This position once `postings` are booked; those of other customers do not count."""
        now = self
        for posting in postings:
            if customer_of(posting.account) != customer:
                continue
            if kind_of(posting.account).code == "RECV":
                now = replace(now, debt=now.debt + posting.minor)
            else:
                now = replace(now, credit=now.credit - posting.minor)
        return now

    @property
    def owed(self) -> int:
        """What her plans come to, minor units."""
        return sum(plan.owed for plan in self.plans.values())


def remaining(dues: Iterable[tuple[int, int]], paid: int, owed: int) -> tuple[tuple[int, int], ...]:
    """What is left of a schedule: `paid` goes on the oldest due first (SE-014).

    What the dues come to above what is `owed` is nobody's debt: it falls off the last ones.
    """
    left = []
    for day, amount in dues:
        taken = max(0, min(paid, amount))
        paid -= taken
        still = min(amount - taken, owed)
        owed -= still
        left.append((day, still))
    return tuple(left)


def customers_in(postings: Iterable[Posting]) -> tuple[str, ...]:
    """Every customer an entry touches, in the order they appear."""
    found = [
        customer_of(posting.account)
        for posting in postings
        if kind_of(posting.account).code in CUSTOMER_KINDS
    ]
    return tuple(dict.fromkeys(found))
