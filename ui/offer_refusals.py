"""A sentence for every refusal about offers, by its code."""

from __future__ import annotations

from posdesk.wording import QT_TRANSLATE_NOOP

OFFER_REFUSALS = {
    "match_passed": QT_TRANSLATE_NOOP(
        "Refusal", "A lower price is matched for {days} days after the sale. Nothing was booked."
    ),
    "match_not_less": QT_TRANSLATE_NOOP(
        "Refusal", "That is no less than what was paid. Nothing was booked."
    ),
    "match_unnamed": QT_TRANSLATE_NOOP(
        "Refusal", "Write who asks so little, without a card's number. Nothing was booked."
    ),
    "offer_unnamed": QT_TRANSLATE_NOOP(
        "Refusal", "An offer needs a name for the receipt. Nothing was kept."
    ),
    "offer_figures": QT_TRANSLATE_NOOP(
        "Refusal", "A figure is missing, or fits no such offer. Nothing was kept: look again."
    ),
    "offer_days": QT_TRANSLATE_NOOP(
        "Refusal", "It would be over before it begins. Nothing was kept."
    ),
    "offer_goods_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "No goods have the code {sku}. Nothing was kept."
    ),
    "offer_code_taken": QT_TRANSLATE_NOOP(
        "Refusal", "{code} means something else already. Nothing was kept."
    ),
    "offer_word_wanted": QT_TRANSLATE_NOOP(
        "Refusal", "What is shown for it needs a code to scan or type. Nothing was kept."
    ),
    "offer_unknown": QT_TRANSLATE_NOOP("Refusal", "There is no offer {code}."),
    "offer_over": QT_TRANSLATE_NOOP("Refusal", "That offer is over already. Nothing was changed."),
    "too_many_offers": QT_TRANSLATE_NOOP(
        "Refusal", "No shop has so many offers: {most} at the most. Nothing was kept."
    ),
    "points_gone": QT_TRANSLATE_NOOP(
        "Refusal", "Points left: {points}. Nothing was booked: name the customer again."
    ),
    "nothing_forgotten": QT_TRANSLATE_NOOP(
        "Refusal", "No offer is owed on that receipt any more. Nothing was booked."
    ),
}
