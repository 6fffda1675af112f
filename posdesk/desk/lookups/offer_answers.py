"""A scan that is about an offer: its coupon or card, or the code of a set of goods.

Nothing is asked of the books for it where no offer has that word.
"""

from __future__ import annotations

from posdesk.desk.action import Station
from posdesk.sales.basket import BasketLine
from posdesk.sales.offers.offer import KIT, Offer
from posdesk.store.books import Books
from posdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class OfferShown:
    """The coupon or card of an offer; `counts`: it counts today."""

    offer: Offer
    counts: bool


@dataclass(frozen=True, slots=True)
class KitFound:
    """A set of goods: its parts as lines going out, so many of it. `missing`: the code of a part
    that cannot be sold (not in the catalogue, or without a price); then there are no lines."""

    offer: Offer
    lines: tuple[BasketLine, ...]
    missing: str = ""


def by_offer(
    words: str, quantity: int, books: Books, station: Station
) -> OfferShown | KitFound | None:
    """What those words are for an offer of the shop; None: for none."""
    said = " ".join(words.split()).casefold()
    for offer in reversed(station.offers.known):  # of one word the newest offer
        counts = offer.on(station.at.day)
        if offer.word and offer.word.casefold() == said:
            return OfferShown(offer, counts)
        if offer.kind == KIT and counts and offer.code.casefold() == said:
            return _kit(offer, quantity, books, station)
    return None


def _kit(offer: Offer, quantity: int, books: Books, station: Station) -> KitFound:
    lines = []
    for sku, pieces in offer.parts:
        part = books.goods.by_sku(sku, station.at.day)
        if part is None or part.price_milli is None or part.weighed:
            return KitFound(offer, (), missing=sku.upper())
        lines.append(
            BasketLine(
                part.sku, part.text, pieces * quantity, part.price_milli, part.tax_code,
                kind=part.traits.kind, wants_serials=part.traits.serials,
                return_days=part.traits.return_days, months=part.traits.months,
                terms=part.traits.terms,
            )
        )  # fmt: skip
    return KitFound(offer, tuple(lines))
