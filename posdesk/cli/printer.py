"""`posdesk printer [NAME=VALUE ...] --by CODE`: which printer the till prints on."""

from __future__ import annotations

import sys

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli import signing
from posdesk.cli.options import Options
from posdesk.desk.actions.set_printer import SetPrinter
from posdesk.desk.lookups.printer import AskPrinter
from posdesk.desk.try_printer import printer_for
from posdesk.errors import Fault
from posdesk.wording import translate


def run(options: Options) -> int:
    """Show the settings, or keep new ones once a printer can be made from them."""
    signer = signing.asked(options)
    with shops.opened(shops.books_at(options.books)) as desk:
        if options.settings:
            try:
                printer_for(desk, options.settings)
            except Fault as wrong:
                words = translate("Cli", "The setting {name} is not right. Nothing was changed.")
                print(words.format(name=wrong.detail), file=sys.stderr)
                return cli.NOTHING_DONE
            signing.sign_in(desk, signer)
            desk.do(SetPrinter(options.settings, desk.new_operation()))
        kept = desk.ask(AskPrinter()) or {"kind": "pdf_folder"}
    for name, value in sorted(kept.items()):
        print(f"{name}={value}")
    return cli.DONE
