"""Why money may move: who bears it, what it may worsen for a customer, with what proof.

The table of PROMISE 1.1. A cause nobody can prove is `unknown`, and the shop bears it.
"""

from __future__ import annotations

from posdesk.values import dataclass

DEBT, TERM, CREDIT, LINES = "D", "T", "K", "L"
E1, E2, E3, E4, E5 = "E1", "E2", "E3", "E4", "E5"
CUSTOMER, SHOP = "customer", "shop"


@dataclass(frozen=True, slots=True)
class Cause:
    """`bearer` pays; `may_worsen` lists parts of a position (D, T, K, L); `evidence` proves it."""

    code: str
    bearer: str
    may_worsen: tuple[str, ...] = ()
    evidence: str = ""


CAUSES = (
    # The customer asked for it and confirmed the figures: also what she buys, spends and returns.
    Cause("customer_choice", CUSTOMER, (DEBT, TERM, CREDIT, LINES), E1),
    Cause("agreed_change", CUSTOMER, (DEBT, TERM), E1),
    Cause("tax_at_supply", CUSTOMER, (DEBT,), E3),
    Cause("shipping_agreed", CUSTOMER, (DEBT,), E2),
    Cause("agreed_term", CUSTOMER, (DEBT, LINES), E2),
    Cause("abuse_proven", CUSTOMER, (LINES,), E5),
    Cause("supplier_carrier", SHOP, (), E4),
    Cause("system", SHOP),
    Cause("staff_error", SHOP),
    Cause("policy", SHOP),
    Cause("unknown", SHOP),
    # The shop's own business (a float, a drawer opened): no customer is touched.
    Cause("staff_act", SHOP),
)
_BY_CODE = {cause.code: cause for cause in CAUSES}


def cause(code: str) -> Cause:
    """The cause of that code; ValueError for one not on the list."""
    found = _BY_CODE.get(code)
    if found is None:
        raise ValueError(code)
    return found
