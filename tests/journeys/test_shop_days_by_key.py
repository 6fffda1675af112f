"""The card machine down and the shop shut by one key each, from the counter (SE-106, SE-107)."""

from __future__ import annotations

from counter_shop import MUG

from posdesk.desk.lookups.shop_days import AskShopDays, ShopDays
from posdesk.instalments.calendar import CARD_DOWN
from ui.actions import KeyState, Meaning, keys_of, meanings_in, words


def days(window) -> ShopDays:
    today = window.application.desk.station().at.day
    return window.application.desk.ask(AskShopDays(today, today))


def test_the_card_machine_by_one_key_and_back(window) -> None:
    window.key("Ctrl+K")
    window.idle()
    assert CARD_DOWN in days(window).down
    assert "down" in window.said and "Ctrl+K" in window.said
    window.key("Ctrl+K")
    window.idle()
    assert days(window).down == frozenset()
    assert "works again" in window.said


def test_amid_a_ticket_it_is_kept(window) -> None:
    window.scan(MUG)
    window.key("Enter")
    window.key("Ctrl+K")
    window.idle()
    assert CARD_DOWN in days(window).down
    assert window.counter.payment is not None


def test_the_shop_is_shut_today_by_one_key_at_rest_alone(window) -> None:
    window.key("Ctrl+S")
    window.idle()
    assert days(window).shut == {days(window).today}
    window.key("Ctrl+S")
    window.idle()
    assert days(window).shut == frozenset()
    window.scan(MUG)
    window.key("Ctrl+S")
    window.idle()
    assert days(window).shut == frozenset()


def test_both_stand_among_the_keys(window) -> None:
    shown = [words(meaning) for meaning in meanings_in(KeyState.HOME)]
    assert words(Meaning.CARD_DOWN) in shown and words(Meaning.SHUT) in shown
    assert keys_of(Meaning.CARD_DOWN) == ("Ctrl+K",)
