"""Goods of a gift receipt taken back though their receipt is paid back, or lost (MONEY 14).

Goods in hand win: the holder gets store credit, and the shop bears it. Where the buyer had the
money before, it is the lowest price of late; where our books lost the receipt, the highest known.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from posdesk.approvals.approval import GIVE_BACK, act_for
from posdesk.approvals.limits import UNPROVEN
from posdesk.desk import approving, gift_worth, mending
from posdesk.desk.action import APPROVALS, CREDITS, OUTBOX, Station
from posdesk.desk.actions.honour_paper import PaperNotOurs
from posdesk.desk.honoured_slips import SlipUsedAlready
from posdesk.documents.codes import T_GIFT, NotRead, ScannedDocument, ScannedLine, read_code
from posdesk.errors import Refusal
from posdesk.ledger.chart import credit as credit_account
from posdesk.ledger.chart import loss
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.sales.booking import summed
from posdesk.sales.gift import Gift, GiftAllBack, GiftLine, GiftUse
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Honoured as KeptOnce

KIND = "gift"
GOODWILL = "GOODWILL"  # nobody's mistake: two people were promised the same money


class WorthWanted(Refusal):
    """Nothing is known of these goods any more: somebody says what they are worth."""

    code = "worth_wanted"


class WorthAboveLimit(Refusal):
    """Somebody typed more than a clerk may value goods at; `figures["most"]` minor units."""

    code = "worth_above_limit"


@dataclass(frozen=True, slots=True)
class GiftOwed:
    """What is owed to the holder: goods in words, and minor units (None: nobody knows).

    `lost`: our books lost the receipt; else the goods came back on it before. `uses`: of the gift.
    """

    goods: tuple[tuple[str, int, bool], ...]
    amount: int | None
    lost: bool
    uses: tuple[GiftUse, ...] = ()


@dataclass(frozen=True, slots=True)
class GiftHonoured:
    """The slip `credit` of `amount` minor units for the gift receipt `gift`."""

    gift: str
    credit: str
    amount: int


@dataclass(frozen=True, slots=True)
class HonourGift:
    """Give the holder of the gift receipt `number` store credit; `text`: its code, where scanned.

    `worth`: what the holder and the clerk say the goods are worth, minor units, where nobody knows.
    `approval`: what was asked where that is above the limit of who is on duty.
    """

    operation: str
    number: str
    text: str = ""
    worth: int = 0
    approval: str = ""

    topics = frozenset({CREDITS, OUTBOX, APPROVALS})

    def perform(self, books: Books, station: Station) -> GiftHonoured:
        """GiftAllBack, SlipUsedAlready, PaperNotOurs, WorthWanted, ApprovalWanted."""
        station.duty.acting()
        read = self._read(books, station)
        books.gifts.alone_with(self.number)
        owed = owed_for(books, station, self.number, read)
        amount = owed.amount or self.worth
        if amount <= 0:
            raise WorthWanted()
        rests, role = ("", ""), station.duty.acting().role
        if not (owed.amount or station.limits.may_alone(role, UNPROVEN, amount)):
            act = act_for(GIVE_BACK, UNPROVEN)
            rests = approving.rests_on(books, station, act, self.number, amount, self.approval)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        account = loss(mending.LOST_RECORD) if owed.lost else GOODWILL
        bearer = secrets.token_hex(8)
        slip = mending.credit_for(books, station, bearer, amount, self.number, ours=owed.lost)
        approving.use(books, station, rests, amount, slip)
        mending.mistakes(books, station, slip, [(account, amount)], self.number)
        if owed.uses and read is not None and books.gifts.get(self.number) is None:
            books.gifts.add(gift_of(read))
        for use in owed.uses:
            books.gifts.use(use, slip)
        if owed.lost:
            books.honoured.add(KeptOnce(self.number, KIND, bearer, amount, slip))
        cause = "staff_error" if owed.lost else "customer_choice"
        entry = JournalEntry(
            "gift_honoured", cause, station.shop.currency,
            summed(((account, amount), (credit_account(bearer), -amount))),
            {"who": station.duty.code, "gift": self.number, "slip": slip, "minor": amount,
             "lost": owed.lost},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return GiftHonoured(self.number, slip, amount)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> GiftHonoured:
        """What was given the first time."""
        return GiftHonoured(str(facts["gift"]), str(facts["slip"]), int(str(facts["minor"])))

    def _read(self, books: Books, station: Station) -> ScannedDocument | None:
        if not self.text:
            return None
        read = read_code(self.text, station.ring)
        if isinstance(read, NotRead):
            raise PaperNotOurs(why=read.value)
        ours = (station.shop.shop_id, T_GIFT, self.number)
        if (read.shop_id, read.kind, read.number) != ours:
            raise PaperNotOurs(why="other_shop")
        if not books.tills.in_time(read.key_id, self.number):
            raise PaperNotOurs(why=NotRead.REVOKED.value)
        return read


def gift_of(read: ScannedDocument) -> Gift:
    """The gift receipt as its own signed code says it: nothing of it is back yet."""
    lines = tuple(GiftLine(line.sale_line, line.quantity) for line in read.lines)
    return Gift(read.number, read.original, read.customer, read.at, lines)


def owed_for(books: Books, station: Station, number: str, read: ScannedDocument | None) -> GiftOwed:
    """What a gift receipt still brings beyond its receipt; GiftAllBack where that is nothing."""
    gift = books.gifts.get(number)
    if gift is None and read is None:
        raise GiftAllBack(number=number)
    if gift is None and read is not None:
        gift = gift_of(read)
    assert gift is not None
    standing = books.sales.standing(gift.sale)
    if standing is None or standing.half:
        return _lost(books, station, number, read.lines if read else ())
    free = {line.no: standing.left(line.no) for line in standing.sale.lines}
    over = gift_worth.twice(gift, free)
    if not over:
        raise GiftAllBack(number=number)
    goods, uses, amount = [], [], 0
    for line_no, units in over.items():
        line = standing.sale.line(line_no)
        goods.append((line.text or line.sku, units, line.weighed))
        amount += gift_worth.lowest(books, station, line, units)
        used = next(each.used for each in gift.lines if each.line == line_no)
        uses.append(GiftUse(number, line_no, used, used + units))
    return GiftOwed(tuple(goods), amount, False, tuple(uses))


def _lost(books: Books, station: Station, number: str, lines: Sequence[ScannedLine]) -> GiftOwed:
    before = books.honoured.get(number)
    if before is not None:
        raise SlipUsedAlready(number=number, amount=before.amount)
    goods, known = [], []
    for line in lines:
        goods.append((line.words, line.quantity, line.weighed))
        known.append(gift_worth.highest(books, station, line))
    if not known:
        raise GiftAllBack(number=number)
    sums = [each for each in known if each is not None]
    return GiftOwed(tuple(goods), sum(sums) if len(sums) == len(known) else None, True)
