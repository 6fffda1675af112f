"""Payments claimed without paper, how each was answered, and the drawers they may be in."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from posdesk.clock import Moment
from posdesk.instalments.missing import ACCEPTED, ClaimAnswer, OverCount, PaymentClaim
from posdesk.ledger.chart import TILL_OVER
from posdesk.store.columns import day_number, day_of
from posdesk.store.ledger_tables import JOURNAL, POSTING
from posdesk.store.plan_tables import CLAIM_ANSWER, PAYMENT_CLAIM
from posdesk.store.trade_tables import SHIFT_CLOSE
from posdesk.store.unit import Unit
from posdesk.till.cash_moves import PAID_IN

SETTLED = "settled"
_GET = select(PAYMENT_CLAIM).where(PAYMENT_CLAIM.c.number == bindparam("number"))
_OF_CUSTOMER = (
    select(PAYMENT_CLAIM)
    .where(PAYMENT_CLAIM.c.customer == bindparam("customer"))
    .order_by(PAYMENT_CLAIM.c.at_ms.desc(), PAYMENT_CLAIM.c.number)
)
_ANSWERS = (
    select(CLAIM_ANSWER)
    .where(CLAIM_ANSWER.c.claim == bindparam("number"))
    .order_by(CLAIM_ANSWER.c.no)
)
_OPEN = (
    select(PAYMENT_CLAIM)
    .where(
        PAYMENT_CLAIM.c.at_ms >= bindparam("since"),
        ~select(CLAIM_ANSWER.c.claim)
        .where(
            CLAIM_ANSWER.c.claim == PAYMENT_CLAIM.c.number,
            (CLAIM_ANSWER.c.outcome == ACCEPTED) | (CLAIM_ANSWER.c.outcome == SETTLED),
        )
        .exists(),
    )
    .order_by(PAYMENT_CLAIM.c.at_ms, PAYMENT_CLAIM.c.number)
)
_TAKEN = (
    select(func.coalesce(func.sum(CLAIM_ANSWER.c.from_till_over), 0))
    .where(CLAIM_ANSWER.c.shift == bindparam("shift"))
)  # fmt: skip
_MATCHED = select(CLAIM_ANSWER.c.claim).where(CLAIM_ANSWER.c.shift == bindparam("found")).limit(1)
_OVER = (
    select(SHIFT_CLOSE)
    .where(
        SHIFT_CLOSE.c.at_ms >= bindparam("since"),
        SHIFT_CLOSE.c.at_ms < bindparam("until"),
        SHIFT_CLOSE.c.counted > SHIFT_CLOSE.c.expected,
    )
    .order_by(SHIFT_CLOSE.c.till, SHIFT_CLOSE.c.number)
)
# Cash paid in of which nobody knew whose it was lies on the same account (SE-130).
_FOUND = (
    select(JOURNAL.c.id, JOURNAL.c.till, (-POSTING.c.minor).label("over"))
    .join(POSTING, POSTING.c.txn == JOURNAL.c.id)
    .where(
        JOURNAL.c.kind == PAID_IN,
        JOURNAL.c.at_ms >= bindparam("since"),
        JOURNAL.c.at_ms < bindparam("until"),
        POSTING.c.account == TILL_OVER,
        POSTING.c.minor < 0,
    )
    .order_by(JOURNAL.c.till, JOURNAL.c.id)
)
_DAY_MS = 86_400_000


class ClaimsShelf:
    """What customers say they paid, and nobody can find."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, claim: PaymentClaim) -> None:
        """Put a claim on the shelf, in the act being written."""
        row = {
            "number": claim.number, "customer": claim.customer, "plan": claim.plan,
            "amount": claim.amount, "day": day_number(claim.day), "till": claim.till or 0,
            "tender": claim.tender, "at_ms": claim.at.ms, "offset_min": claim.at.offset_min,
        }  # fmt: skip
        self._unit.add("payment_claim", [row])

    def answer(self, given: ClaimAnswer, document: str, at: Moment) -> None:
        """An answer; one that refuses names two people, a reason and the slip in the same act.

        BooksRefused (E_CLAIM) once the claim was accepted or settled.
        """
        before = self.answers(given.claim)
        row = {
            "claim": given.claim, "no": len(before) + 1, "outcome": given.outcome,
            "from_till_over": given.from_till_over, "from_loss": given.from_loss,
            "shift": given.shift, "asker": given.asker, "second": given.second,
            "reason": given.reason.encode(), "document": document, "at_ms": at.ms,
            "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.add("claim_answer", [row])

    def get(self, number: str) -> PaymentClaim | None:
        """The claim of that number; None when there is none."""
        row = self._unit.connection.execute(_GET, {"number": number}).first()
        return None if row is None else _claim(row)

    def answers(self, number: str) -> tuple[ClaimAnswer, ...]:
        """How it was answered, in order."""
        rows = self._unit.connection.execute(_ANSWERS, {"number": number}).all()
        return tuple(
            ClaimAnswer(
                row.claim, row.outcome, row.from_till_over, row.from_loss, row.shift, row.asker,
                row.second, row.reason.decode(),
            )
            for row in rows
        )  # fmt: skip

    def answered(self, number: str) -> tuple[tuple[str, Moment], ...]:
        """When it was answered, and how."""
        rows = self._unit.connection.execute(_ANSWERS, {"number": number}).all()
        return tuple((row.outcome, Moment(row.at_ms, row.offset_min)) for row in rows)

    def is_matched(self, found: str) -> bool:
        """Whether what was found there (a payment's number) was matched to a claim before."""
        asked = {"found": found}
        return self._unit.connection.execute(_MATCHED, asked).first() is not None

    def of_customer(self, reference: str) -> tuple[PaymentClaim, ...]:
        """Every claim of that customer, newest first."""
        rows = self._unit.connection.execute(_OF_CUSTOMER, {"customer": reference}).all()
        return tuple(_claim(row) for row in rows)

    def not_settled(self, since: Moment) -> tuple[PaymentClaim, ...]:
        """Claims made since then that are neither accepted nor settled, oldest first."""
        rows = self._unit.connection.execute(_OPEN, {"since": since.ms}).all()
        return tuple(_claim(row) for row in rows)

    def over_counts(
        self, day: date, offset_min: int = 0, found_days: int = 2
    ) -> tuple[OverCount, ...]:
        """Drawers counted too many at closes of that day and the next, and cash of nobody known
        that was paid in within `found_days` from that day, with what is matched."""
        ask = self._unit.connection.execute
        since = Moment.at(day.year, day.month, day.day).ms - offset_min * 60_000
        days = {"since": since, "until": since + 2 * _DAY_MS}
        over = [
            (f"{row.till}/{row.number}", row.till, row.counted - row.expected)
            for row in ask(_OVER, days).all()
        ]
        days["until"] = since + found_days * _DAY_MS
        over += [(f"{PAID_IN} {row.id}", row.till, row.over) for row in ask(_FOUND, days).all()]
        return tuple(
            OverCount(shift, till, day, minor, int(ask(_TAKEN, {"shift": shift}).scalar_one()))
            for shift, till, minor in over
        )


def _claim(row: Row[Any]) -> PaymentClaim:
    return PaymentClaim(
        row.number, row.plan, row.customer, row.amount, day_of(row.day),
        Moment(row.at_ms, row.offset_min), row.till or None, row.tender,
    )  # fmt: skip
