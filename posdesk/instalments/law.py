"""Where a plan becomes regulated credit: notes before signing, as dated data (LAW).

Nothing here forbids or reduces anything: the screen says so before signing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class LawRule:
    """One row of a policy file: where, since when, by what source, and the limits it sets.

    `code` is LAW's (`UK-7`). Limits that do not apply are None. `places` are country codes, or
    country-state (`US-MD`).
    """

    code: str
    places: tuple[str, ...]
    subject: str
    source: str
    valid_from: date
    valid_to: date | None = None
    most_parts: int | None = None
    most_months: int | None = None
    most_days: int | None = None
    free_of_charge: bool = False
    layaway: bool = False
    says: str = ""


@dataclass(frozen=True, slots=True)
class LawNote:
    """What the screen says before signing: rule, why, and the figure against its limit."""

    rule: str
    why: str
    figure: int
    limit: int
    says: str
