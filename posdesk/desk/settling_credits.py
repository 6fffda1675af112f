"""Store credit on a ticket: slips that pay, and slips given for goods that come back (MONEY 25)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from posdesk.desk import plan_papers
from posdesk.desk.action import Station
from posdesk.errors import NoEvidence, Refusal
from posdesk.identity import CREDIT, new_operation_id
from posdesk.ledger.agreements import Consent
from posdesk.ledger.causes import E1
from posdesk.ledger.chart import credit as credit_account
from posdesk.ledger.evidence import WAYS, Evidence
from posdesk.ledger.journal import Posting
from posdesk.returns.goods_return import GoodsReturn
from posdesk.sales.booking import summed
from posdesk.sales.sale import Sale, TenderLeg
from posdesk.sales.store_credit import CreditUse, StoreCredit
from posdesk.sales.tenders import STORE_CREDIT
from posdesk.store.books import Books

ANYBODY = "?"  # in a posting, until it is known whose credit it is


class CreditUnknown(Refusal):
    """These books hold no credit slip of that number; `figures["credit"]`."""

    code = "credit_unknown"


@dataclass(frozen=True, slots=True)
class CreditSpent:
    """`amount` minor units of the slip `number` are to pay."""

    number: str
    amount: int


@dataclass(frozen=True, slots=True)
class Used:
    """A slip as it stood, and the use that spends of it."""

    credit: StoreCredit
    use: CreditUse


def used(books: Books, spent: Sequence[CreditSpent], currency: str) -> tuple[Used, ...]:
    """The uses of those slips, each checked; CreditUnknown, NotEnoughCredit, CreditReplaced."""
    books.credits.alone_with(*(each.number for each in spent))
    found: list[Used] = []
    for each in spent:
        credit = books.credits.get(each.number)
        if credit is None:
            raise CreditUnknown(credit=each.number)
        found.append(Used(credit, credit.use(each.amount, currency)))
    return tuple(found)


def legs_of(spent: Sequence[CreditSpent]) -> tuple[TenderLeg, ...]:
    """Slips as tenders of a sale: `approval` names the slip, so that goods coming back find it."""
    return tuple(TenderLeg(STORE_CREDIT.code, each.amount, approval=each.number) for each in spent)


def confirm(books: Books, station: Station, uses: Sequence[Used], document: str, way: str) -> str:
    """Her own confirmation of each use, of figures shown on that paper; the last consent's id.

    NoEvidence where she did not confirm. The paper has to be kept in the act before.
    """
    consent = ""
    for each in uses:
        credit, use = each.credit, each.use
        if way not in WAYS[E1]:
            raise NoEvidence(rule="I12", part="K", customer=credit.bearer, minor=use.amount)
        proof = new_operation_id(station.at)
        shown = {"before": credit.left, "after": credit.left - use.amount}
        books.evidence.add(Evidence(proof, E1, way, credit.bearer, shown, document, station.at))
        consent = new_operation_id(station.at)
        books.agreements.confirm(Consent(consent, credit.bearer, "CREDIT", use.amount, proof))
        books.credits.use(use, document)
    return consent


def given_back(
    books: Books, station: Station, back: GoodsReturn, sale: Sale, *, ours: bool = False
) -> dict[str, int]:
    """What of a return goes to credit: a new slip for each bearer; (bearer -> minor units).

    Of the slip it was paid with the bearer is known; where she chose credit, the slip itself is.
    `ours`: it is for a mistake of the shop, and begins with sorry.
    """
    sums: dict[str, int] = {}
    for leg in back.legs:
        if leg.kind != STORE_CREDIT.code or not leg.amount:
            continue
        if leg.carried:
            continue
        bearer = _bearer(books, sale, leg.tender_no)
        number = str(books.numbers.next(CREDIT))
        slip = StoreCredit(number, bearer, leg.amount, leg.amount, back.currency, station.at)
        plan_papers.credit_slip(books, station, slip, original=back.number, ours=ours)
        books.credits.add(slip)
        sums[bearer] = sums.get(bearer, 0) + leg.amount
    return sums


def _bearer(books: Books, sale: Sale, tender_no: int) -> str:
    """Whose slip paid: at the sale, or a part of the plan it was; nobody known: a new reference."""
    legs = sale.tenders
    if tender_no > len(legs):
        standing = books.sales.standing(sale.number)
        legs = (*legs, *(standing.payments if standing else ()))
    leg = legs[tender_no - 1] if 0 < tender_no <= len(legs) else None
    credit = books.credits.get(leg.approval) if leg and leg.approval else None
    return credit.bearer if credit else somebody()


def somebody() -> str:
    """A new reference, for whoever will bear the slip."""
    return secrets.token_hex(8)


def of_bearers(
    postings: Sequence[Posting], customer: str, uses: Sequence[Used]
) -> tuple[Posting, ...]:
    """Postings in which `customer` pays with credit, on the accounts of those whose slips they are.

    A slip is a bearer's: it may be hers under another reference, or somebody's who pays for her.
    """
    legs = [(each.account, each.minor) for each in postings]
    for each in uses:
        legs.append((credit_account(customer), -each.use.amount))
        legs.append((credit_account(each.credit.bearer), each.use.amount))
    return summed(legs)


def shares(credited: Mapping[str, int], uses: Sequence[Used]) -> dict[str, int]:
    """Whose credit moves by how much: debits above zero."""
    sums = {bearer: -minor for bearer, minor in credited.items()}
    for each in uses:
        sums[each.credit.bearer] = sums.get(each.credit.bearer, 0) + each.use.amount
    return sums


def named(postings: Sequence[Posting], whose: Mapping[str, int]) -> tuple[Posting, ...]:
    """Postings in which the credit of anybody is that of its bearers; `whose` as debited.

    What was put towards other goods on the same ticket is both given and spent: nothing moves.
    """
    legs = [(each.account, each.minor) for each in postings]
    total = sum(minor for account, minor in legs if account == credit_account(ANYBODY))
    if not total and not any(whose.values()):
        return tuple(postings)
    kept = [(account, minor) for account, minor in legs if account != credit_account(ANYBODY)]
    assert total == sum(whose.values()), (total, whose)
    return summed((*kept, *((credit_account(bearer), minor) for bearer, minor in whose.items())))
