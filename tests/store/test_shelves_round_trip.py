"""What is put on a shelf comes back as it was, on both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bookmaking import AT, KEY, SHOP, TAXES, a_line, a_sale, give_back, put_sale, sale_entry, sell

from posdesk.clock import Moment
from posdesk.identity import SALE, new_operation_id
from posdesk.ledger.journal import JournalEntry
from posdesk.people.staff import StaffMember
from posdesk.sales.sale import IMPORTED, TenderLeg
from posdesk.store.engine import BooksFile, open_books
from posdesk.store.faults import BooksRefused
from posdesk.till.shift import Closing, Shift


def test_shop_taxes_till_and_key_come_back(file: BooksFile) -> None:
    assert file.shop == SHOP
    assert file.taxes == TAXES
    assert (file.till.number, file.till.epoch) == (1, 1)
    assert file.ring.knows(KEY.id)
    assert file.alarms == ()


def test_a_sale_comes_back_as_sold(file: BooksFile) -> None:
    sale = sell(file, a_line(1, 3), a_line(2, 1, 999, "MUG"), last4="4242")
    with file.read() as books:
        standing = books.sales.standing(sale.number)
        assert standing is not None
        assert standing.sale == sale
        assert (standing.returned, standing.refunded) == ({}, {})
        assert books.sales.exists(sale.number)
        assert books.sales.standing("S1-000099-0") is None


def test_every_field_of_a_sale_survives(file: BooksFile) -> None:
    line = replace(
        a_line(1), text="Tea, loose — Ärmel", weighed=True, quantity=347, discount=-3, tax_code="Z"
    )
    legs = (
        TenderLeg("card", 200, last4="4242", approval="A1B2", carried=True),
        TenderLeg("cash", 312, 500, 188),
    )
    with file.write() as books:
        sale = replace(
            a_sale(str(books.numbers.next(SALE)), line, at=Moment(AT.ms, 60)),
            tenders=legs, rounding=2, tax_included=False, return_by=None, origin=IMPORTED,
        )  # fmt: skip
        books.sales.add(sale, customer="a1b2c3")
        books.journal.post(sale_entry(replace(sale, tenders=legs[1:])), AT, new_operation_id(AT))
    with file.read() as books:
        standing = books.sales.standing(sale.number)
        assert standing is not None
        assert standing.sale == sale


def test_a_return_comes_back_and_lowers_what_is_left(file: BooksFile) -> None:
    sale = sell(file)
    back = give_back(file, sale, 1, 0, 2)
    with file.read() as books:
        standing = books.sales.standing(sale.number)
        assert standing is not None
        assert standing.left(1) == 1
        assert standing.refunded == {1: back.total}
        assert books.returns.get(back.number) == back
        assert books.returns.get("B1-000009-9") is None
        assert books.returns.of_sale(sale.number) == (back,)
        assert books.today.totals(AT.day, 1) == (sale.total, back.total)
        assert books.sales.latest(5)[0].given_back == back.total


def test_two_returns_of_one_line_are_kept_apart(file: BooksFile) -> None:
    sale = sell(file)
    first = give_back(file, sale, 1, 0, 1)
    second = give_back(file, sale, 1, 1, 3)
    with file.read() as books:
        assert books.returns.of_sale(sale.number) == (first, second)


def test_papers_and_their_copies(file: BooksFile) -> None:
    sale = sell(file)
    with file.write() as books:
        (job,) = books.outbox.waiting()
        assert (job.number, job.copy, job.opens_drawer, job.state) == (
            sale.number,
            0,
            True,
            "waiting",
        )
        books.outbox.mark(job.id, "failed", "paper_out", AT)
        assert books.outbox.waiting()[0].detail == "paper_out"
        kept = books.documents.get(sale.number)
        assert kept is not None
        assert kept.copies == 1  # it may be on paper: bytes reached the printer (MONEY 30)
        books.outbox.mark(job.id, "printed", "", AT)
        assert books.outbox.waiting() == ()
        kept = books.documents.get(sale.number)
        assert kept is not None
        assert kept.copies == 1
        books.outbox.add(sale.number, kept.copies, False)
        assert [each.id for each in books.outbox.recent(9)][1:] == [job.id]
        books.outbox.mark(job.id, "failed", "", AT)  # what was printed stays printed
        assert [each.state for each in books.outbox.recent(9)] == ["waiting", "printed"]
    assert kept.tokens == ("PD1TOKEN",)
    assert kept.paper == b"a paper of " + sale.number.encode()


def test_latest_papers_tell_their_amounts(file: BooksFile) -> None:
    sale = sell(file)
    back = give_back(file, sale, 1, 0, 1)
    with file.read() as books:
        slip, receipt = books.documents.latest(9)
    assert (slip.number, slip.amount, slip.detail) == (back.number, -back.total, sale.number)
    assert (receipt.number, receipt.amount, receipt.copies) == (sale.number, sale.total, 0)


def test_numbers_run_on_within_a_unit_and_after_a_rollback(file: BooksFile) -> None:
    with file.write() as books:
        first = put_sale(books)
        second = put_sale(books)
    assert (first.number[:9], second.number[:9]) == ("S1-000001", "S1-000002")
    with pytest.raises(ZeroDivisionError):
        _sell_and_fall(file)
    assert sell(file).number.startswith("S1-000003")


def _sell_and_fall(file: BooksFile) -> None:
    with file.write() as books:
        put_sale(books)
        raise ZeroDivisionError


def test_numbers_run_on_after_books_are_opened_again(where: str) -> None:
    file = open_books(where, KEY)
    first = sell(file)
    file.close()
    file = open_books(where, KEY)
    assert sell(file).number[:9] == "S1-000002"
    with file.read() as books:
        assert books.sales.exists(first.number)
    file.close()


def test_shifts(file: BooksFile) -> None:
    shift = Shift(1, 1, AT, "01", 10_000)
    with file.write() as books:
        assert books.shifts.current(1) is None
        assert books.shifts.last_number(1) == 0
        books.shifts.open(shift)
        books.journal.post(JournalEntry("shift_opened", "staff_act", "GBP"), AT, "op")
    with file.read() as books:
        assert books.shifts.current(1) == shift
        assert books.shifts.current(2) is None
        assert books.shifts.last_number(1) == 1


def test_a_closed_shift_stays_closed_and_its_totals_go_on(file: BooksFile) -> None:
    closing = Closing(1, 1, AT, "01", 10_000, 9_990, 1, 5_000, 1_000)
    for number in (1, 2):
        with file.write() as books:
            books.shifts.open(Shift(number, 1, AT, "01", 10_000))
            books.journal.post(JournalEntry("shift_opened", "staff_act", "GBP"), AT, f"op{number}")
        with file.write() as books:
            ended = replace(closing, number=number, closings=number, sold_ever=5_000 * number)
            books.shifts.close(ended)
            books.journal.post(JournalEntry("shift_closed", "staff_act", "GBP"), AT, f"cl{number}")
        with file.read() as books:
            assert books.shifts.current(1) is None
            assert books.shifts.last_closing(1) == ended
            assert books.shifts.last_closing(2) is None
            assert books.shifts.last_number(1) == number


@pytest.mark.parametrize(
    "wrong",
    [{"closings": 1}, {"closings": 3}, {"sold_ever": 4_999}, {"returned_ever": 999}],
)
def test_totals_for_ever_never_go_back(file: BooksFile, wrong: dict[str, int]) -> None:
    """Nor does the count of closings leave one out."""
    first = Closing(1, 1, AT, "01", 0, 0, 1, 5_000, 1_000)
    for number in (1, 2):
        with file.write() as books:
            books.shifts.open(Shift(number, 1, AT, "01", 0))
            books.journal.post(JournalEntry("shift_opened", "staff_act", "GBP"), AT, f"op{number}")
    with file.write() as books:
        books.shifts.close(first)
        books.journal.post(JournalEntry("shift_closed", "staff_act", "GBP"), AT, "closed")
    with pytest.raises(BooksRefused, match="E_PERPETUAL"), file.write() as books:
        books.shifts.close(replace(first, **{"number": 2, "closings": 2, **wrong}))


def test_a_shift_that_was_never_opened_cannot_be_closed(file: BooksFile) -> None:
    with pytest.raises(BooksRefused, match="E_SHIFT"), file.write() as books:
        books.shifts.close(Closing(1, 7, AT, "01", 0, 0, 1, 0, 0))


def test_held_tickets(file: BooksFile) -> None:
    with file.write() as books:
        books.held.put("live:1", b"draft", "", AT)
        books.held.put("op1", b"old", "blue coat", AT)
        books.held.put("op1", b"new", "blue coat", AT.after(ms=1))
    with file.read() as books:
        assert books.held.get("op1") == b"new"
        assert [(row.slot, row.label) for row in books.held.all()] == [
            ("live:1", ""),
            ("op1", "blue coat"),
        ]
    with file.write() as books:
        books.held.remove("op1")
        books.held.remove("op1")
        assert books.held.get("op1") is None


def test_settings_and_the_shop_as_changed(file: BooksFile) -> None:
    with file.write() as books:
        assert books.settings.get("theme") is None
        books.settings.put("theme", {"dark": True})
        books.settings.put("shop", {**_shop_json(books.settings.get("shop")), "name": "New Name"})
    with file.read() as books:
        assert books.settings.get("theme") == {"dark": True}
    assert file.shop.name == "New Name"


def _shop_json(kept: object) -> dict[str, object]:
    assert isinstance(kept, dict)
    return kept


def test_staff_and_missed_pins(file: BooksFile) -> None:
    ana = StaffMember("01", "Ana", "clerk", "hash")
    with file.write() as books:
        books.staff.add(StaffMember("02", "Ben", "manager"))
        books.staff.add(ana)
        books.staff.add(replace(ana, pin_hash="newer"))
        assert [member.code for member in books.staff.all()] == ["01", "02"]
        assert books.staff.by_code("01") == replace(ana, pin_hash="newer")
        assert books.staff.by_code("09") is None
        for ms in (1, 2, 3):
            missed = books.staff.record_failure("01", Moment(ms))
        assert (missed.here, missed.last_ms, missed.anywhere) == (3, 3, 3)
        assert books.staff.failures("02").here == 0
        books.staff.clear_failures("01")
        assert books.staff.failures("01").anywhere == 0
