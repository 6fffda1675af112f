"""A small shop on real windows: made once a run, copied for each test, driven by keys and scans."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from posdesk.catalogue.product import Product
from posdesk.catalogue.tax import TaxRate, TaxScheme
from posdesk.clock import Moment
from posdesk.desk.actions.open_shift import OpenShift
from posdesk.desk.opening import key_path, open_desk, print_run
from posdesk.keys import keep_key, make_key
from posdesk.people.pin import hash_pin
from posdesk.people.staff import StaffMember
from posdesk.settings import Shop
from posdesk.store.engine import create_books, open_books

PIN = "482915"
AT = Moment.at(2026, 11, 22, 10, 30)
MUG, KETTLE, TOWEL, BOWL = "5012345678900", "4006381333931", "0012345678905", "4012345123456"
GOODS = (
    Product("MUG-B", "Mug, blue", 650_000, "A", ("05012345678900",)),
    Product("MUG-G", "Mug, green", 650_000, "A", ("04012345123456",)),
    Product("KETTLE", "Kettle 1.7 l", 3_999_000, "A", ("04006381333931",)),
    Product("TOWEL", "Tea towel, linen", 800_000, "A", ("00012345678905",)),
    Product("BOWL", "Bowl without a price", None, "A"),
)
TAXES = TaxScheme(True, "receipt", (TaxRate("A", "standard", 20_000), TaxRate("Z", "zero", 0)))

# Who says yes to how much alone has tests of its own: they set the usual limits first.
GENEROUS = (("clerk", "ours", 100_000_000), ("clerk", "wished", 100_000_000))
USUAL = (("clerk", "ours", 500_00), ("clerk", "wished", 100_00))


@dataclass
class TestClock:
    """A clock that stands still until it is told to go on."""

    __test__ = False
    at: Moment = AT

    def now(self) -> Moment:
        """The moment it was set to."""
        return self.at


def make_template(folder: Path) -> Path:
    """Books with goods, a clerk, a manager, an auditor and an open shift of 100.00."""
    books = folder / "shop.books"
    key = make_key(bytes(32))
    shop = Shop("00112233aabbccdd", "Harbour Gifts", "GBP", ("12 Quay Street",), "GB 123 4567 89",
                limits=GENEROUS)  # fmt: skip
    keep_key(key, key_path(books))
    create_books(books, shop, TAXES, key, AT)
    file = open_books(books, key)
    pin = hash_pin(PIN)
    with file.write() as unit:
        unit.catalogue.put(GOODS)
        unit.staff.add(StaffMember("7", "Clerk 7", "clerk", pin))
        unit.staff.add(StaffMember("2", "Manager 2", "manager", pin))
        unit.staff.add(StaffMember("9", "Auditor 9", "auditor", pin))
    file.close()
    desk = open_desk(books, TestClock())
    desk.sign_in(StaffMember("7", "Clerk 7", "clerk", pin))
    desk.do(OpenShift(desk.new_operation(), 100_00))
    desk.close()
    return folder


def copy_of(template: Path, folder: Path) -> Path:
    """The books of a fresh copy."""
    shutil.copytree(template, folder, dirs_exist_ok=True)
    return folder / "shop.books"


def signed_in(application: object) -> None:
    """Put the clerk on duty without the slow PIN; signing in has its own tests."""
    sign_in = application.sign_in  # type: ignore[attr-defined]
    member = next(each for each in sign_in._people if each.code == "7")
    from posdesk.desk.actions.sign_in import SignedIn

    sign_in._came(SignedIn(member))


__all__ = ["BOWL", "GOODS", "KETTLE", "MUG", "PIN", "TOWEL", "TestClock", "print_run"]
