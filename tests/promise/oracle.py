"""What a customer has and owes, from signed papers and settled money alone.

It reads the codes on papers by itself (RFC 9052 and 8032, the fields of resources/verifier/
README.txt) and imports nothing of the program, so that a mistake there is not made here as well.
Better for the customer: less debt, later dates, more credit, more that can come back, and later.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SALE, RETURN, PAYMENT, PLAN, STATEMENT, CREDIT, REFUSAL, PROMISE, OUTAGE = range(1, 10)
GIFT = 11
_LETTERS = dict(zip((SALE, RETURN, PAYMENT, PLAN, STATEMENT, CREDIT, GIFT), "SBRPTCN", strict=True))
_DAY_ONE = date(1970, 1, 1)
_TYPE, _TILL, _NUMBER, _FIRST, _GOODS, _AMOUNTS, _COUNTS, _TAXES = 1, 3, 5, 9, 10, 11, 12, 13
_RETURN_BY, _PART, _ORIGINAL, _SPANS = 18, 21, 23, 24
_PLAN, _PRICE, _DEPOSIT, _SIGNED, _DUES, _PAYMENTS, _CUTS, _BALANCE, _THIS = range(25, 34)
_PIECES, _OF_LINES = 39, 40
_MONTH = 3
Dues = tuple[tuple[date, int], ...]


def read(token: str, keys: Mapping[bytes, bytes]) -> dict[int, Any]:
    """The facts a code states, its signature checked with the public keys."""
    raw = base64.b32decode(token[3:] + "=" * (-len(token[3:]) % 8))
    protected, _, payload, signature = cbor2.loads(raw)
    kid = cbor2.loads(protected)[4]
    signed = cbor2.dumps(["Signature1", protected, b"", payload])
    Ed25519PublicKey.from_public_bytes(keys[kid]).verify(signature, signed)
    return dict(cbor2.loads(payload))


def key_id(public: bytes) -> bytes:
    """What an envelope calls that key: its thumbprint (RFC 9679)."""
    key = cbor2.dumps({1: 1, -1: 6, -2: public}, canonical=True)
    return hashlib.sha256(key).digest()[:8]


@dataclass
class Line:
    """A paid line: what it cost and its units, as far as they did not come back."""

    paid: int
    units: int


@dataclass
class Receipt:
    """A sale on paper, with the slips against it; `lowered`: paid back without goods."""

    last_day: date | None
    lines: dict[int, Line] = field(default_factory=dict)
    lowered: int = 0

    @property
    def refundable(self) -> int:
        """What all that is left would bring."""
        return sum(line.paid for line in self.lines.values()) - self.lowered

    @property
    def units(self) -> int:
        """Units still with the customer."""
        return sum(line.units for line in self.lines.values())


@dataclass(frozen=True)
class Position:
    """P(c). `debt` D, `dues` T, `credit` K, `refundable` and `windows` L, `units` and `gifts` O."""

    debt: int
    dues: Dues
    credit: int
    refundable: int
    windows: tuple[tuple[str, date], ...]
    units: int
    gifts: int = 0

    def worse_than(self, before: Position) -> list[str]:
        """The parts in which this position is worse; empty: in none."""
        worse = []
        if self.debt > before.debt:
            worse.append(f"D {before.debt} -> {self.debt}")
        worse += [
            f"T by {day}: {owed(before.dues, day)} -> {owed(self.dues, day)}"
            for day, _ in self.dues
            if owed(self.dues, day) > owed(before.dues, day)
        ]
        if self.credit < before.credit:
            worse.append(f"K {before.credit} -> {self.credit}")
        if self.refundable < before.refundable:
            worse.append(f"L {before.refundable} -> {self.refundable}")
        days = dict(self.windows)
        worse += [
            f"window of {number}: {day} -> {days.get(number)}"
            for number, day in before.windows
            if number in days and days[number] < day
        ]
        if self.units < before.units or self.gifts < before.gifts:
            worse.append(f"O {before.units}, {before.gifts} -> {self.units}, {self.gifts}")
        return worse


def owed(dues: Iterable[tuple[date, int]], day: date) -> int:
    """What falls due up to that day."""
    return sum(amount for due, amount in dues if due <= day)


@dataclass
class Oracle:
    """Papers and settled money of every customer. `keys`: key id -> public key.

    `credits`: what the shop owes by number of the slip, or by the name it was given (`owe`).
    `gifts`: goods on gift receipts, by number, line of the receipt and units.
    """

    keys: dict[bytes, bytes]
    receipts: dict[str, dict[str, Receipt]] = field(default_factory=dict)
    plans: dict[str, dict[str, tuple[int, Dues]]] = field(default_factory=dict)
    credits: dict[str, dict[str, int]] = field(default_factory=dict)
    gifts: dict[str, dict[str, dict[int, int]]] = field(default_factory=dict)
    money: dict[str, int] = field(default_factory=dict)
    seen: set[tuple[str, ...]] = field(default_factory=set)

    @staticmethod
    def of(publics: Iterable[bytes]) -> Oracle:
        """An oracle that trusts those keys."""
        return Oracle({key_id(public): public for public in publics})

    def hand(self, customer: str, tokens: Iterable[str], *, agreed: bool = False) -> None:
        """The customer is handed a paper. `agreed`: she confirmed it, so that it may be worse."""
        if not (tokens := tuple(tokens)) or tokens in self.seen:
            return
        self.seen.add(tokens)
        pages = [read(token, self.keys) for token in tokens]
        pages.sort(key=lambda facts: facts.get(_PART, [1])[0])
        kind = pages[0][_TYPE]
        if kind in (SALE, PLAN):
            self._sold(customer, pages)
        if kind == RETURN:
            self._back(customer, pages)
        if _BALANCE in pages[0]:
            self._plan(customer, pages, agreed)
        if kind == CREDIT:
            self.owe(customer, number_of(pages[0]), pages[0][_THIS])
        if kind == GIFT:
            lines = pages[0][_OF_LINES]
            given = zip(lines, map(abs, pages[0].get(_PIECES, [1] * len(lines))), strict=True)
            self.gifts.setdefault(customer, {})[number_of(pages[0])] = dict(given)

    def pay(self, customer: str, minor: int) -> None:
        """She paid so much; below zero: she was paid."""
        self.money[customer] = self.money.get(customer, 0) + minor

    def owe(self, customer: str, what: str, minor: int) -> None:
        """The shop owes her so much more for that: a slip, or money on its way."""
        owed = self.credits.setdefault(customer, {})
        owed[what] = owed.get(what, 0) + minor

    def spend(self, customer: str, credit: str, minor: int) -> None:
        """She spent so much of that slip, or was paid what was on its way."""
        self.owe(customer, credit, -minor)

    def lower(self, customer: str, sale: str, minor: int) -> None:
        """So much of that receipt was paid back, or owed as credit, and the goods stay with her."""
        self.receipts[customer][sale].lowered += minor

    def bring_gift(self, customer: str, gift: str, units: Mapping[int, int]) -> None:
        """Goods of that gift receipt came back with it: units by line."""
        left = self.gifts[customer][gift]
        left.update({line: left[line] - count for line, count in units.items()})

    def quoted(self, tokens: Iterable[str]) -> int:
        """What the goods on a quote cost by its own codes."""
        return sum(amount for _, amount, _, _ in _lines([read(each, self.keys) for each in tokens]))

    def position(self, customer: str) -> Position:
        """P of that customer now."""
        receipts, gifts = self.receipts.get(customer, {}), self.gifts.get(customer, {})
        plans = self.plans.get(customer, {}).values()
        kept = ((number, receipt) for number, receipt in sorted(receipts.items()) if receipt.units)
        windows = [(number, one.last_day) for number, one in kept if one.last_day is not None]
        return Position(
            debt=sum(balance for balance, _ in plans),
            dues=tuple(sorted(due for _, dues in plans for due in dues)),
            credit=sum(self.credits.get(customer, {}).values()),
            refundable=sum(receipt.refundable for receipt in receipts.values()),
            windows=tuple(windows),
            units=sum(receipt.units for receipt in receipts.values()),
            gifts=sum(sum(each.values()) for each in gifts.values()),
        )

    def worth(self, customer: str) -> int:
        """All of it in one figure: no act, not even her own, may make it less."""
        now = self.position(customer)
        return now.refundable + now.credit - now.debt - self.money.get(customer, 0)

    def _sold(self, customer: str, pages: list[dict[int, Any]]) -> None:
        day = pages[0].get(_RETURN_BY)
        receipt = Receipt(_DAY_ONE + timedelta(days=day) if day is not None else None)
        for no, amount, units, _ in _lines(pages):
            receipt.lines[no] = Line(amount, units)
        self.receipts.setdefault(customer, {})[number_of(pages[0])] = receipt

    def _back(self, customer: str, pages: list[dict[int, Any]]) -> None:
        # Whoever brings goods with a gift receipt brings them off the buyer's.
        sale = pages[0][_ORIGINAL]
        for receipt in [each[sale] for each in self.receipts.values() if sale in each]:
            for _, amount, units, sold_line in _lines(pages):
                receipt.lines[sold_line].units -= units
                receipt.lines[sold_line].paid -= amount

    def _plan(self, customer: str, pages: list[dict[int, Any]], agreed: bool) -> None:
        first = pages[0]
        number = number_of(first, _PLAN, "P") if _PLAN in first else number_of(first)
        signed = _DAY_ONE + timedelta(days=first[_SIGNED])
        told = (first[_BALANCE], _dues(pages, signed))
        plans = self.plans.setdefault(customer, {})
        # Papers that disagree: a later one she confirmed, else the one better for her.
        if number not in plans or agreed or told[0] <= plans[number][0]:
            plans[number] = told


def number_of(facts: Mapping[int, Any], place: int = _NUMBER, letter: str = "") -> str:
    """A number as people read it aloud, with Damm's check digit."""
    value = facts[place]
    if isinstance(value, str):
        return value
    letter, till = letter or _LETTERS[facts[_TYPE]], facts[_TILL]
    return f"{letter}{till}-{value:06d}-{check_digit(letter, till, value)}"


def check_digit(letter: str, till: int, running: int) -> str:
    """Damm's digit over the letter's place, the till and the running number."""
    places = "SBRPCXZDTAMQGULNYWEKH"
    interim = 0
    table = (
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
    )  # fmt: skip
    for digit in f"{places.index(letter)}{till}{running:06d}":
        interim = int(table[interim][int(digit)])
    return str(interim)


def _lines(pages: list[dict[int, Any]]) -> list[tuple[int, int, int, int]]:
    """(number, amount, units, line of the sale) of every line over all pages."""
    found = []
    for facts in pages:
        amounts, rates = facts[_AMOUNTS], len(facts[_TAXES])
        counts = facts.get(_COUNTS, [rates] * len(amounts))
        spans = facts.get(_SPANS, [0, 0] * len(amounts))
        first = facts.get(_FIRST, 1)
        for place, (amount, count) in enumerate(zip(amounts, counts, strict=True)):
            found.append((first + place, amount, abs(count) // rates, spans[2 * place]))
    return found


def _dues(pages: list[dict[int, Any]], signed: date) -> Dues:
    """What is left of each part, the oldest covered first by what was paid."""
    dues: list[tuple[date, int]] = []
    paid = 0
    for facts in pages:
        flat = facts.get(_DUES, [])
        for day, step, count, amount in (flat[at : at + 4] for at in range(0, len(flat), 4)):
            first = signed + timedelta(days=day)
            dues += [(_later(first, step, k), amount) for k in range(count)]
        flat = facts.get(_PAYMENTS, [])
        paid += sum(flat[at] for at in range(2, len(flat), 3))
    return _left(sorted(dues), max(0, paid), pages[0][_BALANCE])


def _left(dues: list[tuple[date, int]], paid: int, balance: int) -> Dues:
    open_dues = []
    for day, amount in dues:
        covered = min(paid, amount)
        paid -= covered
        part = min(amount - covered, balance)  # above the balance nothing is due
        balance -= part
        if part:
            open_dues.append((day, part))
    return tuple(open_dues)


def _later(first: date, step: int, times: int) -> date:
    if step != _MONTH:
        return first + timedelta(days=7 * step * times)
    months = first.month - 1 + times
    year, month = first.year + months // 12, months % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month, min(first.day, last))
