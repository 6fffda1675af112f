"""What a receipt is owed for offers of its day, as this till knows them: looked up, and paid back.

Offers are never taken out of the books, so a claim has no last day (I7: twelve months at least).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from posdesk.desk.action import Station
from posdesk.errors import Refusal
from posdesk.returns.forgotten import Forgotten, forgotten
from posdesk.returns.standing import Standing

if TYPE_CHECKING:
    from posdesk.desk.actions.put_right import PutRight


class NothingForgotten(Refusal):
    """Offers make another figure of that receipt by now; `figures`: shown, now (minor units)."""

    code = "nothing_forgotten"


def found(station: Station, standing: Standing, shown: tuple[str, ...] = ()) -> Forgotten | None:
    """What is owed on that receipt, if anything."""
    if not station.offers.known:
        return None
    return forgotten(standing, station.offers.on(standing.sale.at.day), shown)


def owed(station: Station, standing: Standing, act: PutRight) -> Mapping[int, int]:
    """What is owed on each line; NothingForgotten where it is not what was shown."""
    now = found(station, standing, act.shown)
    if now is None or now.amount != act.amount:
        raise NothingForgotten(shown=act.amount, now=now.amount if now else 0)
    return dict(now.owed)
