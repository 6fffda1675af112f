"""MONEY 14, 16-18, 22-25 and 29-31, each by its worked figures."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
from desk.conftest import open_till, plan_till, server, templates, till
from desk.test_gift_receipts import give, money14, shown
from desk.tills import CARD, Till
from documents.paper_samples import KEY, LINK, RING, SHOP, TILL, a_line, a_sale
from documents.plan_vectors import TRAINING_KEY, changed
from instalments.test_papers_above_books import OUTAGE, R4, credited, gap, honoured, plan_a
from instalments.test_plan_change import SEVEN, amounts, ends_sooner, pays_less
from returns.test_last_days import MARCH, days, sold
from returns.test_plan_refund import owing
from sold import cash, priced, rung, sale_of

from posdesk.desk.actions.reprint import Reprint
from posdesk.documents.codes import NotRead, codes_for_sale, read_code, rebuild_sale
from posdesk.instalments.brought import BroughtCredit
from posdesk.instalments.schedule import parts
from posdesk.returns.draft import NothingLeft, ReturnDraft
from posdesk.returns.refund_split import split
from posdesk.returns.standing import LineDays, Standing
from posdesk.sales.sale import TenderLeg

__all__ = ["open_till", "plan_till", "server", "templates", "till"]


def test_money_14_gift_receipt(plan_till: Till) -> None:
    """Bought at 40.00 - 25 %: the holder gets 30.00, the card nothing, and 0 is left."""
    sale = money14(plan_till)
    card = plan_till.balance("CARD:clearing")
    (gift,) = give(plan_till, sale)
    back = plan_till.settle(shown(plan_till, gift).all_back())
    (leg,) = plan_till.goods_return(back.returns[0]).legs
    assert (leg.kind, leg.amount) == ("store_credit", 30_00)
    assert plan_till.balance("CARD:clearing") == card
    assert plan_till.standing(sale).all_back


def test_money_16_return_from_a_part_paid_plan() -> None:
    """Rings 800 + 400, 500 paid, 700 owed."""
    standing = owing(700_00, cash(500_00))
    for lines, off, out in (((2,), 400_00, 0), ((1,), 700_00, 100_00), ((1, 2), 700_00, 500_00)):
        draft = ReturnDraft(standing)
        for line in lines:
            draft = draft.tick(line)
        legs = split(standing, draft.total, 1).legs
        assert sum(leg.amount for leg in legs if leg.kind == "plan") == off
        assert sum(leg.amount for leg in legs if leg.kind == "cash") == out
    assert amounts(ends_sooner(SEVEN, 300_00)) == [100_00] * 3
    assert amounts(pays_less(SEVEN, 300_00)) == [42_85] * 2 + [42_86] * 5


def test_money_17_instalment_split() -> None:
    assert parts(1_000_00, 3) == (333_33, 333_33, 333_34)
    assert parts(300_00, 7) == (42_85,) * 2 + (42_86,) * 5
    assert all(part > 0 for part in parts(60, 60))


def test_money_18_unrecorded_instalment() -> None:
    """The paper says 160.00, the books 60.00: 100.00 is the shop's loss, once."""
    plan = credited(plan_a(3), 60_00, OUTAGE, "R4", R4[-1][1])
    found = gap(plan, R4, (), 1280_00)
    assert found.total == 100_00
    plan = honoured(plan, found)
    assert plan.balance == 1280_00
    assert gap(plan, R4, (), 1280_00).total == 0


def test_money_22_wrong_item_sent(till: Till) -> None:
    """The right one goes out for the wrong one, even; sorry comes first, and no day is named."""
    sale = till.sell("MUG", by=(CARD,))
    ticket = till.ticket(sale).all_back().reasoned(4)
    ticket = ticket.going_out(till.ask("MUG").line)  # type: ignore[union-attr]
    done = till.settle(ticket)
    assert (done.net, done.figure) == (0, 0)
    assert not any(account.startswith("RECV") for account in till.postings())
    slip = till.paper(done.returns[0])
    assert "sorry" in slip.lower()
    assert "due" not in slip.lower().split()


def test_money_23_return_window() -> None:
    """Ordered 1 March, delivered 20 March, 30 days: until 19 April."""
    ordered = sold(MARCH)
    assert days(replace(ordered, days={0: LineDays(handed=date(2026, 3, 20))})) == [
        date(2026, 4, 19)
    ]


def test_money_24_other_till() -> None:
    """Two sold; till A books one: a draft over both, begun before at till B, has one left."""
    sale = sale_of(priced(rung(650, 2)), (cash(1_300),))
    there = ReturnDraft(Standing(sale)).tick_all()
    now = Standing(sale, returned={1: 1})
    assert now.left(1) == 1
    with pytest.raises(NothingLeft):
        there.over(now)


def test_money_25_store_credit_spent() -> None:
    """25.00 credit + 15.00 cash come back as they were; nothing of an import can end."""
    sale = sale_of(priced(rung(40_00)), (TenderLeg("store_credit", 25_00), cash(15_00)))
    legs = split(Standing(sale), 40_00, 5).legs
    assert {leg.kind: leg.amount for leg in legs} == {"store_credit": 25_00, "cash": 15_00}
    names = {field.name for field in fields(BroughtCredit)}
    assert not [name for name in names if "until" in name or "expir" in name]


def test_money_29_receipt_our_database_lacks() -> None:
    """Rebuilt from its code to the penny: 84.00, its tenders and its tax."""
    sale = a_sale([a_line(1, "Kettle", 84_00)], [TenderLeg("card", 84_00, last4="4242")])
    (code,) = codes_for_sale(sale, SHOP, TILL, LINK, KEY)
    read = read_code(code, RING)
    assert not isinstance(read, NotRead)
    again = rebuild_sale((read,))
    assert again.total == 84_00
    assert [(leg.kind, leg.applied, leg.last4) for leg in again.tenders] == [
        ("card", 84_00, "4242")
    ]
    assert again.tax_totals == sale.tax_totals


def test_money_30_reprint(till: Till) -> None:
    """The original first; a copy has its number and content, and what is copied comes back."""
    sale = till.sell("MUG")
    with till.file.write() as books:
        books.outbox.mark(books.outbox.waiting()[0].id, "printed", "", till.clock.now())
    assert till.desk.do(Reprint(sale)).result == 1
    assert till.desk.do(Reprint(sale)).result == 1, "it waits for the printer still"
    assert till.take_back(sale).figure == 6_50


def test_money_31_training() -> None:
    """A training paper is of another key, and of a type no reader takes, whoever signed it."""
    sale = a_sale([a_line(1, "Kettle", 84_00)])
    (code,) = codes_for_sale(sale, SHOP, TILL, LINK, TRAINING_KEY)
    assert read_code(code, RING) is NotRead.NOT_OUR_KEY
    (ours,) = codes_for_sale(sale, SHOP, TILL, LINK, KEY)
    assert read_code(changed(ours, f1=10), RING) is NotRead.NOT_UNDERSTOOD
