"""The pages of the shop: letters, cash that is a customer's, the receipt form of one's own."""

from __future__ import annotations

from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.window_stage import WindowStage

from posdesk.people.staff import MANAGER
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import words
from posdesk.scenarios.steps.customers import hands

_PICTURE = "a picture"


@by_hand("a letter to {name} is written with the words {words}")
def letter(stage: WindowStage, name, words: str) -> None:
    """There is no place for a picture: that one is tried past the window."""
    said = words.strip('"')
    hands.customer(stage, name)
    stage.notes.pop("letter", None)
    if said == _PICTURE:
        with stage.hand() as clerk:
            to_customer(clerk, name, "F6")
            clerk.rest()
        past_the_window(stage, name, words)
        return
    before = len(stage.results)
    with stage.trying_by_hand() as clerk:
        to_customer(clerk, name, "F6")
        clerk.write(said)
        clerk.key("Enter", "Enter")
    if stage.refused is None:
        check(len(stage.results) > before, "nothing was printed")
        stage.notes["letter"] = (stage.result(str), said)


def past_the_window(stage: WindowStage, name: str, said: str) -> None:
    """By the act itself."""
    words.letter(stage, name, said)


def to_customer(clerk: Clerk, name: str, key: str) -> None:
    """Her page, and a key of it."""
    clerk.to_shop("shop/customers")
    page = clerk.application.pages.shop.pages["shop/customers"]
    page.seek.setFocus()
    clerk.write(name)
    page.seek.tell_now()  # the pause after typing is over
    clerk.idle()
    check(page.card is not None and page.card.customer.name == name, f"{name} is not found")
    clerk.key(key)


@by_hand("{amount} that came from {name} is paid in")
def paid_in_from(stage: WindowStage, amount, name) -> None:
    hands.customer(stage, name)
    with stage.hand() as clerk:
        to_customer(clerk, name, "F8")
        clerk.write(amount.replace(",", ""))
        clerk.key("Enter")
    stage.hold(f"credit of {name}", stage.result(str))


@by_hand("a receipt form without {code} is saved")
def form_without(stage: WindowStage, code) -> None:
    """Its line is emptied and the form kept, by a manager."""
    stage.put_on_duty(MANAGER)
    wanted = f"{{{code}}}"
    with stage.trying_by_hand() as clerk:
        clerk.to_shop("shop/settings")
        page = clerk.application.pages.shop.pages["shop/settings"]
        at = [part.NAME for part in page.parts].index("form")
        part = page.parts[at]
        clerk.press(page.ways[at])
        lines = [field.text for field in part.fields]
        check(wanted in lines, f"no receipt has a part {wanted}")
        part.fields[lines.index(wanted)].edit.setFocus()
        clerk.key("Ctrl+A", "Del")
        part.fields[len([line for line in lines if line])].edit.setFocus()
        clerk.write("See you soon.")
        clerk.key("Enter")
        stage.notes[words._FORM] = part.lines.lines
