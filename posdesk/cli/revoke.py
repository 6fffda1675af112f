"""`posdesk revoke TILL --by CODE`: a till that was lost or stolen signs for the shop no more.

With `--server URL --key FILE` on the shop's server, as the till whose signing key lies in FILE.
"""

from __future__ import annotations

import re
import sys

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli import signing
from posdesk.cli.options import Options
from posdesk.desk.actions.revoke_key import NotThatTill, RevokeKey
from posdesk.desk.lookups.keys import AskLastNumbers
from posdesk.wording import translate


def run(options: Options) -> int:
    """Say what will count and what will not, then ask the PIN, then revoke."""
    till = int(options.number) if re.fullmatch("[0-9]{1,6}", options.number) else 0
    if options.server:
        opened = shops.opened_on_server(options.server, options.key)
    else:
        opened = shops.opened(shops.books_at(options.books))
    with opened as desk:
        try:
            last = desk.ask(AskLastNumbers(till))
        except NotThatTill:
            words = translate(
                "Cli",
                "No other till signs here as till {till}: it is this one, there is none, or it was "
                "revoked before. Nothing was changed.",
            )
            print(words.format(till=options.number), file=sys.stderr)
            return cli.NOTHING_DONE
        _tell(till, last)
        signing.sign_in(desk, signing.asked(options))
        desk.do(RevokeKey(desk.new_operation(), till))
    done = translate("Cli", "Done: till {till} signs for this shop no more.")
    then = translate(
        "Cli", "Give the new public keys to those who check receipts: posdesk export-keys FOLDER."
    )
    print(f"{done.format(till=till)} {then}")
    return cli.DONE


def _tell(till: int, last: tuple[str, ...]) -> None:
    """Before the PIN, for it cannot be undone."""
    words = translate("Cli", "Till {till} will sign for this shop no more; this cannot be undone.")
    print(words.format(till=till))
    if last:
        count = translate("Cli", "Its papers still count, up to the last known of each kind:")
        print(f"{count} {', '.join(last)}.")
    else:
        print(translate("Cli", "No paper of it is known here, so none of them counts by itself."))
    print(translate("Cli", "Whoever has a later one needs another proof beside it."))
