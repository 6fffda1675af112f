"""Whether a no is on the closed list, true, and said by somebody who may say it (PROMISE I8)."""

from __future__ import annotations

from datetime import date

from posdesk.catalogue.terms import kept_out
from posdesk.desk import approving
from posdesk.desk.action import Station
from posdesk.desk.windows import has_passed, last_day_of
from posdesk.documents.no_sums import checked_free_text
from posdesk.instalments.places import place_of
from posdesk.law.terms import may_be_agreed
from posdesk.people.staff import MANAGER, OWNER, StaffMember
from posdesk.returns.reasons import CHANGED_MIND, reason
from posdesk.returns.refusals import (
    ALREADY_BACK,
    EXCLUDED,
    NOT_OURS,
    PAST_DAY,
    Ground,
    NotSo,
    SomebodyElseSaysNo,
    WordsWanted,
)
from posdesk.returns.standing import Standing
from posdesk.sales.sale import TILL
from posdesk.store.books import Books

SAY_NO = (MANAGER, OWNER)
FEWEST_LETTERS = 12  # of what was found: a word is no dossier
MARK_DAYS = 365
"""A no of two people is shown to nobody after a year; it never was a mark on a customer."""


def said_by(
    books: Books, station: Station, ground: Ground, one: StaffMember | None, two: StaffMember | None
) -> tuple[str, str]:
    """The codes of who said no: a manager or the owner who did not ask; of some grounds two."""
    asker = station.duty.acting()
    first = _somebody(books, station, asker.code, one)
    if not ground.two:
        return first, ""
    second = _somebody(books, station, asker.code, two)
    if second == first:
        raise SomebodyElseSaysNo(rule="I13", reason=ground.code)
    return first, second


def _somebody(books: Books, station: Station, asker: str, who: StaffMember | None) -> str:
    found = approving.other_person(books, station, asker, who)
    if found.role not in SAY_NO:
        raise SomebodyElseSaysNo(rule="I13", who=asker, second=found.code)
    return found.code


def words_of(station: Station, ground: Ground, words: str) -> str:
    """What was found, where the ground needs it; it names no sum (I17).

    What two people saw of one return holds no figure: how often somebody came, or how much she
    brought back, is no evidence of anything (SE-114).
    """
    told = words.strip()
    counted = ground.two and any(sign.isdigit() for sign in told)
    if ground.words and (len(told) < FEWEST_LETTERS or counted):
        raise WordsWanted(reason=ground.code)
    if told:
        checked_free_text((told,), station.shop.currency)
    return told


def is_so(
    books: Books,
    station: Station,
    ground: Ground,
    standing: Standing | None,
    lines: tuple[int, ...],
    why: tuple[tuple[int, str], ...],
) -> date | None:
    """The last day it is about, where it is about one; NotSo where the books say otherwise.

    `why`: (line, reason) as the customer tells it; what she confirmed counts before what was keyed.
    """
    if standing is None or not lines:
        if ground.code != NOT_OURS or standing is not None:
            raise NotSo(rule="I8", reason=ground.code)
        return None
    number = standing.sale.number
    if ground.code == NOT_OURS:
        raise NotSo(rule="I8", reason=ground.code, sale=number)
    told = {**dict(why), **books.refusals.reasons_of(number)}
    for line in lines:
        ours = line in told and reason(told[line]).ours
        if ours and not ground.of_ours:
            raise NotSo(rule="I8", reason=ground.code, sale=number, line=line, told=told[line])
        if not _line_is_so(books, station, ground, standing, line, told.get(line, "")):
            raise NotSo(rule="I8", reason=ground.code, sale=number, line=line)
    if ground.code != PAST_DAY:
        return None
    return max(day for line in lines if (day := last_day_of(station, standing, line)) is not None)


def _line_is_so(
    books: Books, station: Station, ground: Ground, standing: Standing, line: int, why: str
) -> bool:
    if all(each.no != line for each in standing.sale.lines):
        return False
    if ground.code == ALREADY_BACK:
        return standing.left(line) <= 0 and line in standing.returned
    if ground.code == PAST_DAY:
        return has_passed(books, station, standing, line)
    if ground.code == EXCLUDED:
        return bool(kept_out_by(station, standing, line)) and why == CHANGED_MIND.code
    return True


def kept_out_by(station: Station, standing: Standing, line: int) -> str:
    """The term at that line of the receipt that keeps it out of a change of mind; empty for none.

    As it stood on the receipt of a sale that these books hold whole, and as the law of the place
    lets it be agreed, on the day of the sale and today. A paper that the books had lost says none.
    """
    sale, shop = standing.sale, station.shop
    what = kept_out(sale.line(line).terms)
    if not what or sale.origin != TILL or standing.half or standing.most is not None:
        return ""
    place = place_of(shop.country, shop.currency)
    days = (sale.at.day, station.at.day)
    return what if all(may_be_agreed(what, place, day) for day in days) else ""
