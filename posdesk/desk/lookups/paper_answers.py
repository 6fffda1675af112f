"""What a paper that was scanned may be. Values alone: what reads a paper is loaded for a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posdesk.values import dataclass

if TYPE_CHECKING:
    from datetime import date

    from posdesk.desk.actions.ask_again import AskAgain
    from posdesk.desk.actions.honour_gift import GiftOwed
    from posdesk.desk.actions.honour_paper import HonourPaper
    from posdesk.desk.actions.reenter_slip import ReenterSlip
    from posdesk.instalments.standing import PlanStanding
    from posdesk.returns.forgotten import Forgotten
    from posdesk.returns.standing import Standing
    from posdesk.sales.basket import BasketLine
    from posdesk.sales.gift import Gift
    from posdesk.sales.promotion import Promotion
    from posdesk.sales.store_credit import StoreCredit
    from posdesk.sales.warranty import Cover


@dataclass(frozen=True, slots=True)
class ReceiptFound:
    """A receipt and how it stands. `by_code`: its signed code was read, not only its number.

    `lost_slip`: the code just scanned is of a return slip that these books have lost: the act that
    takes it in again.
    `maybe_back`: lost slips it may have, as far as a restore could tell: asked for at the counter.
    `forgotten`: offers of its day that are not on it, and what is owed for them.
    `waiting`: credit slips for a mistake of ours, and what is left of each.
    `asked_again`: the slip of a no was shown: the act that opens it anew.
    """

    standing: Standing
    by_code: bool = False
    lost_slip: ReenterSlip | None = None
    maybe_back: tuple[str, ...] = ()
    forgotten: Forgotten | None = None
    asked_again: AskAgain | None = None
    waiting: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PlanFound:
    """A plan's paper, or its number: the plan as it stands. `by_code`: a signed code was read."""

    standing: PlanStanding
    by_code: bool = False


@dataclass(frozen=True, slots=True)
class CreditFound:
    """A store credit slip as it stands: it becomes a tender, or is paid out."""

    credit: StoreCredit


@dataclass(frozen=True, slots=True)
class ParcelFound:
    """The label of a return by parcel."""

    number: str


@dataclass(frozen=True, slots=True)
class OutageFound:
    """A slip of the pad. `keyed`: minor units it counted for already, 0 while nobody keyed it."""

    number: str
    keyed: int
    plan: str = ""


@dataclass(frozen=True, slots=True)
class LeftFound:
    """A slip for goods that are, or were, with us."""

    number: str


@dataclass(frozen=True, slots=True)
class PromiseFound:
    """A promise slip: `about` is DEPOSIT .. GOODS of `plan_codes`, `amount` minor units.

    `used`: it counted before. Else `act` makes it count: for a plan, or as store credit. `missed`:
    the promised day of a deposit has passed, and all of it goes back.
    """

    number: str
    about: int
    amount: int
    words: str
    until: date | None
    customer: str
    used: bool
    act: HonourPaper
    missed: bool = False


@dataclass(frozen=True, slots=True)
class PaperLost:
    """A paper of ours that says more than the books. `act` honours it, at once and with no leave
    asked; of a receipt in several codes, once all `parts` of them were scanned."""

    number: str
    act: HonourPaper
    part: int = 1
    parts: int = 1
    is_plan: bool = False


@dataclass(frozen=True, slots=True)
class GiftFound:
    """A gift receipt with goods that may come back for its holder; `standing`: how their receipt
    stands, whole."""

    gift: Gift
    standing: Standing


@dataclass(frozen=True, slots=True)
class GiftBeyond:
    """A gift receipt whose goods its receipt cannot bring: goods in hand win (MONEY 14).

    `text`: its signed code, where that was scanned.
    """

    number: str
    owed: GiftOwed
    text: str = ""


@dataclass(frozen=True, slots=True)
class PromotionFound:
    """A slip of promotional credit as it stands; `counts`: it takes something off today."""

    promotion: Promotion
    counts: bool


@dataclass(frozen=True, slots=True)
class WarrantyFound:
    """A warranty. `standing`: how the receipt of its goods stands, with some of them left; None
    where our books lack it: then they are worth `worth` minor units (None: nobody knows).

    `passed`: its last day is gone; goods that fail come back all the same. `text`: its code.
    """

    cover: Cover
    standing: Standing | None
    passed: bool
    text: str
    worth: int | None = None


@dataclass(frozen=True, slots=True)
class QuoteFound:
    """A quote's goods at its prices. `passed`: its last day is gone, and today's prices count."""

    number: str
    lines: tuple[BasketLine, ...]
    until: date
    passed: bool


PaperFound = (
    ReceiptFound
    | PlanFound
    | CreditFound
    | OutageFound
    | PromiseFound
    | PaperLost
    | GiftFound
    | GiftBeyond
    | ParcelFound
    | LeftFound
    | QuoteFound
    | WarrantyFound
    | PromotionFound
    | str
)
