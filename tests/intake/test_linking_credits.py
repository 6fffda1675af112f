"""A credit is linked to the one line it can belong to, and to nothing when there are two."""

from __future__ import annotations

from datetime import datetime

from posdesk.intake.kinds import class_of, kind_of
from posdesk.intake.linking import EarlierLine, Links, link_credits
from posdesk.intake.old_sales import OldInvoice, OldLine

NOON = datetime(2010, 12, 1, 12)


def line(
    invoice: str, quantity: int, *, no: int = 1, sku: str = "X", at: datetime = NOON,
    customer: str = "7", price: int = 100_000,
) -> OldLine:  # fmt: skip
    klass = class_of(invoice, quantity, price)
    return OldLine("f", 2, invoice, no, sku, "", quantity, at, price, customer, klass, kind_of(sku))


def links(*lines: OldLine) -> Links:
    invoices: dict[str, OldInvoice] = {}
    for each in lines:
        invoices.setdefault(each.invoice, OldInvoice(each.invoice, [])).lines.append(each)
    return link_credits(invoices.values())


def why(found: Links) -> list[str]:
    return [each.reason for each in found.unlinked]


def test_one_line_part_after_part_never_more_than_is_left() -> None:
    found = links(line("1", 10), line("C2", -4), line("C3", -6), line("C4", -1))
    assert [(each.before, each.after) for each in found.linked] == [(0, 4), (4, 10)]
    assert why(found) == ["all_returned"]


def test_more_than_was_bought_is_not_linked_in_part_and_closes_the_line() -> None:
    found = links(line("1", 10), line("C2", -12), line("C3", -1))
    assert not found.linked
    assert why(found) == ["more_than_left", "all_returned"]


def test_two_lines_that_fit_are_no_answer() -> None:
    found = links(line("1", 1), line("2", 1), line("C3", -1))
    assert why(found) == ["several_lines"]


def test_case_does_not_matter_and_the_same_minute_counts_as_earlier() -> None:
    found = links(line("C2", -1, sku="85123a"), line("1", 1, sku="85123A"))
    assert [(each.sale, each.line) for each in found.linked] == [("1", 1)]


def test_a_sale_after_the_credit_is_not_its_sale() -> None:
    late = datetime(2010, 12, 1, 12, 1)
    assert why(links(line("1", 1, at=late), line("C2", -1))) == ["no_earlier_sale"]


def test_other_customers_gifts_and_services_are_no_candidates() -> None:
    assert why(links(line("1", 1, customer="8"), line("C2", -1))) == ["no_earlier_sale"]
    assert why(links(line("1", 1, price=0), line("C2", -1))) == ["no_earlier_sale"]
    assert why(links(line("1", 1, sku="POST"), line("C2", -1, sku="POST"))) == ["service"]
    assert why(links(line("1", 1, customer=""), line("C2", -1, customer=""))) == ["no_customer"]


def test_a_sale_brought_before_is_found_again() -> None:
    invoice = OldInvoice("C2", [line("C2", -3)])
    before = EarlierLine("1", 4, 10, NOON, taken=5, claimed=5)
    found = link_credits([invoice], [("7", "x", before)])
    assert [(each.sale, each.line, each.before, each.after) for each in found.linked] == [
        ("1", 4, 5, 8),
    ]
