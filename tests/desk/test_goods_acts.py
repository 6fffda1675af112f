"""The catalogue kept by hand: who may, what is checked, which price counts, and what is sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from desk.shops import CLERK
from desk.tills import Till

from posdesk.catalogue.entering import (
    BarcodeUnread,
    CardNumberAmongGoods,
    CodeTooLong,
    GoodsForm,
    GoodsUnnamed,
    PriceNotTaken,
    TaxCodeUnknown,
)
from posdesk.catalogue.in_store import stock_code_of
from posdesk.catalogue.traits import Traits
from posdesk.desk.actions.add_product import AddProduct
from posdesk.desk.actions.edit_product import EditProduct
from posdesk.desk.actions.goods_acts import (
    BarcodeTaken,
    CodeTaken,
    DayGone,
    GoodsKept,
    GoodsUnknown,
    ManagerForPrice,
)
from posdesk.desk.actions.price_from import PriceFrom
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.desk.lookups.goods import AskGoods, GoodsCard, ListGoods, SearchGoods
from posdesk.desk.lookups.scan import AskScan, GoodsFound
from posdesk.errors import Refusal
from posdesk.ledger.chain import facts_in
from posdesk.people.staff import StaffMember

MANAGER = StaffMember("2", "Manager 2", "manager")
SUPERVISOR = StaffMember("3", "Supervisor 3", "supervisor")
LAMP = GoodsForm("LAMP", "Desk lamp", "A", "5012345678931", 2_000_000)


@pytest.fixture
def shop(till: Till) -> Till:
    with till.file.write() as books:
        for keeper in (MANAGER, SUPERVISOR):
            books.staff.add(keeper)
    till.desk.sign_in(SUPERVISOR)
    return till


def add(shop: Till, form: GoodsForm = LAMP) -> GoodsKept:
    return shop.desk.do(AddProduct(shop.desk.new_operation(), form)).result


def set_price(shop: Till, milli: int, days: int = 0, sku: str = "lamp") -> GoodsKept:
    day = shop.desk.station().at.day + timedelta(days=days)
    return shop.desk.do(PriceFrom(shop.desk.new_operation(), sku, milli, day)).result


def card(shop: Till, sku: str = "LAMP") -> GoodsCard:
    found = shop.desk.ask(AskGoods(sku))
    assert found is not None
    return found


def scanned(shop: Till, code: str) -> int:
    """The price at the counter today."""
    found = shop.desk.ask(AskScan(code, scanned=True))
    assert isinstance(found, GoodsFound)
    return found.line.price_milli


def sealed(shop: Till) -> tuple[str, dict[str, object]]:
    with shop.desk._file.read() as books:
        (row,) = books.entries.page(books.entries.reach(), "", 1)
    return row.kind, dict(facts_in(row.payload))


def test_goods_are_added_found_and_scanned(shop: Till) -> None:
    assert add(shop) == GoodsKept("LAMP")
    assert scanned(shop, "5012345678931") == 2_000_000
    assert [each.sku for each in shop.desk.ask(SearchGoods("desk la"))] == ["LAMP"]
    kind, facts = sealed(shop)
    assert kind == "goods_added"
    assert (facts["who"], facts["sku"], facts["price_milli"]) == ("3", "LAMP", 2_000_000)
    assert facts["gtins"] == ["05012345678931"]


def test_goods_without_code_or_barcode_are_given_both(shop: Till) -> None:
    kept = add(shop, GoodsForm("", "Loose buttons", "A", price_milli=5_000))
    assert stock_code_of(kept.given) == kept.sku
    assert scanned(shop, kept.given) == 5_000
    again = add(shop, GoodsForm("", "Other buttons", "A", price_milli=6_000))
    assert again.sku != kept.sku and again.given != kept.given
    assert add(shop, replace(LAMP, sku="")).sku == "5012345678931"


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"text": "  "}, GoodsUnnamed),
        ({"text": "4111 1111 1111 1111"}, CardNumberAmongGoods),
        ({"sku": "4111111111111111"}, CardNumberAmongGoods),
        ({"barcodes": "5012345678932"}, BarcodeUnread),
        ({"barcodes": "40063"}, BarcodeUnread),
        ({"barcodes": "5012345678931 tea"}, BarcodeUnread),
        ({"tax_code": "Q"}, TaxCodeUnknown),
        ({"price_milli": 0}, PriceNotTaken),
        ({"price_milli": -1}, PriceNotTaken),
        ({"price_milli": 10**13}, PriceNotTaken),
        ({"sku": "x" * 41}, CodeTooLong),
    ],
)
def test_what_is_not_taken_leaves_no_trace(
    shop: Till, changed: dict[str, str], refusal: type[Refusal]
) -> None:
    before = shop.kinds()
    with pytest.raises(refusal):
        add(shop, replace(LAMP, **changed))
    assert shop.desk.ask(AskGoods("LAMP")) is None
    assert shop.kinds() == before


def test_codes_and_barcodes_of_other_goods_stay_theirs(shop: Till) -> None:
    add(shop)
    with pytest.raises(CodeTaken):
        add(shop, replace(LAMP, sku="lamp", barcodes=""))
    with pytest.raises(BarcodeTaken) as refused:
        add(shop, replace(LAMP, sku="LAMP-2"))
    assert refused.value.figures == {"barcode": "5012345678931", "text": "Desk lamp"}


def test_goods_are_put_right_and_keep_their_price(shop: Till) -> None:
    add(shop)
    form = GoodsForm("lamp", "Desk lamp, brass", "A", "", 1, weighed=False)
    kept = shop.desk.do(EditProduct(shop.desk.new_operation(), form)).result
    product = card(shop).product
    assert (product.sku, product.text, product.price_milli) == (
        "LAMP",
        "Desk lamp, brass",
        2_000_000,
    )
    assert product.gtins == (f"0{kept.given}",)
    kind, facts = sealed(shop)
    assert kind == "goods_changed"
    before, after = facts["before"], facts["after"]
    assert isinstance(before, dict) and isinstance(after, dict)
    assert (before["text"], after["text"]) == ("Desk lamp", "Desk lamp, brass")
    with pytest.raises(GoodsUnknown):
        shop.desk.do(EditProduct(shop.desk.new_operation(), replace(form, sku="NONE")))


def test_the_price_of_the_day_counts_at_the_counter(shop: Till) -> None:
    add(shop)
    set_price(shop, 2_500_000, days=2)
    set_price(shop, 1_800_000, days=5)
    seen = []
    for _ in range(7):
        seen.append(scanned(shop, "LAMP"))
        shop.clock.later(days=1)
    assert seen == [2_000_000] * 2 + [2_500_000] * 3 + [1_800_000] * 2
    assert [each.price_milli for each in card(shop).prices] == [2_000_000, 2_500_000, 1_800_000]
    kind, facts = sealed(shop)
    assert (kind, facts["before"], facts["after"]) == ("price_set", 2_500_000, 1_800_000)
    with pytest.raises(DayGone):
        set_price(shop, 2_000_000, days=-1)


def test_a_price_changes_by_more_than_half_with_a_manager_and_that_is_told(shop: Till) -> None:
    add(shop)
    assert set_price(shop, 3_000_000).percent == 0  # half as much again is no slip yet
    with pytest.raises(ManagerForPrice):
        set_price(shop, 1_499_999)
    set_price(shop, 1_500_000)
    with pytest.raises(ManagerForPrice) as refused:
        set_price(shop, 20_000_000)
    assert refused.value.figures == {"percent": 1233}
    assert scanned(shop, "LAMP") == 1_500_000
    shop.desk.sign_in(MANAGER)
    assert set_price(shop, 20_000_000).percent == 1233
    assert sealed(shop)[1]["percent"] == 1233


@pytest.mark.parametrize(("first", "second"), [(149, 222), (51, 26)])
def test_two_steps_within_thirty_days_are_one(shop: Till, first: int, second: int) -> None:
    """The same day or another: each is less than half, both together are not."""
    add(shop)
    for days in (0, 29):
        shop.clock.later(days=days)
        set_price(shop, first * 20_000)
        with pytest.raises(ManagerForPrice) as refused:
            set_price(shop, second * 20_000)
        assert refused.value.figures == {"percent": abs(second - 100)}
    shop.clock.later(days=1)
    assert set_price(shop, second * 20_000).percent == 0


def test_what_a_manager_set_is_no_large_step_on_the_way_back(shop: Till) -> None:
    add(shop)
    shop.desk.sign_in(MANAGER)
    set_price(shop, 5_000_000)
    shop.desk.sign_in(SUPERVISOR)
    with pytest.raises(ManagerForPrice):
        set_price(shop, 5_100_000)
    assert set_price(shop, 4_500_000).percent == 0


def test_goods_without_a_price_are_given_any(shop: Till) -> None:
    add(shop, replace(LAMP, price_milli=None))
    assert set_price(shop, 90_000_000).percent == 0
    assert set_price(shop, 100_000_000).percent == 0


@pytest.mark.parametrize(
    ("staff", "refusal"),
    [
        (None, NobodySignedIn),
        (CLERK, NotForThisRole),
        (StaffMember("9", "Auditor 9", "auditor"), NotForThisRole),
    ],
)
def test_who_keeps_no_goods_changes_none(
    shop: Till, staff: StaffMember | None, refusal: type[Refusal]
) -> None:
    add(shop)
    shop.desk.sign_in(staff)
    before = shop.kinds()
    for act in (
        AddProduct("a", replace(LAMP, sku="L2", barcodes="")),
        EditProduct("b", replace(LAMP, text="Other")),
        PriceFrom("c", "LAMP", 2_100_000, shop.desk.station().at.day),
    ):
        with pytest.raises(refusal):
            shop.desk.do(act)
    assert shop.kinds() == before


def test_who_was_demoted_meanwhile_keeps_no_goods(shop: Till) -> None:
    with shop.file.write() as books:
        books.staff.add(replace(SUPERVISOR, role="clerk"))
    with pytest.raises(NotForThisRole):
        add(shop)


def test_the_same_act_twice_is_one(shop: Till) -> None:
    act = AddProduct(shop.desk.new_operation(), replace(LAMP, barcodes=""))
    first, second = shop.desk.do(act), shop.desk.do(act)
    assert second.repeated and first.result == second.result
    assert shop.kinds().count("goods_added") == 1


def test_the_list_goes_on_by_code_and_finds_by_barcode(shop: Till) -> None:
    add(shop)
    first = shop.desk.ask(ListGoods(limit=3))
    rest = shop.desk.ask(ListGoods(after=first[-1].sku, limit=1_000))
    codes = [each.sku.casefold() for each in (*first, *rest)]
    assert codes == sorted(codes) and len(set(codes)) == len(codes) and "lamp" in codes
    assert [each.sku for each in shop.desk.ask(ListGoods("5012345678931"))] == ["LAMP"]
    assert [each.sku for each in shop.desk.ask(ListGoods("desk"))] == ["LAMP"]


def test_what_goods_have_beside_a_price_is_sealed_with_them(shop: Till) -> None:
    """Each trait of the form, one at a time: none of them takes the name of a fact of the act."""
    add(shop, GoodsForm("BAIL", "Bottle deposit", "A", "", 25_000, traits=Traits("deposit")))
    for place, traits in enumerate(
        (Traits("delivery"), Traits("fee"), Traits(serials=True), Traits(deposit="BAIL"),
         Traits(return_days=90)),
    ):  # fmt: skip
        add(shop, GoodsForm(f"G{place}", "Goods", "A", "", 1_000_000, traits=traits))
        kind, facts = sealed(shop)
        assert kind == "goods_added"
        assert facts["serials"] is traits.serials
        assert facts["kind"] == traits.kind
