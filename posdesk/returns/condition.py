"""What becomes of goods that came back: the shelf, quarantine, repair, the supplier, written off.

The reason decides it; whoever takes the goods may say otherwise. It never decides what is paid.
"""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.returns.goods_return import GoodsReturn, ReturnLine
from posdesk.sales.sale import Sale
from posdesk.wording import QT_TRANSLATE_NOOP

SHELF, QUARANTINE, REPAIR, SUPPLIER, WRITE_OFF = (
    "shelf", "quarantine", "repair", "supplier", "write_off",
)  # fmt: skip
# In the order the key goes through them; with their words.
STATES: dict[str, str] = {
    SHELF: QT_TRANSLATE_NOOP("State", "back to shelf"),
    QUARANTINE: QT_TRANSLATE_NOOP("State", "quarantine"),
    REPAIR: QT_TRANSLATE_NOOP("State", "repair"),
    SUPPLIER: QT_TRANSLATE_NOOP("State", "to the supplier"),
    WRITE_OFF: QT_TRANSLATE_NOOP("State", "written off"),
}
_BY_REASON = {
    "faulty": SUPPLIER,
    "damaged": QUARANTINE,
    "not_as_described": QUARANTINE,
    "other": QUARANTINE,
}


def usual(reason: str) -> str:
    """The state goods have where nobody says otherwise."""
    return _BY_REASON.get(reason, SHELF)


def state_of(line: ReturnLine) -> str:
    """The state goods of that line are in."""
    return line.state or usual(line.reason)


def next_state(state: str) -> str:
    """The one after it; the first after the last."""
    order = tuple(STATES)
    return order[(order.index(state) + 1) % len(order)]


def units_in(lines: Iterable[ReturnLine], state: str) -> int:
    """Units of those lines that are in that state."""
    return sum(line.after - line.before for line in lines if state_of(line) == state)


def claims_of(back: GoodsReturn, sale: Sale) -> tuple[tuple[str, ReturnLine], ...]:
    """(against whom, line) of what others owe us for goods that came back.

    The supplier for what goes to the supplier; the carrier for what came damaged by delivery. The
    customer is paid whatever becomes of it (PROMISE I5).
    """
    found = []
    for line in back.lines:
        if sale.line(line.sale_line).kind != "goods":
            continue
        if line.reason == "damaged" and any(each.kind == "delivery" for each in sale.lines):
            found.append(("carrier", line))
        elif state_of(line) == SUPPLIER:
            found.append(("supplier", line))
    return tuple(found)
