"""What a shop sets: who may, what the journal keeps of it, and that nothing sold ever changes."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest
from desk.shops import AUDITOR, CLERK
from desk.tills import Till
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.catalogue.tax_plan import RateChange, TaxPlan
from posdesk.clock import last_day
from posdesk.desk.actions.set_printer import SetPrinter
from posdesk.desk.actions.set_return_days import DaysOutOfReach, SetReturnDays
from posdesk.desk.actions.set_shop_words import (
    SetShopWords,
    ShopNameMissing,
    ShopWords,
    TooManyLines,
    WordsTooLong,
)
from posdesk.desk.actions.set_tax_rates import (
    AddTaxRate,
    ChangeTaxRate,
    DayIsPast,
    RateNameMissing,
    RateOutOfReach,
    RateUnknown,
    RetireTaxRate,
    UsualRateStays,
)
from posdesk.desk.actions.shop_acts import NotYourSetting
from posdesk.desk.actions.staff_acts import CardNumberTyped
from posdesk.desk.duty import NobodySignedIn
from posdesk.documents.no_sums import AmountInWords, RightHidden
from posdesk.errors import Refusal
from posdesk.ledger.proof import BadRecord
from posdesk.people.staff import MANAGER, OWNER, StaffMember
from posdesk.returns.window import best_day
from posdesk.settings import FEWEST_DAYS, LINE_CELLS, MOST_DAYS, NAME_CELLS
from posdesk.store.shop_settings import plan_from_json, plan_to_json
from posdesk.store.whole import verify

BOSS = StaffMember("2", "Manager 2", MANAGER)
WORDS = ShopWords("Harbour Gifts", "GB 123 4567 89", ("12 Quay Street",), ())
NEW = ShopWords("Quay & Co", "GB 1", ("1 Quay", "Whitby"), ("Thank you", "Open nine to six"))
ACTS = (
    SetShopWords("one", NEW),
    SetReturnDays("one", 30),
    AddTaxRate("one", "food", 5_000),
    ChangeTaxRate("one", "A", 21_000, date(2026, 12, 1)),
    RetireTaxRate("one", "Z"),
    SetPrinter({"kind": "network_escpos", "host": "192.0.2.7"}, "one"),
)


@pytest.fixture
def boss(till: Till) -> Till:
    till.desk.sign_in(BOSS)
    return till


@pytest.mark.parametrize("act", ACTS, ids=lambda act: type(act).__name__)
def test_a_clerk_an_auditor_or_nobody_changes_nothing(till: Till, act) -> None:
    shop, taxes, kinds = till.file.shop, till.file.taxes, till.kinds()
    for member in (CLERK, AUDITOR, StaffMember("8", "Gone", OWNER), StaffMember("7", "x", OWNER)):
        till.desk.sign_in(member)
        with pytest.raises(NotYourSetting):
            till.desk.do(act)
    till.desk.sign_in(None)
    with pytest.raises(NobodySignedIn):
        till.desk.do(act)
    assert (till.file.shop, till.file.taxes, till.kinds()) == (shop, taxes, kinds)
    till.desk.sign_in(CLERK)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: type(act).__name__)
def test_a_change_is_one_entry_with_old_and_new(boss: Till, act) -> None:
    boss.desk.do(act)
    facts = boss.content("one")["facts"]
    assert facts["who"] == "2" and facts["till"] == 1
    assert facts["before"] != facts["after"]
    count = len(boss.entries())
    assert boss.desk.do(act).repeated
    assert len(boss.entries()) == count
    verify(Path(boss.where))


def test_the_words_are_on_the_next_receipt_and_not_on_the_last(boss: Till) -> None:
    before = boss.sell("MUG")
    paper = boss.paper(before)
    boss.desk.do(SetShopWords("one", NEW))
    assert boss.paper(before) == paper
    after = boss.paper(boss.sell("MUG"))
    assert "Quay & Co" in after and "1 Quay · Whitby" in after and "Open nine to six" in after
    assert boss.content("one")["facts"]["before"] == {
        "name": "Harbour Gifts", "tax_id": "GB 123 4567 89", "address": ["12 Quay Street"],
        "foot": [],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (ShopWords("  \u200b "), ShopNameMissing),
        (ShopWords("x" * (NAME_CELLS + 1)), WordsTooLong),
        (ShopWords("Shop", "1" * 31), WordsTooLong),
        (ShopWords("Shop", "", ("y" * (LINE_CELLS + 1),)), WordsTooLong),
        (ShopWords("Shop", "", (), ("\u732b" * 21,)), WordsTooLong),
        (ShopWords("Shop", "", tuple("abcde")), TooManyLines),
        (ShopWords("Shop", "", (), tuple("abcdefg")), TooManyLines),
        (ShopWords("Shop", "", ("4242 4242", "4242 4242")), CardNumberTyped),
        (ShopWords("Shop", "", (), ("4242424242424242",)), CardNumberTyped),
        (ShopWords("Shop", "", (), ("Returns cost \u00a3 5.00",)), AmountInWords),
        (ShopWords("Shop", "", (), ("A fee of 5 GBP is due",)), AmountInWords),
        (ShopWords("Shop", "", (), ("Fee \uff15\u20ac",)), AmountInWords),
    ],
)
def test_what_cannot_stand_on_a_paper_is_refused(boss: Till, words, refusal) -> None:
    with pytest.raises(refusal):
        boss.desk.do(SetShopWords("one", words))
    assert boss.file.shop.name == "Harbour Gifts"


def test_hostile_letters_are_made_plain(boss: Till) -> None:
    hostile = ShopWords("Quay\x1bp\x00\u202egnihton", "", ("1\nQuay\u200b",))
    shop = boss.desk.do(SetShopWords("one", hostile)).result
    assert shop.name == "Quayp\u25a1gnihton"
    assert shop.address == ("1 Quay",)


def test_a_right_cannot_be_taken_away_at_the_foot(boss: Till) -> None:
    with pytest.raises(RightHidden):
        boss.desk.do(SetShopWords("one", ShopWords("Shop", "", (), ("No refunds",))))
    with pytest.raises(AmountInWords):
        boss.desk.do(SetShopWords("one", ShopWords("Shop", "", (), ("Bring one hundred",))))


def test_words_of_today_are_not_held_to_lengths_they_are_older_than(boss: Till) -> None:
    with boss.file.write() as books:
        kept = books.settings.get("shop")
        books.settings.put("shop", {**kept, "name": "N" * 60})
    shop = boss.desk.do(SetShopWords("one", ShopWords("N" * 60, "", ("2 Quay",)))).result
    assert shop.name == "N" * 60 and shop.address == ("2 Quay",)


# --- return days -------------------------------------------------------------------------------


def test_the_window_is_printed_on_what_is_sold_from_now_on(boss: Till) -> None:
    first = boss.sale(boss.sell("MUG"))
    boss.desk.do(SetReturnDays("one", 30))
    second = boss.sale(boss.sell("MUG"))
    assert first.return_by == last_day(first.at.day, 60)
    assert boss.sale(first.number).return_by == first.return_by
    assert second.return_by == last_day(second.at.day, 30)
    assert boss.content("one")["facts"]["before"] == 60


@pytest.mark.parametrize("days", [FEWEST_DAYS - 1, 0, -5, MOST_DAYS + 1])
def test_a_window_shorter_than_any_law_or_beyond_all_years_is_refused(boss: Till, days) -> None:
    with pytest.raises(DaysOutOfReach):
        boss.desk.do(SetReturnDays("one", days))
    assert boss.file.shop.return_days == 60


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(st.integers(FEWEST_DAYS, 400), min_size=1, max_size=4))
def test_what_a_receipt_prints_outlives_every_later_window(boss: Till, windows: list[int]) -> None:
    boss.desk.sign_in(BOSS)
    sold = boss.sale(boss.sell("MUG"))
    paper = boss.paper(sold.number)
    for days in windows:
        boss.desk.do(SetReturnDays(boss.desk.new_operation(), days))
        again = boss.sale(sold.number)
        assert again.return_by == sold.return_by
        assert boss.paper(sold.number) == paper
        window = boss.file.shop.window_since(again.at.day)
        assert best_day(again.return_by, again.at.day, window) >= sold.return_by


# --- taxes -------------------------------------------------------------------------------------


def test_a_new_rate_counts_from_its_day_on_and_never_for_what_was_sold(boss: Till) -> None:
    sold = boss.sell("MUG")
    boss.desk.do(ChangeTaxRate("one", "A", 25_000, date(2026, 11, 24)))
    assert boss.sale(boss.sell("MUG")).lines[0].tax == 108
    boss.clock.later(days=2)
    later = boss.sell("MUG")
    assert boss.sale(later).lines[0].tax == 130
    assert boss.sale(later).tax_totals[0].rate == 25_000
    back = boss.goods_return(boss.take_back(sold).returns[0])
    assert back.lines[0].tax == 108 and back.lines[0].refund == 650
    back = boss.goods_return(boss.take_back(later).returns[0])
    assert back.lines[0].tax == 130


def test_a_change_for_today_counts_from_the_next_sale(boss: Till) -> None:
    boss.desk.do(ChangeTaxRate("one", "A", 0, date(2026, 11, 22)))
    assert boss.sale(boss.sell("MUG")).lines[0].tax == 0
    facts = boss.content("one")["facts"]
    assert (facts["before"]["rate"], facts["after"]["rate"]) == (20_000, 0)


def test_a_plan_can_be_taken_back_or_made_anew(boss: Till) -> None:
    boss.desk.do(ChangeTaxRate("one", "A", 25_000, date(2027, 1, 1)))
    plan = boss.desk.do(ChangeTaxRate("two", "A", 23_000, date(2027, 2, 1))).result
    assert plan.changes == (RateChange("A", date(2027, 2, 1), 23_000),)
    plan = boss.desk.do(ChangeTaxRate("three", "A", 20_000, date(2027, 2, 1))).result
    assert plan.changes == ()


def test_what_is_no_rate_is_refused(boss: Till) -> None:
    refused: tuple[tuple[object, type[Refusal]], ...] = (
        (ChangeTaxRate("one", "A", 25_000, date(2026, 11, 21)), DayIsPast),
        (ChangeTaxRate("one", "A", 100_001, date(2026, 12, 1)), RateOutOfReach),
        (ChangeTaxRate("one", "Q", 1, date(2026, 12, 1)), RateUnknown),
        (AddTaxRate("one", "food", -1), RateOutOfReach),
        (AddTaxRate("one", "\u200b", 1), RateNameMissing),
        (AddTaxRate("one", "4242424242424242", 1), CardNumberTyped),
        (RetireTaxRate("one", "A"), UsualRateStays),
    )
    for act, refusal in refused:
        with pytest.raises(refusal):
            boss.desk.do(act)  # type: ignore[arg-type]
    assert boss.kinds()[-1] != "taxes_set"


def test_a_retired_rate_stays_with_the_goods_that_have_it(boss: Till) -> None:
    plan = boss.desk.do(RetireTaxRate("one", "Z")).result
    assert [rate.code for rate in plan.scheme.offered] == ["A"]
    assert boss.sale(boss.sell("COAT")).lines[0].tax == 0  # not the usual 20 % all at once
    plan = boss.desk.do(AddTaxRate("two", "food", 5_000)).result
    assert [rate.code for rate in plan.scheme.rates] == ["A", "Z", "B"]
    plan = boss.desk.do(RetireTaxRate("three", "Z", back=True)).result
    assert [rate.code for rate in plan.scheme.offered] == ["A", "Z", "B"]


RATE = st.builds(
    TaxRate,
    st.sampled_from("ABCZ"),
    st.text("abc", min_size=1, max_size=4),
    st.integers(0, 100_000),
    retired=st.booleans(),
)
CHANGE = st.builds(
    RateChange, st.sampled_from("ABCZ"), st.dates(date(2026, 1, 1), date(2028, 1, 1)),
    st.integers(0, 100_000),
)  # fmt: skip


@given(
    st.lists(RATE, min_size=1, max_size=4, unique_by=lambda rate: rate.code),
    st.lists(CHANGE, max_size=5, unique_by=lambda each: (each.code, each.day)),
    st.dates(date(2026, 1, 1), date(2028, 1, 1)),
    st.integers(0, 800),
)
def test_settling_a_plan_changes_no_later_day(rates, changes, day, later) -> None:
    changes = tuple(sorted(changes, key=lambda each: (each.day, each.code)))
    plan = TaxPlan(TaxScheme(True, "line", tuple(rates)), changes)
    assert plan_from_json(plan_to_json(plan)) == plan
    then = day + timedelta(days=later)
    assert plan.settled(day).on(then) == plan.on(then)


# --- printer, and the check over all of it -----------------------------------------------------


def test_the_journal_tells_of_a_printer_and_not_whose_folder_it_is(boss: Till) -> None:
    boss.desk.do(SetPrinter({"kind": "pdf_folder", "folder": "/home/ada/receipts"}, "one"))
    assert boss.content("one")["facts"]["after"] == {"kind": "pdf_folder", "folder": "chosen"}
    assert b"ada" not in b"".join(entry.payload for entry in boss.entries(2))


@pytest.mark.parametrize("name", ["host", "queue", "device", "folder", "ada"])
def test_no_name_of_a_person_stays_in_the_chain_by_way_of_the_printer(
    boss: Till, name: str
) -> None:
    plain = {"kind": "system_queue", "width_mm": "58", "drawer": "no"}
    boss.desk.do(SetPrinter({**plain, name: "Ada's laptop"}, "one"))
    boss.desk.do(SetPrinter({**plain, name: "Ada's other one"}, "two"))
    told = {} if name == "ada" else {name: "chosen"}
    for facts in (boss.content("one")["facts"], boss.content("two")["facts"]):
        assert facts["after"] == {**plain, **told}
    assert b"Ada" not in b"".join(entry.payload for entry in boss.entries(3))


@pytest.mark.parametrize(("name", "old", "new"), [("shop", "30", "29"), ("taxes", "5000", "4000")])
def test_a_setting_edited_behind_the_journal_is_named_by_the_verifier(
    boss: Till, name: str, old: str, new: str
) -> None:
    books = Path(boss.where)
    boss.desk.do(SetReturnDays("one", 30))
    first = verify(books).checked
    boss.desk.do(AddTaxRate("two", "food", 5_000))
    verify(books)
    verify(books, since=first)
    with sqlite3.connect(books) as raw:
        raw.execute("update setting set value = replace(value, ?, ?) where key = ?",
                    (old, new, name))  # fmt: skip
    raw.close()
    for since in (None, first):
        with pytest.raises(BadRecord, match=name):
            verify(books, since=since)
    with sqlite3.connect(books) as raw:
        raw.execute("update setting set value = replace(value, ?, ?) where key = ?",
                    (new, old, name))  # fmt: skip
    raw.close()
