"""What suppliers and carriers are to make good, and what they said and paid."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, func, select

from posdesk.clock import Moment
from posdesk.returns.our_claim import ACCEPTED, PAID, REFUSED, OurClaim
from posdesk.store.kind_tables import OUR_CLAIM, OUR_CLAIM_STEP
from posdesk.store.unit import Unit

_GET = select(OUR_CLAIM).where(OUR_CLAIM.c.id == bindparam("claim"))
_LATEST = select(OUR_CLAIM).order_by(OUR_CLAIM.c.at_ms.desc()).limit(bindparam("most"))
_STEPS = (
    select(OUR_CLAIM_STEP.c.what, OUR_CLAIM_STEP.c.amount)
    .where(OUR_CLAIM_STEP.c.claim == bindparam("claim"))
    .order_by(OUR_CLAIM_STEP.c.no)
)
_OPENED = (
    select(
        OUR_CLAIM.c.against,
        func.count().label("count"),
        func.sum(OUR_CLAIM.c.amount).label("sum"),
    )
    .where(OUR_CLAIM.c.at_ms >= bindparam("since"), OUR_CLAIM.c.at_ms < bindparam("until"))
    .group_by(OUR_CLAIM.c.against)
)
_ANSWERED = (
    select(
        OUR_CLAIM.c.against,
        OUR_CLAIM_STEP.c.what,
        func.count().label("count"),
        func.sum(OUR_CLAIM_STEP.c.amount).label("sum"),
    )
    .select_from(OUR_CLAIM_STEP.join(OUR_CLAIM, OUR_CLAIM.c.id == OUR_CLAIM_STEP.c.claim))
    .where(
        OUR_CLAIM_STEP.c.at_ms >= bindparam("since"), OUR_CLAIM_STEP.c.at_ms < bindparam("until")
    )
    .group_by(OUR_CLAIM.c.against, OUR_CLAIM_STEP.c.what)
)


class OurClaimsShelf:
    """Every claim of ours, as it stands."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def open(self, claims: Iterable[OurClaim]) -> None:
        """Open them, in the act being written."""
        rows = [
            {"id": each.number, "against": each.against, "sku": each.sku, "text": each.text,
             "quantity": each.quantity, "amount": each.amount, "document": each.document,
             "at_ms": each.at.ms, "offset_min": each.at.offset_min}
            for each in claims
        ]  # fmt: skip
        if rows:
            self._unit.add("our_claim", rows)

    def step(self, claim: OurClaim, what: str, amount: int, at: Moment, clerk: str) -> None:
        """The next answer to a claim that stands so; BooksRefused (E_TAKEN, E_CLAIM) where it moved
        on."""
        row = {
            "claim": claim.number, "no": claim.steps + 1, "what": what, "amount": amount,
            "at_ms": at.ms, "offset_min": at.offset_min, "clerk": clerk,
        }  # fmt: skip
        self._unit.add("our_claim_step", [row])

    def get(self, number: str) -> OurClaim | None:
        """That claim; None: there is none."""
        row = self._unit.connection.execute(_GET, {"claim": number}).first()
        return None if row is None else self._claim(row)

    def latest(self, most: int) -> tuple[OurClaim, ...]:
        """The newest first."""
        rows = self._unit.connection.execute(_LATEST, {"most": most}).all()
        return tuple(self._claim(row) for row in rows)

    def between(self, since: Moment, until: Moment) -> dict[tuple[str, str], tuple[int, int]]:
        """(against, what) -> how many and how much, of what was opened ("" for `what`) and answered
        from `since` to before `until`."""
        asked = {"since": since.ms, "until": until.ms}
        ask = self._unit.connection.execute
        found = {(row.against, ""): (row.count, int(row.sum)) for row in _rows(ask(_OPENED, asked))}
        for row in _rows(ask(_ANSWERED, asked)):
            found[row.against, row.what] = (row.count, int(row.sum))
        return found

    def alone_with(self, number: str) -> None:
        """No other till answers that claim before this unit ends."""
        self._unit.alone(f"our claim {number}")

    def _claim(self, row: Any) -> OurClaim:
        steps = self._unit.connection.execute(_STEPS, {"claim": row.id}).all()
        sums = {what: sum(each.amount for each in steps if each.what == what)
                for what in (ACCEPTED, PAID)}  # fmt: skip
        return OurClaim(
            row.id, row.against, row.sku, row.text, row.quantity, row.amount, row.document,
            Moment(row.at_ms, row.offset_min), sums[ACCEPTED], sums[PAID],
            any(each.what == REFUSED for each in steps), len(steps),
        )  # fmt: skip


def _rows(found: Any) -> list[Any]:
    return list(found.all())
