"""`posdesk import offers FILE`: offers of a file, each told that could not be made."""

from __future__ import annotations

import json

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.signing import asked, sign_in
from posdesk.cli.wording import offer_in_words
from posdesk.desk.actions.offer_acts import BroughtOffers, ImportOffers
from posdesk.intake.offers import OfferRow, read_offers
from posdesk.money import currency
from posdesk.wording import translate


def run(options: Options) -> int:
    """Read everything, then make the offers in one act; report."""
    signer = asked(options)
    with shops.opened(shops.books_at(options.books)) as desk:
        sign_in(desk, signer)
        rows = read_offers(options.files[0], currency(desk.shop.currency).exponent, options.columns)
        forms = tuple((row.number, row.form) for row in rows if row.form is not None)
        brought = BroughtOffers((), ())
        if forms and not options.dry_run:
            brought = desk.do(ImportOffers(desk.new_operation(), forms)).result
    refused = [(row.number, row.why) for row in rows if row.form is None]
    refused += [(number, offer_in_words(code)) for number, code in brought.refused]
    _report(options, rows, brought, sorted(refused))
    return cli.SOME_REFUSED if refused else cli.DONE


def _report(
    options: Options,
    rows: tuple[OfferRow, ...],
    brought: BroughtOffers,
    refused: list[tuple[int, str]],
) -> None:
    if options.json:
        told = {
            "rows": len(rows), "made": list(brought.made), "dry_run": options.dry_run,
            "refused": [{"row": number, "why": why} for number, why in refused],
        }  # fmt: skip
        print(json.dumps(told, indent=1))
        return
    words = translate("Cli", "Offers made: {count} of {rows}.")
    if options.dry_run:
        words = translate("Cli", "Rows that can be read: {count} of {rows}. Nothing was kept.")
    count = len(rows) - len(refused) if options.dry_run else len(brought.made)
    print(words.format(count=count, rows=len(rows)))
    for number, why in refused:
        print(translate("Cli", "Row {row}: {why}").format(row=number, why=why))
