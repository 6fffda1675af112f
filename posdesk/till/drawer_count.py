"""What somebody counted in a drawer, by coin and note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DrawerCount:
    """Pieces by face, both whole, and `other`: what no coin or note of the list is, minor units."""

    pieces: tuple[tuple[int, int], ...] = ()
    other: int = 0

    @staticmethod
    def of(pieces: Mapping[int, int], other: int = 0) -> DrawerCount:
        """The count of those pieces by face; faces of which there are none are left out."""
        some = ((face, count) for face, count in pieces.items() if count)
        return DrawerCount(tuple(sorted(some, reverse=True)), other)

    @property
    def total(self) -> int:
        """All of it, minor units."""
        return sum(face * count for face, count in self.pieces) + self.other

    @property
    def is_possible(self) -> bool:
        """No drawer holds less than nothing of anything."""
        return self.other >= 0 and all(face > 0 and count >= 0 for face, count in self.pieces)
