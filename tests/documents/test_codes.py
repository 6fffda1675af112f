"""What the codes of a paper say: exact to the penny, complete, and small enough to scan."""

from __future__ import annotations

from dataclasses import replace

import cbor2
import pytest
import segno
from documents.paper_samples import (
    KEY,
    LINK,
    RING,
    SHOP,
    TILL,
    a_line,
    a_return,
    a_sale,
    many_lines,
)
from hypothesis import given
from hypothesis import strategies as st

from posdesk.documents.code_form import terms_hash
from posdesk.documents.code_lines import FIRST_CODE, FURTHER_CODE, LINES_A_CODE
from posdesk.documents.codes import (
    T_RETURN,
    CodesDiffer,
    CodesMissing,
    ScannedDocument,
    check_code,
    codes_for_return,
    codes_for_sale,
    read_code,
    rebuild_sale,
)
from posdesk.documents.seal import from_text
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.sale import Sale, TenderLeg

CARD = TenderLeg("card", 5_000, last4="4242", approval="A1B2C3")


def codes_of(sale: Sale) -> tuple[str, ...]:
    return codes_for_sale(sale, SHOP, TILL, LINK, KEY)


def scanned(codes: tuple[str, ...]) -> list[ScannedDocument]:
    read = [read_code(code, RING) for code in codes]
    assert all(isinstance(document, ScannedDocument) for document in read), read
    return [document for document in read if isinstance(document, ScannedDocument)]


def as_code(sale: Sale) -> Sale:
    """The sale with all that a code does not hold taken from it: words, discounts, the clerk."""
    lines = []
    for line in sale.lines:
        listed = line.paid if sale.tax_included else line.paid - line.tax
        words = line.sku or line.text[:24]
        lines.append(replace(line, text=words, listed=listed, discount=0, price_milli=0))
    tenders = tuple(replace(leg, approval="") for leg in sale.tenders)
    return replace(sale, lines=tuple(lines), tenders=tenders, clerk="")


def without_prices(sale: Sale) -> Sale:
    return replace(sale, lines=tuple(replace(line, price_milli=0) for line in sale.lines))


_skus = st.one_of(
    st.from_regex(r"[0-9]{1,40}", fullmatch=True),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40),
    st.just(""),
)
_lines = st.tuples(
    _skus,
    st.integers(0, 10**12),
    st.integers(1, 10**6),
    st.booleans(),
    st.sampled_from([("S", 20_000), ("Z", 0), ("QC", 9_975)]),
    st.integers(-2, 2),
)


@given(st.lists(_lines, min_size=1, max_size=70), st.booleans(), st.integers(0, 5_000))
def test_a_sale_is_rebuilt_exactly_from_its_codes(rows, added, change):
    lines = []
    for no, (sku, paid, quantity, weighed, rate, off) in enumerate(rows, start=1):
        line = a_line(
            no, "Odd jug", paid, quantity, sku=sku, weighed=weighed, rate=rate, added=added
        )
        lines.append(replace(line, tax=line.tax + off))
    due = sum(line.paid for line in lines)
    sale = a_sale(lines, [TenderLeg("cash", due, due + change, change)], added=added)
    rebuilt = rebuild_sale(scanned(codes_of(sale)))
    assert without_prices(rebuilt) == as_code(sale)
    assert rebuilt.tax_totals == sale.tax_totals


def test_the_price_of_a_rebuilt_line_is_what_was_paid_for_a_piece():
    sale = a_sale([a_line(1, "Mug", 1300, 2), a_line(2, "Bananas", 416, 347, weighed=True)])
    rebuilt = rebuild_sale(scanned(codes_of(sale)))
    assert [line.price_milli for line in rebuilt.lines] == [650_000, 1_198_847]


def test_totals_taxes_tenders_and_terms_stand_in_the_first_code():
    sale = a_sale([a_line(1, "Mug", 1998)], [CARD], rounding=2)
    (code,) = scanned(codes_of(sale))
    assert (code.number, code.till, code.epoch, code.shop_id) == (sale.number, 1, 1, SHOP.shop_id)
    assert (code.return_by, code.rounding, code.link) == (sale.return_by, 2, LINK[:8])
    assert code.taxes == sale.tax_totals
    assert [(leg.kind, leg.amount, leg.last4) for leg in code.tenders] == [("card", 5_000, "4242")]
    assert code.terms == terms_hash()


def test_the_terms_of_papers_already_given_never_change():
    assert terms_hash().hex() == "ce5d2a824a5f5a6b"


def test_no_person_no_approval_and_no_words_of_goods_are_in_a_code():
    sale = replace(a_sale([a_line(1, "Mug, blue", 1300)], [CARD]), clerk="Ann Onym")
    body = from_text(codes_of(sale)[0]) or b""
    for words in (b"Ann", b"A1B2C3", b"Mug"):
        assert words not in body


def test_more_than_four_digits_of_a_card_never_reach_a_code():
    sale = a_sale([a_line(1, "Mug", 5_000)], [replace(CARD, last4="55554242")])
    assert scanned(codes_of(sale))[0].tenders[0].last4 == "4242"


@pytest.mark.parametrize("sku", ["{}", "8{}A", "501234{:07}", "0501234{:07}"])
@pytest.mark.parametrize("lines", [1, 10, 20])
def test_twenty_lines_stand_in_one_code_a_camera_reads(sku, lines):
    """At two rates, several pieces, by card: version 16-M is 44.5 mm at 4 dots a module."""
    goods = many_lines(lines, sku=sku)
    (code,) = codes_of(a_sale(goods, [CARD]))
    assert len(code) <= FIRST_CODE
    assert segno.make_qr(code, error="m", boost_error=False).version <= 16


def test_a_long_receipt_goes_on_in_further_codes():
    """Version 19-M is the widest that stands on a 58 mm roll at 4 dots a module."""
    sale = a_sale(many_lines(675, sku="501234{:07}"))
    codes = codes_of(sale)
    documents = scanned(codes)
    assert [(part.part, part.parts) for part in documents] == [
        (place, len(codes)) for place in range(1, len(codes) + 1)
    ]
    assert len(codes) <= 19
    assert max(len(part.lines) for part in documents) <= LINES_A_CODE
    assert max(map(len, codes)) <= FURTHER_CODE
    assert segno.make_qr(max(codes, key=len), error="m", boost_error=False).version <= 19
    assert without_prices(rebuild_sale(documents)) == as_code(sale)


def test_further_codes_may_be_scanned_in_any_order_and_twice():
    sale = a_sale(many_lines(120))
    documents = scanned(codes_of(sale))
    assert rebuild_sale([*reversed(documents), documents[1]]) == rebuild_sale(documents)


def test_a_missing_code_is_named():
    documents = scanned(codes_of(a_sale(many_lines(120))))
    with pytest.raises(CodesMissing) as refused:
        rebuild_sale([documents[0], documents[2]])
    assert refused.value.figures == {"missing": (2,), "parts": len(documents)}


def test_codes_of_two_papers_make_no_sale():
    one, two = (scanned(codes_of(a_sale(many_lines(80), running=n))) for n in (1, 2))
    for parts in ([one[0], two[1]], [], [replace(one[0], part=1), replace(one[1], parts=7)]):
        with pytest.raises(CodesDiffer):
            rebuild_sale(parts)
    sale = a_sale([a_line(1, "Mug", 1300, 2)])
    back = codes_for_return(a_return(sale, [(1, 0, 1)]), sale, SHOP, TILL, LINK, KEY)
    with pytest.raises(CodesDiffer):
        rebuild_sale(scanned(back))


def test_seventy_four_thousand_pieces_are_one_small_code():
    (code,) = codes_of(a_sale([a_line(1, "Paper craft bird", 7_718_360, 74_215)]))
    (line,) = rebuild_sale(scanned((code,))).lines
    assert (line.quantity, line.paid) == (74_215, 7_718_360)
    assert len(code) < 320


@pytest.mark.parametrize("sku", ["", "\ud83d", "x" * 400, "\x00", "9" * 41, "🎁" * 30])
def test_no_stock_code_stops_a_sale(sku):
    lines = [a_line(no, "Wörter " * 50, 100, sku=sku) for no in range(1, 200)]
    documents = scanned(codes_of(a_sale(lines)))
    assert len(rebuild_sale(documents).lines) == 199


def test_a_receipt_of_many_tenders_and_rates_is_still_signed():
    lines = [a_line(no, "Pen", 120, rate=(f"R{no}", 1_000 * no)) for no in range(1, 41)]
    sale = a_sale(lines, [TenderLeg("cash", 80, 80) for _ in range(60)])
    rebuilt = rebuild_sale(scanned(codes_of(sale)))
    assert rebuilt.tax_totals == sale.tax_totals
    assert rebuilt.tenders == sale.tenders


def test_a_return_says_which_units_of_which_line_and_where_the_money_went():
    sale = a_sale([a_line(1, "Mug", 1000, 3), a_line(2, "Bananas", 416, 347, weighed=True)])
    legs = [RefundLeg("card", 453, "4242", 2), RefundLeg("cash", 0, carried=True)]
    back = a_return(sale, [(1, 1, 2), (2, 0, 100)], legs, rounding=2)
    (code,) = scanned(codes_for_return(back, sale, SHOP, TILL, LINK, KEY))
    assert (code.kind, code.number, code.original) == (T_RETURN, back.number, sale.number)
    assert [(line.sale_line, line.before, line.quantity, line.amount) for line in code.lines] == [
        (1, 1, 1, 334),
        (2, 0, 100, 120),
    ]
    assert [line.weighed for line in code.lines] == [False, True]
    assert [line.tax for line in code.lines] == [line.tax for line in back.lines]
    assert [(leg.kind, leg.amount, leg.tender_no, leg.carried) for leg in code.tenders] == [
        ("card", 453, 2, False),
        ("cash", 0, 0, True),
    ]
    assert code.rounding == 2


def test_the_check_code_is_short_sayable_and_different_for_every_paper():
    one, two = (codes_of(a_sale([a_line(1, "Mug", 1300)], running=n))[0] for n in (1, 2))
    assert check_code(one) == check_code(one.lower()) != check_code(two)
    groups = check_code(one).split("-")
    assert [len(group) for group in groups] == [4, 4, 4, 4]
    assert not set("ILOU") & set("".join(groups))
    with pytest.raises(ValueError, match="not a code"):
        check_code("S1-000123-6")


def test_equal_sales_have_equal_codes():
    sale = a_sale(many_lines(30))
    assert codes_of(sale) == codes_of(sale)
    assert cbor2.loads(from_text(codes_of(sale)[0]) or b"")[1] == {}
