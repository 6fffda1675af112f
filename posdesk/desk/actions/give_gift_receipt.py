"""Gift receipts for goods of a sale: all that can be one, or chosen lines (MONEY 14)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from posdesk.desk.action import OUTBOX, Station
from posdesk.desk.actions.settle_ticket import ReceiptUnknown
from posdesk.desk.plan_papers import keep, new_slip
from posdesk.documents import gift_receipt
from posdesk.documents.later_codes import codes_for_gift, gift_chunks
from posdesk.documents.slip import Slip
from posdesk.identity import GIFT, Number
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.standing import Standing
from posdesk.sales.gift import Gift, GiftAlready, GiftLine, GiftOnPlan, NothingToGive
from posdesk.sales.sale import Sale, SaleLine
from posdesk.sales.tenders import PLAN
from posdesk.store.books import Books


@dataclass(frozen=True, slots=True)
class GiveGiftReceipt:
    """Gift receipts over goods of the receipt `sale`, each on one code's worth of paper.

    `lines`: (line, units) that are the gift; none given: every unit still with the buyer that is on
    no gift receipt yet. The slips' numbers come back.
    """

    operation: str
    sale: str
    lines: tuple[tuple[int, int], ...] = ()

    topics = frozenset({OUTBOX})

    def perform(self, books: Books, station: Station) -> tuple[str, ...]:
        """ReceiptUnknown, GiftOnPlan, NothingToGive, GiftAlready."""
        station.duty.acting()
        books.sales.alone_with(self.sale)
        standing = books.sales.standing(self.sale)
        if standing is None:
            raise ReceiptUnknown(number=self.sale)
        free = free_units(standing, books.gifts.of_sale(self.sale))
        lines = self._lines(standing.sale, free, books)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        numbers = tuple(_given(books, station, standing.sale, lines))
        entry = JournalEntry(
            "gift_receipt_given", "customer_choice", station.shop.currency, (),
            {"who": station.duty.code, "sale": self.sale, "gifts": list(numbers)},
        )  # fmt: skip
        books.journal.post(entry, station.at, self.operation)
        return numbers

    def again(self, books: Books, facts: Mapping[str, Fact]) -> tuple[str, ...]:
        """The slips given first."""
        numbers = facts["gifts"]
        assert isinstance(numbers, list)
        return tuple(str(number) for number in numbers)

    def _lines(self, sale: Sale, free: Mapping[int, int], books: Books) -> tuple[SaleLine, ...]:
        if any(leg.kind == PLAN.code for leg in sale.tenders):
            raise GiftOnPlan(number=sale.number)
        asked = dict(self.lines) or free
        for line, units in asked.items():
            if units > free.get(line, 0) and books.gifts.of_sale(sale.number):
                raise GiftAlready(number=books.gifts.of_sale(sale.number)[-1].number)
        chosen = [
            replace(line, quantity=min(asked[line.no], free.get(line.no, 0)))
            for line in sale.lines
            if asked.get(line.no, 0) > 0 and free.get(line.no, 0) > 0
        ]
        if not chosen:
            raise NothingToGive(number=sale.number)
        return tuple(chosen)


def free_units(standing: Standing, gifts: Sequence[Gift]) -> dict[int, int]:
    """Units of each line that are still with the buyer and on no gift receipt."""
    given: dict[int, int] = {}
    for gift in gifts:
        for each in gift.lines:
            given[each.line] = given.get(each.line, 0) + each.left
    free = {
        line.no: standing.left(line.no) - given.get(line.no, 0)
        for line in standing.sale.lines
        if line.paid >= 0
    }
    return {line: units for line, units in free.items() if units > 0}


def _given(books: Books, station: Station, sale: Sale, lines: tuple[SaleLine, ...]) -> list[str]:
    shop, till = station.shop, station.till
    measure = Slip(
        str(Number(GIFT, till.number, 999_999)), station.at, sale.currency, till.number, ""
    )
    numbers = []
    for chunk in gift_chunks(measure, sale, lines, secrets.token_hex(16), shop, till):
        slip = replace(new_slip(books, station, GIFT), currency=sale.currency)
        token = secrets.token_hex(16)
        own = tuple(GiftLine(line.no, line.quantity) for line in chunk)
        books.gifts.add(Gift(slip.number, sale.number, token, station.at, own))
        link = books.journal.head().link
        signed = codes_for_gift(slip, sale, chunk, token, shop, till, link, station.key)
        keep(books, gift_receipt.compose(slip, sale, chunk, shop, signed), signed)
        numbers.append(slip.number)
    return numbers
