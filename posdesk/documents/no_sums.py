"""Words a shop may write itself name no sum and take no right away (PROMISE I17, SE-128, SE-129).

What is owed stands in figures made from the books; what a customer may do stands in our own words.
Free text beside them that names money, in digits of any script or in words, is not taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from posdesk.errors import Refusal
from posdesk.money import CURRENCIES


class AmountInWords(Refusal):
    """Free text names no amount: what is owed stands in the figures alone (PROMISE I17)."""

    code = "amount_in_words"


class RightHidden(Refusal):
    """Free text takes nothing away from what a paper promises (SE-129)."""

    code = "right_hidden"


_NAMES = (
    r"pounds?", r"pence", r"penny", r"p", r"quid", r"fiver", r"tenner", r"euros?", r"cents?",
    r"dollars?", r"bucks?", r"francs?", r"yen", r"kron(?:a|e|or|er)", r"dinars?", r"fils",
)  # fmt: skip
_NUMBERS = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
_TIME = r"(?:days?|weeks?|months?|years?|hours?|minutes?|o'clock|am|pm|h|uhr|%|per cent|x)\b"
_BETWEEN = r"[\s.,:;*_\-]*"
_COUNT = rf"(?:{_NUMBERS})(?:[\s-]+(?:and[\s-]+)?(?:{_NUMBERS}))*+"
_IN_WORDS = re.compile(rf"\b(?:an?|{_NUMBERS})[\s-]+(?:hundred|thousand|million|grand)\b")
# Two decimals after a point are money, but for an hour beside words of opening.
_DECIMALS = re.compile(rf"(?<![\d.:/\-])(\d[\d.,'\s]*)[.,](\d{{2}})(?![\d.:/\-])(?!\s*{_TIME})")
_OPENING = re.compile(
    r"\b(?:open|opens|opening|closed?|closes|daily|from|to|until|till|hours?|mon|tue|wed|thu|fri"
    r"|sat|sun)[a-z]*\b"
)
_ASKING = r"(?:pay|bring|owe|owed|owing|due|charge[ds]?|fee|fees|deposit|balance|settle)"
_SPOKEN = rf"\b(?:{'|'.join(_NAMES)})\b"
_ASKED = (
    rf"\b{_ASKING}\b[^\d.;]{{0,24}}\d[\d.,]*+(?!\s*{_TIME})",
    r"\d[^\d]{0,12}\b(?:due|owed|owing|to pay)\b",
    rf"\b{_ASKING}\b(?:\s+\w+){{0,3}}?\s+{_COUNT}(?![\s-]*{_TIME})\b",
)
_RIGHTS = re.compile(
    r"\b(?:no|without|not)\b[^.;]*\b(?:refunds?|returns?|exchanges?|returned|refunded|exchanged)\b"
    r"|\ball sales? (?:are |is )?final\b|\bfinal sale|\bnon[\s-]?(?:refund|return)able\b"
    r"|\b(?:store )?credit only\b|\bexchanges? only\b|\bas is\b|\bsold as seen\b"
    r"|\b(?:ignore|disregard|void|cancels?|overrides?)\b"
)


def names_a_sum(text: str, currency: str) -> bool:
    """Whether money is named or asked for: beside a currency, with pennies, in number words.

    Digits of every script count; `currency` is the shop's, beside all that are known here.
    """
    plain = _plain(text)
    return names_money(text, currency) or any(re.search(each, plain) for each in _ASKED)


def names_money(text: str, currency: str) -> bool:
    """The same without asking words: a name and an address may say `Pay & Go, 12 Quay`."""
    plain = _plain(text)
    signs = {re.escape(letter) for letter in plain if unicodedata.category(letter) == "Sc"}
    listed = {re.escape(code.lower()) for code in (currency, *(each.code for each in CURRENCIES))}
    codes = "|".join(sorted(listed))
    money = "(?:" + "|".join([rf"\b(?:{codes})\b", *sorted(signs)]) + ")"
    patterns = (
        rf"\d{_BETWEEN}{money}",
        rf"{money}{_BETWEEN}\d",
        rf"\d[\s\-]*{_SPOKEN}",
        rf"\d(?:{codes})\b|\b(?:{codes})\d",
        r"\d[pk]\b",
        rf"\b{_COUNT}\s*(?:{money}|{_SPOKEN})",
    )
    found = any(re.search(pattern, plain) for pattern in patterns)
    return found or bool(_IN_WORDS.search(plain)) or _has_pennies(plain)


def _has_pennies(plain: str) -> bool:
    hours = _OPENING.search(plain) is not None
    for found in _DECIMALS.finditer(plain):
        whole, pennies = "".join(filter(str.isdigit, found[1])), int(found[2])
        if not (hours and len(whole) <= 2 and int(whole) <= 24 and pennies < 60):
            return True
    return False


def hides_a_right(text: str) -> bool:
    """Whether words speak against what a paper promises: `no refunds`, `all sales final`."""
    return _RIGHTS.search(_plain(text)) is not None


def checked_free_text(lines: Sequence[str], currency: str) -> None:
    """AmountInWords or RightHidden when the lines, one by one or run together, say such a thing."""
    for text in (*lines, " ".join(lines)):
        if names_a_sum(text, currency):
            raise AmountInWords()
        if hides_a_right(text):
            raise RightHidden()


def checked_head(lines: Sequence[str], currency: str) -> None:
    """The same for a name and an address, which have figures of their own."""
    for text in lines:
        if names_money(text, currency):
            raise AmountInWords()
        if hides_a_right(text):
            raise RightHidden()


def _plain(text: str) -> str:
    """Small letters, digits of every script as ours, and nothing that cannot be seen between."""
    seen = []
    for letter in unicodedata.normalize("NFKC", text).casefold():
        digit = unicodedata.decimal(letter, None)
        if digit is not None:
            seen.append(str(digit))
        elif unicodedata.category(letter) not in ("Cf", "Mn", "Cc") or letter in "\t\n":
            seen.append(letter)
    return "".join(seen)
