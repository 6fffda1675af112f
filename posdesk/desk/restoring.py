"""Putting a backup back: the books are closed, so no desk stands over them."""

from __future__ import annotations

from pathlib import Path

from posdesk.clock import Clock
from posdesk.desk.opening import key_path
from posdesk.identity import BACK, SALE, Number
from posdesk.keys import load_key
from posdesk.store.backup import Watch, nobody_watches
from posdesk.store.restore import Restored, restore
from posdesk.wording import QT_TRANSLATE_NOOP, translate


def restore_books(
    backup: Path, books: Path, clock: Clock, watch: Watch = nobody_watches
) -> Restored:
    """Make `backup` the books, with the key beside them (see store.restore for what may be told).

    Fault key_missing too: where the till's key was lost with the books, it comes back from a
    backup made with the signing key, put beside the books by hand.
    """
    return restore(backup, books, load_key(key_path(books)), clock.now(), watch)


# A letter's papers, as the report names them; the shop's own papers are not anybody's claim.
_PAPERS = {
    SALE: QT_TRANSLATE_NOOP("Restore", "Receipts {first} to {last} are not in these books."),
    BACK: QT_TRANSLATE_NOOP("Restore", "Return slips {first} to {last} are not in these books."),
}
_OTHERS = QT_TRANSLATE_NOOP("Restore", "Papers {first} to {last} are not in these books.")


def report(done: Restored) -> tuple[str, ...]:
    """What was restored and what may be missing, in plain sentences."""
    to = translate("Restore", "The books are as they were on {when}; their epoch is now {epoch}.")
    said = [to.format(when=done.backup_at.iso[:16].replace("T", " "), epoch=done.epoch)]
    if done.kept_aside is not None:
        kept = translate("Restore", "The books that stood here are kept as {path}.")
        said.append(kept.format(path=done.kept_aside))
    said += _missing(done)
    said.append(
        translate("Restore", "New papers carry numbers above all of them; none comes twice.")
    )
    return tuple(said)


def _missing(done: Restored) -> list[str]:
    if done.entries == 0:
        return [translate("Restore", "Nothing is missing: the backup reaches to the last entry.")]
    if done.entries is None:
        said = [translate("Restore", "How much came after the backup cannot be told.")]
    else:
        words = translate("Restore", "Entries made after the backup, and missing now: {count}.")
        said = [words.format(count=done.entries)]
    for letter, (first, last) in done.lost.items():
        words = translate("Restore", _PAPERS.get(letter, _OTHERS))
        span = {"first": Number(letter, done.till, first), "last": Number(letter, done.till, last)}
        said.append(words.format(**span))
    if done.lost:
        said.append(
            translate(
                "Restore", "Such papers are genuine, and the shop is bound by them: keep them."
            )
        )
    return said
