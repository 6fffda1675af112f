"""`posdesk renew-pin CODE` by the two halves of the recovery code; `posdesk recovery-code` by the
owner. What is given is said once, on stdout, and kept nowhere."""

from __future__ import annotations

import getpass
import sys

from posdesk import cli
from posdesk.cli import shop as shops
from posdesk.cli.options import Options
from posdesk.cli.stopping import Stopped
from posdesk.desk import signing_in
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.staff import AskRecoveryCode, AskStaff
from posdesk.errors import Refusal
from posdesk.people.recovery import RecoveryCode
from posdesk.people.staff import OWNER
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_REFUSALS = {
    "half_mistyped": QT_TRANSLATE_NOOP(
        "Cli", "Half {half} is not as it stands on its paper. Look at each sign, and try again."
    ),
    "wrong_recovery_code": QT_TRANSLATE_NOOP(
        "Cli", "These halves are not this shop's newest. Wait {wait} s and try again."
    ),
    "too_soon": QT_TRANSLATE_NOOP("Cli", "It was missed a few times. Wait {wait} s and try again."),
    "wrong_pin": QT_TRANSLATE_NOOP(
        "Cli", "That is not the owner's PIN. Wait {wait} s and try again."
    ),
    "pin_worn_out": QT_TRANSLATE_NOOP(
        "Cli", "That PIN is worn out. posdesk renew-pin CODE gives a new one."
    ),
    "not_for_this_role": QT_TRANSLATE_NOOP("Cli", "Only an owner makes a recovery code."),
}


def renew(options: Options) -> int:
    """A new PIN for the person named, and the recovery code that follows the one used."""
    with shops.opened(shops.books_at(options.books)) as desk:
        names = {member.code: member.name for member in desk.ask(AskStaff())}
        if options.staff not in names:
            return _not_done(translate("Cli", "Nobody works here under that code."))
        if not desk.ask(AskRecoveryCode()):
            return _not_done(translate("Cli", "This shop has no recovery code yet."))
        first = _asked(translate("Cli", "First half of the recovery code: "))
        second = _asked(translate("Cli", "Second half of the recovery code: "))
        try:
            given = signing_in.recover(desk, options.staff, first, second)
        except Refusal as refused:
            return _refused(refused)
    words = translate("Cli", "The new PIN of {name} is {pin}. It is shown this once.")
    print(words.format(name=names[options.staff], pin=given.pin))
    if given.recovery is not None:
        tell(given.recovery)
    return cli.DONE


def make(options: Options) -> int:
    """A new recovery code in place of the one before; the owner gives her PIN."""
    with shops.opened(shops.books_at(options.books)) as desk:
        owner = options.staff or _only_owner(desk)
        if not owner:
            return _not_done(translate("Cli", "There is more than one owner: say whose PIN it is."))
        pin = _asked(translate("Cli", "The owner's PIN: "))
        try:
            signed = signing_in.sign_in(desk, owner, pin)
            if signed.refusal is not None:
                raise signed.refusal
            desk.sign_in(signed.staff)
            made = signing_in.make_recovery_code(desk)
        except Refusal as refused:
            return _refused(refused)
    tell(made)
    return cli.DONE


def tell(code: RecoveryCode) -> None:
    """Both halves, and what is done with them."""
    words = translate(
        "Cli", "Write each half of the new recovery code on a paper of its own, kept apart:"
    )
    print(words)
    for half in code.halves:
        print(f"    {half}")
    print(translate("Cli", "It is shown this once; any older one counts no more."))


def _only_owner(desk: Desk) -> str:
    owners = [member.code for member in desk.ask(AskStaff()) if member.role == OWNER]
    return owners[0] if len(owners) == 1 else ""


def _asked(prompt: str) -> str:
    """Not shown as it is typed; a line of stdin where nobody sits at a terminal."""
    if sys.stdin is None or not sys.stdin.isatty():
        return "" if sys.stdin is None else sys.stdin.readline().strip()
    try:
        return getpass.getpass(prompt).strip()
    except (KeyboardInterrupt, EOFError) as stopped:
        raise Stopped from stopped


def _refused(refusal: Refusal) -> int:
    if refusal.code not in _REFUSALS:
        raise refusal
    figures = {"wait": 0, **refusal.figures}
    return _not_done(translate("Cli", _REFUSALS[refusal.code]).format(**figures))


def _not_done(words: str) -> int:
    nothing = translate("Cli", "Nothing was changed.")
    print(f"{words} {nothing}", file=sys.stderr)
    return cli.NOTHING_DONE
