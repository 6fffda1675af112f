"""Nothing is found anywhere: what the goods may be, and what they bring without any receipt."""

from __future__ import annotations

from posdesk.desk import valuing
from posdesk.desk.action import Station
from posdesk.plain_text import clean
from posdesk.returns.draft import ReturnDraft, Tick
from posdesk.returns.unproved import VALUED, Charged, Worth, draft_number, standing_of
from posdesk.store.books import Books
from posdesk.values import dataclass

MOST = 6


@dataclass(frozen=True, slots=True)
class AskWorth:
    """What goods of that code, barcode or name bring."""

    said: str

    def find(self, books: Books, station: Station) -> tuple[Worth, ...]:
        """The goods it may be, the closest first; none for what was never sold here."""
        said = clean(self.said).strip()
        if not said:
            return ()
        exact = valuing.worth_of(books, station, said)
        if exact is not None:
            return (exact,)
        found = (valuing.worth_of(books, station, code) for code in books.search.called(said, MOST))
        each = {worth.sku: worth for worth in found if worth is not None}
        return tuple(each.values())


def hand_valued(words: str, minor: int, station: Station) -> Worth:
    """Goods never sold here, as somebody values one of them; no tax of ours is in it."""
    return Worth("", words, Charged(minor, 0, station.taxes.rates[0].code, 0), VALUED, ours=False)


def draft_of(worth: Worth, pieces: int, place: str, station: Station) -> ReturnDraft:
    """So many pieces of it, coming back; `place` is theirs alone."""
    standing = standing_of(
        worth, pieces, draft_number(place), station.at, station.shop.currency,
        station.till.number, included=station.taxes.included,
    )  # fmt: skip
    return ReturnDraft(standing, (Tick(1, pieces),))
