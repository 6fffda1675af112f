"""Words of the journal for people, and the clues of a line in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from posdesk.returns.clues import Language
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_KINDS = {
    "sale": QT_TRANSLATE_NOOP("Journal", "Sale"),
    "promotion_given": QT_TRANSLATE_NOOP("Journal", "Promotional credit given"),
    "warranty_honoured": QT_TRANSLATE_NOOP("Journal", "Warranty honoured"),
    "return": QT_TRANSLATE_NOOP("Journal", "Goods back"),
    "settlement": QT_TRANSLATE_NOOP("Journal", "Goods back and a sale"),
    "shift_opened": QT_TRANSLATE_NOOP("Journal", "Shift opened"),
    "shift_closed": QT_TRANSLATE_NOOP("Journal", "Shift closed"),
    "drawer_opened": QT_TRANSLATE_NOOP("Journal", "Drawer opened by hand"),
    "drawer_counted": QT_TRANSLATE_NOOP("Journal", "Drawer counted"),
    "drawer_emptied": QT_TRANSLATE_NOOP("Journal", "Drawer emptied"),
    "paid_in": QT_TRANSLATE_NOOP("Journal", "Cash paid in"),
    "paid_out": QT_TRANSLATE_NOOP("Journal", "Cash paid out"),
    "pin_missed": QT_TRANSLATE_NOOP("Journal", "PIN missed"),
    "pin_worn_out": QT_TRANSLATE_NOOP("Journal", "PIN worn out"),
    "badge_missed": QT_TRANSLATE_NOOP("Journal", "Unknown badge"),
    "recovery_missed": QT_TRANSLATE_NOOP("Journal", "Recovery code missed"),
    "pin_renewed": QT_TRANSLATE_NOOP("Journal", "New PIN given"),
    "recovery_code_made": QT_TRANSLATE_NOOP("Journal", "Recovery code made"),
    "staff_added": QT_TRANSLATE_NOOP("Journal", "Somebody new at work"),
    "role_changed": QT_TRANSLATE_NOOP("Journal", "Role changed"),
    "staff_gone": QT_TRANSLATE_NOOP("Journal", "Somebody left"),
    "staff_back": QT_TRANSLATE_NOOP("Journal", "Somebody is back"),
    "badge_given": QT_TRANSLATE_NOOP("Journal", "Badge given"),
    "badge_taken": QT_TRANSLATE_NOOP("Journal", "Badge taken away"),
    "shop_words_set": QT_TRANSLATE_NOOP("Journal", "Words of the shop changed"),
    "return_days_set": QT_TRANSLATE_NOOP("Journal", "Return days changed"),
    "taxes_set": QT_TRANSLATE_NOOP("Journal", "Tax rates changed"),
    "printer_set": QT_TRANSLATE_NOOP("Journal", "Printer chosen"),
    "parcel_announced": QT_TRANSLATE_NOOP("Journal", "Return by parcel announced"),
    "parcel_handed_in": QT_TRANSLATE_NOOP("Journal", "Parcel handed in"),
    "parcel_received": QT_TRANSLATE_NOOP("Journal", "Parcel received"),
    "parcel_paid": QT_TRANSLATE_NOOP("Journal", "Parcel paid back"),
    "parcel_called_off": QT_TRANSLATE_NOOP("Journal", "Parcel called off"),
    "key_revoked": QT_TRANSLATE_NOOP("Journal", "Key of a till revoked"),
    "rows_mended": QT_TRANSLATE_NOOP("Journal", "Rows put back to their seals"),
    "clock_back": QT_TRANSLATE_NOOP("Journal", "Clock put back"),
    "books_opened": QT_TRANSLATE_NOOP("Journal", "Books begun"),
    "sales_brought": QT_TRANSLATE_NOOP("Journal", "Old sales brought along"),
    "goods_brought": QT_TRANSLATE_NOOP("Journal", "Goods brought along"),
    "goods_added": QT_TRANSLATE_NOOP("Journal", "Goods added"),
    "goods_changed": QT_TRANSLATE_NOOP("Journal", "Goods put right"),
    "price_set": QT_TRANSLATE_NOOP("Journal", "Price set"),
    "sale_imported": QT_TRANSLATE_NOOP("Journal", "Sale brought along"),
    "return_reentered": QT_TRANSLATE_NOOP("Journal", "Lost return slip taken in again"),
    "return_imported": QT_TRANSLATE_NOOP("Journal", "Goods back, brought along"),
    "note_imported": QT_TRANSLATE_NOOP("Journal", "Note brought along"),
}
_COUNTS = {
    "rows_taken": QT_TRANSLATE_NOOP("Journal", "Rows taken: {count}"),
    "sales": QT_TRANSLATE_NOOP("Journal", "Sales: {count}"),
    "credits": QT_TRANSLATE_NOOP("Journal", "Credits: {count}"),
    "refused": QT_TRANSLATE_NOOP("Journal", "Rows refused: {count}"),
}
_CAUSES = {
    "customer_choice": QT_TRANSLATE_NOOP("Journal", "the customer asked for it"),
    "agreed_change": QT_TRANSLATE_NOOP("Journal", "an agreed change"),
    "tax_at_supply": QT_TRANSLATE_NOOP("Journal", "tax at the time of supply"),
    "shipping_agreed": QT_TRANSLATE_NOOP("Journal", "agreed shipping"),
    "agreed_term": QT_TRANSLATE_NOOP("Journal", "an agreed term"),
    "supplier_carrier": QT_TRANSLATE_NOOP("Journal", "the supplier or carrier"),
    "system": QT_TRANSLATE_NOOP("Journal", "the program"),
    "staff_error": QT_TRANSLATE_NOOP("Journal", "a slip of ours"),
    "policy": QT_TRANSLATE_NOOP("Journal", "a rule of the shop"),
    "unknown": QT_TRANSLATE_NOOP("Journal", "not known: the shop bears it"),
    "staff_act": QT_TRANSLATE_NOOP("Journal", "the shop's own business"),
}


def kind_words(kind: str) -> str:
    """The kind of an entry; one without words of its own shows its code."""
    return translate("Journal", _KINDS[kind]) if kind in _KINDS else kind.replace("_", " ")


def count_words(name: str, count: int) -> str:
    """One count of what was brought along."""
    return translate("Journal", _COUNTS[name]).format(count=count)


def cause_words(cause: str) -> str:
    """Why money moved."""
    return translate("Journal", _CAUSES[cause]) if cause in _CAUSES else cause.replace("_", " ")


def language() -> Language:
    """Month names and the order of day and month in the language of the screen."""
    locale = QLocale()
    months = tuple(locale.standaloneMonthName(month) for month in range(1, 13))
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    day, month = short.find("d"), short.find("M")
    return Language(
        months,
        translate("Books", "today"),
        translate("Books", "yesterday"),
        day_first=day < month or month < 0,
        customer=translate("Books", "customer"),
        long_ago=_long_ago(),
        weekdays=tuple(locale.standaloneDayName(day) for day in range(1, 8)),
    )


def _long_ago() -> tuple[str, ...]:
    """In the order of `posdesk.returns.long_ago.PHRASES`: # is a number, @ a day of the week."""
    return (
        translate("Books", "this week"),
        translate("Books", "last week"),
        translate("Books", "this month"),
        translate("Books", "last month"),
        translate("Books", "a few days ago"),
        translate("Books", "a week ago"),
        translate("Books", "a month ago"),
        translate("Books", "# days ago"),
        translate("Books", "# weeks ago"),
        translate("Books", "# months ago"),
        translate("Books", "last @"),
        translate("Books", "on @"),
    )
