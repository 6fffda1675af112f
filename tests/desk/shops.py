"""Shops for tests of the desk: made once a run in a file each, copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from bookmaking import KEY

from posdesk.catalogue.product import Product
from posdesk.catalogue.tax import LINE, RECEIPT, TaxRate, TaxScheme
from posdesk.check_digits import gs1_check_digit
from posdesk.clock import Moment
from posdesk.desk.actions.import_catalogue import ImportCatalogue
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.desk import Desk
from posdesk.desk.opening import key_path
from posdesk.keys import keep_key
from posdesk.people.staff import StaffMember
from posdesk.settings import Shop
from posdesk.store.engine import create_books, open_books

AT = Moment.at(2026, 11, 22, 10)
PIN = "482915"
FLOAT = 100_00

VAT = TaxScheme(True, LINE, (TaxRate("A", "standard", 20_000), TaxRate("Z", "zero", 0)))
TWO_ADDED = TaxScheme(False, LINE, (TaxRate("A", "state", 8_250), TaxRate("B", "food", 1_000)))
GST = TaxScheme(True, RECEIPT, (TaxRate("A", "gst", 10_000), TaxRate("Z", "free", 0)))
NO_TAX = TaxScheme(True, LINE, (TaxRate("A", "none", 0),))

_SHOP = Shop(
    "00112233aabbccdd",
    "Harbour Gifts",
    "GBP",
    ("12 Quay Street",),
    "GB 123 4567 89",
    limits=(("clerk", "ours", 100_000_000), ("clerk", "wished", 100_000_000)),
)  # who says yes to how much has tests of its own
SHOPS: dict[str, tuple[Shop, TaxScheme]] = {
    "GBP": (_SHOP, VAT),
    "CHF": (replace(_SHOP, currency="CHF", cash_step=5), NO_TAX),
    "AUD": (replace(_SHOP, currency="AUD", cash_step=5), GST),
    "JPY": (replace(_SHOP, currency="JPY"), GST),
    "KWD": (replace(_SHOP, currency="KWD", cash_step=5), NO_TAX),
    "USD": (replace(_SHOP, currency="USD"), TWO_ADDED),
}


def label(item: str, value: str = "00000") -> str:
    """The thirteen digits a scale prints: prefix and item, then price or weight."""
    return f"{item}{value}{gs1_check_digit(item + value)}"


GOODS = (
    Product("MUG", "Mug, blue", 650_000, "A", ("05012345678900",)),
    Product("KETTLE", "Kettle 1.7 l", 3_999_000, "A", ("04006381333931",)),
    Product("COAT", "Coat", 3_000_000, "Z"),
    Product("BOOK", "Book of tides", 4_500_000, "Z"),
    Product("BREAD", "Bread", 200_000, "B"),
    Product("HAM", "Ham", 1_199_000, "Z", (f"0{label('2212345')}",), weighed=True),
    Product("CHEESE", "Cheese", 2_050_000, "Z", (f"0{label('2154321')}",), weighed=True),
    Product("BOWL", "Bowl without a price", None, "A"),
    Product("TRAY", "Tray, small", 1_000_000, "A"),
    Product("TRAY-L", "Tray, large", 1_500_000, "A"),
)
CLERK = StaffMember("7", "Clerk 7", "clerk")
AUDITOR = StaffMember("9", "Auditor 9", "auditor")


@dataclass
class HandClock:
    """A clock that goes on when it is told to."""

    at: Moment = AT

    def now(self) -> Moment:
        """The moment it was set to."""
        return self.at

    def later(self, *, days: int = 0, seconds: int = 0) -> None:
        """Let time pass."""
        self.at = self.at.after(days=days, ms=seconds * 1000)


@cache
def pin_hash() -> str:
    """A hash of PIN that is quick to check: how slow it is stands in the hash itself."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)


def make_books(where: str | Path, name: str) -> None:
    """Empty books of that shop, its goods and its people; nothing sold yet."""
    shop, taxes = SHOPS[name]
    create_books(where, shop, taxes, KEY, AT)
    file = open_books(where, KEY)
    with file.write() as books:
        books.catalogue.put(GOODS)
        for member in (
            CLERK,
            StaffMember("2", "Manager 2", "manager"),
            AUDITOR,
            StaffMember("8", "Gone", "clerk", retired=True),
        ):
            books.staff.add(replace(member, pin_hash=pin_hash()))
    file.close()


def bring_goods(desk: Desk, goods: Sequence[Product]) -> None:
    """Goods out of a file, for which the manager answers; then the clerk is on duty again."""
    desk.sign_in(StaffMember("2", "Manager 2", "manager"))
    desk.do(ImportCatalogue(goods))
    desk.sign_in(CLERK)


def open_shift(desk: Desk) -> None:
    """The clerk on duty, and her float in the drawer."""
    desk.sign_in(CLERK)
    desk.do(OpenShift(desk.new_operation(), FLOAT))


class Templates:
    """The books of each shop, made when first asked for and copied from then on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def copy(self, name: str, folder: Path) -> Path:
        """Fresh books of that shop in `folder`, with the till's key beside them."""
        template = self._folder / name
        if not template.exists():
            template.mkdir()
            keep_key(KEY, key_path(template / "shop.books"))
            make_books(template / "shop.books", name)
        shutil.copytree(template, folder, dirs_exist_ok=True)
        return folder / "shop.books"
