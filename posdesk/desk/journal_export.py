"""The journal as a CSV or xlsx file, a line for each posting: read page by page; tills go on."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from posdesk.desk import csv_file
from posdesk.desk.csv_file import new_csv
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.journal import AskEntries, CountEntries, Entry, Wanted
from posdesk.desk.sheet_cells import Amount, Cell
from posdesk.desk.xlsx_file import new_xlsx
from posdesk.ledger.journal import Posting

FOLDER = "exports"
CSV, XLSX = "csv", "xlsx"
HEADS = (
    "till epoch", "seq", "kind", "when", "cause", "who", "papers", "account", "amount", "currency",
    "seal", "link",
)  # fmt: skip
_AT_ONCE = 500

Add = Callable[[Sequence[Cell]], object]


class _CalledOff(Exception):
    """Somebody pressed cancel."""


def export_journal(
    desk: Desk,
    wanted: Wanted,
    tell: Callable[[int, int], None],
    called_off: Callable[[], bool],
    folder: Path | None = None,
    form: str = CSV,
) -> Path | None:
    """Write the entries that are `wanted`, newest first, into a new file; None when called off.

    `tell(done, whole)` hears of every page; `called_off()` is asked before each. `form` is CSV or
    XLSX. Fault("file_not_written") when the disk does not take it.
    """
    name = f"journal-{desk.station().at.day.isoformat()}"
    try:
        with _new(folder or desk.folder / FOLDER, name, form) as (path, add):
            _write(desk, wanted, add, tell, called_off)
    except _CalledOff:
        return None
    return path


def _write(
    desk: Desk,
    wanted: Wanted,
    add: Add,
    tell: Callable[[int, int], None],
    called_off: Callable[[], bool],
) -> None:
    whole = desk.ask(CountEntries(wanted))
    done, below = 0, None
    while True:
        if called_off():
            raise _CalledOff
        page = desk.ask(AskEntries(wanted, below, _AT_ONCE))
        for entry in page.rows:
            for posting in entry.postings or (None,):
                add(_cells(entry, posting))
        done, below = done + len(page.rows), page.below
        tell(min(done, whole), whole)
        if below is None:
            return


@contextlib.contextmanager
def _new(folder: Path, name: str, form: str) -> Iterator[tuple[Path, Add]]:
    """A file of that form with its heads, and how a row is added to it."""
    if form == XLSX:
        with new_xlsx(folder, name, "journal", HEADS) as (path, sheets):
            yield path, sheets.add
        return
    with new_csv(folder, name) as (path, file):

        def add(cells: Sequence[Cell]) -> None:
            file.write(csv_file.line(csv_file.cell(cell) for cell in cells))

        add(HEADS)
        yield path, add


def _cells(entry: Entry, posting: Posting | None) -> tuple[Cell, ...]:
    return (
        entry.epoch, entry.seq, entry.kind, entry.at.iso, entry.cause, entry.who,
        " ".join(entry.papers), posting.account if posting else "",
        Amount(posting.minor, entry.currency) if posting else None,
        entry.currency, "whole" if entry.whole else "does not agree", entry.link,
    )  # fmt: skip
