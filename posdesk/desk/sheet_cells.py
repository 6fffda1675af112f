"""What a cell of an exported list may hold, whatever kind of file it goes into."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amount:
    """Minor units of the currency `code`; a number in any spreadsheet."""

    minor: int
    code: str


# Words, a whole number, an amount, or nothing.
Cell = str | int | Amount | None
