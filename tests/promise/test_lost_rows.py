"""PB-4: whatever rows the books lost, a paper that is scanned brings back what it says.

For each signed paper and subsets of rows drawn by lot; `POSDESK_SUBSETS=200` a paper is the long
trial. The chain itself (journal, txn) stays: without it nothing is opened at all.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from desk.plan_counter import FIRST, RINGS, PlanCounter
from desk.shops import HandClock, Templates, open_shift
from desk.tampering import PaidPlan, opened, rewrite
from desk.tills import Till

from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.hand_statement import HandStatement
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.honoured_slips import is_lost
from posdesk.desk.opening import open_desk
from posdesk.documents.codes import rebuild_position
from posdesk.documents.plan_fold import whole_paper
from posdesk.sales.basket import Basket, BasketLine

SUBSETS = int(os.environ.get("POSDESK_SUBSETS", "2"))
ADDED_PAGE = 2  # the place, among the papers of the story, of the page that adds goods
Lose = Callable[[sqlite3.Connection, Random], Iterator[str]]
# Rows that any act may lose one by one; of the others it loses all that it wrote.
ROWS = (
    "plan_credit", "payment", "payment_tender", "contract", "evidence", "plan_paper",
    "posting", "mistake",
)  # fmt: skip
ACTS = ("sale", "plan", "plan_schedule", "plan_due", "store_credit", "document", *ROWS)
OF_ANOTHER = {  # table -> the column that names the row it belongs to, and that table
    "sale_line": ("sale", "sale"), "sale_tender": ("sale", "sale"), "sale_tax": ("sale", "sale"),
    "plan_schedule": ("plan", "plan"), "plan_due": ("plan", "plan"),
    "plan_credit": ("plan", "plan"), "plan_paper": ("plan", "plan"), "payment": ("plan", "plan"),
    "payment_tender": ("payment", "payment"),
}  # fmt: skip


@dataclass(frozen=True)
class Story:
    """Books with papers in a hand: number -> codes; and what the sale and the credit are worth."""

    paid: PaidPlan
    papers: dict[str, tuple[str, ...]]
    sold: int
    credit: int


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """A sale, a plan with a deposit and three payments, a statement and a credit."""
    clock = HandClock()
    templates = Templates(tmp_path_factory.mktemp("shops"))
    books = templates.copy("GBP", tmp_path_factory.mktemp("lost"))
    desk = open_desk(books, clock)
    open_shift(desk)
    counter = PlanCounter(Till(desk, clock, str(books)))
    sale = counter.till.sell("KETTLE", by=[("card", None)])
    sold = counter.till.standing(sale).worth_left
    plan = counter.sign(RINGS, deposit=2_000, first=FIRST).plan
    numbers = [sale, plan, _add_goods(counter, plan)]
    for amount in (16_000, 5_000, 27_000):
        numbers.append(counter.pay(plan, amount, sure=True).number)
    numbers.append(counter.do(HandStatement(counter.desk.new_operation(), plan)).result)
    act = PayInFromCustomer(counter.desk.new_operation(), counter.customer(), 4_000)
    numbers.append(counter.do(act).result)
    papers = {number: counter.tokens(number) for number in numbers}
    desk.close()
    paid = PaidPlan(books, plan, clock, counter.customers)
    return Story(paid, papers, sold, 4_000)


def _add_goods(counter: PlanCounter, plan: str) -> str:
    """An engraving on the plan, both figures signed: the page's number."""
    goods = Basket((BasketLine("", "Engraving", 1, 2_500_000, "A"),))
    owed = counter.standing(plan).balance
    operation = counter.desk.new_operation()
    act = ChangePlan(operation, plan, "added", owed, goods=goods, confirmed="ink")
    return counter.do(act).result.slip


def lose_acts(raw: sqlite3.Connection, dice: Random) -> Iterator[str]:
    """All rows of acts drawn by lot, but for the journal's own."""
    acts = [act for (act,) in raw.execute("select distinct txn from document order by txn")]
    gone = ", ".join(str(act) for act in acts if dice.random() < dice.choice((0.3, 0.6, 1.0)))
    tables = [name for (name,) in raw.execute("select name from sqlite_schema where type='table'")]
    for table in ACTS:
        yield f"delete from {table} where txn in ({gone})"
    for table, (column, other) in OF_ANOTHER.items():
        if table in tables:
            yield f"delete from {table} where {column} not in (select number from {other})"


def lose_rows(
    raw: sqlite3.Connection, dice: Random, tables: tuple[str, ...] = ROWS
) -> Iterator[str]:
    """Rows of tables drawn by lot, each with a chance drawn by lot."""
    for table in dice.sample(tables, dice.randint(1, len(tables))):
        columns = raw.execute(f"pragma table_info({table})").fetchall()
        keys = ", ".join(name for _, name, _, _, _, key in columns if key)
        rows = raw.execute(f"select {keys} from {table} order by {keys}").fetchall()
        chance = dice.choice((0.2, 0.5, 1.0))
        gone = [", ".join(map(repr, row)) for row in rows if dice.random() < chance]
        if gone:
            values = ", ".join(f"({row})" for row in gone)
            yield f"delete from {table} where ({keys}) in (values {values})"


def lose_anything(raw: sqlite3.Connection, dice: Random) -> Iterator[str]:
    """Rows of a sale, a plan or its schedule too, so that half of such an act is left."""
    yield from lose_rows(raw, dice, (*ACTS, "sale_line", "sale_tender"))


@pytest.mark.timeout(0)
@pytest.mark.parametrize("lose", [lose_acts, lose_rows, lose_anything])
@pytest.mark.parametrize("place", range(8))
def test_a_paper_brings_back_what_it_says(
    story: Story, tmp_path: Path, place: int, lose: Lose
) -> None:
    number = list(story.papers)[place]
    for seed in range(SUBSETS):
        books = story.paid.copied(tmp_path / str(seed))
        with closing(sqlite3.connect(books)) as raw:
            said = list(lose(raw, Random(f"{number} {seed}")))
        rewrite(books, *said)
        with opened(story.paid, books, days=1) as counter:
            try:
                _holds(counter, story, number)
            except Exception as wrong:
                raise AssertionError(f"{number} {seed}: {wrong!r} after {said}") from wrong


def _holds(counter: PlanCounter, story: Story, number: str) -> None:
    tokens = story.papers[number]
    with counter.till.file.read() as books:
        held = number.startswith("S") and not is_lost(number, books)
    if not held:  # a sale that is there is opened by the scan, and nothing is to be honoured
        counter.do(HonourPaper(number, tokens))
    if number.startswith("S"):
        assert counter.till.standing(number).worth_left >= story.sold
        return
    with counter.till.file.read() as books:
        if number.startswith("C"):
            slip = books.credits.get(number)
            assert slip is not None and slip.left >= story.credit
            return
        ring = counter.desk.station().ring
        page = list(story.papers)[ADDED_PAGE]
        if number.startswith("P") and _confirmed(counter, page):
            tokens = story.papers[page]
    parts = whole_paper(tokens, ring)
    assert parts is not None
    told = rebuild_position(parts)
    standing = counter.standing(story.paid.plan)
    assert standing.balance <= told.balance, (standing.balance, told.balance)
    for due in standing.open_dues:
        by = sum(each.amount for each in told.open_dues() if each.day <= due.day)
        assert standing.due_by(due.day) <= by, due


def _confirmed(counter: PlanCounter, page: str) -> bool:
    """Whether these books still hold that page, or that she confirmed it: what she confirmed later
    counts before what she signed first (PROMISE 1)."""
    with closing(sqlite3.connect(counter.till.where)) as raw:
        asked = "select (select count(*) from document where number = ?1) + "
        asked += "(select count(*) from evidence where document = ?1)"
        return bool(raw.execute(asked, (page,)).fetchone()[0])
