"""Version 3: prices of goods with the day they start."""

from __future__ import annotations

import sqlite3

_MAKE = (
    """create table product_price (
    id integer not null, product integer not null, from_day integer not null,
    price_milli integer not null, at_ms integer not null, staff text not null,
    primary key (id), foreign key(product) references product (id)
) strict""",
    "create index product_price_day on product_price (product, from_day)",
)


def add_product_prices(raw: sqlite3.Connection) -> None:
    """The table, empty: the price each article has counts until another starts."""
    for statement in _MAKE:
        raw.execute(statement)
