"""The till's card terminal, by its settings: on its own, simulated, or on the network."""

from __future__ import annotations

from collections.abc import Mapping

from posdesk.devices.zvt_terminal import PORT, ZvtTerminal
from posdesk.errors import Fault
from posdesk.till.simulated import APPROVES, WAYS, Acquirer, Simulated
from posdesk.till.terminal import Terminal

STAND_ALONE, SIMULATED, ZVT = "stand_alone", "simulated", "zvt"
KINDS = (STAND_ALONE, SIMULATED, ZVT)
_MOST_PORT = 65_535
_acquirer = Acquirer()  # of this run: what was simulated before is forgotten with it


def terminal_of(settings: Mapping[str, str]) -> Terminal | None:
    """None: the clerk reads the terminal's slip and types it in, as without any setting.

    Fault `terminal_setting`, its detail the field, where no terminal can be made of them.
    """
    kind = settings.get("kind", STAND_ALONE)
    if kind == STAND_ALONE:
        return None
    if kind == SIMULATED:
        way = settings.get("way", APPROVES)
        return Simulated(way if way in WAYS else APPROVES, _acquirer)
    if kind != ZVT:
        raise Fault("terminal_setting", "kind")
    host, port = settings.get("host", "").strip(), settings.get("port", "").strip() or str(PORT)
    if not host:
        raise Fault("terminal_setting", "host")
    if not port.isdigit() or not 0 < int(port) <= _MOST_PORT:
        raise Fault("terminal_setting", "port")
    return ZvtTerminal(host, int(port), settings.get("password", "") or "000000")
