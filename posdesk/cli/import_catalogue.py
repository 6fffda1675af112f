"""`posdesk import catalogue FILE`: the range of goods, all that can be read of it in one go."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.progress import Progress
from posdesk.cli.signing import Signer, asked, sign_in
from posdesk.cli.stopping import Stopper, stoppable
from posdesk.cli.wording import error_in_words
from posdesk.desk.actions.import_catalogue import ImportCatalogue
from posdesk.desk.desk import Desk
from posdesk.errors import Refusal
from posdesk.intake.catalogue import Range, read_range
from posdesk.intake.range_report import range_as_json
from posdesk.intake.summary import range_in_words
from posdesk.money import currency
from posdesk.wording import translate


def run(options: Options) -> int:
    """Read everything, then put it on the shelf; report."""
    progress, signer = Progress(), asked(options)
    with stoppable() as stopper:
        try:
            found, articles = _bring(options, progress, stopper, signer)
        except Refusal as wrong:
            if options.json:
                print(json.dumps({"error": error_in_words(wrong)}))
            raise
        finally:
            progress.end()
    if options.json:
        report = range_as_json(found, articles, dry_run=options.dry_run)
        print(json.dumps(report, indent=1))
    else:
        print("\n".join(range_in_words(found, articles, dry_run=options.dry_run)))
    return cli.SOME_REFUSED if found.refused else cli.DONE


def _bring(
    options: Options, progress: Progress, stopper: Stopper, signer: Signer | None
) -> tuple[Range, int]:
    books = shops.books_at(options.books)

    def watch(rows: int) -> None:
        stopper.look()
        progress.show(translate("Cli", "Rows read"), rows, 0)

    with ExitStack() as kept:
        desk = kept.enter_context(shops.opened(books)) if books.exists() else None
        sign_in(desk, signer)
        found = _read(options.files[0], options, desk, watch)
        if options.dry_run or not found.products:
            return found, 0
        source = replace(found.source, begins=desk is None)
        if desk is None:
            shops.make(books)
            desk = kept.enter_context(shops.opened(books))
        stopper.look()
        return found, desk.do(ImportCatalogue(found.products, source)).result


def _read(path: Path, options: Options, desk: Desk | None, watch: Callable[[int], None]) -> Range:
    code = desk.shop.currency if desk else shops.NEW_SHOP.currency
    taxes = desk.station().taxes if desk else shops.NEW_SHOP.taxes
    return read_range(path, currency(code).exponent, taxes, options.columns, watch)
