"""What a debit of a customer rests on: her signed contract, or her own confirmation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract the customer signs in this very act; `total` minor units is all she can owe by it.

    `terms` is the hash of the terms signed (32 bytes).
    """

    id: str
    customer: str
    total: int
    terms: bytes


@dataclass(frozen=True, slots=True)
class Consent:
    """The customer's own confirmation (E1) of up to `amount` minor units on her account `kind`.

    `kind` is RECV (money handed back to her) or CREDIT (her credit spent or paid out). Used once:
    it is written down in the act that uses it.
    """

    id: str
    customer: str
    kind: str
    amount: int
    evidence: str
