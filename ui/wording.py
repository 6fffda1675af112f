"""Words for refusals, faults and reasons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from posdesk.errors import Fault, Refusal, RuleZ
from posdesk.wording import QT_TRANSLATE_NOOP
from ui.approval_refusals import APPROVAL_REFUSALS
from ui.card_refusals import CARD_REFUSALS
from ui.offer_refusals import OFFER_REFUSALS
from ui.plan_refusals import PLAN_REFUSALS
from ui.refusal_words import REFUSALS
from ui.stock_refusals import STOCK_REFUSALS
from ui.warranty_refusals import WARRANTY_REFUSALS

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
    "revoked": QT_TRANSLATE_NOOP(
        "Unread",
        "This is later than the last paper we know of that till. Is there a card or another proof?",
    ),
    "altered": QT_TRANSLATE_NOOP(
        "Unread", "We cannot match this receipt. Do you have the card or another proof?"
    ),
    "not_understood": QT_TRANSLATE_NOOP(
        "Unread", "The code on the paper cannot be read. Type the number above it."
    ),
    "other_shop": QT_TRANSLATE_NOOP("Unread", "This receipt is another shop's."),
    "plan_unknown": QT_TRANSLATE_NOOP(
        "Unread", "These books hold no such plan: scan one of its papers, it counts."
    ),
    "credit_unknown": QT_TRANSLATE_NOOP(
        "Unread", "These books hold no such credit: scan the slip itself, it counts."
    ),
    "label_unknown": QT_TRANSLATE_NOOP(
        "Unread", "These books printed no such label. The receipt opens it too."
    ),
    "quote_unknown": QT_TRANSLATE_NOOP(
        "Unread", "These books hold no such quote: scan the quote itself, it counts."
    ),
    "slip_unknown": QT_TRANSLATE_NOOP("Unread", "No pad of ours has that number."),
    "further_code": QT_TRANSLATE_NOOP(
        "Unread", "This is a further code of that paper: scan the first one."
    ),
    "number_twice": QT_TRANSLATE_NOOP(
        "Unread",
        "Another paper has that number since our books were lost. This one counts, but is not "
        "booked: give a promise slip for it now.",
    ),
    "receipt_lost": QT_TRANSLATE_NOOP(
        "Unread",
        "This receipt is ours and counts, but these books have lost it. Keep the paper.",
    ),
    "warranty_unknown": QT_TRANSLATE_NOOP(
        "Unread", "These books hold no such warranty: scan its code, it counts."
    ),
    "warranty_goods_back": QT_TRANSLATE_NOOP(
        "Unread", "What this warranty covers came back before, and the warranty with it."
    ),
    "gift_unknown": QT_TRANSLATE_NOOP(
        "Unread", "These books hold no such gift receipt: scan its code, it counts."
    ),
    "gift_all_back": QT_TRANSLATE_NOOP(
        "Unread", "Everything on this gift receipt came back with it before."
    ),
    "slip_used_already": QT_TRANSLATE_NOOP("Unread", "That slip counted before."),
    "receipt_unknown": QT_TRANSLATE_NOOP(
        "Unread", "We do not find that number. Scan the code at its foot, or check the digits."
    ),
    "offer_over": QT_TRANSLATE_NOOP("Unread", "“{name}” does not count today. It says: {days}."),
    "offer_first": QT_TRANSLATE_NOOP("Unread", "Scan the goods first, then “{name}”."),
    "kit_part": QT_TRANSLATE_NOOP(
        "Unread", "“{name}” cannot be sold as a set: no price for {sku}. Scan its parts."
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
    if isinstance(trouble, RuleZ) and trouble.code not in APPROVAL_REFUSALS:
        return _of("Refusal", REFUSALS, RuleZ.code, trouble.figures), ""
    if isinstance(trouble, Refusal):
        known = {
            **APPROVAL_REFUSALS, **CARD_REFUSALS, **OFFER_REFUSALS, **PLAN_REFUSALS,
            **STOCK_REFUSALS, **WARRANTY_REFUSALS, **REFUSALS,
        }  # fmt: skip
        return _of("Refusal", known, trouble.code, trouble.figures), ""
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
