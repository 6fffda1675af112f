"""Books and backups: was the chain whole, how old is the backup; both done again on request."""

from __future__ import annotations

from PySide6.QtCore import QObject

from posdesk.desk.lookups.trust import AskTrust, Trust
from posdesk.desk.trust import told
from posdesk.wording import translate
from ui.books_watch import BooksWatch
from ui.errands import Errands
from ui.main_window import Panel
from ui.screens.shift.day_sheet import FigureRows
from ui.screens.shop.page import ShopPage
from ui.widgets.buttons import PrimaryButton
from ui.widgets.sheets import Sheet


class TrustPage(ShopPage):
    """What the books' chip says, in full."""

    NAME = "shop/trust"

    def __init__(self, work: Errands, watch: BooksWatch, parent: QObject | None = None) -> None:
        super().__init__(Panel(), parent)
        self._work = work
        self.rows = FigureRows()
        paper = Sheet()
        paper.body.addWidget(self.rows)
        paper.body.addStretch(1)
        self.sheet.fill(paper)
        self.primary = PrimaryButton(translate("Trust", "Make a backup now"))
        self.primary.clicked.connect(watch.back_up)
        self.panel.foot.addWidget(self.primary)
        watch.checked.connect(self.begin)
        watch.backed_up.connect(self.begin)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Books and backups")

    def begin(self) -> None:
        """Read what is remembered of the last check and the last backup."""
        self._work.ask(AskTrust(), self._show)

    def _show(self, trust: Trust) -> None:
        desk = self._work.desk
        lines = told(desk, trust, desk.station().at)
        self.rows.show_rows([(line.words, "", "") for line in lines])
