"""A second person, in place: a badge, or who and a PIN; and what happens where nobody comes."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from posdesk.approvals.approval import why_of
from posdesk.desk.lookups.staff import AskStaff
from posdesk.people.staff import StaffMember
from posdesk.wording import translate
from ui import formats
from ui.screens.counter.approving import Approving
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import WantApproval
from ui.screens.counter.controller import Counter
from ui.widgets.buttons import SideButton
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words

PIN_DIGITS = 6
SECOND_MS = 1_000


class ApprovalPanel(AskPanel):
    """Enter is the PIN; with none typed and the minute over, it is going on alone."""

    def __init__(self, counter: Counter, approving: Approving) -> None:
        super().__init__(counter, translate("Approval", "A second person"))
        self._approving = approving
        self._asking: WantApproval | None = None
        self.who = Chooser(translate("Approval", "Who is it?"))
        self.pin = Field(translate("SignIn", "PIN"), most=PIN_DIGITS)
        self.pin.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.note = Words(size=15, tone="warn", wrap=True)
        self.alone = Words(size=15, tone="soft", wrap=True)
        self.later = SideButton(translate("Approval", "Promise it in writing"), "F9")
        for part in (labelled(translate("Approval", "Who is it?"), self.who), self.pin, self.note,
                     self.alone, self.later):  # fmt: skip
            self.card.body.addWidget(part)
        self.add_pad("")
        self.later.clicked.connect(self.go_later)
        self.pin.entered.connect(self.go)
        self.pin.changed.connect(self._typed)
        approving.told.connect(self._tell)
        approving.moved.connect(self.tick)
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND_MS)
        self._clock.timeout.connect(self.tick)

    def begin(self, asking: WantApproval) -> None:
        """Say what is asked and of whom; the PIN has the focus, a badge needs none."""
        self._asking = asking
        amount = formats.amount(asking.amount, self.counter.currency)
        limit = formats.amount(asking.limit, self.counter.currency)
        words = translate(
            "Approval", "{amount} goes back: above the {limit} that you say yes to alone. Scan a "
            "badge, or type a PIN.",
        )  # fmt: skip
        self.lead.setText(words.format(amount=amount, limit=limit))
        self.pin.edit.clear()
        self._tell("")
        self.counter.work.ask(AskStaff(), self._people, newest="approvers")
        self._clock.start()
        self.tick()
        QTimer.singleShot(0, self.pin.edit, self.pin.edit.setFocus)  # after Enter's own way home

    def go(self) -> None:
        """The PIN, or going on alone once nobody came."""
        if self.pin.text:
            pin = self.pin.edit.text()
            self.pin.edit.clear()
            self._approving.by_pin(self.who.chosen, pin)
        elif self._asking is not None and self._asking.may_serve:
            self._approving.serve()

    def go_later(self) -> None:
        """F9: the promise slip, at once."""
        if self._asking is not None and not self._asking.may_serve:
            self._approving.promise()

    def tick(self) -> None:
        """A second has gone by: say what is possible now. At ten minutes the promise prints."""
        asking = self._asking
        if asking is None or self.counter.asking != asking:
            self._clock.stop()
            return
        if not asking.may_serve and self._approving.promise_due:
            self._approving.promise()
            return
        self.later.setVisible(not asking.may_serve and not self._approving.promised)
        self._show_alone(asking)

    def _show_alone(self, asking: WantApproval) -> None:
        wait = self._approving.wait_s
        amount = formats.amount(asking.amount, self.counter.currency)
        yes = translate("Approval", "Yes, by PIN")
        if not asking.may_serve and self._approving.promised:
            told = translate("Approval", "Nobody there? The day it is promised for stays.")
        elif not asking.may_serve:
            told = translate(
                "Approval", "Nobody there? Promise it in writing: the customer need not wait."
            )
        elif wait:
            told = translate("Approval", "Nobody there? In {seconds} s you go on alone.").format(
                seconds=wait
            )
        else:
            told = translate(
                "Approval", "Nobody came: Enter gives it back. A manager looks at it later."
            )
            if not self.pin.text:
                yes = translate("Approval", "Give back {amount}, looked at later").format(
                    amount=amount
                )
        self.alone.setText(told)
        self.primary.say(yes)

    def _people(self, people: tuple[StaffMember, ...]) -> None:
        desk, asking = self.counter.work.desk, self._asking
        if asking is None:
            return
        limits, way = desk.station().limits, why_of(asking.act)
        may = [
            each
            for each in people
            if each.code != desk.duty.code and limits.may_alone(each.role, way, asking.amount)
        ]
        self.who.offer(tuple((each.code, each.name) for each in may))

    def _typed(self) -> None:
        self._tell("")
        if len(self.pin.text) == PIN_DIGITS:
            self.go()
        elif self._asking is not None:
            self._show_alone(self._asking)

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
