"""Offers at the counter: a coupon or card shown, a set of goods scanned, an offer forgotten."""

from __future__ import annotations

from dataclasses import replace

from posdesk.desk import offers_forgotten
from posdesk.desk.lookups.offer_answers import KitFound, OfferShown
from posdesk.desk.lookups.scan import NotTaken
from posdesk.returns.forgotten import Forgotten
from posdesk.wording import translate
from ui import formats
from ui.saying import Saying, not_taken_words
from ui.screens.counter.controller import Counter


def at_hand(counter: Counter, answer: OfferShown | KitFound) -> None:
    """What a scan of that means for the ticket on the counter."""
    if isinstance(answer, OfferShown):
        _shown(counter, answer)
    elif answer.missing:
        figures: dict[str, object] = {"name": answer.offer.name, "sku": answer.missing}
        counter.say(not_taken_words(NotTaken("kit_part", figures)))
    else:
        for line in answer.lines:
            counter.add(line)
        counter.say(Saying.added(answer.offer.name, counter.ticket.spot))


def owed_on(counter: Counter, place: int) -> Forgotten | None:
    """What offers of its day are owed on the open receipt at that place."""
    assert counter.station is not None
    standing = counter.ticket.returns[place].standing
    return offers_forgotten.found(counter.station, standing, counter.ticket.basket.shown)


def owed_words(owed: Forgotten, currency: str) -> Saying:
    """An offer was forgotten on a receipt: said the moment it is scanned."""
    words = translate("Offers", "We forgot “{offer}” on {number}: {amount} goes back.")
    told = words.format(
        offer=", ".join(owed.names), number=owed.number,
        amount=formats.amount(owed.amount, currency),
    )  # fmt: skip
    keys = translate("Offers", "Ctrl+O pays it, the goods stay with the customer.")
    return Saying(told, translate("Mistake", "Our mistake"), "warn", keys)


def _shown(counter: Counter, answer: OfferShown) -> None:
    """It counts for the goods going out; else for a receipt that is open."""
    offer, ticket = answer.offer, counter.ticket
    if ticket.basket.lines and answer.counts:
        before = counter.settlement.out_total
        counter.change(replace(ticket, basket=ticket.basket.showing(offer.code)))
        off = before - counter.settlement.out_total
        words = translate("Offers", "“{offer}” counts. Nothing on the ticket fits it yet.")
        if off:
            words = translate("Offers", "“{offer}” counts: {amount} off.")
        amount = formats.amount(off, counter.currency)
        told = words.format(offer=offer.name, amount=amount)
        counter.say(Saying(told, translate("Offers", "Offer"), "ok" if off else "warn"))
        return
    if ticket.returns:
        counter.change(replace(ticket, basket=ticket.basket.showing(offer.code)))
        found = (owed_on(counter, place) for place in range(len(ticket.returns)))
        owed = next((each for each in found if each is not None and each.shown), None)
        if owed is not None:
            counter.say(owed_words(owed, counter.currency))
            return
        counter.change(ticket)
    from ui.screens.shop import offer_words  # of the page of offers

    code = "offer_first" if answer.counts else "offer_over"
    figures: dict[str, object] = {"name": offer.name, "days": offer_words.days(offer)}
    counter.say(not_taken_words(NotTaken(code, figures)))
