"""Finding goods as one types, in each engine's own way: whole words first, then parts of words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, text

# SQLite: FTS5 over the product table itself. Prefix tables make "ke" as quick as "kettle"; the
# trigram index answers parts of words. Never ordered by rank: on short prefixes that costs 6 ms.
SQLITE_INDEX = (
    "create virtual table product_words using fts5(words, content='product', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
    "create virtual table product_parts using fts5(words, content='product', "
    "content_rowid='id', tokenize='trigram', detail='none')",
)
POSTGRES_INDEX = (
    "create index product_words on public.product using gin (to_tsvector('simple', words))",
)

_INDEXES = ("product_words", "product_parts")
_WORD = re.compile(r"[^\W_]+")

_WORDS = {
    "sqlite": text("select rowid from product_words where product_words match :words limit :most"),
    "postgresql": text(
        "select id from product where to_tsvector('simple', words) "
        "@@ to_tsquery('simple', :words) limit :most"
    ),
}
_PARTS = {
    "sqlite": "select product.id from product_parts i join product on product.id = i.rowid ",
    "postgresql": "select product.id from product ",
}
_FORGET = {
    name: text(f"insert into {name} ({name}, rowid, words) values ('delete', :id, :words)")
    for name in _INDEXES
}
_LEARN = {
    name: text(f"insert into {name} (rowid, words) values (:id, :words)") for name in _INDEXES
}
_ROOM, _USUAL_ROOM = 4 << 20, 1 << 20  # bytes that FTS5 fills before it writes: default 1 MiB


def words_of(typed: str) -> list[str]:
    """The words in what was typed, without case and signs; at most eight."""
    return _WORD.findall(typed.casefold())[:8]


def prefixes(words: Sequence[str]) -> str:
    """What SQLite's index is asked: every one of those words, each as a beginning."""
    return " ".join(f'"{word}"*' for word in words)


def by_words(connection: Connection, words: Sequence[str], most: int) -> list[int]:
    """Ids of goods that hold a word beginning with each of `words`."""
    engine = connection.dialect.name
    if engine == "sqlite":
        asked = prefixes(words)
    else:
        asked = " & ".join(f"{word}:*" for word in words)
    found = connection.execute(_WORDS[engine], {"words": asked, "most": most})
    return list(found.scalars().all())


def by_parts(connection: Connection, words: Sequence[str], most: int) -> list[int]:
    """Ids of goods with each of `words` somewhere inside; one must have three letters.

    The index is asked for words of three letters and more only: SQLite 3.40 ends the whole process
    over a shorter LIKE on a trigram index. The others are looked for in what it found.
    """
    if all(len(word) < 3 for word in words):
        return []
    engine = connection.dialect.name
    like = "like" if engine == "sqlite" else "ilike"
    where = " and ".join(
        f"{'i' if engine == 'sqlite' and len(word) >= 3 else 'product'}.words {like} :part{no}"
        for no, word in enumerate(words)
    )
    asked: dict[str, Any] = {f"part{no}": f"%{word}%" for no, word in enumerate(words)}
    statement = text(f"{_PARTS[engine]} where {where} limit :most")
    return list(connection.execute(statement, {**asked, "most": most}).scalars().all())


def forget(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Take goods (id, words as they were) out of the index; PostgreSQL does so by itself."""
    _each(connection, _FORGET, rows)


def learn(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put goods (id, words) into the index; PostgreSQL does so by itself."""
    _each(connection, _LEARN, rows)


def rebuild(connection: Connection) -> None:
    """Make the index afresh: four times quicker than row by row after an import."""
    if connection.dialect.name == "sqlite":
        for name in _INDEXES:
            roomy_rebuild(connection, name)


def roomy_rebuild(connection: Connection, name: str) -> None:
    """Make that index of SQLite afresh and of one piece: every piece is asked at every key."""
    order = text(f"insert into {name} ({name}, rank) values (:order, :figure)")
    steps = (("hashsize", _ROOM), ("rebuild", None), ("optimize", None), ("hashsize", _USUAL_ROOM))
    for step, figure in steps:
        connection.execute(order, {"order": step, "figure": figure})


def _each(
    connection: Connection, statements: Mapping[str, Any], rows: Sequence[Mapping[str, Any]]
) -> None:
    if rows and connection.dialect.name == "sqlite":
        for statement in statements.values():
            connection.execute(statement, list(rows))
