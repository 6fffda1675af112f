"""`posdesk mend`: rows that somebody wrote over, or took away, say again what was sealed."""

from __future__ import annotations

import sys

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli import signing
from posdesk.cli.options import Options
from posdesk.desk.actions.note_mending import NoteMending
from posdesk.desk.rows_again import ChainNotWhole, mend
from posdesk.wording import translate


def run(options: Options) -> int:
    """By a manager or the owner; the chain itself is proved first, and nothing else is believed."""
    signer = signing.asked(options)
    books = shops.books_at(options.books)
    with shops.opened(books) as desk:
        signing.sign_in(desk, signer)
        staff = desk.duty.acting()
    try:
        done = mend(books)
    except ChainNotWhole as said:
        words = translate("Cli", "The chain itself is not whole: {trouble}. Nothing was mended.")
        print(words.format(**said.figures), file=sys.stderr)
        return cli.NOTHING_DONE
    with shops.opened(books) as desk:
        desk.sign_in(staff)
        if done.mended:
            desk.do(NoteMending(desk.new_operation(), done.mended, done.left))
    words = translate("Cli", "Rows that say again what was sealed: {count}.")
    print(words.format(count=len(done.mended)))
    for name in done.mended:
        print(f"  {name}")
    for name in done.left:
        words = translate("Cli", "Not to be mended from a seal: {name}.")
        print(words.format(name=name), file=sys.stderr)
    return cli.SOME_REFUSED if done.left else cli.DONE
