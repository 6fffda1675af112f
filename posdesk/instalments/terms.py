"""The sentences of an agreement, and the hash of what was signed (PROMISE I2, SE-031).

A plan is governed by the terms it was signed with: sentences are added in a new edition, and an
edition that was ever signed stays as it is.
"""

from __future__ import annotations

import hashlib

from posdesk.wording import QT_TRANSLATE_NOOP, translate

_AT_HOME = (
    QT_TRANSLATE_NOOP(
        "PlanTerms", "The price is fixed. There is no interest and there are no fees."
    ),
    QT_TRANSLATE_NOOP(
        "PlanTerms", "Every payment lowers what you owe by all of it, the oldest part first."
    ),
    QT_TRANSLATE_NOOP(
        "PlanTerms", "You may pay early, at any time, in part or in full, and it costs nothing."
    ),
    QT_TRANSLATE_NOOP(
        "PlanTerms",
        "Nothing here can be raised or brought forward. What changes otherwise, we both sign, with"
        " the figures before and after.",
    ),
    QT_TRANSLATE_NOOP(
        "PlanTerms",
        "A day on which we were shut, or could not take your payment, makes nothing late.",
    ),
    QT_TRANSLATE_NOOP(
        "PlanTerms",
        "Goods you bring back lower what you owe first; what is above it is paid out to you.",
    ),
    QT_TRANSLATE_NOOP(
        "PlanTerms", "Your receipts count, even where our books say otherwise. Mistakes are ours."
    ),
)
_KEPT = (
    QT_TRANSLATE_NOOP(
        "PlanTerms",
        "We keep the goods for you until all is paid. You may stop at any time and get back all"
        " that you paid.",
    ),
)
EDITION = 1


def sentences(*, kept: bool) -> tuple[str, ...]:
    """The sentences of an agreement signed today, as written; `kept` for a layaway."""
    return (*_AT_HOME, *(_KEPT if kept else ()))


def shown(*, kept: bool) -> tuple[str, ...]:
    """The same in the language of the face."""
    return tuple(translate("PlanTerms", sentence) for sentence in sentences(kept=kept))


def terms_hash(texts: tuple[str, ...]) -> bytes:
    """32 bytes that stand for the sentences as the customer saw them, in their order."""
    told = "\n".join((f"edition {EDITION}", *texts))
    return hashlib.sha256(told.encode("utf-8")).digest()
