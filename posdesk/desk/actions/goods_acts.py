"""What the acts on the goods page share: who may do them, why not, and the entry each makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.catalogue.entering import own_number
from posdesk.catalogue.gtin import as_printed
from posdesk.catalogue.product import Product
from posdesk.catalogue.terms import said as terms_said
from posdesk.catalogue.traits import DEPOSIT, PLAIN, Traits
from posdesk.desk.action import Station
from posdesk.desk.duty import NobodySignedIn, NotForThisRole
from posdesk.errors import Refusal
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import MANAGER, OWNER, SUPERVISOR
from posdesk.store.books import Books

GOODS = "goods"  # the topic
KEEPERS = (SUPERVISOR, MANAGER, OWNER)  # who may change the catalogue
PRICERS = (MANAGER, OWNER)  # who may change a price by more than half


class GoodsUnknown(Refusal):
    """No goods have that code; `figures["sku"]`."""

    code = "goods_unknown"


class CodeTaken(Refusal):
    """Other goods have that code; `figures`: sku, text."""

    code = "goods_code_taken"


class BarcodeTaken(Refusal):
    """Other goods have that barcode; `figures`: barcode, text."""

    code = "goods_barcode_taken"


class DepositUnknown(Refusal):
    """No article that is a deposit has that code; `figures["sku"]`."""

    code = "goods_deposit_unknown"


class ManagerForPrice(Refusal):
    """More than half up or down: a manager or the owner sets it; `figures["percent"]`."""

    code = "manager_for_price"


class DayGone(Refusal):
    """A price starts today or later: what was sold was sold at the price of its day."""

    code = "price_day_gone"


@dataclass(frozen=True, slots=True)
class GoodsKept:
    """What was kept: the code, the in-store number where one was given, and by how many percent
    the price changed where that is more than half."""

    sku: str
    given: str = ""
    percent: int = 0


def keeper(books: Books, station: Station) -> str:
    """The role the books give who is on duty, if she may change the catalogue (Refusal otherwise).

    From here on no other till changes goods: a code or a barcode that is free stays free.
    """
    books.catalogue.alone_with_goods()
    if station.duty.staff is None:
        raise NobodySignedIn()
    actor = books.staff.by_code(station.duty.code)
    if actor is None or actor.retired or actor.role not in KEEPERS:
        raise NotForThisRole(role=station.duty.staff.role)
    return actor.role


def known(books: Books, station: Station, sku: str) -> Product:
    """Those goods as they stand today; GoodsUnknown."""
    found = books.catalogue.by_sku(sku, station.at.day)
    if found is None:
        raise GoodsUnknown(sku=sku)
    return found


def barcodes_for(product: Product, books: Books, station: Station) -> tuple[tuple[str, ...], str]:
    """The goods' barcodes, and the in-store number among them if one was given now.

    BarcodeTaken when other goods have one of them: a barcode is never taken away in silence.
    """

    def other(gtin: str) -> Product | None:
        owner = books.catalogue.by_gtin(gtin, station.at.day)
        return owner if owner and owner.sku.casefold() != product.sku.casefold() else None

    for gtin in product.gtins:
        if owner := other(gtin):
            raise BarcodeTaken(barcode=as_printed(gtin), text=owner.text)
    if product.gtins:
        return product.gtins, ""
    given = own_number(product.sku, lambda gtin: other(gtin) is not None)
    return (given,), given[1:]


def deposit_for(product: Product, books: Books, station: Station) -> Product:
    """The goods, their deposit named as the catalogue has it (DepositUnknown)."""
    if not product.traits.deposit:
        return product
    found = books.catalogue.by_sku(product.traits.deposit, station.at.day)
    if found is None or found.traits.kind != DEPOSIT or found.price_milli is None:
        raise DepositUnknown(sku=product.traits.deposit)
    return replace(product, traits=replace(product.traits, deposit=found.sku))


def said_of(traits: Traits) -> dict[str, Fact]:
    """What an entry tells of them: nothing of plain goods."""
    if traits == PLAIN:
        return {}
    said: dict[str, Fact] = {
        "kind": traits.kind, "serials": traits.serials, "deposit": traits.deposit,
        "return_days": traits.return_days,
    }  # fmt: skip
    if traits.months:
        said["months"] = traits.months
    if traits.terms:
        said["terms"] = terms_said(traits.terms)
    return said


def seal(
    books: Books, station: Station, operation: str, kind: str, kept: GoodsKept, /, **facts: Fact
) -> GoodsKept:
    """The act as an entry of the journal; what was kept comes home."""
    told: dict[str, Fact] = {
        "who": station.duty.code, "sku": kept.sku, "given": kept.given, "percent": kept.percent,
        **facts,
    }  # fmt: skip
    entry = JournalEntry(kind, "staff_act", station.shop.currency, facts=told)
    books.journal.post(entry, station.at, operation)
    return kept


def once_more(facts: Mapping[str, Fact]) -> GoodsKept:
    """What was kept the first time."""
    return GoodsKept(str(facts["sku"]), str(facts["given"]), int(str(facts["percent"])))
