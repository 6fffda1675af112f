"""An act whose answer never came, pressed again on its own page: booked once, and told."""

from __future__ import annotations

from collections.abc import Callable

import plan_story
import pytest
from counter_shop import MUG

from posdesk.desk.action import Action
from posdesk.desk.lookups.plan_pages import AskPlanPage
from posdesk.errors import Fault

Press = Callable[[], None]


def unanswered(window, monkeypatch: pytest.MonkeyPatch, press: Press, *, kept: bool) -> None:
    """Press while no act with an id of its own gets an answer: it is booked (`kept`) or not."""
    desk = window.application.desk
    done = desk._done

    def act(action: Action[object]) -> object:
        if not action.operation:
            return done(action)
        if kept:
            done(action)
        raise Fault("server_away")

    with monkeypatch.context() as world:
        world.setattr(desk, "_done", act)
        press()


def entries(window) -> list[str]:
    with window.application.desk._file.read() as books:
        return [entry.operation for entry in books.journal.entries(0, 10_000)]


def papers(window) -> int:
    with window.application.desk._file.read() as books:
        statement = "select count(*) from document"
        return books.journal._unit.connection.exec_driver_sql(statement).scalar_one()


def on_a_plan(window, **more: object) -> str:
    number = plan_story.signed(window.application.desk, **more)
    window.scan(window.token(number))
    return number


def payment(window) -> Press:
    on_a_plan(window)
    return lambda: window.key("Enter")


def statement(window) -> Press:
    on_a_plan(window)
    return lambda: window.key("F6")


def skipped(window) -> Press:
    on_a_plan(window)
    window.key("A")
    return lambda: window.key("2")


def moved(window) -> Press:
    on_a_plan(window)
    window.key("A", "1")
    window.type("2026-12-15")
    return lambda: window.key("Enter")


def claimed(window) -> Press:
    on_a_plan(window)
    window.key("F8", "Enter")
    window.type("2026-11-22")
    return lambda: window.key("Enter")


def accepted(window) -> Press:
    on_a_plan(window)
    window.key("F8")
    window.type("500")
    window.key("Enter")
    window.type("2026-11-22")
    window.key("Enter", "W")
    return lambda: window.key("Enter")


def handed_over(window) -> Press:
    number = plan_story.signed(window.application.desk, 20_00, 2, kept=True)
    plan_story.paid(window.application.desk, number, 20_00)
    window.scan(window.token(number))
    return lambda: window.key("H")


def put_right(window) -> Press:
    number = window.sell(MUG, MUG)
    window.scan(window.token(number))
    window.key("F8", "4")
    return lambda: window.key("Enter")


def promised(window) -> Press:
    window.key("Ctrl+P")
    window.type("200")
    window.key("Enter")
    window.type("Ring")
    window.key("Enter")
    return lambda: window.key("Enter")


def goods_back(window) -> Press:
    on_a_plan(window, price=120_00)
    window.key("A", "3")
    window.key("Ctrl+A", "1")
    return lambda: window.key("Enter")


def customer(window) -> Press:
    shop = window.application.pages.shop
    shop.show("shop/customers")
    page = shop.pages["shop/customers"]
    page.want_new()
    return lambda: page._keep("Ben Ortiz", "020 7946 0002", "")


PAGES = (
    payment, statement, skipped, moved, claimed, accepted, handed_over, put_right, promised,
    goods_back, customer,
)  # fmt: skip


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("page", PAGES)
def test_pressed_again_it_is_one_act(
    window, monkeypatch: pytest.MonkeyPatch, page: Callable[..., Press], kept: bool
) -> None:
    press = page(window)
    before = len(entries(window))
    unanswered(window, monkeypatch, press, kept=kept)
    assert "Not known yet" in window.said, window.said
    booked = len(entries(window)) - before
    assert booked == (1 if kept else 0)
    written = papers(window)
    press()
    assert len(entries(window)) - before == 1, window.said
    assert "Not known yet" not in window.said and "not booked" not in window.said
    assert papers(window) == written or not kept
    assert len(set(entries(window))) == len(entries(window))


def test_the_page_opened_again_shows_what_was_booked(window, monkeypatch) -> None:
    """She leaves the page, comes back and presses: nothing is taken a second time unseen."""
    number = plan_story.signed(window.application.desk)
    window.scan(window.token(number))
    unanswered(window, monkeypatch, lambda: window.key("Enter"), kept=True)
    window.key("Esc")
    window.scan(window.token(number))
    assert balance(window, number) == 1760_00
    window.key("Enter")
    assert "in the books after all: R1-" in window.said and "not booked" in window.said
    assert balance(window, number) == 1760_00
    window.key("Enter")
    assert balance(window, number) == 1600_00


def test_another_customers_act_is_not_taken_for_it(window, monkeypatch) -> None:
    press = promised(window)
    unanswered(window, monkeypatch, press, kept=True)
    window.key("Esc")
    press = promised(window)
    press()
    assert "in the books after all: G1-" in window.said
    press()
    assert "Promised" in window.said and deposits(window) == -400_00


def balance(window, number: str) -> int:
    page = window.application.desk.ask(AskPlanPage(number))
    assert page is not None
    return page.standing.balance


def deposits(window) -> int:
    with window.application.desk._file.read() as books:
        return books.journal.balance("DEPOSITS")


@pytest.mark.parametrize("kept", [True, False])
def test_killed_before_the_answer_the_next_start_shows_what_is_booked(
    open_window, monkeypatch, kept: bool
) -> None:
    """Nobody is left to press again: the paper is on the first page and prints, or there is none,
    and the plan stands as it is in the books."""
    window = open_window()
    number = plan_story.signed(window.application.desk)
    window.scan(window.token(number))
    before = papers(window)
    unanswered(window, monkeypatch, lambda: window.key("Enter"), kept=kept)
    window.application.close()
    window = open_window()
    shown = [each.amount for each in window.counter.home.latest if each.number.startswith("R1-")]
    assert shown == ([160_00] if kept else [])
    assert papers(window) - before == (1 if kept else 0)
    window.scan(window.token(number))
    assert balance(window, number) == (1760_00 if kept else 1920_00)
