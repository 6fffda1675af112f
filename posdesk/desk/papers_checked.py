"""The signed papers of a day against the journal: does any say more than was booked? (SE-001)

Each paper is read from its own codes and held against the postings of the very act that made it.
What a paper has above them is what a customer may be owed. Numbers that were given out and are not
in these books are told as well: whoever shows such a paper is owed what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from posdesk.clock import Moment
from posdesk.desk.action import Station
from posdesk.documents.code_form import T_PAYMENT, T_PLAN, T_RETURN, T_STATEMENT
from posdesk.documents.code_reading import read_code
from posdesk.documents.scanned import ScannedDocument, ScannedTender
from posdesk.documents.seal import NotRead
from posdesk.ledger.chart import BANK, CARD_CLEARING, cash, receivable
from posdesk.sales.tenders import CARD, CASH, CHEQUE, TRANSFER
from posdesk.store.books import Books

_DAY = 86_400_000
_GIVEN_BACK = (T_RETURN, T_STATEMENT)  # their tenders are money that went out


@dataclass(frozen=True, slots=True)
class PaperGap:
    """A signed paper that says more than its act booked; minor units.

    `plan` and `customer` are empty where the paper names none. `booked` may be below what was
    taken by all that was lost; nobody but the shop ever bears it.
    """

    paper: str
    day: date
    says: int
    booked: int
    plan: str = ""
    customer: str = ""

    @property
    def missing(self) -> int:
        """What somebody may be owed."""
        return self.says - self.booked


@dataclass(frozen=True, slots=True)
class DayPapers:
    """The day at this till. `cash_said` is what its papers took and gave in coins, `cash_booked`
    what the journal has for the same acts; `lost`: first and last number of each run that is not
    in these books; `spoiled`: papers whose own codes cannot be read any more."""

    papers: int = 0
    gaps: tuple[PaperGap, ...] = ()
    lost: tuple[tuple[str, str], ...] = ()
    spoiled: tuple[str, ...] = ()
    cash_said: int = 0
    cash_booked: int = 0

    @property
    def agrees(self) -> bool:
        """Whether every paper is there and says what was booked."""
        return not (self.gaps or self.lost or self.spoiled)


def checked(books: Books, station: Station, day: date) -> DayPapers:
    """Every signed paper of that day at this till, read and compared."""
    since = Moment.at(day.year, day.month, day.day).ms - station.at.offset_min * 60_000
    reach = books.entries.reach(since, since + _DAY)
    moved = books.entries.moved(reach)
    acts: dict[int, list[ScannedDocument]] = {}
    spoiled: list[str] = []
    for number, act, tokens in books.entries.signed_papers(reach):
        read = read_code(tokens[0], station.ring)
        if isinstance(read, NotRead) or read.number != number:
            spoiled.append(number)
        elif read.at.day == day:  # an old paper that was honoured is booked as such
            acts.setdefault(act, []).append(read)
    gaps: list[PaperGap] = []
    said_cash = booked_cash = 0
    drawer = cash(station.till.number)
    for act, papers in acts.items():
        booked = moved.get(act, {})
        said = _money_said(papers, station.till.number)
        gaps += _gaps(papers, said, booked, day)
        if drawer in said:
            said_cash += said[drawer]
            booked_cash += booked.get(drawer, 0)
    return DayPapers(
        sum(map(len, acts.values())), tuple(gaps), books.entries.lost_numbers(reach),
        tuple(spoiled), said_cash, booked_cash,
    )  # fmt: skip


def _gaps(
    papers: Iterable[ScannedDocument], said: Mapping[str, int], booked: Mapping[str, int], day: date
) -> list[PaperGap]:
    """Money that came in by the papers of one act and is not in its postings; and what a plan's
    paper says was credited, or is owed at most, and the account does not."""
    found: list[PaperGap] = []
    papers = sorted(papers, key=lambda paper: paper.kind in _GIVEN_BACK)
    first = papers[0]
    taken = sum(said.values())
    kept = sum(booked.get(account, 0) for account in said)
    if taken > kept and first.kind not in _GIVEN_BACK:
        found.append(_gap(first, day, taken, kept))
    for paper in papers:
        if paper.plan is None or not paper.plan.customer:
            continue
        on_account = booked.get(receivable(paper.plan.customer), 0)
        if paper.kind == T_PAYMENT and paper.amount > -on_account and not found:
            found.append(_gap(paper, day, paper.amount, -on_account))
        elif paper.kind == T_PLAN and on_account > paper.plan.balance:
            found.append(_gap(paper, day, on_account, paper.plan.balance))
    return found


def _gap(paper: ScannedDocument, day: date, says: int, booked: int) -> PaperGap:
    plan = paper.plan
    return PaperGap(
        paper.number, day, says, booked, plan.number if plan else "", plan.customer if plan else ""
    )


def _money_said(papers: Iterable[ScannedDocument], till: int) -> dict[str, int]:
    """What the papers of one act say came in, less what went out, by account."""
    accounts = {
        CASH.code: cash(till), CARD.code: CARD_CLEARING, TRANSFER.code: BANK, CHEQUE.code: BANK,
    }  # fmt: skip
    said: dict[str, int] = {}
    for paper in papers:
        sign = -1 if paper.kind in _GIVEN_BACK else 1
        for leg in _in_money(paper.tenders, accounts):
            account = accounts[leg.kind]
            said[account] = said.get(account, 0) + sign * leg.amount
    return said


def _in_money(
    tenders: Iterable[ScannedTender], accounts: Mapping[str, str]
) -> Iterable[ScannedTender]:
    return (leg for leg in tenders if leg.kind in accounts and not leg.carried)
