"""The window over the books named: a clerk scans, a card pays a part; then it waits to be killed."""

from __future__ import annotations

import sys
from pathlib import Path

import counter_shop
from counter_shop import KETTLE, MUG

from posdesk.desk.opening import print_run
from ui import start
from ui.application import Application
from ui.beginning import Hands
from ui.rehearsal import Hand


def work(books: Path) -> None:
    """Errands on threads of their own, as at a real counter."""
    app = start.make_application(start.Look())

    def no_demo(books: Path, clock: object) -> None:
        raise AssertionError("the shop is there")

    application = Application(Hands(books, counter_shop.TestClock(), no_demo, print_run))
    hand = Hand(application)

    def rest() -> None:
        app.processEvents()
        while application.busy:
            app.processEvents()

    application.start()
    while application.sign_in is None or not application.sign_in._people:
        app.processEvents()
    counter_shop.signed_in(application)
    rest()
    for code in (MUG, KETTLE):
        hand.scan(code)
        rest()
    hand.key("Enter")
    hand.type("2")
    hand.key("K")
    rest()
    hand.type("4242")
    hand.key("Enter")
    hand.type("081552")
    hand.key("Enter")
    rest()
    assert application.counter is not None
    assert application.counter.payment is not None, "a part is still to be paid"
    print("amid", flush=True)
    app.exec()


if __name__ == "__main__":
    work(Path(sys.argv[1]))
