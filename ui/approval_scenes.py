"""The scenes of a second person, of a no, and of a whole sale given back, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.catalogue.product import Product
from posdesk.desk.actions.refuse_return import RefuseReturn
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.lookups.staff import AskStaff
from posdesk.desk.pictures import picture_of
from posdesk.people.staff import CLERK, MANAGER, OWNER
from posdesk.returns.refusals import ABUSE
from ui.application import Application
from ui.rehearsal import Camera, Hand

PAUSE = 4
PAPER_PX = 576
MANY = 40  # pieces: more than any clerk's limit


class ApprovalScenes:
    """Many pieces come back: who else is asked, and what a manager may say instead."""

    def __init__(
        self, application: Application, hand: Hand, camera: Camera, goods: list[Product]
    ) -> None:
        self.application, self.hand, self.camera, self.goods = application, hand, camera, goods

    def play(self) -> Iterator[None]:
        """From a sale given back whole to the slip of a no."""
        take, hand, counter = self.camera.take, self.hand, self.application.counter
        assert counter is not None
        hand.key("F1")
        hand.type(f"{MANY}*")
        hand.key("Enter")
        yield
        hand.scan(self.goods[0].gtins[0].removeprefix("0"))
        yield from self._rest()
        hand.key("Enter")
        yield
        hand.key("Enter")
        yield from self._rest()
        number = counter.last.sale if counter.last is not None else ""
        hand.key("Ctrl+Z")
        yield from self._rest()
        take("whole-sale")
        hand.key("Enter")
        yield from self._rest()
        take("approval")
        hand.key("Esc")
        yield
        hand.key("F9")
        yield from self._rest()
        take("refuse")
        hand.key("Esc")
        yield from self._rest()
        self._say_no(number)
        hand.key("Esc")
        yield from self._rest()

    def _say_no(self, number: str) -> None:
        """The paper of a no that two people said, as a customer holds it."""
        desk = self.application.desk
        assert desk is not None
        people = {each.role: each for each in desk.ask(AskStaff())}
        before = desk.duty.staff
        desk.sign_in(people[CLERK])
        act = RefuseReturn(
            desk.new_operation(), number, (1,), ABUSE, people[MANAGER],
            "The pieces are of another maker than ours, all of them worn.", people[OWNER],
        )  # fmt: skip
        slip = desk.do(act).result
        desk.sign_in(before)
        paper = desk.ask(AskPaper(slip))
        assert paper is not None
        self.camera.keep("paper-refusal", picture_of(paper, PAPER_PX))

    def _rest(self) -> Iterator[None]:
        for _ in range(PAUSE):
            yield
