"""The desk and its card terminal together: write down, ask, write down what came of it.

RELIABILITY 2.4: intent, durable, effect, outcome. A call that ends nowhere is asked for once, never
made anew under another key; at a start everything without an outcome is asked for first.
"""

from __future__ import annotations

import threading
from dataclasses import replace

from posdesk.desk.actions.answer_card import AnswerCard
from posdesk.desk.actions.ask_card import ChargeCard, ReverseCharge
from posdesk.desk.desk import Desk
from posdesk.desk.lookups.card_calls import AskCallsAbout, AskLastReference, AskOpenCalls
from posdesk.till.card_call import CardCall
from posdesk.till.terminal import NEVER_CAME, REFUND, REVERSAL, UNKNOWN, Answer, Terminal


class CardDesk:
    """Every method may take as long as a terminal does: none is for the thread of a window."""

    def __init__(self, desk: Desk, terminal: Terminal) -> None:
        self._desk = desk
        self.terminal = terminal
        self._begun = desk.station().at
        self._sent: set[str] = set()
        self._sending = threading.Lock()

    def charge(self, key: str, about: str, minor: int) -> CardCall:
        """A card pays `minor` units for that ticket or plan; `key` was made when it was asked."""
        done = self._desk.do(ChargeCard(key, about, minor))
        return self.ask(done.result) if done.repeated else self._made(done.result)

    def pay_back(self, slip: str) -> tuple[CardCall, ...]:
        """What that slip sends to cards: each call is made once, and asked about after that."""
        calls = self._desk.ask(AskCallsAbout(slip))
        return tuple(self._made(call) if self._is_new(call) else self.ask(call) for call in calls)

    def reverse(self, key: str) -> CardCall:
        """A charge that paid for nothing is taken back."""
        done = self._desk.do(ReverseCharge(f"{key}-r", key))
        return self.ask(done.result) if done.repeated else self._made(done.result)

    def ask(self, call: CardCall) -> CardCall:
        """What became of that call, by one question; as it was where that is known already.

        Money back that the terminal never heard of is sent now, under the same key: so is a charge
        being taken back. A card that was to pay and was never asked has paid nothing.
        """
        if not call.is_open:
            return call
        asked = replace(call.call, since=self._desk.ask(AskLastReference()))
        answer = self.terminal.status(asked)
        if answer.outcome == NEVER_CAME and call.call.kind in (REFUND, REVERSAL):
            return self._made(call)
        return self._answered(call, answer)

    def ask_all(self) -> tuple[CardCall, ...]:
        """Every call of this till without an outcome, as it stands after one question each."""
        return tuple(self.ask(call) for call in self._desk.ask(AskOpenCalls()))

    def _is_new(self, call: CardCall) -> bool:
        """Written down by this run of the program, and not sent by it yet. Of an older one nobody
        knows whether it was sent: it is asked about."""
        with self._sending:
            new = call.answer is None and call.at.ms >= self._begun.ms
            new = new and call.call.key not in self._sent
            self._sent.add(call.call.key)
        return new

    def _made(self, call: CardCall) -> CardCall:
        """The call is made; where nothing came back, the terminal is asked once."""
        answer = self.terminal.call(call.call)
        if answer.outcome == UNKNOWN:
            found = self.terminal.status(call.call)
            answer = answer if found.outcome == NEVER_CAME else found
        return self._answered(call, answer)

    def _answered(self, call: CardCall, answer: Answer) -> CardCall:
        act = AnswerCard(self._desk.new_operation(), call.call.key, answer)
        return self._desk.do(act).result
