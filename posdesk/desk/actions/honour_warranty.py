"""What a warranty promises, done by its paper alone: goods taken in to be mended, or their worth.

"Ask the insurer" is no outcome: where our books lack the sale, the paper counts, the shop bears it
(SE-062), and nobody is asked for leave. Where they have it, the goods come back on their receipt.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.approvals.limits import UNPROVEN
from posdesk.desk import mending, plan_papers
from posdesk.desk.action import CREDITS, OUTBOX, Station
from posdesk.desk.actions.honour_gift import WorthAboveLimit, WorthWanted
from posdesk.desk.actions.honour_paper import PaperNotOurs
from posdesk.desk.lookups import warranties
from posdesk.desk.lookups.paper_answers import WarrantyFound
from posdesk.documents.codes import T_WARRANTY, NotRead, read_code
from posdesk.documents.plan_codes import DROP_OFF
from posdesk.errors import Refusal
from posdesk.identity import PROMISE
from posdesk.ledger.chart import credit as credit_account
from posdesk.ledger.chart import loss
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.left_here import REPAIR, REPAIRED_IN, Left, leaving
from posdesk.sales.booking import summed
from posdesk.sales.warranty import Cover, WarrantyGoodsBack
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Honoured as KeptOnce

KIND = "warranty"
MEND, WORTH = "mend", "worth"


class OnItsReceipt(Refusal):
    """Our books have the receipt of those goods: they come back on it; `figures["number"]`."""

    code = "warranty_on_its_receipt"


@dataclass(frozen=True, slots=True)
class WarrantyHonoured:
    """`slip` prints: for the goods taken in, or of the credit over `amount` minor units."""

    number: str
    slip: str
    amount: int = 0


@dataclass(frozen=True, slots=True)
class HonourWarranty:
    """Do what the warranty of the signed code `text` says: MEND, or the WORTH of its goods.

    `worth`: what the holder and the clerk say they are worth, minor units, where nobody knows.
    """

    operation: str
    text: str
    way: str
    worth: int = 0

    topics = frozenset({CREDITS, OUTBOX})

    def perform(self, books: Books, station: Station) -> WarrantyHonoured:
        """PaperNotOurs, WarrantyGoodsBack, OnItsReceipt, WorthWanted, WorthAboveLimit."""
        station.duty.acting()
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        found = self._found(books, station)
        if self.way == MEND:
            return self._mend(books, station, found)
        if found.standing is not None:
            raise OnItsReceipt(number=found.cover.sale)
        amount = found.worth or self.worth
        if amount <= 0:
            raise WorthWanted()
        if not found.worth:
            role, limits = station.duty.acting().role, station.limits
            if amount > limits.serve_now and not limits.may_alone(role, UNPROVEN, amount):
                raise WorthAboveLimit(most=limits.serve_now)
        return self._give(books, station, found.cover, amount)

    def again(self, books: Books, facts: Mapping[str, Fact]) -> WarrantyHonoured:
        """What was done the first time."""
        number, slip = str(facts["warranty"]), str(facts["slip"])
        return WarrantyHonoured(number, slip, int(str(facts["minor"])))

    def _found(self, books: Books, station: Station) -> WarrantyFound:
        read = read_code(self.text, station.ring)
        if isinstance(read, NotRead):
            raise PaperNotOurs(why=read.value)
        if (read.shop_id, read.kind) != (station.shop.shop_id, T_WARRANTY):
            raise PaperNotOurs(why="other_shop")
        if not books.tills.in_time(read.key_id, read.number):
            raise PaperNotOurs(why=NotRead.REVOKED.value)
        books.sales.alone_with(read.original)
        found = warranties.by_code(read, self.text, books, station)
        if isinstance(found, str):
            raise WarrantyGoodsBack(number=read.number)
        return found

    def _mend(self, books: Books, station: Station, found: WarrantyFound) -> WarrantyHonoured:
        """They stay the customer's: our word on paper, with a day; what it costs is ours.

        Where our books have their receipt they are known to be here, until they go home.
        """
        cover, standing = found.cover, found.standing
        until = station.at.day + REPAIRED_IN
        slip = plan_papers.new_slip(books, station, PROMISE)
        goods = " · ".join(filter(None, (cover.words, cover.serial, cover.number)))
        plan_papers.promise(
            books, station, slip, DROP_OFF, amount=0, goods=goods,
            until=until, customer="", original=cover.sale,
        )  # fmt: skip
        if standing is not None:
            units = min(cover.units, standing.left(cover.line))
            named = leaving({cover.line: units}, standing, books.left_here.of_sale(cover.sale))
            left = Left(slip.number, cover.sale, REPAIR, named, station.at, until)
            books.left_here.add(left, station.duty.code)
        return self._sealed(books, station, WarrantyHonoured(cover.number, slip.number), ())

    def _give(self, books: Books, station: Station, cover: Cover, amount: int) -> WarrantyHonoured:
        """Enough for the same goods, on a slip; once, and the loss is ours."""
        account, bearer = loss(mending.LOST_RECORD), secrets.token_hex(8)
        slip = mending.credit_for(books, station, bearer, amount, cover.number)
        mending.mistakes(books, station, slip, [(account, amount)], cover.number)
        books.honoured.add(KeptOnce(cover.number, KIND, bearer, amount, slip))
        legs = ((account, amount), (credit_account(bearer), -amount))
        return self._sealed(books, station, WarrantyHonoured(cover.number, slip, amount), legs)

    def _sealed(
        self,
        books: Books,
        station: Station,
        done: WarrantyHonoured,
        legs: tuple[tuple[str, int], ...],
    ) -> WarrantyHonoured:
        entry = JournalEntry(
            "warranty_honoured", "staff_error" if legs else "customer_choice",
            station.shop.currency, summed(legs),
            {"who": station.duty.code, "warranty": done.number, "way": self.way,
             "slip": done.slip, "minor": done.amount},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return done
