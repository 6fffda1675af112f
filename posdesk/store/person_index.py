"""Finding customers as one types: a name's words, a number's digits as people say them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, text

from posdesk.store.product_index import roomy_rebuild, words_of
from posdesk.store.said import Said, Wire

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

# Whoever is found first is told: sorting thousands to show fifty would cost more than finding them.
_TYPED = {
    "sqlite": Said(
        text(
            "select p.reference, p.name, p.phone, p.email from (select rowid from person_words "
            "where person_words match :words limit :most) hit "
            "cross join person p on p.id = hit.rowid"
        ),
        "words", "most",
    ),
    "postgresql": Said(
        text(
            "select reference, name, phone, email from person where "
            "to_tsvector('simple', words) @@ to_tsquery('simple', :words) limit :most"
        ),
        "words", "most",
    ),
}  # fmt: skip
_FORGET = text("insert into person_words (person_words, rowid, words) values ('delete', :id, :w)")
_LEARN = text("insert into person_words (rowid, words) values (:id, :w)")


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


def find(wire: Wire, engine: str, typed: str, most: int) -> Sequence[Any]:
    """People of whom every word typed begins some word: reference, name, number, address."""
    words = typed_words(typed)
    if not words:
        return ()
    if engine == "sqlite":
        each = (" OR ".join(f'"{way}"*' for way in ways) for ways in words)
        asked = " AND ".join(f"({said})" for said in each)
    else:
        each = (" | ".join(f"{way}:*" for way in ways) for ways in words)
        asked = " & ".join(f"({said})" for said in each)
    return wire.rows(_TYPED[engine], asked, most)


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
        roomy_rebuild(connection, "person_words")
