"""Sentences for refusals about warranties, gift cards and promotions: what was not booked."""

from __future__ import annotations

from posdesk.wording import QT_TRANSLATE_NOOP

WARRANTY_REFUSALS = {
    "warranty_alone": QT_TRANSLATE_NOOP(
        "Refusal", "A warranty covers goods: scan those first, then “{text}”. Nothing was added."
    ),
    "warranty_twice": QT_TRANSLATE_NOOP(
        "Refusal", "Each piece of “{text}” has its warranty already. Nothing was added."
    ),
    "warranty_goods_back": QT_TRANSLATE_NOOP(
        "Refusal", "What this warranty covers came back before. Nothing was booked."
    ),
    "warranty_on_its_receipt": QT_TRANSLATE_NOOP(
        "Refusal", "These goods come back on receipt {number}. Nothing was booked: scan it."
    ),
    "cards_only": QT_TRANSLATE_NOOP(
        "Refusal", "Only gift cards are left of {number}: scan the card's own slip, it is worth it."
    ),
    "too_many_cards": QT_TRANSLATE_NOOP(
        "Refusal", "That is more than {most} gift cards at once. Nothing was booked."
    ),
    "promotion_over": QT_TRANSLATE_NOOP(
        "Refusal", "{number} takes nothing off any more. Nothing was booked: take it off with Undo."
    ),
    "promotion_moved": QT_TRANSLATE_NOOP(
        "Refusal", "Something of it was spent meanwhile. Nothing was booked: scan the slip again."
    ),
    "promotion_not_taken": QT_TRANSLATE_NOOP(
        "Refusal", "A promotion is above nothing, and ends today or later. No slip was given."
    ),
    "goods_months_not_taken": QT_TRANSLATE_NOOP(
        "Refusal", "A warranty, and nothing else, has months: 1 to {most}. Nothing was kept."
    ),
}
