"""Tickets kept aside: those on hold, and the live one in case of a crash. None is posted."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select

from posdesk.clock import Moment
from posdesk.store.plain_tables import HELD_TICKET
from posdesk.store.unit import INSERTS, Unit

_GET = select(HELD_TICKET.c.body).where(HELD_TICKET.c.slot == bindparam("which"))
_REMOVE = delete(HELD_TICKET).where(HELD_TICKET.c.slot == bindparam("which"))
_ALL = select(
    HELD_TICKET.c.slot, HELD_TICKET.c.label, HELD_TICKET.c.at_ms, HELD_TICKET.c.offset_min
).order_by(HELD_TICKET.c.at_ms, HELD_TICKET.c.slot)


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A kept ticket in a list."""

    slot: str
    label: str
    at: Moment


class HeldShelf:
    """Kept tickets by slot."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def put(self, slot: str, body: bytes, label: str, at: Moment) -> None:
        """Keep a ticket in `slot`, in place of the one before."""
        self.remove(slot)
        row = {
            "slot": slot, "label": label, "body": body, "at_ms": at.ms, "offset_min": at.offset_min,
        }  # fmt: skip
        self._unit.connection.execute(INSERTS["held_ticket"], row)

    def get(self, slot: str) -> bytes | None:
        """The ticket kept in `slot`; None when it is empty."""
        return self._unit.connection.execute(_GET, {"which": slot}).scalar()

    def all(self) -> tuple[HeldRow, ...]:
        """Every kept ticket, oldest first."""
        rows = self._unit.connection.execute(_ALL).all()
        return tuple(
            HeldRow(row.slot, row.label, Moment(row.at_ms, row.offset_min)) for row in rows
        )

    def remove(self, slot: str) -> None:
        """Empty the slot; nothing happens when it is empty."""
        self._unit.connection.execute(_REMOVE, {"which": slot})
