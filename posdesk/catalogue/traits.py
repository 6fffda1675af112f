"""What goods are beside a price: their kind, serial numbers, the deposit that goes with them."""

from __future__ import annotations

import re

from posdesk.card_numbers import holds_card_number
from posdesk.catalogue.terms import Term
from posdesk.errors import Refusal
from posdesk.values import dataclass
from posdesk.wording import QT_TRANSLATE_NOOP

GOODS, DELIVERY, FEE, DEPOSIT = "goods", "delivery", "fee", "deposit"
TAKEN = "taken"  # no goods: what was taken off what came back, on a line of its own
WARRANTY, VOUCHER = "warranty", "voucher"
# Kind -> its name on the page of goods.
KINDS: dict[str, str] = {
    GOODS: QT_TRANSLATE_NOOP("Kind", "goods"),
    DELIVERY: QT_TRANSLATE_NOOP("Kind", "delivery"),
    FEE: QT_TRANSLATE_NOOP("Kind", "fee or tip"),
    DEPOSIT: QT_TRANSLATE_NOOP("Kind", "deposit that comes back"),
    WARRANTY: QT_TRANSLATE_NOOP("Kind", "warranty for the goods before it"),
    VOUCHER: QT_TRANSLATE_NOOP("Kind", "gift card: credit that is bought"),
}
BESIDE_GOODS = frozenset((DELIVERY, FEE))  # charged with goods, and back by their fate (MONEY 27)
GOES_WITH_GOODS = BESIDE_GOODS | {WARRANTY}  # a warranty goes by the piece it covers
WITH_PAPER = frozenset((WARRANTY, VOUCHER))  # a paper of its own is printed at the sale
MOST_DAYS = 3_650
MOST_MONTHS = 1_200
_LONGEST_SERIAL = 40
_SERIAL = re.compile(r"[A-Z0-9./_+:-]+")


class SerialUnreadable(Refusal):
    """That is no serial number: letters, digits and few signs, 40 at most, and no card's number."""

    code = "serial_unreadable"


@dataclass(frozen=True, slots=True)
class Traits:
    """Of an article. `serials`: each piece has a serial number that the counter asks for.

    `deposit`: the code of the article (a bottle, a crate) that is sold with each piece.
    `return_days`: its own days to come back, where they are more than the shop's; None: the shop's.
    `terms`: what a change of mind costs, where the law lets a shop say so.
    `months`: how long a warranty lasts; 0 for anything else.
    """

    kind: str = GOODS
    serials: bool = False
    deposit: str = ""
    return_days: int | None = None
    months: int = 0
    terms: tuple[Term, ...] = ()


PLAIN = Traits()


def serial_of(text: str) -> str:
    """A serial number as it is kept and compared: capitals without blanks (SerialUnreadable)."""
    said = "".join(text.split()).upper()
    if len(said) > _LONGEST_SERIAL or not _SERIAL.fullmatch(said):
        raise SerialUnreadable()
    if holds_card_number(said, is_barcode_field=True):
        raise SerialUnreadable()
    return said
