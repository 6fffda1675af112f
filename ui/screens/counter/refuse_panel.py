"""A no: which ground of the closed list, what was found, and who says it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from posdesk.returns.refusals import Ground
from posdesk.wording import translate
from ui.screens.counter.ask_panel import AskPanel
from ui.screens.counter.asking import SayNo
from ui.screens.counter.controller import Counter
from ui.screens.counter.refusing import Proof, Refusing
from ui.widgets.chooser import Chooser
from ui.widgets.field import Field, labelled
from ui.widgets.labels import Words
from ui.widgets.sheets import reveal

PIN_DIGITS, LONGEST = 6, 160


class RefusePanel(AskPanel):
    """Enter says no, once a manager has typed a PIN; a badge says it by itself. Esc takes it back,
    as the usual yes does."""

    def __init__(self, counter: Counter, refusing: Refusing) -> None:
        super().__init__(counter, translate("Approval", "Not take it back?"))
        self._refusing = refusing
        self._asking: SayNo | None = None
        self.ground = Chooser(translate("Approval", "Why not"))
        self.found = Field(
            translate("Approval", "What was found, in words (no sums)"), most=LONGEST
        )
        self.who = Chooser(translate("Approval", "Who says no"))
        self.pin = _pin_field()
        self.second = Chooser(translate("Approval", "And who else"))
        self.second_pin = _pin_field()
        self.note = Words(size=15, tone="warn", wrap=True)
        self.said = Words(size=13, tone="soft", wrap=True)
        self.second_part = labelled(translate("Approval", "And who else"), self.second)
        self.ground_part = labelled(translate("Approval", "Why not"), self.ground)
        self.who_part = labelled(translate("Approval", "Who says no"), self.who)
        for part in (
            self.ground_part, self.said, self.found, self.who_part, self.pin, self.second_part,
            self.second_pin, self.note,
        ):  # fmt: skip
            self.card.body.addWidget(part)
        self.ground.currentIndexChanged.connect(lambda _: self._chosen())
        for field in (self.found, self.pin, self.second_pin):
            field.entered.connect(self.go)
        refusing.told.connect(self._tell)
        refusing.badge.connect(self._scanned)
        self._badge = ""  # of the first of two

    def begin(self, asking: SayNo) -> None:
        """Show the grounds there are; where there is none, say that the answer is yes."""
        self._asking = asking
        found = asking.found
        self.ground.offer(
            tuple((each.code, translate("Ground", each.name)) for each in found.grounds)
        )
        people = tuple((each.code, each.name) for each in found.people)
        self.who.offer(people)
        self.second.offer(people[1:] + people[:1])
        for field in (self.found, self.pin, self.second_pin):
            field.edit.clear()
        self._badge = ""
        self._tell("")
        none = translate(
            "Approval", "There is no reason on the list to say no to this: it is taken back."
        )
        words = translate("Approval", "{goods}. A no needs a manager who did not ask for it.")
        goods = ", ".join(found.goods)
        self.lead.setText(words.format(goods=goods) if found.grounds else none)
        for part in (self.ground_part, self.who_part, self.pin):
            part.setVisible(bool(found.grounds))
        self.primary.say(
            translate("Approval", "Say no, print how to ask again")
            if found.grounds
            else translate("Approval", "Back to the ticket")
        )
        self._chosen()
        (self.pin.edit if found.grounds else self.primary).setFocus()

    @property
    def chosen(self) -> Ground | None:
        """The ground chosen."""
        grounds = self._asking.found.grounds if self._asking else ()
        return next((each for each in grounds if each.code == self.ground.chosen), None)

    def go(self) -> None:
        """Say no; what is missing is asked for first."""
        ground = self.chosen
        if self._asking is None or ground is None:
            self.counter.step_back()
            return
        for field in (self.found, self.pin, self.second_pin):
            if field.isVisible() and not field.text:
                if field is self.found:
                    self._words_first()
                field.edit.setFocus()
                return
        one = self._one
        two = (self.second.chosen, self.second_pin.edit.text()) if ground.two else None
        self._say_no(ground, one, two)

    @property
    def _one(self) -> Proof:
        """Who says no: by a badge scanned before, else by PIN."""
        return ("", self._badge) if self._badge else (self.who.chosen, self.pin.edit.text())

    def _say_no(self, ground: Ground, one: Proof, two: Proof | None) -> None:
        assert self._asking is not None
        for field in (self.pin, self.second_pin):
            field.edit.clear()
        self._badge = ""
        self._chosen()
        self._refusing.say_no(self._asking.found, ground, self.found.text, one, two)

    def _scanned(self, badge: str) -> None:
        """A badge in place of a PIN; of two people the first, then the other."""
        ground = self.chosen
        if self._asking is None or ground is None:
            return
        if ground.words and not self.found.text:
            self._words_first()
            self.found.edit.setFocus()
        elif not ground.two:
            self._say_no(ground, ("", badge), None)
        elif self._badge or self.pin.text:
            self._say_no(ground, self._one, ("", badge))
        else:
            self._badge = badge
            self._chosen()
            self._tell(translate("Approval", "One of two. The other person now: badge or PIN."))

    def _words_first(self) -> None:
        self._tell(translate("Approval", "What was found comes first, in words."))

    def _chosen(self) -> None:
        ground = self.chosen
        self.said.setText(translate("Ground", ground.said) if ground is not None else "")
        self.found.setVisible(ground is not None and ground.words)
        self.pin.setVisible(ground is not None and not self._badge)
        self.who_part.setVisible(ground is not None and not self._badge)
        for part in (self.second_part, self.second_pin):
            part.setVisible(ground is not None and ground.two)

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            reveal(self.area, self.note)


def _pin_field() -> Field:
    field = Field(translate("SignIn", "PIN"), most=PIN_DIGITS)
    field.edit.setEchoMode(QLineEdit.EchoMode.Password)
    return field
