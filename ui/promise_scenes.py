"""The scenes of a price on a shelf and of a promised day that was missed, for the pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from posdesk.catalogue.product import Product
from ui.application import Application
from ui.rehearsal import Camera, Hand
from ui.screens.counter.asking import DepositBack

PAUSE = 4


class PromiseScenes:
    """The shelf said less, before and after paying; a deposit whose day was missed."""

    def __init__(
        self, application: Application, hand: Hand, camera: Camera, goods: list[Product]
    ) -> None:
        self.application, self.hand, self.camera, self.goods = application, hand, camera, goods

    def play(self) -> Iterator[None]:
        """F8 on a line going out, and on its receipt; then the slip of a deposit."""
        hand, take = self.hand, self.camera.take
        product = next(
            each for each in self.goods if each.gtins and (each.price_milli or 0) > 200_000
        )
        hand.scan(product.gtins[0].removeprefix("0"))
        counter = self.application.counter
        assert counter is not None
        # F8 before the goods are there would type into the scan field.
        yield from _until(lambda: bool(counter.ticket.basket.lines))
        hand.key("F8")
        yield from _until(lambda: counter.asking is not None)
        hand.type("1")
        yield from _rest()
        take("shelf-said-less")
        hand.key("Esc")
        yield
        hand.key("Esc")
        yield from _rest()
        assert counter.station is not None
        missed = counter.station.at.day - timedelta(days=2)
        counter.ask(DepositBack("G1-000007-6", product.text, 200_00, missed, ()))
        yield from _rest()
        take("deposit-back")
        hand.key("Esc")
        yield from _rest()


def _until(ready: Callable[[], bool]) -> Iterator[None]:
    """On a busy machine too; then a rest."""
    for _ in range(50 * PAUSE):
        if ready():
            break
        yield
    yield from _rest()


def _rest() -> Iterator[None]:
    for _ in range(PAUSE):
        yield
