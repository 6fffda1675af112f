"""Tickets kept aside: those on hold, and the live one in case of a crash. None is posted."""

from __future__ import annotations

from posdesk.clock import Moment
from posdesk.store.said import Said
from posdesk.store.unit import Unit
from posdesk.values import dataclass

_GET = Said("select body from held_ticket where slot = ?", "slot")
_REMOVE = Said("delete from held_ticket where slot = ?", "slot")
_PUT = Said(
    "insert into held_ticket (slot, label, body, at_ms, offset_min) values (?, ?, ?, ?, ?)",
    "slot", "label", "body", "at_ms", "offset_min",
)  # fmt: skip
_ALL = Said("select slot, label, at_ms, offset_min from held_ticket order by at_ms, slot")


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
        self._unit.wire.do(_PUT, slot, label, body, at.ms, at.offset_min)

    def get(self, slot: str) -> bytes | None:
        """The ticket kept in `slot`; None when it is empty."""
        body: bytes | None = self._unit.wire.value(_GET, slot)
        return body

    def all(self) -> tuple[HeldRow, ...]:
        """Every kept ticket, oldest first."""
        rows = self._unit.wire.rows(_ALL)
        return tuple(
            HeldRow(slot, label, Moment(at_ms, offset_min))
            for slot, label, at_ms, offset_min in rows
        )

    def remove(self, slot: str) -> None:
        """Empty the slot; nothing happens when it is empty."""
        self._unit.wire.do(_REMOVE, slot)
