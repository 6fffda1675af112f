"""A no to goods that a customer wants to bring back: on the list, by a manager, on signed paper.

It moves nothing: what could come back before may come back after it, at any till, by anybody who
says yes. No deduction, no fee and no debt hangs on it (PROMISE I8, SE-114).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from posdesk.catalogue.terms import KEPT_OUT, kept_out
from posdesk.desk import plan_papers, refusing
from posdesk.desk.action import APPROVALS, OUTBOX, RETURNS, Station
from posdesk.desk.actions.settle_ticket import ReceiptUnknown
from posdesk.documents import codes, refusal_slip
from posdesk.documents.plan_codes import REFUSED as SAID_NO
from posdesk.documents.slip import Slip
from posdesk.identity import REFUSED, new_operation_id
from posdesk.ledger.causes import E5
from posdesk.ledger.evidence import Evidence
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.people.staff import StaffMember
from posdesk.returns.refusals import EXCLUDED, Ground, ground
from posdesk.returns.refused import Refused
from posdesk.returns.standing import Standing
from posdesk.store.books import Books

NO_RECEIPT = "-"  # on the code, where no receipt matched
NOBODY = "bearer"


@dataclass(frozen=True, slots=True)
class RefuseReturn:
    """Say no to `lines` of the receipt `sale` (neither, where no receipt matched), for `reason`.

    `why`: (line, reason) as the customer tells it. `approver`, and `second` where two have to
    agree, proved themselves at this till. `words`: what was looked at and found.
    """

    operation: str
    sale: str
    lines: tuple[int, ...]
    reason: str
    approver: StaffMember | None
    words: str = ""
    second: StaffMember | None = None
    why: tuple[tuple[int, str], ...] = ()

    topics = frozenset({RETURNS, OUTBOX, APPROVALS})

    def perform(self, books: Books, station: Station) -> str:
        """The slip's number; NoSuchReason, NotSo, OtherPersonWanted, WordsWanted."""
        asker = station.duty.acting()
        row = ground(self.reason)
        books.staff.alone_with_people()
        one, two = refusing.said_by(books, station, row, self.approver, self.second)
        standing = self._standing(books)
        station = replace(station, at=station.at.not_before(books.journal.head().at))
        last = refusing.is_so(books, station, row, standing, self.lines, self.why)
        words = refusing.words_of(station, row, self.words)
        slip = plan_papers.new_slip(books, station, REFUSED)
        worth = self._worth(standing)
        signed = codes.codes_for_claim(
            slip, None, worth, SAID_NO, station.shop, station.till, books.journal.head().link,
            station.key, original=self.sale or NO_RECEIPT, words=row.code,
        )  # fmt: skip
        paper = refusal_slip.compose(
            slip, row, station.shop, signed, original=self.sale, goods=self._goods(standing),
            words=words, last_day=last, terms=self._terms(row, standing),
        )  # fmt: skip
        plan_papers.keep(books, paper, signed)
        if row.two:
            self._dossier(books, station, slip, worth)
        no = Refused(
            slip.number, self.sale, row.code, self.lines, asker.code, one, two, words, station.at
        )
        books.refusals.add(no)
        self._seal(books, station, row, no)
        return slip.number

    def again(self, books: Books, facts: Mapping[str, Fact]) -> str:
        """The slip given first."""
        return str(facts["slip"])

    def _standing(self, books: Books) -> Standing | None:
        if not self.sale:
            return None
        found = books.sales.standing(self.sale)
        if found is None:
            raise ReceiptUnknown(number=self.sale)
        return found

    def _worth(self, standing: Standing | None) -> int:
        """What those lines would bring, minor units."""
        if standing is None:
            return 0
        known = {line.no for line in standing.sale.lines} & set(self.lines)
        return sum(standing.refund(no, max(0, standing.left(no)))[0] for no in known)

    def _goods(self, standing: Standing | None) -> list[str]:
        if standing is None:
            return []
        return [line.text for line in standing.sale.lines if line.no in self.lines]

    def _terms(self, row: Ground, standing: Standing | None) -> list[str]:
        """What the receipt says at those lines, where that is the ground."""
        if standing is None or row.code != EXCLUDED:
            return []
        found = [kept_out(line.terms) for line in standing.sale.lines if line.no in self.lines]
        return [KEPT_OUT[what] for what in dict.fromkeys(found) if what]

    def _dossier(self, books: Books, station: Station, slip: Slip, worth: int) -> None:
        """E5: what was looked at stands on the slip, by two; it proves nothing anywhere else."""
        proof = new_operation_id(station.at)
        shown = {"before": worth, "after": 0}
        books.evidence.add(Evidence(proof, E5, "dossier", NOBODY, shown, slip.number, station.at))

    def _seal(self, books: Books, station: Station, row: Ground, no: Refused) -> None:
        lines: list[Fact] = [*no.lines]
        told: dict[str, Fact] = {
            "who": no.asker, "second": no.approver, "third": no.second, "slip": no.number,
            "sale": no.sale, "reason": row.code, "lines": lines,
        }  # fmt: skip
        entry = JournalEntry("return_refused", "staff_act", station.shop.currency, facts=told)
        books.journal.post(entry, station.at, self.operation)
