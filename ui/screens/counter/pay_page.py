"""The pay step's page: loaded and built with the first ticket that is paid."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from ui.actions import Meaning
from ui.main_window import MainWindow
from ui.screens.counter.controller import Counter
from ui.screens.counter.ticket_sheet import TicketSheet

if TYPE_CHECKING:
    from ui.screens.counter.pay_panel import PayPanel

PAY = "pay"


class PayPage:
    """`pressed` is told a Meaning, `pad` a key of the number pad."""

    def __init__(
        self, window: MainWindow, counter: Counter, sheet: TicketSheet, entry: str
    ) -> None:
        self._window, self._counter, self._sheet, self._entry = window, counter, sheet, entry
        self.pressed: Callable[[Meaning], object] = lambda meaning: None
        self.pad: Callable[[str], object] = lambda key: None

    @cached_property
    def panel(self) -> PayPanel:
        """The panel, on its page, as the counter stands now."""
        from ui.screens.counter.pay_panel import PayPanel

        panel, counter = PayPanel(self._counter), self._counter
        self._window.add_page(PAY, self._sheet, panel, self._entry)
        panel.pressed.connect(self.pressed)
        panel.noted.connect(counter.pay_cash)
        panel.pad.pressed.connect(self.pad)
        panel.show_payment()
        return panel

    def show(self) -> None:
        """Show the page, made by then."""
        assert self.panel is not None
        self._window.show_page(PAY)
