"""Words for refusals, faults and reasons; and the loan of Qt's translator to the core."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from posdesk import wording
from posdesk.errors import Fault, Refusal, RuleZ
from posdesk.wording import QT_TRANSLATE_NOOP


def lend() -> None:
    """Let papers and lists of the core speak the language of the screen."""
    wording.lend(QCoreApplication.translate)


_REFUSALS = {
    "wrong_pin": QT_TRANSLATE_NOOP("Refusal", "That is not the PIN. Try again."),
    "too_soon": QT_TRANSLATE_NOOP("Refusal", "Please wait {wait} seconds before the next try."),
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
    "right_hidden": QT_TRANSLATE_NOOP(
        "Refusal",
        "Words at head and foot take nothing away from what the paper promises. "
        "Nothing was changed.",
    ),
    "days_out_of_reach": QT_TRANSLATE_NOOP(
        "Refusal", "Type days from {least} to {most}. Nothing was changed."
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
    "receipt_unknown": QT_TRANSLATE_NOOP("Refusal", "These books do not hold that receipt."),
    "nothing_to_settle": QT_TRANSLATE_NOOP(
        "Refusal", "Nothing is ticked and nothing goes out yet."
    ),
    "weight_wanted": QT_TRANSLATE_NOOP(
        "Refusal",
        "“{text}” is sold by weight: scan the scale's label, or type its grams first, as in 350*.",
    ),
    "receipt_all_back": QT_TRANSLATE_NOOP(
        "Refusal", "Everything on this receipt came back before."
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
}
_FAULTS = {
    "file_not_written": QT_TRANSLATE_NOOP(
        "Fault", "The file could not be written; nothing of it is left. Is there room for it?"
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Fault", "The disk is full. Do not take money or hand any back."
    ),
    "read_only": QT_TRANSLATE_NOOP("Fault", "The books can be read but not written."),
    "books_locked": QT_TRANSLATE_NOOP(
        "Fault", "Another program holds the books. Try again in a moment."
    ),
    "books_missing": QT_TRANSLATE_NOOP("Fault", "There are no books in that place."),
    "books_newer": QT_TRANSLATE_NOOP(
        "Fault", "A newer posdesk made these books. Please update this one."
    ),
    "books_corrupt": QT_TRANSLATE_NOOP(
        "Fault", "The books are damaged. They were left as they are."
    ),
    "not_books": QT_TRANSLATE_NOOP("Fault", "That file is not posdesk's books."),
    "settings_differ": QT_TRANSLATE_NOOP(
        "Fault", "This system does not keep the books safe from a power cut."
    ),
    "key_missing": QT_TRANSLATE_NOOP("Fault", "The till's signing key is not beside the books."),
    "key_unreadable": QT_TRANSLATE_NOOP("Fault", "The till's signing key cannot be read."),
    "printer_offline": QT_TRANSLATE_NOOP("Fault", "The printer does not answer. Is it on?"),
    "paper_out": QT_TRANSLATE_NOOP("Fault", "The printer is out of paper."),
    "printer_refused": QT_TRANSLATE_NOOP("Fault", "The printer did not take the paper."),
    "busy": QT_TRANSLATE_NOOP("Fault", "The books are busy. Press Enter again in a moment."),
    "books_older": QT_TRANSLATE_NOOP(
        "Fault",
        "The books on the server are of an older posdesk. Have them backed up with pg_dump, "
        "then opened once by the role that owns them.",
    ),
    "disk_unread": QT_TRANSLATE_NOOP(
        "Fault", "The disk could not be read. Nothing was booked and nothing changed: try again."
    ),
    "disk_error": QT_TRANSLATE_NOOP(
        "Fault", "The disk did not keep what was written. Do not take money or hand any back."
    ),
    "books_closed": QT_TRANSLATE_NOOP("Fault", "The books are closed."),
    "books_refused": QT_TRANSLATE_NOOP("Fault", "The books do not take that act."),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Fault", "The backup before bringing the books up to date failed: nothing was changed."
    ),
    "printer_misset": QT_TRANSLATE_NOOP("Fault", "The printer's settings are not right."),
    "file_missing": QT_TRANSLATE_NOOP("Fault", "That file is not there any more."),
    "file_too_big": QT_TRANSLATE_NOOP(
        "Fault", "That file is too large for a picture of a receipt."
    ),
    "file_foreign": QT_TRANSLATE_NOOP("Fault", "That file is no picture or PDF."),
    "file_unreadable": QT_TRANSLATE_NOOP("Fault", "That file cannot be read."),
    "books_exist": QT_TRANSLATE_NOOP(
        "Fault", "There are books in that place already. Nothing was written over."
    ),
    "key_unknown": QT_TRANSLATE_NOOP("Fault", "The key beside these books is not one of theirs."),
    "server_away": QT_TRANSLATE_NOOP("Fault", "The shop's server does not answer."),
}
_UNREAD = {
    "empty": QT_TRANSLATE_NOOP("Unread", "Nothing was read."),
    "unreadable": QT_TRANSLATE_NOOP("Unread", "That is more than any code holds. Scan it again."),
    "too_many": QT_TRANSLATE_NOOP("Unread", "More than {most} at once is a slip. Type it again."),
    "card_number": QT_TRANSLATE_NOOP(
        "Unread", "Please do not type card numbers. The text was thrown away."
    ),
    "check_digit": QT_TRANSLATE_NOOP(
        "Unread", "This barcode seems misread: its last digit should be {expected}. Scan again."
    ),
    "label_misread": QT_TRANSLATE_NOOP(
        "Unread", "The price on this label seems misread. Scan or weigh again."
    ),
    "barcode_length": QT_TRANSLATE_NOOP(
        "Unread", "A barcode has 8, 12, 13 or 14 digits; this has {length}. Scan it again."
    ),
    "barcode_elements": QT_TRANSLATE_NOOP(
        "Unread", "This code breaks off in the middle. Scan it again."
    ),
    "barcode_no_product": QT_TRANSLATE_NOOP(
        "Unread", "This code is about a parcel or a place, not goods."
    ),
    "not_our_key": QT_TRANSLATE_NOOP(
        "Unread", "We cannot match this receipt to our shop. Is there a card or another proof?"
    ),
    "altered": QT_TRANSLATE_NOOP(
        "Unread", "We cannot match this receipt. Do you have the card or another proof?"
    ),
    "not_understood": QT_TRANSLATE_NOOP(
        "Unread", "The code on the paper cannot be read. Type the number above it."
    ),
    "other_shop": QT_TRANSLATE_NOOP("Unread", "This receipt is another shop's."),
    "receipt_lost": QT_TRANSLATE_NOOP(
        "Unread",
        "This receipt is ours and counts, but these books have lost it. Keep the paper.",
    ),
    "receipt_unknown": QT_TRANSLATE_NOOP(
        "Unread", "We do not find that number. Scan the code at its foot, or check the digits."
    ),
    "test_page": QT_TRANSLATE_NOOP(
        "Unread", "That is the test page, read whole: printer and scanner understand each other."
    ),
    "test_page_misread": QT_TRANSLATE_NOOP(
        "Unread",
        "That is the test page, and letters were lost or swapped: set the scanner's keyboard "
        "to this computer's.",
    ),
    "picture_empty": QT_TRANSLATE_NOOP("Unread", "There is no code of ours in that picture."),
    "picture_unreadable": QT_TRANSLATE_NOOP(
        "Unread", "That file is no picture or PDF we can read."
    ),
}


def refusal(trouble: Exception) -> tuple[str, str]:
    """The sentence for any trouble, and a grey detail (the fault's code, for whoever helps)."""
    if isinstance(trouble, RuleZ):
        return _of("Refusal", _REFUSALS, RuleZ.code, trouble.figures), ""
    if isinstance(trouble, Refusal):
        return _of("Refusal", _REFUSALS, trouble.code, trouble.figures), ""
    if isinstance(trouble, Fault):
        return _of("Fault", _FAULTS, trouble.code, {}), trouble.code
    text = QCoreApplication.translate("Fault", "Something went wrong inside posdesk.")
    return text, type(trouble).__name__


def refusal_of_fault(code: str) -> str:
    """The sentence for a fault's code."""
    return _of("Fault", _FAULTS, code, {})


def unread(code: str, figures: Mapping[str, object]) -> str:
    """Why nothing was added, in a sentence."""
    return _of("Unread", _UNREAD, code, figures)


def _of(
    context: str, sentences: Mapping[str, Any], code: str, figures: Mapping[str, object]
) -> str:
    sentence = sentences.get(code)
    if sentence is None:
        return QCoreApplication.translate("Refusal", "That cannot be done now.")
    shown = {name: str(value) for name, value in figures.items()}
    return QCoreApplication.translate(context, str(sentence)).format_map(_Blanks(shown))


class _Blanks(dict[str, str]):
    """A figure nobody gave is left out rather than breaking the sentence."""

    def __missing__(self, key: str) -> str:
        return ""
