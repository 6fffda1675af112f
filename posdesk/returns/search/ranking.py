"""How well a sold line fits what is remembered, and why; the best first (DESIGN 3).

A thousand points for each thing said that fits, so that a line that fits all of it stands before
every line that does not; what usually happens decides between the others: goods come back soon, a
few of many, and what is back already does not come back again. The weights were fitted to returns
of a real shop (`tests/search_trial.py` measures them).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field, replace

from posdesk.returns.search.remembered import Remembered, SoldLine, Thing
from posdesk.returns.search.whole_logs import ONE, ln, share
from posdesk.values import dataclass

FIT = 1_000
# What fits, in the order it is told; figures go into the sentence.
GOODS, GOODS_NEARLY, PIECES_ALL, PIECES_OF, PRICE, DAY, DAYS_OFF, TOTAL, TOTAL_NEARLY = (
    "goods", "goods_nearly", "pieces_all", "pieces_of", "price", "day", "days_off", "total",
    "total_nearly",
)  # fmt: skip
NUMBER, AMOUNT, CARD, WHO, SERIAL, OTHERS, VISIT, BACK_BEFORE, SOME_LEFT = (
    "number", "amount", "card", "who", "serial", "others", "visit", "back_before", "some_left",
)  # fmt: skip
_DAY_MS = 86_400_000
_SAME_SALE, _SAME_BUYER = 100, 300  # how often what comes back together was bought together


@dataclass(frozen=True, slots=True)
class Why:
    """One reason a line fits (or does not: `against`); `figures` go into the words of the faces."""

    code: str
    figures: Mapping[str, object] = field(default_factory=dict)
    against: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A line (0: the receipt as a whole) that may be the one: `score`, higher is better."""

    sold: SoldLine
    score: int
    why: tuple[Why, ...]

    @property
    def receipt(self) -> str:
        """The number of its sale."""
        return self.sold.receipt

    @property
    def line(self) -> int:
        """Its place on the receipt, from 1; 0 where nobody said which goods."""
        return self.sold.line


@dataclass(frozen=True, slots=True)
class Facts:
    """What the books say of the sales besides their lines: numbers of sales that are called as was
    typed, were paid by that card, hold that serial, belong to whom was named, hold the other goods,
    in percent."""

    numbered: Collection[str] = ()
    by_card: Collection[str] = ()
    by_serial: Collection[tuple[str, int]] = ()
    of_customer: Collection[str] = ()
    others: Mapping[str, int] = field(default_factory=dict)


def rank(
    asked: Remembered,
    lines: Iterable[SoldLine],
    facts: Facts,
    beside: Sequence[tuple[Thing, Sequence[SoldLine]]] = (),
) -> tuple[Found, ...]:
    """The lines, best first; of equals the newest. `beside`: other goods of the visit, and the
    lines each of them may be."""
    found = [_found(asked, sold, facts) for sold in lines]
    if beside:
        found = _with_visit(asked, found, beside)
    found.sort(key=lambda each: each.line)
    found.sort(key=lambda each: (each.score, each.sold.at.ms, each.receipt), reverse=True)
    return tuple(found)


def _found(asked: Remembered, sold: SoldLine, facts: Facts) -> Found:
    points, why = 0, list[Why]()
    for more, reason in (
        *_goods(asked, sold), *_when(asked, sold), *_money(asked, sold), *_who(asked, sold, facts),
    ):  # fmt: skip
        points += more
        if reason is not None:
            why.append(reason)
    return Found(sold, points + usual(asked, sold) // 10, tuple(why))


Reasons = list[tuple[int, Why | None]]


def _goods(asked: Remembered, sold: SoldLine) -> Reasons:
    thing = asked.thing
    if thing is None or not sold.line:
        return []
    said: Reasons = []
    if sold.close:
        code = GOODS if sold.close == 100 else GOODS_NEARLY
        said.append((FIT * sold.close // 100, Why(code, {"text": sold.text})))
    if thing.pieces:
        figures: dict[str, object] = {"pieces": thing.pieces, "sold": sold.quantity}
        if sold.quantity >= thing.pieces:
            whole = sold.quantity == thing.pieces
            said.append((FIT, Why(PIECES_ALL if whole else PIECES_OF, figures)))
        else:
            said.append((0, Why(PIECES_OF, figures, against=True)))
    if sold.left < max(1, thing.pieces):
        figures = {"back": sold.back, "sold": sold.quantity, "left": sold.left}
        said.append(
            (-FIT // 2, Why(SOME_LEFT if sold.left else BACK_BEFORE, figures, against=True))
        )
    if thing.price_milli is not None:
        same = thing.price_milli == sold.price_milli
        said.append((FIT * same, Why(PRICE, {"milli": sold.price_milli}, against=not same)))
    return said


def _when(asked: Remembered, sold: SoldLine) -> Reasons:
    since, until = asked.looks
    day = sold.at.day
    fits = (since is None or since <= day) and (until is None or day <= until)
    if asked.day is not None:
        off = abs((day - asked.day).days)
        figures: dict[str, object] = {"days": off, "day": day}
        return [(FIT * fits, Why(DAYS_OFF if off else DAY, figures, against=not fits))]
    if since is not None or asked.until is not None:
        return [(FIT * fits, Why(DAY, {"days": 0, "day": day}, against=not fits))]
    return []


def _money(asked: Remembered, sold: SoldLine) -> Reasons:
    said: Reasons = []
    if asked.amount is not None:
        figures: dict[str, object] = {"minor": asked.amount}
        one = asked.amount * 1000 == sold.price_milli
        if sold.total == asked.amount:
            said.append((FIT, Why(TOTAL, {"minor": sold.total})))
        elif sold.line and (sold.paid == asked.amount or one):
            said.append((FIT, Why(PRICE, {"milli": asked.amount * 1000})))
        else:
            said.append((0, Why(AMOUNT, figures, against=True)))
    if asked.total is not None:
        off = abs(sold.total - asked.total)
        fits = off * 100 <= asked.percent_off * asked.total
        code = TOTAL_NEARLY if off else TOTAL
        said.append((FIT * fits, Why(code, {"minor": sold.total, "off": off}, against=not fits)))
        if fits and asked.total:
            said.append((-off * 100 // asked.total, None))
    return said


def _who(asked: Remembered, sold: SoldLine, facts: Facts) -> Reasons:
    said: Reasons = []
    if sold.receipt in facts.numbered:
        said.append((2 * FIT, Why(NUMBER)))
    if asked.last4:
        fits = sold.receipt in facts.by_card
        if not fits and not asked.who and sold.receipt in facts.of_customer:
            said.append((FIT, Why(WHO, {"who": asked.last4})))  # of a phone number
        else:
            said.append((FIT * fits, Why(CARD, {"last4": asked.last4}, against=not fits)))
    if asked.who:
        fits = sold.receipt in facts.of_customer
        said.append((FIT * fits, Why(WHO, {"who": asked.who}, against=not fits)))
    if asked.serial:
        fits = (sold.receipt, sold.line) in facts.by_serial
        said.append((2 * FIT * fits, Why(SERIAL, {"serial": asked.serial}, against=not fits)))
    if asked.others:
        close = facts.others.get(sold.receipt, 0)
        said.append((FIT * close // 100, Why(OTHERS, {"words": asked.others}, against=not close)))
    return said


def usual(asked: Remembered, sold: SoldLine) -> int:
    """How often such a line comes back so, beside others that fit as well: thousandths of a natural
    logarithm."""
    likely = 0
    thing = asked.thing
    if thing is not None and thing.pieces and sold.quantity >= thing.pieces:
        likely += 270 * (sold.quantity == thing.pieces)
        likely += 62 * min(ln(sold.quantity, thing.pieces), 4_000) // 100
    day = sold.at.day
    if asked.hour_unknown and day == asked.back_on:
        # As likely as not it was sold after the goods came back; where the buyer is known, what was
        # bought later that day is what took their place.
        likely -= 5_000 + sold.at.ms % _DAY_MS * 1000 // _DAY_MS if asked.who else 500
    if asked.day is not None:
        likely -= 20 * abs((day - asked.day).days)
    elif asked.back_on is not None:
        off = max(0, (asked.back_on - day).days)
        likely -= min(1_450 * off // 30 + 3 * ln(1 + off, 1) // 100, 9_000 + off // 10)
    return likely


def _with_visit(
    asked: Remembered,
    found: list[Found],
    beside: Sequence[tuple[Thing, Sequence[SoldLine]]],
) -> list[Found]:
    """With what the other goods say: sales, and buyers, that could be theirs as well."""
    sales: dict[str, int] = {}
    buyers: dict[str, int] = {}
    for thing, lines in beside:
        of_sale, of_buyer = _shares(replace(asked, thing=thing), lines)
        for shares, sums, often in ((of_sale, sales, _SAME_SALE), (of_buyer, buyers, _SAME_BUYER)):
            for key, part in shares.items():
                sums[key] = sums.get(key, 0) + ln(ONE + often * part, ONE)
    more = []
    for each in found:
        told = sales.get(each.receipt, 0) + buyers.get(each.sold.customer, 0)
        why = each.why
        if each.receipt in sales:
            why = (*why, Why(VISIT))
        more.append(replace(each, score=each.score + told // 10, why=why))
    return more


def _shares(asked: Remembered, lines: Sequence[SoldLine]) -> tuple[dict[str, int], dict[str, int]]:
    """How likely each sale, and each buyer, is the one of those goods: parts of ONE."""
    weights = [(sold, _weight(asked, sold)) for sold in lines]
    most = max((weight for _, weight in weights), default=0)
    parts = [(sold, share(most - weight)) for sold, weight in weights]
    whole = sum(part for _, part in parts) or 1
    of_sale: dict[str, int] = {}
    of_buyer: dict[str, int] = {}
    for sold, part in parts:
        likely = ONE * part // whole
        of_sale[sold.receipt] = max(of_sale.get(sold.receipt, 0), likely)
        if sold.customer:
            of_buyer[sold.customer] = max(of_buyer.get(sold.customer, 0), likely)
    return of_sale, of_buyer


def _weight(asked: Remembered, sold: SoldLine) -> int:
    thing = asked.thing
    same = thing is not None and thing.price_milli == sold.price_milli
    enough = thing is not None and sold.left >= max(1, thing.pieces)
    return usual(asked, sold) + 4_000 * same + 3_000 * enough
