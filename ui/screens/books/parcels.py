"""Returns by parcel: the list, the one lit, and each step of it by a digit or a button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from posdesk.approvals.approval import ApprovalWanted
from posdesk.desk.action import Action
from posdesk.desk.actions.parcel_acts import (
    AnnounceParcel,
    CallOffParcel,
    HandInParcel,
    PayParcel,
    ReceiveParcel,
)
from posdesk.desk.lookups.parcels import (
    Announceable,
    AskAnnounceable,
    AskParcel,
    AskParcels,
    ParcelPage,
    ParcelRow,
)
from posdesk.identity import PARCEL, SALE, read_number
from posdesk.wording import translate
from ui import formats
from ui.errands import Answer, Draft, Errands
from ui.models.paged import PagedModel
from ui.saying import Saying, refused_words
from ui.screens.books.parcel_card import (
    ANNOUNCE,
    CALL_OFF,
    HAND_IN,
    KEYS,
    LOSE,
    PAY,
    RECEIVE,
    ParcelPanel,
    columns,
    name_of,
    steps_of,
)
from ui.screens.books.parcel_form import CountsPanel, FormLine
from ui.screens.books.seek_field import SeekField
from ui.screens.books.sheet import PARCELS, ListSheet
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.sheets import EmptyState
from ui.wording import refusal

NEWEST, NEWEST_PAGE = "books-parcels", "books-parcel"
_DIGITS = {key: step for step, key in KEYS.items()}


class ParcelField(SeekField):
    """A number is typed or scanned into it; while it is empty, a digit is a step (`step(str)`)."""

    step = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit in the empty field is the step that stands beside it."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and not self.text() and event.text() in _DIGITS and not event.isAutoRepeat():
            self.step.emit(_DIGITS[event.text()])
        else:
            super().keyPressEvent(event)


class ParcelsList(QObject):
    """The list and its panel. `queued`: a paper prints; `booked`: money moved.

    `second(ApprovalWanted, Callable[[str], None])`: a second person is asked, then it is paid.
    """

    queued = Signal()
    booked = Signal()
    second = Signal(object, object)
    said = Signal(object)

    def __init__(self, work: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self.work = work
        self._draft = Draft(work)
        self.shown: ParcelPage | None = None
        self._of: Announceable | None = None
        self._wanted = ""  # the parcel to light when the list has come
        self.model: PagedModel[ParcelRow] = PagedModel(columns(work.desk.shop.currency), self)
        self.seek = ParcelField(
            translate("Parcels", "Find or announce a return by parcel"),
            translate("Parcels", "Label K1-…, or a receipt S1-… whose goods will come"),
        )
        self.empty = EmptyState(
            "package",
            translate("Parcels", "No return by parcel."),
            translate(
                "Parcels", "Type or scan the receipt: the label prints, the goods come later."
            ),
        )
        title = translate("Parcels", "Which goods are on their way back?")
        self.sheet = ListSheet(PARCELS, title, self.seek, self.model, self.empty)
        self.card, self.form = ParcelPanel(), CountsPanel()
        self.panel = OneOf(self.card, self.form)
        self._steps: dict[str, Callable[[], None]] = {
            HAND_IN: self._hand_in, RECEIVE: self._look_at, PAY: self._pay, LOSE: self._lose,
            CALL_OFF: self._call_off,
        }  # fmt: skip
        self._doing = ""
        self.seek.seek.connect(self.find)
        self.seek.entered.connect(self._enter)
        self.seek.step.connect(self.take_step)
        self.sheet.lit.connect(self._light)
        self.card.wanted.connect(self.take_step)
        self.form.go.connect(self._counted)
        self.form.back.connect(self.rest)

    def begin(self, number: str = "") -> None:
        """The list as the books stand; that parcel lit, or that receipt to be announced."""
        self._wanted = number
        self.panel.show_panel(self.card)
        self.find(number or self.seek.text())

    def find(self, typed: str) -> None:
        """Those whose label or receipt begins so; a whole receipt's number begins a label."""
        read = read_number(typed)
        if read is not None and read.letter == SALE:
            self.announce(str(read))
            return
        if read is not None and read.letter == PARCEL:
            self._wanted = str(read)
        self.work.ask(AskParcels(), lambda rows: self._begin(rows, typed), newest=NEWEST)

    def rest(self) -> None:
        """The form is left: the list again, nothing booked."""
        self._doing = ""
        self.panel.show_panel(self.card)
        self.seek.clear()
        self.seek.setFocus()
        self.find("")

    def take_step(self, step: str) -> None:
        """The step pressed, where it is one now."""
        if self.shown is not None and step in steps_of(self.shown):
            self._draft.begin()
            self._steps[step]()

    def _begin(self, rows: tuple[ParcelRow, ...], typed: str) -> None:
        words = typed.strip().upper()
        fit = [row for row in rows if words in row.parcel.number or words in row.parcel.sale]
        numbers = [row.parcel.number for row in fit]
        self.sheet.begin(fit, more=False)
        if self._wanted in numbers:
            self.sheet.light(numbers.index(self._wanted))

    def _light(self, row: int) -> None:
        if row < 0:
            self._show(None)
            return
        number = self.model.rows[row].parcel.number
        self._wanted = number
        self.work.ask(AskParcel(number), self._show, newest=NEWEST_PAGE)

    def _show(self, page: ParcelPage | None) -> None:
        self.shown = page
        self.card.show_parcel(page)

    def _enter(self) -> None:
        if self._doing == ANNOUNCE and self.form.lines:
            self.form.lines[0].fields[0].edit.setFocus()
        elif self.card.likeliest:
            self.take_step(self.card.likeliest)

    # --- the label -----------------------------------------------------------------------------

    def announce(self, sale: str) -> None:
        """Which goods of that receipt will come."""
        self.work.ask(AskAnnounceable(sale), self._ask_which)

    def _ask_which(self, found: Announceable | None) -> None:
        if found is None or not any(units for _, units in found.free):
            words = translate("Parcels", "Nothing of that receipt is left to announce.")
            self.said.emit(Saying(words, translate("Parcels", "No label"), "warn"))
            return
        self._of, self._doing = found, ANNOUNCE
        self._draft.begin()
        lines = [
            FormLine(line.no, name_of(line), units, line.weighed, units)
            for line, units in found.free
            if units
        ]
        self.form.begin(
            found.standing.sale.number,
            translate("Parcels", "What comes back? The label has no last day on it."),
            translate("Parcels", "Print the label"), lines, ("",), asks_why=True,
        )  # fmt: skip
        self.panel.show_panel(self.form)
        if self.seek.text():  # the Enter after what was typed is not yet the form's
            self.seek.setFocus()

    def _counted(self, counts: tuple[tuple[int, ...], ...], why: str) -> None:
        if self._doing == ANNOUNCE and self._of is not None:
            sale = self._of.standing.sale.number
            lines = tuple((line, units, why) for line, units in counts if units)
            act = AnnounceParcel(self._draft.id_of(sale, lines), sale, lines)
            self._do(act, self._announced)
        elif self._doing == RECEIVE and self.shown is not None:
            number = self.shown.parcel.number
            good = tuple((line, units) for line, units, _ in counts if units)
            damaged = tuple((line, units) for line, _, units in counts if units)
            came = ReceiveParcel(self._draft.id_of(number, good, damaged), number, good, damaged)
            self._do(came, lambda _: self._received(number))

    def _announced(self, number: str) -> None:
        self._tell(translate("Parcels", "The label {number} prints.").format(number=number))
        self._again(number)

    # --- the steps -----------------------------------------------------------------------------

    def _hand_in(self) -> None:
        assert self.shown is not None
        number = self.shown.parcel.number

        def given(slip: str) -> None:
            words = translate("Parcels", "The drop-off slip {slip} prints. From now on it is ours.")
            self._tell(words.format(slip=slip))
            self._again(number)

        self._do(HandInParcel(self._draft.id_of(HAND_IN, number), number), given)

    def _look_at(self) -> None:
        page = self.shown
        assert page is not None
        self._doing = RECEIVE
        lines = {line.no: line for line in page.lines}
        asked = [
            FormLine(
                each.line, name_of(lines[each.line]), each.still, lines[each.line].weighed,
                each.still,
            )
            for each in page.parcel.lines
            if each.still
        ]  # fmt: skip
        self.form.begin(
            page.parcel.number,
            translate("Parcels", "What came? What is damaged is paid like the rest."),
            translate("Parcels", "It is received"), asked,
            (translate("Parcels", "good"), translate("Parcels", "damaged")), asks_why=False,
        )  # fmt: skip
        self.panel.show_panel(self.form)

    def _received(self, number: str) -> None:
        self._tell(translate("Parcels", "Received. The next step: pay it back."))
        self._again(number)

    def _pay(self) -> None:
        assert self.shown is not None
        self._pay_back(self.shown.due, lost=False)

    def _lose(self) -> None:
        assert self.shown is not None
        self._pay_back(self.shown.worth, lost=True)

    def _pay_back(self, net: int, *, lost: bool) -> None:
        assert self.shown is not None
        self._pay_for(PayParcel("", self.shown.parcel.number, net, lost), self.shown.currency)

    def _pay_for(self, act: PayParcel, currency: str) -> None:
        """Pay it back; above the limit of who is on duty a second person says yes in place."""

        def paid(_: object) -> None:
            words = translate("Parcels", "{amount} goes back. The return slip prints.")
            self._tell(words.format(amount=formats.amount(act.net, currency)))
            self.booked.emit()
            self._again(act.parcel)

        def trouble(refused: Exception) -> None:
            if isinstance(refused, ApprovalWanted):
                again = partial(self._pay_with, act, currency)
                self.second.emit(refused, again)
            else:
                self._refused(refused)

        what = (PAY, act.parcel, act.net, act.lost, act.approval)
        self.work.do(replace(act, operation=self._draft.id_of(*what)), paid, trouble)

    def _pay_with(self, act: PayParcel, currency: str, approval: str) -> None:
        self._pay_for(replace(act, approval=approval), currency)

    def _call_off(self) -> None:
        assert self.shown is not None
        number = self.shown.parcel.number

        def off(_: None) -> None:
            self._tell(translate("Parcels", "Nothing is expected of that label any more."))
            self._again(number)

        self._do(CallOffParcel(self._draft.id_of(CALL_OFF, number), number), off)

    # --- what they share -----------------------------------------------------------------------

    def _do(self, act: Action[Answer], home: Callable[[Answer], None]) -> None:
        self.work.do(act, home, self._refused)

    def _refused(self, trouble: Exception) -> None:
        self.form.say(refusal(trouble)[0])
        self.said.emit(refused_words(trouble))

    def _tell(self, words: str) -> None:
        self.said.emit(Saying(words, translate("Parcels", "Parcel"), "ok"))
        self.queued.emit()

    def _again(self, number: str) -> None:
        self._doing = ""
        self.panel.show_panel(self.card)
        self.seek.clear()
        self.seek.setFocus()
        self._wanted = number
        self.find("")
