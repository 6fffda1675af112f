"""The offers of the shop, to look through: those in force and to come first, then those over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.desk.action import Station
from posdesk.plain_text import clean
from posdesk.sales.offers.kept import from_json
from posdesk.sales.offers.offer import Offer
from posdesk.store.books import Books
from posdesk.store.shop_settings import OFFERS


@dataclass(frozen=True, slots=True)
class ListOffers:
    """Offers whose name, code or word hold what was typed; all of them where nothing was."""

    words: str = ""

    def find(self, books: Books, station: Station) -> tuple[Offer, ...]:
        """The newest first, and those over last."""
        wanted = clean(self.words).casefold().split()
        known = reversed(from_json(books.settings.get(OFFERS)).known)
        found = [each for each in known if all(word in _said(each) for word in wanted)]
        return tuple(sorted(found, key=lambda each: is_over(each, station.at.day)))


@dataclass(frozen=True, slots=True)
class OfferCard:
    """One offer, and the day it is."""

    offer: Offer
    today: date


@dataclass(frozen=True, slots=True)
class AskOffer:
    """The offer of that code."""

    code: str

    def find(self, books: Books, station: Station) -> OfferCard | None:
        """None when there never was one."""
        found = from_json(books.settings.get(OFFERS)).named(self.code)
        return OfferCard(found, station.at.day) if found else None


def is_over(offer: Offer, today: date) -> bool:
    """Whether its last day is gone."""
    return offer.last is not None and offer.last < today


def _said(offer: Offer) -> str:
    return f"{offer.name} {offer.code} {offer.word} {' '.join(offer.goods)}".casefold()
