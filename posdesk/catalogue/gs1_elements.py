"""GS1 element strings: one scan that says product, weight, price, batch, serial and dates.

Rules: GS1 General Specifications 3 (identifiers) and 7.8 (lengths and the separator); GS1 Digital
Link 1.4 for the same elements inside a web address, which is read and never opened.
"""

from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import parse_qsl, unquote, urlsplit

from posdesk.catalogue.gtin import LENGTHS

Elements = tuple[tuple[str, str], ...]

# How scanners and people write FNC1 between elements. None of these may stand inside a value.
_SEPARATOR = re.compile(r"<GS>|\{GS\}|\[GS\]|[\x1d\u241d|~^]")
_IN_BRACKETS = re.compile(r"\((\d{2,4})\)([^()]+)")
_BRACKET_FIRST = re.compile(r"\(\d{2,4}\)")
_CHAIN_FIRST = re.compile(r"0[0-3]\d{14}|(10|21)[0-9A-Za-z]+01\d{14}")
_VALUE = re.compile(r"""[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,90}""")

# Digits of an identifier, by its first two (figure 7.8.4-1 and the list in 3.2).
_IDENTIFIER_DIGITS = {
    **dict.fromkeys(("00", "01", "02", "03", "04"), 2),
    **dict.fromkeys((str(first) for first in range(10, 23)), 2),
    **dict.fromkeys(("23", "24", "25"), 3),
    **dict.fromkeys(("30", "37"), 2),
    **dict.fromkeys(("31", "32", "33", "34", "35", "36", "39"), 4),
    **dict.fromkeys(("40", "41", "42", "71"), 3),
    **dict.fromkeys(("43", "70", "72", "80", "81", "82"), 4),
    **dict.fromkeys((str(first) for first in range(90, 100)), 2),
}
# Length of a value that needs no separator after it, by the same two digits (figure 7.8.5-2).
_FIXED = {
    **{"00": 18, "01": 14, "02": 14, "03": 14, "04": 16, "20": 2, "41": 13},
    **dict.fromkeys((str(first) for first in range(11, 20)), 6),
    **dict.fromkeys(("31", "32", "33", "34", "35", "36"), 6),
}
_DATES = ("11", "12", "13", "15", "16", "17")
_DATE = re.compile(r"\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])")
# What we read a meaning into must be well formed; other elements are carried as they are.
_WELL_FORMED = {
    "10": re.compile(r".{1,20}"),
    "21": re.compile(r".{1,20}"),
    "30": re.compile(r"\d{1,8}"),
    "37": re.compile(r"\d{1,8}"),
    **dict.fromkeys((f"392{places}" for places in range(10)), re.compile(r"\d{1,15}")),
    **dict.fromkeys((f"393{places}" for places in range(10)), re.compile(r"\d{4,18}")),
    **dict.fromkeys(_DATES, _DATE),
}


def looks_like_elements(text: str) -> bool:
    """Whether a text without AIM identifier can only be meant as an element string."""
    if _BRACKET_FIRST.match(text):
        return True
    return bool(_SEPARATOR.search(text) and _CHAIN_FIRST.match(_SEPARATOR.sub("", text)))


def read_elements(text: str) -> Elements | None:
    """The elements, in order, of what a scanner sends or a person reads off under the bars.

    None when an identifier is unknown, a value breaks its rule, or one identifier stands twice
    with two values.
    """
    found = _bracketed(text) if _BRACKET_FIRST.match(text) else _chained(text)
    if not found or any(len({v for i, v in found if i == ai}) > 1 for ai, _ in found):
        return None
    return tuple(dict(found).items())


def _bracketed(text: str) -> Elements | None:
    bare = "".join(text.split())
    pairs = _IN_BRACKETS.findall(bare)
    if "".join(f"({ai}){value}" for ai, value in pairs) != bare:
        return None
    return tuple(pairs) if all(is_well_formed(ai, value) for ai, value in pairs) else None


def _chained(text: str) -> Elements | None:
    rest, found = _SEPARATOR.sub("\x1d", text).strip("\x1d"), []
    while rest:
        digits = _IDENTIFIER_DIGITS.get(rest[:2])
        if digits is None:
            return None
        fixed = _FIXED.get(rest[:2])
        ai, tail = rest[:digits], rest[digits:]
        if fixed is None:
            value, _, rest = tail.partition("\x1d")
        else:
            value, rest = tail[:fixed], tail[fixed:].removeprefix("\x1d")
        if not is_well_formed(ai, value):
            return None
        found.append((ai, value))
    return tuple(found)


def is_well_formed(ai: str, value: str) -> bool:
    """Whether identifier and value obey the lengths and letters laid down for them."""
    if not (ai.isascii() and ai.isdigit() and _IDENTIFIER_DIGITS.get(ai[:2]) == len(ai)):
        return False
    fixed = _FIXED.get(ai[:2])
    if fixed is not None and not (len(value) == fixed and value.isascii() and value.isdigit()):
        return False
    rule = _WELL_FORMED.get(ai)
    return bool(_VALUE.fullmatch(value)) and (rule is None or bool(rule.fullmatch(value)))


def decimal_element(elements: Elements, family: str) -> tuple[int, int] | None:
    """Value and number of decimals of an element such as 310x, whose last digit counts decimals."""
    for ai, value in elements:
        if len(ai) == 4 and ai.startswith(family):
            return int(value), int(ai[3])
    return None


def read_link(text: str) -> Elements | None:
    """The elements of a GS1 Digital Link: pairs in the path from 01 on, and in the query."""
    try:
        parts = urlsplit(text)
        steps = [unquote(step) for step in parts.path.split("/")]
        query = parse_qsl(parts.query, max_num_fields=50)
    except ValueError:
        return None
    pairs = list(pairwise(steps))
    start = next((n for n, pair in enumerate(pairs) if _names_goods(*pair)), None)
    if start is None:
        return None
    found = {"01": pairs[start][1].zfill(14)}
    for ai, value in (*pairs[start + 2 :: 2], *query):
        if is_well_formed(ai, value):
            found.setdefault(ai, value)
    return tuple(found.items())


def _names_goods(ai: str, value: str) -> bool:
    return ai == "01" and len(value) in LENGTHS and value.isascii() and value.isdigit()
