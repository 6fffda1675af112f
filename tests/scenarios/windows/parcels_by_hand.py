"""Returns by parcel on their page: labels, slips, goods looked at, money back."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.window_stage import WindowStage

from posdesk.desk.actions.settle_ticket import Settled
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps.counter import LAST_BACK
from posdesk.scenarios.steps.parcels import page_of


def page(clerk: Clerk):
    return clerk.application.pages.books.parcels


def settled_down(clerk: Clerk) -> None:
    clerk.idle()
    if not page(clerk).seek.resting:
        page(clerk).seek.tell_now()
    clerk.idle()


def to_page(clerk: Clerk) -> None:
    clerk.to("books")
    clerk.application.pages.books.show_parcel()
    settled_down(clerk)


def opened(stage: WindowStage, clerk: Clerk, plan: str) -> None:
    """The label is scanned, from wherever the clerk stands."""
    clerk.scan(stage.paper(plan).number)
    settled_down(clerk)
    check(clerk.page == "parcels", f"{clerk.page} is shown: {clerk.said}")
    shown = page(clerk).shown
    check(shown is not None and shown.parcel.number == stage.paper(plan).number, clerk.said)
    page(clerk).seek.setFocus()


def counted(clerk: Clerk, line: int, *units: str) -> None:
    """The counts of that line typed over what stood there; all others none."""
    for each in page(clerk).form.lines:
        here = units if each.asked.line == line else ("0",) * len(each.fields)
        for field, said in zip(each.fields, here, strict=True):
            field.edit.setFocus()
            clerk.key("Ctrl+A")
            clerk.write(said)
    clerk.key("Enter")
    settled_down(clerk)


@by_hand("{number} of line {count} of receipt {paper} are announced by parcel, label {plan}")
def announced(stage: WindowStage, number, count, paper, plan) -> None:
    with stage.hand() as clerk:
        to_page(clerk)
        clerk.scan(stage.paper(paper).number)
        settled_down(clerk)
        counted(clerk, int(count), number)
    stage.hold(plan, stage.result(str))


@by_hand("parcel {plan} is handed in on {day}, slip {paper}")
def handed_in(stage: WindowStage, plan, day, paper) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        opened(stage, clerk, plan)
        clerk.key("1")
        settled_down(clerk)
    stage.hold(paper, stage.result(str))


@by_hand("{number} good and {count} damaged of line {second} came with parcel {plan} on {day}")
def came(stage: WindowStage, number, count, second, plan, day) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        opened(stage, clerk, plan)
        clerk.key("2")
        settled_down(clerk)
        counted(clerk, int(second), number, count)


@by_hand("what came with parcel {plan} is paid")
def paid(stage: WindowStage, plan) -> None:
    with stage.hand() as clerk:
        opened(stage, clerk, plan)
        check("Pay back" in page(clerk).card.primary.text(), page(clerk).card.primary.text())
        clerk.key("3")
        settled_down(clerk)
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("parcel {plan} is lost on the way")
def lost(stage: WindowStage, plan) -> None:
    with stage.hand() as clerk:
        opened(stage, clerk, plan)
        clerk.key("4")
        settled_down(clerk)
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("slip {paper} for goods left with us is shown on {day}, and they are not found")
def not_found(stage: WindowStage, paper, day) -> None:
    stage.today(stage.day(day))
    with stage.hand() as clerk:
        clerk.scan(stage.paper(paper).tokens[0])
        settled_down(clerk)
        check(clerk.page == "parcels", f"{clerk.page} is shown: {clerk.said}")
        page(clerk).seek.setFocus()
        clerk.key("4")
        settled_down(clerk)
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("parcel {plan} is promised by {day}")
def promised_by(stage: WindowStage, plan, day) -> None:
    """The desk says it, and so do the page and the home screen."""
    check(page_of(stage, plan).parcel.promised == stage.day(day), "another day")
    with stage.look() as clerk:
        opened(stage, clerk, plan)
        check("To be paid by" in page(clerk).card.state.text(), page(clerk).card.state.text())
