"""The scenes of gifts and store credit, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.catalogue.product import Product
from posdesk.desk.lookups.papers import AskPaper
from posdesk.desk.pictures import picture_of
from posdesk.documents.paper import Paper, QrCode
from posdesk.identity import CREDIT, GIFT, Number
from ui.application import Application
from ui.rehearsal import Camera, Hand

PAUSE = 4
PAPER_PX = 576
MANY = 200  # papers of one letter that a day of scenes never makes


class GiftScenes:
    """A gift receipt with a sale, brought back by its holder, whose credit pays."""

    def __init__(
        self, application: Application, hand: Hand, camera: Camera, goods: list[Product]
    ) -> None:
        self.application, self.hand, self.camera, self.goods = application, hand, camera, goods

    def play(self) -> Iterator[None]:
        """From the pay step to a slip that is spent in part."""
        take, hand = self.camera.take, self.hand
        for product in self.goods[:2]:
            hand.scan(_code(product))
            yield
        hand.key("Enter")
        yield
        hand.key("Enter")
        yield from self._rest()
        hand.key("Ctrl+G")
        yield from self._rest()
        take("gift")
        hand.key("Enter")
        yield from self._rest()
        gift = self._latest(GIFT)
        self.camera.keep("paper-gift-receipt", picture_of(gift, PAPER_PX))
        hand.scan(_token(gift))
        yield from self._rest()
        hand.scan(_code(self.goods[0]))
        yield from self._rest()
        take("gift-back")
        hand.key("Enter")
        yield from self._rest()
        slip = self._latest(CREDIT)
        hand.scan(_token(slip))
        yield from self._rest()
        take("credit")
        hand.key("Esc")
        hand.scan(_code(self.goods[1]))
        yield
        hand.scan(_token(slip))
        yield from self._rest()
        take("credit-pays")
        hand.key("Esc")
        hand.key("Esc")
        yield from self._rest()

    def _latest(self, letter: str) -> Paper:
        desk = self.application.desk
        assert desk is not None
        till = desk.station().till.number
        found: Paper | None = None
        for running in range(1, MANY):
            paper = desk.ask(AskPaper(str(Number(letter, till, running))))
            if paper is None:
                break
            found = paper
        assert found is not None, letter
        return found

    def _rest(self) -> Iterator[None]:
        for _ in range(PAUSE):
            yield


def _token(paper: Paper) -> str:
    return next(block.text for block in paper.blocks if isinstance(block, QrCode))


def _code(product: Product) -> str:
    return product.gtins[0].removeprefix("0")
