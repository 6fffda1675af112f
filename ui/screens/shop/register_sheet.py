"""The owner's register as a sheet: what mistakes cost, as bars; tries at the promise, as rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.mistakes import Register
from posdesk.documents.owners_register import (
    CLAIM_WORDS,
    LOSS_WORDS,
    AttemptRow,
    ClaimRow,
    KeptRow,
    MistakeRow,
    ShareRow,
    percent,
    rule_words,
)
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui import formats
from ui.models.rows import Cell, Column, Kind, RowsModel
from ui.widgets.bar_chart import Bar, BarChart
from ui.widgets.buttons import SideButton
from ui.widgets.labels import Words
from ui.widgets.lines import LinesView
from ui.widgets.page_ways import PageWays
from ui.widgets.sheets import SectionHead, Sheet


@dataclass(frozen=True, slots=True)
class View:
    """One way to look at the mistakes: its key, its name, and what a row counts for."""

    key: str
    name: str
    of: Callable[[MistakeRow], str]


def cause_words(row: MistakeRow) -> str:
    """The cause in words."""
    return translate("Paper", LOSS_WORDS.get(row.cause, row.cause))


def _till(row: MistakeRow) -> str:
    return translate("Register", "Till {till}").format(till=row.till)


def _shift(row: MistakeRow) -> str:
    words = translate("Register", "Till {till}, shift {shift}")
    return words.format(till=row.till, shift=row.shift)


VIEWS = (
    View("1", QT_TRANSLATE_NOOP("Register", "By cause"), cause_words),
    View("2", QT_TRANSLATE_NOOP("Register", "By till"), _till),
    View("3", QT_TRANSLATE_NOOP("Register", "By shift"), _shift),
)


def _try(currency: str) -> tuple[Column[AttemptRow], ...]:
    def words(row: AttemptRow) -> Cell:
        till = translate("Register", "Till {till}").format(till=row.till)
        told = rule_words(row)
        return Cell(told, formats.beside(formats.day_and_time(row.at.local), till, row.rule))

    def amount(row: AttemptRow) -> Cell:
        return Cell(formats.amount(row.amount, currency) if row.amount else "–", tone="soft")

    return (Column("", Kind.WORDS, words), Column("", Kind.MONEY, amount, 110, 90))


def _share() -> tuple[Column[ShareRow], ...]:
    def words(row: ShareRow) -> Cell:
        told = translate("Register", "returns: {said} of {of}").format(
            said=formats.quantity(row.said), of=formats.quantity(row.of)
        )
        return Cell(translate("Register", "Clerk {clerk}").format(clerk=row.who), told)

    def share(row: ShareRow) -> Cell:
        return Cell(percent(row.permille))

    return (Column("", Kind.WORDS, words), Column("", Kind.MONEY, share, 110, 90))


def _kept(currency: str) -> tuple[Column[KeptRow], ...]:
    def words(row: KeptRow) -> Cell:
        return Cell(row.names, row.receipt)

    def amount(row: KeptRow) -> Cell:
        return Cell(formats.amount(row.amount, currency))

    return (Column("", Kind.WORDS, words), Column("", Kind.MONEY, amount, 110, 90))


def _claims(currency: str) -> tuple[Column[ClaimRow], ...]:
    def words(row: ClaimRow) -> Cell:
        told = translate("Paper", CLAIM_WORDS[row.against, row.what])
        return Cell(told, formats.quantity(row.count))

    def amount(row: ClaimRow) -> Cell:
        return Cell(formats.amount(row.amount, currency))

    return (Column("", Kind.WORDS, words), Column("", Kind.MONEY, amount, 110, 90))


class RegisterSheet(Sheet):
    """Bars by cause, till or shift, and below them every try that the books refused."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._register = Register((), (), ())
        self.view = VIEWS[0]
        self.head = SectionHead()
        self.ways = [SideButton("", view.key, checkable=True) for view in VIEWS]
        for button, view in zip(self.ways, VIEWS, strict=True):
            button.say(translate("Register", view.name))
            button.clicked.connect(lambda _=False, to=view: self.look(to))
        ways = PageWays()
        ways.show_ways(self.ways)
        self.chart = BarChart(translate("Register", "What our mistakes cost"))
        self.none = Words(size=15, tone="soft", wrap=True)
        self.tries = SectionHead()
        self.model: RowsModel[AttemptRow] = RowsModel(_try(currency), self)
        self.rows = LinesView(translate("Register", "Tries that the books refused"), heads=False)
        self.rows.setModel(self.model)
        self.wanted = SectionHead()
        self.said: RowsModel[ShareRow] = RowsModel(_share(), self)
        self.shares = LinesView(translate("Register", "“She wanted it”"), heads=False)
        self.shares.setModel(self.said)
        self.offers = SectionHead()
        self.kept: RowsModel[KeptRow] = RowsModel(_kept(currency), self)
        self.kept_rows = LinesView(
            translate("Register", "Offers kept though goods came back"), heads=False
        )
        self.kept_rows.setModel(self.kept)
        self.others = SectionHead()
        self.claims: RowsModel[ClaimRow] = RowsModel(_claims(currency), self)
        claimed = translate("Register", "Claims on suppliers and carriers")
        self.claim_rows = LinesView(claimed, heads=False)
        self.claim_rows.setModel(self.claims)
        for gap, part in (
            (0, self.head), (8, ways), (16, self.chart), (0, self.none), (20, self.tries),
            (8, self.rows), (20, self.wanted), (8, self.shares),
            (20, self.offers), (8, self.kept_rows), (20, self.others), (8, self.claim_rows),
        ):  # fmt: skip
            self.body.addSpacing(gap)
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_register(self, register: Register, days: str) -> None:
        """The register of those days."""
        self._register = register
        count = translate("Register", "mistakes: {count}").format(
            count=formats.quantity(len(register.mistakes))
        )
        self.head.show_head(days, count if register.mistakes else "")
        tries = translate("Register", "Tries that the books refused")
        self.tries.show_head(tries, formats.quantity(len(register.attempts)))
        self.model.set_rows(register.attempts)
        self.rows.setVisible(bool(register.attempts))
        self._show_shares(register)
        self.kept.set_rows(register.kept)
        told = translate("Register", "Offers kept though goods came back")
        nobody = translate("Register", "no customer pays any of it back")
        self.offers.show_head(told, nobody)
        for part in (self.offers, self.kept_rows):
            part.setVisible(bool(register.kept))
        self.claims.set_rows(register.claims)
        self.others.show_head(
            translate("Register", "Claims on suppliers and carriers"),
            translate("Register", "for goods that came back: customers were paid at once"),
        )
        for part in (self.others, self.claim_rows):
            part.setVisible(bool(register.claims))
        self.none.setText(translate("Register", "No mistake of ours cost anything in these days."))
        self.none.setVisible(not register.rows)
        self.look(self.view)

    def _show_shares(self, register: Register) -> None:
        """Who took something off a return because she wanted it; nobody did: nothing is shown."""
        told = any(row.said for row in register.shares)
        self.said.set_rows(register.shares if told else ())
        median = translate("Register", "the shop's median: {share}")
        self.wanted.show_head(
            translate("Register", "Taken off a return: “she wanted it”"),
            median.format(share=percent(register.median)),
        )
        for part in (self.wanted, self.shares):
            part.setVisible(told)

    def look(self, view: View) -> None:
        """The same mistakes by cause, till or shift."""
        self.view = view
        for button, each in zip(self.ways, VIEWS, strict=True):
            button.setChecked(each is view)
            button.setVisible(bool(self._register.rows))
        sums: dict[str, tuple[int, int]] = {}
        for row in self._register.rows:
            count, amount = sums.get(view.of(row), (0, 0))
            sums[view.of(row)] = (count + row.count, amount + row.amount)
        self.chart.show_bars(
            [
                Bar(
                    formats.beside(words, f"{formats.quantity(count)} ×"),
                    formats.amount(amount, self._currency),
                    amount,
                )
                for words, (count, amount) in sums.items()
            ]
        )
