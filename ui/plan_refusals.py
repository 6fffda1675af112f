"""Sentences for refusals about plans, credits and papers: what is wrong, what was not booked."""

from __future__ import annotations

from posdesk.wording import QT_TRANSLATE_NOOP

PLAN_REFUSALS = {
    "plan_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "These books hold no such plan. Nothing was booked: scan one of its papers."
    ),
    "plan_in_doubt": QT_TRANSLATE_NOOP(
        "Refusal", "The books of this plan are looked at first. Nothing was changed, nothing asked."
    ),
    "plan_goods_only": QT_TRANSLATE_NOOP(
        "Refusal",
        "A plan is for goods going out. Nothing was signed: settle what comes back first.",
    ),
    "dues_do_not_add_up": QT_TRANSLATE_NOOP(
        "Refusal", "Deposit and parts are not the price. Nothing was signed: make the parts anew."
    ),
    "not_a_signature": QT_TRANSLATE_NOOP(
        "Refusal", "The signature could not be kept. Nothing was booked: please sign once more."
    ),
    "due_before_today": QT_TRANSLATE_NOOP(
        "Refusal", "A part is for a day gone by. Nothing was signed: choose a later first day."
    ),
    "no_parts": QT_TRANSLATE_NOOP(
        "Refusal", "A plan has at least {fewest} parts. Nothing was signed."
    ),
    "too_many_parts": QT_TRANSLATE_NOOP(
        "Refusal", "That can be paid in {most} parts at most. Nothing was signed."
    ),
    "nothing_to_spread": QT_TRANSLATE_NOOP(
        "Refusal", "There is nothing left to pay in parts. Nothing was booked."
    ),
    "nothing_is_owed": QT_TRANSLATE_NOOP(
        "Refusal", "This plan is paid. Nothing was taken: nothing is owed on it."
    ),
    "much_more_than_due": QT_TRANSLATE_NOOP(
        "Refusal", "That is far more than is due. Nothing was taken yet: ask whether it is meant."
    ),
    "tender_not_taken": QT_TRANSLATE_NOOP(
        "Refusal",
        "A plan is not paid that way. Nothing was taken: choose cash, card or another way.",
    ),
    "only_later": QT_TRANSLATE_NOOP(
        "Refusal", "Only an open part is moved, and only to a later day. Nothing was changed."
    ),
    "does_not_add_up": QT_TRANSLATE_NOOP(
        "Refusal", "The new parts are not what is owed. Nothing was changed: make them anew."
    ),
    "change_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "A plan is not changed like that. Nothing was changed."
    ),
    "goods_not_paid": QT_TRANSLATE_NOOP(
        "Refusal",
        "By our books not all is paid. Nothing was booked: scan the newest receipt, it counts.",
    ),
    "goods_handed_over": QT_TRANSLATE_NOOP(
        "Refusal", "The goods of this plan went home, or came back, before. Nothing was booked."
    ),
    "nothing_to_remind": QT_TRANSLATE_NOOP(
        "Refusal", "There is nothing to remind of. Nothing was printed."
    ),
    "not_that_day": QT_TRANSLATE_NOOP(
        "Refusal",
        "That day lies before the plan, or is yet to come. Nothing was booked: type it anew.",
    ),
    "no_such_payment": QT_TRANSLATE_NOOP(
        "Refusal", "Type the amount, and a day up to today. Nothing was booked."
    ),
    "claim_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "These books hold no such question. Nothing was booked."
    ),
    "claim_answered": QT_TRANSLATE_NOOP(
        "Refusal", "That is settled: the payment counts. Nothing was changed."
    ),
    "two_people_wanted": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nothing was booked yet. A manager or the owner, and somebody else than you, confirms it.",
    ),
    "another_manager_needed": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nothing was booked yet. A manager or the owner, and somebody else than you, confirms it.",
    ),
    "reason_needed": QT_TRANSLATE_NOOP(
        "Refusal",
        "Nothing was booked yet. Write the reason in words: it stands on the customer's slip.",
    ),
    "to_be_accepted": QT_TRANSLATE_NOOP(
        "Refusal", "The shop's own rule accepts that. It counts: there is nothing to refuse."
    ),
    "payment_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "These books hold no such payment. Nothing was booked: scan its receipt."
    ),
    "paper_not_ours": QT_TRANSLATE_NOOP(
        "Refusal", "We cannot match this paper. Is there the card or another proof?"
    ),
    "nothing_to_honour": QT_TRANSLATE_NOOP(
        "Refusal",
        "This slip alone says no amount. Nothing was booked: scan the receipt that goes with it.",
    ),
    "all_of_it_back": QT_TRANSLATE_NOOP(
        "Refusal",
        "Every unit of {number} came back already, as the slips say. Nothing was booked.",
    ),
    "number_twice": QT_TRANSLATE_NOOP(
        "Refusal",
        "Another paper has that number since our books were lost. This one counts, but is not "
        "booked: keep it, and give a promise slip for it now.",
    ),
    "codes_differ": QT_TRANSLATE_NOOP(
        "Refusal",
        "These codes are not of one paper. Nothing was booked: scan those of one paper together.",
    ),
    "slip_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "No pad of ours has that number. Nothing was booked: look at each sign again."
    ),
    "slip_used_already": QT_TRANSLATE_NOOP(
        "Refusal", "This slip counts already. Nothing was booked a second time."
    ),
    "credit_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "These books hold no such credit. Scan the slip itself: it counts."
    ),
    "credit_empty": QT_TRANSLATE_NOOP(
        "Refusal", "Nothing is left on {number}: there is no new slip for it."
    ),
    "not_enough_credit": QT_TRANSLATE_NOOP(
        "Refusal", "There is less on that slip. Nothing was taken of it: take the rest another way."
    ),
    "credit_replaced": QT_TRANSLATE_NOOP(
        "Refusal", "Slip {by} took the place of this one. Nothing was taken: scan that one."
    ),
    "credit_moved": QT_TRANSLATE_NOOP(
        "Refusal", "Something was spent of it meanwhile. Nothing was taken: scan the slip again."
    ),
    "other_currency": QT_TRANSLATE_NOOP(
        "Refusal", "That credit is in {credit}. Nothing was taken of it."
    ),
    "not_paid_out_so": QT_TRANSLATE_NOOP(
        "Refusal", "Credit is paid out in cash, on a card or by transfer. Nothing was paid out."
    ),
    "nothing_to_bring": QT_TRANSLATE_NOOP(
        "Refusal", "The file holds no customer, plan or credit. Nothing was brought along."
    ),
    "letter_empty": QT_TRANSLATE_NOOP(
        "Refusal", "A letter has words, {most} lines at most. Nothing was printed."
    ),
    "further_code": QT_TRANSLATE_NOOP(
        "Refusal", "This is a further code of that paper: scan the first one."
    ),
}
