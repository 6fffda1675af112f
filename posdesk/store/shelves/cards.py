"""Calls to the card terminal: asked, answered, used; what the acquirer settled."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, func, select, text

from posdesk.clock import Moment
from posdesk.store.card_tables import (
    ACQUIRER_BACK,
    ACQUIRER_LINE,
    CARD_ANSWER,
    CARD_CALL,
    CARD_USE,
)
from posdesk.store.days import day_number, day_of
from posdesk.store.unit import Unit
from posdesk.till.card_call import AcquirerLine, CardCall
from posdesk.till.settlement import OurCard
from posdesk.till.terminal import UNKNOWN, Answer, Call

_LATEST = (
    select(CARD_ANSWER.c.call, func.max(CARD_ANSWER.c.no).label("no"))
    .group_by(CARD_ANSWER.c.call)
    .subquery()
)
_CALLS = (
    select(
        CARD_CALL, CARD_ANSWER.c.no, CARD_ANSWER.c.outcome, CARD_ANSWER.c.last4.label("card"),
        CARD_ANSWER.c.approval, CARD_ANSWER.c.reference, CARD_ANSWER.c.document.label("promise"),
        CARD_USE.c.document.label("used"),
    )
    .select_from(
        CARD_CALL.outerjoin(_LATEST, _LATEST.c.call == CARD_CALL.c.key)
        .outerjoin(
            CARD_ANSWER,
            (CARD_ANSWER.c.call == CARD_CALL.c.key) & (CARD_ANSWER.c.no == _LATEST.c.no),
        )
        .outerjoin(CARD_USE, CARD_USE.c.call == CARD_CALL.c.key)
    )
    .order_by(CARD_CALL.c.txn, CARD_CALL.c.leg)
)  # fmt: skip
_ONE = _CALLS.where(CARD_CALL.c.key == bindparam("key"))
_ABOUT = _CALLS.where(CARD_CALL.c.about == bindparam("about"))
_OF_SALE = _CALLS.where(CARD_CALL.c.sale == bindparam("sale"))
_OPEN = _CALLS.where(
    CARD_ANSWER.c.outcome.is_(None) | (CARD_ANSWER.c.outcome == UNKNOWN),
)
_OPEN_HERE = _OPEN.where(CARD_CALL.c.till == bindparam("till"))
_ALL = _CALLS.where(CARD_CALL.c.at_ms >= bindparam("since"))
_REFERENCE = (
    select(CARD_ANSWER.c.reference)
    .select_from(CARD_ANSWER.join(CARD_CALL, CARD_CALL.c.key == CARD_ANSWER.c.call))
    .where(CARD_CALL.c.till == bindparam("till"), CARD_ANSWER.c.reference != "")
    .order_by(CARD_ANSWER.c.txn.desc())
    .limit(1)
)
_LINES = (
    select(ACQUIRER_LINE, ACQUIRER_BACK.c.document)
    .select_from(ACQUIRER_LINE.outerjoin(ACQUIRER_BACK, ACQUIRER_BACK.c.line == ACQUIRER_LINE.c.id))
    .where(ACQUIRER_LINE.c.day >= bindparam("since"), ACQUIRER_LINE.c.day <= bindparam("until"))
    .order_by(ACQUIRER_LINE.c.day, ACQUIRER_LINE.c.id)
)
_KNOWN = select(ACQUIRER_LINE.c.id).where(ACQUIRER_LINE.c.id.in_(bindparam("ids", expanding=True)))


_OURS = text(
    "select t.sale as paper, t.no as tender, t.day, t.applied as minor, t.last4, t.approval "
    "from sale_tender t where t.kind = 'card' and t.carried = 0 and t.day between :since and "
    ":until union all select p.number, t.no, p.day, t.applied, t.last4, t.approval from "
    "payment_tender t join payment p on p.number = t.payment where t.kind = 'card' and p.day "
    "between :since and :until union all select g.number, f.no, g.day, -f.amount, f.last4, '' "
    "from refund_leg f join goods_return g on g.number = f.goods_return where f.kind = 'card' "
    "and f.carried = 0 and g.day between :since and :until and not exists (select 1 from "
    "card_call c join card_answer a on a.call = c.key where c.about = g.number and c.leg = "
    "f.no and a.outcome = 'declined')"
)


class CardsShelf:
    """What was asked of the terminal, and what came of it."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def alone_with(self, *keys: str) -> None:
        """Whoever else has to do with those calls waits until this act is done."""
        self._unit.alone(*(f"card {key}" for key in keys))

    def request(self, call: Call, till: int, about: str, leg: int, sale: str, at: Moment) -> None:
        """Write down what is going to be asked, in the act being written."""
        row = {
            "key": call.key, "till": till, "kind": call.kind, "about": about, "leg": leg,
            "sale": sale, "minor": call.minor, "currency": call.currency, "last4": call.last4,
            "reverses": call.of, "earlier": call.after, "at_ms": at.ms,
            "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.add("card_call", [row])

    def answer(self, key: str, no: int, answer: Answer, document: str, at: Moment) -> None:
        """Write down what came of it; `document` is the promise slip of what nobody knows yet."""
        row = {
            "call": key, "no": no, "outcome": answer.outcome, "last4": answer.last4[-4:],
            "approval": answer.approval, "reference": answer.reference, "document": document,
            "at_ms": at.ms, "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.add("card_answer", [row])

    def use(self, key: str, way: str, document: str) -> None:
        """That paper is paid with it (`paid`), or pays out what the card did not take."""
        self._unit.add("card_use", [{"call": key, "way": way, "document": document}])

    def get(self, key: str) -> CardCall | None:
        """That call; None where it was never written down."""
        row = self._unit.connection.execute(_ONE, {"key": key}).first()
        return _call(row) if row else None

    def about(self, about: str) -> tuple[CardCall, ...]:
        """The calls for that ticket, or that slip."""
        return _calls(self._unit.connection.execute(_ABOUT, {"about": about}))

    def of_sale(self, sale: str) -> tuple[CardCall, ...]:
        """The refunds asked for of that receipt."""
        return _calls(self._unit.connection.execute(_OF_SALE, {"sale": sale}))

    def open(self, till: int | None = None) -> tuple[CardCall, ...]:
        """Calls of which nobody knows the outcome, oldest first; of one till, or all."""
        if till is None:
            return _calls(self._unit.connection.execute(_OPEN))
        return _calls(self._unit.connection.execute(_OPEN_HERE, {"till": till}))

    def since(self, at: Moment) -> tuple[CardCall, ...]:
        """Every call since then, oldest first."""
        return _calls(self._unit.connection.execute(_ALL, {"since": at.ms}))

    def last_reference(self, till: int) -> str:
        """The terminal's own number of the last call it answered at that till; empty for none."""
        found = self._unit.connection.execute(_REFERENCE, {"till": till}).scalar()
        return str(found) if found else ""

    # --- what the acquirer settled ---------------------------------------------------------------

    def settled(self, lines: Iterable[AcquirerLine]) -> tuple[AcquirerLine, ...]:
        """Keep those lines, but for the ones kept before; the new ones."""
        given = {line.id: line for line in lines}
        known = self._unit.connection.execute(_KNOWN, {"ids": list(given)}).scalars()
        for each in known:
            del given[each]
        new = tuple(given.values())
        self._unit.add(
            "acquirer_line",
            [
                {"id": line.id, "day": day_number(line.day), "minor": line.minor,
                 "currency": line.currency, "last4": line.last4, "approval": line.approval,
                 "reference": line.reference}
                for line in new
            ],
        )  # fmt: skip
        return new

    def lines(self, since: date, until: date) -> tuple[AcquirerLine, ...]:
        """What was settled in those days."""
        asked = {"since": day_number(since), "until": day_number(until)}
        return tuple(
            AcquirerLine(
                row.id, day_of(row.day), row.minor, row.currency, row.last4, row.approval,
                row.reference, row.document or "",
            )
            for row in self._unit.connection.execute(_LINES, asked)
        )  # fmt: skip

    def ours(self, since: date, until: date) -> tuple[OurCard, ...]:
        """Our own card tenders of those days, given back ones below zero."""
        asked = {"since": day_number(since), "until": day_number(until)}
        return tuple(
            OurCard(row.paper, row.tender, day_of(row.day), row.minor, row.last4, row.approval)
            for row in self._unit.connection.execute(_OURS, asked)
        )

    def gave_back(self, line: str, minor: int, charges: int, document: str) -> None:
        """What that line took a second time went back, with what the customer's bank charged."""
        row = {"line": line, "minor": minor, "charges": charges, "document": document}
        self._unit.add("acquirer_back", [row])


def _calls(rows: Iterable[Row[Any]]) -> tuple[CardCall, ...]:
    return tuple(_call(row) for row in rows)


def _call(row: Row[Any]) -> CardCall:
    call = Call(row.key, row.kind, row.minor, row.currency, row.last4, row.reverses, row.earlier)
    answer = None
    if row.outcome is not None:
        answer = Answer(row.outcome, row.card, row.approval, row.reference)
    return CardCall(
        call, row.till, row.about, row.leg, row.sale, Moment(row.at_ms, row.offset_min), answer,
        row.no or 0, row.promise or "", row.used or "",
    )  # fmt: skip
