"""An offer is made, or ended. What was sold under it keeps what it gave, and what was forgotten of
it is paid back afterwards all the same: an offer is never taken out of the books."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from posdesk.catalogue.barcode import Barcode, read_barcode
from posdesk.desk.action import SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact
from posdesk.sales.offers.entering import OfferForm, read_form
from posdesk.sales.offers.kept import from_json, offer_from_json, offer_to_json, to_json
from posdesk.sales.offers.offer import Offer, Offers
from posdesk.store.books import Books
from posdesk.store.shop_settings import OFFERS, OFFERS_SET

MOST_OFFERS = 2_000


class OfferUnknown(Refusal):
    """The shop has no offer of that code; `figures["code"]`."""

    code = "offer_unknown"


class OfferOver(Refusal):
    """It is over already; `figures["code"]`."""

    code = "offer_over"


class TooManyOffers(Refusal):
    """More offers than any shop makes; `figures["most"]`."""

    code = "too_many_offers"


@dataclass(frozen=True, slots=True)
class AddOffer:
    """One more offer, as typed in."""

    operation: str
    form: OfferForm

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> Offer:
        """In force from its first day on, at every till; a Refusal says why not."""
        keeper(books, station)
        known = from_json(books.settings.get(OFFERS)).known
        if len(known) >= MOST_OFFERS:
            raise TooManyOffers(most=MOST_OFFERS)
        offer = added(books, station, self.form, known)
        _keep(books, station, self.operation, (*known, offer), "added", offer)
        return offer

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Offer:
        """As it was made then."""
        return _as_sealed(facts)


@dataclass(frozen=True, slots=True)
class BroughtOffers:
    """What came of a file: codes of the offers made, and (row, code of a refusal) of the others."""

    made: tuple[str, ...]
    refused: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class ImportOffers:
    """Offers of a file, each with the number of its row; one that is refused keeps none back."""

    operation: str
    rows: tuple[tuple[int, OfferForm], ...]

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> BroughtOffers:
        """All of them in one entry."""
        keeper(books, station)
        known = from_json(books.settings.get(OFFERS)).known
        made, refused = list(known), []
        for number, form in self.rows:
            try:
                if len(made) >= MOST_OFFERS:
                    raise TooManyOffers(most=MOST_OFFERS)
                made.append(added(books, station, form, tuple(made)))
            except Refusal as wrong:
                refused.append((number, wrong.code))
        codes = tuple(each.code for each in made[len(known) :])
        if codes:
            self._keep(books, station, tuple(made), codes)
        return BroughtOffers(codes, tuple(refused))

    def _keep(
        self, books: Books, station: Station, known: tuple[Offer, ...], codes: tuple[str, ...]
    ) -> None:
        kept: Any = to_json(Offers(known))
        books.settings.put(OFFERS, kept)
        facts: dict[str, Fact] = {"done": "brought", "codes": list(codes), OFFERS: kept}
        seal(books, station, self.operation, OFFERS_SET, facts)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> BroughtOffers:
        """What was made then; what was refused was told then."""
        codes = facts["codes"]
        assert isinstance(codes, list)
        return BroughtOffers(tuple(str(each) for each in codes), ())


@dataclass(frozen=True, slots=True)
class EndOffer:
    """Today is the last day of the offer of that code; `at_once`: yesterday was.

    What it gave stays given.
    """

    operation: str
    code: str
    at_once: bool = False

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> Offer:
        """One that had not begun never counts."""
        keeper(books, station)
        offers = from_json(books.settings.get(OFFERS))
        found = offers.named(self.code)
        if found is None:
            raise OfferUnknown(code=self.code)
        last = station.at.day - timedelta(days=1 if self.at_once else 0)
        if found.last is not None and found.last <= last:
            raise OfferOver(code=found.code)
        ended = replace(found, last=last)
        known = tuple(ended if each is found else each for each in offers.known)
        _keep(books, station, self.operation, known, "ended", ended)
        return ended

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Offer:
        """As it was ended then."""
        return _as_sealed(facts)


def added(books: Books, station: Station, form: OfferForm, known: tuple[Offer, ...]) -> Offer:
    """The offer of that form beside those that are known; it is not kept yet."""

    def spelt(code: str) -> str:
        product = books.catalogue.by_sku(code, station.at.day)
        if product is None and isinstance(barcode := read_barcode(code), Barcode):
            product = books.catalogue.by_gtin(barcode.gtin14, station.at.day)
        return product.sku if product else ""

    return read_form(form, station.at.day, known, spelt)


def _keep(
    books: Books,
    station: Station,
    operation: str,
    known: tuple[Offer, ...],
    done: str,
    offer: Offer,
) -> None:
    kept: Any = to_json(Offers(known))
    books.settings.put(OFFERS, kept)
    facts: dict[str, Fact] = {"done": done, "offer": offer_to_json(offer), OFFERS: kept}
    seal(books, station, operation, OFFERS_SET, facts)


def _as_sealed(facts: Mapping[str, Fact]) -> Offer:
    kept = facts["offer"]
    assert isinstance(kept, dict)
    return offer_from_json(kept)
