"""What the offers in force save on goods going out, line by line: best for the customer.

Every piece takes part in one offer of a piece or of a group at the most: in the one that saves
more. A group is made only where it saves more than its pieces would save alone, and of all orders
in which the offers of groups could take their pieces the best one counts (the first four of them;
docs/decisions/0024). Of offers on the whole ticket the best one counts, and each coupon besides.

A saving of a group is shared over all its pieces by what they cost (MONEY 9, 10), by largest
remainder, and stays with them: what is kept is never priced anew (MONEY 11).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import permutations

from posdesk.money import MILLI, allocate, round_div
from posdesk.sales.offers.offer import (
    ALL_OF_IT,
    FIXED,
    FREE,
    KIT,
    MIX,
    OF_A_GROUP,
    OF_A_PIECE,
    PERCENT,
    TICKET,
    Offer,
    Share,
)
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
class _Group:
    """`times` groups of these pieces ((line, pieces) pairs) in one offer, saving so much each."""

    offer: Offer
    takes: tuple[tuple[int, int], ...]
    times: int
    saves: int  # thousandths of a minor unit, one group


_Found = list[dict[str, Share]]  # the shares of each line, by the offer's code
_Alone = tuple[int, Offer | None]  # what a piece of a line saves in the best offer of a piece


def shared_out(
    rungs: Sequence[Rung], offers: Sequence[Offer], shown: Collection[str] = ()
) -> list[tuple[Share, ...]]:
    """The shares of every line, in the order the offers were entered; none for most.

    `shown`: codes of offers whose coupon or card was shown. No line ever falls below nothing.
    """
    may = [each for each in offers if not each.whom or each.code in shown]
    found: _Found = [{} for _ in rungs]
    left = [0 if rung.apart else rung.left for rung in rungs]
    if may and any(left):
        alone = [_alone(rung, may) for rung in rungs]
        groups = _grouped(rungs, may, alone)
        _take_groups(rungs, groups, left, found)
        _take_alone(rungs, groups, alone, left, found)
        _take_tickets(rungs, may, left, found)
    places = {each.code: place for place, each in enumerate(may)}
    return [
        tuple(sorted(shares.values(), key=lambda share: places[share.code])) if shares else ()
        for shares in found
    ]


def _alone(rung: Rung, offers: Sequence[Offer]) -> _Alone:
    best: _Alone = (0, None)
    if rung.apart or rung.pieces <= 0:
        return best
    for offer in offers:
        if offer.kind in OF_A_PIECE and offer.fits(rung.sku):
            saves = _off_piece(offer, rung)
            if saves > best[0]:
                best = (saves, offer)
    return best


def _off_piece(offer: Offer, rung: Rung) -> int:
    """What a piece saves, thousandths of a minor unit; a price is never made higher."""
    each = rung.each
    if offer.kind == PERCENT:
        return round_div(each * offer.percent, ALL_OF_IT)
    if rung.single:  # an amount is of a piece: of goods by weight nobody knows how many
        return 0
    if offer.kind == FIXED:
        return min(each, offer.amount * MILLI)
    return max(0, each - offer.amount * MILLI)


# --- groups --------------------------------------------------------------------------------------


def _grouped(
    rungs: Sequence[Rung], offers: Sequence[Offer], alone: Sequence[_Alone]
) -> tuple[_Group, ...]:
    groups = [each for each in offers if each.kind in OF_A_GROUP and _can(each, rungs)]
    if not groups:
        return ()
    dearest = sorted(range(len(rungs)), key=lambda place: -rungs[place].each)
    places = {offer.code: [at for at in dearest if _may(offer, rungs[at])] for offer in groups}
    found: list[_Group] = []
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
    alone: Sequence[_Alone],
) -> list[_Group]:
    best: list[_Group] = []
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
    alone: Sequence[_Alone],
) -> Iterator[_Group]:
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
        yield _Group(offer, takes, times, saves)


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


def _instead(takes: Sequence[tuple[int, int]], alone: Sequence[_Alone]) -> int:
    """What those pieces would save without the group."""
    return sum(alone[place][0] * pieces for place, pieces in takes)


# --- what is taken off ---------------------------------------------------------------------------


def _take(offer: Offer, amount: int, place: int, left: list[int], found: _Found) -> None:
    amount = min(amount, left[place])
    if amount > 0:
        left[place] -= amount
        before = found[place].get(offer.code)
        whole = amount + (before.amount if before else 0)
        found[place][offer.code] = Share(offer.code, offer.name, whole)


def _take_groups(
    rungs: Sequence[Rung],
    groups: Sequence[_Group],
    left: list[int],
    found: _Found,
) -> None:
    for group in groups:
        whole = round_div(group.saves * group.times, MILLI)
        weights = [rungs[place].each * pieces for place, pieces in group.takes]
        shares = allocate(whole, weights)
        for (place, _), share in zip(group.takes, shares, strict=True):
            _take(group.offer, share, place, left, found)


def _take_alone(
    rungs: Sequence[Rung],
    groups: Sequence[_Group],
    alone: Sequence[_Alone],
    left: list[int],
    found: _Found,
) -> None:
    """The pieces that no group took; a line is rounded once, never by the piece (MONEY 3)."""
    gone = [0] * len(rungs)
    for group in groups:
        for place, pieces in group.takes:
            gone[place] += group.times * pieces
    for place, (rung, (_, offer)) in enumerate(zip(rungs, alone, strict=True)):
        pieces = rung.pieces - gone[place]
        if offer is None or pieces <= 0:
            continue
        cost = rung.left if not gone[place] else round_div(rung.left * pieces, rung.pieces)
        if offer.kind == PERCENT:
            off = round_div(cost * offer.percent, ALL_OF_IT)
        elif offer.kind == FIXED:
            off = min(pieces * offer.amount, cost)
        else:
            off = cost - pieces * offer.amount
        _take(offer, off, place, left, found)


def _take_tickets(
    rungs: Sequence[Rung],
    offers: Sequence[Offer],
    left: list[int],
    found: _Found,
) -> None:
    """The best of those for anybody, then each that was shown: all on what is left by then."""
    tickets = [each for each in offers if each.kind == TICKET]
    for_all = [(_off(each, rungs, left), each) for each in tickets if not each.whom]
    if for_all:
        most, best = max(for_all, key=lambda each: each[0])
        _spread(best, most, rungs, left, found)
    for each in tickets:
        if each.whom:
            _spread(each, _off(each, rungs, left), rungs, left, found)


def _weights(offer: Offer, rungs: Sequence[Rung], left: Sequence[int]) -> list[int]:
    fitting = zip(rungs, left, strict=True)
    return [rest if offer.fits(rung.sku) else 0 for rung, rest in fitting]


def _off(offer: Offer, rungs: Sequence[Rung], left: Sequence[int]) -> int:
    """What it takes off all that fits together; nothing below what it asks for."""
    whole = sum(_weights(offer, rungs, left))
    if whole < offer.over:
        return 0
    off = round_div(whole * offer.percent, ALL_OF_IT) if offer.percent else offer.amount
    return min(off, whole, offer.most or whole)


def _spread(
    offer: Offer,
    off: int,
    rungs: Sequence[Rung],
    left: list[int],
    found: _Found,
) -> None:
    if off > 0:
        for place, share in enumerate(allocate(off, _weights(offer, rungs, left))):
            _take(offer, share, place, left, found)
