"""One list of acts for all three walls: what a customer must never bear, and what must still work.

Each is tried on the posting matrix, on the rule of positions, and on the triggers of both engines.
Ana owes 1,280.00 on her plan and has 25.00 of credit; Ben owes 600.00 (PROMISE 1.5).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from posdesk.clock import Moment
from posdesk.identity import CHANGE, PLAN, Number
from posdesk.ledger.agreements import Consent, Contract, Grounds
from posdesk.ledger.evidence import Evidence
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
    evidence: tuple[Evidence, ...] = ()
    papers: tuple[str, ...] = ()

    @property
    def grounds(self) -> Grounds:
        """What it rests on, its figures shown and its papers handed over in the act itself."""
        return Grounds(self.contract, self.consents, self.evidence, frozenset(self.papers))


_paper_numbers = count(1)


def with_proof(act: Act) -> Act:
    """The act with the proof of everything it says was signed or confirmed."""
    proofs = [proof_of(consent) for consent in act.consents]
    if act.contract is not None:
        proofs.append(signature_of(act.contract))
    papers = tuple(dict.fromkeys(proof.document for proof in proofs))
    return replace(act, evidence=tuple(proofs), papers=papers)


def signature_of(contract: Contract) -> Evidence:
    """Her ink under the figures of that contract."""
    shown = {"before": 0, "after": contract.total}
    return Evidence(
        f"E1 {contract.id}", "E1", "ink", contract.customer, shown, contract.id, Moment(0)
    )


def proof_of(consent: Consent) -> Evidence:
    """Her ink under what she confirms: what she owes rises by it, or her credit sinks."""
    shown = {"before": 0, "after": consent.amount}
    if consent.kind == "CREDIT":
        shown = {"before": consent.amount, "after": 0}
    paper = str(Number(CHANGE, 1, next(_paper_numbers)))
    return Evidence(consent.evidence, "E1", "ink", consent.customer, shown, paper, Moment(0))


def entry(
    cause: str, *legs: tuple[str, int], contract: str = "", kind: str = "act"
) -> JournalEntry:
    """An entry of legs in minor units."""
    postings = tuple(Posting(account, minor) for account, minor in legs)
    return JournalEntry(kind, cause, "GBP", postings, contract=contract)


_PLANS: dict[tuple[str, int], int] = {}


def signed(customer: str, total: int) -> Contract:
    """A contract signed in the act."""
    running = _PLANS.setdefault((customer, total), len(_PLANS) + 1)
    return Contract(str(Number(PLAN, 1, running)), customer, total, TERMS)


def agreed(customer: str, kind: str, amount: int) -> Consent:
    """A confirmation given in the act."""
    name = f"{customer}-{kind}-{amount}"
    return Consent(f"yes {name}", customer, kind, amount, f"E1 {name}")


def opening_acts() -> tuple[Act, ...]:
    """How Ana and Ben came to stand where they stand."""
    plan_ana, plan_ben = signed(ANA, 192_000), signed(BEN, 60_000)
    acts = (
        Act("Ana's plan", entry("customer_choice", (RECV_ANA, 192_000), ("SALES", -160_000),
                                ("TAX", -32_000), contract=plan_ana.id), plan_ana),
        Act("Ana's instalments", entry("customer_choice", ("CASH:1", 64_000), (RECV_ANA, -64_000))),
        Act("Ana's credit", entry("customer_choice", ("RETURNS", 2_500), (CREDIT_ANA, -2_500))),
        Act("Ben's plan", entry("customer_choice", (RECV_BEN, 60_000), ("SALES", -60_000),
                                contract=plan_ben.id), plan_ben),
    )  # fmt: skip
    return tuple(map(with_proof, acts))


def forbidden() -> tuple[Act, ...]:
    """Acts no role, approval, setting or script may post."""
    plan = signed(ANA, 10_000)
    small = signed(ANA, 9_999)
    bens = signed(BEN, 10_000)
    old = signed(ANA, 192_000)  # in another act
    spend = agreed(ANA, "CREDIT", 1_000)
    handed = agreed(ANA, "RECV", 10_000)
    choice = "customer_choice"
    facing, debt = "facing", "I1"
    acts = (
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
        Act("a loss paid out of a tender", entry(choice, ("CASH:1", 1_000), ("LOSS:till_short", -1_000)), wall="I5"),
        Act("a loss paid out of a card", entry(choice, ("CARD:clearing", 1_000), ("LOSS:unknown", -1_000)), wall=facing),
        Act("a loss to the carrier's account", entry("supplier_carrier", ("CLAIM:carrier", 1_000), ("LOSS:wrong_item", -1_000)), wall=facing),
        Act("a claim of ours laid at her door", entry(choice, (RECV_ANA, 1_000), ("CLAIM:supplier", -1_000)), wall=facing),
        Act("goods that came back charged to her", entry(choice, (RECV_ANA, 1_000), ("RETURNS", -1_000)), wall=facing),
        Act("her credit for a claim of ours", entry(choice, (CREDIT_ANA, 1_000), ("CLAIM:supplier", -1_000)), None, (spend,), facing),
        Act("a loss turned into sales", entry("system", ("SALES", 1_000), ("LOSS:system", -1_000)), wall=facing),
        Act("the past paid into the drawer", entry("staff_act", ("CASH:1", 1_000), ("IMPORTED:sales", -1_000)), wall=facing),
        Act("the past charged to a customer", entry(choice, (RECV_ANA, 1_000), ("IMPORTED:sold", -1_000)), wall=debt),
        Act("the past charged as our mistake", entry("staff_error", (RECV_ANA, 10_000), ("IMPORTED:sold", -10_000), contract=plan.id), plan, wall=debt),
        Act("the past charged on Ben's contract", entry(choice, (RECV_ANA, 10_000), ("IMPORTED:sold", -10_000), contract=bens.id), bens, wall=debt),
        Act("the past charged above the contract", entry(choice, (RECV_ANA, 10_000), ("IMPORTED:sold", -10_000), contract=small.id), small, wall=debt),
        Act("her credit taken into the past", entry(choice, (CREDIT_ANA, 1_000), ("IMPORTED:credit", -1_000)), None, (spend,), facing),
        Act("the float charged to a customer", entry("staff_act", (RECV_ANA, 1_000), ("SAFE", -1_000)), wall=facing),
        Act("deposits eaten by the shop", entry("policy", ("DEPOSITS", 1_000), ("LOSS:unknown", -1_000)), wall=facing),
    )  # fmt: skip
    return (*map(with_proof, acts), *_unproved())


def _unproved() -> tuple[Act, ...]:
    """Signed or confirmed, as somebody says: but the proof is missing, too small or another's."""
    choice = "customer_choice"
    plan, handed, spend = (
        signed(ANA, 10_000),
        agreed(ANA, "RECV", 1_000),
        agreed(ANA, "CREDIT", 1_000),
    )
    sold = entry(choice, (RECV_ANA, 10_000), ("SALES", -10_000), contract=plan.id)
    back = entry(choice, (RECV_ANA, 1_000), ("CASH:1", -1_000))
    spent = entry(choice, (CREDIT_ANA, 1_000), ("SALES", -1_000))
    ink = signature_of(plan)
    small = replace(ink, shown={"before": 0, "after": 9_999})
    elsewhere = str(Number(CHANGE, 1, 900))
    bens, other_paper = replace(ink, customer=BEN), replace(ink, document=elsewhere)
    other_kind = replace(ink, kind="E2", way="paper")
    wrong_way = replace(proof_of(spend), shown={"before": 0, "after": 1_000})
    debt, paper = "I1", (plan.id,)
    return (
        Act("a contract nobody signed", sold, plan, wall=debt, papers=paper),
        Act("a contract without its paper", sold, plan, wall=debt, evidence=(ink,)),
        Act("a contract signed under smaller figures", sold, plan, wall=debt, evidence=(small,), papers=paper),
        Act("a contract signed by somebody else", sold, plan, wall=debt, evidence=(bens,), papers=paper),
        Act("a contract with the ink on another paper", sold, plan, wall=debt, evidence=(other_paper,), papers=(*paper, elsewhere)),
        Act("a contract proved by another kind of proof", sold, plan, wall=debt, evidence=(other_kind,), papers=paper),
        Act("money handed back, a clerk says", back, None, (handed,), debt),
        Act("her credit spent, a clerk says", spent, None, (spend,), debt),
        Act("her credit spent, figures the other way round", spent, None, (spend,), debt, (wrong_way,), (wrong_way.document,)),
        Act("money handed back without its slip", back, None, (handed,), debt, (proof_of(handed),)),
    )  # fmt: skip


def honest() -> tuple[Act, ...]:
    """Acts that must still work: a wall that refuses everything fails these."""
    choice = "customer_choice"
    plan, brought = signed(ANA, 30_000), signed(ANA, 31_000)
    spend, out, over = (
        agreed(ANA, "CREDIT", 1_000),
        agreed(ANA, "CREDIT", 500),
        agreed(ANA, "RECV", 2_000),
    )
    acts = (
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
        Act("the carrier makes goods good that came back", entry("supplier_carrier", ("CLAIM:carrier", 1_000), ("RETURNS", -1_000))),
        Act("a claim of ours is paid", entry("supplier_carrier", ("BANK", 1_000), ("CLAIM:carrier", -1_000))),
        Act("a claim of ours is given up", entry("supplier_carrier", ("LOSS:unknown", 1_000), ("CLAIM:carrier", -1_000))),
        Act("goods paid for that never reached us", entry("unknown", ("LOSS:lost_record", 1_000), ("RETURNS", -1_000))),
        Act("an overcharge given back", entry("staff_error", ("SALES", 1_000), ("CASH:1", -1_000))),
        Act("a deposit taken", entry(choice, ("CASH:1", 1_000), ("DEPOSITS", -1_000))),
        Act("a deposit given back", entry(choice, ("DEPOSITS", 1_000), ("CASH:1", -1_000))),
        Act("the past brought along", entry("staff_act", ("IMPORTED:contra", 1_000), ("IMPORTED:sales", -1_000))),
        Act("Ana's plan of another program", entry(choice, (RECV_ANA, 31_000), ("IMPORTED:sold", -31_000), contract=brought.id), brought),
        Act("Ana's credit of another program", entry("staff_act", ("IMPORTED:credit", 2_500), (CREDIT_ANA, -2_500))),
        Act("an imported sale given back", entry(choice, ("RETURNS", 1_000), ("CARD:clearing", -1_000))),
    )  # fmt: skip
    return tuple(map(with_proof, acts))
