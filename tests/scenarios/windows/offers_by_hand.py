"""Offers made on their page, and forgotten ones paid back at the counter."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.counter_by_hand import show
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.add_points import PointsAdded
from posdesk.desk.actions.put_right import Righted
from posdesk.desk.actions.settle_ticket import Settled
from posdesk.people.staff import CLERK, MANAGER
from posdesk.scenarios import hands
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps.counter import LAST_BACK
from posdesk.scenarios.steps.offers import form_of


@by_hand("the shop offers {words}:")
def offers(stage: WindowStage, words, rows) -> None:
    """The form on the offers page, field by field."""
    form = form_of(stage, words, rows)
    stage.desk  # noqa: B018 - the window is there
    stage.put_on_duty(MANAGER)
    with stage.hand() as clerk:
        clerk.to_shop("shop/offers")
        page = clerk.application.pages.shop.pages["shop/offers"]
        clerk.key("F4")
        panel = page.form
        panel.kind.setCurrentIndex(panel.kind.findData(form.kind))
        panel.whom.setCurrentIndex(max(panel.whom.findData(form.whom), 0))
        typed = {
            panel.name.edit: form.name,
            panel.goods.edit: form.goods,
            panel.percent.edit: f"{form.percent // 100}" if form.percent else "",
            panel.amount.field: stage.shown(form.amount) if form.amount else "",
            panel.count.edit: str(form.count or ""),
            panel.free.edit: str(form.free or ""),
            panel.over.field: stage.shown(form.over) if form.over else "",
            panel.word.edit: form.word,
            panel.first.edit: form.first.isoformat() if form.first else "",
            panel.last.edit: form.last.isoformat() if form.last else "",
        }
        for field, text in typed.items():
            if text and field.isVisible():
                field.setFocus()
                clerk.write(text.replace(",", ""))
        clerk.key("Enter")
        check("is made" in clerk.said, f"no offer was made: {clerk.said} {panel.note.text()}")
    stage.put_on_duty(CLERK)


@by_hand("receipt {paper} is shown, and what was forgotten on it is paid back")
def forgotten_paid(stage: WindowStage, paper) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        check("We forgot" in clerk.said, f"nothing is said of an offer: {clerk.said}")
        clerk.key("Ctrl+O")
    stage.notes[hands.RIGHTED] = stage.result(Righted)


@by_hand("receipt {paper} is shown with coupon {code}, and it is paid back")
def coupon_paid(stage: WindowStage, paper, code) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.scan(code)
        check("We forgot" in clerk.said, f"nothing is said of the coupon: {clerk.said}")
        clerk.key("Ctrl+O")
    stage.notes[hands.RIGHTED] = stage.result(Righted)


@by_hand("receipt {paper} is shown by {name}, and the points that were forgotten are added")
def points_added(stage: WindowStage, paper, name) -> None:
    """Her receipt is scanned, her name typed, and one key adds them."""
    hands.customer(stage, name)
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("F1")
        clerk.write(name)
        clerk.key("Enter")
        check("We forgot" in clerk.said, f"no points are missing: {clerk.said}")
        clerk.key("Ctrl+O")
    stage.notes["points"] = stage.result(PointsAdded)


@by_hand("{number} of line {count} of receipt {paper} comes back")
def some_back(stage: WindowStage, number, count, paper) -> None:
    stage.notes.pop(hands.RIGHTED, None)
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        for _ in range(int(count)):
            clerk.key("Down")
        for _ in range(int(number)):
            clerk.key("+")
        ticked = [(tick.line_no, tick.quantity) for tick in clerk.counter.ticket.returns[0].ticks]
        check(ticked == [(int(count), int(number))], f"{ticked} is ticked")
        clerk.key("Enter")
    stage.notes[LAST_BACK] = stage.result(Settled)
