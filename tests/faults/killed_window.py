"""The real window, offscreen, sells and takes back with keys and scans until somebody kills it.

`killed_window.py BOOKS SEED`: says `ready OPERATION`, with the ticket it found on the counter, then
each act once it is booked.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import counter_shop

from posdesk.desk.actions.settle_ticket import Settled
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.opening import print_run
from posdesk.documents.paper import QrCode
from ui.application import Application
from ui.beginning import Hands
from ui.rehearsal import Hand, Rehearsal
from ui.start import Look, make_application

GOODS = (counter_shop.MUG, counter_shop.KETTLE, counter_shop.TOWEL)


class Clerk:
    """Keys and scans, one act after the other; each yield waits until nothing is under way."""

    def __init__(self, application: Application, random: Random) -> None:
        self._application, self._random = application, random
        self._hand = Hand(application)
        self._sold: list[str] = []

    def work(self) -> Iterator[None]:
        """Sign in, then sell and take back for ever."""
        application = self._application
        while application.desk is None or application.sign_in is None or self._nobody:
            yield
        counter_shop.signed_in(application)
        counter = application.counter
        assert counter is not None
        counter.settled.connect(self._booked)
        while counter.home is None:
            yield
        print(f"ready {counter.ticket.operation}", flush=True)
        while True:
            yield from self._settle()
            back = self._sold and self._random.random() < 0.5
            if back:
                self._hand.scan(self._code(self._sold.pop()))
                yield
                self._hand.key("Ctrl+A")
                yield
            if not back or self._random.random() < 0.3:
                for _ in range(self._random.randint(1, 4)):
                    self._hand.scan(self._random.choice(GOODS))
                    yield

    @property
    def _nobody(self) -> bool:
        assert self._application.sign_in is not None
        return not self._application.sign_in._people

    def _settle(self) -> Iterator[None]:
        counter = self._application.counter
        assert counter is not None
        while not counter.ticket.is_empty:
            self._hand.key("Enter")
            yield

    def _booked(self, settled: Settled) -> None:
        print("booked", settled.sale or "-", *settled.returns, flush=True)
        self._sold += [settled.sale] if settled.sale else []

    def _code(self, number: str) -> str:
        assert self._application.desk is not None
        paper = self._application.desk.ask(AskPaper(number))
        assert paper is not None
        return next(block.text for block in paper.blocks if isinstance(block, QrCode))


def main(books: Path, seed: int) -> int:
    """Open the window over those books and work."""

    def no_demo(books: Path, clock: object) -> None:
        raise AssertionError("the shop is there")

    app = make_application(Look())
    application = Application(Hands(books, counter_shop.TestClock(), no_demo, print_run))
    application.crash.install()
    application.crash.happened.connect(lambda words: print("crash", words, flush=True))
    rehearsal = Rehearsal(application, Clerk(application, Random(seed)).work())
    rehearsal.finished.connect(app.exit)
    application.window.resize(1366, 768)
    application.start()
    rehearsal.begin()
    return int(app.exec())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
