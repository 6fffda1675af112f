"""Gift receipts at the counter: with the sale, afterwards, and shown by whoever has the goods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.approvals.approval import ApprovalWanted
from posdesk.desk.lookups.paper_answers import GiftBeyond, GiftFound
from posdesk.errors import Refusal
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, unchanged_words, unposted_words
from ui.screens.counter.asking import GiveGift, ShowPaper, TakeGift
from ui.screens.counter.controller import Counter

if TYPE_CHECKING:
    from posdesk.desk.actions.honour_gift import GiftHonoured
    from posdesk.desk.actions.settle_ticket import Settled
    from posdesk.desk.lookups.gifts import Giftable

SALE_PAPER = "sale_receipt"


class Gifts(QObject):
    """One counter's gift receipts; `Counter.gift` is the ticket that gets one, over all of it.

    `wanted(ApprovalWanted, Callable[[str], None])`: a second person; then it is sent once more.
    """

    wanted = Signal(object, object)

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        self._given, self._taken = counter.work.draft(), counter.work.draft()
        counter.settled.connect(self._settled)
        counter.changed.connect(self._changed)

    def begin(self) -> None:
        """In the pay step: it prints with the sale, or not. At rest: which goods of the last?"""
        from posdesk.desk.lookups.gifts import AskGiftable

        counter = self._counter
        if counter.payment is not None:
            counter.gift = "" if counter.gift else counter.ticket.operation
            counter.say(_with_it() if counter.gift else _without_it())
            counter.changed.emit()
        elif sale := gift_of(counter):
            counter.work.ask(AskGiftable(sale), self._giftable, newest="gift")

    def pressed(self, name: str) -> bool:
        """The digit of a line, while the goods of a gift are chosen: it is one, or is not."""
        asking = self._counter.asking
        if not isinstance(asking, GiveGift) or not name.isdigit():
            return False
        place = int(name) - 1
        if 0 <= place < len(asking.found.lines):
            self._counter.ask(asking.turned(place))
        return True

    def give(self, asking: GiveGift) -> None:
        """Print it over the ticked lines."""
        lines = tuple(
            (line.no, line.units)
            for place, line in enumerate(asking.found.lines)
            if place not in asking.left_out
        )
        if lines:
            self._give(asking.found.sale, lines)

    def found(self, answer: GiftFound | GiftBeyond) -> None:
        """A gift receipt was shown: its goods may come back, or what is owed for them is asked."""
        counter = self._counter
        if isinstance(answer, GiftBeyond):
            counter.ask(TakeGift(answer))
            return
        counter.asking = None
        try:
            ticket = counter.ticket.with_gift(answer.gift, answer.standing)
        except Refusal as refused:
            counter.say(unchanged_words(refused))
            return
        counter.change(ticket)
        words = translate("Counter", "Scan what comes back. With the buyer, scan the receipt too.")
        counter.say(Saying(words, translate("Counter", "Gift receipt")))

    def take(self, asking: TakeGift, worth: int, approval: str = "") -> None:
        """Store credit for goods whose receipt cannot bring it."""
        from posdesk.desk.actions.honour_gift import HonourGift

        found = asking.found
        operation = self._taken.id_of(found.number, worth, approval)
        act = HonourGift(operation, found.number, found.text, worth, approval)

        def trouble(refused: Exception) -> None:
            if isinstance(refused, ApprovalWanted):
                self.wanted.emit(refused, lambda ask: self.take(asking, worth, ask))
            else:
                self._not_done(refused)

        self._counter.work.do(act, self._honoured, trouble)

    def _give(self, sale: str, lines: tuple[tuple[int, int], ...] = ()) -> None:
        from posdesk.desk.actions.give_gift_receipt import GiveGiftReceipt

        act = GiveGiftReceipt(self._given.id_of(sale, lines), sale, lines)
        self._counter.work.do(act, self._printed, self._not_done)

    def _giftable(self, found: Giftable | None) -> None:
        if found is not None and found.lines:
            self._counter.ask(GiveGift(found))
        else:
            words = translate("Counter", "Nothing on that receipt can be a gift any more.")
            self._counter.say(Saying(words, translate("Counter", "Gift receipt"), "warn"))

    def _printed(self, numbers: tuple[str, ...]) -> None:
        counter = self._counter
        counter.asking = None
        counter.print_waiting.emit()
        counter.changed.emit()
        words = translate("Counter", "The gift receipt prints. It says no price.")
        counter.say(Saying(words, translate("Counter", "Gift"), "ok", formats.beside(*numbers)))
        counter.refresh_home()

    def _honoured(self, done: GiftHonoured) -> None:
        counter = self._counter
        counter.asking = None
        counter.print_waiting.emit()
        counter.changed.emit()
        amount = formats.amount(done.amount, counter.currency)
        words = translate("Counter", "{amount} as store credit. The slip prints.")
        pill = translate("Counter", "Booked")
        counter.say(Saying(words.format(amount=amount), pill, "ok", done.credit))
        counter.refresh_home()

    def _not_done(self, trouble: Exception) -> None:
        self._counter.say(unposted_words(trouble))

    def _settled(self, settled: Settled) -> None:
        if self._counter.gift and settled.sale:
            self._give(settled.sale)
        self._counter.gift = ""

    def _changed(self) -> None:
        """Another ticket is on the counter: that one was put aside, or held."""
        if self._counter.ticket.operation not in ("", self._counter.gift):
            self._counter.gift = ""


def gift_of(counter: Counter) -> str:
    """The receipt whose goods would be the gift: the one looked at, or the last sale."""
    if isinstance(counter.asking, ShowPaper):
        paper = counter.asking.paper
        return paper.number if paper.kind == SALE_PAPER else ""
    return counter.last.sale if counter.last is not None else ""


def _with_it() -> Saying:
    words = translate("Counter", "A gift receipt prints with it, without prices.")
    return Saying(words, translate("Counter", "Gift"))


def _without_it() -> Saying:
    return Saying(translate("Counter", "No gift receipt."), translate("Counter", "Gift"))
