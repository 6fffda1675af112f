"""Three kinds of trouble: a rule says no (Refusal), the world says not now (Fault), our bug."""

from __future__ import annotations

from typing import ClassVar


class Refusal(Exception):
    """A rule says no. Carries figures, never sentences: faces word it by `code`.

    The books are untouched. `figures` hold what a sentence about it needs.
    """

    code: ClassVar[str] = "refused"

    def __init__(self, **figures: object) -> None:
        super().__init__(self.code, figures)
        self.figures = figures


class RuleZ(Refusal):
    """The act would worsen a customer's position without the customer's own proven act.

    PROMISE 1, rule Z. `figures["rule"]` names the invariant or the forbidden posting.
    """

    code = "E_RULE_Z"


class NoEvidence(RuleZ):
    """The act rests on a cause whose proof was not there before it (PROMISE I12).

    `figures` name the cause or part, and the minor units it would have worsened.
    """

    code = "E_NO_EVIDENCE"


class Fault(Exception):
    """The world says not now: paper, disk, network, lock. Translated once, at the edge.

    `code` is one of a closed list worded by the faces; `detail` is for the log only.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail
