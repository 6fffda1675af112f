"""The door: options, and the only file that knows both the faces and what stands behind them.

`posdesk` opens the counter; `posdesk import ...`, `verify` and the rest go to the command line.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from posdesk import __version__, cli

if TYPE_CHECKING:
    from posdesk.clock import Clock
    from posdesk.desk.desk import Desk
    from posdesk.desk.print_run import PrintRun


class Options(NamedTuple):
    """What the counter is opened with."""

    books: Path | None = None
    dark: bool = False
    scale: int = 100
    language: str = ""
    counter_day: Path | None = None
    screens: Path | None = None


def main(argv: list[str] | None = None) -> int:
    """Run what the words after `posdesk` ask for; the exit code."""
    words = sys.argv[1:] if argv is None else argv
    if words and words[0] in cli.COMMANDS:
        return cli.main(words)
    options = _options(words)
    trouble = _packages_apart()
    if trouble:
        print(trouble, file=sys.stderr)
        return 2
    return _open_counter(options)


def _options(words: list[str]) -> Options:
    """What those words ask for; the usual ones are read without what reads any others."""
    if not words:
        return Options()
    if words[0] == "--books" and len(words) == 2 and not words[1].startswith("-"):
        return Options(Path(words[1]))
    import argparse

    parser = argparse.ArgumentParser(
        prog="posdesk",
        description="Opens the counter. Commands for those who look after it: "
        + ", ".join(cli.COMMANDS),
    )
    parser.add_argument("--books", type=Path, default=None, help="the shop's books (a file)")
    parser.add_argument("--dark", action="store_true", help="dark colours")
    parser.add_argument("--scale", type=int, default=100, help="text size in percent, 100 to 200")
    parser.add_argument(
        "--language", default="", metavar="CODE", help="such as de; otherwise the system's"
    )
    parser.add_argument("--counter-day", type=Path, metavar="FOLDER", help="play a day offscreen")
    parser.add_argument("--screens", type=Path, metavar="FOLDER", help="make the pictures")
    parser.add_argument("--version", action="version", version=f"posdesk {__version__}")
    return Options(**vars(parser.parse_args(words)))


def _packages_apart() -> str:
    """Why this program is not whole; empty when posdesk, ui and resources lie together."""
    import posdesk
    import resources
    import ui

    homes = {Path(str(package.__file__)).parent.parent for package in (posdesk, ui, resources)}
    if len(homes) == 1:
        return ""
    return (
        "posdesk, ui and resources do not lie in one folder: another package of that name stands "
        "in the way. Nothing was opened. Install posdesk in an environment of its own."
    )


def _open_counter(options: Options) -> int:
    gc.disable()  # what a start makes, it keeps: the counter turns it on again once it is open
    from ui.qt_check import check_qt

    check_qt()
    from ui import languages, start

    if options.language and not languages.known(options.language):
        there = ", ".join(languages.available())
        print(f"No language {options.language} here yet. There are: {there}.", file=sys.stderr)
        return 2
    look = start.Look(options.dark, options.scale, options.language)
    played = bool(options.counter_day or options.screens)
    window = None if played else start.first_window(look)
    from posdesk.clock import SystemClock
    from posdesk.desk.opening import books_at_home, marks_at_home
    from ui.beginning import Hands

    books = options.books or books_at_home()
    marks = None if played else marks_at_home()
    hands = Hands(books, SystemClock(), _make_demo, _print_run, *_demo_people(), marks, window)
    if options.counter_day:
        return start.counter_day(options.counter_day, hands, look)
    if options.screens:
        return start.screens(options.screens, hands, look)
    return start.open_window(hands)


def _make_demo(books: Path, clock: Clock) -> None:
    from posdesk.intake.demo import make_demo

    make_demo(books, clock)


def _demo_people() -> tuple[str, str]:
    """Everybody's PIN in the demo shop, as words, and the clerk's."""
    from posdesk.intake.demo_people import CLERK_PIN, hint

    return hint(), CLERK_PIN


def _print_run(desk: Desk) -> PrintRun:
    from posdesk.desk.opening import print_run

    return print_run(desk)


if __name__ == "__main__":
    sys.exit(main())
