"""MONEY 32 and 35, each by its worked figures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk.conftest import open_till, templates, till
from desk.test_approvals import MANAGER, asked, given, limited, wanted
from desk.tills import Till

from posdesk.approvals.approval import ApprovalWanted
from posdesk.approvals.limits import WISHED
from posdesk.desk.actions.ask_approval import AskApproval

__all__ = ["open_till", "templates", "till"]


def test_money_32_a_signed_sale_is_not_voided_but_given_back_whole(till: Till) -> None:
    """The receipt stays, its number is used, and every penny of it goes back as a return."""
    number = till.sell("MUG", "KETTLE")
    total = till.sale(number).total
    back = till.take_back(number)
    assert (back.figure, back.sale) == (total, "")
    assert till.standing(number).all_back and till.sale(number).total == total
    assert till.kinds()[-2:] == ["sale", "return"]
    assert not [kind for kind in till.kinds() if "void" in kind]


def test_money_35_a_yes_to_12000_is_none_to_12001(till: Till) -> None:
    """Bound to document, act and sum; expires on use; asked again a penny above it."""
    limited(till, ("clerk", WISHED, 10_00))
    number = till.sell("MUG", "KETTLE")
    ticket = till.ticket(number).all_back()
    worth = -till.settlement(ticket).net
    below = till.desk.do(
        AskApproval(till.desk.new_operation(), "give_back/wished", number, worth - 1)
    ).result
    given(till, below.ask, MANAGER)
    with pytest.raises(ApprovalWanted):
        till.desk.do(replace(till.action(ticket), approval=below.ask))
    ask = asked(till, ticket)
    assert ask.asked == worth
    given(till, ask.ask, MANAGER)
    till.desk.do(replace(till.action(ticket), approval=ask.ask))
    other = till.ticket(till.sell("MUG", "KETTLE")).all_back()
    wanted(till, other, ask.ask)
