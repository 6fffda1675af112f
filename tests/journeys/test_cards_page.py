"""The page of cards: which terminal, what nobody knows, what was taken twice, by keys."""

from __future__ import annotations

from pathlib import Path

from counter_shop import KETTLE, MUG, PIN

import fakes
from posdesk.people.staff import StaffMember
from posdesk.till.simulated import DEAD


def opened(window):
    """A manager looks at it."""
    desk = window.application.desk
    desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    shop = window.application.pages.shop
    shop.show("shop/cards")
    window.idle()
    page = shop.pages["shop/cards"]
    page._wire = fakes.immediate_work()
    return page


def settlement(folder: Path, *rows: str) -> Path:
    path = folder / "acquirer.csv"
    path.write_text("\n".join(("Date,Amount,Card,AuthCode", *rows)) + "\n", encoding="utf-8")
    return path


def test_a_terminal_is_chosen_and_used(window) -> None:
    page = opened(window)
    assert window.page == "shop/cards"
    page.parts.kind.setCurrentIndex(page.parts.kind.findData("simulated"))
    page.parts.keep.click()
    window.idle()
    assert page.matters.terminal == {"kind": "simulated", "way": "approves"}
    page.parts.kind.setCurrentIndex(page.parts.kind.findData("zvt"))
    page.parts.keep.click()
    assert "address" in page.parts.places["host"].note.text()
    assert PIN


def test_taken_twice_is_found_and_given_back_by_enter(window, tmp_path: Path) -> None:
    number = window.sell_by_card(MUG)
    window.sell_by_card(KETTLE)
    page = opened(window)
    page.read_file(settlement(tmp_path, "2026-11-22,6.50,4242,081552", "2026-11-22,6.50,4242,ZZZ"))
    window.idle()
    kinds = [row.kind for row in page.rows.rows]
    assert kinds == ["twice", "ours"]
    assert number in page.rows.rows[0].detail
    page.parts.charges.set_minor(300)
    page.do_it()
    window.idle()
    assert "6.50 goes back to the card today" in window.said
    assert [row.kind for row in page.rows.rows] == ["ours"]


def test_what_nobody_knows_is_said_by_hand(window) -> None:
    page = opened(window)
    page.parts.kind.setCurrentIndex(page.parts.kind.findData("simulated"))
    page.parts.way.setCurrentIndex(page.parts.way.findData(DEAD))
    page.parts.keep.click()
    window.idle()
    window.counter.cards.begin()
    window.application.screen.show()
    window.scan(MUG)
    window.key("Enter", "K", "Enter", "Esc", "Esc", "Esc")
    page = opened(window)
    assert [row.kind for row in page.rows.rows] == ["open"]
    page.do_it()
    assert "still does not say" in window.said
    page.say_by_hand(True)
    window.idle()
    assert [row.kind for row in page.rows.rows] == ["idle"]


def test_columns_nobody_knows_are_asked_once_and_kept(window, tmp_path: Path) -> None:
    window.sell_by_card(MUG)
    page = opened(window)
    path = tmp_path / "nord.csv"
    path.write_text("Wann,Was,Karte\n2026-11-22,6.50,4242\n2026-11-22,6.50,4242\n", "utf-8")
    page.read_file(path)
    window.idle()
    assert page.panels.shows(page.columns)
    page.columns.enter()
    assert "name" in page.columns.note.text()
    page.columns.name.edit.setText("Nord")
    page.columns.enter()
    assert "day" in page.columns.note.text()
    for field, heading in (("date", "Wann"), ("amount", "Was"), ("card", "Karte")):
        chooser = page.columns.choosers[field]
        chooser.setCurrentIndex(chooser.findData(heading))
    page.columns.enter()
    window.idle()
    assert page.panels.shows(page.parts)
    assert [row.kind for row in page.rows.rows] == ["twice"]
    page.read_file(path)
    window.idle()
    assert page.panels.shows(page.parts) and "0 new lines" in window.said
    assert [row.kind for row in page.rows.rows] == ["twice"]
