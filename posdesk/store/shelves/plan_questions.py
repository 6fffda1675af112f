"""What is asked of the books about plans, each question worded once."""

from __future__ import annotations

from sqlalchemy import ColumnClause, bindparam, case, func, literal_column, select

from posdesk.instalments.credit import RAISING
from posdesk.store.ledger_tables import POSTING
from posdesk.store.plan_tables import (
    PAYMENT,
    PAYMENT_TENDER,
    PLAN,
    PLAN_CREDIT,
    PLAN_DUE,
    PLAN_PAPER,
    PLAN_RELEASE,
    PLAN_SCHEDULE,
)
from posdesk.store.said import Said
from posdesk.store.trade_tables import DOCUMENT, HONOURED

NUMBER = PLAN.c.number == bindparam("number")
MOVED = case(
    *((PLAN_CREDIT.c.kind == kind, PLAN_CREDIT.c.before - PLAN_CREDIT.c.after) for kind in RAISING),
    else_=PLAN_CREDIT.c.after - PLAN_CREDIT.c.before,
)
CREDITED = (
    select(func.coalesce(func.sum(MOVED), 0))
    .where(PLAN_CREDIT.c.plan == PLAN.c.number)
    .scalar_subquery()
)
VERSION = (
    select(func.max(PLAN_SCHEDULE.c.version))
    .where(PLAN_SCHEDULE.c.plan == PLAN.c.number)
    .scalar_subquery()
)
RELEASED = (
    select(func.count()).where(PLAN_RELEASE.c.plan == PLAN.c.number).scalar_subquery()
)  # fmt: skip
ANEW: ColumnClause[str] = literal_column("'anew'")
_SPACED: ColumnClause[str] = literal_column("' anew'")  # as `remains.anew` has it
INSTEAD = (  # what was booked in the place of a plan whose rows are lost in part
    select(func.max(HONOURED.c.plan))
    .where(HONOURED.c.paper == PLAN.c.number.concat(_SPACED), HONOURED.c.kind == ANEW)
    .scalar_subquery()
)
GET = select(
    PLAN, VERSION.label("version"), RELEASED.label("released"), INSTEAD.label("instead")
).where(NUMBER)
EXISTS = select(PLAN.c.number).where(NUMBER)
DUES = (
    select(PLAN_DUE.c.version, PLAN_DUE.c.day, PLAN_DUE.c.amount)
    .where(PLAN_DUE.c.plan == bindparam("plan"), PLAN_DUE.c.version == bindparam("version"))
    .order_by(PLAN_DUE.c.no)
)
CREDITS = (
    select(PLAN_CREDIT)
    .where(PLAN_CREDIT.c.plan == bindparam("plan"))
    .order_by(PLAN_CREDIT.c.before)
)
ROW = (
    PLAN.c.number, PLAN.c.customer, PLAN.c.currency, PLAN.c.at_ms, PLAN.c.offset_min, PLAN.c.price,
    (PLAN.c.financed - CREDITED).label("owed"),
)  # fmt: skip
OF_CUSTOMERS = (
    select(*ROW)
    .where(PLAN.c.customer.in_(bindparam("keys", expanding=True)))
    .order_by(PLAN.c.at_ms.desc(), PLAN.c.number.desc())
)
DUE_BY = (
    select(PLAN_DUE.c.plan, func.min(PLAN_DUE.c.day).label("day"))
    .join(PLAN, PLAN.c.number == PLAN_DUE.c.plan)
    .where(
        PLAN_DUE.c.day >= bindparam("since"),
        PLAN_DUE.c.day <= bindparam("until"),
        PLAN_DUE.c.version == VERSION,
        PLAN.c.financed > CREDITED,
    )
    .group_by(PLAN_DUE.c.plan)
    .order_by(func.min(PLAN_DUE.c.day), PLAN_DUE.c.plan)
    .limit(bindparam("most"))
)
OWED_BY = (  # remains of a plan that was booked anew are nobody's
    select(func.coalesce(func.sum(PLAN.c.financed - CREDITED), 0))
    .where(PLAN.c.customer == bindparam("customer"), INSTEAD.is_(None))
)  # fmt: skip
OWED = select(PLAN.c.financed - CREDITED).where(NUMBER)
BALANCE = select(func.coalesce(func.sum(POSTING.c.minor), 0)).where(
    POSTING.c.account == bindparam("account")
)
THE_PAYMENT = select(PAYMENT).where(PAYMENT.c.number == bindparam("number"))
PAYMENTS = (
    select(PAYMENT)
    .where(PAYMENT.c.plan == bindparam("plan"))
    .order_by(PAYMENT.c.at_ms, PAYMENT.c.txn)
)
PAID_BETWEEN = (
    select(PAYMENT)
    .where(
        PAYMENT.c.day >= bindparam("since"),
        PAYMENT.c.day <= bindparam("until"),
        (PAYMENT.c.amount == bindparam("amount")) | (bindparam("amount") == 0),
    )
    .order_by(PAYMENT.c.txn, PAYMENT.c.number)
    .limit(bindparam("most"))
)
LEGS = (
    select(PAYMENT_TENDER)
    .where(PAYMENT_TENDER.c.payment == bindparam("number"))
    .order_by(PAYMENT_TENDER.c.no)
)
PAPERS = (
    select(PLAN_PAPER.c.no, PLAN_PAPER.c.document)
    .where(PLAN_PAPER.c.plan == bindparam("plan"))
    .order_by(PLAN_PAPER.c.no.desc())
    .limit(bindparam("most"))
)
PAPER = PLAN_PAPER.alias()
LAST_PAPER = (
    select(func.max(PAPER.c.no)).where(PAPER.c.plan == PLAN.c.number).scalar_subquery()
)  # fmt: skip
SIBLING = PLAN.alias()
ON_SIBLING = (
    select(func.coalesce(func.sum(MOVED), literal_column("0")))
    .where(PLAN_CREDIT.c.plan == SIBLING.c.number)
    .scalar_subquery()
)
ALL_OWED = (
    select(func.sum(SIBLING.c.financed - ON_SIBLING))
    .where(SIBLING.c.customer == PLAN.c.customer)
    .scalar_subquery()
)
_RECV: ColumnClause[str] = literal_column("'RECV:'")
ON_ACCOUNT = (
    select(func.coalesce(func.sum(POSTING.c.minor), literal_column("0")))
    .where(POSTING.c.account == _RECV.concat(PLAN.c.customer))
    .scalar_subquery()
)
_RECEIPT: ColumnClause[str] = literal_column("'R%'")
RECEIPTS = (
    select(func.count())
    .where(PAPER.c.plan == PLAN.c.number, PAPER.c.document.like(_RECEIPT))
    .scalar_subquery()
)
CREDITED_BY_RECEIPT = (
    select(func.count())
    .where(PLAN_CREDIT.c.plan == PLAN.c.number, PLAN_CREDIT.c.document.like(_RECEIPT))
    .scalar_subquery()
)
_OF_DUES = (
    select(func.max(PLAN_SCHEDULE.c.version))
    .where(PLAN_SCHEDULE.c.plan == PLAN_DUE.c.plan)
    .correlate(PLAN_DUE)
    .scalar_subquery()
)
WEIGHT = (
    select(func.sum(PLAN_DUE.c.amount * PLAN_DUE.c.day))
    .where(PLAN_DUE.c.plan == PLAN.c.number, PLAN_DUE.c.version == _OF_DUES)
    .scalar_subquery()
)
_TOLD = PLAN.join(PLAN_PAPER, PLAN_PAPER.c.plan == PLAN.c.number).join(
    DOCUMENT, DOCUMENT.c.number == PLAN_PAPER.c.document
)
_LAST = (NUMBER, PLAN_PAPER.c.no == LAST_PAPER)
# How a plan stands: by its newest paper, and by the sums of its rows.
_BY_PAPER = (DOCUMENT.c.tokens, PLAN_PAPER.c.no)
_BY_ROWS = (
    PLAN.c.customer,
    (PLAN.c.financed - CREDITED),
    select(func.coalesce(func.max(PLAN_CREDIT.c.after), literal_column("0")))
    .where(PLAN_CREDIT.c.plan == PLAN.c.number)
    .scalar_subquery(),
    PLAN.c.kept,
    RELEASED,
    ALL_OWED - ON_ACCOUNT,
    CREDITED_BY_RECEIPT - RECEIPTS,
    WEIGHT,
)
NEWEST = Said(select(*_BY_PAPER, *_BY_ROWS).select_from(_TOLD).where(*_LAST), "number")
# The same figures one by one, for a statement that asks for something else as well.
NEWEST_APART = (
    *(select(each).select_from(_TOLD).where(*_LAST).scalar_subquery() for each in _BY_PAPER),
    *(select(each).where(NUMBER).scalar_subquery() for each in _BY_ROWS),
)
PLAN_OF = select(PLAN_PAPER.c.plan).where(PLAN_PAPER.c.document == bindparam("document"))
EVERY = (
    select(PLAN.c.number)
    .where(PLAN.c.number > bindparam("after"))
    .order_by(PLAN.c.number)
    .limit(bindparam("most"))
)
