"""One return by parcel: what is in it, how far it is, what can be done next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.desk.lookups.parcels import ParcelPage, ParcelRow
from posdesk.returns.parcel import Parcel
from posdesk.sales.sale import SaleLine
from posdesk.sales.tenders import CASH
from posdesk.wording import translate
from ui import formats
from ui.main_window import Panel
from ui.models.rows import Cell, Column, Kind
from ui.screens.books.parcel_form import units_words
from ui.screens.counter.say import tender_name
from ui.widgets.buttons import PrimaryButton, SideButton
from ui.widgets.figures import FigureRow
from ui.widgets.labels import Words
from ui.widgets.sheets import Card

HAND_IN, RECEIVE, PAY, LOSE, CALL_OFF, ANNOUNCE = (
    "hand_in", "receive", "pay", "lose", "call_off", "announce",
)  # fmt: skip
KEYS = {HAND_IN: "1", RECEIVE: "2", PAY: "3", LOSE: "4", CALL_OFF: "5"}


class ParcelPanel(Panel):
    """The parcel lit; `wanted(str)` tells the step pressed. Enter is the likeliest."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.likeliest = ""
        self.card = Card(translate("Parcels", "Return by parcel"))
        self.card.body.setSpacing(6)
        self.state = Words(size=20, weight=600, wrap=True)
        self.told = Words(size=15, tone="soft", wrap=True)
        self.due = FigureRow()
        self.cash = Words(size=13, tone="warn", wrap=True)
        self.cash.setText(translate("Parcels", "Cash: pay it when the customer is here."))
        for part in (self.state, self.told, self.due, self.cash):
            self.card.body.addWidget(part)
        self.body.addWidget(self.card)
        self.buttons: dict[str, SideButton] = {}
        for step, words in (
            (HAND_IN, translate("Parcels", "It is handed in: print the slip")),
            (RECEIVE, translate("Parcels", "It is here: look at the goods")),
            (PAY, ""),
            (LOSE, translate("Parcels", "Lost on the way: pay all of it")),
            (CALL_OFF, translate("Parcels", "Nothing is coming after all")),
        ):
            button = SideButton(words, KEYS[step])
            button.clicked.connect(lambda _=False, step=step: self.wanted.emit(step))
            self.buttons[step] = button
            self.body.addWidget(button)
        self.primary = PrimaryButton()
        self.primary.clicked.connect(lambda: self.wanted.emit(self.likeliest))
        self.foot.addWidget(self.primary)
        self.show_parcel(None)

    def show_parcel(self, page: ParcelPage | None) -> None:
        """All of one parcel; None: none is lit."""
        self.card.setVisible(page is not None)
        steps = steps_of(page) if page is not None else ()
        for step, button in self.buttons.items():
            button.setVisible(step in steps)
        self.likeliest = next((each for each in (PAY, RECEIVE, HAND_IN) if each in steps), "")
        self.primary.setVisible(bool(self.likeliest))
        if page is None:
            return
        parcel = page.parcel
        self.card.show_head(parcel.number, parcel.sale)
        self.state.setText(state_words(parcel, page))
        self.told.setText("\n".join(_line(each.line, page) for each in parcel.lines))
        amount = formats.amount(page.due, page.currency)
        self.due.setVisible(bool(page.due))
        self.cash.setVisible(any(leg.kind == CASH.code for leg in page.legs))
        legs = ", ".join(
            formats.beside(
                tender_name(leg.kind, leg.last4), formats.amount(leg.amount, page.currency)
            )
            for leg in page.legs
        )
        self.due.show_figure(translate("Parcels", "To be paid now"), amount, legs)
        pays = translate("Parcels", "Pay back {amount}").format(amount=amount)
        self.buttons[PAY].say(pays)
        if self.likeliest:
            self.primary.say(pays if self.likeliest == PAY else self.buttons[self.likeliest].words)


def steps_of(page: ParcelPage) -> tuple[str, ...]:
    """What can be done with it now."""
    parcel, steps = page.parcel, []
    still = any(each.still for each in parcel.lines)
    if page.open and parcel.handed is None and still:
        steps.append(HAND_IN)
    unseen = any(each.paid > each.came for each in parcel.lines)  # paid by its day, and late
    if (page.open or unseen) and still and not (parcel.lost or parcel.called_off):
        steps.append(RECEIVE)
    if page.payable:
        steps.append(PAY)
    if page.open and parcel.handed is not None and still and not (parcel.lost or page.payable):
        steps.append(LOSE)
    if page.open and parcel.handed is None and not parcel.called_off:
        steps.append(CALL_OFF)
    return tuple(steps)


def state_words(parcel: Parcel, page: ParcelPage | ParcelRow) -> str:
    """How far it is, in a sentence."""
    if not page.open:
        if any(each.paid for each in parcel.lines):
            return translate("Parcels", "Paid.")
        return translate("Parcels", "Nothing is coming, nothing is owed.")
    if parcel.promised is not None:
        words = translate("Parcels", "To be paid by {day}.")
        return words.format(day=formats.day(parcel.promised))
    return translate("Parcels", "Announced: the goods come when it suits the customer.")


def _line(no: int, page: ParcelPage) -> str:
    """`2 Mug, blue: 1 good, 1 damaged, 1 paid`."""
    line = next(each for each in page.lines if each.no == no)
    counted = next(each for each in page.parcel.lines if each.line == no)
    told = [
        words.format(count=units_words(units, weighed=line.weighed))
        for units, words in (
            (counted.good, translate("Parcels", "{count} good")),
            (counted.damaged, translate("Parcels", "{count} damaged")),
            (counted.paid, translate("Parcels", "{count} paid")),
        )
        if units
    ]
    goods = f"{units_words(counted.quantity, weighed=line.weighed)} × {name_of(line)}"
    return f"{goods}: {', '.join(told)}" if told else goods


def name_of(line: SaleLine) -> str:
    """What the goods are called."""
    return line.text or line.sku


def _parcel(row: ParcelRow) -> Cell:
    when = formats.day(row.parcel.at.day)
    return Cell(row.parcel.number, formats.beside(row.parcel.sale, when))


def _state(row: ParcelRow) -> Cell:
    if not row.open:
        return Cell(translate("Parcels", "settled"), tone="soft")
    if row.due:
        return Cell(translate("Parcels", "to be paid"), state="warn")
    if row.parcel.promised is None:
        return Cell(translate("Parcels", "announced"), state="ok")
    by = translate("Parcels", "by {day}").format(day=formats.day(row.parcel.promised))
    return Cell(by, state="warn")


def columns(currency: str) -> tuple[Column[ParcelRow], ...]:
    """Number and receipt, how far it is, what it is worth."""
    return (
        Column("", Kind.WORDS, _parcel),
        Column("", Kind.PILL, _state, 170, 150),
        Column(
            "", Kind.MONEY, lambda row: Cell(formats.amount(row.worth, currency), strong=True),
            120, 100,
        ),
    )  # fmt: skip
