"""Offers in words: what each kind is called, what it asks, and one offer in a sentence."""

from __future__ import annotations

from datetime import date

from posdesk.desk.lookups.offers import is_over
from posdesk.sales.offers.offer import (
    ALL_OF_IT,
    COUPON,
    CUSTOMER,
    EARN,
    FIXED,
    FREE,
    KIT,
    MIX,
    PERCENT,
    PRICE,
    SPEND,
    STAFF,
    TICKET,
    Offer,
)
from posdesk.wording import QT_TRANSLATE_NOOP, translate
from ui import formats

KIND_WORDS: dict[str, str] = {
    PERCENT: QT_TRANSLATE_NOOP("Offers", "Percent off each piece"),
    FIXED: QT_TRANSLATE_NOOP("Offers", "An amount off each piece"),
    PRICE: QT_TRANSLATE_NOOP("Offers", "Another price a piece"),
    FREE: QT_TRANSLATE_NOOP("Offers", "Buy some, get some free"),
    MIX: QT_TRANSLATE_NOOP("Offers", "Any so many for one price"),
    KIT: QT_TRANSLATE_NOOP("Offers", "A set of goods for one price"),
    TICKET: QT_TRANSLATE_NOOP("Offers", "Off the whole ticket"),
    EARN: QT_TRANSLATE_NOOP("Offers", "Points for what is paid"),
    SPEND: QT_TRANSLATE_NOOP("Offers", "Points pay"),
}
WHOM_WORDS: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("Offers", "Anybody"),
    COUPON: QT_TRANSLATE_NOOP("Offers", "Whoever shows a coupon"),
    STAFF: QT_TRANSLATE_NOOP("Offers", "Staff"),
    CUSTOMER: QT_TRANSLATE_NOOP("Offers", "Customers with a card"),
}
# What the one amount of a kind is.
AMOUNT_WORDS: dict[str, str] = {
    FIXED: QT_TRANSLATE_NOOP("Offers", "Off each piece"),
    PRICE: QT_TRANSLATE_NOOP("Offers", "Price of a piece"),
    MIX: QT_TRANSLATE_NOOP("Offers", "Price of all of them together"),
    KIT: QT_TRANSLATE_NOOP("Offers", "Price of the set"),
    TICKET: QT_TRANSLATE_NOOP("Offers", "Off the ticket (or percent above)"),
    EARN: QT_TRANSLATE_NOOP("Offers", "One point for each"),
    SPEND: QT_TRANSLATE_NOOP("Offers", "What a point pays"),
}


def gives(offer: Offer, currency: str) -> str:
    """What it gives, in a sentence."""
    amount, percent = formats.amount(offer.amount, currency), formats.percent(offer.percent * 10)
    if offer.kind == PERCENT:
        return translate("Offers", "{percent} off each piece").format(percent=percent)
    if offer.kind == FIXED:
        return translate("Offers", "{amount} off each piece").format(amount=amount)
    if offer.kind == PRICE:
        return translate("Offers", "{amount} a piece").format(amount=amount)
    if offer.kind == MIX:
        words = translate("Offers", "any {count} for {amount}")
        return words.format(count=offer.count, amount=amount)
    if offer.kind == EARN:
        return translate("Offers", "a point for each {amount}").format(amount=amount)
    if offer.kind == SPEND:
        return translate("Offers", "a point pays {amount}").format(amount=amount)
    if offer.kind == KIT:
        return translate("Offers", "the set for {amount}").format(amount=amount)
    if offer.kind == FREE and offer.percent == ALL_OF_IT:
        words = translate("Offers", "of any {count} the cheapest {free} free")
        return words.format(count=offer.count, free=offer.free)
    if offer.kind == FREE:
        words = translate("Offers", "of any {count} the cheapest {free} {percent} off")
        return words.format(count=offer.count, free=offer.free, percent=percent)
    off = percent if offer.percent else amount
    words = translate("Offers", "{off} off the ticket").format(off=off)
    if not offer.over:
        return words
    over = formats.amount(offer.over, currency)
    return translate("Offers", "{gives} from {over}").format(gives=words, over=over)


def whose(offer: Offer) -> str:
    """Who gets it, and the word to be scanned or typed for it; empty for anybody."""
    if not offer.whom:
        return ""
    words = translate("Offers", WHOM_WORDS[offer.whom])
    return translate("Offers", "{who}: {word}").format(who=words, word=offer.word)


def goods(offer: Offer) -> str:
    """Which goods take part."""
    if offer.parts:
        return ", ".join(f"{pieces} × {sku.upper()}" for sku, pieces in offer.parts)
    if not offer.goods:
        return translate("Offers", "all goods")
    return ", ".join(sku.upper() for sku in offer.goods)


def days(offer: Offer) -> str:
    """From which day to which."""
    first = formats.day(offer.first) if offer.first else ""
    last = formats.day(offer.last) if offer.last else ""
    if first and last:
        return translate("Offers", "{first} to {last}").format(first=first, last=last)
    if first:
        return translate("Offers", "from {first}").format(first=first)
    if last:
        return translate("Offers", "until {last}").format(last=last)
    return translate("Offers", "until it is ended")


def standing(offer: Offer, today: date) -> tuple[str, str]:
    """Whether it counts today, and the state of its pill."""
    if is_over(offer, today):
        return translate("Offers", "over"), ""
    if offer.first is not None and offer.first > today:
        return translate("Offers", "to come"), "warn"
    return translate("Offers", "in force"), "ok"
