"""The first wall: the posting matrix, tried with every act of the list."""

from __future__ import annotations

import pytest
from wall_acts import Act, entry, forbidden, honest, opening_acts

from posdesk.errors import RuleZ
from posdesk.ledger import matrix
from posdesk.ledger.chart import KINDS


@pytest.mark.parametrize("act", forbidden(), ids=lambda act: act.name)
def test_what_no_act_may_post(act: Act) -> None:
    with pytest.raises(RuleZ) as refused:
        matrix.check(act.entry, act.grounds)
    assert refused.value.figures["rule"] == act.wall


@pytest.mark.parametrize("act", [*opening_acts(), *honest()], ids=lambda act: act.name)
def test_what_must_still_work(act: Act) -> None:
    matrix.check(act.entry, act.grounds)


def test_every_kind_of_account_has_its_row() -> None:
    never_credited = {"DISCOUNTS"}
    assert set(matrix.FACES) | never_credited == {kind.code for kind in KINDS}
    codes = {kind.code for kind in KINDS}
    for debits in matrix.FACES.values():
        assert {debit.partition(":")[0] for debit in debits} <= codes


def test_every_gate_asks_for_a_cause_that_may_touch_customers() -> None:
    for gate in matrix.GATES:
        assert set(gate.causes) <= {
            "customer_choice", "agreed_change", "tax_at_supply", "shipping_agreed", "agreed_term",
        }  # fmt: skip


def test_an_unknown_cause_or_account_is_a_bug() -> None:
    with pytest.raises(ValueError, match="because"):
        matrix.check(entry("because", ("CASH:1", 1), ("SALES", -1)))
    with pytest.raises(ValueError, match="WAGES:01"):
        matrix.check(entry("customer_choice", ("WAGES:01", 1), ("SALES", -1)))
