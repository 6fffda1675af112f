"""A sentence for every refusal, by its code: what is wrong, and what was not booked."""

from __future__ import annotations

from posdesk.wording import QT_TRANSLATE_NOOP

REFUSALS = {
    "wrong_pin": QT_TRANSLATE_NOOP("Refusal", "That is not the PIN. Try again."),
    "too_soon": QT_TRANSLATE_NOOP("Refusal", "Please wait before the next try: {wait} s."),
    "pin_worn_out": QT_TRANSLATE_NOOP(
        "Refusal",
        "This PIN is worn out. A supervisor gives a new one; or use the recovery code: key R.",
    ),
    "badge_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "That is nobody's badge. Choose who you are, and type the PIN."
    ),
    "badges_worn_out": QT_TRANSLATE_NOOP(
        "Refusal", "Too many unknown badges: none is read until a supervisor signs in by PIN."
    ),
    "wrong_recovery_code": QT_TRANSLATE_NOOP(
        "Refusal", "These halves are not this shop's newest. Nothing was changed. Look again."
    ),
    "half_mistyped": QT_TRANSLATE_NOOP(
        "Refusal", "Half {half} is not as it stands on its paper. Look at each sign again."
    ),
    "staff_unknown": QT_TRANSLATE_NOOP("Refusal", "Nobody works here under that code."),
    "staff_gone": QT_TRANSLATE_NOOP(
        "Refusal", "That person has left. Nothing was changed: take her or him back first."
    ),
    "last_owner": QT_TRANSLATE_NOOP(
        "Refusal", "A shop needs an owner. Nothing was changed: make somebody else owner first."
    ),
    "name_missing": QT_TRANSLATE_NOOP("Refusal", "Type the name first. Nobody was added."),
    "no_badge": QT_TRANSLATE_NOOP(
        "Refusal",
        "That cannot be a badge: goods, receipts and short codes are none. Nothing was changed.",
    ),
    "badge_taken": QT_TRANSLATE_NOOP(
        "Refusal", "That badge is somebody else's already. Nothing was changed."
    ),
    "codes_missing": QT_TRANSLATE_NOOP(
        "Refusal", "This receipt has more codes at its foot: scan them too."
    ),
    "nobody_signed_in": QT_TRANSLATE_NOOP(
        "Refusal", "Nobody is signed in. Sign in, then press Enter again."
    ),
    "not_for_this_role": QT_TRANSLATE_NOOP(
        "Refusal", "This role reads the books and does not book."
    ),
    "not_your_setting": QT_TRANSLATE_NOOP(
        "Refusal", "A manager or the owner changes this. Nothing was changed."
    ),
    "shop_name_missing": QT_TRANSLATE_NOOP(
        "Refusal", "A shop needs a name for its receipts. Nothing was changed."
    ),
    "words_too_long": QT_TRANSLATE_NOOP(
        "Refusal",
        "That has {letters} letters and the narrow roll takes {most}. Nothing was changed.",
    ),
    "too_many_lines": QT_TRANSLATE_NOOP(
        "Refusal", "There is room for {most} lines. Nothing was changed."
    ),
    "amount_in_words": QT_TRANSLATE_NOOP(
        "Refusal",
        "Head and foot name no amounts: money stands in the figures alone. Nothing was changed.",
    ),
    "still_needed": QT_TRANSLATE_NOOP(
        "Refusal",
        "The name is still needed: a plan runs or a claim is open ({plans} {claims}). The law lets "
        "the shop keep it until that is settled. Nothing was erased.",
    ),
    "not_without_looking": QT_TRANSLATE_NOOP(
        "Refusal", "Write what was seen of it, and where its photo is. Nothing was booked."
    ),
    "country_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "No law is known here of a country {country}. Nothing was changed."
    ),
    "field_wanted": QT_TRANSLATE_NOOP(
        "Refusal",
        "Part {field} is missing: it must stand on every receipt. Nothing was changed.",
    ),
    "field_unknown": QT_TRANSLATE_NOOP(
        "Refusal",
        "{field}: no receipt has such a part, or it stands there twice. Nothing was changed.",
    ),
    "right_hidden": QT_TRANSLATE_NOOP(
        "Refusal",
        "Words at head and foot take nothing away from what the paper promises. "
        "Nothing was changed.",
    ),
    "days_out_of_reach": QT_TRANSLATE_NOOP(
        "Refusal", "Type days from {least} to {most}. Nothing was changed."
    ),
    "promise_not_missed": QT_TRANSLATE_NOOP(
        "Refusal", "The promised day has not passed: the slip counts for its goods."
    ),
    "shelf_not_less": QT_TRANSLATE_NOOP(
        "Refusal", "The shelf says no less than what it costs now. Nothing was booked."
    ),
    "blind_days_out_of_reach": QT_TRANSLATE_NOOP(
        "Refusal", "Type days from {least} to {most}. Nothing was changed."
    ),
    "season_backwards": QT_TRANSLATE_NOOP(
        "Refusal",
        "A season begins, then ends, then its goods have time. Nothing was changed.",
    ),
    "rate_out_of_reach": QT_TRANSLATE_NOOP(
        "Refusal", "Type a percentage from 0 to 100. Nothing was changed."
    ),
    "rate_name_missing": QT_TRANSLATE_NOOP(
        "Refusal", "Type what the rate is for. No rate was added."
    ),
    "rate_unknown": QT_TRANSLATE_NOOP("Refusal", "No rate has that letter. Nothing was changed."),
    "day_is_past": QT_TRANSLATE_NOOP(
        "Refusal",
        "What was sold on days gone by keeps its rate. Type today or later. Nothing was changed.",
    ),
    "usual_rate_stays": QT_TRANSLATE_NOOP(
        "Refusal", "The usual rate can change, and cannot go. Nothing was changed."
    ),
    "too_many_rates": QT_TRANSLATE_NOOP(
        "Refusal", "No letter is left for another rate. No rate was added."
    ),
    "shift_not_open": QT_TRANSLATE_NOOP(
        "Refusal", "No shift is open at this till. Open it, then Enter again."
    ),
    "shift_open_already": QT_TRANSLATE_NOOP("Refusal", "A shift is open at this till already."),
    "float_below_zero": QT_TRANSLATE_NOOP(
        "Refusal", "No drawer holds less than nothing. Type what is in it."
    ),
    "drawer_moved": QT_TRANSLATE_NOOP(
        "Refusal", "Cash moved since the count. Nothing was closed: please count again."
    ),
    "count_impossible": QT_TRANSLATE_NOOP(
        "Refusal", "No drawer holds less than nothing of a coin. Nothing was written down."
    ),
    "nothing_to_move": QT_TRANSLATE_NOOP("Refusal", "Type how much it is. Nothing was booked."),
    "move_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "That is on no list of where cash comes from or goes to. Nothing was booked."
    ),
    "reason_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "That reason is not on the list. The shift was not closed."
    ),
    "figure_changed": QT_TRANSLATE_NOOP(
        "Refusal", "The receipt changed meanwhile at another till. Look at the figure again."
    ),
    "booked_otherwise": QT_TRANSLATE_NOOP(
        "Refusal",
        "This ticket was booked before as {numbers}. Clear it, and scan what is new once more.",
    ),
    "not_that_till": QT_TRANSLATE_NOOP(
        "Refusal", "No other till of that number signs for this shop. Nothing was changed."
    ),
    "booked_after_all": QT_TRANSLATE_NOOP(
        "Refusal",
        "What had not answered before this is in the books after all: {numbers}. This is not "
        "booked: send it once more if it is something else.",
    ),
    "more_than_any_sale": QT_TRANSLATE_NOOP(
        "Refusal", "A price or a quantity is a slip: no sale comes to so much. Put the line right."
    ),
    "not_for_sale": QT_TRANSLATE_NOOP(
        "Refusal",
        "“{text}” has no price or number it can be sold at. Take its line off, or put it right.",
    ),
    "not_yet_paid": QT_TRANSLATE_NOOP(
        "Refusal", "It is not all paid yet. Take the rest, then press Enter."
    ),
    "more_than_free": QT_TRANSLATE_NOOP(
        "Refusal",
        "So many are not left to announce: some are back, or on another label. Nothing was booked.",
    ),
    "more_than_announced": QT_TRANSLATE_NOOP(
        "Refusal",
        "More came than this label was for. Take the rest at the counter. Nothing was booked.",
    ),
    "nothing_in_parcel": QT_TRANSLATE_NOOP(
        "Refusal", "Type how many of at least one line. Nothing was booked."
    ),
    "parcel_moved_on": QT_TRANSLATE_NOOP(
        "Refusal", "That parcel stands otherwise by now. Look at it again. Nothing was booked."
    ),
    "parcel_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "These books printed no such label. Nothing was booked."
    ),
    "receipt_unknown": QT_TRANSLATE_NOOP("Refusal", "These books do not hold that receipt."),
    "nothing_to_settle": QT_TRANSLATE_NOOP(
        "Refusal", "Nothing is ticked and nothing goes out yet."
    ),
    "weight_wanted": QT_TRANSLATE_NOOP(
        "Refusal",
        "“{text}” is sold by weight: scan the scale's label, or type its grams first, as in 350*.",
    ),
    "gift_all_back": QT_TRANSLATE_NOOP(
        "Refusal", "Everything on this gift receipt came back with it before."
    ),
    "gift_already": QT_TRANSLATE_NOOP(
        "Refusal",
        "That is on gift receipt {number} already: print that one again. None was made.",
    ),
    "nothing_to_give": QT_TRANSLATE_NOOP(
        "Refusal", "Nothing on that receipt can be a gift any more. None was made."
    ),
    "gift_on_plan": QT_TRANSLATE_NOOP(
        "Refusal", "These goods are being paid off: there is no gift receipt. None was made."
    ),
    "worth_above_limit": QT_TRANSLATE_NOOP(
        "Refusal", "That is more than one person may say. A manager types it, and it counts."
    ),
    "worth_wanted": QT_TRANSLATE_NOOP(
        "Refusal", "Nobody knows a price of these goods: type what they are worth."
    ),
    "receipt_all_back": QT_TRANSLATE_NOOP(
        "Refusal", "Everything on this receipt came back before."
    ),
    "goods_traits_do_not_fit": QT_TRANSLATE_NOOP(
        "Refusal",
        "Serial numbers and deposits belong to goods sold by the piece. Nothing was kept.",
    ),
    "goods_days_not_taken": QT_TRANSLATE_NOOP(
        "Refusal", "Days to come back are 1 to {most}, or empty for the shop's. Nothing was kept."
    ),
    "goods_deposit_unknown": QT_TRANSLATE_NOOP(
        "Refusal",
        "No deposit has the code {sku}. Add it first, as a deposit with its price. Nothing was "
        "kept.",
    ),
    "test_weight_not_taken": QT_TRANSLATE_NOOP(
        "Refusal", "A test weight is above nothing, and no tonne. Nothing was kept."
    ),
    "quote_day": QT_TRANSLATE_NOOP(
        "Refusal", "A quote ends today or later, and within a year. Nothing was printed."
    ),
    "nothing_to_quote": QT_TRANSLATE_NOOP(
        "Refusal", "No goods go out on this ticket. Nothing was printed."
    ),
    "count_not_taken": QT_TRANSLATE_NOOP(
        "Refusal", "A count is nothing or more, and no such number. Nothing was kept."
    ),
    "serial_twice": QT_TRANSLATE_NOOP(
        "Refusal", "That serial number is on the ticket already. It was not added again."
    ),
    "serial_unreadable": QT_TRANSLATE_NOOP(
        "Refusal", "That is no serial number: letters and digits, 40 at most. It was not kept."
    ),
    "serial_not_here": QT_TRANSLATE_NOOP(
        "Refusal",
        "Serial number {serial} is not on this receipt. This piece was not taken; the rest is.",
    ),
    "serial_back_before": QT_TRANSLATE_NOOP(
        "Refusal", "The piece with serial number {serial} came back before, or is ticked already."
    ),
    "nothing_left": QT_TRANSLATE_NOOP(
        "Refusal", "No more units of this line are left on the receipt."
    ),
    "nothing_to_turn": QT_TRANSLATE_NOOP(
        "Refusal", "The last line cannot turn round: no open receipt has it."
    ),
    "slip_not_ours": QT_TRANSLATE_NOOP(
        "Refusal", "That is no return slip these books have lost. Nothing was changed."
    ),
    "paper_unknown": QT_TRANSLATE_NOOP("Refusal", "These books hold no paper of that number."),
    "goods_unnamed": QT_TRANSLATE_NOOP(
        "Refusal", "Goods need a name for the receipt. Nothing was kept."
    ),
    "goods_code_too_long": QT_TRANSLATE_NOOP(
        "Refusal", "A code has at most {most} signs. Nothing was kept."
    ),
    "goods_barcode_unread": QT_TRANSLATE_NOOP(
        "Refusal", "{barcode} is no barcode of goods. Scan it, or leave it empty. Nothing was kept."
    ),
    "tax_code_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "The shop has no tax {code}. Nothing was kept."
    ),
    "goods_price_not_taken": QT_TRANSLATE_NOOP(
        "Refusal", "A price is above nothing, and no slip of the hand. Nothing was kept."
    ),
    "goods_unknown": QT_TRANSLATE_NOOP("Refusal", "No goods have the code {sku}."),
    "goods_code_taken": QT_TRANSLATE_NOOP(
        "Refusal", "“{text}” has the code {sku} already. Nothing was kept."
    ),
    "goods_barcode_taken": QT_TRANSLATE_NOOP(
        "Refusal", "“{text}” has the barcode {barcode} already. Nothing was kept."
    ),
    "manager_for_price": QT_TRANSLATE_NOOP(
        "Refusal",
        "That is {percent} % up or down in thirty days: a manager or the owner sets such a price. "
        "Nothing was changed.",
    ),
    "price_day_gone": QT_TRANSLATE_NOOP(
        "Refusal", "That day is gone: a price starts today or later. Nothing was changed."
    ),
    "E_RULE_Z": QT_TRANSLATE_NOOP("Refusal", "This would put a mistake of the shop on a customer."),
    "too_little": QT_TRANSLATE_NOOP(
        "Refusal", "That is less than nothing. Type what the customer handed over."
    ),
    "not_in_coins": QT_TRANSLATE_NOOP(
        "Refusal", "No coins make up that amount. Type what was handed over."
    ),
    "more_than_is_left": QT_TRANSLATE_NOOP(
        "Refusal", "The goods still out are not worth as much as that."
    ),
    "card_too_much": QT_TRANSLATE_NOOP(
        "Refusal", "A card pays no more than is due: cards give no change."
    ),
    "last4": QT_TRANSLATE_NOOP("Refusal", "Type just the last four digits of the card."),
    "card_number": QT_TRANSLATE_NOOP(
        "Refusal", "Please do not type card numbers. The text was thrown away."
    ),
    "customer_name_missing": QT_TRANSLATE_NOOP(
        "Refusal", "Type the name first. Nothing was written down."
    ),
    "no_way_to_reach": QT_TRANSLATE_NOOP(
        "Refusal", "Type a telephone number or an e-mail address. Nothing was written down."
    ),
    "too_long": QT_TRANSLATE_NOOP(
        "Refusal", "There is room for {most} letters. Nothing was written down."
    ),
    "customer_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "Nobody is known under that reference. Nothing was changed."
    ),
    "two_links_wanted": QT_TRANSLATE_NOOP(
        "Refusal",
        "A signed paper of each of the two is needed: scan both. The records stay as they are.",
    ),
    "same_person_already": QT_TRANSLATE_NOOP(
        "Refusal", "These two are one person already. Nothing was changed."
    ),
    "mistake_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "That is not on the list of our mistakes. Nothing was booked."
    ),
    "more_than_it_cost": QT_TRANSLATE_NOOP(
        "Refusal", "That is nothing, or more than it cost. Nothing was booked: look at the amount."
    ),
    "days_backwards": QT_TRANSLATE_NOOP(
        "Refusal", "The last day lies before the first, or a year away. Nothing was marked."
    ),
    "outage_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "A till or the card machine can be down. Nothing was marked."
    ),
    "promise_empty": QT_TRANSLATE_NOOP(
        "Refusal", "A promise names an amount or goods. No slip was given."
    ),
    "promise_unknown": QT_TRANSLATE_NOOP(
        "Refusal", "That is on no list of promises. No slip was given."
    ),
    "pad_of_nothing": QT_TRANSLATE_NOOP(
        "Refusal", "A pad has from one slip to {most}. Nothing was printed."
    ),
}
