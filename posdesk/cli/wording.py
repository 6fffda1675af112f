"""What the command line says when it cannot: one sentence a trouble, and what was not done."""

from __future__ import annotations

from posdesk.errors import Fault, Refusal
from posdesk.intake.troubles import NotTaken
from posdesk.wording import QT_TRANSLATE_NOOP, translate

NOTHING_BOOKED = "Nothing was booked."

_FAULTS = {
    "books_missing": QT_TRANSLATE_NOOP("Cli", "There are no books at {detail}."),
    "books_exist": QT_TRANSLATE_NOOP("Cli", "There are books or a key already at {detail}."),
    "not_books": QT_TRANSLATE_NOOP("Cli", "{detail} is another kind of file, not a shop's books."),
    "books_newer": QT_TRANSLATE_NOOP("Cli", "{detail} was written by a newer posdesk."),
    "books_corrupt": QT_TRANSLATE_NOOP("Cli", "The books are damaged; restore the last backup."),
    "books_locked": QT_TRANSLATE_NOOP("Cli", "Another posdesk has these books open; close it."),
    "settings_differ": QT_TRANSLATE_NOOP("Cli", "The books cannot be kept safely on this disk."),
    "read_only": QT_TRANSLATE_NOOP("Cli", "The books cannot be written: {detail}."),
    "key_missing": QT_TRANSLATE_NOOP("Cli", "The key that belongs beside the books is missing."),
    "key_unreadable": QT_TRANSLATE_NOOP("Cli", "The key beside the books cannot be read."),
    "key_unknown": QT_TRANSLATE_NOOP("Cli", "The key beside the books belongs to other books."),
    "disk_full": QT_TRANSLATE_NOOP("Cli", "The disk is full."),
    "books_older": QT_TRANSLATE_NOOP(
        "Cli",
        "The server's books are older ({detail}): pg_dump them, then open them as their owner.",
    ),
    "disk_unread": QT_TRANSLATE_NOOP("Cli", "The disk could not be read: {detail}. Try again."),
    "disk_error": QT_TRANSLATE_NOOP("Cli", "The disk did not keep what it was given."),
    "other_shop": QT_TRANSLATE_NOOP("Cli", "{detail} holds the books of another shop."),
    "backup_not_whole": QT_TRANSLATE_NOOP(
        "Cli", "The copy is not whole, so it is not used: {detail}."
    ),
    "books_on_server": QT_TRANSLATE_NOOP("Cli", "Books on the shop's server are backed up there."),
    "file_not_written": QT_TRANSLATE_NOOP("Cli", "The file was not written: {detail}."),
    "busy": QT_TRANSLATE_NOOP("Cli", "The books are busy; try again."),
    "server_away": QT_TRANSLATE_NOOP("Cli", "The shop's server does not answer."),
}
_OTHER_FAULT = QT_TRANSLATE_NOOP("Cli", "It cannot be done now ({code}).")
_REFUSALS = {
    "manager_wanted": QT_TRANSLATE_NOOP(
        "Cli",
        "People work in this shop, so a manager or the owner answers for what is brought along. "
        "Run it again with --by CODE, the code one signs in with; the PIN is asked.",
    ),
    "nobody_signed_in": QT_TRANSLATE_NOOP(
        "Cli",
        "A manager or the owner changes this. Run it again with --by CODE, the code one signs in "
        "with; the PIN is asked.",
    ),
    "not_your_setting": QT_TRANSLATE_NOOP("Cli", "A manager or the owner changes this."),
    "pin_missing": QT_TRANSLATE_NOOP(
        "Cli", "No PIN was given. Run it again and give the PIN, on the terminal or on stdin."
    ),
    "nobody_there": QT_TRANSLATE_NOOP(
        "Cli", "Nobody works in these books yet. Run it again without --by."
    ),
    "wrong_pin": QT_TRANSLATE_NOOP(
        "Cli", "The code and the PIN do not belong together. Wait {wait} s and try again."
    ),
    "too_soon": QT_TRANSLATE_NOOP(
        "Cli", "The PIN was missed a few times. Wait {wait} s and try again."
    ),
    "pin_worn_out": QT_TRANSLATE_NOOP(
        "Cli", "That PIN was missed so often that a new one is needed before it is tried again."
    ),
}
_REFUSALS |= {
    "clues_file": QT_TRANSLATE_NOOP("Cli", "{file} cannot be read as a file of clues."),
    "no_such_acquirer": QT_TRANSLATE_NOOP(
        "Cli", "No columns are kept for {name}: say them once with --map."
    ),
    "not_an_acquirer": QT_TRANSLATE_NOOP(
        "Cli", "An acquirer needs a name of 60 letters at most, and columns that its file has."
    ),
    "clues_unreadable": QT_TRANSLATE_NOOP("Cli", "Row {row}, {heading}: {value} cannot be read."),
}
_OTHER_REFUSAL = QT_TRANSLATE_NOOP("Cli", "The books did not take it: {rule}.")


def words_for_fault(fault: Fault) -> str:
    """What stands in the way, in one sentence."""
    words = translate("Cli", _FAULTS.get(fault.code, _OTHER_FAULT))
    return words.format(code=fault.code, detail=fault.detail)


_OFFERS = {
    "offer_unnamed": QT_TRANSLATE_NOOP("Cli", "an offer needs a name"),
    "offer_figures": QT_TRANSLATE_NOOP("Cli", "a figure is missing, or fits no such offer"),
    "offer_days": QT_TRANSLATE_NOOP("Cli", "it ends before it begins"),
    "offer_goods_unknown": QT_TRANSLATE_NOOP("Cli", "no goods have such a code"),
    "offer_code_taken": QT_TRANSLATE_NOOP("Cli", "its code or word means something else already"),
    "offer_word_wanted": QT_TRANSLATE_NOOP("Cli", "what is shown for it needs a word"),
    "too_many_offers": QT_TRANSLATE_NOOP("Cli", "no shop has so many offers"),
}


def offer_in_words(code: str) -> str:
    """Why an offer of a file was not made."""
    return translate("Cli", _OFFERS.get(code, _OFFERS["offer_figures"]))


def error_in_words(refusal: Refusal) -> dict[str, str]:
    """Why nothing was booked, as a JSON report says it."""
    reason = refusal.reason if isinstance(refusal, NotTaken) else refusal.code
    return {"reason": reason, "words": words_for(refusal)}


def words_for(trouble: Fault | Refusal) -> str:
    """What is wrong, in one sentence, and that nothing was booked."""
    if isinstance(trouble, NotTaken):
        return trouble.words
    if isinstance(trouble, Fault):
        said = words_for_fault(trouble)
    elif trouble.code in _REFUSALS:
        figures = {"wait": 0, **trouble.figures}
        said = translate("Cli", _REFUSALS[trouble.code]).format(**figures)
    else:
        rule = trouble.figures.get("rule", trouble.code)
        said = translate("Cli", _OTHER_REFUSAL).format(rule=rule)
    return f"{said} {translate('Cli', NOTHING_BOOKED)}"
