"""Which goods a warranty covers: those it was rung behind, a piece for a piece."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from posdesk.catalogue.traits import GOODS, WARRANTY
from posdesk.errors import Refusal


class WarrantyAlone(Refusal):
    """No goods stand before it; `figures["text"]` names the warranty."""

    code = "warranty_alone"


class WarrantyTwice(Refusal):
    """Each piece of those goods has one already; `figures["text"]` names the goods."""

    code = "warranty_twice"


class Line(Protocol):
    """A line going out, or sold."""

    @property
    def kind(self) -> str: ...
    @property
    def quantity(self) -> int: ...
    @property
    def weighed(self) -> bool: ...
    @property
    def text(self) -> str: ...


def goods_of(lines: Sequence[Line], place: int) -> int | None:
    """Place of the goods that the warranty at `place` covers; None where there are none."""
    return next((at for at in range(place, -1, -1) if lines[at].kind == GOODS), None)


def over(lines: Sequence[Line], place: int) -> list[int]:
    """Places of the warranties over the goods at `place`, in their order."""
    return [
        at
        for at, line in enumerate(lines)
        if line.kind == WARRANTY and goods_of(lines, at) == place
    ]


def pieces(line: Line) -> int:
    """Pieces of goods that can be covered: what is weighed is one."""
    return 1 if line.weighed else line.quantity


def check(lines: Sequence[Line]) -> None:
    """Every warranty covers a piece of its own (WarrantyAlone, WarrantyTwice)."""
    taken: dict[int, int] = {}
    for at, line in enumerate(lines):
        if line.kind != WARRANTY:
            continue
        goods = goods_of(lines, at)
        if goods is None:
            raise WarrantyAlone(text=line.text)
        taken[goods] = taken.get(goods, 0) + line.quantity
        if taken[goods] > pieces(lines[goods]):
            raise WarrantyTwice(text=lines[goods].text)
