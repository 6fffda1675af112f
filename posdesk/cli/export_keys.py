"""`posdesk export-keys FOLDER`: what a stranger needs to check our receipts, without our books."""

from __future__ import annotations

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.desk.lookups.keys import AskKeys
from posdesk.documents.archive import export_verifier
from posdesk.errors import Fault
from posdesk.wording import translate


def run(options: Options) -> int:
    """Write the public keys and the stand-alone verifiers into the folder."""
    (folder,) = options.files
    with shops.opened(shops.books_at(options.books)) as desk:
        ring, shop = desk.ask(AskKeys()), desk.shop
    try:
        written = export_verifier(folder, ring, shop)
    except OSError as shut:
        raise Fault("read_only", str(shut.filename or folder)) from shut
    names = ", ".join(path.name for path in written)
    print(translate("Cli", "In {folder}: {names}").format(folder=folder, names=names))
    return cli.DONE
