"""Reading what version 2 added to a code: a plan's position, an amount, words, a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from posdesk.documents import code_form as form
from posdesk.documents import later_form
from posdesk.documents.code_values import (
    FAR_DAY,
    StrangeError,
    check,
    figure,
    listed,
    text,
    whole,
)
from posdesk.documents.plain_cbor import LARGEST, Value
from posdesk.documents.plan_form import (
    F_ANSWER,
    F_BALANCE,
    F_CUSTOMER,
    F_CUTS,
    F_DEPOSIT,
    F_DUES,
    F_KEPT,
    F_PAYMENTS,
    F_PLAN,
    F_PRICE,
    F_SIGNED,
    F_THIS,
    F_UNTIL,
    F_WORDS,
    LONGEST_WORDS,
    MOST_AMOUNT,
    MOST_DUES,
    PAID_STEP,
    STEPS,
    reference_of,
)
from posdesk.documents.plan_position import CUT_KINDS, PAID_KINDS, Moved, PlanPosition
from posdesk.documents.scanned import ScannedDocument
from posdesk.documents.seal import Facts
from posdesk.identity import PAYMENT, PLAN
from posdesk.instalments.schedule import Due, due_days

_MOST_ANSWER = 99
_RUN, _PAID, _CUT = 4, 3, 4  # figures of an entry


def with_later_fields(paper: ScannedDocument, facts: Facts) -> ScannedDocument:
    """`paper` with all that version 1 did not have."""
    words = text(facts[F_WORDS]) if F_WORDS in facts else ""
    serial = text(facts[later_form.F_SERIAL]) if later_form.F_SERIAL in facts else ""
    check(len(words) <= LONGEST_WORDS and len(serial) <= later_form.MOST_SERIAL)
    whole_paper = replace(
        paper,
        amount=whole(facts.get(F_THIS, 0), 0, LARGEST),
        customer=_reference(facts),
        words=words,
        until=_day(facts[F_UNTIL]) if F_UNTIL in facts else None,
        answer=whole(facts.get(F_ANSWER, 1), 1, _MOST_ANSWER) if F_ANSWER in facts else 0,
        serial=serial,
    )
    if F_SIGNED not in facts:
        return whole_paper
    return replace(whole_paper, plan=_position(facts, whole_paper))


def _position(facts: Facts, paper: ScannedDocument) -> PlanPosition:
    signed = _day(facts[F_SIGNED])
    check(facts.get(F_KEPT, True) is True)
    position = PlanPosition(
        number=_plan_number(facts, paper),
        price=whole(facts.get(F_PRICE, 0), 0, MOST_AMOUNT),
        deposit=whole(facts.get(F_DEPOSIT, 0), 0, MOST_AMOUNT),
        signed=signed,
        dues=_dues(facts, signed),
        payments=_payments(facts, signed, paper.till),
        cuts=_cuts(facts, signed),
        balance=whole(facts.get(F_BALANCE, 0), 0, MOST_AMOUNT),
        terms=paper.terms or bytes(8),
        kept=F_KEPT in facts,
        customer=paper.customer,
    )
    check(paper.parts > 1 or position.adds_up)
    return position


def _plan_number(facts: Facts, paper: ScannedDocument) -> str:
    if F_PLAN not in facts:
        return paper.number if paper.kind == form.T_PLAN else ""
    number = form.number_of(facts[F_PLAN], PLAN, paper.till)
    if number is None:
        raise StrangeError("a plan's number was expected")
    return number


def _entries(facts: Facts, field: int, each: int) -> list[list[Value]]:
    """A flat list in entries of so many figures."""
    flat = listed(facts.get(field, []))
    check(len(flat) % each == 0)
    return [flat[at : at + each] for at in range(0, len(flat), each)]


def _dues(facts: Facts, signed: date) -> tuple[Due, ...]:
    dues: list[Due] = []
    for first, step, count, amount in _entries(facts, F_DUES, _RUN):
        day = signed + timedelta(days=whole(first, 0, FAR_DAY))
        many, each = whole(count, 1, MOST_DUES), whole(amount, 1, MOST_AMOUNT)
        check(len(dues) + many <= MOST_DUES)
        if whole(step, 0, max(STEPS)):
            days = due_days(day, STEPS[figure(step)], many)
        else:
            check(many == 1)
            days = (day,)
        dues += [Due(day, each) for day in days]
    return tuple(dues)


def _payments(facts: Facts, signed: date, till: int) -> tuple[Moved, ...]:
    """Oldest first; a code has the newest first."""
    paid: list[Moved] = []
    for number, day_and_kind, amount in _entries(facts, F_PAYMENTS, _PAID):
        after, kind = divmod(figure(day_and_kind), PAID_STEP)
        name = form.number_of(number, PAYMENT, till)
        if name is None or kind >= len(PAID_KINDS):
            raise StrangeError("a payment was expected")
        paid.append(Moved(PAID_KINDS[kind], name, _days_after(signed, after), _moved(amount)))
    return tuple(reversed(paid))


def _cuts(facts: Facts, signed: date) -> tuple[Moved, ...]:
    return tuple(
        Moved(
            CUT_KINDS[whole(kind, 0, len(CUT_KINDS) - 1)],
            text(number),
            _days_after(signed, figure(after)),
            _moved(amount),
        )
        for kind, number, after, amount in _entries(facts, F_CUTS, _CUT)
    )


def _moved(amount: Value) -> int:
    """What moved a balance, up or down."""
    return whole(amount, -MOST_AMOUNT, MOST_AMOUNT)


def _days_after(signed: date, days: int) -> date:
    """A day that may lie before the signing: a deposit slip's."""
    return _day((signed - form.DAY_ONE).days + days)


def _day(value: Value) -> date:
    return form.DAY_ONE + timedelta(days=whole(value, 0, FAR_DAY))


def _reference(facts: Facts) -> str:
    if F_CUSTOMER not in facts:
        return ""
    reference = reference_of(facts[F_CUSTOMER])
    if reference is None:
        raise StrangeError("a reference was expected")
    return reference
