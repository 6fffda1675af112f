"""What was served with nobody there, and every no that a customer asked about again."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.approvals.approval import Served
from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.desk.actions.review_served import LOOK
from posdesk.returns.refused import Refused
from posdesk.store.books import Books

DAY_MS = 86_400_000
SEEN, DAYS = 20, 90


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """`waiting` were served alone, `seen` looked at; `again` are refusals asked about anew."""

    waiting: tuple[Served, ...]
    seen: tuple[Served, ...]
    again: tuple[Refused, ...]
    may: bool


@dataclass(frozen=True, slots=True)
class AskToLookAt:
    """For whoever looks; only a manager or the owner gives a verdict."""

    def find(self, books: Books, station: Station) -> ToLookAt:
        """Oldest waiting first; the last ones looked at; those of the last 90 days."""
        staff, at = station.duty.staff, station.at
        since = Moment(at.ms - DAYS * DAY_MS, at.offset_min)
        return ToLookAt(
            books.approvals.not_seen(), books.approvals.seen(SEEN),
            books.refusals.asked_again(since), staff is not None and staff.role in LOOK,
        )  # fmt: skip
