"""Why a purchase fits what is remembered, in words for the counter and the command line."""

from __future__ import annotations

from posdesk.documents import figures
from posdesk.documents.figures import Figures
from posdesk.plain_text import printable
from posdesk.returns.search import ranking
from posdesk.returns.search.ranking import Why
from posdesk.wording import QT_TRANSLATE_NOOP, translate

_FOR = {
    ranking.NUMBER: QT_TRANSLATE_NOOP("Search", "its number"),
    ranking.GOODS: QT_TRANSLATE_NOOP("Search", "these goods"),
    ranking.GOODS_NEARLY: QT_TRANSLATE_NOOP("Search", "goods much like it: {text}"),
    ranking.PIECES_ALL: QT_TRANSLATE_NOOP("Search", "just as many: {sold}"),
    ranking.PIECES_OF: QT_TRANSLATE_NOOP("Search", "{pieces} of {sold}"),
    ranking.PRICE: QT_TRANSLATE_NOOP("Search", "the price: {price}"),
    ranking.DAY: QT_TRANSLATE_NOOP("Search", "the day: {day}"),
    ranking.DAYS_OFF: QT_TRANSLATE_NOOP("Search", "{day}: days off {days}"),
    ranking.TOTAL: QT_TRANSLATE_NOOP("Search", "the total: {amount}"),
    ranking.TOTAL_NEARLY: QT_TRANSLATE_NOOP("Search", "the total, {off} off: {amount}"),
    ranking.AMOUNT: QT_TRANSLATE_NOOP("Search", "the amount: {amount}"),
    ranking.CARD: QT_TRANSLATE_NOOP("Search", "card {last4}"),
    ranking.WHO: QT_TRANSLATE_NOOP("Search", "bought by {who}"),
    ranking.SERIAL: QT_TRANSLATE_NOOP("Search", "serial number {serial}"),
    ranking.OTHERS: QT_TRANSLATE_NOOP("Search", "also bought: {words}"),
    ranking.VISIT: QT_TRANSLATE_NOOP("Search", "other goods brought fit too"),
}
_AGAINST = {
    ranking.PIECES_OF: QT_TRANSLATE_NOOP("Search", "only {sold} were sold"),
    ranking.PRICE: QT_TRANSLATE_NOOP("Search", "another price: {price}"),
    ranking.DAY: QT_TRANSLATE_NOOP("Search", "another day: {day}"),
    ranking.DAYS_OFF: QT_TRANSLATE_NOOP("Search", "another day: {day}"),
    ranking.TOTAL: QT_TRANSLATE_NOOP("Search", "another total: {amount}"),
    ranking.TOTAL_NEARLY: QT_TRANSLATE_NOOP("Search", "another total: {amount}"),
    ranking.AMOUNT: QT_TRANSLATE_NOOP("Search", "not that amount"),
    ranking.CARD: QT_TRANSLATE_NOOP("Search", "not by card {last4}"),
    ranking.WHO: QT_TRANSLATE_NOOP("Search", "not known as theirs"),
    ranking.SERIAL: QT_TRANSLATE_NOOP("Search", "another serial number"),
    ranking.OTHERS: QT_TRANSLATE_NOOP("Search", "without {words}"),
    ranking.BACK_BEFORE: QT_TRANSLATE_NOOP("Search", "came back before"),
    ranking.SOME_LEFT: QT_TRANSLATE_NOOP("Search", "only {left} not back yet"),
}


def why_words(why: Why, currency: str) -> str:
    """One reason as a short phrase; amounts in the decimals of that currency."""
    money, told = Figures(currency), dict(why.figures)
    if "milli" in told:
        told["price"] = money.unit_price(int(str(told["milli"])))
    if "minor" in told:
        told["amount"] = money.amount(int(str(told["minor"])))
    if "off" in told:
        told["off"] = money.amount(int(str(told["off"])))
    if "day" in told:
        told["day"] = figures.day(told["day"])  # type: ignore[arg-type]
    for name in ("text", "who", "words", "serial"):
        if name in told:
            told[name] = printable(str(told[name]))
    words = (_AGAINST if why.against else _FOR)[why.code]
    return translate("Search", words).format(**told)
