"""What is shown once and kept nowhere: a PIN, then each half of a recovery code, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posdesk.people.recovery import RecoveryCode
from posdesk.values import dataclass
from posdesk.wording import translate
from ui.main_window import Panel
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labels import Words
from ui.widgets.sheets import Card


@dataclass(frozen=True, slots=True)
class Once:
    """One thing to write down: its name, its figure, and what it is for."""

    title: str
    figure: str
    words: str


def pin_once(pin: str, name: str = "") -> Once:
    """A PIN; with a name it is somebody's."""
    title = translate("First", "Your PIN")
    words = translate("First", "Write it down: it is shown only this once. With it you sign in.")
    if name:
        title = translate("ShownOnce", "The new PIN of {name}").format(name=name)
        words = translate("ShownOnce", "Let only {name} see it: it is shown only this once.")
    return Once(title, f"{pin[:3]} {pin[3:]}", words.format(name=name))


def halves_once(code: RecoveryCode) -> tuple[Once, Once]:
    """The two halves of a recovery code, each for a paper of its own."""
    first = translate(
        "ShownOnce",
        "Write it on a paper of its own. When a PIN is worn out, both halves give a new one.",
    )
    second = translate(
        "ShownOnce",
        "Write it on another paper. Let somebody else keep it, or keep it in another place.",
    )
    return (
        Once(translate("ShownOnce", "Recovery code, first half"), code.first, first),
        Once(translate("ShownOnce", "Recovery code, second half"), code.second, second),
    )


class ShownOnce(Panel):
    """Shows one thing after the other; Enter goes on, `done` follows the last. None comes back."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left: tuple[Once, ...] = ()
        self.card = Card()
        self.card.body.setSpacing(8)
        self.large = Words(size=44, weight=600, tabular=True, wrap=True)
        self.half = Words(size=22, weight=600, tabular=True, wrap=True)
        self.words = Words(size=15, wrap=True)
        for part in (self.large, self.half, self.words):
            self.card.body.addWidget(part)
        self.body.addWidget(self.card)
        self.go_on = PrimaryButton(translate("First", "I have it, go on"))
        self.go_on.clicked.connect(self._next)
        self.foot.addWidget(self.go_on)

    def begin(self, *things: Once) -> None:
        """Show the first of these, with the focus on the button."""
        self._left = things
        self._show()

    @property
    def figure(self) -> str:
        """What is to be written down now."""
        return self.large.text() or self.half.text()

    def _show(self) -> None:
        once = self._left[0] if self._left else Once("", "", "")
        short = len(once.figure) <= len("123 456")
        self.card.show_head(once.title)
        for label, mine in ((self.large, short), (self.half, not short)):
            label.setText(once.figure if mine else "")
            label.setAccessibleName(" ".join(once.figure) if mine else "")
            label.setVisible(mine)
        self.words.setText(once.words)
        if self._left:
            self.go_on.setFocus()

    def _next(self) -> None:
        self._left = self._left[1:]
        self._show()
        if not self._left:
            self.done.emit()
