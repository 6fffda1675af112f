"""`posdesk verify BOOKS`: `python -m posdesk.verify` with a progress bar at a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from posdesk.cli.progress import Progress
from posdesk.wording import translate


def run(words: Sequence[str]) -> int:
    """Check the chain and its seals; 0 when whole, else the codes of posdesk.verify."""
    from posdesk.verify import main

    bar = Progress()
    stage = translate("Cli", "Checking")
    try:
        return int(main(list(words), lambda done, whole: bar.show(stage, done, whole)))
    finally:
        bar.end()
