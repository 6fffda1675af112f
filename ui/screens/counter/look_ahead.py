"""Search as one types: what stands in the field is looked up after a short pause, and shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from posdesk.desk.lookups.scan import Answer, Candidates, NothingFound
from posdesk.returns.search.ranking import Found
from posdesk.returns.search.remembered import Remembered
from ui.screens.counter import told
from ui.screens.counter.asking import PickGoods, PickPurchase
from ui.screens.counter.controller import Counter
from ui.screens.counter.scanning import Scanning
from ui.widgets.scan_field import ScanField

DEBOUNCE_MS = 90
SHORTEST = 2  # letters: one alone fits half the catalogue


class LookAhead(QObject):
    """Looks up what is being typed; `said(Saying)` hints, `silent` takes the hint back."""

    said = Signal(object)
    silent = Signal()

    def __init__(self, counter: Counter, scanning: Scanning, field: ScanField) -> None:
        super().__init__(counter)
        self._counter, self._scanning, self._field = counter, scanning, field
        self._hinted = False
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(DEBOUNCE_MS)
        self.pause.timeout.connect(self._look)

    @property
    def picking(self) -> bool:
        """Whether the articles, or the purchases, that fit so far are shown."""
        return isinstance(self._counter.asking, PickGoods | PickPurchase)

    def shows(self, text: str) -> bool:
        """Whether what is shown is what fits that text."""
        return self.picking and getattr(self._counter.asking, "words", "") == text

    def typed(self, text: str) -> None:
        """The text changed by hand: look it up soon, or stop showing what fitted."""
        if len(text.strip()) >= SHORTEST:
            self.pause.start()
            return
        self.forget()
        if self.picking:
            self._counter.ask(None)

    def forget(self) -> None:
        """Look nothing up, and take the hint back."""
        self.pause.stop()
        self._hint("")

    def _hint(self, words: str, *, sells: bool = False) -> None:
        """While typing: nothing is called so; taken back with the next letter that fits."""
        if words:
            looks = self._scanning.finding.active
            self.said.emit(told.nothing_so_far(words, looks=looks, sells=sells))
        elif self._hinted:
            self.silent.emit()
        self._hinted = bool(words)

    def _look(self) -> None:
        words = self._field.text().strip()
        if not words or self._counter.payment is not None:
            return
        if self._scanning.finding.active:
            self._scanning.finding.look(words, self._bought)
        else:
            self._scanning.search(words, self._show)

    def _show(self, answer: Answer) -> None:
        words = self._field.text().strip()
        if isinstance(answer, NothingFound) and answer.words == words:
            self._scanning.finding.look(words, self._bought)
            return
        self._hint("")
        if isinstance(answer, Candidates) and answer.words == words:
            self._counter.ask(PickGoods(words, answer.quantity, answer.products))
        elif self.picking:
            self._counter.ask(None)

    def _bought(self, text: str, asked: Remembered, found: tuple[Found, ...]) -> None:
        """No goods of today: past purchases that fit, or a word that nothing does."""
        if text != self._field.text().strip():
            return
        sells = self._scanning.finding.sold_rather(asked)
        found = () if sells else found
        self._hint("" if found or not self._field.typing else text, sells=sells)
        if found:
            self._counter.ask(PickPurchase(text, asked, found))
        elif self.picking:
            self._counter.ask(None)
