"""The shop's name, and what stands at the head and the foot of its papers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from posdesk.card_numbers import holds_split_card_number
from posdesk.desk.action import SETTINGS, Station
from posdesk.desk.actions.shop_acts import keeper, seal, until_now
from posdesk.desk.actions.staff_acts import CardNumberTyped
from posdesk.documents.no_sums import checked_free_text, checked_head
from posdesk.errors import Refusal
from posdesk.instalments import places
from posdesk.ledger.journal import Fact
from posdesk.plain_text import clean
from posdesk.printing.letters import width
from posdesk.returns.window import keeping
from posdesk.settings import (
    FOOT_LINES,
    HEAD_LINES,
    LINE_CELLS,
    NAME_CELLS,
    TAX_ID_CELLS,
    Shop,
)
from posdesk.store.books import Books
from posdesk.store.shop_settings import SHOP, WORDS_SET, shop_from_json, shop_to_json

NAME, TAX_ID, HEAD, FOOT = "name", "tax_id", "address", "foot"
_MOST_LINES = {HEAD: HEAD_LINES, FOOT: FOOT_LINES}


class CountryUnknown(Refusal):
    """No law is known of a country of that code; `figures["country"]`."""

    code = "country_unknown"


class ShopNameMissing(Refusal):
    """Every paper says whose it is."""

    code = "shop_name_missing"


class WordsTooLong(Refusal):
    """`figures["field"]`, its `line` from 1, and the `most` cells a line of 58 mm has."""

    code = "words_too_long"


class TooManyLines(Refusal):
    """`figures["field"]` has more than `most` lines."""

    code = "too_many_lines"


@dataclass(frozen=True, slots=True)
class ShopWords:
    """The words as typed: `head` below the name, `foot` at the end of each paper. `country`: a code
    of `instalments.places`, empty where nobody says it; None leaves it as it is."""

    name: str
    tax_id: str = ""
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    country: str | None = None


def checked(words: ShopWords, shop: Shop) -> Shop:
    """The shop with those words, made plain; a Refusal says what cannot stand on a paper.

    What stays as it was is not held to the lengths of today.
    """
    if holds_split_card_number((words.name, words.tax_id, *words.head, *words.foot)):
        raise CardNumberTyped()
    name = _line(words.name, shop.name, NAME, NAME_CELLS)
    if not name:
        raise ShopNameMissing()
    changed = replace(
        shop,
        name=name,
        tax_id=_line(words.tax_id, shop.tax_id, TAX_ID, TAX_ID_CELLS),
        address=_lines(words.head, shop.address, HEAD),
        foot=_lines(words.foot, shop.foot, FOOT),
        country=_country(words.country, shop.country),
    )
    checked_head((name, *changed.address), shop.currency)
    checked_free_text(changed.foot, shop.currency)
    return changed


@dataclass(frozen=True, slots=True)
class SetShopWords:
    """Papers printed from now on carry these; those handed over stay as they are."""

    operation: str
    words: ShopWords

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> Shop:
        """The shop as its papers name it from now on."""
        keeper(books, station)
        before = shop_from_json(books.settings.get(SHOP))
        after = checked(self.words, before)
        if after == before:
            return after
        if after.country != before.country:
            after = keeping(before, after, until_now(books, station))
        old, new = shop_to_json(before), shop_to_json(after)
        books.settings.put(SHOP, new)
        others = [name for name in {**old, **new} if old.get(name, "") != new.get(name, "")]
        facts: dict[str, Fact] = {
            "before": {name: old.get(name, "") for name in others},
            "after": {name: new.get(name, "") for name in others},
            "shop": new,
        }
        seal(books, station, self.operation, WORDS_SET, facts)
        return after

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Shop:
        """As it was set then."""
        kept = facts["shop"]
        assert isinstance(kept, dict)
        return shop_from_json(kept)


def _country(code: str | None, before: str) -> str:
    if code is None or code == before:
        return before
    if code and code not in places.codes():
        raise CountryUnknown(country=code)
    return code


def _line(text: str, before: str, field: str, most: int, line: int = 1) -> str:
    if text.strip() == before:
        return before
    plain = clean(text, 4 * most)
    if width(plain) > most:
        raise WordsTooLong(field=field, line=line, most=most, letters=width(plain))
    return plain


def _lines(texts: Sequence[str], before: tuple[str, ...], field: str) -> tuple[str, ...]:
    kept = [text for text in texts if clean(text)]
    if tuple(kept) == before:
        return before
    if len(kept) > _MOST_LINES[field]:
        raise TooManyLines(field=field, most=_MOST_LINES[field])
    lines = enumerate(kept, 1)
    return tuple(
        _line(text, text if text in before else "", field, LINE_CELLS, no) for no, text in lines
    )
