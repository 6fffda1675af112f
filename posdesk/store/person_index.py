"""Finding customers as one types: a name's words, a number's digits as people say them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, text

from posdesk.store.product_index import words_of

SQLITE_INDEX = (
    "create virtual table person_words using fts5(words, content='person', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
)
POSTGRES_INDEX = (
    "create index person_words on public.person using gin (to_tsvector('simple', words))",
)

_DIGITS = re.compile(r"[\s().\-/]+")
_LOCAL = (10, 9)  # digits of a number without its country's, as countries have it
_SPOKEN = 4  # "ending in"

_IDS = {
    "sqlite": text("select rowid from person_words where person_words match :words limit :most"),
    "postgresql": text(
        "select id from person where to_tsvector('simple', words) "
        "@@ to_tsquery('simple', :words) limit :most"
    ),
}
_FORGET = text("insert into person_words (person_words, rowid, words) values ('delete', :id, :w)")
_LEARN = text("insert into person_words (rowid, words) values (:id, :w)")
_REBUILD = text("insert into person_words (person_words) values ('rebuild')")


def words_for(name: str, phone: str, email: str) -> str:
    """What a customer is found by: names, the address before the @, the number in its ways."""
    number = "".join(each for each in phone if each.isdigit())
    bare = number.lstrip("0")
    ways = [number, bare, *(bare[-most:] for most in (*_LOCAL, _SPOKEN))] if number else []
    mail = email.casefold().partition("@")[0]
    return " ".join(dict.fromkeys([*words_of(name), *words_of(mail), *ways]))


def typed_words(typed: str) -> list[tuple[str, ...]]:
    """What was typed, as words of the index: a number with blanks in it is one word, two ways."""
    bare = _DIGITS.sub("", typed.strip().lstrip("+"))
    if bare.isascii() and bare.isdigit():
        return [tuple(dict.fromkeys((bare, bare.lstrip("0") or bare)))]
    return [(word,) for word in words_of(typed)]


def find(connection: Connection, typed: str, most: int) -> list[int]:
    """Ids of people of whom every word typed begins some word; never ordered by rank."""
    words = typed_words(typed)
    if not words:
        return []
    engine = connection.dialect.name
    if engine == "sqlite":
        each = (" OR ".join(f'"{way}"*' for way in ways) for ways in words)
        asked = " AND ".join(f"({said})" for said in each)
    else:
        each = (" | ".join(f"{way}:*" for way in ways) for ways in words)
        asked = " & ".join(f"({said})" for said in each)
    found = connection.execute(_IDS[engine], {"words": asked, "most": most})
    return [int(each) for each in found.scalars().all()]


def forget(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Take people (id, w: their words as they were) out; PostgreSQL does so by itself."""
    if rows and connection.dialect.name == "sqlite":
        connection.execute(_FORGET, list(rows))


def learn(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put people (id, w: their words) in; PostgreSQL does so by itself."""
    if rows and connection.dialect.name == "sqlite":
        connection.execute(_LEARN, list(rows))


def rebuild(connection: Connection) -> None:
    """Make the index afresh, after an import of many."""
    if connection.dialect.name == "sqlite":
        connection.execute(_REBUILD)
