"""What the counter may ask for in its panel before going on: values, one kind each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from posdesk.catalogue.product import Product
from posdesk.desk.lookups.home import HeldTicket, LatestPaper
from posdesk.returns.search.ranking import Found
from posdesk.returns.search.remembered import Remembered
from posdesk.returns.unproved import Worth
from posdesk.sales.basket import BasketLine
from posdesk.sales.payment import Handed
from posdesk.ticket.ticket import Spot
from posdesk.ticket.ways import WayBack
from posdesk.till.card_call import CardCall
from posdesk.values import dataclass
from ui.actions import Meaning

if TYPE_CHECKING:
    from posdesk.desk.lookups.credits import CreditPage
    from posdesk.desk.lookups.gifts import Giftable
    from posdesk.desk.lookups.may_refuse import MayRefuse
    from posdesk.desk.lookups.may_take_off import MayTakeOff
    from posdesk.desk.lookups.paper_answers import GiftBeyond, WarrantyFound
    from posdesk.desk.lookups.righting import Rightable
    from posdesk.desk.our_mistakes import OurMistake


@dataclass(frozen=True, slots=True)
class PickGoods:
    """Several articles fit: one is picked. `words` were typed; `chosen` is the lit row."""

    words: str
    quantity: int
    products: tuple[Product, ...]
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class PickPurchase:
    """Past purchases fit what is remembered: one is opened. `words` were typed, `asked` is how
    they were read."""

    words: str
    asked: Remembered
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class PickWorth:
    """No purchase was found: what of `worths` the goods are, `pieces` of them."""

    words: str
    pieces: int
    worths: tuple[Worth, ...]


@dataclass(frozen=True, slots=True)
class ValueGoods:
    """Goods never sold here, `pieces` of them: somebody values one."""

    words: str
    pieces: int


@dataclass(frozen=True, slots=True)
class GivePrice:
    """An article without a price: what does one cost?"""

    product: Product
    quantity: int


@dataclass(frozen=True, slots=True)
class AskSerial:
    """Serial numbers of the line at `spot`: `wanted` more, `known` were read."""

    spot: Spot
    text: str
    wanted: int
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenLine:
    """Goods not in the catalogue: words and a price."""

    words: str
    quantity: int


@dataclass(frozen=True, slots=True)
class UnusualPrice:
    """The typed price of `line` is far above `usual` (thousandths): is it meant?"""

    line: BasketLine
    usual: int


@dataclass(frozen=True, slots=True)
class UnusualCash:
    """`handed` minor units for `due`: was so much handed over?"""

    handed: int
    due: int


@dataclass(frozen=True, slots=True)
class GiveDiscount:
    """How much off, on the line touched last or on the whole ticket."""

    line_text: str
    has_line: bool


@dataclass(frozen=True, slots=True)
class ShelfSaid:
    """What does the shelf say for one of `text`, the line at `place` going out?"""

    place: int
    text: str


@dataclass(frozen=True, slots=True)
class DepositBack:
    """The slip `number` of a deposit: its day `until` was missed, `amount` goes back."""

    number: str
    words: str
    amount: int
    until: date
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardPayment:
    """`amount` minor units go on a card: approval code and last four digits, from its terminal."""

    amount: int


@dataclass(frozen=True, slots=True)
class PayAnotherWay:
    """The card of that call took nothing back: how does the customer want the money?"""

    call: CardCall


@dataclass(frozen=True, slots=True)
class CardBack:
    """These cards have paid for a ticket that is not to be booked so: was it given back?"""

    cards: tuple[Handed, ...]


@dataclass(frozen=True, slots=True)
class PickHeld:
    """Which ticket on hold is taken up?"""

    held: tuple[HeldTicket, ...]
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class WhereTo:
    """Where does the money go? `choices` are the ways and what each can take (ticket.ways)."""

    choices: tuple[WayBack, ...]


@dataclass(frozen=True, slots=True)
class PickReason:
    """Why does the line at `spot` come back?"""

    spot: Spot
    text: str


@dataclass(frozen=True, slots=True)
class PickMistake:
    """F8: what was our mistake on that receipt?"""

    found: Rightable


@dataclass(frozen=True, slots=True)
class PutItRight:
    """What that mistake asks; `lit` is the line of the receipt touched last, 0 for none."""

    found: Rightable
    cause: OurMistake
    lit: int = 0


@dataclass(frozen=True, slots=True)
class WantApproval:
    """A second person is wanted for `act` on `document`: `amount` is above the asker's `limit`.

    `may_serve`: where nobody comes the clerk goes on alone; else it is promised. Minor units.
    """

    act: str
    document: str
    amount: int
    limit: int
    may_serve: bool


@dataclass(frozen=True, slots=True)
class SayNo:
    """F9: for which ground of the closed list is it not taken back?"""

    found: MayRefuse


@dataclass(frozen=True, slots=True)
class TakeOff:
    """What is taken off a line coming back, which brings `most` minor units? `by_terms`: it comes
    back for a change of mind."""

    found: MayTakeOff
    most: int
    by_terms: bool


@dataclass(frozen=True, slots=True)
class GivePromise:
    """A promise on paper: a deposit, a trade-in, goods left with us, money or goods promised."""


@dataclass(frozen=True, slots=True)
class GiveGift:
    """Which goods of that receipt go on a gift receipt? `left_out`: places of those that do not."""

    found: Giftable
    left_out: frozenset[int] = frozenset()

    def turned(self, place: int) -> GiveGift:
        """With that line the other way: on it, or not."""
        return GiveGift(self.found, self.left_out ^ {place})


@dataclass(frozen=True, slots=True)
class TakeGift:
    """Goods of a gift receipt whose own receipt cannot bring them: what does their holder get?"""

    found: GiftBeyond


@dataclass(frozen=True, slots=True)
class ShowWarranty:
    """A warranty's paper was shown: do its goods come back, or are they mended?"""

    found: WarrantyFound


@dataclass(frozen=True, slots=True)
class ShowCredit:
    """A store credit slip as it stands, and what was spent of it."""

    page: CreditPage


@dataclass(frozen=True, slots=True)
class GiveQuotePaper:
    """The goods going out as a quote: until which day?"""


@dataclass(frozen=True, slots=True)
class ShowPaper:
    """A paper made lately, as it was handed over."""

    paper: LatestPaper


@dataclass(frozen=True, slots=True)
class ShowKeys:
    """The sheet of keys; `now` are those that mean something where the counter stands."""

    now: tuple[Meaning, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowLook:
    """Light or dark, and the size of the text."""


@dataclass(frozen=True, slots=True)
class ShowDrawer:
    """The drawer, before it is opened by hand."""


@dataclass(frozen=True, slots=True)
class ShowQueue:
    """The papers waiting for the printer."""


Asking = (
    PickGoods
    | PickPurchase
    | PickWorth
    | ValueGoods
    | GivePrice
    | AskSerial
    | OpenLine
    | UnusualPrice
    | UnusualCash
    | GiveDiscount
    | ShelfSaid
    | DepositBack
    | CardPayment
    | CardBack
    | PayAnotherWay
    | PickHeld
    | WhereTo
    | PickReason
    | PickMistake
    | PutItRight
    | WantApproval
    | SayNo
    | TakeOff
    | GivePromise
    | GiveQuotePaper
    | GiveGift
    | TakeGift
    | ShowCredit
    | ShowWarranty
    | ShowPaper
    | ShowKeys
    | ShowLook
    | ShowDrawer
    | ShowQueue
)
