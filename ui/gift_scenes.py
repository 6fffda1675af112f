"""The scenes of gifts and store credit, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.catalogue.product import Product
from posdesk.desk.pictures import picture_of
from posdesk.identity import CREDIT, GIFT
from ui.application import Application
from ui.rehearsal import Camera, Hand
from ui.scene_papers import PAPER_PX, code, latest, rest, token


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
            hand.scan(code(product))
            yield
        hand.key("Enter")
        yield
        hand.key("Enter")
        yield from rest()
        hand.key("Ctrl+G")
        yield from rest()
        take("gift")
        hand.key("Enter")
        yield from rest()
        gift = latest(self.application, GIFT)
        self.camera.keep("paper-gift-receipt", picture_of(gift, PAPER_PX))
        hand.scan(token(gift))
        yield from rest()
        hand.scan(code(self.goods[0]))
        yield from rest()
        take("gift-back")
        hand.key("Enter")
        yield from rest()
        slip = latest(self.application, CREDIT)
        hand.scan(token(slip))
        yield from rest()
        take("credit")
        hand.key("Esc")
        hand.scan(code(self.goods[1]))
        yield
        hand.scan(token(slip))
        yield from rest()
        take("credit-pays")
        hand.key("Esc")
        hand.key("Esc")
        yield from rest()
