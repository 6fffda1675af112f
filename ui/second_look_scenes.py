"""The scene of a slip of the keypad at the counter: it is asked about before it is final."""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.catalogue.product import Product
from ui.rehearsal import Camera, Hand
from ui.scene_papers import code, rest

HANDED, WORDS = "500", "topup"


def second_looks(hand: Hand, camera: Camera, goods: list[Product]) -> Iterator[None]:
    """Cash of which nearly all would go back; then the price of an open line, dear all at once."""
    hand.scan(code(goods[0]))
    yield from rest()
    hand.key("Enter")
    yield from rest()
    hand.type(HANDED)
    hand.key("Enter")
    yield from rest()
    camera.take("second-look-cash")
    hand.key("Esc")
    yield from rest()
    hand.key("Esc")
    yield from rest()
    hand.key("Esc")
    yield from rest()
    for price in ("10.00", "80.00"):
        hand.scan(code(goods[0]))
        yield from rest()
        yield from _open_line(hand, price)
        if price == "80.00":
            camera.take("second-look-price")
            hand.key("Esc")
        else:
            hand.key("Enter")
            yield from rest()
            hand.key("Enter")
        yield from rest()
    for _ in range(2):
        hand.key("Esc")
        yield from rest()


def _open_line(hand: Hand, price: str) -> Iterator[None]:
    hand.key("F1")
    hand.type(WORDS)
    hand.key("Enter")
    yield from rest()
    hand.type(price)
    hand.key("Enter")
    yield from rest()
