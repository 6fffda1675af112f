"""How the customer wants the money back: an amount for each way, up to what that way may take.

MONEY 6 and 33, SC-1: a tender of a receipt takes at most what it paid and has not got back; any
other way (coins, another card, a transfer, credit) takes what the customer asks for. One visit is
one pay-out, whatever receipts it is for: the amounts are shared out over them here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posdesk.sales.tenders import TENDERS
from posdesk.values import dataclass

Way = tuple[str, str]  # a tender's code, and the last four digits of a card
COINS = frozenset(kind.code for kind in TENDERS if kind.rounds_cash)


@dataclass(frozen=True, slots=True)
class Wanted:
    """`amount` minor units are to go back that way."""

    kind: str
    amount: int
    last4: str = ""

    @property
    def way(self) -> Way:
        """Its tender and card."""
        return self.kind, self.last4


@dataclass(frozen=True, slots=True)
class Room:
    """What one receipt gives back: `amount` minor units, and what each of its tenders can take."""

    amount: int
    caps: Mapping[Way, int]


def caps(rooms: Sequence[Room]) -> dict[Way, int]:
    """What each tender of those receipts can take in all, none more than is given back there."""
    most: dict[Way, int] = {}
    for room in rooms:
        for way, cap in room.caps.items():
            most[way] = most.get(way, 0) + min(cap, room.amount)
    return most


def shared_out(wanted: Sequence[Wanted], rooms: Sequence[Room]) -> list[tuple[Wanted, ...]]:
    """The amounts of each receipt. A tender goes to the receipts it paid for, the one that has the
    fewest of them first; then the ways that go with any receipt. What fits nowhere is left out.
    """
    left = [room.amount for room in rooms]
    shares: list[dict[Way, int]] = [{} for _ in rooms]
    asked: dict[Way, int] = {}
    for each in wanted:
        asked[each.way] = asked.get(each.way, 0) + max(0, each.amount)

    def put(way: Way, most: Mapping[int, int]) -> None:
        for place, cap in most.items():
            part = min(asked[way], cap, left[place])
            if part > 0:
                shares[place][way] = shares[place].get(way, 0) + part
                asked[way] -= part
                left[place] -= part

    theirs = {way: _caps_of(way, rooms) for way in asked}
    paid_with = [way for way in asked if theirs[way]]
    for way in sorted(paid_with, key=lambda way: (way[0] in COINS, len(theirs[way]))):
        put(way, theirs[way])
    for way in asked:
        if way[0] in COINS or not theirs[way]:
            put(way, dict(enumerate(left)))
    return [
        tuple(Wanted(kind, amount, last4) for (kind, last4), amount in share.items())
        for share in shares
    ]


def _caps_of(way: Way, rooms: Sequence[Room]) -> dict[int, int]:
    return {place: room.caps[way] for place, room in enumerate(rooms) if room.caps.get(way)}
