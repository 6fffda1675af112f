"""Offers of groups: which pieces they take, so that the most is saved.

A group is made only where it saves more than its pieces would save alone, from the dearest pieces
down; of all orders in which offers over the same goods could take them the best one counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from posdesk.money import MILLI, round_div
from posdesk.sales.offers.offer import ALL_OF_IT, FREE, KIT, MIX, OF_A_GROUP, Offer
from posdesk.values import dataclass

TRIED = 4  # offers of groups over the same goods whose every order is tried: 24 ways


@dataclass(frozen=True, slots=True)
class Rung:
    """A line as offers see it: `left` minor units to pay for `pieces` of it before any offer.

    Goods by weight, or with an amount of their own, are one piece that no group takes (`single`).
    `apart`: not goods (delivery, a fee, a deposit): no offer is about it.
    """

    sku: str
    pieces: int
    left: int
    single: bool = False
    apart: bool = False

    @property
    def each(self) -> int:
        """What a piece costs, thousandths of a minor unit."""
        return self.left * MILLI // self.pieces


@dataclass(frozen=True, slots=True)
class Group:
    """`times` groups of these pieces ((line, pieces) pairs) in one offer, saving so much each."""

    offer: Offer
    takes: tuple[tuple[int, int], ...]
    times: int
    saves: int  # thousandths of a minor unit, one group


Alone = tuple[int, Offer | None]  # what a piece of a line saves in the best offer of a piece


def grouped(
    rungs: Sequence[Rung], offers: Sequence[Offer], alone: Sequence[Alone]
) -> tuple[Group, ...]:
    groups = [each for each in offers if each.kind in OF_A_GROUP and _can(each, rungs)]
    if not groups:
        return ()
    dearest = sorted(range(len(rungs)), key=lambda place: -rungs[place].each)
    places = {offer.code: [at for at in dearest if _may(offer, rungs[at])] for offer in groups}
    found: list[Group] = []
    for party in _apart(groups, places):
        found += _best(party, places, rungs, alone)
    return tuple(found)


def _apart(groups: Sequence[Offer], places: Mapping[str, Sequence[int]]) -> list[list[Offer]]:
    """The offers in parties that want no line of each other's: each is settled by itself."""
    parties: list[tuple[set[int], list[Offer]]] = []
    for offer in groups:
        lines, members = set(places[offer.code]), [offer]
        others = []
        for theirs, party in parties:
            if theirs.isdisjoint(lines):
                others.append((theirs, party))
            else:
                lines, members = lines | theirs, [*party, *members]
        parties = [*others, (lines, members)]
    return [party for _, party in parties]


def _best(
    party: Sequence[Offer],
    places: Mapping[str, Sequence[int]],
    rungs: Sequence[Rung],
    alone: Sequence[Alone],
) -> list[Group]:
    best: list[Group] = []
    most = 0
    for order in permutations(party[:TRIED]):
        rest = [0 if rung.single or rung.apart else rung.pieces for rung in rungs]
        made = [
            group
            for offer in (*order, *party[TRIED:])
            for group in _groups_of(offer, places[offer.code], rungs, rest, alone)
        ]
        more = sum(group.times * (group.saves - _instead(group.takes, alone)) for group in made)
        if more > most:
            best, most = made, more
    return best


def _may(offer: Offer, rung: Rung) -> bool:
    """Whether a group of that offer may take pieces of that line."""
    if rung.single or rung.apart:
        return False
    if offer.kind == KIT:
        return any(rung.sku.casefold() == sku for sku, _ in offer.parts)
    return offer.fits(rung.sku)


def _can(offer: Offer, rungs: Sequence[Rung]) -> bool:
    """Whether there are pieces enough for one group: most offers are about other goods."""
    whole = [rung for rung in rungs if not (rung.single or rung.apart)]
    if offer.kind == KIT:
        return bool(offer.parts) and all(
            sum(rung.pieces for rung in whole if rung.sku.casefold() == sku) >= pieces
            for sku, pieces in offer.parts
        )
    return 0 < offer.count <= sum(rung.pieces for rung in whole if offer.fits(rung.sku))


def _groups_of(
    offer: Offer,
    places: Sequence[int],
    rungs: Sequence[Rung],
    rest: list[int],
    alone: Sequence[Alone],
) -> Iterator[Group]:
    """The groups of one offer, dearest pieces first; `rest` is what they leave of each line."""
    begin = 0
    while begin < len(places):
        if rest[places[begin]] <= 0:
            begin += 1
            continue
        free = places[begin:]
        takes = _kit(offer, rungs, rest, free) if offer.kind == KIT else _next(offer, rest, free)
        if not takes:
            return
        saves = _saves(offer, rungs, takes)
        if saves <= _instead(takes, alone):
            begin += 1  # without the dearest a group may still be worth it
            continue
        times = min(rest[place] // pieces for place, pieces in takes)
        for place, pieces in takes:
            rest[place] -= times * pieces
        yield Group(offer, takes, times, saves)


def _next(offer: Offer, rest: Sequence[int], free: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """The `count` dearest pieces; empty when there are not so many."""
    takes, wanted = [], offer.count
    for place in free:
        if not wanted:
            break
        pieces = min(wanted, rest[place])
        if pieces > 0:
            takes.append((place, pieces))
            wanted -= pieces
    return () if wanted else tuple(takes)


def _kit(
    offer: Offer, rungs: Sequence[Rung], rest: Sequence[int], free: Sequence[int]
) -> tuple[tuple[int, int], ...]:
    """One of each part; empty when one is missing."""
    takes = []
    for sku, wanted in offer.parts:
        for place in free:
            if wanted and rest[place] > 0 and rungs[place].sku.casefold() == sku:
                pieces = min(wanted, rest[place])
                takes.append((place, pieces))
                wanted -= pieces
        if wanted:
            return ()
    return tuple(takes)


def _saves(offer: Offer, rungs: Sequence[Rung], takes: Sequence[tuple[int, int]]) -> int:
    """What a group saves, thousandths of a minor unit."""
    costs = [(rungs[place].each, pieces) for place, pieces in takes]
    if offer.kind in (MIX, KIT):
        return sum(each * pieces for each, pieces in costs) - offer.amount * MILLI
    assert offer.kind == FREE, offer.kind
    saves, wanted = 0, offer.free
    for each, pieces in sorted(costs):
        given = min(wanted, pieces)
        saves += round_div(each * given * offer.percent, ALL_OF_IT)
        wanted -= given
    return saves


def _instead(takes: Sequence[tuple[int, int]], alone: Sequence[Alone]) -> int:
    """What those pieces would save without the group."""
    return sum(alone[place][0] * pieces for place, pieces in takes)
