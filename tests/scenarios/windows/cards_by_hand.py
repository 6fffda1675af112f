"""Cards on their page: the acquirer's file, what was taken twice, a call that paid for nothing."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from PySide6.QtWidgets import QFileDialog
from scenarios.windows.by_hand import by_hand
from scenarios.windows.clerk import Clerk
from scenarios.windows.window_stage import WindowStage

import fakes
from posdesk.desk.actions.read_settlement import BackTwice
from posdesk.desk.lookups.card_calls import AskIdleCharges
from posdesk.desk.lookups.settlement import AskSettlement
from posdesk.people.staff import MANAGER
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.steps import cards


@by_hand("the acquirer's settlement is read")
def settlement_read(stage: WindowStage) -> None:
    """F9 on the page of cards, and the file that the acquirer sent."""
    rows = ["Date,Amount,Card,AuthCode"]
    for line in stage.notes.get(cards.LINES, ()):
        amount = stage.shown(line.minor).replace(",", "")
        rows.append(f"{line.day.isoformat()},{amount},{line.last4},{line.approval}")
    path = Path(stage.ground.books).with_name("acquirer.csv")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    with stage.hand() as clerk:
        page_of(clerk)
        with patch.object(QFileDialog, "getOpenFileName", lambda *_: (str(path), "")):
            clerk.key("F9")
        check("new lines" in clerk.said, f"nothing was read: {clerk.said}")
    stage.notes[cards.TWICE] = stage.desk.ask(AskSettlement()).twice


@by_hand("what was taken twice goes back to the card, with {amount} of proved charges")
def given_back(stage: WindowStage, amount) -> None:
    with stage.hand() as clerk:
        page = page_of(clerk)
        lit(clerk, page, "twice")
        page.parts.charges.setFocus()
        clerk.enter(amount)
    done = stage.notes[cards.BACK] = stage.result(BackTwice)
    stage.notes["slip"] = stage.text_of(done.slip)


@by_hand("one of the two is reversed")
def one_reversed(stage: WindowStage) -> None:
    """A manager chooses the terminal; the row of what paid for nothing is lit, Enter."""
    idle = stage.desk.ask(AskIdleCharges())
    check(len(idle) == 2, f"{len(idle)} stand for nothing")
    stage.put_on_duty(MANAGER)
    with stage.hand() as clerk:
        page = page_of(clerk)
        page.parts.kind.setCurrentIndex(page.parts.kind.findData("simulated"))
        clerk.key("F8")
        lit(clerk, page, "idle")
        stage.notes["reversed"] = page.row.about.call.key
        clerk.key("Enter")
        check("known now" in clerk.said, f"it was not reversed: {clerk.said}")


def page_of(clerk: Clerk):
    """The page of cards; its terminal answers at once."""
    clerk.to_shop("shop/cards")
    page = clerk.application.pages.shop.pages["shop/cards"]
    page._wire = fakes.immediate_work()
    return page


def lit(clerk: Clerk, page, kind: str) -> None:
    """The first row of that kind."""
    kinds = [row.kind for row in page.rows.rows]
    check(kind in kinds, f"the page shows {kinds}")
    clerk.press_key_times("Down", kinds.index(kind))
