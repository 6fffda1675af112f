"""Every row of LAW at its boundary: the day, the penny, and that posdesk gives no less."""

from __future__ import annotations

import ast
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from posdesk.card_numbers import holds_card_number
from posdesk.desk.our_mistakes import NOTHING_BACK, our_mistake
from posdesk.instalments.law import notes, rules
from posdesk.instalments.schedule import Due, months_later
from posdesk.law import rights
from posdesk.law.cash import CashAboveLaw, cash_most, within_law
from posdesk.law.packs import SUBJECTS, figure, in_force, is_known, row_of
from posdesk.law.prices import AtTheShelf, ShelfPrice, shelf_price
from posdesk.law.rows import LawRow, rows
from posdesk.returns.reasons import REASONS
from posdesk.returns.window import best_day

DAY = date(2026, 11, 22)
ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "documents" / "golden"
IDS = (
    "UK-1", "UK-2", "UK-3", "UK-4", "UK-5", "UK-6", "UK-7", "EU-1", "EU-2", "EU-3", "EU-4", "EU-5",
    "US-1", "US-2", "US-3", "US-4", "US-5", "US-6", "SC-1", "SC-2", "PR-1", "PR-2", "PR-3", "CR-1",
    "WG-1", "RC-1", "RT-1", "EV-1",
)  # fmt: skip
DAYS = timedelta(days=1)


def weekly(count: int) -> tuple[Due, ...]:
    return tuple(Due(DAY + 7 * place * DAYS, 100) for place in range(count))


def said(place: str, dues: tuple[Due, ...], *, kept: bool = False, charge: int = 0) -> set[str]:
    return {each.rule for each in notes(rules(), place, DAY, dues, kept=kept, charge=charge)}


def acts_that_say(word: str) -> list[str]:
    files = (
        *(ROOT / "posdesk" / "desk").rglob("*.py"),
        *(ROOT / "posdesk" / "ledger").glob("*.py"),
    )
    return [path.name for path in files if word in path.read_text(encoding="utf-8")]


# --- the rows themselves -------------------------------------------------------------------------


def test_every_id_of_the_law_is_a_row_with_source_and_dates() -> None:
    known = {"-".join(row.code.split("-")[:2]) for row in rows()}
    assert known == set(IDS)
    for row in rows():
        assert row.source and row.unit and row.verified_on <= DAY, row
        assert row.valid_to is None or row.valid_to >= row.valid_from, row
        assert row.subject in SUBJECTS or row.subject.startswith("plan_"), row


def test_no_row_is_without_its_test() -> None:
    """A test of its own name for every id: `test_uk_1_...` for UK-1."""
    tree = ast.parse(Path(__file__).read_text(encoding="utf-8"))
    names = [each.name for each in tree.body if isinstance(each, ast.FunctionDef)]
    bare = [code for code in IDS
            if not any(name.startswith(f"test_{code.lower().replace('-', '_')}_")
                       for name in names)]  # fmt: skip
    assert bare == []


def test_no_two_rows_say_two_things_of_one_day() -> None:
    for day in (date(2020, 1, 1), DAY, date(2028, 1, 1)):
        told: dict[tuple[str, str, str], LawRow] = {}
        for row in rows():
            if row.in_force(day) and not row.subject.startswith("plan_"):
                key = (row.place, row.subject, row.unit)
                assert key not in told, (row, told[key])
                told[key] = row


def test_a_place_without_a_pack_has_the_most_generous_of_all() -> None:
    assert not is_known("JP") and is_known("DE") and is_known("US-TX")
    for subject, best in SUBJECTS.items():
        found = row_of("JP", subject, DAY, "CAD")
        fits = [row.value for row in rows() if row.subject == subject and row.in_force(DAY)
                and (not row.unit.isupper() or row.unit == "CAD")]  # fmt: skip
        assert (found.value if found else None) == (best(fits) if fits else None), subject
    assert figure("JP", "scan_free_to", DAY, "JPY") is None, "amounts count in their own money"
    assert figure("", "unposted_days", DAY) == 30
    assert [row.place for row in in_force("US-CA", DAY, "unposted_days")] == ["US-CA", "US"]


def test_no_row_takes_a_day_from_a_receipt() -> None:
    """Nothing of the law may be used to lower a printed right: the later day counts."""
    printed = DAY + 60 * DAYS
    for row in rows():
        if row.unit == "days":
            assert (best_day(printed, DAY, row.value) or DAY) >= printed, row


# --- the United Kingdom --------------------------------------------------------------------------


def test_uk_1_thirty_days_to_reject_and_a_week_after_a_repair() -> None:
    handed = date(2026, 3, 1)
    last = rights.reject_until("GB", handed)
    assert last == date(2026, 3, 31), "day 30 yes, day 31 repair or replacement first"
    assert rights.reject_until("GB", handed, repaired=date(2026, 3, 28), away=2) == date(2026, 4, 4)
    assert rights.reject_until("GB", handed, repaired=date(2026, 3, 6), away=4) == date(2026, 4, 4)
    assert rights.reject_until("US", handed) is None
    assert next(each.code for each in REASONS if each.ours) == "faulty", "with us on any day"


def test_uk_2_six_months_the_shop_must_prove() -> None:
    handed = date(2026, 3, 1)
    assert rights.presumed_until("GB", handed) == months_later(handed, 6) - DAYS
    assert rights.presumed_until("GB", handed) == date(2026, 8, 31)


def test_uk_3_no_fee_and_fourteen_days_at_most() -> None:
    assert figure("GB", "fault_fee", DAY) == 0
    assert rights.refund_by("GB", DAY) == DAY + 14 * DAYS
    ours = next(row for row in rows() if row.code == "UK-3" and row.subject == "fault_fee")
    assert ours.value == 0, "the field of a fee is locked at nothing"


def test_uk_4_one_repair_then_money_and_nothing_off_for_use() -> None:
    handed = date(2026, 3, 1)
    assert figure("GB", "repairs_before_rejection", DAY) == 1
    assert not rights.may_deduct_for_use("GB", handed, date(2026, 8, 31))
    assert rights.may_deduct_for_use("GB", handed, date(2026, 9, 1)), "the law would; we do not"
    assert not rights.may_deduct_for_use("DE", handed, date(2036, 9, 1))


def test_uk_5_no_receipt_is_no_reason() -> None:
    assert figure("GB", "receipt_needed", DAY) == 0
    refusals = ROOT / "posdesk" / "returns" / "refusals.py"
    text = refusals.read_text(encoding="utf-8") if refusals.exists() else ""
    assert '"no_receipt"' not in text and '"no_record"' not in text


def test_uk_6_fourteen_days_and_twelve_months_where_nobody_told() -> None:
    delivered = date(2026, 3, 1)
    assert rights.distance_until("GB", delivered) == date(2026, 3, 15)
    assert rights.distance_until("GB", delivered, told=False) == date(2027, 3, 15)
    assert rights.refund_by("GB", DAY, at_a_distance=True) == DAY + 14 * DAYS
    assert rights.distance_refund("GB", DAY, 2400, 395) == 2795


def test_uk_7_twelve_payments_twelve_months_no_charge() -> None:
    assert "UK-7" not in said("GB", weekly(12)) and "UK-7" in said("GB", weekly(13))
    assert "UK-7" in said("GB", weekly(12), charge=1)
    year = (Due(DAY, 1), Due(months_later(DAY, 12), 1))
    over = (Due(DAY, 1), Due(months_later(DAY, 12) + DAYS, 1))
    assert "UK-7" not in said("GB", year) and "UK-7" in said("GB", over)
    assert figure("GB", "plan_most_parts", DAY) == 12


# --- the European Union --------------------------------------------------------------------------


def test_eu_1_the_standard_delivery_comes_back_and_the_express_does_not() -> None:
    assert rights.distance_refund("DE", DAY, 2400, 395) == 2795
    assert rights.distance_refund("DE", DAY, 2400, 395, express=600) == 2795
    assert rights.distance_until("FR", DAY) == DAY + 14 * DAYS
    assert rights.distance_until("FR", DAY, told=False) == months_later(DAY + 14 * DAYS, 12)
    assert rights.refund_by("FR", DAY, at_a_distance=True) == DAY + 14 * DAYS


def test_eu_2_two_years_to_the_day() -> None:
    handed = date(2026, 3, 1)
    assert rights.guarantee_until("DE", handed) == handed + 730 * DAYS
    assert rights.presumed_until("DE", handed) == date(2027, 2, 28)
    assert rights.guarantee_until("DE", date(2021, 12, 31)) is None, "before it was law"


def test_eu_3_a_repair_adds_a_year_since_july_2026() -> None:
    handed = date(2026, 3, 1)
    two = handed + 730 * DAYS
    assert rights.guarantee_until("DE", handed, repaired=date(2026, 7, 30)) == two
    assert rights.guarantee_until("DE", handed, repaired=date(2026, 7, 31)) == months_later(two, 12)


def test_eu_4_nothing_is_ticked_beforehand_and_a_card_costs_nothing() -> None:
    assert figure("DE", "express_consent", DAY) == 1
    assert figure("DE", "card_surcharge", DAY) == 0
    assert acts_that_say("surcharge") == [], "no act adds one"


def test_eu_5_fifty_days_after_delivery_are_free_of_credit_rules() -> None:
    fifty, more = ((Due(DAY, 1), Due(DAY + days * DAYS, 1)) for days in (50, 51))
    assert "EU-5" not in said("DE", fifty) and "EU-5" in said("DE", more)
    assert "EU-5" not in said("DE", more, kept=True), "layaway is not touched"
    assert row_of("DE", "plan_most_days", date(2026, 11, 19)) is None
    assert figure("DE", "plan_most_days", date(2026, 11, 20)) == 50


# --- the United States ---------------------------------------------------------------------------


def test_us_1_four_payments_are_free_of_disclosures() -> None:
    assert "US-1" not in said("US", weekly(4)) and "US-1" in said("US", weekly(5))
    assert figure("US-TX", "plan_most_parts", DAY) == 4


def test_us_2_the_holder_notice_has_the_same_bound() -> None:
    assert "US-2" not in said("US", weekly(4)) and "US-2" in said("US", weekly(5))


def test_us_3_layaway_in_maryland_and_ohio() -> None:
    assert "US-3" in said("US", weekly(2), kept=True)
    kept = rights.layaway_kept
    assert kept("US-MD", DAY, 100_000, 50_000, 7, ours=False) == 0
    assert kept("US-MD", DAY, 100_000, 50_000, 8, ours=False) == 10_000
    assert kept("US-MD", DAY, 100_000, 4_000, 8, ours=False) == 4_000
    assert kept("US-MD", DAY, 100_000, 50_000, 8, ours=True) == 0
    assert kept("US-OH", DAY, 50_001, 20_000, 5, ours=False) == 0
    assert kept("US-OH", DAY, 50_001, 20_000, 6, ours=False) == 10_000
    assert kept("US-OH", DAY, 50_000, 20_000, 10, ours=False) == 0
    assert kept("US-OH", DAY, 50_000, 20_000, 11, ours=False) == 2_500
    assert kept("US-OH", DAY, 20_000, 10_000, 11, ours=False) == 2_000
    assert kept("US-TX", DAY, 50_000, 20_000, 900, ours=False) == 0


def test_us_4_rules_that_hang_nowhere_give_thirty_days() -> None:
    for place in ("US-CA", "US-NY", "US", "US-TX"):
        assert rights.unposted_days(place, DAY, posted=False) == 30
        assert rights.unposted_days(place, DAY, posted=True) == 0
    assert rights.unposted_days("GB", DAY, posted=False) == 0
    assert best_day(DAY + 14 * DAYS, DAY, rights.unposted_days("US-NY", DAY, posted=False)) == (
        DAY + 30 * DAYS
    )


def test_us_5_four_digits_of_a_card_and_no_expiry_on_any_paper() -> None:
    assert figure("US", "card_digits", DAY) == 5
    assert figure("US", "expiry_on_paper", DAY) == 0
    papers = list(GOLDEN.rglob("*.txt"))
    assert len(papers) > 20
    for path in papers:
        text = path.read_text(encoding="utf-8")
        for digits in re.findall(r"ending (\d+)", text):
            assert len(digits) <= 4, (path.name, digits)
        assert not re.search(r"(?i)valid thru|\b(0[1-9]|1[0-2])/\d\d\b(?!/)", text), path.name
        goods = re.sub(r"(?m)^ *[0-9A-F]{4}( [0-9A-F]{4})+$|^[A-Z0-9]{9,}$", "", text)
        assert not holds_card_number(goods), path.name  # heads of the chain are no cards


def test_us_6_ten_thousand_in_cash_is_not_told_and_a_cent_more_is() -> None:
    assert not rights.cash_is_reported("US", DAY, 1_000_000, "USD")
    assert rights.cash_is_reported("US", DAY, 1_000_001, "USD")
    assert not rights.cash_is_reported("GB", DAY, 9_000_001, "GBP")


# --- schemes, prices, credit, people, papers -----------------------------------------------------


def test_sc_1_the_card_it_was_paid_with_and_never_above_it() -> None:
    from sold import priced, rung, sale_of

    from posdesk.returns.refund_split import split
    from posdesk.returns.standing import Standing
    from posdesk.sales.sale import TenderLeg

    assert figure("GB", "original_tender", DAY) == 1
    assert figure("US", "refund_over_original", DAY) == 0
    sale = sale_of(priced(rung(650, 2)), (TenderLeg("card", 1300, last4="4242"),))
    plan = split(Standing(sale), 1300, 1, None)
    assert [(leg.kind, leg.last4, leg.amount) for leg in plan.legs] == [("card", "4242", 1300)]


def test_sc_2_cash_in_the_union_from_july_2027() -> None:
    before, since = date(2027, 7, 9), date(2027, 7, 10)
    assert rights.cash_allowed("DE", before, 1_000_001, "EUR")
    assert rights.cash_allowed("DE", since, 1_000_000, "EUR")
    assert not rights.cash_allowed("DE", since, 1_000_001, "EUR")


@pytest.mark.parametrize(
    ("place", "currency", "first", "most"),
    [
        ("BE", "EUR", date(2017, 10, 16), 3_000_00),
        ("CZ", "CZK", date(2014, 12, 1), 270_000_00),
        ("ES", "EUR", date(2021, 7, 11), 999_99),
        ("FR", "EUR", date(2015, 9, 1), 1_000_00),
        ("GR", "EUR", date(2017, 1, 1), 499_99),
        ("IT", "EUR", date(2023, 1, 1), 4_999_99),
        ("NL", "EUR", date(2026, 1, 1), 2_999_99),
        ("PT", "EUR", date(2017, 8, 23), 2_999_99),
    ],
)
def test_sc_2_a_states_own_limit_is_below_the_unions(
    place: str, currency: str, first: date, most: int
) -> None:
    for day in (first, DAY, date(2027, 7, 10)):
        assert cash_most(place, currency, day) == most, "and not the Union's when that begins"
    assert cash_most(place, currency, first - DAYS) == 0
    assert cash_most(place, "USD", DAY) == 0, "a limit counts in its own money"
    within_law(most, most)
    with pytest.raises(CashAboveLaw):
        within_law(most + 1, most)


def test_sc_2_no_pack_no_limit() -> None:
    for place in ("", "JP", "GB", "US-CA"):
        assert cash_most(place, "EUR", DAY) == 0


@pytest.mark.parametrize(
    ("place", "day", "shelf", "rung", "off"),
    [
        ("CA", DAY, 1000, 1050, 1050),  # 10.00: free
        ("CA", DAY, 1001, 1050, 1049),  # 10.01: 10.00 off, 0.01 to pay
        ("CA", DAY, 949, 999, 999),
        ("CA-QC", DAY, 1500, 1600, 1600),
        ("CA-QC", DAY, 1501, 1600, 1599),
        ("CA-QC", date(2025, 5, 6), 1500, 1600, 1100),  # ten dollars off, the day before
        ("CA-QC", date(2025, 5, 7), 1500, 1600, 1600),
        ("CA", DAY, 1050, 1050, 0),
        ("GB", DAY, 400, 500, 100),
    ],
)
def test_pr_1_the_first_is_free_up_to_ten_dollars(
    place: str, day: date, shelf: int, rung: int, off: int
) -> None:
    at = AtTheShelf(place, day, "GBP" if place == "GB" else "CAD")
    assert shelf_price(at, shelf, rung * 1000, 1, rung).off == off


def test_pr_1_of_several_the_first_alone_and_nothing_weighed() -> None:
    at = AtTheShelf("CA", DAY, "CAD")
    assert 5800 - shelf_price(at, 2400, 2_900_000, 2, 5800).off == 3800  # 14.00 and 24.00
    assert shelf_price(at, 400, 500_000, 1000, 500, weighed=True) == ShelfPrice(100, 0, 0)


@pytest.mark.parametrize(
    ("difference", "back"), [(5, 105), (50, 550), (200, 700), (10, 110), (11, 121), (1, 101)]
)
def test_pr_2_ten_times_the_difference_from_one_to_five_dollars(difference: int, back: int) -> None:
    at = AtTheShelf("US-MI", DAY, "USD", paid=True, sold_on=DAY)
    due = shelf_price(at, 1000, (1000 + difference) * 1000, 1, 1000 + difference)
    assert due.off + due.bonus == back


def test_pr_2_within_thirty_days_of_the_sale_and_paid_within_two() -> None:
    price = (500, 600_000, 1, 600)
    for days, bonus in ((30, 500), (31, 0)):
        at = AtTheShelf("US-MI", DAY, "USD", paid=True, sold_on=DAY - days * DAYS)
        assert shelf_price(at, *price) == ShelfPrice(100, 0, bonus)
    assert shelf_price(AtTheShelf("US-MI", DAY, "USD"), *price).bonus == 0, "not paid yet"
    assert figure("US-MI", "scan_pay_days", DAY) == 2, "ours goes at once"


def test_pr_3_what_was_charged_too_little_is_never_asked_for() -> None:
    assert figure("GB", "undercharge_asked", DAY) == 0
    row = our_mistake("undercharge")
    assert (row.does, row.credit) == (NOTHING_BACK, "SALES")


def test_cr_1_credit_never_ends_and_small_balances_go_out_in_cash() -> None:
    assert rights.cash_out_to("US-CA", DAY, "USD") == 1000
    for place in ("US-CA", "GB", "DE", "JP"):
        assert figure(place, "credit_expires", DAY) == 0
    assert figure("US", "credit_years", DAY) == 5, "the law's least; ours has no end"


def test_wg_1_nobody_who_works_here_owes_a_shortage() -> None:
    from posdesk.ledger.chart import LOSSES

    assert figure("US-CA", "wage_deduction", DAY) == 0
    assert figure("GB", "wage_deduction", DAY) == 10
    assert "till_short" in LOSSES
    assert acts_that_say("wage") == [], "there is no such function"


def test_rc_1_every_receipt_says_what_it_must() -> None:
    assert figure("GB", "simple_receipt_to", DAY) == 25_000
    assert figure("DE", "receipt_fields", DAY) == figure("US", "receipt_fields", DAY) == 8
    text = (GOLDEN / "receipt.txt").read_text(encoding="utf-8")
    for fact in ("Harbour Gifts", "Tax no.", "S1-", "2026", "Mug", "20%", "Total", "Card"):
        assert fact in text, fact


def test_rt_1_six_years() -> None:
    assert rights.kept_until("GB", date(2020, 2, 29)) == date(2026, 2, 28)
    assert rights.kept_until("FR", DAY) == date(2032, 11, 22)


def test_ev_1_the_receipt_binds_where_it_says_more_than_the_books() -> None:
    assert figure("GB", "receipt_binds", DAY) == 1
    assert best_day(DAY + 90 * DAYS, DAY, 14) == DAY + 90 * DAYS
    assert best_day(DAY + 14 * DAYS, DAY, 90) == DAY + 90 * DAYS
