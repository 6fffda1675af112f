"""The command line for those who look after the shop: one command, one file.

It speaks to `desk` and `intake`; it has never met the store, and nothing heavy is loaded before a
command is known.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

COMMANDS = (
    "import", "verify", "export-keys", "find", "printer", "backup", "restore", "export", "doctor",
    "mend", "papers", "renew-pin", "recovery-code", "revoke", "scenarios", "settlement",
)  # fmt: skip

DONE, SOME_REFUSED, NOTHING_DONE, STOPPED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0: all done. 1: done, and some rows were refused. 2: nothing was done.

    130: stopped by hand, and nothing was booked. `verify` has codes of its own.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a letter the terminal lacks stops nothing
            stream.reconfigure(errors="backslashreplace")
    if words[:1] == ["verify"]:
        from posdesk.cli.verify import run as verify

        return verify(words[1:])
    from posdesk.cli.parser import parse

    options = parse(words)
    if options is None:
        return NOTHING_DONE
    return _run(options)


def _run(options: object) -> int:
    from posdesk.cli.options import Options
    from posdesk.cli.stopping import Stopped
    from posdesk.cli.wording import words_for
    from posdesk.errors import Fault, Refusal
    from posdesk.wording import translate

    assert isinstance(options, Options)
    try:
        return options.run(options)
    except Stopped:
        print(translate("Cli", "Stopped. Nothing was booked."), file=sys.stderr)
        return STOPPED
    except (Fault, Refusal) as trouble:
        print(words_for(trouble), file=sys.stderr)
        return NOTHING_DONE
