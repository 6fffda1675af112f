"""`posdesk scenarios FILE...`: a shop's promises played on a shop of its own, and checked.

Exit 0: all passed (pending ones are counted apart); 1: some did not; 2: a file could not be read.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.scenarios import features, report
from posdesk.scenarios.ground import FileGround
from posdesk.scenarios.house import House, house_of
from posdesk.scenarios.outcomes import Result
from posdesk.scenarios.runner import play_all
from posdesk.scenarios.stage import Stage


def run(options: Options) -> int:
    """Play every scenario of the files; nothing of the shop's own books is touched."""
    try:
        scenarios = [each for path in options.files for each in features.read(path)]
    except features.NotReadable as wrong:
        print(wrong, file=sys.stderr)
        return cli.NOTHING_DONE
    except OSError as missing:
        print(f"{missing.filename}: {missing.strerror}", file=sys.stderr)
        return cli.NOTHING_DONE
    house = _house(options.books)
    with tempfile.TemporaryDirectory(prefix="posdesk-scenarios-") as folder:
        templates: dict[object, Path] = {}
        places = iter(range(len(scenarios)))

        def stage(scenario: features.Scenario) -> Stage:
            return Stage(FileGround(Path(folder) / str(next(places)), templates), house)

        results = play_all(scenarios, stage, _silent if options.json else _told)
    print(report.as_json(results) if options.json else report.summary(results))
    return cli.DONE if all(result.well for result in results) else cli.SOME_REFUSED


def _house(books: Path | None) -> House:
    """The usual shop, or one with the settings of the books named with --books."""
    if books is None:
        return House()
    with shops.opened(books) as desk:
        return house_of(desk)


def _told(result: Result) -> None:
    print(report.line(result), flush=True)


def _silent(result: Result) -> None:
    pass
