"""The close of a day, told: a gap reads that a customer may be owed a posting (SE-006).

What is looked through are the shop's own drawers, plans and papers. Nobody is listed by name, and
nobody is asked for anything: what comes of it is a call that begins with sorry.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.missing_money import MissingMoney
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.screens.shift.day_sheet import FigureRows
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card, SayBox, SectionHead, Sheet

SECTION = 12


class MissingSheet(Sheet):
    """Drawers with too much, what was told of and not found, and whose payment it may be."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.head = SectionHead()
        self.told = Words(size=15, wrap=True)
        self.body.addWidget(self.head)
        self.body.addSpacing(8)
        self.body.addWidget(self.told)
        self.looked = Words(size=13, tone="soft", wrap=True)
        self.body.addWidget(self.looked)
        self.parts: list[tuple[SectionHead, FigureRows]] = []
        for name in (
            translate("Missing", "Papers that say more than the journal"),
            translate("Missing", "Papers handed out that are not in the books"),
            translate("Missing", "Payments that may stand on the wrong plan"),
            translate("Missing", "Drawers with too much"),
            translate("Missing", "Payments told of and not found"),
            translate("Missing", "Plans whose papers and rows disagree"),
            translate("Missing", "May be owed a posting by us"),
        ):
            part = SectionHead(name), FigureRows()
            self.parts.append(part)
            part[0].setContentsMargins(0, SECTION, 0, 0)
            for widget in part:
                self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_missing(self, found: MissingMoney) -> None:
        """The gaps of that day."""
        title = translate("Missing", "Receipts, journal and drawers")
        self.head.show_head(title, formats.day(found.day))
        agrees = translate("Missing", "They say the same. Nobody is owed anything.")
        gap = translate("Missing", "They do not agree: a customer may be owed a posting.")
        if found.owed:
            told = translate("Missing", "F8 on the plan's page counts it at once.")
            gap = f"{gap} {told}"
        self.told.setText(agrees if found.agrees else gap)
        self.looked.setText(self._looked(found))
        self.told.set_tone("ink" if found.agrees else "warn")

        def amount(minor: int) -> str:
            return formats.amount(minor, self._currency)

        drawer = translate("Register", "Till {till}, shift {shift}")
        papers = found.papers
        stands = translate("Missing", "stands on {plan}, perhaps meant for {other}")
        rows = (
            [(each.paper, amount(each.missing), each.plan) for each in papers.gaps],
            [(_from_to(*ends), "", "") for ends in papers.lost]
            + [(number, "", "") for number in papers.spoiled],
            [
                (
                    each.number,
                    amount(each.amount),
                    stands.format(plan=each.stands_on, other=each.perhaps_for),
                )
                for each in found.misplaced
            ],
            [
                (
                    drawer.format(till=each.till, shift=each.shift.rpartition("/")[2]),
                    amount(each.left),
                    "",
                )
                for each in found.over
            ],
            [(each.plan, amount(each.amount), formats.day(each.day)) for each in found.claims],
            [(number, "", "") for number in found.doubts],
            [(each.paper, amount(each.amount), formats.day(each.day)) for each in found.owed],
        )
        for (head, figures), shown in zip(self.parts, rows, strict=True):
            head.setVisible(bool(shown))
            figures.setVisible(bool(shown))
            figures.show_rows(shown)

    def _looked(self, found: MissingMoney) -> str:
        """What was held against what, so that an empty page is known to have been looked at."""
        papers = found.papers
        said = formats.amount(papers.cash_said, self._currency)
        booked = formats.amount(papers.cash_booked, self._currency)
        words = translate(
            "Missing", "Signed papers of the day: {count}. Cash on them {said}, in the journal "
            "{booked}.",
        )  # fmt: skip
        return words.format(count=papers.papers, said=said, booked=booked)


def _from_to(first: str, last: str) -> str:
    return first if first == last else f"{first} … {last}"


class MissingPanel(Panel):
    """What to say on the telephone, and the page of it. `script` prints it, `back` is Esc."""

    script = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say = SayBox(translate("Missing", "Say, when you call"))
        self.never = Card(translate("Missing", "Never"))
        self.never.body.addWidget(
            Words(
                translate(
                    "Paper",
                    "Ask for no money and no paper. Whatever the answer, thank the customer.",
                ),
                15, wrap=True,
            )
        )  # fmt: skip
        leave = SideButton(translate("Ask", "Back"), "Esc")
        leave.clicked.connect(self.back)
        self.primary = PrimaryButton(translate("Missing", "Print what to say"))
        self.primary.clicked.connect(self.script)
        for widget in (self.say, self.never, leave):
            self.body.addWidget(widget)
        self.foot.addWidget(self.primary)
        self.leave = leave

    def begin(self, found: MissingMoney) -> None:
        """The words; the page where anybody is to be called."""
        first = translate(
            "Paper", "“I am sorry to trouble you. We are calling about a mistake of ours.”"
        )
        then = translate(
            "Paper", "“We may not have written down a payment you made. Did you pay us then?”"
        )
        self.say.say(f"{first} {then}" if found.owed else "")
        self.never.setVisible(bool(found.owed))
        self.primary.setVisible(bool(found.owed))
        (self.primary if found.owed else self.leave).setFocus()
