"""Until when goods may come back without a reason: the best day for the customer (PROMISE I7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from posdesk.clock import last_day
from posdesk.instalments.places import place_of
from posdesk.law.packs import figure, last_days
from posdesk.law.rights import unposted_days
from posdesk.policy import OurDays
from posdesk.returns.standing import Standing
from posdesk.sales.sale import SaleLine
from posdesk.settings import Shop

_Days = tuple[date, date, int, date | None]  # printed, handed over, days away, repaired


def best_day(printed: date | None, sold_on: date, days: int) -> date | None:
    """The later of the day on the receipt and the day a window of `days` gives; None: no end.

    `days` is the longest window set since it was sold (`Shop.window_since`): one set longer gives
    its days to receipts sold before as well (MONEY 23), and one set shorter takes no day from
    anybody (PROMISE PB-7). A receipt without a day has no end.
    """
    if printed is None:
        return None
    return max(printed, last_day(sold_on, days))


def law_days(shop: Shop, day: date) -> int:
    """Days the law where the shop is gives to goods sold over its counter that day."""
    place = place_of(shop.country, shop.currency)
    return unposted_days(place, day, posted=shop.policy.posted)


def printed_day(shop: Shop, sold_on: date, own_days: int | None = None) -> date:
    """What the receipt says: the best of the shop's window, a season, the article's own days and
    the law, as they are on the day of the sale."""
    days = max(shop.return_days, own_days or 0, law_days(shop, sold_on))
    return max(last_day(sold_on, days), shop.policy.season_day(sold_on) or sold_on)


def dated(
    lines: Sequence[SaleLine], own: Sequence[int | None], shop: Shop, sold_on: date
) -> tuple[tuple[SaleLine, ...], date]:
    """The lines as sold, those with another last day than the receipt's told so, and its day.

    `own`: days of each line's article. The receipt's day, in its code too, is the latest of all.
    """
    usual = printed_day(shop, sold_on)
    if not any(own):
        return tuple(lines), usual
    days = [printed_day(shop, sold_on, each) for each in own]
    last = max(days)
    told = (replace(line, until=day) if day != last else line
            for line, day in zip(lines, days, strict=True))  # fmt: skip
    return tuple(told), last


def keeping(before: Shop, after: Shop, until: date) -> Shop:
    """`after`, remembering what `before` gave to goods sold by `until`: by its days or its law."""
    as_it_was = replace(after, return_days=before.return_days, longer=before.longer)
    law = max([law_days(before, day) for day in (until, *last_days("unposted_days", until))])
    return as_it_was.with_window(after.return_days, until, law)


def window_of(standing: Standing, shop: Shop, ours: OurDays) -> dict[int, date | None]:
    """The last day of every line; None: there is none, or nobody can say one yet.

    The best of what was printed, of the policy since and of the law, counted from the hand-over of
    the last of it, then past the days that were ours. Faults
    and our mistakes have no window: their lines are asked for no day at all (`reasons`).
    """
    sale, found = standing.sale, dict[_Days, date | None]()
    sold_on = sale.at.day
    since = max(shop.window_since(sold_on), law_days(shop, sold_on))
    season = shop.policy.season_day(sold_on) or sold_on
    windows: dict[int, date | None] = {}
    for line in sale.lines:
        told = standing.days_of(line.no) if standing.days else None
        printed = line.until or sale.return_by
        if printed is None or (told and told.waits):
            windows[line.no] = None
            continue
        handed = (told and told.handed) or sold_on
        key = (printed, handed, told.away, told.repaired) if told else (printed, handed, 0, None)
        if key not in found:
            best = best_day(printed, handed, max((printed - sold_on).days, since)) or printed
            best = max(best, season)
            if told and told.repaired:
                best = mended(best, told.away, told.repaired, place_of(shop.country, shop.currency))
            found[key] = ours.moved(handed, best)
        windows[line.no] = found[key]
    return windows


def mended(best: date, away: int, repaired: date, place: str) -> date:
    """A last day, with the days of repairs given back; some are always left after one (UK-1)."""
    least = figure(place, "days_after_repair", repaired) or 0
    return max(best + timedelta(days=away), repaired + timedelta(days=least))


def latest(windows: Mapping[int, date | None]) -> date | None:
    """The day of the whole receipt: the latest of its lines."""
    days = [day for day in windows.values() if day is not None]
    return max(days, default=None) if len(days) == len(windows) else None
