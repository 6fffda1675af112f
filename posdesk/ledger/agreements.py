"""What a debit of a customer, and a loss taken back, may rest on: signed, confirmed or proved."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.ledger.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract the customer signs in this very act; `total` minor units is all she can owe by it.

    `id` is the number of the signed paper. `terms` is the hash of the terms signed (32 bytes).
    """

    id: str
    customer: str
    total: int
    terms: bytes


@dataclass(frozen=True, slots=True)
class Consent:
    """The customer's own confirmation (E1) of up to `amount` minor units on her account `kind`.

    `kind` is RECV (money handed back to her) or CREDIT (her credit spent or paid out). `evidence`
    is the id of the proof, kept in the same act. Used once: it is written down in the act that
    uses it.
    """

    id: str
    customer: str
    kind: str
    amount: int
    evidence: str


@dataclass(frozen=True, slots=True)
class BankReturn:
    """What the customer's own bank took back of one tender she paid with (PROMISE 1.2 iii, PC-16).

    `paper` is the receipt, `tender` its number there (from 1), `reference` the bank's or the
    acquirer's, `document` the slip. `kind` and `taken` are what the books know of that tender:
    `taken` is 0 where they know no such tender of hers.
    """

    paper: str
    tender: int
    customer: str
    amount: int
    reference: str
    asked_by: str
    second: str
    document: str
    kind: str = ""
    taken: int = 0


OVER_COUNT, REVERSAL = "over_count", "reversal"


@dataclass(frozen=True, slots=True)
class MadeGood:
    """A loss of `amount` minor units on `account` (LOSS:...) made good; each once, by its `id`.

    `way` OVER_COUNT: coins too many at the close, in this act, of the very shift `till`/`shift` in
    which the mistake `id` was made. REVERSAL: the entry at the place `reverses` is undone, leg for
    leg. `proved` is how much of it the books prove.
    """

    id: str
    way: str
    account: str
    amount: int
    till: int = 0
    shift: int = 0
    reverses: int = 0
    proved: int = 0


@dataclass(frozen=True, slots=True)
class Grounds:
    """All that one act rests on, and the numbers of the papers that are kept in it."""

    contract: Contract | None = None
    consents: tuple[Consent, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    papers: frozenset[str] = frozenset()
    bank_returns: tuple[BankReturn, ...] = ()
    made_good: tuple[MadeGood, ...] = ()


NOTHING = Grounds()
