"""What is checked after every scenario, whatever it says: the promise itself, in seven parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from posdesk.documents.seal import NotRead, open_seal
from posdesk.errors import Refusal
from posdesk.scenarios.stage import Stage

OURS = frozenset({"staff_error", "system", "unknown", "policy", "supplier_carrier"})
# Words that lay something at a customer's door, and words that ask her for money.
BLAME = (
    "fraud", "abuse", "suspicious", "invalid", "illegal", "denied", "dishonest", "cheat", "liar",
    "false claim", "your fault", "your mistake", "you failed", "you forgot", "you claim", "alleged",
)  # fmt: skip
DEMANDS = (
    "please pay", "please settle", "you must pay", "pay now", "pay immediately", "you still owe us",
    "amount demanded", "final notice", "to be paid at once", "overdue charge", "late fee",
)  # fmt: skip
APOLOGIES = ("sorry", "apolog", "our mistake")
_UNSAID = re.compile(r"\b(?:" + "|".join(map(re.escape, (*BLAME, *DEMANDS))) + r")\b")
_TOP_LINES = 14  # of a narrow roll: letterhead, title, and the first sentence


@dataclass
class Watch:
    """Looks at every customer's accounts after each step, and says what got worse by our doing."""

    before: dict[str, int] = field(default_factory=dict)
    worse: list[str] = field(default_factory=list)

    def look(self, stage: Stage, agreed: bool) -> None:
        """`agreed`: the step is one in which the customer herself signs, spends or is paid."""
        if stage._desk is None or stage.tampered:
            return
        now = _customers(stage.balances())
        for account in {*now, *self.before}:
            more = now.get(account, 0) - self.before.get(account, 0)
            if more > 0 and not agreed:
                self.worse.append(f"{account} rose by {stage.shown(more)}")
        self.before = now


def _customers(balances: dict[str, int]) -> dict[str, int]:
    return {a: minor for a, minor in balances.items() if a.startswith(("RECV:", "CREDIT:"))}


def broken(stage: Stage, watch: Watch, since: int) -> Iterator[str]:
    """What of the promise does not hold, in words. `since`: entries there were before the When."""
    yield from (f"(a) Rule Z: {each}" for each in watch.worse)
    trouble = stage.ground.trouble()
    if stage.tampered:
        if not trouble:
            yield "(d) the file was tampered with, and its check finds nothing"
        return
    if trouble:
        yield f"(d) the check of the books: {trouble}"
    yield from _ledger(stage)
    yield from _losses(stage)
    yield from _papers(stage, since)
    yield from _again(stage)


def _ledger(stage: Stage) -> Iterator[str]:
    whole = sum(stage.balances().values())
    if whole:
        yield f"(b) the ledger is off by {stage.shown(whole)}"
    for entry in stage.entries():
        legs = _legs(entry)
        if sum(legs.values()):
            yield f"(b) an entry of kind {entry['kind']} does not balance"
        lost = any(account.startswith("LOSS:") and minor > 0 for account, minor in legs.items())
        charged = [
            a for a, minor in legs.items() if a.startswith(("RECV:", "CREDIT:")) and minor > 0
        ]
        if lost and charged:
            yield f"(c) a loss stands beside a customer's debit: {', '.join(charged)}"
        if lost and entry["cause"] not in OURS:
            yield f"(c) a loss is booked because of {entry['cause']}"
        yield from _unplaced(entry, legs)


def _unplaced(entry: dict[str, Any], legs: dict[str, int]) -> Iterator[str]:
    """A loss stands in the owner's register by till, shift and case; a drawer's by its Z report."""
    if entry["kind"] == "shift_closed":
        if not entry["facts"].get("shift") or not entry["facts"].get("paper"):
            yield "(c) a drawer's loss names no shift or no Z report"
        return
    known: dict[str, int] = {}
    for _, _, account, minor, till, shift, _, case, _ in (entry["rows"] or {}).get("mistake", ()):
        if till > 0 and shift >= 0 and case:  # 0: no shift ran when it was found
            known[account] = known.get(account, 0) + minor
    for account, minor in legs.items():
        if account.startswith("LOSS:") and minor > known.get(account, 0):
            yield f"(c) {entry['kind']} books {account} with no till, shift and case"


def _legs(entry: dict[str, object]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for account, minor in entry.get("postings") or ():  # type: ignore[attr-defined]
        sums[account] = sums.get(account, 0) + minor
    return sums


def _losses(stage: Stage) -> Iterator[str]:
    for account, minor in stage.balances().items():
        if account.startswith("LOSS:") and minor != stage.stated[account]:
            said = stage.shown(stage.stated[account])
            yield f"(c) {account} stands at {stage.shown(minor)}, and the file states {said}"


def _papers(stage: Stage, since: int) -> Iterator[str]:
    """Slips of the acts after the first When: signed, printed, with the position, in kind words."""
    fresh, printing = stage.entries()[since:], _printing(stage)
    for entry in fresh:
        numbers = list(_numbers_in(entry))
        touches = any(account.startswith(("RECV:", "CREDIT:")) for account in _legs(entry))
        if touches and not any(_is_signed(stage, number) for number in numbers):
            yield f"(e) {entry['kind']} moved a customer's account, and no signed slip says so"
        if touches and not printing.intersection(numbers):
            yield f"(e) the slip of {entry['kind']} was never sent to the printer"
        balance = entry["facts"].get("balance", entry["facts"].get("financed"))
        if any(account.startswith("RECV:") for account in _legs(entry)) and balance is not None:
            said = stage.shown(int(balance))
            if not any(said in stage.text_of(number) for number in numbers):
                yield f"(e) no slip of {entry['kind']} says that {said} is owed now"
        for number in numbers:
            yield from words_of(stage.text_of(number), number, touches and entry["cause"] in OURS)


def _printing(stage: Stage) -> set[str]:
    """Papers that were sent to a printer, whatever became of it."""
    with stage.ground.program() as connection:
        rows = connection.exec_driver_sql("select document from print_job").all()
    return {str(number) for (number,) in rows}


def words_of(text: str, number: str, ours: bool) -> Iterator[str]:
    """What a text must not say, and what it must begin with when the cause is ours."""
    low = " ".join(text.lower().split())
    for word in dict.fromkeys(_UNSAID.findall(low)):
        yield f"(f) {number} says “{word}”"
    top = " ".join(text.lower().splitlines()[:_TOP_LINES])
    if ours and not any(word in top for word in APOLOGIES):
        yield f"(f) {number} does not begin with an apology"


def _numbers_in(entry: dict[str, object]) -> Iterable[str]:
    rows = entry.get("rows") or {}
    assert isinstance(rows, dict)
    for row in rows.get("document", ()):
        yield str(row[0])  # the number: a payload lists columns, and this is the first


def _is_signed(stage: Stage, number: str) -> bool:
    with stage.read() as books:
        kept = books.documents.get(number)
    ring = stage.desk.station().ring
    return kept is not None and any(
        not isinstance(open_seal(token, ring), NotRead) for token in kept.tokens
    )


def _again(stage: Stage) -> Iterator[str]:
    """Every act once more under its own id: the first answer, and nothing written."""
    rows = stage.counted()
    for desk, action, staff in stage.done:
        if desk is not stage.desk:
            continue  # of books that were closed since
        desk.sign_in(staff)
        try:
            if not desk.do(action).repeated:
                yield f"(g) {type(action).__name__} was done a second time"
        except Refusal as refused:
            yield f"(g) {type(action).__name__} a second time: {refused.code}"
    if stage.counted() != rows:
        yield "(g) acts done a second time wrote rows"
