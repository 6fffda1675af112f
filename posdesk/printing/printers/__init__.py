"""The printers a shop may have; the list is PRINTERS."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from posdesk.printing.printer import PRINTER_MISSET, Printer, PrinterFault
from posdesk.printing.printers import (
    file_escpos,
    network_escpos,
    pdf_folder,
    system_queue,
    usb_escpos,
)

PRINTERS: Mapping[str, Callable[[Mapping[str, str]], Printer]] = MappingProxyType(
    {
        "pdf_folder": pdf_folder.from_settings,
        "network_escpos": network_escpos.from_settings,
        "usb_escpos": usb_escpos.from_settings,
        "system_queue": system_queue.from_settings,
        "file_escpos": file_escpos.from_settings,
    }
)
"""`kind` in the settings -> the printer made from them."""

UNTRIED = frozenset({"usb_escpos", "system_queue"})
"""Never tried on the real thing; the settings say so beside the name."""


def printer_from(settings: Mapping[str, str]) -> Printer:
    """The printer that the settings describe; without a `kind`, PDF files in `folder`.

    Keys: kind; folder; host, port; device; queue; width_mm (80, 58), dots, code_pages (names with
    commas, or "picture"), cut and drawer (yes, no). PrinterFault `printer_misset` names the key.
    """
    make = PRINTERS.get(settings.get("kind", "pdf_folder"))
    if make is None:
        raise PrinterFault(PRINTER_MISSET, "kind")
    return make(settings)
