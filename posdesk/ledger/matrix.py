"""The wall as data: which account may face which, and what a customer's debit must rest on.

`check` guards every entry before it is posted; `posdesk.store` renders the same tables into
triggers for both engines, and one list of forbidden statements is tried on all three paths.
"""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.errors import NoEvidence, RuleZ
from posdesk.ledger.agreements import NOTHING, Consent, Grounds
from posdesk.ledger.balances import balances
from posdesk.ledger.causes import E1, E2, cause
from posdesk.ledger.chart import CUSTOMER_KINDS, customer_of, kind_of
from posdesk.ledger.journal import JournalEntry

CONTRACT, CONSENT, BANK_RETURN = "contract", "consent", "bank_return"

# Credit kind -> what may stand on the debit side of the same entry: a kind, or one account of it.
FACES: dict[str, tuple[str, ...]] = {
    # A loss beside them is what was asked too little for: no customer is part of it (MONEY 19).
    "SALES": ("CASH", "CARD", "BANK", "RECV", "CREDIT", "DEPOSITS", "RETURNS", "TAX", "ROUNDING",
              "DISCOUNTS", "GOODWILL", "LOSS"),
    "TAX": ("CASH", "CARD", "BANK", "RECV", "CREDIT", "DEPOSITS", "RETURNS", "TAX", "ROUNDING",
            "DISCOUNTS", "GOODWILL", "LOSS"),
    "ROUNDING": ("CASH", "CARD", "RETURNS", "TAX", "SALES", "CREDIT"),
    # Goods that are not there though they were paid for are a loss; what others make good of goods
    # that came back lowers what returns cost. No customer is part of either.
    "RETURNS": ("CASH", "CARD", "RETURNS", "TAX", "ROUNDING", "LOSS", "CLAIM"),
    "CASH": ("CASH", "CARD", "BANK", "SAFE", "RETURNS", "TAX", "ROUNDING", "SALES", "RECV",
             "CREDIT", "DEPOSITS", "GOODWILL", "LOSS", "SUSPENSE", "DISCOUNTS"),
    "CARD": ("CASH", "CARD", "BANK", "RETURNS", "TAX", "ROUNDING", "SALES", "RECV", "CREDIT",
             "DEPOSITS", "GOODWILL", "LOSS", "SUSPENSE", "DISCOUNTS"),
    "BANK": ("CASH", "CARD", "BANK", "SAFE", "RETURNS", "TAX", "DEPOSITS", "GOODWILL", "LOSS",
             "RECV"),
    "SAFE": ("CASH", "BANK", "SAFE", "LOSS"),
    # In a customer's favour: always, but never out of another customer's pocket.
    "RECV": ("CASH", "CARD", "BANK", "CREDIT", "DEPOSITS", "RETURNS", "TAX", "ROUNDING",
             "DISCOUNTS", "GOODWILL", "LOSS", "SUSPENSE", "CLAIM"),
    "CREDIT": ("CASH", "CARD", "BANK", "DEPOSITS", "RETURNS", "TAX", "ROUNDING", "DISCOUNTS",
               "GOODWILL", "LOSS", "SUSPENSE", "CLAIM", "IMPORTED"),
    "DEPOSITS": ("CASH", "CARD", "BANK", "GOODWILL", "LOSS", "SUSPENSE"),
    "GOODWILL": ("CLAIM:supplier", "CLAIM:insurer"),
    # I5: never a customer, a customer's tender, an employee. Of cash only what PROVED asks for.
    "LOSS": ("CLAIM:supplier", "CLAIM:insurer", "CASH"),
    "SUSPENSE": ("CASH",),
    "CLAIM": ("BANK", "CASH", "LOSS"),
    # What was owed under another program is no turnover of ours: its contract is signed anew.
    "IMPORTED": ("IMPORTED", "RECV"),
}  # fmt: skip


# A facing that holds only as far as the loss is proved to be made good, in the same act.
PROVED = ("LOSS", "CASH")


@dataclass(frozen=True, slots=True)
class Gate:
    """One way to debit a customer's account: what it `rests_on`, what may be credited, and why.

    `proof` is the evidence that has to be in the act besides.
    """

    kind: str
    rests_on: str
    credits: tuple[str, ...]
    causes: tuple[str, ...]
    proof: str = E1


GATES = (
    Gate(
        "RECV",
        CONTRACT,
        ("SALES", "TAX"),
        ("customer_choice", "agreed_change", "tax_at_supply", "shipping_agreed"),
    ),
    Gate("RECV", CONTRACT, ("IMPORTED",), ("customer_choice",)),
    Gate("RECV", CONSENT, ("CASH", "CARD"), ("customer_choice",)),
    Gate("RECV", BANK_RETURN, ("BANK", "CARD"), ("agreed_term",), E2),
    Gate(
        "CREDIT",
        CONSENT,
        ("SALES", "TAX", "ROUNDING", "RECV", "CASH", "CARD"),
        ("customer_choice",),
    ),
)


def check(entry: JournalEntry, grounds: Grounds = NOTHING) -> None:
    """Raise RuleZ when the entry is one no act may post; `figures` name rule, account, minor."""
    why = cause(entry.cause).code
    debits = [posting for posting in entry.postings if posting.minor > 0]
    credited = [posting for posting in entry.postings if posting.minor < 0]
    for credit in credited:
        faces = FACES.get(kind_of(credit.account).code, ())
        for debit in debits:
            if kind_of(debit.account).code not in faces and debit.account not in faces:
                raise RuleZ(rule="facing", account=debit.account, against=credit.account)
    sums = balances(entry.postings)
    _losses_proved(sums, {posting.account for posting in debits}, grounds)
    kinds = {kind_of(posting.account).code for posting in credited}
    for account, minor in sums.items():
        if minor <= 0 or kind_of(account).code not in CUSTOMER_KINDS:
            continue
        if any(_passes(gate, account, minor, kinds, why, entry, grounds) for gate in GATES):
            continue
        if not grounds.evidence and any(
            (gate.kind, gate.rests_on) == (kind_of(account).code, CONSENT)
            and kinds <= set(gate.credits)
            and why in gate.causes
            for gate in GATES
        ):
            raise NoEvidence(rule="I1", account=account, minor=minor)
        raise RuleZ(rule="I1", account=account, minor=minor)


def _losses_proved(sums: dict[str, int], debited: set[str], grounds: Grounds) -> None:
    """Raise RuleZ for a loss that cash is said to make good, and no proof of the act says so."""
    credit, debit = PROVED
    drawers = {account for account in debited if kind_of(account).code == debit}
    if not drawers:
        return
    for account, minor in sums.items():
        if minor >= 0 or kind_of(account).code != credit:
            continue
        proofs = [each for each in grounds.made_good if each.account == account]
        proved = sum(each.amount for each in proofs if each.amount <= each.proved)
        if proved < -minor or any(drawers != {f"{debit}:{each.till}"} for each in proofs):
            raise RuleZ(rule="I5", account=account, minor=-minor, allowed=proved)


def _passes(
    gate: Gate,
    account: str,
    minor: int,
    kinds: set[str],
    why: str,
    entry: JournalEntry,
    grounds: Grounds,
) -> bool:
    customer, kind = customer_of(account), kind_of(account).code
    if kind != gate.kind or why not in gate.causes or not kinds <= set(gate.credits):
        return False
    if gate.rests_on == CONTRACT:
        return _signed(customer, minor, entry.contract, grounds)
    if gate.rests_on == BANK_RETURN:
        return _taken_back(gate, customer, minor, grounds)
    return any(
        consent.customer == customer
        and consent.kind == kind
        and minor <= consent.amount
        and _shown(consent, minor, grounds)
        for consent in grounds.consents
    )


def _signed(customer: str, minor: int, named: str, grounds: Grounds) -> bool:
    """Whether she signs, in this act, the contract the entry names: paper, figures and all."""
    contract = grounds.contract
    if contract is None or (contract.id, contract.customer) != (named, customer):
        return False
    return (
        minor <= contract.total
        and contract.id in grounds.papers
        and any(
            (proof.kind, proof.customer, proof.document) == (E1, customer, contract.id)
            and minor <= proof.worsens_by
            for proof in grounds.evidence
        )
    )


def _shown(consent: Consent, minor: int, grounds: Grounds) -> bool:
    """Whether the confirmation is a real one: figures shown to her on a paper of this act."""
    way = -1 if consent.kind == "CREDIT" else 1  # her credit sinks, what she owes rises
    return any(
        (proof.id, proof.kind, proof.customer) == (consent.evidence, E1, consent.customer)
        and proof.document in grounds.papers
        and minor <= way * (proof.shown["after"] - proof.shown["before"])
        for proof in grounds.evidence
    )


def _taken_back(gate: Gate, customer: str, minor: int, grounds: Grounds) -> bool:
    """Whether her bank took it back: of a tender not cash, not above it, two people, a slip."""
    proved = [
        each.amount
        for each in grounds.bank_returns
        if each.customer == customer
        and each.kind not in ("", "cash", "plan", "store_credit")
        and each.amount <= each.taken
        and each.reference
        and "" not in (each.asked_by, each.second)
        and each.asked_by != each.second
        and each.document in grounds.papers
    ]
    return minor <= sum(proved) and any(
        proof.kind == gate.proof and proof.customer == customer for proof in grounds.evidence
    )
