"""What the message bar says of each small act on the ticket."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from posdesk.errors import Refusal
from posdesk.law.cash import CashAboveLaw, within_law
from posdesk.sales.basket import Discount
from posdesk.sales.payment import Handed, Payment
from posdesk.ticket.ticket import OUT, Spot, Ticket
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, refused_words
from ui.screens.counter.say import tender_name, unplaced

if TYPE_CHECKING:
    from posdesk.desk.action import Station
    from posdesk.desk.actions.hold_ticket import Left
    from posdesk.desk.actions.settle_ticket import Settled

BARCODE_DIGITS = range(8, 15)


def toggled(ticket: Ticket, spot: Spot) -> Saying:
    """A line of a receipt was pressed: it comes back, or stays with the customer."""
    line = ticket.returns[spot.receipt].standing.sale.line(spot.place)
    name = line.text or line.sku
    if ticket.quantity_at(spot):
        return _ticked(ticket, spot, name)
    return Saying(name, translate("Saying", "Not coming back"))


def went_out(ticket: Ticket, sku: str, name: str) -> Saying:
    """Goods were added; where they go out though their receipt is open, that is said."""
    if ticket.spot is not None and ticket.spot.way == OUT and sku and _on_a_receipt(ticket, sku):
        none_left = translate("Saying", "None of it is left on the receipt, so it is sold.")
        return Saying(name, translate("Saying", "Going out"), "warn", none_left)
    return _ticked(ticket, ticket.spot, name)


def _ticked(ticket: Ticket, spot: Spot | None, name: str) -> Saying:
    """Goods come back or go out; what the old till says of them, where it says anything."""
    said = Saying.added(name, spot)
    if spot is None or spot.way == OUT:
        return said
    pieces = dict(ticket.returns[spot.receipt].unplaced).get(spot.place, 0)
    return replace(said, state="warn", detail=unplaced(pieces)) if pieces else said


def _on_a_receipt(ticket: Ticket, sku: str) -> bool:
    lines = (line for draft in ticket.returns for line in draft.standing.sale.lines)
    return any(line.sku == sku for line in lines)


def discounted(discount: Discount | None, name: str, currency: str) -> Saying:
    """A discount was given or taken off; `name` is the line's, empty for the whole ticket."""
    pill = translate("Saying", "Discount")
    if discount is None:
        return Saying(translate("Saying", "The discount was taken off."), pill)
    how_much = formats.percent(discount.percent * 10) if discount.percent else ""
    how_much = how_much or formats.amount(discount.amount, currency)
    if name:
        told = translate("Saying", "{discount} off: {goods}.")
        return Saying(told.format(discount=how_much, goods=name), pill)
    told = translate("Saying", "{discount} off the whole ticket.")
    return Saying(told.format(discount=how_much), pill)


def maybe_back(number: str, slips: tuple[str, ...]) -> Saying:
    """A receipt of which goods may have come back in days that a restore took away."""
    words = translate("Saying", "{number}. Ask for return slip {slips} and scan it.")
    if len(slips) > 1:
        words = translate("Saying", "{number}. Is there a return slip? Of {slips} some are lost.")
    detail = translate("Saying", "Days of these books were lost. Without a slip, go by the goods.")
    pill = translate("Saying", "Perhaps back already")
    return Saying(words.format(number=number, slips=" – ".join(slips)), pill, "warn", detail)


def open_again(number: str) -> Saying:
    """The slip of a no was shown."""
    words = translate(
        "Approval", "{number} is open again. A yes needs nobody; the owner hears of it."
    )
    return Saying(words.format(number=number), translate("Approval", "Asked again"))


def waits(slips: tuple[tuple[str, int], ...], currency: str) -> Saying:
    """We owe something on that receipt, put right while nobody was there."""
    left = formats.amount(sum(minor for _, minor in slips), currency)
    numbers = formats.beside(*(number for number, _ in slips))
    words = translate(
        "Approval", "Sorry first: we charged too much. {amount} waits as credit: scan or type its "
        "slip.",
    )  # fmt: skip
    return Saying(words.format(amount=left), translate("Approval", "We owe it"), "warn", numbers)


def slip_back(number: str) -> Saying:
    """A lost return slip was scanned and taken in again."""
    words = translate("Saying", "Return slip {number} is in the books again: its goods are back.")
    detail = translate("Saying", "Nothing is asked back from anybody.")
    return Saying(words.format(number=number), translate("Saying", "Taken in"), "ok", detail)


def card_has_paid(cards: tuple[Handed, ...], currency: str) -> Saying:
    """A card was approved for this ticket and is not booked: nobody charges it twice."""
    words = translate("Saying", "{card} has paid {amount}. Do not charge it again.")
    paid = [
        words.format(
            card=tender_name(card.kind, card.last4), amount=formats.amount(card.amount, currency)
        )
        for card in cards
    ]
    detail = translate("Saying", "Book it; or give it back on the terminal: Esc in the pay step.")
    pill = translate("Saying", "Card not booked yet")
    return Saying(" ".join(paid), pill, "warn", detail)


def taken_up(left: Left, currency: str, *, cut_off: bool) -> Saying:
    """The ticket that was on the counter is there again; `cut_off`: the program ended meanwhile."""
    began = translate("Saying", "{name} began it at {time}.")
    when = formats.time_of_day(left.at.local)
    detail = began.format(name=left.by, time=when) if left.by else ""
    if left.amid.cards:
        return replace(card_has_paid(left.amid.cards, currency), detail=detail)
    if left.amid.asked:
        words = translate(
            "Saying", "{amount} were shown for the card. Look at the terminal before charging."
        )
        text = words.format(amount=formats.amount(left.amid.asked, currency))
        return Saying(text, translate("Saying", "Was the card charged?"), "warn", detail)
    text = translate("Saying", "The ticket is as it was left.")
    return Saying(text, translate("Saying", "Taken up") if cut_off else "", detail=detail)


def all_back() -> Saying:
    """Ctrl+A."""
    return Saying(
        translate("Saying", "All that is left on the receipt. 1 to 9: why."),
        translate("Saying", "Coming back"),
    )


def booked(settled: Settled, currency: str) -> Saying:
    """A ticket was posted: its papers and what changed hands."""
    change = formats.amount(settled.change, currency) if settled.change else ""
    numbers = tuple(number for number in (*settled.returns, settled.sale) if number)
    figure = formats.amount(settled.figure, currency)
    return Saying.settled(figure, settled.net, change, numbers)


def undone() -> Saying:
    """Ctrl+Z."""
    return Saying(
        translate("Saying", "The ticket is as it was before."), translate("Saying", "Undone")
    )


def unknown_code(code: str) -> Saying:
    """A scan that is neither a receipt nor goods of ours."""
    if is_barcode(code):
        told = translate("Saying", "Barcode {code}. Say what it is and what it costs to sell it.")
        return Saying(told.format(code=code), translate("Saying", "Not in the catalogue"), "warn")
    return Saying(
        translate("Saying", "That code is no receipt and no goods of ours. Type what it is."),
        translate("Saying", "Nothing was added"),
        "warn",
    )


def nothing_so_far(words: str, *, looks: bool, sells: bool) -> Saying:
    """While typing: nothing fits; what Enter would do then.

    `looks`: among past purchases alone; `sells`: as an open line, for goods go out.
    """
    head = translate("Saying", "Not in the catalogue")
    if looks:
        text = translate("Saying", "No purchase fits “{words}” so far. Enter looks closer.")
        head = translate("Saying", "Not found yet")
    elif sells:
        text = translate("Saying", "Nothing is called “{words}”. Enter sells it as an open line.")
    else:
        text = translate("Saying", "Nothing is called “{words}”. Enter looks in past sales too.")
    return Saying(text.format(words=words), head, "warn")


def sheet_opened(file: str) -> Saying:
    """The demo's sheet was handed to the system's viewer."""
    return Saying(file, translate("Saying", "To scan"))


def is_barcode(code: str) -> bool:
    """Whether a scan looks like the number of goods, of whatever shop."""
    return code.isdigit() and len(code) in BARCODE_DIGITS


def left_out(goods: str) -> Saying:
    """The next scan came before these goods had a price: they are on no ticket."""
    words = translate(
        "Saying", "“{goods}” has no price yet and is not on the ticket: scan it again."
    )
    return Saying(words.format(goods=goods), translate("Saying", "Left out"), "warn")


def nothing_bought() -> Saying:
    """No purchase fits, and nobody said yet which goods they are."""
    words = translate(
        "Search", "We cannot find that purchase. What goods are they? Scan or type them."
    )
    return Saying(words, state="warn")


def without_receipt(name: str) -> Saying:
    """Goods that nothing proves come back."""
    return Saying(name, translate("Search", "Back without a receipt"))


def lawful(payment: Payment, station: Station | None) -> Payment:
    """That payment; CashAboveLaw where more of it is cash than the country lets change hands."""
    within_law(payment.cash, station.cash_limit if station else 0)
    return payment


def not_taken(refused: Refusal, currency: str) -> Saying:
    """Why a tender was not taken; how much of it may be cash, and the other key."""
    if not isinstance(refused, CashAboveLaw):
        return refused_words(refused)
    most = formats.amount(int(str(refused.figures["most"])), currency)
    words = translate(
        "Counter",
        "By law no more than {most} may be paid in cash here. Type what is paid in cash, Enter; "
        "K: a card pays the rest. Nothing was taken yet.",
    )
    return Saying(words.format(most=most), translate("Counter", "Too much cash"), "warn")
