"""Version 5: books of every way back: offers, conditions, approvals, refusals, card calls."""

from __future__ import annotations

import sqlite3

from posdesk.store.migrations.ways_back_approvals import APPROVALS
from posdesk.store.migrations.ways_back_calendar import fill_calendar
from posdesk.store.migrations.ways_back_cards import CARDS
from posdesk.store.migrations.ways_back_gifts import GIFTS
from posdesk.store.migrations.ways_back_kinds import KINDS
from posdesk.store.migrations.ways_back_left import LEFT
from posdesk.store.migrations.ways_back_offers import OFFERS
from posdesk.store.migrations.ways_back_parcels import PARCELS
from posdesk.store.migrations.ways_back_promotions import PROMOTIONS
from posdesk.store.migrations.ways_back_search import SEARCH, fill_words_sold

_MAKE: tuple[str, ...] = (
    *APPROVALS, *KINDS, *SEARCH, *OFFERS, *GIFTS, *PARCELS, *CARDS, *LEFT, *PROMOTIONS,
)  # fmt: skip
# What the wall learnt with it.
_FACES: tuple[tuple[str, str], ...] = (("RETURNS", "LOSS"), ("RETURNS", "CLAIM"))


def add_ways_back(raw: sqlite3.Connection) -> None:
    """The tables: empty, but for the words of what old tills sold."""
    for statement in _MAKE:
        raw.execute(statement)
    fill_words_sold(raw)
    fill_calendar(raw)
    raw.executemany("insert into faces (credit, debit) values (?, ?)", _FACES)
