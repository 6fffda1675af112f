"""Scenes of plans: one signed by the customer, paid; a receipt the books lost; claims, changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from posdesk.catalogue.product import Product
from posdesk.desk.actions.pay_in_customer import PayInFromCustomer
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.lookups.plan_pages import AskPlanPage
from posdesk.desk.pictures import picture_of
from posdesk.documents import codes
from posdesk.documents.paper import QrCode
from posdesk.documents.plan_position import Moved, position_of
from posdesk.documents.slip import Slip
from posdesk.identity import PAYMENT, Number
from posdesk.instalments.credit import PAID
from posdesk.sales.sale import TenderLeg
from ui import formats
from ui.application import Application
from ui.rehearsal import Camera, Hand
from ui.screens.plans.screen import PlansScreen

PAUSE = 6  # yields after which a page has been drawn
PAPER_PX = 576
NAME, REACH = "ana reyes", "020 7946 0001"
CREDIT = 25_00  # of hers, on a slip
LOST = 901  # the running number of a receipt these books have never written
STROKE = ((40, 70), (70, 40), (90, 90), (120, 45), (150, 85), (190, 50), (240, 75))


class PlanScenes:
    """A plan from its signing to a claim; `goods` is what goes on it."""

    def __init__(
        self, application: Application, hand: Hand, camera: Camera, goods: list[Product]
    ) -> None:
        self.application, self.hand, self.camera = application, hand, camera
        self.goods = goods

    @property
    def _plans(self) -> PlansScreen:
        pages = self.application.pages
        assert pages is not None
        return pages.plans

    def play(self) -> Iterator[None]:
        """In the order of a customer's year."""
        yield from self._sign()
        yield from self._pay()
        yield from self._lost()
        yield from self._claim()
        yield from self._change()
        yield from self._credit()
        self.hand.key("Esc")  # from the plan to the list it is in
        yield from _rest()
        self.camera.take("plans")
        self.hand.key("Esc")
        yield from _rest()
        self.hand.key("Ctrl+K")
        yield from _rest()
        self.camera.take("home-card-down")
        self.hand.key("Ctrl+K")
        yield from _rest()

    def _sign(self) -> Iterator[None]:
        hand, take = self.hand, self.camera.take
        for product in self.goods[:3]:
            for _ in range(4):
                hand.scan(product.gtins[0] if product.gtins else product.sku)
                yield
        hand.key("Enter")
        yield
        hand.key("P")
        yield from _rest()
        hand.type(NAME)
        hand.key("Enter")
        hand.type(REACH)
        hand.key("Enter")
        yield from _rest()
        hand.type("10")
        hand.key("Enter")
        hand.type("6")
        hand.key("Enter")
        yield from _rest()
        take("plan-sign")
        hand.key("Enter")
        yield from _rest()
        take("plan-agreement")
        hand.key("Enter")
        yield from _rest()
        self._signature()
        yield from _rest()
        take("plan-signed")
        self._paper("paper-plan-agreement", self._plans.desk.number)
        hand.key("Enter")
        yield from _rest()

    def _signature(self) -> None:
        hers = self._plans.hers.shown
        assert hers is not None
        first, last = (QPoint(*STROKE[0]), QPoint(*STROKE[-1]))
        QTest.mousePress(hers.pad, Qt.MouseButton.LeftButton, pos=first)
        for spot in STROKE[1:]:
            QTest.mouseMove(hers.pad, QPoint(*spot))
        QTest.mouseRelease(hers.pad, Qt.MouseButton.LeftButton, pos=last)
        self.camera.keep_widget("plan-customer", hers)
        hers.agree.click()

    def _pay(self) -> Iterator[None]:
        hand, take = self.hand, self.camera.take
        hand.scan(self._code(self._plans.desk.number))
        yield from _rest()
        hand.key("Enter")
        yield from _rest()
        hand.key("Enter")
        yield from _rest()
        hand.scan(self._code(self._plans.desk.number))
        yield from _rest()
        take("plan")
        hand.type(self._half_a_part())
        yield from _rest()
        take("plan-payment")
        hand.key("Enter")
        yield from _rest()
        take("plan-taken")
        taken = self._plans.desk.taken
        assert taken is not None
        self._paper("paper-instalment", taken.number)
        hand.key("Enter")
        yield from _rest()

    def _lost(self) -> Iterator[None]:
        self.hand.scan(self._lost_code())
        yield from _rest()
        self.camera.take("plan-lost-receipt")
        self.hand.key("Enter")
        yield from _rest()

    def _claim(self) -> Iterator[None]:
        self.hand.key("F8")
        yield
        self.camera.take("plan-claim")
        self.hand.key("Esc")
        yield

    def _change(self) -> Iterator[None]:
        self.hand.key("A")
        yield
        self.camera.take("plan-change")
        self.hand.key("1")
        yield
        self.camera.take("plan-move")
        self.hand.key("Esc")
        yield
        self.hand.key("A")
        yield
        self.hand.key("6")
        yield
        self.camera.take("plan-wrong-payment")
        self.hand.key("Esc")
        yield

    def _credit(self) -> Iterator[None]:
        """A credit slip of hers is scanned on the plan: her window asks."""
        desk, plans = self.application.desk, self._plans
        assert desk is not None and plans.desk.page is not None
        hers = plans.desk.page.standing.plan.customer
        slip = desk.do(PayInFromCustomer(desk.new_operation(), hers, CREDIT)).result
        self.hand.scan(self._code(plans.desk.number))
        yield from _rest()
        self.hand.scan(self._code(slip))
        yield from _rest()
        shown = plans.hers.shown
        assert shown is not None
        self.camera.keep_widget("plan-credit", shown)
        plans.hers.hide()
        yield

    def _paper(self, name: str, number: str) -> None:
        desk = self.application.desk
        assert desk is not None
        paper = desk.ask(AskPaper(number))
        assert paper is not None
        self.camera.keep(name, picture_of(paper, PAPER_PX))

    def _code(self, number: str) -> str:
        desk = self.application.desk
        assert desk is not None
        paper = desk.ask(AskPaper(number))
        assert paper is not None
        return next(block.text for block in paper.blocks if isinstance(block, QrCode))

    def _half_a_part(self) -> str:
        """Less than is due next, as one types it: the plan goes on whatever its goods cost."""
        desk = self.application.desk
        assert desk is not None
        page = desk.ask(AskPlanPage(self._plans.desk.number))
        assert page is not None
        half = page.standing.open_dues[0].amount // 2
        return formats.amount(half, page.standing.plan.currency)

    def _lost_code(self) -> str:
        """The code of a receipt as the till would have signed it, had the books kept it."""
        desk = self.application.desk
        assert desk is not None
        station, page = desk.station(), desk.ask(AskPlanPage(self._plans.desk.number))
        assert page is not None
        due = page.standing.open_dues[0]
        number = str(Number(PAYMENT, station.till.number, LOST))
        slip = Slip(number, station.at, station.shop.currency, station.till.number, "")
        said = position_of(page.standing)
        paid = Moved(PAID, number, station.at.day, due.amount)
        said = replace(said, payments=(*said.payments, paid), balance=said.balance - due.amount)
        leg = TenderLeg("cash", due.amount, due.amount)
        signed = codes.codes_for_payment(
            slip, said, due.amount, (leg,), station.shop, station.till, bytes(32), station.key
        )
        return signed[0]


def _rest() -> Iterator[None]:
    for _ in range(PAUSE):
        yield
