"""The printer is away: the sale stands, the paper waits, the chip says so, nobody is stopped."""

from __future__ import annotations

from counter_shop import MUG

from posdesk.documents.paper import Paper
from posdesk.printing.printer import PAPER_OUT, PRINTER_OFFLINE, PrinterFault
from ui.application import DRAWER, PRINTER


class Moody:
    """A printer that takes papers only while it is well."""

    name = "moody"

    def __init__(self) -> None:
        self.fault = PAPER_OUT
        self.tries = 0
        self.kept: list[tuple[str, int]] = []
        self.kicks = 0

    def print(self, paper: Paper, copy: int = 0) -> None:
        self.tries += 1
        if self.fault:
            raise PrinterFault(self.fault)
        self.kept.append((paper.number, copy))

    def kick_drawer(self) -> None:
        if self.fault:
            raise PrinterFault(self.fault)
        self.kicks += 1


def test_paper_out_never_undoes_a_sale_and_the_same_paper_prints_later(open_window) -> None:
    printer = Moody()
    window = open_window(printer)
    number = window.sell(MUG)
    chip = window.application.window.top.chip(PRINTER)
    assert window.counter.home.waiting == 1
    assert chip.state == "warn"
    tries = printer.tries
    window.idle()
    window.counter.refresh_home()
    assert printer.tries == tries, "a printer that failed rests"
    printer.fault = ""
    second = window.sell(MUG)
    assert printer.kept == [(number, 0), (second, 0)]
    assert chip.state == "ok"
    assert window.counter.home.waiting == 0


def test_the_queue_says_what_holds_the_papers_up_and_tries_again(open_window) -> None:
    printer = Moody()
    window = open_window(printer)
    window.sell(MUG)
    window.application.window.top.chip(PRINTER).click()
    window.idle()
    panel = window.application.screen.asks.panels["queue"]
    assert panel.model.cell(0, 0).detail == "The printer is out of paper."
    printer.fault = ""
    panel.primary.click()
    window.idle()
    assert len(printer.kept) == 1


def test_the_drawer_opened_by_hand_is_written_down(open_window) -> None:
    printer = Moody()
    printer.fault = ""
    window = open_window(printer)
    window.application.window.top.chip(DRAWER).click()
    window.idle()
    assert printer.kicks == 0
    window.key("Enter")
    assert printer.kicks == 1
    assert "written down" in window.said
    printer.fault = PRINTER_OFFLINE
    window.application.window.top.chip(DRAWER).click()
    window.idle()
    window.key("Enter")
    assert window.application.window.top.chip(DRAWER).state == "warn"
