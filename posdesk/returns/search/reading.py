"""One typed line, as a customer says it: `2 mugs about 12 oct 39.99 card 4242 with kettle`.

A number of pieces stands beside `x` or `pieces`; `@` or `each` says what one cost; `about` before a
day or an amount says that it is not sure; `with` names other goods of the same purchase. The rest
is read as in `posdesk.returns.clues`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import field, replace
from datetime import date

from posdesk.returns.clues import Clues, Language, read_clues
from posdesk.returns.search.remembered import SOME_DAYS, SOME_PERCENT, Remembered, Thing
from posdesk.values import dataclass

LONGEST = 400  # letters of a line
_TIMES = re.compile(r"(?:([0-9]{1,6})[x×*]|[x×]([0-9]{1,6}))")
_WHOLE = re.compile(r"[0-9]{1,6}")
_PRICE = re.compile(r"[@=£$€¥]*([0-9]{1,9})(?:[.,]([0-9]{1,6}))?")
_SIGN, _GIVE_OR_TAKE = "@", re.compile(r"±([0-9]{1,3})")


@dataclass(frozen=True, slots=True)
class Speech:
    """The words that say what stands beside them, in the language of the screen; English too."""

    about: tuple[str, ...] = ("about", "around", "approximately", "roughly", "~")
    pieces: tuple[str, ...] = ("pieces", "piece", "pcs", "x")
    each: tuple[str, ...] = ("each", "@")
    total: tuple[str, ...] = ("total", "altogether")
    beside: tuple[str, ...] = ("with", "beside")
    serial: tuple[str, ...] = ("serial", "s/n", "sn")
    who: tuple[str, ...] = ("name", "phone", "customer")
    clues: Language = field(default_factory=Language)


def read_remembered(
    text: str, today: date, exponent: int, speech: Speech | None = None
) -> Remembered:
    """What the line says; never raises. A day without a year is the latest such day."""
    reader = _Reader(text[:LONGEST].split(), speech or Speech(), exponent)
    reader.read()
    return reader.remembered(today)


class _Reader:
    """Takes the words that say what they are, and leaves the rest to the clues."""

    def __init__(self, words: list[str], speech: Speech, exponent: int) -> None:
        self._words, self._speech, self._exponent = words, speech, exponent
        self._rest: list[str] = []
        self._others: list[str] = []
        self._pieces = 0
        self._price: int | None = None
        self._total = self._about = False
        self._serial = self._who = ""
        self._give_or_take: int | None = None

    def read(self) -> None:
        at = 0
        while at < len(self._words):
            at += self._taken(at)

    def remembered(self, today: date) -> Remembered:
        clues = read_clues(" ".join(self._rest), today, self._exponent, self._speech.clues)
        words, pieces = _counted(clues.words, self._pieces)
        thing = Thing(words, pieces, self._price) if words or pieces or self._price else None
        asked = Remembered(
            thing=thing, last4=clues.last4, serial=self._serial,
            who=self._who or clues.customer, others=" ".join(self._others),
        )  # fmt: skip
        return self._with_money(self._with_days(asked, clues), clues)

    def _with_days(self, asked: Remembered, clues: Clues) -> Remembered:
        off = self._give_or_take
        one = clues.since is not None and clues.since == clues.until
        if one and (self._about or off is not None):
            days = SOME_DAYS if off is None else off
            return replace(asked, day=clues.since, days_off=days)
        if one:
            return replace(asked, day=clues.since)
        return replace(asked, since=clues.since, until=clues.until)

    def _with_money(self, asked: Remembered, clues: Clues) -> Remembered:
        if clues.paid is None:
            return asked
        if self._about:
            return replace(asked, total=clues.paid, percent_off=SOME_PERCENT)
        return (
            replace(asked, total=clues.paid) if self._total else replace(asked, amount=clues.paid)
        )

    def _taken(self, at: int) -> int:
        """How many words from that place were understood, or laid aside."""
        word, speech = self._words[at].casefold().rstrip(","), self._speech
        after = self._words[at + 1] if at + 1 < len(self._words) else ""
        times, off = _TIMES.fullmatch(word), _GIVE_OR_TAKE.fullmatch(word)
        if times:
            self._pieces = int(times[1] or times[2])
        elif off:
            self._give_or_take = int(off[1])
        elif _WHOLE.fullmatch(word) and _is(after, speech.pieces):
            self._pieces = int(word)
            return 2
        elif _is(word, speech.about):
            self._about = True
            return 1 + self._bare_amount(at + 1)
        elif _is(word, speech.total):
            self._total = True
            return 1 + self._bare_amount(at + 1)
        elif word.startswith(_SIGN) and len(word) > 1 and _PRICE.fullmatch(word):
            self._price = self._milli(word)
        elif _is(word, speech.each) and _PRICE.fullmatch(after):
            self._price = self._milli(after)
            return 2
        elif _is(word, speech.serial) and after:
            self._serial = after
            return 2
        elif _is(word, speech.who) and after:
            self._who = after
            return 2
        elif _is(word, speech.beside) and after:
            self._others = self._words[at + 1 :]
            return len(self._words) - at
        else:
            self._rest.append(self._words[at])
        return 1

    def _bare_amount(self, at: int) -> int:
        """`about 40` is an amount, `about 4 october` is a day: how many words were understood."""
        said, after = (*self._words[at : at + 2], "", "")[:2]
        is_day = read_clues(f"{said} {after}", date.max, 0, self._speech.clues).since is not None
        if not _WHOLE.fullmatch(said) or is_day or _is(after, self._speech.pieces):
            return 0
        self._rest.append(f"={said}")
        return 1

    def _milli(self, said: str) -> int | None:
        """A price as thousandths of a minor unit; None where it is finer than any price."""
        found = _PRICE.fullmatch(said)
        part = found[2] or "" if found else ""
        if found is None or len(part) > self._exponent + 3:
            return None
        return int(found[1] + part.ljust(self._exponent + 3, "0"))


def _counted(words: str, pieces: int) -> tuple[str, int]:
    """`2 mugs` is two of them: a small number before words counts the goods."""
    first, _, rest = words.partition(" ")
    if not pieces and rest and len(first) <= 3 and first.isascii() and first.isdigit():
        return rest, int(first)
    return words, pieces


def _is(word: str, among: Collection[str] | Sequence[str]) -> bool:
    return word.casefold() in among
