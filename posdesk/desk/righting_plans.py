"""Mistakes on a plan itself: too much taken by a slip of a key, a figure booked wrongly."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from posdesk.desk import mending, plan_papers
from posdesk.desk.action import Station
from posdesk.desk.actions.bank_took_back import PaymentUnknown
from posdesk.desk.actions.sign_plan import signature_mark
from posdesk.desk.plan_sheet import sheet
from posdesk.desk.righting import MoreThanItCost
from posdesk.documents.plan_position import Moved
from posdesk.documents.slip import Slip
from posdesk.errors import NoEvidence
from posdesk.identity import new_operation_id
from posdesk.instalments.credit import HANDED_BACK, LOWERED, following
from posdesk.ledger.agreements import Consent
from posdesk.ledger.causes import E1
from posdesk.ledger.chart import cash, loss, receivable
from posdesk.ledger.evidence import WAYS, Evidence
from posdesk.ledger.journal import Fact, JournalEntry
from posdesk.returns.goods_return import RefundLeg
from posdesk.sales.booking import account_of, summed
from posdesk.sales.payment import NotInCoins
from posdesk.sales.tenders import CARD, CASH
from posdesk.store.books import Books

Done = tuple[str, int, int, int, tuple[tuple[str, int], ...]]


class Asked(Protocol):
    """What is asked for: the paper, minor units, a tender, and how she confirmed."""

    @property
    def operation(self) -> str: ...
    @property
    def paper(self) -> str: ...
    @property
    def cause(self) -> str: ...
    @property
    def amount(self) -> int: ...
    @property
    def tender(self) -> str: ...
    @property
    def confirmed(self) -> str: ...
    @property
    def drawn(self) -> bytes: ...


def hand_back(books: Books, station: Station, act: Asked, slip: Slip) -> Done:
    """Money of the payment `paper` goes back to her hand, the same way it came (SE-058, SE-012);
    what came through the bank, in cash.

    It is owed again: so it needs her own confirmation of both figures, NoEvidence without.
    """
    paid = books.plans.payment(act.paper)
    if paid is None:
        raise PaymentUnknown(payment=act.paper)
    books.plans.alone_with(paid.plan)
    before = sheet(books, station, paid.plan)
    if not 0 < act.amount <= paid.amount:
        raise MoreThanItCost(amount=act.amount, most=paid.amount)
    customer = before.plan.customer
    if act.confirmed not in WAYS[E1]:
        raise NoEvidence(rule="I4", part="D", customer=customer, minor=act.amount)
    mark = signature_mark(books, customer, act.drawn)
    came = paid.tenders[0].kind
    kind = act.tender or (came if came in (CASH.code, CARD.code) else CASH.code)
    if kind == CASH.code and act.amount % station.shop.cash_step:
        raise NotInCoins(amount=act.amount, step=station.shop.cash_step)
    chain = (
        *before.credits,
        following(before.credits, HANDED_BACK, slip.number, station.at, -act.amount),
    )
    after = replace(before, credits=chain)
    last4 = next((leg.last4 for leg in paid.tenders if leg.kind == kind), "")
    legs = (RefundLeg(kind, act.amount, last4),)
    plan_papers.mistake_slip(
        books, station, slip, "overcharge", standing=after, back=act.amount, legs=legs,
        drawn=act.drawn,
    )  # fmt: skip
    proof, consent = new_operation_id(station.at), new_operation_id(station.at)
    shown = {"before": before.balance, "after": after.balance}
    books.evidence.add(Evidence(proof, E1, act.confirmed, customer, shown, slip.number, station.at))
    books.agreements.confirm(Consent(consent, customer, "RECV", act.amount, proof))
    books.plans.credit(paid.plan, chain[-1])
    books.plans.paper(paid.plan, slip.number)
    tenders = ((kind, act.amount),)
    entry = JournalEntry(
        "put_right", "customer_choice", paid.currency,
        summed(
            ((receivable(customer), act.amount),
             (account_of(kind, station.till.number), -act.amount))
        ),
        {**_facts(station, act, slip, act.amount, 0, after.balance, kind), **mark},
        consent=consent,
    )  # fmt: skip
    books.journal.post(entry, station.at, act.operation)
    return slip.number, act.amount, 0, after.balance, tenders


def keyed_more(books: Books, station: Station, act: Asked, slip: Slip) -> Done:
    """The receipt `paper` says more than was handed over: it stands (I3), and the difference that
    the drawer lacks is ours."""
    paid = books.plans.payment(act.paper)
    if paid is None:
        raise PaymentUnknown(payment=act.paper)
    books.plans.alone_with(paid.plan)
    standing = sheet(books, station, paid.plan)
    most = sum(leg.applied for leg in paid.tenders if leg.kind == CASH.code)
    if not 0 < act.amount <= most:
        raise MoreThanItCost(amount=act.amount, most=most)
    plan_papers.mistake_slip(books, station, slip, act.cause, standing=standing)
    books.plans.paper(paid.plan, slip.number)
    lost = loss(mending.MISPOST)
    mending.mistakes(books, station, slip.number, ((lost, act.amount),))
    entry = JournalEntry(
        "put_right", "staff_error", paid.currency,
        summed(((lost, act.amount), (cash(station.till.number), -act.amount))),
        _facts(station, act, slip, 0, act.amount, standing.balance, ""),
    )  # fmt: skip
    books.journal.post(entry, station.at, act.operation)
    return slip.number, 0, act.amount, standing.balance, ()


def forgive(books: Books, station: Station, act: Asked, slip: Slip) -> Done:
    """`amount` off the plan `paper`, at our cost (SE-133: always allowed)."""
    books.plans.alone_with(act.paper)
    before = sheet(books, station, act.paper)
    if not 0 < act.amount <= before.balance:
        raise MoreThanItCost(amount=act.amount, most=before.balance)
    moved = Moved(LOWERED, slip.number, station.at.day, act.amount)
    missing = mending.Missing(moved, loss("mispost"))
    mended = mending.mend(books, station, before, (missing,), slip)
    plan_papers.mistake_slip(books, station, slip, "mispost", standing=mended.after)
    mending.put(books, station, mended, slip.number)
    balance = mended.after.balance
    entry = JournalEntry(
        "put_right", "staff_error", station.shop.currency, mended.postings,
        _facts(station, act, slip, 0, act.amount, balance, ""),
    )  # fmt: skip
    books.journal.post(entry, station.at, act.operation)
    return slip.number, 0, act.amount, balance, ()


def _facts(
    station: Station, act: Asked, slip: Slip, back: int, lost: int, balance: int, kind: str
) -> dict[str, Fact]:
    kinds: list[Fact] = [kind] if kind else []
    minors: list[Fact] = [back] if kind else []
    return {
        "who": station.duty.code, "paper": act.paper, "mistake": act.cause, "slip": slip.number,
        "back": back, "lost": lost, "balance": balance, "tenders": kinds, "minors": minors,
        "drawer": kind == CASH.code,
    }  # fmt: skip
