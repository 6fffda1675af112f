"""The journal as a CSV file, a line for each posting: read page by page, so that tills go on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from posdesk.desk.csv_file import amount, line, new_csv, words
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.journal import AskEntries, CountEntries, Entry, Wanted
from posdesk.ledger.journal import Posting

FOLDER = "exports"
HEADS = (
    "till epoch", "seq", "kind", "when", "cause", "who", "papers", "account", "amount", "currency",
    "seal", "link",
)  # fmt: skip
_AT_ONCE = 500


class _CalledOff(Exception):
    """Somebody pressed cancel."""


def export_journal(
    desk: Desk,
    wanted: Wanted,
    tell: Callable[[int, int], None],
    called_off: Callable[[], bool],
    folder: Path | None = None,
) -> Path | None:
    """Write the entries that are `wanted`, newest first, into a new file; None when called off.

    `tell(done, whole)` hears of every page; `called_off()` is asked before each.
    Fault("file_not_written") when the disk does not take it.
    """
    whole = desk.ask(CountEntries(wanted))
    name = f"journal-{desk.station().at.day.isoformat()}"
    done, below = 0, None
    try:
        with new_csv(folder or desk.folder / FOLDER, name) as (path, file):
            file.write(line(words(head) for head in HEADS))
            while True:
                if called_off():
                    raise _CalledOff
                page = desk.ask(AskEntries(wanted, below, _AT_ONCE))
                for entry in page.rows:
                    file.writelines(_lines(entry))
                done, below = done + len(page.rows), page.below
                tell(min(done, whole), whole)
                if below is None:
                    return path
    except _CalledOff:
        return None


def _lines(entry: Entry) -> list[str]:
    return [_line(entry, posting) for posting in entry.postings or (None,)]


def _line(entry: Entry, posting: Posting | None) -> str:
    return line(
        (
            str(entry.epoch), str(entry.seq), words(entry.kind), words(entry.at.iso),
            words(entry.cause), words(entry.who), words(" ".join(entry.papers)),
            words(posting.account) if posting else '""',
            amount(posting.minor, entry.currency) if posting else "",
            words(entry.currency), words("whole" if entry.whole else "does not agree"),
            words(entry.link),
        )
    )  # fmt: skip
