"""`posdesk import plans FILE`: customers, plans and credits of another program."""

from __future__ import annotations

import json

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.progress import Progress
from posdesk.cli.signing import asked, sign_in
from posdesk.cli.stopping import Stopper, stoppable
from posdesk.cli.wording import error_in_words
from posdesk.desk.actions.import_plans import PlansBrought
from posdesk.errors import Refusal
from posdesk.intake.bringing_plans import act_of, as_json, in_words, leave_out_known
from posdesk.intake.brought_file import BroughtFile, read_brought
from posdesk.money import currency
from posdesk.wording import translate


def run(options: Options) -> int:
    """Read everything, then book it in one unit of work; report."""
    progress = Progress()
    with stoppable() as stopper:
        try:
            found, done, code = _bring(options, progress, stopper)
        except Refusal as wrong:
            if options.json:
                print(json.dumps({"error": error_in_words(wrong)}))
            raise
        finally:
            progress.end()
    if options.json:
        print(json.dumps(as_json(found, done, dry_run=options.dry_run), indent=1))
    else:
        print("\n".join(in_words(found, done, code, dry_run=options.dry_run)))
    return cli.SOME_REFUSED if found.refused else cli.DONE


def _bring(
    options: Options, progress: Progress, stopper: Stopper
) -> tuple[BroughtFile, PlansBrought | None, str]:
    def watch(rows: int) -> None:
        stopper.look()
        progress.show(translate("Cli", "Rows read"), rows, 0)

    signer = asked(options)
    with shops.opened(shops.books_at(options.books)) as desk:
        sign_in(desk, signer)
        code = desk.shop.currency
        found = read_brought(
            options.files[0], currency(code).exponent, options.columns,
            order=options.dates, watch=watch,
        )  # fmt: skip
        leave_out_known(desk, found)
        stopper.look()
        if options.dry_run or found.is_empty:
            return found, None, code
        return found, desk.do(act_of(found, desk.new_operation())).result, code
