"""Opening the books of a shop, and making them: what stands before the first act."""

from __future__ import annotations

import secrets
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.clock import Clock
from posdesk.desk.actions.sign_in import RECOVERY
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.printer import PRINTER, AskPrinter
from posdesk.errors import Fault
from posdesk.keys import TillKey, keep_key, load_key, make_key
from posdesk.people.pin import hash_pin, new_pin
from posdesk.people.recovery import RecoveryCode, new_recovery_code
from posdesk.people.staff import OWNER, StaffMember
from posdesk.settings import Shop
from posdesk.store.books import Books
from posdesk.store.engine import create_books, open_books
from posdesk.store.file_checks import fault_of_disk, make_folder
from posdesk.store.mark import mark_path, profile_marks
from posdesk.store.postgres import is_server
from posdesk.values import dataclass
from posdesk.wording import translate

if TYPE_CHECKING:
    from posdesk.desk.print_run import PrintRun
    from posdesk.documents.paper import Paper
    from posdesk.printing.printer import Printer

RECEIPTS = "receipts"
MOST_RATES = 8


@dataclass(frozen=True, slots=True)
class NewShop:
    """What set-up asks: name, currency, taxes; the rest has sensible beginnings.

    `country`: empty for that of the currency. `cash_step` in minor units; `printer` as
    `posdesk.printing.printers` reads it. `recovery`: a recovery code that is no secret, for a
    demo; otherwise the program makes one.
    """

    name: str
    currency: str
    taxes: TaxScheme
    address: tuple[str, ...] = ()
    tax_id: str = ""
    country: str = ""
    cash_step: int = 1
    owner_name: str = ""
    demo: bool = False
    printer: tuple[tuple[str, str], ...] = ()
    recovery: RecoveryCode | None = None


class MadeShop(NamedTuple):
    """What is told once when a shop is made: the owner, her PIN, the two halves for paper."""

    owner: StaffMember
    pin: str
    recovery: RecoveryCode


def books_at_home() -> Path:
    """Where a shop's books lie unless told otherwise: the user's own folder for posdesk."""
    import platformdirs

    return Path(platformdirs.user_data_dir("posdesk", appauthor=False)) / "shop.books"


def marks_at_home() -> Path:
    """Where the user's profile keeps its own marks of how far chains had come."""
    return profile_marks()


def tax_scheme(*rates: int, included: bool) -> TaxScheme:
    """The shop's rates in hundred-thousandths (20 % is 20_000), the usual one first, and zero.

    They get the codes A, B, C ... and Z. Rounded once per receipt where prices include the tax,
    per line where it is added.
    """
    kept = [rate for rate in dict.fromkeys(rates) if rate] if any(rates) else []
    named = [
        TaxRate(chr(ord("A") + place), "standard" if place == 0 else "reduced", rate)
        for place, rate in enumerate(kept[:MOST_RATES])
    ]
    zero = TaxRate("Z", "zero", 0)
    return TaxScheme(included, "receipt" if included else "line", (*named, zero))


def key_path(books: Path) -> Path:
    """Where the till's signing key lies: beside the books."""
    return books.with_name(books.name + ".key")


def make_shop(books: Path, new: NewShop, clock: Clock) -> MadeShop:
    """Make books and key; owner, PIN and recovery code are given by the program, shown this once.

    Fault when books stand there already, or the key and mark of some: nothing is ever written
    over. What a making that was cut short has left is used, and bars nobody.
    """
    from posdesk.instalments.places import place_of  # reads a file of data

    if books.exists() or (key_path(books).exists() and mark_path(books).exists()):
        raise Fault("books_exist", str(books))
    shop = Shop(
        shop_id=secrets.token_hex(8),
        name=new.name,
        currency=new.currency,
        address=new.address,
        tax_id=new.tax_id,
        cash_step=new.cash_step,
        demo=new.demo,
        country=place_of(new.country, new.currency),
    )
    pin = new_pin()
    recovery = new.recovery or new_recovery_code()
    kept = {"hashes": [hash_pin(recovery.secret)]}
    owner = StaffMember("1", new.owner_name or translate("Role", "Owner"), OWNER, hash_pin(pin))

    def fill(shelves: Books) -> None:
        shelves.staff.add(owner)
        shelves.settings.put(PRINTER, dict(new.printer))
        shelves.settings.put(RECOVERY, kept)

    key = _key_for(books)
    try:
        create_books(books, shop, new.taxes, key, clock.now(), fill=fill)
    except BaseException:
        if not books.exists():  # else they were made, and the key is theirs
            key_path(books).unlink()
        raise
    return MadeShop(owner, pin, recovery)


def _key_for(books: Path) -> TillKey:
    """A new key kept beside where the books will lie, or the one left there for books never made.

    Fault("read_only") where nothing can be kept, ("books_exist") where something else lies there.
    """
    kept = key_path(books)
    try:
        if kept.exists() and kept.stat().st_size:
            return load_key(kept)
        kept.unlink(missing_ok=True)  # cut short before a byte of it was written
        make_folder(books.parent)
        key = make_key()
        keep_key(key, kept)
    except OSError as refused:
        raise fault_of_disk(refused) from refused
    except Fault as no_key:
        raise Fault("books_exist", str(kept)) from no_key
    return key


def open_desk(books: Path, clock: Clock, marks: Path | None = None) -> Desk:
    """The desk over those books and the key beside them (Fault says what stands in the way).

    `marks`: where the user's profile keeps its marks of chains (`marks_at_home`).
    """
    key = load_key(key_path(books))
    file = open_books(books, key, clock, marks)
    return Desk(file, key, clock, books.resolve().parent, books, marks)


def open_server_desk(url: str, key: Path, clock: Clock) -> Desk:
    """The desk over the books of the shop's server, by the signing key of one of its tills."""
    if not is_server(url):
        raise Fault("not_books", url)
    signing = load_key(key)
    return Desk(open_books(url, signing, clock), signing, clock, key.resolve().parent)


def print_run(desk: Desk) -> PrintRun:
    """The printer this till was given, or PDF files in a folder beside the books."""
    from posdesk.desk.print_run import PrintRun

    return PrintRun(desk, _GivenPrinter(desk))


class _GivenPrinter:
    """Looked up and loaded, with reportlab and its like, when the first paper is printed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @cached_property
    def _printer(self) -> Printer:
        from posdesk.printing.printers import printer_from

        kept = self._desk.ask(AskPrinter())
        return printer_from({"folder": str(self._desk.folder / RECEIPTS), **kept})

    @property
    def name(self) -> str:
        """As the settings name it."""
        return self._printer.name

    def print(self, paper: Paper, copy: int = 0) -> None:
        """Print once (see Printer)."""
        self._printer.print(paper, copy)

    def kick_drawer(self) -> None:
        """Open the drawer, where one hangs on it."""
        self._printer.kick_drawer()
