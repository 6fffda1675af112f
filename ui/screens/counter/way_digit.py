"""A digit pressed on Home chose a way in; it may have been the first of a number all the same."""

from __future__ import annotations

from collections.abc import Callable

from posdesk.desk.lookups.paper_answers import ReceiptFound
from posdesk.desk.lookups.scan import Answer, AskScan, GoodsFound
from ui.screens.counter.controller import Counter

SHORTEST = 4  # digits of a number of an old system's receipt, or of an article


class WayDigit:
    """Keeps that digit until what follows is read.

    Where digit and all that was typed after it are together the number of a receipt or the code of
    an article, that is what was meant: 539480 opens receipt 539480, though 5 looks for purchases.
    """

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._digit = ""

    def press(self, place: int) -> None:
        """That way was chosen; what is typed from now on may go on with its digit."""
        self._digit = str(place)

    def read(
        self, text: str, take: Callable[[Answer], None], otherwise: Callable[[], None]
    ) -> None:
        """`take` the receipt or article of the whole number, or `otherwise` go on with `text`."""
        number, self._digit = (self._digit + text, "") if self._digit else ("", "")
        digits = text.isascii() and text.isdigit()
        if not number or not digits or len(number) < SHORTEST:
            otherwise()
            return

        def home(answer: Answer) -> None:
            self._counter.pending -= 1
            goods = isinstance(answer, GoodsFound) and answer.line.sku == number
            if goods or isinstance(answer, ReceiptFound):
                take(answer)
            else:
                otherwise()

        def trouble(wrong: Exception) -> None:
            self._counter.pending -= 1
            self._counter.work.tell(wrong)

        self._counter.pending += 1
        self._counter.work.ask(AskScan(number), home, trouble)
