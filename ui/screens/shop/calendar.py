"""The shop's calendar: days shut, and days the card machine or a till was down (SE-107)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.desk.action import Action
from posdesk.desk.actions.mark_outage import MarkOutage
from posdesk.desk.actions.mark_shut import MarkShut
from posdesk.desk.lookups.shop_days import AskShopDays, ShopDays
from posdesk.instalments.calendar import CARD_DOWN, TILL_DOWN
from posdesk.wording import translate
from ui import formats
from ui.actions import SELLERS
from ui.errands import Errands
from ui.saying import Saying
from ui.screens.shift.day_sheet import FigureRows
from ui.screens.shop.calendar_panels import (
    CARD_KEY,
    SHUT_KEY,
    TILL_KEY,
    DayPanel,
    SeveralPanel,
    outage_words,
)
from ui.screens.shop.page import ShopPage, refused_words
from ui.screens.shop.staff_panels import OneOf
from ui.widgets.buttons import SideButton
from ui.widgets.labels import Words
from ui.widgets.month_grid import MonthGrid, month_reach
from ui.widgets.sheets import Sheet
from ui.wording import refusal

NEWEST = "shop-days"
_MOVES = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
}  # fmt: skip


class CalendarPage(ShopPage):
    """A month; arrows walk its days, a key marks what is shut or down."""

    NAME = "shop/calendar"
    OWN_KEYS = (Qt.Key.Key_F4,)

    def __init__(self, work: Errands, parent: QObject | None = None) -> None:
        self.day, self.several = DayPanel(), SeveralPanel()
        self.panels = OneOf(self.day, self.several)
        super().__init__(self.panels, parent)
        self._work = work
        self.lit = date(2000, 1, 1)
        self.days: ShopDays | None = None
        self._draft = work.draft()
        self.grid, self.rows = MonthGrid(), FigureRows()
        self.month = Words(size=18, weight=600, wrap=True)
        self.before = SideButton(translate("Calendar", "Before"))
        self.after = SideButton(translate("Calendar", "After"))
        self.before.setAccessibleName(translate("Calendar", "The month before"))
        self.after.setAccessibleName(translate("Calendar", "The month after"))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.month, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)
        paper = Sheet()
        for gap, part in ((0, head), (8, self.grid), (16, self.rows)):
            paper.body.addSpacing(gap)
            paper.body.addWidget(part)
        paper.body.addStretch(1)
        self.sheet.fill(paper)
        self.grid.picked.connect(self.light)
        self.before.clicked.connect(lambda: self._month(-1))
        self.after.clicked.connect(lambda: self._month(1))
        self.day.wanted.connect(self.want)
        self.several.go.connect(self._mark_several)
        self.several.back.connect(self._rest)

    @staticmethod
    def title() -> str:
        """What the page is called."""
        return translate("Shop", "Days")

    def begin(self) -> None:
        """The month of today."""
        self.panels.show_panel(self.day)
        self.light(self._work.desk.station().at.day)

    def light(self, day: date) -> None:
        """Light that day, and read its month."""
        self.lit = day
        self._work.ask(AskShopDays(*month_reach(day)), self._show, newest=NEWEST)

    def _show(self, days: ShopDays) -> None:
        self.days = days
        title = formats.month(self.lit)
        self.month.setText(title)
        marks = dict(self._marks(days))
        self.grid.show_month(self.lit, days.today, marks, title)
        self.rows.show_rows(self._told(days))
        self.day.show_day(days, self.lit, may_act=self._may_act)

    @property
    def _may_act(self) -> bool:
        staff = self._work.desk.duty.staff
        return staff is not None and staff.role in SELLERS

    def _marks(self, days: ShopDays) -> list[tuple[date, tuple[str, str]]]:
        found = []
        for step in range(-7, 45):
            day = days.since + timedelta(days=step)
            down = days.outages_on(day)
            if day in days.shut:
                found.append((day, (translate("Calendar", "shut"), "warn")))
            elif down:
                card = any(each.kind == CARD_DOWN for each in down)
                words = translate("Calendar", "card") if card else translate("Calendar", "till")
                found.append((day, (words, "bad")))
        return found

    def _told(self, days: ShopDays) -> list[tuple[str, str, str]]:
        """What is marked this month, in words."""
        rows = []
        for each in days.outages:
            if each.since <= days.until:
                until = formats.day(each.until) if each.until else translate("Calendar", "still")
                rows.append((outage_words(each.kind), "", f"{formats.day(each.since)} – {until}"))
        shut = sorted(day for day in days.shut if days.since <= day <= days.until)
        if shut:
            words = translate("Calendar", "The shop is shut.")
            rows.append((words, "", ", ".join(map(formats.day, shut))))
        return rows

    def _month(self, by: int) -> None:
        first, last = month_reach(self.lit)
        self.light(last + timedelta(days=1) if by > 0 else (first - timedelta(days=1)))

    # --- keys --------------------------------------------------------------------------------

    def pressed(self, event: QKeyEvent) -> bool:
        """Arrows walk; S, C, T and F4 mark; what repeats while held walks only."""
        key = Qt.Key(event.key())
        if not self.panels.shows(self.day):
            return False
        if key in _MOVES:
            by = _MOVES[key]
            mirrored = self.sheet.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.light(self.lit + timedelta(days=-by if mirrored and abs(by) == 1 else by))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._month(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_F4 and self._may_act:
            self.want("F4")
        elif event.text().upper() in (SHUT_KEY, CARD_KEY, TILL_KEY) and event.text():
            if not event.isAutoRepeat():
                self.want(event.text().upper())
        else:
            return False
        return True

    def step_back(self) -> None:
        """Esc leaves what is asked, then the page."""
        if self.panels.shows(self.day):
            self.left.emit()
        else:
            self._rest()

    # --- what is done ------------------------------------------------------------------------

    def want(self, key: str) -> None:
        """What that key marks."""
        days = self.days
        if days is None or not self._may_act:
            return
        if key == SHUT_KEY:
            opens = self.lit in days.shut
            told = translate("Calendar", "{day}: the shop is shut. Nobody is late for it.")
            if opens:
                told = translate("Calendar", "{day}: the shop is open after all.")
            act = MarkShut(self._draft.id_of(self.lit, opens), self.lit, self.lit, "", opens)
            self._do(act, told.format(day=formats.day(self.lit)))
        elif key == CARD_KEY:
            self._outage(days, CARD_DOWN)
        elif key == TILL_KEY:
            self._outage(days, TILL_DOWN)
        else:
            self.panels.show_panel(self.several)
            self.several.begin(self.lit, days.today)

    def _outage(self, days: ShopDays, kind: str) -> None:
        down = kind in days.down
        operation = self._draft.id_of(kind, down)
        act = MarkOutage(operation, kind, None, days.today if down else None)
        told = outage_words(kind)
        told = formats.beside(told, translate("Calendar", "Nobody is late for it."))
        if down:
            told = translate("Calendar", "It works again. Whoever was to pay meanwhile has time.")
        self._do(act, told)

    def _mark_several(self, since: date, until: date, why: str) -> None:
        told = translate("Calendar", "{since} to {until}: the shop is shut.")
        words = told.format(since=formats.day(since), until=formats.day(until))
        self._do(MarkShut(self._draft.id_of(since, until, why), since, until, why), words)

    def _do(self, act: Action[Any], told: str) -> None:
        self._work.do(act, self._done(told), self._refused)

    def _done(self, told: str) -> Callable[[object], None]:
        def done(_: object) -> None:
            self.said.emit(Saying(told, translate("Calendar", "Written down")))
            self.marked.emit()
            self._rest()

        return done

    def _refused(self, trouble: Exception) -> None:
        self.several.say(refusal(trouble)[0])
        self.said.emit(refused_words(trouble))

    def _rest(self) -> None:
        self.panels.show_panel(self.day)
        self.sheet.setFocus()
        self.light(self.lit)
