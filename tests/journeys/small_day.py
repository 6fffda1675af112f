"""A small day at the window: every page and panel as a clerk meets it, a look at each yield."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import plan_story
from counter_shop import KETTLE, MUG

from posdesk.desk.actions.sign_in import SignedIn
from posdesk.desk.restoring import KeptBackup
from posdesk.errors import Fault
from posdesk.people.recovery import RecoveryCode
from posdesk.people.rights import ADD, BADGE, PIN, RETIRE, ROLE
from posdesk.people.staff import OWNER, StaffMember
from posdesk.till.cash_moves import PAID_IN, PAID_OUT
from ui import wording as face
from ui.actions import Meaning
from ui.application import Application

HALVES = RecoveryCode("ABCD-EFGH-JKMN", "PQRS-TVWX-YZ23")


def moments(window) -> Iterator[str]:
    """A small day, a look at each yield."""
    application: Application = window.application
    yield "home-morning"
    for goods in (MUG, KETTLE, MUG):
        window.scan(goods)
    yield "sale"
    window.key("%")
    yield "discount"
    window.key("Esc", "?")
    yield "keys"
    window.key("Esc", "Enter")
    window.type("100")
    yield "pay"
    window.key("Enter")
    yield "change"
    window.sell_by_card(KETTLE)
    token = window.token(window.counter.last.sale)
    window.scan(token)
    yield "receipt-open"
    window.scan(KETTLE)
    window.key("3")
    yield "faulty"
    window.scan(MUG)
    yield "exchange"
    application.screen.act(Meaning.WHERE)
    window.idle()
    yield "where"
    window.key("Esc", "F5")
    yield "held"
    window.key("F5", "Enter", "Enter")
    window.type("nothing like it")
    window.key("Enter")
    yield "open-line"
    window.key("Esc")
    window.scan("4006381333932")
    yield "misread"
    application.screen.act(Meaning.QUEUE)
    window.idle()
    yield "queue"
    window.key("Esc")
    yield from plan_pages(window)
    yield from shop_pages(window)
    yield from close_the_day(window)
    application.sign_in.show()
    window.idle()
    yield "sign-in"
    application.sign_in.choose(1)
    application.sign_in.ask_halves()
    window.idle()
    yield "recover"
    application.pages.opening.show()
    yield "shift"
    application.beginning.first.show()
    application.beginning.first._show_form()
    application.beginning.first.form.go()
    yield "first"
    application.beginning.first.show_pin(StaffMember("1", "Clerk 7", OWNER), "482915", HALVES)
    yield "first-pin"
    window.key("Enter")
    yield "first-half"
    application.beginning.trouble.show(
        *face.refusal(Fault("books_corrupt")), backup=Path("shop.books")
    )
    yield "trouble"


def plan_pages(window) -> Iterator[str]:
    """A plan from the form to a claim; what the customer's own window says is looked at beside."""
    desk, plans = window.application.desk, window.application.pages.plans
    window.key("F3")
    yield "no-plans"
    number = plan_story.signed(desk, 1920_00, 12, kept=True)
    plan_story.paid(desk, number, 200_00)
    window.application.screen.act(Meaning.PLANS)
    yield "plans"
    window.scan(window.token(number))
    yield "plan"
    window.key("M", "O")
    window.type("2000")
    yield "above"
    window.key("Esc", "K")
    yield "plan-card"
    window.key("Esc", "Esc")
    plans.desk.open(number, "", "paying")
    window.key("F8")
    window.type("500")
    window.key("Enter", "x", "Enter")
    yield "claim"
    plans.doing.claim.day.edit.setText("2026-11-22")
    window.key("Enter")
    yield "claimed"
    window.key("W")
    yield "answer"
    window.key("Esc", "A")
    yield "change"
    window.key("1")
    yield "move"
    window.key("Esc", "F2")
    window.scan(KETTLE)
    window.key("Enter", "P")
    yield "sign"
    window.type("nothing like it")
    window.key("Enter")
    yield "nobody"
    window.type("020 7946 0002")
    window.key("Enter")
    window.type("5")
    plans.signing.form.by.setCurrentIndex(1)
    plans.signing.form.count.edit.setText("24")
    yield "by-card"
    plans.signing.form.by.setCurrentIndex(0)
    plans.signing.form.first.edit.setFocus()
    window.key("Enter")
    yield "agreement"
    window.key("I")
    yield "ink"
    window.key("Esc", "Esc", "Esc")
    window.application.screen.act(Meaning.TICKET)
    window.key("Esc")


def shop_pages(window) -> Iterator[str]:
    """The shop's pages, for a manager: at rest, and as something is asked."""
    sign_in, shop = window.application.sign_in, window.application.pages.shop
    sign_in._came(SignedIn(next(each for each in sign_in._people if each.code == "2")))
    for name, page in shop.pages.items():
        shop.show(name)
        window.idle()
        yield name
        if name == "shop/trust":
            page._ask((KeptBackup(Path("shop.books"), datetime(2026, 11, 22, 10, 30), 1), ()))
            window.key("Enter")
            yield "put-back"
            window.key("Esc")
        elif name == "shop/staff":
            page.light(1)
            for act in (ADD, PIN, ROLE, BADGE, RETIRE):
                page.want(act)
                yield act
                window.key("Esc")
        elif name == "shop/goods":
            page.want_new()
            window.key("Enter")
            yield "goods-unnamed"
            window.key("Esc")
            page.want_price()
            window.type("6")
            window.key("Enter", "x", "Enter")
            yield "price-without-a-day"
            window.key("Esc")
            page.seek.setText("zzz")
            page.seek.tell_now()
            yield "no-goods"
    for part in page.parts:
        page._go_to(part)
        window.idle()
        yield part.NAME
    page._go_to(page.words)
    page.words.name.edit.setText("MUG-B" * 12)
    window.key("Enter")
    yield "refused"
    window.key("Esc", "Esc", "Esc")


def close_the_day(window) -> Iterator[str]:
    """The pages of the shift, to its Z report."""
    day = window.application.pages.day
    day.show()
    window.idle()
    yield "day"
    for way in (PAID_IN, PAID_OUT):
        day.panel.buttons[way].click()
        window.idle()
        yield way
    window.type("30")
    window.key("Enter")
    yield "moved"
    day.panel.primary.click()
    window.idle()
    window.type("xy")
    day.count_panel.primary.click()
    window.idle()
    yield "miscounted"
    day.count.fields[0].setText("2000")
    day.count_panel.primary.click()
    window.idle()
    yield "found"
    window.key("Enter")
    yield "z-report"
