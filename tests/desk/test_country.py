"""The shop's country: a setting, from its currency at the beginning; its law is told first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from desk.plan_counter import MANAGER, PlanCounter
from desk.shops import CLERK
from desk.tills import Till

from posdesk.clock import SystemClock
from posdesk.desk.actions.set_shop_words import CountryUnknown, SetShopWords, ShopWords
from posdesk.desk.lookups.plan_draft import AskLawNotes
from posdesk.desk.opening import NewShop, make_shop, open_desk, tax_scheme
from posdesk.instalments import law, places
from posdesk.instalments.schedule import MONTH, schedule
from ui.countries import COUNTRY_NAMES

LONG = schedule(120_000, 13, date(2026, 12, 1), MONTH)


@pytest.mark.parametrize(("currency", "country"), [("GBP", "GB"), ("EUR", "DE"), ("USD", "US")])
def test_a_new_shop_is_where_its_currency_is(tmp_path: Path, currency: str, country: str) -> None:
    books = tmp_path / "shop.books"
    make_shop(books, NewShop("Mine", currency, tax_scheme(20_000, included=True)), SystemClock())
    desk = open_desk(books, SystemClock())
    try:
        assert desk.shop.country == country
    finally:
        desk.close()


def test_the_law_of_the_country_set_is_told(plan_till: Till) -> None:
    counter = PlanCounter(plan_till)
    ask = AskLawNotes(LONG, kept=False)
    assert [note.rule for note in counter.desk.ask(ask)] == ["UK-7"]  # by the pound
    counter.by(MANAGER)
    shop = counter.desk.shop
    words = ShopWords(shop.name, shop.tax_id, shop.address, shop.foot, "US-MD")
    act = SetShopWords(counter.desk.new_operation(), words)
    assert counter.do(act).result.country == "US-MD"
    assert counter.do(act).repeated
    assert [note.rule for note in counter.desk.ask(ask)] == ["US-1", "US-2"]
    assert "US-3-MD" in [note.rule for note in counter.desk.ask(AskLawNotes(LONG, kept=True))]


def test_a_country_nobody_knows_is_not_taken(plan_till: Till) -> None:
    counter = PlanCounter(plan_till)
    counter.by(MANAGER)
    words = ShopWords("Mine", country="XX")
    with pytest.raises(CountryUnknown):
        counter.do(SetShopWords(counter.desk.new_operation(), words))
    counter.by(CLERK)


def test_every_country_of_the_data_has_a_name_and_every_rule_a_country() -> None:
    assert set(COUNTRY_NAMES) == set(places.codes())
    assert {place for rule in law.rules() for place in rule.places} <= set(places.codes())
