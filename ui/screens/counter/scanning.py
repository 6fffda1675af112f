"""What came from the scanner or the keyboard, asked of the desk and put on the ticket."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posdesk.desk.desk import BUSY
from posdesk.desk.lookups.members import MemberFound
from posdesk.desk.lookups.offer_answers import KitFound, OfferShown
from posdesk.desk.lookups.paper_answers import (
    GiftBeyond,
    GiftFound,
    PromiseFound,
    PromotionFound,
    QuoteFound,
    ReceiptFound,
    WarrantyFound,
)
from posdesk.desk.lookups.scan import (
    Answer,
    AskScan,
    Candidates,
    GoodsFound,
    NothingFound,
    NotTaken,
    PriceWanted,
    ready,
)
from posdesk.desk.pictures import codes_in_picture
from posdesk.errors import Fault, Refusal
from posdesk.people.badge import can_be_badge
from posdesk.ticket.scan import pending_quantity
from posdesk.ticket.ticket import OUT, Ticket, turned
from ui.saying import Saying, not_taken_words, unchanged_words
from ui.screens.counter import told
from ui.screens.counter.asking import (
    DepositBack,
    GivePrice,
    OpenLine,
    PickGoods,
    PickPurchase,
    SayNo,
    ShowWarranty,
    UnusualPrice,
    WantApproval,
)
from ui.screens.counter.controller import Counter
from ui.screens.counter.credits import Credits
from ui.screens.counter.finding import Finding
from ui.screens.counter.gifts import Gifts
from ui.screens.counter.members import Members
from ui.screens.counter.offers_at_hand import at_hand, owed_words
from ui.screens.counter.promotions import put_promotion
from ui.screens.counter.quoted import put_quote
from ui.screens.counter.serials import Serials
from ui.screens.counter.way_digit import WayDigit

if TYPE_CHECKING:
    from posdesk.desk.actions.reenter_slip import SlipTaken
    from posdesk.returns.search.ranking import Found
    from posdesk.returns.search.remembered import Remembered


class Scanning(QObject):
    """Reads scans and typed words for one counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        self.serials = Serials(counter)
        self.finding = Finding(counter)
        self.finding.opened.connect(self._receipt)
        self.members, self.way = Members(counter), WayDigit(counter)
        self._left_out = ""
        self.gifts, self.credits = Gifts(counter), Credits(counter)
        self._unanswered: list[AskScan] = []  # the books were held: Enter or a scan asks again
        counter.asked_for.connect(self._ask_again)

    def scan(self, text: str) -> None:
        """A scanner's burst: what was asked is over; goods left without a price are told."""
        asking = self._counter.asking
        if isinstance(asking, (WantApproval, SayNo)) and can_be_badge(text):
            self._counter.proved.emit(text)
            return
        if self.serials.took(text):
            return
        self._counter.asking = None
        if isinstance(asking, GivePrice):
            self._left_out = asking.product.text
        elif isinstance(asking, OpenLine):
            self._left_out = asking.words
        elif isinstance(asking, UnusualPrice):
            self._left_out = asking.line.text
        self.read(text, scanned=True)

    def read(self, text: str, *, scanned: bool = False) -> None:
        """Look `text` up; the answer goes on the ticket that is there when it comes home."""
        counter = self._counter
        times = pending_quantity(text)
        if times is not None:
            counter.times = times
            counter.say(Saying.times(times))
            return
        if self.serials.found(text):
            return
        self._ask_again()
        if self.finding.takes(text):
            self.finding.read(text)
            return
        counter.pending += 1
        self._ask(AskScan(text, scanned, counter.times or 1))
        counter.times = None

    def choose(self, place: int, *, looks: bool) -> None:
        """A way in was chosen by its digit; `looks`: among past purchases."""
        self.finding.active = looks
        self.way.press(place)

    def typed(self, text: str, picked: Callable[[], None] | None, *, by_way: bool) -> None:
        """Enter: the number whose first digit chose the way; else what is `picked`, or look up."""

        def otherwise() -> None:
            if picked is not None:
                picked()
            elif text:
                self._counter.asking = None
                self.read(text)

        self.way.read(text if by_way else "", self._whole, otherwise)

    def _whole(self, answer: Answer) -> None:
        self.finding.active, self._counter.asking = False, None
        self._answer(answer)

    def search(self, words: str, home: Callable[[Answer], None]) -> None:
        """As-you-type: the same look-up, its answer shown and not taken."""
        self._counter.work.ask(AskScan(words), home)

    def read_picture(self, path: Path) -> None:
        """Read the codes in a picture or PDF and look each receipt up once."""
        work = self._counter.work
        work.away(lambda: codes_in_picture(path), self._pictured, self._no_picture)

    def _pictured(self, codes: tuple[str, ...]) -> None:
        if not codes:
            self._counter.say(not_taken_words(NotTaken("picture_empty")))
        for code in codes:
            self.read(code, scanned=True)

    def _no_picture(self, trouble: Exception) -> None:
        self._counter.say(not_taken_words(NotTaken("picture_unreadable")))

    def turn(self) -> None:
        """The last scanned line the other way round (`/`)."""
        counter = self._counter
        spot = counter.ticket.spot
        if spot is None or spot.way == OUT:
            counter.trying(lambda: turned(counter.ticket))
            return
        ticket = counter.ticket
        sku = ticket.returns[spot.receipt].standing.sale.line(spot.place).sku
        counter.work.ask(AskScan(sku), lambda answer: self._turn_out(ticket, answer))

    def pick(self, place: int) -> None:
        """The clerk picked that article among the candidates."""
        asking = self._counter.asking
        assert isinstance(asking, PickGoods)
        product = asking.products[place]
        if product.traits.deposit:  # what goes with it is asked of the books
            self.read(f"{asking.quantity}*{product.sku}")
        else:
            self._answer(ready(product, asking.quantity))

    def _turn_out(self, ticket: Ticket, answer: Answer) -> None:
        """Turn the line that was current when `/` was pressed, unless the ticket changed since."""
        line = answer.line if isinstance(answer, GoodsFound) else None
        if replace(self._counter.ticket, spot=ticket.spot) == ticket:
            self._counter.trying(lambda: turned(ticket, line))

    def _answered(self, answer: Answer) -> None:
        self._counter.pending -= 1
        self._answer(answer)

    def _scanned(self, answer: Answer) -> None:
        """A code nobody knows is no name for goods, and a foreign one is not sold at all."""
        self._counter.pending -= 1
        if isinstance(answer, NothingFound):
            if told.is_barcode(answer.words):
                self._counter.ask(OpenLine("", answer.quantity))
            self._counter.say(told.unknown_code(answer.words))
        else:
            self._answer(answer)
        if self._left_out:
            self._counter.say(told.left_out(self._left_out))
            self._left_out = ""

    def _ask(self, question: AskScan) -> None:
        home = self._scanned if question.scanned else self._answered
        trouble = partial(self._not_answered, question)
        self._counter.work.ask(question, home, trouble)

    def _ask_again(self) -> None:
        waiting, self._unanswered = self._unanswered, []
        for question in waiting:
            self._ask(question)

    def _not_answered(self, question: AskScan, trouble: Exception) -> None:
        """A scan that met books somebody holds stays on its way: no Enter goes past it."""
        if isinstance(trouble, Fault) and trouble.code == BUSY:
            self._unanswered.append(question)
        else:
            self._counter.pending -= 1
        self._counter.work.tell(trouble)

    def _answer(self, answer: Answer) -> None:
        counter = self._counter
        if isinstance(answer, ReceiptFound):
            self._receipt(answer)
        elif isinstance(answer, GoodsFound):
            counter.add(answer.line, answer.beside)
        elif isinstance(answer, PriceWanted):
            counter.ask(GivePrice(answer.product, answer.quantity))
        elif isinstance(answer, Candidates):
            counter.ask(PickGoods(answer.words, answer.quantity, answer.products))
        elif isinstance(answer, NothingFound):
            shown = partial(self._perhaps_bought, answer)
            self.finding.look(answer.words, shown, quick=False)
        elif isinstance(answer, QuoteFound):
            put_quote(counter, answer)
        elif isinstance(answer, NotTaken):
            counter.say(not_taken_words(answer))
        elif isinstance(answer, MemberFound):
            self.members.found(answer)
        elif isinstance(answer, OfferShown | KitFound):
            at_hand(counter, answer)
        elif isinstance(answer, GiftFound | GiftBeyond):
            self.gifts.found(answer)
        elif isinstance(answer, PromotionFound):
            put_promotion(counter, answer)
        elif isinstance(answer, WarrantyFound):
            counter.ask(ShowWarranty(answer))
        elif isinstance(answer, PromiseFound) and answer.missed and not answer.used:
            assert answer.until is not None
            texts = answer.act.texts
            counter.ask(
                DepositBack(answer.number, answer.words, answer.amount, answer.until, texts)
            )
        else:
            counter.paper_found.emit(answer)

    def _perhaps_bought(
        self, answer: NothingFound, text: str, asked: Remembered, found: tuple[Found, ...]
    ) -> None:
        """No goods of today are called so: it may be what is remembered of a purchase."""
        if found and not self.finding.sold_rather(asked):
            self._counter.ask(PickPurchase(text, asked, found))
            return
        self._counter.ask(OpenLine(answer.words, answer.quantity))
        self._counter.say(Saying.nothing_found(answer.words))

    def _receipt(self, found: ReceiptFound) -> None:
        counter = self._counter
        slip = found.lost_slip
        if slip is not None:
            counter.work.do(slip, lambda taken: self._slip_taken(slip.number, taken))
            return
        number = found.standing.sale.number
        counter.asking = None
        open_before = counter.ticket.receipt_place(number) is not None
        try:
            ticket = counter.ticket.with_receipt(found.standing)
        except Refusal as refused:
            counter.say(unchanged_words(refused))
            return
        counter.change(ticket)
        if found.maybe_back:
            counter.say(told.maybe_back(number, found.maybe_back))
        elif found.waiting:
            counter.say(told.waits(found.waiting, counter.currency))
        elif found.forgotten is not None:
            counter.say(owed_words(found.forgotten, counter.currency))
        else:
            counter.say(
                Saying.receipt_open_already(number) if open_before else Saying.receipt(number)
            )
        if found.asked_again is not None:
            counter.work.do(found.asked_again, lambda _: counter.say(told.open_again(number)))

    def _slip_taken(self, number: str, taken: SlipTaken) -> None:
        """A lost slip is in the books again: its receipt is opened as it stands now."""

        def opened(answer: Answer) -> None:
            if isinstance(answer, ReceiptFound) and not answer.standing.all_back:
                self._receipt(answer)
            self._counter.say(told.slip_back(number))

        self._counter.work.ask(AskScan(taken.sale), opened)
