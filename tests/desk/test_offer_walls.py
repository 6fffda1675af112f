"""The wall around offers and points, on both engines: what raw SQL tries is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.test_offers_at_the_till import THREE_FOR_TWO, keep
from desk.test_points import EARN, SPEND, ana, balance
from desk.tills import Till
from sqlalchemy.exc import DBAPIError

from posdesk.desk.settling_points import PointsGone
from posdesk.errors import Fault, RuleZ
from posdesk.store.faults import BooksRefused

TRIED = (
    "insert into line_offer (sale, line, offer, txn, name, amount) "
    "select sale, line, 'X', txn, name, 1 from line_offer",
    "update line_offer set amount = 1",
    "delete from line_offer",
    "update point_move set points = 0",
    "delete from point_move",
    "insert into point_move (customer, no, txn, why, points, short, sale, document) "
    "select customer, no + 1, txn, 'spent', -1, 0, sale, document from point_move",
    "insert into point_move (customer, no, txn, why, points, short, sale, document) "
    "select customer, no, txn, why, points, short, sale, document from point_move",
)


def sold_to_ana(till: Till) -> str:
    keep(till, replace(THREE_FOR_TWO, goods=""))
    keep(till, EARN)
    keep(till, SPEND)
    ticket = replace(till.ticket("3*MUG"), member=ana(till))
    return till.settle(ticket).sale


@pytest.mark.parametrize("statement", TRIED)
def test_what_was_sold_under_offers_stays(plan_till: Till, statement: str) -> None:
    number = sold_to_ana(plan_till)
    before = plan_till.sale(number), balance(plan_till)
    assert before[1] == 13
    with pytest.raises((BooksRefused, RuleZ, Fault, DBAPIError)), plan_till.file.write() as books:
        books._unit.connection.exec_driver_sql(statement)
    assert (plan_till.sale(number), balance(plan_till)) == before


def test_an_open_act_writes_no_more_than_was_taken_off(plan_till: Till) -> None:
    """Inside an act of its own: another sale's line, points without a paper, below nothing."""
    number = sold_to_ana(plan_till)
    rows = (
        ("line_offer", {"sale": number, "line": 1, "offer": "X", "name": "X", "amount": 1}),
        ("point_move", {"customer": "ana-1", "no": 2, "why": "spent", "points": -5, "short": 0,
                        "sale": number, "document": number}),
        ("point_move", {"customer": "ana-1", "no": 2, "why": "earned", "points": -5, "short": 0,
                        "sale": number, "document": number}),
    )  # fmt: skip
    for table, row in rows:
        with (
            pytest.raises((BooksRefused, RuleZ, Fault, DBAPIError)),
            plan_till.file.write() as books,
        ):
            books._unit.add(table, [row])
    assert balance(plan_till) == 13


def test_points_are_spent_once(plan_till: Till) -> None:
    sold_to_ana(plan_till)
    one = replace(plan_till.ticket("COAT"), member="ana-1", points=13)
    two = replace(plan_till.ticket("BOOK"), member="ana-1", points=13)
    plan_till.settle(one)
    assert balance(plan_till) == 30 - 2 + 0  # 28.70 paid
    spend = replace(two, points=29)
    with pytest.raises(PointsGone):
        plan_till.settle(spend)
