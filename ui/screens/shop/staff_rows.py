"""The people of the shop as rows: name, code and role; what wants a look; the badge."""

from __future__ import annotations

from posdesk.desk.lookups.staff import StaffRow
from posdesk.wording import translate
from ui import formats
from ui.models.rows import Cell, Column, Kind
from ui.screens.sign_in.screen import role_words


def role_and_code(row: StaffRow) -> str:
    """`manager · code 2`."""
    code = translate("Staff", "code {code}").format(code=row.code)
    return formats.beside(role_words(row.role), code)


def state_words(row: StaffRow) -> tuple[str, str]:
    """What wants a look, and its state; empty when all is as it should be."""
    if row.retired:
        return translate("Staff", "left"), "plain"
    if row.worn_out:
        return translate("Staff", "PIN worn out"), "warn"
    return "", "plain"


def _person(row: StaffRow) -> Cell:
    tone = "soft" if row.retired else "ink"
    return Cell(row.name, role_and_code(row), tone=tone, strong=not row.retired)


def _state(row: StaffRow) -> Cell:
    words, state = state_words(row)
    return Cell(words, state=state)


def _badge(row: StaffRow) -> Cell:
    return Cell(translate("Staff", "badge"), state="ok") if row.has_badge else Cell()


STAFF_COLUMNS: tuple[Column[StaffRow], ...] = (
    Column("", Kind.WORDS, _person),
    Column("", Kind.PILL, _state, 180, 150),
    Column("", Kind.PILL, _badge, 120, 115),
)
