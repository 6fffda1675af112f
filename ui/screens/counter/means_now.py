"""Which keys of the action table mean something where the counter stands now."""

from __future__ import annotations

from posdesk.wording import translate
from ui.actions import AUDITOR, Actions, KeyState, Meaning, meanings_in
from ui.screens.counter.asking import ShowKeys, WantApproval
from ui.screens.counter.controller import Counter
from ui.screens.counter.gifts import gift_of
from ui.screens.counter.righting import Righting
from ui.screens.counter.whole_sale import may_undo

NO_RECEIPT = 5  # the way in without a receipt


def allow_now(actions: Actions, counter: Counter, righting: Righting) -> None:
    """Show these keys, and of them what the one on duty may do."""
    staff = counter.work.desk.duty.staff
    actions.allow(means_now(counter, righting), staff.role if staff else AUDITOR)


def means_now(counter: Counter, righting: Righting) -> set[Meaning]:
    """Typing and signing out always do; a key that means nothing now is not shown."""
    meanings = {Meaning.TICKET, Meaning.PLANS, Meaning.HOLD, Meaning.CARD_DOWN}
    resting = counter.payment is None
    if counter.ticket.returns and resting:
        meanings.add(Meaning.ALL_BACK)
    if counter.settlement.movable:
        meanings.add(Meaning.WHERE)
    if counter.ticket.is_empty and resting:
        meanings |= {Meaning.PROMISE, Meaning.SHUT}
    if may_refuse(counter) or isinstance(counter.asking, WantApproval):
        meanings.add(Meaning.MANAGER)
    if counter.payment is not None or gift_of(counter):
        meanings.add(Meaning.GIFT)
    if righting.owed or righting.members.may_act:
        meanings.add(Meaning.OFFER_OWED)
    if counter.ticket.basket.lines and resting:
        meanings.add(Meaning.QUOTE)
    if righting.number or righting.of_shelf:
        meanings.add(Meaning.OUR_MISTAKE)
    if may_undo(counter):
        meanings.add(Meaning.UNDO)
    if counter.last is not None or (counter.home and counter.home.latest):
        meanings.add(Meaning.PRINT_AGAIN)
    return meanings


def may_refuse(counter: Counter) -> bool:
    """Whether there is a line coming back that somebody could say no to."""
    ticked = any(draft.ticks for draft in counter.ticket.returns)
    return ticked and counter.payment is None and not counter.posting


def sheet_of_keys(actions: Actions, state: KeyState) -> ShowKeys:
    """The sheet of keys, those first that mean something now."""
    return ShowKeys(tuple(each for each in meanings_in(state) if actions.means_something(each)))


def way_words(place: int) -> tuple[str, str]:
    """What is said once that way in is chosen (1 a receipt, 2 goods, NO_RECEIPT), and the grey
    words then."""
    if place == 1:
        return (
            translate("Counter", "Scan the receipt, or type its number."),
            translate("Counter", "Scan a receipt, or type its number"),
        )
    if place == NO_RECEIPT:
        return (
            translate(
                "Counter",
                "What is remembered? Goods, a day, the amount, a card's last four, a phone number.",
            ),
            translate("Counter", "Goods, 12 Oct, 39.99, card 4242, a phone number"),
        )
    return (
        translate("Counter", "Scan the goods, or type a few letters of their name."),
        translate("Counter", "Scan goods, or type their name"),
    )
