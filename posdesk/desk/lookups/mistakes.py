"""The owner's register: what our mistakes cost by cause, till and shift. Never by whom (I18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from posdesk.desk.action import Station
from posdesk.desk.lookups.attempts import attempts_of, moments
from posdesk.desk.lookups.choices import median_of, shares_of
from posdesk.desk.open_cases import BESIDE
from posdesk.documents import owners_register
from posdesk.documents.owners_register import (
    CLAIM_WORDS,
    AttemptRow,
    ClaimRow,
    KeptRow,
    MistakeRow,
    ShareRow,
)
from posdesk.documents.paper import Paper
from posdesk.documents.slip import Slip
from posdesk.returns.kept_offers import given_on_kept
from posdesk.store.books import Books
from posdesk.store.shelves.honoured import Mistake

MOST = 100_000


@dataclass(frozen=True, slots=True)
class Register:
    """What there is to look at: the rows summed, every mistake, newest first, and every try.

    `beside`: (case, receipt) of sales without goods of the catalogue to whom a mistake of ours was
    put right shortly before (SE-116). `shares`: who takes something off returns, how often.
    `kept`: what offers gave on goods kept though others came back. `claims`: what others were asked
    for, and what they said and paid.
    """

    rows: tuple[MistakeRow, ...]
    mistakes: tuple[Mistake, ...]
    attempts: tuple[AttemptRow, ...]
    beside: tuple[tuple[str, str], ...] = ()
    shares: tuple[ShareRow, ...] = ()
    kept: tuple[KeptRow, ...] = ()
    claims: tuple[ClaimRow, ...] = ()

    @property
    def median(self) -> int:
        """The share in the middle, in thousandths."""
        return median_of(self.shares)

    @property
    def cost(self) -> int:
        """All of it, minor units."""
        return sum(row.amount for row in self.rows)


@dataclass(frozen=True, slots=True)
class AskRegister:
    """The register of the days `since` to `until`, both in."""

    since: date
    until: date

    def find(self, books: Books, station: Station) -> Register:
        """By cause, then till and shift."""
        start, end = moments(self.since, self.until, station)
        mistakes = books.honoured.mistakes(start, end, MOST)
        sums: dict[tuple[str, int, int], tuple[int, int]] = {}
        for each in mistakes:
            key = (each.account.partition(":")[2], each.till, each.shift)
            count, amount = sums.get(key, (0, 0))
            sums[key] = (count + 1, amount + each.amount)
        rows = tuple(MistakeRow(*key, *sums[key]) for key in sorted(sums))
        tries = attempts_of(books, station, self.since, self.until)
        shares = shares_of(books, station, self.since, self.until)
        kept = _kept(books, station, start.ms, end.ms)
        beside = _beside(books, mistakes)
        said = books.our_claims.between(start, end)
        claims = tuple(ClaimRow(*key, *said[key]) for key in CLAIM_WORDS if key in said)
        return Register(rows, mistakes, tries, beside, shares, kept, claims)


@dataclass(frozen=True, slots=True)
class AskRegisterPaper:
    """The same as a page to print."""

    since: date
    until: date

    def find(self, books: Books, station: Station) -> Paper:
        """It has no number: it is the shop's own, and made anew each time."""
        found = AskRegister(self.since, self.until).find(books, station)
        slip = Slip("", station.at, station.shop.currency, station.till.number, station.duty.code)
        return owners_register.compose(
            slip, self.since, self.until, found.rows, found.attempts, station.shop,
            shares=found.shares, median=found.median, kept=found.kept, claims=found.claims,
        )  # fmt: skip


def _kept(books: Books, station: Station, start_ms: int, end_ms: int) -> tuple[KeptRow, ...]:
    if not station.offers.known:
        return ()
    found = []
    for number in books.line_offers.came_back(start_ms, end_ms):
        standing = books.sales.standing(number)
        if standing is None:
            continue
        offers = station.offers.on(standing.sale.at.day)
        amount = given_on_kept(standing, offers)
        if amount:
            names = dict.fromkeys(s.name for line in standing.sale.lines for s in line.offers)
            found.append(KeptRow(number, ", ".join(names), amount))
    return tuple(found)


def _beside(books: Books, mistakes: tuple[Mistake, ...]) -> tuple[tuple[str, str], ...]:
    found: dict[tuple[str, str], None] = {}
    for each in mistakes:
        plan = books.plans.plan_of(each.paper)
        for row in books.honoured.of_plan(plan) if plan else ():
            if row.kind == BESIDE:
                found[each.paper, row.paper] = None
    return tuple(found)
