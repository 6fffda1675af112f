"""Which purchase was it? Those that fit, the best first; the lit one as it looked on paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from posdesk.desk.lookups.found_paper import AskFoundPaper, FoundPaper
from posdesk.desk.pictures import picture_of
from posdesk.returns.search.ranking import Found
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.screens.counter import search_words
from ui.screens.counter.ask_lists import ListPanel
from ui.screens.counter.asking import PickPurchase
from ui.screens.counter.controller import Counter
from ui.screens.counter.finding import Finding
from ui.widgets.labels import Words
from ui.widgets.paper_picture import PaperPicture
from ui.widgets.sheets import SectionHead, Sheet

PAPER_PX = 576  # dots of an 80 mm roll: drawn once, shown at any width
NEWEST = "found-paper"


class FindPanel(ListPanel):
    """Up and down go through what fits; Enter opens the lit receipt."""

    def __init__(self, counter: Counter, finding: Finding) -> None:
        self._counter = counter
        columns: tuple[Column[Found | None], ...] = (
            Column("", Kind.WORDS, _goods),
            Column("", Kind.MONEY, self._paid, 90),
        )
        super().__init__(counter, translate("Search", "Which purchase was it?"), columns)
        self._finding = finding
        self._asking: PickPurchase | None = None
        self._shown = ""
        self.head = SectionHead(translate("Search", "As it looked on paper"))
        self.why = Words(size=15, tone="ok", wrap=True)
        self.against = Words(size=15, tone="soft", wrap=True)
        self.picture = PaperPicture()
        self.sheet = self.paper = Sheet()
        for part in (self.head, self.why, self.against):
            self.paper.body.addWidget(part)
            self.paper.body.addSpacing(8)
        self.paper.body.addWidget(self.picture)
        self.paper.body.addStretch(1)

    def begin(self, asking: PickPurchase) -> None:
        """Show what fits; the first is the best."""
        self._asking = asking
        none_of_these = () if asking.asked.thing is None else (None,)
        self.show_rows((*asking.found, *none_of_these))
        self._light()

    def go(self) -> None:
        """The lit receipt comes on the ticket; the last row: it is none of these."""
        asking = self._asking
        if asking is None or self.chosen < 0:
            return
        found, thing = self.model.rows[self.chosen], asking.asked.thing
        if found is None:
            self._finding.without(asking.asked)
        else:
            self._finding.open(found, thing.pieces if thing else 0)

    def move_row(self, by: int) -> None:
        """Light the row above or below, and show its paper."""
        super().move_row(by)
        self._light()

    def _press(self, row: int, column: int) -> None:
        """A touch lights a row; a touch on the lit one opens it."""
        if row == self.chosen:
            self.go()
        else:
            self.view.set_current_row(row)
            self._light()

    def _paid(self, found: Found | None) -> Cell:
        if found is None:
            return Cell()
        paid = found.sold.paid if found.line else found.sold.total
        return Cell(formats.amount(paid, self._counter.currency), strong=True)

    def _light(self) -> None:
        if self._asking is None or self.chosen < 0:
            return
        found = self.model.rows[self.chosen]
        for part in (self.picture, self.why, self.against):
            part.setVisible(found is not None)
        if found is None:
            self.head.show_head(translate("Search", "None of these"))
            self.primary.say(translate("Search", "Without a receipt"))
            return
        fits, against = search_words.reasons(found, self._counter.currency)
        self.why.setText(translate("Search", "Fits: {reasons}.").format(reasons=fits))
        self.why.setVisible(bool(fits))
        self.against.setText(translate("Search", "But: {reasons}.").format(reasons=against))
        self.against.setVisible(bool(against))
        self.primary.say(translate("Search", "Open {number}").format(number=found.receipt))
        if self._shown != found.receipt:
            self.picture.show_picture(b"")
        self._shown = found.receipt
        facts = formats.beside(found.receipt, formats.day_and_time(found.sold.at.local))
        self.head.show_head(translate("Search", "As it looked on paper"), facts)
        question = AskFoundPaper(found.receipt, found.line)
        self._counter.work.ask(question, self._draw, newest=NEWEST)

    def _draw(self, found: FoundPaper | None) -> None:
        if found is not None:
            drawn = partial(_drawn, found)
            self._counter.work.away(drawn, self._show, self._counter.work.tell)

    def _show(self, drawn: tuple[str, bytes, float]) -> None:
        number, png, at = drawn
        if number == self._shown:
            name = translate("Search", "Picture of {number}").format(number=number)
            self.picture.show_picture(png, name)
            QTimer.singleShot(0, self.picture, lambda: self._reveal(at))  # once it has its height

    def _reveal(self, at: float) -> None:
        """Scroll to what is marked, `at` from 0 for the top of the paper to 1."""
        above: QWidget | None = self.picture.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            spot = QPoint(0, round(at * self.picture.height()))
            down = self.picture.mapTo(inside, spot).y()
            above.verticalScrollBar().setValue(0)
            above.ensureVisible(0, down, 0, above.viewport().height() // 3)


def _goods(found: Found | None) -> Cell:
    if found is None:
        told = translate("Search", "take it back without a receipt")
        return Cell(translate("Search", "None of these"), told)
    return Cell(search_words.goods_of(found), search_words.when_of(found))


def _drawn(found: FoundPaper) -> tuple[str, bytes, float]:
    """Its number, its picture, and how far down the first marked block stands, about."""
    first = min(found.marked, default=0) / max(len(found.paper.blocks), 1)
    return found.number, picture_of(found.paper, PAPER_PX, found.marked), first
