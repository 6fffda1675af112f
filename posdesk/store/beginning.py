"""The first entry of new books, and of a till that joins them."""

from __future__ import annotations

from sqlalchemy import Connection

from posdesk.catalogue.tax import TaxScheme
from posdesk.clock import Moment
from posdesk.errors import Fault
from posdesk.identity import new_operation_id
from posdesk.keys import TillKey, key_id
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.settings import Shop, Till
from posdesk.store import migrations, schema
from posdesk.store.books import Books
from posdesk.store.ledger_tables import place_id
from posdesk.store.shop_settings import SCHEMA_ENTRY, SHOP, TAXES, shop_to_json, taxes_to_json
from posdesk.store.unit import Standpoint, Unit

OPENED, TILL_ADDED = "books_opened", "till_added"


def begin(
    connection: Connection, shop: Shop, taxes: TaxScheme, key: TillKey, at: Moment, till: Till
) -> Standpoint:
    """Make every table and seal the first entry: the shop, its taxes, its key, the schema."""
    schema.make(connection)
    unit = Unit(connection, shop.shop_id, till, key, Standpoint(epoch=till.epoch))
    books = Books(unit)
    books.settings.put(SHOP, shop_to_json(shop))
    books.settings.put(TAXES, taxes_to_json(taxes))
    books.settings.put(SCHEMA_ENTRY, place_id(till.number, till.epoch, 1))
    _archive_key(unit, till.number, key.public)
    entry = JournalEntry(
        kind=OPENED,
        cause="staff_act",
        currency=shop.currency,
        facts={
            "shop": shop_to_json(shop),
            "taxes": taxes_to_json(taxes),
            "version": migrations.VERSION,
            "schema": schema.fingerprint(connection),
        },
    )
    books.journal.post(entry, at, new_operation_id(at))
    return unit.stand


def add_till(books: Books, unit: Unit, till: int, public: bytes, at: Moment) -> None:
    """Let another till write in these books: its key is archived by an act of this one."""
    if till == unit.till.number:
        raise Fault("till_taken", str(till))
    _archive_key(unit, till, public)
    facts: dict[str, Fact] = {"till": till, "key": key_id(public)}
    entry = JournalEntry(TILL_ADDED, "staff_act", "", facts=facts)
    books.journal.post(entry, at, new_operation_id(at))


def _archive_key(unit: Unit, till: int, public: bytes) -> None:
    row = {"key_id": key_id(public), "till": till, "public": public}
    unit.add("public_key", [row])
