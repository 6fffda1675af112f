"""Days shut and outages of tills of version 4, copied to where windows of return find them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

SHUT = "select day from day_off order by day"
DOWN = "select since, until from outage where kind = 'till' order by since, id"


def copy_of(shut: Iterable[int], down: Iterable[tuple[int, int | None]]) -> str:
    """The setting, as `shop_settings.our_days_to_json` words it; empty where nothing was marked."""
    days = [_iso(day) for day in shut]
    spans = [[_iso(since), _iso(until) if until else ""] for since, until in down]
    if not days and not spans:
        return ""
    return json.dumps({"down": spans, "shut": days}, sort_keys=True)


def fill_calendar(raw: sqlite3.Connection) -> None:
    """Keep the copy, where there is anything to keep."""
    said = copy_of((row[0] for row in raw.execute(SHUT)), raw.execute(DOWN).fetchall())
    if said:
        raw.execute("insert into setting (key, value) values ('calendar', ?)", (said,))


def _iso(day: int) -> str:
    text = str(day)
    return f"{text[:4]}-{text[4:6]}-{text[6:]}"
