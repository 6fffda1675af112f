"""`posdesk import catalogue FILE`: the range of goods, all that can be read of it in one go."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.progress import Progress
from posdesk.cli.stopping import Stopper, stoppable
from posdesk.desk.actions.import_catalogue import ImportCatalogue
from posdesk.desk.desk import Desk
from posdesk.intake.catalogue import Range, read_range
from posdesk.intake.range_report import range_as_json
from posdesk.intake.summary import range_in_words
from posdesk.intake.troubles import NotTaken
from posdesk.money import currency
from posdesk.wording import translate


def run(options: Options) -> int:
    """Read everything, then put it on the shelf; report."""
    progress = Progress()
    with stoppable() as stopper:
        try:
            found, articles = _bring(options, progress, stopper)
        except NotTaken as wrong:
            if options.json:
                print(json.dumps({"error": {"reason": wrong.reason, "words": wrong.words}}))
            raise
        finally:
            progress.end()
    if options.json:
        report = range_as_json(found, articles, dry_run=options.dry_run)
        print(json.dumps(report, indent=1))
    else:
        print("\n".join(range_in_words(found, articles, dry_run=options.dry_run)))
    return cli.SOME_REFUSED if found.refused else cli.DONE


def _bring(options: Options, progress: Progress, stopper: Stopper) -> tuple[Range, int]:
    books = shops.books_at(options.books)

    def watch(rows: int) -> None:
        stopper.look()
        progress.show(translate("Cli", "Rows read"), rows, 0)

    with ExitStack() as kept:
        desk = kept.enter_context(shops.opened(books)) if books.exists() else None
        found = _read(options.files[0], options, desk, watch)
        if options.dry_run or not found.products:
            return found, 0
        if desk is None:
            shops.make(books)
            desk = kept.enter_context(shops.opened(books))
        stopper.look()
        return found, desk.do(ImportCatalogue(found.products)).result


def _read(path: Path, options: Options, desk: Desk | None, watch: Callable[[int], None]) -> Range:
    code = desk.shop.currency if desk else shops.NEW_SHOP.currency
    taxes = desk.station().taxes if desk else shops.NEW_SHOP.taxes
    return read_range(path, currency(code).exponent, taxes, options.columns, watch)
