"""Whether an act may go on: within a limit, with a yes, or because nobody came (SE-090)."""

from __future__ import annotations

from posdesk.approvals.approval import (
    GIVE_BACK,
    LATER,
    Approval,
    ApprovalWanted,
    ApproverLimit,
    OtherPersonWanted,
    act_for,
    document_of,
    why_of,
)
from posdesk.approvals.limits import OURS, UNPROVEN, WISHED
from posdesk.catalogue.traits import VOUCHER
from posdesk.desk.action import Station
from posdesk.people.staff import StaffMember
from posdesk.returns.reasons import reason
from posdesk.store.books import Books
from posdesk.ticket.settlement import Settlement


def way_of(settlement: Settlement) -> str:
    """Whose doing what comes back is: ours where each line of it is, else the customer's wish;
    where nothing proves some of it, that."""
    if any(coming.draft.unproved for coming in settlement.coming):
        return UNPROVEN
    ours = [reason(tick.reason).ours for coming in settlement.coming for tick in coming.draft.ticks]
    return OURS if ours and all(ours) else WISHED


def given_back(settlement: Settlement) -> tuple[str, int]:
    """What an approval would be bound to, and how much is handed out; minor units.

    A gift card that goods coming back pay for is handed out like the money it can be turned into.
    """
    numbers = tuple(coming.draft.standing.sale.number for coming in settlement.coming)
    cards = sum([line.paid for line in settlement.going_out if line.kind == VOUCHER])
    return document_of(numbers), max(0, cards - settlement.net)


def check(books: Books, station: Station, settlement: Settlement, ask: str) -> tuple[str, str]:
    """(what was asked, way) that giving this back rests on; empty ones within the limit.

    ApprovalWanted above it, until somebody said yes to as much, or nobody came for a minute and
    it is served now. Nothing is handed out on a yes for another receipt or a smaller sum.
    """
    document, amount = given_back(settlement)
    way = way_of(settlement)
    role = station.duty.acting().role
    if not amount or station.limits.may_alone(role, way, amount):
        return "", ""
    return rests_on(books, station, act_for(GIVE_BACK, way), document, amount, ask)


def rests_on(
    books: Books, station: Station, act: str, document: str, amount: int, ask: str
) -> tuple[str, str]:
    """The same for any act above the limit of who is on duty."""
    asked = books.approvals.get(ask) if ask else None
    known = asked is not None and asked.is_for(act, document, station.duty.code)
    if asked is not None and known:
        if asked.covers(amount):
            return ask, asked.way
        alone = not asked.approver and amount <= min(asked.asked, station.limits.serve_now)
        if alone and not asked.wait_ms(station.at):
            return ask, LATER
    raise ApprovalWanted(
        act=act, document=document, amount=amount, ask=ask if known else "",
        limit=station.limits.alone(station.duty.acting().role, why_of(act)) or 0,
        may_serve=amount <= station.limits.serve_now,
    )  # fmt: skip


def use(books: Books, station: Station, rests: tuple[str, str], amount: int, paper: str) -> None:
    """Write down that it is used, for that paper, in the act that rests on it."""
    ask, way = rests
    if ask:
        books.approvals.use(ask, way, amount, paper, station.at)


def other_person(
    books: Books, station: Station, asker: str, other: StaffMember | None
) -> StaffMember:
    """`other` as she stands in the books: not the asker, and not of the asker's making (SE-113).

    OtherPersonWanted, which is written down as a try.
    """
    found = books.staff.by_code(other.code) if other is not None else None
    if found is None or found.retired or found.code == asker:
        raise OtherPersonWanted(rule="I13", who=asker, second=found.code if found else "")
    if books.approvals.made_by(asker, found.code, station.at):
        raise OtherPersonWanted(rule="I13", who=asker, second=found.code, made="24h")
    return found


def may_approve(station: Station, other: StaffMember, asked: Approval) -> None:
    """ApproverLimit where her own limit is lower as well."""
    way = why_of(asked.act)
    if not station.limits.may_alone(other.role, way, asked.asked):
        limit = station.limits.alone(other.role, way)
        raise ApproverLimit(amount=asked.asked, limit=limit or 0)
