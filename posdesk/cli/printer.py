"""`posdesk printer [NAME=VALUE ...]`: which printer the till prints on, and a page to try it."""

from __future__ import annotations

import sys

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.desk.actions.set_printer import SetPrinter
from posdesk.desk.lookups.printer import AskPrinter
from posdesk.desk.opening import print_run
from posdesk.errors import Fault
from posdesk.wording import translate


def run(options: Options) -> int:
    """Show the settings, or keep new ones once a printer can be made from them."""
    with shops.opened(shops.books_at(options.books)) as desk:
        if options.settings:
            before = desk.ask(AskPrinter())
            desk.do(SetPrinter(options.settings))
            try:
                print_run(desk)
            except Fault as wrong:
                desk.do(SetPrinter(before))
                words = translate("Cli", "The setting {name} is not right. Nothing was changed.")
                print(words.format(name=wrong.detail), file=sys.stderr)
                return cli.NOTHING_DONE
        kept = desk.ask(AskPrinter()) or {"kind": "pdf_folder"}
    for name, value in sorted(kept.items()):
        print(f"{name}={value}")
    return cli.DONE
