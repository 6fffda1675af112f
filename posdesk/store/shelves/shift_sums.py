"""What a running shift's books are asked for its figures, and how the answers fall into rows.

Grouped statements only: however long the day was, each answers a few rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnClause,
    Row,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    union_all,
)

from posdesk.catalogue.traits import VOUCHER
from posdesk.identity import MISTAKE
from posdesk.instalments.credit import ADDED, SLIP
from posdesk.ledger.chart import BANK, CARD_CLEARING
from posdesk.sales.tenders import CARD, CASH, CHEQUE, PLAN, TRANSFER
from posdesk.store.kind_tables import LINE_TRAIT
from posdesk.store.ledger_tables import JOURNAL, POSTING
from posdesk.store.plan_tables import PAYMENT, PAYMENT_TENDER, PLAN_CREDIT
from posdesk.store.trade_tables import (
    DOCUMENT,
    GOODS_RETURN,
    REFUND_LEG,
    SALE,
    SALE_LINE,
    SALE_TENDER,
)
from posdesk.till.cash_moves import PAID_IN, PAID_OUT, move_between
from posdesk.till.other_money import OTHER_MONEY, PLAN_PAYMENTS, RIGHTED, row_of
from posdesk.till.reading import CARRIED, Beside, Moved

# An id grows along a till's chain: a shift is all its till wrote since the act that opened it.
_PAPERS = (DOCUMENT.c.txn > bindparam("after"), DOCUMENT.c.txn < bindparam("until"))
_PAYMENTS = (
    PAYMENT.c.txn > bindparam("after"),
    PAYMENT.c.txn < bindparam("until"),
    PAYMENT.c.how != SLIP,  # written down in an outage: a row of its own
)
_ENTRIES = (JOURNAL.c.id > bindparam("after"), JOURNAL.c.id < bindparam("until"))
# A sale that its paper proved again was not made in this shift.
_HERE: ColumnClause[str] = literal_column("'till'")
SOLD = union_all(
    select(
        literal_column("'sales'").label("what"),
        func.count().label("times"),
        func.coalesce(func.sum(SALE.c.total), 0).label("total"),
    )
    .select_from(DOCUMENT.join(SALE, SALE.c.number == DOCUMENT.c.number))
    .where(*_PAPERS, SALE.c.origin == _HERE),
    select(
        literal_column("'returns'"),
        func.count(),
        func.coalesce(func.sum(GOODS_RETURN.c.total), 0),
    )
    .select_from(DOCUMENT.join(GOODS_RETURN, GOODS_RETURN.c.number == DOCUMENT.c.number))
    .where(*_PAPERS),
    # Gift cards: credit that was bought, and no turnover.
    select(literal_column("'cards'"), func.count(), func.coalesce(func.sum(SALE_LINE.c.paid), 0))
    .select_from(
        DOCUMENT.join(LINE_TRAIT, LINE_TRAIT.c.sale == DOCUMENT.c.number).join(
            SALE_LINE,
            and_(SALE_LINE.c.sale == LINE_TRAIT.c.sale, SALE_LINE.c.no == LINE_TRAIT.c.line),
        )
    )
    .where(
        *_PAPERS,
        LINE_TRAIT.c.what == literal_column("'kind'"),
        LINE_TRAIT.c.said == literal_column(f"'{VOUCHER}'"),
    ),
    select(literal_column("'payments'"), func.count(), literal_column("0"))
    .select_from(PAYMENT)
    .where(*_PAYMENTS),
    # Goods added to a running plan: its page is no sale of its own, and they are sold by it.
    select(
        literal_column("'added'"),
        func.count(),
        func.coalesce(func.sum(PLAN_CREDIT.c.after - PLAN_CREDIT.c.before), 0),
    )
    .select_from(PLAN_CREDIT.join(JOURNAL, JOURNAL.c.id == PLAN_CREDIT.c.txn))
    .where(
        PLAN_CREDIT.c.txn > bindparam("after"),
        PLAN_CREDIT.c.txn < bindparam("until"),
        PLAN_CREDIT.c.kind == literal_column(f"'{ADDED}'"),
        JOURNAL.c.kind == literal_column("'plan_changed'"),  # not one that its paper proved again
    ),
)
# A price put right is kept as a refund, and given; its act is told beside, less what is given.
_GIVEN = case(
    (DOCUMENT.c.letter == MISTAKE, literal_column("'righted'")), else_=literal_column("'given'")
)
# What was set against each other in an exchange is no money: a kind of its own.
_PAID_BY = case(
    (SALE_TENDER.c.carried == 1, literal_column(f"'{CARRIED}'")), else_=SALE_TENDER.c.kind
)
_PAID_BACK_BY = case(
    (REFUND_LEG.c.carried == 1, literal_column(f"'{CARRIED}'")), else_=REFUND_LEG.c.kind
)
TENDERED = union_all(
    select(
        literal_column("'taken'").label("way"),
        _PAID_BY.label("kind"),
        func.sum(SALE_TENDER.c.applied).label("minor"),
    )
    .select_from(
        DOCUMENT.join(SALE_TENDER, SALE_TENDER.c.sale == DOCUMENT.c.number).join(
            SALE, SALE.c.number == DOCUMENT.c.number
        )
    )
    .where(*_PAPERS, SALE.c.origin == _HERE)
    .group_by(_PAID_BY),
    select(_GIVEN, _PAID_BACK_BY, func.sum(REFUND_LEG.c.amount))
    .select_from(DOCUMENT.join(REFUND_LEG, REFUND_LEG.c.goods_return == DOCUMENT.c.number))
    .where(*_PAPERS)
    .group_by(_GIVEN, _PAID_BACK_BY),
    select(literal_column("'plans'"), PAYMENT_TENDER.c.kind, func.sum(PAYMENT_TENDER.c.applied))
    .select_from(PAYMENT.join(PAYMENT_TENDER, PAYMENT_TENDER.c.payment == PAYMENT.c.number))
    .where(*_PAYMENTS)
    .group_by(PAYMENT_TENDER.c.kind),
)
KINDS = (
    select(JOURNAL.c.kind, func.count().label("times"))
    .where(JOURNAL.c.kind.in_(bindparam("kinds", expanding=True)), *_ENTRIES)
    .group_by(JOURNAL.c.kind)
)
MOVES = (
    select(
        JOURNAL.c.kind,
        JOURNAL.c.cause,
        POSTING.c.account,
        func.count().label("times"),
        func.sum(POSTING.c.minor).label("minor"),
    )
    # `+ 0`: the few acts of these kinds first, then their postings; not every posting of the day.
    .select_from(JOURNAL.join(POSTING, POSTING.c.txn == JOURNAL.c.id + 0))
    .where(
        *_ENTRIES,
        JOURNAL.c.kind.not_in(bindparam("told", expanding=True)),
        or_(
            and_(
                JOURNAL.c.kind.in_(bindparam("kinds", expanding=True)),
                POSTING.c.account != bindparam("drawer"),
            ),
            and_(
                JOURNAL.c.kind.not_in(bindparam("kinds", expanding=True)),
                POSTING.c.account.in_(bindparam("money", expanding=True)),
            ),
        ),
    )
    .group_by(JOURNAL.c.kind, JOURNAL.c.cause, POSTING.c.account)
    .order_by(JOURNAL.c.kind, POSTING.c.account)
)
# Acts whose money is told by the rows of sales, of refunds and of payments for plans.
TOLD = ("sale", "return", "settlement", "plan_signed", "instalment_paid", "shift_opened")
MOVED = (
    select(POSTING.c.account, func.sum(POSTING.c.minor).label("minor"))
    .where(
        POSTING.c.account.in_(bindparam("accounts", expanding=True)),
        POSTING.c.txn >= bindparam("after"),  # the act that opened it put the float in
        POSTING.c.txn < bindparam("until"),
    )
    .group_by(POSTING.c.account)
)
WAYS = (PAID_IN, PAID_OUT)
# The tenders that are money, as the account they are kept on tells them.
_AS_MOVED = {
    CASH.code: CASH.code, CARD.code: CARD.code, TRANSFER.code: TRANSFER.code,
    CHEQUE.code: TRANSFER.code,
}  # fmt: skip


def taken(tenders: Sequence[Any], added: int) -> tuple[tuple[str, int], ...]:
    """What sales were paid by. `added` minor units of goods went on plans that run already."""
    return _sums((*by_kind(tenders, "taken"), (PLAN.code, added)))


def by_kind(rows: Sequence[Any], *ways: str) -> tuple[tuple[str, int], ...]:
    return _sums((row.kind, int(row.minor)) for row in rows if row.way in ways)


def _sums(rows: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    sums: dict[str, int] = {}
    for kind, minor in rows:
        sums[kind] = sums.get(kind, 0) + minor
    return tuple(sorted((kind, minor) for kind, minor in sums.items() if minor))


def cash_move(row: Row[Any]) -> Moved:
    return Moved(move_between(row.kind, row.account).code, row.times, abs(int(row.minor)))


def beside(payments: int, tenders: Sequence[Any], moves: Sequence[Any]) -> tuple[Beside, ...]:
    """Money that no goods brought, in the order of `other_money`; what no act moved is left out."""
    found: dict[str, list[tuple[str, int]]] = {PLAN_PAYMENTS: list(by_kind(tenders, "plans"))}
    times = {PLAN_PAYMENTS: payments}
    for row in moves:
        if row.kind not in WAYS:
            code = row_of(row.kind, row.cause).code
            found.setdefault(code, []).append((_tender_of(row.account), int(row.minor)))
            times[code] = times.get(code, 0) + int(row.times)
    righted = [(_AS_MOVED[kind], minor) for kind, minor in by_kind(tenders, "righted")
               if kind in _AS_MOVED]  # fmt: skip
    found.setdefault(RIGHTED, []).extend(righted)
    told = [(row, _sums(found.get(row.code, ()))) for row in OTHER_MONEY]
    return tuple(
        Beside(row.code, times[row.code] if row.counted else 0, sums) for row, sums in told if sums
    )


def _tender_of(account: str) -> str:
    """What money on that account moved by. What goes back for a cheque goes by the bank."""
    if account == CARD_CLEARING:
        return CARD.code
    return TRANSFER.code if account == BANK else CASH.code
