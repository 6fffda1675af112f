"""`posdesk find --batch FILE`: many searches at once, each a row of clues, as one JSON list."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from posdesk.desk.desk import Desk
from posdesk.desk.lookups.find_purchase import FindPurchase
from posdesk.desk.why_it_fits import why_words
from posdesk.errors import Refusal
from posdesk.intake.figures import price_milli, scaled
from posdesk.intake.troubles import RowTrouble, shown
from posdesk.money import currency
from posdesk.returns.search.ranking import Found
from posdesk.returns.search.remembered import Remembered, Thing

TEN = 10
_MOST = 10**9


class CluesUnreadable(Refusal):
    """A row of clues that cannot be read; `figures`: row (from 1), heading, value."""

    code = "clues_unreadable"


class NoSuchFile(Refusal):
    """There is no file of clues, or it is no text; `figures["file"]`."""

    code = "clues_file"


def run_batch(desk: Desk, path: Path, most: int = TEN) -> list[dict[str, object]]:
    """What each row of the file is answered with, in the file's order."""
    code, rows = desk.shop.currency, _rows(path)
    asked: list[Remembered] = []
    for number, row in enumerate(rows, 1):
        try:
            asked.append(remembered_of(row, code))
        except RowTrouble as wrong:
            raise CluesUnreadable(row=number, **dict(wrong.trouble.figures)) from None
    visits: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        if visit := _of(row, "visit"):
            visits.setdefault(visit, []).append(place)
    answers = []
    for place, row in enumerate(rows):
        others = (asked[at].thing for at in visits.get(_of(row, "visit"), ()) if at != place)
        whole = replace(asked[place], visit=tuple(thing for thing in others if thing))
        told = as_json(desk.ask(FindPurchase(whole, most)), code)
        answers.append({"case": row.get("case", str(place + 1)), **told})
    return answers


def as_json(found: Sequence[Found], code: str) -> dict[str, object]:
    """Candidates, best first, with why each fits."""
    return {
        "candidates": [
            {
                "receipt": each.receipt,
                "line": each.line,
                "score": each.score,
                "why": [why_words(why, code) for why in each.why],
            }
            for each in found
        ]
    }


def remembered_of(row: Mapping[str, str], code: str) -> Remembered:
    """A row of clues (the columns of `search_cases.csv`; also unit_price, customer, card, serial,
    and visit: rows of one are goods that came back together).

    RowTrouble where a figure is none. What is not known is empty, or no column at all.
    """
    exponent = currency(code).exponent
    said = _of(row, "article_code") or _of(row, "article_words")
    price = _of(row, "unit_price")
    total = _of(row, "about_total")
    thing = Thing(
        said,
        _count(row, "pieces"),
        price_milli(price, exponent, "unit_price") if price else None,
    )
    return Remembered(
        thing=thing if said else None,
        day=_day(row, "about_date"),
        days_off=_count(row, "days_off_at_most"),
        total=scaled(total, exponent, "about_total") if total else None,
        percent_off=_count(row, "total_off_percent_at_most"),
        last4=_of(row, "card")[-4:],
        who=_of(row, "customer"),
        serial=_of(row, "serial"),
        others=_of(row, "other_article_words"),
        back_on=_day(row, "return_date"),
    )


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [
                {key: value or "" for key, value in row.items() if key}
                for row in csv.DictReader(file)
            ]
    except (OSError, UnicodeError, csv.Error):
        raise NoSuchFile(file=str(path)) from None


def _of(row: Mapping[str, str], name: str) -> str:
    return str(row.get(name) or "").strip()


def _count(row: Mapping[str, str], name: str) -> int:
    text = _of(row, name)
    found = scaled(text, 0, name) if text else 0
    if not 0 <= found <= _MOST:
        raise RowTrouble("too_large", heading=name, value=shown(text))
    return found


def _day(row: Mapping[str, str], name: str) -> date | None:
    text = _of(row, name)
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        raise RowTrouble("not_a_day", heading=name, value=shown(text)) from None
