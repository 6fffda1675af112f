"""What somebody asked a second person for, what was said to it, and what is looked at later."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, bindparam, select

from posdesk.approvals.approval import LATER, Approval, Served
from posdesk.clock import Moment
from posdesk.ledger import chain
from posdesk.store.approval_tables import APPROVAL, APPROVAL_ASK, APPROVAL_REVIEW, APPROVAL_USE
from posdesk.store.ledger_tables import JOURNAL
from posdesk.store.unit import Unit

_GET = (
    select(
        APPROVAL_ASK, APPROVAL.c.up_to, APPROVAL.c.approver, APPROVAL.c.way,
        APPROVAL_USE.c.paper,
    )
    .select_from(
        APPROVAL_ASK.outerjoin(APPROVAL, APPROVAL.c.ask == APPROVAL_ASK.c.id).outerjoin(
            APPROVAL_USE, APPROVAL_USE.c.ask == APPROVAL_ASK.c.id
        )
    )
    .where(APPROVAL_ASK.c.id == bindparam("which"))
)  # fmt: skip
_SERVED = (
    select(
        APPROVAL_USE.c.ask, APPROVAL_ASK.c.act, APPROVAL_USE.c.amount, APPROVAL_ASK.c.asker,
        APPROVAL_ASK.c.till, APPROVAL_USE.c.at_ms, APPROVAL_USE.c.offset_min,
        APPROVAL_USE.c.paper, APPROVAL_REVIEW.c.reviewer, APPROVAL_REVIEW.c.verdict,
    )
    .select_from(
        APPROVAL_USE.join(APPROVAL_ASK, APPROVAL_ASK.c.id == APPROVAL_USE.c.ask).outerjoin(
            APPROVAL_REVIEW, APPROVAL_REVIEW.c.ask == APPROVAL_USE.c.ask
        )
    )
    .where(APPROVAL_USE.c.way == LATER)
)  # fmt: skip
_NOT_SEEN = _SERVED.where(APPROVAL_REVIEW.c.ask.is_(None)).order_by(
    APPROVAL_USE.c.at_ms, APPROVAL_USE.c.ask
)
_SEEN = (
    _SERVED.where(APPROVAL_REVIEW.c.ask.is_not(None))
    .order_by(APPROVAL_REVIEW.c.at_ms.desc(), APPROVAL_USE.c.ask)
    .limit(bindparam("most"))
)
_ONE = _SERVED.where(APPROVAL_USE.c.ask == bindparam("which"))
# What makes somebody, or her way of proving herself, another's doing.
MADE_BY = ("staff_added", "role_changed", "staff_back", "pin_renewed", "badge_given")
_MADE = select(JOURNAL.c.payload).where(
    JOURNAL.c.at_ms >= bindparam("since"), JOURNAL.c.kind.in_(MADE_BY)
)
DAY_MS = 86_400_000


class ApprovalsShelf:
    """Approvals and their uses; nothing here changes what a customer has."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def ask(self, asked: Approval) -> None:
        """Put what is asked on the shelf, in the act being written."""
        row = {
            "id": asked.ask, "act": asked.act, "document": asked.document, "amount": asked.asked,
            "asker": asked.asker, "till": asked.till, "at_ms": asked.at.ms,
            "offset_min": asked.at.offset_min,
        }  # fmt: skip
        self._unit.add("approval_ask", [row])

    def give(self, ask: str, up_to: int, approver: str, way: str, at: Moment) -> None:
        """Somebody said yes."""
        row = {
            "ask": ask, "up_to": up_to, "approver": approver, "way": way, "at_ms": at.ms,
            "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.add("approval", [row])

    def use(self, ask: str, way: str, amount: int, paper: str, at: Moment) -> None:
        """It is used, for that paper; BooksRefused where it was, or does not go so far."""
        row = {
            "ask": ask, "way": way, "amount": amount, "paper": paper, "at_ms": at.ms,
            "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.add("approval_use", [row])

    def review(self, ask: str, reviewer: str, verdict: str, at: Moment) -> None:
        """What was served alone was looked at."""
        row = {
            "ask": ask, "reviewer": reviewer, "verdict": verdict, "at_ms": at.ms,
            "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.add("approval_review", [row])

    def get(self, ask: str) -> Approval | None:
        """What was asked under that id, and what came of it; None for nothing."""
        row = self._unit.connection.execute(_GET, {"which": ask}).first()
        if row is None:
            return None
        return Approval(
            row.id, row.act, row.document, row.amount, row.asker, row.till,
            Moment(row.at_ms, row.offset_min), row.up_to or 0, row.approver or "", row.way or "",
            row.paper or "",
        )  # fmt: skip

    def not_seen(self) -> tuple[Served, ...]:
        """What was served with nobody there and nobody has looked at since, oldest first."""
        return self._served(_NOT_SEEN, {})

    def seen(self, most: int) -> tuple[Served, ...]:
        """The last that were looked at, newest first."""
        return self._served(_SEEN, {"most": most})

    def served(self, ask: str) -> Served | None:
        """One of them."""
        found = self._served(_ONE, {"which": ask})
        return found[0] if found else None

    def made_by(self, who: str, other: str, now: Moment) -> bool:
        """Whether `who` made `other`, her role, PIN or badge within 24 hours (SE-113)."""
        asked = {"since": now.ms - DAY_MS}
        for payload in self._unit.connection.execute(_MADE, asked).scalars():
            facts = chain.facts_in(payload)
            if facts.get("who") == who and facts.get("staff") == other:
                return True
        return False

    def _served(self, question: Select[Any], asked: dict[str, Any]) -> tuple[Served, ...]:
        rows = self._unit.connection.execute(question, asked).all()
        return tuple(_of(row) for row in rows)


def _of(row: Row[Any]) -> Served:
    return Served(
        row.ask, row.act, row.amount, row.asker, row.till, Moment(row.at_ms, row.offset_min),
        row.paper, row.reviewer or "", row.verdict or "",
    )  # fmt: skip
