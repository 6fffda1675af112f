"""What an act costs, in counts that no machine's mood changes: statements, and steps of Python.

PERFORMANCE 3, goal 3. Steps are counted as the trial counted them: every call, built-in ones too.
"""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from desk.plan_counter import PlanCounter
from desk.tills import CARD, CASH, Till
from sqlalchemy import event, insert

from posdesk.desk.actions.change_plan import ChangePlan
from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.customers import FindCustomers
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.lookups.past_sales import AskPastSales
from posdesk.desk.lookups.scan import AskScan
from posdesk.returns.clues import read_clues
from posdesk.sales.basket import BasketLine
from posdesk.store.past_tables import OLD_CUSTOMER
from posdesk.ticket.ticket import Ticket

SALE_STATEMENTS, RETURN_STATEMENTS, INSTALMENT_STATEMENTS = 8, 12, 10
SALE_STEPS, RETURN_STEPS, INSTALMENT_STEPS = 1_600, 2_400, 2_600


@contextmanager
def statements(till: Till) -> Iterator[list[str]]:
    """Every statement sent to the books, BEGIN and COMMIT left out."""
    sent: list[str] = []

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        if not statement.upper().startswith(("BEGIN", "COMMIT")):
            sent.append(" ".join(statement.split()[:3]))

    engines = (till.file.over.engine, till.file.over.writers)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)


def steps(till: Till, act: SettleTicket) -> int:
    """Calls of Python in that act."""
    profile = cProfile.Profile()
    profile.enable()
    till.desk.do(act)
    profile.disable()
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def kept(till: Till) -> list[int]:
    """How many acts, entries and receipts there are."""
    with till.file.read() as books:
        ask = books.settings.connection.exec_driver_sql
        tables = ("txn", "journal", "sale")
        return [ask(f"select count(*) from {table}").scalar_one() for table in tables]


def ten_lines(till: Till) -> Ticket:
    """A sale of ten lines."""
    ticket = till.ticket()
    for no in range(10):
        line = BasketLine(f"G{no}", f"Goods number {no}", 1 + no % 3, 250_000 + no * 1_000, "A")
        ticket = ticket.going_out(line)
    return ticket


def three_back(till: Till, number: str) -> Ticket:
    """Units of three of its lines come back."""
    return till.ticket(number).ticking(0, 1).ticking(0, 3).ticking(0, 5)


@pytest.fixture
def warm(till: Till) -> Till:
    """A till that has done each kind of act before."""
    for by in ([CASH], [("card", 100), CASH]):
        till.settle(three_back(till, till.settle(ten_lines(till), *by).sale))
    return till


def test_a_sale_sends_eight_statements_at_most(warm: Till) -> None:
    act = warm.action(ten_lines(warm))
    with statements(warm) as sent:
        warm.desk.do(act)
    assert len(sent) <= SALE_STATEMENTS, sent


def test_the_number_of_lines_and_tenders_adds_no_statement(warm: Till) -> None:
    few = warm.action(ten_lines(warm), ("card", 100), CASH)
    many = ten_lines(warm)
    for no in range(90):
        many = many.going_out(BasketLine(f"H{no}", "Goods", 1, 100_000, "A"))
    counts = []
    for act in (few, warm.action(many)):
        with statements(warm) as sent:
            warm.desk.do(act)
        counts.append(len(sent))
    assert max(counts) <= SALE_STATEMENTS, counts


def test_a_return_sends_twelve_statements_at_most(warm: Till) -> None:
    act = warm.action(three_back(warm, warm.settle(ten_lines(warm)).sale))
    with statements(warm) as sent:
        warm.desk.do(act)
    assert len(sent) <= RETURN_STATEMENTS, sent


def test_an_exchange_costs_no_more_than_its_return_and_its_sale(warm: Till) -> None:
    number = warm.settle(ten_lines(warm)).sale
    act = warm.action(warm.scan(three_back(warm, number), "KETTLE"), CARD)
    with statements(warm) as sent:
        warm.desk.do(act)
    assert len(sent) <= SALE_STATEMENTS + RETURN_STATEMENTS - 3, sent  # opened and sealed once


def test_a_repeat_writes_nothing(warm: Till) -> None:
    act = warm.action(ten_lines(warm))
    warm.desk.do(act)
    before = kept(warm)
    with statements(warm) as sent:
        warm.desk.do(act)
    assert sent[0] == "INSERT INTO txn", "which inserts nothing where it was booked before"
    assert len(sent) <= 5 and all(each.startswith("SELECT") for each in sent[1:]), sent
    assert kept(warm) == before


def test_questions_are_short(warm: Till) -> None:
    """Scanning goods and a receipt, and the home screen: few statements, whatever was sold."""
    number = warm.settle(ten_lines(warm)).sale
    token = warm.token(number)
    for question, most in (
        (AskScan("MUG"), 3),
        (AskScan("5012345678900"), 9),
        (AskScan(number), 3),
        (AskScan(token), 3),
        (AskHome(), 8),
    ):
        with statements(warm) as sent:
            warm.desk.ask(question)
        assert len(sent) <= most, (question, sent)


@pytest.mark.parametrize("typed", ["customer K7", "K7", "4242 2026-11-20", "MUG 2026-11-20"])
def test_a_list_of_past_sales_takes_two_statements_at_most(warm: Till, typed: str) -> None:
    with warm.file.write() as books:
        row = {"old_id": "K7", "reference": "00000000000000a7"}
        books.settings.connection.execute(insert(OLD_CUSTOMER), row)
    question = AskPastSales(read_clues(typed, warm.clock.at.day, 2))
    with statements(warm) as sent:
        warm.desk.ask(question)
    assert len(sent) <= 2, sent


def test_customers_are_found_with_one_statement(plan_file: Till) -> None:
    """As one types: at every key."""
    PlanCounter(plan_file).customer("Ana Smith")
    with statements(plan_file) as sent:
        found = plan_file.desk.ask(FindCustomers("an sm"))
    assert len(sent) == 1, sent
    assert [each.name for each in found] == ["Ana Smith"]


def test_a_sale_of_ten_lines_takes_three_thousand_steps_at_most(warm: Till) -> None:
    assert steps(warm, warm.action(ten_lines(warm))) <= SALE_STEPS


def test_a_return_of_three_lines_stays_within_its_steps(warm: Till) -> None:
    number = warm.settle(ten_lines(warm)).sale
    assert steps(warm, warm.action(three_back(warm, number))) <= RETURN_STEPS


def test_a_payment_for_a_plan_stays_short(plan_file: Till) -> None:
    """Opened, written, held against the promise and sealed."""
    counter = PlanCounter(plan_file)
    plan = counter.sign().plan
    for _ in range(3):
        counter.pay(plan, 16_000)
    act = counter.pay_act(plan, 16_000)
    with statements(plan_file) as sent:
        counter.do(act)
    assert len(sent) <= INSTALMENT_STATEMENTS, sent
    act = counter.pay_act(plan, 16_000)
    profile = cProfile.Profile()
    profile.enable()
    counter.do(act)
    profile.disable()
    assert pstats.Stats(profile).total_calls <= INSTALMENT_STEPS  # type: ignore[attr-defined]


def test_a_plan_is_judged_by_its_own_schedule(plan_file: Till) -> None:
    """Dates moved on another plan cost a payment on this one no further question."""
    counter = PlanCounter(plan_file)
    other, plan = counter.sign().plan, counter.sign().plan
    counter.pay(plan, 16_000)
    owed = counter.standing(other).balance
    counter.do(ChangePlan(counter.desk.new_operation(), other, "skipped", owed))
    act = counter.pay_act(plan, 16_000)
    with statements(plan_file) as sent:
        counter.do(act)
    assert len(sent) <= INSTALMENT_STATEMENTS, sent
