"""Contracts signed and confirmations given, each in the very act that rests on it."""

from __future__ import annotations

from posdesk.ledger.agreements import Consent, Contract
from posdesk.store.unit import Unit


class AgreementsShelf:
    """What a customer's debit may rest on (PROMISE 1.2)."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def sign(self, contract: Contract) -> None:
        """Keep a contract, in the act being written; the entry names it."""
        row = {
            "id": contract.id, "customer": contract.customer, "total": contract.total,
            "terms": contract.terms,
        }  # fmt: skip
        self._unit.add("contract", [row])

    def confirm(self, consent: Consent) -> None:
        """Keep a customer's confirmation, in the act being written: it is used there, once."""
        row = {
            "id": consent.id, "customer": consent.customer, "kind": consent.kind,
            "amount": consent.amount, "evidence": consent.evidence,
        }  # fmt: skip
        self._unit.add("consent", [row])
