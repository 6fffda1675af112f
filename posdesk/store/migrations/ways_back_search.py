"""Version 5: the words of what an old till sold, filled from the lines brought along before."""

from __future__ import annotations

import sqlite3

SEARCH = (
    """create table sold_before (
    id INTEGER NOT NULL, sku_key TEXT NOT NULL, sku TEXT NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT""",
    "create index sold_before_code on sold_before (sku_key)",
    "create virtual table sold_words using fts5(words, content='sold_before', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)
BROUGHT = (
    "select distinct sku, text from sale_line "
    "where sale in (select number from sale where origin = 'imported') order by sku, text"
)


def fill_words_sold(raw: sqlite3.Connection) -> None:
    """A row for each article and text of the sales brought along before."""
    rows = [(sku.casefold(), sku, f"{text} {sku}".strip()) for sku, text in raw.execute(BROUGHT)]
    raw.executemany("insert into sold_before (sku_key, sku, words) values (?, ?, ?)", rows)
    raw.execute("insert into sold_words (sold_words) values ('rebuild')")
