"""People, goods and the recovery code changed at two tills at once: nobody undoes the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from desk.pairs import Pair, on_server
from desk.shops import pin_hash
from sqlalchemy import event, text

from posdesk.catalogue.entering import GoodsForm
from posdesk.catalogue.product import Product
from posdesk.desk.actions.add_product import AddProduct
from posdesk.desk.actions.change_role import ChangeRole
from posdesk.desk.actions.goods_acts import CodeTaken
from posdesk.desk.actions.mark_outage import MarkOutage
from posdesk.desk.actions.mark_shut import MarkShut
from posdesk.desk.actions.renew_pin import KeepRecoveryCode
from posdesk.desk.actions.retire_staff import RetireStaff
from posdesk.desk.actions.set_return_days import SetReturnDays
from posdesk.desk.actions.set_tax_rates import ChangeTaxRate
from posdesk.desk.actions.sign_in import EndTry, Try, recovery_hashes
from posdesk.desk.actions.staff_acts import LastOwner
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.desk.windows import last_day_of
from posdesk.errors import Refusal
from posdesk.people.staff import AUDITOR, CLERK, OWNER, SUPERVISOR, Failures, StaffMember
from posdesk.store.books import Books
from posdesk.store.books_file import BooksFile

BOSS, SECOND_BOSS = (StaffMember(code, f"Owner {code}", OWNER) for code in ("51", "52"))
SAM = StaffMember("61", "Sam", CLERK)
_WAITING = text("select count(*) from pg_locks where locktype = 'advisory' and not granted")


@pytest.fixture
def pair(server: str, tmp_path: Path) -> Iterator[Pair]:
    """Two tills on the server; an owner on duty at each."""
    with on_server(server, "GBP", tmp_path) as tills:
        with tills[0].file.write() as books:
            for member in (BOSS, SECOND_BOSS, SAM):
                books.staff.add(replace(member, pin_hash=pin_hash()))
        for till, boss in zip(tills, (BOSS, SECOND_BOSS), strict=True):
            till.desk.sign_in(boss)
        yield tills


def amid(
    pair: Pair, alone: Callable[[Books], None], change: Callable[[Books], None], act: object
) -> Refusal | None:
    """`act` begins at one till while the other is about to commit `change`; its refusal."""

    def other() -> Refusal | None:
        try:
            pair[1].desk.do(act)
        except Refusal as refused:
            return refused
        return None

    with ThreadPoolExecutor(1) as thread:
        with pair[0].file.write() as books:
            alone(books)
            came = thread.submit(other)
            while not books.staff._unit.connection.execute(_WAITING).scalar_one():
                assert not came.done(), "it waits for nobody"
            change(books)
        return came.result(30)


def people(books: Books) -> None:
    books.staff.alone_with_people()


def test_who_has_just_left_is_not_brought_back_by_another_role(pair: Pair) -> None:
    gone = replace(SAM, retired=True, pin_hash="")
    act = ChangeRole(pair[1].desk.new_operation(), SAM.code, SUPERVISOR)
    assert amid(pair, people, lambda books: books.staff.add(gone), act) is None
    with pair[0].file.read() as books:
        assert books.staff.by_code(SAM.code) == replace(gone, role=SUPERVISOR)


def test_two_owners_do_not_send_each_other_away(pair: Pair) -> None:
    def only_these(books: Books) -> None:
        for each in books.staff.all():
            if each.role == OWNER and each.code != SECOND_BOSS.code:
                books.staff.add(replace(each, retired=True))

    act = RetireStaff(pair[1].desk.new_operation(), SECOND_BOSS.code)
    assert isinstance(amid(pair, people, only_these, act), LastOwner)


def test_a_sign_in_forgets_no_code_that_was_made_meanwhile(pair: Pair) -> None:
    used = {"hashes": ["next", "used"], "helped": SAM.code}
    with pair[0].file.write() as books:
        books.settings.put("recovery_code", used)
        kept = books.staff.by_code(SAM.code)
    assert kept is not None
    act = EndTry(SAM.code, True, Try(Failures(1), (kept.pin_hash,)))

    def made(books: Books) -> None:
        books.settings.put("recovery_code", {"hashes": ["made"]})

    assert amid(pair, people, made, act) is None
    with pair[0].file.read() as books:
        assert recovery_hashes(books) == ("made",)


def test_a_code_made_while_another_is_used_is_the_one_that_counts(pair: Pair) -> None:
    def used(books: Books) -> None:
        kept = {"hashes": ["next", "used"], "helped": SAM.code}
        books.settings.put("recovery_code", kept)

    act = KeepRecoveryCode(pair[1].desk.new_operation(), "made")
    assert amid(pair, people, used, act) is None
    with pair[0].file.read() as books:
        assert recovery_hashes(books) == ("made",)


def test_goods_added_at_both_under_one_code_are_two_goods_never_one(pair: Pair) -> None:
    vase = Product("VASE", "Glass vase", 1_500_000, "A")
    act = AddProduct(pair[1].desk.new_operation(), GoodsForm("VASE", "Stone vase", "A"))
    refused = amid(
        pair,
        lambda books: books.catalogue.alone_with_goods(),
        lambda books: books.catalogue.put([vase]),
        act,
    )
    assert isinstance(refused, CodeTaken)


# --- what one till sets, the other goes by ------------------------------------------------------


def test_settings_made_at_one_till_count_at_the_other_s_next_act(pair: Pair) -> None:
    setter, other = pair
    setter.desk.do(SetReturnDays(setter.desk.new_operation(), 45))
    number = other.sell("MUG")
    sale = other.sale(number)
    assert sale.return_by is not None
    assert (sale.return_by - sale.at.day).days == 45
    assert other.desk.shop.return_days == 45
    assert setter.desk.shop.return_days == 45


def test_a_day_marked_shut_at_one_till_moves_windows_at_the_other(pair: Pair) -> None:
    setter, other = pair
    number = other.sell("MUG")
    standing = other.standing(number)
    last = standing.sale.return_by
    assert last is not None and last_day_of(other.desk.station(), standing, 1) == last
    later = last + timedelta(days=1)
    setter.desk.do(MarkShut(setter.desk.new_operation(), last, last))
    setter.desk.do(MarkOutage(setter.desk.new_operation(), "card", last, last))
    other.sell("MUG")
    assert last_day_of(other.desk.station(), standing, 1) == later
    setter.desk.do(MarkShut(setter.desk.new_operation(), last, last, opens=True))
    assert last_day_of(setter.desk.station(), standing, 1) == later, "as somebody was told"


def test_a_tax_set_at_one_till_is_not_sold_by_at_the_other(pair: Pair) -> None:
    setter, other = pair
    ticket = other.ticket("MUG")
    today = setter.clock.now().day
    setter.desk.do(ChangeTaxRate(setter.desk.new_operation(), "A", 25_000, today))
    sold = other.settle(ticket)  # what the customer pays includes it: the figure is the same
    (line,) = other.sale(sold.sale).lines
    assert line.tax_rate == 25_000


def test_who_left_at_one_till_does_nothing_more_at_the_other(pair: Pair) -> None:
    setter, other = pair
    other.desk.sign_in(SAM)
    other.sell("MUG")
    setter.desk.do(RetireStaff(setter.desk.new_operation(), SAM.code))
    before = len(other.entries())
    with pytest.raises(NobodySignedIn):
        other.sell("MUG")
    assert other.desk.duty.staff is None
    assert len(other.entries()) == before


def test_another_role_counts_from_the_next_act_on(pair: Pair) -> None:
    setter, other = pair
    other.desk.sign_in(SAM)
    setter.desk.do(ChangeRole(setter.desk.new_operation(), SAM.code, AUDITOR))
    with pytest.raises(NotForThisRole):
        other.sell("MUG")
    setter.desk.do(ChangeRole(setter.desk.new_operation(), SAM.code, CLERK))
    other.sell("MUG")


def test_a_sale_on_the_server_is_no_more_statements_for_it(pair: Pair) -> None:
    """PERFORMANCE 3 (3): what other tills did is asked with what is asked anyway."""
    till = pair[1]
    till.sell("MUG")
    ticket = till.ticket("MUG")
    act = till.action(ticket)
    with counted(till.file) as said:
        till.desk.do(act)
    looked = [sql for sql in said if "'act'" in sql]
    assert len(looked) == 1
    assert len([sql for sql in said if "advisory" not in sql]) <= 10, said


@contextmanager
def counted(file: BooksFile) -> Iterator[list[str]]:
    said: list[str] = []

    def note(connection: object, cursor: object, sql: str, *rest: object) -> None:
        said.append(sql)

    event.listen(file.over.engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(file.over.engine, "before_cursor_execute", note)
