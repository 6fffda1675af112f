"""The card terminal as the shop sees it: a call under a key of ours, and what came of it.

RELIABILITY 2.4: what was asked is written down before it is sent, and sent again only under the
same key. What nobody knows is a state of its own: the terminal is asked for it, the call is not
made anew. Of a card only its last four digits ever come back (4.4).
"""

from __future__ import annotations

from typing import Protocol

from posdesk.values import dataclass

CHARGE, REFUND, REVERSAL = "charge", "refund", "reversal"
APPROVED, DECLINED, UNKNOWN = "approved", "declined", "unknown"
NEVER_CAME = "never_came"  # the terminal says that it was never asked under that key


@dataclass(frozen=True, slots=True)
class Call:
    """One thing asked of a terminal. `minor` units of `currency`, above zero.

    `last4`: the card a refund is for, as far as it is known. `of`: the terminal's own reference of
    the charge that a reversal takes back. `after`: its reference of the last call that was answered
    before this one was made, and `since` of the last one known when it is asked about: by them a
    terminal without keys tells an old answer from a new one.
    """

    key: str
    kind: str
    minor: int
    currency: str
    last4: str = ""
    of: str = ""
    after: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a terminal says: APPROVED, DECLINED, UNKNOWN, or NEVER_CAME to the question alone.

    `reference` is the terminal's own number of it, `said` its words for the clerk.
    """

    outcome: str
    last4: str = ""
    approval: str = ""
    reference: str = ""
    said: str = ""


class Terminal(Protocol):
    """A terminal on a wire. Both calls may take a minute: nobody waits for them at a window."""

    name: str

    def call(self, call: Call) -> Answer:
        """Do it; UNKNOWN where no answer came. The same key twice is one call."""
        ...

    def status(self, call: Call) -> Answer:
        """What became of that call; never moves money."""
        ...
