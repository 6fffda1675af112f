"""`posdesk export FOLDER`: sales, returns and the journal as CSV files for any spreadsheet.

`posdesk export customer WHO FOLDER`: all that is held of one customer instead.
"""

from __future__ import annotations

import sys

from posdesk import cli
from posdesk.cli import export_customer
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.progress import Progress
from posdesk.cli.stopping import Stopped, stoppable
from posdesk.desk.journal_export import export_journal
from posdesk.desk.lookups.journal import Wanted
from posdesk.desk.trade_export import export_trade
from posdesk.wording import translate


def run(options: Options) -> int:
    """Write the files; nothing there is written over."""
    if export_customer.is_meant(options):
        return export_customer.run(options)
    if len(options.files) != 1:
        print(translate("Cli", "One folder is needed. Nothing was written."), file=sys.stderr)
        return cli.NOTHING_DONE
    (folder,) = options.files
    bar = Progress()
    with stoppable() as stopper, shops.opened(shops.books_at(options.books)) as desk:

        def tell(name: str, rows: int) -> None:
            stopper.look()
            bar.show(name, rows, 0)

        def journal(done: int, whole: int) -> None:
            bar.show("journal", done, whole)

        try:
            written = export_trade(desk, folder, tell)
            last = export_journal(desk, Wanted(), journal, lambda: stopper.asked, folder)
        finally:
            bar.end()
    if last is None:
        raise Stopped
    names = ", ".join(path.name for path in (*written, last))
    print(translate("Cli", "In {folder}: {names}").format(folder=folder, names=names))
    return cli.DONE
