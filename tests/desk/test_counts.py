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
from sqlalchemy import event

from posdesk.desk.actions.settle_ticket import SettleTicket
from posdesk.desk.lookups.home import AskHome
from posdesk.desk.lookups.scan import AskScan
from posdesk.sales.basket import BasketLine
from posdesk.ticket.ticket import Ticket

SALE_STATEMENTS, RETURN_STATEMENTS = 10, 14
SALE_STEPS = RETURN_STEPS = 3_000
# A sale and its return ask nothing of customers; a payment does, three times: rows, papers, wall.
INSTALMENT_QUESTIONS, INSTALMENT_WRITES, WALL_QUESTIONS = 3, 10, 9
INSTALMENT_STEPS = 4_500


@contextmanager
def statements(till: Till) -> Iterator[list[str]]:
    """Every statement sent to the books, BEGIN and COMMIT left out."""
    sent: list[str] = []

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        if not statement.upper().startswith(("BEGIN", "COMMIT")):
            sent.append(" ".join(statement.split()[:3]))

    engines = (till.file._engine, till.file._writers)
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


def test_a_sale_sends_ten_statements_at_most(warm: Till) -> None:
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


def test_a_return_sends_fourteen_statements_at_most(warm: Till) -> None:
    act = warm.action(three_back(warm, warm.settle(ten_lines(warm)).sale))
    with statements(warm) as sent:
        warm.desk.do(act)
    assert len(sent) <= RETURN_STATEMENTS, sent


def test_an_exchange_costs_no_more_than_its_return_and_its_sale(warm: Till) -> None:
    number = warm.settle(ten_lines(warm)).sale
    act = warm.action(warm.scan(three_back(warm, number), "KETTLE"), CARD)
    with statements(warm) as sent:
        warm.desk.do(act)
    assert len(sent) <= SALE_STATEMENTS + RETURN_STATEMENTS - 5, sent  # five are shared


def test_a_repeat_writes_nothing(warm: Till) -> None:
    act = warm.action(ten_lines(warm))
    warm.desk.do(act)
    with statements(warm) as sent:
        warm.desk.do(act)
    assert len(sent) <= 4 and all(each.startswith("SELECT") for each in sent), sent


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


def test_a_sale_of_ten_lines_takes_three_thousand_steps_at_most(warm: Till) -> None:
    assert steps(warm, warm.action(ten_lines(warm))) <= SALE_STEPS


def test_a_return_of_three_lines_stays_within_its_steps(warm: Till) -> None:
    number = warm.settle(ten_lines(warm)).sale
    assert steps(warm, warm.action(three_back(warm, number))) <= RETURN_STEPS


def test_a_payment_for_a_plan_stays_short(plan_file: Till) -> None:
    """What the desk asks and writes; what the third wall asks of positions comes on top."""
    counter = PlanCounter(plan_file)
    plan = counter.sign().plan
    for _ in range(3):
        counter.pay(plan, 16_000)
    act = counter.pay_act(plan, 16_000)
    with statements(plan_file) as sent:
        counter.do(act)
    asked = [each for each in sent if each.startswith("SELECT")]
    written = [each for each in sent if not each.startswith("SELECT")]
    assert len(written) <= INSTALMENT_WRITES, written
    assert len(asked) <= INSTALMENT_QUESTIONS + WALL_QUESTIONS, asked
    profile = cProfile.Profile()
    act = counter.pay_act(plan, 16_000)
    profile.enable()
    counter.do(act)
    profile.disable()
    assert pstats.Stats(profile).total_calls <= INSTALMENT_STEPS  # type: ignore[attr-defined]
