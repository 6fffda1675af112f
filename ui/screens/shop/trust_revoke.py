"""A lost or stolen till signs no more: what will count is told first, then a PIN is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from posdesk.desk import signing_in
from posdesk.desk.actions.revoke_key import RevokeKey
from posdesk.desk.actions.sign_in import SignedIn
from posdesk.desk.lookups.keys import AskOtherTills, OtherTill
from posdesk.desk.restoring import MAY_RESTORE
from posdesk.wording import translate
from ui.errands import Draft, Errands
from ui.saying import Saying
from ui.screens.first.restoring_sheet import RestoreSheet
from ui.screens.shop.page import refused_words
from ui.screens.shop.trust_ask import PutBackAsk
from ui.wording import refusal


class Revoking(QObject):
    """The question of the page, over `ask` and `told`; `ended` when it is answered or left.

    `said(Saying)` goes to the message bar; `shown` asks the page for its room.
    """

    said = Signal(object)
    shown = Signal()
    ended = Signal()

    def __init__(self, work: Errands, ask: PutBackAsk, told: RestoreSheet, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._ask, self._told = work, ask, told
        self._draft = Draft(work)
        self._tills: tuple[OtherTill, ...] = ()
        self._at = 0
        ask.moved.connect(self._move)

    @property
    def till(self) -> OtherTill | None:
        """The till that is asked about."""
        return self._tills[self._at] if self._tills else None

    def begin(self) -> None:
        """Which other tills sign here; a manager or the owner answers for it."""
        staff = self._work.desk.duty.staff
        if staff is None or staff.role not in MAY_RESTORE:
            words = translate("Trust", "A manager or the owner revokes a till: sign in as one.")
            self._say(words, "warn")
            return
        self._draft.begin()
        self._work.ask(AskOtherTills(), self._known, self._refused)

    def leave(self) -> None:
        """Nothing is revoked."""
        self._tills = ()

    def _move(self, by: int) -> None:
        if self._tills:
            self._at = min(max(self._at + by, 0), len(self._tills) - 1)
            self._show()

    def look_at_pin(self, pin: str) -> None:
        """Whose PIN it is; then it is done."""
        desk = self._work.desk
        code = desk.duty.code
        home: Callable[[SignedIn], None] = self._proved
        self._work.away(lambda: signing_in.sign_in(desk, code, pin), home, self._refused)

    def _known(self, tills: tuple[OtherTill, ...]) -> None:
        if not tills:
            self._say(translate("Trust", "No other till signs for this shop."), "ok")
            return
        self._tills, self._at = tills, 0
        self.shown.emit()
        self._show()

    def _show(self) -> None:
        till, staff = self.till, self._work.desk.duty.staff
        if till is None or staff is None:
            return
        name = translate("Trust", "Till {till}").format(till=till.number)
        lines = [translate("Trust", "It signs for this shop no more; this cannot be undone.")]
        if till.last:
            counts = translate("Trust", "Its papers still count, up to these: {numbers}.")
            lines.append(counts.format(numbers=", ".join(till.last)))
        else:
            lines.append(
                translate("Trust", "No paper of it is known here: none of them counts by itself.")
            )
        lines.append(translate("Trust", "Whoever has a later one needs another proof beside it."))
        if len(self._tills) > 1:
            lines.append(translate("Trust", "Up and Down: another till."))
        title = translate("Trust", "What happens when till {till} is revoked")
        self._told.show_lines("triangle-alert", title.format(till=till.number), lines)
        does = translate("Trust", "Revoke till {till}").format(till=till.number)
        whose = translate("Trust", "The PIN of {name}").format(name=staff.name)
        self._ask.ask(translate("Trust", "Revoke a till"), name, whose, does)
        self._ask.pin.setFocus()

    def _proved(self, came: SignedIn) -> None:
        till = self.till
        if till is None:
            return
        if came.staff is None or came.staff.role not in MAY_RESTORE:
            self._ask.say(refusal(came.refusal)[0] if came.refusal else "")
            return
        act = RevokeKey(self._draft.id_of(till.number), till.number)
        self._work.do(act, lambda _: self._done(till), self._refused)

    def _done(self, till: OtherTill) -> None:
        self.leave()
        words = translate(
            "Trust",
            "Till {till} signs no more. Give the new public keys to those who check receipts: "
            "posdesk export-keys FOLDER.",
        )
        self._say(words.format(till=till.number), "ok")
        self.ended.emit()

    def _refused(self, trouble: Exception) -> None:
        self.said.emit(refused_words(trouble))

    def _say(self, words: str, state: str) -> None:
        self.said.emit(Saying(words, translate("Trust", "Keys"), state))
