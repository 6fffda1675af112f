"""A paper made lately, as its renderer draws it: print it again, or open the receipt it is."""

from __future__ import annotations

from posdesk.desk.lookups.home import LatestPaper
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.pictures import picture_of
from posdesk.documents.paper import Paper
from posdesk.wording import translate
from ui import formats
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import ShowPaper
from ui.screens.counter.controller import Counter
from ui.screens.counter.gifts import SALE_PAPER
from ui.screens.counter.printing_again import print_again
from ui.screens.counter.righting import Righting
from ui.screens.counter.scanning import Scanning
from ui.widgets.buttons import SideButton
from ui.widgets.paper_picture import PaperPicture

OF_A_PLAN = ("plan_agreement", "instalment_receipt", "statement", "plan_change", "claim_slip")
PAPER_PX = 576  # dots of an 80 mm roll: drawn once, shown at any width


class PaperPanel(AskPanel):
    """Up and down go through the papers; Enter opens the receipt, F6 prints the paper again."""

    has_fields = False

    def __init__(self, counter: Counter, scanning: Scanning, righting: Righting) -> None:
        super().__init__(counter, translate("Ask", "Paper"))
        self._scanning = scanning
        self._paper: LatestPaper | None = None
        self._number = ""
        self.lead.hide()
        self.picture = PaperPicture()
        self.card.body.addWidget(self.picture)
        self.again = SideButton("", "F6")
        self.mistake = SideButton(translate("Ask", "Our mistake"), "F8")
        self.gift = SideButton(translate("Ask", "Gift receipt"), "Ctrl G")
        self.body.removeWidget(self.back)
        for at, part in enumerate((self.back, self.again, self.gift, self.mistake)):
            self.foot.insertWidget(at, part)
        self.again.clicked.connect(lambda: print_again(counter))
        self.mistake.clicked.connect(righting.begin)
        self.gift.clicked.connect(scanning.gifts.begin)
        counter.home_changed.connect(self._look_again)

    def begin(self, asking: ShowPaper) -> None:
        """Name the paper; its picture follows."""
        paper = asking.paper
        if self._paper is None or self._paper.number != paper.number:
            self.picture.show_picture(b"")
        self._show(paper)
        self.counter.work.ask(AskPaper(paper.number), self._found, newest="paper")

    def go(self) -> None:
        """Open the receipt: the paper itself, or the one a return slip belongs to."""
        if self._number:
            self.counter.asking = None
            self._scanning.read(self._number)

    def move_row(self, by: int) -> None:
        """The paper above or below in the list."""
        home, paper = self.counter.home, self._paper
        numbers = [each.number for each in home.latest] if home else []
        if home and paper and paper.number in numbers:
            at = min(max(numbers.index(paper.number) + by, 0), len(numbers) - 1)
            self.counter.ask(ShowPaper(home.latest[at]))

    def _show(self, paper: LatestPaper) -> None:
        self._paper = paper
        of_a_plan = paper.kind in OF_A_PLAN
        opens = of_a_plan or (paper.kind == "sale_receipt" and not paper.detail)
        self._number = paper.number if opens else paper.detail
        self.card.show_head(paper.number, formats.day_and_time(paper.at.local))
        again = translate("Home", "Print again, marked COPY {copy}").format(copy=paper.copies)
        self.again.say(again if paper.copies else translate("Home", "Print again"))
        if of_a_plan:
            words = translate("Plans", "Open the plan")
        elif paper.detail:
            words = translate("Ask", "Open {number}").format(number=paper.detail)
        else:
            words = translate("Ask", "Open the receipt")
        self.primary.say(words)
        self.primary.setVisible(bool(self._number))
        self.gift.setVisible(paper.kind == SALE_PAPER)
        self.mistake.setVisible(bool(self._number) and not of_a_plan)

    def _found(self, paper: Paper | None) -> None:
        if paper is not None:
            draw = self.counter.work.away
            draw(lambda: (paper.number, picture_of(paper, PAPER_PX)), self._drawn, self._not_drawn)

    def _drawn(self, drawn: tuple[str, bytes]) -> None:
        number, png = drawn
        if self._paper is not None and self._paper.number == number:
            self.picture.show_picture(png, number)

    def _not_drawn(self, trouble: Exception) -> None:
        self.counter.work.tell(trouble)

    def _look_again(self) -> None:
        """Printed meanwhile: the next one is a further copy."""
        home, paper = self.counter.home, self._paper
        if home and paper:
            self._show(next((new for new in home.latest if new.number == paper.number), paper))
