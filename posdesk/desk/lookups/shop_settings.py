"""What the shop has set, all of it, as the settings page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.catalogue.tax_plan import TaxPlan
from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.desk.actions.shop_acts import may_set
from posdesk.desk.lookups.printer import AskPrinter
from posdesk.settings import Shop
from posdesk.store.books import Books
from posdesk.store.shop_settings import SHOP, TAXES, plan_from_json, shop_from_json


@dataclass(frozen=True, slots=True)
class ShopSet:
    """Frozen values; `may`: whether who is on duty may change them. `printer`: texts by name."""

    shop: Shop
    taxes: TaxPlan
    printer: Mapping[str, str]
    at: Moment
    may: bool


@dataclass(frozen=True, slots=True)
class AskShopSet:
    """The settings as the books hold them now."""

    def find(self, books: Books, station: Station) -> ShopSet:
        """The taxes with what is due today taken in."""
        return ShopSet(
            shop_from_json(books.settings.get(SHOP)),
            plan_from_json(books.settings.get(TAXES)).settled(station.at.day),
            AskPrinter().find(books, station),
            station.at,
            may_set(station.duty.staff),
        )
