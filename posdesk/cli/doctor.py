"""`posdesk doctor`: is everything in order? A sentence a line; exit 0 well, 1 look, 2 bad."""

from __future__ import annotations

import sys

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.progress import Progress
from posdesk.cli.wording import words_for_fault
from posdesk.clock import SystemClock
from posdesk.desk.doctor import look_over, this_program
from posdesk.desk.trust import BAD, OK, WARN, Told
from posdesk.errors import Fault
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_PILLS = {
    OK: QT_TRANSLATE_NOOP("Cli", "ok"),
    WARN: QT_TRANSLATE_NOOP("Cli", "look"),
    BAD: QT_TRANSLATE_NOOP("Cli", "bad"),
}


def run(options: Options) -> int:
    """Look at the program, then at the books and what stands around them; nothing is changed."""
    said = list(this_program())
    bar = Progress()
    try:
        with shops.opened(shops.books_at(options.books)) as desk:
            stage = translate("Cli", "Checking")
            said += look_over(
                desk, SystemClock().now(), lambda done, whole: bar.show(stage, done, whole)
            )
    except Fault as trouble:
        state = WARN if trouble.code == "books_locked" else BAD  # the till is at work
        said.append(Told(state, words_for_fault(trouble)))
    finally:
        bar.end()
    for each in said:
        pill = translate("Cli", _PILLS[each.state])
        print(f"{pill:<5} {each.words}", file=sys.stdout)
    states = {each.state for each in said}
    return cli.NOTHING_DONE if BAD in states else cli.SOME_REFUSED if WARN in states else cli.DONE
