"""A second person in place, nobody there, and a no, on the counter's own panels."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.counter_by_hand import show
from scenarios.windows.window_stage import PIN, WindowStage

from posdesk.desk.actions.settle_ticket import Settled
from posdesk.people.staff import CLERK, MANAGER
from posdesk.returns.reasons import REASONS
from posdesk.scenarios.house import PEOPLE
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import approvals, kinds
from posdesk.scenarios.steps.counter import LAST_BACK


def panel_of(clerk: Clerk, name: str):
    """The asking panel of that name, which must be shown."""
    panel = clerk.application.screen.asks.panels[name]
    check(panel.isVisible(), f"nothing is asked: {clerk.said}")
    return panel


@by_hand("all of receipt {paper} comes back and the {role} says yes to it")
def says_yes(stage: WindowStage, paper, role) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "Enter")
        panel = panel_of(clerk, "approval")
        at = panel.who.findData(PEOPLE[role].code)
        check(at >= 0, f"the {role} is not asked")
        panel.who.setCurrentIndex(at)
        clerk.write(PIN)
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("all of receipt {paper} comes back and nobody comes for {number} minutes")
def nobody(stage: WindowStage, paper, number) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "Enter")
        panel = panel_of(clerk, "approval")
        stage.clock.at = stage.clock.at.after(ms=int(number) * 60_000)
        panel.tick()
        clerk.idle()
        if clerk.counter.asking is not None:
            clerk.key("Enter")
            stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("all of receipt {paper} comes back and the second person is {phrase}")
def second_is(stage: WindowStage, paper, phrase) -> None:
    """The panel does not offer the asker; what it does not offer is tried at the desk."""
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "Enter")
        panel = panel_of(clerk, "approval")
        asker = clerk.application.desk.duty.code
        check(panel.who.findData(asker) < 0, "the asker is offered as the second person")
        clerk.rest()
    approvals.second_person_is(stage, paper, phrase)


@by_hand("{name} confirms that line {number} of receipt {paper} is {cause}")
def confirms(stage: WindowStage, name, number, paper, cause) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A")
        sheet = clerk.application.screen.ticket_sheet
        row = next(row for row in sheet.rows_shown(0) if row.spot.place == int(number))
        sheet.why_pressed.emit(row)
        clerk.idle()
        panel = panel_of(clerk, "reason")
        panel.view.set_current_row([each.code for each in REASONS].index(cause))
        clerk.press(panel.signed)
        clerk.rest()


@by_hand("all of receipt {paper} comes back as {cause}")
def comes_back_as(stage: WindowStage, paper, cause) -> None:
    digit = next(row.digit for row in REASONS if row.code == cause)
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", str(digit), "Enter")
    stage.notes[LAST_BACK] = stage.result(Settled)


@by_hand("the manager says no to receipt {paper} because of {cause}")
def says_no(stage: WindowStage, paper, cause) -> None:
    """A reason that is not on the panel cannot be given there; at the desk it is no reason."""
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "F9")
        panel = panel_of(clerk, "refuse")
        if cause == "abuse":
            panel.ground.setCurrentIndex(panel.ground.findData(cause))
            check(panel.second_pin.isVisible(), "one person alone could say it")
        else:
            check(panel.ground.findData(cause) < 0, f"{cause} is on the panel")
        clerk.rest()
    approvals.manager_says_no(stage, paper, cause)


@by_hand(
    "the manager and the owner say no to receipt {paper} because of {cause}, having seen {words}"
)
def two_say_no(stage: WindowStage, paper, cause, words) -> None:
    with stage.trying_by_hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "F9")
        panel = panel_of(clerk, "refuse")
        panel.ground.setCurrentIndex(panel.ground.findData(cause))
        panel.found.edit.setText(words.strip('"'))
        panel.pin.edit.setText(PIN)
        panel.second_pin.edit.setText(PIN)
        clerk.press(panel.primary)
        check(bool(panel.note.text()), "nothing is said")


@by_hand("the manager says no to receipt {paper} because of {cause}, slip {plan}")
def says_no_with_slip(stage: WindowStage, paper, cause, plan) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.key("Ctrl+A", "F9")
        stage.hold(plan, refused(stage, clerk, cause))


@by_hand("the manager says no to line {number} of receipt {paper} because of {cause}, slip {plan}")
def no_to_a_line(stage: WindowStage, number, paper, cause, plan) -> None:
    with stage.hand() as clerk:
        show(stage, clerk, paper)
        clerk.press_key_times("Down", int(number))
        clerk.key("+", "F9")
        stage.hold(plan, refused(stage, clerk, cause))


def refused(stage: WindowStage, clerk: Clerk, cause: str) -> str:
    """The ground, what was found, the manager's PIN; the number of the slip."""
    panel = panel_of(clerk, "refuse")
    at = panel.ground.findData(cause)
    check(at >= 0, f"{cause} is not on the panel")
    panel.ground.setCurrentIndex(at)
    panel.who.setCurrentIndex(panel.who.findData(PEOPLE["manager"].code))
    if panel.found.isVisible():
        panel.found.edit.setText(approvals_found(cause))
    panel.pin.edit.setText(PIN)
    clerk.press(panel.primary)
    return stage.result(str)


def approvals_found(cause: str) -> str:
    """What was seen, in words."""
    return kinds._ANOTHER_PIECE if cause == "other_item" else "Seen by two of us."


@by_hand(
    "everyone charged more than {amount} each for {words} from {day} to {until} is credited "
    "{second} in all"
)
def credited(stage: WindowStage, amount, words, day, until, second) -> None:
    """The page of what was charged too much: four fields, Enter finds, the button credits."""
    stage.put_on_duty(MANAGER)
    with stage.hand() as clerk:
        clerk.to_shop("shop/charged")
        page = clerk.application.pages.shop.pages["shop/charged"]
        typed = (  # in reading order
            words.strip('"'), amount, stage.day(day).isoformat(), stage.day(until).isoformat()
        )  # fmt: skip
        for field, text in zip(page.fields, typed, strict=True):
            field.edit.setFocus()
            clerk.write(text)
        clerk.key("Enter")
        told = page.parts.primary.text()
        check(second in told, f"the page says {told}")
        clerk.press(page.parts.primary)
    stage.put_on_duty(CLERK)
