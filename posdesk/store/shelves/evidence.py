"""Proofs E1 to E5, each kept in the very act that rests on it, and losses made good."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, func, select

from posdesk.clock import Moment
from posdesk.ledger.agreements import BankReturn, MadeGood
from posdesk.ledger.evidence import Evidence
from posdesk.store.plan_tables import BANK_RETURN, EVIDENCE, MADE_GOOD, SIGNATURE
from posdesk.store.unit import INSERTS, Unit

_OF_CUSTOMER = (
    select(EVIDENCE)
    .where(EVIDENCE.c.customer == bindparam("customer"))
    .order_by(EVIDENCE.c.txn, EVIDENCE.c.id)
)
_GET = select(EVIDENCE).where(EVIDENCE.c.id == bindparam("which"))
_STROKES = select(SIGNATURE.c.strokes).where(SIGNATURE.c.mark == bindparam("mark"))
_TAKEN_BACK = select(func.coalesce(func.sum(BANK_RETURN.c.amount), 0)).where(
    BANK_RETURN.c.paper == bindparam("paper")
)
_MADE_GOOD = select(MADE_GOOD.c.amount).where(MADE_GOOD.c.id == bindparam("which"))


class EvidenceShelf:
    """What was shown to whom, before an act that may worsen something."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, proof: Evidence) -> None:
        """Keep a proof in the act being written: it serves there, and nowhere else."""
        row = {
            "id": proof.id, "kind": proof.kind, "way": proof.way, "customer": proof.customer,
            "before": proof.shown.get("before", 0), "after": proof.shown.get("after", 0),
            "document": proof.document, "at_ms": proof.at.ms, "offset_min": proof.at.offset_min,
        }  # fmt: skip
        self._unit.add("evidence", [row])

    def get(self, which: str) -> Evidence | None:
        """The proof of that id; None when there is none."""
        row = self._unit.connection.execute(_GET, {"which": which}).first()
        return None if row is None else _proof(row)

    def of_customer(self, reference: str) -> tuple[Evidence, ...]:
        """Every proof that customer gave, oldest first: shown to her on request."""
        rows = self._unit.connection.execute(_OF_CUSTOMER, {"customer": reference}).all()
        return tuple(_proof(row) for row in rows)

    def keep_strokes(self, mark: bytes, customer: str, strokes: bytes) -> None:
        """Keep what that customer drew, beside the act that seals its `mark`."""
        if self.strokes(mark) is None:
            row = {"mark": mark.hex(), "customer": customer, "strokes": strokes}
            self._unit.connection.execute(INSERTS["signature"], row)

    def strokes(self, mark: bytes) -> bytes | None:
        """What was drawn; None where it is erased, or never was drawn here."""
        asked = {"mark": mark.hex()}
        found = self._unit.connection.execute(_STROKES, asked).scalar()
        return None if found is None else bytes(found)

    def bank_took_back(self, back: BankReturn) -> None:
        """Keep what the customer's bank took back of one tender of hers (PC-16); once a tender.

        RuleZ ("bank") where the books know no such tender of hers, it was cash, or less.
        """
        row = {
            "paper": back.paper, "tender": back.tender, "customer": back.customer,
            "amount": back.amount, "reference": back.reference, "asked_by": back.asked_by,
            "second": back.second, "document": back.document,
        }  # fmt: skip
        self._unit.add("bank_return", [row])

    def taken_back(self, paper: str) -> int:
        """How much of what that receipt says the bank took back; minor units."""
        return int(self._unit.connection.execute(_TAKEN_BACK, {"paper": paper}).scalar_one())

    def make_good(self, found: MadeGood) -> None:
        """Keep that a loss is made good by this act; each mistake or entry once (RuleZ I5)."""
        row = {
            "id": found.id, "way": found.way, "account": found.account, "amount": found.amount,
            "till": found.till, "shift": found.shift, "reverses": found.reverses,
        }  # fmt: skip
        self._unit.add("made_good", [row])

    def made_good(self, which: str) -> int:
        """How much of that mistake, or entry, was made good; minor units."""
        return int(self._unit.connection.execute(_MADE_GOOD, {"which": which}).scalar() or 0)


def _proof(row: Row[Any]) -> Evidence:
    return Evidence(
        row.id, row.kind, row.way, row.customer, {"before": row.before, "after": row.after},
        row.document, Moment(row.at_ms, row.offset_min),
    )  # fmt: skip
