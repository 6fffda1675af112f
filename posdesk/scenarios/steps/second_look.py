"""What is typed at the counter and looked at twice before it is final."""

from __future__ import annotations

from posdesk.desk.lookups.usual_price import AskUsual
from posdesk.sales.second_look import change_is_unusual, price_is_unusual
from posdesk.scenarios.outcomes import check
from posdesk.scenarios.sentences import sentence
from posdesk.scenarios.stage import Stage

ASKED = "looked at twice"


@sentence("{amount} is typed as the price of {words}")
def price_typed(stage: Stage, amount: str, words: str) -> None:
    """An open line at that price, before it is on the ticket."""
    stage.at_work()
    price, station = stage.minor(amount) * 1000, stage.desk.station()
    usual = stage.desk.ask(AskUsual("", words.strip('"')))
    stage.notes[ASKED] = price_is_unusual(price, usual, station.limits.second_look)


@sentence("{amount} is typed as handed over for {second}")
def cash_typed(stage: Stage, amount: str, second: str) -> None:
    """Cash at the pay step, before it is taken."""
    stage.at_work()
    station = stage.desk.station()
    handed, due = stage.minor(amount), stage.minor(second)
    stage.notes[ASKED] = change_is_unusual(
        handed, due, station.shop.currency, station.limits.second_look
    )


@sentence("the till asks once more before anything is booked")
def asks_once_more(stage: Stage) -> None:
    """A question that the same key goes past."""
    check(bool(stage.notes.get(ASKED)), "it asks nothing")


@sentence("the till asks nothing")
def asks_nothing(stage: Stage) -> None:
    """It is as usual."""
    check(not stage.notes.get(ASKED), "it asks once more")
