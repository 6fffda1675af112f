"""The shop a scenario is played in: its settings, its people, its clock, papers in a hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.clock import Moment
from posdesk.desk.desk import Desk
from posdesk.keys import make_key
from posdesk.people.staff import AUDITOR, CLERK, MANAGER, OWNER, SUPERVISOR, StaffMember
from posdesk.settings import Shop
from posdesk.store.books import Books

FIRST_MOMENT = Moment.at(2026, 1, 5, 9)
FLOAT = 10_000
STAGE_KEY = make_key(b"a key of a shop that is thrown away"[:32])
PEOPLE = {
    OWNER: StaffMember("1", "Owner", OWNER),
    MANAGER: StaffMember("2", "Manager", MANAGER),
    SUPERVISOR: StaffMember("5", "Supervisor", SUPERVISOR),
    CLERK: StaffMember("7", "Clerk", CLERK),
    AUDITOR: StaffMember("9", "Auditor", AUDITOR),
}
USUAL_SHOP = Shop("5ce4a210c0de0001", "Harbour Gifts", "GBP", ("12 Quay Street",))
USUAL_TAXES = TaxScheme(
    True, "line", (TaxRate("A", "standard", 20_000), TaxRate("Z", "zero", 0))
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class House:
    """The shop that is played: its settings, of the usual kind or an owner's own."""

    shop: Shop = USUAL_SHOP
    taxes: TaxScheme = USUAL_TAXES


@dataclass
class StageClock:
    """Stands still until a sentence moves it."""

    at: Moment = FIRST_MOMENT

    def now(self) -> Moment:
        """The moment it was set to."""
        return self.at


@dataclass(frozen=True, slots=True)
class Held:
    """A paper in a customer's hand: its number and its signed codes, whatever the books say."""

    number: str
    tokens: tuple[str, ...]
    text: str


def put_people(books: Books) -> None:
    for member in PEOPLE.values():
        books.staff.add(member)


def house_of(desk: Desk) -> House:
    """An owner's own shop as a house to play in: its settings, and nothing that was ever sold."""
    shop = replace(desk.shop, shop_id=USUAL_SHOP.shop_id)
    return House(shop, desk.station().taxes)
