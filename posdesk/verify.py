"""Are these books whole? `python -m posdesk.verify BOOKS [--signatures] [--keys FILE]
[--mark FILE]`.

Reads the file with a plain driver, beside the program: every record is hashed, the last signature
of each key and epoch is verified (`--signatures`: each), every sealed row is held against its
payload, the tables and triggers against their fingerprint, the end against the mark beside it and
the one in the user's profile.

Exit 0 when whole; else the number of the kind in RELIABILITY 1.6 (1 changed, 2 inserted, 3 deleted,
4 swapped, 5 end missing, 6 emptied, 7 other shop or till, 8 old copy, 9 two copies, 10 clock,
11 key, 13 table edited, 14 schema, 15 re-encoded, 16 totals), and the last line names the first bad
record. An end that was cut off without a trace is an old copy (8).
64 when asked wrongly, 66 when the file is none of ours or cannot be read.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from pathlib import Path
from typing import NoReturn

from posdesk.documents.archive import read_keys
from posdesk.ledger.proof import BadRecord
from posdesk.store.mark import profile_marks, read_mark
from posdesk.store.whole import Watch, Whole, verify

__all__ = ["Whole", "main", "verify"]

USAGE, UNREADABLE = 64, 66


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def main(words: list[str] | None = None, watch: Watch | None = None) -> int:
    """The command; prints what was found, the verdict last."""
    parser = _Parser(prog="posdesk.verify", description="Check that books are whole.")
    parser.add_argument("books", type=Path, metavar="BOOKS")
    parser.add_argument("--signatures", action="store_true", help="verify every signature")
    parser.add_argument("--keys", type=Path, metavar="FILE", help="trust only the keys in FILE")
    parser.add_argument(
        "--mark", type=Path, metavar="FILE", help="a high-water mark kept elsewhere"
    )
    asked = parser.parse_args(words)
    try:
        ring = read_keys(asked.keys.read_text(encoding="utf-8")) if asked.keys else None
        if asked.mark and read_mark(asked.mark) is None:
            raise ValueError(f"{asked.mark} is no mark")
        found = verify(
            asked.books,
            signatures=asked.signatures,
            trusted=ring,
            mark=asked.mark,
            marks=profile_marks(),
            watch=watch,
        )
    except BadRecord as bad:
        print(f"kind {bad.kind}: {bad}")
        return bad.kind
    except (OSError, ValueError, sqlite3.Error) as wrong:
        print(f"{asked.books}: cannot be read as books: {wrong}")
        return UNREADABLE
    print(f"{found.records} records, {found.signatures} signatures verified, {found.head}")
    print(f"{asked.books}: whole")
    return 0


if __name__ == "__main__":
    sys.exit(main())
