"""Scenes of a return without its receipt: found by what is remembered, or nowhere at all."""

from __future__ import annotations

from collections.abc import Iterator

from ui.application import Application
from ui.rehearsal import Camera, Hand

SAID = "lantren about today"  # a slip of the hand: the metal lantern sold that day
PAUSE = 6  # yields after which a paper has been drawn
NO_RECEIPT = "5"


class SearchScenes:
    """The way in without a receipt, to the purchase or to an offer."""

    def __init__(self, application: Application, hand: Hand, camera: Camera) -> None:
        self.application, self.hand, self.camera = application, hand, camera

    def play(self) -> Iterator[None]:
        """What fits, the lit one as on paper; nothing of it, and what the goods bring then."""
        hand, take = self.hand, self.camera.take
        hand.key(NO_RECEIPT)
        yield
        hand.type(SAID)
        hand.key("Enter")
        yield from self._rest()
        take("find")
        hand.key("Up")
        for _ in range(PAUSE):
            hand.key("Down")  # the last row: it is none of these
            yield
        hand.key("Enter")
        yield from self._rest()
        take("without-receipt")
        hand.key("Enter")
        yield from self._rest()
        take("ticket-without-receipt")
        hand.key("Esc")
        yield
        hand.key(NO_RECEIPT)
        yield
        hand.type("ukulele")
        hand.key("Enter")
        yield from self._rest()
        take("never-sold-here")
        hand.key("Esc")
        yield from self._rest()

    def _rest(self) -> Iterator[None]:
        for _ in range(PAUSE):
            yield
