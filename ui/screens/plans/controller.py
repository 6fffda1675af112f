"""One plan on the counter: what stands, what is being paid for it, what is booked. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from posdesk.desk.action import Action
from posdesk.desk.actions.honour_paper import HonourPaper
from posdesk.desk.actions.take_instalment import (
    AS_CREDIT,
    BACK,
    InstalmentTaken,
    MuchMoreThanDue,
    TakeInstalment,
    is_asked_about,
)
from posdesk.desk.honoured import Honoured
from posdesk.desk.lookups.plan_pages import AskPlanPage, PlanPage
from posdesk.errors import Refusal
from posdesk.instalments.standing import PlanStanding
from posdesk.sales.payment import Handed
from posdesk.sales.tenders import CARD, CASH
from posdesk.wording import translate
from ui import formats
from ui.errands import Errands
from ui.saying import Saying, refused_words
from ui.screens.plans import words
from ui.screens.plans.figures import after_paying, cash_of

_MOVED_ON = ("balance_moved", "booked_after_all")  # the plan is not as it is shown
PAYING, TAKEN, HONOURED, SAID = "paying", "taken", "honoured", "said"


class PlanDesk(QObject):
    """The plan shown. `changed` tells that something else is to be painted, `opened` that a plan
    stands on the page; `queued` that a paper waits for the printer, `done` that Enter leaves."""

    changed = Signal()
    opened = Signal()
    said = Signal(object)
    queued = Signal()
    booked = Signal()
    done = Signal()
    dropped = Signal(object)  # a card that a terminal on a wire took, and that pays for nothing

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.page: PlanPage | None = None
        self.state = PAYING
        self.sentence = ""  # to say to the customer, sorry first
        self.typed: int | None = None
        self.kind = CASH.code
        self.several = self.rare = False
        self.handed: tuple[Handed, ...] = ()
        self.over = BACK
        self.taken: InstalmentTaken | None = None
        self.posting = False
        self._sure = False
        self._draft = work.draft()
        self._codes: dict[str, tuple[str, ...]] = {}

    # --- what stands -------------------------------------------------------------------------

    @property
    def currency(self) -> str:
        """ISO code of the plan's currency."""
        assert self.page is not None
        return self.page.standing.plan.currency

    @property
    def number(self) -> str:
        """The plan's number; empty before one is shown."""
        return self.page.standing.plan.number if self.page else ""

    @property
    def due(self) -> int:
        """What is due next, minor units: all that fell due, else the next part."""
        assert self.page is not None
        standing = self.page.standing
        following_due = standing.next_due()
        return max(standing.due_by(self.page.today), following_due.amount if following_due else 0)

    @property
    def amount(self) -> int:
        """What is to be paid now: as typed, else what is due next."""
        return self.due if self.typed is None else self.typed

    @property
    def left(self) -> int:
        """What of it is not handed over yet."""
        return max(0, self.amount - sum(each.amount for each in self.handed))

    @property
    def above(self) -> int:
        """What of it is above the balance, and the customer's."""
        assert self.page is not None
        return max(0, self.amount - self.page.standing.balance)

    @property
    def after(self) -> PlanStanding:
        """The plan as the receipt will tell it."""
        assert self.page is not None
        return after_paying(self.page.standing, self.amount)

    @property
    def cash(self) -> int:
        """What coins make of what is left to hand over."""
        assert self.page is not None
        balance = self.page.standing.balance - sum(each.amount for each in self.handed)
        return cash_of(self.left, balance, self.work.desk.shop.cash_step)

    # --- opening -----------------------------------------------------------------------------

    def open(self, number: str, sentence: str = "", state: str = PAYING) -> None:
        """Show that plan as it stands now."""

        def shown(page: PlanPage | None) -> None:
            if page is None:
                unknown = translate("Plans", "These books hold no such plan.")
                self.said.emit(Saying(unknown, "", "warn"))
                return
            self._show(page, sentence, state)

        self.work.ask(AskPlanPage(number), shown)

    def _show(self, page: PlanPage, sentence: str = "", state: str = PAYING) -> None:
        paid = tuple(each for each in self.handed if each.call)
        same = state == PAYING and self.number == page.standing.plan.number
        fits = same and sum(each.amount for each in paid) <= page.standing.balance
        self.page, self.sentence = page, sentence
        self.begin_payment(state, paid if fits else ())
        self.opened.emit()

    def begin_payment(self, state: str = PAYING, kept: tuple[Handed, ...] = ()) -> None:
        """Nothing typed, and nothing handed over but `kept`: what else cards paid goes back."""
        dropped = [each for each in self.handed if each.call and each not in kept]
        self.state, self.typed, self.kind, self.over = state, None, CASH.code, BACK
        self.several = self.rare = False
        self.handed, self._sure = kept, False
        if sum(each.amount for each in kept) > (self.due if kept else 0):
            self.typed = sum(each.amount for each in kept)
        self.changed.emit()
        for each in dropped:
            self.dropped.emit(each)

    # --- paying ------------------------------------------------------------------------------

    def type_amount(self, minor: int | None) -> None:
        """Another amount was typed; None is what is due next."""
        if self.posting or self.page is None:
            return
        if self.state != PAYING and minor is not None:
            self.state, self.sentence = PAYING, ""
        self.typed, self._sure = minor, False
        self.changed.emit()

    def choose(self, kind: str) -> None:
        """The tender that Enter takes."""
        if self.state == PAYING and not self.posting:
            self.kind = kind
            self.changed.emit()

    def choose_over(self, over: str) -> None:
        """What becomes of what is above the balance: BACK or AS_CREDIT, as the customer likes."""
        if self.above:
            self.over = over
            self.changed.emit()

    def begin_several(self) -> None:
        """In several tenders: each amount typed is one of them, Enter takes the rest."""
        if self.state == PAYING and not (self.posting or self.several or self.asks_first()):
            self.several = True
            told = translate(
                "Plans", "Type what each one pays, then its key. Enter takes the rest."
            )
            self.said.emit(Saying(told))
            self.changed.emit()

    def turn_rare(self) -> None:
        """Bank transfer and cheque are offered, or not any more."""
        self.rare = not self.rare
        self.changed.emit()

    def hand(self, handed: Handed) -> None:
        """One of several tenders was handed over; the last one takes the payment."""
        if handed.amount > self.left or handed.amount <= 0:
            text = translate("Plans", "That is more than is left of it. Nothing was taken.")
            self.said.emit(Saying(text, "", "warn"))
            return
        self.handed = (*self.handed, handed)
        self.kind = CASH.code
        if self.left:
            self.changed.emit()
        else:
            self._take(self.handed)

    def drop_handed(self) -> None:
        """The last of several tenders is taken back."""
        last, self.handed = self.handed[-1], self.handed[:-1]
        self.changed.emit()
        if last.call:
            self.dropped.emit(last)

    def card_paid(self, handed: Handed) -> None:
        """A card has paid: all that was left, or one of several tenders."""
        whole = handed.amount == self.by_other
        self.handed, self.kind = (*self.handed, handed), CASH.code
        if whole:
            self._take(self.handed)
        else:
            self.changed.emit()

    @property
    def needs_card(self) -> bool:
        """Whether the terminal's slip is asked for before the payment is taken."""
        return self.kind == CARD.code

    def take(self) -> None:
        """Take what is left in the tender chosen, print the receipt."""
        assert self.page is not None
        if self.posting or self.state != PAYING or not self.page.standing.balance:
            return
        amount = self.cash if self.kind == CASH.code else self.by_other
        rest = Handed(self.kind, amount)
        self._take((*self.handed, rest) if amount else self.handed)

    @property
    def by_other(self) -> int:
        """What a card, transfer or cheque pays: above the balance only where it becomes credit."""
        assert self.page is not None
        if self.over == AS_CREDIT:
            return self.left
        given = sum(each.amount for each in self.handed)
        return max(0, min(self.left, self.page.standing.balance - given))

    def _take(self, handed: tuple[Handed, ...]) -> None:
        assert self.page is not None
        balance = self.page.standing.balance
        operation = self._draft.id_of(self.number, balance)
        act = TakeInstalment(
            operation, self.number, self.amount, balance, handed, self.over, self._sure
        )
        self.do(act, self.was_taken, self._not_taken)

    def was_taken(self, taken: InstalmentTaken) -> None:
        """A payment is booked: its receipt prints, and the page shows how the plan stands."""
        self.posting, self.taken, self.handed = False, taken, ()
        self.said.emit(words.told_taken(taken, self.currency))
        self.queued.emit()
        self.booked.emit()
        self.open(taken.plan, state=TAKEN)

    def _not_taken(self, trouble: Exception) -> None:
        self.posting = False
        if isinstance(trouble, MuchMoreThanDue):
            self._ask_if_meant()
        else:
            self.said.emit(refused_words(trouble))
        self.changed.emit()

    def asks_first(self) -> bool:
        """Whether so much has to be asked about before a terminal is; the question is said then."""
        if self.page is None or self._sure:
            return False
        asked = bool(is_asked_about(self.page.standing, self.amount, self.page.today))
        if asked:
            self._ask_if_meant()
        return asked

    def _ask_if_meant(self) -> None:
        self._sure = True
        self.said.emit(words.is_it_meant(formats.amount(self.amount, self.currency)))

    # --- a paper the books have lost ---------------------------------------------------------

    def honour(self, act: HonourPaper, parts: int, home: Callable[[Honoured], None]) -> None:
        """Book what that paper proves, as soon as all its codes are here; nobody's leave asked."""
        before = self._codes.get(act.number, ())
        texts = (*before, *(text for text in act.texts if text not in before))
        if len(texts) < parts:
            self._codes[act.number] = texts
            words_ = translate(
                "Plans", "{number} has {parts} codes: scan the next one too. It counts."
            )
            told = words_.format(number=act.number, parts=parts)
            self.said.emit(Saying(told, translate("Plans", "Go on"), "warn"))
            return
        self._codes.pop(act.number, None)
        self.do(replace(act, texts=texts), home)

    def was_honoured(self, done: Honoured) -> None:
        """A payment or a whole plan counts again: its page, with the sentence to say."""
        currency = self.work.desk.shop.currency
        self.booked.emit()
        amount = formats.amount(done.amount, currency)
        told = translate("Plans", "{number}: {amount} count from now on. The difference is ours.")
        self.said.emit(
            Saying(told.format(number=done.number, amount=amount), translate("Plans", "Put right"))
        )
        self.open(done.plan, words.sorry(done, currency), HONOURED)

    def go(self) -> None:
        """Enter, in whatever state the page is."""
        if self.page is None or self.posting:
            return
        if self.state == HONOURED:
            self.queued.emit()
            self.state = SAID
            text = translate("Plans", "The slip is printed. Enter is done; or type a payment.")
            self.said.emit(Saying(text, translate("Plans", "Printed")))
            self.changed.emit()
        elif self.state in (TAKEN, SAID) or not self.page.standing.balance:
            self.done.emit()
        else:
            self.take()

    # --- anything else -----------------------------------------------------------------------

    def do(
        self,
        act: Action[object],
        home: Callable[..., None],
        trouble: Callable[[Exception], None] | None = None,
    ) -> None:
        """Send an act; nothing else is sent until it has come home."""
        if self.posting:
            return
        self.posting = True
        self.changed.emit()

        def came(result: object) -> None:
            self.posting = False
            home(result)

        def refused(refusal: Exception) -> None:
            self.posting = False
            if trouble is not None:
                trouble(refusal)
            else:
                self.said.emit(refused_words(refusal))
            self.changed.emit()
            if isinstance(refusal, Refusal) and refusal.code in _MOVED_ON:
                self.open(self.number)

        self.work.do(act, came, refused)
