"""Goods by remembered words, one of them perhaps misspelt: on offer, or sold by an old till."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, text

from posdesk.store.said import Said, Wire

SQLITE_INDEX = (
    "create virtual table sold_words using fts5(words, content='sold_before', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)
POSTGRES_INDEX = (
    "create index sold_words on public.sold_before using gin (to_tsvector('simple', words))",
)
# Each word: the ways it may be written, each of them whole or (marked) a beginning.
Ways = Sequence[tuple[str, bool]]

_NAMED = {
    "sqlite": Said(
        text(
            "select p.sku, p.words from (select rowid from product_words "
            "where product_words match :words limit :most) hit join product p on p.id = hit.rowid "
            "union all select s.sku, s.words from (select rowid from sold_words "
            "where sold_words match :again limit :more) hit "
            "join sold_before s on s.id = hit.rowid"
        ),
        "words", "most", "again", "more",
    ),
    "postgresql": Said(
        text(
            "(select sku, words from product where to_tsvector('simple', words) "
            "@@ to_tsquery('simple', :words) limit :most) union all "
            "(select sku, words from sold_before where to_tsvector('simple', words) "
            "@@ to_tsquery('simple', :again) limit :more)"
        ),
        "words", "most", "again", "more",
    ),
}  # fmt: skip
_LEARN = text(
    "insert into sold_words (rowid, words) select id, words from sold_before where id > :last"
)
_LAST = text("select coalesce(max(id), 0) from sold_before")


def named(wire: Wire, words: Sequence[Ways], most: int) -> list[tuple[str, str]]:
    """Code and words of goods that hold every one of those words in one of its ways."""
    engine = wire.engine
    each, every, begins = ("OR", "AND", '"{}"*') if engine == "sqlite" else ("|", "&", "{}:*")
    whole = begins.rstrip("*:")
    asked = f" {every} ".join(
        "(" + f" {each} ".join((begins if part else whole).format(way) for way, part in ways) + ")"
        for ways in words
    )
    found = wire.rows(_NAMED[engine], asked, most, asked, most)
    return [(str(sku), str(said)) for sku, said in found]


def last(connection: Connection) -> int:
    """The newest row there is, before others are added."""
    return int(connection.execute(_LAST).scalar_one())


def learn(connection: Connection, after: int) -> None:
    """Put the rows after that one into the index; PostgreSQL does so by itself."""
    if connection.dialect.name == "sqlite":
        connection.execute(_LEARN, {"last": after})


def rows_of(sold: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """The rows of what was sold: (code, text), each once."""
    return [
        {"sku_key": sku.casefold(), "sku": sku, "words": f"{said} {sku}".strip()}
        for sku, said in dict.fromkeys(sold)
    ]
