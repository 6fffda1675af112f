"""A running plan is changed: dates later, a part skipped, goods added, another schedule.

What eases it is done at once; what would cost her more, or earlier, she signs with both figures
before her (E1), and nothing else does it (I2, SE-026, PC-03).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from posdesk.catalogue.traits import WITH_PAPER
from posdesk.desk import going_out, plan_papers
from posdesk.desk.action import OUTBOX, PLANS, Station
from posdesk.desk.actions.sign_plan import PlanGoodsOnly, signature_mark
from posdesk.desk.plan_sheet import as_shown, sheet
from posdesk.documents.slip import Slip
from posdesk.errors import NoEvidence, Refusal, RuleZ
from posdesk.identity import CHANGE, new_operation_id
from posdesk.instalments import change
from posdesk.instalments.change import ADDED, AGREED, MOVED, SKIPPED, PlanChange
from posdesk.instalments.credit import following
from posdesk.instalments.schedule import Due
from posdesk.instalments.standing import PlanStanding
from posdesk.ledger.agreements import Contract
from posdesk.ledger.causes import E1
from posdesk.ledger.chart import SALES, TAX, receivable
from posdesk.ledger.evidence import WAYS, Evidence
from posdesk.ledger.journal import Fact, JournalEntry, Posting
from posdesk.sales.basket import Basket
from posdesk.sales.booking import summed
from posdesk.sales.pricing import price
from posdesk.sales.sale import SaleLine
from posdesk.store.books import Books


class ChangeUnknown(Refusal):
    """A plan is not changed like that; `figures["kind"]`."""

    code = "change_unknown"


class PlanInDoubt(Refusal):
    """Rows and papers of the plan disagree: that is settled first; `figures["plan"]`."""

    code = "plan_in_doubt"


@dataclass(frozen=True, slots=True)
class PlanChanged:
    """The page's number, and what is owed now, minor units."""

    slip: str
    plan: str
    balance: int


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """Change `plan`, which she was shown as owing `balance` (minor units).

    `kind`: `moved` (the due of `day` goes to the later day `to`), `skipped` (every open due one
    step later), `added` (goods of `goods`, even over the open dues or all of it on `day`), or
    `agreed` (the open dues become `dues`, of the same sum). `confirmed`: how she confirmed the
    figures before and after, `ink` or `window` (there she signed as `drawn`); needed for all that
    is worse in any part.
    """

    operation: str
    plan: str
    kind: str
    balance: int
    day: date | None = None
    to: date | None = None
    dues: tuple[Due, ...] = ()
    goods: Basket | None = None
    confirmed: str = ""
    drawn: bytes = b""

    topics = frozenset({PLANS, OUTBOX})

    def perform(self, books: Books, station: Station) -> PlanChanged:
        """Book the change, and print the page with both figures."""
        station.duty.acting()
        books.plans.alone_with(self.plan)
        standing = sheet(books, station, self.plan)
        as_shown(standing, self.balance)
        if standing.doubt:
            raise PlanInDoubt(plan=self.plan)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        goods = _priced(books, standing, self.goods, station) if self.kind == ADDED else ()
        cost, tax = sum(line.paid for line in goods), sum(line.tax for line in goods)
        changed = replace(self._changed(standing, cost, station.at.day), goods=goods)
        if changed.worsens and self.confirmed not in WAYS[E1]:
            customer = standing.plan.customer
            raise NoEvidence(
                rule="I2", part="T", customer=customer, before=changed.balance_before,
                after=changed.balance_after,
            )  # fmt: skip
        slip = plan_papers.new_slip(books, station, CHANGE)
        self._keep(books, station, standing, changed, slip, cost)
        entry = self._entry(books, station, standing, changed, slip, cost, tax)
        books.journal.post(entry, station.at, self.operation)
        return PlanChanged(slip.number, self.plan, changed.balance_after)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> PlanChanged:
        """What was changed the first time."""
        return PlanChanged(str(facts["slip"]), self.plan, int(str(facts["balance"])))

    def _changed(self, standing: PlanStanding, cost: int, today: date) -> PlanChange:
        if self.kind == MOVED and self.day and self.to:
            return change.moved(standing, self.day, self.to)
        if self.kind == SKIPPED:
            return change.skipped(standing)
        if self.kind == ADDED and self.goods:
            return change.added(standing, cost, self.day)
        if self.kind == AGREED:
            if len(self.dues) == 1 and self.dues[0].day <= today < standing.open_dues[-1].day:
                raise RuleZ(rule="I2", part="T", minor=standing.balance, plan=self.plan)
            return change.agreed(standing, self.dues)
        raise ChangeUnknown(kind=self.kind)

    def _keep(
        self,
        books: Books,
        station: Station,
        standing: PlanStanding,
        changed: PlanChange,
        slip: Slip,
        cost: int,
    ) -> None:
        chain, customer = standing.credits, standing.plan.customer
        if cost:
            chain = (*chain, following(chain, ADDED, slip.number, station.at, -cost))
        added = (*standing.added, *changed.goods)
        after = replace(standing, dues=changed.dues, credits=chain, added=added)
        plan_papers.change_page(books, station, slip, changed, after, drawn=self.drawn)
        if changed.worsens:
            shown = {"before": changed.balance_before, "after": changed.balance_after}
            proof = new_operation_id(station.at)
            books.evidence.add(
                Evidence(proof, E1, self.confirmed, customer, shown, slip.number, station.at)
            )
        if cost:
            books.agreements.sign(Contract(slip.number, customer, cost, standing.plan.terms))
            books.plans.credit(self.plan, chain[-1])
            books.sales.add_goods(self.plan, changed.goods, station.at.day)
        books.plans.change(self.plan, changed.dues, changed.balance_after, slip.number)
        books.plans.paper(self.plan, slip.number)

    def _entry(
        self,
        books: Books,
        station: Station,
        standing: PlanStanding,
        changed: PlanChange,
        slip: Slip,
        cost: int,
        tax: int,
    ) -> JournalEntry:
        legs: tuple[Posting, ...] = ()
        if cost:
            owed = receivable(standing.plan.customer)
            legs = summed(((owed, cost), (SALES, tax - cost), (TAX, -tax)))
        goods: list[Fact] = [line.text for line in changed.goods]
        return JournalEntry(
            "plan_changed", "agreed_change" if changed.worsens else "customer_choice",
            station.shop.currency, legs,
            {"who": station.duty.code, "plan": self.plan, "change": self.kind,
             "slip": slip.number, "before": changed.balance_before,
             "balance": changed.balance_after, "goods": goods,
             **signature_mark(books, standing.plan.customer, self.drawn)},
            contract=slip.number if cost else "",
        )  # fmt: skip


def _priced(
    books: Books, standing: PlanStanding, goods: Basket | None, station: Station
) -> tuple[SaleLine, ...]:
    """The goods added, as lines of the plan: they come back like the goods it was signed for.

    PlanGoodsOnly for what is handed out on a paper of its own: this page prints none.
    """
    if not goods:
        return ()
    going_out.check(books, goods.lines, standing.plan.customer)
    if any(line.kind in WITH_PAPER or line.taken for line in goods.lines):
        raise PlanGoodsOnly()
    return change.goods_on(standing, price(goods, station.taxes, offers=station.offered))
