"""The first entry of new books."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from posdesk.catalogue.tax import TaxScheme
from posdesk.clock import Moment
from posdesk.identity import new_operation_id
from posdesk.keys import TillKey
from posdesk.ledger.journal import JournalEntry
from posdesk.settings import Shop, Till
from posdesk.store import fingerprint, migrations, schema
from posdesk.store.books import Books
from posdesk.store.ledger_tables import place_id
from posdesk.store.shop_settings import (
    OPENED,
    SCHEMA_ENTRY,
    SHOP,
    TAXES,
    shop_to_json,
    taxes_to_json,
)
from posdesk.store.unit import Standpoint, Unit


def begin(
    connection: Connection,
    shop: Shop,
    taxes: TaxScheme,
    key: TillKey,
    at: Moment,
    till: Till,
    fill: Callable[[Books], None] | None = None,
) -> Standpoint:
    """Make every table and seal the first entry: the shop, its taxes, its key, the schema.

    `fill` puts on the shelves what the shop begins with beside it: who works there.
    """
    schema.make(connection)
    unit = Unit(connection, shop.shop_id, till, key, Standpoint(epoch=till.epoch))
    books = Books(unit)
    books.settings.put(SHOP, shop_to_json(shop))
    books.settings.put(TAXES, taxes_to_json(taxes))
    books.settings.put(SCHEMA_ENTRY, place_id(till.number, till.epoch, 1))
    books.tills.archive(till.number, key.public)
    entry = JournalEntry(
        kind=OPENED,
        cause="staff_act",
        currency=shop.currency,
        facts={
            "shop": shop_to_json(shop),
            "taxes": taxes_to_json(taxes),
            "version": migrations.VERSION,
            "schema": fingerprint.fingerprint(connection),
        },
    )
    books.journal.post(entry, at, new_operation_id(at))
    if fill is not None:
        fill(books)
    return unit.stand
