"""What is said of stock: how many there are, what was counted, what waits."""

from __future__ import annotations

from posdesk.catalogue.stock import Stock
from posdesk.desk.actions.count_stock import Counted
from posdesk.returns.condition import SHELF, STATES
from posdesk.returns.moving import OUTSIDE, Move
from posdesk.till.scale import ScaleCheck
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying


def rows(stock: Stock, *, weighed: bool) -> list[tuple[str, str, str]]:
    """Words, figure and the quiet line of each: the shelf first, then where else goods are."""
    shelf = translate("Stock", "On the shelf")
    if stock.counted is None or stock.level is None:
        found = [(shelf, "–", translate("Stock", "nobody counted yet"))]
    else:
        day = formats.day_and_time(stock.counted.at.local)
        told = translate("Stock", "counted {count} on {day}").format(
            count=formats.quantity(stock.counted.counted, weighed), day=day
        )
        found = [(shelf, _figure(stock.level, weighed=weighed), told)]
    for state, words in STATES.items():
        if units := stock.elsewhere.get(state):
            found.append((translate("State", words), formats.quantity(units, weighed), ""))
    if stock.kept:
        kept = translate("Stock", "Sold, kept for their buyers")
        found.append((kept, formats.quantity(stock.kept, weighed), ""))
    return found


def moved(move: Move, text: str, *, weighed: bool) -> Saying:
    """Where goods went on to."""
    place = translate("State", STATES.get(move.target, ""))
    if move.target == OUTSIDE:
        place = translate("Stock", "out of the shop")
    elif move.target == SHELF:
        place = translate("Stock", "the shelf")
    told = translate("Stock", "{count} of {goods} moved on: {place}.")
    count = formats.quantity(move.units, weighed)
    words = told.format(goods=text, count=count, place=place)
    return Saying(words, translate("Stock", "Kept"))


def counted(done: Counted, text: str, *, weighed: bool) -> Saying:
    """What a count has shown."""
    pill = translate("Stock", "Counted")
    count = formats.quantity(done.counted, weighed)
    words = translate("Stock", "{goods}: {count} counted.").format(goods=text, count=count)
    if done.expected is None or done.expected == done.counted:
        return Saying(words, pill)
    much = formats.quantity(abs(done.counted - done.expected), weighed)
    more = translate("Stock", "{count} more than the books say.")
    fewer = translate("Stock", "{count} fewer than the books say.")
    detail = (more if done.counted > done.expected else fewer).format(count=much)
    return Saying(words, pill, "warn", detail)


def weighed(check: ScaleCheck) -> Saying:
    """What a check of the scale has shown."""
    pill = translate("Stock", "Scale")
    if check.is_good:
        return Saying(translate("Stock", "The scale is right: nobody pays too much."), pill)
    much = formats.quantity(check.over, weighed=True)
    words = translate("Stock", "The scale shows {weight} too much. Use another one.")
    detail = translate("Stock", "What was weighed since the last good check stands in the list.")
    return Saying(words.format(weight=much), pill, "warn", detail)


def scales(check: ScaleCheck | None) -> str:
    """When the scale of this till was checked last, and whether it was right."""
    if check is None:
        return translate("Stock", "The scale of this till was never checked.")
    day = formats.day_and_time(check.at.local)
    right = translate("Stock", "The scale of this till was right on {day}.")
    wrong = translate("Stock", "The scale of this till showed too much on {day}.")
    return (right if check.is_good else wrong).format(day=day)


def _figure(units: int, *, weighed: bool) -> str:
    below = "−" if units < 0 else ""
    return below + formats.quantity(abs(units), weighed)
