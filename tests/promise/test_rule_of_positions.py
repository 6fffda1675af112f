"""The third wall: positions before and after, tried with every act of the list."""

from __future__ import annotations

import pytest
from wall_acts import ANA, BEN, Act, forbidden, honest, opening_acts

from posdesk.errors import RuleZ
from posdesk.ledger.journal import Posting
from posdesk.promise import rule
from posdesk.promise.attempts import attempt
from posdesk.promise.position import PlanPart, Position, customers_in

BEFORE = {ANA: Position(debt=128_000, credit=2_500), BEN: Position(debt=60_000)}


def _keep(act: Act) -> None:
    for customer in customers_in(act.entry.postings):
        before = BEFORE[customer]
        after = before.after(act.entry.postings, customer)
        rule.keep(customer, before, after, act.entry.cause, act.grounds)


def _worsens(act: Act) -> bool:
    """Whether a customer ends worse off without proof, or a confirmation of hers to that amount.

    The others are refused for their shape, which positions cannot see.
    """
    return any(
        after.debt > BEFORE[customer].debt or after.credit < BEFORE[customer].credit
        for customer in customers_in(act.entry.postings)
        for after in [BEFORE[customer].after(act.entry.postings, customer)]
        if not act.evidence
        or (
            not any(consent.customer == customer for consent in act.consents)
            and (act.contract is None or act.contract.customer != customer)
        )
    )


@pytest.mark.parametrize(
    "act", [act for act in forbidden() if _worsens(act)], ids=lambda act: act.name
)
def test_no_position_worsens_without_the_customers_own_act(act: Act) -> None:
    with pytest.raises(RuleZ):
        _keep(act)


@pytest.mark.parametrize("act", honest(), ids=lambda act: act.name)
def test_honest_acts_keep_the_rule(act: Act) -> None:
    _keep(act)


def test_it_sees_most_of_what_the_matrix_refuses() -> None:
    assert sum(_worsens(act) for act in forbidden()) >= 15
    assert len(forbidden()) >= 40


def test_positions_add_up_from_the_opening_acts() -> None:
    position = Position()
    for act in opening_acts():
        position = position.after(act.entry.postings, ANA)
    assert position == BEFORE[ANA]


def test_causes_of_ours_may_never_worsen_anything() -> None:
    for cause in ("system", "staff_error", "policy", "unknown", "supplier_carrier", "staff_act"):
        with pytest.raises(RuleZ) as refused:
            rule.keep(ANA, Position(), Position(debt=1), cause)
        assert refused.value.figures["rule"] == "I12"


def _plan(*dues: tuple[int, int]) -> Position:
    owed = sum(amount for _, amount in dues)
    return Position(debt=owed, plans={"P1": PlanPart(owed, dues, True)})


@pytest.mark.parametrize(
    "after",
    [
        _plan((20_260_601, 200), (20_260_701, 100)),
        _plan((20_260_531, 100), (20_260_701, 200)),
        _plan((20_260_601, 50), (20_260_630, 50), (20_260_701, 200)),
    ],
    ids=["more at once", "earlier", "in more parts"],
)
def test_no_day_asks_for_more_and_no_part_is_added_but_on_her_word(after: Position) -> None:
    """I2, SE-026: the sum is the same, and yet it is worse."""
    before = _plan((20_260_601, 100), (20_260_701, 200))
    for why in ("policy", "agreed_change"):
        with pytest.raises(RuleZ) as refused:
            rule.keep(ANA, before, after, why)
        assert refused.value.figures["part"] == "T"
    rule.keep(ANA, after, after, "policy")


def test_later_and_less_needs_nobody() -> None:
    before = _plan((20_260_601, 100), (20_260_701, 200))
    for after in (_plan((20_260_615, 100), (20_260_701, 200)), _plan((20_260_701, 200))):
        rule.keep(ANA, before, after, "policy")


def test_an_attempt_is_a_fact_without_money() -> None:
    refused = RuleZ(rule="I1", account=f"RECV:{ANA}", minor=100, part=("D",))
    entry = attempt("ChargeCustomer", "01", refused, "GBP")
    assert entry.postings == ()
    assert entry.facts == {
        "act": "ChargeCustomer",
        "who": "01",
        "figures": {"rule": "I1", "account": f"RECV:{ANA}", "minor": 100, "part": "('D',)"},
    }


def test_customers_are_found_once_each() -> None:
    legs = (Posting(f"RECV:{BEN}", 1), Posting(f"RECV:{ANA}", 1), Posting(f"CREDIT:{BEN}", -2))
    assert customers_in(legs) == (BEN, ANA)
