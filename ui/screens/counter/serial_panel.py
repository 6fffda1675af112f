"""Asking for the serial number of a piece, by scanner or by keys."""

from __future__ import annotations

from posdesk.ticket.ticket import BACK
from posdesk.wording import translate
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import AskSerial
from ui.screens.counter.controller import Counter
from ui.screens.counter.serials import Serials
from ui.widgets.field import Field
from ui.widgets.labels import Words

LONGEST = 60


class SerialPanel(AskPanel):
    """One number at a time; Enter on an empty field goes on without."""

    def __init__(self, counter: Counter, serials: Serials) -> None:
        super().__init__(counter, translate("Serial", "Serial number"))
        self._serials = serials
        self.number = Field(translate("Serial", "Scan it, or type it"), most=LONGEST)
        self.known = Words(size=13, tone="soft", wrap=True)
        self.card.body.addWidget(self.number)
        self.card.body.addWidget(self.known)
        self.number.entered.connect(self.go)
        self.number.changed.connect(self._typed)
        self._asking: AskSerial | None = None

    def begin(self, asking: AskSerial) -> None:
        """Name the goods, how many numbers are still to come, and those read before."""
        self._asking = asking
        why = translate("Serial", "It stands on the receipt and finds the sale again.")
        if asking.spot.way == BACK:
            why = translate("Serial", "The piece in hand is the one that was sold.")
        lead = translate("Serial", "{goods}. {why}").format(goods=asking.text, why=why)
        if asking.wanted > 1:
            more = translate("Serial", "Numbers to read: {count}.").format(count=asking.wanted)
            lead = f"{lead} {more}"
        self.lead.setText(lead)
        self.known.setText(", ".join(asking.known))
        self.known.setVisible(bool(asking.known))
        self.number.begin()
        self._typed("")

    def go(self) -> None:
        """The number is kept, or left out where none can be read."""
        if self._asking is None:
            return
        if self.number.text:
            self._serials.read(self._asking.spot, self.number.text)
        else:
            self._serials.leave_out(self._asking.spot)

    def _typed(self, text: str) -> None:
        keep = translate("Serial", "Keep the number")
        self.primary.say(keep if text.strip() else translate("Serial", "Nobody can read it: go on"))
