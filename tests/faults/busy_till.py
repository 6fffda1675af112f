"""The acts of a till, each told once the program has said that it is done.

As a script: `busy_till.py SCENE FOLDER [SETTINGS]` plays a scene on the books in FOLDER and keeps
what was told in FOLDER/acks; SETTINGS names ones that are known to be bad.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bookmaking import KEY
from desk.shops import CLERK, FLOAT, HandClock
from desk.tills import CARD, CASH, Till

from posdesk.catalogue.tax import TaxScheme
from posdesk.desk.action import Action
from posdesk.desk.actions.back_up import back_up
from posdesk.desk.actions.close_shift import CloseShift
from posdesk.desk.actions.count_drawer import CountDrawer
from posdesk.desk.actions.hold_ticket import KeepTicket
from posdesk.desk.actions.move_cash import MoveCash
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.opening import NewShop, key_path, make_shop, open_desk, tax_scheme
from posdesk.desk.restoring import restore_books
from posdesk.keys import keep_key
from posdesk.store import sqlite
from posdesk.ticket.ticket import Ticket
from posdesk.till.drawer_count import DrawerCount

Tell = Callable[..., None]
TAXES: TaxScheme = tax_scheme(20_000, included=True)
NEW = NewShop("Lantern & Leaf", "GBP", TAXES, owner_name="Ada")
FIRST_RELEASE = Path(__file__).resolve().parents[1] / "data" / "books" / "version-1.books.gz"
BAD_SETTINGS = {"delete full": ("delete", "full", 2), "wal normal": ("wal", "normal", 1)}


class Acts:
    """Acts at one till: each is tried until it is done, and told. `tried` hears every attempt."""

    def __init__(self, books: Path, tell: Tell, trouble: Callable[[Exception], None]) -> None:
        self.books, self.tell, self._trouble = books, tell, trouble
        self.clock = HandClock()
        self.till: Till = None  # type: ignore[assignment]

    def attempt(self, act: Callable[[], Any]) -> Any:
        """What comes of it; when it fails, `trouble` hears why, and it is tried once more."""
        try:
            return act()
        except Exception as failed:
            self._trouble(failed)
            return act()

    def open(self) -> None:
        """The books open, the clerk on duty."""
        desk = self.attempt(lambda: open_desk(self.books, self.clock))
        self.till = Till(desk, self.clock, str(self.books))
        desk.sign_in(CLERK)

    def shut(self) -> None:
        """The books closed."""
        self.till.desk.close()

    def ticket(self, *texts: str) -> Ticket:
        """Those scanned."""
        return self.attempt(lambda: self.till.ticket(*texts))

    def settle(self, name: str, ticket: Ticket, *handed: Any) -> str:
        """Enter, once the ticket is kept; the sale's number."""
        self.attempt(lambda: self.till.desk.do(KeepTicket(ticket)))
        self.tell("kept", ticket.operation)
        settled = self.attempt(lambda: self.till.settle(ticket, *handed))
        self.tell(name, ticket.operation, numbers=[settled.sale, *settled.returns])
        return str(settled.sale)

    def do(self, name: str, make: Callable[[str], Action[Any]]) -> Any:
        """Any other act."""
        operation = self.till.desk.new_operation()
        action = make(operation)
        result = self.attempt(lambda: self.till.desk.do(action)).result
        self.tell(name, operation)
        return result

    def sell(self, *goods: str) -> str:
        """In cash."""
        return self.settle("sale", self.ticket(*goods), CASH)

    def close_the_day(self) -> None:
        """Counted, closed."""
        count = DrawerCount.of({1: 123_45})
        found = self.do("count", lambda op: CountDrawer(op, count, on_paper=False))
        self.do("close", lambda op: CloseShift(op, count, found.expected))

    def open_the_day(self) -> None:
        """A shift."""
        self.do("shift", lambda op: OpenShift(op, FLOAT))


def counter(acts: Acts) -> None:
    """Sold by cash and card, brought back in part and whole, exchanged, moved, closed."""
    acts.open()
    first = acts.sell("2*MUG", "COAT")
    second = acts.settle("card sale", acts.ticket("KETTLE", "BOOK"), CARD)
    acts.settle("part back", acts.ticket(first, "COAT"))
    acts.do("cash out", lambda op: MoveCash(op, "in_safe", 10_00))
    other = acts.attempt(lambda: acts.till.ask("COAT")).line
    acts.settle("exchange", acts.ticket(second).all_back().scanning(other))
    acts.settle("rest back", acts.ticket(first).all_back())
    acts.close_the_day()
    acts.open_the_day()
    acts.sell("MUG")
    acts.shut()


def upgrade(acts: Acts) -> None:
    """Books of the first release are brought up to date, and sold in."""
    acts.open()
    acts.tell("upgraded")
    acts.sell("MUG")
    acts.shut()


def back_and_forth(acts: Acts) -> None:
    """A backup while the books are open, later sales, and the backup put back."""
    acts.open()
    first = acts.sell("2*MUG")
    made = acts.attempt(lambda: back_up(acts.till.desk, signing_key=key_path(acts.books)))
    acts.tell("backup", file=made.path.name)
    acts.settle("part back", acts.ticket(first, "MUG"))
    acts.sell("COAT")
    acts.shut()
    acts.clock.later(seconds=60)
    done = acts.attempt(lambda: restore_books(made.path, acts.books, acts.clock))
    acts.tell("restored", epoch=done.epoch, aside=done.kept_aside.name)
    acts.open()
    acts.sell("BOOK")
    acts.shut()


def set_up(acts: Acts) -> None:
    """A shop is made, in a folder that was not there, and its first shift opened."""
    owner = acts.attempt(lambda: make_shop(acts.books, NEW, acts.clock))[0]
    acts.tell("made")
    acts.open()
    acts.till.desk.sign_in(owner)
    acts.open_the_day()
    acts.shut()


SCENES: dict[str, Callable[[Acts], None]] = {
    "counter": counter,
    "upgrade": upgrade,
    "back and forth": back_and_forth,
    "set up": set_up,
}


def books_of(scene: str, folder: Path) -> Path:
    """Where that scene's books lie."""
    return folder / ("new/shop.books" if scene == "set up" else "shop.books")


@contextlib.contextmanager
def at_home(folder: Path) -> Iterator[None]:
    """The profile of whoever works there lies in the folder too: its mark is part of each image."""
    was = os.environ.get("XDG_DATA_HOME")
    os.environ["XDG_DATA_HOME"] = str(folder / "profile")
    try:
        yield
    finally:
        os.environ.pop("XDG_DATA_HOME")
        if was is not None:
            os.environ["XDG_DATA_HOME"] = was


def lay_ready(scene: str, template: Path, folder: Path) -> None:
    """Into an empty folder: the books that scene begins with, if any."""
    if scene == "upgrade":
        books = folder / "shop.books"
        books.write_bytes(gzip.decompress(FIRST_RELEASE.read_bytes()))
        keep_key(KEY, key_path(books))
    elif scene != "set up":
        shutil.copytree(template, folder, dirs_exist_ok=True)


def make_worse(settings: str) -> None:
    """Settings under which an acknowledged sale may go: the harness has to see it."""
    journal, sync, number = BAD_SETTINGS[settings]
    others = [each for each in sqlite.SETTINGS if each[0] not in ("journal_mode", "synchronous")]
    modes = (("journal_mode", journal, journal), ("synchronous", sync, number))
    sqlite.SETTINGS = (*modes, *others)


def main(scene: str, folder: str, settings: str = "") -> None:
    """Play it, and keep what was told beside the books."""
    if settings:
        make_worse(settings)
    handle = os.open(Path(folder) / "acks", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def tell(name: str, operation: str = "", **more: object) -> None:
        said = {"act": name, "operation": operation, **more}
        os.write(handle, (json.dumps(said) + "\n").encode())

    def trouble(failed: Exception) -> None:
        raise failed

    with at_home(Path(folder)):
        SCENES[scene](Acts(books_of(scene, Path(folder)), tell, trouble))


if __name__ == "__main__":
    main(*sys.argv[1:])
