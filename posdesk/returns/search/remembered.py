"""What a customer remembers of a purchase, in the units of the books."""

from __future__ import annotations

from datetime import date

from posdesk.clock import Moment
from posdesk.values import dataclass

SOME_DAYS = 3  # what "about" a day means
SOME_PERCENT = 6  # what "about" an amount means


@dataclass(frozen=True, slots=True)
class Thing:
    """Goods that came back: `said` is a code, a barcode or words; `pieces` 0 where nobody said;
    `price_milli` thousandths of a minor unit for one, None where nobody knows it."""

    said: str
    pieces: int = 0
    price_milli: int | None = None


@dataclass(frozen=True, slots=True)
class Remembered:
    """All that is known; what nobody said is empty, 0 or None.

    `day` give or take `days_off`. `amount`: minor units that were paid in all, or for a line, or
    for one; `total`: what was paid in all, give or take `percent_off`. `others`: words for other
    goods of the same purchase; `visit`: other goods the same customer brings, perhaps of other
    purchases. `who`: a name, a phone number or an old system's number. `back_on`: the day the goods
    come back; what had come back before it counts. `hour_unknown`: it is looked back on, and some
    sales of that day were later.
    """

    thing: Thing | None = None
    day: date | None = None
    days_off: int = 0
    since: date | None = None
    until: date | None = None
    amount: int | None = None
    total: int | None = None
    percent_off: int = 0
    last4: str = ""
    who: str = ""
    serial: str = ""
    others: str = ""
    visit: tuple[Thing, ...] = ()
    back_on: date | None = None
    hour_unknown: bool = False

    @property
    def none(self) -> bool:
        """Whether nothing is known: any purchase fits."""
        return self == Remembered(back_on=self.back_on, hour_unknown=self.hour_unknown)

    @property
    def looks(self) -> tuple[date | None, date | None]:
        """The days to look through, None where they are open."""
        since, until = self.since, self.until
        if self.day is not None:
            reach = self.days_off * 86_400_000
            noon = Moment.at(self.day.year, self.day.month, self.day.day, 12)
            since, until = Moment(noon.ms - reach).day, Moment(noon.ms + reach).day
        if self.back_on is not None and (until is None or until > self.back_on):
            until = self.back_on
        return since, until


@dataclass(frozen=True, slots=True)
class SoldLine:
    """A line that may be the one, and what is known of its sale. Amounts in minor units.

    `back`: units that had come back. `close`: how well its goods fit what was said, in percent.
    `total`: of the whole sale. `customer`: the reference of whoever bought it, empty for nobody.
    """

    receipt: str
    line: int
    sku: str
    text: str
    quantity: int
    weighed: bool
    price_milli: int
    paid: int
    back: int
    at: Moment
    total: int
    customer: str
    close: int = 100

    @property
    def left(self) -> int:
        """Units that had not come back."""
        return max(0, self.quantity - self.back)
