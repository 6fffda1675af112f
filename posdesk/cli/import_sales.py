"""`posdesk import sales FILE...`: the past of another till, as imported sales and returns."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.progress import Progress
from posdesk.cli.signing import Signer, asked, sign_in
from posdesk.cli.stopping import Stopper, stoppable
from posdesk.cli.wording import error_in_words
from posdesk.clock import SystemClock
from posdesk.desk.desk import Desk
from posdesk.errors import Refusal
from posdesk.intake.importing import BOOKING, READING, Brought, book_history, dry_history
from posdesk.intake.old_sales import History
from posdesk.intake.sales_history import Reading, read_history
from posdesk.intake.sales_report import as_json
from posdesk.intake.summary import sales_in_words
from posdesk.money import currency
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_STAGES = {
    READING: QT_TRANSLATE_NOOP("Cli", "Rows read"),
    BOOKING: QT_TRANSLATE_NOOP("Cli", "Booking invoices"),
}


def run(options: Options) -> int:
    """Read everything, then book it in one unit of work; report."""
    books = shops.books_at(options.books)
    progress, signer = Progress(), asked(options)
    with stoppable() as stopper:
        try:
            brought = _bring(options, books, progress, stopper, signer)
        except Refusal as wrong:
            if options.json:
                print(json.dumps({"error": error_in_words(wrong)}))
            raise
        finally:
            progress.end()
    if options.json:
        print(json.dumps(as_json(brought, dry_run=options.dry_run), indent=1))
    else:
        print("\n".join(sales_in_words(brought, dry_run=options.dry_run)))
    return _exit_code(brought)


def _bring(
    options: Options, books: Path, progress: Progress, stopper: Stopper, signer: Signer | None
) -> Brought:
    def watch(stage: str, done: int, total: int) -> None:
        stopper.look()
        progress.show(translate("Cli", _STAGES[stage]), done, total)

    with ExitStack() as kept:
        desk = kept.enter_context(shops.opened(books)) if books.exists() else None
        sign_in(desk, signer)
        history = _read(options, desk, lambda rows: watch(READING, rows, 0))
        stopper.look()
        if desk is None and (options.dry_run or not history.invoices):
            return dry_history(history, currency(shops.NEW_SHOP.currency).exponent)
        begins = desk is None
        if desk is None:
            shops.make(books)
            desk = kept.enter_context(shops.opened(books))
        return book_history(desk, history, dry_run=options.dry_run, watch=watch, begins=begins)


def _read(options: Options, desk: Desk | None, watch: Callable[[int], None]) -> History:
    code = desk.shop.currency if desk else shops.NEW_SHOP.currency
    today = (desk.station().at if desk else SystemClock().now()).day
    reading = Reading(currency(code).exponent, today, options.dates, options.columns)
    return read_history(options.files, reading, watch)


def _exit_code(brought: Brought) -> int:
    history = brought.history
    if not history.is_accounted_for:
        words = translate("Cli", "Some rows are not accounted for: please report this.")
        print(words, file=sys.stderr)
        return cli.NOTHING_DONE
    return cli.SOME_REFUSED if history.refused else cli.DONE
