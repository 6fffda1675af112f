"""The panels of what is done with a plan beside paying: claims, changes, goods; their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from posdesk.desk.lookups.staff import AskStaff
from posdesk.instalments.change import ENDS_SOONER, PAYS_LESS
from posdesk.people.staff import StaffMember
from posdesk.sales.basket import Basket
from posdesk.wording import translate
from ui import plan_keys
from ui.main_window import Panel
from ui.saying import Saying
from ui.screens.plans import shown
from ui.screens.plans.change_panel import (
    ADD,
    END,
    LESS,
    MOVE,
    OURS,
    SKIP,
    SOONER,
    TOO_MUCH,
    ChangePanel,
    MovePanel,
)
from ui.screens.plans.changing import Changing
from ui.screens.plans.claim_panel import AnswerPanel, ClaimPanel
from ui.screens.plans.controller import PlanDesk
from ui.screens.plans.hers import Hers
from ui.screens.plans.keys_panel import KeysPanel
from ui.screens.plans.ours import Ours
from ui.screens.plans.sheet import (
    AGAIN,
    ANSWER,
    CHANGE,
    HAND_OVER,
    NO_PAPER,
    STATEMENT,
    PlanSheet,
)

ALL_BACK = "all"
"""In place of a wish about the parts: everything comes back, and none are left."""


class Doing(QObject):
    """`wants(Panel)`: that panel in front; `rested`: the payment's again; `goods_back(str, str)`:
    the receipt of that plan on the ticket, and what she wants of the parts then; `added`: the
    goods of the ticket are on the plan; `our_mistake(str)`: F8 for the plan of that number."""

    wants = Signal(object)
    rested = Signal()
    goods_back = Signal(str, str)
    our_mistake = Signal(str)

    def __init__(
        self, desk: PlanDesk, sheet: PlanSheet, hers: Hers, goods: Callable[[], Basket]
    ) -> None:
        super().__init__(desk)
        self._desk, self._sheet, self._hers, self._goods = desk, sheet, hers, goods
        self.changing, self.ours = Changing(desk), Ours(desk, hers)
        self.claim, self.answer = ClaimPanel(desk.work.desk.shop.currency), AnswerPanel()
        self.change, self.move, self.keys = ChangePanel(), MovePanel(), KeysPanel()
        self.panels: tuple[Panel, ...] = (
            self.claim, self.answer, self.change, self.move, self.keys, *self.ours.panels,
        )  # fmt: skip
        self.ours.wants.connect(self.wants)
        self.ours.ended.connect(self.rested)
        self.added = self.changing.added
        self.changing.ended.connect(self.rested)
        self.changing.wrong.connect(self.answer.say)
        self.claim.go.connect(self.changing.claim)
        self.answer.accepted.connect(self._accept)
        self.answer.refused.connect(self._refuse)
        self.move.go.connect(self.changing.move)
        self.change.key.connect(self.key)
        for panel in (self.claim, self.answer, self.move, self.keys):
            panel.back.connect(self._left)

    def key(self, name: str) -> bool:
        """A key while the change menu is in front; True when it meant something."""
        verb = self._menu().get(name)
        if verb is None:
            return False
        verb()
        return True

    def _left(self) -> None:
        """A question is left unanswered."""
        self.rested.emit()
        told = translate("Plans", "Nothing was booked. Type an amount, or scan a receipt.")
        self._desk.said.emit(Saying(told))

    def begin(self, name: str) -> bool:
        """A key of the plan's sheet; True when it meant something."""
        page = self._desk.page
        if page is None or self._desk.posting:
            return False
        if name == plan_keys.SHOW:
            self.wants.emit(self.keys)
        elif name == STATEMENT:
            self.changing.statement()
        elif name == AGAIN and self._sheet.lit_paper:
            self.changing.print_again(self._sheet.lit_paper)
        elif name == HAND_OVER and page.standing.plan.kept and not page.standing.released:
            self._hand_over()
        elif name == NO_PAPER:
            self.wants.emit(self.claim)
            due = page.standing.next_due()
            self.claim.begin(due.amount if due else 0, page.today)
            told = translate(
                "Plans", "Amount and day are enough. Enter books it, or it is looked for."
            )
            self._desk.said.emit(Saying(told, translate("Plans", "No paper, but paid")))
        elif name == ANSWER and page.claims:
            self._desk.work.ask(AskStaff(), self._answer)
        elif name == CHANGE:
            self.wants.emit(self.change)
            goods = bool(self._goods().lines)
            owed, paid = bool(page.standing.balance), bool(self.ours.payments)
            self.change.begin(owed=owed, goods=goods, paid=paid)
            told = translate(
                "Plans", "What is changed? Nothing is booked before a page is printed."
            )
            self._desk.said.emit(Saying(told, translate("Plans", "Change it")))
        else:
            return False
        return True

    def _menu(self) -> dict[str, Callable[[], None]]:
        return {
            "Esc": self._left,
            MOVE: self._move,
            SKIP: self._skip,
            SOONER: lambda: self.goods_back.emit(self._desk.number, ENDS_SOONER),
            LESS: lambda: self.goods_back.emit(self._desk.number, PAYS_LESS),
            ADD: self._add,
            TOO_MUCH: self.ours.begin,
            OURS: lambda: self.our_mistake.emit(self._desk.number),
            END: lambda: self.goods_back.emit(self._desk.number, ALL_BACK),
        }

    def _hand_over(self) -> None:
        page = self._desk.page
        assert page is not None
        if page.standing.is_settled:
            self.changing.hand_over()
        else:
            told = translate("Plans", "The goods go home once all is paid. Nothing was booked.")
            self._desk.said.emit(Saying(told, "", "warn"))

    def _answer(self, people: tuple[StaffMember, ...]) -> None:
        page, on_duty = self._desk.page, self._desk.work.desk.duty.staff
        if page is None or not page.claims:
            return
        others = tuple(each for each in people if on_duty is None or each.code != on_duty.code)
        self.wants.emit(self.answer)
        self.answer.begin(page.claims[0], self._desk.currency, others)

    def _accept(self) -> None:
        page = self._desk.page
        if page is not None and page.claims:
            self.changing.accept(page.claims[0])

    def _refuse(self, code: str, pin: str, reason: str) -> None:
        page = self._desk.page
        if page is not None and page.claims:
            self.changing.refuse(page.claims[0], code, pin, reason)

    def _move(self) -> None:
        page = self._desk.page
        if page is not None and page.standing.open_dues:
            self.wants.emit(self.move)
            self.move.begin(page.standing.open_dues, self._desk.currency, page.today)
            told = translate("Plans", "Choose the part, type its new day. Enter prints the page.")
            self._desk.said.emit(Saying(told, translate("Plans", "Move a date")))

    def _skip(self) -> None:
        page = self._desk.page
        if page is not None and page.standing.open_dues:
            self.changing.skip()

    def _add(self) -> None:
        """Goods added cost more: she confirms both figures herself."""
        page, goods = self._desk.page, self._goods()
        changed = self.changing.adding(goods)
        if page is None or changed is None:
            return
        names = tuple(line.text or line.sku for line in goods.lines)

        def agreed() -> None:
            drawn = self._hers.drawing
            self._hers.thank()
            self.changing.add(goods, "window", drawn)

        self._hers.ask(shown.of_change(page.standing, changed, names), agreed)
        told = translate("Plans", "The customer's window shows both figures, with a place to sign.")
        self._desk.said.emit(Saying(told))
