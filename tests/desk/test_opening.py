"""Making a shop and opening it: what exists is never written over, and what is wrong is named."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from bookmaking import KEY
from desk.shops import NO_TAX, HandClock
from desk.tills import Till

from posdesk.desk import opening
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.lookups.printer import AskPrinter
from posdesk.desk.lookups.staff import AskStaff
from posdesk.desk.opening import NewShop, key_path, make_shop, open_desk, print_run, tax_scheme
from posdesk.desk.signing_in import sign_in
from posdesk.errors import Fault
from posdesk.keys import keep_key, load_key
from posdesk.printing.printer import PrinterFault
from posdesk.printing.printers import printer_from
from posdesk.sales.basket import BasketLine

NEW = NewShop("Bay Books", "GBP", tax_scheme(20_000, included=True), owner_name="Ada")


@pytest.fixture
def books(tmp_path: Path) -> Path:
    """Where the books of a shop may be made."""
    return tmp_path / "shop" / "shop.books"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the slow hash of the owner's PIN."""
    monkeypatch.setattr(opening, "hash_pin", lambda pin: "")


def fault(books: Path) -> str:
    """Why those books do not open."""
    with pytest.raises(Fault) as told:
        open_desk(books, HandClock())
    return told.value.code


def test_a_shop_is_made_opened_and_sells_in_a_few_steps(books: Path) -> None:
    owner, pin, _ = make_shop(books, NEW, HandClock())
    assert (owner.name, owner.role, len(pin), pin.isdigit()) == ("Ada", "owner", 6, True)
    clock = HandClock()
    till = Till(open_desk(books, clock), clock, str(books))
    assert (till.desk.shop.name, till.desk.shop.currency) == ("Bay Books", "GBP")
    assert [member.name for member in till.desk.ask(AskStaff())] == ["Ada"]
    signed_in = sign_in(till.desk, owner.code, pin)
    assert signed_in.staff is not None
    till.desk.sign_in(signed_in.staff)
    till.desk.do(OpenShift("shift", 10_000))
    book = BasketLine("", "A book", 1, 650_000, "A")
    assert till.settle(till.ticket().going_out(book)).figure == 650
    till.desk.close()


@pytest.mark.usefixtures("quick")
def test_books_and_key_are_for_their_owners_eyes_only(books: Path) -> None:
    make_shop(books, NEW, HandClock())
    for file in (books, key_path(books)):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("there", ["shop.books", "shop.books.key"])
def test_what_is_there_is_never_written_over(books: Path, there: str) -> None:
    books.parent.mkdir()
    (books.parent / there).write_bytes(b"somebody's own")
    with pytest.raises(Fault) as told:
        make_shop(books, NEW, HandClock())
    assert told.value.code == "books_exist"
    assert (books.parent / there).read_bytes() == b"somebody's own"
    assert [file.name for file in books.parent.iterdir()] == [there]


@pytest.mark.usefixtures("quick")
def test_a_shop_that_could_not_be_made_leaves_nothing_in_the_way(
    books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise Fault("disk_full")

    with monkeypatch.context() as world:
        world.setattr(opening, "create_books", full)
        with pytest.raises(Fault):
            make_shop(books, NEW, HandClock())
    assert list(books.parent.iterdir()) == []
    make_shop(books, NEW, HandClock())


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("left", ["nothing of the key", "the key", "the key and half the books"])
def test_a_making_that_was_killed_bars_nobody(books: Path, left: str) -> None:
    books.parent.mkdir()
    if left == "nothing of the key":
        key_path(books).touch()
    else:
        keep_key(KEY, key_path(books))
    if left == "the key and half the books":
        books.with_name(f"{books.name}.making").write_bytes(b"SQLite format 3\x00" + bytes(200))
    owner = make_shop(books, NEW, HandClock()).owner
    desk = open_desk(books, HandClock())
    assert [person.code for person in desk.ask(AskStaff())] == [owner.code]
    assert (load_key(key_path(books)).id == KEY.id) == (left != "nothing of the key")
    desk.close()


@pytest.mark.usefixtures("quick")
def test_books_are_never_there_without_the_owner(
    books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One transaction and one renaming: a kill leaves no shop that nobody can sign in to."""

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("posdesk.store.file_checks.finish", killed)
    with pytest.raises(KeyboardInterrupt):
        make_shop(books, NEW, HandClock())
    assert not books.exists()


@pytest.mark.usefixtures("quick")
def test_a_place_that_takes_no_files_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Fault) as told:
        make_shop(tmp_path / "file" / "shop.books", NEW, HandClock())
    assert told.value.code == "read_only"


@pytest.mark.usefixtures("quick")
def test_one_program_at_a_time_holds_the_books(books: Path) -> None:
    make_shop(books, NEW, HandClock())
    first = open_desk(books, HandClock())
    assert fault(books) == "books_locked"
    first.close()
    first.close()
    open_desk(books, HandClock()).close()


@pytest.mark.usefixtures("quick")
def test_what_keeps_books_shut_is_named(books: Path) -> None:
    make_shop(books, NEW, HandClock())
    own_key = key_path(books).read_bytes()
    key_path(books).unlink()
    assert fault(books) == "key_missing"
    key_path(books).write_text("no key")
    assert fault(books) == "key_unreadable"
    key_path(books).unlink()
    keep_key(KEY, key_path(books))
    assert fault(books) == "key_unknown"
    key_path(books).write_bytes(own_key)
    open_desk(books, HandClock()).close()
    content = books.read_bytes()
    books.write_bytes(b"no books at all" * 100)
    assert fault(books) == "not_books"
    books.write_bytes(content[: len(content) // 2])
    assert fault(books) == "books_corrupt"
    books.unlink()
    assert fault(books) == "books_missing"


@pytest.mark.usefixtures("quick")
def test_a_desk_that_was_closed_does_nothing_more(books: Path) -> None:
    make_shop(books, NEW, HandClock())
    desk = open_desk(books, HandClock())
    desk.close()
    with pytest.raises(Fault) as told:
        desk.ask(AskStaff())
    assert told.value.code == "books_closed"


@pytest.mark.usefixtures("quick")
def test_the_printer_chosen_at_set_up_is_the_one_that_prints(books: Path) -> None:
    chosen = (("kind", "file_escpos"), ("folder", str(books.parent / "thermal")))
    make_shop(books, NewShop("Bay", "GBP", NO_TAX, printer=chosen), HandClock())
    desk = open_desk(books, HandClock())
    assert desk.ask(AskPrinter()) == dict(chosen)
    assert print_run(desk).printer.name == printer_from(dict(chosen)).name
    desk.close()


@pytest.mark.usefixtures("quick")
def test_a_printer_nobody_knows_is_told(books: Path) -> None:
    wrong = NewShop("Bay", "GBP", NO_TAX, printer=(("kind", "abacus"),))
    make_shop(books, wrong, HandClock())
    desk = open_desk(books, HandClock())
    with pytest.raises(PrinterFault):
        print_run(desk).printer.kick_drawer()
    desk.close()


@pytest.mark.parametrize(("included", "rounded"), [(True, "receipt"), (False, "line")])
def test_one_rate_and_a_zero_rate_to_begin_with(included: bool, rounded: str) -> None:
    scheme = tax_scheme(20_000, included=included)
    assert (scheme.included, scheme.round_at) == (included, rounded)
    assert [(rate.code, rate.rate) for rate in scheme.rates] == [("A", 20_000), ("Z", 0)]
