"""A plan on its sheet: price, paid, balance, its parts, and every paper that moved it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posdesk.desk.lookups.plan_pages import PlanMove, PlanPage
from posdesk.instalments.credit import ADDED
from posdesk.instalments.standing import PlanStanding
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.screens.plans import words
from ui.screens.plans.controller import PlanDesk
from ui.widgets.buttons import SideButton
from ui.widgets.labels import Pill, SectionLabel, Words
from ui.widgets.lines import ONE_LINE, LinesView
from ui.widgets.parts_bar import NEXT, OPEN, PAID, PartsBar
from ui.widgets.sheets import SayBox, Sheet
from ui.widgets.side_by_side import SideBySide

NO_PAPER, STATEMENT, CHANGE, HAND_OVER, ANSWER, AGAIN = "F8", "F6", "A", "H", "W", "P"
FIGURE_LEAST = 150  # px at 100 % that a figure's card needs


class FigureCard(QFrame):
    """A name in small capitals, and its figure."""

    def __init__(self, name: str, *, lit: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "note" if lit else "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name = SectionLabel(name)
        self.figure = Words(size=24, weight=600, tabular=True)
        column = QVBoxLayout(self)
        edge = 19 if lit else 18  # a card has a line of one pixel around it
        column.setContentsMargins(edge, edge - 4, edge, edge - 4)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.figure)

    def show_figure(self, text: str) -> None:
        """Set the figure."""
        self.figure.setText(text)
        self.figure.setAccessibleName(f"{self.name.text()} {text}")


class PlanSheet(Sheet):
    """The plan that the controller shows. `key(str)` tells a button by its key."""

    key = Signal(str)

    def __init__(self, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = Words(size=20, weight=600, wrap=True)
        self.pill = Pill()
        self.detail = Words(size=13, tone="soft", wrap=True)
        self.say = SayBox(translate("Ticket", "Say"))
        self.doubt = SayBox(look="note")
        self.doubt.title.hide()
        self.price = FigureCard(translate("Plans", "Price"))
        self.paid = FigureCard(translate("Plans", "Paid so far"))
        self.balance = FigureCard(translate("Plans", "Balance"), lit=True)
        figures = (self.price, self.paid, self.balance)
        self.figures = SideBySide(figures, 3, least=FIGURE_LEAST)
        self.figures.set_gaps(12, 12)
        self.parts = PartsBar()
        self.model: RowsModel[PlanMove] = RowsModel(_columns("GBP"), self)
        self.moves = LinesView(translate("Plans", "Payments"), row_height=ONE_LINE)
        self.moves.setModel(self.model)
        self.claims = Words(size=15, tone="warn", wrap=True)
        self.none = Words(size=15, tone="soft", wrap=True)
        self.question = self._question()
        self.acts = self._acts()
        self._lay_out()
        desk.changed.connect(self.show_plan)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.pill)
        self.body.addLayout(head)
        self.body.addSpacing(2)
        self.body.addWidget(self.detail)
        for gap, part in (
            (6, self.say), (6, self.doubt), (6, self.figures), (18, self.parts),
            (8, self.moves), (8, self.none), (4, self.claims), (16, self.question), (12, self.acts),
        ):  # fmt: skip
            self.body.addSpacing(gap)
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _question(self) -> QFrame:
        box = QFrame()
        box.setProperty("look", "note")
        row = QHBoxLayout(box)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(16)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        asked = translate("Plans", "A receipt that is not in this list?")
        texts.addWidget(Words(asked, weight=600, wrap=True))
        told = translate("Plans", "Scan it. It counts from this moment; the difference is ours.")
        texts.addWidget(Words(told, size=13, tone="soft", wrap=True))
        row.addLayout(texts, 1)
        self.no_paper_button = SideButton(translate("Plans", "No paper, but paid"), "F8")
        self.no_paper_button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.no_paper_button.clicked.connect(lambda: self.key.emit(NO_PAPER))
        row.addWidget(self.no_paper_button)
        return box

    def _acts(self) -> SideBySide:
        """What else is done with a plan."""
        buttons = []
        for key, text in (
            (STATEMENT, translate("Plans", "Statement")),
            (CHANGE, translate("Plans", "Change it")),
            (AGAIN, translate("Plans", "Print again")),
        ):
            button = SideButton(text, key)
            button.clicked.connect(lambda _=False, of=key: self.key.emit(of))
            buttons.append(button)
        self.hand_over = SideButton(translate("Plans", "Hand the goods over"), HAND_OVER)
        self.hand_over.clicked.connect(lambda: self.key.emit(HAND_OVER))
        self.answer = SideButton(translate("Plans", "Answer it"), ANSWER)
        self.answer.clicked.connect(lambda: self.key.emit(ANSWER))
        self.again = buttons[-1]
        acts = SideBySide([*buttons, self.hand_over, self.answer], 4, least=FIGURE_LEAST)
        acts.set_gaps(8, 8)
        return acts

    def light(self, by: int) -> None:
        """The payment above or below the one lit."""
        last = len(self.model.rows) - 1
        self.moves.set_current_row(min(max(self.moves.current_row + by, 0), last))

    @property
    def lit_paper(self) -> str:
        """The paper of the payment lit, else of the newest; empty while there is none."""
        rows, at = self.model.rows, self.moves.current_row
        return rows[at if 0 <= at < len(rows) else 0].number if rows else ""

    def show_plan(self) -> None:
        """Paint it."""
        page = self._desk.page
        if page is None:
            return
        standing, currency = page.standing, self._desk.currency
        title = words.goods_words(page.goods)
        self.title.setText(formats.beside(title, standing.plan.number))
        self.pill.show_state(*words.state_pill(page))
        self.detail.setText(words.signed_words(page))
        self.say.say(self._desk.sentence)
        self.doubt.say(
            translate(
                "Plans",
                "Our books and the papers do not say the same. The figure better for the customer "
                "stands here, and nobody is asked for money until it is settled.",
            )
            if standing.doubt
            else ""
        )
        self.price.show_figure(formats.amount(standing.plan.price - standing.cut, currency))
        self.paid.show_figure(formats.amount(standing.paid, currency))
        self.balance.show_figure(formats.amount(standing.balance, currency))
        self.hand_over.setVisible(standing.plan.kept and not standing.released)
        self.answer.setVisible(bool(page.claims))
        self._show_claims(page)
        self._show_parts(page, standing)
        self.model.columns = _columns(currency)
        self.model.set_rows(())
        self.model.set_rows(page.moves)
        self.moves.setVisible(bool(page.moves))
        self.again.setVisible(bool(page.moves))
        self.none.setVisible(not page.moves)
        self.none.setText(
            translate("Plans", "No payment yet. The first is due {due}.").format(
                due=words.due_words(standing.next_due(), currency)
            )
        )

    def _show_claims(self, page: PlanPage) -> None:
        """What she says she paid, while nobody has found it."""
        told = translate("Plans", "Paid, the customer says: {amount} on {day}. We look for it.")
        self.claims.setText(
            "\n".join(
                told.format(
                    amount=formats.amount(claim.amount, self._desk.currency),
                    day=formats.day(claim.day),
                )
                for claim in page.claims
            )
        )
        self.claims.setVisible(bool(page.claims))

    def _show_parts(self, page: PlanPage, standing: PlanStanding) -> None:
        covered = standing.covered()
        first = next((at for at, each in enumerate(covered) if each.left), -1)
        states = [
            PAID if not each.left else NEXT if at == first else OPEN
            for at, each in enumerate(covered)
        ]
        labels = [words.part_label(each.due, standing.plan.every) for each in covered]
        told = translate("Plans", "parts paid: {paid} of {count}")
        self.parts.show_parts(
            states, labels, told.format(paid=states.count(PAID), count=len(states))
        )


def _columns(currency: str) -> tuple[Column[PlanMove], ...]:
    def receipt(move: PlanMove) -> Cell:
        return Cell(move.number)

    def day(move: PlanMove) -> Cell:
        return Cell(formats.day(move.day))

    def how(move: PlanMove) -> Cell:
        return Cell(words.how_words(move), tone="soft")

    def amount(move: PlanMove) -> Cell:
        costs = move.kind == ADDED  # the balance beside it says which way it went
        return Cell(formats.amount(abs(move.amount) if costs else move.amount, currency))

    def balance(move: PlanMove) -> Cell:
        return Cell(formats.amount(move.balance, currency))

    return (
        Column(translate("Plans", "receipt"), Kind.WORDS, receipt),
        Column(translate("Plans", "day"), Kind.WORDS, day, 150, 130),
        Column(translate("Plans", "how"), Kind.WORDS, how, 190, 150),
        Column(translate("Plans", "paid"), Kind.MONEY, amount, 120, 100),
        Column(translate("Plans", "balance after"), Kind.MONEY, balance, 130, 110),
    )
