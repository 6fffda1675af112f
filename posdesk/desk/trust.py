"""Are the books as they were sealed, and is there a backup? Asked at every start, and by `doctor`.

Chain trouble never stops selling and never harms a customer (PROMISE I16): it is said, and the
signed receipts decide.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from posdesk.clock import Moment
from posdesk.desk.actions.back_up import RecordCheck
from posdesk.desk.desk import DISK_FULL, Desk
from posdesk.desk.lookups.plans_checked import CheckPlans
from posdesk.desk.lookups.trust import AskTrust, Trust
from posdesk.errors import Fault
from posdesk.ledger.proof import BadRecord
from posdesk.store.faults import told_plainly
from posdesk.store.file_checks import blamed
from posdesk.store.whole import Checked, Whole, verify
from posdesk.wording import QT_TRANSLATE_NOOP, translate

OK, WARN, BAD = "ok", "warn", "bad"
BACKUP_DAYS = 3  # a shop shuts for two days, not for more, without anybody looking
_DAY_MS = 86_400_000

_ALARMS = {
    "behind_mark": QT_TRANSLATE_NOOP(
        "Trust", "An older copy of the books was put back. New papers carry new numbers."
    ),
    "fork": QT_TRANSLATE_NOOP("Trust", "These books were sold in at two places. Ask for help."),
    "altered": QT_TRANSLATE_NOOP("Trust", "The last entry was changed after it was sealed."),
    "schema_changed": QT_TRANSLATE_NOOP("Trust", "A guard of the books was gone and was put back."),
    "disk_full": QT_TRANSLATE_NOOP(
        "Trust",
        "The disk is full. The room kept for it is used, so that this could be booked: make room.",
    ),
    "disk_stumbled": QT_TRANSLATE_NOOP(
        "Trust",
        "The disk did not read the books at the first try. Make a backup, and have it looked at.",
    ),
    "mark_not_written": QT_TRANSLATE_NOOP("Trust", "The mark beside the books cannot be written."),
}


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and whether it is well (ok), wants a look (warn), or is not (bad).

    `short` stands on a chip where there is no room for the sentence.
    """

    state: str
    words: str
    short: str = ""


def check_books(
    desk: Desk, watch: Callable[[int, int], None] | None = None, *, everything: bool = False
) -> Trust:
    """Read what came since the last check, all of it where there was none, and remember the end.

    With `everything` all of it whatever was found before, and every signature. Off the GUI thread.
    `watch` may raise to stop: the next start goes on from the last check.
    Fault when the books cannot be read or noted in just now.
    """
    trust = desk.ask(AskTrust())
    doubts = plans_in_doubt(desk, watch, every_paper=everything)
    if desk.books is None:  # the shop's server is checked there; of plans it is told here
        if doubts or trust.trouble:
            desk.do(RecordCheck(None, f"plan {doubts[0]}" if doubts else ""))
        return desk.ask(AskTrust()) if doubts or trust.trouble else trust
    since = None if everything or trust.trouble or doubts else trust.checked
    try:
        try:
            found = _verified(desk, desk.books, since, watch, everything)
        except Fault as first:
            if first.code != "books_corrupt":
                raise  # not now: nothing is known
            found = _verified(desk, desk.books, since, watch, everything)
    except BadRecord as bad:
        desk.do(RecordCheck(None, str(bad)))
    except Fault as twice:
        broken = blamed(desk.books, twice)
        if broken.code != "books_corrupt":
            raise broken from twice
        desk.do(RecordCheck(None, broken.detail))
    else:
        desk.do(RecordCheck(found.checked))
    return desk.ask(AskTrust())


def plans_in_doubt(
    desk: Desk, watch: Callable[[int, int], None] | None = None, *, every_paper: bool = False
) -> tuple[str, ...]:
    """Plans whose papers do not say what the books say: then every row is read again (SE-120)."""
    found: list[str] = []
    checked = desk.ask(CheckPlans(every_paper=every_paper))
    found += checked.doubts
    while checked.last:
        if watch is not None:
            watch(0, 0)
        checked = desk.ask(CheckPlans(checked.last, every_paper))
        found += checked.doubts
    return tuple(found)


def _verified(
    desk: Desk,
    books: Path,
    since: Checked | None,
    watch: Callable[[int, int], None] | None,
    everything: bool,
) -> Whole:
    with told_plainly():
        return verify(books, marks=desk.marks, since=since, watch=watch, signatures=everything)


def trust_now(desk: Desk) -> Trust:
    """What is remembered of the books, nothing checked anew."""
    return desk.ask(AskTrust())


def told(desk: Desk, trust: Trust, now: Moment) -> tuple[Told, ...]:
    """What is to be said, the worst first."""
    look, full = translate("Trust", "need a look"), translate("Trust", "disk is full")
    alarms = (
        (translate("Trust", _ALARMS[each]), full if each == DISK_FULL else look)
        for each in sorted(desk.alarms, key=lambda each: each != DISK_FULL)
        if each in _ALARMS
    )
    said = [
        _chain(trust, now),
        *(Told(WARN, words, short) for words, short in alarms),
        _backup(trust, now),
    ]
    return tuple(sorted(said, key=lambda each: (BAD, WARN, OK).index(each.state)))


def _chain(trust: Trust, now: Moment) -> Told:
    if trust.trouble:
        words = translate(
            "Trust", "The books were changed after they were sealed: {record}. Receipts decide."
        )
        short = translate("Trust", "were changed")
        return Told(BAD, words.format(record=trust.trouble), short)
    if trust.checked_at is None:
        return Told(OK, translate("Trust", "The chain of the books was not checked yet."))
    words = translate("Trust", "The chain of the books was whole {when}.")
    return Told(OK, words.format(when=ago(trust.checked_at, now)))


def _backup(trust: Trust, now: Moment) -> Told:
    since = trust.backup_at or trust.first_at
    state = WARN if now.ms - since.ms > BACKUP_DAYS * _DAY_MS else OK
    short = translate("Trust", "backup is due")
    if trust.backup_at is None:
        return Told(state, translate("Trust", "There is no backup of these books yet."), short)
    words = translate("Trust", "The last backup was made {when}.")
    return Told(state, words.format(when=ago(trust.backup_at, now)), short)


def ago(then: Moment, now: Moment) -> str:
    """How long before `now`, as people say it."""
    days = (now.day - Moment(then.ms, now.offset_min).day).days
    if days <= 0:
        return translate("Trust", "today")
    if days == 1:
        return translate("Trust", "yesterday")
    return translate("Trust", "{days} days ago").format(days=days)
