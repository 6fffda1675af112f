"""Who answers for a command: `--by CODE`, the PIN from the terminal or from stdin's first line."""

from __future__ import annotations

import getpass
import sys
from dataclasses import dataclass

from posdesk.cli.options import Options
from posdesk.cli.stopping import Stopped
from posdesk.desk.actions.bringing import ManagerWanted, may_bring
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.staff import AskStaff
from posdesk.desk.signing_in import sign_in as try_pin
from posdesk.errors import Refusal
from posdesk.wording import translate


class PinMissing(Refusal):
    """Somebody was named and no PIN was given: nothing was tried."""

    code = "pin_missing"


class NobodyThere(Refusal):
    """Somebody was named for books in which nobody works yet."""

    code = "nobody_there"


@dataclass(frozen=True, slots=True)
class Signer:
    """Who was named, and the PIN that was given."""

    code: str
    pin: str


def asked(options: Options) -> Signer | None:
    """The PIN of who was named with --by; None when nobody was, or nothing will be booked."""
    if not options.by or options.dry_run:
        return None
    if sys.stdin is not None and sys.stdin.isatty():
        pin = _from_terminal(options.by)
    else:
        pin = sys.stdin.readline() if sys.stdin is not None else ""
    if not pin.strip():
        raise PinMissing()
    return Signer(options.by, pin.strip())


def _from_terminal(code: str) -> str:
    try:
        return getpass.getpass(translate("Cli", "PIN of {code}: ").format(code=code))
    except KeyboardInterrupt as stopped:
        raise Stopped from stopped


def sign_in(desk: Desk | None, signer: Signer | None) -> None:
    """Put who was named on duty, by the same throttled sign-in as the window (Refusal: not)."""
    if signer is None:
        return
    if desk is None or not desk.ask(AskStaff()):
        raise NobodyThere()
    signed = try_pin(desk, signer.code, signer.pin)
    if signed.refusal is not None:
        raise signed.refusal
    if not may_bring(signed.staff):
        raise ManagerWanted()
    desk.sign_in(signed.staff)
