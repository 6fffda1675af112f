"""The desk and its card terminal together: write down, ask, write down what came of it.

RELIABILITY 2.4: intent, durable, effect, outcome. A call that ends nowhere is asked for once, never
made anew under another key; at a start everything without an outcome is asked for first.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from posdesk.desk.actions.answer_card import AnswerCard
from posdesk.desk.actions.ask_card import AskCard, AskCardBack
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.card_calls import (
    AskCall,
    AskCallsAbout,
    AskLastReference,
    AskOpenCalls,
)
from posdesk.till.card_call import CardCall
from posdesk.till.terminal import CHARGE, NEVER_CAME, REFUND, REVERSAL, UNKNOWN, Answer, Terminal

Settings = Mapping[str, str]


class CardDesk:
    """Every method may take as long as a terminal does: none is for the thread of a window.

    One thing at a time is asked of the terminal, whatever thread wants it; there is one of these
    for a terminal (`card_desk`).
    """

    def __init__(self, desk: Desk, terminal: Terminal) -> None:
        self._desk = desk
        self.terminal = terminal
        self._begun = desk.station().at
        self._sent: set[str] = set()
        self._alone = threading.RLock()

    def charge(self, key: str, about: str, minor: int, known: Collection[str] = ()) -> CardCall:
        """A card pays `minor` units for that ticket or plan; `key` was made when it was asked.

        One asked before for the same ticket, of which the counter does not know (`known` are the
        keys that it does), comes first: it may have paid when the program ended, and nobody pays
        twice for that.
        """
        with self._alone:
            for call in self._desk.ask(AskCallsAbout(about)):
                before = call.call.key not in (key, *known) and call.call.kind == CHARGE
                if before and not call.used and self._may_pay(now := self.ask(call), minor):
                    return now
            done = self._desk.do(AskCard(key, about, minor))
            return self.ask(done.result) if done.repeated else self._made(done.result)

    def pay_back(self, slip: str) -> tuple[CardCall, ...]:
        """What that slip sends to cards: each call is made once, and asked about after that."""
        with self._alone:
            calls = self._desk.ask(AskCallsAbout(slip))
            return tuple(
                self._made(call) if self._is_new(call) else self.ask(call) for call in calls
            )

    def reverse(self, key: str) -> CardCall:
        """A charge that paid for nothing is taken back."""
        with self._alone:
            done = self._desk.do(AskCardBack(f"{key}-r", key))
            return self.ask(done.result) if done.repeated else self._made(done.result)

    def ask(self, call: CardCall) -> CardCall:
        """What became of that call, by one question; as it was where that is known already, and
        where another till made it: its terminal alone can tell.

        Money back that the terminal never heard of is sent now, under the same key: so is a charge
        being taken back. A card that was to pay and was never asked has paid nothing.
        """
        with self._alone:
            call = self._desk.ask(AskCall(call.call.key)) or call
            if not call.is_open or call.till != self._desk.station().till.number:
                return call
            asked = replace(call.call, since=self._desk.ask(AskLastReference()))
            answer = self.terminal.status(asked)
            if answer.outcome == NEVER_CAME and call.call.kind in (REFUND, REVERSAL):
                return self._made(call)
            return self._answered(call, answer)

    def ask_all(self) -> tuple[CardCall, ...]:
        """Every call of this till without an outcome, as it stands after one question each."""
        return tuple(self.ask(call) for call in self._desk.ask(AskOpenCalls()))

    def _may_pay(self, call: CardCall, minor: int) -> bool:
        """Whether that charge pays `minor`, or nobody knows."""
        if call.is_open:
            return True
        back = self._desk.ask(AskCallsAbout(call.call.key))
        gone = any(each.is_reversal and not each.is_declined for each in back)
        return call.is_approved and call.call.minor == minor and not gone

    def _is_new(self, call: CardCall) -> bool:
        """Written down by this run of the program, and not sent by it yet. Of an older one nobody
        knows whether it was sent: it is asked about."""
        new = call.answer is None and call.at.ms >= self._begun.ms
        return new and call.call.key not in self._sent

    def _made(self, call: CardCall) -> CardCall:
        """The call is made; where nothing came back, the terminal is asked once."""
        self._sent.add(call.call.key)
        answer = self.terminal.call(call.call)
        if answer.outcome == UNKNOWN:
            found = self.terminal.status(call.call)
            answer = answer if found.outcome == NEVER_CAME else found
        return self._answered(call, answer)

    def _answered(self, call: CardCall, answer: Answer) -> CardCall:
        act = AnswerCard(self._desk.new_operation(), call.call.key, answer)
        return self._desk.do(act).result


_made: weakref.WeakKeyDictionary[Desk, tuple[dict[str, str], CardDesk]] = (
    weakref.WeakKeyDictionary()
)
_making = threading.Lock()


def card_desk(
    desk: Desk, settings: Settings, make: Callable[[Settings], Terminal | None]
) -> CardDesk | None:
    """The one for that desk and terminal, made with the first question; None: it stands alone.

    What `make` raises where no terminal can be made of the settings goes through.
    """
    with _making:
        found = _made.get(desk)
        if found is not None and found[0] == dict(settings):
            return found[1]
        terminal = make(settings)
        if terminal is None:
            return None
        made = CardDesk(desk, terminal)
        _made[desk] = (dict(settings), made)
        return made
