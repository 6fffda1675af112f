"""How a plan stands: what its signed papers sum to, and how a payment would fall on its dues.

Nothing here is stored: a standing is folded from the plan and its credits each time (I3, I16).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.errors import Refusal
from posdesk.instalments.calendar import ShopCalendar
from posdesk.instalments.credit import FORGIVEN, MONEY, RETURNED, Credit
from posdesk.instalments.plan import Plan
from posdesk.instalments.schedule import Due
from posdesk.sales.sale import SaleLine

REMIND_AFTER_DAYS = 7


class NotThatDay(Refusal):
    """A payment cannot be of a day before the plan was signed, or yet to come; `figures`: day,
    signed, today."""

    code = "not_that_day"


@dataclass(frozen=True, slots=True)
class Covered:
    """A due in force, and how much of it is paid; minor units."""

    due: Due
    paid: int

    @property
    def left(self) -> int:
        """What of it is still to be paid."""
        return self.due.amount - self.paid


@dataclass(frozen=True, slots=True)
class Taken:
    """A payment of so much: `credited` to the plan, all of it up to the balance (I10); `over`
    is above the balance, and hers: handed back or credit, as she chooses (SE-038). `falls_on`
    says which dues it pays, oldest first. Minor units."""

    credited: int
    over: int
    falls_on: tuple[Due, ...]


@dataclass(frozen=True, slots=True)
class PlanStanding:
    """A plan, the `dues` in force (as signed, or as changed since), and its credits in order.

    `released`: the goods are with the customer. `doubt`: rows, postings and papers disagree; until
    it is settled no demand can be made (I16). `added`: goods added by pages both signed; their
    lines follow the plan's own. All figures in minor units of `plan.currency`.
    """

    plan: Plan
    dues: tuple[Due, ...]
    credits: tuple[Credit, ...] = ()
    released: bool = True
    doubt: bool = False
    added: tuple[SaleLine, ...] = ()

    @property
    def goods(self) -> tuple[SaleLine, ...]:
        """All goods on the plan: as signed, and added since."""
        return (*self.plan.sale.lines, *self.added)

    @property
    def paid(self) -> int:
        """Money the customer paid, deposit and all."""
        return self.plan.deposit + self._on_dues

    @property
    def cut(self) -> int:
        """What came off the price since signing; below zero where goods were added."""
        return sum(credit.amount for credit in self.credits if credit.kind not in MONEY)

    @property
    def balance(self) -> int:
        """What is owed, now or later: never below zero."""
        return max(0, self.plan.financed - sum(credit.amount for credit in self.credits))

    @property
    def is_settled(self) -> bool:
        """Whether nothing is owed any more: kept goods go out (SE-037)."""
        return self.balance == 0

    @property
    def forgiven(self) -> int:
        """What coins could not make up and the shop bore (SE-042)."""
        return sum(credit.amount for credit in self.credits if credit.kind == FORGIVEN)

    @property
    def given_back(self) -> int:
        """What goods that came back took off the balance; what was paid out is not in it."""
        return sum(credit.amount for credit in self.credits if credit.kind == RETURNED)

    def covered(self) -> tuple[Covered, ...]:
        """Every due in force with what is paid of it, the oldest first (SE-014).

        What the dues sum to above the balance is nobody's debt: it falls off the last ones.
        """
        money, owed = max(0, self._on_dues), self.balance
        found = []
        for due in sorted(self.dues, key=lambda due: due.day):
            paid = min(due.amount, money)
            money -= paid
            left = min(due.amount - paid, owed)
            owed -= left
            found.append(Covered(Due(due.day, paid + left), paid))
        return tuple(found)

    @property
    def open_dues(self) -> tuple[Due, ...]:
        """What is still to be paid of each due, the oldest first."""
        return tuple(Due(each.due.day, each.left) for each in self.covered() if each.left)

    def next_due(self, today: date | None = None) -> Due | None:
        """The oldest due with anything left, what is left of it; with `today`, from that day on."""
        dues = self.open_dues
        return next((due for due in dues if today is None or due.day >= today), None)

    def due_by(self, day: date) -> int:
        """What fell due up to that day, the day itself too, and is not paid."""
        return sum(due.amount for due in self.open_dues if due.day <= day)

    def late(self, today: date, calendar: ShopCalendar, coin: int = 1) -> tuple[Due, ...]:
        """Dues that are late today by no doing of the shop (I11); less than a `coin` never is.

        Nothing while the plan is in doubt (I16), and never more than fell due (SE-035).
        """
        number = self.plan.number
        dues = [due for due in self.open_dues if calendar.days_late(due.day, today, number)]
        worth_a_coin = sum(due.amount for due in dues) >= coin
        return tuple(dues) if worth_a_coin and not self.doubt else ()

    def overdue(self, today: date, calendar: ShopCalendar, coin: int = 1) -> int:
        """What is late today, minor units; no fee is ever in it."""
        return sum(due.amount for due in self.late(today, calendar, coin))

    def to_remind(
        self,
        today: date,
        calendar: ShopCalendar,
        reminded: frozenset[date] = frozenset(),
        coin: int = 1,
    ) -> tuple[Due, ...]:
        """Dues a polite reminder may name today, once each (PC-01): late for a week, and no till
        unheard that may have taken the money (SE-109). `reminded`: due days named before."""
        if calendar.may_lack_payments(today):
            return ()
        number = self.plan.number
        return tuple(
            due
            for due in self.late(today, calendar, coin)
            if calendar.days_late(due.day, today, number) >= REMIND_AFTER_DAYS
            and due.day not in reminded
        )

    def taking(self, amount: int) -> Taken:
        """How a payment of `amount` would fall: the whole of it on the plan, oldest due first.

        Early, partly or over: never refused (MONEY 17).
        """
        credited = min(amount, self.balance)
        left, falls = credited, []
        for due in self.open_dues:
            part = min(due.amount, left)
            left -= part
            if part:
                falls.append(Due(due.day, part))
        return Taken(credited, amount - credited, tuple(falls))

    def counts_from(self, day: date, today: date) -> date:
        """`day`, for a payment said or written to be of that day; NotThatDay when it cannot be."""
        signed = self.plan.at.day
        if not signed <= day <= today:
            raise NotThatDay(day=day, signed=signed, today=today)
        return day

    @property
    def _on_dues(self) -> int:
        return sum(credit.amount for credit in self.credits if credit.is_money)
