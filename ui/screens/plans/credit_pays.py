"""A store credit slip scanned on a plan: it pays what is due, on her own word."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from posdesk.desk.actions.take_instalment import TakeInstalment
from posdesk.desk.lookups.paper_answers import CreditFound
from posdesk.ledger.evidence import WINDOW
from posdesk.sales.payment import Handed
from posdesk.sales.store_credit import StoreCredit
from posdesk.sales.tenders import STORE_CREDIT
from posdesk.wording import translate
from ui.saying import Saying
from ui.screens.plans import shown
from ui.screens.plans.controller import PAYING, SAID, TAKEN, PlanDesk
from ui.screens.plans.hers import Hers


class CreditPays(QObject):
    """Shows her what her slip would pay; her button takes it, and the receipt prints."""

    def __init__(self, desk: PlanDesk, hers: Hers) -> None:
        super().__init__(desk)
        self._desk, self._hers = desk, hers
        self._draft = desk.work.draft()

    def found(self, answer: object) -> bool:
        """A credit slip was scanned; False where nothing can be paid with it here."""
        desk = self._desk
        if not isinstance(answer, CreditFound) or desk.page is None or desk.posting:
            return False
        standing = desk.page.standing
        if desk.state in (TAKEN, SAID) and standing.balance:
            desk.begin_payment()
        amount = min(desk.left or desk.due, standing.balance, answer.credit.free)
        if desk.state != PAYING or amount <= 0 or desk.handed:
            return False
        credit = answer.credit
        asked = shown.of_credit(standing, credit, amount)
        self._hers.ask(asked, lambda: self._pay(credit, amount))
        told = translate("Plans", "The customer's window asks whether the credit pays this.")
        desk.said.emit(Saying(told, translate("Plans", "Store credit")))
        return True

    def _pay(self, credit: StoreCredit, amount: int) -> None:
        desk = self._desk
        if desk.page is None or desk.posting:
            return
        self._hers.thank()
        desk.type_amount(amount)
        balance = desk.page.standing.balance
        handed = Handed(STORE_CREDIT.code, amount, approval=credit.number)
        act = TakeInstalment(
            self._draft.id_of(desk.number, balance, credit.number), desk.number, amount, balance,
            (handed,), sure=True,
        )  # fmt: skip
        desk.do(replace(act, confirmed=WINDOW), desk.was_taken)
