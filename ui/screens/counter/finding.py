"""A purchase without its receipt: looked for by anything remembered, and opened on the ticket."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posdesk.money import currency
from posdesk.ticket.scan import Goods, SearchWords, classify
from ui.screens.counter import told
from ui.screens.counter.asking import PickPurchase, PickWorth, ValueGoods
from ui.screens.counter.controller import Counter

if TYPE_CHECKING:  # what a search loads, it loads when somebody looks for something
    from posdesk.desk.lookups.paper_answers import ReceiptFound
    from posdesk.returns.search.ranking import Found
    from posdesk.returns.search.remembered import Remembered, Thing
    from posdesk.returns.unproved import Worth

    Home = Callable[[str, Remembered, tuple[Found, ...]], None]

NEWEST = "find"  # of what is asked as one types only the last comes home
SHOWN = 6  # rows of the panel; more words find the others


class Finding(QObject):
    """Looks for purchases; `active` once the way in without a receipt was chosen.

    `opened(ReceiptFound)` wants that receipt on the ticket.
    """

    opened = Signal(object)

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self._counter = counter
        self.active = False

    def takes(self, text: str) -> bool:
        """Whether what was scanned is looked for among past purchases: goods, while looking."""
        return self.active and isinstance(classify(text), Goods | SearchWords)

    def sold_rather(self, asked: Remembered) -> bool:
        """Whether words alone, said while goods go out, are goods to sell: an open line."""
        from posdesk.returns.search.remembered import Remembered

        only = asked == Remembered(thing=asked.thing)
        return only and not self.active and bool(self._counter.ticket.basket.lines)

    def look(self, text: str, home: Home, *, quick: bool = True) -> None:
        """As one types: `home` hears the text, how it was read, and what fits."""
        from posdesk.desk.lookups.find_purchase import FindPurchase

        asked = self._read(text)
        self._counter.work.ask(
            FindPurchase(asked, SHOWN, quick), lambda found: home(text, asked, found), newest=NEWEST
        )

    def read(self, text: str) -> None:
        """Enter, or a scan: what fits is shown; where nothing does, what the goods bring."""
        self.look(text, self._found, quick=False)

    def open(self, found: Found, pieces: int) -> None:
        """That receipt comes on the ticket, its line ticked where it is certain."""
        from posdesk.desk.lookups.found_paper import AskReceipt

        self.active = False
        self._counter.asking = None
        self._counter.work.ask(AskReceipt(found.receipt), partial(self._open, found, pieces))

    def _read(self, text: str) -> Remembered:
        from posdesk.returns.search.reading import read_remembered
        from ui.screens.counter.search_words import speech

        station = self._counter.work.desk.station()
        exponent = currency(station.shop.currency).exponent
        return read_remembered(text, station.at.day, exponent, speech())

    def _found(self, text: str, asked: Remembered, found: tuple[Found, ...]) -> None:
        if found:
            self._counter.ask(PickPurchase(text, asked, found))
        else:
            self.without(asked)

    def without(self, asked: Remembered) -> None:
        """Nothing is found anywhere: what the goods are worth without a receipt."""
        from posdesk.desk.lookups.without_receipt import AskWorth

        thing = asked.thing
        if thing is None or not thing.said:
            self._counter.say(told.nothing_bought())
            return
        shown = partial(self._valued, thing)
        self._counter.work.ask(AskWorth(thing.said), shown, newest=NEWEST)

    def _valued(self, thing: Thing, worths: tuple[Worth, ...]) -> None:
        pieces = max(1, thing.pieces)
        if worths:
            self._counter.ask(PickWorth(thing.said, pieces, worths))
        else:
            words = "" if told.is_barcode(thing.said) else thing.said
            self._counter.ask(ValueGoods(words, pieces))

    def take(self, worth: Worth, pieces: int) -> None:
        """So many of those goods come back, and nothing proves them."""
        from posdesk.desk.lookups.without_receipt import draft_of

        counter = self._counter
        self.active, counter.asking = False, None
        station = counter.work.desk.station()
        place = f"{station.at.ms}-{len(counter.ticket.returns)}"
        draft = draft_of(worth, pieces, place, station)
        if counter.trying(lambda: counter.ticket.with_unproved(draft)):
            counter.say(told.without_receipt(worth.text or worth.sku))

    def take_valued(self, words: str, minor: int, pieces: int) -> None:
        """Goods never sold here, as somebody values one of them."""
        from posdesk.desk.lookups.without_receipt import hand_valued

        self.take(hand_valued(words, minor, self._counter.work.desk.station()), pieces)

    def _open(self, found: Found, pieces: int, receipt: ReceiptFound | None) -> None:
        if receipt is None:
            return
        self.opened.emit(receipt)
        counter, standing = self._counter, receipt.standing
        place = counter.ticket.receipt_place(standing.sale.number)
        line = found.line or (1 if len(standing.sale.lines) == 1 else 0)
        if place is None or not line or counter.ticket.returns[place].ticks:
            return
        left = standing.left(line)
        sold = standing.sale.line(line)
        units = left if sold.weighed or not pieces else pieces
        certain = pieces or sold.weighed or left == 1
        if certain and 0 < units <= left:
            counter.trying(lambda: counter.ticket.ticking(place, line, units))
