"""One list of acts for all three walls: what a customer must never bear, and what must still work.

Each is tried on the posting matrix, on the rule of positions, and on the triggers of both engines.
Ana owes 1,280.00 on her plan and has 25.00 of credit; Ben owes 600.00 (PROMISE 1.5).
"""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.ledger.agreements import Consent, Contract
from posdesk.ledger.journal import JournalEntry, Posting

TERMS = bytes(range(32))
ANA, BEN = "a1f0", "b2e1"  # customers are random references, never names
RECV_ANA, RECV_BEN, CREDIT_ANA = f"RECV:{ANA}", f"RECV:{BEN}", f"CREDIT:{ANA}"


@dataclass(frozen=True)
class Act:
    """An entry with what it rests on. `wall`: the rule that stops it; empty: an honest act."""

    name: str
    entry: JournalEntry
    contract: Contract | None = None
    consents: tuple[Consent, ...] = ()
    wall: str = ""


def entry(
    cause: str, *legs: tuple[str, int], contract: str = "", kind: str = "act"
) -> JournalEntry:
    """An entry of legs in minor units."""
    postings = tuple(Posting(account, minor) for account, minor in legs)
    return JournalEntry(kind, cause, "GBP", postings, contract=contract)


def signed(customer: str, total: int) -> Contract:
    """A contract signed in the act."""
    return Contract(f"P-{customer}-{total}", customer, total, TERMS)


def agreed(customer: str, kind: str, amount: int) -> Consent:
    """A confirmation given in the act."""
    return Consent(f"E1-{customer}-{kind}-{amount}", customer, kind, amount, "ink")


def opening_acts() -> tuple[Act, ...]:
    """How Ana and Ben came to stand where they stand."""
    plan_ana, plan_ben = signed(ANA, 192_000), signed(BEN, 60_000)
    return (
        Act("Ana's plan", entry("customer_choice", (RECV_ANA, 192_000), ("SALES", -160_000),
                                ("TAX", -32_000), contract=plan_ana.id), plan_ana),
        Act("Ana's instalments", entry("customer_choice", ("CASH:1", 64_000), (RECV_ANA, -64_000))),
        Act("Ana's credit", entry("customer_choice", ("RETURNS", 2_500), (CREDIT_ANA, -2_500))),
        Act("Ben's plan", entry("customer_choice", (RECV_BEN, 60_000), ("SALES", -60_000),
                                contract=plan_ben.id), plan_ben),
    )  # fmt: skip


def forbidden() -> tuple[Act, ...]:
    """Acts no role, approval, setting or script may post."""
    plan = signed(ANA, 10_000)
    small = signed(ANA, 9_999)
    bens = signed(BEN, 10_000)
    old = Contract(f"P-{ANA}-192000", ANA, 192_000, TERMS)  # signed in another act
    spend = agreed(ANA, "CREDIT", 1_000)
    handed = agreed(ANA, "RECV", 10_000)
    choice = "customer_choice"
    facing, debt = "facing", "I1"
    return (
        Act("a shortage charged to Ana", entry(choice, (RECV_ANA, 10_000), ("LOSS:till_short", -10_000)), wall=facing),
        Act("the same on a contract", entry(choice, (RECV_ANA, 10_000), ("LOSS:till_short", -10_000), contract=plan.id), plan, wall=facing),
        Act("a charge dressed as a sale", entry(choice, (RECV_ANA, 10_000), ("SALES", -10_000)), wall=debt),
        Act("a sale on her old contract", entry(choice, (RECV_ANA, 10_000), ("SALES", -10_000), contract=old.id), wall=debt),
        Act("a charge against the drawer", entry(choice, (RECV_ANA, 10_000), ("CASH:1", -10_000)), wall=debt),
        Act("a charge against card clearing", entry(choice, (RECV_ANA, 10_000), ("CARD:clearing", -10_000)), wall=debt),
        Act("a cash advance on a contract", entry(choice, (RECV_ANA, 10_000), ("CASH:1", -10_000), contract=plan.id), plan, wall=debt),
        Act("a charge with a confirmation too small", entry(choice, (RECV_ANA, 10_001), ("CASH:1", -10_001)), None, (handed,), debt),
        Act("a confirmation of hers for Ben", entry(choice, (RECV_BEN, 10_000), ("CASH:1", -10_000)), None, (handed,), debt),
        Act("a confirmation of the wrong kind", entry(choice, (RECV_ANA, 1_000), ("CASH:1", -1_000)), None, (spend,), debt),
        Act("Ben's debt moved to Ana", entry(choice, (RECV_ANA, 5_000), (RECV_BEN, -5_000)), wall=facing),
        Act("Ben's debt moved to Ana on a contract of hers", entry(choice, (RECV_ANA, 5_000), (RECV_BEN, -5_000), contract=plan.id), plan, wall=facing),
        Act("Ben's debt moved to Ana through sales", entry(choice, (RECV_ANA, 5_000), ("SALES", -5_000), ("CASH:1", 5_000), (RECV_BEN, -5_000), contract=plan.id), plan, wall=facing),
        Act("Ben's whole plan moved to Ana", entry("staff_error", (RECV_ANA, 60_000), (RECV_BEN, -60_000)), wall=facing),
        Act("her contract used for Ben", entry(choice, (RECV_BEN, 10_000), ("SALES", -10_000), contract=plan.id), plan, wall=debt),
        Act("Ben's contract used for her", entry(choice, (RECV_ANA, 10_000), ("SALES", -10_000), contract=bens.id), bens, wall=debt),
        Act("above the contract", entry(choice, (RECV_ANA, 10_000), ("SALES", -10_000), contract=small.id), small, wall=debt),
        Act("above the contract in two legs", entry(choice, (RECV_ANA, 5_000), (RECV_ANA, 5_000), ("SALES", -10_000), contract=small.id), small, wall=debt),
        Act("a contract nobody named", entry(choice, (RECV_ANA, 10_000), ("SALES", -10_000)), plan, wall=debt),
        Act("our mistake as a contract", entry("staff_error", (RECV_ANA, 10_000), ("SALES", -10_000), contract=plan.id), plan, wall=debt),
        Act("a system fault as a contract", entry("system", (RECV_ANA, 10_000), ("SALES", -10_000), contract=plan.id), plan, wall=debt),
        Act("a new policy as a contract", entry("policy", (RECV_ANA, 10_000), ("SALES", -10_000), contract=plan.id), plan, wall=debt),
        Act("a fee as an agreed term", entry("agreed_term", (RECV_ANA, 1_500), ("SALES", -1_500)), wall=debt),
        Act("nobody knows why", entry("unknown", (RECV_ANA, 10_000), ("CASH:1", -10_000)), None, (handed,), debt),
        Act("part of a loss hidden in a payment", entry(choice, (RECV_ANA, 10_000), (RECV_ANA, -5_000), ("LOSS:unknown", -5_000)), wall=facing),
        Act("goodwill taken back", entry(choice, (RECV_ANA, 1_000), ("GOODWILL", -1_000)), wall=facing),
        Act("an over-count laid at her door", entry(choice, (RECV_ANA, 1_000), ("SUSPENSE:till_over", -1_000)), wall=facing),
        Act("rounding charged on account", entry(choice, (RECV_ANA, 1), ("ROUNDING", -1)), wall=facing),
        Act("her debt to ourselves as credit", entry(choice, (RECV_ANA, 1_000), (CREDIT_ANA, -1_000)), wall=facing),
        Act("her credit gone for nothing", entry(choice, (CREDIT_ANA, 1_000), ("SALES", -1_000)), wall=debt),
        Act("her credit against a loss", entry(choice, (CREDIT_ANA, 1_000), ("LOSS:till_short", -1_000)), None, (spend,), facing),
        Act("her credit to the goodwill account", entry("policy", (CREDIT_ANA, 1_000), ("GOODWILL", -1_000)), None, (spend,), facing),
        Act("more of her credit than she said", entry(choice, (CREDIT_ANA, 1_001), ("SALES", -1_001)), None, (spend,), debt),
        Act("her credit expired by policy", entry("policy", (CREDIT_ANA, 1_000), ("SALES", -1_000)), None, (spend,), debt),
        Act("a loss paid out of a tender", entry(choice, ("CASH:1", 1_000), ("LOSS:till_short", -1_000)), wall=facing),
        Act("a loss paid out of a card", entry(choice, ("CARD:clearing", 1_000), ("LOSS:unknown", -1_000)), wall=facing),
        Act("a loss to the carrier's account", entry("supplier_carrier", ("CLAIM:carrier", 1_000), ("LOSS:wrong_item", -1_000)), wall=facing),
        Act("a loss turned into sales", entry("system", ("SALES", 1_000), ("LOSS:system", -1_000)), wall=facing),
        Act("the past paid into the drawer", entry("staff_act", ("CASH:1", 1_000), ("IMPORTED:sales", -1_000)), wall=facing),
        Act("the past charged to a customer", entry(choice, (RECV_ANA, 1_000), ("IMPORTED:sales", -1_000)), wall=facing),
        Act("the float charged to a customer", entry("staff_act", (RECV_ANA, 1_000), ("SAFE", -1_000)), wall=facing),
        Act("deposits eaten by the shop", entry("policy", ("DEPOSITS", 1_000), ("LOSS:unknown", -1_000)), wall=facing),
    )  # fmt: skip


def honest() -> tuple[Act, ...]:
    """Acts that must still work: a wall that refuses everything fails these."""
    choice = "customer_choice"
    plan = signed(ANA, 30_000)
    spend, out, over = (
        agreed(ANA, "CREDIT", 1_000),
        agreed(ANA, "CREDIT", 500),
        agreed(ANA, "RECV", 2_000),
    )
    return (
        Act("a cash sale", entry(choice, ("CASH:1", 1_200), ("SALES", -1_000), ("TAX", -200))),
        Act("a split sale with rounding", entry(choice, ("CASH:1", 600), ("CARD:clearing", 601), ("SALES", -1_000), ("TAX", -200), ("ROUNDING", -1))),
        Act("a return", entry(choice, ("RETURNS", 1_000), ("TAX", 200), ("CASH:1", -1_200))),
        Act("an exchange that costs more", entry(choice, ("RETURNS", 1_000), ("CARD:clearing", 800), ("SALES", -1_500), ("TAX", -300))),
        Act("an exchange that costs less", entry(choice, ("RETURNS", 1_500), ("TAX", 100), ("SALES", -1_000), ("CASH:1", -600))),
        Act("an even exchange", entry(choice, ("RETURNS", 1_000), ("SALES", -1_000))),
        Act("a plan signed, part paid at once", entry(choice, (RECV_ANA, 30_000), ("CASH:1", 6_000), ("SALES", -30_000), ("TAX", -6_000), contract=plan.id), plan),
        Act("an instalment", entry(choice, ("CARD:clearing", 16_000), (RECV_ANA, -16_000))),
        Act("an instalment we lost, honoured", entry("staff_error", ("LOSS:unrecorded", 16_000), (RECV_ANA, -16_000))),
        Act("Ben forgiven", entry("policy", ("LOSS:unknown", 5_000), (RECV_BEN, -5_000))),
        Act("credit given for goods", entry(choice, ("RETURNS", 1_000), ("TAX", 200), (CREDIT_ANA, -1_200))),
        Act("credit given out of kindness", entry("policy", ("GOODWILL", 500), (CREDIT_ANA, -500))),
        Act("credit spent as she asked", entry(choice, (CREDIT_ANA, 1_000), ("SALES", -1_000)), None, (spend,)),
        Act("credit paid out as she asked", entry(choice, (CREDIT_ANA, 500), ("CASH:1", -500)), None, (out,)),
        Act("money handed back to her, confirmed", entry(choice, (RECV_ANA, 2_000), ("CASH:1", -2_000)), None, (over,)),
        Act("a return that lowers a plan", entry(choice, ("RETURNS", 40_000), (RECV_ANA, -40_000))),
        Act("the float", entry("staff_act", ("CASH:1", 10_000), ("SAFE", -10_000))),
        Act("the drawer opened", entry("staff_act")),
        Act("a drawer short", entry("unknown", ("LOSS:till_short", 1_000), ("CASH:1", -1_000))),
        Act("a drawer over", entry("unknown", ("CASH:1", 1_000), ("SUSPENSE:till_over", -1_000))),
        Act("the over-count found its owner", entry("staff_error", ("SUSPENSE:till_over", 1_000), (RECV_ANA, -1_000))),
        Act("too little change, given", entry("staff_error", ("SUSPENSE:till_over", 1_000), ("CASH:1", -1_000))),
        Act("the supplier makes a loss good", entry("supplier_carrier", ("CLAIM:supplier", 1_000), ("LOSS:wrong_item", -1_000))),
        Act("an overcharge given back", entry("staff_error", ("SALES", 1_000), ("CASH:1", -1_000))),
        Act("a deposit taken", entry(choice, ("CASH:1", 1_000), ("DEPOSITS", -1_000))),
        Act("a deposit given back", entry(choice, ("DEPOSITS", 1_000), ("CASH:1", -1_000))),
        Act("the past brought along", entry("staff_act", ("IMPORTED:contra", 1_000), ("IMPORTED:sales", -1_000))),
        Act("an imported sale given back", entry(choice, ("RETURNS", 1_000), ("CARD:clearing", -1_000))),
    )  # fmt: skip
