"""Something taken off what goes back: what a customer chose, or what her signed receipt says.

PROMISE SE-111, PC-09, PC-10. A clerk's word is no proof: what she chose wants her confirmation of
the figures; a term has to stand on the receipt she holds, be lawful where the shop is, and meet a
change of mind and nothing else. Without that nothing is taken off, the try is written down, and
the owner sees who says it how often. It is a line going out on the same ticket, so that it stands
on a signed paper with its figure.
"""

from __future__ import annotations

import secrets
from dataclasses import replace

from posdesk.approvals.approval import OtherPersonWanted
from posdesk.catalogue.terms import WORN
from posdesk.desk import approving
from posdesk.desk.action import Station
from posdesk.errors import NoEvidence, Refusal, RuleZ
from posdesk.identity import new_operation_id
from posdesk.instalments.places import place_of
from posdesk.law.terms import may_be_agreed
from posdesk.ledger.causes import CUSTOMER, E1, LINES, cause
from posdesk.ledger.evidence import PAPER, WAYS, Evidence
from posdesk.ledger.journal import JournalEntry
from posdesk.people.staff import MANAGER, OWNER, SUPERVISOR
from posdesk.returns.draft import ReturnDraft
from posdesk.returns.reasons import reason
from posdesk.returns.standing import Standing
from posdesk.returns.taking import fee_of, has_fee, may_be_taken, taken_line
from posdesk.sales.basket import BasketLine
from posdesk.sales.taken import CHOICE, Taken
from posdesk.store.books import Books
from posdesk.ticket.settlement import Settlement
from posdesk.ticket.ticket import Ticket

DEDUCTION = "deduction"  # the kind of its entry
FEWEST_LETTERS = 12  # of what was seen, and where its photo is
LOOKS = (SUPERVISOR, MANAGER, OWNER)


class NotWithoutLooking(Refusal):
    """What was seen of worn goods, and where its photo is kept, is to be written down."""

    code = "not_without_looking"


def taken_off(ticket: Ticket, taken: Taken, amount: int, text: str) -> Ticket:
    """The ticket with that as a line going out, taxed as the first goods of the receipt."""
    drafts = [each for each in ticket.returns if each.standing.sale.number == taken.sale]
    code = drafts[0].standing.sale.lines[0].tax_code if drafts else ""
    line = taken_line(text, amount, taken, code)
    return replace(ticket, basket=ticket.basket.adding(line))


def keep(
    books: Books,
    station: Station,
    ticket: Ticket,
    settlement: Settlement,
    confirmed: str,
    customer: str = "",
) -> None:
    """Write down each with its proof, before the act that rests on it.

    RuleZ for a cause that no customer bears, NoEvidence without its proof (I12).
    """
    if not any(line.taken for line in ticket.basket.lines):
        return
    so_far: dict[tuple[str, int], int] = {}  # of this ticket: by receipt and line, -1 in all
    for line, sold in zip(ticket.basket.lines, settlement.going_out, strict=True):
        if line.taken is None:
            continue
        taken, amount = line.taken, sold.paid
        draft = _draft(ticket, taken, amount)
        _no_fault(draft, taken, amount)
        at, whole = (taken.sale, taken.line if taken.is_term else 0), (taken.sale, -1)
        for each in (at, whole):
            so_far[each] = so_far.get(each, 0) + amount
        _proved(books, station, draft, line, amount, so_far[at], confirmed)
        if so_far[whole] > draft.total:  # less than nothing would be a debt
            raise RuleZ(rule="I8", part=LINES, sale=taken.sale, minor=so_far[whole])
        proof = new_operation_id(station.at)
        whose = customer or secrets.token_hex(8)  # who shows the receipt, known by name or not
        figures = {"before": draft.total, "after": draft.total - amount}
        kind = cause(taken.cause).evidence
        way = confirmed if kind == E1 else PAPER
        books.evidence.add(Evidence(proof, kind, way, whose, figures, taken.sale, station.at))
        entry = JournalEntry(
            DEDUCTION, taken.cause, station.shop.currency,
            facts={"who": station.duty.code, "sale": taken.sale, "minor": amount,
                   "text": line.text, "evidence": proof, "cause": taken.cause,
                   **({"line": taken.line} if taken.line else {}),
                   **({"seen": taken.seen, "second": taken.by} if taken.seen else {})},
        )  # fmt: skip
        books.journal.post(entry, station.at, new_operation_id(station.at))


def _draft(ticket: Ticket, taken: Taken, amount: int) -> ReturnDraft:
    for draft in ticket.returns:
        if draft.standing.sale.number == taken.sale and draft.ticks:
            return draft
    raise RuleZ(rule="I8", part=LINES, sale=taken.sale, minor=amount)


def _no_fault(draft: ReturnDraft, taken: Taken, amount: int) -> None:
    """RuleZ where what comes back is faulty, wrong or late: opened or without its box, nothing is
    taken off, whatever anybody signs (PROMISE I8, SE-087)."""
    if any(reason(tick.reason).ours for tick in draft.ticks):
        raise RuleZ(rule="I8", part=LINES, sale=taken.sale, minor=amount)


def _proved(
    books: Books, station: Station, draft: ReturnDraft, line: BasketLine, amount: int, so_far: int,
    confirmed: str,
) -> None:  # fmt: skip
    """`so_far`: all that this ticket takes off that line: the terms bound the sum."""
    taken = line.taken
    assert taken is not None
    try:
        why = cause(taken.cause)
    except ValueError:
        why = cause("unknown")
    told = {"part": LINES, "cause": taken.cause, "sale": taken.sale, "minor": amount}
    if why.bearer != CUSTOMER or LINES not in why.may_worsen or amount <= 0:
        raise RuleZ(rule="I12", **told)
    if taken.is_term:
        if so_far > _agreed(books, station, draft, taken):
            raise NoEvidence(rule="I12", **told)
    elif why.evidence != E1 or taken.cause != CHOICE or confirmed not in WAYS[E1]:
        raise NoEvidence(rule="I12", **told)


def _agreed(books: Books, station: Station, draft: ReturnDraft, taken: Taken) -> int:
    """The most that the terms of that line take off, as they stood on the receipt and as the law
    of the place lets them, on the day of the sale and today; 0 where there are none."""
    sale, shop = draft.standing.sale, station.shop
    line = next((each for each in sale.lines if each.no == taken.line), None)
    tick = next((each for each in draft.ticks if each.line_no == taken.line), None)
    if line is None or tick is None or not may_be_taken(draft, tick):
        return 0
    place = place_of(shop.country, shop.currency)
    days = (sale.at.day, station.at.day)
    if not taken.seen:
        terms = [each.what for each in line.terms] if has_fee(line) else []
        lawful = all(may_be_agreed(what, place, day) for what in terms for day in days)
        return fee_of(draft, taken.line) if terms and lawful else 0
    if not worn_may_be(station, draft.standing, taken.line):
        return 0
    _looked_at(books, station, taken)
    return draft.standing.refund(taken.line, tick.quantity)[0]


def worn_may_be(station: Station, standing: Standing, line_no: int) -> bool:
    """Whether less may come back for that line where it is worn beyond trying (PC-09).

    Only where the shop does so, the law of its place lets it, then and now, and the receipt said
    so, with the right to send it back: of goods that were sent.
    """
    sale, shop = standing.sale, station.shop
    told = any(each.what == WORN for each in sale.line(line_no).terms)
    place = place_of(shop.country, shop.currency)
    days = (sale.at.day, station.at.day)
    return told and shop.policy.worn and all(may_be_agreed(WORN, place, day) for day in days)


def _looked_at(books: Books, station: Station, taken: Taken) -> None:
    """By a supervisor who did not ask for it, in words, with a photo (PC-09)."""
    if len(taken.seen.strip()) < FEWEST_LETTERS:
        raise NotWithoutLooking()
    asker = station.duty.acting()
    found = approving.other_person(books, station, asker.code, books.staff.by_code(taken.by))
    if found.role not in LOOKS:
        raise OtherPersonWanted(rule="I13", who=asker.code, second=found.code)
