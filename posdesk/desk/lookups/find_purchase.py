"""Which purchase was it? Everything remembered, to the lines it may mean, the best first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from posdesk.desk.action import Station
from posdesk.desk.lookups.past_sales import meant_by, numbered
from posdesk.plain_text import clean
from posdesk.returns.search.ranking import Facts, Found, rank
from posdesk.returns.search.remembered import Remembered, SoldLine, Thing
from posdesk.store.books import Books
from posdesk.store.shelves.past_sales import Asked
from posdesk.store.shelves.search import whole

# While one types, and at Enter: goods that words may mean, lines of one article, and of each of
# several.
QUICK_GOODS, QUICK_LINES, QUICK_LEAST = 12, 150, 8
MOST_GOODS, MOST_LINES, LEAST_LINES = 40, 1_000, 30
QUICK_SALES, QUICK_PAGE = 100, 25
MOST_SALES = 60  # by card, amount, customer or day
MOST_CUSTOMERS = 5  # that a name or a number may mean


@dataclass(frozen=True, slots=True)
class FindPurchase:
    """The `limit` lines that fit best what is `remembered`; none where nothing is.

    `quick`: as one types, the newest of them alone are looked at.
    """

    remembered: Remembered
    limit: int = 10
    quick: bool = False

    def find(self, books: Books, station: Station) -> tuple[Found, ...]:
        """Candidates come by every clue that has an index; the rest only ranks them."""
        asked = _read(self.remembered)
        if asked.none:
            return ()
        return _Search(books, asked, station, quick=self.quick).found()[: self.limit]


class _Search:
    """One search, with what it found out about the clues."""

    def __init__(self, books: Books, asked: Remembered, station: Station, *, quick: bool) -> None:
        self._quick = quick
        self._books, self._shelf = books, books.search
        self._station, today = station, station.at.day
        back_on = asked.back_on or today
        # what came back today counts, but a day that is looked at later is taken as it began
        self._as_of = back_on if back_on != today else today + timedelta(days=1)
        self.asked = replace(asked, back_on=back_on, hour_unknown=back_on != today)
        self._since, self._until = self.asked.looks
        self._goods = self._meant(asked.thing) if asked.thing else {}
        self._customers = self._who(asked.who or asked.last4) if asked.who or asked.last4 else ()
        self._numbers: tuple[str, ...] = ()

    def found(self) -> tuple[Found, ...]:
        if self.asked.thing is not None and not self._goods:
            self._said_for_nothing()
        lines = self._lines()
        if not lines and (self._since or self._until != self.asked.back_on):
            self._since, self._until = None, self.asked.back_on  # the day may be wrong
            lines = self._lines()
        beside = [
            (thing, self._lines_of(self._meant(thing))) for thing in self.asked.visit
        ] if lines else []  # fmt: skip
        return rank(self.asked, lines, self._facts(lines), beside)

    def _said_for_nothing(self) -> None:
        """Words that mean no goods: a number, or somebody's; else what a bank's statement says."""
        thing = self.asked.thing
        assert thing is not None
        meant = meant_by(thing.said, self._books, self._station)
        rows = numbered(thing.said, meant, self._books, MOST_SALES)
        self._numbers = tuple(row.number for row in rows)
        if not self._numbers and not self.asked.who:
            self._customers = self._who(thing.said)
            who = thing.said if self._customers else ""
            self.asked = replace(self.asked, thing=None, who=who)
        else:
            self.asked = replace(self.asked, thing=None)

    def _lines(self) -> list[SoldLine]:
        """The lines that may be meant: of the goods where they are known, else whole receipts."""
        asked, found = self.asked, list[SoldLine]()
        if asked.serial and (named := self._shelf.with_serial(asked.serial)):
            of_serials = self._shelf.lines_of_sales([sale for sale, _ in named], self._as_of)
            found += [line for line in of_serials if (line.receipt, line.line) in named]
        if self._goods:
            for reference in self._customers:
                theirs = self._shelf.sales_of_customer(
                    reference, self._since, self._until, QUICK_SALES if self._quick else MOST_LINES
                )
                found += self._of_sales(theirs, self._goods)
            skus = () if self._quick else tuple(self._goods)  # the newest alone, as one types
            found += self._of_sales(self._sales(skus, of_customers=False), self._goods)
            if not found or not (asked.who or asked.last4 or asked.serial):
                if not found and (asked.amount is not None or asked.last4):
                    found += self._of_sales(self._sales(()), {})  # a bank's words mean no goods
                found += self._lines_of(self._goods)
        if not found:
            numbers = [*self._numbers, *self._sales(())]
            found += self._of_sales(numbers, {})
        return list({(line.receipt, line.line): line for line in found}.values())

    def _lines_of(self, goods: dict[str, int]) -> list[SoldLine]:
        lines, least = (QUICK_LINES, QUICK_LEAST) if self._quick else (MOST_LINES, LEAST_LINES)
        most = max(lines // max(len(goods), 1), least)
        return self._shelf.lines_of(goods, self._since, self._until, most, self._as_of)

    def _sales(self, skus: tuple[str, ...], *, of_customers: bool = True) -> list[str]:
        """Numbers of sales by card, customer or amount; by their days alone where that is all."""
        asked = self.asked
        about = asked.total is not None and asked.percent_off > 0
        exact = asked.amount if asked.total is None else None if about else asked.total
        bare = Asked(self._since, self._until, skus=skus)
        ways = [replace(bare, customer=each) for each in self._customers if of_customers]
        if asked.last4:
            ways += [replace(bare, last4=asked.last4, paid=exact), replace(bare, last4=asked.last4)]
        if exact is not None:
            ways.append(replace(bare, paid=exact))
        if not ways and not about and not self._goods and (self._since or asked.until):
            ways.append(bare)
        every = dict.fromkeys(ways)
        most = QUICK_PAGE if self._quick else MOST_SALES
        pages = [self._books.past_sales.page(way, None, most) for way in every]
        numbers = [sale.number for page in pages for sale in page]
        if asked.total is not None and about and not self._goods:
            reach = asked.total * asked.percent_off // 100
            numbers += self._shelf.sales_about(
                asked.total - reach, asked.total + reach, self._since, self._until, MOST_SALES
            )
        return list(dict.fromkeys(numbers))

    def _of_sales(self, numbers: Sequence[str], goods: dict[str, int]) -> list[SoldLine]:
        if not numbers:
            return []
        if goods:
            return self._shelf.lines_of_sales(numbers, self._as_of, goods)
        amount = self.asked.amount
        if amount is None:
            return self._shelf.receipts(numbers)
        lines = self._shelf.lines_of_sales(numbers, self._as_of)
        once = {line.receipt: whole(line) for line in lines}
        return [  # the line that costs just that, else the receipt
            next(
                (
                    line
                    for line in lines
                    if line.receipt == number and receipt.total != amount
                    and (line.paid == amount or line.price_milli == amount * 1000)
                ),
                receipt,
            )
            for number, receipt in once.items()
        ]  # fmt: skip

    def _facts(self, lines: Sequence[SoldLine]) -> Facts:
        asked = self.asked
        numbers = list(dict.fromkeys(line.receipt for line in lines))
        others = {}
        if asked.others:
            others = self._shelf.holding(numbers, self._meant(Thing(asked.others), 100))
        bought = {line.receipt for line in lines if line.customer in self._customers}
        return Facts(
            numbered=self._numbers,
            by_card=self._shelf.paid_by(numbers, asked.last4) if asked.last4 else (),
            by_serial=self._shelf.with_serial(asked.serial) if asked.serial else (),
            of_customer=bought,
            others=others,
        )

    def _meant(self, thing: Thing, most: int = 0) -> dict[str, int]:
        """The goods that may be meant: by code and barcode surely, by words more or less."""
        coded = self._shelf.coded(thing.said)
        if coded:
            return dict.fromkeys(coded, 100)
        usual = QUICK_GOODS if self._quick else MOST_GOODS
        return self._shelf.called(thing.said, most or usual, quick=self._quick)

    def _who(self, said: str) -> tuple[str, ...]:
        """References of who may be meant: by the old system's number, by name or phone."""
        old = self._books.past.known([said, said.casefold(), said.upper()])
        if old:
            return (old,)
        people = self._books.customers.search(said, MOST_CUSTOMERS)
        return tuple(
            each for person in people for each in self._books.customers.references(person.reference)
        )


def _read(asked: Remembered) -> Remembered:
    """Without signs that no database takes."""
    thing = asked.thing
    if thing is not None:
        said = clean(thing.said).strip()
        thing = replace(thing, said=said) if said else None
    return replace(asked, thing=thing, who=clean(asked.who).strip(), others=clean(asked.others))
