"""`posdesk restore FILE`: a backup becomes the books, and what may be missing is said."""

from __future__ import annotations

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.backup import stage_in_words
from posdesk.cli.options import Options
from posdesk.cli.progress import Progress
from posdesk.cli.stopping import stoppable
from posdesk.clock import SystemClock
from posdesk.desk.opening import marks_at_home
from posdesk.desk.restoring import report, restore_books


def run(options: Options) -> int:
    """Restore, and report plainly."""
    (backup,) = options.files
    books = shops.books_at(options.books)
    bar = Progress()
    with stoppable() as stopper:

        def watch(stage: str, done: int, whole: int) -> None:
            stopper.look()
            bar.show(stage_in_words(stage), done, whole)

        try:
            done = restore_books(backup, books, SystemClock(), watch, marks=marks_at_home())
        finally:
            bar.end()
    print("\n".join(report(done)))
    return cli.DONE
