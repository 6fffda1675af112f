"""What the offers in force save on goods going out, line by line: best for the customer.

Every piece takes part in one offer of a piece or of a group at the most: in the one that saves
more. A group is made only where it saves more than its pieces would save alone, and of all orders
in which the offers of groups could take their pieces the best one counts (the first four of them;
docs/decisions/0024). Of offers on the whole ticket the best one counts, and each coupon besides.

A saving of a group is shared over all its pieces by what they cost (MONEY 9, 10), by largest
remainder, and stays with them: what is kept is never priced anew (MONEY 11).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from posdesk.money import MILLI, allocate, round_div
from posdesk.sales.offers.grouping import Alone, Group, Rung, grouped
from posdesk.sales.offers.offer import (
    ALL_OF_IT,
    FIXED,
    OF_A_PIECE,
    PERCENT,
    TICKET,
    Offer,
    Share,
)

_Found = list[dict[str, Share]]  # the shares of each line, by the offer's code


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
        groups = grouped(rungs, may, alone)
        _take_groups(rungs, groups, left, found)
        _take_alone(rungs, groups, alone, left, found)
        _take_tickets(rungs, may, left, found)
    places = {each.code: place for place, each in enumerate(may)}
    return [
        tuple(sorted(shares.values(), key=lambda share: places[share.code])) if shares else ()
        for shares in found
    ]


def _alone(rung: Rung, offers: Sequence[Offer]) -> Alone:
    best: Alone = (0, None)
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
    groups: Sequence[Group],
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
    groups: Sequence[Group],
    alone: Sequence[Alone],
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
