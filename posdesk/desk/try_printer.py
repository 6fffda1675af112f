"""A printer made from settings that are not kept yet: to be tried before they are."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.desk.desk import Desk
from posdesk.desk.opening import RECEIPTS
from posdesk.printing.printer import Printer


def printer_for(desk: Desk, settings: Mapping[str, str]) -> Printer:
    """The printer those settings describe (Fault names the setting that is not right)."""
    from posdesk.printing.printers import printer_from  # reportlab and its like: not at start

    return printer_from({"folder": str(desk.folder / RECEIPTS), **settings})
