"""Sentences for what goods that go on, and claims of ours, say no to."""

from __future__ import annotations

from posdesk.wording import QT_TRANSLATE_NOOP

STOCK_REFUSALS = {
    "laid_by": QT_TRANSLATE_NOOP(
        "Refusal",
        "The piece with serial number {serial} waits on plan {plan}. Nothing was booked: take "
        "another one.",
    ),
    "move_not_taken": QT_TRANSLATE_NOOP(
        "Refusal", "Goods go from one place to another, at least one of them. Nothing was kept."
    ),
    "not_so_many_there": QT_TRANSLATE_NOOP(
        "Refusal", "There are {there} in that place, not {units}. Nothing was kept."
    ),
    "parcel_days_out_of_reach": QT_TRANSLATE_NOOP(
        "Refusal", "Days to pay for a parcel: {least} to {most}. Nothing was changed."
    ),
    "nothing_to_leave": QT_TRANSLATE_NOOP(
        "Refusal", "Say which goods stay here, at least one. Nothing was printed."
    ),
    "more_than_with_them": QT_TRANSLATE_NOOP(
        "Refusal", "The customer has {left} of that line, not {asked}. Nothing was printed."
    ),
    "nothing_left_here": QT_TRANSLATE_NOOP(
        "Refusal", "Those goods went home already, or never were here. Nothing was printed."
    ),
    "our_claim_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "There is no such claim in these books. Nothing was booked."
    ),
    "our_claim_moved_on": QT_TRANSLATE_NOOP(
        "Refusal", "Somebody answered that claim already: look at it again. Nothing was booked."
    ),
    "more_than_claimed": QT_TRANSLATE_NOOP(
        "Refusal", "That is more than is claimed, or than they said yes to. Nothing was booked."
    ),
}
