"""A printer made from settings that are not kept yet: to be tried before they are."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.desk import Desk
from posdesk.desk.opening import RECEIPTS
from posdesk.documents import test_page
from posdesk.documents.paper import Paper
from posdesk.printing.printer import Printer
from posdesk.printing.ruler import reach
from posdesk.printing.thermal import roll_from


def printer_for(desk: Desk, settings: Mapping[str, str]) -> Printer:
    """The printer those settings describe (Fault names the setting that is not right)."""
    from posdesk.printing.printers import printer_from  # reportlab and its like: not at start

    return printer_from({"folder": str(desk.folder / RECEIPTS), **settings})


def trial_papers(desk: Desk, settings: Mapping[str, str], words: str) -> tuple[Paper, ...]:
    """The test page for that printer, and one of letters it has not; `words`: what it is called.

    They are no documents of the shop: nothing keeps, numbers or signs them.
    """
    roll, station = roll_from(settings), desk.station()
    page = test_page.compose(station.shop, station.at, words, roll.mm, reach(roll.head))
    return page, test_page.further_letters(station.at, words)


def print_trial(desk: Desk, settings: Mapping[str, str], words: str) -> int:
    """Print them, in the worker of whoever asks; how many. Raises PrinterFault."""
    printer = printer_for(desk, settings)
    papers = trial_papers(desk, settings, words)
    for paper in papers:
        printer.print(paper)
    return len(papers)


def kick_trial(desk: Desk, settings: Mapping[str, str]) -> None:
    """Open the drawer on that printer; the opening is written down before (OpenDrawer)."""
    printer_for(desk, settings).kick_drawer()
