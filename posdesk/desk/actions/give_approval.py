"""A second person says yes: to one act on one document, up to the amount asked, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.approvals.approval import BY_HAND, Approval, ApprovalUnknown
from posdesk.desk import approving
from posdesk.desk.action import APPROVALS, Station
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import StaffMember
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class GiveApproval:
    """Say yes to what was asked as `ask`, by `other`, who proved herself by `way` (pin, badge).

    The faces have her prove herself at this till: `posdesk.desk.signing_in`.
    """

    operation: str
    ask: str
    other: StaffMember | None
    way: str

    topics = frozenset({APPROVALS})

    def perform(self, books: Books, station: Station) -> Approval:
        """The approval; ApprovalUnknown, OtherPersonWanted, ApproverLimit."""
        station.duty.acting()
        books.staff.alone_with_people()
        asked = books.approvals.get(self.ask)
        if asked is None or asked.used or asked.approver or self.way not in BY_HAND:
            raise ApprovalUnknown(ask=self.ask)
        other = approving.other_person(books, station, asked.asker, self.other)
        approving.may_approve(station, other, asked)
        at = station.at.not_before(books.journal.head().at)
        books.approvals.give(self.ask, asked.asked, other.code, self.way, at)
        told: dict[str, Fact] = {
            "who": station.duty.code, "second": other.code, "ask": self.ask, "way": self.way,
            "act": asked.act, "document": asked.document, "minor": asked.asked,
        }  # fmt: skip
        entry = JournalEntry("approval_given", "staff_act", station.shop.currency, facts=told)
        books.journal.post(entry, at, self.operation)
        return replace(asked, up_to=asked.asked, approver=other.code, way=self.way)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Approval:
        """The approval given first."""
        found = books.approvals.get(self.ask)
        assert found is not None
        return found
