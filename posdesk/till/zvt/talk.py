"""What a till says in ZVT, and what a status of the terminal tells."""

from __future__ import annotations

from posdesk.till.terminal import (
    APPROVED,
    CHARGE,
    DECLINED,
    NEVER_CAME,
    REFUND,
    REVERSAL,
    UNKNOWN,
    Answer,
    Call,
)
from posdesk.till.zvt import frames
from posdesk.till.zvt.frames import Frame, NoFrame, fields, packed, unpacked
from posdesk.values import dataclass

# ISO 4217 numbers of the currencies that terminals of this wire take.
CURRENCIES = {"EUR": 978, "CHF": 756, "GBP": 826, "USD": 840, "DKK": 208, "SEK": 752, "PLN": 985}
_PRINTS_ITSELF = 0x06  # config: receipts of payments and totals are printed by the terminal


class CurrencyNotTaken(Exception):
    """No terminal of this wire takes that currency."""


@dataclass(frozen=True, slots=True)
class Status:
    """A status the terminal sent (04 0F): `result` 0 is done; figures as it names them."""

    result: int
    minor: int = 0
    trace: int = 0
    receipt: int = 0
    last4: str = ""
    approval: str = ""

    @property
    def answer(self) -> Answer:
        """The same as an answer; `reference` is receipt and trace number."""
        outcome = DECLINED if self.result else APPROVED
        said = f"{self.result:02X}" if self.result else ""
        return Answer(outcome, self.last4, self.approval, self.reference, said)

    @property
    def reference(self) -> str:
        """By which it is named again, and told from an earlier one."""
        return f"{self.receipt:04}-{self.trace:06}"


def registration(password: str, currency: str) -> Frame:
    """06 00: the terminal answers this till, and prints its own slips."""
    money = packed(_number(currency), 2)
    return Frame(frames.REGISTRATION, _password(password) + bytes((_PRINTS_ITSELF,)) + money)


def request(call: Call, password: str) -> Frame:
    """The frame that makes the call: 06 01, 06 31, or 06 30 by the number of the receipt."""
    if call.kind == CHARGE:
        return Frame(frames.AUTHORISATION, _money(call))
    if call.kind == REFUND:
        return Frame(frames.REFUND, _password(password) + _money(call))
    receipt = int((call.of or "0").partition("-")[0])
    named = bytes((frames.RECEIPT,)) + packed(receipt, 2)
    return Frame(frames.REVERSAL, _password(password) + named)


def repeat(password: str) -> Frame:
    """06 20: the last thing it did once more; moves no money."""
    return Frame(frames.REPEAT_RECEIPT, _password(password))


def read_status(frame: Frame) -> Status:
    """What a 04 0F says; NoFrame where it says no result."""
    found = fields(frame.data)
    if frames.RESULT not in found:
        raise NoFrame("a status without a result")
    return Status(
        found[frames.RESULT][0],
        unpacked(found.get(frames.AMOUNT, b"\x00")),
        unpacked(found.get(frames.TRACE, b"\x00")),
        unpacked(found.get(frames.RECEIPT, b"\x00")),
        frames.last4(found.get(frames.PAN, b"")),
        found.get(frames.APPROVAL, b"").decode("ascii", "replace").strip(" \x00"),
    )


def told_of(status: Status | None, call: Call) -> Answer:
    """What the terminal's last status tells of that call.

    Its own: the amount, and a trace number above every one known. NEVER_CAME: the terminal did
    nothing since the last call before it. Anything else (nothing known before, others since,
    another amount) tells nothing, and nothing is sent again for it.
    """
    if status is None:
        return Answer(NEVER_CAME if not call.after else UNKNOWN)
    trace, before = trace_of(status.reference), trace_of(call.after)
    known = max(before, trace_of(call.since))
    if call.after and trace == before == known:
        return Answer(NEVER_CAME)
    same = call.kind == REVERSAL or status.minor == call.minor
    return status.answer if call.after and same and trace > known else Answer(UNKNOWN)


def trace_of(reference: str) -> int:
    """The running number in a reference; 0 where there is none."""
    number = reference.rpartition("-")[2]
    return int(number) if number.isdigit() else 0


def _money(call: Call) -> bytes:
    amount = bytes((frames.AMOUNT,)) + packed(call.minor, 6)
    return amount + bytes((frames.CURRENCY,)) + packed(_number(call.currency), 2)


def _number(currency: str) -> int:
    if currency not in CURRENCIES:
        raise CurrencyNotTaken(currency)
    return CURRENCIES[currency]


def _password(password: str) -> bytes:
    digits = password if len(password) == 6 and password.isdigit() else "000000"
    return bytes.fromhex(digits)
