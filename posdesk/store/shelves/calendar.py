"""Days on which nobody could pay: shut, a till or the card machine down, tried and not possible."""

from __future__ import annotations

from datetime import date

from sqlalchemy import and_, bindparam, delete, func, select, update

from posdesk.clock import Moment
from posdesk.instalments.calendar import TILL_DOWN, OpenClaim, Outage, ShopCalendar
from posdesk.policy import OurDays
from posdesk.store.columns import day_number, day_of
from posdesk.store.plan_tables import CLAIM_ANSWER, DAY_OFF, OUTAGE, PAYMENT_CLAIM, PAYMENT_TRIED
from posdesk.store.shelves.settings import SettingsShelf
from posdesk.store.shop_settings import CALENDAR, our_days_from_json, our_days_to_json
from posdesk.store.trade_tables import SALE
from posdesk.store.unit import INSERTS, Unit

_DAYS = select(DAY_OFF.c.day).where(DAY_OFF.c.day >= bindparam("since")).order_by(DAY_OFF.c.day)
_OPEN_AGAIN = delete(DAY_OFF).where(DAY_OFF.c.day == bindparam("which"))
_OUTAGES = (
    select(OUTAGE)
    .where(OUTAGE.c.until.is_(None) | (OUTAGE.c.until >= bindparam("from_day")))
    .order_by(OUTAGE.c.since, OUTAGE.c.id)
)
_TILL_DOWN = (
    select(OUTAGE.c.since, OUTAGE.c.until)
    .where(OUTAGE.c.kind == TILL_DOWN)
    .order_by(OUTAGE.c.since, OUTAGE.c.id)
)
_SOLD_BY = select(func.max(SALE.c.day)).where(SALE.c.day <= bindparam("which"))
_SOLD_AFTER = select(func.min(SALE.c.day)).where(SALE.c.day > bindparam("which"))
_END = (
    update(OUTAGE)
    .where(OUTAGE.c.kind == bindparam("which"), OUTAGE.c.until.is_(None))
    .values(until=bindparam("last"))
)
_TRIED = select(PAYMENT_TRIED).where(PAYMENT_TRIED.c.plan == bindparam("plan"))
_CLAIMS = (
    select(
        PAYMENT_CLAIM.c.number, PAYMENT_CLAIM.c.at_ms, PAYMENT_CLAIM.c.offset_min,
        func.min(CLAIM_ANSWER.c.at_ms).label("answered_ms"),
    )
    .select_from(
        PAYMENT_CLAIM.outerjoin(
            CLAIM_ANSWER,
            and_(
                CLAIM_ANSWER.c.claim == PAYMENT_CLAIM.c.number, CLAIM_ANSWER.c.outcome != "open"
            ),
        )
    )
    .where(PAYMENT_CLAIM.c.plan == bindparam("plan"))
    .group_by(PAYMENT_CLAIM.c.number, PAYMENT_CLAIM.c.at_ms, PAYMENT_CLAIM.c.offset_min)
    .order_by(PAYMENT_CLAIM.c.at_ms)
)  # fmt: skip


class CalendarShelf:
    """The shop's own days. Rows may change; each change is an entry of the journal besides."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def shut(self, day: date, why: str) -> None:
        """The shop does not open that day; once more, the reason alone changes."""
        self.open_again(day)
        row = {"day": day_number(day), "why": why}
        self._unit.connection.execute(INSERTS["day_off"], row)
        self._at_hand(shut=day)

    def open_again(self, day: date) -> None:
        """The shop opens that day after all."""
        self._unit.connection.execute(_OPEN_AGAIN, {"which": day_number(day)})

    def begin_outage(self, kind: str, since: date, which: str) -> None:
        """`kind` (till, card) is down from that day on; `which` is the id of the act."""
        row = {"id": which, "kind": kind, "since": day_number(since), "until": None}
        self._unit.connection.execute(INSERTS["outage"], row)
        self._at_hand()

    def end_outage(self, kind: str, until: date) -> None:
        """`kind` works again; `until` was its last day down."""
        self._unit.connection.execute(_END, {"which": kind, "last": day_number(until)})
        self._at_hand()

    def _at_hand(self, shut: date | None = None) -> None:
        """The copy that windows of return are told by: a day once shut stays in it, so that no
        window ends earlier than somebody was told (PROMISE PB-7)."""
        settings = SettingsShelf(self._unit)
        settings.alone_with_settings()
        before = our_days_from_json(settings.get(CALENDAR))
        rows = self._unit.connection.execute(_TILL_DOWN).all()
        down = tuple((day_of(row.since), day_of(row.until) if row.until else None) for row in rows)
        days = before.shut | {shut} if shut else before.shut
        settings.put(CALENDAR, our_days_to_json(OurDays(days, down)))

    def sold_around(self, day: date) -> tuple[date | None, date | None]:
        """The last day up to that one on which something was sold here, and the first after it."""
        asked = {"which": day_number(day)}
        ask = self._unit.connection.execute
        found = (ask(_SOLD_BY, asked).scalar(), ask(_SOLD_AFTER, asked).scalar())
        before, after = (day_of(each) if each else None for each in found)
        return before, after

    def tried(self, plan: str, day: date) -> None:
        """She tried to pay on that day and could not; twice is once."""
        row = {"plan": plan, "day": day_number(day)}
        if day not in self._tried(plan):
            self._unit.connection.execute(INSERTS["payment_tried"], row)

    def outages(self, since: date) -> tuple[Outage, ...]:
        """Outages that lasted until that day or later, or still last."""
        rows = self._unit.connection.execute(_OUTAGES, {"from_day": day_number(since)}).all()
        return tuple(
            Outage(row.kind, day_of(row.since), day_of(row.until) if row.until else None)
            for row in rows
        )

    def of_plan(self, plan: str, since: date, heard_until: date | None = None) -> ShopCalendar:
        """What keeps that plan from being late, from a day on (its oldest open due)."""
        ask = self._unit.connection.execute
        days = ask(_DAYS, {"since": day_number(since)}).scalars().all()
        return ShopCalendar(
            frozenset(map(day_of, days)),
            self.outages(since),
            self._claims(plan),
            frozenset((plan, day) for day in self._tried(plan)),
            heard_until,
        )

    def _claims(self, plan: str) -> tuple[OpenClaim, ...]:
        rows = self._unit.connection.execute(_CLAIMS, {"plan": plan}).all()
        return tuple(
            OpenClaim(
                plan,
                Moment(row.at_ms, row.offset_min).day,
                Moment(row.answered_ms, row.offset_min).day if row.answered_ms else None,
            )
            for row in rows
        )

    def _tried(self, plan: str) -> frozenset[date]:
        rows = self._unit.connection.execute(_TRIED, {"plan": plan}).all()
        return frozenset(day_of(row.day) for row in rows)
