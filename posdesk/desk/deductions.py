"""Something taken off what goes back: only for what she chose herself, and with her own word on it.

PROMISE SE-111. A clerk's word that "she wanted it" is no proof: without her confirmation of the
figures nothing is taken off, the try is written down, and the owner sees who says it how often.
What she did choose is a line going out on the same ticket, so that it stands on a signed paper.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from posdesk.desk.action import Station
from posdesk.errors import NoEvidence, Refusal, RuleZ
from posdesk.identity import new_operation_id
from posdesk.ledger.causes import CUSTOMER, E1, LINES, cause
from posdesk.ledger.evidence import WAYS, Evidence
from posdesk.ledger.journal import JournalEntry
from posdesk.returns.reasons import reason
from posdesk.sales.basket import BasketLine
from posdesk.store.books import Books
from posdesk.ticket.ticket import Ticket

DEDUCTION = "deduction"  # the kind of its entry
CHOICE = "customer_choice"


class DeductionNotOnTicket(Refusal):
    """What is taken off is not the line that was shown; `figures["minor"]`."""

    code = "deduction_not_on_ticket"


@dataclass(frozen=True, slots=True)
class Deduction:
    """`amount` minor units less for the goods of receipt `sale`, because of `cause`, for `text`:
    the option that she chose."""

    sale: str
    amount: int
    text: str
    cause: str = CHOICE


def taken_off(ticket: Ticket, less: Deduction) -> Ticket:
    """The ticket with that option as a line going out, taxed as the first goods of the receipt."""
    drafts = [each for each in ticket.returns if each.standing.sale.number == less.sale]
    code = drafts[0].standing.sale.lines[0].tax_code if drafts else ""
    line = BasketLine("", less.text, 1, less.amount * 1000, code)
    return replace(ticket, basket=ticket.basket.adding(line))


def keep(
    books: Books,
    station: Station,
    asked: Sequence[Deduction],
    ticket: Ticket,
    confirmed: str,
    customer: str = "",
) -> None:
    """Write down each, with her confirmation before the act that rests on it.

    RuleZ for a cause that no customer bears, NoEvidence without its proof (I12).
    """
    for less in asked:
        _no_fault(less, ticket)
        _proved(less, confirmed)
        _shown(less, ticket)
        worth = sum(each.total for each in ticket.returns
                    if each.standing.sale.number == less.sale)  # fmt: skip
        proof = new_operation_id(station.at)
        whose = customer or secrets.token_hex(8)  # who shows the receipt, known by name or not
        figures = {"before": worth, "after": worth - less.amount}
        books.evidence.add(Evidence(proof, E1, confirmed, whose, figures, less.sale, station.at))
        entry = JournalEntry(
            DEDUCTION, less.cause, station.shop.currency,
            facts={"who": station.duty.code, "sale": less.sale, "minor": less.amount,
                   "text": less.text, "evidence": proof},
        )  # fmt: skip
        books.journal.post(entry, station.at, new_operation_id(station.at))


def _no_fault(less: Deduction, ticket: Ticket) -> None:
    """RuleZ where what comes back is faulty, wrong or late: opened or without its box, nothing is
    taken off, whatever anybody signs (PROMISE I8, SE-087)."""
    for draft in ticket.returns:
        ours = any(reason(tick.reason).ours for tick in draft.ticks)
        if ours and draft.standing.sale.number == less.sale:
            raise RuleZ(rule="I8", part=LINES, sale=less.sale, minor=less.amount)


def _proved(less: Deduction, confirmed: str) -> None:
    try:
        why = cause(less.cause)
    except ValueError:
        why = cause("unknown")
    told = {"part": LINES, "cause": less.cause, "sale": less.sale, "minor": less.amount}
    if why.bearer != CUSTOMER or LINES not in why.may_worsen or less.amount <= 0:
        raise RuleZ(rule="I12", **told)
    if why.evidence != E1 or confirmed not in WAYS[E1]:
        raise NoEvidence(rule="I12", **told)


def _shown(less: Deduction, ticket: Ticket) -> None:
    lines = [(each.text, each.price_milli) for each in ticket.basket.lines if not each.sku]
    if (less.text, less.amount * 1000) not in lines:
        raise DeductionNotOnTicket(minor=less.amount)
