"""`posdesk export customer WHO FOLDER`: all that is held of one customer, for herself."""

from __future__ import annotations

import sys
from pathlib import Path

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.desk.customer_export import export_customer
from posdesk.desk.lookups.customers import AskCustomer, FindCustomers
from posdesk.wording import translate

WORD = "customer"


def is_meant(options: Options) -> bool:
    """Whether `export` was said of one customer: `customer`, who, and a folder."""
    return len(options.files) == 3 and str(options.files[0]) == WORD


def run(options: Options) -> int:
    """Write her file and papers; who is meant is her reference, or words that fit nobody else."""
    who, folder = str(options.files[1]), Path(options.files[2])
    with shops.opened(shops.books_at(options.books)) as desk:
        known = desk.ask(AskCustomer(who))
        found = (known.customer,) if known is not None else desk.ask(FindCustomers(who))
        if len(found) != 1:
            words = translate("Cli", "Customers that fit {who}: {count}. Nothing was written.")
            print(words.format(who=who, count=len(found)), file=sys.stderr)
            return cli.NOTHING_DONE
        handed = export_customer(desk, found[0].reference, folder)
    words = translate("Cli", "In {folder}: {file}, papers: {count}")
    print(words.format(folder=handed.folder, file=handed.file.name, count=handed.papers))
    return cli.DONE
