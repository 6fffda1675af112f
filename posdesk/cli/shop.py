"""The books a command works on: opened, or made when a shop brings its past before its name."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from posdesk.clock import SystemClock
from posdesk.desk.desk import Desk
from posdesk.desk.opening import (
    NewShop,
    books_at_home,
    make_shop,
    marks_at_home,
    open_desk,
    open_server_desk,
    tax_scheme,
)
from posdesk.errors import Fault
from posdesk.wording import translate

# What books made by an import begin with: no questions asked; set-up may change it later.
NEW_SHOP = NewShop(name="My shop", currency="GBP", taxes=tax_scheme(20_000, included=True))


def books_at(said: Path | None) -> Path:
    """The books named with --books, or the user's own."""
    return said if said is not None else books_at_home()


@contextmanager
def opened(books: Path) -> Iterator[Desk]:
    """The desk over those books; Fault says what stands in the way."""
    desk = open_desk(books, SystemClock(), marks_at_home())
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def opened_on_server(url: str, key: Path | None) -> Iterator[Desk]:
    """The desk over the books of the shop's server, as the till whose signing key that file is."""
    if key is None:
        raise Fault("key_missing", url)
    desk = open_server_desk(url, key, SystemClock())
    try:
        yield desk
    finally:
        desk.close()


def make(books: Path) -> None:
    """Make books in pounds; the owner's PIN is said once, on stderr."""
    owner, pin, recovery = make_shop(books, NEW_SHOP, SystemClock())
    made = translate("Cli", "New books were made at {books}, in {currency}, their key beside them.")
    shown = translate("Cli", "The owner signs in with PIN {pin}, as {name}; it is shown this once.")
    print(made.format(books=books, currency=NEW_SHOP.currency), file=sys.stderr)
    print(shown.format(pin=pin, name=owner.name), file=sys.stderr)
    paper = translate("Cli", "The recovery code, each half for a paper of its own: {one} and {two}")
    one, two = recovery.halves
    print(paper.format(one=one, two=two), file=sys.stderr)
