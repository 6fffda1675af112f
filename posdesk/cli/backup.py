"""`posdesk backup [--to FOLDER]`: a proved copy of the books; selling need not stop for it."""

from __future__ import annotations

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.progress import Progress
from posdesk.cli.stopping import stoppable
from posdesk.desk.actions.back_up import back_up
from posdesk.desk.opening import key_path
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_STAGES = {
    "copying": QT_TRANSLATE_NOOP("Cli", "Copying"),
    "checking": QT_TRANSLATE_NOOP("Cli", "Checking the copy"),
    "trying": QT_TRANSLATE_NOOP("Cli", "Restoring it for a trial"),
}


def run(options: Options) -> int:
    """Make it, prove it, say where it is."""
    bar = Progress()
    books = shops.books_at(options.books)
    secret = key_path(books) if options.with_key else None
    with stoppable() as stopper, shops.opened(books) as desk:

        def watch(stage: str, done: int, whole: int) -> None:
            stopper.look()
            bar.show(stage_in_words(stage), done, whole)

        try:
            made = back_up(desk, options.folder, keep=options.keep, signing_key=secret, watch=watch)
        finally:
            bar.end()
    said = translate("Cli", "{path}: {records} entries, whole, and restored for a trial.")
    print(said.format(path=made.path, records=f"{made.records:,}"))
    if secret is not None:
        print(translate("Cli", "The till's signing key lies beside it: keep both locked away."))
    return cli.DONE


def stage_in_words(stage: str) -> str:
    """What a backup or a restore is doing."""
    return translate("Cli", _STAGES[stage])
