"""Sentences for what the approvals and the closed list of refusals say no to."""

from __future__ import annotations

from posdesk.wording import QT_TRANSLATE_NOOP

APPROVAL_REFUSALS = {
    "approval_wanted": QT_TRANSLATE_NOOP(
        "Refusal", "This is above what you say yes to alone. Nothing was booked yet."
    ),
    "other_person_wanted": QT_TRANSLATE_NOOP(
        "Refusal",
        "A second person is somebody else, whom you did not add or change today. Nothing was "
        "booked.",
    ),
    "approver_limit": QT_TRANSLATE_NOOP(
        "Refusal", "That is above the limit of the second person too. Nothing was booked."
    ),
    "approval_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "That was used, or is not asked any more. Nothing was booked."
    ),
    "limit_out_of_reach": QT_TRANSLATE_NOOP(
        "Refusal", "A limit is nothing or more, and no such sum. Nothing was changed."
    ),
    "no_such_reason": QT_TRANSLATE_NOOP(
        "Refusal", "That is no reason to say no. The customer is not refused."
    ),
    "not_so": QT_TRANSLATE_NOOP(
        "Refusal", "The receipt says otherwise. The customer is not refused."
    ),
    "somebody_else_says_no": QT_TRANSLATE_NOOP(
        "Refusal", "A no needs a manager who did not ask for it. The customer is not refused."
    ),
    "words_wanted": QT_TRANSLATE_NOOP(
        "Refusal",
        "Write down what was seen, in words without figures: it stands on the slip. The customer "
        "is not refused.",
    ),
    "nobody_charged": QT_TRANSLATE_NOOP(
        "Refusal", "Nobody was charged that in those days, or all is put right. Nothing was booked."
    ),
    "others_charged": QT_TRANSLATE_NOOP(
        "Refusal", "The list has changed since it was shown. Find them again. Nothing was booked."
    ),
    "refusal_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "These books hold no such slip. Open its receipt: a yes needs nobody."
    ),
}
