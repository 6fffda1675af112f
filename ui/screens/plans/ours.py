"""Our mistakes on a plan: too much taken goes back with her own word; slips of the pad count."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from posdesk.desk.actions.key_outage_slip import KeyOutageSlip, SlipKeyed
from posdesk.desk.actions.put_right import PutRight, Righted
from posdesk.desk.honoured import Honoured
from posdesk.desk.lookups.paper_answers import OutageFound, PromiseFound
from posdesk.desk.lookups.plan_pages import PlanMove
from posdesk.desk.lookups.scan import Answer
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, refused_words
from ui.screens.plans import shown
from ui.screens.plans.controller import SAID, PlanDesk
from ui.screens.plans.hers import Hers
from ui.screens.plans.outage_panel import OutagePanel, SlipSays
from ui.screens.plans.too_much_panel import KEYED_MORE, TOO_MUCH_TAKEN, TooMuchPanel
from ui.wording import refusal


class Ours(QObject):
    """`wants(Panel)`: that panel in front; `ended`: the payment's again."""

    wants = Signal(object)
    ended = Signal()

    def __init__(self, desk: PlanDesk, hers: Hers) -> None:
        super().__init__(desk)
        self._desk, self._hers, self._draft = desk, hers, desk.work.draft()
        currency = desk.work.desk.shop.currency
        self.too_much, self.outage = TooMuchPanel(currency), OutagePanel(currency)
        self.panels = (self.too_much, self.outage)
        self.too_much.go.connect(self._show_her)
        self.outage.go.connect(self._key_slip)
        for panel in (self.too_much, self.outage):
            panel.back.connect(self.ended)

    # --- too much taken ----------------------------------------------------------------------

    @property
    def payments(self) -> tuple[PlanMove, ...]:
        """What was paid in money here, the newest first."""
        page = self._desk.page
        return tuple(move for move in page.moves if move.legs) if page is not None else ()

    def begin(self) -> None:
        """Ask which payment, and how much."""
        if self.payments:
            self._draft.begin()
            self.wants.emit(self.too_much)
            self.too_much.begin(self.payments)

    def _show_her(self, number: str, minor: int, cause: str) -> None:
        page = self._desk.page
        move = next((each for each in self.payments if each.number == number), None)
        if page is None or move is None:
            return
        if minor > move.amount:
            self.too_much.say(translate("Plans", "That is more than was taken with it."))
            return
        if cause == KEYED_MORE:
            operation = self._draft.id_of(number, minor, cause)
            self._desk.do(PutRight(operation, number, cause, minor), self._stays, self._not_given)
            return
        self._hers.ask(
            shown.of_giving_back(page.standing, minor), lambda: self._give_back(number, minor)
        )
        told = translate("Plans", "The customer's window shows both figures, with a place to sign.")
        self._desk.said.emit(Saying(told))

    def _give_back(self, number: str, minor: int) -> None:
        drawn = self._hers.drawing
        self._hers.thank()
        operation = self._draft.id_of(number, minor)
        act = PutRight(operation, number, TOO_MUCH_TAKEN, minor, confirmed="window", drawn=drawn)
        self._desk.do(act, self._given, self._not_given)

    def _given(self, righted: Righted) -> None:
        desk = self._desk
        amount = formats.amount(righted.back, desk.currency)
        told = translate(
            "Plans",
            "“I'm sorry, we took {amount} too much. You have it back, and the slip says so.”",
        ).format(amount=amount)
        self._done(told, righted.slip)

    def _stays(self, righted: Righted) -> None:
        told = translate("Plans", "“I'm sorry, we wrote down more. Your receipt stands as it is.”")
        self._done(told, righted.slip)

    def _not_given(self, trouble: Exception) -> None:
        self.too_much.say(refusal(trouble)[0])
        self._desk.said.emit(refused_words(trouble))

    def _done(self, told: str, slip: str) -> None:
        desk = self._desk
        self.ended.emit()
        desk.queued.emit()
        desk.booked.emit()
        words = translate("Plans", "Slip {number} prints.").format(number=slip)
        desk.said.emit(Saying(words, translate("Plans", "Put right")))
        desk.open(desk.number, told, SAID)

    # --- papers scanned while a plan is shown ------------------------------------------------

    def found(self, answer: Answer) -> bool:
        """A slip that counts for the plan shown; False for any other paper."""
        if isinstance(answer, OutageFound):
            self._draft.begin()
            self.wants.emit(self.outage)
            page = self._desk.page
            assert page is not None
            self.outage.begin(answer, page.today)
        elif isinstance(answer, PromiseFound) and not answer.used and answer.amount:
            act = replace(answer.act, plan=self._desk.number)
            self._desk.honour(act, 1, self._kept)
        else:
            return False
        return True

    def _kept(self, done: Honoured) -> None:
        """A deposit or trade-in slip counts for the plan shown."""
        desk = self._desk
        desk.queued.emit()
        desk.booked.emit()
        amount = formats.amount(done.amount, desk.currency)
        told = translate("Plans", "{number}: {amount} count for this plan.")
        pill = translate("Plans", "It counts")
        desk.said.emit(Saying(told.format(number=done.number, amount=amount), pill))
        desk.open(desk.number, state=SAID)

    def _key_slip(self, said: SlipSays) -> None:
        act = KeyOutageSlip(
            self._draft.id_of(said), said.number, self._desk.number, said.amount, said.day,
            said.tender, said.shown,
        )  # fmt: skip
        self._desk.do(act, self._keyed, self._not_keyed)

    def _keyed(self, keyed: SlipKeyed) -> None:
        told = translate("Plans", "“Thank you. Your slip counts: {amount}, from the day on it.”")
        self._done(
            told.format(amount=formats.amount(keyed.amount, self._desk.currency)), keyed.paper
        )

    def _not_keyed(self, trouble: Exception) -> None:
        self.outage.say(refusal(trouble)[0])
        self._desk.said.emit(refused_words(trouble))
