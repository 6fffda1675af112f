"""A receipt form of the shop's own: kept only where it hides no right (PROMISE SE-129)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.card_numbers import holds_split_card_number
from posdesk.desk.action import SETTINGS, Station
from posdesk.desk.actions.set_shop_words import TooManyLines, WordsTooLong
from posdesk.desk.actions.shop_acts import keeper, seal
from posdesk.desk.actions.staff_acts import CardNumberTyped
from posdesk.documents import receipt_form
from posdesk.ledger.journal import Fact
from posdesk.plain_text import clean
from posdesk.printing.letters import width
from posdesk.settings import Shop
from posdesk.store.books import Books
from posdesk.store.shop_settings import FORM_SET, SHOP, shop_from_json, shop_to_json

FORM = "form"


def checked(lines: tuple[str, ...], shop: Shop) -> Shop:
    """The shop with that form; empty, or all built in, is the built-in one. A Refusal says why not.

    FieldWanted, FieldUnknown, AmountInWords, RightHidden, TooManyLines, WordsTooLong.
    """
    kept = tuple(clean(line, 200) for line in lines if clean(line))
    if kept in ((), receipt_form.BUILT_IN):
        return replace(shop, form=())
    if len(kept) > receipt_form.MOST_LINES:
        raise TooManyLines(field=FORM, most=receipt_form.MOST_LINES)
    if holds_split_card_number(kept):
        raise CardNumberTyped()
    for no, line in enumerate(kept, 1):
        if width(line) > receipt_form.LINE_CELLS:
            raise WordsTooLong(
                field=FORM, line=no, most=receipt_form.LINE_CELLS, letters=width(line)
            )
    receipt_form.check(kept, shop.currency)
    return replace(shop, form=kept)


@dataclass(frozen=True, slots=True)
class SetReceiptForm:
    """Receipts printed from now on have that form; those handed over stay as they are.

    `lines`: parts in braces (`receipt_form.PARTS`) and words of the shop's own, in their order.
    """

    operation: str
    lines: tuple[str, ...]

    topics = frozenset({SETTINGS})

    def perform(self, books: Books, station: Station) -> Shop:
        """The shop as its receipts look from now on."""
        keeper(books, station)
        before = shop_from_json(books.settings.get(SHOP))
        after = checked(self.lines, before)
        if after == before:
            return after
        new = shop_to_json(after)
        books.settings.put(SHOP, new)
        facts: dict[str, Fact] = {
            "before": {FORM: list(before.form)}, "after": {FORM: list(after.form)}, "shop": new,
        }  # fmt: skip
        seal(books, station, self.operation, FORM_SET, facts)
        return after

    def again(self, books: Books, facts: Mapping[str, Fact]) -> Shop:
        """As it was set then."""
        kept = facts["shop"]
        assert isinstance(kept, dict)
        return shop_from_json(kept)
