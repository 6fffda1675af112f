"""The sentences of the step language, a room each. `load` learns them all."""

from __future__ import annotations

from importlib import import_module

ROOMS = (
    "clock", "counter", "offers", "kinds", "windows", "shelves", "deposits", "tenders", "gifts",
    "parcels", "with_us", "drawer", "plans", "plan_standing", "plan_changes", "papers",
    "empty_station", "claims", "customers", "walls", "files", "words", "owner", "approvals",
    "search", "cards", "terms", "warranties", "second_look",
)  # fmt: skip


def load() -> None:
    """Learn every sentence; a second time changes nothing."""
    for room in ROOMS:
        import_module(f"{__name__}.{room}")
