"""Putting a backup back: the books are closed, so no desk stands over them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from posdesk.clock import Clock
from posdesk.desk.actions.back_up import FOLDER
from posdesk.desk.opening import key_path
from posdesk.identity import BACK, SALE, Number
from posdesk.keys import load_key
from posdesk.people.pin import is_pin
from posdesk.people.staff import MANAGER, OWNER, StaffMember
from posdesk.store.backup import CHECKING, COPYING, TRYING, Watch, backups_in, nobody_watches
from posdesk.store.foresight import Foreseen, foresee, people_in
from posdesk.store.restore import Restored, restore
from posdesk.wording import QT_TRANSLATE_NOOP, translate

MAY_RESTORE = frozenset({MANAGER, OWNER})
CHECK_STAGE, BACKUP_STAGE = "", COPYING  # what a check and a backup begin with
_STAMP = "%Y-%m-%d-%H%M%S"
_STAMP_SIGNS = 17


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup there is: when it was made by the till's clock, and its size in bytes."""

    path: Path
    made: datetime
    size: int


def stage_words(stage: str) -> str:
    """What a backup or a restore is doing; a check alone has no stages."""
    words = {
        COPYING: translate("Restore", "Copying."),
        CHECKING: translate("Restore", "Checking the copy, entry by entry."),
        TRYING: translate("Restore", "Restoring the copy for a trial."),
    }
    return words.get(stage, translate("Restore", "Checking every entry and its signature."))


def kept_backups(books: Path, *folders: Path) -> tuple[KeptBackup, ...]:
    """The backups beside those books and in other `folders`, the newest first."""
    found = []
    for folder in dict.fromkeys((books.parent / FOLDER, *folders)):
        for path in backups_in(folder, books):
            stamp = path.name.removeprefix(f"{books.name}.")[:_STAMP_SIGNS]
            try:
                made = datetime.strptime(stamp, _STAMP)
                found.append(KeptBackup(path, made, path.stat().st_size))
            except (ValueError, OSError):
                continue  # named by hand, or gone meanwhile
    return tuple(sorted(found, key=lambda each: (each.made, each.path.name), reverse=True))


def restore_books(
    backup: Path,
    books: Path,
    clock: Clock,
    watch: Watch = nobody_watches,
    who: str = "",
    marks: Path | None = None,
) -> Restored:
    """Make `backup` the books, with the key beside them (see store.restore for what may be told).

    `who`: the staff code of who asked for it, for the journal; empty at the command line. `marks`:
    where the user's profile keeps its marks of chains (`opening.marks_at_home`).

    Fault key_missing too: where the till's key was lost with the books, it comes back from a
    backup made with the signing key, put beside the books by hand.
    """
    return restore(backup, books, load_key(key_path(books)), clock.now(), watch, who, marks)


def who_may(backup: Path, pin: str, books: Path | None = None) -> StaffMember | None:
    """The manager or owner whose PIN that was when the backup was made; None: nobody's.

    For `books` that cannot be opened: where they still tell who left since, or whose PIN is
    another, that counts. Slow: off the GUI thread. Fault: backup_not_whole.
    """
    for member in people_in(backup, books):
        if member.role in MAY_RESTORE and is_pin(pin, member.pin_hash):
            return member
    return None


# A letter's papers, as the report names them; the shop's own papers are not anybody's claim.
_PAPERS = {
    SALE: QT_TRANSLATE_NOOP("Restore", "Receipts {first} to {last} are not in these books."),
    BACK: QT_TRANSLATE_NOOP("Restore", "Return slips {first} to {last} are not in these books."),
}
_OTHERS = QT_TRANSLATE_NOOP("Restore", "Papers {first} to {last} are not in these books.")
_WILL_LACK = {
    SALE: QT_TRANSLATE_NOOP("Restore", "Receipts {first} to {last} will not be in the books."),
    BACK: QT_TRANSLATE_NOOP("Restore", "Return slips {first} to {last} will not be in the books."),
}
_WILL_LACK_OTHERS = QT_TRANSLATE_NOOP(
    "Restore", "Papers {first} to {last} will not be in the books."
)
_BOUND = QT_TRANSLATE_NOOP(
    "Restore", "Such papers are genuine, and the shop is bound by them: keep them."
)

_PEOPLE_STAY = QT_TRANSLATE_NOOP(
    "Restore", "People, PINs, badges and the recovery code stay as they are now."
)
_PEOPLE_STAYED = QT_TRANSLATE_NOOP(
    "Restore", "People, PINs, badges and the recovery code stayed as they were last."
)
_IN_DOUBT = QT_TRANSLATE_NOOP(
    "Restore",
    "Papers that are perhaps printed already: {count}. None prints by itself: see Books and "
    "backups.",
)
_WILL_BE_IN_DOUBT = QT_TRANSLATE_NOOP(
    "Restore",
    "Papers waiting for the printer then: {count}. They may be printed by now, so none prints by "
    "itself.",
)


def report(done: Restored) -> tuple[str, ...]:
    """What was restored and what may be missing, in plain sentences."""
    to = translate("Restore", "The books are as they were on {when}; their epoch is now {epoch}.")
    said = [to.format(when=done.backup_at.iso[:16].replace("T", " "), epoch=done.epoch)]
    if done.kept_aside is not None:
        kept = translate("Restore", "The books that stood here are kept as {path}.")
        said.append(kept.format(path=done.kept_aside))
    said += _missing(done)
    if done.people is None and done.entries != 0:
        said.append(
            translate(
                "Restore",
                "People, PINs and the recovery code are as they were then: see the staff page.",
            )
        )
    if done.people is not None and (done.people or done.entries != 0):
        said.append(translate("Restore", _PEOPLE_STAYED))
    if done.in_doubt:
        said.append(translate("Restore", _IN_DOUBT).format(count=done.in_doubt))
    said.append(
        translate("Restore", "New papers carry numbers above all of them; none comes twice.")
    )
    return tuple(said)


def forecast(backup: Path, books: Path) -> tuple[str, ...]:
    """What would happen if `backup` were put back now, before anything does.

    Fault("other_shop") where it is another shop's.
    """
    seen = foresee(backup, books)
    said = [_will_miss(seen)]
    said += _named(seen.lost, seen.till, lambda letter: _WILL_LACK.get(letter, _WILL_LACK_OTHERS))
    if seen.lost:
        said.append(translate("Restore", _BOUND))
    if seen.entries != 0:
        people = translate(
            "Restore",
            "People, PINs and the recovery code will be as they were then: who left since is back.",
        )
        said.append(translate("Restore", _PEOPLE_STAY) if seen.people_stay else people)
    if seen.open_papers:
        said.append(translate("Restore", _WILL_BE_IN_DOUBT).format(count=seen.open_papers))
    kept = translate("Restore", "The books as they are now are kept beside, under another name.")
    return (*said, kept)


def _will_miss(seen: Foreseen) -> str:
    if seen.entries == 0:
        return translate("Restore", "Nothing will be missing: it reaches to the last entry.")
    if seen.entries is None:
        return translate("Restore", "How much came after this backup cannot be told.")
    words = translate("Restore", "Entries made since, which will be missing: {count}.")
    return words.format(count=f"{seen.entries:,}")


def _missing(done: Restored) -> list[str]:
    if done.entries == 0:
        return [translate("Restore", "Nothing is missing: the backup reaches to the last entry.")]
    if done.entries is None:
        said = [translate("Restore", "How much came after the backup cannot be told.")]
    else:
        words = translate("Restore", "Entries made after the backup, and missing now: {count}.")
        said = [words.format(count=done.entries)]
    said += _named(done.lost, done.till, lambda letter: _PAPERS.get(letter, _OTHERS))
    if done.lost:
        said.append(translate("Restore", _BOUND))
    return said


def _named(
    lost: Mapping[str, tuple[int, int]], till: int, words: Callable[[str], str]
) -> list[str]:
    said = []
    for letter, (first, last) in lost.items():
        span = {"first": Number(letter, till, first), "last": Number(letter, till, last)}
        said.append(translate("Restore", words(letter)).format(**span))
    return said
