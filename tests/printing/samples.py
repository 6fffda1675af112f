"""Papers to print in tests: made up here, so that wording elsewhere may change freely."""

from __future__ import annotations

import random

from posdesk.documents.paper import (
    CENTRE,
    HUGE,
    LARGE,
    NORMAL,
    SMALL,
    Block,
    Gap,
    Pair,
    Paper,
    QrCode,
    Rule,
    Words,
)

BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

# Letters in the signed code of 1, 10, 20, 21 and 40 lines (RELIABILITY 1.5), and the most of all.
TOKEN_LENGTHS = (204, 298, 403, 420, 500, 622, 656)

HOSTILE = (
    "Ring\x1bp\x00\x19\xfa",
    "\x1dV\x00",
    "\x10\x14\x01\x00\x05",
    "\x1b@\x1b=\x00",
    "\x9bc\x85\x90",
    "\x1c&\x1c!",
    "a\nb\r\nc\td\x00e\x07f\x7fg",
    "total \u202e00.01\u202c",
    "zero\u200bwidth\u200d\u2060\ufeff",
    "e" + "\u0301" * 1_000,
    "\U0001f381\U0001f9d1\u200d\U0001f33e",
    "龍井茶",
    "مرحبا",
    "שלום",
    "\ud800 alone",
    "\ue000\uffff\U0010ffff",
    "x" * 100_000,
    "<b>x</b> & <img src='http://e.invalid/'>",
    "=cmd()|'/c calc'!A1",
    "\u2028\u2029\u0085",
    "(" * 50 + "\\" * 50,
    "",
    " " * 500,
)


def token(letters: int, seed: int = 1) -> str:
    """A code as long as a signed one: a prefix and base32."""
    chance = random.Random(f"{letters} {seed}")
    return "PD1" + "".join(chance.choices(BASE32, k=letters - 3))


def receipt(*codes: str, lines: int = 4) -> Paper:
    """A sale receipt of so many lines."""
    goods: list[Block] = []
    for number in range(1, lines + 1):
        goods.append(Pair("WHITE HANGING HEART T-LIGHT HOLDER", f"{number * 2.55:.2f}"))
        goods.append(Words(f"  {number} × 2.55", size=SMALL))
    blocks: tuple[Block, ...] = (
        Words("HARBOUR GIFTS", CENTRE, HUGE, bold=True),
        Words("12 Quay Street · VAT 123 4567 89", CENTRE, SMALL),
        Rule(dashed=False),
        Pair("SALE", "S1-000123-4", NORMAL, bold=True),
        Pair("Mon 1 Jun 2026 11:42", "till 1 · clerk 7", SMALL),
        Rule(),
        *goods,
        Rule(),
        Pair("Total", "1,280.00", HUGE, bold=True),
        Pair("Change", "14.65", LARGE, bold=True),
        Gap(),
        *(QrCode(code, "check code 7KQ4-M2XD-9RTB-0HVE") for code in codes),
        Words("Something wrong? Tell us. Sorry comes first.", CENTRE, SMALL),
    )
    return Paper("sale_receipt", "S1-000123-4", blocks)


def hostile_receipt(text: str) -> Paper:
    """The same words in every place a paper has for words."""
    sizes = (SMALL, NORMAL, LARGE, HUGE)
    blocks: list[Block] = [Words(text, align, size) for align in (CENTRE, "left") for size in sizes]
    blocks += [Pair(text, "10.00", size) for size in sizes]
    blocks += [Pair("Total", text[:300]), Pair(text, text[:300]), Pair("Total", "10.00")]
    return Paper(text[:200], text[:200], (*blocks, QrCode(token(204), text)))
