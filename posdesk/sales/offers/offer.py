"""An offer of the shop: what it asks, what it gives, and from which day to which.

Values alone: they are set on the Offers page, sealed whole, and read once for every ticket.
"""

from __future__ import annotations

from datetime import date

from posdesk.values import dataclass

# What it gives. PERCENT, FIXED and PRICE are of one piece, FREE, MIX and KIT of a group of pieces,
# TICKET of all goods that fit; EARN gives a point for each `amount` paid, SPEND pays one's worth.
PERCENT, FIXED, PRICE, FREE, MIX, KIT, TICKET, EARN, SPEND = (
    "percent", "fixed", "price", "free", "mix", "kit", "ticket", "earn", "spend",
)  # fmt: skip
OF_A_PIECE, OF_A_GROUP = (PERCENT, FIXED, PRICE), (FREE, MIX, KIT)
OF_POINTS = (EARN, SPEND)
KINDS = (*OF_A_PIECE, *OF_A_GROUP, TICKET, *OF_POINTS)
ALL_OF_IT = 10_000  # hundred percent, in hundredths

# What has to be shown for it, if anything.
COUPON, STAFF, CUSTOMER = "coupon", "staff", "customer"
WHOM = ("", COUPON, STAFF, CUSTOMER)


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer. `code` never changes and names it in the books; `name` stands on receipts.

    `goods`: stock codes without their case, none: all goods. `percent` in hundredths. `amount`,
    minor units: off each piece (FIXED), the price of a piece (PRICE), of a group (MIX, KIT), off
    the ticket (TICKET). `count` pieces make a group; of FREE the `free` cheapest of them get
    `percent`. `over`: what the ticket has to reach, `most`: what it gives at the most (0: no
    bound). `parts` of a kit: stock code and pieces; the kit itself is scanned as `code`.
    `whom` has to show `word`: a coupon's code, the word of staff or of a customer's card.
    `first` and `last` are both in; None is open.
    """

    code: str
    name: str
    kind: str
    goods: tuple[str, ...] = ()
    percent: int = 0
    amount: int = 0
    count: int = 0
    free: int = 0
    over: int = 0
    most: int = 0
    parts: tuple[tuple[str, int], ...] = ()
    whom: str = ""
    word: str = ""
    first: date | None = None
    last: date | None = None

    def on(self, day: date) -> bool:
        """Whether it is in force that day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def fits(self, sku: str) -> bool:
        """Whether those goods may take part; goods without a code where it is for all."""
        return not self.goods or sku.casefold() in self.goods


@dataclass(frozen=True, slots=True)
class Share:
    """What one offer takes off one line: its code, its name on paper, minor units."""

    code: str
    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class Offers:
    """Every offer the shop ever made, in the order they were entered."""

    known: tuple[Offer, ...] = ()

    def on(self, day: date) -> tuple[Offer, ...]:
        """Those in force that day."""
        return tuple([each for each in self.known if each.on(day)])

    def named(self, code: str) -> Offer | None:
        """The offer of that code, whatever its case; None when there was none."""
        wanted = code.casefold()
        return next((each for each in self.known if each.code.casefold() == wanted), None)


NO_OFFERS = Offers()


def asked_for(text: str, offers: tuple[Offer, ...]) -> Offer | None:
    """The offer whose coupon or card that is; None: it is none."""
    word = text.strip().casefold()
    return next((each for each in offers if each.word and each.word.casefold() == word), None)


def kit_of(code: str, offers: tuple[Offer, ...]) -> Offer | None:
    """The kit of that code; None: it is none."""
    wanted = code.casefold()
    return next(
        (each for each in offers if each.kind == KIT and each.code.casefold() == wanted), None
    )
