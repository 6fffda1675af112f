"""The wall as data: which account may face which, and what a customer's debit must rest on.

`check` guards every entry before it is posted; `posdesk.store` renders the same tables into
triggers for both engines, and one list of forbidden statements is tried on all three paths.
Two evidence-based exceptions of PROMISE 1.2 have no cell yet, so they are refused: a payment the
bank took back, and a loss reversed or made good by an over-count of the same shift.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from posdesk.errors import RuleZ
from posdesk.ledger.agreements import Consent, Contract
from posdesk.ledger.balances import balances
from posdesk.ledger.causes import cause
from posdesk.ledger.chart import CUSTOMER_KINDS, customer_of, kind_of
from posdesk.ledger.journal import JournalEntry

CONTRACT, CONSENT = "contract", "consent"

# Credit kind -> what may stand on the debit side of the same entry: a kind, or one account of it.
FACES: dict[str, tuple[str, ...]] = {
    "SALES": ("CASH", "CARD", "BANK", "RECV", "CREDIT", "DEPOSITS", "RETURNS", "TAX", "ROUNDING",
              "DISCOUNTS", "GOODWILL"),
    "TAX": ("CASH", "CARD", "BANK", "RECV", "CREDIT", "DEPOSITS", "RETURNS", "TAX", "ROUNDING",
            "DISCOUNTS", "GOODWILL"),
    "ROUNDING": ("CASH", "CARD", "RETURNS", "TAX", "SALES", "CREDIT"),
    "RETURNS": ("CASH", "CARD", "RETURNS", "TAX", "ROUNDING"),
    "CASH": ("CASH", "CARD", "BANK", "SAFE", "RETURNS", "TAX", "ROUNDING", "SALES", "RECV",
             "CREDIT", "DEPOSITS", "GOODWILL", "LOSS", "SUSPENSE", "DISCOUNTS"),
    "CARD": ("CASH", "CARD", "BANK", "RETURNS", "TAX", "ROUNDING", "SALES", "RECV", "CREDIT",
             "DEPOSITS", "GOODWILL", "LOSS", "SUSPENSE", "DISCOUNTS"),
    "BANK": ("CASH", "CARD", "BANK", "SAFE", "RETURNS", "TAX", "DEPOSITS", "GOODWILL", "LOSS"),
    "SAFE": ("CASH", "BANK", "SAFE", "LOSS"),
    # In a customer's favour: always, but never out of another customer's pocket.
    "RECV": ("CASH", "CARD", "BANK", "CREDIT", "DEPOSITS", "RETURNS", "TAX", "ROUNDING",
             "DISCOUNTS", "GOODWILL", "LOSS", "SUSPENSE", "CLAIM"),
    "CREDIT": ("CASH", "CARD", "BANK", "DEPOSITS", "RETURNS", "TAX", "ROUNDING", "DISCOUNTS",
               "GOODWILL", "LOSS", "SUSPENSE", "CLAIM"),
    "DEPOSITS": ("CASH", "CARD", "BANK", "GOODWILL", "LOSS", "SUSPENSE"),
    "GOODWILL": ("CLAIM:supplier", "CLAIM:insurer"),
    "LOSS": ("CLAIM:supplier", "CLAIM:insurer"),  # I5: never a customer, a tender, an employee
    "SUSPENSE": ("CASH",),
    "CLAIM": ("BANK", "CASH", "LOSS"),
    "IMPORTED": ("IMPORTED",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gate:
    """One way to debit a customer's account: what it `rests_on`, what may be credited, and why."""

    kind: str
    rests_on: str
    credits: tuple[str, ...]
    causes: tuple[str, ...]


GATES = (
    Gate(
        "RECV",
        CONTRACT,
        ("SALES", "TAX"),
        ("customer_choice", "agreed_change", "tax_at_supply", "shipping_agreed"),
    ),
    Gate("RECV", CONSENT, ("CASH", "CARD"), ("customer_choice",)),
    Gate(
        "CREDIT",
        CONSENT,
        ("SALES", "TAX", "ROUNDING", "RECV", "CASH", "CARD"),
        ("customer_choice",),
    ),
)


def check(
    entry: JournalEntry, contract: Contract | None = None, consents: Iterable[Consent] = ()
) -> None:
    """Raise RuleZ when the entry is one no act may post; `figures` name rule, account, minor."""
    why = cause(entry.cause).code
    debits = [posting for posting in entry.postings if posting.minor > 0]
    credited = [posting for posting in entry.postings if posting.minor < 0]
    for credit in credited:
        faces = FACES.get(kind_of(credit.account).code, ())
        for debit in debits:
            if kind_of(debit.account).code not in faces and debit.account not in faces:
                raise RuleZ(rule="facing", account=debit.account, against=credit.account)
    kinds = {kind_of(posting.account).code for posting in credited}
    agreed = tuple(consents)
    if contract is not None and contract.id != entry.contract:
        contract = None  # signed, but not what this entry rests on
    for account, minor in balances(entry.postings).items():
        if minor <= 0 or kind_of(account).code not in CUSTOMER_KINDS:
            continue
        if not any(_passes(gate, account, minor, kinds, why, contract, agreed) for gate in GATES):
            raise RuleZ(rule="I1", account=account, minor=minor)


def _passes(
    gate: Gate,
    account: str,
    minor: int,
    kinds: set[str],
    why: str,
    contract: Contract | None,
    consents: tuple[Consent, ...],
) -> bool:
    customer, kind = customer_of(account), kind_of(account).code
    if kind != gate.kind or why not in gate.causes or not kinds <= set(gate.credits):
        return False
    if gate.rests_on == CONTRACT:
        return contract is not None and contract.customer == customer and minor <= contract.total
    return any(
        consent.customer == customer and consent.kind == kind and minor <= consent.amount
        for consent in consents
    )
