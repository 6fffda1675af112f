"""What the acts on the shop's settings share: who may, why not, and the entry each makes."""

from __future__ import annotations

from datetime import date, timedelta

from posdesk.desk.action import Station
from posdesk.desk.duty import NobodySignedIn
from posdesk.errors import Refusal
from posdesk.identity import new_operation_id
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import MANAGER, OWNER, StaffMember
from posdesk.store.books import Books

KEEPERS = (MANAGER, OWNER)


class NotYourSetting(Refusal):
    """A manager or the owner changes what the shop has set; everybody may look."""

    code = "not_your_setting"


def may_set(staff: StaffMember | None) -> bool:
    """Whether that person may change the shop's settings."""
    return staff is not None and staff.role in KEEPERS


def keeper(books: Books, station: Station) -> None:
    """NotYourSetting unless who is on duty is a manager or the owner as the books have it now."""
    books.settings.alone_with_settings()
    if station.duty.staff is None:
        raise NobodySignedIn()
    actor = books.staff.by_code(station.duty.code)
    if actor is None or actor.retired or not may_set(actor):
        raise NotYourSetting()


def until_now(books: Books, station: Station) -> date:
    """The last day, by the clock of any till, on which what is set now was set."""
    last = books.journal.last_at()
    return max(station.at.day, last.day if last else station.at.day) + timedelta(days=1)


def seal(books: Books, station: Station, operation: str, kind: str, facts: dict[str, Fact]) -> None:
    """The change as an entry of the journal, with old and new."""
    told: dict[str, Fact] = {"who": station.duty.code, "till": station.till.number, **facts}
    entry = JournalEntry(kind, "staff_act", station.shop.currency, facts=told)
    books.journal.post(entry, station.at, operation or new_operation_id(station.at))
